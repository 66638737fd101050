/* doubt.h - wordings that bind a change to values which may not be its own.  Floor 3, of checks/
 * alone. */
#ifndef NC_CHECKS_DOUBT_H
#define NC_CHECKS_DOUBT_H

#include "model/passage.h"

/* Is the old value a forecast, a target or that of another, or is the change told of another thing,
 * of another time or from something else: "rose 21% to £26m, against a forecast of £25m", "to 41
 * from 38, and 17 more are missing", "48 seats to their 41, 12 more than last time"?  Then only an
 * agreement is worth telling. */
bool nc_change_doubtful(const struct nc_claim *claim);

#endif
