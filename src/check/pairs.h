/* pairs.h - which values of a thing cannot both hold.  Floor 3, of check/ alone. */
#ifndef NC_CHECK_PAIRS_H
#define NC_CHECK_PAIRS_H

#include "model/thing.h"

/* Can both values of a thing hold?  They cannot when their intervals miss each other by more than
 * the tolerance, or when they are two "more than" of a count that has settled, too far apart to be
 * meant alike. */
bool nc_values_agree(const struct nc_thing *thing, const struct nc_value *a,
                     const struct nc_value *b, double tolerance);

/* Fills open (value_count x value_count, symmetric): true where two values cannot both hold; with
 * `picked` (articles gathered by a person) also where they lie beside each other (nc_value_beside)
 * or are two bounds of which neither is the other made rounder.  Returns how many are open. */
uint32_t nc_pairs_open(const struct nc_thing *thing, double tolerance, bool picked, bool *open);

#endif
