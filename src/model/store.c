/* store.c - a store, and how a batch moves into it: every string and row gets its new number. */
#include "model/store.h"

#include "model/arena.h"
#include "model/finding.h"
#include "model/lately.h"

#include <string.h>

static void empty_bags(struct nc_store *store)
{
    const uint16_t none = 0;
    g_array_set_size(store->bags, 0);
    g_array_append_val(store->bags, none);
}

struct nc_store *nc_store_new(void)
{
    struct nc_store *store = g_new0(struct nc_store, 1);
    store->pool = nc_pool_new();
    store->articles = g_array_new(FALSE, FALSE, sizeof(struct nc_article));
    store->figures = g_array_new(FALSE, FALSE, sizeof(struct nc_figure));
    store->rows = nc_arena_new();
    store->contexts = g_array_new(FALSE, FALSE, sizeof(nc_str));
    store->bags = g_array_new(FALSE, FALSE, sizeof(uint16_t));
    store->problems = g_array_new(FALSE, FALSE, sizeof(struct nc_problem));
    store->findings = nc_findings_new();
    empty_bags(store);
    return store;
}

void nc_store_free(struct nc_store *store)
{
    if (store == NULL)
        return;
    nc_pool_free(store->pool);
    g_array_free(store->articles, TRUE);
    g_array_free(store->figures, TRUE);
    nc_arena_free(store->rows);
    nc_lately_free(store->lately);
    g_array_free(store->contexts, TRUE);
    g_array_free(store->bags, TRUE);
    g_array_free(store->problems, TRUE);
    nc_findings_free(store->findings);
    g_free(store);
}

void nc_store_reset(struct nc_store *store)
{
    nc_pool_reset(store->pool);
    g_array_set_size(store->articles, 0);
    g_array_set_size(store->figures, 0);
    nc_arena_reset(store->rows);
    g_array_set_size(store->contexts, 0);
    empty_bags(store);
    g_array_set_size(store->problems, 0);
    g_array_set_size(store->findings->items, 0);
}

static void widen(struct nc_store *store)
{
    enum { LEAST = 1024 };
    const guint len = store->figures->len;
    store->figure_room = MAX(len * 2, LEAST);
    g_array_set_size(store->figures, store->figure_room);
    g_array_set_size(store->figures, len);
}

/* The rows of a figure that shares none. */
struct own_rows {
    struct nc_setting in;
    struct nc_said_between said;
};

/* A run has a figure for every few words: a call of the array for each would be felt. */
struct nc_figure *nc_store_add(struct nc_store *store)
{
    if (store->figures->len >= store->figure_room)
        widen(store);
    struct own_rows *own = nc_arena_alloc(store->rows, sizeof *own);
    struct nc_figure *figure = nc_store_figure(store, store->figures->len++);
    *figure = (struct nc_figure){ .in = &own->in, .said = &own->said.said, .bounds_given = true };
    return figure;
}

/* A table from the batch's string numbers to the store's; filled as they are met, so that strings
 * which no row uses stay behind. */
struct moving {
    struct nc_store *to;
    const struct nc_store *from;
    nc_str *known;
};

static G_NO_INLINE nc_str meet(const struct moving *m, nc_str str)
{
    return m->known[str] = nc_pool_move(m->to->pool, m->from->pool, str);
}

static inline void move(const struct moving *m, nc_str *str)
{
    if (*str != 0)
        *str = m->known[*str] != 0 ? m->known[*str] : meet(m, *str);
}

static void move_article(const struct moving *m, struct nc_article article)
{
    nc_str *const strings[] = { &article.id,  &article.path, &article.title,   &article.publisher,
                                &article.url, &article.lang, &article.dateline };
    for (size_t i = 0; i < G_N_ELEMENTS(strings); i++)
        move(m, strings[i]);
    for (unsigned i = 0; i < article.lead_count; i++)
        move(m, &article.lead[i]);
    g_array_append_val(m->to->articles, article);
}

/* Where the rows of a batch go on in the store. */
struct rows {
    uint32_t articles, figures;
};

/* Puts the words of a sentence at the end of the store's. */
static void move_words(const struct moving *m, struct nc_setting *in)
{
    struct nc_store *to = m->to;
    nc_str stems[NC_FIGURE_CONTEXT];
    for (unsigned k = 0; k < in->words; k++) {
        stems[k] = g_array_index(m->from->contexts, nc_str, in->context + k);
        move(m, &stems[k]);
    }
    in->context = to->contexts->len;
    g_array_append_vals(to->contexts, stems, in->words);
    if (in->bag == 0)
        return;
    const uint16_t *bag = &g_array_index(m->from->bags, uint16_t, in->bag);
    in->bag = to->bags->len;
    g_array_append_vals(to->bags, bag, bag[0] + 1U);
}

