/* quantity.c - joins a number with the units around it. */
#include "extract/quantity.h"

#include "data/payload.h"
#include "data/units.h"
#include "model/figure.h"
#include "lists.h"

#include <stddef.h>
#include <string.h>

/* A minus sign glued to what follows at `first`, with white space or nothing before it. */
static bool minus_before(const struct nc_view *v, uint32_t first)
{
    if (!nc_view_glued(v, first))
        return false;
    uint16_t sign = nc_view_sign(v, first - 1);
    if (sign != '-' && sign != NC_SIGN_MINUS && sign != NC_SIGN_EN_DASH)
        return false;
    if (first - 1 == v->first) /* not "May 5-10 people", a dash behind what was read already */
        return first < 2 || (nc_view_token(v, first - 1)->flags & NC_TOKEN_SPACE) != 0 ||
               !nc_token_is(nc_view_token(v, first - 2), NC_W_DIGITS);
    const uint16_t before = nc_view_sign(v, first - 2);
    const bool bracket = before == '(' || before == '[' || before == '=';
    return (!nc_view_glued(v, first - 1) || bracket || nc_view_is(v, first - 2, NC_W_CURRENCY)) &&
           !nc_view_kind(v, first - 2, NC_TOKEN_DIGITS);
}

/* "minus five", "negative 5"; not the margin of "plus or minus 3". */
static bool minus_word(const struct nc_view *v, uint32_t at)
{
    if (nc_view_word(v, at, "negative"))
        return true;
    return nc_view_word(v, at, "minus") && !(at >= v->first + 2 && nc_view_word(v, at - 1, "or") &&
                                             nc_view_word(v, at - 2, "plus"));
}

static void read_minus(const struct nc_view *v, struct nc_quantity *q)
{
    uint32_t first = q->surface.first;
    if (minus_before(v, first))
        q->surface.first--;
    else if (first > v->first && minus_word(v, first - 1))
        q->surface.first--;
    else if (first > v->first + 1 && nc_view_dash(v, first - 1) &&
             nc_view_word(v, first - 2, "minus"))
        q->surface.first -= 2; /* "minus-5" */
    else
        return;
    q->number.value.mantissa = -q->number.value.mantissa;
    q->number.flags |= NC_NUMBER_NEGATIVE;
}

static bool is_money(uint16_t unit)
{
    return nc_unit_at(unit)->kind == NC_KIND_MONEY; /* row 0 has another */
}

static void set_unit(struct nc_quantity *q, const struct nc_unit_match *m)
{
    q->unit = m->unit;
    q->unit_flags = m->flags;
    q->unit_at = m->at;
    if (m->at.first < q->surface.first)
        q->surface.first = m->at.first;
    if (m->at.end > q->surface.end)
        q->surface.end = m->at.end;
}

/* "(1.2 ± 0.1) × 10^4": the power of ten behind the brackets. */
static void read_power_behind(const struct nc_view *v, struct nc_quantity *q)
{
    struct nc_number power;
    const uint32_t at = q->number.end + 1;
    if ((nc_view_sign(v, at) != NC_SIGN_TIMES && !nc_view_word(v, at, "x")) ||
        !nc_view_kind(v, at + 1, NC_TOKEN_DIGITS) || !nc_number_read(v, at + 1, &power) ||
        power.value.mantissa != 1 || (power.flags & NC_NUMBER_SCALED) == 0)
        return;
    q->number.value = nc_decimal_mul(q->number.value, power.value);
    q->number.precision = (int8_t)(q->number.precision + power.value.exponent);
    q->number.flags |= NC_NUMBER_SCALED;
    q->number.end = q->surface.end = power.end;
    q->surface.first--;
}

/* "30 (thirty) days": the same number told again. */
static void read_again(const struct nc_view *v, struct nc_quantity *q)
{
    struct nc_number again;
    const uint32_t at = q->number.end + 1;
    if (!nc_view_is(v, at, NC_W_DIGITS | NC_W_NUMERAL) || !nc_number_read(v, at, &again) ||
        again.first != at || nc_view_sign(v, again.end) != ')' ||
        nc_decimal_compare(again.value, q->number.value) != 0)
        return;
    q->number.end = q->surface.end = again.end + 1;
}

