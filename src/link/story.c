/* story.c - articles become stories: which of them tell of one event.
 *
 * An article is known by the names and rarer words around its figures.  Two articles that share
 * enough of them, weighed by how rare they are in the run, and whose dates are near, are of one
 * story.  Only articles that stand near each other in the list of a rare word are compared, so the
 * cost grows with the number of words and not with the square of the articles. */
#include "link/hash.h"
#include "link/kin.h"
#include "link/linker.h"
#include "link/reprint.h"
#include "link/union.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    WORDS = 48,       /* an article's rarest words that are kept */
    MARKS = 2,        /* times 64 bits by which they are known */
    KEYS = 12,        /* of these, the ones by which others are looked up in an archive */
    MANY = 1000,      /* articles from which on each is compared with a few others alone */
    LEAST_WORDS = 2,  /* shared by two articles of one story */
    WINDOW = 3,       /* articles ahead in a word's list that are compared */
    DAYS = 12,        /* dates further apart are of different stories */
    DAYS_PICKED = 45, /* in a folder put together by hand: the weeks of an epidemic */
    DAYS_SLIP = 365   /* so far apart, give or take DAYS, when a year is mistyped */
};

static const double LEAST_ARCHIVE = 0.16,
                    LEAST_PICKED = 0.04; /* cosine of two articles of one story */

/* Of one article.  Its words stand among all: the telling ones, then others, each in order of their
 * numbers. */
struct words {
    uint64_t marks[MARKS]; /* a bit for each word, by its number */
    double length;         /* of the vector of weights */
    uint32_t first;
    uint8_t count, telling;
};

struct gatherer {
    struct nc_linker *linker;
    struct words *words;
    GArray *all; /* nc_str: the words of all articles, each one's rarest first until it is listed */
    uint32_t *parent;
    uint64_t *unlike; /* pairs of articles found to tell two events, by a hash */
};

enum {
    UNLIKE = 1 << 15, /* pairs that are remembered */
    AHEAD = 6         /* places of a list */
};

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

enum { FEW = 32 }; /* numbers that are sorted by moving each to its place */

