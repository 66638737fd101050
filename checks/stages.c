/* stages.c - looks for sentences of the story that tell a number and what it was before. */
#include "checks/stages.h"

#include <string.h>

/* The first row of an article's figures, which stand together in order of articles. */
static uint32_t first_row(const struct nc_store *store, uint32_t article)
{
    uint32_t low = 0, high = store->figures->len;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (nc_store_figure(store, middle)->in->article < article)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool is_value(const struct nc_case *c, uint32_t v, const struct nc_figure *f)
{
    const struct nc_value *value = &c->thing->values[v];
    return value->has_value && nc_decimal_compare(value->value, f->value) == 0;
}

/* Does the figure count those whom a teller of the value counts? */
static bool counts_same(const struct nc_case *c, uint32_t v, const struct nc_figure *f)
{
    const struct nc_figure *g =
        nc_store_figure(c->store, nc_value_shown(c->thing, &c->thing->values[v]));
    return f->said->head != 0 && f->said->head == g->said->head;
}

/* The pairs that are `before` and `after`, of one sentence. */
static void add_pairs(const struct nc_case *c, const struct nc_figure *before,
                      const struct nc_figure *after, GArray *edges)
{
    for (uint32_t i = 0; i < c->thing->value_count; i++)
        for (uint32_t j = 0; is_value(c, i, before) && j < c->thing->value_count; j++)
            if (is_value(c, j, after) && nc_case_open(c, i, j) && counts_same(c, j, after))
                nc_edges_add(edges, MIN(i, j), MAX(i, j),
                             nc_value_shown(c->thing, &c->thing->values[MIN(i, j)]),
                             nc_value_shown(c->thing, &c->thing->values[MAX(i, j)]));
}

/* Those of the figure in a row, which its text tells as what was before: the number that came after
 * stands in its sentence, a row or two away. */
static void ask_row(const struct nc_case *c, uint32_t row, GArray *edges)
{
    enum { NEAR = 2 };
    const struct nc_figure *f = nc_store_figure(c->store, row);
    const uint32_t end = MIN(row + NEAR + 1, c->store->figures->len);
    for (uint32_t i = row > NEAR ? row - NEAR : 0; i < end; i++) {
        const struct nc_figure *g = nc_store_figure(c->store, i);
        if (g->in->article == f->in->article && g->in->at == f->in->at && g->has_value &&
            g->unit == f->unit && !nc_figure_former(g) &&
            nc_decimal_compare(f->value, g->value) < 0)
            add_pairs(c, f, g, edges);
    }
}

static bool any_open(const struct nc_case *c)
{
    const size_t pairs = (size_t)c->thing->value_count * c->thing->value_count;
    return memchr(c->open, 1, pairs) != NULL;
}

void nc_stages_add(const struct nc_case *c, GArray *edges)
{
    if (!c->thing->grows || !any_open(c) || c->thing->story >= c->things->stories->len)
        return;
    const struct nc_story *story = nc_story_at(c->things, c->thing->story);
    for (uint32_t i = 0; i < story->article_count; i++)
        for (uint32_t row = first_row(c->store, story->articles[i]);
             row < c->store->figures->len; row++) {
            const struct nc_figure *f = nc_store_figure(c->store, row);
            if (f->in->article != story->articles[i])
                break;
            if (nc_figure_former(f) && f->has_value && f->unit == c->thing->unit)
                ask_row(c, row, edges);
        }
}
