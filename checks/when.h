/* when.h - which of two figures was published first.  Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_WHEN_H
#define NC_CHECKS_WHEN_H

#include "model/rule.h"

/* -1, 1 as figure row a was published before or after row b: by day, by the clock where both give
 * one; 0 when that is not known, or a date is not to be trusted. */
int nc_when_order(const struct nc_case *c, uint32_t a, uint32_t b);

/* Were both published on one known day? */
bool nc_when_same_day(const struct nc_case *c, uint32_t a, uint32_t b);

/* The date of a figure's article; all zeros when it is not known or not to be trusted. */
struct nc_date nc_when_date(const struct nc_case *c, uint32_t figure);

/* Do the periods named for the two figures lie apart, by day or by year, as those of Friday's and
 * of Saturday's new cases do? */
bool nc_when_other_period(const struct nc_case *c, uint32_t a, uint32_t b);

#endif
