/* bounds.h - what a wording allows: an interval whose ends may be open or missing.  Floor 1. */
#ifndef NC_MODEL_BOUNDS_H
#define NC_MODEL_BOUNDS_H

#include "model/decimal.h"

#include <stdbool.h>

struct nc_bounds {
    struct nc_decimal low, high;
    bool has_low, has_high;     /* a missing end is unbounded */
    bool low_open, high_open;   /* the end itself is excluded */
};

/* Have a and b a number in common, or do they miss each other by no more than tolerance times the
 * larger of the two ends that face each other?  tolerance 0 asks for a common number. */
bool nc_bounds_meet(const struct nc_bounds *a, const struct nc_bounds *b, double tolerance);

/* The middle, or the one end there is, or 0. */
double nc_bounds_middle(const struct nc_bounds *bounds);

#endif
