/* limit.h - bounds that a "not" before their verb turns round; for src/extract alone.  Floor 3. */
#ifndef NC_EXTRACT_LIMIT_H
#define NC_EXTRACT_LIMIT_H

#include "extract/modifier.h"
#include "extract/quantity.h"

/* "Will not exceed $3m", "never rose above 4C", "refused to pay more than £50": turns what is above
 * or below into what is at most or at least, and tells whether it did.  The "not" is then spent on
 * the bound: that there was so much at most is asserted. */
bool nc_limit_turn(const struct nc_view *v, const struct nc_quantity *q, struct nc_modifiers *m);

#endif
