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

static void claim(const struct nc_claim *claim)
{
    const bool mean = strcmp(claim->form, "mean") == 0, limits = strcmp(claim->form, "limits") == 0;
    const struct nc_reckoning reckoning = {
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
