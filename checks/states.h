/* states.h - changes that no wording binds: finds the old value and the new one by the words around
 * them.  Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_STATES_H
#define NC_CHECKS_STATES_H

#include "checks/change.h"

/* What a rule on changes says of figures. */
struct nc_states_asks {
    uint32_t kinds; /* that values may be of (nc_kind_bit); 0: those of the change */
    bool (*is_change)(const struct nc_figure *change);
    bool (*may_be_value)(const struct nc_figure *value, const struct nc_figure *change);
    void (*claim)(const struct nc_claim *claim); /* gets what was bound */
};

/* Looks at all figures of a sentence that no rule has judged.  Where one is told as a change, in a
 * sentence or two with just two values that it can be the change of, and the words around these
 * tell which was first, the rule gets the claim; its wording is named "states". */
void nc_states_read(const struct nc_passage *passage, const struct nc_sentence_rows *rows,
                    const struct nc_rule *rule, const struct nc_states_asks *asks);

#endif
