/* mkchoice.h - sets of words that may stand at one place of a pattern; for mkdata alone.
 *
 * A choice is a string in `kept`: its words in the order of their bytes, each with a space behind
 * it.  Two of the same words are the same pointer; NULL is any word. */
#ifndef NC_DATA_MKCHOICE_H
#define NC_DATA_MKCHOICE_H

#include "data/mkpattern.h"

#include <stdbool.h>

/* The one word, "" too. */
const char *mk_choice_of(GStringChunk *kept, const char *word);

/* No word at all. */
const char *mk_choice_none(GStringChunk *kept);

/* The words of both. */
const char *mk_choice_either(GStringChunk *kept, const char *a, const char *b);

/* Each word with each of the bytes at its end. */
const char *mk_choice_add(GStringChunk *kept, const char *choice, const struct mk_bytes *bytes);

/* Is the word among them? */
bool mk_choice_has(const char *choice, const char *word);

/* The words that a sentence may begin with where it begins with one of these: without figures that
 * are one letter, the others as the sign before theirs ("@"); NULL where that is not known. */
const char *mk_choice_first(GStringChunk *kept, const char *choice);

/* Does one of them begin a word of the other choice, or is it one? */
bool mk_choice_begins(const char *choice, const char *other);

/* How often one of them is met, no more than a guess: to choose of two choices the rarer one. */
unsigned mk_choice_common(const char *choice);

#endif
