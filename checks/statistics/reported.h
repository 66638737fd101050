/* reported.h - tests of significance as papers report them.  Floor 3, of checks/ alone.
 *
 * t(28) = 2.20, p = .03; F(3, 66); chi2(1, N = 90); r(67); z; Q, H and G as chi-square; in every
 * typography, see plain.h and the pattern in reported.c. */
#ifndef NC_CHECKS_STATISTICS_REPORTED_H
#define NC_CHECKS_STATISTICS_REPORTED_H

#include "model/passage.h"

/* The tests of the article, read when first asked for; lent.  Nothing is read where no number
 * stands behind a sign of comparison. */
const struct nc_reported_tests *nc_reported_of(const struct nc_passage *passage);

/* Calls `each` for every test of the article, in order. */
void nc_reported_each(const struct nc_passage *passage,
                      void (*each)(const struct nc_passage *passage,
                                   const struct nc_reported *reported));

/* Adds a finding about a test: its level, message, answers, and the figures it is made of; none
 * where p is corrected for something that is not told. */
void nc_reported_say(const struct nc_passage *passage, const struct nc_rule *rule,
                     const struct nc_reported *reported, enum nc_level level);

#endif
