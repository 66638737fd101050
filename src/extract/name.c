/* name.c - numbers that belong to names and addresses, "one" as a pronoun, idioms. */
#include "extract/kind.h"

#include "data/payload.h"
#include "lists.h"

static bool plural_noun(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_kind(v, at, NC_TOKEN_WORD))
        return false;
    if (nc_view_is(v, at, NC_W_PERSON))
        return true;
    const struct nc_token *token = nc_view_token(v, at);
    const char *end = v->tokens->text + token->at + token->len;
    return !nc_view_upper(v, at) && token->len > 3 && end[-1] == 's' && end[-2] != 's';
}

/* "No 10 said", "lives at No 4": the abbreviation without its point; not "No 10 men could". */
static bool follows_no(const struct nc_view *v, uint32_t at)
{
    enum { LONGEST = 3 };
    return at > v->first && nc_view_word(v, at - 1, "no") && nc_view_upper(v, at - 1) &&
           nc_view_token(v, at)->len <= LONGEST && !plural_noun(v, at + 1);
}

bool nc_name_before(const struct nc_view *v, uint32_t at)
{
    enum { LONGEST = 3 };
    const uint16_t last = at > v->first ? nc_view_token(v, at - 1)->word : 0;
    uint32_t length = nc_phrase_ends(NC_PHRASE_IDIOM, last) ? LONGEST : 0;
    for (; length > 0; length--) {
        uint32_t count;
        if (at < v->first + length || nc_view_token(v, at - length)->word == 0)
            continue;
        if (nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, at - length, &count) == NC_IDIOM_NAME &&
            count == length)
            return at == v->first + length || nc_view_upper(v, at - length) ||
                   !nc_view_one_of(v, at - length - 1, NC_LISTED_BEFORE_KIND) ||
                   (nc_view_word(v, at - length - 1, "a") &&
                    nc_view_one_of(v, at - 1, NC_LISTED_GRADE));
    }
    return nc_view_kind(v, at, NC_TOKEN_DIGITS) &&
           (nc_view_sign(v, at - 1) == '#' || follows_no(v, at));
}

/* Does a word that is no name stand near, in small letters?  Headlines in capitals have none. */
static bool small_word_near(const struct nc_view *v, uint32_t at)
{
    enum { REACH = 4 };
    uint32_t from = at > v->first + REACH ? at - REACH : v->first;
    for (uint32_t i = from; i <= at + REACH && nc_view_has(v, i); i++)
        if (nc_view_kind(v, i, NC_TOKEN_WORD) && !nc_view_upper(v, i) &&
            !nc_view_is(v, i, NC_W_STOP))
            return true;
    return false;
}

/* Is the word at `at` a verb in a headline, where every word has a capital: "Storm Kills 10",
 * "POLICE ARREST 40"? */
static bool is_headline_verb(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_is(v, at, NC_W_VERB | NC_W_PARTICIPLE | NC_W_GERUND) || small_word_near(v, at))
        return false;
    const struct nc_token *token = nc_view_token(v, at);
    const bool base = nc_lexicon_word(token->word)->lemma == token->word;
    if (!base || !nc_view_is(v, at, NC_W_NOUN))
        return true;
    const struct nc_token *before = nc_view_token(v, at - 1); /* "POLICE ARREST 40", not "Test 2" */
    const char *end = v->tokens->text + before->at + before->len;
    return nc_view_is(v, at - 1, NC_W_PERSON) || (before->len > 3 && (end[-1] | 0x20) == 's');
}

/* "Chandra 2 lifted off", "Mariner 4 is": a word that no lexicon has opens the sentence, and what
 * the name does follows its small number. */
static bool opens_with_name(const struct nc_view *v, const struct nc_number *n)
{
    enum { LONGEST = 2, SHORTEST = 4 };
    const uint32_t at = n->first;
    return at == v->first + 1 && nc_view_kind(v, at - 1, NC_TOKEN_WORD) &&
           nc_view_token(v, at - 1)->word == 0 && nc_view_token(v, at - 1)->len >= SHORTEST &&
           nc_view_kind(v, at, NC_TOKEN_DIGITS) && nc_view_token(v, at)->len <= LONGEST &&
           n->end == at + 1 && n->flags == 0 && n->value.exponent >= 0 &&
           nc_view_is(v, n->end, NC_W_AUX | NC_W_MODAL | NC_W_VERB | NC_W_PARTICIPLE) &&
           !nc_view_is(v, n->end, NC_W_NOUN);
}

