/* percent_change.c - NC201: a change in per cent is that of the values it is stated for. */
#include "checks/reckon.h"
#include "checks/rules.h"

#include <math.h>

/* From x[0] to x[1]. */
static double change(const double *x, unsigned count)
{
    (void)count;
    return x[0] > 0 ? 100 * (x[1] / x[0] - 1) : NAN;
}

static double fall(const double *x, unsigned count)
{
    return -change(x, count);
}

static double of_new(const double *x, unsigned count)
{
    (void)count;
    return x[1] > 0 ? 100 * fabs(x[1] - x[0]) / x[1] : NAN;
}

static double as_ratio(const double *x, unsigned count)
{
    (void)count;
    return x[0] > 0 ? 100 * x[1] / x[0] : NAN;
}

static double difference(const double *x, unsigned count)
{
    (void)count;
    return fabs(x[1] - x[0]);
}

static const struct nc_slip_cause causes[] = {
    { "divided by the new value", of_new },
    { "ratio given as change", as_ratio },
    { "the difference given as per cent", difference },
    { NULL, NULL },
};

/* a is the old value, b the new one, c the change in per cent; `down` says that it is a fall. */
static void claim(const struct nc_claim *claim)
{
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *b = nc_claim_figure(claim, 'b');
    if (a == NULL || b == NULL || a->unit != b->unit || a->kind != b->kind || a->per != b->per)
        return;
    const bool down = nc_claim_word(claim, "down") != NULL;
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0], claim->at[1] },
        .count = 2,
        .formula = down ? fall : change,
        .claimed = claim->at[2],
        .text = down ? "from {a} to {b} is a fall of {=}" : "from {a} to {b} is a rise of {=}",
        .unit = " %",
        .causes = causes,
    };
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
