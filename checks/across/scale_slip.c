/* scale_slip.c - NC302: the same digits, ten, a thousand or a million times as much. */
#include "checks/digits.h"
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/teller.h"
#include "checks/verdict.h"
#include "checks/when.h"

/* A count that grows may grow tenfold; what it may not is to keep its digits within one day. */
static bool grew(const struct nc_case *c, const struct nc_edge *edge)
{
    return c->thing->grows && nc_when_order(c, edge->a, edge->b) != 0;
}

/* "The organisers" of one thing are one speaker, who are no name; of a count that grows, "police"
 * speak at each stage of it. */
static bool one_origin(const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_figure *a = nc_store_figure(c->store, edge->a);
    const struct nc_figure *b = nc_store_figure(c->store, edge->b);
    return nc_teller_same(c, edge->a, edge->b) ||
           (!c->thing->grows && a->speaker != 0 && a->speaker == b->speaker) ||
           (a->in->shape != 0 && a->in->shape == b->in->shape);
}

static bool objects(const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_value *a = &c->thing->values[edge->i], *b = &c->thing->values[edge->j];
    if (!a->has_value || !b->has_value || grew(c, edge) || nc_say_moment(c))
        return false;
    if (nc_digits_scale(a->value, b->value) == 0)
        return false;
    return nc_digits_significant(a->value) >= 2 || one_origin(c, edge);
}

static void run(struct nc_case *c)
{
    struct nc_finding *finding = nc_verdict_find(c, &nc_rule_scale_slip, objects, "magnitude");
    if (finding == NULL)
        return;
    GString *text = g_string_new("The same digits with another magnitude: ");
    nc_verdict_values(text, c, finding, " or ");
    finding->message = nc_say_end(text, c);
    finding->why =
        nc_pool_addz(c->store->pool, "The digits are the same and only the zeros differ: a "
                                     "zero too many, or million for billion.");
}

const struct nc_rule nc_rule_scale_slip = {
    .id = "NC302",
    .name = "scale-slip",
    .level = NC_ERROR,
    .scope = NC_SCOPE_THING,
    .title = "The same digits stand with another magnitude",
    .run = run,
};
