/* report.h - findings, things and figures become lines for a reader.  Floor 3. */
#ifndef NC_REPORT_REPORT_H
#define NC_REPORT_REPORT_H

#include "model/comparison.h"
#include "model/draft.h"
#include "model/rule.h"

#include <stdio.h>

/* All that a report can show; lent. */
struct nc_report {
    const struct nc_options *options;
    const struct nc_store *store;
    const struct nc_texts *texts;       /* sentences and quotes are read again from here */
    const struct nc_things *things;     /* NULL for extract */
    const struct nc_findings *findings; /* NULL for extract and groups --format=jsonl */
    const struct nc_draft_report *draft; /* NULL: the findings are reported, else the draft */
    const struct nc_rule *const *rules; /* ended by NULL */
    uint32_t files, passed;             /* files to read, files of other types passed over */
    const char *documents;              /* "2 PDF files": passed over too; NULL or "" = none */
};

/* Writes a whole report of `check`, `groups` or `explain FINDING`, by options->command, in a
 * format.  The caller checks ferror and closes. */
void nc_report_write(FILE *out, enum nc_format format, const struct nc_report *report);

/* `explain FINDING`: a finding, and how two of its figures, the witnesses `first` and `second`,
 * were compared; comparison may be NULL. */
struct nc_explained {
    const struct nc_finding *finding;
    struct nc_comparison *comparison;
    guint first, second;
};

/* Replays one finding step by step. */
void nc_report_explain(FILE *out, const struct nc_report *report,
                       const struct nc_explained *explained);

/* `rules`: the list of all rules as a table, CSV, JSON, ... */
void nc_report_rules(FILE *out, enum nc_format format, const struct nc_options *options,
                     const struct nc_rule *const *rules);

/* `extract` is streamed: a header, then the figures of one article at a time (rows [first, end) of
 * the store, text and len being that article's), then a footer.  Every format of the findings will
 * do. */
struct nc_figure_writer;
struct nc_figure_writer *nc_figure_writer_new(FILE *out, enum nc_format format,
                                              const struct nc_options *options);
void nc_figure_writer_article(struct nc_figure_writer *writer, const struct nc_store *store,
                              uint32_t first, uint32_t end, const char *text, size_t len);
void nc_figure_writer_end(struct nc_figure_writer *writer); /* also gives it back */

/* The same spread over threads: with out NULL a writer is a part, without header and footer, that
 * keeps its bytes.  _paste puts them into the writer that has the FILE, in the order of the calls,
 * and empties the part for the next articles; with writer NULL they are dropped. */
void nc_figure_writer_paste(struct nc_figure_writer *writer, struct nc_figure_writer *part);

#endif
