/* doubt.c - looks at the words around the old value and behind the change. */
#include "checks/doubt.h"

#include "checks/marks.h"
#include "data/lexicon.h"
#include "lists.h"

#include <glib.h>

enum { NEAR = 7 /* tokens of a clause that are looked at */ };

/* Does the change stand over the value itself, as in "25% over its budget of £3m"? */
static bool is_compared(const struct nc_tokens *t, uint32_t at)
{
    return nc_marks_in(NC_LISTED_TURN_MORE, t, at) || nc_marks_in(NC_LISTED_TURN_LESS, t, at) ||
           nc_marks_in(NC_LISTED_MARK_OBJECT, t, at);
}

/* "Against a forecast of £25m", "compared with the £25m that it had promised". */
static bool is_forecast(const struct nc_tokens *t, const struct nc_figure *old)
{
    const uint32_t first = nc_marks_token(t, old->start),
                   past = nc_marks_token(t, nc_figure_end(old));
    bool found = false;
    for (uint32_t i = first; i > 0 && i + NEAR > first && !nc_marks_break(t, i - 1); i--) {
        if (t->items[i - 1].kind == NC_TOKEN_DIGITS || is_compared(t, i - 1))
            return false;
        found = found || nc_marks_in(NC_LISTED_DOUBT_BASE, t, i - 1);
    }
    for (uint32_t i = past; i < past + NEAR && i < t->count && !nc_marks_break(t, i) &&
                            t->items[i].kind != NC_TOKEN_DIGITS; i++)
        found = found || nc_marks_in(NC_LISTED_DOUBT_BASE, t, i);
    return found;
}

/* Does the text say the word of token `at` before it, but for its ending? */
static bool is_said_before(const struct nc_tokens *t, uint32_t at, uint32_t from)
{
    enum { STEM = 4 };
    const struct nc_token *word = &t->items[at];
    for (uint32_t i = from; i < at; i++)
        if (t->items[i].kind == NC_TOKEN_WORD && t->items[i].len >= STEM && word->len >= STEM &&
            g_ascii_strncasecmp(t->text + t->items[i].at, t->text + word->at, STEM) == 0)
            return true;
    return false;
}

/* "17 more are missing", "10% fewer staff", where staff was not counted before. */
static bool is_of_others(const struct nc_tokens *t, const struct nc_figure *change, uint32_t from)
{
    const uint32_t more = nc_marks_token(t, nc_figure_end(change)), next = more + 1;
    if (!nc_marks_in(NC_LISTED_DOUBT_MORE, t, more) || next >= t->count)
        return false;
    if (nc_marks_in(NC_LISTED_DOUBT_ARE, t, next))
        return true;
    const struct nc_token *word = &t->items[next];
    return word->kind == NC_TOKEN_WORD && nc_token_is(word, NC_W_NOUN) &&
           !nc_token_is(word, NC_W_PREP | NC_W_CONJ) &&
           !nc_marks_in(NC_LISTED_MARK_AGAINST, t, next) &&
           !nc_marks_in(NC_LISTED_MARK_AGAINST, t, next + 1) && !is_said_before(t, next, from);
}

/* "A gain of 12 percent so far this year", "fell 4.3 percent on the month". */
static bool is_of_other_time(const struct nc_tokens *t, const struct nc_figure *change)
{
    const uint32_t past = nc_marks_token(t, nc_figure_end(change));
    return nc_marks_in(NC_LISTED_DOUBT_FOR, t, past) &&
           nc_marks_in(NC_LISTED_TURN_THE, t, past + 1) &&
           nc_marks_in(NC_LISTED_DOUBT_SPAN, t, past + 2);
}

bool nc_change_doubtful(const struct nc_claim *claim)
{
    const struct nc_tokens *t = claim->passage->tokens;
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *c = nc_claim_figure(claim, 'c');
    if (a != NULL && is_forecast(t, a))
        return true;
    const uint32_t from =
        nc_marks_token(t, a != NULL ? MIN(a->in->at, claim->start) : claim->start);
    return c != NULL && (is_of_others(t, c, from) || is_of_other_time(t, c));
}
