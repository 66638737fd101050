/* order.h - which finding a reader sees first.  Floor 3, of check/ alone. */
#ifndef NC_CHECK_ORDER_H
#define NC_CHECK_ORDER_H

#include "model/rule.h"

/* Sorts the findings, worst first: by level; then what a reader can least explain away (told at the
 * same time, exact against exact, by different speakers, and last what one article says alone);
 * then what most articles tell, then rule and place; the id settles the rest.  Fills the stakes. */
void nc_findings_sort(struct nc_findings *findings, const struct nc_store *store);

#endif