/* "its group 1 list", "those in group 3": one of few classes, nothing counted behind. */
static bool is_group(const struct nc_view *v, const struct nc_number *n)
{
    const int64_t most = 9;
    return n->first > v->first + 1 && nc_view_word(v, n->first - 1, "group") &&
           nc_view_kind(v, n->first, NC_TOKEN_DIGITS) && n->flags == 0 && n->value.exponent == 0 &&
           n->value.mantissa <= most &&
           nc_view_is(v, n->first - 2, NC_W_PREP | NC_W_DET | NC_W_PRON | NC_W_ADJ) &&
           !plural_noun(v, n->end) && !nc_view_is(v, n->end, NC_W_PARTICIPLE);
}

/* A capitalised word right before, in the middle of a sentence, and nothing counted behind. */
static bool follows_name(const struct nc_view *v, const struct nc_number *n)
{
    uint32_t at = n->first;
    if (at <= v->first + 1 || !nc_view_upper(v, at - 1) || !nc_view_kind(v, at - 1, NC_TOKEN_WORD))
        return false;
    if ((!nc_view_word(v, at - 1, "mark") && /* "Tug Mark 3" */
         nc_view_is(v, at - 1,
                    NC_W_MONTH | NC_W_WEEKDAY | NC_W_CURRENCY | NC_W_MODIFIER | NC_W_PLACE |
                        NC_W_DET | NC_W_PREP | NC_W_AUX | NC_W_SAY)) ||
        (nc_view_is(v, at - 1, NC_W_STOP) && !nc_view_is(v, at - 1, NC_W_ADJ)))
        return false; /* "After 12 weeks"; but "the Big 12" */
    if (is_headline_verb(v, at - 1))
        return false;
    if ((n->flags & (NC_NUMBER_SPELLED | NC_NUMBER_GROUPED | NC_NUMBER_SCALED)) != 0 ||
        n->value.exponent < 0)
        return false;
    if (nc_view_word(v, n->end, "out") && nc_view_word(v, n->end + 1, "of"))
        return false; /* "and Tarnow 10 out of 82" */
    return !plural_noun(v, n->end) && /* the "Atlas 2" crew */
           (nc_view_sign(v, n->end) == '"' || !plural_noun(v, n->end + 1));
}

/* "the Guildford Four", "the Six Nations": a number in words with a capital that begins no
 * sentence, behind or before another name.  Behind a possessive it may count: "Rome's Seven
 * Hills". */
static bool is_capital_name(const struct nc_view *v, const struct nc_number *n)
{
    uint32_t at = n->first;
    if ((n->flags & NC_NUMBER_SPELLED) == 0 || at == v->first || n->end != at + 1 ||
        !nc_view_upper(v, at) || !nc_view_kind(v, at - 1, NC_TOKEN_WORD) ||
        (nc_view_token(v, at)->flags & (NC_TOKEN_FIRST | NC_TOKEN_CAPS)) != 0)
        return false;
    const struct nc_token *last = nc_view_token(v, at - 1);
    const char *end = v->tokens->text + last->at + last->len;
    if (last->len > 2 && end[-1] == 's' && (end[-2] == '\'' || end[-2] == '\x99'))
        return false;
    bool behind = nc_view_upper(v, at - 1) && at > v->first + 1 &&
                  !nc_view_is(v, at - 1, NC_W_MONTH | NC_W_WEEKDAY | NC_W_PREP | NC_W_CONJ);
    bool before = nc_view_upper(v, at + 1) && nc_view_kind(v, at + 1, NC_TOKEN_WORD);
    return (behind || before) && small_word_near(v, at);
}

/* "737 Max", "iPad 4 Pro": the word behind makes it a model. */
static bool is_model(const struct nc_view *v, const struct nc_number *n)
{
    uint32_t count;
    if ((n->flags & NC_NUMBER_SPELLED) != 0 || n->value.exponent != 0 ||
        !nc_view_kind(v, n->end, NC_TOKEN_WORD))
        return false;
    uint16_t idiom = nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, n->end, &count);
    const int64_t first = 707, last = 787, step = 10;
    bool airliner = n->value.mantissa >= first && n->value.mantissa <= last &&
                    n->value.mantissa % step == first % step;
    return (idiom == NC_IDIOM_MODEL && nc_view_upper(v, n->end)) ||
           (idiom == NC_IDIOM_AIRCRAFT && airliner);
}

