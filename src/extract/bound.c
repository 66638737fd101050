/* bound.c - "over", "under", "about", "up to", "passed" and ">" before a number that do not bound
 * it. */
#include "extract/bound.h"

#include "lists.h"

#include "data/payload.h"
#include "data/units.h"
#include "model/figure.h"

#include <string.h>

static bool is_time(uint16_t unit)
{
    return unit != 0 && nc_unit_at(unit)->kind == NC_KIND_DURATION;
}

/* Does an amount stand right before token `at`: "$5bn in aid over ..."? */
static bool amount_before(const struct nc_view *v, uint32_t at)
{
    enum { REACH = 4 };
    for (uint32_t i = at; i > v->first && i + REACH > at; i--)
        if (nc_view_kind(v, i - 1, NC_TOKEN_DIGITS) ||
            nc_view_is(v, i - 1, NC_W_NUMERAL | NC_W_MAGNITUDE | NC_W_CURRENCY))
            return true;
    return false;
}

/* "met over six weeks", "carried out over 18 months", "will run over 12 weeks": does a verb stand
 * before that takes no length of time for its object, as "spent over six weeks" does? */
static bool happens(const struct nc_view *v, uint32_t over)
{
    uint32_t verb = over - 1;
    if (over <= v->first)
        return false;
    if (nc_view_one_of(v, verb, NC_LISTED_OUT) && verb > v->first)
        verb--; /* "paid out", "put back" */
    else if (nc_view_one_of(v, verb, NC_LISTED_TAKES_TIME))
        return false;
    if (nc_view_is(v, verb, NC_W_PARTICIPLE))
        return !nc_view_is(v, verb, NC_W_ADJ);
    return nc_view_is(v, verb, NC_W_VERB) && verb > v->first &&
           (nc_view_is(v, verb - 1, NC_W_MODAL) || nc_view_word(v, verb - 1, "to"));
}

/* Does it begin its sentence, which goes on with what happens: "Over five years, ...", "Over 30
 * weeks that comes to ..."? */
static bool begins(const struct nc_view *v, const struct nc_quantity *q,
                   const struct nc_modifiers *m)
{
    const uint32_t behind = q->surface.end;
    return m->at.first == v->first &&
           (nc_view_sign(v, behind) == ',' || nc_view_any(v, behind, "that", "this", "it", "they"));
}

/* "over the six months", "$5bn over two years": the time that something takes, no bound. */
static bool spans_time(const struct nc_view *v, const struct nc_quantity *q,
                       const struct nc_modifiers *m)
{
    if (!is_time(q->unit))
        return false;
    if (m->at.end < q->surface.first || begins(v, q, m)) /* "over a ten-year period" */
        return true;
    if (nc_view_one_of(v, q->surface.end, NC_LISTED_AFTER_SPAN))
        return false;
    return happens(v, m->at.first) ||
           (amount_before(v, m->at.first) &&
            !nc_view_is(v, m->at.first - 1, NC_W_PREP | NC_W_AUX | NC_W_MODIFIER));
}

/* Is one of the three words from `at` on somebody? */
static bool somebody(const struct nc_view *v, uint32_t at)
{
    enum { REACH = 3 };
    for (uint32_t i = at; i < at + REACH && nc_view_kind(v, i, NC_TOKEN_WORD); i++)
        if (nc_view_is(v, i, NC_W_PERSON | NC_W_ROLE))
            return true;
    return false;
}

/* "300", "4,000": what a bound is told by where a verb could own the "over". */
static bool is_round(const struct nc_quantity *q)
{
    const struct nc_decimal value = nc_decimal_trim(q->number.value);
    return value.exponent > 0 || (q->number.flags & NC_NUMBER_SCALED) != 0;
}

/* Does a thing follow, so that the amount is a part of its name: "£2m jewel raid"? */
static bool names_thing(const struct nc_view *v, uint32_t at)
{
    return nc_view_kind(v, at, NC_TOKEN_WORD) && !nc_view_one_of(v, at, NC_LISTED_TELLS_WHICH) &&
           !nc_view_is(v, at, NC_W_PREP | NC_W_CONJ | NC_W_AUX | NC_W_MODAL | NC_W_DET | NC_W_ADV);
}

