/* column.h - the columns of a figure.  Floor 3, report/ only. */
#ifndef NC_REPORT_COLUMN_H
#define NC_REPORT_COLUMN_H

#include "model/store.h"
#include "model/thing.h"
#include "report/cell.h"

/* The columns that other records pick out are named; the order is the printed one. */
enum nc_column {
    NC_COL_LINE = 2,
    NC_COL_COLUMN,
    NC_COL_SURFACE = 6,
    NC_COL_VALUE = 8,
    NC_COL_LOW,
    NC_COL_HIGH,
    NC_COL_MODIFIER,
    NC_COL_UNIT,
    NC_COL_COUNTED = 14,
    NC_COL_EVENT = 16,
    NC_COL_SPEAKER = 24,
    NC_COLUMNS = 27
};

/* What a figure's record is made of and where it goes; lent. */
struct nc_figure_record {
    struct nc_writer *out;
    enum nc_syntax syntax;
    const struct nc_store *store;
    const struct nc_things *things; /* NULL: `group` is empty */
    const struct nc_figure *figure;
    struct nc_cell article, surface, sentence;
};

/* The cell of the figure's article. */
struct nc_cell nc_article_cell(const struct nc_store *store, const struct nc_figure *figure);

/* Writes the names of all columns as a row of CSV or TSV. */
void nc_put_columns(struct nc_writer *w, enum nc_syntax syntax);

/* Writes the whole record: a row with its end, or the members of a JSON object without braces. */
void nc_put_figure(const struct nc_figure_record *record);

/* Writes one cell of it, without what parts it from others. */
void nc_put_figure_cell(const struct nc_figure_record *record, enum nc_column column);

#endif
