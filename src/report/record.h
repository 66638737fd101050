/* record.h - a figure and a finding as cells, in the order of the printed columns.  Floor 3,
 * report/ only. */
#ifndef NC_REPORT_RECORD_H
#define NC_REPORT_RECORD_H

#include "model/rule.h"
#include "report/cell.h"

enum { NC_FIGURE_COLUMNS = 27, NC_FIGURE_SCRATCH = 512 };

/* The columns that other records pick out. */
enum {
    NC_COL_ARTICLE = 1,
    NC_COL_LINE = 2,
    NC_COL_COLUMN = 3,
    NC_COL_SURFACE = 6,
    NC_COL_VALUE = 8,
    NC_COL_LOW = 9,
    NC_COL_HIGH = 10,
    NC_COL_MODIFIER = 11,
    NC_COL_UNIT = 12,
    NC_COL_COUNTED = 14,
    NC_COL_EVENT = 16,
    NC_COL_SPEAKER = 24,
    NC_COL_SENTENCE = 25
};

/* Names of the figure's columns. */
extern const char *const nc_figure_columns[NC_FIGURE_COLUMNS];

/* One figure; the texts point into the scratch, the pool and what was handed in. */
struct nc_figure_record {
    struct nc_cell cells[NC_FIGURE_COLUMNS];
    char scratch[NC_FIGURE_SCRATCH];
};

/* What the cells are made of; lent. */
struct nc_figure_source {
    const struct nc_store *store;
    const struct nc_things *things; /* NULL: `group` is null */
    struct nc_cell surface, sentence;
    struct nc_cell article; /* where it is spelled already; else text is NULL */
    bool json; /* `change` as an object, else as words */
};

/* Fills the record for a row of the store. */
void nc_figure_record(struct nc_figure_record *record, const struct nc_figure_source *source,
                      uint32_t row);

/* Is the finding to be shown: its level, not silenced? */
bool nc_finding_shown(const struct nc_options *options, const struct nc_finding *finding);

/* A stated or computed answer as a cell; the number lies in scratch, NC_DECIMAL_TEXT bytes of it.
 */
struct nc_cell nc_answer_cell(const struct nc_store *store, const struct nc_answer *answer,
                              char *scratch);

/* A share or tolerance, "0.85", as a cell; scratch as above. */
struct nc_cell nc_double_cell(double x, char *scratch);

/* The article a finding speaks of first, or NC_NONE, and the line in it. */
uint32_t nc_finding_article(const struct nc_store *store, const struct nc_finding *finding,
                            uint32_t *line);

#endif
