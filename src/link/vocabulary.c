/* vocabulary.c - the words by which an article is known: names and rarer words around its figures,
 * and words of its title. */
#include "link/vocabulary.h"

#include <math.h>

/* A word so that its bucket comes first, for the order, and its bit last. */
static uint32_t turned(nc_str word)
{
    return word / NC_BUCKET % NC_BUCKETS << 30 |
           word / (NC_BUCKET * NC_BUCKETS) * NC_BUCKET | word % NC_BUCKET;
}

/* The word that was turned. */
static nc_str turned_back(uint32_t key)
{
    return (key << 2) / (NC_BUCKET * NC_BUCKETS) * (NC_BUCKET * NC_BUCKETS) |
           (key >> 30) * NC_BUCKET | key % NC_BUCKET;
}

/* Turns and sorts the words of a part, and notes where those of each bucket begin. */
static void part_words(struct nc_bucketed *part, uint32_t *words)
{
    const unsigned first = part->from[0], end = part->from[NC_BUCKETS];

    for (unsigned i = first; i < end; i++) {
        const uint32_t key = turned(words[i]);
        unsigned at = i;
        for (; at > first && words[at - 1] > key; at--)
            words[at] = words[at - 1];
        words[at] = key;
    }
    for (unsigned i = first, bucket = 0; bucket < NC_BUCKETS; bucket++) {
        part->from[bucket] = (uint8_t)i;
        for (; i < end && words[i] >> 30 == bucket; i++)
            part->marks[bucket] |= UINT64_C(1) << words[i] % NC_BUCKET;
    }
}

/* The words of an article, each once: those that others have too, their rarity before their number,
 * the rarest first. */
struct reading {
    const struct nc_linker *linker;
    uint64_t keys[NC_VOCABULARY_WORDS + 1]; /* the last is too much */
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
    if (r->count == NC_VOCABULARY_WORDS && key >= r->keys[NC_VOCABULARY_WORDS - 1])
        return;
    unsigned at = r->count;
    for (; at > 0 && r->keys[at - 1] > key; at--)
        r->keys[at] = r->keys[at - 1];
    r->keys[at] = key;
    r->count += r->count < NC_VOCABULARY_WORDS;
}

/* The length of the vector of its rarest words. */
static double length_of(const struct reading *r)
{
    const double heaviest = r->linker->heaviest;
    double sum = 0;
    unsigned words = 0;

    for (; words < r->own && words < NC_VOCABULARY_WORDS; words++)
        sum += heaviest * heaviest;
    for (unsigned i = 0; i < r->count && words < NC_VOCABULARY_WORDS; i++, words++) {
        const double weight = nc_note_weight(r->linker, (nc_str)r->keys[i]);
        sum += weight * weight;
    }
    return sqrt(sum);
}

