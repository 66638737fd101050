/* difference.c - NC206: a difference is that of the values it is stated for. */
#include "checks/change.h"
#include "checks/margins.h"
#include "checks/marks.h"
#include "checks/rules.h"
#include "checks/states.h"
#include "checks/whole.h"
#include "data/lexicon.h"
#include "data/units.h"
#include "lists.h"

#include <math.h>
#include <string.h>

static const nc_formula_fn formulas[] = { nc_change_apart, nc_change_more, nc_change_less };

/* "The index fell 40 points to 6,160": of no rates, and of no games either. */
static bool is_of_index(const struct nc_claim *claim)
{
    const struct nc_tokens *t = claim->passage->tokens;
    const double near = 2;
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *b = nc_claim_figure(claim, 'b'),
                           *c = nc_claim_figure(claim, 'c');
    return a->kind == NC_KIND_NUMBER && a->unit == 0 && c->unit == 0 &&
           nc_figure_alike(a, b, near) &&
           nc_marks_in(NC_LISTED_TURN_POINTS, t, nc_marks_token(t, nc_figure_end(c)));
}

/* How many of the difference's unit are one of the values': 100 cents a dollar, one degree for a
 * degree Celsius; 0 where it cannot be told so. */
static double steps_in(const struct nc_figure *a, const struct nc_figure *c)
{
    if (a->kind == NC_KIND_AGE)
        return a->unit == c->unit ? 1 : 0;
    const bool degrees = a->kind == NC_KIND_TEMPERATURE && c->unit == nc_unit_find("deg");
    if ((a->kind == c->kind && a->unit == c->unit) || degrees)
        return 1;
    if (a->kind == NC_KIND_MONEY && c->kind == NC_KIND_MONEY)
        return nc_unit_hundredths(a->unit, c->unit) ? 100 : 0;
    const bool measured = a->kind == NC_KIND_MEASURE || a->kind == NC_KIND_DURATION;
    return measured && a->kind == c->kind && nc_unit_comparable(a->unit, c->unit)
               ? nc_unit_at(a->unit)->factor / nc_unit_at(c->unit)->factor
               : 0;
}

/* Years between ages are a duration. */
static bool comparable(const struct nc_figure *a, const struct nc_figure *c)
{
    if (a->kind == NC_KIND_AGE)
        return c->unit == a->unit && (c->kind == NC_KIND_DURATION || c->kind == NC_KIND_AGE);
    /* "by £3 a week to £60", "from £56 to £60 a week, £4 more" */
    const bool one_rate = a->said->per == 0 || c->said->per == 0 || a->said->per == c->said->per;
    return steps_in(a, c) > 0 && one_rate;
}

/* Does the claim lie between what differs, in the direction told?  Else it belongs to another. */
static bool plausible(const struct nc_claim *claim)
{
    const double a = nc_decimal_double(nc_claim_figure(claim, 'a')->value),
                 b = nc_decimal_double(nc_claim_figure(claim, 'b')->value),
                 c = nc_decimal_double(nc_claim_figure(claim, 'c')->value);
    const bool of_rates = nc_change_in_points(claim) && !is_of_index(claim);
    const double steps = steps_in(nc_claim_figure(claim, 'a'), nc_claim_figure(claim, 'c'));
    return !nc_change_turned(claim) && !of_rates && c >= 0 && c <= fmax(a, b) * steps;
}

/* "Pare the 67 members by six to 10": so many or so many, or so many to that many? */
static bool may_be_range(const struct nc_claim *claim)
{
    const struct nc_figure *b = nc_claim_figure(claim, 'b'), *c = nc_claim_figure(claim, 'c');
    return strcmp(claim->form, "of-by-to") == 0 && b != NULL && c != NULL &&
           nc_decimal_compare(c->value, b->value) < 0;
}

/* The figure that the new value is the whole of: "45 of 100 seats, 12 more than" tells of the 45;
 * NC_NONE when it is no whole. */
static uint32_t part_of(const struct nc_claim *claim)
{
    const uint32_t row = claim->at[1];
    return claim->at[0] < row || claim->at[2] < row ? NC_NONE : nc_whole_part(claim->passage, row);
}

static bool told_beside(const struct nc_figure *f, const struct nc_figure *c)
{
    return f != c && f->in->at == c->in->at && f->has_value && nc_kind_quantity(f->kind);
}

/* Is the difference just that of two figures of its sentence, one of them another than the wording
 * binds?  "A 66 for a total of 133, four ahead of Holm, on 137" */
