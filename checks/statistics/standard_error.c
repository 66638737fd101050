/* standard_error.c - NC410: estimates, standard errors and what is made of them. */
#include "checks/reckon.h"
#include "checks/rules.h"

#include <math.h>
#include <string.h>

static double quotient(const double *x, unsigned count)
{
    (void)count;
    return x[1] > 0 ? x[0] / x[1] : NAN;
}

static double of_mean(const double *x, unsigned count)
{
    (void)count;
    return x[1] > 0 ? x[0] / sqrt(x[1]) : NAN;
}

static double upper(const double *x, unsigned count)
{
    (void)count;
    return x[0] + 1.96 * x[1];
}

/* The upper end of "1.0 to 3.0", which is one figure. */
static void take_end(const struct nc_claim *claim, struct nc_reckoning *r)
{
    const struct nc_figure *range = nc_claim_figure(claim, 'g');
    if (r->claimed != NC_NONE || range == NULL || !range->has_high)
        return;
    r->stated = true;
    r->value = nc_decimal_double(nc_figure_high(range));
    r->width = 0.5 * pow(10, range->precision);
}

static void claim(const struct nc_claim *claim)
{
    const bool mean = strcmp(claim->form, "mean") == 0, limits = strcmp(claim->form, "limits") == 0;
    struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0], claim->at[1] },
        .count = 2,
        .formula = mean ? of_mean : limits ? upper : quotient,
        .claimed = claim->at[2],
        .text = mean     ? "{a} over the root of {b} is {=}"
                : limits ? "{a} and 1.96 times {b} is {=}"
                         : "{a} over its standard error of {b} is {=}",
        .unit = "",
    };
    take_end(claim, &reckoning);
    nc_reckon(&reckoning);
}

const struct nc_rule nc_rule_standard_error = {
    .id = "NC410",
    .name = "standard-error",
    .level = NC_WARNING,
    .scope = NC_SCOPE_TEXT,
    .title = "A standard error does not fit what is made of it",
    .claim = claim,
};