/* Keeps the words at hand. */
static void keep_words(struct nc_vocabulary *v, const struct reading *r)
{
    struct nc_words *out = &v->words[r->article];
    nc_str words[NC_VOCABULARY_WORDS];
    uint8_t telling = 0;

    for (unsigned i = 0; i < r->count; i++)
        words[i] = (nc_str)r->keys[i];
    while (telling < r->count && nc_note_weight(v->linker, words[telling]) >= v->linker->telling)
        telling++;
    out->telling.from[NC_BUCKETS] = out->others.from[0] = telling;
    out->others.from[NC_BUCKETS] = (uint8_t)r->count;
    out->count = (uint8_t)r->count;
    out->first = v->all->len;
    out->length = length_of(r);
    g_array_append_vals(v->all, words, r->count);
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

void nc_vocabulary_read(struct nc_vocabulary *v, struct nc_linker *linker)
{
    struct reading r = { .linker = linker };

    *v = (struct nc_vocabulary){ .linker = linker, .titles = nc_titles_new(linker) };
    v->words = g_new0(struct nc_words, linker->store->articles->len + 1);
    v->all = g_array_new(FALSE, TRUE, sizeof(nc_str));
    r.last = g_new0(uint32_t, nc_pool_count(linker->store->pool));
    for (; r.article < linker->store->articles->len; r.article++) {
        read_article(&r, &linker->leaves[r.article]);
        keep_words(v, &r);
    }
    g_free(r.last);
    g_array_set_size(v->all, v->all->len + NC_VOCABULARY_BEHIND);
}

void nc_vocabulary_clear(struct nc_vocabulary *v)
{
    nc_titles_free(v->titles);
    g_array_free(v->all, TRUE);
    g_free(v->words);
}

void nc_vocabulary_ready(const struct nc_vocabulary *v, uint32_t article)
{
    struct nc_words *words = &v->words[article];

    part_words(&words->telling, nc_vocabulary_of(v, article));
    part_words(&words->others, nc_vocabulary_of(v, article));
}

static void add_word(const struct nc_vocabulary *v, nc_str word, struct nc_common *common)
{
    const double weight = nc_note_weight(v->linker, word);

    common->words[common->count++] = word;
    common->telling += weight >= v->linker->telling;
    common->cosine += weight * weight;
}

/* Adds the words of a part that both have.  Most articles that meet in the list of a word share no
 * other. */
static void add_shared(const struct nc_vocabulary *v, const nc_str *own,
                       const struct nc_bucketed *x, const nc_str *other,
                       const struct nc_bucketed *y, struct nc_common *common)
{
    for (unsigned bucket = 0; bucket < NC_BUCKETS; bucket++) {
        const uint64_t both = x->marks[bucket] & y->marks[bucket];
        unsigned k = y->from[bucket], end = y->from[bucket + 1];
        for (unsigned i = x->from[bucket]; both != 0 && i < x->from[bucket + 1]; i++) {
            if ((both >> own[i] % NC_BUCKET & 1) == 0)
                continue;
            while (k < end && other[k] < own[i])
                k++;
            if (k < end && other[k] == own[i])
                add_word(v, turned_back(own[i]), common);
        }
    }
}

bool nc_vocabulary_common(const struct nc_vocabulary *v, uint32_t a, uint32_t b, unsigned least,
                          struct nc_common *common)
{
    const struct nc_words *x = &v->words[a], *y = &v->words[b];
    const nc_str *own = nc_vocabulary_of(v, a), *other = nc_vocabulary_of(v, b);

    common->count = common->telling = 0;
    common->cosine = 0;
    add_shared(v, own, &x->telling, other, &y->telling, common);
    if (common->telling < least)
        return false;
    add_shared(v, own, &x->others, other, &y->others, common);
    if (common->count > 0)
        common->cosine /= x->length * y->length;
    return true;
}

/* How many words two articles have, one times the other, in bits; 0 where one has none. */
static unsigned size_of(const struct nc_vocabulary *v, uint32_t a, uint32_t b)
{
    const unsigned x = v->words[a].count, y = v->words[b].count;

    return x == 0 || y == 0 ? 0 : (unsigned)lrint(log2((1.0 + x) * (1.0 + y)));
}

/* A place stands among the words in lower case, and once more as the place of a figure. */
struct nc_kin nc_vocabulary_kin(const struct nc_vocabulary *v, uint32_t a, uint32_t b,
                                const struct nc_common *shared, int32_t days)
{
    struct nc_kin kin = { .far = nc_days_between(v->linker, a, b) > days,
                          .size = size_of(v, a, b),
                          .titled = nc_titles_known(v->titles, a) && nc_titles_known(v->titles, b),
                          .titles = nc_titles_shared(v->titles, a, b) };
    unsigned as_written = 0; /* places as the texts write them */

    for (unsigned i = 0; i < shared->count; i++) {
        const nc_str word = shared->words[i];
        const struct nc_note *note = nc_note_of(v->linker, word);
        const bool written = g_ascii_isupper(*nc_store_text(v->linker->store, word)),
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
