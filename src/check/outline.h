/* outline.h - the figures of a sentence, or two, in their order, and the words between them: what
 * is quickly held against the sieve of a phrasing.  Floor 3, of src/check alone. */
#ifndef NC_CHECK_OUTLINE_H
#define NC_CHECK_OUTLINE_H

#include "data/phrasings.h"
#include "model/figure.h"

enum { NC_OUTLINE_MOST = 96 }; /* figures of both sentences, and the bar between them */

struct nc_outline {
    uint32_t count;                                 /* of the letters */
    uint32_t from;                                  /* where those of the later sentence begin */
    uint16_t letters[NC_OUTLINE_MOST];              /* data/sieve.h */
    struct nc_word_lists words[NC_OUTLINE_MOST + 1]; /* before each letter, and behind the last */
};

/* Forgets both sentences. */
void nc_outline_reset(struct nc_outline *outline);

/* Begins another sentence; the later one becomes the one before, and that is forgotten. */
void nc_outline_begin(struct nc_outline *outline);

/* Adds a word to the later sentence: what lists it is of, a row of nc_word_lists. */
static inline void nc_outline_word(struct nc_outline *outline, uint16_t lists)
{
    if (lists != 0)
        nc_word_lists_add(&outline->words[outline->count], &nc_word_lists[lists]);
}

/* Adds a figure to it; one without a bit of its own is left out.  There is room for NC_OUTLINE_MOST
 * of two sentences. */
void nc_outline_figure(struct nc_outline *outline, uint16_t letter);

/* The lists of all words of the later sentence. */
struct nc_word_lists nc_outline_words(const struct nc_outline *outline);

/* Before which letter, `from` or a later one, a pattern whose sieve is `steps` may begin: it begins
 * neither earlier nor, when this is NC_NONE, at all.  The count of letters is behind the last. */
uint32_t nc_outline_find(const struct nc_outline *outline, uint32_t from,
                         const struct nc_sieve_step *steps);

#endif
