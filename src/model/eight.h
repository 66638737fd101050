/* eight.h - eight bytes of a text at a time, in one word of the machine.  Floor 1.
 *
 * Answers about single bytes are marks: the high bit of each byte that fits is set. */
#ifndef NC_MODEL_EIGHT_H
#define NC_MODEL_EIGHT_H

#include <glib.h>
#include <stdint.h>
#include <string.h>

static const uint64_t NC_EIGHT_ONES = UINT64_C(0x0101010101010101);
static const uint64_t NC_EIGHT_HIGHS = UINT64_C(0x8080808080808080);

/* The eight bytes at text, the first lowest. */
static inline uint64_t nc_eight_at(const char *text)
{
    uint64_t eight;
    memcpy(&eight, text, sizeof eight);
    return GUINT64_FROM_LE(eight);
}

/* The len bytes at text, fewer than eight, the first lowest, zeros behind them: from pieces that
 * overlap. */
static inline uint64_t nc_few_at(const char *text, size_t len)
{
    if (len >= 4) {
        uint32_t front, back;
        memcpy(&front, text, sizeof front);
        memcpy(&back, text + len - sizeof back, sizeof back);
        return GUINT32_FROM_LE(front) | (uint64_t)GUINT32_FROM_LE(back) << 8 * (len - sizeof back);
    }
    const unsigned char *bytes = (const unsigned char *)text;
    if (len == 0)
        return 0;
    return bytes[0] | (uint64_t)bytes[len / 2] << 8 * (len / 2) |
           (uint64_t)bytes[len - 1] << 8 * (len - 1);
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

/* The same bytes with the small letters of ASCII made capitals. */
static inline uint64_t nc_eight_upper(uint64_t eight)
{
    return eight & ~(nc_eight_between(eight, 'a', 'z') >> 2);
}

/* How many bytes come before the first whose high bit is set in `marks`; marks is not 0. */
static inline unsigned nc_eight_before(uint64_t marks)
{
    return (unsigned)__builtin_ctzll(marks) / 8;
}

/* How many bytes are marked before the first that is not. */
static inline size_t nc_eight_run(uint64_t marks)
{
    const uint64_t others = ~marks & NC_EIGHT_HIGHS;
    return others == 0 ? sizeof marks : nc_eight_before(others);
}

/* Marks for the bytes equal to `byte`. */
static inline uint64_t nc_eight_equal(uint64_t eight, unsigned char byte)
{
    const uint64_t x = eight ^ NC_EIGHT_ONES * byte;
    return ~(((x & ~NC_EIGHT_HIGHS) + ~NC_EIGHT_HIGHS) | x) & NC_EIGHT_HIGHS;
}

/* Marks for the bytes below `limit`, which is at most 0x80. */
static inline uint64_t nc_eight_below(uint64_t eight, unsigned limit)
{
    const uint64_t reach = (eight & ~NC_EIGHT_HIGHS) + NC_EIGHT_ONES * (0x80 - limit);
    return ~(reach | eight) & NC_EIGHT_HIGHS;
}

/* The number that `count` digits spell, from one to eight of them in the lowest bytes of x. */
static inline int64_t nc_eight_value(uint64_t x, size_t count)
{
    x = x << 8 * (sizeof x - count) & NC_EIGHT_ONES * 0x0f; /* zeros before them */
    x = (x * 10 + (x >> 8)) & UINT64_C(0x00ff00ff00ff00ff); /* pairs, fours, all */
    x = (x * 100 + (x >> 16)) & UINT64_C(0x0000ffff0000ffff);
    return (int64_t)((x * 10000 + (x >> 32)) & UINT32_MAX);
}

/* The number that the digits at text spell, from one to eight of them; -1 where another byte stands
 * among them. */
static inline int64_t nc_eight_number(const char *text, size_t len)
{
    const uint64_t x = len == sizeof x ? nc_eight_at(text) : nc_few_at(text, len);
    if (nc_eight_between(x, '0', '9') != NC_EIGHT_HIGHS >> 8 * (sizeof x - len))
        return -1;
    return nc_eight_value(x, len);
}

/* How many bits of a word are set: in pairs, fours, bytes, and all bytes added by one product.  The
 * compiler's own is a call where the machine is not known to count bits. */
static inline unsigned nc_ones_in(uint64_t bits)
{
    bits -= bits >> 1 & UINT64_C(0x5555555555555555);
    bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
    return (unsigned)(((bits + (bits >> 4)) & NC_EIGHT_ONES * 0x0f) * NC_EIGHT_ONES >> 56);
}

/* How many characters begin in the len bytes of UTF-8 at text. */
static inline size_t nc_chars_in(const char *text, size_t len)
{
    size_t count = len, at = 0;
    for (; at + sizeof(uint64_t) <= len; at += sizeof(uint64_t)) {
        const uint64_t eight = nc_eight_at(text + at), high = eight & NC_EIGHT_HIGHS;
        if (high != 0) /* bytes that go on have the bits 10 in front */
            count -= nc_ones_in(high & ~(eight << 1));
    }
    for (; at < len; at++)
        count -= ((unsigned char)text[at] & 0xc0) == 0x80;
    return count;
}

#endif
