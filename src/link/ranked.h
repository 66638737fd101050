/* ranked.h - numbers put in order by keys that were worked out before.  Private to link/. */
#ifndef NC_LINK_RANKED_H
#define NC_LINK_RANKED_H

#include <stddef.h>
#include <stdint.h>

/* A number with its rank: keys first, then minor keys. */
struct nc_ranked {
    uint64_t key;
    uint32_t minor, number;
};

/* Sorts them, the smallest first; those of one rank stay in the order that they have. */
void nc_ranked_sort(struct nc_ranked *items, size_t count);

#endif
