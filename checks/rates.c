/* rates.c - a rate, its amount and its number, told apart by their units.
 *
 * "£6m for 150 miles, £40,000 a mile" and "20 miles a day for 12 days, 240 miles" need no wording:
 * pounds by miles are pounds a mile.  What is claimed is told last, in a clause of its own. */
#include "checks/rates.h"

#include "checks/marks.h"
#include "checks/reckon.h"
#include "data/lexicon.h"
#include "data/units.h"
#include "lists.h"

#include <math.h>
#include <string.h>

enum { NEAR = 5 };

/* A rate with its amount and its number, by row. */
struct rate {
    const struct nc_passage *passage;
    const struct nc_tokens *t;
    uint32_t row, amount, number;
    const struct nc_sentence_rows *rows; /* of its sentence */
    uint32_t begin, past; /* tokens of the same */
};

static const struct nc_figure *figure(const struct rate *r, uint32_t row)
{
    return nc_store_figure(r->passage->store, row);
}

static uint32_t begin_of(const struct rate *r, uint32_t row)
{
    return nc_marks_token(r->t, figure(r, row)->start);
}

static uint32_t past_of(const struct rate *r, uint32_t row)
{
    return nc_marks_token(r->t, nc_figure_end(figure(r, row)));
}

/* --- which figures ------------------------------------------------------------------------- */

static bool is_plain(const struct nc_figure *f)
{
    return nc_kind_quantity(f->kind) && f->has_value && f->said->per == 0 &&
           f->change == NC_CHANGE_NONE && nc_decimal_double(f->value) > 1 &&
           (f->modifier == NC_EXACT || f->modifier == NC_ABOUT);
}

static bool counts_people(const struct rate *r, const struct nc_figure *f)
{
    const char *head = nc_store_text(r->passage->store, f->said->head);
    return (nc_lexicon_word(nc_lexicon_find(head, strlen(head)))->classes & NC_W_PERSON) != 0;
}

/* Is it a number of what the rate is told for: of miles, of schools, of people for "a head"? */
static bool is_number(const struct rate *r, const struct nc_figure *f)
{
    const nc_str per = figure(r, r->row)->said->per;
    if (f->kind == NC_KIND_MEASURE || f->kind == NC_KIND_DURATION)
        return strcmp(nc_unit_at(f->unit)->name, nc_store_text(r->passage->store, per)) == 0;
    const char *word = nc_store_text(r->passage->store, per);
    return f->kind == NC_KIND_NUMBER && f->unit == 0 &&
           (f->said->head == per ||
            (nc_word_listed(nc_lexicon_find(word, strlen(word)), NC_LISTED_RATE_HEAD) &&
             counts_people(r, f)));
}

/* Is it an amount in the unit of the rate? */
static bool is_amount(const struct rate *r, const struct nc_figure *f)
{
    const struct nc_figure *c = figure(r, r->row);
    return f->kind == c->kind && f->unit == c->unit;
}

/* Finds the one amount and the one number of the sentence; false when there are more or none. */
static bool find_both(struct rate *r)
{
    r->amount = r->number = NC_NONE;
    for (uint32_t row = r->rows->first; row < r->rows->end; row++) {
        const struct nc_figure *f = figure(r, row);
        if (row == r->row || !is_plain(f))
            continue;
        if (is_number(r, f)) {
            if (r->number != NC_NONE)
                return false;
            r->number = row;
        } else if (is_amount(r, f)) {
            if (r->amount != NC_NONE)
                return false;
            r->amount = row;
        }
    }
    return r->amount != NC_NONE && r->number != NC_NONE;
}

/* --- how they stand ------------------------------------------------------------------------ */

/* Does the figure open a clause, or do words of conclusion lead to it: "or about", "which works out
 * at"? */
static bool is_led(const struct rate *r, uint32_t row)
{
    uint32_t at = begin_of(r, row);
    while (at > r->begin && (nc_marks_in(NC_LISTED_SHARE_HEDGE, r->t, at - 1) ||
                             nc_marks_in(NC_LISTED_TURN_ARTICLE, r->t, at - 1) ||
                             nc_marks_in(NC_LISTED_SHARE_LEAD, r->t, at - 1)))
        at--;
    return at > r->begin && nc_marks_break(r->t, at - 1);
}

