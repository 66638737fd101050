/* shares.c - finds the part and the whole of a share by the words around them.
 *
 * A sentence, or two where the later one speaks of the earlier, has one share in per cent and just
 * two counts.  Words tell the larger to be a whole ("of the 60", "out of", "60 inspected") and lead
 * from one to the share ("40, or 15 per cent", "40 failed - 15 per cent") or from the share to one
 * ("15 per cent of the 60", "15 per cent, or 9").  Nothing is bound where they do not. */
#include "checks/shares.h"

#include "checks/marks.h"
#include "checks/told.h"
#include "checks/turn.h"
#include "data/lexicon.h"
#include "data/units.h"
#include "lists.h"

#include <string.h>

enum { NEAR = 4, FAR = 9 };

/* A share and its two counts; figures by row, tokens by their number. */
struct share {
    const struct nc_passage *passage;
    uint32_t share, part, whole;
    struct nc_told rows;  /* of the sentences looked at */
    uint32_t begin, past; /* tokens of the same */
    uint32_t own;         /* the first token of the sentence of the share */
    uint32_t from, to;    /* tokens of the share */
};

static const struct nc_figure *figure(const struct share *s, uint32_t row)
{
    return nc_store_figure(s->passage->store, row);
}

static uint32_t begin_of(const struct share *s, uint32_t row)
{
    return nc_marks_token(s->passage->tokens, figure(s, row)->start);
}

static uint32_t past_of(const struct share *s, uint32_t row)
{
    return nc_marks_token(s->passage->tokens, nc_figure_end(figure(s, row)));
}

/* --- which counts -------------------------------------------------------------------------- */

static bool is_count(const struct nc_figure *f)
{
    return f->kind == NC_KIND_NUMBER && f->unit == 0 && f->has_value && f->value.mantissa > 0 &&
           f->said->per == 0 && f->modifier != NC_RANGE && f->change == NC_CHANGE_NONE &&
           (f->flags & (NC_FIGURE_EACH | NC_FIGURE_VAGUE)) == 0 && f->value.exponent >= 0;
}

/* "One" and "two" are hardly the counts of a share where there are others. */
static bool is_aside(const struct nc_figure *f)
{
    enum { FEW = 12 };
    return (f->flags & NC_FIGURE_SPELLED) != 0 && nc_decimal_double(f->value) <= FEW;
}

/* Finds the two counts among rows [first, end); false when there are fewer or more. */
static bool find_two(struct share *s, bool asides)
{
    uint32_t row[2] = { NC_NONE, NC_NONE }, found = 0;
    for (uint32_t i = s->rows.first; i < s->rows.end; i++)
        if (is_count(figure(s, i)) && (asides || !is_aside(figure(s, i)))) {
            if (found == 2)
                return false;
            row[found++] = i;
        }
    if (found < 2)
        return false;
    const int order = nc_decimal_compare(figure(s, row[0])->value, figure(s, row[1])->value);
    s->part = row[order > 0];
    s->whole = row[order <= 0];
    return order != 0;
}

static bool has_more_shares(const struct share *s)
{
    for (uint32_t row = s->rows.first; row < s->rows.end; row++)
        if (row != s->share && figure(s, row)->kind == NC_KIND_PERCENT)
            return true;
    return false;
}

static bool find_counts(struct share *s)
{
    s->rows = nc_told_with(s->passage, s->share);
    if (find_two(s, false) || find_two(s, true))
        return !has_more_shares(s);
    for (uint32_t row = s->share + 1; row < s->rows.end; row++)
        if (is_count(figure(s, row)))
            return false;
    return nc_told_add_before(s->passage, &s->rows) &&
           (find_two(s, false) || find_two(s, true)) && !has_more_shares(s);
}

/* --- marks --------------------------------------------------------------------------------- */

static bool is_sign(const struct nc_tokens *t, uint32_t at, uint32_t sign)
{
    return at < t->count && t->items[at].kind == NC_TOKEN_SIGN && t->items[at].sign == sign;
}

/* Over hedges and articles to the token before them. */
static uint32_t before_hedges(const struct nc_tokens *t, uint32_t at, uint32_t stop)
{
    while (at > stop && (nc_marks_in(NC_LISTED_TURN_ARTICLE, t, at - 1) ||
                         nc_marks_in(NC_LISTED_SHARE_HEDGE, t, at - 1)))
        at--;
    return at;
}

/* Does the clause, or what words of reference open, begin at token `at` or before such words? */
static bool is_led(const struct nc_tokens *t, uint32_t at, uint32_t stop)
{
    bool led = false;
    at = before_hedges(t, at, stop);
    while (at > stop && nc_marks_in(NC_LISTED_SHARE_LEAD, t, at - 1)) {
        led = true;
        at--;
    }
    return at <= stop ? led : nc_marks_break(t, at - 1);
}

