/* sixteen.h - sixteen bytes of a text at a time.  Floor 1.
 *
 * By SSE2 where the machine has it, as every x86-64 does, else in two words of eight.  Answers
 * about single bytes are marks: bit i is set when byte i fits. */
#ifndef NC_MODEL_SIXTEEN_H
#define NC_MODEL_SIXTEEN_H

#include "model/eight.h"

#include <stdbool.h>

#if defined(__SSE2__) && !defined(NC_WITHOUT_SSE2)
#include <emmintrin.h>
#define NC_SIXTEEN_SSE2
#endif

enum { NC_SIXTEEN = 16 };

#ifdef NC_SIXTEEN_SSE2

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

/* Are all bytes the same? */
static inline bool nc_sixteen_same(struct nc_sixteen a, struct nc_sixteen b)
{
    return _mm_movemask_epi8(_mm_cmpeq_epi8(a.bytes, b.bytes)) == 0xffff;
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

/* Marks for the bytes beyond ASCII and the control characters below the blank. */
static inline unsigned nc_sixteen_no_print(struct nc_sixteen s)
{
    return (unsigned)_mm_movemask_epi8(_mm_cmplt_epi8(s.bytes, _mm_set1_epi8(' ')));
}

/* Each byte doubled: the bit below its highest becomes that. */
static inline struct nc_sixteen nc_sixteen_doubled(struct nc_sixteen s)
{
    return (struct nc_sixteen){ _mm_add_epi8(s.bytes, s.bytes) };
}

/* Marks for the letters of ASCII. */
static inline unsigned nc_sixteen_letters(struct nc_sixteen s)
{
    const char low = -128; /* 'a' goes to the lowest of the signed bytes */
    const __m128i small = _mm_or_si128(s.bytes, _mm_set1_epi8(0x20));
    const __m128i moved = _mm_add_epi8(small, _mm_set1_epi8((char)(low - 'a')));
    return (unsigned)_mm_movemask_epi8(_mm_cmplt_epi8(moved, _mm_set1_epi8((char)(low + 26))));
}

/* Marks for the digits of ASCII. */
static inline unsigned nc_sixteen_digits(struct nc_sixteen s)
{
    const char low = -128; /* '0' goes to the lowest of the signed bytes */
    const __m128i moved = _mm_add_epi8(s.bytes, _mm_set1_epi8((char)(low - '0')));
    return (unsigned)_mm_movemask_epi8(_mm_cmplt_epi8(moved, _mm_set1_epi8((char)(low + 10))));
}

/* Marks for the bytes whose bit 0x20 is set: of letters of ASCII, the small ones. */
static inline unsigned nc_sixteen_small(struct nc_sixteen s)
{
    return (unsigned)_mm_movemask_epi8(_mm_slli_epi16(s.bytes, 2));
}

/* The first len bytes, at most sixteen, zeros behind them. */
static inline struct nc_sixteen nc_sixteen_cut(struct nc_sixteen s, size_t len)
{
    static const uint8_t ones[2 * NC_SIXTEEN] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                                  0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff };
    const __m128i mine = _mm_loadu_si128((const __m128i *)(ones + NC_SIXTEEN - len));
    return (struct nc_sixteen){ _mm_and_si128(s.bytes, mine) };
}

/* Letters of ASCII and zeros, the letters made capitals. */
static inline struct nc_sixteen nc_sixteen_capitals(struct nc_sixteen s)
{
    return (struct nc_sixteen){ _mm_and_si128(s.bytes, _mm_set1_epi8((char)~0x20)) };
}

/* The first eight bytes, the first lowest. */
static inline uint64_t nc_sixteen_low(struct nc_sixteen s)
{
    return (uint64_t)_mm_cvtsi128_si64(s.bytes);
}

/* The other eight. */
static inline uint64_t nc_sixteen_rest(struct nc_sixteen s)
{
    return (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(s.bytes, s.bytes));
}

/* Writes the first eight bytes to *low, the first lowest, and the other eight to *high. */
static inline void nc_sixteen_part(struct nc_sixteen s, uint64_t *low, uint64_t *high)
{
    _mm_storel_epi64((__m128i *)low, s.bytes);
    _mm_storel_epi64((__m128i *)high, _mm_unpackhi_epi64(s.bytes, s.bytes));
}

/* Sixteen hex digits of x, the highest first. */
static inline struct nc_sixteen nc_sixteen_hex(uint64_t x)
{
    const __m128i bytes = _mm_cvtsi64_si128((int64_t)GUINT64_SWAP_LE_BE(x));
    const __m128i half = _mm_set1_epi8(0x0f);
    const __m128i high = _mm_and_si128(_mm_srli_epi16(bytes, 4), half);
    const __m128i digits = _mm_unpacklo_epi8(high, _mm_and_si128(bytes, half));
    const __m128i letters = _mm_cmpgt_epi8(digits, _mm_set1_epi8(9));
    const __m128i jump = _mm_and_si128(letters, _mm_set1_epi8('a' - '0' - 10));
    return (struct nc_sixteen){ _mm_add_epi8(digits, _mm_add_epi8(jump, _mm_set1_epi8('0'))) };
}

