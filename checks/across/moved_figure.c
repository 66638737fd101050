/* moved_figure.c - NC314: the figure is that of another thing in the story. */
#include "checks/across/moved_beside.h"
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/verdict.h"
#include "checks/when.h"

#include "data/units.h"

enum { NOT_BY_CHANCE = 10 }; /* smaller numbers are equal too often */

/* The figure kept apart from the thing that is the very number of value v; NC_NONE when none is. */
static const struct nc_apart *same_elsewhere(const struct nc_case *c, uint32_t v)
{
    const struct nc_value *value = &c->thing->values[v];
    if (!value->has_value || nc_decimal_double(value->value) < NOT_BY_CHANCE)
        return NULL;
    for (uint32_t i = 0; i < c->thing->apart_count; i++) {
        const struct nc_figure *f = nc_store_figure(c->store, c->thing->apart[i].figure);
        if (f->unit == c->thing->unit && f->has_value && !nc_figure_former(f) &&
            nc_decimal_compare(f->value, value->value) == 0)
            return &c->thing->apart[i];
    }
    return NULL;
}

/* The value told by fewer is the one in doubt. */
static uint32_t doubtful(const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_value *a = &c->thing->values[edge->i], *b = &c->thing->values[edge->j];
    if (a->tellers == b->tellers)
        return NC_NONE;
    return a->tellers < b->tellers ? edge->i : edge->j;
}

/* A toll that grew is an update; the toll of several given for one is the greater of the two. */
static bool could_be_moved(const struct nc_case *c, const struct nc_edge *edge, uint32_t v)
{
    const uint32_t other = v == edge->i ? edge->j : edge->i;
    return !c->thing->grows ||
           nc_decimal_compare(c->thing->values[v].low, c->thing->values[other].low) > 0;
}

/* Undated counts that differ are of two events as likely as not. */
static bool datable(const struct nc_case *c, const struct nc_edge *edge)
{
    return !c->thing->grows ||
           (nc_date_whole(nc_when_date(c, edge->a)) && nc_date_whole(nc_when_date(c, edge->b)));
}

static bool objects(const struct nc_case *c, const struct nc_edge *edge)
{
    if (!datable(c, edge))
        return false;
    const uint32_t v = doubtful(c, edge);
    return v != NC_NONE && could_be_moved(c, edge, v) && same_elsewhere(c, v) != NULL;
}

static void say(struct nc_case *c, struct nc_finding *finding, const struct nc_edge *edge)
{
    const uint32_t v = doubtful(c, edge);
    const struct nc_apart *apart = same_elsewhere(c, v);
    GString *text = g_string_new(NULL);
    nc_say_value(text, c, &c->thing->values[v]);
    g_string_append(text, " may belong to another thing in the story, see ");
    nc_say_where(text, c, apart->figure);
    finding->message = nc_say_end(text, c);
    GString *why = g_string_new("The same number is told there of something else (");
    g_string_append(why, nc_store_text(c->store, apart->reason));
    g_string_append(why, "), while more sources give another number here.");
    finding->why = nc_say_end(why, c);
    nc_finding_witness(finding, apart->figure, -1, 1);
}

static void run(struct nc_case *c)
{
    GArray *edges = nc_edges_find(c, objects);
    if (edges->len == 0) {
        g_array_free(edges, TRUE);
        return;
    }
    const struct nc_edge first = g_array_index(edges, struct nc_edge, 0);
    say(c, nc_verdict(c, &nc_rule_moved_figure, edges, "moved figure"), &first);
}

const struct nc_rule nc_rule_moved_figure = {
    .id = "NC314",
    .name = "moved-figure",
    .level = NC_WARNING,
    .scope = NC_SCOPE_THING,
    .title = "The number is that of another thing in the story",
    .run = run,
    .beside = nc_moved_beside,
};
