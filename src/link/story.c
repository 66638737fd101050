/* story.c - articles become stories: which of them tell of one event.
 *
 * An article is known by the names and rarer words around its figures.  Two articles that share
 * enough of them, weighed by how rare they are in the run, and whose dates are near, are of one
 * story.  Only articles that stand near each other in the list of a rare word are compared, so the
 * cost grows with the number of words and not with the square of the articles. */
#include "link/hash.h"
#include "link/linker.h"
#include "link/ranked.h"
#include "link/reprint.h"
#include "link/titles.h"
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
    DAYS_SLIP = 365   /* so far apart, give or take DAYS, when a year is mistyped */
};

static const double LEAST_ARCHIVE = 0.16; /* cosine of two articles of one story */

enum { BUCKETS = 4, BUCKET = 64 };

/* Some words of an article, turned and in order; the bucket of a word is given by bits of its
 * number.  Two articles mostly share none, which their marks tell soonest. */
struct part {
    uint64_t marks[BUCKETS];   /* a bit for each word */
    uint8_t from[BUCKETS + 1]; /* where the words of a bucket begin, and where the last ends */
};

/* Of one article.  Its words stand among all: the telling ones, then others. */
struct words {
    struct part telling;
    uint32_t first;
    uint8_t count;
    struct part others;
    double length; /* of the vector of weights */
};

struct gatherer {
    struct nc_linker *linker;
    struct words *words;
    struct nc_titles *titles;
    GArray *all; /* the words of all articles: each one's rarest first, turned when it is listed */
    uint32_t *parent;
    uint64_t *unlike; /* pairs of articles found to tell two events, by a hash */
};

enum {
    UNLIKE = 1 << 15, /* pairs that are remembered */
    AHEAD = 6,        /* places of a list */
    BEHIND = 24       /* words without meaning behind those of all articles */
};

/* A word so that its bucket comes first, for the order, and its bit last. */
static uint32_t turned(nc_str word)
{
    return word / BUCKET % BUCKETS << 30 | word / (BUCKET * BUCKETS) * BUCKET | word % BUCKET;
}

/* The word that was turned. */
static nc_str turned_back(uint32_t key)
{
    return (key << 2) / (BUCKET * BUCKETS) * (BUCKET * BUCKETS) | (key >> 30) * BUCKET |
           key % BUCKET;
}

/* Turns and sorts the words of a part, and notes where those of each bucket begin. */
static void part_words(struct part *part, uint32_t *words)
{
    const unsigned first = part->from[0], end = part->from[BUCKETS];

    for (unsigned i = first; i < end; i++) {
        const uint32_t key = turned(words[i]);
        unsigned at = i;
        for (; at > first && words[at - 1] > key; at--)
            words[at] = words[at - 1];
        words[at] = key;
    }
    for (unsigned i = first, bucket = 0; bucket < BUCKETS; bucket++) {
        part->from[bucket] = (uint8_t)i;
        for (; i < end && words[i] >> 30 == bucket; i++)
            part->marks[bucket] |= UINT64_C(1) << words[i] % BUCKET;
    }
}

/* The words of an article, each once: those that others have too, their rarity before their number,
 * the rarest first. */
struct reading {
    const struct nc_linker *linker;
    uint64_t keys[WORDS + 1]; /* the last is too much */
    unsigned count;
    unsigned own;   /* words that no other has */
    uint32_t *last; /* of each word: the article that had it last, from 1 */
    uint32_t article;
};

/* Most articles have a dozen words, all of which are kept. */
static void read_word(struct reading *r, nc_str word)
{
    if (word == 0 || r->last[word] == r->article + 1)
        return;
    r->last[word] = r->article + 1;
    const uint64_t articles = g_array_index(r->linker->notes, struct nc_note, word).articles;
    const uint64_t key = articles << 32 | word;
    if (articles < 2) {
        r->own++;
        return;
    }
    if (r->count == WORDS && key >= r->keys[WORDS - 1])
        return;
    unsigned at = r->count;
    for (; at > 0 && r->keys[at - 1] > key; at--)
        r->keys[at] = r->keys[at - 1];
    r->keys[at] = key;
    r->count += r->count < WORDS;
}

