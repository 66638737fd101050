/* conflict.c - NC301: two values of one thing that cannot both hold, and nothing explains it. */
#include "checks/members.h"
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/twins.h"
#include "checks/verdict.h"

/* Whatever no rule before has named. */
static bool objects(const struct nc_case *c, const struct nc_edge *edge)
{
    (void)c;
    (void)edge;
    return true;
}

enum { MOST_SIDES = 3 };

/* How many numbers that exclude each other the finding lists. */
static int sides_of(const struct nc_finding *finding)
{
    int last = -1;
    for (guint i = 0; i < finding->witnesses->len; i++)
        last = MAX(last, g_array_index(finding->witnesses, struct nc_witness, i).side);
    return last + 1;
}

static void say_why(GString *why, const struct nc_case *c, const struct nc_finding *finding)
{
    uint32_t a, b;
    if (!nc_verdict_sides(finding, &a, &b))
        return;
    const struct nc_figure *x = nc_store_figure(c->store, a), *y = nc_store_figure(c->store, b);
    if (x->unit == y->unit && nc_figure_meet(x, y, 0.0)) {
        g_string_append(why, "Both could hold, but nobody writes the one for the other, and the "
                             "count has settled.");
        return;
    }
    nc_say_gap(why, c, a, b);
    g_string_append(why,
                    c->thing->grows
                        ? "Two sources of one day differ; a count that grew within the day would "
                          "explain it, but no clock times are given."
                        : "No later report, other place or named source accounts for it.");
}

/* "476 miles (766 km)", "476 miles (768 km)": one value, in a second unit two. */
static void tell_twins(struct nc_case *c)
{
    uint32_t a, b;
    if (!nc_twins_differ(c, &a, &b))
        return;
    struct nc_finding *finding = nc_findings_add(c->out, &nc_rule_conflict);
    nc_verdict_thing(c, finding, c->thing_row);
    finding->cause = nc_pool_addz(c->store->pool, "other conversion");
    nc_finding_witness(finding, a, 0, 1);
    nc_finding_witness(finding, b, 1, 1);
    GString *text = g_string_new(NULL);
    nc_say_figure(text, c, a);
    g_string_append(text, " or ");
    nc_say_figure(text, c, b);
    g_string_append(text, " for the same ");
    nc_say_value(text, c, &c->thing->values[nc_members_value(c, a)]);
    finding->message = nc_say_end(text, c);
    GString *why = g_string_new(nc_store_text(c->store, finding->message));
    g_string_append(why, ": the articles convert it otherwise, and rounding does not explain it.");
    finding->why = nc_say_end(why, c);
}

static void run(struct nc_case *c)
{
    struct nc_finding *finding = nc_verdict_find(c, &nc_rule_conflict, objects, "unexplained");
    if (finding == NULL) {
        tell_twins(c);
        return;
    }
    if (sides_of(finding) > MOST_SIDES)
        finding->level = NC_NOTE; /* as many numbers as models, rooms or players: not one thing */
    GString *text = g_string_new(NULL), *why = g_string_new(NULL);
    nc_verdict_values(text, c, finding, " or ");
    g_string_append(text, " for the same thing, and nothing in the articles explains it");
    finding->message = nc_say_end(text, c);
    say_why(why, c, finding);
    finding->why = nc_say_end(why, c);
}

const struct nc_rule nc_rule_conflict = {
    .id = "NC301",
    .name = "conflict",
    .level = NC_WARNING,
    .scope = NC_SCOPE_THING,
    .alone = true,
    .title = "Articles give numbers for one thing that cannot both be true",
    .run = run,
};
