/* support.c - when a number says what another says: at the precision of the coarser, as written. */
#include "check/support.h"

#include "data/units.h"

#include <float.h>
#include <math.h>

static bool upward(uint8_t modifier)
{
    return modifier == NC_ABOVE || modifier == NC_AT_LEAST;
}

static bool downward(uint8_t modifier)
{
    return modifier == NC_BELOW || modifier == NC_AT_MOST;
}

/* Does it name a number, hedged or not? */
static bool firm(const struct nc_figure *f)
{
    return f->has_value && (f->modifier == NC_EXACT || f->modifier == NC_ABOUT);
}

/* A number of another's unit in `unit`. */
static double in_unit(struct nc_decimal x, uint16_t from, uint16_t unit)
{
    return nc_decimal_double(nc_unit_convert(x, from, unit));
}

/* A unit of the digit that the power of ten names, in another unit. */
static double step_of(const struct nc_figure *f, int digit, uint16_t unit)
{
    return fabs(in_unit(nc_decimal_of(1, digit), f->unit, unit) -
                in_unit(nc_decimal_of(0, 0), f->unit, unit));
}

static double coarser(const struct nc_figure *own, const struct nc_figure *other, bool zeros)
{
    double most = 0;
    const struct nc_figure *const both[] = { own, other };
    for (size_t i = 0; i < 2; i++) {
        const struct nc_figure *f = both[i];
        const bool hedged = f->modifier == NC_ABOUT || own->unit != other->unit;
        const int digit =
            zeros && hedged ? nc_decimal_trim(f->value).exponent : (int)f->precision;
        most = fmax(most, step_of(f, digit, own->unit));
    }
    return most;
}

/* 3.46 million and 3.5 million: the finer becomes the coarser at its last written digit; 612 and
 * "about 600", as of a number that is hedged, or converted, the zeros are no digits. */
static bool rounds_to(const struct nc_figure *own, const struct nc_figure *other)
{
    const double hedge = 0.03; /* as far as one may reach: nobody has 310 from "about 300" */
    const double x = nc_decimal_double(own->value);
    const double y = in_unit(other->value, other->unit, own->unit);
    const double gap = fabs(x - y), size = fmax(fabs(x), fabs(y)), slack = size * DBL_EPSILON;
    return gap <= coarser(own, other, false) / 2 + slack ||
           (gap <= coarser(own, other, true) / 2 + slack && gap < hedge * size);
}

static bool same_number(const struct nc_figure *own, const struct nc_figure *other)
{
    return own->has_value && other->has_value &&
           nc_decimal_compare(own->value,
                              nc_unit_convert(other->value, other->unit, own->unit)) == 0;
}

/* What a figure says at least and at most: a number is both. */
static struct nc_bounds claim_of(const struct nc_figure *f, uint16_t unit)
{
    struct nc_bounds told = nc_figure_between(f);
    if (firm(f))
        told = (struct nc_bounds){ .low = f->value, .high = f->value, .has_low = true,
                                   .has_high = true };
    told.low = nc_unit_convert(told.low, f->unit, unit);
    told.high = nc_unit_convert(told.high, f->unit, unit);
    return told;
}

/* Whoever says the other says this: 230 of "more than 200", 14 of "12 to 15". */
static bool follows(const struct nc_figure *own, const struct nc_figure *other)
{
    const struct nc_bounds a = claim_of(own, own->unit), b = claim_of(other, own->unit);
    return (!a.has_low || (b.has_low && nc_decimal_compare(a.low, b.low) <= 0)) &&
           (!a.has_high || (b.has_high && nc_decimal_compare(b.high, a.high) <= 0));
}

/* Is it a bound that may be written for the number?  48 is not from "at least 23", 43 may be from
 * "more than 40". */
static bool near(const struct nc_figure *own, const struct nc_figure *other)
{
    const double bound = 0.8; /* of the number, or its reverse */
    if (!own->has_value || !other->has_value)
        return true;
    const double x = nc_decimal_double(own->value);
    const double y = in_unit(other->value, other->unit, own->unit);
    return fmin(x, y) >= bound * fmax(x, y);
}

enum nc_support nc_support_of(const struct nc_figure *own, const struct nc_figure *other)
{
    const bool against = (upward(own->modifier) && downward(other->modifier)) ||
                         (downward(own->modifier) && upward(other->modifier));
    const bool equal = same_number(own, other);
    if (firm(own) && firm(other))
        return equal || rounds_to(own, other) ? NC_SUPPORT_SAME : NC_SUPPORT_NEAR;
    if (!firm(own) && !against && (equal || follows(own, other)))
        return NC_SUPPORT_SAME;
    if (equal)
        return NC_SUPPORT_NEAR;
    return near(own, other) ? NC_SUPPORT_BOUND : NC_SUPPORT_NONE;
}
