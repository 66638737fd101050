/* false_precision.c - NC503: a converted figure with more digits than its source can carry. */
#include "checks/rules.h"
#include "checks/say.h"
#include "data/units.h"

#include <math.h>

/* One unit of the last digit that counts: zeros at the end of a hedged figure do not. */
static double unit_of(const struct nc_figure *f)
{
    const bool hedged = f->modifier != NC_EXACT;
    return pow(10, hedged ? nc_decimal_trim(f->value).exponent : f->precision);
}

/* The figure that stands before its twin in other units, or NC_NONE. */
static uint32_t source_of(const struct nc_case *c, const struct nc_figure *f)
{
    if ((f->flags & NC_FIGURE_TWIN) == 0 || c->figure == 0 || !f->has_value)
        return NC_NONE;
    const struct nc_figure *before = nc_store_figure(c->store, c->figure - 1);
    const bool same = before->in->article == f->in->article && before->in->at == f->in->at;
    if (!same || !before->has_value || before->unit == f->unit || before->unit == 0 ||
        !nc_unit_comparable(before->unit, f->unit))
        return NC_NONE;
    return c->figure - 1;
}

static void report(struct nc_case *c, uint32_t source, double digit, double exact)
{
    struct nc_finding *finding = nc_findings_add(c->out, &nc_rule_false_precision);
    const struct nc_figure *f = nc_store_figure(c->store, c->figure);
    const struct nc_decimal carried =
        nc_decimal_of(llround(exact / digit), (int)lround(log10(digit)));
    GString *text = g_string_new(NULL);
    nc_say_figure(text, c, source);
    g_string_append(text, " has digits for ");
    nc_say_number(text, nc_decimal_trim(carried));
    g_string_append_printf(text, " %s, the text gives ", nc_unit_at(f->unit)->plain);
    nc_say_figure(text, c, c->figure);
    finding->message = finding->trace = nc_say_end(text, c);
    finding->article = f->in->article;
    finding->line = f->line;
    finding->cause = nc_pool_addz(c->store->pool, "false precision");
    finding->stated = (struct nc_answer){ .kind = NC_ANSWER_NUMBER, .number = f->value };
    finding->computed = (struct nc_answer){ .kind = NC_ANSWER_NUMBER, .number = carried };
    nc_finding_witness(finding, c->figure, 0, 1);
    nc_finding_witness(finding, source, 1, 1);
}

/* "1 inch (2.54 cm)": what one of a unit is, to any digit. */
static bool is_definition(const struct nc_figure *source, const struct nc_figure *f, double exact)
{
    const double given = nc_decimal_double(f->value);
    return nc_decimal_double(source->value) == 1 && source->modifier == NC_EXACT &&
           fabs(given - exact) <= 0.5 * pow(10, f->precision);
}

/* A conversion may have two digits of what the source leaves open. */
static void run(struct nc_case *c)
{
    const struct nc_figure *f = nc_store_figure(c->store, c->figure);
    const uint32_t row = source_of(c, f);
    if (row == NC_NONE)
        return;
    const struct nc_figure *source = nc_store_figure(c->store, row);
    const double value = nc_decimal_double(source->value);
    const double exact = nc_decimal_double(nc_unit_convert(source->value, source->unit, f->unit));
    const double open =
        fabs(nc_decimal_double(nc_unit_convert(nc_decimal_from_double(value + unit_of(source)),
                                               source->unit, f->unit)) -
             exact);
    const double digit = pow(10, floor(log10(open)) - 1);
    const double given = pow(10, nc_decimal_trim(f->value).exponent);
    if (open > 0 && given < digit * 0.99 && !is_definition(source, f, exact))
        report(c, row, digit, exact);
}

const struct nc_rule nc_rule_false_precision = {
    .id = "NC503",
    .name = "false-precision",
    .level = NC_NOTE,
    .off = true,
    .scope = NC_SCOPE_FIGURE,
    .title = "A converted figure has more digits than its source can carry",
    .run = run,
};
