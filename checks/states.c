/* states.c - finds the two values of a change by their kind and by the words around them.
 *
 * A sentence, or two where the later one speaks of the earlier, has one change and just two values
 * that it can be the change of.  Words beside a value mark it as old ("was", "a year ago") or as
 * new ("now", "this year").  Nothing is bound where they do not tell, or tell the contrary of
 * "rise" and "fall". */
#include "checks/states.h"

#include "checks/marks.h"
#include "checks/turn.h"
#include "data/lexicon.h"
#include "lists.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum place {
    BEFORE,  /* both values stand before the change */
    BETWEEN, /* one stands before, one behind it */
    BEHIND
};

/* Two values and their change. */
struct states {
    const struct nc_passage *passage;
    const struct nc_states_asks *asks;
    const struct nc_sentence_rows *rows; /* of the sentence of the change */
    uint32_t change, row[2]; /* rows of figures; the values in order of place */
    uint32_t first, end;     /* those of the sentences looked at */
    uint32_t begin, past;    /* tokens of the same */
    uint32_t own;            /* the first token of the sentence of the change */
    struct nc_turn turn;
    enum place place;
    int led; /* BETWEEN: above 0 where the change leads on to an old value, below to a new one */
};

static const struct nc_figure *figure(const struct states *s, uint32_t row)
{
    return nc_store_figure(s->passage->store, row);
}

static double value_of(const struct states *s, int side)
{
    return nc_decimal_double(figure(s, s->row[side])->value);
}

static uint32_t begin_of(const struct states *s, uint32_t row)
{
    return nc_marks_token(s->passage->tokens, figure(s, row)->start);
}

static uint32_t past_of(const struct states *s, uint32_t row)
{
    return nc_marks_token(s->passage->tokens, nc_figure_end(figure(s, row)));
}

/* --- which values -------------------------------------------------------------------------- */

/* Can they be what one thing was and is? */
static bool alike(const struct nc_figure *a, const struct nc_figure *b)
{
    enum { MOST = 60 };
    return a->value.mantissa > 0 && b->value.mantissa > 0 && nc_figure_alike(a, b, MOST);
}

/* "Two surveys": hardly what changed. */
static bool is_aside(const struct nc_figure *f)
{
    enum { FEW = 12 };
    return f->kind == NC_KIND_NUMBER && (f->flags & NC_FIGURE_SPELLED) != 0 &&
           nc_decimal_double(f->value) <= FEW;
}

static bool is_value(const struct states *s, uint32_t row)
{
    const struct nc_figure *f = figure(s, row);
    return row != s->change && nc_kind_quantity(f->kind) && f->has_value &&
           f->modifier != NC_RANGE && (f->flags & NC_FIGURE_EACH) == 0 &&
           s->asks->may_be_value(f, figure(s, s->change));
}

/* Finds the two values alike among the rows; false when there are fewer or more. */
static bool find_two(struct states *s)
{
    enum { NEAR = 20 }; /* twelve million of 241,000 readers are hardly their number now */
    enum { LEAST = 3 }; /* with the change */
    s->row[0] = NC_NONE;
    if (s->end < s->first + LEAST)
        return false;
    for (uint32_t last = s->end; last > s->first; last--) {
        uint32_t found = 0;
        s->row[0] = NC_NONE;
        s->row[1] = last - 1;
        if (!is_value(s, last - 1))
            continue;
        for (uint32_t row = s->first; row < last - 1; row++)
            if (is_value(s, row) && alike(figure(s, row), figure(s, last - 1))) {
                s->row[0] = row;
                found++;
            }
        if (found > 0 || !is_aside(figure(s, last - 1)))
            return found == 1 && nc_figure_alike(figure(s, s->row[0]), figure(s, s->row[1]), NEAR);
    }
    return false;
}

/* Finds the values in the sentence of the change, or in two where that one has not got them. */
static bool find_values(struct states *s)
{
    if (find_two(s))
        return true;
    s->first = s->rows->before;
    return s->row[0] == NC_NONE && s->first < s->rows->first && find_two(s);
}

