/* formats.h - one function a format; report.c chooses.  Floor 3, report/ only. */
#ifndef NC_REPORT_FORMATS_H
#define NC_REPORT_FORMATS_H

#include "report/column.h"
#include "report/excerpt.h"
#include "report/record.h"
#include "report/report.h"

/* A report in the making: what report.h lends, where it goes, and the sentences of all figures in
 * it. */
struct nc_page {
    const struct nc_report *report;
    struct nc_writer *out;
    struct nc_excerpts *excerpts;
};

/* Findings and figures, one JSON object a line, or as one array. */
void nc_findings_json(const struct nc_page *page, bool lines);
void nc_groups_json(const struct nc_page *page, bool lines);

/* A row for each figure of each finding, or of each thing; with tabs for TSV. */
void nc_findings_csv(const struct nc_page *page, bool tabs);
void nc_groups_csv(const struct nc_page *page, bool tabs);

/* file:line:column: level: message [rule] for each finding; for each figure of each thing. */
void nc_findings_concise(const struct nc_page *page);
void nc_groups_concise(const struct nc_page *page);

/* Tables of Markdown: one a finding, one a thing. */
void nc_findings_markdown(const struct nc_page *page);
void nc_groups_markdown(const struct nc_page *page);

/* A draft against the others: each of its figures, in its order. */
void nc_draft_json(const struct nc_page *page, bool lines);
void nc_draft_csv(const struct nc_page *page, bool tabs);
void nc_draft_concise(const struct nc_page *page);
void nc_draft_markdown(const struct nc_page *page);
void nc_draft_screen(const struct nc_page *page);

/* Parts of JSON that several reports have.  An object is a line of its own or one of an array; its
 * braces are written, not its members. */
void nc_open_object(struct nc_writer *w, bool lines, bool first);
void nc_close_object(struct nc_writer *w, bool lines);
void nc_close_array(struct nc_writer *w, bool lines, bool any);

/* The members of a figure; with a comma before them those of its article; those of a finding. */
void nc_put_record(const struct nc_page *page, uint32_t row, const struct nc_excerpt *excerpt);
void nc_put_published(const struct nc_page *page, uint32_t figure);
void nc_put_finding(const struct nc_page *page, const struct nc_finding *f);

/* The screens for people. */
void nc_check_screen(const struct nc_page *page);
void nc_groups_screen(const struct nc_page *page);

#endif
