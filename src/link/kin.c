/* kin.c - how likely two articles that lie in one folder tell of one event.
 *
 * A folder may be a story that somebody gathered, or a day of unrelated news.  Which of them it is
 * shows in how many of its pairs of articles have much in common, and that in turn says how much
 * two of its articles must have in common.  The share of such pairs is found by expectation
 * maximization: A. P. Dempster, N. M. Laird, D. B. Rubin, "Maximum likelihood from incomplete data
 * via the EM algorithm", J. R. Stat. Soc. B 39 (1977), for a mixture of two kinds of pairs whose
 * likelihood ratio is known. */
#include "link/kin.h"

#include <glib.h>
#include <math.h>

/* Logarithms of likelihood ratios, after a logistic regression on 5,431 pairs of articles of
 * gathered stories and 30,000 pairs of unrelated wire reports, whose proportion is taken out of
 * NONE.  WORD is less than was fitted (0.48), so that words alone never make a large story. */
static const double NONE = -1.5, PLACE = 2.2, NAME = 1.6, WORD = 0.4, FAR = -1.1;

enum { ROUNDS = 20, KINDS = sizeof(struct nc_kin_counts) / sizeof(uint32_t) };

/* Each further word says less: names come in pairs, and words with their subject. */
static double told(unsigned count)
{
    return pow(MIN(count, NC_KIN_MOST), 0.7);
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

void nc_kin_count(struct nc_kin_counts *counts, const struct nc_kin *kin)
{
    const unsigned places = MIN(kin->places, NC_KIN_MOST), names = MIN(kin->names, NC_KIN_MOST),
                   words = MIN(kin->words, NC_KIN_MOST);

    counts->pairs[places][names][words][kin->far]++;
}

/* Pairs that have the same in common. */
struct kind {
    double evidence;
    uint32_t pairs;
};

/* The kinds of which there are pairs; how many. */
static unsigned kinds_of(const struct nc_kin_counts *counts, struct kind kinds[KINDS])
{
    unsigned found = 0;

    for (unsigned i = 0; i < KINDS; i++) {
        const unsigned side = NC_KIN_MOST + 1, words = i / 2 % side, names = i / 2 / side % side;
        const struct nc_kin kin = { i / 2 / side / side, names, words, i % 2 };
        const uint32_t pairs = counts->pairs[kin.places][names][words][kin.far];
        if (pairs > 0)
            kinds[found++] = (struct kind){ nc_kin_evidence(&kin), pairs };
    }
    return found;
}

double nc_kin_share(const struct nc_kin_counts *counts)
{
    struct kind kinds[KINDS];
    const unsigned count = kinds_of(counts, kinds);
    double share = 0.5;

    for (int round = 0; round < ROUNDS; round++) {
        const double odds = log_odds(share);
        double sum = 4; /* beforehand: four pairs of five, as few texts mostly belong together */
        double all = 5;
        for (unsigned i = 0; i < count; i++) {
            sum += kinds[i].pairs / (1 + exp(-kinds[i].evidence - odds));
            all += kinds[i].pairs;
        }
        share = sum / all;
    }
    return share;
}

bool nc_kin_likely(double evidence, double share)
{
    return evidence + log_odds(share) > 0;
}