/* --- is it their change? ------------------------------------------------------------------- */

/* What a figure counts, where a noun right behind it says so: not in "the 40 of last year". */
static nc_str counted_by(const struct states *s, uint32_t row)
{
    const struct nc_figure *f = figure(s, row);
    const bool apart = nc_marks_in(NC_LISTED_MARK_OF, s->passage->tokens, past_of(s, row));
    return f->kind == NC_KIND_NUMBER && !apart ? f->said->head : 0;
}

/* Is it told as a part, and not of what stands before, as in "40 of them"? */
static bool is_part(const struct states *s, uint32_t row)
{
    return figure(s, row)->part_of != 0 &&
           !nc_marks_in(NC_LISTED_MARK_REFER, s->passage->tokens, past_of(s, row) + 1);
}

/* The token of what a value is one of, "wheat" in "70 sacks of wheat"; 0 for none, and for times
 * and pronouns. */
static uint32_t made_of(const struct states *s, uint32_t row)
{
    enum { NEAR = 3 };
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t from = past_of(s, row);
    uint32_t i = from;
    while (i < from + NEAR && !nc_marks_break(t, i) && !nc_marks_in(NC_LISTED_MARK_OF, t, i))
        i++;
    if (!nc_marks_in(NC_LISTED_MARK_OF, t, i))
        return 0;
    i += 1 + nc_marks_in(NC_LISTED_TURN_ARTICLE, t, i + 1);
    const bool thing = i < t->count && t->items[i].kind == NC_TOKEN_WORD &&
                       !nc_token_is(&t->items[i], NC_W_MONTH | NC_W_WEEKDAY) &&
                       !nc_marks_in(NC_LISTED_MARK_REFER, t, i) &&
                       !nc_marks_in(NC_LISTED_MARK_OLD, t, i);
    return thing ? i : 0;
}

/* Are they told as so much of this and so much of that? */
static bool of_two_kinds(const struct states *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t x = made_of(s, s->row[0]), y = made_of(s, s->row[1]);
    return x != 0 && y != 0 &&
           (t->items[x].len != t->items[y].len ||
            memcmp(t->text + t->items[x].at, t->text + t->items[y].at, t->items[x].len) != 0);
}

/* Do the values count one thing, neither as a part of the other? */
static bool of_one_thing(const struct states *s)
{
    const struct nc_figure *a = figure(s, s->row[0]), *b = figure(s, s->row[1]);
    const nc_str x = counted_by(s, s->row[0]), y = counted_by(s, s->row[1]);
    if (is_part(s, s->row[0]) || is_part(s, s->row[1]) ||
        nc_decimal_compare(a->value, b->value) == 0 || of_two_kinds(s))
        return false;
    return x == 0 || y == 0 || x == y;
}

/* "Of the 515 complaints": the whole of what follows. */
static bool is_whole(const struct states *s, uint32_t row)
{
    const struct nc_tokens *t = s->passage->tokens;
    uint32_t i = begin_of(s, row);
    i -= i > s->begin && nc_marks_in(NC_LISTED_TURN_ARTICLE, t, i - 1);
    return i > s->begin && nc_marks_in(NC_LISTED_MARK_OF, t, i - 1) &&
           (i - 1 == s->begin || nc_marks_break(t, i - 2));
}

/* Is there a second per cent beside the one of the change? */
static bool has_other_change(const struct states *s)
{
    const struct nc_figure *c = figure(s, s->change);
    for (uint32_t row = s->first; row < s->end; row++)
        if (c->kind == NC_KIND_PERCENT && figure(s, row)->kind == c->kind &&
            figure(s, row)->unit == c->unit && row != s->change && row != s->row[0] &&
            row != s->row[1])
            return true;
    return false;
}

/* "Year-on-year" is told of more than the values beside it. */
static bool of_years(const struct nc_tokens *t, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i + 1 < to; i++)
        if (nc_marks_in(NC_LISTED_MARK_ON, t, i) && t->items[i + 1].sign == '-')
            return true;
    return false;
}

