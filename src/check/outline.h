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
    struct nc_word_lists first;                     /* of the later sentence's first word */
    bool worded;                                    /* it has a word before its first figure */
    uint32_t place;                                 /* words so far, figures too; not more than
                                                       are written */
    uint16_t letters[NC_OUTLINE_MOST + 1];          /* data/sieve.h; NC_SIEVE_END behind them */
    uint32_t places[NC_OUTLINE_MOST];               /* how many words there are up to each */
    struct nc_word_lists words[NC_OUTLINE_MOST + 1]; /* before each letter, and behind the last */
    uint64_t stops[NC_OUTLINE_MOST + 1];            /* among them, but not inside figures */
};

/* Forgets both sentences. */
void nc_outline_reset(struct nc_outline *outline);

/* Begins another sentence; the later one becomes the one before, and that is forgotten. */
void nc_outline_begin(struct nc_outline *outline);

/* Adds a word of a figure to the later sentence: what lists it is of, see nc_word_rows. */
static inline void nc_outline_inside(struct nc_outline *outline, uint16_t lists)
{
    nc_word_lists_take(&outline->words[outline->count], lists);
}

/* Adds any other word to it. */
static inline void nc_outline_word(struct nc_outline *outline, uint16_t lists)
{
    if (outline->count == outline->from && !outline->worded) {
        nc_word_lists_take(&outline->first, lists);
        outline->worded = true;
    }
    outline->place++;
    outline->stops[outline->count] |= nc_word_row_stops(lists);
    nc_outline_inside(outline, lists);
}

/* Adds a figure to it: its letter, or 0 for one that is written as a sign.  There is room for
 * NC_OUTLINE_MOST of two sentences. */
void nc_outline_figure(struct nc_outline *outline, uint16_t letter);

/* The lists of all words of the later sentence. */
struct nc_word_lists nc_outline_words(const struct nc_outline *outline);

/* May the pattern of a phrasing stand in a sentence with figures in this order
 * (data/tally.h, not NC_ORDER_NONE), whatever words there are? */
bool nc_outline_in_order(uint64_t order, const struct nc_phrasing *phrasing);

/* May the pattern of a phrasing stand behind letter `from` of those before it?  `words` has the
 * lists of all words that it may take. */
bool nc_outline_fits(const struct nc_outline *outline, uint32_t from,
                     const struct nc_phrasing *phrasing, const struct nc_word_lists *words);

#endif
