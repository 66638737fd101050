/* points_or_percent.c - NC205: the change between two percentages is in points; in per cent it is
 * another number. */
#include "checks/change.h"
#include "checks/rules.h"
#include "checks/states.h"

#include "data/units.h"

#include <math.h>
#include <string.h>

static double basis(const double *x, unsigned count)
{
    return 100 * nc_change_apart(x, count);
}

static const struct nc_slip_cause points_causes[] = {
    { "relative change given as points", nc_change_moved },
    { NULL, NULL },
};

static const struct nc_slip_cause percent_causes[] = {
    { "points given as per cent", nc_change_apart },
    { NULL, NULL },
};

static const nc_formula_fn in_points[] = { nc_change_apart, nc_change_more, nc_change_less };
static const nc_formula_fn in_percent[] = { nc_change_moved, nc_change_rise, nc_change_fall };
static const nc_formula_fn in_basis[] = { basis, basis, basis };

/* "From 5% to 4.75%", and rates told in basis points, are what they say: who writes quarters does
 * not round the other. */
static bool is_exact(const struct nc_claim *claim, bool hundredths)
{
    return hundredths || nc_claim_figure(claim, 'a')->precision !=
                             nc_claim_figure(claim, 'b')->precision;
}

/* "From 4% to 5%, a rise of 1%": who gives the points as per cent does not round the rates. */
static bool tells_points(const struct nc_claim *claim)
{
    const struct nc_figure *c = nc_claim_figure(claim, 'c');
    const double x[] = { nc_decimal_double(nc_claim_figure(claim, 'a')->value),
                         nc_decimal_double(nc_claim_figure(claim, 'b')->value) };
    return c->modifier == NC_EXACT &&
           fabs(nc_change_apart(x, 2) - nc_decimal_double(c->value)) < 1e-9;
}

/* "Down 3%, compared with a gain of 11%": on either side of zero. */
static bool is_turned_over(const struct nc_claim *claim)
{
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *b = nc_claim_figure(claim, 'b');
    return a->change != NC_CHANGE_NONE && b->change != NC_CHANGE_NONE && a->change != b->change &&
           a->change_role == NC_CHANGE_BY && b->change_role == NC_CHANGE_BY;
}

static void claim(const struct nc_claim *claim)
{
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *c = nc_claim_figure(claim, 'c');
    if (nc_change_of_another(claim) || !nc_change_bound(claim) ||
        a->kind != NC_KIND_PERCENT || nc_change_turned(claim))
        return;
    const bool percent = c->kind == NC_KIND_PERCENT && c->unit == a->unit;
    const bool hundredths = strcmp(nc_unit_at(c->unit)->name, "bp") == 0;
    const bool share = !percent && nc_change_in_share(claim) && !nc_change_in_points(claim);
    if (c->said->per != a->said->per ||
        (c->kind != NC_KIND_PERCENT && !share && !nc_change_in_points(claim)))
        return;
    if (hundredths && strcmp(claim->form, "on") == 0)
        return; /* the spread of a bond over another */
    const bool points = (!percent && !share) || nc_change_in_points(claim);
    GString *said = g_string_new(NULL);
    struct nc_reckoning reckoning =
        nc_change_reckoning(claim, hundredths ? in_basis : points ? in_points : in_percent);
    reckoning.text = points ? "from {a} to {b} is {=}" : "from {a} to {b} is a change of {=}";
    reckoning.unit = hundredths ? " basis points" : points ? " percentage points" : " %";
    reckoning.given = points ? is_exact(claim, hundredths) : !share && tells_points(claim);
    reckoning.tentative |= is_turned_over(claim);
    reckoning.causes = points ? points_causes : percent_causes;
    if (!share || nc_change_take_share(&reckoning, said))
        nc_reckon(&reckoning);
    g_string_free(said, TRUE);
}

static bool is_change(const struct nc_figure *c)
{
    const struct nc_unit *unit = nc_unit_at(c->unit);
    return (c->kind == NC_KIND_PERCENT && strcmp(unit->dimension, "points") == 0 &&
            strcmp(unit->name, "bp") != 0) ||
           (c->kind == NC_KIND_NUMBER && c->unit == 0);
}

static bool may_be_value(const struct nc_figure *value, const struct nc_figure *change)
{
    (void)change;
    return value->kind == NC_KIND_PERCENT &&
           strcmp(nc_unit_at(value->unit)->dimension, "points") != 0;
}

static void after(const struct nc_passage *passage, const struct nc_sentence_rows *rows)
{
    static const struct nc_states_asks asks = { 1 << NC_KIND_PERCENT, is_change, may_be_value,
                                                claim };
    nc_states_read(passage, rows, &nc_rule_points_or_percent, &asks);
}

const struct nc_rule nc_rule_points_or_percent = {
    .id = "NC205",
    .name = "points-or-percent",
    .level = NC_WARNING,
    .scope = NC_SCOPE_TEXT,
    .title = "A change between percentages is not in the unit it is given in",
    .claim = claim,
    .after = after,
    .kinds = 1 << NC_KIND_PERCENT | 1 << NC_KIND_NUMBER,
    .values = NC_VALUES_PERCENT,
};
