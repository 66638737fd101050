/* page.h - the table of rule pages that checks/pages.awk makes.  Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_PAGE_H
#define NC_CHECKS_PAGE_H

struct nc_page {
    const char *id, *text;
};

/* Ended by a row of NULL. */
extern const struct nc_page nc_pages[];

#endif
