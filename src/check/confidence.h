/* confidence.h - how often findings of a kind turned out right.  Floor 3, of check/ alone. */
#ifndef NC_CHECK_CONFIDENCE_H
#define NC_CHECK_CONFIDENCE_H

#include "model/rule.h"

/* Replaces a finding's confidence that its figures are one thing by the share of findings of its
 * kind, with as much of that confidence, that were right.  Findings about one article keep theirs.
 * `archive`: most articles of the run have nothing to do with each other. */
void nc_confidence_settle(struct nc_finding *finding, bool archive);

#endif
