/* scale.c - magnitudes behind a number: million, bn, dozen, and letters that stand for them. */
#include "extract/number.h"

#include "data/units.h"
#include "lists.h"

#include <string.h>

/* Does a sign of money stand before the number at `first`? */
static bool has_money_sign(const struct nc_view *v, uint32_t first)
{
    if (first > v->first && nc_view_is(v, first - 1, NC_W_CURRENCY) &&
        (nc_view_token(v, first - 1)->kind == NC_TOKEN_SIGN ||
         nc_view_token(v, first - 1)->len > 1 || nc_view_glued(v, first)))
        return true; /* R5m; not "a 5m" */
    return first > v->first + 1 && nc_view_sign(v, first - 1) == '.' &&
           nc_view_is(v, first - 2, NC_W_CURRENCY); /* "Rs. 5m" */
}

/* Is the number at [first, end) money: a sign before it, or before the first of the two in "Rs 2-3
 * cr", or a currency behind `after`? */
static bool is_money(const struct nc_view *v, uint32_t first, uint32_t after)
{
    if (has_money_sign(v, first))
        return true;
    uint32_t count;
    if (first > v->sentence && nc_sign_is_dash(v->items[first - 1].sign)) {
        const struct nc_view back = nc_view_back(v);
        if (nc_view_kind(&back, first - 2, NC_TOKEN_DIGITS) && has_money_sign(&back, first - 2))
            return true;
    }
    uint16_t row = nc_phrase_find(NC_PHRASE_UNIT, v->tokens, after, &count);
    return row != 0 && strcmp(nc_unit_at(nc_spelling_at(row)->unit)->dimension, "money") == 0;
}

/* "GeForce 9400M": four digits, or a name right before. */
static bool is_model(const struct nc_view *v, uint32_t first)
{
    const struct nc_token *digits = nc_view_token(v, first);
    bool plain = memchr(v->tokens->text + digits->at, '.', digits->len) == NULL;
    if (plain && digits->len > 3)
        return true;
    return plain && first > v->first && nc_view_upper(v, first - 1) &&
           nc_view_kind(v, first - 1, NC_TOKEN_WORD) &&
           (nc_view_token(v, first - 1)->flags & NC_TOKEN_FIRST) == 0 &&
           !nc_view_is(v, first - 1, NC_W_STOP | NC_W_PREP | NC_W_CURRENCY | NC_W_MODIFIER);
}

/* "2.6L new cases", "12L jobs": what lakhs are counted of, where litres of it make no sense. */
static bool counts_lakhs(const struct nc_view *v, uint32_t at)
{
    enum { WORDS = 3 };
    for (uint32_t i = at; i < at + WORDS && nc_view_kind(v, i, NC_TOKEN_WORD); i++) {
        if (nc_view_is(v, i, NC_W_PERSON) || nc_view_one_of(v, i, NC_LISTED_LAKHS_OF))
            return true;
        if (nc_view_is(v, i, NC_W_PREP | NC_W_CONJ | NC_W_AUX))
            return false;
    }
    return false;
}

/* "3.4 cr doses": crores behind a space, before what is counted; not the "3 cr course" of a
 * college. */
static bool counts_crores(const struct nc_view *v, uint32_t at)
{
    const uint32_t closed = NC_W_PREP | NC_W_CONJ | NC_W_AUX | NC_W_MODAL | NC_W_UNIT;
    return !nc_view_glued(v, at) && nc_view_kind(v, at + 1, NC_TOKEN_WORD) &&
           !nc_view_upper(v, at + 1) && !nc_view_is(v, at + 1, closed) &&
           !nc_view_one_of(v, at + 1, NC_LISTED_CREDITS);
}

/* May the letters at `at` be read as a magnitude behind the digits at [first, at)? */
static bool short_scale(const struct nc_view *v, uint32_t first, uint32_t at)
{
    const struct nc_token *token = nc_view_token(v, at);
    const char *text = v->tokens->text + token->at;
    bool glued = nc_view_glued(v, at);
    if ((text[0] | 32) == 'l' && token->len == 1) /* "Rs 3.5L", "40L people": lakhs, no litres */
        return text[0] == 'L' && glued &&
               (is_money(v, first, at + 1) || nc_view_word(v, at + 1, "cr") ||
                counts_lakhs(v, at + 1));
    const char begins = text[0] | 32;
    if (token->len >= 2 && (text[token->len - 1] | 32) == 'n' &&
        ((begins == 'm') | (begins == 'b') | (begins == 't')))
        return true;               /* mn, mln, bn, bln, tn, trn */
    if (nc_view_word(v, at, "cr")) /* "3 Cr"; but "3cr courses" */
        return text[0] == 'C' || is_money(v, first, at + 1) || counts_crores(v, at);
    if (is_money(v, first, at + 1))
        return glued || token->len > 1 || text[0] == 'm' || text[0] == 'M';
    if (!glued && token->len == 1 && text[0] == 'm') /* "4 m people" */
        return nc_view_one_of(v, at + 1, NC_LISTED_MILLIONS_OF);
    if (!glued || token->len > 1)
        return false;
    switch (text[0]) {
    case 'k':
    case 'K':
        return true;
    case 'b': /* "1.2b"; but "section 4b" */
        return memchr(v->tokens->text + nc_view_token(v, first)->at, '.',
                      nc_view_token(v, first)->len) != NULL;
    case 'M': /* but "3M said" */
        return nc_view_token(v, first)->len > 1 ? !is_model(v, first)
                                                : !nc_view_is(v, at + 1, NC_W_SAY | NC_W_ABBREV);
    case 'm':
        return nc_million_is(v, first, at + 1);
    default:
        return false;
    }
}

