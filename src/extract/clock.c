/* clock.c - hours told without a colon: "met at 5", "left at 12.30", "half past six". */
#include "extract/kind.h"

#include "data/payload.h"
#include "lists.h"

enum { NOON = 12, HOURS = 24, MINUTES = 60 };

/* May "at 5" end here: nothing counted, a day or a part of one? */
static bool closes_time(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_kind(v, at, NC_TOKEN_WORD))
        return !nc_view_dash(v, at) && nc_view_sign(v, at) != '/' && nc_view_sign(v, at) != '%';
    const bool zone = (nc_view_token(v, at)->flags & NC_TOKEN_CAPS) != 0 &&
                      nc_view_one_of(v, at, NC_LISTED_ZONE);
    return zone || nc_view_is(v, at, NC_W_WEEKDAY | NC_W_CONJ) ||
           nc_view_one_of(v, at, NC_LISTED_AFTER_HOUR);
}

static enum nc_idiom idiom_at(const struct nc_view *v, uint32_t at)
{
    uint32_t count;
    return nc_view_has(v, at) ? nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, at, &count) : 0;
}

/* Does a word that has an hour stand before `at`?  What trades has a price too: then `trades` must
 * allow it. */
static bool tells_hour(const struct nc_view *v, uint32_t at, bool trades)
{
    enum { REACH = 6 };
    for (uint32_t i = at; i > v->first && i + REACH > at; i--) {
        if (nc_view_kind(v, i - 1, NC_TOKEN_SIGN) && !nc_view_dash(v, i - 1))
            return false;
        const enum nc_idiom idiom = idiom_at(v, i - 1);
        if (idiom == NC_IDIOM_CLOCK || (trades && idiom == NC_IDIOM_TRADES))
            return true;
    }
    return false;
}

/* 12.30, 1353: hours and minutes with a point or nothing between. */
static bool has_minutes(const struct nc_view *v, const struct nc_number *n)
{
    enum { HUNDRED = 100, DIGITS = 4 };
    const bool point = n->precision == -2;
    const int64_t both = n->value.mantissa;
    return both >= HUNDRED && both < HUNDRED * HOURS && both % HUNDRED < MINUTES && n->flags == 0 &&
           n->value.exponent == n->precision && n->end == n->first + 1 &&
           (point || (n->precision == 0 && nc_view_token(v, n->first)->len == DIGITS));
}

/* Does nothing that moves by the hour stand in the next words: "At 12.30, the shares were"? */
static bool opens_story(const struct nc_view *v, uint32_t end)
{
    enum { REACH = 6 };
    const bool comma = nc_view_sign(v, end) == ',';
    if (!comma && !nc_view_is(v, end, NC_W_DET | NC_W_PRON) && !nc_view_upper(v, end))
        return false;
    for (uint32_t i = end; i < end + REACH; i++)
        if (nc_view_is(v, i, NC_W_MOVES))
            return false;
    return true;
}

/* A verb that can be no noun: "the blast at 1353 broke". */
static bool is_deed(const struct nc_view *v, uint32_t at)
{
    return nc_view_is(v, at, NC_W_VERB | NC_W_PARTICIPLE | NC_W_AUX) &&
           !nc_view_is(v, at, NC_W_NOUN | NC_W_UNIT);
}

/* "around 7.15 in the evening", "At 12.30 the train left", "the blast at 1353", "it was 1.30 when":
 * prices are told in such numbers too, so that the words around must speak of an hour. */
