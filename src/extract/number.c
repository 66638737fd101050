/* number.c - one number: digits or words, its fraction and its magnitude. */
#include "extract/number.h"

#include "data/payload.h"

#include <string.h>

enum { RAISED_MINUS = 0x207b };

enum { MIN_LEN = 2 }; /* zeros that a last spaced group must end in */

static bool is_article(const struct nc_view *v, uint32_t at)
{
    return nc_view_word(v, at, "a") || nc_view_word(v, at, "an");
}

/* Does the token at `at` follow digits behind one space? */
static bool one_space(const struct nc_view *v, uint32_t at)
{
    const struct nc_token *before = nc_view_token(v, at - 1);
    return nc_view_kind(v, at, NC_TOKEN_DIGITS) &&
           nc_view_token(v, at)->at == before->at + before->len + 1u;
}

/* May digits with a space inside be one number here?  Not behind a name or "at", not in a row of a
 * table. */
static bool may_be_torn(const struct nc_view *v, uint32_t at, uint32_t end)
{
    uint32_t count;
    if (nc_view_kind(v, end, NC_TOKEN_DIGITS) ||
        nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, end, &count) == NC_IDIOM_AIRCRAFT)
        return false; /* a row of a table; "30 787 jets" */
    const bool named =
        nc_view_upper(v, at - 1) && !nc_view_is(v, at - 1, NC_W_STOP | NC_W_MODIFIER);
    return at == v->first || (!nc_view_kind(v, at - 1, NC_TOKEN_DIGITS) && !named &&
                              !nc_view_any(v, at - 1, "at", "on", "in", "no"));
}

/* "3 5,000": a space that scanning put into the first group of 35,000. */
static uint32_t torn_group(const struct nc_view *v, uint32_t at)
{
    enum { GROUP = 3 };
    const uint16_t first = nc_view_token(v, at)->len;
    if (first >= GROUP || !one_space(v, at + 1))
        return at + 1;
    const struct nc_token *next = nc_view_token(v, at + 1);
    const char *text = v->tokens->text + next->at;
    const char *comma = memchr(text, ',', next->len);
    return comma != NULL && first + (comma - text) <= GROUP && may_be_torn(v, at, at + 2) ? at + 2
                                                                                          : at + 1;
}

/* 35 000: groups of three digits with ordinary spaces.  Sure where the last ends in 00: else
 * *ambiguous is set. */
static uint32_t spaced_groups(const struct nc_view *v, uint32_t at, bool *ambiguous)
{
    enum { GROUP = 3, MOST = 6 };
    uint32_t end = at + 1;
    const char *text = v->tokens->text;
    *ambiguous = false;
    if (!nc_view_kind(v, end, NC_TOKEN_DIGITS) || nc_view_token(v, at)->len > GROUP ||
        text[nc_view_token(v, at)->at] == '0')
        return end;
    while (one_space(v, end) && nc_view_token(v, end)->len == GROUP && end - at < MOST &&
           memchr(text + nc_view_token(v, end)->at, '.', GROUP) == NULL) /* "500 2.5" */
        end++;
    if (end == at + 1) {
        end = torn_group(v, at);
        *ambiguous = end > at + 1;
        return end;
    }
    if (nc_view_glued(v, end) && nc_view_word(v, end, "s"))
        return at + 1; /* "30 737s" */
    const struct nc_token *last = nc_view_token(v, end - 1);
    const bool round = memcmp(text + last->at + last->len - MIN_LEN, "00", MIN_LEN) == 0;
    *ambiguous = !round;
    return round || may_be_torn(v, at, end) ? end : at + 1;
}

/* Reads the digits of the tokens from `at` to `end`; a label where they are no number. */
static void read_token(const struct nc_view *v, uint32_t at, uint32_t end, struct nc_number *out)
{
    const struct nc_token *token = nc_view_token(v, at), *last = nc_view_token(v, end - 1);
    const bool ok =
        nc_digits_read(v->tokens->text + token->at, last->at + last->len - token->at, out);
    if (!ok)
        *out = (struct nc_number){ .flags = NC_NUMBER_LABEL };
    out->first = at;
    out->end = ok ? end : at + 1;
}

