/* twins.c - compares the second units of figures that are equal in the first. */
#include "checks/twins.h"

enum { ASKED = 48 }; /* members of a value */

/* Is it such a figure, of a unit whose size never changes? */
static bool is_twin(const struct nc_figure *f)
{
    return (f->flags & NC_FIGURE_TWIN) != 0 && f->has_value &&
           (f->kind == NC_KIND_MEASURE || f->kind == NC_KIND_TEMPERATURE);
}

static bool differ(const struct nc_figure *f, const struct nc_figure *g)
{
    return is_twin(g) && f->in->article != g->in->article && f->unit == g->unit &&
           !nc_figure_meet(f, g, 0);
}

static bool in_value(const struct nc_case *c, const struct nc_value *value, uint32_t *a,
                     uint32_t *b)
{
    const uint32_t *rows = c->thing->members + value->first, most = MIN(value->count, ASKED);
    for (uint32_t i = 0; i < most; i++) {
        const struct nc_figure *f = nc_store_figure(c->store, rows[i]);
        for (uint32_t k = i + 1; is_twin(f) && k < most; k++)
            if (differ(f, nc_store_figure(c->store, rows[k]))) {
                *a = rows[i];
                *b = rows[k];
                return true;
            }
    }
    return false;
}

bool nc_twins_differ(const struct nc_case *c, uint32_t *a, uint32_t *b)
{
    for (uint32_t v = 0; c->thing->unit != 0 && v < c->thing->value_count; v++)
        if (in_value(c, &c->thing->values[v], a, b))
            return true;
    return false;
}
