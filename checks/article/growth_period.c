/* growth_period.c - NC220: growth over a period compounds. */
#include "checks/article/told.h"
#include "checks/reckon.h"
#include "checks/rules.h"

#include "data/units.h"

#include <math.h>
#include <string.h>

/* x[0] per cent a year, x[1] the factor: years until then. */
static double years_until(const double *x, unsigned count)
{
    (void)count;
    return x[0] > 0 && x[1] > 0 ? log(x[1]) / log1p(x[0] / 100) : NAN;
}

/* x[0] and x[1] per cent, one after the other. */
static double both_rises(const double *x, unsigned count)
{
    double factor = 1;
    for (unsigned i = 0; i < count; i++)
        factor *= 1 + x[i] / 100;
    return 100 * (factor - 1);
}

static double both_falls(const double *x, unsigned count)
{
    double factor = 1;
    for (unsigned i = 0; i < count; i++)
        factor *= 1 - x[i] / 100;
    return 100 * (1 - factor);
}

static double fall_then_rise(const double *x, unsigned count)
{
    (void)count;
    return 100 * ((1 - x[0] / 100) * (1 + x[1] / 100) - 1);
}

static double rise_then_fall(const double *x, unsigned count)
{
    const double turned[] = { x[1], x[0] };
    return fall_then_rise(turned, count);
}

static double added(const double *x, unsigned count)
{
    double sum = 0;
    for (unsigned i = 0; i < count; i++)
        sum += x[i];
    return sum;
}

/* x[0] per cent a year over x[1] years. */
static double compounded(const double *x, unsigned count)
{
    (void)count;
    return 100 * (pow(1 + x[0] / 100, x[1]) - 1);
}

static double multiplied(const double *x, unsigned count)
{
    (void)count;
    return x[0] * x[1];
}

/* From x[0] to x[1] over x[2] years: per cent a year. */
static double rate(const double *x, unsigned count)
{
    (void)count;
    return x[0] > 0 && x[1] > 0 && x[2] > 0 ? 100 * (pow(x[1] / x[0], 1 / x[2]) - 1) : NAN;
}

static double shared_out(const double *x, unsigned count)
{
    (void)count;
    return x[0] > 0 && x[2] > 0 ? 100 * (x[1] / x[0] - 1) / x[2] : NAN;
}

/* x[0] at x[1] per cent a year over x[2] years. */
static double grown(const double *x, unsigned count)
{
    (void)count;
    return x[0] * pow(1 + x[1] / 100, x[2]);
}

static const struct nc_slip_cause sum_causes[] = {
    { "percentages added up", added },
    { NULL, NULL },
};
static const struct nc_slip_cause simple_causes[] = {
    { "no compounding", multiplied },
    { NULL, NULL },
};
static const struct nc_slip_cause rate_causes[] = {
    { "no compounding", shared_out },
    { NULL, NULL },
};

/* One wording: what it computes, over which captures, stated by which. */
static const struct kind {
    const char *form, *inputs;
    char claimed;
    nc_formula_fn formula;
    bool given; /* the inputs are assumed, not measured */
    const char *text, *unit;
    const struct nc_slip_cause *causes;
} kinds[] = {
    { "until", "ab", 'c', years_until, true, "at {a} a year it takes {=}", " years", NULL },
    { "two-rises", "ab", 'c', both_rises, false, "{a} and then {b} make {=}", " %", sum_causes },
    { "two-falls", "ab", 'c', both_falls, false, "{a} and then {b} off make {=}",
      " %", sum_causes },
    { "back-up", "ab", 'c', fall_then_rise, false, "{a} off and then {b} on make {=}", " %", NULL },
    { "back-down", "ab", 'c', rise_then_fall, false, "{a} on and then {b} off make {=}",
      " %", NULL },
    { "in-all", "ab", 'c', compounded, true, "{a} a year over {b} make {=}", " %", simple_causes },
    { "rate", "abd", 'c', rate, false, "from {a} to {b} over {c} is {=} a year",
      " %", rate_causes },
    { "grown", "abd", 'c', grown, true, "{a} at {b} over {c} become {=}", "", NULL },
};

static const struct kind *kind_of(const char *form)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(kinds[i].form, form) == 0)
            return &kinds[i];
    return NULL;
}

static bool in_years(const struct nc_claim *claim)
{
    for (char letter = 'a'; letter <= 'd'; letter++) {
        const struct nc_figure *f = nc_claim_figure(claim, letter);
        if (f != NULL && f->kind == NC_KIND_DURATION && strcmp(nc_unit_at(f->unit)->name, "year"))
            return false;
    }
    return true;
}

/* From a in the year d to b in the year e: c per cent a year. */
static void claim_dates(const struct nc_claim *claim)
{
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *b = nc_claim_figure(claim, 'b');
    struct nc_told from, to;
    if (a == NULL || b == NULL || !a->has_value || !b->has_value || a->unit != b->unit ||
        !nc_told_date(claim, 'd', false, &from) || !nc_told_date(claim, 'e', false, &to) ||
        from.date.year == 0 || to.date.year <= from.date.year)
        return;
    const double years = to.date.year - from.date.year;
    const struct nc_span x = nc_span_plain(a), y = nc_span_plain(b);
    const double ends[][3] = { { nc_decimal_double(a->value), nc_decimal_double(b->value), years },
                               { x.high, y.low, years },
                               { x.low, y.high, years } };
    const struct nc_known known = { .value = rate(ends[0], 3),
                                    .span = { rate(ends[1], 3), rate(ends[2], 3) } };
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0], claim->at[1], claim->at[3], claim->at[4] },
        .count = 4,
        .known = &known,
        .claimed = claim->at[2],
        .text = "from {a} in {c} to {b} in {d} is {=} a year",
        .unit = " %",
    };
    if (isfinite(known.span.low) && isfinite(known.span.high))
        nc_reckon(&reckoning);
}

static void claim(const struct nc_claim *claim)
{
    if (strcmp(claim->form, "dates") == 0) {
        claim_dates(claim);
        return;
    }
    const struct kind *kind = kind_of(claim->form);
    if (kind == NULL || !in_years(claim))
        return;
    struct nc_reckoning reckoning = {
        .claim = claim,
        .count = (unsigned)strlen(kind->inputs),
        .formula = kind->formula,
        .given = kind->given,
        .claimed = claim->at[kind->claimed - 'a'],
        .text = kind->text,
        .unit = kind->unit,
        .causes = kind->causes,
    };
    reckoning.stated = reckoning.claimed == NC_NONE; /* "back where they started" */
    reckoning.width = 0.5;
    for (unsigned i = 0; i < reckoning.count; i++)
        reckoning.inputs[i] = claim->at[kind->inputs[i] - 'a'];
    nc_reckon(&reckoning);
}

const struct nc_rule nc_rule_growth_period = {
    .id = "NC220",
    .name = "growth-period",
    .level = NC_WARNING,
    .scope = NC_SCOPE_TEXT,
    .title = "Growth over a period does not compound to what is stated",
    .claim = claim,
};