static bool is_full_time(const struct nc_view *v, const struct nc_number *n)
{
    const uint32_t before = n->first - 1;
    if (nc_view_word(v, n->end, "on") && nc_view_word(v, n->end + 1, "average"))
        return false;
    if (nc_view_one_of(v, before, NC_LISTED_THE) && nc_view_upper(v, n->end + 1) &&
        nc_view_any(v, n->end, "to", "from", "", ""))
        return true; /* "the 7.52 to Marlow" */
    const bool first = nc_view_any(v, n->end, "to", "until", "till", "") &&
                       nc_view_kind(v, n->end + 1, NC_TOKEN_DIGITS);
    if (idiom_at(v, first ? n->end + 2 : n->end) == NC_IDIOM_DAY_PART)
        return true;
    if (nc_view_word(v, n->end, "when"))
        return nc_view_word(v, before, "was") && nc_view_word(v, before - 1, "it");
    if (!nc_view_any(v, before, "at", "around", "about", ""))
        return false;
    const bool trading = nc_view_is(v, before - 1, NC_W_MOVES) &&
                         idiom_at(v, before - 2) != NC_IDIOM_CLOCK; /* "sped off at 9.15" */
    return (before == v->first && opens_story(v, n->end)) ||
           (!trading && (closes_time(v, n->end) || is_deed(v, n->end)) &&
            tells_hour(v, before, false));
}

bool nc_number_is_clock(const struct nc_view *v, const struct nc_number *number)
{
    uint32_t at = number->first;
    if (at == v->first || (number->flags & ~(unsigned)NC_NUMBER_SPELLED) != 0)
        return false;
    if (number->value.exponent != 0 || number->value.mantissa > NOON)
        return has_minutes(v, number) && is_full_time(v, number);
    const bool named = nc_view_word(v, number->end, "o'clock");
    return number->value.mantissa >= 1 && (named || nc_view_word(v, at - 1, "at")) &&
           closes_time(v, number->end) &&
           (named || tells_hour(v, at - 1, true) || idiom_at(v, number->end) == NC_IDIOM_DAY_PART);
}

bool nc_range_is_clock(const struct nc_view *v, const struct nc_number *range)
{
    const uint32_t first = range->first, last = range->end - 1;
    struct nc_number from, to;
    if (nc_view_one_of(v, range->end, NC_LISTED_HALF_DAY))
        return nc_view_kind(v, first, NC_TOKEN_DIGITS); /* "open 7-9pm" */
    if (range->precision != -2 || range->flags != 0 || !nc_number_read(v, first, &from) ||
        !nc_view_kind(v, last, NC_TOKEN_DIGITS) || !nc_number_read(v, last, &to))
        return false;
    return from.precision == -2 && has_minutes(v, &from) && to.precision == -2 &&
           has_minutes(v, &to) &&
           (idiom_at(v, range->end) == NC_IDIOM_DAY_PART || tells_hour(v, first - 1, false));
}

/* Is the token at `at` an hour, in a word or in digits? */
static bool is_hour(const struct nc_view *v, uint32_t at)
{
    struct nc_number n;
    if (!nc_view_kind(v, at, NC_TOKEN_DIGITS) && !nc_view_is(v, at, NC_W_NUMERAL))
        return false;
    return nc_number_read(v, at, &n) && n.first == at && n.end == at + 1 &&
           (n.flags & ~(unsigned)NC_NUMBER_SPELLED) == 0 && n.value.exponent == 0 &&
           n.value.mantissa >= 1 && n.value.mantissa <= NOON;
}

bool nc_clock_read(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    const bool past = nc_view_word(v, at + 1, "past");
    if ((!past && !nc_view_word(v, at + 1, "to")) || !is_hour(v, at + 2))
        return false;
    const bool quarter = nc_view_word(v, at, "quarter");
    const struct nc_numeral *numeral = nc_view_numeral(v, at);
    const bool led = past || (nc_view_word(v, at - 1, "at") && closes_time(v, at + 3));
    const bool minutes = led && (numeral->kind == NC_NUM_UNIT || numeral->kind == NC_NUM_TEEN ||
                                 numeral->kind == NC_NUM_TEN);
    if (!minutes && !(past && nc_view_word(v, at, "half")) &&
        !(quarter && (past || closes_time(v, at + 3))))
        return false;
    const bool article = quarter && at > v->first && nc_view_any(v, at - 1, "a", "an", "", "");
    *out = (struct nc_other){ .kind = NC_KIND_TIME, .at = { article ? at - 1 : at, at + 3 } };
    return true;
}
