/* num.c - GSL, and nothing but GSL. */
#include "wrap/num.h"

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_sort.h>
#include <gsl/gsl_statistics_double.h>
#include <math.h>
#include <stdlib.h>

void nc_num_open(void)
{
    gsl_set_error_handler_off();
}

void nc_num_sort(double *numbers, size_t count)
{
    if (count > 0)
        gsl_sort(numbers, 1, count);
}

double nc_num_median(const double *sorted, size_t count)
{
    return count > 0 ? gsl_stats_median_from_sorted_data(sorted, 1, count) : NAN;
}

double nc_num_spread(const double *sorted, size_t count)
{
    if (count < 2)
        return 0.0;
    double *work = calloc(3 * count, sizeof *work);
    int *work_int = calloc(5 * count, sizeof *work_int);
    double spread = NAN;
    if (work != NULL && work_int != NULL) {
        spread = gsl_stats_Qn_from_sorted_data(sorted, 1, count, work, work_int);
        if (!(spread > 0.0))
            spread = gsl_stats_mad(sorted, 1, count, work);
    }
    free(work);
    free(work_int);
    return spread;
}

double nc_num_p_t(double t, double df)
{
    return df > 0 ? 2 * gsl_cdf_tdist_Q(fabs(t), df) : NAN;
}

double nc_num_p_z(double z)
{
    return 2 * gsl_cdf_ugaussian_Q(fabs(z));
}

double nc_num_p_r(double r, double df)
{
    if (!(fabs(r) < 1))
        return fabs(r) > 1 ? NAN : 0;
    return nc_num_p_t(r * sqrt(df / ((1 - r) * (1 + r))), df);
}

double nc_num_p_f(double f, double df1, double df2)
{
    if (!(df1 > 0 && df2 > 0))
        return NAN;
    return f > 0 ? gsl_cdf_fdist_Q(f, df1, df2) : 1;
}

double nc_num_p_chi(double chi, double df)
{
    if (!(df > 0))
        return NAN;
    return chi > 0 ? gsl_cdf_chisq_Q(chi, df) : 1;
}
