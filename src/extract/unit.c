/* unit.c - units before and behind a number. */
#include "extract/unit.h"

#include "lists.h"

#include "data/payload.h"
#include "data/units.h"
#include "extract/own.h"
#include "model/figure.h"
#include "lists.h"

#include <string.h>

enum { LONGEST_SIGN = 3 }; /* tokens of a money sign: "US" "$", "Rs" "." */

/* The spelling that begins at `at` and ends inside the view; NULL when there is none. */
static const struct nc_spelling *spelling_at(const struct nc_view *v, uint32_t at, uint32_t *end)
{
    uint32_t count = 0;
    if (!nc_view_is(v, at, NC_W_UNIT | NC_W_CURRENCY))
        return NULL;
    uint16_t row = nc_phrase_find(NC_PHRASE_UNIT, v->tokens, at, &count);
    if (row == 0 || at + count > v->end)
        return NULL;
    *end = at + count;
    return nc_spelling_at(row);
}

/* "A $50 million bridge" has an article before its dollars; Australia's are written A$50. */
static bool begins_with_article(const struct nc_view *v, uint32_t at, uint32_t end)
{
    return end > at + 1 && nc_view_word(v, at, "a") && !nc_view_glued(v, at + 1);
}

/* "Ksh.400", "Sh. 300": a point behind the letters of a sign that is listed without. */
static bool pointed_before(const struct nc_view *v, uint32_t first, struct nc_unit_match *out)
{
    enum { TOKENS = 2 }; /* the letters and the point */
    uint32_t end;
    if (first < v->first + TOKENS || nc_view_sign(v, first - 1) != '.' ||
        !nc_view_glued(v, first - 1) || !nc_view_is(v, first - TOKENS, NC_W_CURRENCY) ||
        nc_view_token(v, first - TOKENS)->len < 2)
        return false;
    const struct nc_spelling *spelling = spelling_at(v, first - TOKENS, &end);
    if (spelling == NULL || end != first - 1 || (spelling->flags & NC_SPELLING_BEFORE) == 0)
        return false;
    *out = (struct nc_unit_match){ .unit = spelling->unit,
                                   .flags = spelling->flags,
                                   .at = { first - TOKENS, first } };
    return true;
}

bool nc_unit_before(const struct nc_view *v, uint32_t first, struct nc_unit_match *out)
{
    for (uint32_t length = LONGEST_SIGN; length > 0; length--) {
        if (first < v->first + length || !nc_view_is(v, first - length, NC_W_CURRENCY))
            continue;
        uint32_t end;
        const struct nc_spelling *spelling = spelling_at(v, first - length, &end);
        if (spelling == NULL || end != first || (spelling->flags & NC_SPELLING_BEFORE) == 0 ||
            begins_with_article(v, first - length, first))
            continue;
        *out = (struct nc_unit_match){ .unit = spelling->unit,
                                       .flags = spelling->flags,
                                       .at = { first - length, first } };
        return true;
    }
    return pointed_before(v, first, out);
}

/* Words between a number and its unit that change nothing: "five full days", "three straight
 * years". */
static bool is_filler(const struct nc_view *v, uint32_t at)
{
    uint32_t count;
    if (!nc_view_kind(v, at, NC_TOKEN_WORD))
        return false;
    return nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, at, &count) == NC_IDIOM_UNIT_FILLER &&
           count == 1;
}

/* "a 1080p screen": lines of a picture, no pence. */
static bool is_picture(const struct nc_view *v, uint32_t at, const struct nc_number *number)
{
    static const int64_t lines[] = { 720, 1080, 1440, 2160 };
    if (!nc_view_word(v, at, "p") || number->value.exponent != 0)
        return false;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        if (number->value.mantissa == lines[i])
            return true;
    return false;
}

/* "517 rushing yards", "seven short days": a word that tells what kind of them, before a unit of
 * time or distance written out; other units behind an adjective may be things. */
