/* hedge_lost.c - NC310: "up to 40" in one article is "40" in another that repeats it. */
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/verdict.h"
#include "checks/when.h"

static bool hedged(const struct nc_figure *f)
{
    return f->has_value && ((f->flags & NC_FIGURE_HEDGED_UP) != 0 || f->modifier == NC_AT_MOST ||
                            f->modifier == NC_BELOW);
}

static bool plain(const struct nc_figure *f)
{
    return f->has_value && f->modifier == NC_EXACT && (f->flags & NC_FIGURE_HEADING) == 0;
}

/* Does the figure in row b repeat the one in row a, and not earlier? */
static bool repeats(const struct nc_case *c, uint32_t a, uint32_t b)
{
    const struct nc_figure *x = nc_store_figure(c->store, a), *y = nc_store_figure(c->store, b);
    return hedged(x) && plain(y) && !hedged(y) && x->in->article != y->in->article &&
           x->unit == y->unit && nc_decimal_compare(x->value, y->value) == 0 &&
           nc_when_order(c, a, b) <= 0;
}

/* The first plain repetition of the hedged figure, NC_NONE without one. */
static uint32_t repetition(const struct nc_case *c, uint32_t hedge)
{
    for (uint32_t i = 0; i < c->thing->member_count; i++)
        if (repeats(c, hedge, c->thing->members[i]))
            return c->thing->members[i];
    return NC_NONE;
}

static void report(struct nc_case *c, uint32_t from, uint32_t to)
{
    struct nc_finding *finding = nc_findings_add(c->out, &nc_rule_hedge_lost);
    nc_verdict_thing(c, finding, c->thing_row);
    nc_finding_witness(finding, from, -1, 1);
    nc_finding_witness(finding, to, -1, 1);
    finding->cause = nc_pool_addz(c->store->pool, "hedge lost");
    GString *text = g_string_new(NULL);
    nc_say_figure(text, c, to);
    g_string_append(text, " was told as an upper limit in ");
    nc_say_where(text, c, from);
    finding->message = nc_say_end(text, c);
    finding->why =
        nc_pool_addz(c->store->pool, "The earlier text says it may be less; the later one "
                                     "gives the limit as the number.");
}

static void run(struct nc_case *c)
{
    for (uint32_t v = 0; v < c->thing->value_count; v++) {
        const uint32_t figure = nc_value_shown(c->thing, &c->thing->values[v]);
        const uint32_t to =
            hedged(nc_store_figure(c->store, figure)) ? repetition(c, figure) : NC_NONE;
        if (to != NC_NONE) {
            report(c, figure, to);
            return; /* one finding a thing */
        }
    }
}

const struct nc_rule nc_rule_hedge_lost = {
    .id = "NC310",
    .name = "hedge-lost",
    .level = NC_NOTE,
    .off = true,
    .scope = NC_SCOPE_THING,
    .alone = true,
    .title = "An upper limit in one article is a plain number in another",
    .run = run,
};
