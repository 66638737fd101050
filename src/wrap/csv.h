/* csv.h - reads comma-separated values; the one door to libcsv.  Floor 1. */
#ifndef NC_WRAP_CSV_H
#define NC_WRAP_CSV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Called for each row that has a cell: count cells, each ended by NUL and lent for the call; line
 * is where the row ends in the bytes, from 1. */
typedef void (*nc_csv_row_fn)(void *self, char *const *cells, size_t count, uint32_t line);

/* Calls `row` for each row of the len bytes (RFC 4180; a UTF-8 mark at the beginning is skipped;
 * where the first line has more semicolons or tabs than commas, cells end there, as some
 * spreadsheets write them).  False and *line set when a quoted cell does not end. */
bool nc_csv_parse(const char *bytes, size_t len, nc_csv_row_fn row, void *self, uint32_t *line);

#endif
