/* leaf.c - one walk over all figures: where those of each article stand, and which are wholes. */
#include "link/linker.h"

void nc_leaves_make(struct nc_linker *linker)
{
    const struct nc_store *store = linker->store;
    const guint articles = store->articles->len, figures = store->figures->len;
    struct nc_leaf *leaves = g_new0(struct nc_leaf, articles + 1);
    guint begun = 0; /* articles whose first figure is known */

    linker->wholes = g_new0(uint8_t, figures / 8 + 1);
    for (uint32_t i = 0; i < figures; i++) {
        const struct nc_figure *f = nc_store_figure(store, i);
        const uint32_t whole = nc_row_stepped(i, f->part_of);
        while (begun <= f->in->article)
            leaves[begun++].first = i;
        if (i < leaves[f->in->article].first + NC_LEAF_FIGURES)
            leaves[f->in->article].shapes |= nc_leaf_bit(f);
        if (whole != NC_NONE)
            linker->wholes[whole / 8] = (uint8_t)(linker->wholes[whole / 8] | 1u << whole % 8);
    }
    while (begun <= articles)
        leaves[begun++].first = figures;
    linker->leaves = leaves;
}