/* "Three times what the old one did", but not "what it was": is a multiple that of another? */
static bool is_of_another(const struct nc_tokens *t, uint32_t next)
{
    return nc_marks_in(NC_LISTED_MARK_WHAT, t, next) &&
           !nc_marks_in(NC_LISTED_MARK_REFER, t, next + 1) &&
           !nc_token_is(&t->items[next + 1], NC_W_AUX | NC_W_VERB);
}

/* Do the words behind the change lead on to what it is one of or from, and no value is that? */
static bool leads_on(const struct states *s)
{
    enum { NEAR = 4 };
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t next = s->turn.to;
    if (s->place != BEFORE || next >= s->past)
        return false;
    if (s->turn.times && is_of_another(t, next))
        return true;
    if (nc_marks_in(NC_LISTED_MARK_AGAINST, t, next))
        return !nc_marks_in(NC_LISTED_MARK_REFER, t, next + 1) &&
               !nc_marks_in(NC_LISTED_MARK_THEN, t, next + 1);
    if (nc_marks_in(NC_LISTED_MARK_AGAINST, t, next - 1) && s->turn.beside)
        return !nc_marks_in(NC_LISTED_MARK_REFER, t, next);
    return nc_marks_in(NC_LISTED_MARK_ABOUT, t, next) &&
           !nc_marks_any(NC_LISTED_MARK_WHILE, t, next + 1, MIN(next + NEAR, s->past));
}

/* Does nothing join another clause between tokens [from, to), but right before the last? */
static bool is_one_clause(const struct nc_tokens *t, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i + 1 < to; i++)
        if (nc_marks_in(NC_LISTED_MARK_AND, t, i) || t->items[i].sign == ';')
            return false;
    return true;
}

/* Does the clause of the change tell of the values? */
static bool refers(const struct states *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t near = s->row[s->place == BETWEEN ? 0 : 1];
    if (s->place == BEHIND)
        return true;
    if (nc_turn_refers(t, &s->turn, MAX(s->own, past_of(s, near))))
        return true;
    return s->place == BETWEEN && is_one_clause(t, MAX(s->own, past_of(s, near)), s->turn.from);
}

/* Does the sentence of the change tell of the one before, where a value stands there? */
static bool refers_back(const struct states *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t last = begin_of(s, s->row[1]);
    if (s->own == s->begin || begin_of(s, s->row[0]) >= s->own)
        return true;
    if (last < s->own && nc_turn_refers(t, &s->turn, s->own) && s->turn.from <= s->own + 2)
        return true;
    const nc_str x = counted_by(s, s->row[0]);
    if (x != 0 && x == counted_by(s, s->row[1]))
        return true;
    const uint32_t end = MAX(last, s->turn.from);
    return nc_marks_any(NC_LISTED_MARK_REFER, t, s->own, end) ||
           nc_marks_any(NC_LISTED_MARK_ITS, t, s->own, end);
}

static bool is_theirs(const struct states *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    const struct nc_figure *a = figure(s, s->row[0]), *b = figure(s, s->row[1]);
    return of_one_thing(s) && !nc_figure_step(a) && (s->place == BETWEEN || !nc_figure_step(b)) &&
           !is_whole(s, s->row[0]) && !has_other_change(s) && !leads_on(s) &&
           refers_back(s) && refers(s) &&
           !nc_marks_any(NC_LISTED_MARK_OTHER, t, s->begin, s->past) &&
           !nc_marks_any(NC_LISTED_MARK_EACH, t, begin_of(s, s->row[0]), s->past) &&
           !of_years(t, s->begin, s->past);
}

/* --- where they stand ---------------------------------------------------------------------- */

/* Does the change, told before both values, lead on to them: "fell 20 per cent: it was"? */
static bool leads_to_both(const struct states *s)
{
    enum { NEAR = 12 };
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t to = begin_of(s, s->row[0]);
    bool led = nc_marks_in(NC_LISTED_MARK_WITH, t, to - 1);
    for (uint32_t i = s->turn.to; i < to; i++)
        led = led || (nc_marks_break(t, i) && t->items[i].sign != ',');
    return led && to < s->turn.to + NEAR &&
           figure(s, s->change)->kind != figure(s, s->row[0])->kind;
}

