/* story.c - articles become stories: which of them tell of one event.
 *
 * An article is known by the names and rarer words around its figures and by its title.  Two
 * articles that share enough of them, weighed by how rare they are in the run, and whose dates are
 * near, are of one story.  Only articles that stand near each other in the list of a rare word are
 * compared, so the cost grows with the number of words and not with the square of the articles. */
#include "link/event.h"
#include "link/hash.h"
#include "link/linker.h"
#include "link/ranked.h"
#include "link/reprint.h"
#include "link/union.h"
#include "link/vocabulary.h"

#include <stdlib.h>
#include <string.h>

enum {
    KEYS = 12,        /* words of an article by which others are looked up in an archive */
    MANY = 1000,      /* articles from which on each is compared with a few others alone */
    LEAST_WORDS = 2,  /* shared by two articles of one story */
    WINDOW = 3,       /* articles ahead in a word's list that are compared */
    DAYS_PICKED = 45, /* in a folder put together by hand: the weeks of an epidemic */
    DAYS_SLIP = 365,  /* so far apart, give or take NC_EVENT_DAYS, when a year is mistyped */
    UNLIKE = 1 << 15, /* pairs that are remembered */
    AHEAD = 6         /* places of a list */
};

static const double LEAST_ARCHIVE = 0.16; /* cosine of two articles of one story */

struct gatherer {
    struct nc_linker *linker;
    struct nc_vocabulary vocabulary;
    uint32_t *parent;
    uint64_t *unlike; /* pairs of articles found to tell two events, by a hash */
};

static struct nc_kin kin_of(const void *self, uint32_t a, uint32_t b)
{
    struct nc_common shared;

    nc_vocabulary_common(self, a, b, 0, &shared);
    return nc_vocabulary_kin(self, a, b, &shared, NC_EVENT_DAYS);
}

/* Is one of the telling words that they share a name? */
static bool share_name(const struct gatherer *g, const struct nc_common *c)
{
    for (unsigned i = 0; i < c->count; i++)
        if (nc_note_weight(g->linker, c->words[i]) >= g->linker->telling &&
            !(nc_note_of(g->linker, c->words[i])->flags & NC_NOTE_COMMON))
            return true;
    return false;
}

/* Do two articles tell of one event?  In an archive all results of companies share their few words:
 * there rare ones must be shared, a name among them. */
static bool one_event(const struct gatherer *g, uint32_t a, uint32_t b)
{
    const bool picked = nc_link_picked(g->linker, a, b);
    struct nc_common c;

    if (!nc_vocabulary_common(&g->vocabulary, a, b, picked ? 0 : LEAST_WORDS, &c))
        return false;
    if (!picked)
        return (c.cosine >= LEAST_ARCHIVE && share_name(g, &c)) ||
               (nc_titles_shared(g->vocabulary.titles, a, b) > 0 &&
                nc_event_likely(&g->vocabulary, a, b, &c));
    const struct nc_kin kin = nc_vocabulary_kin(&g->vocabulary, a, b, &c, NC_EVENT_DAYS);
    return nc_kin_likely(&kin, g->linker->shares[g->linker->shelves[a]]);
}

/* All articles in the order of their days. */
static struct nc_ranked *in_order(const struct nc_linker *linker)
{
    const guint articles = linker->store->articles->len;
    struct nc_ranked *order = g_new(struct nc_ranked, articles + 1);

    for (guint a = 0; a < articles; a++) {
        const struct nc_day *day = &linker->days[a];
        const int64_t own = day->whole != NC_NO_DAY ? day->whole : day->calendar;
        order[a] = (struct nc_ranked){ .key = (uint64_t)(own - INT32_MIN), .number = a };
    }
    nc_ranked_sort(order, articles);
    return order;
}

/* How many of its words the article is looked up by. */
static uint32_t keys_of(const struct gatherer *g, uint32_t article)
{
    const uint32_t most = g->linker->shelves[article] == 0 ? KEYS : NC_VOCABULARY_WORDS;

    return MIN(g->vocabulary.words[article].count, most);
}

/* Where the list of each word ends among all postings: counted first, moved on as they are filled
 * in. */
static uint32_t *lists_of(const struct gatherer *g, size_t words)
{
    uint32_t *ends = g_new0(uint32_t, words + 1);

    for (uint32_t a = 0; a < g->linker->store->articles->len; a++) {
        const nc_str *items = nc_vocabulary_of(&g->vocabulary, a);
        for (uint32_t k = 0; k < keys_of(g, a); k++) {
            __builtin_prefetch(&ends[items[k + NC_VOCABULARY_BEHIND] + 1]);
            ends[items[k] + 1]++;
        }
    }
    for (size_t word = 0; word < words; word++)
        ends[word + 1] += ends[word];
    return ends;
}

