/* values.c - looks for figures that may be the old value and the new one of something.
 *
 * Most sentences with three figures have none, and the wordings that need such are the most. */
#include "check/values.h"

#include "model/rule.h"

/* Are they of one unit, of an age and a time too? */
static bool of_one_unit(const struct nc_figure *a, const struct nc_figure *b)
{
    const bool years = (a->kind == NC_KIND_AGE && b->kind == NC_KIND_DURATION) ||
                       (b->kind == NC_KIND_AGE && a->kind == NC_KIND_DURATION);
    return a->unit == b->unit && (a->kind == b->kind || years);
}

/* Can one tell how far apart two of the other are: cents for dollars, "five degrees" for 25C? */
static bool may_tell(const struct nc_figure *step, const struct nc_figure *a)
{
    return of_one_unit(step, a) ||
           (step->kind == a->kind && (a->kind == NC_KIND_MONEY || a->kind == NC_KIND_MEASURE ||
                                      a->kind == NC_KIND_DURATION)) ||
           (a->kind == NC_KIND_TEMPERATURE && step->kind == NC_KIND_MEASURE);
}

/* Can one of the figures, which are neither a nor b, be told in a unit of one of them? */
static bool has_third(const struct nc_figure *const *figures, uint32_t count,
                      const struct nc_figure *a, const struct nc_figure *b)
{
    for (uint32_t i = 0; i < count; i++)
        if (figures[i] != a && figures[i] != b &&
            (may_tell(figures[i], a) || may_tell(figures[i], b)))
            return true;
    return false;
}

unsigned nc_values_of(const struct nc_figure *const *figures, uint32_t count)
{
    unsigned values = 0;
    for (uint32_t i = 0; i < count && values != NC_VALUES_ALL; i++)
        for (uint32_t k = i + 1; k < count; k++) {
            const struct nc_figure *a = figures[i], *b = figures[k];
            const bool percent = a->kind == NC_KIND_PERCENT && b->kind == NC_KIND_PERCENT;
            const unsigned pair = percent ? NC_VALUES_PERCENT : NC_VALUES;
            if ((values & pair) != 0 && (values & NC_VALUES_AND_MORE) != 0)
                continue;
            if (nc_figure_alike(a, b, NC_VALUES_APART))
                values |= pair | (has_third(figures, count, a, b) ? NC_VALUES_AND_MORE : 0);
        }
    return values;
}