static bool named_scale(const struct nc_view *v, uint32_t at, const struct nc_number *n)
{
    switch (nc_view_numeral(v, at)->kind) {
    case NC_NUM_SCALE:
    case NC_NUM_HUNDRED:
        return true;
    case NC_NUM_DOZEN:
        return nc_view_word(v, at, "dozen") || (n->flags & NC_NUMBER_SCALED) == 0;
    case NC_NUM_VAGUE_SCALE: /* "5 millions", "thirty-five thousands" */
        return !nc_view_word(v, at, "tens");
    case NC_NUM_VAGUE: /* "2 dozens" */
        return (n->flags & NC_NUMBER_SCALED) == 0 && nc_view_word(v, at, "dozens");
    case NC_NUM_SCALE_SHORT:
        if (nc_view_word(v, at, "cr") && nc_view_any(v, at - 1, "lakh", "lakhs", "l", ""))
            return true; /* "Rs 1.8 lakh cr" */
        if ((n->flags & NC_NUMBER_SPELLED) != 0 && nc_view_token(v, at)->len < 2)
            return false; /* "four mln", "two bn"; but "five m" */
        return (n->flags & NC_NUMBER_SCALED) == 0 && short_scale(v, n->first, at);
    default:
        return false;
    }
}

/* "score" counts behind a number in words and before what is counted, as in "three score years";
 * else it is a result. */
static bool is_score(const struct nc_view *v, uint32_t at, const struct nc_number *n)
{
    if (!nc_view_word(v, at, "score"))
        return false;
    bool old = (n->flags & NC_NUMBER_SPELLED) != 0 && nc_view_kind(v, at + 1, NC_TOKEN_WORD);
    return !old ||
           !(nc_view_word(v, at + 1, "and") || nc_view_is(v, at + 1, NC_W_UNIT | NC_W_NOUN));
}

static int8_t zeros_of(struct nc_decimal scale)
{
    struct nc_decimal trimmed = nc_decimal_trim(scale);
    return trimmed.exponent;
}

/* "four score and seven": single ones above the scores. */
static void read_over_score(const struct nc_view *v, struct nc_number *out)
{
    const struct nc_numeral *ones = nc_view_numeral(v, out->end + 1);
    if (!nc_view_word(v, out->end, "and") ||
        (ones->kind != NC_NUM_UNIT && ones->kind != NC_NUM_TEEN))
        return;
    out->value = nc_decimal_add(out->value, nc_decimal_of(ones->value, 0));
    out->precision = 0;
    out->end += 2;
}

void nc_scale_read(const struct nc_view *v, struct nc_number *out)
{
    for (;;) {
        uint32_t next = out->end;
        if (nc_view_dash(v, next) && nc_view_glued(v, next) && nc_view_glued(v, next + 1))
            next++;
        if (!nc_view_is(v, next, NC_W_NUMBER) || !named_scale(v, next, out) ||
            is_score(v, next, out))
            return;
        const struct nc_numeral *numeral = nc_view_numeral(v, next);
        struct nc_decimal by =
            nc_decimal_of(numeral->kind == NC_NUM_VAGUE ? 12 : numeral->value, 0);
        if (nc_decimal_double(out->value) * (double)numeral->value > 9e17)
            return;
        if (numeral->kind == NC_NUM_SCALE_SHORT)
            out->flags |= NC_NUMBER_SHORT_SCALE;
        out->value = nc_decimal_mul(out->value, by);
        out->scale = nc_decimal_mul(out->scale, by);
        const int8_t dozens = numeral->kind == NC_NUM_DOZEN; /* nobody says "two dozen" of 24 */
        out->precision = (int8_t)(out->precision + zeros_of(by) + dozens);
        out->flags |= NC_NUMBER_SCALED;
        if (nc_view_sign(v, out->first + 1) != ',') /* "1.234 million" is sure, "1,5 million" not */
            out->flags &= (uint16_t) ~(unsigned)NC_NUMBER_AMBIGUOUS;
        out->end = next + 1;
        if (nc_view_word(v, next, "score"))
            read_over_score(v, out);
    }
}

/* The whole number in the one to three digits at `at`, times the magnitude named behind them;
 * bare ones after "and" stand below a hundred.  False when none stands there. */
static bool read_lower(const struct nc_view *v, uint32_t at, struct nc_number *low)
{
    bool joined = nc_view_word(v, at, "and");
    uint32_t first = joined ? at + 1 : at;
    if (!nc_view_kind(v, first, NC_TOKEN_DIGITS) || nc_view_token(v, first)->len > 3)
        return false;
    const struct nc_token *token = nc_view_token(v, first);
    if (!nc_digits_read(v->tokens->text + token->at, token->len, low) || low->value.exponent != 0)
        return false;
    low->end = first + 1;
    if (joined)
        return token->len <= 2 && nc_view_word(v, at - 1, "hundred");
    const struct nc_numeral *scale = nc_view_numeral(v, low->end);
    if (scale->kind != NC_NUM_SCALE && scale->kind != NC_NUM_HUNDRED)
        return false;
    low->scale = nc_decimal_of(scale->value, 0);
    low->value = nc_decimal_mul(low->value, low->scale);
    low->end++;
    return true;
}

void nc_lower_read(const struct nc_view *v, struct nc_number *out)
{
    struct nc_number low;
    struct nc_decimal scale = out->scale;
    while (out->value.exponent >= 0 && (out->flags & NC_NUMBER_SHORT_SCALE) == 0 &&
           read_lower(v, out->end, &low) && nc_decimal_compare(low.value, scale) < 0) {
        out->value = nc_decimal_add(out->value, low.value);
        out->precision = nc_decimal_trim(low.scale).exponent;
        out->end = low.end;
        scale = low.scale;
    }
}
