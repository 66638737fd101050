/* sense.c - units that share their name with another or with a letter: pounds of weight and of
 * money, "ct" for cents and carats, the "A" of a fuse and of a series; and "40 grand", "12c".
 *
 * The words around tell which is meant. */
#include "extract/quantity.h"

#include "data/payload.h"
#include "data/units.h"
#include "lists.h"
#include "model/figure.h"

#include <string.h>

static bool is_money(uint16_t unit)
{
    return nc_unit_at(unit)->kind == NC_KIND_MONEY; /* row 0 has another */
}

static void drop_unit(struct nc_quantity *q)
{
    q->unit = 0;
    q->unit_flags = 0;
    q->money_sign = false;
    q->unit_at = (struct nc_range){ 0, 0 };
    q->surface = (struct nc_range){ q->number.first, q->number.end };
}

/* Does a word of the list stand within some tokens of the quantity? */
static bool is_near(const struct nc_view *v, const struct nc_quantity *q, enum nc_list list)
{
    enum { REACH = 10 };
    const uint32_t first = q->surface.first, end = q->surface.end;
    const uint32_t from = first > v->first + REACH ? first - REACH : v->first;
    for (uint32_t i = from; i < end + REACH && nc_view_has(v, i); i++)
        if ((i < first || i >= end) && nc_view_one_of(v, i, list))
            return true;
    return false;
}

static bool weighs(const struct nc_view *v, const struct nc_quantity *q)
{
    if (nc_view_dash(v, q->number.end))
        return !nc_view_one_of(v, q->surface.end, NC_LISTED_PAID);
    if (nc_view_word(v, q->surface.end, "of"))
        return true;
    return nc_view_one_of(v, q->surface.first - 1, NC_LISTED_WEIGHS);
}

/* Does a word of price or payment stand near: "cost", "paid", "a fine of"? */
static bool is_priced(const struct nc_view *v, const struct nc_quantity *q)
{
    enum { BEFORE = 8, AFTER = 5 };
    uint32_t first = q->surface.first, end = q->surface.end, count;
    uint32_t from = first > v->first + BEFORE ? first - BEFORE : v->first;
    for (uint32_t i = from; i < end + AFTER && nc_view_has(v, i); i++)
        if ((i < first || i >= end) && nc_view_kind(v, i, NC_TOKEN_WORD) &&
            nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, i, &count) == NC_IDIOM_PRICE)
            return true;
    return false;
}

/* "lost 10 pounds", "gained about 40 pounds": those of a body. */
static bool is_of_body(const struct nc_view *v, const struct nc_quantity *q)
{
    enum { WORDS = 3 };
    const double heaviest = 700;
    uint32_t at = q->surface.first;
    for (int i = 0; i < WORDS && at > v->first + 1 && nc_view_is(v, at - 1, NC_W_MODIFIER); i++)
        at--;
    return nc_decimal_double(q->number.value) <= heaviest &&
           nc_view_one_of(v, at - 1, NC_LISTED_OF_BODY);
}

/* "a ten-pound note"; "the euro at $1.07 and 0.86 pounds": a sum stands beside it. */
static bool is_rate(const struct nc_view *v, const struct nc_quantity *q)
{
    const uint32_t first = q->number.first;
    if (nc_view_dash(v, q->number.end))
        return nc_view_one_of(v, q->surface.end, NC_LISTED_PAID);
    return first > v->first + 2 && nc_view_any(v, first - 1, "and", "or", "", "") &&
           nc_view_is(v, first - 2, NC_W_DIGITS) && nc_view_is(v, first - 3, NC_W_CURRENCY);
}

/* "17.28 pounds per share", "40 pounds a night": nothing weighs so much each. */
static bool is_price_of_each(const struct nc_view *v, const struct nc_quantity *q)
{
    return nc_view_any(v, q->unit_at.end, "per", "a", "an", "each") &&
           nc_view_one_of(v, q->unit_at.end + 1, NC_LISTED_PRICED_EACH);
}

/* Pounds of weight or of money: millions and words of price are money, "of" and a hyphen tell
 * weight. */
static void settle_pounds(const struct nc_view *v, struct nc_quantity *q)
{
    if (!is_money(q->unit) || q->money_sign || q->unit_at.end != q->unit_at.first + 1 ||
        strcmp(nc_unit_at(q->unit)->name, "GBP") != 0 ||
        !nc_view_any(v, q->unit_at.first, "pound", "pounds", "", ""))
        return;
    if ((q->number.flags & (NC_NUMBER_SCALED | NC_NUMBER_VAGUE)) != 0)
        return;
    const bool each = is_price_of_each(v, q), weight = !each && weighs(v, q);
    const bool money = each || (!weight && !is_of_body(v, q) && (is_priced(v, q) || is_rate(v, q)));
    if (!money)
        q->unit = nc_unit_find("lb");
    if (weight || money)
        q->unit_flags &= (uint8_t) ~(unsigned)NC_SPELLING_AMBIGUOUS;
}

/* "85 marks", "two crowns": of a pupil, of teeth; money in millions, or where a price is told. */
static void settle_marks(const struct nc_view *v, struct nc_quantity *q)
{
    if (q->unit_at.first != q->number.end ||
        !nc_view_any(v, q->unit_at.first, "mark", "marks", "crown", "crowns") ||
        (q->number.flags & NC_NUMBER_SCALED) != 0 || is_priced(v, q))
        return;
    drop_unit(q);
}

