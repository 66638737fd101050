/* age.c - bare numbers that tell how old somebody is. */
#include "extract/age.h"
#include "lists.h"

enum { OLDEST = 125 }; /* years that a bare age may have */

/* A whole number of the years that a life has, without a unit or a magnitude. */
static bool may_be_age(const struct nc_view *v, const struct nc_quantity *q)
{
    return q->unit == 0 && !q->range && q->surface.first > v->first &&
           (q->number.flags & ~(unsigned)NC_NUMBER_SPELLED) == 0 && q->number.value.exponent == 0 &&
           q->number.value.mantissa >= 1 && q->number.value.mantissa <= OLDEST;
}

/* Does nothing counted stand at token `end`? */
static bool is_open(const struct nc_view *v, uint32_t end)
{
    const uint16_t sign = nc_view_sign(v, end);
    return !nc_view_has(v, end) || sign == '.' || sign == ',' || sign == ';' || sign == '"' ||
           sign == 0x201d || nc_view_one_of(v, end, NC_LISTED_AFTER_AGE);
}

/* "aged 18", "aged just 17", "age of 70", "ages 5 to 12" before the words at `begin`. */
static bool behind_age(const struct nc_view *v, uint32_t begin)
{
    if (begin == v->first)
        return false;
    uint32_t at = begin - 1;
    if (at > v->first && (nc_view_any(v, at, "of", "between", "from", "just") ||
                          nc_view_any(v, at, "only", "barely", "is", "was")))
        at--;
    if (nc_view_upper(v, at) && nc_view_upper(v, at - 1) && !nc_view_is(v, at - 1, NC_W_PREP))
        return false; /* "in the Stone Age 6,000 years ago": a name */
    return nc_view_any(v, at, "aged", "age", "ages", "") ||
           (at + 2 == begin && nc_view_any(v, at + 1, "is", "was", "", "") &&
            nc_view_one_of(v, at, NC_LISTED_EXTREME_AGE));
}

/* Does a verb follow: "people over 70 may", "aged nine and 12 were"? */
static bool is_subject(const struct nc_view *v, uint32_t end)
{
    return nc_view_is(v, end, NC_W_AUX | NC_W_MODAL);
}

/* "people over 70", "children under five may enter". */
static bool bounds_people(const struct nc_view *v, const struct nc_quantity *q,
                          const struct nc_range *bound)
{
    return bound->end == bound->first + 1 && bound->end == q->surface.first &&
           nc_view_is(v, bound->first - 1, NC_W_PERSON) &&
           nc_view_one_of(v, bound->first, NC_LISTED_YOUNGER) &&
           (is_open(v, q->surface.end) || is_subject(v, q->surface.end));
}

/* "boys as young as 12", "nobody older than 30". */
static bool bound_by_age(const struct nc_view *v, const struct nc_quantity *q,
                         const struct nc_range *bound)
{
    if (q->unit != 0 || bound->end > q->surface.first)
        return false;
    for (uint32_t i = bound->first; i < bound->end; i++)
        if (nc_view_any(v, i, "young", "old", "older", "younger"))
            return is_open(v, q->surface.end);
    return false;
}

/* May somebody be named by the word at `at`, whose age stands behind a comma: a name, "the victim",
 * "a mother of three"? */
static bool names_somebody(const struct nc_view *v, uint32_t at)
{
    if (nc_view_is(v, at, NC_W_NUMERAL) && at > v->first + 1 && nc_view_word(v, at - 1, "of"))
        at -= 2;
    if (nc_view_upper(v, at))
        return !nc_view_is(v, at, NC_W_MONTH | NC_W_WEEKDAY);
    if (!nc_view_is(v, at, NC_W_PERSON | NC_W_ROLE))
        return false;
    const struct nc_token *token = nc_view_token(v, at);
    return token->word != 0 && nc_lexicon_word(token->word)->lemma == token->word;
}

/* Does a comma, or the end of the sentence, close what the number says? */
static bool is_closed(const struct nc_view *v, uint32_t end)
{
    return nc_view_sign(v, end) == ',' || !nc_view_has(v, end) ||
           (nc_view_sign(v, end) == '.' && end + 1 == v->end);
}

