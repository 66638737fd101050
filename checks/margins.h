/* margins.h - how far apart two results are: finds them for "won by 540 votes", "a nine-point
 * lead".  Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_MARGINS_H
#define NC_CHECKS_MARGINS_H

#include "model/rule.h"

/* Looks at all numbers of a sentence that no rule has judged.  Where one is told as a margin and
 * its sentence has just two results that it can lie between, or a score, "88-77", it is recomputed
 * for the rule; the wording is named "margins". */
void nc_margins_read(const struct nc_passage *passage, const struct nc_sentence_rows *rows,
                     const struct nc_rule *rule);

#endif
