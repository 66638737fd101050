/* kin.h - how likely two articles that lie in one folder tell of one event.  Private to link/. */
#ifndef NC_LINK_KIN_H
#define NC_LINK_KIN_H

#include <stdbool.h>
#include <stdint.h>

enum { NC_KIN_MOST = 5 }; /* words of a kind that are counted */

/* What the words around the figures of two articles have in common. */
struct nc_kin {
    unsigned places, names, words; /* names: words that the language does not have */
    bool far; /* their dates are further apart than an archive's stories last */
};

/* How much more likely two articles have so much in common when they tell of one event than when
 * they do not: the logarithm of the ratio. */
double nc_kin_evidence(const struct nc_kin *kin);

/* How many pairs of a folder have how much in common. */
struct nc_kin_counts {
    uint32_t pairs[NC_KIN_MOST + 1][NC_KIN_MOST + 1][NC_KIN_MOST + 1][2];
};

/* Counts a pair. */
void nc_kin_count(struct nc_kin_counts *counts, const struct nc_kin *kin);

/* The share of pairs that tell of one event, from what those of a folder have in common. */
double nc_kin_share(const struct nc_kin_counts *counts);

/* Is it more likely than not, where such a share of pairs does? */
bool nc_kin_likely(double evidence, double share);

#endif
