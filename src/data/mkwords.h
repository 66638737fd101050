/* mkwords.h - the words that mkdata reads, and the C arrays it makes of them.  Floor 0. */
#ifndef NC_DATA_MKWORDS_H
#define NC_DATA_MKWORDS_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

struct mk_word {
    char *text;
    uint32_t classes;
    guint lemma, family, numeral;
};

/* Gives the struct mk_word in the array new rows, those first that texts are full of, so that what
 * is known of them lies together; changes the rows that they and the struct mk_phrase of the other
 * array hold.  Row 0, the empty word's, stays. */
void mk_words_order(GArray *words, GArray *phrases);

/* Prints them, their texts and the hash table that finds them; false when that is too small. */
bool mk_words_print(const GArray *words);

#endif