static bool is_told_apart(const struct nc_view *v, uint32_t at, const struct nc_unit_match *unit)
{
    const char *const ways = " mi km m yd t ";
    const struct nc_unit *row = nc_unit_at(unit->unit);
    const struct nc_token *token = nc_view_token(v, at);
    const char *end = v->tokens->text + token->at + token->len;
    const bool way = token->len > 4 && memcmp(end - 3, "ing", 3) == 0;
    if (nc_view_upper(v, at) || (unit->flags & NC_SPELLING_SYMBOL) != 0)
        return false;
    if (row->kind == NC_KIND_DURATION)
        return nc_token_is(token, NC_W_ADJ) && !nc_token_is(token, NC_W_PREP | NC_W_DET) &&
               !nc_view_any(v, at, "next", "last", "past", "coming"); /* "turns 50 next year" */
    char name[] = "      ";
    if (!way || strlen(row->name) + 2 >= sizeof name)
        return false;
    memcpy(name + 1, row->name, strlen(row->name));
    name[strlen(row->name) + 2] = '\0';
    return strstr(ways, name) != NULL;
}

/* Single letters behind a space are units only where they cannot be words or initials. */
static bool symbol_fits(const struct nc_view *v, uint32_t at, uint32_t end,
                        const struct nc_number *number)
{
    const struct nc_token *token = nc_view_token(v, at);
    if (nc_view_glued(v, at) && nc_view_word(v, at, "s"))
        return number->value.exponent < 0; /* 2.5s; not "the 737s" */
    const double latest = 12.6;
    if (nc_view_word(v, at, "pm") && nc_decimal_double(number->value) < latest)
        return false; /* "open 7-9pm" */
    if (token->kind == NC_TOKEN_SIGN || nc_view_glued(v, at))
        return !is_picture(v, at, number);
    if ((number->flags & NC_NUMBER_SPELLED) != 0) /* "five km", "three mln stg"; not "one MP" */
        return nc_view_one_of(v, at, NC_LISTED_SPELLED_SYMBOL) ||
               ((number->flags & NC_NUMBER_SCALED) != 0 && token->len > 2);
    if (end > at + 1 || token->len > 1)
        return true;
    char letter = v->tokens->text[token->at];
    return strchr("mgshtLlCFKVWNJp", letter) != NULL &&
           !(nc_view_glued(v, at + 1) &&
             (nc_view_kind(v, at + 1, NC_TOKEN_DIGITS) || nc_view_sign(v, at + 1) == '&' ||
              (nc_view_dash(v, at + 1) && nc_view_kind(v, at + 2, NC_TOKEN_DIGITS))));
}

/* Does a quotation of few words begin before the number: the "Atlas 2" rocket? */
static bool closes_quote(const struct nc_view *v, uint32_t first, uint16_t sign)
{
    enum { REACH = 4 };
    for (uint32_t i = first; sign == '"' && i > v->first && i + REACH > first; i--)
        if (nc_view_sign(v, i - 1) == '"')
            return !nc_view_glued(v, i - 1) && nc_view_glued(v, i);
    return false;
}

/* 6' 2", 10in: what may stand right behind the digits; but not "2022's", "the 50's", a quotation
 * that ends behind a number. */
static bool glued_fits(const struct nc_view *v, uint32_t at, const struct nc_number *number)
{
    uint16_t sign = nc_view_sign(v, at);
    if (nc_view_word(v, at, "in") && nc_view_dash(v, at + 1))
        return false; /* "1-in-100-year" */
    if (nc_view_word(v, at, "in") && !nc_view_glued(v, at))
        return nc_view_one_of(v, at + 1, NC_LISTED_EXTENT);
    if (!nc_view_glued(v, at) || nc_decimal_double(number->value) >= 1500)
        return false;
    if (sign == 0)
        return true;
    if ((nc_view_glued(v, number->first) && nc_view_kind(v, number->first - 1, NC_TOKEN_WORD)) ||
        closes_quote(v, number->first, sign))
        return false; /* a name: the "Atlas2" rocket */
    bool letter = nc_view_kind(v, at + 1, NC_TOKEN_WORD) && nc_view_glued(v, at + 1);
    bool single = sign == '\'' || sign == NC_SIGN_APOSTROPHE;
    bool quoted = (nc_view_token(v, number->first)->flags & NC_TOKEN_QUOTED) != 0;
    bool feet = number->first > v->first && nc_view_kind(v, number->first - 1, NC_TOKEN_SIGN) &&
                number->first > v->first + 1 && nc_view_kind(v, number->first - 2, NC_TOKEN_DIGITS);
    bool noun =
        nc_view_kind(v, at + 1, NC_TOKEN_WORD) && /* the 17" screen */
        !nc_view_upper(v, at + 1) &&
        !nc_view_is(v, at + 1, NC_W_PREP | NC_W_CONJ | NC_W_PRON | NC_W_AUX | NC_W_SAY | NC_W_DET);
    const bool cited = nc_view_sign(v, at + 1) == ',' && nc_view_is(v, at + 2, NC_W_SAY);
    return (number->flags & NC_NUMBER_SPELLED) == 0 && !letter && !cited &&
           (single || !quoted || feet || noun);
}

