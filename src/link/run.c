/* run.c - figures become things: which of them speak of the same quantity.
 *
 * Start reading here: articles are gathered into stories (story.c); a story's figures are compared
 * slot by slot where that can lead somewhere (block.c, slots.c), joined where nothing contradicts
 * (cluster.c), and made into things with values, tellers and words (thing.c, teller.c, about.c). */
#include "link/crowd.h"
#include "link/kindred.h"
#include "link/link.h"

#include "link/make.h"
#include "link/ranked.h"
#include "link/reprint.h"
#include "link/retell.h"

#include "model/moment.h"
#include "model/release.h"

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
    return before->in->article == f->in->article && quantity(before);
}

/* Puts the rows of a story's figures that are compared into `rows`, and says of all figures that
 * they are of no thing yet; how many. */
static uint32_t rows_of_story(const struct nc_linker *linker, const struct nc_story *story,
                              uint32_t *rows)
{
    uint32_t count = 0;

    for (uint32_t a = 0; a < story->article_count; a++) {
        const struct nc_leaf *leaf = &linker->leaves[story->articles[a]];
        for (uint32_t i = leaf[0].first; i < leaf[1].first; i++) {
            struct nc_figure *f = nc_store_figure(linker->store, i);
            f->group = NC_NONE;
            if (quantity(f) && !follows(linker->store, i))
                rows[count++] = i;
        }
    }
    return count;
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

    if (count == 0)
        return;
    block->rows = rows;
    block->row_count = count;
    g_array_set_size(block->clumps, 0);
    g_array_set_size(block->edges, 0);
    nc_speakers_unify(linker, rows, count);
    nc_retell_begin(linker, rows, count);
    nc_block_clump(block);
    nc_crowds_find(block);
    nc_block_compare(block);
    nc_clusters_make(block);
    nc_things_of_block(block, story);
    nc_kindred_end(linker);
    nc_crowds_end(linker);
    nc_retell_end(linker, rows, count);
}

static void link_stories(struct nc_linker *linker)
{
    uint32_t *rows = g_new(uint32_t, linker->store->figures->len + 1);
    struct nc_block block = { .linker = linker };

    block.clumps = g_array_new(FALSE, FALSE, sizeof(struct nc_clump));
    block.edges = g_array_new(FALSE, FALSE, sizeof(struct nc_match));
    for (uint32_t s = 0; s < linker->things->stories->len; s++)
        link_story(&block, s, rows, rows_of_story(linker, nc_story_at(linker->things, s), rows));
    g_array_free(block.edges, TRUE);
    g_array_free(block.clumps, TRUE);
    g_free(rows);
}

static uint32_t articles_of(const struct nc_thing *thing)
{
    uint32_t sum = 0;

    for (uint32_t i = 0; i < thing->value_count; i++)
        sum += thing->values[i].articles;
    return sum;
}

/* Told more than once first; of these, the ones whose values differ; then the most told. */
static uint64_t order_of(const struct nc_thing *thing)
{
    enum { BITS = 30 };
    const uint32_t most = (UINT32_C(1) << BITS) - 1, told = MIN(articles_of(thing), most);
    const uint32_t alone = thing->member_count < 2, agreed = thing->value_count < 2;

    return ((uint64_t)alone << 63 | (uint64_t)agreed << 62 | (uint64_t)(most - told) << 32) |
           thing->members[0];
}

static void sort_things(struct nc_things *things)
{
    const guint count = things->things->len;
    struct nc_ranked *stakes = g_new(struct nc_ranked, count + 1);
    GArray *sorted = g_array_sized_new(FALSE, FALSE, sizeof(struct nc_thing), count);

    for (guint i = 0; i < count; i++)
        stakes[i] = (struct nc_ranked){ .key = order_of(nc_thing_at(things, i)), .number = i };
    nc_ranked_sort(stakes, count);
    for (guint i = 0; i < count; i++)
        g_array_append_vals(sorted, nc_thing_at(things, stakes[i].number), 1);
    g_free(stakes);
    g_array_free(things->things, TRUE);
    things->things = sorted;
}

static void number_figures(const struct nc_store *store, const struct nc_things *things)
{
    for (uint32_t t = 0; t < things->things->len; t++) {
        const struct nc_thing *thing = nc_thing_at(things, t);
        for (uint32_t i = 0; i < thing->member_count; i++)
            nc_store_figure(store, thing->members[i])->group = t;
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
    g_free(linker->whole);
    g_free(linker->shelves);
    g_free(linker->folders);
    g_free(linker->shares);
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
    nc_release_idle(); /* the words and days of the articles are no more needed */
    link_stories(&linker);
    nc_stories_name(&linker);
    nc_keys_make(&linker);
    struct nc_things *things = nc_linker_close(&linker);
    nc_release_idle();
    sort_things(things);
    number_figures(store, things);
    nc_reprints_place(store, things);
    return things;
}
