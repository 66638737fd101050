/* run.c - figures become things: which of them speak of the same quantity.
 *
 * Start reading here: articles are gathered into stories (story.c); a story's figures are compared
 * slot by slot where that can lead somewhere (block.c, slots.c), joined where nothing contradicts
 * (cluster.c), and made into things with values, tellers and words (thing.c, teller.c, about.c). */
#include "link/link.h"

#include "link/make.h"
#include "link/reprint.h"
#include "link/retell.h"

#include "model/moment.h"

#include <stdlib.h>
#include <string.h>

/* Dates, times and results have a number only where a few texts are put side by side. */
static bool quantity(const struct nc_figure *f)
{
    const enum nc_kind kind = (enum nc_kind)f->kind;

    return (nc_kind_quantity(kind) || nc_kind_moment(kind)) && !(f->flags & NC_FIGURE_GENERIC) &&
           (f->has_value || f->has_low || f->has_high);
}

/* A twin follows the figure that it repeats, it is not compared on its own. */
static bool follows(const struct nc_store *store, uint32_t row)
{
    const struct nc_figure *f = nc_store_figure(store, row);

    if (!(f->flags & NC_FIGURE_TWIN) || row == 0)
        return false;
    const struct nc_figure *before = nc_store_figure(store, row - 1);
    return before->article == f->article && quantity(before);
}

/* Rows of the figures that are compared, story by story; ends[s] is where story s ends. */
static uint32_t *rows_by_story(const struct nc_linker *linker, uint32_t *ends)
{
    const struct nc_store *store = linker->store;
    uint32_t *rows = g_new(uint32_t, store->figures->len + 1);
    guint stories = linker->things->stories->len;

    memset(ends, 0, (stories + 1) * sizeof *ends);
    for (uint32_t i = 0; i < store->figures->len; i++)
        if (quantity(nc_store_figure(store, i)) && !follows(store, i))
            ends[linker->stories[nc_store_figure(store, i)->article]]++;
    for (guint s = 0, sum = 0; s < stories; s++) {
        guint count = ends[s];
        ends[s] = sum;
        sum += count;
    }
    for (uint32_t i = 0; i < store->figures->len; i++)
        if (quantity(nc_store_figure(store, i)) && !follows(store, i))
            rows[ends[linker->stories[nc_store_figure(store, i)->article]]++] = i;
    return rows;
}

/* Marks the figures that others are a part of. */
static uint8_t *wholes_of(const struct nc_store *store)
{
    uint8_t *wholes = g_new0(uint8_t, store->figures->len / 8 + 1);

    for (uint32_t i = 0; i < store->figures->len; i++) {
        uint32_t whole = nc_store_figure(store, i)->part_of;
        if (whole != NC_NONE)
            wholes[whole / 8] = (uint8_t)(wholes[whole / 8] | 1u << whole % 8);
    }
    return wholes;
}

static bool wants_once(const struct nc_options *options)
{
    return options->once || options->draft != NULL || options->command == NC_CMD_GROUPS ||
           options->dump == NC_DUMP_GROUPS;
}

/* The block's lists are used again from story to story. */
static void link_story(struct nc_block *block, uint32_t story, uint32_t *rows, uint32_t count)
{
    struct nc_linker *linker = block->linker;

    block->rows = rows;
    block->row_count = count;
    g_array_set_size(block->clumps, 0);
    g_array_set_size(block->edges, 0);
    nc_speakers_unify(linker, rows, count);
    nc_retell_begin(linker, rows, count);
    nc_block_clump(block);
    nc_block_compare(block);
    nc_clusters_make(block);
    nc_things_of_block(block, story);
    nc_retell_end(linker, rows, count);
}

static void link_stories(struct nc_linker *linker)
{
    const guint stories = linker->things->stories->len;
    uint32_t *ends = g_new(uint32_t, stories + 1);
    uint32_t *rows = rows_by_story(linker, ends);
    struct nc_block block = { .linker = linker };

    block.clumps = g_array_new(FALSE, FALSE, sizeof(struct nc_clump));
    block.edges = g_array_new(FALSE, FALSE, sizeof(struct nc_match));
    for (uint32_t s = 0, first = 0; s < stories; first = ends[s], s++)
        link_story(&block, s, rows + first, ends[s] - first);
    g_array_free(block.edges, TRUE);
    g_array_free(block.clumps, TRUE);
    g_free(rows);
    g_free(ends);
}