/* The last word of a street's name that begins at `at`, where none of its words can be another part
 * of a sentence; 0 for none. */
static uint32_t street_at(const struct nc_view *v, uint32_t at)
{
    enum { WORDS = 4 };
    for (uint32_t i = at; i < at + WORDS && nc_view_upper(v, i); i++) {
        uint32_t count;
        if (!nc_view_kind(v, i, NC_TOKEN_WORD))
            return 0;
        if (i > at && (nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, i, &count) == NC_IDIOM_STREET ||
                       nc_view_word(v, i, "lane"))) /* before a number "lane" is a name itself */
            return i;
        if (nc_view_is(v, i, NC_W_PREP | NC_W_CONJ | NC_W_DET | NC_W_AUX | NC_W_PARTICIPLE))
            return 0;
    }
    return 0;
}

bool nc_number_is_house(const struct nc_view *v, const struct nc_number *number, uint32_t end)
{
    if (!nc_view_upper(v, end) || (number->flags & ~(unsigned)NC_NUMBER_SPELLED) != 0 ||
        number->value.exponent != 0 ||
        ((number->flags & NC_NUMBER_SPELLED) != 0 && !nc_view_upper(v, number->first)))
        return false;
    if (nc_view_glued(v, end) && nc_view_token(v, end)->len == 1)
        end++; /* "221B" */
    uint32_t street = street_at(v, end);
    return street != 0 && !plural_noun(v, street + 1) && !nc_view_upper(v, street + 1);
}

/* "the last 16", "a last-32 tie": a round of a cup, with nothing counted behind. */
static bool is_last_round(const struct nc_view *v, const struct nc_number *n)
{
    uint32_t at = n->first;
    if (at > v->first + 1 && nc_view_dash(v, at - 1) && nc_view_glued(v, at))
        at--;
    if (at == v->first || !nc_view_word(v, at - 1, "last") || n->value.exponent != 0)
        return false;
    const int64_t players = n->value.mantissa, most = 128;
    return players >= 8 && players <= most && (players & (players - 1)) == 0 &&
           !plural_noun(v, n->end);
}

/* "junctions 9 and 10", "rooms 3, 4 and 5": the next ones behind a name of several. */
static bool is_next_named(const struct nc_view *v, uint32_t at)
{
    enum { NAME = 3, MOST = 12 }; /* letters of a name and more; numbers of a list */
    uint32_t first = at;
    for (int steps = 0; steps < MOST && first > v->first + 2; steps++, first -= 2) {
        const uint32_t link = first - 1;
        const bool joined =
            nc_view_any(v, link, "and", "or", "to", "") || nc_view_sign(v, link) == ',';
        if (!joined || !nc_view_kind(v, link - 1, NC_TOKEN_DIGITS) ||
            !nc_view_kind(v, first, NC_TOKEN_DIGITS))
            break;
    }
    if (first == at || plural_noun(v, at + 1))
        return false;
    const struct nc_token *name = nc_view_token(v, first - 1);
    return name->len > NAME && v->tokens->text[name->at + name->len - 1] == 's' &&
           nc_name_before(v, first);
}

bool nc_number_is_name(const struct nc_view *v, const struct nc_number *number)
{
    if ((number->flags & (NC_NUMBER_SCALED | NC_NUMBER_SHARE | NC_NUMBER_VAGUE)) != 0)
        return false;
    if (number->first > v->first + 1 && nc_view_kind(v, number->first - 2, NC_TOKEN_SIGN) &&
        !nc_view_dash(v, number->first - 2) && /* "FT-SE 100" */
        nc_view_one_of(v, number->first - 1, NC_LISTED_STATISTIC))
        return false; /* "52 (SD 7, SE 1)" */
    return nc_name_before(v, number->first) || is_next_named(v, number->first) ||
           follows_name(v, number) || opens_with_name(v, number) || is_group(v, number) ||
           is_capital_name(v, number) || is_last_round(v, number) || is_model(v, number);
}

/* May the word at `at` stand before "one" as a pronoun?  Behind an article any may that is no verb.
 */
