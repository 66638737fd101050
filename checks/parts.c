/* parts.c - looks at what stands beside a figure in its sentence. */
#include "checks/parts.h"

/* The figure in `row` where it is told of the same deed or state as f in one sentence, and of
 * another place; NULL where it is not. */
static const struct nc_figure *other_part(const struct nc_store *store, const struct nc_figure *f,
                                          uint32_t row)
{
    if (row >= store->figures->len) /* also before row 0, as rows wrap around */
        return NULL;
    const struct nc_figure *g = nc_store_figure(store, row);
    const bool shared = g->in->article == f->in->article && g->in->at == f->in->at &&
                        g->kind == f->kind && g->unit == f->unit && g->has_value &&
                        f->said->event != 0 && g->said->event == f->said->event &&
                        (g->said->head == f->said->head || g->said->head == 0);
    return shared && f->said->place != 0 && g->said->place != 0 && g->said->place != f->said->place
               ? g
               : NULL;
}

/* Is it enough to matter?  One more hurt elsewhere makes 377 no part of a larger number. */
static bool matters(const struct nc_figure *part, const struct nc_figure *beside)
{
    const double tenth = 0.1;
    return nc_decimal_double(beside->value) > tenth * nc_decimal_double(part->value);
}

/* The part told beside the figure; NULL without one. */
static const struct nc_figure *sister(const struct nc_store *store, uint32_t row)
{
    const struct nc_figure *f = nc_store_figure(store, row);
    const struct nc_figure *next = other_part(store, f, row + 1);
    return next != NULL ? next : other_part(store, f, row - 1);
}

bool nc_parts_told(const struct nc_case *c, uint32_t a, uint32_t b)
{
    const struct nc_figure *f = nc_store_figure(c->store, a), *g = nc_store_figure(c->store, b);
    if (!f->has_value || !g->has_value || f->kind != NC_KIND_NUMBER || f->unit != g->unit)
        return false;
    const bool less = nc_decimal_compare(f->value, g->value) < 0;
    const struct nc_figure *part = less ? f : g, *whole = less ? g : f;
    const struct nc_figure *other = sister(c->store, less ? a : b);
    return other != NULL && matters(part, other) && sister(c->store, less ? b : a) == NULL &&
           nc_decimal_compare(nc_decimal_add(part->value, other->value), whole->value) <= 0;
}
