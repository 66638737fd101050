/* columns.h - a plain table with aligned columns: the door to libsmartcols.  Floor 1. */
#ifndef NC_WRAP_COLUMNS_H
#define NC_WRAP_COLUMNS_H

#include <stddef.h>

/* The table of count rows of `columns` cells each, row after row, below the names; no cell is cut
 * and none wrapped.  The caller frees it with g_free. */
char *nc_columns_table(const char *const *names, size_t columns, const char *const *cells,
                       size_t count);

#endif
