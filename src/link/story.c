/* story.c - articles become stories: which of them tell of one event.
 *
 * An article is known by the names and rarer words around its figures.  Two articles that share
 * enough of them, weighed by how rare they are in the run, and whose dates are near, are of one
 * story.  Only articles that stand near each other in the list of a rare word are compared, so the
 * cost grows with the number of words and not with the square of the articles. */
#include "link/hash.h"
#include "link/linker.h"
#include "link/union.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    WORDS = 48,       /* an article's rarest words that are kept */
    KEYS = 12,        /* of these, the ones by which others are looked up in an archive */
    MANY = 1000,      /* articles from which on each is compared with a few others alone */
    LEAST_WORDS = 2,  /* shared by two articles of one story */
    WINDOW = 3,       /* articles ahead in a word's list that are compared */
    DAYS = 12,        /* dates further apart are of different stories */
    DAYS_PICKED = 45, /* in a folder put together by hand: the weeks of an epidemic */
    DAYS_SLIP = 365,  /* so far apart, give or take DAYS, when a year is mistyped */
    YEARLESS = 2000,  /* a leap year, for days whose year is not known */
};

static const double LEAST_ARCHIVE = 0.16,
                    LEAST_PICKED = 0.04; /* cosine of two articles of one story */

struct posting { /* of an article in the list of a word */
    int32_t day;
    uint32_t article;
};

struct words { /* of one article */
    uint32_t first, count; /* among all, in order of their numbers */
    double length;         /* of the vector of weights */
};

struct gatherer {
    struct nc_linker *linker;
    struct words *words;
    GArray *all; /* nc_str: the words of all articles, each one's rarest first until it is listed */
    uint32_t *parent;
    uint64_t *unlike; /* pairs of articles found to tell two events, by a hash */
};

enum { UNLIKE = 1 << 15 }; /* pairs that are remembered */

static int by_number(const void *a, const void *b)
{
    nc_str x = *(const nc_str *)a, y = *(const nc_str *)b;

    return (x > y) - (x < y);
}

static int by_key(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

    return (x > y) - (x < y);
}

/* Sorts what is mostly a dozen numbers. */
static void sort_keys(uint64_t *keys, guint count)
{
    enum { FEW = 32 };

    if (count > FEW) {
        qsort(keys, count, sizeof *keys, by_key);
        return;
    }
    for (guint i = 1; i < count; i++) {
        const uint64_t key = keys[i];
        guint at = i;
        for (; at > 0 && keys[at - 1] > key; at--)
            keys[at] = keys[at - 1];
        keys[at] = key;
    }
}

/* The words of an article, each once: its rarity before its number. */
struct reading {
    const struct nc_linker *linker;
    GArray *keys;   /* uint64_t */
    uint32_t *last; /* of each word: the article that had it last, from 1 */
    uint32_t article;
};

static void read_word(struct reading *r, nc_str word)
{
    if (word == 0 || r->last[word] == r->article + 1)
        return;
    r->last[word] = r->article + 1;
    const uint64_t articles = g_array_index(r->linker->notes, struct nc_note, word).articles;
    const uint64_t key = articles << 32 | word;
    g_array_append_val(r->keys, key);
}

/* Of the words at hand the most telling ones that others have too. */
static void keep_words(struct gatherer *g, const struct reading *r)
{
    struct words *out = &g->words[r->article];
    uint64_t *keys = (uint64_t *)(void *)r->keys->data;

    out->first = g->all->len;
    sort_keys(keys, r->keys->len);
    for (guint i = 0; i < r->keys->len && out->count < WORDS; i++) {
        const nc_str word = (nc_str)keys[i];
        if (keys[i] >> 32 > 1) {
            g_array_append_val(g->all, word);
            out->count++;
        }
    }
    for (guint i = 0; i < r->keys->len && i < WORDS; i++) {
        const double weight = nc_note_weight(g->linker, (nc_str)keys[i]);
        out->length += weight * weight;
    }
    out->length = sqrt(out->length);
}

static void read_all(struct gatherer *g)
{
    const struct nc_store *store = g->linker->store;
    struct reading r = { .linker = g->linker };
    guint end = 0;

    r.keys = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    r.last = g_new0(uint32_t, nc_pool_count(store->pool));
    while (end < store->figures->len) {
        r.article = nc_store_figure(store, end)->article;
        g_array_set_size(r.keys, 0);
        for (; end < store->figures->len; end++) {
            const struct nc_figure *f = nc_store_figure(store, end);
            if (f->article != r.article)
                break;
            const nc_str *words = nc_store_context(store, f);
            for (unsigned k = 0; k < f->words; k++)
                read_word(&r, words[k]);
            read_word(&r, f->place);
        }
        keep_words(g, &r);
    }
    g_free(r.last);
    g_array_free(r.keys, TRUE);
}

static int32_t day_of(const struct nc_store *store, uint32_t article)
{
    struct nc_date date = nc_store_article(store, article)->date;

    if (date.month == 0 || date.day == 0)
        return INT32_MAX;
    date.year = date.year != 0 ? date.year : YEARLESS;
    return nc_date_days(date);
}