/* May token i stand between a change and the value behind it, at token `to`?  A clause that tells
 * just that one, as in ", when it was 40", may. */
static bool is_passed(const struct nc_tokens *t, uint32_t i, uint32_t to)
{
    enum { SHORT = 4 };
    if (nc_marks_break(t, i))
        return nc_marks_in(NC_LISTED_MARK_CLAUSE, t, i + 1) && to <= i + SHORT;
    return !nc_marks_in(NC_LISTED_MARK_AND, t, i);
}

/* What the change leads on to: above 0 an old value, below 0 a new one, 0 when it does not. */
static int leads_to(const struct states *s)
{
    enum { STRONG = 3, NEAR = 12 };
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t next = s->turn.to, to = begin_of(s, s->row[1]);
    for (uint32_t row = s->change + 1; row < s->row[1]; row++)
        if (nc_kind_quantity(figure(s, row)->kind))
            return 0;
    for (uint32_t i = next; i < to; i++)
        if (!is_passed(t, i, to))
            return 0;
    if (to >= next + NEAR)
        return 0;
    if (nc_marks_in(NC_LISTED_MARK_AGAINST, t, next) ||
        (s->turn.beside && nc_marks_in(NC_LISTED_MARK_AGAINST, t, next - 1)) ||
        (nc_marks_in(NC_LISTED_MARK_OBJECT, t, s->turn.word) &&
         nc_marks_in(NC_LISTED_TURN_ARTICLE, t, next)))
        return STRONG;
    return nc_marks_in(NC_LISTED_MARK_TO, t, next) ? -STRONG : 0;
}

static bool find_place(struct states *s)
{
    if (s->row[1] < s->change) {
        s->place = BEFORE;
        return true;
    }
    s->place = s->row[0] > s->change ? BEHIND : BETWEEN;
    s->led = s->place == BETWEEN ? leads_to(s) : 0;
    if (s->place == BEHIND)
        return leads_to_both(s);
    return s->led > 0 || (s->led < 0 && begin_of(s, s->row[0]) >= s->own);
}

/* --- which was first ----------------------------------------------------------------------- */

/* Does token `at` lead to an old value: "from 40", not "from July"? */
static bool is_leading(const struct nc_tokens *t, uint32_t at, uint32_t to)
{
    return nc_marks_in(NC_LISTED_MARK_LED, t, at) &&
           (at + 1 == to || !nc_token_is(&t->items[at + 1], NC_W_MONTH | NC_W_WEEKDAY));
}

/* Marks of old less marks of new in tokens [from, to). */
static int marks(const struct nc_tokens *t, uint32_t from, uint32_t to)
{
    enum { LED = 5 };
    int old = 0;
    for (uint32_t i = from; i < to; i++) {
        if (nc_marks_in(NC_LISTED_MARK_OLD, t, i) ||
            (i + LED >= to && is_leading(t, i, to)))
            old += 2;
        else if (nc_marks_in(NC_LISTED_MARK_NEW, t, i))
            old -= 2;
        else
            old += nc_marks_in(NC_LISTED_MARK_WAS, t, i) - nc_marks_in(NC_LISTED_MARK_IS, t, i);
    }
    return old;
}

/* Where the words of the second value begin, between tokens [from, to). */
static uint32_t joint(const struct nc_tokens *t, uint32_t from, uint32_t to)
{
    enum { FEW = 3 };
    for (uint32_t i = from; i < to; i++)
        if (nc_marks_break(t, i) || nc_marks_in(NC_LISTED_MARK_JOIN, t, i) ||
            (t->items[i].flags & NC_TOKEN_FIRST) != 0)
            return i;
    return to > from + FEW ? to - FEW : from;
}