static bool leads_pronoun(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_kind(v, at, NC_TOKEN_WORD) ||
        nc_view_is(v, at, NC_W_MODIFIER | NC_W_NUMERAL | NC_W_PREP | NC_W_VAGUE | NC_W_ORDINAL))
        return false;
    if (nc_view_any(v, at - 1, "a", "an", "the", ""))
        return !nc_view_is(v, at, NC_W_AUX | NC_W_MODAL | NC_W_CONJ | NC_W_PRON | NC_W_ROLE) &&
               (nc_view_is(v, at, NC_W_ADJ | NC_W_PARTICIPLE | NC_W_GERUND) ||
                !nc_view_is(v, at, NC_W_VERB | NC_W_UNIT | NC_W_PERSON));
    return nc_view_is(v, at, NC_W_ADJ | NC_W_PARTICIPLE | NC_W_GERUND);
}

/* Does a word follow that "one" could count? */
static bool counts_next(const struct nc_view *v, uint32_t at)
{
    const uint32_t counted = NC_W_NOUN | NC_W_UNIT | NC_W_MAGNITUDE | NC_W_NUMERAL;
    return nc_view_is(v, at, counted) && !nc_view_is(v, at, NC_W_PREP);
}

/* "the one where", "this one is", "the one given in": a word right behind that nothing counted can
 * begin with. */
static bool stands_alone(const struct nc_view *v, uint32_t at)
{
    const uint32_t open = NC_W_PREP | NC_W_CONJ | NC_W_AUX | NC_W_MODAL | NC_W_PRON | NC_W_DET;
    if (!nc_view_any(v, at - 1, "the", "this", "that", ""))
        return false;
    return !nc_view_kind(v, at + 1, NC_TOKEN_WORD) || nc_view_is(v, at + 1, open) ||
           (nc_view_is(v, at + 1, NC_W_PARTICIPLE) && nc_view_is(v, at + 2, NC_W_PREP));
}

/* "reported that one in 12 drivers", "one in every five", "one in a million": a share; "a
 * one-in-ten chance" too. */
static bool is_odds(const struct nc_view *v, uint32_t at)
{
    if (nc_view_dash(v, at + 1) && nc_view_word(v, at + 2, "in"))
        return nc_view_dash(v, at + 3) && nc_view_is(v, at + 4, NC_W_DIGITS | NC_W_NUMERAL);
    const uint32_t then = nc_view_any(v, at + 2, "every", "a", "", "") ? at + 3 : at + 2;
    return nc_view_word(v, at + 1, "in") &&
           nc_view_is(v, then, NC_W_DIGITS | NC_W_NUMERAL | NC_W_MAGNITUDE);
}

bool nc_number_is_pronoun(const struct nc_view *v, uint32_t at)
{
    enum { MOST = 3 };
    if (at == v->first || !nc_view_word(v, at, "one") || nc_view_dash(v, at + 1) ||
        nc_view_word(v, at + 1, "of") || counts_next(v, at + 1) || is_odds(v, at))
        return false;
    if (stands_alone(v, at))
        return true;
    uint32_t i = at - 1;
    for (int words = 0; words < MOST && i > v->first && leads_pronoun(v, i); words++)
        i--;
    return (i + 1 < at || nc_view_any(v, i, "this", "that", "", "")) && nc_view_is(v, i, NC_W_DET);
}

/* "zero-emission buses": a word for "without". */
static bool is_without(const struct nc_view *v, uint32_t at)
{
    return nc_view_dash(v, at + 1) && nc_view_word(v, at, "zero") && nc_view_glued(v, at + 1) &&
           nc_view_glued(v, at + 2) && nc_view_kind(v, at + 2, NC_TOKEN_WORD) &&
           !nc_view_is(v, at + 2, NC_W_UNIT | NC_W_PREP);
}

bool nc_number_is_idiom(const struct nc_view *v, uint32_t at, uint32_t *end)
{
    enum { LONGEST = 3 };
    if (is_without(v, at)) {
        *end = at + LONGEST;
        return true;
    }
    for (uint32_t from = at; from + LONGEST >= at && nc_view_has(v, from); from--) {
        uint32_t count;
        if (nc_phrase_find(NC_PHRASE_NO_NUMBER, v->tokens, from, &count) != NC_NO_NUMBER ||
            from + count <= at)
            continue;
        *end = from + count;
        return !(nc_view_word(v, from, "a") && is_odds(v, at)); /* "a one in ten chance" */
    }
    return false;
}
