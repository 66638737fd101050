/* shillings.c - sums in pounds, shillings and pence: "£4 6s 8d", "2s 6d". */
#include "extract/quantity.h"

#include "data/units.h"

#include <string.h>

enum { SHILLINGS = 20, PENCE = 12 }; /* of a pound, of a shilling */

/* A coin's number with its letter glued to it. */
struct coins {
    struct nc_decimal count;
    uint32_t end; /* the token behind the letter and its point, 0 where there are none */
};

/* The coins at token `at` that the letter names: fewer than make one of the next larger. */
static struct coins coins_at(const struct nc_view *v, uint32_t at, const char *letter, int most)
{
    struct coins out = { .end = 0 };
    struct nc_number n;
    if (!nc_view_kind(v, at, NC_TOKEN_DIGITS) || !nc_number_read(v, at, &n) || n.first != at ||
        n.flags != 0 || nc_decimal_double(n.value) >= most || !nc_view_glued(v, n.end) ||
        !nc_view_word(v, n.end, letter))
        return out;
    out.count = n.value;
    out.end = n.end + 1;
    const bool goes_on = nc_view_kind(v, out.end + 1, NC_TOKEN_DIGITS);
    if (nc_view_sign(v, out.end) == '.' && nc_view_glued(v, out.end) && goes_on)
        out.end++; /* "6s. 8d." */
    return out;
}

/* Adds so many pence. */
static void add(struct nc_quantity *q, struct nc_decimal pence, uint32_t end)
{
    const struct nc_decimal pounds = nc_decimal_div(pence, nc_decimal_of(SHILLINGS * PENCE, 0));
    q->number.value = nc_decimal_add(q->number.value, pounds);
    q->number.precision = q->number.value.exponent;
    q->surface.end = q->unit_at.end = end;
}

void nc_shillings_read(const struct nc_view *v, struct nc_quantity *q)
{
    const bool pounds = q->unit != 0 && strcmp(nc_unit_at(q->unit)->name, "GBP") == 0;
    const bool plain = q->number.flags == 0 && q->number.value.exponent == 0;
    if (!plain || (pounds ? !q->money_sign : q->unit != 0))
        return;
    const uint32_t first = pounds ? q->surface.end : q->number.first;
    const struct coins s = coins_at(v, first, "s", SHILLINGS);
    const struct coins d = coins_at(v, s.end != 0 ? s.end : first, "d", PENCE);
    if (pounds ? s.end == 0 && d.end == 0 : s.end == 0 || d.end == 0)
        return; /* "6s" and "8d" alone may be anything */
    if (!pounds) {
        q->number.value = nc_decimal_of(0, 0);
        q->unit = nc_unit_find("GBP");
    }
    if (s.end != 0)
        add(q, nc_decimal_mul(s.count, nc_decimal_of(PENCE, 0)), s.end);
    if (d.end != 0)
        add(q, d.count, d.end);
}
