/* changed_copy.c - NC315: two sentences alike, word for word, but for the figure; or two texts, one
 * of which is the other sent again with a number changed. */
#include "checks/members.h"
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/verdict.h"
#include "checks/when.h"

#include <stdlib.h>

enum {
    WORDS_ENOUGH = 60, /* bytes of a sentence that are not alike by chance */
    WORDS_MANY = 100   /* ... nor are two reports of one pattern */
};

struct told {
    uint64_t shape;
    uint32_t value, figure;
};

static gint told_order(gconstpointer left, gconstpointer right)
{
    const struct told *a = left, *b = right;
    if (a->shape != b->shape)
        return a->shape < b->shape ? -1 : 1;
    return a->value != b->value ? (a->value > b->value) - (a->value < b->value)
                                : (a->figure > b->figure) - (a->figure < b->figure);
}

/* All members in sentences long enough, those of one wording side by side. */
static GArray *by_wording(const struct nc_case *c)
{
    GArray *list = g_array_new(FALSE, FALSE, sizeof(struct told));
    for (uint32_t v = 0; v < c->thing->value_count; v++) {
        const struct nc_value *value = &c->thing->values[v];
        for (uint32_t i = 0; i < value->count; i++) {
            const uint32_t row = c->thing->members[value->first + i];
            const struct nc_figure *f = nc_store_figure(c->store, row);
            const struct told told = { f->in->shape, v, row };
            if (f->in->shape != 0 && f->in->len >= WORDS_ENOUGH)
                g_array_append_val(list, told);
        }
    }
    g_array_sort(list, told_order);
    return list;
}

/* A desk that reprints its sentence with a newer, higher toll has changed no copy. */
static bool grew(const struct nc_case *c, const struct told *a, const struct told *b)
{
    if (!c->thing->grows)
        return false;
    double x = nc_figure_middle(nc_store_figure(c->store, a->figure));
    double y = nc_figure_middle(nc_store_figure(c->store, b->figure));
    int order = nc_when_order(c, a->figure, b->figure);
    return order != 0 && (order < 0) == (x < y);
}

/* Is value v told in other words too than those of the copied figure? */
static bool told_otherwise(const struct nc_case *c, uint32_t v, uint32_t copied)
{
    const struct nc_value *value = &c->thing->values[v];
    const uint64_t shape = nc_store_figure(c->store, copied)->in->shape;
    for (uint32_t i = 0; i < value->count; i++)
        if (nc_store_figure(c->store, c->thing->members[value->first + i])->in->shape != shape)
            return true;
    return false;
}

/* How many figures stand before that of row in its sentence. */
static uint32_t place_in_sentence(const struct nc_case *c, uint32_t row)
{
    const struct nc_figure *f = nc_store_figure(c->store, row);
    uint32_t before = 0;
    while (before < row) {
        const struct nc_figure *g = nc_store_figure(c->store, row - before - 1);
        if (g->in->article != f->in->article || g->in->at != f->in->at)
            break;
        before++;
    }
    return before;
}

/* An exact number in a sentence that is no row of a table. */
static bool plain(const struct nc_figure *f)
{
    return f->has_value && f->modifier == NC_EXACT && (f->flags & NC_FIGURE_CROWDED) == 0 &&
           f->in->len >= WORDS_MANY;
}

/* Written alike on one day, as exact numbers that are not the same?  "600" could be 500 by
 * rounding, but nobody rounds one number in one sentence to both. */
static bool rewritten(const struct nc_case *c, const struct told *a, const struct told *b)
{
    const struct nc_figure *x = nc_store_figure(c->store, a->figure);
    const struct nc_figure *y = nc_store_figure(c->store, b->figure);
    return plain(x) && plain(y) && x->unit == y->unit && x->precision == y->precision &&
           nc_when_same_day(c, a->figure, b->figure) &&
           nc_decimal_compare(x->value, y->value) != 0 &&
           nc_value_meet(&c->thing->values[a->value], &c->thing->values[b->value],
                         c->options->tolerance) &&
           place_in_sentence(c, a->figure) == place_in_sentence(c, b->figure);
}

/* May the pair of values still be judged?  One that others tell too may have been, and the copy is
 * judged beside it. */
static bool judged_here(const struct nc_case *c, const struct told *a, const struct told *b)
{
    if (nc_case_open(c, a->value, b->value) || rewritten(c, a, b))
        return true;
    return (told_otherwise(c, a->value, a->figure) || told_otherwise(c, b->value, b->figure)) &&
           !nc_value_meet(&c->thing->values[a->value], &c->thing->values[b->value],
                          c->options->tolerance);
}

static bool changed(const struct nc_case *c, const struct told *a, const struct told *b)
{
    return a->value != b->value && judged_here(c, a, b) &&
           nc_store_figure(c->store, a->figure)->in->article !=
               nc_store_figure(c->store, b->figure)->in->article &&
           !grew(c, a, b);
}

