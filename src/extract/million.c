/* million.c - "5m" that is no money: millions, unless the words around it tell metres. */
#include "extract/number.h"

#include "lists.h"

#include "data/payload.h"
#include "data/units.h"

#include <string.h>

/* Does the word, or the phrase that begins with it, tell of length: "tower", "deep", "swam"? */
static bool is_length(const struct nc_view *v, uint32_t at)
{
    uint32_t count;
    return nc_view_kind(v, at, NC_TOKEN_WORD) &&
           nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, at, &count) == NC_IDIOM_LENGTH;
}

/* "2m had fled", "killed 1m": those counted are people. */
static bool counts_people(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_has(v, at) || nc_view_token(v, at)->word == 0)
        return false;
    const struct nc_word *word = nc_lexicon_word(nc_view_token(v, at)->word);
    return (word->classes & NC_W_PERSON) != 0 || nc_lexicon_family(word->family)->person;
}

/* "500m from the camp", "from his door"; not "from a year ago", "from March", "from 7.7m". */
static bool from_spot(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_is(v, at, NC_W_DET))
        return nc_view_one_of(v, at, NC_LISTED_SPOT);
    uint32_t noun = at + 1;
    while (nc_view_is(v, noun, NC_W_ADJ))
        noun++;
    return !nc_view_is(v, noun, NC_W_UNIT) && !nc_view_one_of(v, noun, NC_LISTED_NO_SPOT);
}

/* "jumped 8.12m", "threw a best of 68.4m": what an athlete does with few metres. */
static bool is_feat(const struct nc_view *v, uint32_t first)
{
    enum { NEAR = 3 };
    for (uint32_t i = first; i > v->first && i + NEAR > first; i--)
        if (nc_view_one_of(v, i - 1, NC_LISTED_FEAT))
            return !nc_view_one_of(v, first - 1, NC_LISTED_NO_FEAT);
    return false;
}

/* "2m-deep", "2m-2.5m deep": metres behind a dash. */
static bool length_behind_dash(const struct nc_view *v, uint32_t dash)
{
    enum { SECOND = 3 }; /* the dash, digits and "m" */
    if (!nc_view_dash(v, dash) || !nc_view_glued(v, dash) || !nc_view_glued(v, dash + 1))
        return false;
    if (nc_view_one_of(v, dash + 1, NC_LISTED_EXTENT))
        return true;
    return nc_view_kind(v, dash + 1, NC_TOKEN_DIGITS) && nc_view_word(v, dash + 2, "m") &&
           nc_view_glued(v, dash + 2) && nc_view_one_of(v, dash + SECOND, NC_LISTED_EXTENT);
}

/* "The 82m, 4,500-tonne freighter": another measure of the same thing behind a comma. */
static bool measure_behind(const struct nc_view *v, uint32_t comma)
{
    const uint32_t unit = comma + 3;
    return nc_view_sign(v, comma) == ',' && nc_view_kind(v, comma + 1, NC_TOKEN_DIGITS) &&
           nc_view_dash(v, comma + 2) && nc_view_glued(v, comma + 2) &&
           nc_view_is(v, unit, NC_W_UNIT) && !nc_view_is(v, unit, NC_W_CURRENCY);
}

/* What stands right behind "5m" and tells metres. */
static bool length_behind(const struct nc_view *v, uint32_t at)
{
    const bool digits = nc_view_kind(v, at + 1, NC_TOKEN_DIGITS);
    if (length_behind_dash(v, at) || measure_behind(v, at) ||
        nc_view_one_of(v, at, NC_LISTED_RACE_SURE))
        return true;
    if (nc_view_any(v, at, "down", "up", "", "")) /* "fell 300m down a cliff"; not "5m up on" */
        return nc_view_is(v, at + 1, NC_W_DET);
    if (nc_view_any(v, at, "x", "by", "", "") || nc_view_sign(v, at) == NC_SIGN_TIMES)
        return digits;             /* "20m by 5m" */
    if (nc_view_word(v, at, "in")) /* "100m in 9.98 seconds", "4m in length" */
        return (digits && nc_view_is(v, at + 2, NC_W_UNIT)) || is_length(v, at + 1);
    if (nc_view_word(v, at, "from"))
        return from_spot(v, at + 1);
    return nc_view_one_of(v, at, NC_LISTED_LIES) || nc_view_word(v, at, "long") ||
           is_length(v, at) || (nc_view_is(v, at, NC_W_ADJ) && is_length(v, at + 1));
}

/* "ran for 85m", "the dinghy drifted 300m": nothing is counted behind. */
static bool is_way(const struct nc_view *v, uint32_t first, uint32_t after)
{
    const uint32_t before = nc_view_word(v, first - 1, "for") ? first - 2 : first - 1;
    return nc_view_one_of(v, before, NC_LISTED_GOES_WAY) &&
           (!nc_view_kind(v, after, NC_TOKEN_WORD) ||
            nc_view_is(v, after, NC_W_PREP | NC_W_CONJ | NC_W_ADV));
}

