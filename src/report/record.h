/* record.h - what the formats ask of a finding.  Floor 3, report/ only. */
#ifndef NC_REPORT_RECORD_H
#define NC_REPORT_RECORD_H

#include "model/rule.h"
#include "report/cell.h"
#include "report/writer.h"

/* Is the finding to be shown: its level, not silenced? */
bool nc_finding_shown(const struct nc_options *options, const struct nc_finding *finding);

/* A stated or computed answer as a cell; the number lies in scratch, NC_DECIMAL_TEXT bytes of it.
 */
struct nc_cell nc_answer_cell(const struct nc_store *store, const struct nc_answer *answer,
                              char *scratch);

/* A share or tolerance, "0.85", as a cell; scratch as above. */
struct nc_cell nc_double_cell(double x, char *scratch);

/* The key of a group as a cell, empty for 0; scratch holds it for as long as the cell is used. */
struct nc_cell nc_group_cell(uint64_t key, char scratch[NC_HEX_TEXT]);

/* The article a finding speaks of first, or NC_NONE, and the line in it. */
uint32_t nc_finding_article(const struct nc_store *store, const struct nc_finding *finding,
                            uint32_t *line);

#endif
