/* speakers.c - NC308: different speakers give different numbers. */
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/teller.h"
#include "checks/verdict.h"

static bool objects(const struct nc_case *c, const struct nc_edge *edge)
{
    return nc_teller_differ(c, edge->a, edge->b);
}

static void run(struct nc_case *c)
{
    struct nc_finding *finding = nc_verdict_find(c, &nc_rule_speakers, objects, "other speaker");
    uint32_t a, b;
    if (finding == NULL || !nc_verdict_sides(finding, &a, &b))
        return;
    GString *text = g_string_new("Sources differ: ");
    nc_say_figure(text, c, a);
    g_string_append(text, " (");
    nc_say_teller(text, c, a);
    g_string_append(text, ") or ");
    nc_say_figure(text, c, b);
    g_string_append(text, " (");
    nc_say_teller(text, c, b);
    g_string_append_c(text, ')');
    finding->message = nc_say_end(text, c);
    finding->why = nc_pool_addz(c->store->pool,
                                c->thing->grows ? "Different sources, one day, different numbers. "
                                                  "A count that grows during the day would "
                                                  "explain it, but no clock times are given."
                                                : "The sources do not agree; an article that gives "
                                                  "one of the numbers should say whose it "
                                                  "is.");
}

const struct nc_rule nc_rule_speakers = {
    .id = "NC308",
    .name = "speakers",
    .level = NC_WARNING,
    .scope = NC_SCOPE_THING,
    .title = "Different speakers give different numbers for one thing",
    .run = run,
};
