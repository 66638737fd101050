/* margins.c - finds the two results of a margin.
 *
 * A margin is told by a noun ("a lead of nine points", "a 12-point win") or by a verb and "by"
 * ("beat him by 540 votes").  Its results are the only score of the sentence, or its only two
 * figures of their kind; where there are more, the pair right before the margin or behind it:
 * "won by 540 votes: 8,431 to 7,891".  It needs no telling which of them was first. */
#include "checks/margins.h"

#include "checks/change.h"
#include "checks/marks.h"
#include "data/lexicon.h"
#include "lists.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { NEAR = 5 };

/* A margin; figures by row, tokens by their number. */
struct margin {
    const struct nc_passage *passage;
    const struct nc_tokens *t;
    const struct nc_sentence_rows *rows; /* of its sentence */
    uint32_t row;
    uint32_t begin, past; /* tokens of the same */
    uint32_t cue;         /* the token that tells it to be one */
    uint32_t from, to;    /* tokens [from, to) are the figure and what it counts */
    bool grown;           /* it has become what is told: its results come behind it */
    uint32_t result[2];   /* the same row twice: a score */
};

static const struct nc_figure *figure(const struct margin *m, uint32_t row)
{
    return nc_store_figure(m->passage->store, row);
}

static uint32_t begin_of(const struct margin *m, uint32_t row)
{
    return nc_marks_token(m->t, figure(m, row)->start);
}

static uint32_t past_of(const struct margin *m, uint32_t row)
{
    return nc_marks_token(m->t, nc_figure_end(figure(m, row)));
}

/* --- the words of a margin ----------------------------------------------------------------- */

/* "Nine-point lead", "12-vote majority": the noun behind the unit. */
static bool is_before_noun(struct margin *m)
{
    uint32_t i = m->to;
    if (i >= m->t->count || m->t->items[i].sign != '-' || nc_marks_break(m->t, i) ||
        !nc_marks_in(NC_LISTED_MARGIN_UNIT, m->t, i + 1))
        return false;
    for (i += 2; i < m->to + NEAR && !nc_marks_in(NC_LISTED_MARGIN_NOUN, m->t, i); i++)
        if (nc_marks_break(m->t, i))
            return false;
    m->cue = i;
    m->to = i + 1;
    return nc_marks_in(NC_LISTED_MARGIN_NOUN, m->t, i);
}

/* "A lead of nine points", "his lead has grown to nine", "beat him by nine votes". */
static bool is_behind_cue(struct margin *m)
{
    const uint32_t last = m->from;
    uint32_t i = last;
    while (i > m->begin && nc_marks_in(NC_LISTED_SHARE_HEDGE, m->t, i - 1))
        i--;
    if (i == m->begin || !nc_marks_in(NC_LISTED_MARGIN_LEADS, m->t, i - 1))
        return false;
    const bool by = nc_marks_in(NC_LISTED_MARGIN_BY, m->t, i - 1);
    m->grown = nc_marks_in(NC_LISTED_MARK_TO, m->t, i - 1);
    const unsigned list = by ? NC_LISTED_MARGIN_VERB : NC_LISTED_MARGIN_NOUN;
    for (i--; i > m->begin && i + NEAR + 1 > last && !nc_marks_break(m->t, i - 1); i--)
        if (nc_marks_in(list, m->t, i - 1)) {
            m->cue = i - 1;
            return true;
        }
    return false;
}

/* Over "votes", "percentage points"; false where the margin is one of other things, or is a result:
 * "leads by nine votes to three". */
static bool take_unit(struct margin *m)
{
    const uint32_t from = m->to;
    while (nc_marks_in(NC_LISTED_MARGIN_UNIT, m->t, m->to))
        m->to++;
    return (m->to > from || figure(m, m->row)->said->head == 0 || figure(m, m->row)->unit != 0) &&
           !nc_marks_in(NC_LISTED_MARGIN_JOIN, m->t, m->to);
}

static bool is_end(const struct margin *m, uint32_t at)
{
    return at >= m->past || nc_marks_break(m->t, at);
}

/* Do words of its clause make it one from another value, of another time or one that is wished
 * for: "a lead of nine on May", "needs to win by nine"? */
static bool is_other(const struct margin *m)
{
    uint32_t from = m->cue, to = m->to;
    while (from > m->begin && !nc_marks_break(m->t, from - 1) &&
           !nc_marks_in(NC_LISTED_MARK_AND, m->t, from - 1))
        from--;
    while (!is_end(m, to))
        to++;
    for (uint32_t i = from; i < to; i++)
        if (nc_token_is(&m->t->items[i], NC_W_MODAL | NC_W_MONTH) ||
            (i >= m->to && nc_marks_in(NC_LISTED_MARGIN_FROM, m->t, i)))
            return true;
    return nc_marks_any(NC_LISTED_MARK_OLD, m->t, from, to) ||
           nc_marks_any(NC_LISTED_MARGIN_PART, m->t, from, to) ||
           nc_marks_any(NC_LISTED_MARK_OTHER, m->t, m->begin, m->past);
}