/* The second "$" of TeX's "$t(28) = 2.20$": the one before it opens a formula and no sum. */
static bool closes_formula(const struct nc_view *v, uint32_t at)
{
    enum { REACH = 40 };
    const struct nc_token *items = v->tokens->items;
    const uint32_t stop = at > REACH ? at - REACH : 0;
    for (uint32_t i = at; nc_view_sign(v, at) == '$' && i > stop; i--)
        if (items[i - 1].sign == '$')
            return (items[i].flags & NC_TOKEN_SPACE) == 0 && items[i].kind != NC_TOKEN_DIGITS;
    return false;
}

/* "9N ANC", "a 5R": a letter that stands for money before a number, "N500", and behind it for
 * none. */
static bool leads_only(const struct nc_view *v, const struct nc_spelling *spelling, uint32_t at)
{
    return nc_view_token(v, at)->len == 1 && nc_view_kind(v, at, NC_TOKEN_WORD) &&
           (spelling->flags & NC_SPELLING_BEFORE) != 0;
}

static bool spelling_fits(const struct nc_view *v, const struct nc_spelling *spelling, uint32_t at,
                          uint32_t end, const struct nc_number *number)
{
    if ((spelling->flags & NC_SPELLING_GLUED) != 0 && !glued_fits(v, at, number))
        return false;
    if ((spelling->flags & NC_SPELLING_BEFORE) != 0 && nc_view_glued(v, end) &&
        nc_view_kind(v, end, NC_TOKEN_DIGITS))
        return false; /* "six $1 bills" */
    if (closes_formula(v, at) || (nc_view_upper(v, at) && leads_only(v, spelling, at)))
        return false;
    if ((spelling->flags & NC_SPELLING_SYMBOL) != 0)
        return symbol_fits(v, at, end, number);
    const double least = 100; /* "a team of 8 won" */
    return !nc_view_word(v, at, "won") || nc_decimal_double(number->value) >= least;
}

/* A word that the desk named as a unit wins over what is known of it. */
static bool own_unit_at(const struct nc_view *v, uint32_t at, struct nc_unit_match *out)
{
    if (!nc_view_kind(v, at, NC_TOKEN_WORD))
        return false;
    const struct nc_token *token = nc_view_token(v, at);
    const uint16_t unit = nc_own_unit(v->own, v->tokens->text + token->at, token->len);
    *out = (struct nc_unit_match){ .unit = unit, .at = { at, at + 1 } };
    return unit != 0;
}

/* "two barrel bombs", "four second-hand cars": the unit's name begins another noun, or tells which
 * of an order.  Plurals do neither. */
static bool begins_noun(const struct nc_view *v, uint32_t at, uint32_t end)
{
    uint32_t count;
    const struct nc_token *token = nc_view_token(v, at);
    if (end != at + 1 || token->kind != NC_TOKEN_WORD || token->len < 3 ||
        v->tokens->text[token->at + token->len - 1] == 's' || !nc_view_has(v, end))
        return false;
    if (nc_view_dash(v, end))
        return nc_view_word(v, at, "second") && nc_view_glued(v, end) &&
               nc_view_kind(v, end + 1, NC_TOKEN_WORD) && !nc_view_word(v, end + 1, "long") &&
               !nc_view_dash(v, at - 1);
    return nc_view_kind(v, end, NC_TOKEN_WORD) &&
           nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, at, &count) == NC_IDIOM_NO_UNIT;
}

