/* clock.c - hours told without a colon: "met at 5", "half past six", "a quarter to nine". */
#include "extract/kind.h"

#include "data/payload.h"

enum { NOON = 12 };

/* May "at 5" end here: nothing counted, a day or a part of one? */
static bool closes_time(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_kind(v, at, NC_TOKEN_WORD))
        return !nc_view_dash(v, at) && nc_view_sign(v, at) != '/' && nc_view_sign(v, at) != '%';
    return nc_view_is(v, at, NC_W_WEEKDAY | NC_W_CONJ) ||
           nc_view_one_of(v, at,
                          " on in at for with from to until till by today tomorrow tonight sharp "
                          "every each local daily yesterday this next ");
}

/* Does a word that has an hour stand before `at`, or "in the evening" behind `end`? */
static bool tells_hour(const struct nc_view *v, uint32_t at, uint32_t end)
{
    enum { REACH = 6 };
    if (nc_view_word(v, end, "in") && nc_view_word(v, end + 1, "the") &&
        nc_view_one_of(v, end + 2, " morning afternoon evening "))
        return true;
    for (uint32_t i = at; i > v->first && i + REACH > at; i--) {
        uint32_t count;
        if (nc_view_kind(v, i - 1, NC_TOKEN_SIGN) && !nc_view_dash(v, i - 1))
            return false;
        if (nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, i - 1, &count) == NC_IDIOM_CLOCK)
            return true;
    }
    return false;
}

bool nc_number_is_clock(const struct nc_view *v, const struct nc_number *number)
{
    uint32_t at = number->first;
    if (at == v->first || !nc_view_word(v, at - 1, "at") ||
        (number->flags & ~(unsigned)NC_NUMBER_SPELLED) != 0 || number->value.exponent != 0 ||
        number->value.mantissa < 1 || number->value.mantissa > NOON)
        return false;
    return closes_time(v, number->end) && tells_hour(v, at - 1, number->end);
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
    const bool minutes = past && (numeral->kind == NC_NUM_UNIT || numeral->kind == NC_NUM_TEEN ||
                                  numeral->kind == NC_NUM_TEN);
    if (!minutes && !(past && nc_view_word(v, at, "half")) &&
        !(quarter && (past || closes_time(v, at + 3))))
        return false;
    const bool article = quarter && at > v->first && nc_view_any(v, at - 1, "a", "an", "", "");
    *out = (struct nc_other){ .kind = NC_KIND_TIME, .at = { article ? at - 1 : at, at + 3 } };
    return true;
}
