/* cluster.c - clumps that are alike become one thing, as long as nothing in them contradicts.
 *
 * Edges are taken best first.  Before two clusters join, a few members of each that differ in value
 * are compared with each other: one contradiction for good, or more doubtful pairs than agreeing ones,
 * and they stay apart.  That stops chains of small steps from joining what is not one thing. */
#include "link/block.h"
#include "link/union.h"

#include "data/units.h"

#include <stdlib.h>
#include <string.h>

enum { SPEAKERS = 4 };              /* members that speak for their cluster */

struct cluster {
    uint32_t members[SPEAKERS];
    uint32_t count;
};

static int by_score(const void *a, const void *b)
{
    const struct nc_match *x = a, *y = b;

    if (x->score != y->score)
        return x->score > y->score ? -1 : 1;
    if (x->a != y->a)
        return x->a < y->a ? -1 : 1;
    return (x->b > y->b) - (x->b < y->b);
}

static const struct nc_view *view_of(const struct nc_block *block, uint32_t clump)
{
    return &g_array_index(block->clumps, struct nc_clump, clump).view;
}

static bool fit(struct nc_block *block, const struct cluster *x, const struct cluster *y)
{
    int doubts = 0;                 /* pairs that alone would not be joined, less those that would */

    for (uint32_t i = 0; i < x->count; i++)
        for (uint32_t k = 0; k < y->count; k++) {
            const struct nc_view *a = view_of(block, x->members[i]);
            const struct nc_view *b = view_of(block, y->members[k]);
            if (!nc_unit_comparable(a->figure->unit, b->figure->unit))
                return false;
            struct nc_verdict v = nc_slots_compare(block->linker, a, b);
            if (v.hard != 0)
                return false;
            if (nc_slots_same(&v, a, b))
                doubts--;
            else if (v.relation == NC_DIFFER || v.soft != 0)
                doubts++;
        }
    return doubts <= 0;
}

/* Adds speakers of y to x: those that say another value than all of x's first. */
static void take(struct nc_block *block, struct cluster *x, const struct cluster *y)
{
    for (uint32_t k = 0; k < y->count; k++) {
        double value = view_of(block, y->members[k])->value;
        bool known = false;
        for (uint32_t i = 0; i < x->count; i++)
            known |= !(view_of(block, x->members[i])->value < value)
                  && !(view_of(block, x->members[i])->value > value);
        if (x->count < SPEAKERS)
            x->members[x->count++] = y->members[k];
        else if (!known)
            x->members[SPEAKERS - 1] = y->members[k];
    }
}

static void join(struct nc_block *block, struct cluster *clusters, uint32_t *parent,
                 const struct nc_match *edge)
{
    uint32_t a = nc_union_root(parent, edge->a), b = nc_union_root(parent, edge->b);

    if (a == b || !fit(block, &clusters[a], &clusters[b]))
        return;
    nc_union_join(parent, a, b);
    take(block, &clusters[MIN(a, b)], &clusters[MAX(a, b)]);
}

void nc_clusters_make(struct nc_block *block)
{
    guint count = block->clumps->len;
    struct cluster *clusters = g_new0(struct cluster, count + 1);
    uint32_t *parent = nc_union_new(count);

    for (uint32_t i = 0; i < count; i++)
        clusters[i] = (struct cluster){ .members = { i }, .count = 1 };
    g_array_sort(block->edges, by_score);
    for (guint i = 0; i < block->edges->len; i++)
        join(block, clusters, parent, &g_array_index(block->edges, struct nc_match, i));
    for (uint32_t i = 0; i < count; i++)
        g_array_index(block->clumps, struct nc_clump, i).cluster = nc_union_root(parent, i);
    g_free(parent);
    g_free(clusters);
}