static bool unit_at(const struct nc_view *v, uint32_t at, const struct nc_number *number,
                    struct nc_unit_match *out)
{
    uint32_t end = at;
    if (v->own != NULL && own_unit_at(v, at, out))
        return true;
    const struct nc_spelling *spelling = spelling_at(v, at, &end);
    if (spelling == NULL || !spelling_fits(v, spelling, at, end, number) || begins_noun(v, at, end))
        return false;
    *out = (struct nc_unit_match){ .unit = spelling->unit,
                                   .flags = spelling->flags,
                                   .at = { at, end } };
    return true;
}

/* May the spelling of a unit begin at `at`? */
static bool may_be_unit(const struct nc_view *v, uint32_t at)
{
    return nc_view_is(v, at, NC_W_UNIT | NC_W_CURRENCY) || v->own != NULL;
}

/* "20 (kg)", "[Ten] years": brackets around the unit or around the number. */
static bool unit_at_bracket(const struct nc_view *v, const struct nc_number *number,
                            struct nc_unit_match *out)
{
    uint32_t at = number->end;
    uint16_t sign = nc_view_sign(v, at);
    if (sign == ']')
        return number->first > v->first && nc_view_sign(v, number->first - 1) == '[' &&
               nc_view_kind(v, at + 1, NC_TOKEN_WORD) && unit_at(v, at + 1, number, out) &&
               (out->flags & NC_SPELLING_SYMBOL) == 0;
    if ((sign != '(' && sign != '[' && sign != '{' && sign != '<') || !nc_view_glued(v, at + 1) ||
        !unit_at(v, at + 1, number, out))
        return false;
    uint16_t end = nc_view_sign(v, out->at.end);
    return end == ')' || end == ']' || end == '}' || end == '>';
}

/* "30 - year bonds": a hyphen that a machine set apart, before a unit in the singular. */
static bool is_torn_hyphen(const struct nc_view *v, uint32_t at)
{
    if (nc_view_sign(v, at) != '-' || nc_view_glued(v, at) || nc_view_glued(v, at + 1) ||
        !nc_view_is(v, at + 1, NC_W_UNIT) || !nc_view_kind(v, at + 2, NC_TOKEN_WORD))
        return false;
    const struct nc_token *unit = nc_view_token(v, at + 1);
    return unit->len > 2 && v->tokens->text[unit->at + unit->len - 1] != 's' &&
           !nc_view_is(v, at + 2, NC_W_PREP | NC_W_CONJ | NC_W_AUX | NC_W_DET);
}

/* "34-" at the end of a line, "year-old" on the next. */
static bool is_wrapped_hyphen(const struct nc_view *v, uint32_t at)
{
    return nc_view_sign(v, at) == '-' && nc_view_glued(v, at) &&
           v->tokens->text[nc_view_token(v, at)->at + 1] == '\n' &&
           nc_view_is(v, at + 1, NC_W_UNIT) && !nc_view_upper(v, at + 1);
}

/* The unit behind a number over a hyphen, inside brackets, over an article or "of", or over a word
 * that stands between. */
static G_NO_INLINE bool unit_further(const struct nc_view *v, const struct nc_number *number,
                                     struct nc_unit_match *out)
{
    uint32_t at = number->end;
    if (nc_view_kind(v, at, NC_TOKEN_SIGN) && unit_at_bracket(v, number, out))
        return true;
    bool hyphen = nc_view_dash(v, at) && ((nc_view_glued(v, at) && nc_view_glued(v, at + 1)) ||
                                          is_wrapped_hyphen(v, at) || is_torn_hyphen(v, at));
    if (hyphen)
        return may_be_unit(v, at + 1) && unit_at(v, at + 1, number, out);
    if ((number->flags & NC_NUMBER_SHARE) != 0 && nc_view_any(v, at, "a", "an", "of", "")) {
        at += nc_view_word(v, at, "of") && nc_view_any(v, at + 1, "a", "an", "one", "") ? 2 : 1;
        return unit_at(v, at, number, out) && (out->flags & NC_SPELLING_SYMBOL) == 0;
    }
    if (nc_view_word(v, at, "of") && (number->flags & NC_NUMBER_VAGUE) != 0)
        return unit_at(v, at + 1, number, out) && (out->flags & NC_SPELLING_SYMBOL) == 0;
    if (!nc_view_kind(v, at, NC_TOKEN_WORD) || !nc_view_is(v, at + 1, NC_W_UNIT) ||
        !unit_at(v, at + 1, number, out))
        return false;
    return (is_filler(v, at) && (out->flags & NC_SPELLING_SYMBOL) == 0) ||
           is_told_apart(v, at, out);
}

