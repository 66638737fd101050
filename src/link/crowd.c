/* crowd.c - whom a story counts under two names. */
#include "link/crowd.h"
#include "link/block.h"
#include "link/hash.h"
#include "link/ranked.h"

enum {
    LEAST = 10, /* smaller numbers are equal too often */
    DIGITS = 2, /* so are round ones */
    WINDOW = 20 /* figures of one number that each is compared with */
};

static const struct nc_view *view_of(const struct nc_block *block, guint clump)
{
    return &g_array_index(block->clumps, struct nc_clump, clump).view;
}

static gpointer key_of(uint16_t outcome, nc_str name)
{
    return (gpointer)(uintptr_t)((uint64_t)outcome << 32 | name);
}

/* Does it tell of a fate, as a fact, and of all whom it counts by its noun? */
static bool counts_all(const struct nc_view *a)
{
    return a->outcome != 0 && a->figure->unit == 0 && a->figure->has_value && !a->part &&
           !a->other && a->figure->said->restrict_to == 0 && !a->figure->negative &&
           nc_modality_real(a->figure->modality);
}

static bool is_generic(const struct nc_view *a)
{
    return (a->head_flags & NC_NOTE_GENERIC) != 0;
}

static bool is_named(const struct nc_view *a)
{
    return a->head != 0 && (a->head_flags & (NC_NOTE_GENERIC | NC_NOTE_PERSON)) == NC_NOTE_PERSON;
}

/* Is one of them "people", the other a name of people, and does the same befall both? */
static bool two_names(const struct nc_view *a, const struct nc_view *b)
{
    return ((is_generic(a) && is_named(b)) || (is_named(a) && is_generic(b))) &&
           nc_fates_near(a->outcome, b->outcome);
}

/* The clumps that may say so, those of one number behind each other; frees. */
static struct nc_ranked *by_number(const struct nc_block *block, guint *count)
{
    struct nc_ranked *list = g_new(struct nc_ranked, block->clumps->len + 1);

    *count = 0;
    for (guint i = 0; i < block->clumps->len; i++) {
        const struct nc_view *view = view_of(block, i);
        if (counts_all(view) && view->value >= LEAST && view->digits >= DIGITS)
            list[(*count)++] = (struct nc_ranked){ .key = (uint64_t)view->value, .number = i };
    }
    nc_ranked_sort(list, *count);
    return list;
}

/* Counts how often each number of people is told of a fate, and notes how often the most told is.
 */
static GHashTable *count_told(const struct nc_block *block, const struct nc_ranked *list,
                              guint count)
{
    GHashTable *told = g_hash_table_new(NULL, NULL);

    for (guint i = 0; i < count; i++) {
        const struct nc_view *view = view_of(block, list[i].number);
        if (!is_generic(view))
            continue;
        gpointer own = key_of(view->outcome, (nc_str)view->value), all = key_of(view->outcome, 0);
        const guint times = GPOINTER_TO_UINT(g_hash_table_lookup(told, own)) + 1,
                    most = GPOINTER_TO_UINT(g_hash_table_lookup(told, all));
        g_hash_table_insert(told, own, GUINT_TO_POINTER(times));
        g_hash_table_insert(told, all, GUINT_TO_POINTER(MAX(times, most)));
    }
    return told;
}

/* Is the number of people told at least half as often as any other of that fate? */
static bool well_told(GHashTable *told, const struct nc_view *people)
{
    const gpointer own = key_of(people->outcome, (nc_str)people->value);
    const guint times = GPOINTER_TO_UINT(g_hash_table_lookup(told, own)),
                most =
                    GPOINTER_TO_UINT(g_hash_table_lookup(told, key_of(people->outcome, 0)));

    return 2 * times >= most;
}

/* Notes that those of a name are all, for both fates that may stand for each other. */
static void add(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b)
{
    const nc_str name = is_named(a) ? a->head : b->head;

    if (linker->crowds == NULL)
        linker->crowds = g_hash_table_new(NULL, NULL);
    g_hash_table_add(linker->crowds, key_of(a->outcome, name));
    g_hash_table_add(linker->crowds, key_of(b->outcome, name));
}

/* Tells the article of a clump other people of its fate?  Those of an article stand behind each
 * other. */
static bool tells_more(const struct nc_block *block, guint clump)
{
    const struct nc_view *own = view_of(block, clump);
    const uint32_t article = own->figure->in->article;
    guint at = clump;

    while (at > 0 && view_of(block, at - 1)->figure->in->article == article)
        at--;
    for (; at < block->clumps->len && view_of(block, at)->figure->in->article == article; at++)
        if (two_names(own, view_of(block, at)) &&
            nc_slots_relation(own, view_of(block, at)) == NC_DIFFER)
            return true;
    return false;
}

/* "40 people, and 12 soldiers among them": takes back what an article tells apart. */
static void part(const struct nc_block *block)
{
    const struct nc_linker *linker = block->linker;

    for (guint i = 0; linker->crowds != NULL && i < block->clumps->len; i++) {
        const struct nc_view *view = view_of(block, i);
        if (is_named(view) && nc_crowd_all(linker, view->outcome, view->head) &&
            tells_more(block, i))
            g_hash_table_remove(linker->crowds, key_of(view->outcome, view->head));
    }
}

/* Do two clumps of one number, in two articles, call the same people by two names? */
static bool one_crowd(const struct nc_block *block, GHashTable *told, guint i, guint k)
{
    const struct nc_view *a = view_of(block, i), *b = view_of(block, k);

    return a->figure->in->article != b->figure->in->article && two_names(a, b) &&
           well_told(told, is_generic(a) ? a : b);
}

void nc_crowds_find(struct nc_block *block)
{
    struct nc_linker *linker = block->linker;
    guint count;

    if (linker->brief || linker->shelves[view_of(block, 0)->figure->in->article] == 0)
        return;
    struct nc_ranked *list = by_number(block, &count);
    GHashTable *told = count_told(block, list, count);
    for (guint i = 0; i < count; i++)
        for (guint k = i + 1; k < count && list[k].key == list[i].key && k <= i + WINDOW; k++)
            if (one_crowd(block, told, list[i].number, list[k].number))
                add(linker, view_of(block, list[i].number), view_of(block, list[k].number));
    g_hash_table_destroy(told);
    g_free(list);
    part(block);
}

bool nc_crowd_all(const struct nc_linker *linker, uint16_t outcome, nc_str name)
{
    return linker->crowds != NULL && g_hash_table_contains(linker->crowds, key_of(outcome, name));
}

void nc_crowds_end(struct nc_linker *linker)
{
    if (linker->crowds != NULL)
        g_hash_table_destroy(linker->crowds);
    linker->crowds = NULL;
}
