/* mkrows.h - makes rows.h: the rows of words that source files ask for by name.  Floor 0. */
#ifndef NC_DATA_MKROWS_H
#define NC_DATA_MKROWS_H

#include <glib.h>
#include <stdbool.h>

/* Prints rows.h for the struct mk_word in the array, which have their order, and the C source in
 * `source`: each literal of it that is a word of less than eight bytes.
 * False when the table has no place for one of them. */
bool mk_rows_print(const GArray *words, const char *source);

#endif
