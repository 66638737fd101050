/* percent_change.c - NC201: a change in per cent is that of the values it is stated for. */
#include "checks/change.h"
#include "checks/rules.h"
#include "checks/states.h"

#include "data/units.h"

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

/* "rose from 50 to 40, a 20% increase": the right size in the wrong direction. */
static bool is_misdirected(const struct nc_claim *claim)
{
    const double least = 0.8, most = 1.25;
    const double x[] = { nc_decimal_double(nc_claim_figure(claim, 'a')->value),
                         nc_decimal_double(nc_claim_figure(claim, 'b')->value) };
    const double ratio =
        nc_decimal_double(nc_claim_figure(claim, 'c')->value) / fabs(nc_change_rise(x, 2));
    return strcmp(claim->form, "after") == 0 && ratio > least && ratio < most;
}

/* Does the direction or the kind of the values tell that they are not those of the claim?
 * "going from 2 to 8 engines, a saving of 75%" is a saving of something else. */
static bool of_others(const struct nc_claim *claim, const struct nc_figure *a)
{
    static const char *const forms[] = { "after", "before", "against" };
    bool bound = false;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        bound |= strcmp(claim->form, forms[i]) == 0;
    return (a->kind == NC_KIND_DURATION && !bound) ||
           (nc_change_turned(claim) && !is_misdirected(claim));
}

/* "From 40 to 35 hours a week, a 5% saving": what is saved may be money. */
static bool may_be_saving(const struct nc_claim *claim, const struct nc_figure *a)
{
    static const char saving[] = "saving";
    const struct nc_claim_word *word = nc_claim_word(claim, "down");
    return a->kind != NC_KIND_MONEY && word != NULL && word->len >= strlen(saving) &&
           strncmp(word->text, saving, strlen(saving)) == 0;
}

/* x[0] is the amount, x[1] the value that it led to. */
static double risen_to(const double *x, unsigned count)
{
    (void)count;
    return x[1] > x[0] ? 100 * x[0] / (x[1] - x[0]) : NAN;
}

static double fallen_to(const double *x, unsigned count)
{
    (void)count;
    return 100 * x[0] / (x[1] + x[0]);
}

/* Or the value that it began from. */
static double of_old(const double *x, unsigned count)
{
    (void)count;
    return x[1] > 0 ? 100 * x[0] / x[1] : NAN;
}

static const struct nc_slip_cause causes_to[] = { { "divided by the new value", of_old },
                                                  { NULL, NULL } };

/* "Rose £20m, or 20%, to £120m": the amount d and one value tell the change in per cent. */
static void claim_amount(const struct nc_claim *claim)
{
    const bool from = strcmp(claim->form, "amount-from") == 0,
               up = nc_claim_word(claim, "up") != NULL;
    const struct nc_figure *value = nc_claim_figure(claim, from ? 'a' : 'b'),
                           *c = nc_claim_figure(claim, 'c'), *d = nc_claim_figure(claim, 'd');
    const bool points = d != NULL && strcmp(nc_unit_at(d->unit)->dimension, "points") == 0;
    if (value == NULL || d == NULL || c == NULL || c->kind != NC_KIND_PERCENT ||
        (points ? value->unit != 0 : value->unit != d->unit || value->kind != d->kind))
        return;
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at['d' - 'a'], claim->at[from ? 0 : 1] },
        .count = 2,
        .formula = from ? of_old : up ? risen_to : fallen_to,
        .claimed = claim->at['c' - 'a'],
        .text = from ? "{a} of {b} is {=}"
                : up ? "a rise by {a} to {b} is one of {=}"
                     : "a fall by {a} to {b} is one of {=}",
        .unit = " %",
        .causes = from ? NULL : causes_to,
    };
    nc_reckon(&reckoning);
}

static void claim(const struct nc_claim *claim)
{
    if (strncmp(claim->form, "amount", strlen("amount")) == 0) {
        claim_amount(claim);
        return;
    }
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *c = nc_claim_figure(claim, 'c');
    if (nc_change_of_another(claim) || !nc_change_bound(claim) || a->kind == NC_KIND_PERCENT ||
        (c->kind != NC_KIND_PERCENT && !nc_change_in_share(claim)) || c->said->per != 0 ||
        of_others(claim, a))
        return;
    GString *said = g_string_new(NULL);
    struct nc_reckoning reckoning = nc_change_reckoning(claim, formulas);
    const enum nc_direction direction = nc_change_direction(claim);
    reckoning.text = texts[nc_change_turned(claim) ? NC_EITHER_WAY : direction];
    reckoning.tentative |= may_be_saving(claim, a);
    reckoning.unit = " %";
    reckoning.causes = direction == NC_UP ? turned : causes;
    if (nc_change_take_share(&reckoning, said))
        nc_reckon(&reckoning);
    g_string_free(said, TRUE);
}

/* A share in words may be a change, too, "a quarter more"; rates change by points. */
static bool is_change(const struct nc_figure *c)
{
    return (c->kind == NC_KIND_PERCENT && strcmp(nc_unit_at(c->unit)->dimension, "points") != 0) ||
           (c->kind == NC_KIND_NUMBER && c->unit == 0 && (c->flags & NC_FIGURE_SPELLED) != 0 &&
            c->value.mantissa > 0 && nc_decimal_double(c->value) < 1);
}

static bool may_be_value(const struct nc_figure *value, const struct nc_figure *change)
{
    (void)change;
    return value->kind != NC_KIND_PERCENT && value->kind != NC_KIND_AGE &&
           nc_decimal_double(value->value) >= 1e-3;
}

static void after(const struct nc_passage *passage, const struct nc_sentence_rows *rows)
{
    static const struct nc_states_asks asks = { NC_KINDS_QUANTITY, is_change, may_be_value, claim };
    nc_states_read(passage, rows, &nc_rule_percent_change, &asks);
}

const struct nc_rule nc_rule_percent_change = {
    .id = "NC201",
    .name = "percent-change",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "A change in per cent is not that of the values",
    .claim = claim,
    .after = after,
    .kinds = 1 << NC_KIND_PERCENT | 1 << NC_KIND_NUMBER,
    .values = NC_VALUES,
};