/* The same bytes with the white space of ASCII, \t to \r, made blanks. */
static inline struct nc_sixteen nc_sixteen_blanked(struct nc_sixteen s)
{
    const __m128i from = _mm_sub_epi8(s.bytes, _mm_set1_epi8('\t'));
    const __m128i white = _mm_cmpeq_epi8(_mm_min_epu8(from, _mm_set1_epi8('\r' - '\t')), from);
    const __m128i change = _mm_xor_si128(s.bytes, _mm_set1_epi8(' '));
    return (struct nc_sixteen){ _mm_xor_si128(s.bytes, _mm_and_si128(white, change)) };
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

static inline bool nc_sixteen_same(struct nc_sixteen a, struct nc_sixteen b)
{
    return ((a.low ^ b.low) | (a.high ^ b.high)) == 0;
}

static inline unsigned nc_sixteen_below(struct nc_sixteen s, unsigned limit)
{
    return nc_sixteen_marks(nc_eight_below(s.low, limit), nc_eight_below(s.high, limit));
}

static inline unsigned nc_sixteen_high(struct nc_sixteen s)
{
    return nc_sixteen_marks(s.low & NC_EIGHT_HIGHS, s.high & NC_EIGHT_HIGHS);
}

static inline unsigned nc_sixteen_no_print(struct nc_sixteen s)
{
    return nc_sixteen_high(s) | nc_sixteen_below(s, ' ');
}

static inline struct nc_sixteen nc_sixteen_doubled(struct nc_sixteen s)
{
    return nc_sixteen_of(s.low << 1 & ~NC_EIGHT_ONES, s.high << 1 & ~NC_EIGHT_ONES);
}

static inline unsigned nc_sixteen_letters(struct nc_sixteen s)
{
    const uint64_t small = NC_EIGHT_ONES * 0x20;
    return nc_sixteen_marks(nc_eight_between(s.low | small, 'a', 'z'),
                            nc_eight_between(s.high | small, 'a', 'z'));
}

static inline unsigned nc_sixteen_digits(struct nc_sixteen s)
{
    return nc_sixteen_marks(nc_eight_between(s.low, '0', '9'), nc_eight_between(s.high, '0', '9'));
}

static inline unsigned nc_sixteen_small(struct nc_sixteen s)
{
    return nc_sixteen_marks(s.low << 2 & NC_EIGHT_HIGHS, s.high << 2 & NC_EIGHT_HIGHS);
}

static inline struct nc_sixteen nc_sixteen_cut(struct nc_sixteen s, size_t len)
{
    const uint64_t all = UINT64_MAX;
    const size_t eight = sizeof all;
    if (len <= eight)
        return nc_sixteen_of(len < eight ? s.low & ~(all << 8 * len) : s.low, 0);
    return nc_sixteen_of(s.low, len < NC_SIXTEEN ? s.high & ~(all << 8 * (len - eight)) : s.high);
}

static inline struct nc_sixteen nc_sixteen_capitals(struct nc_sixteen s)
{
    return nc_sixteen_of(s.low & ~(NC_EIGHT_ONES * 0x20), s.high & ~(NC_EIGHT_ONES * 0x20));
}

static inline uint64_t nc_sixteen_low(struct nc_sixteen s)
{
    return s.low;
}

static inline uint64_t nc_sixteen_rest(struct nc_sixteen s)
{
    return s.high;
}

static inline void nc_sixteen_part(struct nc_sixteen s, uint64_t *low, uint64_t *high)
{
    *low = s.low;
    *high = s.high;
}

/* The hex digits of the low half of x. */
static inline uint64_t nc_sixteen_half_hex(uint64_t x)
{
    x = (x | x << 16) & UINT64_C(0x0000ffff0000ffff); /* eight digits: each gets a byte */
    x = (x | x << 8) & UINT64_C(0x00ff00ff00ff00ff);
    x = (x | x << 4) & UINT64_C(0x0f0f0f0f0f0f0f0f);
    const uint64_t letters = (x + NC_EIGHT_ONES * 6) >> 4 & NC_EIGHT_ONES;
    return GUINT64_SWAP_LE_BE(x + NC_EIGHT_ONES * '0' + letters * ('a' - '0' - 10));
}

static inline struct nc_sixteen nc_sixteen_hex(uint64_t x)
{
    return (struct nc_sixteen){ nc_sixteen_half_hex(x >> 32), nc_sixteen_half_hex(x & UINT32_MAX) };
}

static inline uint64_t nc_sixteen_half_blanked(uint64_t eight)
{
    const uint64_t white = (nc_eight_between(eight, '\t', '\r') >> 7) * 0xff;
    return (eight & ~white) | (NC_EIGHT_ONES * ' ' & white);
}

static inline struct nc_sixteen nc_sixteen_blanked(struct nc_sixteen s)
{
    return (struct nc_sixteen){ nc_sixteen_half_blanked(s.low), nc_sixteen_half_blanked(s.high) };
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
