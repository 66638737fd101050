/* multiple.c - NC209: "three times", "doubled" and "halved" are the new value by the old one. */
#include "checks/change.h"
#include "checks/doubt.h"
#include "checks/rules.h"
#include "checks/states.h"

#include "data/units.h"

#include <math.h>
#include <string.h>

/* "Doubled" is said of what nearly did. */
static const double loose = 0.1, hedged = 0.03;

static double inverse(const double *x, unsigned count)
{
    return 1 / nc_change_ratio(x, count);
}

/* "Three times more" is said of 300 and of 400 against 100. */
static double besides(const double *x, unsigned count)
{
    return nc_change_ratio(x, count) - 1;
}

static const struct nc_slip_cause causes[] = {
    { "the times more given as times", besides },
    { NULL, NULL },
};

/* The multiple that is stated: by a figure, or by "twice", "half". */
static double stated(const struct nc_claim *claim)
{
    const struct nc_figure *c = nc_claim_figure(claim, 'c');
    if (c != NULL)
        return c->has_value ? nc_decimal_double(c->value) : NAN;
    return nc_claim_word(claim, "two") != NULL     ? 2
           : nc_claim_word(claim, "three") != NULL ? 3
                                                   : 0.5;
}

static double slack_of(const struct nc_figure *c)
{
    if (c == NULL)
        return 0;
    if (c->precision < 0)
        return c->value.mantissa > 0 && nc_decimal_double(c->value) < 1 ? loose : 0;
    return c->modifier == NC_EXACT ? loose : hedged;
}

/* "Raised three times to 14 from 12" counts deeds. */
static bool counts_deeds(const struct nc_claim *claim)
{
    const struct nc_figure *c = nc_claim_figure(claim, 'c');
    return c != NULL && strcmp(claim->form, "before") == 0 &&
           memcmp(claim->passage->tokens->text + nc_figure_end(c) - 4, "imes", 4) == 0;
}

/* "More than twice", "almost double": is it so? */
static bool within_hedge(const struct nc_claim *claim, double k, double ratio)
{
    if (nc_claim_word(claim, "over") != NULL)
        return ratio >= k;
    return nc_claim_word(claim, "near") != NULL && fabs(ratio - k) <= 2 * loose * k;
}

static double ratio_of(const struct nc_claim *claim)
{
    const double x[] = { nc_decimal_double(nc_claim_figure(claim, 'a')->value),
                         nc_decimal_double(nc_claim_figure(claim, 'b')->value) };
    return nc_change_ratio(x, 2);
}

/* "More than halved" leaves less than half, not more. */
static bool is_below(const struct nc_claim *claim, double k)
{
    const struct nc_figure *c = nc_claim_figure(claim, 'c');
    return c != NULL && k < 1 && c->has_low && !c->has_high;
}

/* "From more than 460 to over 760": a value with one end left open may be far from what is said. */
static bool is_open(const struct nc_figure *f)
{
    return !f->has_low || !f->has_high;
}

static void claim(const struct nc_claim *claim)
{
    if (!nc_change_values(claim) || counts_deeds(claim))
        return;
    const double k = stated(claim), ratio = ratio_of(claim);
    const bool below = is_below(claim, k);
    if (below && !nc_reckon_once(claim, claim->at[2]))
        return;
    const bool down = k > 1 && (nc_claim_word(claim, "down") != NULL || ratio < 1);
    const bool more = nc_claim_word(claim, "up") != NULL && fabs(ratio - 1 - k) < fabs(ratio - k);
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0], claim->at[1] },
        .count = 2,
        .formula = down ? inverse : more ? besides : nc_change_ratio,
        .claimed = below ? NC_NONE : claim->at[2],
        .stated = below || claim->at[2] == NC_NONE,
        .value = within_hedge(claim, k, ratio) || (below && ratio <= k) ? ratio : k,
        .width = loose * k,
        .slack = slack_of(nc_claim_figure(claim, 'c')),
        .text = down   ? "{a} is {=} {b}"
                : more ? "{b} is {=} more than {a}"
                       : "{b} is {=} {a}",
        .unit = " times",
        .causes = causes,
        .tentative = nc_change_doubtful(claim),
        .worst = is_open(nc_claim_figure(claim, 'a')) || is_open(nc_claim_figure(claim, 'b'))
                     ? NC_WARNING
                     : NC_PASS,
    };
    nc_reckon(&reckoning);
}

static bool is_change(const struct nc_figure *c)
{
    return c->unit != 0 && strcmp(nc_unit_at(c->unit)->dimension, "ratio") == 0;
}

static bool may_be_value(const struct nc_figure *value, const struct nc_figure *change)
{
    (void)change;
    return value->kind != NC_KIND_DURATION && !is_change(value);
}

static void after(const struct nc_passage *passage, const struct nc_sentence_rows *rows)
{
    static const struct nc_states_asks asks = { NC_KINDS_QUANTITY, is_change, may_be_value, claim };
    nc_states_read(passage, rows, &nc_rule_multiple, &asks);
}

const struct nc_rule nc_rule_multiple = {
    .id = "NC209",
    .name = "multiple",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "A multiple is not that of the values",
    .claim = claim,
    .after = after,
    .kinds = 1 << NC_KIND_NUMBER,
    .values = NC_VALUES | NC_VALUES_PERCENT,
};
