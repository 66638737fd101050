/* trace.c - tells, pair by pair, how far two values are apart and which explanations did not fit.
 */
#include "checks/trace.h"

#include "checks/digits.h"
#include "checks/edges.h"
#include "checks/say.h"
#include "checks/teller.h"
#include "checks/when.h"

#include <math.h>

enum { PAIRS_TOLD = 4 };

static void say_witness(GString *out, const struct nc_case *c, const struct nc_value *value,
                        uint32_t figure)
{
    nc_say_value(out, c, value);
    g_string_append(out, " (");
    nc_say_teller(out, c, figure);
    const struct nc_date date = nc_when_date(c, figure);
    g_string_append(out, date.day != 0 || date.year != 0 ? ", " : "");
    nc_say_date(out, date);
    g_string_append(out, ", ");
    nc_say_where(out, c, figure);
    g_string_append_c(out, ')');
    if (!nc_say_moment(c)) {
        g_string_append(out, ": could be ");
        nc_say_bounds(out, value);
    }
    g_string_append_c(out, '\n');
}

/* The empty room between what two values may be, and the end it is measured against; 0 when they
 * meet. */
static double room(const struct nc_value *a, const struct nc_value *b, double *larger)
{
    const struct nc_value *low = a, *high = b;
    if (a->has_low && b->has_high && nc_decimal_compare(a->low, b->high) >= 0) {
        low = b;
        high = a;
    }
    if (!low->has_high || !high->has_low)
        return 0.0;
    double from = nc_decimal_double(low->high), to = nc_decimal_double(high->low);
    *larger = fmax(fabs(from), fabs(to));
    return fmax(to - from, 0.0);
}

static void say_room(GString *out, const struct nc_case *c, const struct nc_value *a,
                     const struct nc_value *b)
{
    double larger = 0.0, gap = room(a, b, &larger);
    if (gap <= 0.0 || larger <= 0.0) {
        g_string_append(out, "Apart: both could hold, but nobody writes the one for the other.\n");
        return;
    }
    g_string_append(out, "Apart: ");
    nc_say_number(out, nc_decimal_from_double(gap));
    g_string_append_printf(out,
                           " lies between them, %.3g %% of the larger; the tolerance is %.3g %%. "
                           "A tolerance above that would have made it no conflict.\n",
                           100.0 * gap / larger, 100.0 * c->options->tolerance);
}

static void say_growth(GString *out, const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_value *a = &c->thing->values[edge->i], *b = &c->thing->values[edge->j];
    bool a_lower = a->has_high && b->has_low && nc_decimal_compare(a->high, b->low) <= 0;
    int order = nc_when_order(c, edge->a, edge->b);
    g_string_append(out, "Growing count: ");
    if (!c->thing->grows)
        g_string_append(out, "no, so a later report does not explain a higher number.\n");
    else if (order == 0)
        g_string_append(out, "yes, but which report came first is not known.\n");
    else if ((order < 0) == a_lower)
        g_string_append(out, "yes, and the higher number is the later one.\n");
    else
        g_string_append(out, "yes, but the lower number is the later one.\n");
}

static void say_tellers(GString *out, const struct nc_case *c, const struct nc_edge *edge)
{
    const nc_str a = nc_store_figure(c->store, edge->a)->speaker;
    const nc_str b = nc_store_figure(c->store, edge->b)->speaker;
    g_string_append(out, "Said by: ");
    if (nc_teller_same(c, edge->a, edge->b))
        g_string_append(out, "one source.\n");
    else if (nc_teller_differ(c, edge->a, edge->b))
        g_string_append(out, "two sources.\n");
    else if (a != 0 && a == b)
        g_string_append_printf(out, "%s in both, which is no name, so perhaps one source.\n",
                               nc_store_text(c->store, a));
    else if (a != 0 && b != 0)
        g_string_append_printf(out, "%s, and %s, who may be one source.\n",
                               nc_store_text(c->store, a), nc_store_text(c->store, b));
    else
        g_string_append(out, "not known to be one source, nor two; somebody is not named.\n");
}

static void say_slip(GString *out, const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_value *a = &c->thing->values[edge->i], *b = &c->thing->values[edge->j];
    g_string_append(out, "Slip of the hand: ");
    if (!a->has_value || !b->has_value)
        g_string_append(out, "cannot be told, one of them is no single number.\n");
    else if (nc_digits_scale(a->value, b->value) != 0)
        g_string_append(out, "the digits are the same, the magnitude is not.\n");
    else if (nc_digits_slip(a->value, b->value) != NC_SLIP_NONE)
        g_string_append(out, "one digit was swapped, dropped or doubled.\n");
    else if (nc_digits_turned(a->value, b->value))
        g_string_append(out, "both digits are turned round, which in so short a number may be "
                             "chance.\n");
    else
        g_string_append(out, "ruled out, the digits differ by more than one slip.\n");
}

static void say_place(GString *out, const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_figure *x = nc_store_figure(c->store, edge->a);
    const struct nc_figure *y = nc_store_figure(c->store, edge->b);
    g_string_append(out, "Other place or part: ");
    if (x->said->place == 0 || y->said->place == 0)
        g_string_append(out, "not named with both figures.\n");
    else if (x->said->place == y->said->place)
        g_string_append_printf(out, "ruled out, both speak of %s.\n",
                               nc_store_text(c->store, x->said->place));
    else
        g_string_append_printf(out, "%s, and %s.\n", nc_store_text(c->store, x->said->place),
                               nc_store_text(c->store, y->said->place));
}

static void say_pair(GString *out, const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_value *a = &c->thing->values[edge->i], *b = &c->thing->values[edge->j];
    const bool moment = nc_say_moment(c); /* neither its size nor its digits say anything */
    say_witness(out, c, a, edge->a);
    say_witness(out, c, b, edge->b);
    if (!moment) {
        say_room(out, c, a, b);
        say_growth(out, c, edge);
    }
    say_tellers(out, c, edge);
    if (!moment)
        say_slip(out, c, edge);
    say_place(out, c, edge);
}

nc_str nc_trace(const struct nc_case *c, const GArray *edges)
{
    GString *out = g_string_new(NULL);
    uint32_t i = NC_NONE, j = NC_NONE;
    guint told = 0;
    for (guint k = 0; k < edges->len && told < PAIRS_TOLD; k++) {
        const struct nc_edge *edge = &g_array_index(edges, struct nc_edge, k);
        if (edge->i == i && edge->j == j)
            continue;
        say_pair(out, c, edge);
        i = edge->i;
        j = edge->j;
        told++;
    }
    return nc_say_end(out, c);
}
