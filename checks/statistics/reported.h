/* reported.h - tests of significance as papers report them.  Floor 3, of checks/ alone.
 *
 * t(28) = 2.20, p = .03; F(3, 66); chi2(1, N = 90); r(67); z; Q, H and G as chi-square; in every
 * typography, see plain.h and the pattern in reported.c. */
#ifndef NC_CHECKS_STATISTICS_REPORTED_H
#define NC_CHECKS_STATISTICS_REPORTED_H

#include "model/passage.h"

/* A test with its verdict. */
struct nc_reported {
    struct nc_test test;
    bool wrong;      /* the reported p is not possible */
    bool impossible; /* p below 0 or above 1 */
};

typedef void (*nc_reported_fn)(const struct nc_passage *passage,
                               const struct nc_reported *reported, void *data);

/* Calls `found` for every test of the article, in order.  Nothing is read where no number stands
 * behind a sign of comparison. */
void nc_reported_each(const struct nc_passage *passage, nc_reported_fn found, void *data);

/* May the article hold a test at all?  A quick look for signs of comparison with numbers. */
bool nc_reported_possible(const struct nc_passage *passage);

/* Adds a finding about a test: its level, message, answers, and the figures it is made of. */
void nc_reported_say(const struct nc_passage *passage, const struct nc_rule *rule,
                     const struct nc_reported *reported, enum nc_level level);

#endif
