/* margin_of_error.c - NC218: the margin of error of a poll is that of its size. */
#include "checks/reckon.h"
#include "checks/rules.h"

#include <math.h>

/* How many standard errors an interval of that many per cent has; polls use 95. */
static double errors_of(const struct nc_claim *claim)
{
    static const struct {
        double level, errors;
    } known[] = { { 90, 1.645 }, { 95, 1.96 }, { 99, 2.576 } };
    const struct nc_figure *level = nc_claim_figure(claim, 'd');
    const double usual = 1.96;
    for (size_t i = 0; level != NULL && i < sizeof known / sizeof *known; i++)
        if (fabs(nc_decimal_double(level->value) - known[i].level) < 0.5)
            return known[i].errors;
    return usual;
}

/* a is the number of people, c the margin, d the level.  Weights make a margin wider than that of a
 * plain sample, and nothing makes it much smaller. */
static void claim(const struct nc_claim *claim)
{
    const double less = 0.95, widest = 2.5, far = 0.7, fewest = 30, most = 200000;
    const struct nc_figure *people = nc_claim_figure(claim, 'a'),
                           *margin = nc_claim_figure(claim, 'c');
    if (people == NULL || margin == NULL || !people->has_value || !margin->has_value)
        return;
    const double n = nc_decimal_double(people->value);
    if (n < fewest || n > most)
        return;
    const struct nc_span sample = nc_span_wide(people);
    const double share = 100 * 0.5 * errors_of(claim);
    const struct nc_known known = {
        .value = share / sqrt(n),
        .span = { less * share / sqrt(sample.high), widest * share / sqrt(fmax(sample.low, 1)) },
        .cause = nc_span_plain(margin).high < share / sqrt(n) ? "too small for the sample"
                                                              : "too large for the sample",
    };
    const bool small = nc_span_plain(margin).high < far * known.value;
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0] },
        .count = 1,
        .known = &known,
        .claimed = claim->at[2],
        .text = "for a plain sample of {a} the margin is {=}",
        .unit = " points",
        .worst = small ? NC_ERROR : NC_WARNING,
    };
    nc_reckon(&reckoning);
}

const struct nc_rule nc_rule_margin_of_error = {
    .id = "NC218",
    .name = "margin-of-error",
    .level = NC_WARNING,
    .scope = NC_SCOPE_TEXT,
    .title = "A margin of error is not that of the poll's size",
    .claim = claim,
};
