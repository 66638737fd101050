/* doubt.c - looks at the words around the old value, the change and what stands between. */
#include "checks/doubt.h"

#include "checks/marks.h"
#include "checks/turn.h"
#include "data/lexicon.h"
#include "lists.h"

#include <glib.h>

enum { NEAR = 7 /* tokens of a clause that are looked at */ };

/* A figure by its tokens [at, past). */
struct place {
    uint32_t at, past;
};

/* A change and its values, of which the old one is there. */
struct doubt {
    const struct nc_tokens *t;
    struct place a, b, c;
    uint32_t begin, past; /* tokens of their sentences */
    const struct nc_figure *change;
};

/* --- words --------------------------------------------------------------------------------- */

static bool is_end(const struct doubt *d, uint32_t at)
{
    return at >= d->past || nc_marks_break(d->t, at) ||
           (d->t->items[at].flags & NC_TOKEN_FIRST) != 0;
}

/* Are they forms of one word? */
static bool is_same_word(const struct nc_tokens *t, const struct nc_token *x,
                         const struct nc_token *y)
{
    enum { STEM = 4 };
    if (x->word != 0 && y->word != 0 &&
        nc_lexicon_word(x->word)->lemma == nc_lexicon_word(y->word)->lemma)
        return true;
    return x->len >= STEM && y->len >= STEM &&
           g_ascii_strncasecmp(t->text + x->at, t->text + y->at, STEM) == 0;
}

/* Do tokens [from, to) say the word of token `at`, in some form? */
static bool is_said_in(const struct nc_tokens *t, uint32_t at, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (t->items[i].kind == NC_TOKEN_WORD && is_same_word(t, &t->items[i], &t->items[at]))
            return true;
    return false;
}

static bool is_said_before(const struct doubt *d, uint32_t at)
{
    return is_said_in(d->t, at, d->begin, at);
}

/* A date that needs no other: "in May", "on Monday", "in 2020", "at the start of". */
static bool is_date(const struct nc_tokens *t, uint32_t at)
{
    enum { YEAR = 4 };
    return nc_token_is(&t->items[at], NC_W_MONTH | NC_W_WEEKDAY) ||
           nc_marks_in(NC_LISTED_DOUBT_START, t, at) ||
           (t->items[at].kind == NC_TOKEN_DIGITS && t->items[at].len == YEAR &&
            at > 0 && nc_token_is(&t->items[at - 1], NC_W_PREP));
}

/* "A year ago", "last May", "in 2020": when it was. */
static bool is_time(const struct nc_tokens *t, uint32_t at)
{
    return is_date(t, at) || nc_marks_in(NC_LISTED_DOUBT_BACK, t, at) ||
           nc_marks_in(NC_LISTED_MARK_WHILE, t, at) || nc_marks_in(NC_LISTED_MARK_SEASON, t, at);
}

/* A noun or a name. */
static bool is_thing(const struct nc_tokens *t, uint32_t at)
{
    const struct nc_token *word = &t->items[at];
    return word->kind == NC_TOKEN_WORD && !nc_token_is(word, NC_W_PREP | NC_W_DET | NC_W_UNIT) &&
           (word->word == 0 || nc_token_is(word, NC_W_NOUN) ||
            (word->flags & NC_TOKEN_UPPER) != 0);
}

/* How long or how exactly a word tells a time. */
enum grain { UNTIMED, DAYS, MONTHS, YEARS };

static enum grain grain_at(const struct nc_tokens *t, uint32_t at)
{
    const struct nc_token *word = &t->items[at];
    if (nc_token_is(word, NC_W_WEEKDAY) || nc_marks_in(NC_LISTED_DOUBT_DAYS, t, at))
        return DAYS;
    if (nc_token_is(word, NC_W_MONTH) || nc_marks_in(NC_LISTED_DOUBT_MONTHS, t, at))
        return MONTHS;
    return nc_marks_in(NC_LISTED_DOUBT_YEARS, t, at) ||
                   (word->kind == NC_TOKEN_DIGITS && is_date(t, at))
               ? YEARS
               : UNTIMED;
}

/* The longest time told among tokens [from, to). */
static enum grain grain_in(const struct nc_tokens *t, uint32_t from, uint32_t to)
{
    enum grain found = UNTIMED;
    for (uint32_t i = from; i < to; i++)
        found = MAX(found, grain_at(t, i));
    return found;
}

/* Where the clause of a token ends, a few tokens on at the latest. */
static uint32_t clause_end(const struct doubt *d, uint32_t at)
{
    uint32_t i = at;
    while (i < at + NEAR && !is_end(d, i))
        i++;
    return i;
}

