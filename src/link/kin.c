/* kin.c - how likely two articles that lie in one folder tell of one event.
 *
 * A folder may be a story that somebody gathered, or a day of unrelated news.  Which of them it is
 * shows in how many of its pairs of articles have much in common, and that in turn says how much
 * two of its articles must have in common.  The share of such pairs is found by expectation
 * maximization: A. P. Dempster, N. M. Laird, D. B. Rubin, "Maximum likelihood from incomplete data
 * via the EM algorithm", J. R. Stat. Soc. B 39 (1977), for a mixture of two kinds of pairs whose
 * likelihood ratio is known.  Of an archive, where many pairs say little and would pull the
 * share either way, one step from a small share is taken. */
#include "link/kin.h"

#include <glib.h>
#include <math.h>

/* Logarithms of likelihood ratios, for articles of which one has no title and for others. */
struct weights {
    double none, place, name, word, size, title, far;
};

/* After logistic regressions on 25,000 and 68,000 pairs of articles: of 120 folders, each of some
 * gathered stories and up to 40 unrelated wire reports, and of wire reports of the same days.  The
 * share of pairs of one story is taken out of `none`.  In 120 other folders, 81 and 97 of a hundred
 * pairs that are joined are of one story, and 61 and 88 of a hundred of these are joined. */
static const struct weights WEIGHTS[] = {
    { .none = 3.43, .place = 2.96, .name = 2.50, .word = 1.06, .size = -0.82, .far = -3.01 },
    { .none = -3.34, .place = 1.92, .name = 2.86, .word = 0.16, .size = 0.07, .far = -0.83,
      .title = 4.34 },
};

enum {
    ROUNDS = 20,
    MOST = 5,     /* words of a kind that are counted */
    SMALLEST = 4, /* of a size: where hardly a word stands, that none is shared says little */
    LEAST = 2,    /* words shared by two articles of one story */
    EACH = 8,     /* steps for each unit of evidence */
    MIDDLE = NC_KIN_STEPS / 2
};

/* Each further word says less: names come in pairs, and words with their subject. */
static double told(unsigned count)
{
    static const double by_count[MOST + 1] = { 0, 1, 1.625, 2.158, 2.639, 3.085 }; /* ^ 0.7 */

    return by_count[MIN(count, MOST)];
}

static double evidence_of(const struct nc_kin *kin)
{
    const struct weights *w = &WEIGHTS[kin->titled];

    return w->none + w->place * told(kin->places) + w->name * told(kin->names) +
           w->word * told(kin->words) + w->size * MAX(kin->size, SMALLEST) +
           w->title * told(kin->titles) + (kin->far ? w->far : 0);
}

static double log_odds(double share)
{
    return log(share / (1 - share));
}

/* The middle of a step. */
static double evidence_at(unsigned step)
{
    return ((int)step - MIDDLE + 0.5) / EACH;
}

void nc_kin_count(struct nc_kin_counts *counts, const struct nc_kin *kin)
{
    if (kin->size == 0 && !kin->titled)
        return; /* nothing is known of one of them */
    const double step = floor(evidence_of(kin) * EACH) + MIDDLE;

    counts->pairs[(unsigned)CLAMP(step, 0, NC_KIN_STEPS - 1)]++;
}

double nc_kin_share(const struct nc_kin_counts *counts, bool archive)
{
    const double before = archive ? 0 : 5; /* pairs, as it were, of which four in five are */
    double share = archive ? 0.1 : 0.5;

    for (int round = 0; round < (archive ? 1 : ROUNDS); round++) {
        const double odds = log_odds(share);
        double sum = before * 4 / 5, all = before;
        for (unsigned i = 0; i < NC_KIN_STEPS; i++) {
            if (counts->pairs[i] == 0)
                continue;
            sum += counts->pairs[i] / (1 + exp(-evidence_at(i) - odds));
            all += counts->pairs[i];
        }
        share = all > 0 ? sum / all : share;
    }
    return share;
}

bool nc_kin_likely(const struct nc_kin *kin, double share)
{
    return kin->places + kin->names + kin->words + kin->titles >= LEAST &&
           evidence_of(kin) + log_odds(share) > 0;
}
