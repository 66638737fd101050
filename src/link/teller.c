/* teller.c - who stands behind a figure: one speaker under several spellings, copies of one text.
 */
#include "link/hash.h"
#include "link/make.h"
#include "link/union.h"

#include "data/lexicon.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { NAME_WORDS = 12, LEAST_COPY = 40, SPELLINGS = 400, SPELLING_PLACES = 1024 };

struct name { /* a speaker cut into words, roles apart */
    const char *words[NAME_WORDS];
    unsigned lengths[NAME_WORDS];
    unsigned count;
    unsigned person; /* of the words: those before a comma, all where there is none */
    nc_str str;
};

static bool tells_nobody(const char *word, size_t len)
{
    uint16_t row = nc_lexicon_find(word, len);

    return row != 0 && (nc_lexicon_word(row)->classes &
                        (NC_W_ROLE | NC_W_DET | NC_W_PREP | NC_W_CONJ | NC_W_ADJ)) != 0;
}

/* The capitalised words of a speaker that are no role: what names somebody. */
static void cut_name(const struct nc_store *store, nc_str str, struct name *name)
{
    const char *at = nc_store_text(store, str);

    *name = (struct name){ .str = str };
    while (*at != '\0' && name->count < NAME_WORDS) {
        size_t len = strcspn(at, " ,;()");
        bool capital = isupper((unsigned char)at[0]) || (at[0] & 0x80) != 0;
        if (len > 0 && capital && !tells_nobody(at, len)) {
            name->words[name->count] = at;
            name->lengths[name->count++] = (unsigned)len;
        }
        at += len;
        const size_t gap = strspn(at, " ,;()");
        if (name->person == 0 && memchr(at, ',', gap) != NULL)
            name->person = name->count;
        at += gap;
    }
    if (name->person == 0)
        name->person = name->count;
}

/* Words that differ in one letter at most, and only where they are long enough for a slip. */
static bool word_alike(const char *a, unsigned a_len, const char *b, unsigned b_len)
{
    if (a_len > b_len)
        return word_alike(b, b_len, a, a_len);
    unsigned i = 0, k = 0;
    while (i < a_len && g_ascii_tolower(a[i]) == g_ascii_tolower(b[i]))
        i++;
    if (i == a_len && a_len == b_len)
        return true;
    if (b_len < 6 || b_len - a_len > 1)
        return false;
    k = b_len - i - 1;
    unsigned skip = a_len == b_len ? i + 1 : i;
    return g_ascii_strncasecmp(a + skip, b + i + 1, k) == 0;
}

static bool has_word(const struct name *name, const char *word, unsigned len)
{
    for (unsigned i = 0; i < name->count; i++)
        if (word_alike(name->words[i], name->lengths[i], word, len))
            return true;
    return false;
}

/* "MSF" for "Medecins Sans Frontieres". */
static bool initials(const struct name *one, const struct name *many)
{
    if (one->count != 1 || many->count < 2)
        return false;
    char letters[NAME_WORDS + 1];
    unsigned count = 0;
    for (unsigned i = 0; i < one->lengths[0] && count < NAME_WORDS; i++)
        if (isalpha((unsigned char)one->words[0][i]))
            letters[count++] = one->words[0][i];
    if (count < 2 || count > many->count)
        return false;
    unsigned hit = 0;
    for (unsigned i = 0; i < many->count && hit < count; i++)
        for (unsigned k = 0; k < many->lengths[i]; k++)
            if (hit < count && many->words[i][k] == letters[hit] &&
                isupper((unsigned char)letters[hit]))
                hit++;
    return hit == count;
}

/* How many words of the name, from `at` on, the word stands for as their initials: 2 for "U.S." and
 * "United States"; 0 when it does not. */
static unsigned stands_for(const char *word, unsigned len, const struct name *name, unsigned at)
{
    unsigned count = 0;

    for (unsigned i = 0; i < len; i++) {
        if (word[i] == '.')
            continue;
        if (!isupper((unsigned char)word[i]) || at + count >= name->count ||
            name->words[at + count][0] != word[i])
            return 0;
        count++;
    }
    return count >= 2 ? count : 0;
}

/* How many words of a, from `at` on, b has too, in full or as initials; 0 when it has not the
 * first.
 */
static unsigned shared(const struct name *a, unsigned at, const struct name *b)
{
    if (has_word(b, a->words[at], a->lengths[at]))
        return 1;
    for (unsigned i = 0; i < b->count; i++) {
        if (stands_for(a->words[at], a->lengths[at], b, i) > 0)
            return 1;
        unsigned span = stands_for(b->words[i], b->lengths[i], a, at);
        if (span > 0)
            return span;
    }
    return 0;
}

/* Does b have all words of a, the last of which is long enough to name somebody? */
static bool has_all(const struct name *a, const struct name *b)
{
    for (unsigned i = 0, step; i < a->count; i += step)
        if ((step = shared(a, i, b)) == 0)
            return false;
    return a->count > 0 && a->lengths[a->count - 1] > 2;
}

