/* mkcues.h - numbers the lists of words that phrasings ask for; for mkdata
 * alone. */
#ifndef NC_DATA_MKCUES_H
#define NC_DATA_MKCUES_H

#include "data/mktrail.h"

#include <glib.h>

struct mk_cues;

struct mk_cues *mk_cues_new(void);

/* The number of a list, whose words have spaces between them; of an empty one 0. */
guint mk_cues_list(struct mk_cues *cues, const char *words);

/* Notes the lists of cues of a phrasing, NC_CUES of them; 0: it has none there. */
void mk_cues_ask(struct mk_cues *cues, guint phrasing, const guint *lists);

/* Enters the stops, in their order; at the end there is NULL.  Returns NULL, else what is wrong
 * (lent). */
const char *mk_cues_stops(struct mk_cues *cues, char **words);

/* Prints the tables nc_cue*, nc_word_rows and nc_trail_words as C, given the trails, which are
 * sorted, and the words of the lexicon in their order (struct mk_word).  Returns NULL, else what is
 * wrong (lent). */
const char *mk_cues_print(const struct mk_cues *cues, const struct mk_trails *trails,
                          const GArray *words);

#endif
