/* joined.c - one measure told in several units: "5ft 11in", "11 stone 4", "2 hours 30 minutes",
 * "1h59'40\"". */
#include "extract/quantity.h"

#include "data/units.h"
#include "model/figure.h"

#include <math.h>
#include <string.h>

enum {
    MOST_PARTS = 3600, /* seconds of an hour */
    MINUTES = 60,
    INCHES = 12,
    HUNDRED = 100,
    NC_SIGN_PRIME = 0x2032,
    NC_SIGN_DOUBLE_PRIME = 0x2033,
    NC_SIGN_QUOTE = 0x201d
};

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
    const struct nc_unit *unit = nc_unit_at(q->unit);
    if (nc_view_sign(v, at) == ',' && unit->kind == NC_KIND_DURATION)
        return at + 1; /* "an hour, 5 minutes" */
    if (!nc_view_word(v, at, "and"))
        return at;
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

static bool is_hour(uint16_t unit)
{
    return strcmp(nc_unit_at(unit)->name, "h") == 0;
}

/* "2h05": minutes without a sign or letter, glued to the letter of the hours. */
static bool are_bare_minutes(const struct nc_view *v, const struct nc_quantity *q,
                             const struct nc_number *small)
{
    enum { DIGITS = 2 };
    const struct nc_token *digits = nc_view_token(v, small->first);
    return is_hour(q->unit) && nc_view_glued(v, small->first) && small->first == q->unit_at.end &&
           nc_view_token(v, q->unit_at.first)->len == 1 && digits->len == DIGITS &&
           !nc_view_kind(v, small->first - 1, NC_TOKEN_SIGN) && is_open(v, small->end);
}

/* The unit that the smaller number leaves out, because it can be no other: inches behind feet,
 * pounds behind stone, with nothing behind them that is counted: "5ft 10", "11 stone 4", "2h05". */
static uint16_t bare_unit(const struct nc_view *v, const struct nc_quantity *q,
                          const struct nc_number *small)
{
    const char *larger = nc_unit_at(q->unit)->name;
    const bool next = small->first == q->surface.end && is_open(v, small->end);
    if (are_bare_minutes(v, q, small))
        return nc_unit_find("min");
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
    if (!is_hour(q->unit) || !nc_view_word(v, letter, "m") || !nc_view_glued(v, letter))
        return false;
    if (scaled) {
        small->value = nc_decimal_div(small->value, small->scale);
        small->flags &= (uint16_t) ~(unsigned)(NC_NUMBER_SCALED | NC_NUMBER_SHORT_SCALE);
        small->end = letter;
    }
    *out = (struct nc_unit_match){ .unit = nc_unit_find("min"), .at = { letter, letter + 1 } };
    return true;
}

/* The sign of minutes or seconds that is glued to `at`: the token behind it, 0 without one. */
static uint32_t over_time_sign(const struct nc_view *v, uint32_t at, bool seconds)
{
    const uint16_t sign = nc_view_glued(v, at) ? nc_view_sign(v, at) : 0;
    const bool single = sign == '\'' || sign == NC_SIGN_APOSTROPHE || sign == NC_SIGN_PRIME;
    if (!seconds)
        return single ? at + 1 : 0;
    if (sign == '"' || sign == NC_SIGN_QUOTE || sign == NC_SIGN_DOUBLE_PRIME)
        return at + 1;
    return single && nc_view_glued(v, at + 1) && nc_view_sign(v, at + 1) == sign ? at + 2 : 0;
}

/* "1h59'40\"": minutes and seconds by their signs, which are those of feet and inches too. */
static bool has_time_sign(const struct nc_view *v, uint16_t last, const struct nc_number *small,
                          struct nc_unit_match *out)
{
    const bool seconds = strcmp(nc_unit_at(last)->name, "min") == 0;
    const uint32_t end = seconds || is_hour(last) ? over_time_sign(v, small->end, seconds) : 0;
    *out = (struct nc_unit_match){ .unit = nc_unit_find(seconds ? "s" : "min"),
                                   .at = { small->end, end } };
    return end != 0;
}

