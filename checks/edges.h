/* edges.h - the pairs of figures that a rule objects to.  Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_EDGES_H
#define NC_CHECKS_EDGES_H

#include "model/rule.h"

/* Figures a and b, of the values i and j of c->thing. */
struct nc_edge {
    uint32_t i, j, a, b;
};

/* An empty list of edges; the caller's to free. */
GArray *nc_edges_new(void);

/* Adds an edge; false when there are more already than anybody reads. */
bool nc_edges_add(GArray *edges, uint32_t i, uint32_t j, uint32_t a, uint32_t b);

/* Does a rule object to figures a and b, of values i and j, which cannot both hold? */
typedef bool (*nc_objects_fn)(const struct nc_case *c, const struct nc_edge *edge);

/* All edges between open values that the rule objects to, in the order of the values.  Members of a
 * value that are alike in article day, speaker, unit and heading are asked for once, and of a thing
 * with hundreds of values only the first of each. */
GArray *nc_edges_find(const struct nc_case *c, nc_objects_fn objects);

#endif