/* Begins to look at what the next articles in order need when they are put into lists. */
static void foresee_posting(const struct gatherer *g, const struct nc_ranked *next, guint left,
                            const uint32_t *ends)
{
    if (left > 2 * AHEAD)
        __builtin_prefetch(&g->vocabulary.words[next[2 * AHEAD].number]);
    if (left > AHEAD)
        __builtin_prefetch(
            nc_vocabulary_of(&g->vocabulary, next[AHEAD].number));
    if (left <= AHEAD / 2)
        return;
    const uint32_t a = next[AHEAD / 2].number;
    const nc_str *items = nc_vocabulary_of(&g->vocabulary, a);
    for (uint32_t k = 0; k < keys_of(g, a); k++)
        __builtin_prefetch(&ends[items[k]]);
}

/* The articles that have each word, in the order of their days, and room for foresee; puts each
 * article's words in order of their buckets. */
static uint32_t *postings_of(struct gatherer *g, uint32_t *ends, size_t words)
{
    const guint articles = g->linker->store->articles->len;
    uint32_t *list = g_new0(uint32_t, ends[words] + 2 * AHEAD + 1);
    struct nc_ranked *order = in_order(g->linker);

    for (guint i = 0; i < articles; i++) {
        const uint32_t a = order[i].number;
        foresee_posting(g, order + i, articles - i, ends);
        const nc_str *items = nc_vocabulary_of(&g->vocabulary, a);
        for (uint32_t k = 0; k < keys_of(g, a); k++)
            list[ends[items[k]]++] = a;
        nc_vocabulary_ready(&g->vocabulary, a);
    }
    g_free(order);
    return list;
}

/* Can the dates of two articles be those of one story? */
static bool dates_fit(const struct gatherer *g, uint32_t a, uint32_t b)
{
    const int32_t days = nc_days_between(g->linker, a, b);

    if (!nc_link_picked(g->linker, a, b))
        return days <= NC_EVENT_DAYS;
    return days <= DAYS_PICKED || abs(days - DAYS_SLIP) <= NC_EVENT_DAYS;
}

/* May the stories that the roots stand for become one?  In an archive a chain of small steps leads
 * from each event to the next, so that the oldest article of each must have something in common. */
static bool one_story(const struct gatherer *g, uint32_t a, uint32_t b)
{
    if (nc_link_picked(g->linker, a, b))
        return true;
    struct nc_common c;
    return dates_fit(g, a, b) && nc_vocabulary_common(&g->vocabulary, a, b, 1, &c) &&
           c.cosine >= LEAST_ARCHIVE / 2;
}

/* Do the articles tell of one event, as far as their words and dates say?  Two of them meet in the
 * list of each word that they share. */
static bool alike(struct gatherer *g, uint32_t a, uint32_t b)
{
    const uint64_t pair = (uint64_t)a << 32 | b;
    uint64_t *unlike = &g->unlike[nc_hash_mix(NC_HASH_SEED, pair) % UNLIKE];

    if (*unlike == pair)
        return false;
    if (dates_fit(g, a, b) && one_event(g, a, b))
        return true;
    *unlike = pair;
    return false;
}

/* Articles far apart in memory are compared: begins to look at those of a list that come next. */
static void foresee(const struct gatherer *g, const uint32_t *list)
{
    const uint32_t next = list[2 * AHEAD];

    __builtin_prefetch(&g->vocabulary.words[next]);
    __builtin_prefetch(&g->parent[next]);
    __builtin_prefetch(&g->linker->days[next]);
    __builtin_prefetch(&g->linker->shelves[next]);
    __builtin_prefetch(nc_vocabulary_of(&g->vocabulary, list[AHEAD]));
}

/* Compares each article in the list of a word with those next to it. */
static void compare_list(struct gatherer *g, const uint32_t *list, guint count)
{
    guint reach = g->linker->store->articles->len > MANY ? WINDOW : NC_LINK_PICKED;

    for (guint at = 0; at < count; at++) {
        foresee(g, list + at);
        for (guint k = at + 1; k < count && k <= at + reach; k++) {
            const uint32_t a = list[at], b = list[k];
            const uint32_t root = nc_union_root(g->parent, a), other = nc_union_root(g->parent, b);
            if (root != other && alike(g, a, b) && one_story(g, root, other))
                nc_union_join(g->parent, a, b);
        }
    }
}

/* Of each article, the one before in its folder, from 1; 0 = none, or in a large folder. */
static uint32_t *before_in_folder(const struct nc_linker *linker)
{
    const uint32_t articles = linker->store->articles->len;
    uint32_t *before = g_new(uint32_t, articles + 1), *last = g_new0(uint32_t, articles + 2),
             *count = g_new0(uint32_t, articles + 2);

    for (uint32_t a = 0; a < articles; a++)
        count[linker->folders[a]]++;
    for (uint32_t a = 0; a < articles; a++) {
        const uint32_t folder = linker->folders[a];
        before[a] = count[folder] <= NC_LINK_PICKED ? last[folder] : 0;
        last[folder] = a + 1;
    }
    g_free(count);
    g_free(last);
    return before;
}

