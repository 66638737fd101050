/* grain.h - which means and standard deviations whole numbers can have.  Floor 3, of checks/ alone.
 *
 * All in integers, never in floating point.  A printed number is `digits` at `decimals` places
 * behind the point (5.19 is 519 at 2); both ends of its rounding are allowed.
 * Sources: GRIM, N. Brown and J. Heathers, Social Psychological and Personality Science 8 (2017)
 * 363-369; GRIMMER, J. Anaya, PeerJ Preprints 4 (2016) e2400v1, with every possible sum tried;
 * DEBIT, J. Heathers and N. Brown (2019). */
#ifndef NC_CHECKS_STATISTICS_GRAIN_H
#define NC_CHECKS_STATISTICS_GRAIN_H

#include <stdbool.h>
#include <stdint.h>

struct nc_grain {
    int64_t mean;      /* digits */
    int mean_decimals; /* of a percentage: two more than printed */
    int64_t sd;        /* digits; -1 = none is given */
    int sd_decimals;
    int64_t n, items;  /* people; items of a scale, 1 without one */
    bool ends;         /* of the scale: least to most */
    int64_t least, most;
};

enum nc_grain_verdict {
    NC_GRAIN_POSSIBLE,
    NC_GRAIN_POWERLESS, /* with so many people every mean is possible */
    NC_GRAIN_NO_MEAN,   /* no sum of whole numbers has this mean */
    NC_GRAIN_NO_SD      /* some has, but with no such standard deviation */
};

/* Numbers too large to be multiplied exactly are POWERLESS. */
enum nc_grain_verdict nc_grain_judge(const struct nc_grain *grain);

/* The same for shares of ones among zeros: some count has this share and this deviation. */
enum nc_grain_verdict nc_grain_judge_share(const struct nc_grain *grain);

/* The possible mean next to the printed one, as digits at the same decimals. */
int64_t nc_grain_nearest(const struct nc_grain *grain);

#endif