/* The length of the vector of its rarest words. */
static double length_of(const struct reading *r)
{
    const double heaviest = r->linker->heaviest;
    double sum = 0;
    unsigned words = 0;

    for (; words < r->own && words < WORDS; words++)
        sum += heaviest * heaviest;
    for (unsigned i = 0; i < r->count && words < WORDS; i++, words++) {
        const double weight = nc_note_weight(r->linker, (nc_str)r->keys[i]);
        sum += weight * weight;
    }
    return sqrt(sum);
}

/* Keeps the words at hand. */
static void keep_words(struct gatherer *g, const struct reading *r)
{
    struct words *out = &g->words[r->article];
    nc_str words[WORDS];
    uint8_t telling = 0;

    for (unsigned i = 0; i < r->count; i++)
        words[i] = (nc_str)r->keys[i];
    while (telling < r->count && nc_note_weight(g->linker, words[telling]) >= g->linker->telling)
        telling++;
    out->telling.from[BUCKETS] = out->others.from[0] = telling;
    out->others.from[BUCKETS] = (uint8_t)r->count;
    out->count = (uint8_t)r->count;
    out->first = g->all->len;
    out->length = length_of(r);
    g_array_append_vals(g->all, words, r->count);
}

/* Begins to look at all words of an article. */
static void foresee_words(const struct reading *r, const struct nc_leaf *leaf)
{
    const struct nc_store *store = r->linker->store;

    for (uint32_t i = leaf[0].first; i < leaf[1].first; i++) {
        const struct nc_figure *f = nc_store_figure(store, i);
        const nc_str *words = nc_store_context(store, f);
        if (i > leaf[0].first && f[-1].in == f->in)
            continue;
        for (unsigned k = 0; k < f->in->words; k++) {
            nc_note_foresee(r->linker, words[k]);
            __builtin_prefetch(&r->last[words[k]]);
        }
    }
}

/* Reads the words around the figures of an article, those of one sentence once. */
static void read_article(struct reading *r, const struct nc_leaf *leaf)
{
    const struct nc_store *store = r->linker->store;
    const struct nc_figure *before = NULL;

    foresee_words(r, leaf);
    r->count = r->own = 0;
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
    g_array_set_size(g->all, g->all->len + BEHIND);
}

/* What two articles have in common: words that say something, then others. */
struct common {
    nc_str words[WORDS];
    unsigned count, telling;
    double cosine;
};

static void add_word(const struct gatherer *g, nc_str word, struct common *common)
{
    const double weight = nc_note_weight(g->linker, word);

    common->words[common->count++] = word;
    common->telling += weight >= g->linker->telling;
    common->cosine += weight * weight;
}

/* Adds the words of a part that both have.  Most articles that meet in the list of a word share no
 * other. */
static void add_shared(const struct gatherer *g, const nc_str *own, const struct part *x,
                       const nc_str *other, const struct part *y, struct common *common)
{
    for (unsigned bucket = 0; bucket < BUCKETS; bucket++) {
        const uint64_t both = x->marks[bucket] & y->marks[bucket];
        unsigned k = y->from[bucket], end = y->from[bucket + 1];
        for (unsigned i = x->from[bucket]; both != 0 && i < x->from[bucket + 1]; i++) {
            if ((both >> own[i] % BUCKET & 1) == 0)
                continue;
            while (k < end && other[k] < own[i])
                k++;
            if (k < end && other[k] == own[i])
                add_word(g, turned_back(own[i]), common);
        }
    }
}

/* Fills in what a and b have in common; with fewer telling words than `least` no more is asked, and
 * they have nothing. */
static bool have_common(const struct gatherer *g, uint32_t a, uint32_t b, unsigned least,
                        struct common *common)
{
    const struct words *x = &g->words[a], *y = &g->words[b];
    const nc_str *own = &g_array_index(g->all, nc_str, x->first);
    const nc_str *other = &g_array_index(g->all, nc_str, y->first);

    common->count = common->telling = 0;
    common->cosine = 0;
    add_shared(g, own, &x->telling, other, &y->telling, common);
    if (common->telling < least)
        return false;
    add_shared(g, own, &x->others, other, &y->others, common);
    if (common->count > 0)
        common->cosine /= x->length * y->length;
    return true;
}

