/* rates.h - so much for so many: finds the sum and the number behind "£40,000 a mile".  Floor 3,
 * of checks/ alone. */
#ifndef NC_CHECKS_RATES_H
#define NC_CHECKS_RATES_H

#include "model/rule.h"

/* Looks at all rates of a sentence that no rule has judged.  Where the sentence of one has just one
 * amount of its unit and one number of what it is told for, and the rate or the amount stands by
 * itself behind the other two, that is recomputed for the rule; so is a rate for a longer time
 * behind one for a shorter.  The wording is named "by-unit". */
void nc_rates_read(const struct nc_passage *passage, const struct nc_sentence_rows *rows,
                   const struct nc_rule *rule);

#endif
