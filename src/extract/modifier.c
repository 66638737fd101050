/* modifier.c - "at least", "or so", "+": what bounds a number, before or behind it. */
#include "extract/modifier.h"

#include "data/modifiers.h"
#include "lists.h"

enum { LONGEST = 6, CHAIN = 3 }; /* tokens of a wording; wordings in a row */

static bool fits(const struct nc_wording *wording, enum nc_side side, bool digits)
{
    if (wording->side != side && wording->side != NC_SIDE_BOTH)
        return false;
    return digits || (wording->flags & NC_WORDING_DIGITS) == 0;
}

/* Bits for the tokens right before `end` that a wording may begin with, the farthest one lowest. */
static unsigned openings_before(const struct nc_view *v, uint32_t end)
{
    const struct nc_token *token = nc_view_token(v, end);
    unsigned marks = 0;
    for (uint32_t i = MIN(end - v->first, LONGEST); i > 0; i--)
        marks |= (unsigned)nc_token_is(token - i, NC_W_MODIFIER) << (LONGEST - i);
    return marks;
}

/* The longest wording that ends right before token `end`; NULL when there is none. */
static const struct nc_wording *wording_before(const struct nc_view *v, uint32_t end, bool digits,
                                               uint32_t *begin)
{
    if (end <= v->first || !nc_phrase_ends(NC_PHRASE_MODIFIER, nc_view_token(v, end - 1)->word))
        return NULL;
    for (unsigned marks = openings_before(v, end); marks != 0; marks &= marks - 1) {
        const uint32_t length = LONGEST - (uint32_t)__builtin_ctz(marks);
        uint32_t count;
        uint16_t row = nc_phrase_find(NC_PHRASE_MODIFIER, v->tokens, end - length, &count);
        if (row == 0 || count != length || !fits(nc_wording_at(row), NC_SIDE_BEFORE, digits))
            continue;
        *begin = end - length;
        return nc_wording_at(row);
    }
    return NULL;
}

/* A modifier that says more than another one before it keeps its place: "at least another 30". */
static void take(struct nc_modifiers *out, const struct nc_wording *wording, uint32_t first,
                 uint32_t end)
{
    out->flags |= wording->flags;
    if (out->modifier != NC_EXACT || wording->modifier == NC_EXACT)
        return;
    out->modifier = wording->modifier;
    out->at = (struct nc_range){ first, end };
}

/* Steps back over what may stand between a wording and its number: "nearly a third", "about ±3",
 * "under the age of 5". */
static uint32_t over_words(const struct nc_view *v, uint32_t end)
{
    if (end >= v->first + 3 && nc_view_is(v, end - 1, NC_W_PREP) &&
        nc_view_word(v, end - 1, "of") && nc_view_word(v, end - 2, "age"))
        end -= 2;
    uint16_t sign = end > v->first ? nc_view_sign(v, end - 1) : 0;
    if (sign == 0xb1 ||
        (nc_view_is(v, end - 1, NC_W_DET) && nc_view_any(v, end - 1, "the", "a", "an", "")))
        end--;
    return end;
}

static void find_before(const struct nc_view *v, uint32_t first, bool digits,
                        struct nc_modifiers *out)
{
    uint32_t end = first;
    for (int i = 0; i < CHAIN; i++) {
        uint32_t begin;
        const struct nc_wording *wording = wording_before(v, end, digits, &begin);
        if (wording == NULL && i == 0 && end > v->first) {
            uint32_t over = over_words(v, end);
            if (over != end) {
                end = over;
                continue;
            }
        }
        const bool dashed = wording != NULL && begin > v->first && nc_view_glued(v, begin) &&
                            nc_view_dash(v, begin - 1) &&
                            (nc_view_token(v, begin - 1)->flags & NC_TOKEN_SPACE) == 0;
        if (wording == NULL || dashed)
            return; /* "a 4-under 68" */
        take(out, wording, begin, end);
        out->begin = end = begin;
    }
}

/* "about the $2bn merger", "bigger than the 40-acre park", "topping a $2bn bid": told of a thing
 * that is known, whose size "the" gives; "nearly the 40", "above the 40 mark" bound it. */
static bool is_of_known(const struct nc_view *v, const struct nc_range *surface,
                        const struct nc_modifiers *m)
{
    const uint32_t first = surface->first;
    const bool surpassed = nc_view_one_of(v, m->at.first, NC_LISTED_SURPASSES) &&
                           nc_view_any(v, first - 1, "a", "an", "", "");
    return m->at.end < first && (surpassed || nc_view_word(v, first - 1, "the")) &&
           m->at.end + 1 == first && (m->flags & NC_WORDING_NEARLY) == 0 &&
           !nc_view_any(v, surface->end, "mark", "barrier", "level", "");
}

/* "£120 plus costs", "$50 plus $3 in tax", "400 plus an amount": what is paid besides. */
static bool adds(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_word(v, at, "plus"))
        return false;
    const bool per = nc_view_is(v, at + 1, NC_W_DET) && nc_view_is(v, at + 2, NC_W_UNIT);
    return nc_view_is(v, at + 1, NC_W_NUMERAL | NC_W_CURRENCY | NC_W_DIGITS) ||
           (nc_view_one_of(v, at + 1, NC_LISTED_ADDED) && !per);
}