/* Sorts what is mostly a dozen numbers. */
static void sort_keys(uint64_t *keys, guint count)
{
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

static void sort_words(nc_str *words, uint32_t count)
{
    if (count > FEW) {
        qsort(words, count, sizeof *words, by_number);
        return;
    }
    for (uint32_t i = 1; i < count; i++) {
        const nc_str word = words[i];
        uint32_t at = i;
        for (; at > 0 && words[at - 1] > word; at--)
            words[at] = words[at - 1];
        words[at] = word;
    }
}

/* The words of an article, each once: its rarity before its number. */
struct reading {
    const struct nc_linker *linker;
    uint64_t *keys;
    guint count, room;
    uint32_t *last; /* of each word: the article that had it last, from 1 */
    uint32_t article;
};

static void read_word(struct reading *r, nc_str word)
{
    if (word == 0 || r->last[word] == r->article + 1)
        return;
    if (r->count == r->room) {
        r->room = MAX(2 * r->room, WORDS);
        r->keys = g_renew(uint64_t, r->keys, r->room);
    }
    r->last[word] = r->article + 1;
    r->keys[r->count++] =
        (uint64_t)g_array_index(r->linker->notes, struct nc_note, word).articles << 32 | word;
}

static void mark(struct words *words, nc_str word)
{
    words->marks[word / 64 % MARKS] |= UINT64_C(1) << word % 64;
}

/* May the article have the word? */
static bool marked(const struct words *words, nc_str word)
{
    return (words->marks[word / 64 % MARKS] >> word % 64 & 1) != 0;
}

/* Of the words at hand the most telling ones that others have too. */
static void keep_words(struct gatherer *g, const struct reading *r)
{
    struct words *out = &g->words[r->article];
    nc_str words[WORDS];

    sort_keys(r->keys, r->count);
    for (guint i = 0; i < r->count && out->count < WORDS; i++)
        if (r->keys[i] >> 32 > 1) {
            words[out->count] = (nc_str)r->keys[i];
            mark(out, words[out->count++]);
        }
    out->first = g->all->len;
    g_array_append_vals(g->all, words, out->count);
    while (out->telling < out->count &&
           nc_note_weight(g->linker, words[out->telling]) >= g->linker->telling)
        out->telling++;
    for (guint i = 0; i < r->count && i < WORDS; i++) {
        const double weight = nc_note_weight(g->linker, (nc_str)r->keys[i]);
        out->length += weight * weight;
    }
    out->length = sqrt(out->length);
}

/* Reads the words around the figures of an article, those of one sentence once. */
static void read_article(struct reading *r, const struct nc_leaf *leaf)
{
    const struct nc_store *store = r->linker->store;
    const struct nc_figure *before = NULL;

    r->count = 0;
    for (uint32_t i = leaf[0].first; i < leaf[1].first; i++) {
        const struct nc_figure *f = nc_store_figure(store, i);
        const nc_str *words = nc_store_context(store, f);
        const bool read = before != NULL && before->in->context == f->in->context &&
                          before->in->words == f->in->words;
        for (unsigned k = 0; k < f->in->words && !read; k++)
            read_word(r, words[k]);
        read_word(r, f->said->place);
        before = f;
    }
}

static void read_all(struct gatherer *g)
{
    const struct nc_linker *linker = g->linker;
    struct reading r = { .linker = linker };

    r.last = g_new0(uint32_t, nc_pool_count(linker->store->pool));
    for (; r.article < linker->store->articles->len; r.article++) {
        read_article(&r, &linker->leaves[r.article]);
        keep_words(g, &r);
    }
    g_free(r.last);
    g_free(r.keys);
}

/* What two articles have in common. */
struct common {
    double cosine;
    unsigned words, telling, names; /* telling: so rare that they say something; names among them */
    struct nc_kin kin;              /* its places are those in lower case, `far` is not told yet */
    unsigned written;               /* places as the texts write them */
};

/* A place stands among the words in lower case, and once more as the place of a figure. */
static void count_kin(const struct gatherer *g, nc_str word, struct common *c)
{
    const struct nc_note *note = nc_note_of(g->linker, word);
    const bool written = g_ascii_isupper(*nc_store_text(g->linker->store, word)),
               place = (note->flags & NC_NOTE_PLACE) != 0,
               common = (note->flags & NC_NOTE_COMMON) != 0 || note->series;

    c->written += written && place;
    c->kin.places += !written && place;
    c->kin.names += !written && !place && !common;
    c->kin.words += !written && common;
}

static void count_common(const struct gatherer *g, nc_str word, double weight, struct common *c)
{
    const bool telling = weight >= g->linker->telling;

    c->words++;
    c->telling += telling;
    c->names += telling && !(nc_note_of(g->linker, word)->flags & NC_NOTE_COMMON);
    count_kin(g, word, c);
}

/* Adds what two lists in order of their numbers share; returns the sum of their squared weights.
 * Most articles that meet in the list of a word share no other. */
static double merge(const struct gatherer *g, const struct words *x, const struct words *y,
                    bool telling, struct common *common)
{
    const uint32_t x_from = telling ? 0 : x->telling, x_to = telling ? x->telling : x->count;
    const uint32_t y_from = telling ? 0 : y->telling, y_to = telling ? y->telling : y->count;
    const nc_str *own = &g_array_index(g->all, nc_str, x->first);
    const nc_str *other = &g_array_index(g->all, nc_str, y->first);
    double sum = 0;

    for (uint32_t i = x_from, k = y_from; i < x_to; i++) {
        if (!marked(y, own[i]))
            continue;
        while (k < y_to && other[k] < own[i])
            k++;
        if (k == y_to || other[k] != own[i])
            continue;
        const double weight = nc_note_weight(g->linker, own[i]);
        sum += weight * weight;
        count_common(g, own[i], weight, common);
    }
    return sum;
}

/* What a and b have in common; with fewer telling words than `least` no more is asked. */
static struct common in_common(const struct gatherer *g, uint32_t a, uint32_t b, unsigned least)
{
    const struct words *x = &g->words[a], *y = &g->words[b];
    struct common common = { 0 };
    double sum = merge(g, x, y, true, &common);

    if (common.telling < least)
        return common;
    sum += merge(g, x, y, false, &common);
    common.cosine = sum > 0 ? sum / (x->length * y->length) : 0;
    return common;
}

static double evidence_of(const struct gatherer *g, uint32_t a, uint32_t b, const struct common *c)
{
    struct nc_kin kin = c->kin;

    kin.places = MAX(kin.places, c->written);
    kin.far = nc_days_between(g->linker, a, b) > DAYS;
    return nc_kin_evidence(&kin);
}

static double evidence(const void *self, uint32_t a, uint32_t b)
{
    const struct common c = in_common(self, a, b, 0);

    return evidence_of(self, a, b, &c);
}

/* Do two articles tell of one event?  In an archive all results of companies share their few words:
 * there rare ones must be shared, a name among them. */
static bool one_event(const struct gatherer *g, uint32_t a, uint32_t b)
{
    const bool picked = nc_link_picked(g->linker, a, b);
    const struct common c = in_common(g, a, b, picked ? 0 : LEAST_WORDS);

    if (picked)
        return c.cosine >= LEAST_PICKED && c.words >= LEAST_WORDS &&
               nc_kin_likely(evidence_of(g, a, b, &c), g->linker->shares[g->linker->shelves[a]]);
    return c.cosine >= LEAST_ARCHIVE && c.telling >= LEAST_WORDS && c.names > 0;
}

/* An article and its day. */
struct dated {
    int32_t day;
    uint32_t article;
};

static int by_day(const void *a, const void *b)
{
    const struct dated *x = a, *y = b;

    if (x->day != y->day)
        return (x->day > y->day) - (x->day < y->day);
    return (x->article > y->article) - (x->article < y->article);
}

/* All articles in the order of their days. */
static struct dated *in_order(const struct nc_linker *linker)
{
    const guint articles = linker->store->articles->len;
    struct dated *order = g_new(struct dated, articles + 1);

    for (guint a = 0; a < articles; a++) {
        const struct nc_day *day = &linker->days[a];
        order[a] = (struct dated){ day->whole != NC_NO_DAY ? day->whole : day->calendar, a };
    }
    qsort(order, articles, sizeof *order, by_day);
    return order;
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

/* The articles that have each word, in the order of their days, and room for foresee; puts each
 * article's words in order of their numbers. */
static uint32_t *postings_of(struct gatherer *g, uint32_t *ends, size_t words)
{
    const guint articles = g->linker->store->articles->len;
    uint32_t *list = g_new0(uint32_t, ends[words] + 2 * AHEAD + 1);
    struct dated *order = in_order(g->linker);

    for (guint i = 0; i < articles; i++) {
        const uint32_t a = order[i].article;
        const struct words *w = &g->words[a];
        nc_str *items = &g_array_index(g->all, nc_str, w->first);
        for (uint32_t k = 0; k < keys_of(g, a); k++)
            list[ends[items[k]]++] = a;
        sort_words(items, w->telling);
        sort_words(items + w->telling, w->count - w->telling);
    }
    g_free(order);
    return list;
}

/* Can the dates of two articles be those of one story? */
static bool dates_fit(const struct gatherer *g, uint32_t a, uint32_t b)
{
    const int32_t days = nc_days_between(g->linker, a, b);

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
    const struct common c = in_common(g, a, b, 1);
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

/* Articles far apart in memory are compared: begins to look at those of a list that come next. */
static void foresee(const struct gatherer *g, const uint32_t *list)
{
    __builtin_prefetch(&g->words[list[2 * AHEAD]]);
    __builtin_prefetch(&g_array_index(g->all, nc_str, g->words[list[AHEAD]].first));
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

static void join_alike(struct nc_linker *linker, uint32_t *parent)
{
    const size_t words = nc_pool_count(linker->store->pool);
    struct gatherer g = { .linker = linker, .parent = parent };

    g.words = g_new0(struct words, linker->store->articles->len + 1);
    g.all = g_array_new(FALSE, FALSE, sizeof(nc_str));
    g.unlike = g_new0(uint64_t, UNLIKE);
    read_all(&g);
    uint32_t *ends = lists_of(&g, words);
    uint32_t *list = postings_of(&g, ends, words);
    nc_shelves_judge(linker, evidence, &g);
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
        nc_reprints_join(linker, parent);
        break;
    }
    fill_stories(linker, parent);
    g_free(parent);
}
