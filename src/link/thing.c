/* thing.c - a cluster of figures becomes a thing: one unit, its values in order, its members. */
#include "link/hash.h"
#include "link/make.h"

#include "data/lexicon.h"
#include "data/units.h"

#include <stdlib.h>
#include <string.h>

/* A figure in the thing's unit. */
struct told {
    struct nc_value value; /* first, count, articles, tellers not yet known */
    uint32_t row;
    uint32_t order; /* of its value among the values */
};

struct maker {
    struct nc_linker *linker;
    GArray *rows;     /* uint32_t: members of the thing at hand */
    GArray *told;     /* struct told */
};

static uint16_t unit_of(const struct nc_linker *linker, const GArray *rows)
{
    uint16_t best = 0;
    guint most = 0;

    for (guint i = 0; i < rows->len && i < 64; i++) {
        uint16_t unit = nc_store_figure(linker->store, g_array_index(rows, uint32_t, i))->unit;
        guint count = 0;
        for (guint k = 0; k < rows->len && k < 64; k++)
            count += nc_store_figure(linker->store, g_array_index(rows, uint32_t, k))->unit == unit;
        if (count > most) {
            most = count;
            best = unit;
        }
    }
    return best;
}

static struct told tell(const struct nc_linker *linker, uint32_t row, uint16_t unit)
{
    const struct nc_figure *f = nc_store_figure(linker->store, row);
    const struct nc_bounds between = nc_figure_between(f);
    struct told t = { .row = row };

    t.value = (struct nc_value){
        .value = nc_unit_convert(f->value, f->unit, unit),
        .low = nc_unit_convert(between.low, f->unit, unit),
        .high = nc_unit_convert(between.high, f->unit, unit),
        .has_value = f->has_value,
        .has_low = f->has_low,
        .has_high = f->has_high,
        .low_open = f->low_open,
        .high_open = f->high_open,
        .modifier = f->modifier,
        .since = nc_store_article(linker->store, f->in->article)->date,
    };
    return t;
}

static int compare_part(bool has_a, struct nc_decimal a, bool has_b, struct nc_decimal b)
{
    if (!has_a || !has_b)
        return (int)has_a - (int)has_b;
    return nc_decimal_compare(a, b);
}

static int compare_value(const struct nc_value *a, const struct nc_value *b)
{
    int c = compare_part(a->has_value || a->has_low, a->has_value ? a->value : a->low,
                         b->has_value || b->has_low, b->has_value ? b->value : b->low);

    if (c == 0)
        c = (int)a->has_value - (int)b->has_value;
    if (c == 0)
        c = compare_part(a->has_high, a->high, b->has_high, b->high);
    if (c == 0)
        c = (int)a->modifier - (int)b->modifier;
    return c;
}

/* What is shown first: somebody cited, the body before a headline, the earliest report. */
static int compare_shown(const struct nc_store *store, const struct told *x, const struct told *y)
{
    const struct nc_figure *f = nc_store_figure(store, x->row);
    const struct nc_figure *g = nc_store_figure(store, y->row);
    int c = (int)(f->speaker == 0) - (int)(g->speaker == 0);

    if (c == 0)
        c = (int)(f->flags & NC_FIGURE_HEADING) - (int)(g->flags & NC_FIGURE_HEADING);
    if (c == 0)
        c = (int)(x->value.since.year == 0) - (int)(y->value.since.year == 0);
    if (c == 0)
        c = nc_date_compare(x->value.since, y->value.since);
    return c != 0 ? c : (x->row > y->row) - (x->row < y->row);
}

static int by_value(const void *a, const void *b, void *self)
{
    const struct told *x = a, *y = b;
    int c = compare_value(&x->value, &y->value);

    return c != 0 ? c : compare_shown(self, x, y);
}

static int by_since(const void *a, const void *b)
{
    const struct nc_value *x = a, *y = b;
    int c = (int)(x->since.year == 0) - (int)(y->since.year == 0);

    if (c == 0)
        c = nc_date_compare(x->since, y->since);
    return c != 0 ? c : compare_value(x, y);
}

