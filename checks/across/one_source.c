/* one_source.c - NC312: one named speaker is credited with two numbers for one thing. */
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/teller.h"
#include "checks/verdict.h"
#include "checks/when.h"

#include <stdlib.h>
#include <string.h>

/* So many days apart two articles may still quote one statement. */
enum { DAYS_ONE_STATEMENT = 1 };

/* A speaker may raise a growing count from one day to the next: that is NC306, lowering it NC305.
 */
static bool objects(const struct nc_case *c, const struct nc_edge *edge)
{
    if (nc_value_beside(&c->thing->values[edge->i], &c->thing->values[edge->j]))
        return false; /* too near for an error */
    if (!nc_teller_same(c, edge->a, edge->b) || nc_when_other_period(c, edge->a, edge->b))
        return false;
    return !c->thing->grows ||
           (nc_when_same_day(c, edge->a, edge->b) && nc_when_order(c, edge->a, edge->b) == 0);
}

/* May the number itself have changed between the two statements?  What was measured has not. */
static bool may_have_changed(const struct nc_case *c, uint32_t a, uint32_t b)
{
    const struct nc_date x = nc_when_date(c, a), y = nc_when_date(c, b);
    if (nc_store_figure(c->store, a)->said->attribute != 0 || !nc_date_whole(x) ||
        !nc_date_whole(y))
        return false;
    return abs(nc_date_days(x) - nc_date_days(y)) > DAYS_ONE_STATEMENT;
}

/* May others be shown with its values, so that a reader must be told who is meant? */
static bool others_shown(const struct nc_case *c, uint32_t a)
{
    const nc_str speaker = nc_store_figure(c->store, a)->speaker;
    for (uint32_t v = 0; v < c->thing->value_count; v++) {
        const uint32_t row = nc_value_shown(c->thing, &c->thing->values[v]);
        if (nc_store_figure(c->store, row)->speaker != speaker)
            return true;
    }
    return false;
}

static void say_both(GString *why, const struct nc_case *c, uint32_t a, uint32_t b)
{
    if (!others_shown(c, a)) {
        g_string_append(why, "One source is credited with both. ");
        return;
    }
    g_string_append(why, "One source, ");
    nc_say_teller(why, c, a);
    g_string_append(why, ", is credited with ");
    nc_say_figure(why, c, a);
    g_string_append(why, " and with ");
    nc_say_figure(why, c, b);
    g_string_append(why, ". ");
}

static void run(struct nc_case *c)
{
    struct nc_finding *finding =
        nc_verdict_find(c, &nc_rule_one_source, objects, "one source, two figures");
    uint32_t a, b;
    if (finding == NULL || !nc_verdict_sides(finding, &a, &b))
        return;
    GString *text = g_string_new(NULL);
    nc_say_teller(text, c, a);
    g_string_append(text, strchr(text->str, ',') != NULL ? ", is credited with "
                                                        : " is credited with ");
    nc_say_figure(text, c, a);
    g_string_append(text, " and with ");
    nc_say_figure(text, c, b);
    finding->message = nc_say_end(text, c);
    const bool changed = may_have_changed(c, a, b);
    if (c->thing->grows || changed)
        finding->level = NC_WARNING;
    GString *why = g_string_new(NULL);
    say_both(why, c, a, b);
    nc_say_gap(why, c, a, b);
    g_string_append(why, c->thing->grows ? "The count may have grown within the day, but no clock "
                                           "times are given."
                         : changed       ? "Misquoted, or the number changed between the two."
                                         : "Misquoted, or revised by the source.");
    finding->why = nc_say_end(why, c);
}

const struct nc_rule nc_rule_one_source = {
    .id = "NC312",
    .name = "one-source",
    .level = NC_ERROR,
    .scope = NC_SCOPE_THING,
    .title = "One speaker is credited with two numbers for one thing",
    .run = run,
};
