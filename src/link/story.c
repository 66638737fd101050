/* story.c - articles become stories: which of them tell of one event.
 *
 * An article is known by the names and rarer words around its figures.  Two articles that share
 * enough of them, weighed by how rare they are in the run, and whose dates are near, are of one
 * story.  Only articles that stand near each other in the list of a rare word are compared, so the
 * cost grows with the number of words and not with the square of the articles. */
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

struct posting {
    nc_str word;
    int32_t day;
    uint32_t article;
};

struct words { /* of one article, in order of their numbers */
    nc_str items[WORDS];
    uint32_t count;
    double length; /* of the vector of weights */
};

struct gatherer {
    struct nc_linker *linker;
    struct words *words;
    uint32_t *parent;
};

static int by_number(const void *a, const void *b)
{
    nc_str x = *(const nc_str *)a, y = *(const nc_str *)b;

    return (x > y) - (x < y);
}

static int by_rarity(const void *a, const void *b, void *self)
{
    struct nc_linker *linker = self;
    uint32_t x = g_array_index(linker->notes, struct nc_note, *(const nc_str *)a).articles;
    uint32_t y = g_array_index(linker->notes, struct nc_note, *(const nc_str *)b).articles;

    return x != y ? (x > y) - (x < y) : by_number(a, b);
}

static guint drop_doubles(nc_str *items, guint count)
{
    guint kept = 0;

    for (guint i = 0; i < count; i++)
        if (kept == 0 || items[kept - 1] != items[i])
            items[kept++] = items[i];
    return kept;
}

/* The words of the article whose figures are [first, end): the most telling ones that others have
 * too. */
static void read_words(struct nc_linker *linker, guint first, guint end, GArray *all,
                       struct words *out)
{
    g_array_set_size(all, 0);
    for (guint i = first; i < end; i++) {
        const struct nc_figure *f = nc_store_figure(linker->store, i);
        if (f->words > 0)
            g_array_append_vals(all, nc_store_context(linker->store, f), f->words);
        if (f->place != 0)
            g_array_append_val(all, f->place);
    }
    if (all->len == 0)
        return;
    nc_str *items = (nc_str *)(void *)all->data;
    qsort(items, all->len, sizeof *items, by_number);
    guint kept = drop_doubles(items, all->len);
    g_qsort_with_data(items, (gint)kept, sizeof *items, by_rarity, linker);
    for (guint i = 0; i < kept && out->count < WORDS; i++)
        if (g_array_index(linker->notes, struct nc_note, items[i]).articles > 1)
            out->items[out->count++] = items[i];
    for (guint i = 0; i < kept && i < WORDS; i++)
        out->length += pow(nc_note_weight(linker, items[i]), 2);
    out->length = sqrt(out->length);
}

static void read_all(struct gatherer *g)
{
    const struct nc_store *store = g->linker->store;
    GArray *all = g_array_new(FALSE, FALSE, sizeof(nc_str));
    guint end = 0;

    for (guint first = 0; first < store->figures->len; first = end) {
        uint32_t article = nc_store_figure(store, first)->article;
        while (end < store->figures->len && nc_store_figure(store, end)->article == article)
            end++;
        read_words(g->linker, first, end, all, &g->words[article]);
    }
    g_array_free(all, TRUE);
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
    struct common common = { 0 };
    double sum = 0;

    for (uint32_t i = 0, k = 0; i < x->count && k < y->count;) {
        if (x->items[i] == y->items[k]) {
            double weight = nc_note_weight(g->linker, x->items[i]);
            sum += weight * weight;
            count_common(g, x->items[i], weight, &common);
        }
        bool step = x->items[i] <= y->items[k];
        k += x->items[i] >= y->items[k];
        i += step;
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

static int by_word_then_day(const void *a, const void *b)
{
    const struct posting *x = a, *y = b;

    if (x->word != y->word)
        return (x->word > y->word) - (x->word < y->word);
    if (x->day != y->day)
        return (x->day > y->day) - (x->day < y->day);
    return (x->article > y->article) - (x->article < y->article);
}

static GArray *postings_of(struct gatherer *g)
{
    GArray *list = g_array_new(FALSE, FALSE, sizeof(struct posting));

    for (uint32_t a = 0; a < g->linker->store->articles->len; a++) {
        struct words *w = &g->words[a];
        int32_t day = day_of(g->linker->store, a);
        const uint32_t keys = g->linker->shelves[a] == 0 ? KEYS : WORDS;
        for (uint32_t k = 0; k < w->count && k < keys; k++) {
            struct posting one = { w->items[k], day, a };
            g_array_append_val(list, one);
        }
        qsort(w->items, w->count, sizeof *w->items, by_number);
    }
    g_array_sort(list, by_word_then_day);
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

static void compare_near(struct gatherer *g, const struct posting *list, guint count, guint at)
{
    guint reach = g->linker->store->articles->len > MANY ? WINDOW : NC_LINK_PICKED;

    for (guint k = at + 1; k < count && k <= at + reach && list[k].word == list[at].word; k++) {
        uint32_t a = list[at].article, b = list[k].article;
        const uint32_t root = nc_union_root(g->parent, a), other = nc_union_root(g->parent, b);
        if (root != other && dates_fit(g, a, b) && one_event(g, a, b) &&
            one_story(g, root, other))
            nc_union_join(g->parent, a, b);
    }
}

static void join_alike(struct nc_linker *linker, uint32_t *parent)
{
    guint articles = linker->store->articles->len;
    struct gatherer g = { .linker = linker, .parent = parent };

    g.words = g_new0(struct words, articles + 1);
    read_all(&g);
    GArray *list = postings_of(&g);
    for (guint i = 0; i < list->len; i++)
        compare_near(&g, (const struct posting *)(const void *)list->data, list->len, i);
    g_array_free(list, TRUE);
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
