/* share.c - which shares are counts and which are rounded. */
#include "checks/share.h"

#include <math.h>
#include <string.h>

bool nc_share_counted(const struct nc_claim *claim, uint32_t row)
{
    const struct nc_figure *f = nc_store_figure(claim->passage->store, row);
    const char *surface = claim->passage->tokens->text + f->start;
    const int few = 20; /* "3 out of 20" may stand for 14 per cent; "9 out of 60" does not */
    const char *last = surface + f->len;
    while (last > surface && g_ascii_isdigit(last[-1]))
        last--;
    return g_ascii_isdigit(*surface) && g_strstr_len(surface, f->len, " out of ") &&
           atoi(last) > few && atoi(last) % 100 != 0;
}

double nc_share_slack(double percent)
{
    const double most = 1.5, tenth = 0.1;
    return fmin(most, tenth * percent);
}

double nc_share_percent(const double *x, unsigned count)
{
    (void)count;
    return 100 * x[0];
}
