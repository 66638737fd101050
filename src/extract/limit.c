/* limit.c - "will not exceed 40" is at most 40: a negation in the verb group before a bound. */
#include "extract/limit.h"

#include "data/units.h"
#include "lists.h"
#include "model/figure.h"

/* What stands before a bound, read backwards. */
struct group {
    const struct nc_view *v;
    uint32_t at;   /* the token that begins what was read so far */
    uint32_t verb; /* the verb that the bound belongs to, 0 before it was met */
};

/* "Not", "never", "didn't", "cannot", and "without" before "exceeding". */
static bool negates(const struct nc_view *v, uint32_t at)
{
    if (nc_view_is(v, at, NC_W_NEG))
        return nc_view_is(v, at, NC_W_AUX | NC_W_MODAL) ||
               nc_view_any(v, at, "not", "never", "", "");
    return nc_view_word(v, at, "without") && nc_view_is(v, at + 1, NC_W_GERUND | NC_W_MODIFIER);
}

/* Must a verb follow token `at`: "didn't", "never", "does not", "will", "refused to"? */
static bool awaits_verb(const struct nc_view *v, uint32_t at)
{
    if (nc_view_word(v, at, "to"))
        return nc_view_one_of(v, at - 1, NC_LISTED_LEAVES_UNDONE) ||
               nc_view_one_of(v, at - 1, NC_LISTED_LEADS_ON);
    if (nc_view_word(v, at, "not"))
        return nc_view_is(v, at - 1, NC_W_MODAL) ||
               nc_view_any(v, at - 1, "do", "does", "did", "");
    return nc_view_is(v, at, NC_W_MODAL) || nc_view_word(v, at, "never") ||
           (nc_view_is(v, at, NC_W_NEG) && nc_view_is(v, at, NC_W_AUX));
}

/* A known verb, or any word where only a verb can stand: "did not accrue more than". */
static bool is_verb(const struct nc_view *v, uint32_t at)
{
    if (nc_view_is(v, at, NC_W_VERB | NC_W_PARTICIPLE | NC_W_GERUND))
        return true;
    return nc_view_kind(v, at, NC_TOKEN_WORD) && awaits_verb(v, at - 1) &&
           !nc_view_is(v, at, NC_W_PREP | NC_W_CONJ | NC_W_DET | NC_W_PRON | NC_W_NEG);
}

/* "By", "to" and "at" right before a bound lead to the level or the step: "rise by more than 3%";
 * "for" to the time something lasts, but not to that for which it has not been. */
static bool leads_to_bound(const struct nc_view *v, const struct nc_quantity *q, uint32_t at)
{
    if (q->unit == 0)
        return false;
    return nc_view_any(v, at, "by", "to", "at", "") ||
           (nc_view_word(v, at, "for") && nc_view_one_of(v, at - 1, NC_LISTED_TAKES_TIME) &&
            nc_view_is(v, at - 2, NC_W_NEG) &&
            !nc_view_any(v, at - 3, "has", "have", "had", "having"));
}

/* Steps back over one word of the verb group: "be", "have risen", "be able to pay". */
static bool step(struct group *g)
{
    const struct nc_view *v = g->v;
    const uint32_t at = g->at - 1;
    if (nc_view_is(v, at, NC_W_AUX | NC_W_MODAL)) {
        g->at = at;
        return true;
    }
    if (nc_view_word(v, at, "to")) { /* "expected to exceed"; not "hesitate to exceed" */
        g->at = at - 1;
        return nc_view_one_of(v, at - 1, NC_LISTED_LEADS_ON);
    }
    if (nc_view_one_of(v, at, NC_LISTED_ONLY))
        return false; /* "did not only rise above 40" */
    if (nc_view_any(v, at, "him", "them", "her", "us") && is_verb(v, at - 1)) {
        g->at = at;
        return true;
    }
    if (g->verb == 0 && is_verb(v, at)) {
        g->verb = g->at = at;
        return true;
    }
    g->at = at;
    return nc_view_is(v, at, NC_W_ADV) || nc_view_word(v, at, "yet");
}

/* "Refused to pay", "was unable to rise": is the verb's deed left undone before its "to"? */
static bool is_undone(const struct nc_view *v, uint32_t to)
{
    return nc_view_word(v, to, "to") && nc_view_one_of(v, to - 1, NC_LISTED_LEAVES_UNDONE) &&
           !negates(v, to - 2);
}

/* "Did not pay more than 300 men", "failed to repay over £3m", "has not declared over £3m": may be
 * told of what it leaves out; "never scored more than 12", "cannot seat more than 300" may not. */
static bool leaves_out(const struct group *g, const struct nc_quantity *q,
                       const struct nc_modifiers *m, uint32_t not)
{
    const struct nc_view *v = g->v;
    const uint32_t helper = nc_view_word(v, not, "not") ? not - 1 : not;
    const bool owed = nc_view_one_of(v, not - 1, NC_LISTED_FAILS) ||
                      (g->verb != 0 && nc_view_one_of(v, g->verb, NC_LISTED_OWED));
    if ((q->unit != 0 && !owed) || g->verb == 0 ||
        nc_view_one_of(v, m->at.first, NC_LISTED_BOUNDS_LEVEL) ||
        nc_view_any(v, not, "never", "cannot", "without", ""))
        return false;
    return !nc_view_is(v, helper, NC_W_MODAL) &&
           !nc_view_any(v, helper, "do", "does", "don't", "doesn't");
}

/* "Hundreds, if not more than 1,000", "whether or not": takes nothing back. */
static bool is_idle(const struct nc_view *v, uint32_t not)
{
    return nc_view_any(v, not - 1, "if", "or", "why", "");
}

/* Is the bound one that a "not" before its verb turns round? */
static bool is_turned(const struct nc_view *v, const struct nc_quantity *q,
                      const struct nc_modifiers *m)
{
    enum { REACH = 6 };
    struct group g = { .v = v, .at = m->begin };
    if (nc_view_one_of(v, m->begin, NC_LISTED_ONLY))
        return false; /* "not just over 40" */
    if (leads_to_bound(v, q, g.at - 1) && is_verb(v, g.at - 2))
        g.at--;
    for (int i = 0; i < REACH && g.at > v->first; i++) {
        if (negates(v, g.at - 1))
            return !is_idle(v, g.at - 1) && !leaves_out(&g, q, m, g.at - 1);
        if (is_undone(v, g.at - 1))
            return !leaves_out(&g, q, m, g.at - 1);
        if (!step(&g))
            return false;
    }
    return false;
}

bool nc_limit_turn(const struct nc_view *v, const struct nc_quantity *q, struct nc_modifiers *m)
{
    if ((m->modifier != NC_ABOVE && m->modifier != NC_BELOW) || m->at.end > q->surface.first ||
        m->begin <= v->first || !is_turned(v, q, m))
        return false;
    m->modifier = m->modifier == NC_ABOVE ? NC_AT_MOST : NC_AT_LEAST;
    return true;
}
