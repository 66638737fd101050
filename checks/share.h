/* share.h - shares as texts write them: "two-thirds", "one in five", "84 out of 96".  Floor 3, of
 * checks/ alone. */
#ifndef NC_CHECKS_SHARE_H
#define NC_CHECKS_SHARE_H

#include "model/rule.h"

/* Are they two counts ("84 out of 96") rather than a share that rounds ("two out of five")? */
bool nc_share_counted(const struct nc_claim *claim, uint32_t row);

/* How far, in points, a share in per cent may lie from what its fraction says: people write "a
 * third" for 32 and for 35 per cent. */
double nc_share_slack(double percent);

/* The part of a whole that a formula's only input is, in per cent. */
double nc_share_percent(const double *inputs, unsigned count);

#endif