/* 3,5: a comma where English has a point. */
static void read_comma_decimals(const struct nc_view *v, struct nc_number *out)
{
    uint32_t at = out->end;
    if (nc_view_sign(v, at) != ',' || !nc_view_glued(v, at) || !nc_view_glued(v, at + 1) ||
        !nc_view_kind(v, at + 1, NC_TOKEN_DIGITS) || nc_view_token(v, at + 1)->len > 2 ||
        (nc_view_sign(v, at + 2) == ',' && nc_view_glued(v, at + 2)))
        return;
    struct nc_number rest;
    const struct nc_token *token = nc_view_token(v, at + 1);
    char digits[4] = { '1', 0 };
    memcpy(digits + 1, v->tokens->text + token->at, token->len);
    if (out->precision != 0 || !nc_digits_read(digits, token->len + 1u, &rest))
        return;
    int64_t unit = token->len == 1 ? 10 : 100;
    struct nc_decimal part = nc_decimal_of(rest.value.mantissa - unit, -(int)token->len);
    out->value = nc_decimal_add(out->value, part);
    out->precision = (int8_t)-token->len;
    out->flags |= NC_NUMBER_AMBIGUOUS;
    out->end = at + 2;
}

/* "10, 000": a space that scanning left behind the comma.  No number is written 000. */
static void read_torn_groups(const struct nc_view *v, struct nc_number *out)
{
    const int thousand = 3;
    uint32_t at = out->end;
    while (out->precision >= 0 && nc_view_sign(v, at) == ',' && nc_view_glued(v, at) &&
           nc_view_kind(v, at + 1, NC_TOKEN_DIGITS) && nc_view_token(v, at + 1)->len == 3 &&
           memcmp(v->tokens->text + nc_view_token(v, at + 1)->at, "000", 3) == 0 &&
           nc_decimal_double(out->value) < 1e12) {
        out->value = nc_decimal_mul(out->value, nc_decimal_of(1, thousand));
        out->flags |= NC_NUMBER_AMBIGUOUS | NC_NUMBER_GROUPED;
        out->end = at += 2;
    }
}

/* One or two digits glued to what stands before; the token behind them, 0 when there are none. */
static uint32_t read_digit_power(const struct nc_view *v, uint32_t at, bool minus, int *power)
{
    const uint16_t digits = nc_view_kind(v, at, NC_TOKEN_DIGITS) ? nc_view_token(v, at)->len : 0;
    if (digits == 0 || digits > 2 || !nc_view_glued(v, at))
        return 0;
    *power = 0;
    for (uint16_t i = 0; i < digits; i++)
        *power = *power * 10 + (v->tokens->text[nc_view_token(v, at)->at + i] - '0');
    *power = minus ? -*power : *power;
    return at + 1;
}

/* The digit that a sign of superscript is, -1 for another. */
static int superscript(uint16_t sign)
{
    enum { ZERO = 0x2070, FOUR = 0x2074, NINE = 0x2079, ONE = 0xb9, THREE = 0xb3 };
    if (sign == ZERO || (sign >= FOUR && sign <= NINE))
        return sign - ZERO;
    return sign == ONE ? 1 : sign == NC_SIGN_RAISED_TWO ? 2 : sign == THREE ? 3 : -1;
}

/* "⁸", "⁻¹⁹" glued to what stands before; the token behind them, 0 when there are none. */
static uint32_t read_raised(const struct nc_view *v, uint32_t at, int *power)
{
    enum { MOST = 2 };
    const bool minus = nc_view_sign(v, at) == RAISED_MINUS && nc_view_glued(v, at);
    const uint32_t first = minus ? at + 1 : at;
    uint32_t end = first;
    for (*power = 0; end < first + MOST && nc_view_glued(v, end); end++) {
        const int digit = superscript(nc_view_sign(v, end));
        if (digit < 0)
            break;
        *power = *power * 10 + digit;
    }
    *power = minus ? -*power : *power;
    return end > first ? end : 0;
}

