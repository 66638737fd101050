/* unit_pair.c - NC212: a value given in two units is one value. */
#include "checks/reckon.h"
#include "checks/rules.h"
#include "data/units.h"

#include <math.h>
#include <string.h>

/* Dimensions whose units are fixed sizes. */
static bool fixed_size(const char *dimension)
{
    const char *const known[] = { "length", "area",     "mass",   "speed", "temperature",
                                  "volume", "pressure", "energy", "power" };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(dimension, known[i]) == 0)
            return true;
    return false;
}

/* 2.5' and 150" are minutes and seconds of an arc, not feet and inches. */
static bool is_arc(const struct nc_figure *a, const struct nc_figure *b)
{
    const double seconds = 60, slack = 0.5;
    const double ratio = nc_decimal_double(b->value) / nc_decimal_double(a->value);
    return strcmp(nc_unit_at(a->unit)->name, "ft") == 0 &&
           strcmp(nc_unit_at(b->unit)->name, "in") == 0 && fabs(ratio - seconds) < slack;
}

/* One name, several sizes: how much smaller or larger than the table's they may be. */
static struct nc_span sizes_of(const struct nc_unit *unit)
{
    static const struct {
        const char *name;
        struct nc_span sizes;
    } several[] = {
        { "ton", { 1, 1.121 } },   /* short, metric, long */
        { "gal", { 1, 1.201 } },   /* American, imperial */
        { "qt", { 1, 1.201 } },    { "pt", { 1, 1.201 } },
        { "floz", { 0.96, 1 } },   { "oz", { 1, 1.098 } }, /* avoirdupois, troy */
        { "hp", { 0.986, 1 } },    /* metric, mechanical */
    };
    for (size_t i = 0; i < sizeof several / sizeof *several; i++)
        if (strcmp(several[i].name, unit->name) == 0)
            return several[i].sizes;
    return (struct nc_span){ 1, 1 };
}

/* From one unit to another: x times any of scale, plus shift. */
struct conversion {
    struct nc_span scale;
    double exact, shift;
};

static struct conversion conversion(uint16_t from, uint16_t to, bool differ)
{
    const struct nc_unit *a = nc_unit_at(from), *b = nc_unit_at(to);
    const struct nc_span many = sizes_of(a), few = sizes_of(b);
    const double scale = a->factor / b->factor;
    return (struct conversion){ { scale * many.low / few.high, scale * many.high / few.low },
                                scale,
                                differ ? 0 : (a->offset - b->offset) / b->factor };
}

/* Factors are rounded, too: 1.6 for the kilometres of a mile, 2.2 for the pounds of a kilogram. */
static struct nc_span converted(const struct conversion *c, struct nc_span x)
{
    const double rounded = 0.006;
    const double low = c->scale.low * (1 - rounded), high = c->scale.high * (1 + rounded);
    return (struct nc_span){ x.low * (x.low < 0 ? high : low) + c->shift,
                             x.high * (x.high < 0 ? low : high) + c->shift };
}

/* "500 hundredweight (112 pounds)" says how large the unit is. */
static bool names_size(const struct nc_figure *a, const struct nc_figure *b)
{
    const double size = nc_unit_at(a->unit)->factor / nc_unit_at(b->unit)->factor,
                 stated = nc_decimal_double(b->value), near = 1.2;
    return a->kind == NC_KIND_MEASURE && nc_decimal_double(a->value) > 2 && stated < size * near &&
           stated * near > size;
}

static bool meet(struct nc_span a, struct nc_span b)
{
    return a.low <= b.high && b.low <= a.high;
}

/* What a value may be when it is given in another unit, too: "as much as 100 mm" is said of both,
 * and may be a rounder figure than the other, but stands for no small one. */
static struct nc_span size_of(const struct nc_figure *f)
{
    const double value = nc_decimal_double(f->value), rounder = 0.1 * fabs(value);
    const struct nc_span wide = nc_span_wide(f);
    const bool open = f->modifier == NC_BELOW || f->modifier == NC_AT_MOST ||
                      f->modifier == NC_ABOVE || f->modifier == NC_AT_LEAST;
    if (!open)
        return wide;
    return (struct nc_span){ fmax(wide.low, value - rounder), fmin(wide.high, value + rounder) };
}

/* "warming of 2C (3.6F)" is a difference, "a low of 2C (36F)" is none; where the wording does not
 * tell, the text may mean what fits. */
