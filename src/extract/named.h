/* named.h - words that the code asks for by name: a literal becomes a row of the lexicon while it
 * is compiled, so that a question costs one comparison; for src/extract alone.  Floor 3. */
#ifndef NC_EXTRACT_NAMED_H
#define NC_EXTRACT_NAMED_H

#include "rows.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

/* The first bytes of a literal, as nc_word.head has them: the compiler makes a number of it. */
#define NC_HEAD_BYTE(word, k)                                                                      \
    ((uint64_t)(unsigned char)(word)[strlen(word) > (k) ? (k) : strlen(word)] << 8 * (k))
#define NC_HEAD(word)                                                                              \
    (NC_HEAD_BYTE(word, 0) | NC_HEAD_BYTE(word, 1) | NC_HEAD_BYTE(word, 2) |                       \
     NC_HEAD_BYTE(word, 3) | NC_HEAD_BYTE(word, 4) | NC_HEAD_BYTE(word, 5) |                       \
     NC_HEAD_BYTE(word, 6) | NC_HEAD_BYTE(word, 7))

/* The row of a word at one of its places in rows.h, 0 when another one stands there. */
static G_ALWAYS_INLINE inline uint16_t nc_row_at(uint64_t head, uint32_t step)
{
    const struct nc_named *named = &nc_named[nc_named_place(head, step)];
    return named->head == head ? named->row : 0;
}

/* The row of a literal of less than eight bytes, 0 for one that is not in the lexicon: the compiler
 * looks it up. */
static G_ALWAYS_INLINE inline uint16_t nc_row_of(const char *word)
{
    const uint64_t head = NC_HEAD(word);
    return nc_row_at(head, 0) | nc_row_at(head, 1) | nc_row_at(head, 2) | nc_row_at(head, 3);
}

/* Is the row, of a token, that of the literal? */
static G_ALWAYS_INLINE inline bool nc_row_is(uint16_t row, const char *word)
{
    return nc_row_of(word) != 0 && row == nc_row_of(word);
}

#endif
