/* width.h - how wide a text is on a terminal, and where its lines may end: the door to utf8proc.
 * Floor 1. */
#ifndef NC_WRAP_WIDTH_H
#define NC_WRAP_WIDTH_H

#include <stddef.h>

/* Columns that len bytes of UTF-8 take: wide letters take two, combining ones none. */
size_t nc_width_of(const char *text, size_t len);

/* How many bytes of text, at most len, fit into `columns` columns; never splits a character nor
 * parts it from the combining ones behind it. */
size_t nc_width_fit(const char *text, size_t len, size_t columns);

/* One line of a paragraph: how many bytes of text to print in `columns` columns, without the space
 * at its end; *next is where the next line begins (len at the end).  Lines end at spaces alone, and
 * not behind a digit (a number keeps its unit) nor between « and »; a word too wide for the line
 * stands alone on it. */
size_t nc_width_line(const char *text, size_t len, size_t columns, size_t *next);

#endif