/* The power at `at`, behind "x 10": "−8", "^8", "⁸".  0 when there is none. */
static uint32_t read_power(const struct nc_view *v, uint32_t at, int *power)
{
    const uint32_t raised = read_raised(v, at, power);
    if (raised != 0)
        return raised;
    bool caret = nc_view_sign(v, at) == '^';
    if (caret)
        at++;
    bool minus = nc_view_dash(v, at) && nc_view_glued(v, at);
    if (minus)
        at++;
    return caret || minus ? read_digit_power(v, at, minus, power) : 0;
}

/* The power at `at`, behind the glued letter of "1.3e6", "4e-14"; 0 when there is none. */
static uint32_t read_exponent(const struct nc_view *v, uint32_t at, int *power)
{
    if (!nc_view_word(v, at, "e") || !nc_view_glued(v, at))
        return 0;
    bool plus = nc_view_sign(v, at + 1) == '+' && nc_view_glued(v, at + 1);
    if (plus || nc_view_dash(v, at + 1))
        return nc_view_glued(v, at + 1) ? read_digit_power(v, at + 2, !plus, power) : 0;
    return read_digit_power(v, at + 1, false, power);
}

static void raise_power(struct nc_number *out, int power, uint32_t end)
{
    const int most = 30;
    if (end == 0 || power > most || power < -most)
        return;
    out->value.exponent = (int8_t)(out->value.exponent + power);
    out->precision = (int8_t)(out->precision + power);
    out->flags |= NC_NUMBER_SCALED;
    out->end = end;
}

/* 2.998 × 10^8. */
static void read_power_of_ten(const struct nc_view *v, struct nc_number *out)
{
    int power = 0;
    uint32_t at = out->end;
    uint32_t exponent = read_exponent(v, at, &power);
    if (exponent != 0) {
        raise_power(out, power, exponent);
        return;
    }
    const bool raised = nc_view_sign(v, at) == '^' || nc_view_sign(v, at) == RAISED_MINUS ||
                        superscript(nc_view_sign(v, at)) >= 0;
    if (out->value.mantissa == 10 && out->value.exponent == 0 && raised) {
        exponent = read_power(v, at, &power); /* 10^6, 10⁶ */
        if (exponent != 0)
            out->value.mantissa = 1;
        raise_power(out, power, exponent);
        return;
    }
    const struct nc_token *ten = nc_view_has(v, at + 1) ? nc_view_token(v, at + 1) : NULL;
    if ((nc_view_sign(v, at) != NC_SIGN_TIMES && !nc_view_word(v, at, "x")) || ten == NULL ||
        ten->len != 2 || memcmp(v->tokens->text + ten->at, "10", 2) != 0)
        return;
    uint32_t end = read_power(v, at + 2, &power);
    raise_power(out, power, end);
}

/* 3·5: the raised point of British journals, no power of ten: 3·10^5. */
static void read_raised_point(const struct nc_view *v, struct nc_number *out)
{
    enum { RAISED_POINT = 0xb7, MOST = 4 };
    struct nc_number rest;
    const uint32_t at = out->end;
    if (nc_view_sign(v, at) != RAISED_POINT || !nc_view_glued(v, at) || !nc_view_glued(v, at + 1) ||
        !nc_view_kind(v, at + 1, NC_TOKEN_DIGITS) || out->precision != 0)
        return;
    const struct nc_token *token = nc_view_token(v, at + 1);
    const uint16_t next = nc_view_sign(v, at + 2);
    if (token->len > MOST || next == '^' || superscript(next) >= 0 || next == RAISED_MINUS ||
        !nc_digits_read(v->tokens->text + token->at, token->len, &rest) || rest.value.exponent != 0)
        return;
    const struct nc_decimal part = nc_decimal_of(rest.value.mantissa, -(int)token->len);
    out->value = nc_decimal_add(out->value, part);
    out->precision = (int8_t)-token->len;
    out->end = at + 2;
}

