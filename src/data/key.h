/* key.h - what a word is looked up by: its length and its first and last eight bytes in lower case,
 * taken eight at a time.  Floor 1. */
#ifndef NC_DATA_KEY_H
#define NC_DATA_KEY_H

#include "model/eight.h"

struct nc_word_key {
    uint64_t head; /* the first eight bytes, the first lowest; zeros behind a shorter word */
    uint64_t tail; /* the last eight of a word longer than eight; else 0 */
    uint32_t len;
};

/* The key of the word in the len bytes at text, letter case ignored. */
static inline struct nc_word_key nc_word_key_of(const char *text, size_t len)
{
    struct nc_word_key key = { .len = (uint32_t)len };
    if (len > sizeof key.head) {
        key.head = nc_eight_lower(nc_eight_at(text));
        key.tail = nc_eight_lower(nc_eight_at(text + len - sizeof key.tail));
        return key;
    }
    key.head = nc_eight_lower(len == sizeof key.head ? nc_eight_at(text) : nc_few_at(text, len));
    return key;
}

/* Multiplicative hashing, the factor next to 2^32 divided by the golden ratio: D. E. Knuth, The Art
 * of Computer Programming, volume 3, section 6.4. */
static inline uint32_t nc_word_key_hash(const struct nc_word_key *key)
{
    const uint64_t factor = UINT64_C(0x9e3779b97f4a7c15);
    uint64_t x = (key->head ^ key->len) + key->tail * factor;
    x ^= x >> 31;
    return (uint32_t)(x * factor >> 32);
}

#endif
