/* figures.h - figures as lines for people: table, concise, Markdown.  Floor 3, report/ only. */
#ifndef NC_REPORT_FIGURES_H
#define NC_REPORT_FIGURES_H

#include "model/options.h"
#include "model/store.h"
#include "report/writer.h"

/* One article's figures; lent. */
struct nc_figure_lines {
    enum nc_format format;
    const struct nc_options *options;
    const struct nc_store *store;
    const char *text;
    size_t len;
};

/* The head of the Markdown table. */
void nc_figure_lines_begin(struct nc_writer *w);

/* Writes rows [first, end) of the store; true when there was one to write. */
bool nc_figure_lines(struct nc_writer *w, const struct nc_figure_lines *lines, uint32_t first,
                     uint32_t end);

#endif
