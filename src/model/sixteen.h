/* sixteen.h - sixteen bytes of a text at a time.  Floor 1.
 *
 * By SSE2 where the machine has it, as every x86-64 does, else in two words of eight.  Answers
 * about single bytes are marks: bit i is set when byte i fits. */
#ifndef NC_MODEL_SIXTEEN_H
#define NC_MODEL_SIXTEEN_H

#include "model/eight.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { NC_SIXTEEN = 16 };

#ifdef __SSE2__

struct nc_sixteen {
    __m128i bytes;
};

/* The eight bytes of `low`, then those of `high`. */
static inline struct nc_sixteen nc_sixteen_of(uint64_t low, uint64_t high)
{
    return (struct nc_sixteen){ _mm_set_epi64x((int64_t)high, (int64_t)low) };
}

/* The sixteen bytes at text. */
static inline struct nc_sixteen nc_sixteen_at(const char *text)
{
    return (struct nc_sixteen){ _mm_loadu_si128((const __m128i *)text) };
}

/* Writes all sixteen to out. */
static inline void nc_sixteen_put(char *out, struct nc_sixteen s)
{
    _mm_storeu_si128((__m128i *)out, s.bytes);
}

/* Marks for the bytes equal to `byte`. */
static inline unsigned nc_sixteen_equal(struct nc_sixteen s, char byte)
{
    return (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(s.bytes, _mm_set1_epi8(byte)));
}

/* Marks for the bytes below `limit`, which is from 1 to 0x80. */
static inline unsigned nc_sixteen_below(struct nc_sixteen s, unsigned limit)
{
    const __m128i most = _mm_set1_epi8((char)(limit - 1));
    return (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(s.bytes, most), s.bytes));
}

/* Marks for the bytes beyond ASCII. */
static inline unsigned nc_sixteen_high(struct nc_sixteen s)
{
    return (unsigned)_mm_movemask_epi8(s.bytes);
}

#else

struct nc_sixteen {
    uint64_t low, high;
};

static inline struct nc_sixteen nc_sixteen_of(uint64_t low, uint64_t high)
{
    return (struct nc_sixteen){ low, high };
}

static inline struct nc_sixteen nc_sixteen_at(const char *text)
{
    return (struct nc_sixteen){ nc_eight_at(text), nc_eight_at(text + sizeof(uint64_t)) };
}

static inline void nc_sixteen_put(char *out, struct nc_sixteen s)
{
    const uint64_t bytes[] = { GUINT64_TO_LE(s.low), GUINT64_TO_LE(s.high) };
    memcpy(out, bytes, sizeof bytes);
}

/* The high bits of eight bytes, gathered, and those of eight more. */
static inline unsigned nc_sixteen_marks(uint64_t low, uint64_t high)
{
    const uint64_t gather = UINT64_C(0x0102040810204080);
    return (unsigned)((low >> 7) * gather >> 56) | (unsigned)((high >> 7) * gather >> 56) << 8;
}

static inline unsigned nc_sixteen_equal(struct nc_sixteen s, char byte)
{
    return nc_sixteen_marks(nc_eight_equal(s.low, (unsigned char)byte),
                            nc_eight_equal(s.high, (unsigned char)byte));
}

static inline unsigned nc_sixteen_below(struct nc_sixteen s, unsigned limit)
{
    return nc_sixteen_marks(nc_eight_below(s.low, limit), nc_eight_below(s.high, limit));
}

static inline unsigned nc_sixteen_high(struct nc_sixteen s)
{
    return nc_sixteen_marks(s.low & NC_EIGHT_HIGHS, s.high & NC_EIGHT_HIGHS);
}

#endif

/* The len bytes at text, fewer than sixteen, zeros behind them. */
static inline struct nc_sixteen nc_sixteen_few(const char *text, size_t len)
{
    const size_t eight = sizeof(uint64_t);
    if (len < eight)
        return nc_sixteen_of(nc_few_at(text, len), 0);
    const uint64_t last = nc_eight_at(text + len - eight);
    return nc_sixteen_of(nc_eight_at(text),
                         last >> 4 * (NC_SIXTEEN - len) >> 4 * (NC_SIXTEEN - len));
}

/* Marks for the first `count` bytes, at most sixteen. */
static inline unsigned nc_sixteen_first(size_t count)
{
    return (1u << count) - 1;
}

/* How many bytes come before the first one marked; marks is not 0. */
static inline unsigned nc_sixteen_before(unsigned marks)
{
    return (unsigned)__builtin_ctz(marks);
}

#endif
