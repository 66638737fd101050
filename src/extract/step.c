/* step.c - two numbers with "to" between that are no range: a step and the level it led to, or what
 * something was and became. */
#include "extract/quantity.h"

#include "lists.h"

#include <string.h>

/* Is the word of a family of one of `count` words? */
static bool of_family(const struct nc_view *v, uint32_t at, const char *const *words, size_t count)
{
    if (!nc_view_has(v, at) || nc_view_token(v, at)->word == 0)
        return false;
    uint16_t family = nc_lexicon_word(nc_view_token(v, at)->word)->family;
    for (size_t i = 0; family != 0 && i < count; i++)
        if (nc_lexicon_word(nc_lexicon_find(words[i], strlen(words[i])))->family == family)
            return true;
    return false;
}

/* Does the word tell a rise or a fall: "rose", "up", "drop"? */
static bool tells_change(const struct nc_view *v, uint32_t at)
{
    static const char *const words[] = { "increased", "decreased", "up", "down" };
    return of_family(v, at, words, sizeof words / sizeof *words);
}

/* Is the second number so much larger that the first can only be a step to it? */
static bool is_far(const struct nc_quantity *a, const struct nc_quantity *b)
{
    const double least = 2;
    return nc_decimal_double(b->number.value) > least * nc_decimal_double(a->number.value);
}

/* So many times larger that no range would be told by the two. */
static bool is_very_far(const struct nc_quantity *a, const struct nc_quantity *b, double least)
{
    return nc_decimal_double(b->number.value) > least * nc_decimal_double(a->number.value);
}

/* Does the sentence tell a rise or a fall before `at`? */
static bool change_before(const struct nc_view *v, uint32_t at)
{
    for (uint32_t i = at; i > v->first; i--)
        if (tells_change(v, i - 1))
            return true;
    return false;
}

/* "raised the price $200 to $20,649": the object stands right before the step. */
static bool is_step_of_object(const struct nc_view *v, uint32_t at)
{
    enum { REACH = 6 };
    static const char *const words[] = { "increased", "decreased", "raise", "cut" };
    const uint32_t closed = NC_W_PREP | NC_W_CONJ | NC_W_AUX | NC_W_MODAL;
    for (uint32_t i = at; i > v->first && i + REACH > at; i--) {
        if (i < at && of_family(v, i - 1, words, sizeof words / sizeof *words))
            return true;
        if (!nc_view_kind(v, i - 1, NC_TOKEN_WORD) || nc_view_is(v, i - 1, closed))
            return false;
    }
    return false;
}

/* "Ford rose two to 30 and GM one to 34", "..., LG 1,000 to 24,890": after a change, the next one
 * without its verb. */
static bool is_gapped_step(const struct nc_view *v, uint32_t at)
{
    enum { REACH = 5 };
    const uint32_t closed = NC_W_PREP | NC_W_AUX | NC_W_MODAL | NC_W_PRON | NC_W_MODIFIER |
                            NC_W_PARTICIPLE | NC_W_DIGITS;
    for (uint32_t i = at; i > v->first && i + REACH > at; i--) {
        if (nc_view_sign(v, i - 1) == ',' || nc_view_any(v, i - 1, "and", "while", "", ""))
            return i < at && change_before(v, i - 1);
        if (!nc_view_kind(v, i - 1, NC_TOKEN_WORD) || nc_view_is(v, i - 1, closed))
            return false;
    }
    return false;
}

/* A step without "by" or a verb right before it, where the level it led to is much larger. */
static bool is_bare_step(const struct nc_view *v, const struct nc_quantity *a,
                         const struct nc_quantity *b)
{
    const uint32_t at = a->surface.first;
    const double gapped = 5, object = 12; /* "cut costs $20m to $200m" may be a range */
    if (a->unit != b->unit || !is_very_far(a, b, gapped))
        return false;
    return (a->unit != 0 && is_very_far(a, b, object) && is_step_of_object(v, at)) ||
           is_gapped_step(v, at);
}

/* "cut its staff by 30 to 120", "raised rates by 0.5% to 4%": the object stands between. */
static bool is_step_by(const struct nc_view *v, uint32_t by)
{
    enum { REACH = 6 };
    static const char *const words[] = { "increased", "decreased", "raise", "cut" };
    for (uint32_t i = by; i > v->first && i + REACH > by; i--)
        if (of_family(v, i - 1, words, sizeof words / sizeof *words))
            return true;
    return false;
}

/* "added 12p to 487p", "put on 4p to 155p". */
static bool is_gain(const struct nc_view *v, uint32_t at)
{
    static const char *const words[] = { "add", "lose", "shed" };
    return of_family(v, at, words, sizeof words / sizeof *words) ||
           (nc_view_word(v, at, "on") && nc_view_any(v, at - 1, "put", "puts", "putting", ""));
}

bool nc_step_is(const struct nc_view *v, const struct nc_quantity *a, const struct nc_quantity *b)
{
    uint32_t at = a->surface.first;
    const double most = 5;
    const unsigned scaled = a->number.flags & b->number.flags & NC_NUMBER_SCALED;
    const bool part = nc_view_sign(v, a->number.first + 1) == '/'; /* "surged 5/8 to 27 dollars" */
    if (a->unit == 0 && b->unit != 0 && !b->money_sign &&
        ((scaled == 0 && !part) || !is_very_far(a, b, most)))
        return false;
    if (at > v->first && is_far(a, b) &&
        ((nc_view_word(v, at - 1, "by") && (is_step_by(v, at - 1) || change_before(v, at - 1))) ||
         ((a->unit != 0 || part) && is_gain(v, at - 1)) ||
         (part && nc_view_word(v, at - 1, "off")) || is_bare_step(v, a, b)))
        return true;
    while (at > v->first &&
           (nc_view_word(v, at - 1, "by") || nc_view_is(v, at - 1, NC_W_ADV | NC_W_MODIFIER)) &&
           !tells_change(v, at - 1))
        at--;
    return at > v->first && tells_change(v, at - 1);
}

bool nc_step_resizes(const struct nc_view *v, const struct nc_quantity *a,
                     const struct nc_quantity *b)
{
    enum { REACH = 6 };
    const unsigned scaled = a->number.flags & b->number.flags & NC_NUMBER_SCALED;
    uint32_t i = a->surface.first - 1;
    if (!nc_view_word(v, i, "of") || (scaled == 0 && (a->unit == 0 || b->unit == 0)))
        return false;
    const uint32_t far = i > REACH ? i - REACH : 0;
    while (--i > far && nc_view_kind(v, i, NC_TOKEN_WORD) &&
           !nc_view_is(v, i, NC_W_DET | NC_W_PREP))
        ;
    return nc_view_any(v, i, "a", "an", "its", "their") &&
           nc_view_one_of(v, i - 1, NC_LISTED_RESIZES);
}