/* The number of the smaller unit at `at`, also with a zero before it: "2h07". */
static bool read_small(const struct nc_view *v, uint32_t at, struct nc_number *small)
{
    enum { DIGITS = 2 };
    if ((!nc_view_kind(v, at, NC_TOKEN_DIGITS) && !nc_view_is(v, at, NC_W_NUMERAL)) ||
        !nc_number_read(v, at, small) || small->first != at)
        return false;
    const struct nc_token *token = nc_view_token(v, at);
    const char *digits = v->tokens->text + token->at;
    if (small->flags == NC_NUMBER_LABEL && token->len == DIGITS && digits[0] == '0') {
        small->value = nc_decimal_of(digits[1] - '0', 0);
        small->flags = 0;
    }
    return true;
}

/* "a pace of 2'50\"", "5'05\" a mile": minutes, as no foot has so many inches or nothing long is
 * told for each mile. */
static void settle_feet(const struct nc_view *v, struct nc_quantity *q)
{
    struct nc_number small;
    struct nc_range per;
    char text[NC_PER_TEXT];
    const uint32_t at = q->surface.end;
    if (!nc_view_glued(v, at) || !nc_view_kind(v, at, NC_TOKEN_DIGITS) ||
        nc_view_kind(v, at - 1, NC_TOKEN_WORD) || strcmp(nc_unit_at(q->unit)->name, "ft") != 0 ||
        !read_small(v, at, &small))
        return;
    const uint32_t end = over_time_sign(v, small.end, true);
    const double inches = nc_decimal_double(small.value);
    if (end != 0 && inches < MINUTES &&
        (inches >= INCHES || nc_per_read(v, end, nc_unit_find("min"), &per, text)))
        q->unit = nc_unit_find("min");
}

/* The unit of the smaller number. */
static bool smaller_unit(const struct nc_view *v, const struct nc_quantity *q, uint16_t last,
                         struct nc_number *small, struct nc_unit_match *out)
{
    if (are_minutes(v, q, small, out) || has_time_sign(v, last, small, out) ||
        nc_unit_after(v, small, out))
        return true;
    *out =
        (struct nc_unit_match){ .unit = bare_unit(v, q, small), .at = { small->end, small->end } };
    return out->unit != 0;
}

/* "29 minutes, 30 seconds behind her", "5 days, 4 hours, and 3 minutes": is the second, behind a
 * comma, a time of its own, or one of a list? */
static bool stands_apart(const struct nc_view *v, uint32_t at, uint32_t end)
{
    const bool listed = nc_view_sign(v, end) == ',' && nc_view_word(v, end + 1, "and");
    return nc_view_sign(v, at) == ',' && (listed || nc_view_one_of(v, end, NC_LISTED_GAP));
}

/* Takes the number of a smaller unit than `last` that follows *q; its unit, 0 where none does. */
static uint16_t take_smaller(const struct nc_view *v, struct nc_quantity *q, uint16_t last)
{
    struct nc_number small;
    struct nc_unit_match unit;
    const uint32_t at = over_and(v, q);
    if (!read_small(v, at, &small) || !smaller_unit(v, q, last, &small, &unit) ||
        stands_apart(v, q->surface.end, unit.at.end) ||
        (small.flags & ~(unsigned)NC_NUMBER_SPELLED) != 0 || small.value.exponent < -3)
        return 0;
    const uint16_t larger = as_weight(q->unit), smaller = as_weight(unit.unit);
    const int parts = parts_of(larger, smaller), step = parts_of(as_weight(last), smaller);
    if (parts == 0 || step == 0 || nc_decimal_double(small.value) >= step)
        return 0;
    const struct nc_decimal share = nc_decimal_div(small.value, nc_decimal_of(parts, 0));
    q->number.value = nc_decimal_add(q->number.value, share);
    q->number.precision = parts > HUNDRED ? -3 : -2;
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
    settle_feet(v, q);
    uint16_t last = q->unit;
    while ((last = take_smaller(v, q, last)) != 0) /* "1hr 32min 14sec" */
        ;
}
