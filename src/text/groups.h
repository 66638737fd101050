/* groups.h - where a number of digits ends.  Floor 2. */
#ifndef NC_TEXT_GROUPS_H
#define NC_TEXT_GROUPS_H

#include <stddef.h>

/* Where the number that begins at byte `at` of the text ends, with what parts its groups: "1,234",
 * "3.5", ".5"; of very long ones, the end of their first part.  The len bytes end with NUL. */
size_t nc_groups_end(const char *text, size_t len, size_t at);

#endif