static bool same_words(const struct nc_store *store, const struct nc_setting *a,
                       const struct nc_setting *b)
{
    const nc_str *words = &g_array_index(store->contexts, nc_str, 0);
    const uint16_t *bags = &g_array_index(store->bags, uint16_t, 0);
    return a->words == b->words && bags[a->bag] == bags[b->bag] &&
           (a->words == 0 ||
            memcmp(words + a->context, words + b->context, a->words * sizeof *words) == 0) &&
           memcmp(bags + a->bag, bags + b->bag, (bags[a->bag] + 1U) * sizeof *bags) == 0;
}

/* A sentence that was copied has its words where the other has them: those at the end go. */
static void share_words(struct nc_store *store, struct nc_setting *in,
                        const struct nc_setting *like)
{
    g_array_set_size(store->contexts, in->context);
    if (in->bag != 0)
        g_array_set_size(store->bags, in->bag);
    in->context = like->context;
    in->bag = like->bag;
}

/* The setting of the figure in a row of the batch, the last to move: that of the figure before,
 * where both are of one sentence. */
static struct nc_setting *move_setting(const struct moving *m, guint row, const struct rows *at)
{
    const struct nc_setting *from = nc_store_figure(m->from, row)->in;
    if (row > 0 && memcmp(nc_store_figure(m->from, row - 1)->in, from, sizeof *from) == 0)
        return nc_store_figure(m->to, at->figures + row - 1)->in;
    struct nc_setting *in = nc_arena_alloc(m->to->rows, sizeof *in);
    void **place = nc_lately_in(m->to->lately, from->shape);
    memcpy(in, from, sizeof *in);
    in->article += at->articles;
    move_words(m, in);
    if (*place != NULL && same_words(m->to, *place, in))
        share_words(m->to, in, *place);
    nc_lately_put(&m->to->lately->in, place, in);
    return in;
}

/* One row for all that say the same. */
static struct nc_said *share(struct nc_store *store, const struct nc_said *said, uint64_t hash)
{
    void **place = nc_lately_said(store->lately, said, hash);
    if (*place == NULL)
        nc_lately_put(&store->lately->said, place,
                      memcpy(nc_arena_alloc(store->rows, sizeof *said), said, sizeof *said));
    return *place;
}

static bool same(struct nc_decimal a, struct nc_decimal b)
{
    return a.mantissa == b.mantissa && a.exponent == b.exponent && a.inexact == b.inexact;
}

/* Do the bounds of a figure follow from what else is known of it? */
static bool bounds_follow(const struct nc_figure *figure)
{
    const struct nc_said_between *own = nc_figure_bounds(figure);
    const struct nc_bounds bounds = nc_interval_of(figure, false, false);
    return same(bounds.low, own->low) && same(bounds.high, own->high);
}

/* Gives the strings of a figure their new numbers, in its own rows. */
static void move_strings(const struct moving *m, struct nc_figure *figure)
{
    struct nc_said *said = figure->said;
    move(m, &figure->speaker);
    move(m, &said->per);
    move(m, &said->counted);
    move(m, &said->head);
    move(m, &said->restrict_to);
    move(m, &said->attribute);
    move(m, &said->event);
    move(m, &said->agent);
    move(m, &said->patient);
    move(m, &said->place);
}

static void move_figure(const struct moving *m, guint row, uint64_t hash, const struct rows *at)
{
    const struct nc_figure *from = nc_store_figure(m->from, row);
    const struct nc_said_between *own = nc_figure_bounds(from);
    struct nc_figure *figure = nc_store_figure(m->to, at->figures + row);
    *figure = *from;
    figure->in = move_setting(m, row, at);
    figure->bounds_given = !bounds_follow(from);
    figure->said = figure->bounds_given
                       ? memcpy(nc_arena_alloc(m->to->rows, sizeof *own), own, sizeof *own)
                       : share(m->to, from->said, hash);
}

/* Rows to share may stand anywhere: they are found by two looks, each begun for all figures before
 * the next is taken. */
static void move_figures(const struct moving *m, const struct rows *at)
{
    const guint count = m->from->figures->len;
    uint64_t *hashes = g_new(uint64_t, count + 1);
    if (m->to->lately == NULL)
        m->to->lately = nc_lately_new();
    const struct nc_lately *lately = m->to->lately;
    nc_lately_widen(m->to->lately, count);
    g_array_set_size(m->to->figures, at->figures + count);
    for (guint i = 0; i < count; i++) {
        struct nc_figure *figure = nc_store_figure(m->from, i);
        move_strings(m, figure);
        hashes[i] = nc_lately_hash(figure->said);
        __builtin_prefetch(nc_lately_first(&lately->said, hashes[i]));
        __builtin_prefetch(nc_lately_first(&lately->in, figure->in->shape));
    }
    for (guint i = 0; i < count; i++) {
        const uint64_t shape = nc_store_figure(m->from, i)->in->shape;
        __builtin_prefetch(*nc_lately_first(&lately->said, hashes[i]));
        __builtin_prefetch(*nc_lately_first(&lately->in, shape));
    }
    for (guint i = 0; i < count; i++)
        move_figure(m, i, hashes[i], at);
    g_free(hashes);
}

