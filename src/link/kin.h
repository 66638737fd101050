/* kin.h - how likely two articles that lie in one folder tell of one event.  Private to link/. */
#ifndef NC_LINK_KIN_H
#define NC_LINK_KIN_H

#include <stdbool.h>
#include <stdint.h>

/* What two articles have in common. */
struct nc_kin {
    unsigned places, names, words; /* around their figures; names: words that the language does not
                                      have */
    unsigned size;                 /* how many words each has there: the product, in bits */
    unsigned titles;               /* words that both titles have */
    bool titled;                   /* both have a title */
    bool far; /* their dates are further apart than an archive's stories last */
};

/* How much more likely two articles have so much in common when they tell of one event than when
 * they do not: the logarithm of the ratio. */
double nc_kin_evidence(const struct nc_kin *kin);

enum { NC_KIN_STEPS = 512 };

/* How many pairs of a folder there are by their evidence, in small steps. */
struct nc_kin_counts {
    uint32_t pairs[NC_KIN_STEPS];
};

/* Counts a pair. */
void nc_kin_count(struct nc_kin_counts *counts, const struct nc_kin *kin);

/* The share of pairs that tell of one event, from what those of a folder have in common. */
double nc_kin_share(const struct nc_kin_counts *counts);

/* Is it more likely than not, where such a share of pairs does? */
bool nc_kin_likely(double evidence, double share);

#endif
