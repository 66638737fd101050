/* bound.c - "over", "up to" and "passed" before a number that do not bound it. */
#include "extract/bound.h"

#include "lists.h"

#include "data/payload.h"
#include "data/units.h"
#include "model/figure.h"

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

/* Does it begin its sentence, which goes on with what happens: "Over five years, ...", "Over 30
 * weeks that comes to ..."? */
static bool begins(const struct nc_view *v, const struct nc_quantity *q,
                   const struct nc_modifiers *m)
{
    const uint32_t behind = q->surface.end;
    return m->at.first == v->first && (nc_view_sign(v, behind) == ',' ||
                                       nc_view_any(v, behind, "that", "this", "it", "they"));
}

/* "over the six months", "$5bn over two years": the time that something takes, no bound. */
static bool spans_time(const struct nc_view *v, const struct nc_quantity *q,
                       const struct nc_modifiers *m)
{
    if (!is_time(q->unit))
        return false;
    if (m->at.end < q->surface.first || begins(v, q, m)) /* "over a ten-year period" */
        return true;
    return amount_before(v, m->at.first) &&
           !nc_view_one_of(v, q->surface.end, NC_LIST_AFTER_SPAN) &&
           !nc_view_is(v, m->at.first - 1, NC_W_PREP | NC_W_AUX | NC_W_MODIFIER);
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
    return nc_view_kind(v, at, NC_TOKEN_WORD) && !nc_view_one_of(v, at, NC_LIST_TELLS_WHICH) &&
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

/* "row over 40 jobs", "took over 12 firms": what stands before makes "over" its own. */
static bool over_is_owned(const struct nc_view *v, const struct nc_quantity *q, uint32_t over)
{
    uint32_t count;
    const uint32_t before = over - 1;
    if (over <= v->first || !nc_view_kind(v, before, NC_TOKEN_WORD))
        return false;
    if (nc_view_one_of(v, before, NC_LIST_FINED))
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
                (somebody(v, q->surface.end) && !nc_view_one_of(v, before, NC_LIST_TAKES)));
    default:
        return nc_view_one_of(v, before, NC_LIST_OVER_OWNERS);
    }
}

/* "edged up to 4.3%", "is up to 44%, from 40%": the level that was reached. */
static bool led_up_to(const struct nc_view *v, const struct nc_quantity *q, uint32_t up)
{
    uint32_t count, before = up - 1, then = q->surface.end;
    while (before > v->first && nc_view_one_of(v, before, NC_LIST_STILL))
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
    return nc_view_word(v, before, "edged") ||
           nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, before, &count) == NC_IDIOM_GOES_UP;
}

/* "passed 12 laws", "the past 20 years", "half past 3": no mark that a level went beyond. */
static bool passes_no_mark(const struct nc_view *v, const struct nc_quantity *q, uint32_t at)
{
    if (nc_view_word(v, at, "past") &&
        !nc_view_is(v, at - 1, NC_W_VERB | NC_W_PARTICIPLE | NC_W_GERUND))
        return true;
    return !nc_view_one_of(v, q->surface.end, NC_LIST_MARK) &&
           (is_time(q->unit) || (q->unit == 0 && names_thing(v, q->surface.end)));
}

bool nc_bound_idle(const struct nc_view *v, const struct nc_quantity *q,
                   const struct nc_modifiers *m)
{
    const uint32_t at = m->at.first;
    if (m->at.end <= at || m->at.end > q->surface.first)
        return false;
    if (m->modifier == NC_AT_MOST)
        return m->at.end == at + 2 && nc_view_word(v, at, "up") && led_up_to(v, q, at);
    if (m->modifier != NC_ABOVE || m->at.end != at + 1)
        return false;
    if (nc_view_word(v, at, "over"))
        return spans_time(v, q, m) || over_is_owned(v, q, at);
    return nc_view_one_of(v, at, NC_LIST_PASSES) && passes_no_mark(v, q, at);
}
