/* update.c - NC306: a later article raises a growing count. */
#include "checks/growth.h"
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/stages.h"
#include "checks/verdict.h"
#include "checks/when.h"

/* NC305 has taken what falls; what is left rises, or its order is not known.  Firemen at work are
 * no count that only grows, but become more with the dead and hurt. */
static bool objects(const struct nc_case *c, const struct nc_edge *edge)
{
    return c->thing->grows ? !nc_growth_disputed(c, edge) : nc_growth_follows(c, edge);
}

static void run(struct nc_case *c)
{
    GArray *edges = nc_edges_find(c, objects);
    nc_stages_add(c, edges);
    struct nc_finding *finding = nc_verdict(c, &nc_rule_update, edges, "update");
    uint32_t a, b;
    if (finding == NULL)
        return;
    GString *text = g_string_new(NULL);
    nc_verdict_values(text, c, finding, " and ");
    g_string_append(text, ", a growing count");
    finding->message = nc_say_end(text, c);
    const bool ordered = nc_verdict_sides(finding, &a, &b) && nc_when_order(c, a, b) != 0;
    finding->why = nc_pool_addz(
        c->store->pool,
        !c->thing->grows ? "The dead or hurt, too, are more in the one article than in the other, "
                           "which so is the later one."
        : ordered        ? "Later articles give more, as they do while a count goes on."
                         : "Such a count grows, and which article came first is not known.");
}

const struct nc_rule nc_rule_update = {
    .id = "NC306",
    .name = "update",
    .level = NC_NOTE,
    .scope = NC_SCOPE_THING,
    .title = "A later article raises a growing count",
    .run = run,
};
