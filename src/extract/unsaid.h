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

/* "20 million people, give or take 8 million", "$20m, plus or minus $3m": is the quantity how far
 * the one before may be off?  Then that one's bounds become so wide.  The margin of a share is a
 * figure of its own, as polls tell it. */
bool nc_unsaid_margin(const struct nc_scan *s, const struct nc_quantity *q);

#endif
