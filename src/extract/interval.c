/* interval.c - intervals of single figures; the rules are told in the README, "What a wording
 * allows". */
#include "extract/interval.h"

enum { EXACT_BELOW = 100 }; /* whole counts under it are taken as counted one by one */

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

/* Half of what rounding may hide on either side; zero for a number that was counted. */
static struct nc_decimal rounding(const struct nc_figure *f)
{
    struct nc_decimal zero = nc_decimal_of(0, 0);
    struct nc_decimal size = absolute(f->value);
    if (f->value.inexact)
        return nc_decimal_mul(size, nc_decimal_of(1, -2)); /* "a third": within a hundredth of it */
    if (f->precision < 0)
        return half_of_digit(f->precision);
    bool small = nc_decimal_compare(size, nc_decimal_of(EXACT_BELOW, 0)) < 0;
    if (small)
        return is_count(f) || size.mantissa == 0 ? zero : half_of_digit(f->precision);
    struct nc_decimal trimmed = nc_decimal_trim(f->value);
    int digit = trimmed.exponent > f->precision ? trimmed.exponent : f->precision;
    if (digit == 0)
        return is_count(f) ? zero : half_of_digit(0);
    return smaller(half_of_digit(digit), tenth(size));
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