/* "Anna Berg, 34, a nurse", "the girl, six, was": a number between commas. */
static bool in_commas(const struct nc_view *v, const struct nc_quantity *q)
{
    const uint32_t at = q->surface.first, end = q->surface.end;
    return end == at + 1 && is_closed(v, end) && names_somebody(v, at - 2) &&
           (q->number.flags == 0 || nc_view_is(v, at - 2, NC_W_PERSON));
}

/* "Anna Berg, now 34,", "the couple, both 71,". */
static bool behind_now(const struct nc_view *v, const struct nc_quantity *q)
{
    const uint32_t at = q->surface.first;
    return nc_view_sign(v, at - 2) == ',' && is_closed(v, q->surface.end) &&
           (names_somebody(v, at - 3) || nc_view_word(v, at - 1, "both"));
}

/* "Ramesh Kumar (34)", "his wife Asha (48)", "Mr Patel (52)": two words of a name at least, or one
 * and who it is.  One alone may be a team or a scorer with his minute. */
static bool in_brackets(const struct nc_view *v, const struct nc_quantity *q)
{
    const uint32_t at = q->surface.first, end = q->surface.end;
    const uint32_t no_name = NC_W_PLACE | NC_W_NOUN | NC_W_MONTH | NC_W_WEEKDAY;
    if (q->number.flags != 0 || end != at + 1 || nc_view_sign(v, end) != ')' || at < v->first + 3)
        return false;
    const uint32_t last = at - 2;
    uint32_t before = at - 3;
    if (!nc_view_upper(v, last) || nc_view_is(v, last, no_name))
        return false;
    if (nc_view_sign(v, before) == '.') /* "Mr. Patel" */
        before--;
    return nc_view_is(v, before, NC_W_PERSON | NC_W_ROLE) ||
           (nc_view_upper(v, before) && !nc_view_is(v, before, NC_W_PLACE) &&
            (before > v->first || nc_view_token(v, before)->classes == 0));
}

/* "two teenagers, 16 and 17, were": the first of two; the second follows it. */
static bool first_of_two(const struct nc_view *v, const struct nc_quantity *q)
{
    enum { BEHIND = 2 }; /* "and" and the second */
    const uint32_t at = q->surface.first, end = q->surface.end;
    const uint16_t close = nc_view_sign(v, end + BEHIND);
    return nc_view_word(v, end, "and") && nc_view_kind(v, end + 1, NC_TOKEN_DIGITS) &&
           (close == ',' || close == '.') && nc_view_is(v, at - 2, NC_W_PERSON);
}

/* "he is 34 and", "she is now 62": a person, and how old. */
static bool is_told(const struct nc_view *v, const struct nc_quantity *q)
{
    uint32_t at = q->surface.first;
    if (nc_view_word(v, at - 1, "now"))
        at--;
    if (q->number.flags != 0 || !nc_view_any(v, at - 1, "is", "was", "be", "turn"))
        return false;
    const bool person = nc_view_any(v, at - 2, "he", "she", "who", "") ||
                        (nc_view_is(v, at - 2, NC_W_PERSON) && names_somebody(v, at - 2)) ||
                        (at > v->first + 2 && nc_view_any(v, at - 3, "he", "she", "", ""));
    return person && is_open(v, q->surface.end);
}

/* "a man believed to be 25". */
static bool is_taken(const struct nc_view *v, const struct nc_quantity *q)
{
    enum { PERSON = 4 };
    const uint32_t at = q->surface.first;
    return nc_view_word(v, at - 2, "to") && at >= v->first + PERSON &&
           nc_view_one_of(v, at - 3, NC_LISTED_TAKEN_TO_BE) && names_somebody(v, at - PERSON) &&
           (is_open(v, q->surface.end) || is_subject(v, q->surface.end));
}

/* "a boy of 12"; not "a mother of three". */
static bool is_of(const struct nc_view *v, const struct nc_quantity *q)
{
    return nc_view_one_of(v, q->surface.first - 2, NC_LISTED_OF_AGE) &&
           (is_open(v, q->surface.end) || is_subject(v, q->surface.end));
}

