/* average_range.c - NC214: an average lies between the least and the greatest value. */
#include "checks/reckon.h"
#include "checks/rules.h"
#include "data/units.h"

/* The values that a wording gives as ends: g is a range, or a the least and b the greatest. */
struct ends {
    struct nc_decimal low, high;
    uint32_t rows[2]; /* their figures; or NC_NONE */
    uint16_t unit;
};

static bool find_ends(const struct nc_claim *claim, struct ends *ends)
{
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *b = nc_claim_figure(claim, 'b'),
                           *g = nc_claim_figure(claim, 'g');
    if (g != NULL && g->has_low && g->has_high && (g->flags & NC_FIGURE_VAGUE) == 0) {
        *ends = (struct ends){
            nc_figure_low(g), nc_figure_high(g), { claim->at['g' - 'a'], NC_NONE }, g->unit
        };
        return true;
    }
    if (a == NULL || b == NULL || !a->has_value || !b->has_value ||
        (a->unit != b->unit && a->unit != 0 && b->unit != 0))
        return false;
    *ends = (struct ends){ a->value, b->value, { claim->at[0], claim->at[1] },
                           a->unit != 0 ? a->unit : b->unit };
    return nc_decimal_double(a->value) <= nc_decimal_double(b->value);
}

static void fill(const struct nc_claim *claim, struct nc_finding *finding, const struct ends *ends,
                 bool below, bool agrees)
{
    const uint32_t row = claim->at['c' - 'a'];
    GString *text = g_string_new("An average lies between ");
    nc_reckon_like(text, claim, row, nc_decimal_double(ends->low));
    g_string_append(text, " and ");
    nc_reckon_like(text, claim, row, nc_decimal_double(ends->high));
    g_string_append(text, agrees ? ", \"" : ", the text says ");
    nc_reckon_surface(text, claim, row);
    g_string_append(text, agrees ? "\" agrees" : "");
    finding->message = nc_pool_add(claim->passage->store->pool, text->str, text->len);
    finding->trace = finding->message;
    finding->cause = nc_pool_addz(claim->passage->store->pool, agrees ? "" : "arithmetic");
    finding->stated = (struct nc_answer){ .kind = NC_ANSWER_NUMBER,
                                          .number = nc_claim_figure(claim, 'c')->value };
    finding->computed = (struct nc_answer){ .kind = NC_ANSWER_NUMBER,
                                            .number = below ? ends->low : ends->high };
    finding->low = ends->low;
    finding->high = ends->high;
    finding->has_low = finding->has_high = true;
    nc_finding_witness(finding, row, 0, 1);
    for (int i = 0; i < 2; i++)
        if (ends->rows[i] != NC_NONE)
            nc_finding_witness(finding, ends->rows[i], 1, 1);
    g_string_free(text, TRUE);
}

/* Ages are bare numbers or years; a bill of six months has a price that is a bare number, too. */
static bool of_one_unit(uint16_t ends, const struct nc_figure *average)
{
    if (ends == average->unit || average->unit == 0)
        return true;
    return ends == 0 && (average->kind != NC_KIND_DURATION ||
                         average->unit == nc_unit_find("year"));
}

/* c is the average. */
static void claim(const struct nc_claim *claim)
{
    const struct nc_figure *c = nc_claim_figure(claim, 'c');
    struct ends ends;
    if (c == NULL || !c->has_value || !find_ends(claim, &ends) || !of_one_unit(ends.unit, c))
        return;
    const struct nc_span span = nc_span_plain(c), wide = nc_span_claimed(c);
    const double low = nc_decimal_double(ends.low), high = nc_decimal_double(ends.high);
    const bool fits = span.low <= high && span.high >= low;
    const bool far = wide.low > high || wide.high < low;
    const enum nc_level level = fits ? NC_PASS : far ? NC_ERROR : NC_WARNING;
    struct nc_finding *finding = nc_reckon_say(claim, claim->at['c' - 'a'], level);
    if (finding != NULL)
        fill(claim, finding, &ends, nc_decimal_double(c->value) < low, fits);
}

const struct nc_rule nc_rule_average_range = {
    .id = "NC214",
    .name = "average-range",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "An average lies outside the values that it is of",
    .claim = claim,
};
