/* mkmost.h - how many figures there may be at the most where a pattern stands; for mkdata
 * alone. */
#ifndef NC_DATA_MKMOST_H
#define NC_DATA_MKMOST_H

#include "data/mkpattern.h"

/* The most figures of each letter and of any, as in data/tally.h, that the sentence of a match can
 * have, where the pattern reads it from its beginning to where no more of them may follow;
 * NC_TALLY_MOST: there may be more. */
uint64_t mk_most_of(const struct mk_pattern *pattern);

#endif