static bool difference(const struct nc_claim *claim, const struct nc_figure *a,
                       const struct nc_figure *b)
{
    if (nc_claim_word(claim, "differ") != NULL || nc_claim_word(claim, "after") != NULL ||
        nc_claim_word(claim, "later") != NULL)
        return true;
    if (nc_claim_word(claim, "level") != NULL)
        return false;
    const struct conversion level = conversion(a->unit, b->unit, false),
                            differ = conversion(a->unit, b->unit, true);
    return !meet(converted(&level, nc_span_wide(a)), nc_span_wide(b)) &&
           meet(converted(&differ, nc_span_wide(a)), nc_span_wide(b));
}

/* Does the second value fit by the width of a coarse first one alone: "1 sq km (347 acres)"? */
static bool loosely(const struct nc_known *known, const struct nc_figure *b)
{
    const double near = 0.15, stated = nc_decimal_double(b->value);
    return stated >= known->span.low && stated <= known->span.high &&
           fabs(stated - known->value) > near * fabs(known->value);
}

static void judge(const struct nc_claim *claim, const struct nc_figure *a,
                  const struct nc_figure *b)
{
    const bool heat = a->kind == NC_KIND_TEMPERATURE;
    const bool differ = heat && difference(claim, a, b);
    const struct conversion c = conversion(a->unit, b->unit, differ),
                            other = conversion(a->unit, b->unit, !differ);
    const bool shifted = heat && meet(converted(&other, nc_span_wide(a)), nc_span_wide(b));
    const struct nc_known known = {
        .value = nc_decimal_double(a->value) * c.exact + c.shift,
        .span = converted(&c, size_of(a)),
        .cause = !shifted ? NULL
                 : differ ? "the difference of the scales' zeros added to a difference"
                          : "the difference of the scales' zeros left out",
    };
    if (!heat && loosely(&known, b))
        return;
    char unit[64];
    g_snprintf(unit, sizeof unit, " %s", nc_unit_at(b->unit)->plain);
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0] },
        .count = 1,
        .known = &known,
        .rounded = true,
        .claimed = claim->at[1],
        .text = differ ? "a difference of {a} is {=}" : "{a} is {=}",
        .unit = unit,
    };
    nc_reckon(&reckoning);
}

/* An end of a range: half a unit of its last digit that is not zero, at most a twentieth. */
static struct nc_span end_span(struct nc_decimal end, int precision)
{
    const double value = nc_decimal_double(end);
    const double digit = 0.5 * pow(10, fmax(precision, nc_decimal_trim(end).exponent));
    const double half = fmax(fmin(digit, fabs(value) / 20), 0.5 * pow(10, precision));
    return (struct nc_span){ value - half, value + half };
}

/* "30 to 40 feet (9 to 12 metres)": the ends one by one; what does not fit is shown, else the
 * upper ones. */
static void judge_range(const struct nc_claim *claim, const struct nc_figure *a,
                        const struct nc_figure *b)
{
    const struct conversion c = conversion(a->unit, b->unit, false);
    if (!a->has_low || !a->has_high || !b->has_low || !b->has_high)
        return;
    struct nc_span from = converted(&c, end_span(nc_figure_low(a), a->precision)),
                   to = end_span(nc_figure_low(b), b->precision);
    const bool low = !meet(from, to);
    if (!low) {
        from = converted(&c, end_span(nc_figure_high(a), a->precision));
        to = end_span(nc_figure_high(b), b->precision);
    }
    const struct nc_known known = {
        .value = nc_decimal_double(low ? nc_figure_low(a) : nc_figure_high(a)) * c.exact + c.shift,
        .span = from
    };
    char unit[64];
    g_snprintf(unit, sizeof unit, " %s", nc_unit_at(b->unit)->plain);
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0], claim->at[1] },
        .count = 2,
        .known = &known,
        .claimed = NC_NONE,
        .stated = true,
        .value = (to.low + to.high) / 2,
        .width = (to.high - to.low) / 2,
        .text = low ? "the lower end of {a} is {=}" : "the upper end of {a} is {=}",
        .unit = unit,
    };
    nc_reckon(&reckoning);
}

static void claim(const struct nc_claim *claim)
{
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *b = nc_claim_figure(claim, 'b');
    if (a == NULL || b == NULL || a->unit == b->unit || a->said->per != b->said->per ||
        !nc_unit_comparable(a->unit, b->unit) || !fixed_size(nc_unit_at(a->unit)->dimension))
        return;
    if (a->has_value && b->has_value && !names_size(a, b) && !is_arc(a, b))
        judge(claim, a, b);
    else if (!a->has_value && !b->has_value)
        judge_range(claim, a, b);
}

const struct nc_rule nc_rule_unit_pair = {
    .id = "NC212",
    .name = "unit-pair",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "A value in two units is not one value",
    .claim = claim,
};
