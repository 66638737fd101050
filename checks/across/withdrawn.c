/* withdrawn.c - NC313: a figure that its speaker or another article calls wrong is still stated. */
#include "checks/members.h"
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/verdict.h"

static bool is_withdrawn(const struct nc_case *c, uint32_t figure)
{
    return (nc_store_figure(c->store, figure)->flags & NC_FIGURE_WITHDRAWN) != 0;
}

/* The mention of value v that calls it wrong, NC_NONE when none does. */
static uint32_t withdrawal(const struct nc_case *c, uint32_t v)
{
    const struct nc_value *value = &c->thing->values[v];
    for (uint32_t i = 0; i < value->count; i++)
        if (is_withdrawn(c, c->thing->members[value->first + i]))
            return c->thing->members[value->first + i];
    return NC_NONE;
}

/* The first mention that states value v as true, NC_NONE when none does. */
static uint32_t statement(const struct nc_case *c, uint32_t v)
{
    const struct nc_value *value = &c->thing->values[v];
    for (uint32_t i = 0; i < value->count; i++)
        if (!is_withdrawn(c, c->thing->members[value->first + i]))
            return c->thing->members[value->first + i];
    return NC_NONE;
}

/* A mention of value v in the article that withdraws: the number that it gives instead. */
static uint32_t replacement(const struct nc_case *c, uint32_t v, uint32_t withdrawing)
{
    const struct nc_value *value = &c->thing->values[v];
    const uint32_t article = nc_store_figure(c->store, withdrawing)->article;
    for (uint32_t i = 0; i < value->count; i++) {
        uint32_t figure = c->thing->members[value->first + i];
        if (nc_store_figure(c->store, figure)->article == article && !is_withdrawn(c, figure))
            return figure;
    }
    return NC_NONE;
}

/* Joins every statement of the withdrawn value with the number given instead of it. */
static void find(const struct nc_case *c, uint32_t wrong, GArray *edges)
{
    const uint32_t withdrawing = withdrawal(c, wrong), still = statement(c, wrong);
    if (withdrawing == NC_NONE || still == NC_NONE)
        return;
    for (uint32_t right = 0; right < c->thing->value_count; right++) {
        if (right == wrong || !nc_case_open(c, wrong, right))
            continue;
        const uint32_t instead = replacement(c, right, withdrawing);
        const struct nc_value *value = &c->thing->values[wrong];
        for (uint32_t i = 0; instead != NC_NONE && i < value->count; i++)
            nc_edges_add(edges, wrong, right, c->thing->members[value->first + i], instead);
    }
}

static void run(struct nc_case *c)
{
    GArray *edges = nc_edges_new();
    uint32_t wrong = NC_NONE;
    for (uint32_t v = 0; v < c->thing->value_count; v++) {
        guint before = edges->len;
        find(c, v, edges);
        if (edges->len > before && wrong == NC_NONE)
            wrong = v;
    }
    struct nc_finding *finding = nc_verdict(c, &nc_rule_withdrawn, edges, "withdrawn");
    if (finding == NULL)
        return;
    GString *text = g_string_new(NULL);
    nc_say_value(text, c, &c->thing->values[wrong]);
    g_string_append(text, " is still stated, though ");
    nc_say_where(text, c, withdrawal(c, wrong));
    g_string_append(text, " calls it wrong");
    finding->message = nc_say_end(text, c);
    finding->why = nc_pool_addz(c->store->pool, "One text takes the number back and gives another; "
                                                "the articles that state it were not corrected.");
}

const struct nc_rule nc_rule_withdrawn = {
    .id = "NC313",
    .name = "withdrawn",
    .level = NC_ERROR,
    .scope = NC_SCOPE_THING,
    .title = "A number that a text takes back or calls wrong is still stated",
    .run = run,
};
