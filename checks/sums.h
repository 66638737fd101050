/* sums.h - sums that explain a total.  Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_SUMS_H
#define NC_CHECKS_SUMS_H

#include "model/rule.h"

/* "11 + 8 (other place: Kels) = 19": where a value of c->thing is another of its values and a
 * figure that was kept apart, taken together; two at most; 0 without any. */
nc_str nc_sums(const struct nc_case *c);

#endif