static bool known_before(struct nc_date a, struct nc_date b)
{
    if ((a.year == 0) != (b.year == 0))
        return a.year != 0;
    return nc_date_compare(a, b) < 0;
}

static int by_article(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    return (x > y) - (x < y);
}

static uint16_t articles_of(const struct nc_store *store, const uint32_t *rows, uint32_t count)
{
    uint32_t different = 0;

    if (count == 1)
        return 1;
    uint32_t *articles = g_new(uint32_t, count);

    for (uint32_t i = 0; i < count; i++)
        articles[i] = nc_store_figure(store, rows[i])->in->article;
    qsort(articles, count, sizeof *articles, by_article);
    for (uint32_t i = 0; i < count; i++)
        different += i == 0 || articles[i] != articles[i - 1];
    g_free(articles);
    return (uint16_t)MIN(different, UINT16_MAX);
}

/* A bracketed twin stands beside the figure that it repeats in another unit. */
static guint with_twins(const struct nc_store *store, uint32_t row, uint32_t *out)
{
    uint32_t article = nc_store_figure(store, row)->in->article;
    guint count = 0;

    while (count < 3 && row + count + 1 < store->figures->len) {
        const struct nc_figure *next = nc_store_figure(store, row + count + 1);
        if (next->in->article != article || !(next->flags & NC_FIGURE_TWIN) ||
            !nc_kind_quantity((enum nc_kind)next->kind))
            break;
        out[count] = row + count + 1;
        count++;
    }
    return count;
}

/* Puts the members of told[first .. first + count) behind each other, twins included. */
static void place_members(struct maker *m, struct nc_thing *thing, struct nc_value *value,
                          guint first, guint count)
{
    const struct nc_store *store = m->linker->store;
    uint32_t twins[3];

    value->first = thing->member_count;
    for (guint i = first; i < first + count; i++)
        thing->members[thing->member_count++] = g_array_index(m->told, struct told, i).row;
    for (guint i = first; i < first + count; i++) {
        guint more = with_twins(store, g_array_index(m->told, struct told, i).row, twins);
        for (guint k = 0; k < more; k++)
            thing->members[thing->member_count++] = twins[k];
    }
    value->count = thing->member_count - value->first;
    value->articles = articles_of(store, thing->members + value->first, count);
    value->tellers = nc_tellers_count(m->linker, thing->members + value->first, count);
}

/* told[i].order says which value it is of; values are numbered in the order of `told`. */
static guint number_values(GArray *told)
{
    guint count = 0;

    for (guint i = 0; i < told->len; i++) {
        struct told *t = &g_array_index(told, struct told, i);
        if (i > 0 && compare_value(&t[-1].value, &t->value) != 0)
            count++;
        t->order = count;
    }
    return count + 1;
}

static guint count_twins(const struct nc_store *store, const GArray *rows)
{
    uint32_t twins[3];
    guint count = 0;

    for (guint i = 0; i < rows->len; i++)
        count += with_twins(store, g_array_index(rows, uint32_t, i), twins);
    return count;
}

static void fill_values(struct maker *m, struct nc_thing *thing)
{
    struct nc_arena *arena = m->linker->things->arena;
    GArray *told = m->told;

    thing->value_count = number_values(told);
    thing->values = nc_arena_alloc(arena, thing->value_count * sizeof *thing->values);
    for (guint i = 0; i < told->len; i++) {
        const struct told *t = &g_array_index(told, struct told, i);
        struct nc_value *value = &thing->values[t->order];
        if (value->count++ == 0) {
            struct nc_date since = t->value.since;
            *value = t->value;
            value->since = since;
            value->first = i; /* in told, until the members are placed */
            value->count = 1;
        } else if (known_before(t->value.since, value->since)) {
            value->since = t->value.since;
        }
    }
    qsort(thing->values, thing->value_count, sizeof *thing->values, by_since);
    thing->members = nc_arena_alloc(arena, (told->len + count_twins(m->linker->store, m->rows)) *
                                               sizeof *thing->members);
    for (uint32_t i = 0; i < thing->value_count; i++)
        place_members(m, thing, &thing->values[i], thing->values[i].first, thing->values[i].count);
}