/* "9 ± 6%": the tolerance stands between the number and its unit. */
static void read_tolerance(const struct nc_view *v, struct nc_quantity *q)
{
    struct nc_number tolerance;
    uint32_t at = q->number.end;
    const uint16_t sign = nc_view_sign(v, at);
    if (sign == '(')
        read_again(v, q);
    if (sign != 0xb1 || !nc_view_kind(v, at + 1, NC_TOKEN_DIGITS) ||
        !nc_number_read(v, at + 1, &tolerance))
        return;
    q->number.end = q->surface.end = tolerance.end;
    if (nc_view_sign(v, q->number.first - 1) == '(' && nc_view_sign(v, tolerance.end) == ')')
        read_power_behind(v, q);
}

/* "15 dollars 50", "thirteen dollars and forty-five cents": the smaller coin behind the larger. */
static void read_coins(const struct nc_view *v, struct nc_quantity *q)
{
    const int64_t most = 99;
    struct nc_number small;
    struct nc_unit_match unit;
    uint32_t at = q->surface.end;
    bool whole = q->number.value.exponent == 0 && q->number.scale.mantissa == 1;
    if (nc_view_word(v, at, "and"))
        at++;
    bool number = nc_view_kind(v, at, NC_TOKEN_DIGITS) || nc_view_is(v, at, NC_W_NUMERAL);
    if (!whole || !number || !nc_number_read(v, at, &small) || small.first != at ||
        small.value.exponent != 0 || (small.flags & ~(unsigned)NC_NUMBER_SPELLED) != 0 ||
        small.value.mantissa > most)
        return;
    bool named = nc_unit_after(v, &small, &unit);
    if (!named && nc_view_any(v, small.end, "c", "sens", "", "")) {
        named = true;
        unit = (struct nc_unit_match){ .unit = nc_unit_find("cent"),
                                       .at = { small.end, small.end + 1 } };
    }
    if (q->money_sign && !named)
        return;
    if (named ? strcmp(nc_unit_at(unit.unit)->dimension, "money") != 0 ||
                    nc_unit_at(unit.unit)->factor >= 1
              : nc_view_kind(v, small.end, NC_TOKEN_WORD) && !nc_view_is(v, small.end, NC_W_STOP))
        return;
    q->number.value = nc_decimal_add(q->number.value, nc_decimal_of(small.value.mantissa, -2));
    q->number.precision = -2;
    q->surface.end = named ? unit.at.end : small.end;
}

/* "two years and a half"; "a month and a half", where the half is met first. */
static void read_half_behind(const struct nc_view *v, struct nc_quantity *q)
{
    uint32_t at = q->surface.end;
    if (q->unit == 0 || q->number.value.exponent != 0 || !nc_view_word(v, at, "and") ||
        !nc_view_word(v, at + 1, "a") || !nc_view_word(v, at + 2, "half"))
        return;
    q->number.value = nc_decimal_add(q->number.value, nc_decimal_of(5, -1));
    q->number.precision = -1;
    q->surface.end = at + 3;
}

static void read_unit_and_half(const struct nc_view *v, struct nc_quantity *q)
{
    enum { BEFORE = 3 }; /* "a", the unit, "and" */
    uint32_t first = q->number.first;
    if ((q->number.flags & NC_NUMBER_SHARE) == 0 || q->unit != 0 || first < v->first + BEFORE ||
        !nc_view_word(v, first - 1, "and") ||
        !nc_view_one_of(v, first - BEFORE, NC_LISTED_ONE_OF) ||
        !nc_view_word(v, q->number.end - 1, "half"))
        return;
    struct nc_number one = { .first = first - BEFORE,
                             .end = first - 2,
                             .flags = NC_NUMBER_SPELLED,
                             .value = nc_decimal_of(15, -1),
                             .scale = nc_decimal_of(1, 0),
                             .precision = -1 };
    struct nc_unit_match unit;
    if (!nc_unit_after(v, &one, &unit) || unit.at.end != first - 1)
        return;
    uint32_t end = q->number.end;
    *q = (struct nc_quantity){ .number = one,
                               .unit = unit.unit,
                               .unit_flags = unit.flags,
                               .unit_at = unit.at,
                               .surface = { one.first, end } };
}

