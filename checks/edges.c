/* edges.c - finds the pairs of figures that a rule objects to. */
#include "checks/edges.h"

#include "checks/members.h"
#include "checks/parts.h"

#include <math.h>
#include <string.h>

enum {
    EDGES_KEPT = 20000,
    ASKED = 640 /* members of all values of a thing, so that the pairs of a great event stay few */
};

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

/* The figure itself, or one of value v that is alike to it and stands in another article than
 * `beside`; NC_NONE when there is none: inside one article other rules judge. */
static uint32_t across(const struct nc_case *c, uint32_t v, uint32_t figure, uint32_t beside)
{
    const uint32_t article = nc_store_figure(c->store, beside)->in->article;
    if (nc_store_figure(c->store, figure)->in->article != article)
        return figure;
    const struct nc_value *value = &c->thing->values[v];
    for (uint32_t i = 0; i < value->count; i++) {
        const uint32_t other = c->thing->members[value->first + i];
        if (nc_store_figure(c->store, other)->in->article != article &&
            nc_members_alike(c, figure, other))
            return other;
    }
    return NC_NONE;
}

/* Is the one only the other converted, "35 miles" for "60 km"?  Writers round what they convert. */
static bool converted(const struct nc_case *c, const struct nc_edge *edge)
{
    const double rounding = 0.1;
    return nc_store_figure(c->store, edge->a)->unit != nc_store_figure(c->store, edge->b)->unit &&
           nc_value_meet(&c->thing->values[edge->i], &c->thing->values[edge->j], rounding);
}

/* Is the coarser number the finer one with its last digits left off, "3.1 billion" for 3.16
 * billion?  Many writers cut where others round. */
static bool cut_off(const struct nc_figure *fine, const struct nc_figure *coarse)
{
    const int digits = coarse->precision - fine->precision;
    if (digits <= 0 || digits > 3 || !fine->has_value || !coarse->has_value)
        return false;
    const struct nc_decimal x = fine->value, y = coarse->value;
    const double unit = pow(10.0, coarse->precision), whole = nc_decimal_double(y) / unit;
    return whole >= 10.0 && fabs(floor(nc_decimal_double(x) / unit + 1e-6) - whole) < 0.5;
}

/* Is the bound the other number rounded, "as many as 110,000" for 111,800? */
static bool round_bound(const struct nc_figure *fine, const struct nc_figure *bound)
{
    const double least = 100; /* smaller bounds were counted */
    if (bound->modifier == NC_EXACT || bound->modifier == NC_RANGE || !fine->has_value ||
        !bound->has_value || nc_decimal_double(bound->value) < least)
        return false;
    const double unit = pow(10.0, nc_decimal_trim(bound->value).exponent);
    const double whole = nc_decimal_double(bound->value) / unit;
    return whole >= 10.0 && fabs(round(nc_decimal_double(fine->value) / unit) - whole) < 0.5;
}

static bool truncated(const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_figure *a = nc_store_figure(c->store, edge->a);
    const struct nc_figure *b = nc_store_figure(c->store, edge->b);
    return a->unit == b->unit &&
           (cut_off(a, b) || cut_off(b, a) || round_bound(a, b) || round_bound(b, a));
}

/* Is one of them told as what was before, as what another figure rose or fell from, or called wrong
 * by its own text?  It contradicts nothing: who states it still is asked by the rule on those. */
static bool left_behind(const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_figure *a = nc_store_figure(c->store, edge->a);
    const struct nc_figure *b = nc_store_figure(c->store, edge->b);
    return nc_figure_former(a) != nc_figure_former(b) ||
           ((a->flags | b->flags) & NC_FIGURE_WITHDRAWN) != 0;
}

/* The objection between two members, or two alike to them. */
static void find_one(const struct nc_case *c, const struct nc_edge *pair, nc_objects_fn objects,
                     GArray *edges)
{
    struct nc_edge edge = *pair;
    edge.a = across(c, edge.i, edge.a, edge.b);
    if (edge.a == NC_NONE) {
        edge.a = pair->a;
        edge.b = across(c, edge.j, edge.b, edge.a);
    }
    if (edge.b != NC_NONE && !nc_members_headline(c, edge.a, edge.b) && !converted(c, &edge) &&
        !truncated(c, &edge) && !left_behind(c, &edge) && !nc_parts_told(c, edge.a, edge.b) &&
        objects(c, &edge))
        nc_edges_add(edges, edge.i, edge.j, edge.a, edge.b);
}

/* The members of a value that a rule is asked about. */
struct asked {
    uint32_t rows[NC_MEMBERS_ASKED], count;
};

/* All objections between the members of two values. */
static void find_between(const struct nc_case *c, uint32_t i, uint32_t j, const struct asked *asked,
                         nc_objects_fn objects, GArray *edges)
{
    for (uint32_t a = 0; a < asked[i].count; a++)
        for (uint32_t b = 0; b < asked[j].count; b++) {
            const struct nc_edge pair = { i, j, asked[i].rows[a], asked[j].rows[b] };
            find_one(c, &pair, objects, edges);
        }
}

static bool any_open(const struct nc_case *c)
{
    const size_t pairs = (size_t)c->thing->value_count * c->thing->value_count;
    return memchr(c->open, 1, pairs) != NULL;
}

GArray *nc_edges_find(const struct nc_case *c, nc_objects_fn objects)
{
    GArray *edges = nc_edges_new();
    if (!any_open(c))
        return edges;
    const uint32_t count = c->thing->value_count;
    struct asked *asked = g_new(struct asked, count);
    const uint32_t most = MAX(1, ASKED / count);
    for (uint32_t v = 0; v < count; v++)
        asked[v].count = MIN(most, nc_members_distinct(c, v, asked[v].rows));
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t j = i + 1; j < count; j++)
            if (nc_case_open(c, i, j))
                find_between(c, i, j, asked, objects, edges);
    g_free(asked);
    return edges;
}
