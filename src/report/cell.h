/* cell.h - a record as cells, and how CSV, TSV and JSON write one.  Floor 3, report/ only. */
#ifndef NC_REPORT_CELL_H
#define NC_REPORT_CELL_H

#include "report/spell.h"

enum nc_cell_kind {
    NC_CELL_NULL,   /* nothing: an empty cell, null */
    NC_CELL_NUMBER, /* digits as they are */
    NC_CELL_WORD,   /* one of our own words: nothing in it needs care */
    NC_CELL_TEXT,   /* words of others, any bytes */
    NC_CELL_PROSE,  /* words of an article's text: UTF-8, of which sixteen bytes can be read */
    NC_CELL_RAW     /* already as the format spells it */
};

struct nc_cell {
    const char *text;
    size_t len;
    enum nc_cell_kind kind;
};

static inline struct nc_cell nc_cell_of(enum nc_cell_kind kind, const char *text)
{
    return (struct nc_cell){ text, strlen(text), kind };
}

/* The same for a string where an empty one means none. */
static inline struct nc_cell nc_cell_or_null(enum nc_cell_kind kind, const char *text)
{
    return *text == '\0' ? (struct nc_cell){ "", 0, NC_CELL_NULL } : nc_cell_of(kind, text);
}

/* Writes the cell at `at`, where nc_spelled_most of its length has room, and returns its end. */
char *nc_spell_cell(enum nc_syntax syntax, char *at, const struct nc_cell *cell);

/* `"name":value,` for each cell but without the last comma and without braces. */
void nc_put_members(struct nc_writer *w, const char *const *names, const struct nc_cell *cells,
                    size_t count);

/* The cells of a CSV (or TSV) row, with neither the first separator nor the end of the line. */
void nc_put_cells(struct nc_writer *w, const struct nc_cell *cells, size_t count, bool tabs);

/* Names as a row, end of line included. */
void nc_put_header(struct nc_writer *w, const char *const *names, size_t count, bool tabs);

/* Ends a row: CR LF for CSV, as RFC 4180 has it, LF for TSV. */
void nc_put_row_end(struct nc_writer *w, bool tabs);

/* Words of others in Markdown: what Markdown or HTML would read as its own is escaped, control
 * characters become spaces. */
void nc_put_markdown(struct nc_writer *w, const char *text);

#endif