/* Does the clause end at token `at`? */
static bool is_ended(const struct share *s, uint32_t at)
{
    const struct nc_tokens *t = s->passage->tokens;
    return at >= s->past || nc_marks_break(t, at) || is_sign(t, at, '.') || is_sign(t, at, '"');
}

/* Is token `at` the noun that the whole counts? */
static bool is_noun_of_whole(const struct share *s, uint32_t at)
{
    const struct nc_word *word = nc_lexicon_word(s->passage->tokens->items[at].word);
    const char *head = nc_store_text(s->passage->store, figure(s, s->whole)->said->head);
    return *head != '\0' && strcmp(nc_word_text(nc_lexicon_word(word->lemma)), head) == 0;
}

/* The token of "all", "them", "fleet" or of what the whole counts, where the share is "of all", "of
 * them", "of its fleet"; 0 when it is of something else: "of those with debts". */
static uint32_t of_all(const struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    uint32_t i = s->to + 1;
    if (!nc_marks_in(NC_LISTED_MARK_OF, t, s->to) || i >= t->count)
        return 0;
    while (i < s->to + NEAR && !is_ended(s, i + 1) &&
           (nc_marks_in(NC_LISTED_TURN_ARTICLE, t, i) || nc_marks_in(NC_LISTED_SHARE_ALL, t, i)))
        i++;
    return is_ended(s, i + 1) && (nc_marks_in(NC_LISTED_SHARE_ALL, t, i) || is_noun_of_whole(s, i))
               ? i
               : 0;
}

/* Is it of what was told before: "of them", "of its fleet"; not "of the total"? */
static bool is_of_told(const struct share *s)
{
    const uint32_t at = of_all(s);
    return at != 0 && !nc_marks_in(NC_LISTED_SHARE_TOTAL, s->passage->tokens, at);
}

/* The word of "of the 60", "out of a total of 60", "among 60" that leads to the whole; NC_NONE. */
static uint32_t leading(const struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t at = begin_of(s, s->whole);
    for (uint32_t i = at; i > s->begin && i + NEAR > at && !nc_marks_break(t, i - 1); i--)
        if (nc_marks_in(NC_LISTED_SHARE_OF, t, i - 1))
            return i - 1;
    return NC_NONE;
}

/* Is the whole told before the part as one: "of the 60", "60 were tested", "a total of 60"? */
static bool is_told_whole(const struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t of = leading(s), at = begin_of(s, s->whole), past = past_of(s, s->whole);
    if (of != NC_NONE && (of == s->begin || nc_marks_break(t, of - 1) ||
                          nc_marks_in(NC_LISTED_SHARE_OUT, t, of - 1)))
        return true;
    return (figure(s, s->whole)->flags & NC_FIGURE_TOTAL) != 0 ||
           nc_marks_any(NC_LISTED_SHARE_TRIED, t, MAX(s->begin, at > FAR ? at - FAR : 0),
                        MIN(past + FAR, begin_of(s, s->part)));
}

/* "40 of them", "12 of these", "of which 40". */
static bool is_told_part(const struct share *s, uint32_t row)
{
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t past = past_of(s, row), at = before_hedges(t, begin_of(s, row), s->begin);
    if (nc_marks_of_them(t, past))
        return true;
    return at > s->begin + 1 && nc_marks_in(NC_LISTED_SHARE_THEM, t, at - 1) &&
           nc_marks_in(NC_LISTED_MARK_OF, t, at - 2);
}

static bool counts_people(const struct share *s, uint32_t row)
{
    const char *head = nc_store_text(s->passage->store, figure(s, row)->said->head);
    return (nc_lexicon_word(nc_lexicon_find(head, strlen(head)))->classes & NC_W_PERSON) != 0;
}

/* May both count one kind?  A noun from elsewhere in the sentence says little of the part. */
static bool is_one_kind(const struct share *s)
{
    const nc_str x = figure(s, s->part)->said->head, y = figure(s, s->whole)->said->head;
    const uint32_t past = past_of(s, s->part);
    if (x == 0 || x == y || (counts_people(s, s->part) && counts_people(s, s->whole)))
        return true;
    return past < s->past &&
           nc_token_is(&s->passage->tokens->items[past], NC_W_AUX | NC_W_PRON | NC_W_MODAL);
}

/* --- how they stand ------------------------------------------------------------------------ */

/* The whole right behind the share: "15 per cent of the 60". */
static bool is_of_whole(const struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t at = begin_of(s, s->whole);
    if (s->whole < s->share || at > s->to + NEAR || !nc_marks_in(NC_LISTED_MARK_OF, t, s->to))
        return false;
    for (uint32_t i = s->to; i < at; i++)
        if (nc_marks_break(t, i))
            return false;
    return true;
}