/* Some words of a name as a name of their own. */
static struct name part_of(const struct name *name, unsigned from, unsigned to)
{
    struct name part = { .count = to - from, .person = to - from, .str = name->str };

    memcpy(part.words, name->words + from, part.count * sizeof *part.words);
    memcpy(part.lengths, name->lengths + from, part.count * sizeof *part.lengths);
    return part;
}

/* Does a name say no more than a country or a city: "Kenya", "Sri Lankan officials"? */
static bool is_place(const struct name *name)
{
    bool begun = false; /* does the word before begin a name of several words? */

    for (unsigned i = 0; i < name->count; i++) {
        const uint16_t row = nc_lexicon_find(name->words[i], name->lengths[i]);
        const uint32_t classes = nc_lexicon_word(row)->classes;
        const bool common = (classes & (NC_W_NOUN | NC_W_VERB | NC_W_ADJ)) != 0;
        const bool ends = begun && !common; /* "Sri Lankan", but no "Red Cross" */
        begun = row != 0 && nc_phrase_begins(NC_PHRASE_PLACE, row);
        if ((classes & NC_W_PLACE) == 0 && !ends && !(begun && i + 1 < name->count))
            return false;
    }
    return name->count > 0;
}

/* Is a less of the name b: a person by the surname, a body by itself where b is one of its people?
 * A country is none of the bodies that have its name, nor a body the one that is called after it:
 * "Kenya" and "the Kenya Red Cross", "Railways" and "J. Sinha, member of the Railways Board". */
static bool within(const struct name *a, const struct name *b)
{
    if (!has_all(a, b) || (a->count < b->count && is_place(a)))
        return false;
    const struct name person = part_of(b, 0, b->person), body = part_of(b, b->person, b->count);
    const struct name own = part_of(a, 0, a->person);
    return body.count == 0 || has_all(&own, &person) || (has_all(a, &body) && has_all(&body, a));
}

static bool same_person(const struct name *a, const struct name *b)
{
    return initials(a, b) || initials(b, a) || within(a, b) || within(b, a);
}

static int by_count(const void *a, const void *b)
{
    const struct name *x = a, *y = b;

    if (x->count != y->count)
        return x->count > y->count ? -1 : 1; /* fullest names first: they stay */
    return (x->str > y->str) - (x->str < y->str);
}

/* The different speakers of some figures, and whom each is, named more fully. */
struct speakers {
    nc_str items[SPELLINGS], fuller[SPELLINGS]; /* fuller: 0 = nobody else */
    uint32_t count;
    uint16_t places[SPELLING_PLACES]; /* items by their numbers, from 1; 0 = free */
};

/* Where a speaker is, or is to be put. */
static uint16_t *place_of(struct speakers *s, nc_str speaker)
{
    uint32_t at = speaker % SPELLING_PLACES;

    while (s->places[at] != 0 && s->items[s->places[at] - 1] != speaker)
        at = (at + 1) % SPELLING_PLACES;
    return &s->places[at];
}

/* Finds the speakers, of too many the first ones. */
static void find_speakers(const struct nc_linker *linker, const uint32_t *rows, uint32_t count,
                          struct speakers *s)
{
    nc_str last = 0;

    s->count = 0;
    for (uint32_t i = 0; i < count && s->count < SPELLINGS; i++) {
        const nc_str speaker = nc_store_figure(linker->store, rows[i])->speaker;
        if (speaker == 0 || speaker == last)
            continue;
        if (s->count == 0)
            memset(s->places, 0, sizeof s->places);
        uint16_t *place = place_of(s, speaker);
        if (*place == 0) {
            s->items[s->count++] = speaker;
            *place = (uint16_t)s->count;
        }
        last = speaker;
    }
}

/* Finds out which speakers are others, named more fully; is any? */
static bool find_fuller(const struct nc_store *store, struct speakers *s)
{
    struct name *names = g_new(struct name, s->count);
    bool any = false;

    memset(s->fuller, 0, s->count * sizeof *s->fuller);
    for (uint32_t i = 0; i < s->count; i++)
        cut_name(store, s->items[i], &names[i]);
    qsort(names, s->count, sizeof *names, by_count);
    for (uint32_t i = 1; i < s->count; i++)
        for (uint32_t k = 0; k < i; k++)
            if (s->fuller[*place_of(s, names[k].str) - 1] == 0 &&
                same_person(&names[k], &names[i])) {
                s->fuller[*place_of(s, names[i].str) - 1] = names[k].str;
                any = true;
                break;
            }
    g_free(names);
    return any;
}

void nc_speakers_unify(struct nc_linker *linker, const uint32_t *rows, uint32_t count)
{
    struct speakers s;

    find_speakers(linker, rows, count, &s);
    if (s.count < 2 || !find_fuller(linker->store, &s))
        return;
    for (uint32_t i = 0; i < count; i++) {
        struct nc_figure *f = nc_store_figure(linker->store, rows[i]);
        const uint16_t item = *place_of(&s, f->speaker);
        if (item != 0 && s.fuller[item - 1] != 0)
            f->speaker = s.fuller[item - 1];
    }
}