/* Do words that may stand on either side belong to what follows: "of 30 at least 12", "the 5%
 * minimum rate"? */
static bool bounds_next(const struct nc_view *v, uint32_t row, uint32_t end)
{
    if (nc_wording_at((uint16_t)row)->side != NC_SIDE_BOTH)
        return false;
    return nc_view_is(v, end, NC_W_DIGITS | NC_W_CURRENCY) || nc_view_dash(v, end) ||
           (nc_view_kind(v, end, NC_TOKEN_WORD) &&
            !nc_view_is(v, end, NC_W_PREP | NC_W_CONJ | NC_W_AUX));
}

static bool find_after_at(const struct nc_view *v, uint32_t at, bool digits,
                          struct nc_modifiers *out)
{
    uint32_t count;
    uint16_t row = nc_phrase_find(NC_PHRASE_MODIFIER, v->tokens, at, &count);
    if (row == 0 || at + count > v->end || !fits(nc_wording_at(row), NC_SIDE_AFTER, digits))
        return false;
    if ((nc_view_sign(v, at) == '+' && !nc_view_glued(v, at)) ||
        nc_view_any(v, at + count, "than", "equal", "", ""))
        return false; /* "50 or more than 60" */
    if (adds(v, at) || bounds_next(v, row, at + count))
        return false;
    if (nc_wording_at(row)->flags != 0 || out->modifier == NC_EXACT)
        take(out, nc_wording_at(row), at, at + count);
    return true;
}

/* "12 people at most", "30 men at least.": the wording ends its clause. */
static bool ends_clause(const struct nc_view *v, uint32_t at)
{
    enum { WORDS = 2 };
    return nc_view_word(v, at, "at") && nc_view_any(v, at + 1, "least", "most", "", "") &&
           !nc_view_kind(v, at + WORDS, NC_TOKEN_WORD) &&
           !nc_view_kind(v, at + WORDS, NC_TOKEN_DIGITS);
}

/* "30 people or more": one noun may stand between. */
static void find_after(const struct nc_view *v, uint32_t end, bool digits, struct nc_modifiers *out)
{
    uint32_t at = end;
    if (nc_view_dash(v, at) && nc_view_glued(v, at) && nc_view_glued(v, at + 1))
        at++; /* "20-odd", "five-plus" */
    if (nc_view_is(v, at, NC_W_MODIFIER) && find_after_at(v, at, digits, out))
        return;
    if (nc_view_kind(v, end, NC_TOKEN_WORD) &&
        !nc_view_is(v, end, NC_W_PREP | NC_W_CONJ | NC_W_AUX) &&
        (nc_view_word(v, end + 1, "or") || ends_clause(v, end + 1)))
        find_after_at(v, end + 1, digits, out);
}

/* "As many as 300 people, if not more": there were so many at the least. */
static void lift(const struct nc_view *v, uint32_t end, struct nc_modifiers *out)
{
    uint32_t at = end;
    if (nc_view_kind(v, at, NC_TOKEN_WORD) && !nc_view_is(v, at, NC_W_PREP | NC_W_CONJ | NC_W_AUX))
        at++;
    if (nc_view_sign(v, at) == ',')
        at++;
    if (out->modifier == NC_BELOW || !nc_view_word(v, at, "if") ||
        !nc_view_word(v, at + 1, "not") || !nc_view_word(v, at + 2, "more"))
        return;
    if (nc_view_kind(v, at + 3, NC_TOKEN_WORD) && !nc_view_is(v, at + 3, NC_W_AUX | NC_W_PREP))
        return; /* "if not more slowly" */
    if (out->modifier == NC_EXACT)
        out->at = (struct nc_range){ at, at + 3 };
    if (out->modifier != NC_ABOVE)
        out->modifier = NC_AT_LEAST;
    out->flags &= (uint8_t)~NC_WORDING_HEDGED_UP;
}

/* "An estimated crowd of 20,000", "the rough cost of $3m": an adjective that stands by the noun,
 * which is needed for what it names; the words bound the number all the same. */
static bool is_estimated(const struct nc_view *v, uint32_t of)
{
    if (!nc_view_is(v, of, NC_W_PREP) || !nc_view_word(v, of, "of") || of < v->first + 2 ||
        nc_view_is(v, of - 1, NC_W_PREP | NC_W_VERB))
        return false;
    return nc_view_one_of(v, of - 2, NC_LISTED_ESTIMATED) ||
           (nc_view_one_of(v, of - 3, NC_LISTED_ESTIMATED) && !nc_view_is(v, of - 2, NC_W_PREP));
}

void nc_modifier_find(const struct nc_view *v, const struct nc_range *surface, bool digits,
                      struct nc_modifiers *out)
{
    *out = (struct nc_modifiers){ .modifier = NC_EXACT, .begin = surface->first };
    find_before(v, surface->first, digits, out);
    if (out->modifier != NC_EXACT && is_of_known(v, surface, out))
        *out = (struct nc_modifiers){ .modifier = NC_EXACT, .begin = surface->first };
    find_after(v, surface->end, digits, out);
    if (out->modifier == NC_EXACT && is_estimated(v, surface->first - 1))
        out->modifier = NC_ABOUT;
    lift(v, surface->end, out);
}
