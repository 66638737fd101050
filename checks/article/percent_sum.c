/* percent_sum.c - NC204: the shares of one whole add up to 100 %. */
#include "checks/marks.h"
#include "checks/reckon.h"
#include "checks/rules.h"
#include "lists.h"

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

static double total_of(const struct nc_reckoning *r)
{
    double total = 0;
    for (unsigned i = 0; i < r->count; i++)
        total += nc_decimal_double(nc_store_figure(r->claim->passage->store, r->inputs[i])->value);
    return total;
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
    if (total < 100 && leaves_out(&reckoning))
        return;
    if (total >= (all ? NEAREST : 100 - half_point) && total <= FARTHEST &&
        nc_reckon_once(claim, reckoning.inputs[0]))
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
