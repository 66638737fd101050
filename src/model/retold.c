/* retold.c - a number that its article tells again, in a headline or as "the 42 shops". */
#include "model/retold.h"

/* No new total: what is besides others, for each, some of them, a step or taken back. */
static bool plain(const struct nc_figure *f)
{
    const unsigned apart = NC_FIGURE_OTHER | NC_FIGURE_EACH | NC_FIGURE_WITHDRAWN |
                           NC_FIGURE_CUMULATIVE | NC_FIGURE_VAGUE | NC_FIGURE_GENERIC |
                           NC_FIGURE_HEDGED_UP | NC_FIGURE_CROWDED;
    const bool counts = f->kind == NC_KIND_NUMBER && f->unit == 0;
    const bool measures = f->kind == NC_KIND_MONEY && f->said->attribute != 0;
    return (f->flags & apart) == 0 && f->has_value && (counts || measures) && f->said->per == 0 &&
           f->part_of == 0 && !f->negative && f->change == NC_CHANGE_NONE &&
           f->modifier == NC_EXACT && f->modality != NC_DENIED && f->modality != NC_HYPOTHETICAL;
}

static bool same(struct nc_decimal a, struct nc_decimal b)
{
    return nc_decimal_compare(a, b) == 0;
}

/* Is g the headline's number, or that as a round one? */
static bool is_headlined(const struct nc_figure *g, const struct nc_figure *f)
{
    const double rounding = 0.1;
    return (f->flags & NC_FIGURE_HEADING) != 0 &&
           (same(g->value, f->value) || (f->unit != 0 && nc_figure_meet(g, f, rounding)));
}

/* Does figure g of their article tell why the two differ, or that the headline's number is another
 * thing's? */
static bool explains(const struct nc_figure *g, const struct nc_figure *a,
                     const struct nc_figure *b)
{
    if (!g->has_value || g->unit != a->unit || g->kind != a->kind)
        return false;
    return same(nc_decimal_add(g->value, a->value), b->value) ||
           same(nc_decimal_add(g->value, b->value), a->value) ||
           same(nc_decimal_add(a->value, b->value), g->value) || is_headlined(g, a) ||
           is_headlined(g, b);
}

/* Does any other figure of the article, from `row` on by `step`? */
static bool explained(const struct nc_store *store, uint32_t a, uint32_t b, uint32_t step)
{
    const struct nc_figure *x = nc_store_figure(store, a), *y = nc_store_figure(store, b);
    for (uint32_t i = a + step; i < store->figures->len; i += step) {
        const struct nc_figure *g = nc_store_figure(store, i);
        if (g->in->article != x->in->article)
            return false;
        if (i != b && explains(g, x, y))
            return true;
    }
    return false;
}

bool nc_retold_explained(const struct nc_store *store, uint32_t a, uint32_t b)
{
    return explained(store, a, b, 1) || explained(store, a, b, UINT32_MAX);
}

/* Does it stand in a headline, which is no last line without a full stop? */
static bool is_headline(const struct nc_figure *f)
{
    enum { LONGEST = 120 };
    return (f->flags & NC_FIGURE_HEADING) != 0 && f->in->len <= LONGEST;
}

bool nc_retold(const struct nc_store *store, uint32_t a, uint32_t b)
{
    const struct nc_figure *first = nc_store_figure(store, MIN(a, b));
    const struct nc_figure *later = nc_store_figure(store, MAX(a, b));
    const bool heading = is_headline(first) && (later->flags & NC_FIGURE_HEADING) == 0;
    if (first->in->article != later->in->article || first->in->at == later->in->at ||
        first->unit != later->unit || first->kind != later->kind ||
        (!heading && (!later->definite || first->definite)) || !plain(first) || !plain(later))
        return false;
    return !nc_retold_explained(store, a, b);
}