static uint64_t hash_text(uint64_t hash, const char *text)
{
    for (; *text != '\0'; text++)
        hash = nc_hash_mix(hash, (unsigned char)*text);
    return nc_hash_mix(hash, 0x100);
}

/* Made of words, never of the numbers of strings, which depend on what else was read. */
static struct nc_thing_name name_of(const struct nc_store *store, const struct nc_thing *thing,
                                    const struct nc_view *view)
{
    uint64_t hash = hash_text(NC_HASH_SEED, nc_unit_at(thing->unit)->name);

    hash = hash_text(hash, nc_lexicon_family(view->outcome)->name);
    hash = hash_text(hash, nc_store_text(store, view->head));
    hash = hash_text(hash, nc_store_text(store, view->event));
    hash = hash_text(hash, nc_store_text(store, view->attribute));
    hash = hash_text(hash, nc_store_text(store, view->figure->said->place));
    return (struct nc_thing_name){ hash, view->figure->id };
}

static bool told_once(const struct nc_thing *thing)
{
    return thing->member_count < 2;
}

static uint64_t key_of(const struct nc_thing_name *name, GHashTable *keys)
{
    uint64_t hash = name->words;

    if (!g_hash_table_add(keys, (gpointer)(uintptr_t)hash)) {
        hash = nc_hash_mix(hash, name->figure);
        while (!g_hash_table_add(keys, (gpointer)(uintptr_t)hash))
            hash = nc_hash_mix(hash, 1);
    }
    return hash;
}

/* 0 for a thing told more than once, 1 for the whole of some part, 2 for others. */
static unsigned rank_of(const struct nc_linker *linker, const struct nc_thing *thing)
{
    if (!told_once(thing))
        return 0;
    return nc_link_whole(linker, thing->members[0]) ? 1 : 2;
}

void nc_keys_make(struct nc_linker *linker)
{
    GHashTable *keys = g_hash_table_new(NULL, NULL);

    for (unsigned rank = 0; rank < 3; rank++)
        for (guint i = 0; i < linker->things->things->len; i++) {
            struct nc_thing *thing = nc_thing_at(linker->things, i);
            if (rank_of(linker, thing) == rank)
                thing->key =
                    key_of(&g_array_index(linker->names, struct nc_thing_name, i), keys);
        }
    g_hash_table_destroy(keys);
}

/* Does one of a few texts tell a number again that another has otherwise, as a summary does?  Then
 * it is no later count.  Texts that have a date both are reports, of which each counts anew. */
static bool told_again(const struct maker *m)
{
    struct nc_linker *linker = m->linker;

    for (guint i = 0; linker->brief && i < m->rows->len; i++)
        for (guint k = 0; k < i; k++) {
            const uint32_t a = g_array_index(m->rows, uint32_t, i);
            const uint32_t b = g_array_index(m->rows, uint32_t, k);
            const uint32_t x = nc_store_figure(linker->store, a)->in->article;
            const uint32_t y = nc_store_figure(linker->store, b)->in->article;
            const bool dated = linker->days[x].calendar != NC_NO_DAY &&
                               linker->days[y].calendar != NC_NO_DAY;
            if (!dated && nc_retell_aligned(linker, a, b))
                return true;
        }
    return false;
}

/* Do all tell of a year before their articles'?  The toll of 1988 grows no more. */
static bool is_past(const struct maker *m)
{
    const struct nc_store *store = m->linker->store;

    for (guint i = 0; i < m->rows->len; i++) {
        const struct nc_figure *f = nc_store_figure(store, g_array_index(m->rows, uint32_t, i));
        const struct nc_date to = f->said->to.year != 0 ? f->said->to : f->said->from;
        if (to.year == 0 || to.year + 1 >= nc_store_article(store, f->in->article)->date.year)
            return false;
    }
    return true;
}