static uint32_t articles_of(const struct nc_thing *thing)
{
    uint32_t sum = 0;

    for (uint32_t i = 0; i < thing->value_count; i++)
        sum += thing->values[i].articles;
    return sum;
}

/* Told more than once first; of these, the ones whose values differ; then the most told. */
static int by_stake(const void *a, const void *b)
{
    const struct nc_thing *x = a, *y = b;
    uint32_t x_articles = articles_of(x), y_articles = articles_of(y);

    if ((x->member_count > 1) != (y->member_count > 1))
        return x->member_count > 1 ? -1 : 1;
    if ((x->value_count > 1) != (y->value_count > 1))
        return x->value_count > 1 ? -1 : 1;
    if (x_articles != y_articles)
        return x_articles > y_articles ? -1 : 1;
    return (x->members[0] > y->members[0]) - (x->members[0] < y->members[0]);
}

static void number_figures(struct nc_linker *linker)
{
    GArray *things = linker->things->things;

    for (guint i = 0; i < linker->store->figures->len; i++)
        nc_store_figure(linker->store, i)->group = NC_NONE;
    if (things->len > 1)
        qsort(things->data, things->len, sizeof(struct nc_thing), by_stake);
    for (uint32_t t = 0; t < things->len; t++) {
        const struct nc_thing *thing = nc_thing_at(linker->things, t);
        for (uint32_t i = 0; i < thing->member_count; i++)
            nc_store_figure(linker->store, thing->members[i])->group = t;
    }
}

static void tell_moments(const struct nc_store *store)
{
    for (guint i = 0; i < store->figures->len; i++)
        if (nc_kind_moment((enum nc_kind)nc_store_figure(store, i)->kind))
            nc_moment_tell(nc_store_figure(store, i));
}

void nc_linker_open(struct nc_linker *linker, struct nc_store *store,
                    const struct nc_options *options)
{
    struct nc_things *things = g_new0(struct nc_things, 1);

    *linker = (struct nc_linker){ .store = store, .options = options, .things = things };
    things->arena = nc_arena_new();
    things->things = g_array_new(FALSE, FALSE, sizeof(struct nc_thing));
    things->stories = g_array_new(FALSE, FALSE, sizeof(struct nc_story));
    things->reprints = g_array_new(FALSE, FALSE, sizeof(struct nc_reprint));
    linker->notes = g_array_new(FALSE, TRUE, sizeof(struct nc_note));
    linker->names = g_array_new(FALSE, FALSE, sizeof(struct nc_thing_name));
    linker->wholes = wholes_of(store);
    linker->met = g_new0(uint64_t, NC_LINK_MET);
    linker->once = wants_once(options);
    nc_shelves_make(linker);
    nc_leaves_make(linker);
    nc_days_make(linker);
    nc_notes_count(linker);
    nc_notes_forms(linker);
    nc_reprints_find(linker);
    nc_stories_make(linker);
    if (linker->brief)
        tell_moments(store);
}

struct nc_things *nc_linker_close(struct nc_linker *linker)
{
    g_array_free(linker->names, TRUE);
    g_free(linker->wholes);
    g_free(linker->met);
    g_free(linker->stories);
    g_free(linker->shelves);
    g_free(linker->leaves);
    g_free(linker->days);
    g_free(linker->stems);
    g_free(linker->covers);
    if (linker->reprints != NULL)
        g_hash_table_destroy(linker->reprints);
    g_free(linker->participles);
    g_free(linker->gerunds);
    g_array_free(linker->notes, TRUE);
    g_free(linker->weights);
    return linker->things;
}

struct nc_things *nc_link(struct nc_store *store, const struct nc_options *options)
{
    struct nc_linker linker;

    nc_linker_open(&linker, store, options);
    link_stories(&linker);
    nc_stories_name(&linker);
    nc_keys_make(&linker);
    number_figures(&linker);
    nc_reprints_place(&linker);
    return nc_linker_close(&linker);
}
