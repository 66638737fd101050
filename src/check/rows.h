/* rows.h - reads and writes the table that baseline and ignore file share.  Floor 3, of check/
 * alone. */
#ifndef NC_CHECK_ROWS_H
#define NC_CHECK_ROWS_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

enum nc_row_field {
    NC_ROW_ID,
    NC_ROW_RULE,
    NC_ROW_LEVEL,
    NC_ROW_ABOUT,
    NC_ROW_REASON,
    NC_ROW_WHO,
    NC_ROW_DATE,
    NC_ROW_FIELDS
};

struct nc_row {
    char *fields[NC_ROW_FIELDS]; /* by enum nc_row_field; owned, never NULL */
    uint32_t line;               /* in the file, from 1 */
    bool matched;                /* it named a finding of this run */
};

/* The rows of a file (struct nc_row), in its order; empty lines and lines that begin with # are
 * passed over. `reasons` asks for a reason in each row.  NULL and *error, with file, line and what
 * is wrong, when the file cannot be read or a line is no row.  The caller frees with g_array_free.
 */
GArray *nc_rows_read(const char *path, bool reasons, GError **error);

/* Writes the rows under the header, beside the file, then renames; false and *error when that
 * fails. */
bool nc_rows_write(const char *path, const GArray *rows, GError **error);

/* An empty list that gives back its rows' fields. */
GArray *nc_rows_new(void);

/* A field's text made fit for a cell: tabs and line breaks become spaces; the caller's to free. */
char *nc_row_cell(const char *text);

#endif
