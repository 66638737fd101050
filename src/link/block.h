/* block.h - which figures of a story are compared at all.  Private to link/.
 *
 * Copies are merged before comparison into clumps; a clump stands in a list for each thing it could
 * be (what befell people, what is counted, what is measured, its very value), and only clumps near
 * each other in a list are compared.  The cost is a constant for each clump. */
#ifndef NC_LINK_BLOCK_H
#define NC_LINK_BLOCK_H

#include "link/slots.h"

/* Figures that say the same in the same words: told once, copied often. */
struct nc_clump {
    struct nc_view view;   /* of the first */
    uint32_t first, count; /* slice of the block's rows */
    uint32_t cluster;      /* smallest clump of its cluster: itself until nc_clusters_make */
    int32_t least;         /* points of the weakest match that joined it; of the smallest clump */
};

/* Two clumps that may be one thing. */
struct nc_match {
    uint32_t a, b;
    int32_t score; /* for the order: those that agree find each other first */
    int32_t points;
    bool turned; /* they were compared the other way round */
    bool equal;  /* they tell one number */
    bool settled; /* no later day changes what they tell */
    bool slip;   /* one number looks like a slip of the other */
};

/* The figures of one story. */
struct nc_block {
    struct nc_linker *linker;
    uint32_t *rows; /* of figures, by clump */
    uint32_t row_count;
    GArray *clumps; /* struct nc_clump */
    GArray *edges;  /* struct nc_match */
};

/* Sorts the rows (lent, changed) into clumps. */
void nc_block_clump(struct nc_block *block);

/* Compares the clumps that stand near each other in a list and notes those that may be one thing.
 */
void nc_block_compare(struct nc_block *block);

/* Notes which articles agree in some numbers of one thing (see kindred.h), and marks the figures
 * that alone in their article tell their thing; where nobody picked the articles, does nothing. */
void nc_block_agree(struct nc_block *block);

/* Notes which articles share some number, and returns the pairs of clumps (a and b of struct
 * nc_match) of which one is mistyped; the caller frees. */
GArray *nc_block_mistyped(struct nc_block *block);

/* Joins clumps along the edges, best first, unless some of theirs contradict each other. */
void nc_clusters_make(struct nc_block *block);

#endif
