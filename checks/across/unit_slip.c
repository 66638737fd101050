/* unit_slip.c - NC304: the same number with another unit. */
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/verdict.h"

/* Written alike, but once in miles and once in kilometres: one of the two was never converted. */
static bool objects(const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_figure *a = nc_store_figure(c->store, edge->a);
    const struct nc_figure *b = nc_store_figure(c->store, edge->b);
    return a->unit != b->unit && a->has_value && b->has_value && a->value.mantissa != 0 &&
           nc_decimal_compare(a->value, b->value) == 0;
}

static void run(struct nc_case *c)
{
    struct nc_finding *finding = nc_verdict_find(c, &nc_rule_unit_slip, objects, "unit");
    uint32_t a, b;
    if (finding == NULL || !nc_verdict_sides(finding, &a, &b))
        return;
    GString *text = g_string_new("The same number is given with two units: ");
    nc_say_figure(text, c, a);
    g_string_append(text, " and ");
    nc_say_figure(text, c, b);
    finding->message = nc_say_end(text, c);
    finding->why =
        nc_pool_addz(c->store->pool, "The digits are the same and the units are not: the "
                                     "unit was swapped, or never converted.");
}

const struct nc_rule nc_rule_unit_slip = {
    .id = "NC304",
    .name = "unit-slip",
    .level = NC_ERROR,
    .scope = NC_SCOPE_THING,
    .title = "The same number stands with another unit",
    .run = run,
};
