/* two_by_two.c - NC408: chi-square, relative risk and number needed to treat from the counts. */
#include "checks/reckon.h"
#include "checks/rules.h"

#include <math.h>
#include <string.h>

/* x: k1 of n1, k2 of n2.  Pearson's statistic without and with Yates's correction. */
static double chi_of(const double *x, double correction)
{
    const double a = x[0], b = x[1] - x[0], c = x[2], d = x[3] - x[2], n = x[1] + x[3];
    const double cross = fmax(fabs(a * d - b * c) - correction * n / 2, 0);
    const double margins = (a + b) * (c + d) * (a + c) * (b + d);
    return margins > 0 ? n * cross * cross / margins : NAN;
}

static double chi(const double *x, unsigned count)
{
    (void)count;
    return chi_of(x, 0);
}

static double corrected(const double *x, unsigned count)
{
    (void)count;
    return chi_of(x, 1);
}

static double risk(const double *x, unsigned count)
{
    (void)count;
    return x[1] > 0 && x[2] > 0 && x[3] > 0 ? x[0] / x[1] / (x[2] / x[3]) : NAN;
}

static double inverse(const double *x, unsigned count)
{
    return 1 / risk(x, count);
}

static double odds(const double *x, unsigned count)
{
    (void)count;
    const double a = x[0], b = x[1] - x[0], c = x[2], d = x[3] - x[2];
    return b > 0 && c > 0 && d > 0 ? a / b / (c / d) : NAN;
}

static double other_odds(const double *x, unsigned count)
{
    return 1 / odds(x, count);
}

static double share(const double *x, unsigned count)
{
    (void)count;
    return x[1] > 0 ? 100 * x[0] / x[1] : NAN;
}

/* Of two risks in per cent. */
static double treat(const double *x, unsigned count)
{
    (void)count;
    return 100 / fabs(x[0] - x[1]);
}

/* Of the difference between two risks. */
static double treat_one(const double *x, unsigned count)
{
    (void)count;
    return 100 / fabs(x[0]);
}

/* The formula of the four counts; NaN without them. */
static double otherwise(const struct nc_claim *claim, nc_formula_fn formula)
{
    double x[4];
    for (int i = 0; i < 4; i++) {
        const struct nc_figure *f = nc_claim_figure(claim, (char)('a' + i));
        if (f == NULL || !f->has_value)
            return NAN;
        x[i] = nc_decimal_double(f->value);
    }
    return formula(x, 4);
}

/* Does the claim fit the counts in another way that papers reckon in? */
static bool fits_otherwise(const struct nc_claim *claim, nc_formula_fn formula)
{
    const struct nc_figure *claimed = nc_claim_figure(claim, 'e');
    if (claimed == NULL || !claimed->has_value)
        return false;
    const struct nc_span span = nc_span_claimed(claimed);
    const double y = otherwise(claim, formula);
    return y >= span.low && y <= span.high;
}

/* A ratio below 1 is that of the smaller risk to the larger, whichever is told first. */
static bool turned(const struct nc_claim *claim, nc_formula_fn other)
{
    const struct nc_figure *claimed = nc_claim_figure(claim, 'e');
    if ((other != inverse && other != other_odds) || claimed == NULL || !claimed->has_value)
        return false;
    return (nc_decimal_double(claimed->value) < 1) == (otherwise(claim, other) < 1);
}

/* One wording: its formula over so many counts, and another that papers reckon by. */
static const struct kind {
    const char *form;
    unsigned count;
    nc_formula_fn formula, other;
    const char *text, *unit;
    double leeway; /* numbers needed to treat are rounded up to whole people */
} kinds[] = {
    { "chi", 4, chi, corrected, "{a} of {b} and {c} of {d} have a chi-square of {=}", "", 0 },
    { "risk", 4, risk, inverse, "{a} of {b} to {c} of {d} is a ratio of {=}", "", 0 },
    { "odds", 4, odds, other_odds, "{a} of {b} to {c} of {d} is an odds ratio of {=}", "", 0 },
    { "treat", 2, treat, NULL, "100 over the difference of {a} and {b} is {=}", "", 1 },
    { "reduction", 1, treat_one, NULL, "100 over {a} is {=}", "", 1 },
    { "share", 2, share, NULL, "{a} of {b} is {=}", " %", 0 },
};

static void claim(const struct nc_claim *claim)
{
    const struct kind *kind = kinds;
    while (strcmp(kind->form, claim->form) != 0)
        kind++;
    const uint32_t *at = claim->at;
    const bool back = turned(claim, kind->other);
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { at[back ? 2 : 0], at[back ? 3 : 1], at[back ? 0 : 2], at[back ? 1 : 3] },
        .count = kind->count,
        .formula = kind->formula,
        .claimed = claim->at[4],
        .text = kind->text,
        .unit = kind->unit,
        .leeway = kind->leeway,
    };
    if (kind->other == NULL || back || !fits_otherwise(claim, kind->other))
        nc_reckon(&reckoning);
}

const struct nc_rule nc_rule_two_by_two = {
    .id = "NC408",
    .name = "two-by-two",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "A ratio or test is not that of the counts given",
    .claim = claim,
};
