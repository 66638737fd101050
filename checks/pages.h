/* pages.h - the Markdown pages of the rules, compiled in.  Made by checks/pages.awk.  Floor 3. */
#ifndef NC_CHECKS_PAGES_H
#define NC_CHECKS_PAGES_H

struct nc_page {
    const char *id;             /* "NC301", the first such word of the page; NULL ends the list */
    const char *text;           /* the whole page, UTF-8 */
};

extern const struct nc_page nc_pages[];

#endif