/* "arrested over two robberies", "held over £2m raid"; not "arrested over 30 people", "fined over
 * £500". */
static bool is_charge(const struct nc_view *v, const struct nc_quantity *q)
{
    const uint32_t end = q->surface.end;
    if (q->unit != 0)
        return nc_unit_at(q->unit)->kind == NC_KIND_MONEY && names_thing(v, end);
    return names_thing(v, end) && !somebody(v, end);
}

/* Could the token stand in what tells for how long or when: "for 12 years", "on Friday"? */
static bool tells_when(const struct nc_view *v, uint32_t at)
{
    return nc_view_is(v, at,
                      NC_W_DIGITS | NC_W_NUMBER | NC_W_CURRENCY | NC_W_UNIT | NC_W_MONTH |
                          NC_W_WEEKDAY | NC_W_DET | NC_W_PLACE) ||
           nc_view_upper(v, at) || nc_view_any(v, at, "for", "on", "in", "at") ||
           nc_view_word(v, at, "last");
}

/* "jailed for 12 years over £2m fraud", "resigned on Friday over 12 bills": the token that owns
 * "over" behind what tells for how long or when; else the one before "over". */
static uint32_t owner_before(const struct nc_view *v, uint32_t over)
{
    enum { REACH = 7 };
    uint32_t count, at = over - 1;
    if (nc_view_is(v, at, NC_W_PREP | NC_W_AUX | NC_W_CONJ))
        return at;
    for (int i = 0; i < REACH && at > v->first && tells_when(v, at); i++)
        at--;
    switch (nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, at, &count)) {
    case NC_IDIOM_MATTER:
    case NC_IDIOM_ACCUSED:
        return at;
    default:
        return nc_view_one_of(v, at, NC_LISTED_FINED) ? at : over - 1;
    }
}

/* "row over 40 jobs", "took over 12 firms": what stands before makes "over" its own. */
static bool over_is_owned(const struct nc_view *v, const struct nc_quantity *q, uint32_t over)
{
    uint32_t count;
    if (over <= v->first)
        return false;
    const uint32_t before = owner_before(v, over);
    if (!nc_view_kind(v, before, NC_TOKEN_WORD))
        return false;
    if (nc_view_one_of(v, before, NC_LISTED_FINED))
        return is_charge(v, q);
    switch (nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, before, &count)) {
    case NC_IDIOM_MATTER:
    case NC_IDIOM_HANDS_OVER:
        return !is_time(q->unit);
    case NC_IDIOM_ACCUSED:
        return is_charge(v, q);
    case NC_IDIOM_RUNS_OVER:
        return q->unit == 0 && names_thing(v, q->surface.end) &&
               (!is_round(q) ||
                (somebody(v, q->surface.end) && !nc_view_one_of(v, before, NC_LISTED_TAKES)));
    default:
        return nc_view_one_of(v, before, NC_LISTED_OVER_OWNERS) ||
               nc_view_one_of(v, q->surface.end, NC_LISTED_COURSE);
    }
}

/* "edged up to 4.3%", "is up to 44%, from 40%": the level that was reached. */
static bool led_up_to(const struct nc_view *v, const struct nc_quantity *q, uint32_t up)
{
    uint32_t count, before = up - 1, then = q->surface.end;
    while (before > v->first && nc_view_one_of(v, before, NC_LISTED_STILL))
        before--;
    if (up <= v->first || !nc_view_kind(v, before, NC_TOKEN_WORD))
        return false;
    if (nc_view_is(v, before, NC_W_AUX)) {
        if (nc_view_word(v, up - 1, "back")) /* "is back up to 4.8%" */
            return true;
        then += nc_view_sign(v, then) == ',' ? 1 : 0;
        return nc_view_word(v, then, "from") &&
               nc_view_is(v, then + 1, NC_W_DIGITS | NC_W_NUMBER | NC_W_CURRENCY);
    }
    return nc_view_any(v, before, "edged", "add", "adds", "added") ||
           nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, before, &count) == NC_IDIOM_GOES_UP;
}

