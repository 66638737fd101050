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

enum { NC_KIN_STEPS = 512 };

/* How many pairs of a folder there are by how much more likely what they have in common is when
 * they tell of one event than when they do not: the logarithm of that ratio, in small steps. */
struct nc_kin_counts {
    uint32_t pairs[NC_KIN_STEPS];
};

/* Counts a pair. */
void nc_kin_count(struct nc_kin_counts *counts, const struct nc_kin *kin);

/* The share of pairs that tell of one event, from what those of a folder have in common; that of an
 * archive is taken to be small, that of a few texts large. */
double nc_kin_share(const struct nc_kin_counts *counts, bool archive);

/* Do two articles more likely tell of one event than not, where such a share of pairs does? */
bool nc_kin_likely(const struct nc_kin *kin, double share);

#endif
