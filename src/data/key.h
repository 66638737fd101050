/* key.h - what a word is looked up by: its first sixteen bytes in capitals.  Floor 1.
 */
#ifndef NC_DATA_KEY_H
#define NC_DATA_KEY_H

#include "model/eight.h"

/* Of words up to sixteen bytes, head and tail are the whole word, and no two have the same. */
struct nc_word_key {
    uint64_t head; /* the first eight bytes, the first lowest; zeros behind a shorter word */
    uint64_t tail; /* the next eight */
};

/* Up to eight bytes in capitals, the first lowest, zeros behind them. */
static inline uint64_t nc_word_key_part(const char *text, size_t len)
{
    return nc_eight_upper(len >= sizeof(uint64_t) ? nc_eight_at(text) : nc_few_at(text, len));
}

/* The key of the word in the len bytes at text, letter case ignored. */
static inline struct nc_word_key nc_word_key_of(const char *text, size_t len)
{
    const size_t eight = sizeof(uint64_t);
    return (struct nc_word_key){
        .head = nc_word_key_part(text, len),
        .tail = len > eight ? nc_word_key_part(text + eight, len - eight) : 0,
    };
}

/* Multiplicative hashing, the factor next to 2^64 divided by the golden ratio: D. E. Knuth, The Art
 * of Computer Programming, volume 3, section 6.4.  Its highest bits are the best. */
static inline uint64_t nc_word_key_hash(struct nc_word_key key)
{
    const uint64_t factor = UINT64_C(0x9e3779b97f4a7c15);
    return (key.head + key.tail * factor) * factor;
}

#endif