/* Few numbers have their unit elsewhere than right behind them. */
static bool may_stand_further(const struct nc_view *v, const struct nc_number *number)
{
    const bool open = (number->flags & (NC_NUMBER_SHARE | NC_NUMBER_VAGUE)) != 0;
    const bool sign = nc_view_kind(v, number->end, NC_TOKEN_SIGN);
    const bool unit = nc_view_is(v, number->end + 1, NC_W_UNIT);
    return open | sign | unit;
}

bool nc_unit_after(const struct nc_view *v, const struct nc_number *number,
                   struct nc_unit_match *out)
{
    if (may_be_unit(v, number->end) && unit_at(v, number->end, number, out))
        return true;
    return may_stand_further(v, number) && unit_further(v, number, out);
}

/* "600 or so miles", "30-odd years", "20-plus cars": the token behind the words that bound the
 * number before its unit, else its end. */
static uint32_t over_bound(const struct nc_view *v, uint32_t at)
{
    enum { WORDS = 2 }; /* the dash or "or", and the word behind it */
    if (nc_view_dash(v, at) && nc_view_glued(v, at) &&
        nc_view_any(v, at + 1, "odd", "plus", "", ""))
        return at + WORDS;
    if (nc_view_word(v, at, "or") && nc_view_any(v, at + 1, "so", "more", "fewer", "less"))
        return at + WORDS;
    if (nc_view_sign(v, at) == '+' && nc_view_glued(v, at))
        return at + 1;
    return nc_view_any(v, at, "odd", "plus", "", "") ? at + 1 : at;
}

bool nc_unit_past_bound(const struct nc_view *v, const struct nc_number *number,
                        struct nc_unit_match *out)
{
    const uint32_t at = over_bound(v, number->end);
    return at != number->end && unit_at(v, at, number, out) &&
           ((out->flags & NC_SPELLING_SYMBOL) == 0 || nc_view_token(v, at)->len > 1);
}

uint32_t nc_age_end(const struct nc_view *v, uint32_t at)
{
    uint32_t next = at;
    if (nc_view_dash(v, next) && nc_view_glued(v, next))
        next++;
    if (nc_view_any(v, next, "old", "olds", "", ""))
        return next + 1;
    if (nc_view_word(v, at, "of") && nc_view_word(v, at + 1, "age"))
        return at + 2;
    return at;
}

/* Copies the word at `at` in its base form; false when it does not fit. */
static bool put_word(const struct nc_view *v, uint32_t at, char *text, size_t room)
{
    const struct nc_token *token = nc_view_token(v, at);
    const char *from = v->tokens->text + token->at;
    size_t len = token->len;
    if (token->word != 0) {
        from = nc_word_text(nc_lexicon_word(nc_lexicon_word(token->word)->lemma));
        len = strlen(from);
    }
    if (len + 1 > room)
        return false;
    for (size_t i = 0; i < len; i++)
        text[i] = (char)(from[i] >= 'A' && from[i] <= 'Z' ? from[i] + 32 : from[i]);
    text[len] = '\0';
    return true;
}

/* "3.5 per 100,000 a year", "12 per 1,000.": a power of ten whose people go without saying. */
static bool is_bare_base(const struct nc_view *v, const struct nc_number *number)
{
    const int least = 2;
    const uint16_t sign = nc_view_sign(v, number->end);
    const struct nc_decimal trimmed = nc_decimal_trim(number->value);
    return trimmed.mantissa == 1 && trimmed.exponent >= least && sign != '%' && sign != '-' &&
           sign != '/' && sign != '(';
}

