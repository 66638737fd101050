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
    g_array_free(things->reprints, TRUE);
    nc_arena_free(things->arena);
    g_free(things);
}

nc_str nc_story_name(const struct nc_store *store, const struct nc_story *story)
{
    char name[256] = "";

    if (story->words[1] == 0)
        return story->words[0];
    for (unsigned k = 0; k < NC_STORY_WORDS && story->words[k] != 0; k++) {
        if (k > 0)
            g_strlcat(name, " ", sizeof name);
        g_strlcat(name, nc_store_text(store, story->words[k]), sizeof name);
    }
    return nc_pool_addz(store->pool, name);
}

/* Ends that touch meet: "more than 30" is no denial of 30. */
static struct nc_bounds bounds_of(const struct nc_value *v)
{
    return (struct nc_bounds){ .low = v->low, .high = v->high, .has_low = v->has_low,
                               .has_high = v->has_high };
}

bool nc_value_meet(const struct nc_value *a, const struct nc_value *b, double tolerance)
{
    const struct nc_bounds x = bounds_of(a), y = bounds_of(b);
    return nc_bounds_meet(&x, &y, tolerance);
}

static bool rounded(const struct nc_value *v)
{
    return v->modifier == NC_EXACT && v->has_value && v->has_low && v->has_high &&
           nc_decimal_compare(v->low, v->high) < 0;
}

bool nc_value_beside(const struct nc_value *a, const struct nc_value *b)
{
    return rounded(a) && rounded(b) &&
           (nc_decimal_compare(a->high, b->low) == 0 || nc_decimal_compare(b->high, a->low) == 0);
}