/* "40 grand", "300 grand in cash": thousands of the money that is meant; not "20 grand pianos". */
static void read_grand(const struct nc_view *v, struct nc_quantity *q)
{
    enum { THOUSAND = 3 };
    const uint32_t at = q->number.end;
    if (nc_view_upper(v, at) || (q->number.flags & NC_NUMBER_SCALED) != 0 ||
        (nc_view_kind(v, at + 1, NC_TOKEN_WORD) &&
         !nc_view_is(v, at + 1, NC_W_PREP | NC_W_CONJ | NC_W_DET | NC_W_ADV | NC_W_AUX)))
        return;
    q->number.value = nc_decimal_mul(q->number.value, nc_decimal_of(1, THOUSAND));
    q->number.precision = (int8_t)(q->number.precision + THOUSAND);
    q->number.flags |= NC_NUMBER_SCALED;
    q->unit_flags |= NC_SPELLING_AMBIGUOUS;
    q->number.end = q->surface.end = at + 1;
}

/* Does a sum of cents or of dollars tell near what the "c" is: "$1.20, up 5c", "5c to 180c"? */
static bool near_sum(const struct nc_view *v, const struct nc_quantity *q)
{
    enum { REACH = 8 };
    const uint32_t first = q->surface.first, end = q->surface.end;
    const uint32_t from = first > v->first + REACH ? first - REACH : v->first;
    for (uint32_t i = from; i < end + REACH && nc_view_has(v, i); i++) {
        const bool beside = i < first || i > end;
        if (beside && nc_view_is(v, i, NC_W_CURRENCY) && !nc_view_is(v, i, NC_W_DET))
            return true;
    }
    return false;
}

/* "rose 5c", "a 5c cut", "up 12.4c": steps of a price. */
static bool is_step(const struct nc_view *v, const struct nc_quantity *q)
{
    enum { BEFORE = 2 }; /* "c to" */
    const struct nc_view back = nc_view_back(v);
    uint32_t first = q->number.first;
    if (first > back.first + BEFORE && nc_view_word(&back, first - 1, "to") &&
        nc_view_word(&back, first - BEFORE, "c"))
        first -= BEFORE + 1; /* "5c to 180c" */
    return (first > back.first && nc_view_one_of(&back, first - 1, NC_LISTED_STEPS)) ||
           nc_view_one_of(v, q->number.end + 1, NC_LISTED_STEPS);
}

/* "12c a share", "a toll of 40c": cents, where a rate or a word of price tells it. */
static void read_cents(const struct nc_view *v, struct nc_quantity *q)
{
    const uint32_t at = q->number.end;
    if (!nc_view_glued(v, at) || nc_view_upper(v, at) || is_near(v, q, NC_LISTED_HEAT))
        return;
    if (!nc_view_any(v, at + 1, "a", "an", "per", "each") && nc_view_sign(v, at + 1) != '/' &&
        !is_priced(v, q) && !is_step(v, q) && !near_sum(v, q))
        return;
    q->unit = nc_unit_find("cent");
    q->unit_at = (struct nc_range){ at, at + 1 };
    q->surface.end = at + 1;
}

/* "15 ct" are cents, but for gold and for stones. */
static void settle_carats(const struct nc_view *v, struct nc_quantity *q)
{
    if (!nc_view_word(v, q->unit_at.first, "ct"))
        return;
    q->unit_flags &= (uint8_t) ~(unsigned)NC_SPELLING_AMBIGUOUS;
    if (is_near(v, q, NC_LISTED_GEMS))
        q->unit = nc_unit_find("carat");
}

/* "Series 82A", "Trust 1986-A", "1420 K Street": a letter of a name.  A current has a word of
 * electricity near, or part of an ampere. */
static void settle_letters(const struct nc_view *v, struct nc_quantity *q)
{
    const uint32_t at = q->unit_at.first;
    if (at != q->unit_at.end - 1 || nc_view_token(v, at)->len != 1)
        return;
    const char letter = v->tokens->text[nc_view_token(v, at)->at];
    q->unit_flags &= (uint8_t) ~(unsigned)NC_SPELLING_AMBIGUOUS;
    if ((letter == 'A' && q->number.value.exponent >= 0 && !is_near(v, q, NC_LISTED_CURRENT)) ||
        (letter == 'K' && nc_view_one_of(v, at + 1, NC_LISTED_STREET))) {
        drop_unit(q);
        q->number.flags |= nc_view_glued(v, at) ? NC_NUMBER_LABEL : 0;
    }
}

/* "Euro 2024": the games of a year, no sum. */
static bool names_games(const struct nc_view *v, const struct nc_quantity *q)
{
    const int64_t first = 1960, last = 2060;
    const int64_t year = q->number.value.mantissa;
    return nc_view_word(v, q->unit_at.first, "euro") && nc_view_upper(v, q->unit_at.first) &&
           !nc_view_glued(v, q->number.first) && q->number.value.exponent == 0 &&
           q->number.flags == 0 && year >= first && year <= last;
}

void nc_sense_symbol(const struct nc_view *v, struct nc_quantity *q)
{
    const struct nc_token *sign = nc_view_token(v, q->unit_at.first);
    const uint16_t next = nc_view_sign(v, q->number.end);
    const bool letter = sign->len == 1 && v->tokens->text[sign->at] == 'R';
    const bool games = names_games(v, q);
    if (games || (letter && (next == '=' || next == '>' || next == '<')))
        drop_unit(q);
    q->number.flags |= games ? NC_NUMBER_LABEL : 0;
}

void nc_sense_settle(const struct nc_view *v, struct nc_quantity *q)
{
    settle_pounds(v, q);
    settle_marks(v, q);
    settle_carats(v, q);
    settle_letters(v, q);
}

void nc_sense_informal(const struct nc_view *v, struct nc_quantity *q)
{
    if (q->unit != 0 || !nc_view_any(v, q->number.end, "grand", "c", "", ""))
        return;
    if (nc_view_word(v, q->number.end, "c"))
        read_cents(v, q);
    else
        read_grand(v, q);
}
