/* shares.h - shares that no wording binds: finds the part and the whole by the words around them.
 * Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_SHARES_H
#define NC_CHECKS_SHARES_H

#include "model/rule.h"

/* Looks at all per cents of an article that no rule has judged.  Where one stands with just two
 * counts, in its sentence or in two, and words tell it to be the share of the smaller in the
 * larger, `claim` gets part, whole and share as a, b and c; its wording is named "shares". */
void nc_shares_read(const struct nc_passage *passage, const struct nc_rule *rule,
                    void (*claim)(const struct nc_claim *claim));

#endif
