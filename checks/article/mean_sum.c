/* mean_sum.c - NC213: an average is the total by the number, or the middle of the values listed. */
#include "checks/article/outlay.h"
#include "checks/rules.h"
#include "checks/whole.h"

#include <math.h>
#include <string.h>

static double mean(const double *x, unsigned count)
{
    double total = 0;
    for (unsigned i = 0; i < count; i++)
        total += x[i];
    return total / count;
}

static double by_number(const double *x, unsigned count)
{
    (void)count;
    return x[1] > 0 ? x[0] / x[1] : NAN;
}

static double upside_down(const double *x, unsigned count)
{
    (void)count;
    return x[0] > 0 ? x[1] / x[0] : NAN;
}

static const struct nc_slip_cause causes[] = {
    { "the number divided by the total", upside_down },
    { NULL, NULL },
};

/* Does another value stand before the first of the list, in its sentence?  Then the list is not
 * known to be whole: "100 tonnes in May, [120 in June and 140 in July]". */
static bool begins_before(const struct nc_claim *claim, const struct nc_figure *c)
{
    const uint32_t row = claim->list[0];
    if (row == claim->passage->first)
        return false;
    const struct nc_figure *first = nc_store_figure(claim->passage->store, row),
                           *before = nc_store_figure(claim->passage->store, row - 1);
    return before->in->at == first->in->at && nc_kind_quantity(before->kind) &&
           (before->unit == first->unit || before->unit == c->unit);
}

/* Does it lie so far from all of them that it is an average of something else: "have 400, 300 and
 * 200 people, with an average age of 54"? */
static bool is_far(const struct nc_reckoning *r, const struct nc_figure *c)
{
    double low = INFINITY, high = 0, average = nc_decimal_double(c->value);
    for (unsigned i = 0; i < r->count; i++) {
        const struct nc_figure *f = nc_store_figure(r->claim->passage->store, r->inputs[i]);
        low = fmin(low, nc_decimal_double(f->value));
        high = fmax(high, nc_decimal_double(f->value));
    }
    return average < low / 2 || average > high * 2;
}

/* c is the average of the list's values. */
static void claim_listed(const struct nc_claim *claim, const struct nc_figure *c)
{
    struct nc_reckoning r = { .claim = claim,
                              .claimed = claim->at['c' - 'a'],
                              .formula = mean,
                              .text = "the average of what is listed is {=}",
                              .unit = "",
                              .tentative = nc_claim_word(claim, "loose") != NULL };
    if (r.tentative && begins_before(claim, c))
        return;
    for (uint32_t i = 0; i < claim->list_count; i++) {
        const struct nc_figure *f = nc_store_figure(claim->passage->store, claim->list[i]);
        const bool bare = f->unit == 0 && f->kind == NC_KIND_NUMBER; /* "60, 80 and 100 mm" */
        if (!(bare || (f->unit == c->unit && f->kind == c->kind)) || r.count == NC_RECKON_INPUTS)
            return;
        r.inputs[r.count++] = claim->list[i];
    }
    r.tentative |= is_far(&r, c);
    nc_reckon(&r);
}

/* Is it said which number the total is divided by: "in 40 games, 1.5 a game"? */
static bool named(const struct nc_claim *claim, const struct nc_figure *number)
{
    const struct nc_claim_word *per = nc_claim_word(claim, "per");
    const char *behind = claim->passage->tokens->text + nc_figure_end(number);
    const size_t reach = strcspn(behind, ",.;:");
    return strstr(claim->form, "matches") != NULL ||
           (per != NULL && reach > per->len && *behind == ' ' &&
            strncmp(behind + 1, per->text, per->len) == 0);
}

/* Of two bare numbers the larger is the total, whichever comes first: "300 pupils in 12 rooms". */
static bool other_order(const struct nc_claim *claim, const struct nc_figure *a,
                        const struct nc_figure *b, const struct nc_figure *c)
{
    return a != NULL && b != NULL && c != NULL && a->unit == 0 && b->unit == 0 &&
           a->kind == b->kind && nc_decimal_compare(a->value, b->value) < 0 &&
           nc_decimal_double(c->value) >= 1 && !named(claim, b);
}

/* a is the total, b the number, c the average. */
static void claim(const struct nc_claim *claim)
{
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *b = nc_claim_figure(claim, 'b'),
                           *c = nc_claim_figure(claim, 'c');
    const bool turned = other_order(claim, a, b, c);
    if (c != NULL && claim->list_count > 1)
        claim_listed(claim, c);
    if (turned) {
        const struct nc_figure *total = b;
        b = a;
        a = total;
    }
    if (a == NULL || b == NULL || c == NULL ||
        !nc_outlay_fits(a, b, c, nc_claim_word(claim, "per")))
        return;
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[turned ? 1 : 0], claim->at[turned ? 0 : 1] },
        .count = 2,
        .formula = by_number,
        .claimed = claim->at[2],
        .text = "{a} by {b} is an average of {=}",
        .unit = "",
        .causes = causes,
        .tentative = nc_claim_word(claim, "loose") != NULL ||
                     (claim->at[0] < claim->at[1] &&
                      nc_whole_part(claim->passage, claim->at[0]) != NC_NONE),
    };
    nc_reckon(&reckoning);
}

const struct nc_rule nc_rule_mean_sum = {
    .id = "NC213",
    .name = "mean-sum",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "An average is not the total divided by the number",
    .claim = claim,
};
