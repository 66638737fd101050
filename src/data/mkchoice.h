/* mkchoice.h - sets of words that may stand at one place of a pattern; for mkdata alone.
 *
 * A choice is a string in `kept`: its words in the order of their bytes, each with a space behind
 * it.  Two of the same words are the same pointer; NULL is any word. */
#ifndef NC_DATA_MKCHOICE_H
#define NC_DATA_MKCHOICE_H

#include "data/mkpattern.h"

/* The one word, "" too. */
const char *mk_choice_of(GStringChunk *kept, const char *word);

/* The words of both. */
const char *mk_choice_either(GStringChunk *kept, const char *a, const char *b);

/* Each word with each of the bytes at its end. */
const char *mk_choice_add(GStringChunk *kept, const char *choice, const struct mk_bytes *bytes);

/* How often one of them is met, no more than a guess: to choose of two choices the rarer one. */
unsigned mk_choice_common(const char *choice);

#endif