/* "died at 84", "left school at 14". */
static bool is_stage(const struct nc_view *v, const struct nc_quantity *q)
{
    const uint32_t at = q->surface.first - 1;
    if (!is_open(v, q->surface.end))
        return false;
    return nc_view_one_of(v, at - 1, NC_LISTED_LIFE_EVENT) ||
           (at > v->first + 1 && nc_view_any(v, at - 1, "school", "home", "", "") &&
            nc_view_any(v, at - 2, "left", "leaves", "leaving", "leave"));
}

/* What a word before the number tells. */
static bool is_behind_word(const struct nc_view *v, const struct nc_quantity *q)
{
    const uint32_t at = q->surface.first - 1;
    if (nc_view_word(v, at, "at"))
        return is_stage(v, q);
    if (nc_view_any(v, at, "turned", "turns", "turning", ""))
        return is_open(v, q->surface.end); /* "she turned 62", "the club turns 100 next year" */
    if (nc_view_word(v, at, "of"))
        return is_of(v, q);
    if (nc_view_any(v, at, "is", "was", "be", "turn"))
        return is_told(v, q) || is_taken(v, q);
    return nc_view_any(v, at, "now", "both", "", "") && (behind_now(v, q) || is_told(v, q));
}

/* "The young teacher", "Mary Kerr" from token `at` on: one person, by the noun or by two words of a
 * name. */
static bool begins_person(const struct nc_view *v, uint32_t at)
{
    enum { WORDS = 4 };
    const uint32_t closed = NC_W_PREP | NC_W_CONJ | NC_W_AUX | NC_W_MODAL;
    if (nc_view_upper(v, at))
        return nc_view_upper(v, at + 1) && !nc_view_is(v, at, NC_W_PLACE | NC_W_NOUN) &&
               !nc_view_is(v, at + 1, NC_W_PLACE | NC_W_NOUN);
    for (uint32_t i = at; i < at + WORDS && !nc_view_is(v, i, closed); i++)
        if (!nc_view_upper(v, i) && nc_view_kind(v, i, NC_TOKEN_WORD) && names_somebody(v, i))
            return true;
    return false;
}

/* "At 34, the teacher became", "At 16 she left school": how old the subject was.  Up to noon it may
 * be an hour. */
static bool opens_sentence(const struct nc_view *v, const struct nc_quantity *q)
{
    enum { CHILD = 5, NOON = 12 };
    const bool comma = nc_view_sign(v, q->surface.end) == ',';
    const uint32_t then = comma ? q->surface.end + 1 : q->surface.end;
    const int64_t age = q->number.value.mantissa;
    if (!nc_view_word(v, v->first, "at") || age < CHILD || (!comma && age <= NOON))
        return false;
    return nc_view_any(v, then, "he", "she", "", "") ||
           (comma && age > NOON && begins_person(v, then));
}

bool nc_age_is(const struct nc_view *v, const struct nc_quantity *q, uint32_t begin,
               const struct nc_range *bound)
{
    if (behind_age(v, begin) || bound_by_age(v, q, bound))
        return true;
    if (!may_be_age(v, q))
        return false;
    if (q->surface.first == v->first + 1)
        return opens_sentence(v, q);
    const uint16_t sign = nc_view_sign(v, q->surface.first - 1);
    if (sign == 0)
        return bounds_people(v, q, bound) || is_behind_word(v, q);
    return sign == ',' ? in_commas(v, q) || first_of_two(v, q) : sign == '(' && in_brackets(v, q);
}

bool nc_age_follows(const struct nc_view *v, const struct nc_quantity *q, uint32_t end)
{
    enum { MOST = 2 };
    uint32_t at = end;
    if (q->surface.first > end + MOST || !may_be_age(v, q) ||
        !(is_open(v, q->surface.end) || is_subject(v, q->surface.end)))
        return false;
    if (nc_view_sign(v, at) == ',')
        at++;
    if (nc_view_any(v, at, "and", "or", "", ""))
        at++;
    return at > end && at == q->surface.first;
}