/* "passed 12 laws", "the past 20 years", "half past 3": no mark that a level went beyond. */
static bool passes_no_mark(const struct nc_view *v, const struct nc_quantity *q, uint32_t at)
{
    if (nc_view_word(v, at, "past") &&
        !nc_view_is(v, at - 1, NC_W_VERB | NC_W_PARTICIPLE | NC_W_GERUND))
        return true;
    return !nc_view_one_of(v, q->surface.end, NC_LISTED_MARK) &&
           (is_time(q->unit) || (q->unit == 0 && names_thing(v, q->surface.end)));
}

/* "under a five-year lease", "over a 40 foot section": an article between is that of a noun phrase
 * that the amount is a part of. */
static bool has_article(const struct nc_view *v, const struct nc_quantity *q,
                        const struct nc_modifiers *m)
{
    return m->at.end + 1 == q->surface.first && nc_view_any(v, m->at.end, "a", "an", "", "") &&
           nc_view_any(v, m->at.first, "over", "under", "above", "below");
}

/* "buried under 10 feet of snow", "beneath 2m of mud": what lies above; not "received under two
 * inches of rain". */
static bool lies_below(const struct nc_view *v, const struct nc_quantity *q, uint32_t at)
{
    if (strcmp(nc_unit_at(q->unit)->dimension, "length") != 0)
        return false;
    if (nc_view_word(v, at, "beneath"))
        return true;
    return nc_view_word(v, q->surface.end, "of") &&
           !nc_view_one_of(v, q->surface.end + 1, NC_LISTED_RAIN) && at > v->first &&
           !nc_view_one_of(v, at - 1, NC_LISTED_GETS);
}

/* "under 24-hour watch", "under three presidents": what somebody or something stands under. */
static bool stands_under(const struct nc_view *v, const struct nc_quantity *q, uint32_t at)
{
    if (lies_below(v, q, at))
        return true;
    if (!nc_view_word(v, at, "under") || (at > v->first && nc_view_is(v, at - 1, NC_W_PREP)))
        return false;
    if (is_time(q->unit))
        return nc_view_dash(v, q->number.end) && names_thing(v, q->surface.end);
    return q->unit == 0 && !is_round(q) && nc_view_one_of(v, q->surface.end, NC_LISTED_RULERS);
}

/* Does a ">" a few words before make a path of this: "Home > News >"? */
static bool is_path(const struct nc_view *v, uint32_t at)
{
    enum { REACH = 5 };
    for (uint32_t i = at; i > v->first && i + REACH > at; i--) {
        if (nc_view_sign(v, i - 1) == '>')
            return !nc_view_glued(v, i - 1) && !nc_view_glued(v, i);
        if (!nc_view_kind(v, i - 1, NC_TOKEN_WORD))
            return false;
    }
    return false;
}

/* The ">" that closes "<DAL>", is the head of "->", quotes a line of a letter, or is a step of a
 * path. */
static bool is_no_more_than(const struct nc_view *v, const struct nc_quantity *q, uint32_t at)
{
    const struct nc_token *token = nc_view_token(v, at);
    const bool apart = !nc_view_glued(v, at + 1);
    if (at == v->first) {
        const bool starts = token->at == 0 || v->tokens->text[token->at - 1] == '\n';
        return apart && starts && nc_view_kind(v, q->surface.end, NC_TOKEN_WORD);
    }
    if (nc_view_glued(v, at))
        return (apart && nc_view_kind(v, at - 1, NC_TOKEN_WORD)) || nc_view_dash(v, at - 1);
    return apart && is_path(v, at);
}

/* "Failed to reach 12 villages", "yet to pass two of the bills": what was left undone, no level. */
static bool leaves_undone(const struct nc_view *v, const struct nc_quantity *q, uint32_t at)
{
    const uint32_t end = q->surface.end;
    return nc_view_word(v, at + 1, "to") && (q->unit == 0 || is_time(q->unit)) &&
           (names_thing(v, end) || nc_view_word(v, end, "of")) &&
           !nc_view_one_of(v, end, NC_LISTED_MARK);
}

