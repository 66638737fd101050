/* cursor.h - line and column of bytes that are asked for in order; for src/extract alone.  Floor 3.
 */
#ifndef NC_EXTRACT_CURSOR_H
#define NC_EXTRACT_CURSOR_H

#include "model/article.h"

/* Stands at a byte of a reading; moves forward only, so that a whole article costs one pass. */
struct nc_cursor {
    const struct nc_reading *reading;
    size_t piece; /* the one that holds `at` */
    uint32_t at, line, column;
};

/* A cursor at the beginning of a reading, which has one piece at least. */
struct nc_cursor nc_cursor_begin(const struct nc_reading *reading);

/* Moves to the byte at `at`, which is not before the cursor: line and column are its place. */
void nc_cursor_move(struct nc_cursor *cursor, uint32_t at);

#endif
