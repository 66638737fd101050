/* change.c - what the rules on changes have in common. */
#include "checks/change.h"

#include <math.h>

enum nc_direction nc_change_direction(const struct nc_claim *claim)
{
    const struct nc_figure *c = nc_claim_figure(claim, 'c');
    if (c != NULL && c->has_value && c->value.mantissa < 0)
        return NC_UP; /* a sign is taken as it stands */
    if (nc_claim_word(claim, "down") != NULL)
        return NC_DOWN;
    return nc_claim_word(claim, "up") != NULL ? NC_UP : NC_EITHER_WAY;
}

bool nc_change_values(const struct nc_claim *claim)
{
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *b = nc_claim_figure(claim, 'b');
    return a != NULL && b != NULL && a != b && a->has_value && b->has_value &&
           a->unit == b->unit && a->kind == b->kind && a->per == b->per;
}

bool nc_change_bound(const struct nc_claim *claim)
{
    return nc_change_values(claim) && nc_claim_figure(claim, 'c') != NULL;
}

double nc_change_rise(const double *x, unsigned count)
{
    (void)count;
    return x[0] > 0 ? 100 * (x[1] / x[0] - 1) : NAN;
}

double nc_change_fall(const double *x, unsigned count)
{
    return -nc_change_rise(x, count);
}

double nc_change_moved(const double *x, unsigned count)
{
    return fabs(nc_change_rise(x, count));
}

double nc_change_more(const double *x, unsigned count)
{
    (void)count;
    return x[1] - x[0];
}

double nc_change_less(const double *x, unsigned count)
{
    (void)count;
    return x[0] - x[1];
}

double nc_change_apart(const double *x, unsigned count)
{
    (void)count;
    return fabs(x[1] - x[0]);
}

double nc_change_ratio(const double *x, unsigned count)
{
    (void)count;
    return x[0] > 0 ? x[1] / x[0] : NAN;
}

struct nc_reckoning nc_change_reckoning(const struct nc_claim *claim,
                                        const nc_formula_fn formulas[3])
{
    return (struct nc_reckoning){ .claim = claim,
                                  .inputs = { claim->at[0], claim->at[1] },
                                  .count = 2,
                                  .formula = formulas[nc_change_direction(claim)],
                                  .claimed = claim->at[2] };
}
