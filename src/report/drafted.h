/* drafted.h - what is said of one figure of a draft, in words.  Floor 3, report/ only. */
#ifndef NC_REPORT_DRAFTED_H
#define NC_REPORT_DRAFTED_H

#include "report/formats.h"

/* Appends what the others say: "11 in bukavu/384241.txt:15 (same day); fits 2 articles, 1 teller",
 * "6 articles, 3 tellers", "no other article has this figure". */
void nc_drafted_words(GString *out, const struct nc_page *page,
                      const struct nc_draft_figure *figure);

/* What the figure counts, in words of the articles; "" when nothing is known. */
const char *nc_drafted_about(const struct nc_report *report, const struct nc_draft_figure *figure);

/* How many figures of the draft have each verdict. */
void nc_drafted_counts(const struct nc_draft_report *draft, guint counts[NC_DRAFT_VERDICTS]);

/* Appends "5 figures: 1 agrees, 2 differ, 1 told by one other, 1 nowhere else". */
void nc_drafted_sum(GString *out, const struct nc_draft_report *draft);

#endif
