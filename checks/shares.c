/* shares.c - finds the part and the whole of a share by the words around them.
 *
 * A sentence, or two where the later one speaks of the earlier, has one share and just two counts.
 * Words tell the larger to be a whole ("of the 60", "out of", "60 inspected") and lead from one to
 * the share ("40, or 15 per cent", "40 failed - 15 per cent") or from the share to one ("15 per
 * cent of the 60", "15 per cent, or 9").  Nothing is bound where they do not.
 *
 * Where there is more in the sentence, the two nearest amounts of one kind before the share are
 * bound by the same words, if they stand by themselves: "9 of the 60, 15 per cent, failed". */
#include "checks/shares.h"

#include "checks/marks.h"
#include "checks/owner.h"
#include "checks/turn.h"
#include "data/lexicon.h"
#include "data/units.h"
#include "lists.h"

#include <string.h>

enum { NEAR = 4, FAR = 9 };

/* A share and its two counts; figures by row, tokens by their number. */
struct share {
    const struct nc_passage *passage;
    const struct nc_sentence_rows *rows; /* of the sentence of the share */
    uint32_t share, part, whole;
    uint32_t first, end;  /* figures of the sentences looked at */
    uint32_t begin, past; /* tokens of the same; 0 until they are asked for, as those below */
    uint32_t own;         /* the first token of the sentence of the share */
    uint32_t from, to;    /* tokens of the share */
    bool near;            /* there is more in the sentence than these */
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

/* May a share be one of it: is it a count, an amount? */
static bool is_amount(const struct nc_figure *f)
{
    return nc_kind_quantity(f->kind) && f->kind != NC_KIND_PERCENT && f->has_value &&
           nc_decimal_double(f->value) >= 1 && f->said->per == 0 && f->modifier != NC_RANGE &&
           (f->flags & (NC_FIGURE_EACH | NC_FIGURE_VAGUE)) == 0;
}

static bool is_count(const struct nc_figure *f)
{
    return is_amount(f) && f->kind == NC_KIND_NUMBER && f->unit == 0 &&
           f->change == NC_CHANGE_NONE && f->value.exponent >= 0;
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
    for (uint32_t i = s->first; i < s->end; i++)
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

static bool is_more_shares(const struct share *s, uint32_t first, uint32_t end)
{
    for (uint32_t row = first; row < end; row++)
        if (row != s->share && figure(s, row)->kind == NC_KIND_PERCENT)
            return true;
    return false;
}

/* Finds the two counts of the sentence, or of two, where there are no more, and no more shares. */
static bool find_only(struct share *s)
{
    bool found = find_two(s, false) || find_two(s, true);
    for (uint32_t row = s->share + 1; row < s->end && !found; row++)
        if (is_count(figure(s, row)))
            return false;
    if (!found) {
        s->first = s->rows->before;
        found = s->first < s->rows->first && (find_two(s, false) || find_two(s, true));
    }
    return found && !is_more_shares(s, s->first, s->end);
}

static bool is_alike(const struct nc_figure *a, const struct nc_figure *b)
{
    const double most = 1e6;
    return nc_figure_alike(a, b, most);
}

/* The nearest amount before a row; of the kind of `like`, if that is given; NC_NONE. */
static uint32_t amount_before(const struct share *s, uint32_t row, const struct nc_figure *like)
{
    while (row-- > s->first)
        if (is_amount(figure(s, row)) && !is_aside(figure(s, row)) &&
            (like == NULL || is_alike(figure(s, row), like)))
            return row;
    return NC_NONE;
}

/* Finds the amount right behind the share as its whole, and one of its kind right before. */
static bool find_around(struct share *s)
{
    s->part = amount_before(s, s->share, NULL);
    s->whole = s->share + 1;
    return s->part != NC_NONE && s->whole < s->end && is_amount(figure(s, s->whole)) &&
           is_alike(figure(s, s->part), figure(s, s->whole)) &&
           nc_decimal_compare(figure(s, s->part)->value, figure(s, s->whole)->value) < 0;
}

/* Finds the two nearest amounts of one kind before the share, with no other share between. */
static bool find_near(struct share *s)
{
    for (uint32_t last = amount_before(s, s->share, NULL); last != NC_NONE;
         last = amount_before(s, last, NULL)) {
        const uint32_t first = amount_before(s, last, figure(s, last));
        if (first == NC_NONE)
            continue;
        const int order = nc_decimal_compare(figure(s, first)->value, figure(s, last)->value);
        s->part = order > 0 ? last : first;
        s->whole = order > 0 ? first : last;
        return order != 0 && !is_more_shares(s, first, s->share);
    }
    return false;
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
    at -= led && at > stop && nc_marks_in(NC_LISTED_TURN_A, t, at - 1); /* "a rate of" */
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

static bool counts_people(const struct share *s, uint32_t row)
{
    const char *head = nc_store_text(s->passage->store, figure(s, row)->said->head);
    return (nc_lexicon_word(nc_lexicon_find(head, strlen(head)))->classes & NC_W_PERSON) != 0;
}

static bool counts_listed(const struct share *s, uint32_t row, unsigned list)
{
    const char *head = nc_store_text(s->passage->store, figure(s, row)->said->head);
    return nc_word_listed(nc_lexicon_find(head, strlen(head)), list);
}

/* Is an event told of a figure one of a list? */
static bool is_deed(const struct share *s, uint32_t row, unsigned list)
{
    const char *event = nc_store_text(s->passage->store, figure(s, row)->said->event);
    return nc_word_listed(nc_lexicon_find(event, strlen(event)), list);
}

/* "12 per cent of the workforce" is none of so many jobs told before, and none of so many pupils or
 * people of a town; one "of the electorate" is none of those people, either. */
static bool is_of_others(const struct share *s, uint32_t at)
{
    const struct nc_tokens *t = s->passage->tokens;
    if (figure(s, s->whole)->said->head == 0)
        return false;
    if (nc_marks_in(NC_LISTED_SHARE_CHOSEN, t, at))
        return counts_listed(s, s->whole, NC_LISTED_SHARE_PEOPLE);
    return nc_marks_in(NC_LISTED_SHARE_STAFF, t, at) &&
           !counts_listed(s, s->whole, NC_LISTED_SHARE_STAFF) &&
           !is_deed(s, s->whole, NC_LISTED_SHARE_EMPLOY);
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
    const unsigned all = s->near ? NC_LISTED_SHARE_TOTAL : NC_LISTED_SHARE_ALL;
    return is_ended(s, i + 1) && !is_of_others(s, i) &&
                   (nc_marks_in(all, t, i) || is_noun_of_whole(s, i) ||
                    (i == s->to + 1 && nc_marks_in(NC_LISTED_MARK_REFER, t, i)))
               ? i
               : 0;
}

/* Is the whole a stock, as in "has 60 boats", and none of what was done: "sold 60 boats"? */
static bool is_had(const struct share *s)
{
    return figure(s, s->whole)->said->event == 0 || is_deed(s, s->whole, NC_LISTED_SHARE_HAD);
}

/* Is it of what was told before: "of them", "of its fleet" where that was told of its owner; not
 * "of the total"? */
static bool is_of_told(const struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t at = of_all(s);
    if (at == 0 || nc_marks_in(NC_LISTED_SHARE_TOTAL, t, at))
        return false;
    return nc_marks_in(NC_LISTED_SHARE_THEM, t, at) || nc_marks_in(NC_LISTED_MARK_REFER, t, at) ||
           (is_had(s) && !nc_owner_changes(s->passage, s->whole, MIN(s->part, s->share)));
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

/* "400 jobs" are those of some of the people told as the whole: "a third of its workforce". */
static bool is_of_staff(const struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    return nc_marks_in(NC_LISTED_SHARE_POSTS, t, past_of(s, s->part)) &&
           counts_people(s, s->whole) && nc_marks_in(NC_LISTED_SHARE_STAFF, t, of_all(s));
}

/* Can the people of the part be some of the people of the whole?  Teachers are no pupils, but may
 * be some of the people told, and of the 90 people "of" which they are said to be. */
static bool is_some_people(const struct share *s)
{
    return counts_people(s, s->part) && counts_people(s, s->whole) &&
           (counts_listed(s, s->part, NC_LISTED_SHARE_PEOPLE) ||
            counts_listed(s, s->whole, NC_LISTED_SHARE_PEOPLE) || is_told_whole(s));
}

/* May both count one kind?  A noun from elsewhere in the sentence says little of the part. */
static bool is_one_kind(const struct share *s)
{
    const nc_str x = figure(s, s->part)->said->head, y = figure(s, s->whole)->said->head;
    const uint32_t past = past_of(s, s->part);
    if (x == 0 || x == y || is_some_people(s) || is_of_staff(s))
        return true;
    return past < s->past &&
           nc_token_is(&s->passage->tokens->items[past], NC_W_AUX | NC_W_PRON | NC_W_MODAL);
}

/* --- how they stand ------------------------------------------------------------------------ */

/* The whole right behind the share: "15 per cent of the 60", ", or 15 per cent, of the 60". */
static bool is_of_whole(const struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t at = begin_of(s, s->whole), of = s->to + nc_marks_break(t, s->to);
    if (s->whole < s->share || at > of + NEAR || !nc_marks_in(NC_LISTED_MARK_OF, t, of) ||
        (of > s->to && !nc_marks_in(NC_LISTED_SHARE_LEAD, t, s->from - 1)))
        return false;
    for (uint32_t i = of; i < at; i++)
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

/* "The 9 boys make up 15 per cent": is the share told by such a verb of a part right before it? */
static bool is_made_up(const struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t past = past_of(s, s->part), at = before_hedges(t, s->from, past);
    const uint32_t verb = at - (at > past && !nc_marks_in(NC_LISTED_SHARE_FORMS, t, at - 1));
    bool one = verb > past && verb <= past + NEAR &&
               nc_marks_in(NC_LISTED_SHARE_FORMS, t, verb - 1);
    for (uint32_t i = past; one && i < verb; i++)
        one = !nc_marks_break(t, i);
    return one;
}

/* The part told beside "15 per cent of the 60". */
static bool is_part_beside(const struct share *s)
{
    if (s->part > s->share)
        return is_apposed(s);
    if (begin_of(s, s->part) >= s->own && is_made_up(s))
        return true;
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

/* "9 of the 60 ports; the boats, 15 per cent of the fleet": does a clause of its own lead to the
 * share? */
static bool is_of_next(const struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    for (uint32_t i = past_of(s, MAX(s->part, s->whole)); i + 1 < s->from; i++)
        if (t->items[i].sign == ';' && !nc_marks_in(NC_LISTED_SHARE_LEAD, t, i + 1))
            return true;
    return false;
}

/* Are the two nearest alone before the share: does no third of their kind stand in their clause,
 * and is the whole told as one right there? */
static bool is_alone(const struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t first = MIN(s->part, s->whole),
                   third = amount_before(s, first, figure(s, first));
    bool apart = third == NC_NONE;
    for (uint32_t i = apart ? 0 : past_of(s, third); !apart && i < begin_of(s, first); i++)
        apart = nc_marks_break(t, i);
    return apart && (s->part < s->whole || is_told_part(s, s->part) || leading(s) == s->begin ||
                     (leading(s) != NC_NONE && nc_marks_break(t, leading(s) - 1)));
}

/* "9 of the 60 failed - 15 per cent", "60 were tried; 9 failed, or 15 per cent". */
static bool is_behind_both(const struct share *s)
{
    if (s->part > s->share || s->whole > s->share || !is_led(s->passage->tokens, s->from, s->own) ||
        !is_open(s) || (s->near && !is_alone(s)))
        return false;
    if (is_told_part(s, s->part))
        return s->whole < s->part;
    if (s->part < s->whole)
        return is_within(s) && !is_of_next(s);
    return is_one_kind(s) && !figure(s, s->part)->definite && (is_told_whole(s) || is_of_told(s));
}

/* "60 were tried, and 15 per cent of them, or 9, failed". */
static bool is_of_them(const struct share *s)
{
    return s->whole < s->share && s->part > s->share && is_of_told(s) &&
           begin_of(s, s->part) < s->to + FAR && is_apposed(s);
}

/* "15 per cent of its staff, 9 of 60, will go": part and whole told right behind the share. */
static bool is_spelt_out(const struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t at = before_hedges(t, begin_of(s, s->part), s->to);
    if (s->part < s->share || s->whole != s->part + 1 || at > s->to + NEAR + 2 ||
        !nc_marks_in(NC_LISTED_MARK_OF, t, s->to) || !nc_marks_break(t, at - 1))
        return false;
    for (uint32_t i = s->to; i + 1 < at; i++)
        if (nc_marks_break(t, i))
            return false;
    return is_within(s);
}

/* "Lost 9 of its 60 boats, a fall of 15 per cent": what was lost is a part, and how much is lost
 * the share.  Moves the beginning of the share to the noun. */
static bool is_loss(struct share *s, const struct nc_turn *turn)
{
    if (turn->direction != NC_DOWN || turn->beside || turn->from > s->from ||
        s->part > s->whole || s->whole > s->share || !is_within(s))
        return false;
    s->from = turn->from;
    return true;
}

/* Do other words tell what the share is: a change, a forecast, one of several?  What comes in a
 * clause behind it is another share: "15 per cent, against a target of 20". */
static bool is_apart(struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    struct nc_turn turn;
    uint32_t past = s->to;
    while (past < s->past && !nc_marks_break(t, past))
        past++;
    const bool made_up = s->from > 1 && nc_marks_in(NC_LISTED_SHARE_MADE, t, s->from - 2);
    return (!made_up && nc_turn_read(t, figure(s, s->share), &turn) && !is_loss(s, &turn)) ||
           nc_marks_any(NC_LISTED_MARK_OTHER, t, s->begin, past) ||
           nc_marks_any(NC_LISTED_MARK_EACH, t, s->begin, past);
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

/* "Two thirds were let; the rest, 280, stood empty": are these what the share leaves over? */
static bool is_rest(const struct share *s)
{
    const uint32_t at = begin_of(s, s->part);
    return nc_marks_any(NC_LISTED_SHARE_REST, s->passage->tokens,
                        MAX(s->begin, at > NEAR ? at - NEAR : 0), at);
}

/* Finds the tokens of the share, unless they are known: most shares have no counts. */
static void find_tokens(struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    const struct nc_figure *c = figure(s, s->share);
    if (s->past > 0)
        return;
    s->own = nc_marks_token(t, c->in->at);
    s->past = nc_marks_token(t, c->in->at + c->in->len);
    s->from = begin_of(s, s->share) - (c->kind == NC_KIND_ORDINAL);
    s->to = past_of(s, s->share);
}

/* Does the share follow on the two counts found, or stand beside them? */
static bool is_bound(struct share *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    find_tokens(s);
    s->begin = nc_marks_token(t, figure(s, s->first)->in->at);
    return !is_apart(s) && !is_rest(s) &&
           (is_of_whole(s) ? is_part_beside(s)
                            : is_behind_both(s) || is_of_them(s) || is_spelt_out(s));
}

static bool is_told(struct share *s)
{
    if (find_only(s) && is_bound(s))
        return true;
    s->first = s->rows->first;
    s->near = true;
    return (find_near(s) && is_bound(s)) || (find_around(s) && is_bound(s) && is_of_whole(s));
}

void nc_shares_read(const struct nc_passage *passage, const struct nc_sentence_rows *rows,
                    const struct nc_rule *rule,
                    bool (*is_share)(const struct nc_passage *passage,
                                     const struct nc_figure *figure),
                    void (*judge)(const struct nc_claim *claim))
{
    for (uint32_t row = rows->first; row < rows->end; row++) {
        if (!is_share(passage, nc_store_figure(passage->store, row)) ||
            nc_passage_judged(passage, row))
            continue;
        struct share s = { .passage = passage,
                           .rows = rows,
                           .share = row,
                           .first = rows->first,
                           .end = rows->end };
        if (is_told(&s))
            report(&s, rule, judge);
    }
}