/* Where it begins, in the same way. */
static uint32_t clause_begin(const struct doubt *d, uint32_t at)
{
    uint32_t i = at;
    while (i > d->begin && i + NEAR > at && !nc_marks_break(d->t, i - 1))
        i--;
    return i;
}

/* The time that is told beside a figure. */
static enum grain grain_of(const struct doubt *d, struct place p)
{
    uint32_t end = clause_end(d, p.past), begin = clause_begin(d, p.at);
    const struct place others[] = { d->a, d->b, d->c };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (others[i].at >= p.past)
            end = MIN(end, others[i].at);
        if (others[i].past <= p.at)
            begin = MAX(begin, others[i].past);
    }
    const enum grain behind = grain_in(d->t, p.past, end);
    return behind != UNTIMED ? behind : grain_in(d->t, begin, p.at);
}

/* --- the old value ------------------------------------------------------------------------- */

/* Does the change stand over the value itself, as in "25% over its budget of £3m"? */
static bool is_compared(const struct doubt *d, uint32_t at)
{
    return at >= d->c.past && (nc_marks_in(NC_LISTED_TURN_MORE, d->t, at) ||
                               nc_marks_in(NC_LISTED_TURN_LESS, d->t, at) ||
                               nc_marks_in(NC_LISTED_MARK_OBJECT, d->t, at));
}

/* Is it told as one of the words of a list: "against a forecast of £25m", "compared with the £25m
 * that it had promised"? */
static bool is_told_as(const struct doubt *d, unsigned list)
{
    const struct nc_tokens *t = d->t;
    bool found = false;
    for (uint32_t i = d->a.at; i > 0 && i + NEAR > d->a.at && !nc_marks_break(t, i - 1); i--) {
        if (t->items[i - 1].kind == NC_TOKEN_DIGITS || is_compared(d, i - 1))
            return false;
        found = found || nc_marks_in(list, t, i - 1);
    }
    for (uint32_t i = d->a.past; i < clause_end(d, d->a.past) &&
                                 t->items[i].kind != NC_TOKEN_DIGITS; i++)
        found = found || nc_marks_in(list, t, i);
    return found;
}

/* The token that leads to the old value, "against" or "from"; NC_NONE. */
static uint32_t leading(const struct doubt *d)
{
    enum { FAR = 10 };
    for (uint32_t i = d->a.at; i > d->begin && i + FAR > d->a.at; i--)
        if (nc_marks_in(NC_LISTED_MARK_LED, d->t, i - 1))
            return i - 1;
        else if (nc_marks_break(d->t, i - 1))
            break;
    return NC_NONE;
}

/* "Compared with 55 at its rival", "against imports of 40": a thing of its own, and no time.  The
 * old value is led by token `from`. */
static bool is_of_another(const struct doubt *d, uint32_t from)
{
    const struct nc_tokens *t = d->t;
    bool found = false, led = true;
    for (uint32_t i = from; i < clause_end(d, d->a.past); i++) {
        if (i == d->a.at) {
            i = d->a.past - 1;
            led = false;
            continue;
        }
        if (is_time(t, i) || nc_marks_in(NC_LISTED_MARK_REFER, t, i) ||
            (i >= d->a.past && i < d->b.at && nc_marks_in(NC_LISTED_MARK_TO, t, i)))
            return false;
        led = led || nc_token_is(&t->items[i], NC_W_PREP);
        found = found || (led && is_thing(t, i) && !is_said_before(d, i));
    }
    return found;
}

/* "In 2020", not "last year". */
static bool has_year(const struct nc_tokens *t, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (t->items[i].kind == NC_TOKEN_DIGITS && is_date(t, i))
            return true;
    return false;
}

/* "Rose 2% to $71, up from $64 in March": may be a second look back, when no such time is told of
 * the change. */
static bool is_dated_apart(const struct doubt *d, uint32_t from)
{
    bool dated = false;
    if (d->b.at < d->c.past || d->a.at < d->b.past)
        return false;
    const uint32_t own = clause_begin(d, d->c.at), joint = from;
    while (from > d->b.past && d->t->items[from - 1].sign != ',')
        from--;
    if (from <= d->b.past)
        return false;
    const uint32_t end = clause_end(d, d->a.past);
    for (uint32_t i = d->a.past; i < end; i++) {
        if (nc_marks_in(NC_LISTED_DOUBT_BACK, d->t, i))
            return false;
        dated = dated || is_date(d->t, i);
    }
    for (uint32_t i = d->c.past; i < d->b.at; i++)
        if (nc_marks_break(d->t, i) || nc_marks_in(NC_LISTED_MARK_AND, d->t, i))
            return false;
    return dated && (grain_in(d->t, own, joint) != grain_of(d, d->a) ||
                     has_year(d->t, own, joint) != has_year(d->t, d->a.past, end));
}