static bool is_margin(struct margin *m)
{
    return (is_before_noun(m) || (is_behind_cue(m) && take_unit(m))) && !is_other(m);
}

/* --- the results --------------------------------------------------------------------------- */

/* The numbers of "88-77", "62 to 41"; false where there are others than two. */
static bool read_score(const struct margin *m, uint32_t row, double *x)
{
    const struct nc_figure *f = figure(m, row);
    const char *c = m->t->text + f->start, *end = c + f->len;
    unsigned found = 0;
    while (c < end) {
        char *behind = (char *)c + 1;
        if (g_ascii_isdigit(*c)) {
            if (found == 2)
                return false;
            x[found++] = (double)strtoul(c, &behind, 10);
        }
        c = behind;
    }
    return found == 2 && f->kind == NC_KIND_SCORE;
}

/* Can a figure be one of the results: of the kind of the margin, or a share where it is told in
 * points? */
static bool may_be_result(const struct margin *m, uint32_t row)
{
    const struct nc_figure *f = figure(m, row), *c = figure(m, m->row);
    if (row == m->row || !f->has_value || f->modifier == NC_RANGE || f->said->per != 0 ||
        nc_decimal_double(f->value) < 1)
        return false;
    if (f->kind == NC_KIND_PERCENT)
        return nc_marks_any(NC_LISTED_TURN_POINTS, m->t, m->from, m->to);
    return f->kind == c->kind && f->unit == c->unit &&
           (f->kind != NC_KIND_NUMBER || f->unit != 0 || f->value.exponent >= 0);
}

/* The results next to a row in one direction; NC_NONE. */
static uint32_t next_result(const struct margin *m, uint32_t row, bool back)
{
    while (back ? row > m->rows->first : row + 1 < m->rows->end) {
        row = back ? row - 1 : row + 1;
        if (figure(m, row)->kind == NC_KIND_SCORE || may_be_result(m, row))
            return row;
    }
    return NC_NONE;
}

/* Are two figures told against each other: "8,431 to 7,891", "49 per cent, and Holm 44"?  Not "with
 * 10 wickets and 12 balls left". */
static bool is_pair(const struct margin *m, uint32_t a, uint32_t b)
{
    enum { FAR = 9 };
    const uint32_t from = past_of(m, a), to = begin_of(m, b);
    const nc_str x = figure(m, a)->said->head, y = figure(m, b)->said->head;
    if (x != 0 && y != 0 && x != y)
        return false;
    return to < from + FAR && nc_marks_any(NC_LISTED_MARGIN_JOIN, m->t, from, to) &&
           !nc_marks_any(NC_LISTED_MARK_LED, m->t, from, to) !=
               nc_marks_any(NC_LISTED_DOUBT_AGAINST, m->t, from, to);
}

/* Are there no others; beside a score, no other score? */
static bool is_only(const struct margin *m)
{
    const bool score = m->result[0] == m->result[1];
    for (uint32_t row = m->rows->first; row < m->rows->end; row++)
        if ((figure(m, row)->kind == NC_KIND_SCORE || (!score && may_be_result(m, row))) &&
            row != m->result[0] && row != m->result[1])
            return false;
    return true;
}

/* Are the results told in a clause of the margin: does no semicolon stand between tokens [from,
 * to), and only a sign and a word or two where there are more results? */
static bool is_close(const struct margin *m, uint32_t from, uint32_t to)
{
    enum { FEW = 3 };
    uint32_t breaks = 0;
    for (uint32_t i = from; i < to; i++) {
        breaks += nc_marks_break(m->t, i);
        if (m->t->items[i].sign == ';')
            return false;
    }
    return is_only(m) || (to <= from + FEW && breaks <= 1);
}

/* Takes a score, or a pair that begins or ends with a row. */
static bool take(struct margin *m, uint32_t row, bool back)
{
    if (row == NC_NONE)
        return false;
    m->result[0] = m->result[1] = row;
    if (figure(m, row)->kind == NC_KIND_SCORE)
        return true;
    const uint32_t other = next_result(m, row, back);
    if (other == NC_NONE || figure(m, other)->kind == NC_KIND_SCORE)
        return false;
    m->result[back ? 0 : 1] = other;
    return is_pair(m, m->result[0], m->result[1]);
}

static bool find_results(struct margin *m)
{
    const uint32_t next = next_result(m, m->row, false), last = next_result(m, m->row, true);
    if (take(m, next, false) && is_close(m, m->to, begin_of(m, next)))
        return true;
    return !m->grown && take(m, last, true) &&
           is_close(m, past_of(m, last), MIN(m->cue, m->from));
}

