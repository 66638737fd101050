/* pairs.h - which values of a thing cannot both hold.  Floor 3, of check/ alone. */
#ifndef NC_CHECK_PAIRS_H
#define NC_CHECK_PAIRS_H

#include "model/thing.h"

/* Fills open (value_count x value_count, symmetric): true where two values cannot both hold after
 * the tolerance, or where two "more than" of a count that has settled lie too far apart to be meant
 * alike. Returns how many pairs are open. */
uint32_t nc_pairs_open(const struct nc_thing *thing, double tolerance, bool *open);

#endif