/* "Fell 4% on the month to 41, from 43 a year ago". */
static bool is_on_other(const struct doubt *d)
{
    const uint32_t past = d->c.past;
    const enum grain own = grain_in(d->t, past, past + 3), old = grain_of(d, d->a);
    return nc_marks_in(NC_LISTED_DOUBT_ON, d->t, past) && own != UNTIMED && old != UNTIMED &&
           own != old;
}

/* Where a clause that tells more than the old value begins behind the change; NC_NONE. */
static uint32_t clause_of_old(const struct doubt *d)
{
    if (d->b.past > d->c.at)
        return NC_NONE;
    for (uint32_t i = d->a.at; i > d->c.past + 1; i--)
        if (nc_marks_in(NC_LISTED_DOUBT_WHEN, d->t, i - 1) && nc_marks_break(d->t, i - 2))
            return i;
    return NC_NONE;
}

/* "Twice as many as in May, when 40 left": is another thing counted there, or another figure told?
 */
static bool is_another_clause(const struct doubt *d)
{
    const struct nc_tokens *t = d->t;
    const uint32_t from = clause_of_old(d), end = clause_end(d, d->a.past);
    uint32_t own = d->b.at;
    while (own > d->begin && !nc_marks_break(t, own - 1) &&
           !nc_marks_in(NC_LISTED_MARK_AND, t, own - 1))
        own--;
    for (uint32_t i = from; from != NC_NONE && i < end; i++) {
        const struct nc_token *word = &t->items[i];
        if (i >= d->a.at && i < d->a.past)
            continue;
        if (nc_token_is(word, NC_W_NUMBER | NC_W_DIGITS) ||
            nc_marks_in(NC_LISTED_SHARE_ALL, t, i))
            return true;
        if (word->kind == NC_TOKEN_WORD && !is_time(t, i) &&
            (!nc_token_is(word, NC_W_PREP | NC_W_DET | NC_W_AUX | NC_W_PRON) ||
             nc_marks_in(NC_LISTED_DOUBT_HAD, t, i)) &&
            !nc_marks_in(NC_LISTED_DOUBT_STOOD, t, i) && !is_said_in(t, i, own, d->c.at))
            return true;
    }
    return false;
}

/* Is a change told before the old value one from something else? */
static bool has_other_base(const struct doubt *d)
{
    const uint32_t lead = leading(d);
    if (is_on_other(d) || is_another_clause(d))
        return true;
    return lead != NC_NONE && lead >= d->c.past &&
           (is_told_as(d, NC_LISTED_DOUBT_HIGH) || is_of_another(d, lead + 1) ||
            is_dated_apart(d, lead));
}

/* --- behind the change --------------------------------------------------------------------- */

/* "And 300 more abroad": besides those told before, if it is not "more than" those. */
static bool is_besides(const struct doubt *d, uint32_t more)
{
    const struct nc_tokens *t = d->t;
    uint32_t at = d->c.at;
    while (at > d->begin && nc_marks_in(NC_LISTED_TURN_HEDGE, t, at - 1))
        at--;
    return more == d->c.past && at > d->begin && nc_marks_in(NC_LISTED_DOUBT_AND, t, at - 1) &&
           nc_marks_in(NC_LISTED_TURN_MORE, t, more) &&
           !nc_marks_in(NC_LISTED_DOUBT_THAN, t, more + 1);
}

/* "17 more are missing", "10% fewer staff", where staff was not counted before. */
static bool is_of_others(const struct doubt *d)
{
    const struct nc_tokens *t = d->t;
    const bool as = nc_marks_in(NC_LISTED_TURN_TIMES, t, d->c.past) &&
                    nc_marks_in(NC_LISTED_DOUBT_MORE, t, d->c.past + 1);
    const uint32_t more = d->c.past + as, next = more + 1;
    if (!nc_marks_in(NC_LISTED_DOUBT_MORE, t, more) || next >= t->count)
        return false;
    if (nc_marks_in(NC_LISTED_DOUBT_ARE, t, next) || is_besides(d, more))
        return true;
    const struct nc_token *word = &t->items[next];
    return word->kind == NC_TOKEN_WORD && nc_token_is(word, NC_W_NOUN) &&
           !nc_token_is(word, NC_W_PREP | NC_W_CONJ) &&
           !nc_marks_in(NC_LISTED_MARK_AGAINST, t, next) &&
           !nc_marks_in(NC_LISTED_MARK_AGAINST, t, next + 1) && !is_said_before(d, next);
}