/* "3,500m": no millions are told in thousands. */
static bool is_thousands(const struct nc_view *v, uint32_t first)
{
    const double least = 1000;
    struct nc_number digits = { .flags = 0 };
    const struct nc_token *token = nc_view_token(v, first);
    return nc_digits_read(v->tokens->text + token->at, token->len, &digits) &&
           nc_decimal_double(digits.value) >= least;
}

/* "the 200m", "her 1,500m": a race is named by how far it goes. */
static bool is_race(const struct nc_view *v, uint32_t first, uint32_t after)
{
    static const int64_t lengths[] = { 50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000 };
    struct nc_number digits = { .flags = 0 };
    const struct nc_token *token = nc_view_token(v, first);
    if (first == v->first || after != first + 2 ||
        !(nc_view_is(v, first - 1, NC_W_DET | NC_W_ORDINAL) ||
          nc_view_one_of(v, first - 1, NC_LISTED_RACE_BEFORE)) ||
        !nc_digits_read(v->tokens->text + token->at, token->len, &digits) ||
        digits.value.exponent != 0)
        return false;
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        if (digits.value.mantissa == lengths[i])
            return !nc_view_kind(v, after, NC_TOKEN_WORD) ||
                   nc_view_one_of(v, after, NC_LISTED_RACE_BEHIND) ||
                   nc_view_is(v, after, NC_W_PREP | NC_W_CONJ | NC_W_AUX | NC_W_ADV);
    return false;
}

/* "lifts 100t and reaches 48m": a measure right behind its digits. */
static bool is_measure(const struct nc_view *v, uint32_t at)
{
    uint32_t count;
    if (!nc_view_is(v, at, NC_W_UNIT) || !nc_view_kind(v, at - 1, NC_TOKEN_DIGITS) ||
        nc_view_word(v, at, "m"))
        return false;
    const uint16_t row = nc_phrase_find(NC_PHRASE_UNIT, v->tokens, at, &count);
    const char *dimension = row != 0 ? nc_unit_at(nc_spelling_at(row)->unit)->dimension : "";
    return strcmp(dimension, "length") == 0 || strcmp(dimension, "mass") == 0 ||
           strcmp(dimension, "speed") == 0;
}

/* The nearest word before that tells what is measured or counted. */
static bool length_before(const struct nc_view *view, uint32_t first)
{
    enum { REACH = 12 };
    const struct nc_view back = nc_view_back(view), *v = &back;
    for (uint32_t i = first; i > v->first && i + REACH > first; i--) {
        if (is_length(v, i - 1) || is_measure(v, i - 1))
            return true;
        if (nc_view_sign(v, i - 1) == ';' || counts_people(v, i - 1))
            return false;
    }
    return false;
}

/* "a range of 300m"; not "in the range of 5m". */
static bool is_reach(const struct nc_view *v, uint32_t first)
{
    enum { SIDE = 3 }; /* the article, "range" and "of" */
    return nc_view_word(v, first - 1, "of") && nc_view_word(v, first - 2, "range") &&
           !nc_view_word(v, first - SIDE, "the");
}

/* "waves of 12m", "walls of up to 4m": the word of length owns the number, unless people do. */
static bool is_length_of(const struct nc_view *v, uint32_t first, uint32_t after)
{
    uint32_t of = first - 1;
    while (!nc_view_word(v, of, "of") &&
           (nc_view_is(v, of, NC_W_MODIFIER) || nc_view_word(v, of, "to")))
        of--;
    return nc_view_word(v, of, "of") && is_length(v, of - 1) && !counts_people(v, after);
}

/* "5m of snow"; "within 50m of the door"; a feat; the second of "20m by 5m". */
static bool is_extent(const struct nc_view *view, uint32_t first, uint32_t after)
{
    enum { SIDE = 3 }; /* digits, "m" and "by" */
    const struct nc_view back = nc_view_back(view), *v = &back;
    return (nc_view_word(v, after, "of") && is_length(v, after + 1)) ||
           nc_view_word(v, first - 1, "within") || is_feat(v, first) || is_reach(v, first) ||
           is_length_of(v, first, after) ||
           (nc_view_any(v, first - 1, "by", "x", "", "") && nc_view_word(v, first - 2, "m") &&
            nc_view_kind(v, first - SIDE, NC_TOKEN_DIGITS));
}

bool nc_million_is(const struct nc_view *v, uint32_t first, uint32_t after)
{
    if (is_thousands(v, first) || is_way(v, first, after))
        return false;
    if (length_behind(v, after) || is_extent(v, first, after) || is_race(v, first, after))
        return false;
    if (first > v->first && counts_people(v, first - 1))
        return true;
    const bool named =
        nc_view_kind(v, after, NC_TOKEN_WORD) && !nc_view_word(v, after, "round") &&
        !nc_view_is(v, after, NC_W_PREP | NC_W_CONJ | NC_W_AUX | NC_W_MODAL | NC_W_ADV | NC_W_DET);
    return named || !length_before(v, first);
}
