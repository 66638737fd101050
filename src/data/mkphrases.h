/* mkphrases.h - the phrases that mkdata reads, and the C arrays it makes of them.  Floor 0. */
#ifndef NC_DATA_MKPHRASES_H
#define NC_DATA_MKPHRASES_H

#include <glib.h>

enum { MK_PHRASE_WORDS = 6 };

struct mk_phrase {
    guint table, count;
    guint words[MK_PHRASE_WORDS];
    char *exact; /* NULL: letter case does not matter */
    char *payload;
};

/* Sorts the struct mk_phrase in the array and prints them, where the phrases of a first word stand,
 * and in which of the tables each of the `words` rows of the lexicon begins one or ends one. */
void mk_phrases_print(GArray *phrases, guint words, guint tables);

#endif
