/* members.c - a thing told by thousands of copies is judged by the few that differ. */
#include "checks/members.h"

#include "checks/when.h"

bool nc_members_alike(const struct nc_case *c, uint32_t a, uint32_t b)
{
    const struct nc_figure *x = nc_store_figure(c->store, a), *y = nc_store_figure(c->store, b);
    const uint16_t told = NC_FIGURE_HEADING | NC_FIGURE_WITHDRAWN | NC_FIGURE_HEDGED_UP;
    if (x->speaker != y->speaker || x->unit != y->unit || (x->flags & told) != (y->flags & told))
        return false;
    const struct nc_date from = nc_when_date(c, a), to = nc_when_date(c, b);
    return from.year == to.year && from.month == to.month && from.day == to.day &&
           nc_store_article(c->store, x->in->article)->minute ==
               nc_store_article(c->store, y->in->article)->minute;
}

static bool seen(const struct nc_case *c, const uint32_t *rows, uint32_t count, uint32_t figure)
{
    for (uint32_t i = 0; i < count; i++)
        if (nc_members_alike(c, rows[i], figure))
            return true;
    return false;
}

uint32_t nc_members_distinct(const struct nc_case *c, uint32_t v, uint32_t rows[NC_MEMBERS_ASKED])
{
    const struct nc_value *value = &c->thing->values[v];
    uint32_t count = 0;
    for (uint32_t i = 0; i < value->count && count < NC_MEMBERS_ASKED; i++) {
        uint32_t figure = c->thing->members[value->first + i];
        if (!seen(c, rows, count, figure))
            rows[count++] = figure;
    }
    return count;
}

uint32_t nc_members_value(const struct nc_case *c, uint32_t figure)
{
    for (uint32_t v = 0; v < c->thing->value_count; v++) {
        const struct nc_value *value = &c->thing->values[v];
        for (uint32_t i = 0; i < value->count; i++)
            if (c->thing->members[value->first + i] == figure)
                return v;
    }
    return NC_NONE;
}

bool nc_members_headline(const struct nc_case *c, uint32_t a, uint32_t b)
{
    const double rounding = 0.1;
    const struct nc_figure *x = nc_store_figure(c->store, a), *y = nc_store_figure(c->store, b);
    if (((x->flags | y->flags) & NC_FIGURE_HEADING) == 0 || x->unit != y->unit)
        return false;
    return nc_figure_meet(x, y, rounding) ||
           (x->has_value && y->has_value && nc_decimal_compare(x->value, y->value) == 0);
}
