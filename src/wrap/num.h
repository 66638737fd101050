/* num.h - the door to GSL: robust statistics, p-values.  Floor 1: includes nothing else of
 * numcheck.
 *
 * GSL aborts on errors unless told not to: nc_num_open tells it, once, before any thread starts. */
#ifndef NC_WRAP_NUM_H
#define NC_WRAP_NUM_H

#include <stddef.h>

/* Makes errors of GSL silent: results say themselves whether they are usable (NaN).  Call once. */
void nc_num_open(void);

/* Sorts count numbers upwards; none may be NaN. */
void nc_num_sort(double *numbers, size_t count);

/* The middle of sorted numbers; NaN without any. */
double nc_num_median(const double *sorted, size_t count);

/* How far sorted numbers usually lie from their middle, in standard deviations of a normal sample:
 * Qn of Rousseeuw and Croux, where that is 0 the median absolute deviation; 0 for fewer than two.
 */
double nc_num_spread(const double *sorted, size_t count);

/* The chance of a test statistic at least as far out as this one, where nothing is behind it: both
 * tails for t, z and r (through t = r sqrt(df / (1 - r^2))), the upper one for F and chi-square.
 * NaN where the statistic or the degrees of freedom are impossible. */
double nc_num_p_t(double t, double df);
double nc_num_p_z(double z);
double nc_num_p_r(double r, double df);
double nc_num_p_f(double f, double df1, double df2);
double nc_num_p_chi(double chi, double df);

#endif