/* Compares all articles of a small folder with each other: some share the words of their titles
 * alone. */
static void compare_folders(struct gatherer *g)
{
    uint32_t *before = before_in_folder(g->linker);

    for (uint32_t a = 0; a < g->linker->store->articles->len; a++)
        for (uint32_t b = before[a]; b != 0; b = before[b - 1])
            if (nc_union_root(g->parent, a) != nc_union_root(g->parent, b - 1) &&
                dates_fit(g, b - 1, a) && one_event(g, b - 1, a))
                nc_union_join(g->parent, b - 1, a);
    g_free(before);
}

static void join_alike(struct nc_linker *linker, uint32_t *parent)
{
    struct gatherer g = { .linker = linker, .parent = parent };

    nc_vocabulary_read(&g.vocabulary, linker);
    const size_t words = nc_pool_count(linker->store->pool);
    g.unlike = g_new0(uint64_t, UNLIKE);
    uint32_t *ends = lists_of(&g, words);
    uint32_t *list = postings_of(&g, ends, words);
    nc_shelves_judge(linker, kin_of, &g.vocabulary);
    for (size_t word = 0, first = 0; word < words; first = ends[word], word++)
        compare_list(&g, list + first, (guint)(ends[word] - first));
    compare_folders(&g);
    nc_events_shelve(&g.vocabulary, parent);
    g_free(list);
    g_free(ends);
    g_free(g.unlike);
    nc_vocabulary_clear(&g.vocabulary);
}

static void join_folders(struct nc_linker *linker, uint32_t *parent)
{
    GHashTable *first = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

    for (uint32_t a = 0; a < linker->store->articles->len; a++) {
        const char *path = nc_store_text(linker->store, nc_store_article(linker->store, a)->path);
        char *folder = g_path_get_dirname(path);
        gpointer seen;
        if (g_hash_table_lookup_extended(first, folder, NULL, &seen)) {
            nc_union_join(parent, GPOINTER_TO_UINT(seen), a);
            g_free(folder);
        } else {
            g_hash_table_insert(first, folder, GUINT_TO_POINTER(a));
        }
    }
    g_hash_table_destroy(first);
}

/* Turns sets of articles into rows of stories, in the order of their first articles. */
static void fill_stories(struct nc_linker *linker, uint32_t *parent)
{
    struct nc_things *things = linker->things;
    guint articles = linker->store->articles->len;

    for (uint32_t a = 0; a < articles; a++) {
        uint32_t root = nc_union_root(parent, a);
        if (root == a) {
            struct nc_story story = { 0 };
            linker->stories[a] = things->stories->len;
            g_array_append_val(things->stories, story);
        }
        linker->stories[a] = linker->stories[root];
        nc_story_at(things, linker->stories[a])->article_count++;
    }
    for (guint s = 0; s < things->stories->len; s++) {
        struct nc_story *story = nc_story_at(things, s);
        story->articles = nc_arena_alloc(things->arena, story->article_count * sizeof(uint32_t));
        story->article_count = 0;
    }
    for (uint32_t a = 0; a < articles; a++) {
        struct nc_story *story = nc_story_at(things, linker->stories[a]);
        story->articles[story->article_count++] = a;
    }
}

/* Notes which stories are nearly all of a shelf. */
static void find_whole(struct nc_linker *linker)
{
    const guint articles = linker->store->articles->len;
    const double nearly_all = 0.8;
    uint32_t most = 0;

    for (guint a = 0; a < articles; a++)
        most = MAX(most, linker->shelves[a]);
    uint32_t *sizes = g_new0(uint32_t, (size_t)most + 1);
    for (guint a = 0; a < articles; a++)
        sizes[linker->shelves[a]]++;
    linker->whole = g_new(bool, linker->things->stories->len + 1);
    for (guint s = 0; s < linker->things->stories->len; s++) {
        const struct nc_story *story = nc_story_at(linker->things, s);
        const uint32_t shelf = linker->shelves[story->articles[0]];
        linker->whole[s] = shelf != 0 && story->article_count >= nearly_all * sizes[shelf];
    }
    g_free(sizes);
}

void nc_stories_make(struct nc_linker *linker)
{
    guint articles = linker->store->articles->len;
    uint32_t *parent = nc_union_new(articles);

    linker->stories = g_new(uint32_t, articles + 1);
    switch (linker->options->story) {
    case NC_STORY_ALL:
        memset(parent, 0, articles * sizeof *parent);
        break;
    case NC_STORY_FOLDER:
        join_folders(linker, parent);
        break;
    case NC_STORY_AUTO:
        join_alike(linker, parent);
        nc_reprints_join(linker, parent);
        break;
    }
    fill_stories(linker, parent);
    find_whole(linker);
    g_free(parent);
}