static void move_problem(const struct moving *m, struct nc_problem problem)
{
    move(m, &problem.path);
    move(m, &problem.reason);
    g_array_append_val(m->to->problems, problem);
}

/* Moves a finding with what it owns; the batch keeps an empty one. */
static void move_finding(const struct moving *m, struct nc_finding *finding, const struct rows *at)
{
    nc_str *const strings[] = { &finding->cause, &finding->message, &finding->about,
                                &finding->story, &finding->stated.text,
                                &finding->computed.text, &finding->path, &finding->why,
                                &finding->fits, &finding->adds_up, &finding->trace };
    for (size_t i = 0; i < G_N_ELEMENTS(strings); i++)
        move(m, strings[i]);
    if (finding->article != NC_NONE)
        finding->article += at->articles;
    for (guint i = 0; i < finding->witnesses->len; i++)
        g_array_index(finding->witnesses, struct nc_witness, i).figure += at->figures;
    g_array_append_vals(m->to->findings->items, finding, 1);
    finding->witnesses = NULL;
    finding->test = NULL;
}

void nc_store_take(struct nc_store *store, struct nc_store *batch)
{
    const struct moving m = { .to = store, .from = batch,
                              .known = g_new0(nc_str, nc_pool_count(batch->pool)) };
    const struct rows at = { store->articles->len, store->figures->len };
    nc_pool_foresee(store->pool, batch->pool);
    for (guint i = 0; i < batch->articles->len; i++)
        move_article(&m, *nc_store_article(batch, i));
    move_figures(&m, &at);
    for (guint i = 0; i < batch->problems->len; i++)
        move_problem(&m, g_array_index(batch->problems, struct nc_problem, i));
    for (guint i = 0; i < batch->findings->items->len; i++)
        move_finding(&m, nc_finding_at(batch->findings, i), &at);
    g_free(m.known);
    nc_store_reset(batch);
}

void nc_store_settle(struct nc_store *store)
{
    g_clear_pointer(&store->lately, nc_lately_free);
    nc_pool_settle(store->pool);
}

static void drop(GArray **array)
{
    const guint size = g_array_get_element_size(*array);
    g_array_free(*array, TRUE);
    *array = g_array_new(FALSE, FALSE, size);
}

void nc_store_drop_words(struct nc_store *store)
{
    drop(&store->contexts);
    drop(&store->bags);
}

/* Calls for each figure that a finding of the batch points to. */
static void each_witness(const struct nc_store *batch, void (*call)(uint32_t *row, uint32_t *rows),
                         uint32_t *rows)
{
    for (guint i = 0; i < batch->findings->items->len; i++) {
        GArray *witnesses = nc_finding_at(batch->findings, i)->witnesses;
        for (guint k = 0; k < witnesses->len; k++)
            call(&g_array_index(witnesses, struct nc_witness, k).figure, rows);
    }
}

static void keep_witness(uint32_t *row, uint32_t *rows)
{
    rows[*row] = 1;
}

static void renumber_witness(uint32_t *row, uint32_t *rows)
{
    *row = rows[*row];
}

/* Which rows stay: NC_NONE, else a new number. */
static uint32_t *rows_kept(const struct nc_store *batch)
{
    const guint count = batch->figures->len;
    uint32_t *rows = g_new0(uint32_t, count + 1);
    each_witness(batch, keep_witness, rows);
    for (guint i = 0; i < count; i++) {
        const struct nc_figure *f = nc_store_figure(batch, i);
        if (!nc_kind_quantity(f->kind))
            continue;
        rows[i] = 1; /* as do those it points to, itself when it points to none */
        rows[(int64_t)i + f->part_of] = 1;
        rows[(int64_t)i + f->change_with] = 1;
    }
    for (guint i = 0, kept = 0; i < count; i++)
        rows[i] = rows[i] != 0 ? kept++ : NC_NONE;
    return rows;
}

void nc_store_keep_quantities(struct nc_store *batch)
{
    uint32_t *rows = rows_kept(batch);
    guint kept = 0;
    each_witness(batch, renumber_witness, rows);
    for (guint i = 0; i < batch->figures->len; i++) {
        if (rows[i] == NC_NONE)
            continue;
        struct nc_figure f = *nc_store_figure(batch, i);
        f.part_of = nc_row_steps(kept, rows[(int64_t)i + f.part_of]);
        f.change_with = nc_row_steps(kept, rows[(int64_t)i + f.change_with]);
        *nc_store_figure(batch, kept++) = f;
    }
    g_array_set_size(batch->figures, kept);
    g_free(rows);
}
