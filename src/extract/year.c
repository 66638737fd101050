/* year.c - four digits that are a year, told from a count. */
#include "extract/kind.h"

#include "data/payload.h"
#include "data/units.h"
#include "lists.h"
#include "model/figure.h"

enum {
    OLDEST = 1500, /* before it, only words around tell a year */
    KNOWN = 1700,  /* from here on, up to NEAR, a number by itself is one */
    NEAR = 2050,
    FIRST_YEARLY = 1900,
    LAST_YEARLY = 2060,
    ROUND = 100 /* "2000 people": what counts are told in */
};

static bool is_recent(int year)
{
    return year >= FIRST_YEARLY && year <= LAST_YEARLY;
}

/* Is the token before one that a year follows: "in 2016", "the 1969 film"? */
static bool year_word(const struct nc_view *v, uint32_t at)
{
    uint32_t count;
    return nc_view_has(v, at) &&
           nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, at, &count) == NC_IDIOM_YEAR && count == 1;
}

/* "below 1990 levels", "its 2023 earnings": what is told year by year, with no comma in the number
 * before it. */
static bool is_yearly(const struct nc_view *v, uint32_t at)
{
    uint32_t count;
    return nc_view_has(v, at) &&
           (nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, at, &count) == NC_IDIOM_YEARLY ||
            nc_view_one_of(v, at, NC_LISTED_YEARLY));
}

static bool ends_in_s(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_kind(v, at, NC_TOKEN_WORD) || nc_view_upper(v, at) ||
        nc_view_is(v, at, NC_W_ADV) || nc_view_word(v, at, "onwards"))
        return false;
    const struct nc_token *token = nc_view_token(v, at);
    const char *end = v->tokens->text + token->at + token->len;
    return nc_view_is(v, at, NC_W_PERSON) || (token->len > 3 && end[-1] == 's' && end[-2] != 's');
}

/* May the word at `at` stand in what is counted? */
static bool is_nominal(const struct nc_view *v, uint32_t at)
{
    const uint32_t closed = NC_W_PREP | NC_W_CONJ | NC_W_AUX | NC_W_MODAL | NC_W_DET | NC_W_PRON |
                            NC_W_ADV | NC_W_SAY | NC_W_NEG;
    return nc_view_kind(v, at, NC_TOKEN_WORD) && !nc_view_is(v, at, closed);
}

/* Does something counted stand from token `at` on, one of its words a plural? */
static bool is_counted(const struct nc_view *v, uint32_t at)
{
    enum { WORDS = 4 };
    for (uint32_t i = at; i < at + WORDS && is_nominal(v, i); i++)
        if (ends_in_s(v, i))
            return true;
    return false;
}

/* "2005 sees a new start", "income for 2019 includes a charge", "for 2024 remains grim": is the
 * word behind the number, which could be a plural, a verb whose subject the year is a part of? */
static bool verb_behind(const struct nc_view *v, const struct nc_number *number)
{
    const uint32_t end = number->end;
    if (!nc_view_is(v, end, NC_W_VERB))
        return false;
    const bool noun = nc_view_is(v, end, NC_W_NOUN);
    const bool round = nc_year_at(v, number->first) % ROUND == 0;
    if (number->first == v->first || (!noun && !round))
        return !noun; /* not "to 2000 hires", which may be a noun unknown */
    const uint32_t object = NC_W_DET | NC_W_DIGITS | NC_W_NUMBER | NC_W_PRON | NC_W_ADJ;
    return nc_view_any(v, number->first - 1, "for", "of", "", "") &&
           (!noun || nc_view_is(v, end + 1, object));
}

/* "1985's shortfall": the ending of a possessive. */
static bool owns(const struct nc_view *v, uint32_t at)
{
    const uint16_t sign = nc_view_sign(v, at);
    return (sign == '\'' || sign == NC_SIGN_APOSTROPHE) && nc_view_glued(v, at) &&
           nc_view_glued(v, at + 1) && nc_view_word(v, at + 1, "s") &&
           nc_view_kind(v, at + 2, NC_TOKEN_WORD);
}

/* "Analysts' 2019 projections", "the firm's 2020 targets": does the word before own what follows?
 */
static bool is_owned(const struct nc_view *v, uint32_t at)
{
    const uint16_t sign = nc_view_sign(v, at);
    return nc_view_one_of(v, at, NC_LISTED_OWNS) ||
           ((sign == '\'' || sign == NC_SIGN_APOSTROPHE) && nc_view_glued(v, at));
}

/* Does a plural behind the number not make it a count? */
static bool plural_of_year(const struct nc_view *v, const struct nc_number *number, int value)
{
    const uint32_t before = number->first - 1;
    if (nc_view_one_of(v, before, NC_LISTED_ONE_YEAR))
        return true;
    return is_recent(value) && value % ROUND != 0 && is_owned(v, before) &&
           !nc_view_is(v, number->end, NC_W_PERSON);
}

