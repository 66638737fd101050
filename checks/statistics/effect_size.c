/* effect_size.c - NC409: an effect size is that of its test statistic. */
#include "checks/reckon.h"
#include "checks/rules.h"

#include <math.h>
#include <string.h>

/* x[0] is t, x[1] its degrees of freedom: groups of one size. */
static double cohen(const double *x, unsigned count)
{
    (void)count;
    return x[1] > 0 ? 2 * fabs(x[0]) / sqrt(x[1]) : NAN;
}

/* x[0] is F, x[1] and x[2] its degrees of freedom. */
static double eta(const double *x, unsigned count)
{
    (void)count;
    return x[2] > 0 ? x[0] * x[1] / (x[0] * x[1] + x[2]) : NAN;
}

/* In per cent, and as a number. */
static double explained(const double *x, unsigned count)
{
    (void)count;
    return 100 * x[0] * x[0];
}

static double squared(const double *x, unsigned count)
{
    (void)count;
    return x[0] * x[0];
}

static double value_of(const struct nc_claim *claim, char letter)
{
    const struct nc_figure *f = nc_claim_figure(claim, letter);
    return f != NULL && f->has_value ? nc_decimal_double(f->value) : NAN;
}

/* One sample, pairs, or N for the degrees of freedom: other d of one t that papers give. */
static bool other_convention(const struct nc_claim *claim)
{
    const double t = fabs(value_of(claim, 'a')), df = value_of(claim, 'b'),
                 d = fabs(value_of(claim, 'c')), near = 0.03;
    const double others[] = { t / sqrt(df), t / sqrt(df + 1), 2 * t / sqrt(df + 2) };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (fabs(d - others[i]) <= near * others[i] + 0.005)
            return true;
    return false;
}

/* c is the share of the variance that a correlation of a explains. */
static void claim_variance(const struct nc_claim *claim)
{
    const struct nc_figure *c = nc_claim_figure(claim, 'c');
    const bool percent = c != NULL && c->kind == NC_KIND_PERCENT;
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0] },
        .count = 1,
        .formula = percent ? explained : squared,
        .claimed = claim->at[2],
        .text = "the square of {a} is {=}",
        .unit = percent ? " %" : "",
    };
    if (fabs(value_of(claim, 'a')) <= 1)
        nc_reckon(&reckoning);
}

static void claim(const struct nc_claim *claim)
{
    if (strcmp(claim->form, "variance") == 0) {
        claim_variance(claim);
        return;
    }
    const bool d = strcmp(claim->form, "d") == 0;
    if (d && other_convention(claim) && nc_claim_figure(claim, 'c') != NULL &&
        fabs(cohen((const double[]){ value_of(claim, 'a'), value_of(claim, 'b') }, 2) -
             fabs(value_of(claim, 'c'))) > 0.02)
        return;
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0], claim->at[1], d ? NC_NONE : claim->at[3] },
        .count = d ? 2 : 3,
        .formula = d ? cohen : eta,
        .claimed = claim->at[2],
        .text = d ? "2 times {a} over the root of {b} is {=}"
                  : "F of {a} with {b} and {c} degrees of freedom is an eta squared of {=}",
        .unit = "",
    };
    nc_reckon(&reckoning);
}

const struct nc_rule nc_rule_effect_size = {
    .id = "NC409",
    .name = "effect-size",
    .level = NC_WARNING,
    .scope = NC_SCOPE_TEXT,
    .title = "An effect size is not that of its test",
    .claim = claim,
};
