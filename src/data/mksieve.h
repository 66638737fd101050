/* mksieve.h - the order in which a pattern asks for figures and words; for mkdata alone. */
#ifndef NC_DATA_MKSIEVE_H
#define NC_DATA_MKSIEVE_H

#include "data/mkline.h"
#include "data/mkpattern.h"

/* Of what every skeleton has that the pattern can match; the stops end with NULL.  It holds until
 * the pattern is given back. */
struct mk_lines mk_sieve_of(const struct mk_pattern *pattern, char **stops);

#endif
