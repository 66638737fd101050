/* conflict.c - NC301: two values of one thing that cannot both hold, and nothing explains it. */
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/verdict.h"

/* Whatever no rule before has named. */
static bool objects(const struct nc_case *c, const struct nc_edge *edge)
{
    (void)c;
    (void)edge;
    return true;
}

static bool both_bounds(const struct nc_case *c)
{
    for (uint32_t v = 0; v < c->thing->value_count; v++)
        if (c->thing->values[v].has_low && c->thing->values[v].has_high)
            return false;
    return true;
}

static void run(struct nc_case *c)
{
    struct nc_finding *finding = nc_verdict_find(c, &nc_rule_conflict, objects, "unexplained");
    if (finding == NULL)
        return;
    GString *text = g_string_new(NULL);
    nc_verdict_values(text, c, finding);
    g_string_append(text, " for the same thing, and nothing in the articles explains it");
    finding->message = nc_say_end(text, c);
    finding->why = nc_pool_addz(
        c->store->pool,
        both_bounds(c)
            ? "Both are bounds, so both could hold, but nobody writes the one for the other."
            : "The numbers are too far apart for rounding, and no later report, other place or "
              "other source accounts for it.");
}

const struct nc_rule nc_rule_conflict = {
    .id = "NC301",
    .name = "conflict",
    .level = NC_WARNING,
    .scope = NC_SCOPE_THING,
    .title = "Articles give numbers for one thing that cannot both be true",
    .run = run,
};
