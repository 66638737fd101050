/* joined.c - one measure told in several units: "5ft 11in", "11 stone 4", "2 hours 30 minutes". */
#include "extract/quantity.h"

#include "data/units.h"
#include "model/figure.h"

#include <math.h>
#include <string.h>

enum { MOST_PARTS = 3600 }; /* seconds of an hour */

/* Pounds before ounces or behind stone are those of weight. */
static uint16_t as_weight(uint16_t unit)
{
    return strcmp(nc_unit_at(unit)->name, "GBP") == 0 ? nc_unit_find("lb") : unit;
}

/* How many of the smaller unit make one of the larger; 0 when that is no whole number. */
static int parts_of(uint16_t larger, uint16_t smaller)
{
    const struct nc_unit *a = nc_unit_at(larger), *b = nc_unit_at(smaller);
    if (strcmp(a->dimension, b->dimension) != 0 || a->factor <= b->factor || b->factor <= 0)
        return 0;
    const double times = a->factor / b->factor, whole = nearbyint(times);
    const double slack = 1e-4; /* a pound has more digits than a stone in pounds */
    return fabs(times - whole) < slack && whole <= MOST_PARTS ? (int)whole : 0;
}

/* The two are said in one breath; "and" only where nobody thinks of two things.  Where the second
 * would begin. */
static uint32_t over_and(const struct nc_view *v, const struct nc_quantity *q)
{
    const uint32_t at = q->surface.end;
    if (nc_view_dash(v, at) && nc_view_glued(v, at) && nc_view_glued(v, at + 1))
        return at + 1; /* "6-foot-3-inch" */
    if (!nc_view_word(v, at, "and"))
        return at;
    const struct nc_unit *unit = nc_unit_at(q->unit);
    const bool usual = unit->kind == NC_KIND_DURATION || strcmp(unit->name, "ft") == 0 ||
                       strcmp(unit->name, "stone") == 0 || strcmp(unit->name, "lb") == 0 ||
                       strcmp(unit->name, "GBP") == 0;
    return usual && !nc_view_any(v, q->surface.first - 1, "between", "both", "", "") ? at + 1 : at;
}

/* Does nothing that the number could count stand at `at`? */
static bool is_open(const struct nc_view *v, uint32_t at)
{
    const uint16_t sign = nc_view_sign(v, at);
    if (sign != 0)
        return sign != '%' && sign != '/' && sign != ':' && !nc_view_dash(v, at);
    return !nc_view_kind(v, at, NC_TOKEN_WORD) ||
           (nc_view_is(v, at, NC_W_PREP | NC_W_CONJ | NC_W_AUX | NC_W_PRON) &&
            !nc_view_word(v, at, "of"));
}

/* "6-foot-3", "6'2", "six-foot-three": a sign ties the two together. */
static bool is_tied(const struct nc_view *v, const struct nc_quantity *q,
                    const struct nc_number *small)
{
    const bool dashed = nc_view_dash(v, small->first - 1);
    return nc_view_glued(v, small->first) && nc_view_kind(v, small->first - 1, NC_TOKEN_SIGN) &&
           (dashed || nc_view_kind(v, small->first, NC_TOKEN_DIGITS)) &&
           !nc_view_dash(v, small->end) && strcmp(nc_unit_at(q->unit)->name, "ft") == 0;
}

/* The unit that the smaller number leaves out, because it can be no other: inches behind feet,
 * pounds behind stone, with nothing behind them that is counted: "5ft 10", "11 stone 4". */
static uint16_t bare_unit(const struct nc_view *v, const struct nc_quantity *q,
                          const struct nc_number *small)
{
    const char *larger = nc_unit_at(q->unit)->name;
    const bool next = small->first == q->surface.end && is_open(v, small->end);
    if (is_tied(v, q, small) || (next && strcmp(larger, "ft") == 0))
        return nc_unit_find("in");
    return next && strcmp(larger, "stone") == 0 ? nc_unit_find("lb") : 0;
}

/* "2h 15m": minutes, though the letter is that of metres and of millions too; takes what the letter
 * made of the number back. */
static bool are_minutes(const struct nc_view *v, const struct nc_quantity *q,
                        struct nc_number *small, struct nc_unit_match *out)
{
    const bool scaled = (small->flags & NC_NUMBER_SHORT_SCALE) != 0;
    const uint32_t letter = scaled ? small->end - 1 : small->end;
    if (strcmp(nc_unit_at(q->unit)->name, "h") != 0 || !nc_view_word(v, letter, "m") ||
        !nc_view_glued(v, letter))
        return false;
    if (scaled) {
        small->value = nc_decimal_div(small->value, small->scale);
        small->flags &= (uint16_t) ~(unsigned)(NC_NUMBER_SCALED | NC_NUMBER_SHORT_SCALE);
        small->end = letter;
    }
    *out = (struct nc_unit_match){ .unit = nc_unit_find("min"), .at = { letter, letter + 1 } };
    return true;
}

/* The unit of the smaller number. */
static bool smaller_unit(const struct nc_view *v, const struct nc_quantity *q,
                         struct nc_number *small, struct nc_unit_match *out)
{
    if (are_minutes(v, q, small, out) || nc_unit_after(v, small, out))
        return true;
    *out =
        (struct nc_unit_match){ .unit = bare_unit(v, q, small), .at = { small->end, small->end } };
    return out->unit != 0;
}

/* Takes the number of a smaller unit than `last` that follows *q; its unit, 0 where none does. */
static uint16_t take_smaller(const struct nc_view *v, struct nc_quantity *q, uint16_t last)
{
    struct nc_number small;
    struct nc_unit_match unit;
    const uint32_t at = over_and(v, q);
    if ((!nc_view_kind(v, at, NC_TOKEN_DIGITS) && !nc_view_is(v, at, NC_W_NUMERAL)) ||
        !nc_number_read(v, at, &small) || small.first != at || !smaller_unit(v, q, &small, &unit) ||
        (small.flags & ~(unsigned)NC_NUMBER_SPELLED) != 0 || small.value.exponent < -3)
        return 0;
    const uint16_t larger = as_weight(q->unit), smaller = as_weight(unit.unit);
    const int parts = parts_of(larger, smaller), step = parts_of(as_weight(last), smaller);
    if (parts == 0 || step == 0 || nc_decimal_double(small.value) >= step)
        return 0;
    const struct nc_decimal share = nc_decimal_div(small.value, nc_decimal_of(parts, 0));
    q->number.value = nc_decimal_add(q->number.value, share);
    q->number.precision = -2;
    q->unit = larger;
    q->unit_flags &= (uint8_t) ~(unsigned)NC_SPELLING_AMBIGUOUS;
    q->surface.end = q->unit_at.end = unit.at.end;
    return smaller;
}

void nc_joined_read(const struct nc_view *v, struct nc_quantity *q)
{
    if (q->unit == 0 || q->money_sign || q->unit_at.end != q->surface.end ||
        (q->number.flags & ~(unsigned)NC_NUMBER_SPELLED) != 0 || q->number.value.exponent != 0)
        return;
    uint16_t last = q->unit;
    while ((last = take_smaller(v, q, last)) != 0) /* "1hr 32min 14sec" */
        ;
}