/* Who tells a figure: the one cited, else the publisher, else the article for itself. */
static uint64_t teller_of(const struct nc_linker *linker, const struct nc_figure *f)
{
    const struct nc_article *article = nc_store_article(linker->store, f->in->article);

    if (f->speaker != 0)
        return (uint64_t)1 << 32 | f->speaker;
    if (article->publisher != 0)
        return (uint64_t)2 << 32 | article->publisher;
    return (uint64_t)3 << 32 | f->in->article;
}

/* The marks of some members, each with the first that had it, counted from 1; 0 = free. */
struct mark {
    uint64_t mark;
    uint32_t first;
};

struct marks {
    struct mark *places; /* by their lowest bits */
    uint32_t mask;
};

enum {
    MARKS = 3,  /* of a member at most: its teller, its sentence, its article */
    FEW = 10,   /* members of most values: their marks need no memory of their own */
    PLACES = 64 /* a power of two, twice as many as their marks and more */
};

/* The first member that had the mark; 0 = none yet, to be set. */
static uint32_t *first_of(const struct marks *marks, uint64_t mark)
{
    uint32_t at = (uint32_t)mark & marks->mask;

    while (marks->places[at].first != 0 && marks->places[at].mark != mark)
        at = (at + 1) & marks->mask;
    marks->places[at].mark = mark;
    return &marks->places[at].first;
}

/* Joins member i with the first that had the same mark. */
static void join_same(const struct marks *marks, uint32_t *parent, uint64_t mark, uint32_t i)
{
    uint32_t *first = first_of(marks, mark);

    if (*first != 0)
        nc_union_join(parent, *first - 1, i);
    else
        *first = i + 1;
}

/* An article that cites somebody for a number repeats it in its headline and elsewhere: nobody
 * else tells it. */
static void join_within(const struct nc_linker *linker, const struct marks *marks,
                        uint32_t *parent, const uint32_t *rows, uint32_t count)
{
    for (int cited = 1; cited >= 0; cited--)
        for (uint32_t i = 0; i < count; i++) {
            const struct nc_figure *f = nc_store_figure(linker->store, rows[i]);
            const uint64_t mark = nc_hash_mix(NC_HASH_SEED + 2, f->in->article);
            uint32_t *first = cited && f->speaker != 0 ? first_of(marks, mark) : NULL;
            if (first != NULL && *first == 0)
                *first = i + 1;
            else if (!cited && f->speaker == 0)
                join_same(marks, parent, mark, i);
        }
}

/* Counts the tellers of at least two figures; parent has each member as a set of its own. */
static uint16_t count_sets(const struct nc_linker *linker, const uint32_t *rows, uint32_t count,
                           const struct marks *marks, uint32_t *parent)
{
    uint16_t tellers = 0;

    for (uint32_t i = 0; i < count; i++) {
        const struct nc_figure *f = nc_store_figure(linker->store, rows[i]);
        join_same(marks, parent, nc_hash_mix(NC_HASH_SEED, teller_of(linker, f)), i);
        if (f->in->shape != 0 && f->in->len > LEAST_COPY)
            join_same(marks, parent, nc_hash_mix(NC_HASH_SEED + 1, f->in->shape), i);
    }
    join_within(linker, marks, parent, rows, count);
    for (uint32_t i = 0; i < count; i++)
        tellers = (uint16_t)(tellers + (nc_union_root(parent, i) == i && tellers < UINT16_MAX));
    return tellers;
}

static uint16_t count_few(const struct nc_linker *linker, const uint32_t *rows, uint32_t count)
{
    struct mark places[PLACES] = { { 0, 0 } };
    uint32_t parent[FEW];

    for (uint32_t i = 0; i < count; i++)
        parent[i] = i;
    return count_sets(linker, rows, count, &(struct marks){ places, PLACES - 1 }, parent);
}

uint16_t nc_tellers_count(const struct nc_linker *linker, const uint32_t *rows, uint32_t count)
{
    if (count == 1)
        return 1;
    if (count <= FEW)
        return count_few(linker, rows, count);
    struct marks marks = { .mask = PLACES - 1 };
    while (marks.mask < 2 * MARKS * count)
        marks.mask = marks.mask * 2 + 1;
    marks.places = g_new0(struct mark, (size_t)marks.mask + 1);
    uint32_t *parent = nc_union_new(count);
    const uint16_t tellers = count_sets(linker, rows, count, &marks, parent);
    g_free(parent);
    g_free(marks.places);
    return tellers;
}

uint16_t nc_link_tellers(struct nc_store *store, const uint32_t *rows, uint32_t count)
{
    const struct nc_linker linker = { .store = store };

    return nc_tellers_count(&linker, rows, count);
}
