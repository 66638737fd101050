/* mkneeds.h - which figures a pattern cannot do without; for mkdata alone. */
#ifndef NC_DATA_MKNEEDS_H
#define NC_DATA_MKNEEDS_H

#include <stdint.h>

/* The least figures (data/tally.h) of any text that a pattern over skeletons matches.  Where its
 * syntax is not understood nothing is needed. */
uint64_t mk_needs_of(const char *pattern);

#endif
