/* mkneeds.h - how many figures a pattern cannot do without.  Floor 1, of mkdata alone. */
#ifndef NC_DATA_MKNEEDS_H
#define NC_DATA_MKNEEDS_H

#include "data/mkpattern.h"

/* How many figures of each letter must stand in a skeleton that the pattern can match: data/tally.h.
 */
uint64_t mk_needs_of(const struct mk_pattern *pattern);

#endif
