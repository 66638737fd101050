/* vocabulary.h - the words by which an article is known, and what two articles have in common.
 * Private to link/. */
#ifndef NC_LINK_VOCABULARY_H
#define NC_LINK_VOCABULARY_H

#include "link/linker.h"
#include "link/titles.h"

enum {
    NC_VOCABULARY_WORDS = 48, /* an article's rarest words that are kept */
    NC_VOCABULARY_BEHIND = 24 /* words without meaning behind those of all articles */
};

enum { NC_BUCKETS = 4, NC_BUCKET = 64 };

/* Some words of an article; when they are ready they are turned and in order, and the bucket of a
 * word is given by bits of its number.  Two articles mostly share none, which their marks tell
 * soonest. */
struct nc_bucketed {
    uint64_t marks[NC_BUCKETS];   /* a bit for each word */
    uint8_t from[NC_BUCKETS + 1]; /* where the words of a bucket begin, and where the last ends */
};

/* Of one article.  Its words stand among all: the telling ones, then others. */
struct nc_words {
    struct nc_bucketed telling;
    uint32_t first;
    uint8_t count;
    struct nc_bucketed others;
    double length; /* of the vector of weights */
};

struct nc_vocabulary {
    struct nc_linker *linker;
    struct nc_words *words; /* of each article */
    GArray *all;            /* nc_str: each article's rarest first, until they are ready */
    struct nc_titles *titles;
};

/* Reads the words around the figures of all articles, and those of their titles. */
void nc_vocabulary_read(struct nc_vocabulary *vocabulary, struct nc_linker *linker);

void nc_vocabulary_clear(struct nc_vocabulary *vocabulary);

/* The words of an article, as many as its count says. */
static inline nc_str *nc_vocabulary_of(const struct nc_vocabulary *vocabulary, uint32_t article)
{
    return &g_array_index(vocabulary->all, nc_str, vocabulary->words[article].first);
}

/* Makes the words of an article ready to be compared; they are no more those that were read. */
void nc_vocabulary_ready(const struct nc_vocabulary *vocabulary, uint32_t article);

/* What two articles have in common: words that say something, then others. */
struct nc_common {
    nc_str words[NC_VOCABULARY_WORDS];
    unsigned count, telling;
    double cosine;
};

/* Fills in what two articles that are ready have in common; with fewer telling words than `least`
 * no more is asked, and they have nothing. */
bool nc_vocabulary_common(const struct nc_vocabulary *vocabulary, uint32_t a, uint32_t b,
                          unsigned least, struct nc_common *common);

/* The same for the judgement whether they tell of one event, of dates no further apart than `days`
 * or further. */
struct nc_kin nc_vocabulary_kin(const struct nc_vocabulary *vocabulary, uint32_t a, uint32_t b,
                                const struct nc_common *common, int32_t days);

#endif
