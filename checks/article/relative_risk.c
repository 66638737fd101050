/* relative_risk.c - NC219: a relative change of risk is that of the two risks, not their
 * difference. */
#include "checks/reckon.h"
#include "checks/rules.h"

#include <math.h>
#include <string.h>

static double rise(const double *x, unsigned count)
{
    (void)count;
    return x[0] > 0 ? 100 * (x[1] / x[0] - 1) : NAN;
}

static double fall(const double *x, unsigned count)
{
    return -rise(x, count);
}

static double points(const double *x, unsigned count)
{
    (void)count;
    return fabs(x[1] - x[0]);
}

static double points_of_shares(const double *x, unsigned count)
{
    return 100 * points(x, count);
}

static double of_new(const double *x, unsigned count)
{
    (void)count;
    return x[1] > 0 ? 100 * fabs(x[1] - x[0]) / x[1] : NAN;
}

static const struct nc_slip_cause causes[] = {
    { "the absolute difference given as a relative change", points },
    { "the absolute difference given as a relative change", points_of_shares },
    { "divided by the new risk", of_new },
    { NULL, NULL },
};

/* Are both risks told in one way?  d and e are what "40 per 100,000" is told for. */
static bool alike(const struct nc_claim *claim)
{
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *b = nc_claim_figure(claim, 'b');
    const struct nc_figure *d = nc_claim_figure(claim, 'd'), *e = nc_claim_figure(claim, 'e');
    if (a == NULL || b == NULL || a->kind != b->kind || a->unit != b->unit ||
        a->said->per != b->said->per)
        return false;
    return (d == NULL) == (e == NULL) &&
           (d == NULL || nc_decimal_compare(d->value, e->value) == 0);
}

/* Of two risks that are told side by side, the direction tells which is the old one. */
static bool is_turned(const struct nc_claim *claim, bool down)
{
    const int order = nc_decimal_compare(nc_claim_figure(claim, 'a')->value,
                                         nc_claim_figure(claim, 'b')->value);
    const bool either = strcmp(claim->form, "either") == 0 || strcmp(claim->form, "cut") == 0;
    return either && (down ? order < 0 : order > 0);
}

/* a is the old risk, b the new one, c the relative change. */
static void claim(const struct nc_claim *claim)
{
    if (!alike(claim))
        return;
    const bool down = nc_claim_word(claim, "down") != NULL, turned = is_turned(claim, down);
    const struct nc_figure *a = nc_claim_figure(claim, 'a');
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[turned ? 1 : 0], claim->at[turned ? 0 : 1] },
        .count = 2,
        .formula = down ? fall : rise,
        .claimed = claim->at[2],
        .text = down ? "from {a} to {b} is a fall of {=}" : "from {a} to {b} is a rise of {=}",
        .unit = " %",
        .causes = causes,
        .given = a->kind == NC_KIND_NUMBER && nc_decimal_double(a->value) < 1,
    };
    nc_reckon(&reckoning);
}

const struct nc_rule nc_rule_relative_risk = {
    .id = "NC219",
    .name = "relative-risk",
    .level = NC_WARNING,
    .scope = NC_SCOPE_TEXT,
    .title = "A relative change of risk is not that of the two risks",
    .claim = claim,
};