/* The end of the words behind a value, at `to` at the latest. */
static uint32_t reach(const struct nc_tokens *t, uint32_t from, uint32_t to)
{
    enum { MOST = 12 };
    uint32_t i = from;
    while (i < to && i < from + MOST && !nc_marks_break(t, i) &&
           (t->items[i].flags & NC_TOKEN_FIRST) == 0)
        i++;
    return i;
}

/* Is a time told among tokens [from, to): "in May", "on the first night"? */
static bool is_timed(const struct nc_tokens *t, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (nc_token_is(&t->items[i], NC_W_MONTH | NC_W_WEEKDAY | NC_W_ORDINAL) ||
            nc_marks_in(NC_LISTED_MARK_SEASON, t, i))
            return true;
    return false;
}

/* "50 in May and 40 in June": has each value a time, so that what is told first was first?  Tokens
 * [join, end) are the words of the second.  "Up 5" tells often of another time: a year earlier. */
static bool is_series(const struct states *s, uint32_t join, uint32_t end)
{
    const struct nc_tokens *t = s->passage->tokens;
    return !nc_marks_in(NC_LISTED_TURN_SHORT, t, s->turn.word) && is_timed(t, s->begin, join) &&
           is_timed(t, join, end);
}

/* "Was 50 here and 40 there": does a verb of its own stand before the second value? */
static bool has_verb(const struct nc_tokens *t, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (nc_token_is(&t->items[i], NC_W_VERB | NC_W_AUX | NC_W_PARTICIPLE | NC_W_MODAL))
            return true;
    return false;
}

/* Above 0: the first value is the old one; below: the second. */
static int first_is_old(const struct states *s)
{
    enum { MOST = 12 };
    const struct nc_tokens *t = s->passage->tokens;
    const uint32_t a = begin_of(s, s->row[0]), past_a = past_of(s, s->row[0]),
                   b = begin_of(s, s->row[1]), past_b = past_of(s, s->row[1]);
    const uint32_t begin = a < s->own ? s->begin : s->own;
    const int before = marks(t, MAX(begin, a > MOST ? a - MOST : 0), a);
    if (s->place == BETWEEN) {
        const int first = before + marks(t, past_a, reach(t, past_a, b));
        return s->led < 0 && first < 1 ? 0 : first - s->led;
    }
    const uint32_t join = joint(t, past_a, b), to = s->place == BEFORE ? s->turn.from : s->past;
    const uint32_t end = reach(t, past_b, to);
    const bool one_verb = nc_marks_in(NC_LISTED_MARK_AND, t, join) && !has_verb(t, join, b);
    const int own = one_verb && abs(before) < 2 ? 0 : before;
    const int old = own + marks(t, past_a, join) - marks(t, join, b) - marks(t, past_b, end);
    return old == 0 && is_series(s, join, end) ? 1 : old;
}

/* May "fewer" be told of the old value: "700 now and 600 then, 100 fewer", but not "fewer than"? */
static bool may_turn(const struct states *s)
{
    return s->turn.beside && s->place == BEFORE &&
           !nc_marks_in(NC_LISTED_DOUBT_THAN, s->passage->tokens, s->turn.to);
}

/* Puts the old value first; false when the words do not tell which it is. */
static bool sort(struct states *s)
{
    const int old = first_is_old(s), least = s->place == BEFORE ? 1 : 2;
    const enum nc_direction direction = s->turn.direction;
    const bool rises = value_of(s, 1) > value_of(s, 0);
    bool turned = old < 0;
    if (abs(old) < (direction == NC_EITHER_WAY ? 2 : least))
        return false;
    if (direction != NC_EITHER_WAY) {
        const bool by_size = rises != (direction == NC_UP);
        if (by_size != turned && !may_turn(s))
            return false;
        turned = by_size;
    }
    if (turned) {
        const uint32_t row = s->row[0];
        s->row[0] = s->row[1];
        s->row[1] = row;
    }
    return true;
}

/* --- the claim ----------------------------------------------------------------------------- */