/* "12% above 2019", "3 pct higher than 1986": a share before the word that compares. */
static bool is_compared(const struct nc_view *v, const struct nc_number *number)
{
    uint32_t at = number->first - 1;
    if (is_counted(v, number->end))
        return false;
    if (nc_view_word(v, at, "than"))
        at--;
    else if (!nc_view_one_of(v, at, NC_LISTED_COMPARES))
        return false;
    return at > v->first &&
           (nc_view_sign(v, at - 1) == '%' || nc_view_one_of(v, at - 1, NC_LISTED_SHARE_WORD));
}

/* A number with a modifier: a year in "12% above 2019", "under a 2019 law", "the estimated 1987
 * deficit", "circa 1850". */
static bool year_in_bounds(const struct nc_view *v, const struct nc_number *number, int value)
{
    const uint32_t before = number->first - 1, end = number->end;
    if (number->first == v->first)
        return false;
    if (nc_view_one_of(v, before, NC_LISTED_CIRCA))
        return !is_counted(v, end);
    if (!is_recent(value))
        return false;
    if (is_compared(v, number))
        return true;
    if (value % ROUND != 0 && nc_view_is(v, before, NC_W_MODIFIER) && is_nominal(v, end) &&
        !is_counted(v, end))
        return true; /* "estimated 1987 production at 3 million" */
    const bool article =
        nc_view_one_of(v, before, NC_LISTED_ARTICLE) ||
        (nc_view_is(v, before, NC_W_MODIFIER) && nc_view_one_of(v, before - 1, NC_LISTED_ARTICLE));
    return article && is_nominal(v, end) && !is_counted(v, end) &&
           (value % ROUND != 0 || !nc_view_one_of(v, end, NC_LISTED_MARK));
}

/* "ruled from 1399 to 1413", "between A.D. 1000 and 1260": one of two years that rise. */
static bool is_paired(const struct nc_view *v, uint32_t at)
{
    const int year = nc_year_at(v, at);
    if (nc_view_any(v, at - 1, "to", "and", "", "") && at > v->first + 2) {
        const int before = nc_year_at(v, at - 2);
        return before != 0 && before < year && (nc_era_at(v, at - 3) || is_paired(v, at - 2));
    }
    return nc_view_word(v, at - 1, "from") && nc_view_word(v, at + 1, "to") &&
           nc_year_at(v, at + 2) > year && nc_view_one_of(v, at - 2, NC_LISTED_REIGN);
}

bool nc_number_may_be_year(const struct nc_view *v, const struct nc_number *number)
{
    return number->end == number->first + 1 && number->flags == 0 &&
           nc_year_at(v, number->first) != 0;
}

bool nc_number_is_year(const struct nc_view *v, const struct nc_number *number, bool bound)
{
    if (!nc_number_may_be_year(v, number))
        return false;
    const uint32_t before = number->first - 1;
    const bool led = number->first > v->first;
    const int value = nc_year_at(v, number->first);
    if (is_recent(value) && (is_yearly(v, number->end) || owns(v, number->end)))
        return true;
    if (bound && year_in_bounds(v, number, value))
        return true;
    if (led && nc_view_one_of(v, before, NC_LISTED_BEFORE_YEAR))
        return !bound;
    if (value < OLDEST && led && is_paired(v, number->first))
        return true;
    const bool plural = !verb_behind(v, number) && ends_in_s(v, number->end) &&
                        !(led && nc_view_upper(v, before) && value > 1989);
    if (value < OLDEST || bound || (plural && !plural_of_year(v, number, value)))
        return led && nc_month_at(v, before);
    if (value >= KNOWN && value <= NEAR)
        return !plural || is_owned(v, before) || year_word(v, before);
    return led && year_word(v, before) && !plural;
}

bool nc_year_of_term(const struct nc_view *v, const struct nc_number *number, uint16_t unit,
                     uint32_t at)
{
    if (nc_unit_at(unit)->kind != NC_KIND_DURATION || !nc_number_may_be_year(v, number) ||
        at > number->end + 1 || nc_view_glued(v, at)) /* "1987 financial year" */
        return false;
    const int value = nc_year_at(v, number->first);
    if (!is_recent(value) || value % ROUND == 0 || nc_view_word(v, at + 1, "old"))
        return false;
    const struct nc_token *term = nc_view_token(v, at);
    const char last = v->tokens->text[term->at + term->len - 1];
    return (last | 32) != 's';
}

bool nc_year_before_level(const struct nc_view *v, const struct nc_number *number)
{
    const uint32_t before = number->first - 1;
    if (number->first == v->first || !nc_number_may_be_year(v, number) ||
        !is_recent(nc_year_at(v, number->first)))
        return false;
    if (nc_view_any(v, before, "in", "since", "during", "until"))
        return true;
    return nc_view_any(v, before, "for", "fiscal", "", "") || nc_view_word(v, before, "calendar") ||
           is_compared(v, number) ||
           (nc_view_word(v, before, "of") && nc_view_one_of(v, before - 1, NC_LISTED_TERM));
}
