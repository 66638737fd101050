/* figure.c - the words for what figures hold, what their wordings allow, and whether two of them
 * can be one number; the rules are told in the README, "What a wording allows". */
#include "model/figure.h"

#include <glib.h>

enum {
    EXACT_BELOW = 100, /* whole counts under it are taken as counted one by one */
    COUNTED = INT8_MAX /* the place of no digit: nothing was rounded */
};

const char *nc_kind_name(enum nc_kind kind)
{
    static const char names[][NC_NAME_ROOM] = { "number",   "percent", "money",       "measure",
                                                "duration", "age",     "temperature", "ordinal",
                                                "date",     "time",    "score",       "label" };
    return names[kind];
}

const char *nc_modifier_name(enum nc_modifier modifier)
{
    static const char names[][NC_NAME_ROOM] = { "=", "~", "<", "<=", ">", ">=", "range" };
    return names[modifier];
}

const char *nc_modality_name(enum nc_modality modality)
{
    static const char names[][NC_NAME_ROOM] = { "asserted", "planned", "forecast",
                                                "alleged",  "denied",  "hypothetical" };
    return names[modality];
}

const char *nc_change_name(enum nc_change change)
{
    static const char names[][NC_NAME_ROOM] = { "", "up", "down" };
    return names[change];
}

const char *nc_change_role_name(enum nc_change_role role)
{
    static const char names[][NC_NAME_ROOM] = { "by", "to", "from" };
    return names[role];
}

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
    const int64_t m = f->value.mantissa;
    if (f->value.exponent == 0) /* as it is of most */
        return m < EXACT_BELOW && m > -EXACT_BELOW;
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
    const int last = nc_decimal_trim(f->value).exponent, place = MAX(last, f->precision);
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

static struct nc_bounds around(const struct nc_figure *f, struct nc_decimal below,
                               struct nc_decimal above)
{
    const bool exact = below.mantissa == 0 && above.mantissa == 0 && f->value.exponent <= 0;
    return (struct nc_bounds){ .low = exact ? f->value : nc_decimal_sub(f->value, below),
                               .high = exact ? f->value : nc_decimal_add(f->value, above),
                               .has_low = true,
                               .has_high = true,
                               .high_open = above.mantissa != 0 };
}

/* The bounds of a value as most are, whole or with decimals, below 10^16: half a digit around it,
 * by its mantissa alone.  False when the value is another. */
static bool plain(const struct nc_figure *f, struct nc_bounds *out)
{
    static const int64_t halves[] = { 5,         50,         500,         5000,
                                      50000,     500000,     5000000,     50000000,
                                      500000000, 5000000000, 50000000000, 500000000000 };
    const int64_t most = INT64_C(10000000000000000), m = f->value.mantissa;
    const int exponent = f->value.exponent;
    if (f->value.inexact || exponent > 0 || m < 0 || m > most)
        return false;
    const int place = rounded_place(f), lost = place - exponent;
    *out = (struct nc_bounds){ .has_low = true, .has_high = true, .high_open = place != COUNTED };
    if (place == COUNTED) {
        out->low = out->high = f->value;
    } else if (lost == 0) { /* one digit more */
        out->low = nc_decimal_of(m * 10 - 5, exponent - 1);
        out->high = nc_decimal_of(m * 10 + 5, exponent - 1);
    } else if (lost > 0 && lost <= (int)G_N_ELEMENTS(halves) && halves[lost - 1] <= m / 10) {
        out->low = nc_decimal_of(m - halves[lost - 1], exponent);
        out->high = nc_decimal_of(m + halves[lost - 1], exponent);
    } else {
        return false;
    }
    return true;
}

/* The most that "about" leaves open of per cent: five points of what is told in fives or tens, else
 * one unit of the last digit.  Nobody calls 58 % about 64 %. */
static struct nc_decimal slack_of_percent(const struct nc_figure *f)
{
    const int64_t five = 5;
    const bool round = f->value.exponent == 0 && f->value.mantissa % five == 0;
    return round ? nc_decimal_of(five, 0) : nc_decimal_of(1, f->precision);
}

static struct nc_decimal within_slack(const struct nc_figure *f, struct nc_decimal most)
{
    return f->kind == NC_KIND_PERCENT ? smaller(most, slack_of_percent(f)) : most;
}

/* "about": the rounding or a tenth, whichever is wider; one unit of the last digit for grades. */
static struct nc_decimal about(const struct nc_figure *f, bool grade)
{
    if (grade || f->kind == NC_KIND_TEMPERATURE)
        return nc_decimal_of(1, f->precision);
    return within_slack(f, larger(rounding(f), tenth(f->value)));
}

