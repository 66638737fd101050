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

/* The screens for people. */
void nc_check_screen(const struct nc_page *page);
void nc_groups_screen(const struct nc_page *page);

#endif
