/* mkneeds.h - how many figures a pattern cannot do without; for mkdata alone. */
#ifndef NC_DATA_MKNEEDS_H
#define NC_DATA_MKNEEDS_H

#include "data/mkpattern.h"

/* The least figures (data/tally.h) of any skeleton that the pattern matches. */
uint64_t mk_needs_of(const struct mk_pattern *pattern);

#endif
