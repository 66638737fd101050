/* percent_sum.c - NC204: the shares of one whole add up to 100 %. */
#include "checks/marks.h"
#include "checks/reckon.h"
#include "checks/rules.h"
#include "lists.h"

#include <math.h>
#include <string.h>

enum {
    LEAST = 2,
    NEAREST = 75, /* shares that add up to less were never meant as a whole, */
    FARTHEST = 135 /* nor those that add up to more */
};

static double sum(const double *x, unsigned count)
{
    double total = 0;
    for (unsigned i = 0; i < count; i++)
        total += x[i];
    return total;
}

/* "2% a year" is a rate; "55% of every pound" is a share. */
static bool is_rate(const struct nc_claim *claim, const struct nc_figure *f)
{
    static const char of[] = " of ";
    return f->said->per != 0 &&
           strncmp(claim->passage->tokens->text + nc_figure_end(f), of, strlen(of)) != 0;
}

/* "3 per cent more than when": no share. */
static bool is_change(const struct nc_claim *claim, const struct nc_figure *f)
{
    const struct nc_tokens *t = claim->passage->tokens;
    const uint32_t past = nc_marks_token(t, nc_figure_end(f));
    return f->change != NC_CHANGE_NONE || nc_marks_in(NC_LISTED_TURN_MORE, t, past) ||
           nc_marks_in(NC_LISTED_TURN_LESS, t, past);
}

/* The shares of the list; false when it has one that is a change, hedged far or no share at all. */
static bool gather(const struct nc_claim *claim, struct nc_reckoning *r)
{
    for (uint32_t i = 0; i < claim->list_count; i++) {
        const struct nc_figure *f = nc_store_figure(claim->passage->store, claim->list[i]);
        const bool percent = f->kind == NC_KIND_PERCENT && !is_rate(claim, f),
                   elided = f->kind == NC_KIND_NUMBER && nc_claim_word(claim, "elided") != NULL;
        if (!percent && !elided)
            continue;
        if (!f->has_value || is_change(claim, f) || f->modifier > NC_ABOUT ||
            r->count == NC_RECKON_INPUTS)
            return false;
        r->inputs[r->count++] = claim->list[i];
    }
    return r->count >= LEAST;
}

/* "Labour 37 and the Greens 9; others 6 per cent": does the sentence of the shares tell a bare
 * number between them, which may be one more share? */
static bool leaves_out(const struct nc_reckoning *r)
{
    const struct nc_store *store = r->claim->passage->store;
    for (uint32_t row = r->inputs[0] + 1; row < r->inputs[r->count - 1]; row++) {
        const struct nc_figure *f = nc_store_figure(store, row);
        bool added = false;
        for (unsigned i = 0; i < r->count; i++)
            added = added || r->inputs[i] == row;
        if (!added && f->kind == NC_KIND_NUMBER && f->unit == 0 && f->has_value &&
            f->said->counted == 0 && f->said->attribute == 0 && f->part_of == 0)
            return true;
    }
    return false;
}

/* "41 per cent of the vote in the north and 36 in the east": are they shares of several votes? */
static bool is_by_place(const struct nc_reckoning *r)
{
    const struct nc_passage *p = r->claim->passage;
    const struct nc_tokens *t = p->tokens;
    unsigned placed = 0;
    for (unsigned i = 0; i < r->count; i++) {
        uint32_t at = nc_marks_token(t, nc_figure_end(nc_store_figure(p->store, r->inputs[i])));
        if (nc_marks_in(NC_LISTED_MARK_OF, t, at)) /* "of the vote" */
            while (at < t->count && !nc_marks_break(t, at) &&
                   !nc_marks_in(NC_LISTED_SHARE_VOTE, t, at - 1))
                at++;
        placed += nc_marks_in(NC_LISTED_SHARE_PLACED, t, at);
    }
    return placed > 1;
}

static double total_of(const struct nc_reckoning *r)
{
    double total = 0;
    for (unsigned i = 0; i < r->count; i++)
        total += nc_decimal_double(nc_store_figure(r->claim->passage->store, r->inputs[i])->value);
    return total;
}

/* "53 per cent yes, 47 per cent no, and 12 per cent did not know": do all but the last, or the
 * first, make up the whole by themselves? */
static bool is_one_besides(const struct nc_reckoning *r, double total)
{
    const struct nc_store *store = r->claim->passage->store;
    const double first = nc_decimal_double(nc_store_figure(store, r->inputs[0])->value),
                 last =
                     nc_decimal_double(nc_store_figure(store, r->inputs[r->count - 1])->value);
    const double noise = 1e-6;
    return r->count > LEAST &&
           (fabs(total - first - 100) < noise || fabs(total - last - 100) < noise);
}

/* Is one of the shares told of another whole than the rest, or one missing? */
static bool is_apart(const struct nc_reckoning *r, double total)
{
    const char *form = r->claim->form;
    return (total < 100 && leaves_out(r)) ||
           (strcmp(form, "some-vote") == 0 && is_by_place(r)) ||
           (strcmp(form, "whole-asked") == 0 && is_one_besides(r, total));
}

/* Wordings named "whole.." say that the shares are all; others, named "some..", may leave some out
 * but cannot be more than all. */
static void claim(const struct nc_claim *claim)
{
    struct nc_reckoning reckoning = {
        .claim = claim,
        .formula = sum,
        .claimed = NC_NONE,
        .stated = true,
        .value = 100,
        .text = "the shares add up to {=}",
        .unit = " %",
        .said = "that they are shares of one whole",
    };
    if (!gather(claim, &reckoning))
        return;
    const double half_point = 0.5, total = total_of(&reckoning);
    const bool all = strncmp(claim->form, "whole", strlen("whole")) == 0;
    if (total >= (all ? NEAREST : 100 - half_point) && total <= FARTHEST &&
        !is_apart(&reckoning, total) && nc_reckon_once(claim, reckoning.inputs[0]))
        nc_reckon(&reckoning);
}

const struct nc_rule nc_rule_percent_sum = {
    .id = "NC204",
    .name = "percent-sum",
    .level = NC_WARNING,
    .scope = NC_SCOPE_TEXT,
    .title = "Shares of one whole do not add up to 100 %",
    .claim = claim,
};
