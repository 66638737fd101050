/* kin.c - how likely two articles that lie in one folder tell of one event.
 *
 * A folder may be a story that somebody gathered, or a day of unrelated news.  Which of them it is
 * shows in how many of its pairs of articles have much in common, and that in turn says how much
 * two of its articles must have in common.  The share of such pairs is found by expectation
 * maximization: A. P. Dempster, N. M. Laird, D. B. Rubin, "Maximum likelihood from incomplete data
 * via the EM algorithm", J. R. Stat. Soc. B 39 (1977), for a mixture of two kinds of pairs whose
 * likelihood ratio is known. */
#include "link/kin.h"

#include <math.h>

/* Logarithms of likelihood ratios, after a logistic regression on 5,431 pairs of articles of
 * gathered stories and 30,000 pairs of unrelated wire reports, whose proportion is taken out of
 * NONE.  WORD is less than was fitted (0.48), so that words alone never make a large story. */
static const double NONE = -1.5, PLACE = 2.2, NAME = 1.6, WORD = 0.4, FAR = -1.1;

enum {
    MOST = 5,  /* of a kind that are counted */
    ROUNDS = 20
};

/* Each further word says less: names come in pairs, and words with their subject. */
static double told(unsigned count)
{
    return pow(count < MOST ? count : MOST, 0.7);
}

double nc_kin_evidence(const struct nc_kin *kin)
{
    return NONE + PLACE * told(kin->places) + NAME * told(kin->names) + WORD * told(kin->words) +
           (kin->far ? FAR : 0);
}

static double log_odds(double share)
{
    return log(share / (1 - share));
}

double nc_kin_share(const double *evidence, size_t count)
{
    double share = 0.5;

    for (int round = 0; round < ROUNDS; round++) {
        const double odds = log_odds(share);
        double sum = 4; /* beforehand: four pairs of five, as few texts mostly belong together */
        for (size_t i = 0; i < count; i++)
            sum += 1 / (1 + exp(-evidence[i] - odds));
        share = sum / ((double)count + 5);
    }
    return share;
}

bool nc_kin_likely(double evidence, double share)
{
    return evidence + log_odds(share) > 0;
}