int32_t nc_story_days(const struct nc_store *store, uint32_t a, uint32_t b)
{
    struct nc_date x = nc_store_article(store, a)->date, y = nc_store_article(store, b)->date;

    if (x.month == 0 || x.day == 0 || y.month == 0 || y.day == 0)
        return 0;
    bool dated = x.year != 0 && y.year != 0;
    if (!dated)
        x.year = y.year = YEARLESS;
    int32_t between = abs(nc_date_days(x) - nc_date_days(y));
    return dated ? between : MIN(between, 366 - between);
}

/* What two articles have in common. */
struct common {
    double cosine;
    unsigned words, telling, names; /* telling: so rare that they say something; names among them */
};

static void count_common(const struct gatherer *g, nc_str word, double weight, struct common *c)
{
    const bool telling = weight >= g->linker->telling;

    c->words++;
    c->telling += telling;
    c->names += telling && !(nc_note_of(g->linker, word)->flags & NC_NOTE_COMMON);
}

static struct common in_common(const struct gatherer *g, uint32_t a, uint32_t b)
{
    const struct words *x = &g->words[a], *y = &g->words[b];
    const nc_str *own = &g_array_index(g->all, nc_str, x->first);
    const nc_str *other = &g_array_index(g->all, nc_str, y->first);
    struct common common = { 0 };
    double sum = 0;

    for (uint32_t i = 0, k = 0; i < x->count && k < y->count;) {
        const nc_str word = own[i], far = other[k];
        if (word == far) {
            double weight = nc_note_weight(g->linker, word);
            sum += weight * weight;
            count_common(g, word, weight, &common);
        }
        i += word <= far;
        k += word >= far;
    }
    common.cosine = sum > 0 ? sum / (x->length * y->length) : 0;
    return common;
}

/* Do two articles tell of one event?  In an archive all results of companies share their few words:
 * there rare ones must be shared, a name among them. */
static bool one_event(const struct gatherer *g, uint32_t a, uint32_t b)
{
    struct common c = in_common(g, a, b);

    if (nc_link_picked(g->linker, a, b))
        return c.cosine >= LEAST_PICKED && c.words >= LEAST_WORDS;
    return c.cosine >= LEAST_ARCHIVE && c.telling >= LEAST_WORDS && c.names > 0;
}

static int by_day(const void *a, const void *b)
{
    const struct posting *x = a, *y = b;

    if (x->day != y->day)
        return (x->day > y->day) - (x->day < y->day);
    return (x->article > y->article) - (x->article < y->article);
}

/* How many of its words the article is looked up by. */
static uint32_t keys_of(const struct gatherer *g, uint32_t article)
{
    const uint32_t most = g->linker->shelves[article] == 0 ? KEYS : WORDS;

    return MIN(g->words[article].count, most);
}

/* Where the list of each word ends among all postings: counted first, moved on as they are filled
 * in. */
static uint32_t *lists_of(const struct gatherer *g, size_t words)
{
    uint32_t *ends = g_new0(uint32_t, words + 1);

    for (uint32_t a = 0; a < g->linker->store->articles->len; a++) {
        const nc_str *items = &g_array_index(g->all, nc_str, g->words[a].first);
        for (uint32_t k = 0; k < keys_of(g, a); k++)
            ends[items[k] + 1]++;
    }
    for (size_t word = 0; word < words; word++)
        ends[word + 1] += ends[word];
    return ends;
}

/* The lists of all words; puts each article's words in order of their numbers. */
static struct posting *postings_of(struct gatherer *g, uint32_t *ends, size_t words)
{
    struct posting *list = g_new(struct posting, ends[words] + 1);

    for (uint32_t a = 0; a < g->linker->store->articles->len; a++) {
        nc_str *items = &g_array_index(g->all, nc_str, g->words[a].first);
        const int32_t day = day_of(g->linker->store, a);
        for (uint32_t k = 0; k < keys_of(g, a); k++)
            list[ends[items[k]]++] = (struct posting){ day, a };
        if (g->words[a].count > 1)
            qsort(items, g->words[a].count, sizeof *items, by_number);
    }
    return list;
}

/* Can the dates of two articles be those of one story? */
static bool dates_fit(const struct gatherer *g, uint32_t a, uint32_t b)
{
    int32_t days = nc_story_days(g->linker->store, a, b);

    if (!nc_link_picked(g->linker, a, b))
        return days <= DAYS;
    return days <= DAYS_PICKED || abs(days - DAYS_SLIP) <= DAYS;
}

/* May the stories that the roots stand for become one?  In an archive a chain of small steps leads
 * from each event to the next, so that the oldest article of each must have something in common. */