/* "A gain of 12 percent so far this year", "up 3 points in a month", of values a year apart. */
static bool is_of_other_time(const struct doubt *d, uint32_t behind)
{
    const struct nc_tokens *t = d->t;
    const uint32_t end = clause_end(d, behind);
    const bool since = nc_marks_in(NC_LISTED_DOUBT_SINCE, t, behind);
    if ((!since && !nc_marks_in(NC_LISTED_DOUBT_SPAN, t, behind)) ||
        nc_marks_any(NC_LISTED_MARK_THEN, t, behind + 1, end))
        return false;
    for (uint32_t i = behind + 1; i < end; i++)
        if (nc_marks_in(NC_LISTED_MARK_REFER, t, i) && !nc_marks_in(NC_LISTED_DOUBT_SINCE, t, i))
            return false; /* "since that time" */
    const enum grain told = grain_in(t, behind, end), old = grain_of(d, d->a);
    return told != UNTIMED && told != old && (since || old != UNTIMED);
}

/* Does a word at `at` stand for what the values are of: "than it was", and not for others or what
 * somebody did or wished: "than that of its neighbour", "than those who", "than he had wanted"? */
static bool is_of_values(const struct nc_tokens *t, uint32_t at)
{
    const bool wished = nc_marks_in(NC_LISTED_DOUBT_HAD, t, at + 1) && at + 2 < t->count &&
                        t->items[at + 2].kind == NC_TOKEN_WORD &&
                        nc_token_is(&t->items[at + 2], NC_W_PARTICIPLE) &&
                        !nc_token_is(&t->items[at + 2], NC_W_AUX);
    return nc_marks_in(NC_LISTED_MARK_REFER, t, at) && !wished &&
           !nc_marks_in(NC_LISTED_DOUBT_THOSE, t, at) && !nc_marks_in(NC_LISTED_MARK_OF, t, at + 1);
}

/* "12 more than last time", of values that tell no time, "25 per cent more than its rival". */
static bool is_from_other(const struct doubt *d, uint32_t behind)
{
    const struct nc_tokens *t = d->t;
    behind += nc_marks_in(NC_LISTED_DOUBT_OFF, t, behind);
    if (!nc_marks_in(NC_LISTED_DOUBT_THAN, t, behind) ||
        nc_marks_in(NC_LISTED_MARK_THEN, t, behind + 1) || is_of_values(t, behind + 1))
        return false;
    const uint32_t end = clause_end(d, behind);
    for (uint32_t i = behind; i < end; i++)
        if (is_time(t, i))
            return !nc_marks_in(NC_LISTED_DOUBT_ON, t, behind) && grain_of(d, d->a) == UNTIMED;
    return true;
}

/* --- behind both values -------------------------------------------------------------------- */

/* Does the clause of the change begin with what stands for the values: "which managers hail as"? */
static bool is_led(const struct doubt *d, const struct nc_turn *turn)
{
    const uint32_t from = clause_begin(d, turn->from);
    return nc_marks_in(NC_LISTED_MARK_REFER, d->t, from);
}

/* "A monthly rise of 4%", of values a year apart. */
static bool is_measured_apart(const struct doubt *d, const struct nc_turn *turn)
{
    enum { ADJECTIVES = 3 };
    const uint32_t from = MAX(clause_begin(d, turn->from),
                              turn->from > ADJECTIVES ? turn->from - ADJECTIVES : 0);
    const enum grain told = MAX(grain_in(d->t, from, d->c.at),
                                grain_in(d->t, d->c.past, turn->to)),
                     old = grain_of(d, d->a);
    return told != UNTIMED && old != UNTIMED && told != old;
}

/* Is the old value that of another, and the change one in time: "48 seats against 41 for the left,
 * a rise of 12", "12 more than before"? */
static bool is_of_rival(const struct doubt *d, const struct nc_turn *turn)
{
    const struct nc_tokens *t = d->t;
    const uint32_t lead = leading(d),
                   to = turn->to + nc_marks_in(NC_LISTED_DOUBT_OFF, t, turn->to);
    return lead != NC_NONE && nc_marks_in(NC_LISTED_DOUBT_AGAINST, t, lead) &&
           is_of_another(d, lead + 1) &&
           ((!turn->beside && turn->direction != NC_EITHER_WAY) ||
            nc_marks_in(NC_LISTED_DOUBT_THAN, t, to));
}