/* "$(5) million": brackets for a minus, as accounts write it. */
static void read_brackets(const struct nc_view *v, struct nc_number *out)
{
    const uint32_t open = out->first - 1;
    if (nc_view_sign(v, out->end) != ')' || nc_view_sign(v, open) != '(' ||
        !nc_view_is(v, open - 1, NC_W_CURRENCY) || !nc_view_glued(v, open) ||
        !nc_view_glued(v, out->first) ||
        (nc_view_kind(v, open - 1, NC_TOKEN_WORD) && nc_view_token(v, open - 1)->len < 2))
        return; /* nor "t(39)", as statistics are told */
    out->first = open;
    out->end++;
    out->value.mantissa = -out->value.mantissa;
    out->flags |= NC_NUMBER_NEGATIVE;
}

/* Takes what a magnitude, a fraction or a power of ten behind the digits make of them. */
static void read_behind(const struct nc_view *v, struct nc_number *out)
{
    nc_scale_read(v, out);
    if ((out->flags & NC_NUMBER_SCALED) != 0) {
        nc_mixed_read(v, out);
        nc_lower_read(v, out);
    }
}

/* "The 3 millionth visitor", "her two-hundredth match": a magnitude that makes the number a rank;
 * not "two millionth of a second". */
static void rank_by_scale(const struct nc_view *v, struct nc_number *out)
{
    enum { LEAST = 100 };
    const uint32_t dash = nc_view_dash(v, out->end) && nc_view_glued(v, out->end) ? 1 : 0;
    const uint32_t at = out->end + dash;
    const struct nc_numeral *n = nc_view_numeral(v, at);
    if (n->kind != NC_NUM_ORDINAL || n->value < LEAST || nc_view_word(v, at + 1, "of"))
        return;
    out->value = nc_decimal_mul(out->value, nc_decimal_of(n->value, 0));
    out->flags |= NC_NUMBER_ORDINAL;
    out->end = at + 1;
}

/* Digits that signs, other digits or such words follow as seldom make them another number. */
static G_NO_INLINE bool read_rare(const struct nc_view *v, uint32_t at, struct nc_number *out)
{
    bool ambiguous;
    const uint16_t sign = nc_view_sign(v, at + 1);
    if ((sign == '/' || sign == NC_SIGN_FRACTION) && nc_fraction_read(v, at, out))
        return true;
    const uint32_t end = spaced_groups(v, at, &ambiguous);
    read_token(v, at, end, out);
    if ((out->flags & NC_NUMBER_LABEL) != 0)
        return true;
    if (ambiguous && end > at + 1)
        out->flags |= NC_NUMBER_AMBIGUOUS;
    read_raised_point(v, out);
    read_brackets(v, out);
    read_power_of_ten(v, out);
    read_torn_groups(v, out);
    read_comma_decimals(v, out);
    nc_mixed_read(v, out);
    read_behind(v, out);
    rank_by_scale(v, out);
    return true;
}

/* May what stands at `at` make another number of the digits before it?  Not where no more than a
 * magnitude does. */
static bool is_rare(const struct nc_view *v, uint32_t at)
{
    const struct nc_token *token = nc_view_token(v, at);
    const uint32_t words = NC_W_DIGITS | NC_W_CONJ | NC_W_LINK | NC_W_NUMERAL | NC_W_ORDINAL;
    const unsigned sign = token->sign;
    return ((token->classes & words) != 0) | (sign == ',') | (sign == '-') | (sign == '/') |
           (sign == '^') | (sign == ')') | (sign >= NC_SIGN_RAISED_TWO);
}