/* "$10 dollars", "$84 AUD": a currency behind says more than the bare sign before. */
static void read_units(const struct nc_view *v, struct nc_quantity *q)
{
    struct nc_unit_match before, after;
    uint32_t first = q->number.first;
    if (minus_before(v, first) && first - 1 > v->first && nc_unit_may_end(v, first - 1) &&
        nc_unit_before(v, first - 1, &before))
        first--; /* "$-5" */
    bool has_before = nc_unit_may_end(v, first) && nc_unit_before(v, first, &before);
    bool has_after = nc_unit_after(v, &q->number, &after);
    if (has_before) {
        if (first != q->number.first) {
            q->number.value.mantissa = -q->number.value.mantissa;
            q->number.flags |= NC_NUMBER_NEGATIVE;
        }
        q->money_sign = true;
        set_unit(q, &before);
        bool plainer = (before.flags & NC_SPELLING_AMBIGUOUS) != 0;
        if (has_after && is_money(after.unit) && after.at.first == q->number.end &&
            (plainer || after.unit == before.unit))
            set_unit(q, &after);
        nc_sense_symbol(v, q);
        return;
    }
    if (has_after) {
        set_unit(q, &after);
    } else if (nc_unit_may_be_bound(v, q->number.end) &&
               nc_unit_past_bound(v, &q->number, &after)) {
        const uint32_t end = q->surface.end; /* the words between bound it */
        set_unit(q, &after);
        q->surface.end = end;
    }
}

/* "75 USD million": the magnitude behind a code. */
static void read_scale_behind(const struct nc_view *v, struct nc_quantity *q)
{
    if (q->unit_at.first != q->number.end || (q->unit_flags & NC_SPELLING_SYMBOL) == 0 ||
        (q->number.flags & NC_NUMBER_SCALED) != 0 ||
        nc_view_numeral(v, q->unit_at.end)->kind != NC_NUM_SCALE)
        return;
    uint32_t end = q->number.end;
    q->number.end = q->unit_at.end;
    nc_scale_read(v, &q->number);
    q->surface.end = q->number.end;
    q->number.end = end;
}

/* "30 MUSD": millions of a currency, as the north of Europe writes them. */
static void read_million_code(const struct nc_view *v, struct nc_quantity *q)
{
    enum { CODE = 3, MILLION = 6 };
    char code[CODE + 1] = { 0 };
    uint32_t at = q->number.end;
    if (q->unit != 0 || !nc_view_kind(v, at, NC_TOKEN_WORD))
        return;
    const struct nc_token *token = nc_view_token(v, at);
    const char *text = v->tokens->text + token->at;
    if (token->word != 0 || token->len != CODE + 1 || text[0] != 'M' ||
        (token->flags & NC_TOKEN_CAPS) == 0)
        return;
    memcpy(code, text + 1, CODE);
    q->unit = nc_unit_find(code);
    if (!is_money(q->unit)) {
        q->unit = 0;
        return;
    }
    q->unit_at = (struct nc_range){ at, at + 1 };
    q->surface.end = at + 1;
    q->number.value = nc_decimal_mul(q->number.value, nc_decimal_of(1, MILLION));
    q->number.precision = (int8_t)(q->number.precision + MILLION);
    q->number.flags |= NC_NUMBER_SCALED;
}

/* Does a word behind the number tell a race, or does "the 5k" end with it? */
static bool tells_race(const struct nc_view *v, uint32_t first, uint32_t end)
{
    if (nc_view_one_of(v, end, NC_LISTED_RACE))
        return true;
    bool named = first > v->first && nc_view_one_of(v, first - 1, NC_LISTED_BEFORE_RACE);
    return named && (!nc_view_kind(v, end, NC_TOKEN_WORD) ||
                     nc_view_is(v, end, NC_W_PREP | NC_W_CONJ | NC_W_AUX));
}

