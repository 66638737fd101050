/* mktrail.h - which word of a wording may follow which; for mkdata alone.
 *
 * What a pattern takes is followed word by word: from a state, words of a set lead to another one.
 * See data/trail.h. */
#ifndef NC_DATA_MKTRAIL_H
#define NC_DATA_MKTRAIL_H

#include "data/mkpattern.h"

struct mk_trails;

/* None yet; `stops` are frequent words, which end with NULL and are lent. */
struct mk_trails *mk_trails_new(char **stops);

/* Where a trail begins: the row of its first state, and the set of the words that lead on. */
struct mk_trail {
    guint first, begins;
};

/* Adds that of a pattern. */
struct mk_trail mk_trails_add(struct mk_trails *trails, const struct mk_pattern *pattern);

/* Sorts the words so far into classes; all patterns were added. */
void mk_trails_sort(struct mk_trails *trails);

/* The class of words with this head: their first eight bytes as they stand in a skeleton; "" is the
 * end of the text. */
guint mk_trails_class(const struct mk_trails *trails, const char *head);

/* The heads that are of a class of their own (const char *, lent); the caller frees the array. */
GPtrArray *mk_trails_heads(const struct mk_trails *trails);

/* Prints the tables of data/trail.h.  Returns NULL, else what is wrong (lent). */
const char *mk_trails_print(const struct mk_trails *trails);

#endif
