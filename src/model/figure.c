/* figure.c - the words for what figures hold, and whether two of them can be one number. */
#include "model/figure.h"

#include "model/bounds.h"

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

static struct nc_bounds bounds_of(const struct nc_figure *f)
{
    return (struct nc_bounds){ .low = f->low,
                               .high = f->high,
                               .has_low = f->has_low,
                               .has_high = f->has_high,
                               .low_open = f->low_open,
                               .high_open = f->high_open };
}

bool nc_figure_meet(const struct nc_figure *a, const struct nc_figure *b, double tolerance)
{
    const struct nc_bounds x = bounds_of(a), y = bounds_of(b);
    return nc_bounds_meet(&x, &y, tolerance);
}

double nc_figure_middle(const struct nc_figure *figure)
{
    if (figure->has_value)
        return nc_decimal_double(figure->value);
    const struct nc_bounds bounds = bounds_of(figure);
    return nc_bounds_middle(&bounds);
}