/* "It is £41m; last year it was £38m, which was a rise of 17%": a rise of last year's? */
static bool is_of_old(const struct doubt *d, const struct nc_turn *turn)
{
    const struct nc_tokens *t = d->t;
    const uint32_t from = clause_begin(d, turn->from);
    return d->b.past <= d->a.at && nc_marks_in(NC_LISTED_MARK_CLAUSE, t, from) &&
           nc_marks_in(NC_LISTED_MARK_WAS, t, from + 1);
}

/* "After inflation", "in the 2019 election": do tokens from a preposition at `from` on, `to` at the
 * latest, tell a time or a condition that is none of the old value? */
static bool is_condition(const struct doubt *d, uint32_t from, uint32_t to)
{
    const uint32_t end = MIN(clause_end(d, from + 1), to);
    const enum grain told = grain_in(d->t, from, end);
    if (nc_marks_in(NC_LISTED_MARK_REFER, d->t, from + 1))
        return false;
    return nc_marks_any(NC_LISTED_DOUBT_TERMS, d->t, from, end) ||
           (told != UNTIMED && told != grain_of(d, d->a));
}

/* "For the full year they were up 9%", "; after inflation, it was a 5% rise": does a clause behind
 * the values, which end before token `stop`, open with such words? */
static bool opens_apart(const struct doubt *d, const struct nc_turn *turn, uint32_t stop)
{
    for (uint32_t i = stop + 1; i < turn->from; i++)
        if (nc_token_is(&d->t->items[i], NC_W_PREP) &&
            (is_end(d, i) || nc_marks_break(d->t, i - 1)) && is_condition(d, i, turn->from))
            return true;
    return false;
}

/* Is it told as something else than what the values came to: "lifted by a £5m gain"? */
static bool is_apart(const struct doubt *d)
{
    const uint32_t stop = MAX(d->a.past, d->b.past);
    struct nc_turn turn;
    if (!nc_turn_read(d->t, d->change, &turn))
        return false;
    return is_of_other_time(d, turn.to) || is_from_other(d, turn.to) ||
           is_measured_apart(d, &turn) || is_of_rival(d, &turn) || is_of_old(d, &turn) ||
           opens_apart(d, &turn, stop) ||
           nc_marks_any(NC_LISTED_DOUBT_BASE, d->t, turn.to, clause_end(d, turn.to)) ||
           nc_marks_any(NC_LISTED_DOUBT_TERMS, d->t, turn.to, clause_end(d, turn.to)) ||
           (!nc_turn_refers(d->t, &turn, stop) && !is_led(d, &turn));
}

/* "9,000 more than a decade ago": so many more are no value that a change begins from. */
static bool is_step(const struct doubt *d, struct place p)
{
    return (nc_marks_in(NC_LISTED_TURN_MORE, d->t, p.past) ||
            nc_marks_in(NC_LISTED_TURN_LESS, d->t, p.past)) &&
           nc_marks_in(NC_LISTED_DOUBT_THAN, d->t, p.past + 1);
}

static struct place place_of(const struct nc_tokens *t, const struct nc_figure *f)
{
    return (struct place){ nc_marks_token(t, f->start), nc_marks_token(t, nc_figure_end(f)) };
}

bool nc_change_doubtful(const struct nc_claim *claim)
{
    const struct nc_tokens *t = claim->passage->tokens;
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *b = nc_claim_figure(claim, 'b'),
                           *c = nc_claim_figure(claim, 'c');
    if (a == NULL || b == NULL)
        return false;
    struct doubt d = { .t = t, .a = place_of(t, a), .b = place_of(t, b), .change = c };
    const uint32_t first = MIN(d.a.past, d.b.past); /* behind it stands "twice" */
    d.c = c != NULL ? place_of(t, c) : (struct place){ first, first };
    d.begin = nc_marks_token(t, MIN(MIN(a->in->at, b->in->at), claim->start));
    d.past = nc_marks_token(t, MAX(a->in->at + a->in->len, b->in->at + b->in->len));
    if (c != NULL)
        d.past = MAX(d.past, nc_marks_token(t, c->in->at + c->in->len));
    if (is_told_as(&d, NC_LISTED_DOUBT_BASE) || is_of_others(&d) || is_step(&d, d.a))
        return true;
    if (d.c.past <= d.a.at)
        return has_other_base(&d);
    if (d.c.past <= d.b.at)
        return is_told_as(&d, NC_LISTED_DOUBT_HIGH) && leading(&d) == NC_NONE;
    return c != NULL && d.c.at >= d.b.past && is_apart(&d);
}
