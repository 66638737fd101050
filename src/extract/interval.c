/* interval.c - intervals of single figures; the rules are told in the README, "What a wording
 * allows". */
#include "extract/interval.h"

#include <glib.h>

enum {
    EXACT_BELOW = 100, /* whole counts under it are taken as counted one by one */
    COUNTED = INT8_MAX /* the place of no digit: nothing was rounded */
};

static struct nc_decimal absolute(struct nc_decimal x)
{
    if (x.mantissa < 0)
        x.mantissa = -x.mantissa;
    return x;
}

static struct nc_decimal smaller(struct nc_decimal a, struct nc_decimal b)
{
    return nc_decimal_compare(a, b) <= 0 ? a : b;
}

static struct nc_decimal larger(struct nc_decimal a, struct nc_decimal b)
{
    return nc_decimal_compare(a, b) >= 0 ? a : b;
}

static struct nc_decimal tenth(struct nc_decimal x)
{
    return nc_decimal_mul(absolute(x), nc_decimal_of(1, -1));
}

static struct nc_decimal half_of_digit(int exponent)
{
    return nc_decimal_of(5, exponent - 1);
}

/* Counted one by one: whole, and no measure. */
static bool is_count(const struct nc_figure *f)
{
    return f->kind == NC_KIND_NUMBER || f->kind == NC_KIND_AGE;
}

/* Is the value below EXACT_BELOW on either side of zero? */
static bool is_small(const struct nc_figure *f)
{
    return nc_decimal_compare(absolute(f->value), nc_decimal_of(EXACT_BELOW, 0)) < 0;
}

/* The place of the digit that the value was rounded to, -1 for tenths and 3 for thousands; COUNTED
 * where it was not. */
static int rounded_place(const struct nc_figure *f)
{
    if (f->precision < 0)
        return f->precision;
    if (is_small(f) && f->precision <= 0)
        return is_count(f) || f->value.mantissa == 0 ? COUNTED : f->precision;
    const bool ends_in_zero = f->value.mantissa % 10 == 0;
    const int last = ends_in_zero ? nc_decimal_trim(f->value).exponent : f->value.exponent;
    const int place = MAX(last, f->precision);
    return place == 0 && is_count(f) ? COUNTED : place;
}

/* What is rounded to more than ones hides a tenth of itself at most. */
static bool hides_tenth(const struct nc_figure *f, int place)
{
    return place > 0 && !is_small(f);
}

/* Half of what rounding may hide on either side; zero for a number that was counted. */
static struct nc_decimal rounding(const struct nc_figure *f)
{
    if (f->value.inexact) /* "a third": within a hundredth of it */
        return nc_decimal_mul(absolute(f->value), nc_decimal_of(1, -2));
    const int place = rounded_place(f);
    if (place == COUNTED)
        return nc_decimal_of(0, 0);
    const struct nc_decimal half = half_of_digit(place);
    return hides_tenth(f, place) ? smaller(half, tenth(f->value)) : half;
}

static void set_around(struct nc_figure *f, struct nc_decimal below, struct nc_decimal above)
{
    const bool exact = below.mantissa == 0 && above.mantissa == 0 && f->value.exponent <= 0;
    f->low = exact ? f->value : nc_decimal_sub(f->value, below);
    f->high = exact ? f->value : nc_decimal_add(f->value, above);
    f->has_low = f->has_high = true;
    f->high_open = above.mantissa != 0;
    f->low_open = false;
}

/* The bounds of a value as most are, whole or with decimals, below 10^16: half a digit around it,
 * by its mantissa alone.  False when the value is another. */
static bool set_plain(struct nc_figure *f)
{
    static const int64_t halves[] = { 5, 50, 500, 5000, 50000, 500000, 5000000, 50000000, 500000000,
                                      5000000000, 50000000000, 500000000000 };
    const int64_t most = INT64_C(10000000000000000), m = f->value.mantissa;
    const int exponent = f->value.exponent, place = rounded_place(f), lost = place - exponent;
    if (f->value.inexact || exponent > 0 || m < 0 || m > most)
        return false;
    if (place == COUNTED) {
        f->low = f->high = f->value;
    } else if (lost == 0) { /* one digit more */
        f->low = nc_decimal_of(m * 10 - 5, exponent - 1);
        f->high = nc_decimal_of(m * 10 + 5, exponent - 1);
    } else if (lost > 0 && lost <= (int)G_N_ELEMENTS(halves) && halves[lost - 1] <= m / 10) {
        f->low = nc_decimal_of(m - halves[lost - 1], exponent);
        f->high = nc_decimal_of(m + halves[lost - 1], exponent);
    } else {
        return false;
    }
    f->has_low = f->has_high = true;
    f->high_open = place != COUNTED;
    f->low_open = false;
    return true;
}

/* "about": the rounding or a tenth, whichever is wider; one unit of the last digit for grades. */
static struct nc_decimal about(const struct nc_figure *f, bool grade)
{
    if (grade || f->kind == NC_KIND_TEMPERATURE)
        return nc_decimal_of(1, f->precision);
    return larger(rounding(f), tenth(f->value));
}

static void set_nearly(struct nc_figure *f)
{
    struct nc_decimal zero = nc_decimal_of(0, 0);
    set_around(f, tenth(f->value), zero);
    f->high_open = true;
}

/* Above or below the value; counts do not fall below zero. */
static void set_one_sided(struct nc_figure *f)
{
    if (f->modifier == NC_ABOVE || f->modifier == NC_AT_LEAST) {
        f->low = f->value;
        f->has_low = true;
        f->low_open = f->modifier == NC_ABOVE;
        return;
    }
    f->high = f->value;
    f->has_high = true;
    f->high_open = f->modifier == NC_BELOW;
    if (f->kind == NC_KIND_NUMBER && f->value.mantissa >= 0) {
        f->low = nc_decimal_of(0, 0);
        f->has_low = true;
    }
}

void nc_interval_set(struct nc_figure *figure, bool nearly, bool grade)
{
    struct nc_decimal wide;
    switch (figure->modifier) {
    case NC_EXACT:
        if (set_plain(figure))
            return;
        wide = rounding(figure);
        set_around(figure, wide, wide);
        return;
    case NC_ABOUT:
        wide = about(figure, grade);
        if (nearly)
            set_nearly(figure);
        else
            set_around(figure, wide, wide);
        return;
    case NC_RANGE:
        return;
    default:
        set_one_sided(figure);
    }
}