static bool fits_others(const struct nc_claim *claim)
{
    enum { NEAR = 6 };
    const struct nc_passage *p = claim->passage;
    const struct nc_figure *c = nc_claim_figure(claim, 'c');
    const uint32_t row = claim->at[2], from = row > p->first + NEAR ? row - NEAR : p->first,
                   to = MIN(p->end, row + NEAR);
    for (uint32_t i = from; i < to; i++)
        for (uint32_t k = i + 1; k < to; k++) {
            const struct nc_figure *x = nc_store_figure(p->store, i),
                                   *y = nc_store_figure(p->store, k);
            if (told_beside(x, c) && told_beside(y, c) && x->unit == y->unit &&
                fabs(fabs(nc_decimal_double(x->value) - nc_decimal_double(y->value)) -
                     nc_decimal_double(c->value)) < 1e-9)
                return true;
        }
    return false;
}

/* "Above magnitude 4", "over age 60": a bare number behind the name of a measure is a level of it,
 * which some lie above; no value that another is more than. */
static bool is_level(const struct nc_claim *claim, const struct nc_figure *f)
{
    const struct nc_tokens *t = claim->passage->tokens;
    const uint32_t at = nc_marks_token(t, f->start);
    if (at < 2 || f->kind != NC_KIND_NUMBER || f->unit != 0 ||
        t->items[at - 1].kind != NC_TOKEN_WORD)
        return false;
    const uint16_t family = nc_lexicon_word(t->items[at - 1].word)->family;
    return strcmp(nc_lexicon_family(family)->name, "cue.attribute") == 0 &&
           (nc_marks_in(NC_LISTED_TURN_MORE, t, at - 2) ||
            nc_marks_in(NC_LISTED_TURN_LESS, t, at - 2));
}

/* "17 of them above 4 metres": some of those counted, not so many more than the value. */
static bool is_part(const struct nc_claim *claim)
{
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *c = nc_claim_figure(claim, 'c');
    const struct nc_tokens *t = claim->passage->tokens;
    return a->start > c->start && nc_marks_of_them(t, nc_marks_token(t, nc_figure_end(c)));
}

/* "Exports of 18m and imports of 21m, a deficit of 3m": is it bound to what was taken in and spent,
 * whatever they are of? */
static bool is_balance(const struct nc_claim *claim)
{
    return strcmp(claim->form, "balance") == 0;
}

static void judge(const struct nc_claim *claim, bool tentative)
{
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *c = nc_claim_figure(claim, 'c');
    const char *behind = claim->passage->tokens->text + nc_figure_end(c);
    if (!nc_change_bound(claim) || !comparable(a, c) || !c->has_value || !plausible(claim) ||
        is_part(claim) || is_level(claim, a) || *behind == '-') /* "an 11-under 133" */
        return;
    struct nc_reckoning reckoning = nc_change_reckoning(claim, formulas);
    reckoning.text = reckoning.formula == nc_change_less ? "{a} less {b} is {=}"
                     : reckoning.formula == nc_change_more ? "{b} less {a} is {=}"
                                                           : "between {a} and {b} lie {=}";
    reckoning.unit = "";
    reckoning.scale = steps_in(a, c);
    reckoning.tentative &= !is_balance(claim);
    reckoning.tentative |= tentative || fits_others(claim);
    nc_reckon(&reckoning);
}

/* Behind "X of WHOLE" the difference is that of X, hardly ever of the whole. */
static void claim(const struct nc_claim *claim)
{
    const uint32_t part = part_of(claim);
    judge(claim, part != NC_NONE || may_be_range(claim));
    if (part == NC_NONE)
        return;
    struct nc_claim of_part = *claim;
    of_part.at[1] = part;
    const char *behind =
        claim->passage->tokens->text + nc_figure_end(nc_store_figure(claim->passage->store, part));
    judge(&of_part, strncmp(behind, " of ", strlen(" of ")) != 0);
}

static bool is_change(const struct nc_figure *c)
{
    return c->kind != NC_KIND_PERCENT && c->value.mantissa > 0;
}

static bool may_be_value(const struct nc_figure *value, const struct nc_figure *change)
{
    return comparable(value, change);
}

static void after(const struct nc_passage *passage, const struct nc_sentence_rows *rows)
{
    static const struct nc_states_asks asks = { 0, is_change, may_be_value, claim };
    nc_states_read(passage, rows, &nc_rule_difference, &asks);
    nc_margins_read(passage, rows, &nc_rule_difference);
}

const struct nc_rule nc_rule_difference = {
    .id = "NC206",
    .name = "difference",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "A difference is not that of the values",
    .claim = claim,
    .after = after,
    .kinds = NC_KINDS_QUANTITY & ~(1 << NC_KIND_PERCENT),
    .values = NC_VALUES_AND_MORE,
};
