/* skeleton.h - a sentence with its figures as capital letters: see data/phrasings.h.  Floor 3, of
 * src/check alone. */
#ifndef NC_CHECK_SKELETON_H
#define NC_CHECK_SKELETON_H

#include "check/outline.h"
#include "data/tally.h"
#include "model/store.h"
#include "model/token.h"

enum { NC_SKELETON_MOST = 40 }; /* figures of a sentence; more are a table */

/* A word, sign or figure of it. */
struct nc_step {
    uint32_t at;     /* in the skeleton's text */
    uint32_t start, end; /* bytes of the article's text */
    uint32_t figure; /* row in the store, or NC_NONE */
};

/* The lists that the words of one of its sentences are of; they lie apart, as few sentences are
 * asked for theirs. */
struct nc_skeleton_words {
    GArray *lists;             /* uint16_t: of each token, see nc_word_rows; empty: not read */
    struct nc_cued cued;       /* which phrasings they are cues of; the same */
    struct nc_word_lists all;  /* when outlined; those inside figures as well */
    GArray *trail;             /* uint16_t: the same; classes (data/trail.h) of words and figures as
                                  they would be written */
};

/* One of its sentences: what is known before it is written. */
struct nc_skeleton_part {
    const struct nc_sentence *sentence; /* NULL: none */
    uint32_t first, end;                /* rows of its figures in the store, in order of place */
    uint64_t tally, order;              /* data/tally.h */
    char letters[NC_SKELETON_MOST];     /* of them */
    struct nc_skeleton_words *words;    /* of the skeleton */
    bool outlined;
    bool barred;                        /* it has a bar, which patterns take for its end */
    uint64_t hash;                      /* when asked for, else 0: see nc_skeleton_hash */
};

/* A sentence, with the one before it when that has figures too. */
struct nc_skeleton {
    const struct nc_store *store;   /* of the article at hand, lent by the caller */
    const struct nc_tokens *tokens; /* the same */
    struct nc_skeleton_part parts[2]; /* the one before, the later one */
    struct nc_skeleton_words kept[2]; /* theirs, in turn */
    struct nc_outline outline;        /* see nc_skeleton_outline */
    struct nc_word_lists words[2];    /* of the later sentence, and of all outlined; the same */
    struct nc_cued cued[2];           /* the same; see nc_skeleton_cues */
    GString *text;                    /* when written */
    GArray *steps;                    /* struct nc_step; the same */
    unsigned values[2];               /* by sentences - 1: see nc_skeleton_values */
    uint32_t from, from_step;         /* where the later sentence begins in the text; its step */
    GArray *trail;                    /* uint16_t: those of what is outlined, and of the bar and the
                                         end, when the outline was held against a trail */
    uint32_t from_word;               /* where the later sentence begins in it */
    bool written, trailed;
};

/* An empty one; the caller gives it back with nc_skeleton_clear. */
void nc_skeleton_init(struct nc_skeleton *skeleton);
void nc_skeleton_clear(struct nc_skeleton *skeleton);

/* Forgets both sentences. */
void nc_skeleton_reset(struct nc_skeleton *skeleton);

/* Adds a sentence of the article at hand, whose figures are rows [first, end), no more than
 * NC_SKELETON_MOST; the later one becomes the one before.  The sentence stays where it is while it
 * is part of the skeleton. */
void nc_skeleton_add(struct nc_skeleton *skeleton, const struct nc_sentence *sentence,
                     uint32_t first, uint32_t end);

/* Reads which phrasings the later sentence has the cues of, and with the one before when asked for
 * both. */
void nc_skeleton_cues(struct nc_skeleton *skeleton, bool both);

/* Where the lists of the word begin that the later sentence begins with (nc_word_rows); false when
 * it begins with a figure. */
bool nc_skeleton_first(const struct nc_skeleton *skeleton, uint16_t *lists);

/* Puts the later sentence into the outline, unless it is there, and the one before too when asked
 * for both; the cues of both were read before. */
void nc_skeleton_outline(struct nc_skeleton *skeleton, bool both);

/* How many figures the later sentence has, or both: data/tally.h. */
uint64_t nc_skeleton_tally(const struct nc_skeleton *skeleton, int sentences);

/* What the figures of the later sentence, or of both, may be: a mask of enum nc_values.  It is kept
 * for the hash; 0 where nobody asked. */
unsigned nc_skeleton_values(struct nc_skeleton *skeleton, int sentences);

/* A hash of all that phrasings of one sentence are held against, or of two when asked for both: the
 * text that would be written, the outline, and the values that were asked for. */
uint64_t nc_skeleton_hash(struct nc_skeleton *skeleton, bool both);

/* Writes text and steps of both sentences, unless they are written. */
void nc_skeleton_write(struct nc_skeleton *skeleton);

/* May the phrasing be met, by the order of figures and words?  The skeleton is outlined. */
bool nc_skeleton_fits(const struct nc_skeleton *skeleton, const struct nc_phrasing *phrasing);

/* The first word, figure or bar, `word` or one behind it, from which the trail of the phrasing
 * leads to its end; NC_NONE for none, or where the phrasing begins only with the search and it does
 * not lead on from there.  They are counted in the outline, as they would be written; those of the
 * later sentence from from_word on. */
uint32_t nc_skeleton_led(struct nc_skeleton *skeleton, const struct nc_phrasing *phrasing,
                         uint32_t word);

/* Where one of these stands in the text, which is written, and the one that stands at a byte of it
 * or, when none does, the next one. */
uint32_t nc_skeleton_place(const struct nc_skeleton *skeleton, uint32_t word);
uint32_t nc_skeleton_word(const struct nc_skeleton *skeleton, size_t at);

/* The step that begins at `at` or, when none does, the one behind it; the count of steps when there
 * is none. */
uint32_t nc_skeleton_step(const struct nc_skeleton *skeleton, size_t at);

#endif