/* "100,000 people" behind "per". */
static bool read_per_number(const struct nc_view *v, uint32_t at, struct nc_range *range,
                            char *text)
{
    struct nc_number number;
    if (!nc_view_kind(v, at, NC_TOKEN_DIGITS) && !nc_view_is(v, at, NC_W_MAGNITUDE | NC_W_NUMERAL))
        return false;
    if (!nc_number_read(v, at, &number) ||
        (number.flags & (NC_NUMBER_LABEL | NC_NUMBER_VAGUE)) != 0)
        return false;
    char digits[NC_DECIMAL_TEXT];
    size_t len = nc_decimal_text(number.value, digits);
    if (len + 2 > NC_PER_TEXT)
        return false;
    memcpy(text, digits, len);
    text[len] = '\0';
    range->end = number.end;
    if (!nc_view_kind(v, number.end, NC_TOKEN_WORD) ||
        nc_view_is(v, number.end, NC_W_DET | NC_W_PREP | NC_W_CONJ | NC_W_AUX))
        return is_bare_base(v, &number);
    text[len++] = ' ';
    const struct nc_token *token = nc_view_token(v, number.end);
    size_t more = token->len < NC_PER_TEXT - len - 1 ? token->len : NC_PER_TEXT - len - 1;
    memcpy(text + len, v->tokens->text + token->at, more);
    text[len + more] = '\0';
    range->end = number.end + 1;
    return true;
}

/* Nouns that stand behind "a" in a rate: "$2 a share", "30 miles a day"; other nouns need "per". */
static bool read_per_noun(const struct nc_view *v, uint32_t at, bool article,
                          struct nc_range *range, char *text)
{
    uint32_t end = at, count;
    const struct nc_spelling *spelling = spelling_at(v, at, &end);
    bool money = spelling != NULL && nc_unit_at(spelling->unit)->kind == NC_KIND_MONEY;
    if (spelling != NULL && !money) {
        const char *name = nc_unit_at(spelling->unit)->name;
        if (article && (spelling->flags & NC_SPELLING_SYMBOL) != 0)
            return false;
        strcpy(text, strlen(name) < NC_PER_TEXT ? name : "");
        range->end = end;
        return true;
    }
    bool usual = nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, at, &count) == NC_IDIOM_PER_NOUN;
    bool slash = nc_view_sign(v, at - 1) == '/';
    if (!nc_view_kind(v, at, NC_TOKEN_WORD) || ((article || slash) && !usual))
        return false;
    range->end = at + 1;
    return put_word(v, at, text, NC_PER_TEXT);
}

static bool is_each(const struct nc_view *v, uint32_t at)
{
    return nc_view_any(v, at, "a", "an", "each", "every");
}

/* Steps over "of jet fuel", at most three words, between a unit and "a year"; not over another
 * amount, "$5m or four cents a share". */
static uint32_t over_matter(const struct nc_view *v, uint32_t at)
{
    uint32_t end = at;
    if (nc_view_word(v, at, "of"))
        end++;
    for (uint32_t words = 0; words < 3 && nc_view_kind(v, end, NC_TOKEN_WORD); words++, end++)
        if (nc_view_is(v, end, NC_W_PREP | NC_W_AUX | NC_W_NUMERAL) ||
            (nc_view_is(v, end, NC_W_DET) && is_each(v, end)))
            break;
    if (end > at && nc_view_any(v, end - 1, "once", "twice", "thrice", "times"))
        return at; /* "50 mg twice a day" */
    return end;
}

/* May a rate begin at `at`? */
static bool may_be_per(const struct nc_view *v, uint32_t at)
{
    return nc_view_is(v, at, NC_W_DET | NC_W_PREP | NC_W_UNIT) || nc_view_sign(v, at) == '/';
}

static bool per_at(const struct nc_view *v, uint32_t at, struct nc_range *range, char *text)
{
    bool slash = nc_view_sign(v, at) == '/';
    bool article = is_each(v, at);
    if (!slash && !article && !(nc_view_is(v, at, NC_W_PREP) && nc_view_word(v, at, "per")))
        return false;
    range->first = at++;
    if (article && nc_view_dash(v, at) && nc_view_glued(v, at))
        at++; /* "£1,000-a-month" */
    if (!slash && !article && (nc_view_any(v, at, "every", "each", "", "")))
        at++;
    return (!article && !slash && read_per_number(v, at, range, text)) ||
           read_per_noun(v, at, article, range, text);
}

static bool is_money(uint16_t unit)
{
    return nc_unit_at(unit)->kind == NC_KIND_MONEY; /* row 0 has another */
}