static bool one_story(const struct gatherer *g, uint32_t a, uint32_t b)
{
    if (nc_link_picked(g->linker, a, b))
        return true;
    struct common c = in_common(g, a, b);
    return dates_fit(g, a, b) && c.cosine >= LEAST_ARCHIVE / 2 && c.telling > 0;
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

/* Compares each article in the list of a word with those next to it. */
static void compare_list(struct gatherer *g, struct posting *list, guint count)
{
    guint reach = g->linker->store->articles->len > MANY ? WINDOW : NC_LINK_PICKED;

    if (count > 1)
        qsort(list, count, sizeof *list, by_day);
    for (guint at = 0; at < count; at++)
        for (guint k = at + 1; k < count && k <= at + reach; k++) {
            uint32_t a = list[at].article, b = list[k].article;
            const uint32_t root = nc_union_root(g->parent, a), other = nc_union_root(g->parent, b);
            if (root != other && alike(g, a, b) && one_story(g, root, other))
                nc_union_join(g->parent, a, b);
        }
}

static void join_alike(struct nc_linker *linker, uint32_t *parent)
{
    const size_t words = nc_pool_count(linker->store->pool);
    struct gatherer g = { .linker = linker, .parent = parent };

    g.words = g_new0(struct words, linker->store->articles->len + 1);
    g.all = g_array_new(FALSE, FALSE, sizeof(nc_str));
    g.unlike = g_new0(uint64_t, UNLIKE);
    read_all(&g);
    uint32_t *ends = lists_of(&g, words);
    struct posting *list = postings_of(&g, ends, words);
    for (size_t word = 0, first = 0; word < words; first = ends[word], word++)
        compare_list(&g, list + first, (guint)(ends[word] - first));
    g_free(list);
    g_free(ends);
    g_free(g.unlike);
    g_array_free(g.all, TRUE);
    g_free(g.words);
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

/* The words of the story's figures and how often each stands there, pairs of numbers in *counts. */
static void count_words(const struct nc_store *store, const struct nc_story *story,
                        const uint32_t *first, GArray *all, GArray *counts)
{
    g_array_set_size(all, 0);
    g_array_set_size(counts, 0);
    for (uint32_t a = 0; a < story->article_count; a++)
        for (uint32_t i = first[story->articles[a]]; i < first[story->articles[a] + 1]; i++) {
            const struct nc_figure *f = nc_store_figure(store, i);
            if (f->words > 0)
                g_array_append_vals(all, nc_store_context(store, f), f->words);
        }
    g_array_sort(all, by_number);
    for (guint i = 0, end = 0; i < all->len; i = end) {
        nc_str word = g_array_index(all, nc_str, i);
        while (end < all->len && g_array_index(all, nc_str, end) == word)
            end++;
        guint count = end - i;
        g_array_append_val(counts, word);
        g_array_append_val(counts, count);
    }
}

static void insert_best(nc_str best[3], double score[3], nc_str word, double own)
{
    for (unsigned k = 0; k < 3; k++) {
        if (own <= score[k])
            continue;
        memmove(&best[k + 1], &best[k], (2 - k) * sizeof *best);
        memmove(&score[k + 1], &score[k], (2 - k) * sizeof *score);
        best[k] = word;
        score[k] = own;
        return;
    }
}

/* A story's name: up to three words that its figures share most, rarer ones in the run weighing
 * more. */
static nc_str name_of(struct nc_linker *linker, const struct nc_story *story, const GArray *counts)
{
    struct nc_store *store = linker->store;
    nc_str best[3] = { 0, 0, 0 };
    double score[3] = { 0, 0, 0 };
    char name[256] = "";

    if (story->article_count == 1 && nc_store_article(store, story->articles[0])->title != 0)
        return nc_store_article(store, story->articles[0])->title;
    for (guint i = 0; i + 1 < counts->len; i += 2) {
        nc_str word = g_array_index(counts, nc_str, i);
        insert_best(best, score, word,
                    g_array_index(counts, guint, i + 1) * nc_note_weight(linker, word));
    }
    for (unsigned k = 0; k < 3 && best[k] != 0; k++) {
        if (k > 0)
            g_strlcat(name, " ", sizeof name);
        g_strlcat(name, nc_store_text(store, best[k]), sizeof name);
    }
    return nc_pool_addz(store->pool, name);
}

/* Row of the first figure of each article; one more entry than articles. */
static uint32_t *first_figures(const struct nc_store *store)
{
    uint32_t *first = g_new0(uint32_t, store->articles->len + 2);

    for (guint i = 0; i < store->figures->len; i++)
        first[nc_store_figure(store, i)->article + 1]++;
    for (guint a = 0; a < store->articles->len; a++)
        first[a + 1] += first[a];
    return first;
}

static void name_all(struct nc_linker *linker)
{
    uint32_t *first = first_figures(linker->store);
    GArray *all = g_array_new(FALSE, FALSE, sizeof(nc_str));
    GArray *counts = g_array_new(FALSE, FALSE, sizeof(nc_str));

    for (guint s = 0; s < linker->things->stories->len; s++) {
        struct nc_story *story = nc_story_at(linker->things, s);
        if (story->article_count > 1)
            count_words(linker->store, story, first, all, counts);
        story->name = name_of(linker, story, counts);
    }
    g_array_free(counts, TRUE);
    g_array_free(all, TRUE);
    g_free(first);
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
        break;
    }
    fill_stories(linker, parent);
    name_all(linker);
    g_free(parent);
}
