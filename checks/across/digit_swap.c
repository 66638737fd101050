/* digit_swap.c - NC303: two digits swapped, one dropped or doubled. */
#include "checks/digits.h"
#include "checks/growth.h"
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/teller.h"
#include "checks/verdict.h"
#include "checks/when.h"

enum { NO_GROWTH = 1000 }; /* a count this large whose digits only changed places did not grow */

/* 132 after 123 is growth as often as a slip: there the digits say nothing.  123 after 132 is none.
 */
static bool may_have_grown(const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_value *a = &c->thing->values[edge->i], *b = &c->thing->values[edge->j];
    if (!c->thing->grows || nc_teller_same(c, edge->a, edge->b) ||
        nc_teller_same_day(c, edge->a, edge->b))
        return false;
    bool swapped = nc_digits_slip(a->value, b->value) == NC_SLIP_SWAPPED;
    return !swapped || (nc_decimal_double(a->value) < NO_GROWTH && !nc_growth_falls(c, edge));
}

static bool exact(const struct nc_value *value)
{
    return value->has_value && (value->modifier == NC_EXACT || value->modifier == NC_ABOUT);
}

/* 34 and 43, by one source on one day: so few digits say something there alone. */
static bool turned(const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_value *a = &c->thing->values[edge->i], *b = &c->thing->values[edge->j];
    return nc_digits_turned(a->value, b->value) && nc_teller_same_day(c, edge->a, edge->b);
}

static bool objects(const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_value *a = &c->thing->values[edge->i], *b = &c->thing->values[edge->j];
    return !nc_say_moment(c) && exact(a) && exact(b) && !may_have_grown(c, edge) &&
           !nc_when_other_period(c, edge->a, edge->b) &&
           (nc_digits_slip(a->value, b->value) != NC_SLIP_NONE || turned(c, edge));
}

static const char *words(enum nc_slip slip)
{
    static const char *const said[] = {
        [NC_SLIP_NONE] = "",
        [NC_SLIP_SWAPPED] = "Two digits are swapped: ",
        [NC_SLIP_DROPPED] = "A digit is missing or too many: ",
        [NC_SLIP_DOUBLED] = "A digit is written twice: ",
    };
    return said[slip];
}

static void run(struct nc_case *c)
{
    struct nc_finding *finding = nc_verdict_find(c, &nc_rule_digit_swap, objects, "digits");
    uint32_t a, b;
    if (finding == NULL || !nc_verdict_sides(finding, &a, &b))
        return;
    const enum nc_slip slip =
        nc_digits_slip(nc_store_figure(c->store, a)->value, nc_store_figure(c->store, b)->value);
    if (slip == NC_SLIP_NONE)
        finding->level = NC_WARNING; /* of two digits alone */
    GString *text = g_string_new(words(slip == NC_SLIP_NONE ? NC_SLIP_SWAPPED : slip));
    nc_verdict_values(text, c, finding, " or ");
    finding->message = nc_say_end(text, c);
    finding->why =
        nc_pool_addz(c->store->pool, "The numbers differ by one slip of the keyboard; all "
                                     "other digits are the same.");
}

const struct nc_rule nc_rule_digit_swap = {
    .id = "NC303",
    .name = "digit-swap",
    .level = NC_ERROR,
    .scope = NC_SCOPE_THING,
    .title = "Digits are swapped, dropped or doubled",
    .run = run,
};
