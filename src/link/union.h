/* union.h - disjoint sets of small numbers, joined in nearly constant time.  Private to link/. */
#ifndef NC_LINK_UNION_H
#define NC_LINK_UNION_H

#include <glib.h>
#include <stdint.h>

/* The smallest number of i's set; parents start as parent[i] = i. */
static inline uint32_t nc_union_root(uint32_t *parent, uint32_t i)
{
    while (parent[i] != i) {
        parent[i] = parent[parent[i]];
        i = parent[i];
    }
    return i;
}

/* Joins the sets of a and b; the smaller root stays, so that results do not depend on the order. */
static inline void nc_union_join(uint32_t *parent, uint32_t a, uint32_t b)
{
    a = nc_union_root(parent, a);
    b = nc_union_root(parent, b);
    if (a < b)
        parent[b] = a;
    else
        parent[a] = b;
}

/* count sets of one number each; the caller frees. */
static inline uint32_t *nc_union_new(size_t count)
{
    uint32_t *parent = g_new(uint32_t, count + 1);

    for (uint32_t i = 0; i < count; i++)
        parent[i] = i;
    return parent;
}

#endif