/* "$20 a dose", "£5 a go.": any noun that ends its phrase, behind a sum. */
static bool per_goods(const struct nc_view *v, uint32_t at, struct nc_range *range, char *text)
{
    const uint32_t noun = at + 1;
    const bool ends =
        !nc_view_kind(v, noun + 1, NC_TOKEN_WORD)
            ? !nc_view_dash(v, noun + 1)
            : nc_view_is(v, noun + 1, NC_W_PREP | NC_W_CONJ) && !nc_view_word(v, noun + 1, "of");
    if (!ends || !nc_view_any(v, at, "a", "an", "", "") || nc_view_upper(v, noun) ||
        !nc_view_kind(v, noun, NC_TOKEN_WORD) ||
        (nc_view_token(v, noun)->word != 0 && !nc_view_is(v, noun, NC_W_NOUN)))
        return false;
    *range = (struct nc_range){ at, noun + 1 };
    return put_word(v, noun, text, NC_PER_TEXT);
}

/* "£30ph", "£900 pcm", "£40k pa": what letters behind a sum say that it is paid for. */
static bool per_letters(const struct nc_view *v, uint32_t at, struct nc_range *range, char *text)
{
    static const struct {
        enum nc_list letters;
        const char *per;
        bool glued; /* "5 pm" is a time */
    } rows[] = {
        { NC_LISTED_PER_HOUR, "h", false },      { NC_LISTED_PER_DAY, "day", false },
        { NC_LISTED_PER_WEEK, "week", false },   { NC_LISTED_PER_MONTH, "month", false },
        { NC_LISTED_PER_YEAR, "year", false },   { NC_LISTED_PER_MONTH_GLUED, "month", true },
        { NC_LISTED_PER_PERSON, "person", true }
    };
    if ((v->tokens->text[nc_view_token(v, at)->at] | ' ') != 'p')
        return false;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!nc_view_one_of(v, at, rows[i].letters) || (rows[i].glued && !nc_view_glued(v, at)))
            continue;
        *range = (struct nc_range){ at, at + 1 };
        strcpy(text, rows[i].per);
        return true;
    }
    return false;
}

/* "an hour later", "an hour and a half": a time of its own. */
static bool time_of_its_own(const struct nc_view *v, uint32_t end)
{
    return nc_view_one_of(v, end, NC_LISTED_WHEN) ||
           (nc_view_word(v, end, "and") && nc_view_any(v, end + 1, "a", "three", "half", "") &&
            nc_view_any(v, end + 2, "half", "quarter", "quarters", ""));
}

/* The rate that begins at `at`, of an amount of `unit`. */
static bool rate_at(const struct nc_view *v, uint32_t at, uint16_t unit, struct nc_range *range,
                    char *text)
{
    if (per_at(v, at, range, text))
        return (nc_view_sign(v, range->first) != '/' || unit != 0) &&
               !time_of_its_own(v, range->end);
    return is_money(unit) && (per_letters(v, at, range, text) || per_goods(v, at, range, text));
}

static G_NO_INLINE bool read_per(const struct nc_view *v, uint32_t at, uint16_t unit,
                                 struct nc_range *range, char *text)
{
    if (nc_view_dash(v, at) && nc_view_glued(v, at + 1) &&
        nc_view_any(v, at + 1, "a", "an", "per", ""))
        at++; /* "$50-a-barrel" */
    if (may_be_per(v, at) && rate_at(v, at, unit, range, text))
        return true;
    uint32_t over = over_matter(v, at);
    if (over == at || !nc_view_is(v, over, NC_W_DET | NC_W_PREP))
        return false;
    return per_at(v, over, range, text) && !time_of_its_own(v, range->end);
}

/* Most figures end before a sign or a preposition that begins no rate. */
static bool may_lead_to_per(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_kind(v, at, NC_TOKEN_WORD))
        return nc_view_sign(v, at) == '/' || nc_view_dash(v, at);
    return !nc_view_is(v, at, NC_W_PREP) || nc_view_any(v, at, "per", "of", "", "");
}

bool nc_per_read(const struct nc_view *v, uint32_t at, uint16_t unit, struct nc_range *range,
                 char text[NC_PER_TEXT])
{
    return may_lead_to_per(v, at) && read_per(v, at, unit, range, text);
}
