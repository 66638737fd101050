/* shares.h - shares that no wording binds: finds the part and the whole by the words around them.
 * Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_SHARES_H
#define NC_CHECKS_SHARES_H

#include "model/rule.h"

/* Looks at all shares of a sentence that no rule has judged.  Where one stands with just two
 * counts, in its sentence or in two, or right behind two amounts, and words tell it to be the share
 * of the smaller in the larger, `claim` gets part, whole and share as a, b and c; its wording is
 * named "shares".  An ordinal that is a share is told by the word before it, too: "a | fifth". */
void nc_shares_read(const struct nc_passage *passage, const struct nc_sentence_rows *rows,
                    const struct nc_rule *rule,
                    bool (*is_share)(const struct nc_passage *passage,
                                     const struct nc_figure *figure),
                    void (*claim)(const struct nc_claim *claim));

#endif
