/* limit.c - "will not exceed 40" is at most 40: a negation in the verb group before a bound. */
#include "extract/limit.h"

#include "data/payload.h"
#include "data/units.h"
#include "lists.h"
#include "model/figure.h"

/* What stands before a bound, read backwards. */
struct group {
    const struct nc_view *v;
    uint32_t at;   /* the token that begins what was read so far */
    uint32_t verb; /* the verb that the bound belongs to, 0 before it was met */
};

/* Does "by no means", "at no time" or the like end with token `last`? */
static bool ends_denial(const struct nc_view *v, uint32_t last)
{
    enum { SHORTEST = 3, LONGEST = 4 }; /* words */
    uint32_t count;
    if (!nc_view_one_of(v, last, NC_LISTED_DENIAL_ENDS))
        return false;
    for (uint32_t length = SHORTEST; length <= LONGEST && last + 1 >= v->first + length; length++)
        if (nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, last + 1 - length, &count) ==
                NC_IDIOM_DENIES &&
            count == length)
            return true;
    return false;
}

/* "Not", "never", "didn't", "cannot", "by no means", and "without" before "exceeding". */
static bool negates(const struct nc_view *v, uint32_t at)
{
    if (nc_view_is(v, at, NC_W_NEG))
        return nc_view_is(v, at, NC_W_AUX | NC_W_MODAL) || nc_view_one_of(v, at, NC_LISTED_DENIES);
    if (nc_view_one_of(v, at, NC_LISTED_LACKING))
        return nc_view_is(v, at + 1, NC_W_GERUND | NC_W_MODIFIER);
    return ends_denial(v, at);
}

/* Must a verb follow token `at`: "didn't", "never", "does not", "will", "refused to"? */
static bool awaits_verb(const struct nc_view *v, uint32_t at)
{
    if (nc_view_word(v, at, "to"))
        return nc_view_one_of(v, at - 1, NC_LISTED_LEAVES_UNDONE) ||
               nc_view_one_of(v, at - 1, NC_LISTED_LEADS_ON);
    if (nc_view_word(v, at, "not"))
        return nc_view_is(v, at - 1, NC_W_MODAL) || nc_view_one_of(v, at - 1, NC_LISTED_DOES);
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
    return nc_view_one_of(v, at, NC_LISTED_LEADS_TO_LEVEL) ||
           (nc_view_word(v, at, "for") && nc_view_one_of(v, at - 1, NC_LISTED_TAKES_TIME) &&
            nc_view_is(v, at - 2, NC_W_NEG) && !nc_view_one_of(v, at - 3, NC_LISTED_HAS));
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
    if (nc_view_one_of(v, at, NC_LISTED_WHOM) && is_verb(v, at - 1)) {
        g->at = at;
        return true;
    }
    if (g->verb == 0 && is_verb(v, at)) {
        g->verb = g->at = at;
        return true;
    }
    g->at = at;
    return nc_view_is(v, at, NC_W_ADV) || nc_view_one_of(v, at, NC_LISTED_YET);
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
                       const struct nc_modifiers *m, uint32_t not )
{
    const struct nc_view *v = g->v;
    const uint32_t helper = nc_view_word(v, not, "not") ? not -1 : not ;
    const bool owed = nc_view_one_of(v, not -1, NC_LISTED_FAILS) ||
                      (g->verb != 0 && nc_view_one_of(v, g->verb, NC_LISTED_OWED));
    if ((q->unit != 0 && !owed) || g->verb == 0 ||
        nc_view_one_of(v, m->at.first, NC_LISTED_BOUNDS_LEVEL) ||
        nc_view_one_of(v, not, NC_LISTED_DENIES_ALL) || ends_denial(v, not ))
        return false;
    return !nc_view_is(v, helper, NC_W_MODAL) && !nc_view_one_of(v, helper, NC_LISTED_DOES_NOW);
}

/* "Hundreds, if not more than 1,000", "whether or not": takes nothing back. */
static bool is_idle(const struct nc_view *v, uint32_t not )
{
    return nc_view_one_of(v, not -1, NC_LISTED_BEFORE_IDLE_NOT);
}

/* "Nor did it exceed 40", "at no point did prices rise above 4%": is the verb group, of which
 * `first` is the first word read so far, denied from before its subject? */
static bool is_inverted(const struct nc_view *v, uint32_t first)
{
    enum { SUBJECT = 5 };
    const uint32_t closed = NC_W_CONJ | NC_W_VERB | NC_W_PARTICIPLE | NC_W_GERUND;
    for (uint32_t i = first; i > v->first + 1 && i + SUBJECT > first; i--) {
        const uint32_t at = i - 1, before = i - 2;
        if (nc_view_is(v, at, NC_W_AUX | NC_W_MODAL))
            return nc_view_one_of(v, before, NC_LISTED_OPENS_DENIAL) || ends_denial(v, before);
        if (!nc_view_kind(v, at, NC_TOKEN_WORD) ||
            (nc_view_is(v, at, closed) && !nc_view_is(v, at, NC_W_NOUN)))
            return false;
    }
    return false;
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
        const uint32_t read = g.at;
        if (!step(&g))
            return is_inverted(v, read);
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
