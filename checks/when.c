/* when.c - earlier and later, by what the articles say of their dates. */
#include "checks/when.h"

static const struct nc_article *article_of(const struct nc_case *c, uint32_t figure)
{
    return nc_store_article(c->store, nc_store_figure(c->store, figure)->in->article);
}

struct nc_date nc_when_date(const struct nc_case *c, uint32_t figure)
{
    const struct nc_date unknown = { 0, 0, 0 };
    if (c->odd_dates != NULL && c->odd_dates[nc_store_figure(c->store, figure)->in->article])
        return unknown;
    return article_of(c, figure)->date;
}

bool nc_when_same_day(const struct nc_case *c, uint32_t a, uint32_t b)
{
    const struct nc_date x = nc_when_date(c, a), y = nc_when_date(c, b);
    return x.day != 0 && y.day != 0 && nc_date_compare(x, y) == 0;
}

int nc_when_order(const struct nc_case *c, uint32_t a, uint32_t b)
{
    int by_day = nc_date_compare(nc_when_date(c, a), nc_when_date(c, b));
    if (by_day != 0 || !nc_when_same_day(c, a, b))
        return by_day;
    int16_t x = article_of(c, a)->minute, y = article_of(c, b)->minute;
    return x < 0 || y < 0 ? 0 : (x > y) - (x < y);
}

bool nc_when_other_period(const struct nc_case *c, uint32_t a, uint32_t b)
{
    const struct nc_figure *f = nc_store_figure(c->store, a), *g = nc_store_figure(c->store, b);
    if (f->said->from.year == 0 || f->said->to.year == 0 || g->said->from.year == 0 ||
        g->said->to.year == 0)
        return false;
    return nc_date_compare(f->said->to, g->said->from) < 0 ||
           nc_date_compare(g->said->to, f->said->from) < 0;
}
