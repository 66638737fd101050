/* support.h - does one text say as much as another with its number?  Floor 3, of check/ alone. */
#ifndef NC_CHECK_SUPPORT_H
#define NC_CHECK_SUPPORT_H

#include "model/draft.h"
#include "model/figure.h"

/* How far `other` bears out what `own` says, where both may hold; in comparable units.  Zeros at
 * the end of a bare number may be rounding, which excuses a difference and confirms nothing: only
 * digits that are left out, and a hedge, say that a number is rounded. */
enum nc_support nc_support_of(const struct nc_figure *own, const struct nc_figure *other);

#endif
