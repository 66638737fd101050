/* falling_count.c - NC305: a count that only grows is lower in a later article. */
#include "checks/growth.h"
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/verdict.h"
#include "checks/when.h"

/* Does the sentence of a figure take another number of the thing back?  Then it marks the fall as a
 * correction. */
static bool corrects(const struct nc_case *c, uint32_t figure)
{
    const struct nc_setting *in = nc_store_figure(c->store, figure)->in;
    for (uint32_t i = 0; i < c->thing->member_count; i++) {
        const struct nc_figure *f = nc_store_figure(c->store, c->thing->members[i]);
        if ((f->flags & NC_FIGURE_WITHDRAWN) != 0 && f->in->article == in->article &&
            f->in->at == in->at)
            return true;
    }
    return false;
}

static bool objects(const struct nc_case *c, const struct nc_edge *edge)
{
    return c->thing->grows && nc_growth_falls(c, edge) && !corrects(c, edge->a) &&
           !corrects(c, edge->b);
}

static void say(GString *text, const struct nc_case *c, uint32_t early, uint32_t late)
{
    nc_say_figure(text, c, late);
    const struct nc_date day = nc_when_date(c, late), before = nc_when_date(c, early);
    g_string_append(text, " on ");
    nc_say_date(text, day);
    g_string_append(text, ", after ");
    nc_say_figure(text, c, early);
    g_string_append(text, nc_date_compare(day, before) == 0 ? " earlier that day" : " on ");
    if (nc_date_compare(day, before) != 0)
        nc_say_date(text, before);
    g_string_append(text, ", but such a count does not fall");
}

/* The first edge whose two figures themselves have an order, put with the earlier figure as a. */
static bool first_ordered(const struct nc_case *c, const GArray *edges, struct nc_edge *found)
{
    for (guint i = 0; i < edges->len; i++) {
        *found = g_array_index(edges, struct nc_edge, i);
        const int order = nc_when_order(c, found->a, found->b);
        if (order > 0) {
            const uint32_t late = found->a;
            found->a = found->b;
            found->b = late;
        }
        if (order != 0)
            return true;
    }
    return false;
}

static void run(struct nc_case *c)
{
    GArray *edges = nc_edges_find(c, objects);
    struct nc_edge edge;
    const bool ordered = first_ordered(c, edges, &edge);
    struct nc_finding *finding = nc_verdict(c, &nc_rule_falling_count, edges, "older figure");
    if (finding == NULL)
        return;
    GString *text = g_string_new(NULL);
    if (ordered)
        say(text, c, edge.a, edge.b);
    else
        g_string_assign(text, "A count that only grows is lower in a later article");
    finding->message = nc_say_end(text, c);
    finding->why =
        nc_pool_addz(c->store->pool, "A later article gives less than an earlier one: an old "
                                     "number told again, or a correction nobody marked.");
}

const struct nc_rule nc_rule_falling_count = {
    .id = "NC305",
    .name = "falling-count",
    .level = NC_WARNING,
    .scope = NC_SCOPE_THING,
    .title = "A count that only grows is lower in a later article",
    .run = run,
};
