/* screen.h - lines for people: wrapped, aligned, in colour where that is wanted.  Floor 3, report/
 * only. */
#ifndef NC_REPORT_SCREEN_H
#define NC_REPORT_SCREEN_H

#include "report/writer.h"

#include <stdbool.h>

enum nc_style { NC_PLAIN, NC_BOLD, NC_DIM, NC_RED, NC_YELLOW, NC_GREEN };

/* What all lines of a screen have in common. */
struct nc_screen {
    struct nc_writer *out; /* lent */
    size_t width;          /* columns of a line */
    bool color;            /* a second sign beside the words, never the only one */
};

/* Words of others come from files: control characters in them become '?', so that no text can drive
 * the terminal. */

/* Writes len bytes without their control characters and marks of writing direction. */
void nc_put_clean(struct nc_writer *w, const char *text, size_t len);

/* Writes text in a style, without an end of line. */
void nc_screen_text(struct nc_screen *s, enum nc_style style, const char *text);

/* Writes count spaces. */
void nc_screen_pad(struct nc_screen *s, size_t count);

/* Writes text in a field of `columns` columns, to the left or right in it; a wider text is written
 * whole. */
void nc_screen_left(struct nc_screen *s, enum nc_style style, const char *text, size_t columns);
void nc_screen_right(struct nc_screen *s, enum nc_style style, const char *text, size_t columns);

/* A line with `left` from column `indent` on and `right` at the edge; right goes below, when both
 * do not fit. The left is wrapped with `hang` columns before its later lines. */
struct nc_pair {
    size_t indent, hang;
    const char *left, *right;
    enum nc_style left_style, right_style;
};
void nc_screen_pair(struct nc_screen *s, const struct nc_pair *pair);

/* A paragraph with a word before it: "    Why   One source is ...", wrapped with `hang` columns
 * before its later lines; `tail` (may be "") stands at the right edge of the last line. */
struct nc_para {
    size_t indent, hang, gap; /* gap: least columns behind the word */
    size_t at;                /* columns of the line that are taken already */
    const char *label, *text, *tail;
    enum nc_style label_style;
};
void nc_screen_para(struct nc_screen *s, const struct nc_para *para);

/* Ends the line. */
void nc_screen_end(struct nc_screen *s);

/* Columns of a text. */
size_t nc_screen_width(const char *text);

#endif