/* How many words two articles have, one times the other, in bits; 0 where one has none. */
static unsigned size_of(const struct gatherer *g, uint32_t a, uint32_t b)
{
    const unsigned x = g->words[a].count, y = g->words[b].count;

    return x == 0 || y == 0 ? 0 : (unsigned)lrint(log2((1.0 + x) * (1.0 + y)));
}

/* A place stands among the words in lower case, and once more as the place of a figure. */
static struct nc_kin kin_by(const struct gatherer *g, uint32_t a, uint32_t b,
                            const struct common *shared)
{
    struct nc_kin kin = { .far = nc_days_between(g->linker, a, b) > DAYS,
                          .size = size_of(g, a, b),
                          .titled = nc_titles_known(g->titles, a) && nc_titles_known(g->titles, b),
                          .titles = nc_titles_shared(g->titles, a, b) };
    unsigned as_written = 0; /* places as the texts write them */

    for (unsigned i = 0; i < shared->count; i++) {
        const nc_str word = shared->words[i];
        const struct nc_note *note = nc_note_of(g->linker, word);
        const bool written = g_ascii_isupper(*nc_store_text(g->linker->store, word)),
                   place = (note->flags & NC_NOTE_PLACE) != 0,
                   common = (note->flags & NC_NOTE_COMMON) != 0;
        as_written += written && place;
        kin.places += !written && place;
        kin.names += !written && !place && !common && !note->series;
        kin.words += !written && common;
    }
    kin.places = MAX(kin.places, as_written);
    return kin;
}

static struct nc_kin kin_of(const void *self, uint32_t a, uint32_t b)
{
    struct common shared;

    have_common(self, a, b, 0, &shared);
    return kin_by(self, a, b, &shared);
}

/* Is one of the telling words that they share a name? */
static bool share_name(const struct gatherer *g, const struct common *c)
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
    struct common c;

    if (!have_common(g, a, b, picked ? 0 : LEAST_WORDS, &c))
        return false;
    if (!picked)
        return c.cosine >= LEAST_ARCHIVE && share_name(g, &c);
    const struct nc_kin kin = kin_by(g, a, b, &c);
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
        for (uint32_t k = 0; k < keys_of(g, a); k++) {
            __builtin_prefetch(&ends[items[k + BEHIND] + 1]);
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
        __builtin_prefetch(&g->words[next[2 * AHEAD].number]);
    if (left > AHEAD)
        __builtin_prefetch(
            &g_array_index(g->all, nc_str, g->words[next[AHEAD].number].first));
    if (left <= AHEAD / 2)
        return;
    const uint32_t a = next[AHEAD / 2].number;
    const nc_str *items = &g_array_index(g->all, nc_str, g->words[a].first);
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
        struct words *w = &g->words[a];
        nc_str *items = &g_array_index(g->all, nc_str, w->first);
        for (uint32_t k = 0; k < keys_of(g, a); k++)
            list[ends[items[k]]++] = a;
        part_words(&w->telling, items);
        part_words(&w->others, items);
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
    struct common c;
    return dates_fit(g, a, b) && have_common(g, a, b, 1, &c) && c.cosine >= LEAST_ARCHIVE / 2;
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

    __builtin_prefetch(&g->words[next]);
    __builtin_prefetch(&g->parent[next]);
    __builtin_prefetch(&g->linker->days[next]);
    __builtin_prefetch(&g->linker->shelves[next]);
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

    g.titles = nc_titles_new(linker);
    const size_t words = nc_pool_count(linker->store->pool);
    g.words = g_new0(struct words, linker->store->articles->len + 1);
    g.all = g_array_new(FALSE, TRUE, sizeof(nc_str));
    g.unlike = g_new0(uint64_t, UNLIKE);
    read_all(&g);
    uint32_t *ends = lists_of(&g, words);
    uint32_t *list = postings_of(&g, ends, words);
    nc_shelves_judge(linker, kin_of, &g);
    for (size_t word = 0, first = 0; word < words; first = ends[word], word++)
        compare_list(&g, list + first, (guint)(ends[word] - first));
    compare_folders(&g);
    nc_titles_free(g.titles);
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