/* Does the part stand by itself behind the share: ", or 9 people,", "- 9 of them -", "(9)"? */
static bool is_apposed(const struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t at = begin_of(s, s->part), past = past_of(s, s->part);
    const uint32_t lead = before_hedges(t, at, s->to);
    if (!is_led(t, at, s->to))
        return false;
    if (is_ended(s, past) || (is_told_part(s, s->part) && is_ended(s, past + 2)))
        return true;
    return nc_marks_in(NC_LISTED_SHARE_LEAD, t, lead - 1) &&
           (is_ended(s, past + 1) || is_ended(s, past + 2));
}

/* The part told beside "15 per cent of the 60". */
static bool is_part_beside(const struct share *s)
{
    if (s->part > s->share)
        return is_apposed(s);
    return begin_of(s, s->part) >= s->own && is_led(s->passage->tokens, s->from, s->own);
}

/* Does the part stand before its whole in one clause: "9 of the 60", "9 out of a class of 60"? */
static bool is_within(const struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t past = past_of(s, s->part), at = begin_of(s, s->whole);
    if (at < past || leading(s) == NC_NONE || leading(s) < past)
        return false;
    for (uint32_t i = past; i < at; i++)
        if (nc_marks_break(t, i) || nc_marks_in(NC_LISTED_MARK_AND, t, i))
            return false;
    return true;
}

/* Does what stands behind the share leave it one of the whole? */
static bool is_open(const struct share *s)
{
    const uint32_t from = s->from > s->own + NEAR ? s->from - NEAR : s->own;
    return is_ended(s, s->to) || of_all(s) != 0 ||
           nc_marks_any(NC_LISTED_TURN_SO, s->passage->tokens, from, s->from);
}

/* "9 of the 60 failed - 15 per cent", "60 were tried; 9 failed, or 15 per cent". */
static bool is_behind_both(const struct share *s)
{
    if (s->part > s->share || s->whole > s->share || !is_led(s->passage->tokens, s->from, s->own) ||
        !is_open(s))
        return false;
    if (is_told_part(s, s->part))
        return s->whole < s->part;
    if (s->part < s->whole)
        return is_within(s);
    return is_one_kind(s) && !figure(s, s->part)->definite && (is_told_whole(s) || is_of_told(s));
}

/* "60 were tried, and 15 per cent of them, or 9, failed". */
static bool is_of_them(const struct share *s)
{
    return s->whole < s->share && s->part > s->share && is_of_told(s) &&
           begin_of(s, s->part) < s->to + FAR && is_apposed(s);
}

/* Do other words tell what the share is: a change, a forecast, one of several? */
static bool is_apart(const struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    struct nc_turn turn;
    const bool made_up = s->from > 1 && nc_marks_in(NC_LISTED_SHARE_MADE, t, s->from - 2);
    return (!made_up && nc_turn_read(t, figure(s, s->share), &turn)) ||
           nc_marks_any(NC_LISTED_MARK_OTHER, t, s->begin, s->past) ||
           nc_marks_any(NC_LISTED_MARK_EACH, t, s->begin, s->past);
}

/* --- the claim ----------------------------------------------------------------------------- */

static void report(const struct share *s, const struct nc_rule *rule,
                   void (*judge)(const struct nc_claim *claim))
{
    const struct nc_tokens *t = s->passage->tokens;
    struct nc_claim claim = { .passage = s->passage, .rule = rule, .form = "shares" };
    for (int i = 0; i < NC_CLAIM_LETTERS; i++)
        claim.at[i] = NC_NONE;
    claim.at[0] = s->part;
    claim.at[1] = s->whole;
    claim.at[2] = s->share;
    claim.start = t->items[s->from].at;
    claim.end = nc_figure_end(figure(s, s->share));
    judge(&claim);
}

static bool is_told(struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    const struct nc_figure *c = figure(s, s->share);
    if (!find_counts(s))
        return false;
    s->own = nc_marks_token(t, c->in->at);
    s->past = nc_marks_token(t, c->in->at + c->in->len);
    s->begin = nc_marks_token(t, figure(s, s->rows.first)->in->at);
    s->from = begin_of(s, s->share);
    s->to = past_of(s, s->share);
    return !is_apart(s) &&
           (is_of_whole(s) ? is_part_beside(s) : is_behind_both(s) || is_of_them(s));
}

void nc_shares_read(const struct nc_passage *passage, const struct nc_rule *rule,
                    void (*judge)(const struct nc_claim *claim))
{
    for (uint32_t row = passage->first; row < passage->end; row++) {
        const struct nc_figure *c = nc_store_figure(passage->store, row);
        struct share s = { .passage = passage, .share = row };
        if (c->kind == NC_KIND_PERCENT && c->has_value && c->said->per == 0 &&
            c->modifier != NC_RANGE && strcmp(nc_unit_at(c->unit)->dimension, "points") != 0 &&
            g_array_index(passage->judged_last, uint32_t, row - passage->first) == 0 && is_told(&s))
            report(&s, rule, judge);
    }
}
