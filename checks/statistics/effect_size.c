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

/* The same with the number of people for the degrees of freedom. */
static double cohen_people(const double *x, unsigned count)
{
    (void)count;
    return 2 * fabs(x[0]) / sqrt(x[1] + 2);
}

/* x[0] is t, x[1] and x[2] are the sizes of its groups. */
static double cohen_sizes(const double *x, unsigned count)
{
    (void)count;
    return x[1] > 0 && x[2] > 0 ? fabs(x[0]) * sqrt(1 / x[1] + 1 / x[2]) : NAN;
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

/* One sample or pairs: other d of one t that papers give. */
static bool other_convention(const struct nc_claim *claim)
{
    const double t = fabs(value_of(claim, 'a')), df = value_of(claim, 'b'),
                 d = fabs(value_of(claim, 'c')), near = 0.03;
    const double others[] = { t / sqrt(df), t / sqrt(df + 1) };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (fabs(d - others[i]) <= near * others[i] + 0.005)
            return true;
    return false;
}

/* Is it a count of people, in the sentence of t and none of its numbers? */
static bool is_size(const struct nc_claim *claim, uint32_t row)
{
    const struct nc_figure *f = nc_store_figure(claim->passage->store, row);
    return row != claim->at[0] && row != claim->at[1] && row != claim->at[2] &&
           f->in->at == nc_claim_figure(claim, 'a')->in->at && f->kind == NC_KIND_NUMBER &&
           f->unit == 0 && f->has_value && f->precision == 0 &&
           nc_decimal_double(f->value) >= 2;
}

/* The sizes of two groups: counts of the sentence that make up the people of the test, or one of
 * which twice as many do.  False when it tells of none. */
static bool find_sizes(const struct nc_claim *claim, uint32_t out[2])
{
    enum { REACH = 12 };
    const struct nc_passage *p = claim->passage;
    const double people = value_of(claim, 'b') + 2;
    const uint32_t a = claim->at[0], first = a > p->first + REACH ? a - REACH : p->first,
                   end = MIN(p->end, a + REACH);
    for (uint32_t i = first; i < end; i++) {
        for (uint32_t j = i; is_size(claim, i) && j < end; j++) {
            const double sum = nc_decimal_double(nc_store_figure(p->store, i)->value) +
                               nc_decimal_double(nc_store_figure(p->store, j)->value);
            if (!is_size(claim, j) || fabs(sum - people) > 0.01)
                continue;
            out[0] = i;
            out[1] = j;
            return true;
        }
    }
    return false;
}

/* Is d this value, as both are rounded? */
static bool is_d(const struct nc_claim *claim, double value)
{
    const struct nc_figure *t = nc_claim_figure(claim, 'a'), *d = nc_claim_figure(claim, 'c');
    const double open = 0.5 * pow(10, d->precision) +
                        0.5 * pow(10, t->precision) * value / fabs(value_of(claim, 'a'));
    return fabs(fabs(value_of(claim, 'c')) - value) <= open * 1.0001;
}

/* The ways to take d from t, the most usual first: one that agrees, else by sizes that differ, else
 * the first. */
static void claim_d(const struct nc_claim *claim)
{
    const double x[] = { value_of(claim, 'a'), value_of(claim, 'b') };
    struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0], claim->at[1] },
        .count = 2,
        .formula = cohen,
        .claimed = claim->at[2],
        .text = "2 times {a} over the root of {b} is {=}",
        .unit = "",
    };
    uint32_t sizes[2];
    const struct nc_figure *df = nc_claim_figure(claim, 'b');
    const bool two = nc_claim_figure(claim, 'c') != NULL && df != NULL && df->precision >= 0;
    if (!two || isnan(x[0]) || x[0] == 0 || !(x[1] > 0))
        return;
    if (!is_d(claim, cohen(x, 2)) && is_d(claim, cohen_people(x, 2))) {
        reckoning.formula = cohen_people;
        reckoning.text = "2 times {a} over the root of {b} + 2 is {=}";
    } else if (!is_d(claim, cohen(x, 2)) && find_sizes(claim, sizes) && sizes[0] != sizes[1]) {
        reckoning.inputs[1] = sizes[0];
        reckoning.inputs[2] = sizes[1];
        reckoning.count = 3;
        reckoning.formula = cohen_sizes;
        reckoning.text = "{a} times the root of 1/{b} + 1/{c} is {=}";
    } else if (other_convention(claim) && fabs(cohen(x, 2) - fabs(value_of(claim, 'c'))) > 0.02) {
        return;
    }
    nc_reckon(&reckoning);
}

static bool said_before(const struct nc_claim *claim, uint32_t reach, const char *const *words,
                        size_t count)
{
    const uint32_t from = claim->start > reach ? claim->start - reach : 0;
    char *text = g_ascii_strdown(claim->passage->tokens->text + from, (gssize)(claim->end - from));
    bool said = false;
    for (size_t i = 0; i < count; i++)
        said |= strstr(text, words[i]) != NULL;
    g_free(text);
    return said;
}

/* A smaller eta squared that is not partial: of several factors each has its own part of all that
 * varies. */
static bool one_of_several(const struct nc_claim *claim)
{
    static const char *const partial[] = { "partial", "\xce\xb7p", "\xce\xb7 p", "<sub>p", "_p",
                                           "_{p" };
    static const char *const designs[] = { "\xc3\x97",   " x ",      "factorial", "two-way",
                                           "three-way", "four-way", " by ",      "interaction",
                                           "mixed",     "within",   "repeated" };
    const double x[] = { value_of(claim, 'a'), value_of(claim, 'b'), value_of(claim, 'd') };
    return value_of(claim, 'c') < eta(x, 3) &&
           !said_before(claim, 0, partial, sizeof partial / sizeof *partial) &&
           said_before(claim, 300, designs, sizeof designs / sizeof *designs);
}

static void claim_eta(const struct nc_claim *claim)
{
    static const char *const names[] = { "\xce\xb7", "eta" }; /* "R2 =" is none */
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0], claim->at[1], claim->at[3] },
        .count = 3,
        .formula = eta,
        .claimed = claim->at[2],
        .text = "F of {a} with {b} and {c} degrees of freedom is an eta squared of {=}",
        .unit = "",
    };
    if (!one_of_several(claim) && said_before(claim, 0, names, sizeof names / sizeof *names))
        nc_reckon(&reckoning);
}

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
    if (strcmp(claim->form, "variance") == 0)
        claim_variance(claim);
    else if (strcmp(claim->form, "d") == 0)
        claim_d(claim);
    else
        claim_eta(claim);
}

const struct nc_rule nc_rule_effect_size = {
    .id = "NC409",
    .name = "effect-size",
    .level = NC_WARNING,
    .scope = NC_SCOPE_TEXT,
    .title = "An effect size is not that of its test",
    .claim = claim,
};