/* "the 5k", "a 10K run": kilometres to run, no thousands. */
static void read_race(const struct nc_view *v, struct nc_quantity *q)
{
    const int64_t most = 100, thousand = 1000;
    uint32_t letter = q->number.end - 1;
    if (q->unit != 0 || (q->number.flags & NC_NUMBER_SHORT_SCALE) == 0 ||
        !nc_view_word(v, letter, "k") || q->number.precision < 3 || q->number.value.exponent != 0 ||
        q->number.value.mantissa > most * thousand ||
        !tells_race(v, q->number.first, q->number.end))
        return;
    q->unit = nc_unit_find("km");
    q->unit_at = (struct nc_range){ letter, letter + 1 };
    q->number.value = nc_decimal_of(q->number.value.mantissa / thousand, 0);
    q->number.precision = 0;
    q->number.flags = nc_view_kind(v, q->number.end, NC_TOKEN_WORD) ? 0 : NC_NUMBER_AMBIGUOUS;
}

/* Takes what little stands around makes of the number and its unit. */
static G_NO_INLINE void read_around(const struct nc_view *v, struct nc_quantity *q)
{
    if (is_money(q->unit)) {
        read_scale_behind(v, q);
        read_coins(v, q);
        nc_shillings_read(v, q);
    } else {
        nc_shillings_read(v, q);
        read_million_code(v, q);
        nc_sense_informal(v, q);
        read_race(v, q);
    }
    if (q->unit != 0)
        nc_joined_read(v, q);
    read_half_behind(v, q);
    read_unit_and_half(v, q);
    read_minus(v, q);
    nc_sense_settle(v, q);
}

/* May a sign of minus, or a word for it, stand at the token? */
static bool may_be_minus(const struct nc_token *token)
{
    const unsigned sign = token->sign;
    return (sign == '-') | (sign == NC_SIGN_MINUS) |
           (sign - NC_SIGN_HYPHEN <= NC_SIGN_EM_DASH - NC_SIGN_HYPHEN) |
           nc_token_is(token, NC_W_LINK);
}

/* May the token go on behind a unit, "15 dollars 50", "5ft-11", or stand for one, "40 grand"? */
static bool may_go_on(const struct nc_token *token, bool unit)
{
    const uint32_t more = unit ? NC_W_CONJ | NC_W_NUMBER | NC_W_DIGITS : NC_W_LINK;
    const bool dash = (token->sign == '-') | (token->sign >= NC_SIGN_HYPHEN);
    const bool code = (token->flags & NC_TOKEN_CAPS) != 0;
    return nc_token_is(token, more) | (unit ? dash : code);
}

/* May read_around find something?  All of it is asked at once, as most numbers have none of it. */
static bool is_surrounded(const struct nc_view *v, const struct nc_quantity *q)
{
    static const struct nc_token none = { .kind = NC_TOKEN_BREAK };
    const uint32_t first = q->surface.first, end = q->surface.end;
    const struct nc_token *before = first > v->first ? nc_view_token(v, first - 1) : &none;
    const struct nc_token *behind = nc_view_has(v, end) ? nc_view_token(v, end) : &none;
    const bool bare = q->unit == 0; /* "the 5k", "an hour and a half" */
    const bool formed = (q->number.flags & (NC_NUMBER_SHARE | NC_NUMBER_SHORT_SCALE)) != 0;
    const bool minus = may_be_minus(before), more = may_go_on(behind, !bare);
    const bool chain = behind->sign == ',' && nc_unit_at(q->unit)->kind == NC_KIND_DURATION;
    if (minus | more | chain | (bare & formed))
        return true;
    return (q->unit_flags & NC_SPELLING_AMBIGUOUS) != 0 && !q->money_sign; /* pounds? */
}

bool nc_quantity_read(const struct nc_view *v, uint32_t at, struct nc_quantity *out)
{
    if (!nc_number_read(v, at, &out->number))
        return false;
    memset(&out->unit, 0, sizeof *out - offsetof(struct nc_quantity, unit));
    out->surface = (struct nc_range){ out->number.first, out->number.end };
    if ((out->number.flags & (NC_NUMBER_LABEL | NC_NUMBER_ORDINAL)) != 0)
        return true;
    read_tolerance(v, out);
    read_units(v, out);
    if (is_surrounded(v, out))
        read_around(v, out);
    return true;
}
