/* trace.h - the steps behind a finding, for `explain`.  Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_TRACE_H
#define NC_CHECKS_TRACE_H

#include "model/rule.h"

/* What was compared and what was ruled out, one step a line, for the first pairs of values among
 * the edges (struct nc_edge); a number in the store's pool. */
nc_str nc_trace(const struct nc_case *c, const GArray *edges);

#endif
