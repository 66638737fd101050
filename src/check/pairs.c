/* pairs.c - the values of one thing against each other. */
#include "check/pairs.h"

#include <math.h>

/* Two bounds on one side, further apart than this, are not written for one number (DESIGN, section
 * 5). */
static const double bound_gap = 0.15;

static bool above(const struct nc_value *v)
{
    return v->has_value && (v->modifier == NC_ABOVE || v->modifier == NC_AT_LEAST);
}

static bool below(const struct nc_value *v)
{
    return v->has_value && (v->modifier == NC_BELOW || v->modifier == NC_AT_MOST);
}

static bool one_sided(const struct nc_value *a, const struct nc_value *b)
{
    return (above(a) && above(b)) || (below(a) && below(b));
}

/* "More than 26,000" and "more than 31,000": both could hold, nobody writes the first for the
 * second. */
static bool bounds_differ(const struct nc_thing *thing, const struct nc_value *a,
                          const struct nc_value *b)
{
    if (thing->grows || !one_sided(a, b))
        return false;
    double x = nc_decimal_double(a->value), y = nc_decimal_double(b->value);
    return fabs(x - y) > bound_gap * fmax(fabs(x), fabs(y));
}

/* "Up to 14.7 billion" and "up to 15.3 billion": is neither the other as a rounder bound, as "up to
 * 15 billion" and "more than 14 billion" are? */
static bool bounds_beside(const struct nc_thing *thing, const struct nc_value *a,
                          const struct nc_value *b)
{
    if (thing->grows || !one_sided(a, b))
        return false;
    const struct nc_decimal x = nc_decimal_trim(a->value), y = nc_decimal_trim(b->value);
    const double unit = pow(10, MAX(x.exponent, y.exponent)), less = 1e-9;
    const double p = nc_decimal_double(x) / unit, q = nc_decimal_double(y) / unit;
    return above(a) ? floor(p + less) != floor(q + less) : ceil(p - less) != ceil(q - less);
}

/* "30" and "more than 30": one number, told with and without a hedge. */
static bool same_number(const struct nc_value *a, const struct nc_value *b)
{
    return a->has_value && b->has_value && nc_decimal_compare(a->value, b->value) == 0;
}

/* The step that a number called "about" was rounded to: thousands for 46,000, five thousands for
 * 45,000. */
static double step_of(const struct nc_value *v)
{
    const struct nc_decimal x = nc_decimal_trim(v->value);
    const int64_t five = 5, ten = 10;
    const double unit = pow(10, x.exponent);
    return x.mantissa > ten && x.mantissa % five == 0 ? (double)five * unit : unit;
}

/* Is it a number that somebody wrote, plain, or in two digits at least though he calls it "about"?
 * One converted from another unit has many more. */
static bool written(const struct nc_value *v)
{
    const int64_t ten = 10, most = 9999;
    const int64_t digits = nc_decimal_trim(v->value).mantissa;
    return v->has_value && digits <= most &&
           (v->modifier == NC_EXACT || (v->modifier == NC_ABOUT && digits > ten));
}

/* "About 46,000" and "about 49,000": is neither the other rounded? */
static bool hedges_beside(const struct nc_thing *thing, const struct nc_value *a,
                          const struct nc_value *b)
{
    if (thing->grows || !written(a) || !written(b) ||
        (a->modifier == NC_EXACT && b->modifier == NC_EXACT))
        return false;
    const double x = nc_decimal_double(a->value), y = nc_decimal_double(b->value);
    return fabs(x - y) > (step_of(a) + step_of(b)) * 0.5 + 1e-9;
}

bool nc_values_agree(const struct nc_thing *thing, const struct nc_value *a,
                     const struct nc_value *b, double tolerance)
{
    if (same_number(a, b))
        return true;
    return nc_value_meet(a, b, tolerance) && !bounds_differ(thing, a, b);
}

uint32_t nc_pairs_open(const struct nc_thing *thing, double tolerance, bool picked, bool *open)
{
    const size_t n = thing->value_count;
    uint32_t count = 0;
    for (size_t i = 0; i < n; i++) {
        open[i * n + i] = false;
        for (size_t j = 0; j < i; j++) {
            const struct nc_value *a = &thing->values[i], *b = &thing->values[j];
            const bool apart = !nc_values_agree(thing, a, b, tolerance) ||
                               (picked && tolerance <= 0 &&
                                (nc_value_beside(a, b) || bounds_beside(thing, a, b) ||
                                 hedges_beside(thing, a, b)));
            open[i * n + j] = open[j * n + i] = apart;
            count += apart;
        }
    }
    return count;
}
