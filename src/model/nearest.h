/* nearest.h - the known word that a mistyped one most looks like.  Floor 1: includes nothing else
 * of numcheck. */
#ifndef NC_MODEL_NEAREST_H
#define NC_MODEL_NEAREST_H

/* The entry of `words` (ended by NULL) most like `word`, or NULL when none is near: at most one
 * letter in three differs, letters swapped count once. */
const char *nc_nearest(const char *word, const char *const *words);

#endif
