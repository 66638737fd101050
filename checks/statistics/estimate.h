/* estimate.h - an estimate with its confidence interval, as a claim binds it.  Floor 3, of checks/
 * alone. */
#ifndef NC_CHECKS_STATISTICS_ESTIMATE_H
#define NC_CHECKS_STATISTICS_ESTIMATE_H

#include "model/passage.h"

struct nc_estimate {
    double value, low, high; /* as printed */
    double half;             /* unit of the last digit, of the coarsest of the three */
    double level;            /* of the interval: 95 */
};

/* Reads captures a (estimate), b and c or g (the interval's ends), d (its level, 95 without one).
 * The estimate of a fall has the interval's sign: "fell by 2.1 (95% CI -4.0 to -0.2)" is -2.1.
 * False when one of them is no number. */
bool nc_estimate_read(const struct nc_claim *claim, struct nc_estimate *out);

/* Does the estimate lie outside its interval, whatever the roundings? */
bool nc_estimate_outside(const struct nc_estimate *estimate);

/* Adds the figures of the estimate to a finding: the claimed one (or NC_NONE) on one side, the
 * others on the other. */
void nc_estimate_witness(const struct nc_claim *claim, struct nc_finding *finding,
                         uint32_t claimed);

#endif
