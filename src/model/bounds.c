/* bounds.c - when two intervals meet. */
#include "model/bounds.h"

#include <math.h>

/* Does a end before b begins, by more than tolerance? */
static bool before(const struct nc_bounds *a, const struct nc_bounds *b, double tolerance)
{
    if (!a->has_high || !b->has_low)
        return false;
    const int order = nc_decimal_compare(a->high, b->low);
    if (order > 0 || (order == 0 && !a->high_open && !b->low_open))
        return false;
    if (tolerance <= 0.0)
        return true;
    const double end = nc_decimal_double(a->high), begin = nc_decimal_double(b->low);
    return begin - end > tolerance * fmax(fabs(begin), fabs(end));
}

bool nc_bounds_meet(const struct nc_bounds *a, const struct nc_bounds *b, double tolerance)
{
    return !before(a, b, tolerance) && !before(b, a, tolerance);
}

double nc_bounds_middle(const struct nc_bounds *bounds)
{
    if (bounds->has_low && bounds->has_high)
        return (nc_decimal_double(bounds->low) + nc_decimal_double(bounds->high)) / 2.0;
    if (bounds->has_low)
        return nc_decimal_double(bounds->low);
    return bounds->has_high ? nc_decimal_double(bounds->high) : 0.0;
}