static bool read_digits(const struct nc_view *v, uint32_t at, struct nc_number *out)
{
    if (nc_view_has(v, at + 1) && is_rare(v, at + 1))
        return read_rare(v, at, out);
    read_token(v, at, at + 1, out);
    if ((out->flags & NC_NUMBER_LABEL) == 0 && nc_view_is(v, at + 1, NC_W_MAGNITUDE | NC_W_VAGUE))
        read_behind(v, out);
    return true;
}

/* "half a million", "a quarter of a million", "half an hour": a share of what stands behind it. */
static void share_of_scale(const struct nc_view *v, struct nc_number *out)
{
    uint32_t next = out->end;
    if (nc_view_word(v, next, "of") && is_article(v, next + 1))
        next++;
    if (is_article(v, next) || (nc_view_sign(v, next) == '-' && nc_view_glued(v, next + 1)))
        next++;
    if (is_article(v, next) && nc_view_sign(v, next + 1) == '-' && nc_view_glued(v, next + 2))
        next += 2; /* "half-a-dozen" */
    const struct nc_numeral *n = nc_view_numeral(v, next);
    if (n->kind != NC_NUM_SCALE && n->kind != NC_NUM_DOZEN && n->kind != NC_NUM_HUNDRED)
        return;
    if (nc_view_word(v, next, "score"))
        return;
    out->scale = nc_decimal_of(n->value, 0);
    out->value = nc_decimal_mul(out->value, out->scale);
    struct nc_decimal trimmed = nc_decimal_trim(out->value);
    out->precision = trimmed.exponent;
    out->flags = NC_NUMBER_SPELLED | NC_NUMBER_SCALED;
    out->end = next + 1;
    nc_scale_read(v, out);
}

/* "a" before hundred, dozen, half, third begins the number; so does it before a spelled share. */
static uint32_t begin_of(const struct nc_view *v, uint32_t at)
{
    if (at == v->first)
        return at;
    uint32_t before = at - 1;
    if (nc_view_dash(v, before) && nc_view_glued(v, at) && before > v->first)
        before--;
    switch (nc_view_numeral(v, at)->kind) {
    case NC_NUM_HUNDRED:
    case NC_NUM_SCALE:
    case NC_NUM_DOZEN:
    case NC_NUM_HALF:
    case NC_NUM_FRACTION:
    case NC_NUM_ORDINAL:
        return is_article(v, before) ? before : at;
    default:
        return at;
    }
}

static bool read_dozen(const struct nc_view *v, uint32_t at, struct nc_number *out)
{
    uint32_t next = is_article(v, at) ? at + 1 : at;
    const struct nc_numeral *n = nc_view_numeral(v, next);
    if (n->kind != NC_NUM_DOZEN || nc_view_word(v, next, "score"))
        return false;
    *out = (struct nc_number){ .first = at,
                               .end = next + 1,
                               .value = nc_decimal_of(n->value, 0),
                               .scale = nc_decimal_of(n->value, 0),
                               .flags = NC_NUMBER_SPELLED };
    if (nc_view_word(v, next + 1, "and") && nc_view_word(v, next + 3, "half") &&
        !nc_view_dash(v, next + 4))
        nc_mixed_read(v, out); /* "a dozen and a half" */
    return true;
}

/* "two point five", "nought point nought four": single digits behind the point. */
static void read_spelled_decimals(const struct nc_view *v, struct nc_number *out)
{
    enum { MOST = 9 };
    uint32_t at = out->end + 1;
    int8_t digits = 0;
    if ((out->flags & NC_NUMBER_SCALED) != 0 || !nc_view_word(v, out->end, "point"))
        return;
    for (; nc_view_numeral(v, at)->kind == NC_NUM_UNIT && digits < MOST; at++) {
        digits++;
        struct nc_decimal digit = nc_decimal_of(nc_view_numeral(v, at)->value, -digits);
        out->value = nc_decimal_add(out->value, digit);
    }
    if (digits == 0)
        return;
    out->precision = (int8_t)-digits;
    out->end = at;
}

