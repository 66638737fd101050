/* per_capita.c - NC208: a rate is the count over the population, for so many of it. */
#include "checks/reckon.h"
#include "checks/rules.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static double rate(const double *x, unsigned count)
{
    (void)count;
    return x[1] > 0 ? x[0] / x[1] : NAN;
}

static double inverse(const double *x, unsigned count)
{
    (void)count;
    return x[0] > 0 ? x[1] / x[0] : NAN;
}

/* "100000 residents" is 100,000, "million people" a million, "person" 1. */
static double people_in(const char *per)
{
    char *end;
    const double number = g_ascii_strtod(per, &end);
    const double size = strstr(per, "million") != NULL ? 1e6 : strstr(per, "thousand") ? 1e3 : 1;
    return end != per ? number * size : size;
}

/* For how many the rate is stated: figure d of the wording, its word `each`, or what the text says
 * behind the rate's "per"; 0 when that is not known. */
static double base_of(const struct nc_claim *claim, const struct nc_figure *stated)
{
    const struct nc_figure *base = nc_claim_figure(claim, 'd');
    if (base != NULL)
        return base->has_value ? nc_decimal_double(base->value) : 0;
    if (nc_claim_word(claim, "each") != NULL)
        return 1;
    return stated->said->per != 0
               ? people_in(nc_pool_text(claim->passage->store->pool, stated->said->per))
               : 0;
}

/* "one for every d people". */
static void claim_one(const struct nc_claim *claim)
{
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0], claim->at[1] },
        .count = 2,
        .formula = inverse,
        .rounded = true,
        .claimed = claim->at['d' - 'a'],
        .text = "{a} among {b} is one for every {=}",
        .unit = "",
    };
    nc_reckon(&reckoning);
}

/* "800 people have 40 dogs, one for every 12 households": households are no people. */
static bool of_others(const struct nc_claim *claim, const struct nc_figure *people)
{
    static const char *const persons[] = { "person", "people", "resident", "inhabitant",
                                           "citizen" };
    const struct nc_figure *base = nc_claim_figure(claim, 'd');
    if (base == NULL || base->said->head == 0 || base->said->head == people->said->head)
        return false;
    const char *head = nc_pool_text(claim->passage->store->pool, base->said->head);
    for (size_t i = 0; i < sizeof persons / sizeof *persons; i++)
        if (strcmp(head, persons[i]) == 0)
            return false;
    return true;
}

/* a is the count, b the population, c the rate. */
static void claim(const struct nc_claim *claim)
{
    static const struct nc_slip_cause causes[] = {
        { "population divided by the count", inverse },
        { NULL, NULL },
    };
    const struct nc_figure *part = nc_claim_figure(claim, 'a'),
                           *people = nc_claim_figure(claim, 'b'),
                           *stated = nc_claim_figure(claim, 'c');
    if (part == NULL || people == NULL || stated == NULL || part->unit != stated->unit ||
        people->kind != NC_KIND_NUMBER || of_others(claim, people) ||
        (part->kind == NC_KIND_NUMBER && nc_decimal_compare(part->value, people->value) > 0))
        return;
    if (nc_decimal_compare(stated->value, nc_decimal_of(1, 0)) == 0 && claim->at[3] != NC_NONE) {
        claim_one(claim);
        return;
    }
    const double whole = 0.5; /* "180 per 100,000": rates without decimals are rounded */
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0], claim->at[1] },
        .count = 2,
        .formula = rate,
        .claimed = claim->at[2],
        .text = nc_claim_word(claim, "each") != NULL ? "{a} over {b} is {=} each"
                                                     : "{a} among {b} is a rate of {=}",
        .unit = "",
        .scale = base_of(claim, stated),
        .causes = causes,
        .leeway = stated->precision == 0 ? whole : 0,
    };
    if (reckoning.scale > 0)
        nc_reckon(&reckoning);
}

const struct nc_rule nc_rule_per_capita = {
    .id = "NC208",
    .name = "per-capita",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "A rate is not that of the count and the population",
    .claim = claim,
};