static struct nc_bounds not_reached(const struct nc_figure *f)
{
    struct nc_bounds out = around(f, within_slack(f, tenth(f->value)), nc_decimal_of(0, 0));
    out.high_open = true;
    return out;
}

/* Above or below the value; counts do not fall below zero. */
static struct nc_bounds one_sided(const struct nc_figure *f)
{
    struct nc_bounds out = { .low = nc_decimal_of(0, 0), .high = nc_decimal_of(0, 0) };
    if (f->modifier == NC_ABOVE || f->modifier == NC_AT_LEAST) {
        out.low = f->value;
        out.has_low = true;
        out.low_open = f->modifier == NC_ABOVE;
        return out;
    }
    out.high = f->value;
    out.has_high = true;
    out.high_open = f->modifier == NC_BELOW;
    out.has_low = f->kind == NC_KIND_NUMBER && f->value.mantissa >= 0;
    return out;
}

struct nc_bounds nc_interval_of(const struct nc_figure *figure, bool nearly, bool grade)
{
    struct nc_bounds out;
    struct nc_decimal wide;
    switch (figure->modifier) {
    case NC_EXACT:
        if (plain(figure, &out))
            return out;
        wide = rounding(figure);
        return around(figure, wide, wide);
    case NC_ABOUT:
        wide = about(figure, grade);
        return nearly ? not_reached(figure) : around(figure, wide, wide);
    default:
        return one_sided(figure);
    }
}

void nc_interval_set(struct nc_figure *figure, bool nearly, bool grade)
{
    if (figure->modifier == NC_RANGE) /* its ends are told */
        return;
    const struct nc_bounds bounds = nc_interval_of(figure, nearly, grade);
    struct nc_said_between *own = nc_figure_bounds(figure);
    own->low = bounds.low;
    own->high = bounds.high;
    figure->has_low = bounds.has_low;
    figure->has_high = bounds.has_high;
    figure->low_open = bounds.low_open;
    figure->high_open = bounds.high_open;
}

struct nc_decimal nc_figure_low(const struct nc_figure *figure)
{
    return figure->bounds_given ? nc_figure_bounds(figure)->low
                                : nc_interval_of(figure, false, false).low;
}

struct nc_decimal nc_figure_high(const struct nc_figure *figure)
{
    return figure->bounds_given ? nc_figure_bounds(figure)->high
                                : nc_interval_of(figure, false, false).high;
}

struct nc_bounds nc_figure_between(const struct nc_figure *figure)
{
    const struct nc_said_between *own = nc_figure_bounds(figure);
    struct nc_bounds between = figure->bounds_given
                                   ? (struct nc_bounds){ .low = own->low, .high = own->high }
                                   : nc_interval_of(figure, false, false);
    between.has_low = figure->has_low;
    between.has_high = figure->has_high;
    between.low_open = figure->low_open;
    between.high_open = figure->high_open;
    return between;
}

bool nc_figure_meet(const struct nc_figure *a, const struct nc_figure *b, double tolerance)
{
    const struct nc_bounds x = nc_figure_between(a), y = nc_figure_between(b);
    return nc_bounds_meet(&x, &y, tolerance);
}

double nc_figure_middle(const struct nc_figure *figure)
{
    if (figure->has_value)
        return nc_decimal_double(figure->value);
    const struct nc_bounds bounds = nc_figure_between(figure);
    return nc_bounds_middle(&bounds);
}

static bool of_one_size(const struct nc_figure *a, const struct nc_figure *b, double most)
{
    const double x = nc_decimal_double(a->value), y = nc_decimal_double(b->value);
    return x <= most * y && y <= most * x;
}

/* Is its unit left to the other value: "2.66 million barrels" and "the 2.80 million of April",
 * "52 hours instead of 65"? */
static bool elided(const struct nc_figure *f, const struct nc_figure *other)
{
    const bool bare = f->said->head == 0 && (f->flags & NC_FIGURE_SPELLED) == 0;
    return f->kind == NC_KIND_NUMBER && f->unit == 0 && (bare || f->precision != 0) &&
           other->kind != NC_KIND_NUMBER && of_one_size(f, other, 10);
}

static bool of_one_unit(const struct nc_figure *a, const struct nc_figure *b)
{
    const bool same = a->unit == b->unit && a->kind == b->kind;
    return (same || elided(a, b) || elided(b, a)) &&
           (a->said->per == b->said->per || a->said->per == 0 || b->said->per == 0);
}

bool nc_figure_alike(const struct nc_figure *a, const struct nc_figure *b, double most)
{
    return a != b && a->has_value && b->has_value && a->value.mantissa >= 0 &&
           b->value.mantissa >= 0 && of_one_unit(a, b) && of_one_size(a, b, most);
}