static void make_thing(struct maker *m, const struct nc_clump *clump, uint32_t story)
{
    const struct nc_view *view = &clump->view;
    struct nc_linker *linker = m->linker;
    struct nc_thing thing = { .story = story, .confidence = 1 };

    thing.unit = unit_of(linker, m->rows);
    thing.grows = nc_slots_grows(view) && !told_again(m) && !is_past(m);
    g_array_set_size(m->told, m->rows->len);
    for (guint i = 0; i < m->rows->len; i++)
        g_array_index(m->told, struct told, i) =
            tell(linker, g_array_index(m->rows, uint32_t, i), thing.unit);
    if (m->told->len > 1)
        g_qsort_with_data(m->told->data, (gint)m->told->len, sizeof(struct told), by_value,
                          linker->store);
    fill_values(m, &thing);
    struct nc_thing_name name = name_of(linker->store, &thing, view);
    g_array_append_val(linker->names, name);
    thing.about = nc_about_make(linker, &thing);
    if (!told_once(&thing))
        nc_agreed_make(linker, &thing, clump->least);
    g_array_append_val(linker->things->things, thing);
}

static void add_rows(const struct nc_block *block, uint32_t clump, GArray *rows)
{
    const struct nc_clump *c = &g_array_index(block->clumps, struct nc_clump, clump);

    g_array_append_vals(rows, block->rows + c->first, c->count);
}

/* Is it a figure told once that nobody asks for? */
static bool left_out(const struct nc_linker *linker, uint32_t row)
{
    uint32_t twins[3];

    if (linker->once)
        return !nc_kind_quantity((enum nc_kind)nc_store_figure(linker->store, row)->kind);
    return !nc_link_whole(linker, row) && with_twins(linker->store, row, twins) == 0;
}

/* The clumps of each cluster one behind the other: next[i] is the one after clump i, NC_NONE behind
 * the last.  A cluster has the number of its first. */
static uint32_t *chains_of(const struct nc_block *block)
{
    const guint count = block->clumps->len;
    uint32_t *next = g_new(uint32_t, count + 1), *last = g_new(uint32_t, count + 1);

    for (uint32_t i = 0; i < count; i++) {
        const uint32_t cluster = g_array_index(block->clumps, struct nc_clump, i).cluster;
        if (cluster != i)
            next[last[cluster]] = i;
        last[cluster] = i;
        next[i] = NC_NONE;
    }
    g_free(last);
    return next;
}

/* Begins a thing; of most stories there is none. */
static void begin(struct maker *m)
{
    if (m->rows == NULL) {
        m->rows = g_array_new(FALSE, FALSE, sizeof(uint32_t));
        m->told = g_array_new(FALSE, FALSE, sizeof(struct told));
    }
    g_array_set_size(m->rows, 0);
}

void nc_things_of_block(struct nc_block *block, uint32_t story)
{
    struct maker m = { .linker = block->linker };
    const GArray *things = block->linker->things->things;
    uint32_t *next = chains_of(block), *thing_of = g_new(uint32_t, block->clumps->len + 1);

    for (uint32_t c = 0; c < block->clumps->len; c++) {
        const struct nc_clump *clump = &g_array_index(block->clumps, struct nc_clump, c);
        if (clump->cluster != c)
            continue;
        const bool alone = clump->count == 1 && next[c] == NC_NONE;
        if (alone && left_out(block->linker, block->rows[clump->first])) {
            thing_of[c] = NC_NONE;
            block->linker->things->once++;
            continue;
        }
        begin(&m);
        for (uint32_t i = c; i != NC_NONE; i = next[i]) {
            thing_of[i] = things->len;
            add_rows(block, i, m.rows);
        }
        make_thing(&m, clump, story);
    }
    nc_apart_make(block, thing_of);
    if (m.rows != NULL) {
        g_array_free(m.told, TRUE);
        g_array_free(m.rows, TRUE);
    }
    g_free(thing_of);
    g_free(next);
}