/* "Three times more" is said of 400 against 100, too. */
static bool is_more(const struct states *s)
{
    return nc_marks_in(NC_LISTED_TURN_MORE, s->passage->tokens, s->turn.to);
}

static void report(const struct states *s, const struct nc_rule *rule)
{
    const struct nc_tokens *t = s->passage->tokens;
    const struct nc_token *word = &t->items[s->turn.word];
    struct nc_claim claim = { .passage = s->passage, .rule = rule, .form = "states" };
    for (int i = 0; i < NC_CLAIM_LETTERS; i++)
        claim.at[i] = NC_NONE;
    claim.at[0] = s->row[0];
    claim.at[1] = s->row[1];
    claim.at[2] = s->change;
    claim.start = t->items[s->turn.from].at;
    claim.end = t->items[s->turn.to - 1].at + t->items[s->turn.to - 1].len;
    if (s->turn.direction != NC_EITHER_WAY && (!s->turn.times || is_more(s)))
        claim.words[claim.word_count++] = (struct nc_claim_word){
            s->turn.direction == NC_UP ? "up" : "down", t->text + word->at, word->len
        };
    s->asks->claim(&claim);
}

/* A gain or loss of money is a result of business. */
static bool is_result(const struct states *s)
{
    const struct nc_figure *c = figure(s, s->change);
    return c->kind == NC_KIND_MONEY && !s->turn.beside &&
           nc_marks_in(NC_LISTED_TURN_RESULT, s->passage->tokens, s->turn.word);
}

static bool is_told(struct states *s)
{
    const struct nc_tokens *t = s->passage->tokens;
    const struct nc_figure *c = figure(s, s->change);
    if (!find_values(s) || !nc_turn_read(t, c, &s->turn) || is_result(s) ||
        (c->kind != NC_KIND_PERCENT && c->said->head == 0 && !s->turn.counted))
        return false;
    s->own = nc_marks_token(t, c->in->at);
    s->past = nc_marks_token(t, c->in->at + c->in->len);
    s->begin = nc_marks_token(t, figure(s, s->first)->in->at);
    return find_place(s) && is_theirs(s) && sort(s);
}

/* The kinds of values that a change can be of; years between ages are a duration, degrees between
 * temperatures a measure. */
static uint32_t kinds_of(const struct nc_states_asks *asks, const struct nc_figure *c)
{
    const uint32_t own = nc_kind_bit(c->kind);
    if (asks->kinds != 0)
        return asks->kinds;
    return c->kind == NC_KIND_DURATION  ? own | nc_kind_bit(NC_KIND_AGE)
           : c->kind == NC_KIND_MEASURE ? own | nc_kind_bit(NC_KIND_TEMPERATURE)
                                        : own;
}

/* Are there two figures of the kinds beside this one? */
static bool has_two(const struct nc_sentence_rows *rows, const struct nc_figure *c, uint32_t kinds)
{
    const uint32_t one = rows->in_both[0] & kinds, two = rows->in_both[1] & kinds,
                   three = rows->in_both[2] & kinds;
    const uint32_t others = one & (one - 1); /* but for one kind */
    if ((kinds & nc_kind_bit(c->kind)) == 0)
        return two != 0 || others != 0;
    return three != 0 || (two != 0 && others != 0) || (others & (others - 1)) != 0;
}

void nc_states_read(const struct nc_passage *passage, const struct nc_sentence_rows *rows,
                    const struct nc_rule *rule, const struct nc_states_asks *asks)
{
    for (uint32_t row = rows->first; row < rows->end; row++) {
        const struct nc_figure *c = nc_store_figure(passage->store, row);
        if (!nc_kind_quantity(c->kind) || !c->has_value || !has_two(rows, c, kinds_of(asks, c)) ||
            !asks->is_change(c) || c->said->per != 0 || nc_passage_judged(passage, row))
            continue;
        struct states s = { .passage = passage,
                            .asks = asks,
                            .rows = rows,
                            .change = row,
                            .first = rows->first,
                            .end = rows->end };
        if (is_told(&s))
            report(&s, rule);
    }
}