/* "a few hundred", "several dozen" begin at their vague word; "few" is a number only there. */
static bool read_words(const struct nc_view *v, uint32_t at, struct nc_number *out)
{
    uint32_t first = begin_of(v, at);
    if (nc_fraction_read(v, first, out) || (first != at && nc_fraction_read(v, at, out))) {
        share_of_scale(v, out);
        return true;
    }
    if (nc_vague_read(v, at, out) || read_dozen(v, first, out))
        return true;
    if (!nc_spelled_read(v, first, out))
        return false;
    read_spelled_decimals(v, out);
    nc_mixed_read(v, out);
    nc_scale_read(v, out);
    return true;
}

static bool read_ordinal(const struct nc_view *v, uint32_t at, struct nc_number *out)
{
    const struct nc_numeral *n = nc_view_numeral(v, at);
    if (n->kind != NC_NUM_ORDINAL)
        return false;
    *out = (struct nc_number){ .first = at,
                               .end = at + 1,
                               .value = nc_decimal_of(n->value, 0),
                               .scale = nc_decimal_of(1, 0),
                               .flags = NC_NUMBER_SPELLED | NC_NUMBER_ORDINAL };
    return true;
}

/* "fifty-third", "two hundredth": an ordinal ends the number, and makes it one. */
static void note_ordinal_end(const struct nc_view *v, struct nc_number *out)
{
    uint32_t next = out->end;
    if (nc_view_dash(v, next) && nc_view_glued(v, next))
        next++;
    const struct nc_numeral *n = nc_view_numeral(v, next);
    if (n->kind != NC_NUM_ORDINAL)
        return;
    rank_by_scale(v, out);
    if (next == out->end || n->value > 9 || (out->flags & NC_NUMBER_ORDINAL) != 0)
        return;
    out->value = nc_decimal_add(out->value, nc_decimal_of(n->value, 0));
    out->flags |= NC_NUMBER_ORDINAL;
    out->end = next + 1;
}

/* "Thirty (30) days": the number that was told in words again in digits, as in contracts. */
static void over_digits(const struct nc_view *v, struct nc_number *out)
{
    enum { TOKENS = 3 };
    struct nc_number again;
    const uint32_t at = out->end + 1;
    if (nc_view_sign(v, out->end) != '(' || !nc_view_kind(v, at, NC_TOKEN_DIGITS) ||
        nc_view_sign(v, at + 1) != ')')
        return;
    const struct nc_token *token = nc_view_token(v, at);
    if (nc_digits_read(v->tokens->text + token->at, token->len, &again) &&
        nc_decimal_compare(again.value, out->value) == 0)
        out->end += TOKENS;
}

/* "five", "twelve": a number of one word, which nothing behind makes another. */
static bool read_one_word(const struct nc_view *v, uint32_t at, struct nc_number *out)
{
    const uint32_t more = NC_W_NUMBER | NC_W_DIGITS | NC_W_CONJ;
    const struct nc_numeral *n = nc_view_numeral(v, at);
    if ((n->kind != NC_NUM_UNIT && n->kind != NC_NUM_TEEN && n->kind != NC_NUM_TEN) ||
        nc_view_is(v, at + 1, more) || nc_view_dash(v, at + 1) || nc_view_word(v, at + 1, "point"))
        return false;
    *out = (struct nc_number){ .first = at,
                               .end = at + 1,
                               .value = nc_decimal_of(n->value, 0),
                               .scale = nc_decimal_of(1, 0),
                               .flags = NC_NUMBER_SPELLED };
    return true;
}

bool nc_number_read(const struct nc_view *v, uint32_t at, struct nc_number *out)
{
    if (nc_view_kind(v, at, NC_TOKEN_DIGITS))
        return read_digits(v, at, out);
    if (read_one_word(v, at, out)) {
        over_digits(v, out);
        return true;
    }
    if (!read_words(v, at, out))
        return read_ordinal(v, at, out);
    if ((out->flags & (NC_NUMBER_SHARE | NC_NUMBER_VAGUE)) == 0) {
        note_ordinal_end(v, out);
        over_digits(v, out);
    }
    return true;
}
