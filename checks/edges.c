/* edges.c - finds the pairs of figures that a rule objects to. */
#include "checks/edges.h"

#include "checks/members.h"

enum { EDGES_KEPT = 20000 };

GArray *nc_edges_new(void)
{
    return g_array_new(FALSE, FALSE, sizeof(struct nc_edge));
}

bool nc_edges_add(GArray *edges, uint32_t i, uint32_t j, uint32_t a, uint32_t b)
{
    const struct nc_edge edge = { i, j, a, b };
    if (edges->len >= EDGES_KEPT)
        return false;
    g_array_append_val(edges, edge);
    return true;
}

/* All objections between the members of two values. */
static void find_between(const struct nc_case *c, uint32_t i, uint32_t j, nc_objects_fn objects,
                         GArray *edges)
{
    uint32_t left[NC_MEMBERS_ASKED], right[NC_MEMBERS_ASKED];
    const uint32_t left_count = nc_members_distinct(c, i, left);
    const uint32_t right_count = nc_members_distinct(c, j, right);
    for (uint32_t a = 0; a < left_count; a++)
        for (uint32_t b = 0; b < right_count; b++) {
            const struct nc_edge edge = { i, j, left[a], right[b] };
            if (!nc_members_headline(c, edge.a, edge.b) && objects(c, &edge))
                nc_edges_add(edges, i, j, edge.a, edge.b);
        }
}

GArray *nc_edges_find(const struct nc_case *c, nc_objects_fn objects)
{
    GArray *edges = nc_edges_new();
    for (uint32_t i = 0; i < c->thing->value_count; i++)
        for (uint32_t j = i + 1; j < c->thing->value_count; j++)
            if (nc_case_open(c, i, j))
                find_between(c, i, j, objects, edges);
    return edges;
}