/* Edges between neighbours of one wording: sorted by value, so each change of value is met once. */
static GArray *find(const struct nc_case *c)
{
    GArray *list = by_wording(c), *edges = nc_edges_new();
    for (guint i = 1; i < list->len; i++) {
        const struct told *a = &g_array_index(list, struct told, i - 1);
        const struct told *b = &g_array_index(list, struct told, i);
        if (a->shape == b->shape && changed(c, a, b))
            nc_edges_add(edges, a->value, b->value, a->figure, b->figure);
    }
    g_array_free(list, TRUE);
    return edges;
}

static gint reprint_order(gconstpointer left, gconstpointer right)
{
    const struct nc_reprint *a = left, *b = right;
    return a->thing < b->thing ? -1 : a->thing > b->thing;
}

/* The first of the changed numbers of texts sent twice that are of this thing; NULL when there are
 * none. */
static const struct nc_reprint *first_reprint(const struct nc_case *c)
{
    const GArray *all = c->things->reprints;
    const struct nc_reprint key = { .thing = c->thing_row };
    const struct nc_reprint *start = (const void *)all->data;
    const struct nc_reprint *found =
        all->len > 0 ? bsearch(&key, start, all->len, sizeof key, reprint_order) : NULL;
    while (found != NULL && found > start && found[-1].thing == c->thing_row)
        found--;
    return found;
}

/* Edges between numbers that were changed when a text was sent again; in *same, how many numbers
 * were not. */
static void add_reprints(const struct nc_case *c, GArray *edges, unsigned *same)
{
    const GArray *all = c->things->reprints;
    const struct nc_reprint *end = (const struct nc_reprint *)(const void *)all->data + all->len;
    for (const struct nc_reprint *r = first_reprint(c);
         r != NULL && r < end && r->thing == c->thing_row; r++) {
        const uint32_t i = nc_members_value(c, r->a), j = nc_members_value(c, r->b);
        if (i == NC_NONE || j == NC_NONE || i == j || !nc_case_open(c, i, j))
            continue;
        nc_edges_add(edges, i, j, r->a, r->b);
        *same = r->same;
    }
}

/* The pairs of values that others tell too: the copy says nothing of those, other rules judge them.
 */
static GArray *left_open(const struct nc_case *c, const GArray *edges)
{
    GArray *left = nc_edges_new();
    for (guint i = 0; i < edges->len; i++) {
        const struct nc_edge e = g_array_index(edges, struct nc_edge, i);
        if (nc_case_open(c, e.i, e.j) &&
            (told_otherwise(c, e.i, e.a) || told_otherwise(c, e.j, e.b)))
            g_array_append_val(left, e);
    }
    return left;
}

static void reopen(const struct nc_case *c, GArray *left)
{
    for (guint i = 0; i < left->len; i++) {
        const struct nc_edge *e = &g_array_index(left, struct nc_edge, i);
        nc_case_reopen(c, e->i, e->j);
    }
    g_array_free(left, TRUE);
}

static void run(struct nc_case *c)
{
    GArray *edges = find(c), *left = left_open(c, edges);
    unsigned same = 0;
    if (edges->len == 0)
        add_reprints(c, edges, &same);
    struct nc_finding *finding = nc_verdict(c, &nc_rule_changed_copy, edges, "changed copy");
    reopen(c, left);
    uint32_t a, b;
    if (finding == NULL || !nc_verdict_sides(finding, &a, &b))
        return;
    GString *text = g_string_new(NULL);
    nc_say_where(text, c, a);
    g_string_append(text, " and ");
    nc_say_where(text, c, b);
    if (same == 0)
        g_string_append(text, " are one sentence, word for word, but say ");
    else
        g_string_append_printf(text, " are one text sent twice: %u numbers are the same, but they "
                                     "say ", same);
    nc_say_figure(text, c, a);
    g_string_append(text, " and ");
    nc_say_figure(text, c, b);
    finding->message = nc_say_end(text, c);
    const struct nc_figure *x = nc_store_figure(c->store, a), *y = nc_store_figure(c->store, b);
    const bool unit = x->unit != y->unit && x->has_value && y->has_value &&
                      nc_decimal_compare(x->value, y->value) == 0;
    GString *why = g_string_new(NULL);
    g_string_printf(why, "One text is a copy of the other, and only the %s was changed: by an "
                         "editor, or by a slip.", unit ? "unit" : "number");
    finding->why = nc_say_end(why, c);
}

const struct nc_rule nc_rule_changed_copy = {
    .id = "NC315",
    .name = "changed-copy",
    .level = NC_WARNING,
    .scope = NC_SCOPE_THING,
    .title = "Two sentences are alike, word for word, but for the number",
    .run = run,
};
