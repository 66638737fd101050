/* percent_change.c - NC201: a change in per cent is that of the values it is stated for. */
#include "checks/change.h"
#include "checks/rules.h"

#include <math.h>
#include <string.h>

static double of_new(const double *x, unsigned count)
{
    (void)count;
    return x[1] > 0 ? 100 * fabs(x[1] - x[0]) / x[1] : NAN;
}

static double as_ratio(const double *x, unsigned count)
{
    return 100 * nc_change_ratio(x, count);
}

static double other_way(const double *x, unsigned count)
{
    return -nc_change_rise(x, count);
}

static const struct nc_slip_cause causes[] = {
    { "divided by the new value", of_new },
    { "ratio given as change", as_ratio },
    { "the difference given as per cent", nc_change_apart },
    { NULL, NULL },
};

/* A claim told upward may be that of a fall. */
static const struct nc_slip_cause turned[] = {
    { "told in the wrong direction", other_way },
    { "divided by the new value", of_new },
    { "ratio given as change", as_ratio },
    { "the difference given as per cent", nc_change_apart },
    { NULL, NULL },
};

static const nc_formula_fn formulas[] = { nc_change_moved, nc_change_rise, nc_change_fall };
static const char *const texts[] = { "from {a} to {b} is a change of {=}",
                                     "from {a} to {b} is a rise of {=}",
                                     "from {a} to {b} is a fall of {=}" };

/* Does the direction or the kind of the values tell that they are not those of the claim?  Where
 * "from .. to" binds them it may be told wrongly. */
static bool of_others(const struct nc_claim *claim, const struct nc_figure *a)
{
    const bool bound = strcmp(claim->form, "after") == 0 || strcmp(claim->form, "before") == 0;
    return (a->kind == NC_KIND_DURATION && !bound) ||
           (nc_change_turned(claim) && strcmp(claim->form, "after") != 0);
}

static void claim(const struct nc_claim *claim)
{
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *c = nc_claim_figure(claim, 'c');
    if (!nc_change_bound(claim) || a->kind == NC_KIND_PERCENT || c->kind != NC_KIND_PERCENT ||
        c->per != 0 || of_others(claim, a))
        return;
    struct nc_reckoning reckoning = nc_change_reckoning(claim, formulas);
    const enum nc_direction direction = nc_change_direction(claim);
    reckoning.text = texts[direction];
    reckoning.unit = " %";
    reckoning.causes = direction == NC_UP ? turned : causes;
    nc_reckon(&reckoning);
}

const struct nc_rule nc_rule_percent_change = {
    .id = "NC201",
    .name = "percent-change",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "A change in per cent is not that of the values",
    .claim = claim,
};
