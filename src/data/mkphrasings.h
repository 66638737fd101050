/* mkphrasings.h - tables of phrasings become C; for mkdata alone. */
#ifndef NC_DATA_MKPHRASINGS_H
#define NC_DATA_MKPHRASINGS_H

#include <glib.h>

/* The rows gathered so far; the caller owns it. */
struct mk_phrasings;
struct mk_phrasings *mk_phrasings_new(void);

/* Takes a row: rule, form, cues, letters, pattern, source.  With `=` for the rule, `form` names a
 * part that patterns write as {form}, and `pattern` is what it stands for.  Returns NULL, else what
 * is wrong. */
const char *mk_phrasings_add(struct mk_phrasings *all, char **fields);

/* Prints the tables of data/phrasings.h, given the words of the lexicon in their order (struct
 * mk_word).  Returns NULL, else what is wrong (lent). */
const char *mk_phrasings_print(struct mk_phrasings *all, const GArray *words);

#endif
