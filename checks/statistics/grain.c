/* grain.c - GRIM, GRIMMER and DEBIT in integers. */
#include "checks/statistics/grain.h"

__extension__ typedef __int128 wide;

enum { MOST_DECIMALS = 6 };
static const int64_t most_people = 1000000, most_digits = 1000000000;

static int64_t power_of_ten(int exponent)
{
    int64_t power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

static int64_t cells(const struct nc_grain *g)
{
    return g->n * g->items;
}

static bool too_large(const struct nc_grain *g)
{
    return g->n < 1 || g->items < 1 || cells(g) > most_people || g->mean < 0 ||
           g->mean > most_digits || g->sd > most_digits || g->mean_decimals > MOST_DECIMALS ||
           g->sd_decimals > MOST_DECIMALS;
}

/* With 10^d people and more, every mean of d decimals is possible. */
static bool powerless(const struct nc_grain *g)
{
    return too_large(g) || cells(g) >= power_of_ten(g->mean_decimals);
}

/* Does the sum, over the cells, round to the printed mean?  |S / N - x| <= h, times 2 N 10^d. */
static bool sum_fits(const struct nc_grain *g, int64_t sum)
{
    const wide scale = power_of_ten(g->mean_decimals), n = cells(g);
    const wide off = 2 * sum * scale - 2 * (wide)g->mean * n;
    return off <= n && -off <= n;
}

/* The sums that may fit are [first, last]. */
static void sums(const struct nc_grain *g, int64_t *first, int64_t *last)
{
    const wide scale = 2 * power_of_ten(g->mean_decimals), n = cells(g);
    *first = (int64_t)((2 * (wide)g->mean - 1) * n / scale) - 1;
    *last = (int64_t)((2 * (wide)g->mean + 1) * n / scale) + 1;
    *first = *first < 0 ? 0 : *first;
}

int64_t nc_grain_nearest(const struct nc_grain *g)
{
    const wide scale = power_of_ten(g->mean_decimals), n = cells(g);
    const wide sum = (2 * (wide)g->mean * n + scale) / (2 * scale);
    return (int64_t)((2 * sum * scale + n) / (2 * n));
}

/* Least sum of squares of n whole numbers with this sum: they differ by one at most. */
static wide least_squares(int64_t n, int64_t sum)
{
    const wide whole = sum / n, rest = sum % n;
    return n * whole * whole + rest * (2 * whole + 1);
}

/* Largest one of n numbers between the scale's ends: all but one of them stand at an end. */
static wide most_squares(const struct nc_grain *g, int64_t sum)
{
    const int64_t low = g->least * g->items, high = g->most * g->items;
    if (high <= low || sum < low * g->n || sum > high * g->n)
        return -1;
    const int64_t above = (sum - low * g->n) / (high - low);
    const int64_t left = sum - above * high - (g->n - above - 1) * low;
    if (above == g->n)
        return (wide)g->n * high * high;
    return (wide)above * high * high + (wide)(g->n - above - 1) * low * low + (wide)left * left;
}

/* The ends of the deviation, squared: (2 Y - 1)^2 and (2 Y + 1)^2 at twice its scale. */
static void deviation(const struct nc_grain *g, wide *low, wide *high)
{
    const wide y = g->sd;
    *low = y == 0 ? 0 : (2 * y - 1) * (2 * y - 1);
    *high = (2 * y + 1) * (2 * y + 1);
}

static wide scale_of_sd(const struct nc_grain *g)
{
    const wide scale = power_of_ten(g->sd_decimals);
    return 4 * scale * scale;
}

/* Is there a sum of squares Q, even or odd as the sum, inside what mean and deviation allow?
 * 4 * 10^2e (n Q - S^2) lies between n (n - 1) items^2 (2 Y -+ 1)^2. */
static bool squares_fit(const struct nc_grain *g, int64_t sum)
{
    wide low, high;
    deviation(g, &low, &high);
    const wide scale = scale_of_sd(g), n = g->n, square = (wide)sum * sum;
    const wide spread = n * (n - 1) * g->items * g->items;
    wide first = (spread * low / scale + square) / n - 1;
    const wide last = (spread * high / scale + square) / n + 1;
    const wide least = least_squares(g->n, sum);
    const wide most = g->ends ? most_squares(g, sum) : last;
    first = first < least ? least : first;
    for (wide q = first; q <= last && q <= most; q++) {
        const wide off = scale * (n * q - square);
        if ((q - sum) % 2 == 0 && off >= spread * low && off <= spread * high)
            return true;
    }
    return false;
}

enum nc_grain_verdict nc_grain_judge(const struct nc_grain *g)
{
    bool mean = false;
    int64_t first, last;
    if (too_large(g) || (g->sd < 0 && powerless(g)) || g->n < 2)
        return NC_GRAIN_POWERLESS;
    sums(g, &first, &last);
    for (int64_t sum = first; sum <= last; sum++) {
        if (!sum_fits(g, sum))
            continue;
        mean = true;
        if (g->sd < 0 || squares_fit(g, sum))
            return NC_GRAIN_POSSIBLE;
    }
    return mean ? NC_GRAIN_NO_SD : NC_GRAIN_NO_MEAN;
}

enum nc_grain_verdict nc_grain_judge_share(const struct nc_grain *g)
{
    wide low, high;
    int64_t first, last;
    bool mean = false;
    if (too_large(g) || g->n < 2 || g->sd < 0)
        return NC_GRAIN_POWERLESS;
    sums(g, &first, &last);
    deviation(g, &low, &high);
    const wide n = g->n, scale = scale_of_sd(g);
    for (int64_t k = first; k <= last && k <= g->n; k++) {
        const wide spread = scale * k * (n - k);
        mean |= sum_fits(g, k);
        if (sum_fits(g, k) && spread >= n * (n - 1) * low && spread <= n * (n - 1) * high)
            return NC_GRAIN_POSSIBLE;
    }
    return mean ? NC_GRAIN_NO_SD : NC_GRAIN_NO_MEAN;
}
