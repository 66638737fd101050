/* unsaid.h - units that a number leaves to the figure before; for src/extract alone.  Floor 3. */
#ifndef NC_EXTRACT_UNSAID_H
#define NC_EXTRACT_UNSAID_H

#include "extract/collect.h"
#include "extract/quantity.h"

/* Gives *q, which is about to become a figure, the unit of the last figure of the sentence where
 * the words tell that it is meant: "from 45% to 60". */
void nc_unsaid_read(const struct nc_scan *scan, struct nc_quantity *q);

/* "the reds had 34 per cent, the Greens 25": gives *q, a number behind a name, the percentage's
 * unit where a list leaves it out; false where the number is a part of the name. */
bool nc_unsaid_share(const struct nc_scan *s, struct nc_quantity *q);

#endif