static bool is_ended(const struct rate *r, uint32_t at)
{
    return at >= r->past || nc_marks_break(r->t, at) || r->t->items[at].sign == '.' ||
           nc_marks_in(NC_LISTED_RATE_ALL, r->t, at);
}

/* Is the rate ended behind "a mile", "each year"? */
static bool is_rate_ended(const struct rate *r)
{
    const uint32_t at = past_of(r, r->row);
    for (uint32_t i = at; i <= at + NEAR && i < r->past; i++)
        if (nc_marks_in(NC_LISTED_RATE_FOR, r->t, i))
            return is_ended(r, i + 2);
    return is_ended(r, at);
}

/* "20 miles a day for 12 days": does such a word lead from the rate to the number? */
static bool is_taken(const struct rate *r)
{
    const uint32_t at = begin_of(r, r->number);
    return r->row < r->number &&
           nc_marks_any(NC_LISTED_RATE_DURING, r->t, MAX(past_of(r, r->row), at > 3 ? at - 3 : 0),
                        at);
}

/* "£3m a year, £12m over four years": does the number follow on the amount, and end its clause? */
static bool is_spread(const struct rate *r)
{
    const uint32_t past = past_of(r, r->amount), at = begin_of(r, r->number);
    return at <= past + 3 && nc_marks_in(NC_LISTED_RATE_DURING, r->t, past) &&
           is_ended(r, past_of(r, r->number));
}

/* Do words up to the clause that ends with the last of them tell one to be of something else: so
 * much more, in the last of the years? */
static bool is_of_others(const struct rate *r)
{
    uint32_t past = past_of(r, MAX(MAX(r->row, r->amount), r->number));
    while (past < r->past && !nc_marks_break(r->t, past))
        past++;
    return nc_marks_any(NC_LISTED_MARK_OTHER, r->t, r->begin, past) ||
           nc_marks_any(NC_LISTED_RATE_NOT, r->t, r->begin, past);
}

/* --- the claim ----------------------------------------------------------------------------- */

static void judge(const struct rate *r, const struct nc_rule *rule, bool whole)
{
    const double number = nc_decimal_double(figure(r, r->number)->value);
    const double factor = whole ? number : 1 / number;
    const uint32_t given = whole ? r->row : r->amount;
    const struct nc_span ends = nc_span_plain(figure(r, given));
    const struct nc_known known = {
        .value = factor * nc_decimal_double(figure(r, given)->value),
        .span = { factor * ends.low, factor * ends.high },
    };
    struct nc_claim claim = { .passage = r->passage, .rule = rule, .form = "by-unit" };
    const struct nc_reckoning reckoning = {
        .claim = &claim,
        .inputs = { given, r->number },
        .count = 2,
        .known = &known,
        .claimed = whole ? r->amount : r->row,
        .text = whole ? "{a} each for {b} makes {=}" : "{a} by {b} is {=} for each",
        .unit = "",
    };
    nc_reckon(&reckoning);
}

/* What the rate makes, told behind it, or the rate behind what it is one of. */
static void read_one(struct rate *r, const struct nc_rule *rule)
{
    const struct nc_figure *c = figure(r, r->row);
    if (r->rows->end - r->rows->first < 3 || !find_both(r))
        return;
    r->begin = nc_marks_token(r->t, c->in->at);
    r->past = nc_marks_token(r->t, c->in->at + c->in->len);
    if (is_of_others(r))
        return;
    if (r->row > r->amount && r->row > r->number) {
        if (is_led(r, r->row) && is_rate_ended(r))
            judge(r, rule, false);
    } else if (r->amount > r->row && is_led(r, r->amount) &&
               (r->amount > r->number ? is_taken(r) && is_ended(r, past_of(r, r->amount))
                                      : is_spread(r))) {
        judge(r, rule, true);
    }
}

void nc_rates_read(const struct nc_passage *passage, const struct nc_sentence_rows *rows,
                   const struct nc_rule *rule)
{
    for (uint32_t row = rows->first; row < rows->end; row++) {
        const struct nc_figure *c = nc_store_figure(passage->store, row);
        struct rate r = { .passage = passage, .t = passage->tokens, .rows = rows, .row = row };
        if ((c->kind == NC_KIND_MONEY || c->kind == NC_KIND_MEASURE) && c->said->per != 0 &&
            c->has_value && c->modifier != NC_RANGE && !nc_passage_judged(passage, row))
            read_one(&r, rule);
    }
}
