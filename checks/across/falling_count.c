/* falling_count.c - NC305: a count that only grows is lower in a later article. */
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/verdict.h"
#include "checks/when.h"

/* Is value a wholly below value b? */
static bool is_below(const struct nc_value *a, const struct nc_value *b)
{
    return a->has_high && b->has_low && nc_decimal_compare(a->high, b->low) <= 0;
}

static bool objects(const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_value *a = &c->thing->values[edge->i], *b = &c->thing->values[edge->j];
    if (!c->thing->grows)
        return false;
    int order = nc_when_order(c, edge->a, edge->b);
    return (order > 0 && is_below(a, b)) || (order < 0 && is_below(b, a));
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

static void run(struct nc_case *c)
{
    struct nc_finding *finding =
        nc_verdict_find(c, &nc_rule_falling_count, objects, "older figure");
    uint32_t a, b;
    if (finding == NULL || !nc_verdict_sides(finding, &a, &b))
        return;
    GString *text = g_string_new(NULL);
    bool a_first = nc_when_order(c, a, b) < 0;
    say(text, c, a_first ? a : b, a_first ? b : a);
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
