/* sample.h - the figures of a whole run as one sample, for tests of their digits.  Floor 3, of
 * checks/ alone.
 *
 * Counts and sums of money without a hedge, in digits; each value once, however many articles tell
 * it: copies of a wire are one observation. */
#ifndef NC_CHECKS_CORPUS_SAMPLE_H
#define NC_CHECKS_CORPUS_SAMPLE_H

#include "model/rule.h"

/* May a figure that is otherwise fit be one of the sample? */
typedef bool (*nc_sample_fn)(const struct nc_figure *figure);

/* The values of the run's figures that pass, in order of place: double.  The caller owns it. */
GArray *nc_sample_of(const struct nc_case *c, nc_sample_fn wanted);

/* How many digits a figure has without the zeros at its ends. */
int nc_sample_digits(const struct nc_figure *figure);

/* What is expected of the digits first .. 9, and how often each was seen. */
struct nc_digits {
    unsigned seen[10];
    double share[10]; /* expected; 0 = the digit is left out */
    unsigned count;
};

/* Adds the finding of a chi-square test: a note where p is below 0.01, else a pass, which is kept
 * when passes are asked for.  `what` begins the message: "last digits of". */
void nc_sample_test(struct nc_case *c, const struct nc_rule *rule, const struct nc_digits *digits,
                    const char *what, const char *why);

/* Adds the note that there is too little for a test: "too few (80 are needed)". */
void nc_sample_too_little(struct nc_case *c, const struct nc_rule *rule, unsigned count,
                          const char *reason);

#endif