/* "By 311 votes to 298", "8,520 votes to 7,980": are the results those of a vote? */
static bool is_vote(const struct margin *m)
{
    const uint32_t at = begin_of(m, m->result[0]);
    return (at > m->begin && nc_marks_in(NC_LISTED_MARGIN_BY, m->t, at - 1)) ||
           nc_marks_in(NC_LISTED_MARGIN_UNIT, m->t, past_of(m, m->result[0]));
}

/* A majority of seats is one over all others, and the score of a cricket match one of wickets. */
static bool is_of_others(const struct margin *m)
{
    if (m->result[0] == m->result[1] && nc_marks_any(NC_LISTED_MARGIN_RUNS, m->t, m->from, m->to))
        return true;
    return nc_marks_in(NC_LISTED_MARGIN_MOST, m->t, m->cue) && !is_vote(m) &&
           nc_marks_any(NC_LISTED_MARGIN_SEATS, m->t, m->begin, m->past);
}

/* --- the claim ----------------------------------------------------------------------------- */

/* Two rounded shares of 49 and 44 may be six points apart. */
static bool is_rounded(const struct margin *m, double x, double y)
{
    const double off = fabs(fabs(x - y) - nc_decimal_double(figure(m, m->row)->value));
    return nc_marks_any(NC_LISTED_TURN_POINTS, m->t, m->from, m->to) && off > 0 && off <= 1;
}

static void judge(const struct margin *m, const struct nc_rule *rule)
{
    const bool score = m->result[0] == m->result[1];
    double x[] = { 0, 0 };
    struct nc_claim claim = { .passage = m->passage, .rule = rule, .form = "margins" };
    claim.start = m->t->items[MIN(m->cue, m->from)].at;
    claim.end = nc_figure_end(figure(m, m->row));
    for (int i = 0; !score && i < 2; i++)
        x[i] = nc_decimal_double(figure(m, m->result[i])->value);
    if ((score && !read_score(m, m->result[0], x)) || is_rounded(m, x[0], x[1]))
        return;
    const double apart = fabs(x[0] - x[1]);
    const struct nc_known known = { .value = apart, .span = { apart, apart } };
    const struct nc_reckoning reckoning = {
        .claim = &claim,
        .inputs = { m->result[0], m->result[1] },
        .count = score ? 1 : 2,
        .formula = nc_change_apart,
        .known = score ? &known : NULL,
        .claimed = m->row,
        .text = score ? "{a} is a margin of {=}" : "between {a} and {b} lie {=}",
        .unit = "",
    };
    nc_reckon(&reckoning);
}

/* May a margin lie between it and another: what does it count for two? */
static unsigned results_in(const struct nc_figure *f, const struct nc_figure *c)
{
    return f->kind == NC_KIND_SCORE ? 2 : f->kind == c->kind || f->kind == NC_KIND_PERCENT;
}

/* Is it a number among others of its sentence that it can lie between? */
static bool may_be_margin(const struct nc_passage *p, const struct nc_sentence_rows *rows,
                          uint32_t row)
{
    const struct nc_figure *c = nc_store_figure(p->store, row);
    unsigned results = 0;
    if (!nc_kind_quantity(c->kind) || !c->has_value || c->kind == NC_KIND_PERCENT ||
        (c->modifier != NC_EXACT && c->modifier != NC_ABOUT))
        return false;
    for (uint32_t i = rows->first; i < rows->end && results < 2; i++)
        results += i != row ? results_in(nc_store_figure(p->store, i), c) : 0;
    return results >= 2 && c->said->per == 0;
}

/* Do words stand beside it that lead to a margin? */
static bool is_led_to(const struct margin *m)
{
    uint32_t i = m->from;
    while (i > 0 && nc_marks_in(NC_LISTED_SHARE_HEDGE, m->t, i - 1))
        i--;
    return (i > 0 && nc_marks_in(NC_LISTED_MARGIN_LEADS, m->t, i - 1)) ||
           (m->from + 1 < m->t->count && m->t->items[m->from + 1].sign == '-');
}

void nc_margins_read(const struct nc_passage *passage, const struct nc_sentence_rows *rows,
                     const struct nc_rule *rule)
{
    for (uint32_t row = rows->first; row < rows->end; row++) {
        if (!may_be_margin(passage, rows, row) || nc_passage_judged(passage, row))
            continue;
        const struct nc_figure *c = nc_store_figure(passage->store, row);
        struct margin m = { .passage = passage, .t = passage->tokens, .rows = rows, .row = row };
        m.from = begin_of(&m, row);
        if (!is_led_to(&m))
            continue;
        m.begin = nc_marks_token(m.t, c->in->at);
        m.past = nc_marks_token(m.t, c->in->at + c->in->len);
        m.to = past_of(&m, row);
        if (is_margin(&m) && find_results(&m) && !is_of_others(&m))
            judge(&m, rule);
    }
}
