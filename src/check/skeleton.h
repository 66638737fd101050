/* skeleton.h - a sentence with its figures as capital letters: see data/phrasings.h.  Floor 3, of
 * src/check alone. */
#ifndef NC_CHECK_SKELETON_H
#define NC_CHECK_SKELETON_H

#include "data/phrasings.h"
#include "model/store.h"
#include "model/token.h"

/* A word, sign or figure of it. */
struct nc_step {
    uint32_t at;     /* in the skeleton's text */
    uint32_t start, end; /* bytes of the article's text */
    uint32_t figure; /* row in the store, or NC_NONE */
};

/* A sentence, with the one before it when that has figures too. */
struct nc_skeleton {
    GString *text;
    GArray *steps;             /* struct nc_step */
    uint32_t from, from_step;  /* where the later sentence begins */
    struct nc_cue_set cues[2]; /* of the one before, of the later one */
    uint32_t letters[2];       /* which figures they have: bits as in nc_phrasing */
    uint32_t figures[2];       /* how many figures of any kind */
};

/* An empty one; the caller gives it back with nc_skeleton_clear. */
void nc_skeleton_init(struct nc_skeleton *skeleton);
void nc_skeleton_clear(struct nc_skeleton *skeleton);

/* Forgets both sentences. */
void nc_skeleton_reset(struct nc_skeleton *skeleton);

/* Adds a sentence; the later one becomes the one before.  Its figures are rows [first, end) of the
 * store, in order of place. */
void nc_skeleton_add(struct nc_skeleton *skeleton, const struct nc_store *store,
                     const struct nc_tokens *tokens, const struct nc_sentence *sentence,
                     uint32_t first, uint32_t end);

/* The step that begins at `at` or, when none does, the one behind it; the count of steps when there
 * is none. */
uint32_t nc_skeleton_step(const struct nc_skeleton *skeleton, size_t at);

#endif
