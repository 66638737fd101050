/* key.h - what a word is looked up by: its length and its first and last eight bytes in lower case,
 * taken eight at a time.  Floor 1. */
#ifndef NC_DATA_KEY_H
#define NC_DATA_KEY_H

#include <glib.h>
#include <stdint.h>
#include <string.h>

struct nc_word_key {
    uint64_t head; /* the first eight bytes, the first lowest; zeros behind a shorter word */
    uint64_t tail; /* the last eight of a word longer than eight; else 0 */
    uint32_t len;
};

static const uint64_t NC_EIGHT_ONES = UINT64_C(0x0101010101010101);
static const uint64_t NC_EIGHT_HIGHS = UINT64_C(0x8080808080808080);

/* The eight bytes at text, the first lowest. */
static inline uint64_t nc_eight_at(const char *text)
{
    uint64_t eight;
    memcpy(&eight, text, sizeof eight);
    return GUINT64_FROM_LE(eight);
}

/* The high bit of each byte that is from low to high, both below 0x80. */
static inline uint64_t nc_eight_between(uint64_t eight, unsigned low, unsigned high)
{
    const uint64_t seven = eight & ~NC_EIGHT_HIGHS;
    const uint64_t reach = seven + NC_EIGHT_ONES * (0x80 - low);
    const uint64_t pass = seven + NC_EIGHT_ONES * (0x7f - high);
    return reach & ~pass & ~eight & NC_EIGHT_HIGHS;
}

/* The same bytes with the capitals of ASCII made small. */
static inline uint64_t nc_eight_lower(uint64_t eight)
{
    return eight | nc_eight_between(eight, 'A', 'Z') >> 2;
}

/* How many bytes come before the first whose high bit is set in `marks`; marks is not 0. */
static inline unsigned nc_eight_before(uint64_t marks)
{
    return (unsigned)__builtin_ctzll(marks) / 8;
}

/* The key of the word in the len bytes at text, letter case ignored. */
static inline struct nc_word_key nc_word_key_of(const char *text, size_t len)
{
    struct nc_word_key key = { .len = (uint32_t)len };
    if (len > sizeof key.head) {
        key.head = nc_eight_lower(nc_eight_at(text));
        key.tail = nc_eight_lower(nc_eight_at(text + len - sizeof key.tail));
        return key;
    }
    char piece[sizeof key.head] = { 0 };
    memcpy(piece, text, len);
    key.head = nc_eight_lower(nc_eight_at(piece));
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
