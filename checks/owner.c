/* owner.c - who has what is told: a rival, a name that is new, another place. */
#include "checks/owner.h"

#include "checks/marks.h"
#include "data/lexicon.h"
#include "lists.h"

#include <string.h>

/* Is token `at` a name?  A capital at the beginning of a sentence says nothing of a known word. */
static bool is_name(const struct nc_tokens *t, uint32_t at)
{
    const struct nc_token *word = &t->items[at];
    return word->kind == NC_TOKEN_WORD && (word->flags & NC_TOKEN_UPPER) != 0 &&
           !nc_token_is(word, NC_W_MONTH | NC_W_WEEKDAY) &&
           ((word->flags & NC_TOKEN_FIRST) == 0 || word->word == 0 ||
            nc_token_is(word, NC_W_PLACE));
}

/* Do tokens [from, to) have a name; that of token `at`, where one is given? */
static bool is_named(const struct nc_tokens *t, uint32_t at, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (is_name(t, i) &&
            (at == NC_NONE || (t->items[i].len == t->items[at].len &&
                               memcmp(t->text + t->items[i].at, t->text + t->items[at].at,
                                      t->items[at].len) == 0)))
            return true;
    return false;
}

/* Is the name at token `at`, the last of its words, what a verb tells of: no place "in Tay", and
 * nobody who merely says it? */
static bool is_subject(const struct nc_tokens *t, uint32_t at, uint32_t from)
{
    uint32_t first = at;
    while (first > from && is_name(t, first - 1))
        first--;
    const struct nc_token *next = &t->items[at + 1];
    return !nc_token_is(&t->items[first - 1], NC_W_PREP) && !nc_token_is(next, NC_W_SAY) &&
           nc_token_is(next, NC_W_VERB | NC_W_AUX | NC_W_MODAL | NC_W_PARTICIPLE);
}

/* "The mill will": is token `at` the noun of a subject that the clause before has not got? */
static bool is_new_noun(const struct nc_tokens *t, uint32_t at, uint32_t begin, uint32_t from)
{
    const struct nc_token *word = &t->items[at], *verb = &t->items[at + 1];
    if (!nc_token_is(word, NC_W_NOUN) || nc_token_is(word, NC_W_PERSON | NC_W_PREP) ||
        !nc_marks_in(NC_LISTED_OWNER_THE, t, at - 1) ||
        nc_token_is(&t->items[at - 2], NC_W_PREP) ||
        nc_token_is(verb, NC_W_SAY) ||
        !nc_token_is(verb, NC_W_AUX | NC_W_MODAL | NC_W_PARTICIPLE))
        return false;
    for (uint32_t i = begin; i < from; i++)
        if (t->items[i].word == word->word)
            return false;
    return true;
}

static bool is_elsewhere(const struct nc_figure *a, const struct nc_figure *b)
{
    return a->said->place != 0 && b->said->place != 0 && a->said->place != b->said->place;
}

bool nc_owner_changes(const struct nc_passage *p, uint32_t first, uint32_t last)
{
    const struct nc_tokens *t = p->tokens;
    const struct nc_figure *a = nc_store_figure(p->store, first),
                           *b = nc_store_figure(p->store, last);
    const uint32_t begin = nc_marks_token(t, a->in->at), from = nc_marks_token(t, nc_figure_end(a)),
                   to = nc_marks_token(t, b->start);
    if (is_elsewhere(a, b) || nc_marks_any(NC_LISTED_SHARE_RIVAL, t, from, to))
        return true;
    const bool named = is_named(t, NC_NONE, begin, from);
    for (uint32_t i = from; i < to; i++)
        if (named ? is_name(t, i) && !is_named(t, i, begin, from) && is_subject(t, i, from)
                  : is_new_noun(t, i, begin, from))
            return true;
    return false;
}