/* "Left the wards short of 40 nurses": so many are lacking; "fell short of 40 votes" is less. */
static bool is_lack(const struct nc_view *v, const struct nc_quantity *q, uint32_t at)
{
    const uint32_t end = q->surface.end;
    return nc_view_word(v, at, "short") && q->unit == 0 && names_thing(v, end) &&
           !nc_view_one_of(v, end, NC_LISTED_REACHED) &&
           !nc_view_one_of(v, end + 1, NC_LISTED_REACHED) && at > v->first &&
           !nc_view_one_of(v, at - 1, NC_LISTED_FALLS);
}

/* "A pressure of 160 over 100": the lower of two that are told together. */
static bool is_lower_of_two(const struct nc_view *v, const struct nc_quantity *q, uint32_t over)
{
    const struct nc_view back = nc_view_back(v);
    return q->unit == 0 && nc_view_kind(&back, over - 1, NC_TOKEN_DIGITS) &&
           q->surface.first == over + 1 && !names_thing(v, q->surface.end);
}

/* Is one word above or below an amount no bound of it? */
static bool side_is_idle(const struct nc_view *v, const struct nc_quantity *q,
                         const struct nc_modifiers *m)
{
    const uint32_t at = m->at.first;
    if (has_article(v, q, m))
        return true;
    if (m->modifier == NC_BELOW)
        return stands_under(v, q, at);
    if (nc_view_word(v, at, "over"))
        return spans_time(v, q, m) || over_is_owned(v, q, at) || is_lower_of_two(v, q, at);
    if (nc_view_sign(v, at) == '>')
        return is_no_more_than(v, q, at);
    return nc_view_one_of(v, at, NC_LISTED_PASSES) && passes_no_mark(v, q, at);
}

/* "Turbines as tall as a 26-storey block": what something is likened to; "as much as a third" is
 * the most. */
static bool is_likened(const struct nc_view *v, const struct nc_quantity *q,
                       const struct nc_modifiers *m)
{
    const uint32_t at = m->at.first;
    return m->at.end == at + 3 && m->at.end + 1 == q->surface.first &&
           nc_view_any(v, m->at.end, "a", "an", "", "") &&
           !nc_view_any(v, at + 1, "many", "much", "", "");
}

/* "Brings the fund up to £1m": the level that the verb before its object leads to. */
static bool brought_up_to(const struct nc_view *v, uint32_t up)
{
    enum { REACH = 7 };
    const uint32_t ends = NC_W_PREP | NC_W_CONJ | NC_W_AUX | NC_W_MODAL;
    for (uint32_t i = up - 1; nc_view_kind(v, i, NC_TOKEN_WORD) && i + REACH > up; i--) {
        if (nc_view_one_of(v, i, NC_LISTED_TAKES_UP))
            return i + 1 < up;
        if (nc_view_is(v, i, ends) && !nc_view_word(v, i, "of"))
            return false;
    }
    return false;
}

bool nc_bound_idle(const struct nc_view *v, const struct nc_quantity *q,
                   const struct nc_modifiers *m)
{
    const uint32_t at = m->at.first;
    if (m->at.end <= at || m->at.end > q->surface.first)
        return false;
    switch (m->modifier) {
    case NC_AT_MOST:
        if (is_likened(v, q, m))
            return true;
        return m->at.end == at + 2 && nc_view_word(v, at, "up") &&
               (led_up_to(v, q, at) || brought_up_to(v, at));
    case NC_ABOUT:
        return m->at.end == at + 1 && at > v->first && nc_view_word(v, at, "about") &&
               nc_view_one_of(v, at - 1, NC_LISTED_TALKS);
    case NC_ABOVE:
    case NC_BELOW:
        if (m->at.end == at + 3)
            return leaves_undone(v, q, at);
        if (m->at.end == at + 2)
            return is_lack(v, q, at);
        return m->at.end == at + 1 && side_is_idle(v, q, m);
    default:
        return false;
    }
}

void nc_bound_sense(const struct nc_view *v, const struct nc_quantity *q, struct nc_modifiers *m)
{
    const uint32_t at = m->at.first;
    if ((m->modifier != NC_ABOVE && m->modifier != NC_BELOW) || !is_time(q->unit) ||
        m->at.end != at + 2 || !nc_view_any(v, at, "faster", "quicker", "slower", ""))
        return;
    m->modifier = m->modifier == NC_ABOVE ? NC_BELOW : NC_ABOVE;
}
