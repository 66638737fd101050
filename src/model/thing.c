/* thing.c - the list of things, and whether two values of one thing can both hold. */
#include "model/thing.h"

#include "model/arena.h"
#include "model/bounds.h"

void nc_things_free(struct nc_things *things)
{
    if (things == NULL)
        return;
    g_array_free(things->things, TRUE);
    g_array_free(things->stories, TRUE);
    nc_arena_free(things->arena);
    g_free(things);
}

/* The ends of hedges that touch meet: "more than 30" is no denial of 30.  Those of rounding do not:
 * four months and five are two numbers. */
static struct nc_bounds bounds_of(const struct nc_value *v)
{
    return (struct nc_bounds){ .low = v->low,
                               .high = v->high,
                               .has_low = v->has_low,
                               .has_high = v->has_high,
                               .high_open = v->high_open && v->modifier == NC_EXACT };
}

bool nc_value_meet(const struct nc_value *a, const struct nc_value *b, double tolerance)
{
    const struct nc_bounds x = bounds_of(a), y = bounds_of(b);
    return nc_bounds_meet(&x, &y, tolerance);
}
