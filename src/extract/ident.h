/* ident.h - ids of figures: made of words, never of line numbers; for src/extract alone.  Floor 3.
 */
#ifndef NC_EXTRACT_IDENT_H
#define NC_EXTRACT_IDENT_H

#include "model/token.h"

/* Counts how often each sentence was met in an article; the arrays are used again. */
struct nc_idents {
    uint64_t *keys; /* hashes of sentences, 0 = free; open addressing */
    uint32_t *counts;
    uint32_t *slots; /* those that are not free */
    size_t room, used;
};

/* Forgets all sentences, for the next article. */
void nc_idents_reset(struct nc_idents *seen);

/* Gives back the arrays. */
void nc_idents_clear(struct nc_idents *seen);

/* A hash of the article's path below the root. */
uint64_t nc_ident_article(const char *rel);

/* A hash over the article's, a sentence's words in lower case, and how often that sentence was met
 * before. */
uint64_t nc_ident_sentence(struct nc_idents *seen, uint64_t article, const struct nc_tokens *tokens,
                           const struct nc_sentence *sentence);

/* The id of the figure whose surface begins at the sentence's token number `place`. */
uint64_t nc_ident_figure(uint64_t sentence, uint32_t place);

#endif
