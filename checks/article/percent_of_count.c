/* percent_of_count.c - NC202: "k of n (p %)" is 100 k / n. */
#include "checks/marks.h"
#include "checks/reckon.h"
#include "checks/rules.h"
#include "checks/share.h"
#include "checks/shares.h"
#include "data/units.h"
#include "lists.h"

#include <math.h>
#include <string.h>

static double share(const double *x, unsigned count)
{
    (void)count;
    return x[1] > 0 ? 100 * x[0] / x[1] : NAN;
}

static double rest(const double *x, unsigned count)
{
    return 100 - share(x, count);
}

static double of_rest(const double *x, unsigned count)
{
    (void)count;
    return x[1] > x[0] ? 100 * x[0] / (x[1] - x[0]) : NAN;
}

static const struct nc_slip_cause causes[] = {
    { "the share of all others", rest },
    { "divided by the others instead of by all", of_rest },
    { NULL, NULL },
};

/* A wording binds up to three counts of one whole, each with its share. */
struct pair {
    char part, percent;
};

static const struct pair pairs[] = { { 'a', 'c' }, { 'd', 'e' }, { 'f', 'g' } };

/* Is the percentage that of another whole which the sentence names before it, or right behind? */
static bool explained(const struct nc_claim *claim, const struct nc_figure *part,
                      const struct nc_figure *percent)
{
    enum { NEAR = 24 }; /* bytes: "15% of all 90" */
    const struct nc_passage *p = claim->passage;
    const struct nc_span span = nc_span_claimed(percent);
    for (uint32_t row = nc_passage_figure(p, part->in->at); row < p->end; row++) {
        const struct nc_figure *f = nc_store_figure(p->store, row);
        const double x[] = { nc_decimal_double(part->value), nc_decimal_double(f->value) };
        if (f->in->at != part->in->at || f->start > nc_figure_end(percent) + NEAR)
            break;
        if (f->kind != part->kind || !f->has_value || x[1] <= x[0] || row == claim->at[1])
            continue;
        if (share(x, 2) >= span.low && share(x, 2) <= span.high)
            return true;
    }
    return false;
}

/* "20 failed and the rest, 75 per cent, passed": is the share told of those left over? */
static bool of_others(const struct nc_claim *claim, const struct nc_figure *part,
                      const struct nc_figure *percent)
{
    enum { NEAR = 4 };
    const struct nc_tokens *t = claim->passage->tokens;
    const uint32_t past = nc_marks_token(t, nc_figure_end(part)),
                   at = nc_marks_token(t, percent->start);
    return past < at &&
           nc_marks_any(NC_LISTED_SHARE_REST, t, MAX(past, at > NEAR ? at - NEAR : 0), at);
}

/* Are both amounts of one thing, the part no more than the whole? */
static bool comparable(const struct nc_figure *part, const struct nc_figure *whole)
{
    const bool rates = part->kind != NC_KIND_NUMBER && part->said->per != whole->said->per;
    return part->kind == whole->kind && part->unit == whole->unit && !rates && part->has_value &&
           whole->has_value && nc_decimal_compare(part->value, whole->value) <= 0;
}

static void judge(const struct nc_claim *claim, struct pair pair)
{
    const struct nc_figure *part = nc_claim_figure(claim, pair.part),
                           *whole = nc_claim_figure(claim, 'b'),
                           *percent = nc_claim_figure(claim, pair.percent);
    const bool lost = strcmp(claim->form, "shares") == 0; /* "9 of its 60 boats, a fall of 15%" */
    if (part == NULL || whole == NULL || percent == NULL ||
        (percent->change != NC_CHANGE_NONE && !lost) ||
        !comparable(part, whole) || explained(claim, part, percent))
        return;
    const bool others = of_others(claim, part, percent); /* perhaps less a third part */
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[pair.part - 'a'], claim->at[1] },
        .count = 2,
        .formula = others ? rest : share,
        .tentative = others,
        .claimed = claim->at[pair.percent - 'a'],
        .text = others ? "{a} of {b} leaves {=}" : "{a} of {b} is {=}",
        .unit = " %",
        .causes = causes,
    };
    nc_reckon(&reckoning);
}

/* "84 out of 96 (87.5%)" is one figure; those of few digits are NC210's. */
static void judge_ratio(const struct nc_claim *claim)
{
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0] },
        .count = 1,
        .formula = nc_share_percent,
        .claimed = claim->at[2],
        .text = "{a} is {=}",
        .unit = " %",
        .given = true,
    };
    if (nc_share_counted(claim, claim->at[0]))
        nc_reckon(&reckoning);
}

static void claim(const struct nc_claim *claim)
{
    if (strncmp(claim->form, "ratio", strlen("ratio")) == 0) {
        judge_ratio(claim);
        return;
    }
    for (size_t i = 0; i < G_N_ELEMENTS(pairs); i++)
        judge(claim, pairs[i]);
}

static bool is_share(const struct nc_passage *passage, const struct nc_figure *c)
{
    (void)passage;
    return c->kind == NC_KIND_PERCENT && c->has_value && c->said->per == 0 &&
           c->modifier != NC_RANGE && strcmp(nc_unit_at(c->unit)->dimension, "points") != 0;
}

static void after(const struct nc_passage *passage, const struct nc_sentence_rows *rows)
{
    nc_shares_read(passage, rows, &nc_rule_percent_of_count, is_share, claim);
}

const struct nc_rule nc_rule_percent_of_count = {
    .id = "NC202",
    .name = "percent-of-count",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "A percentage is not that of the counts it is stated for",
    .claim = claim,
    .after = after,
    .kinds = 1 << NC_KIND_PERCENT,
};
