/* mksieve.h - the order in which a pattern asks for figures and words; for mkdata alone. */
#ifndef NC_DATA_MKSIEVE_H
#define NC_DATA_MKSIEVE_H

#include "data/mkpattern.h"

enum { MK_STEPS = 12 }; /* figures of one pattern that are told apart */

/* Up to the next figure: see struct nc_sieve_step of data/phrasings.h. */
struct mk_step {
    uint16_t passed, letters;
    const char *words; /* a choice (data/mkchoice.h), one of which is there; NULL: none need be */
};

/* Without the last step, which has no letter, `count` steps. */
struct mk_sieve {
    const char *anywhere; /* a choice, one of which is in one of the steps; NULL: none need be */
    unsigned count;
    struct mk_step steps[MK_STEPS + 1];
};

/* What every skeleton that the pattern can match has, in this order.  It holds until the pattern is
 * given back. */
struct mk_sieve mk_sieve_of(const struct mk_pattern *pattern);

/* Is a figure, or the bar, the first that the pattern takes? */
bool mk_figure_first(const struct mk_pattern *pattern);

#endif
