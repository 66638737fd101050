/* marks.h - what readers look for in a sentence, as bits of each token, and sieves in which the
 * next or the last token of a kind is one step away; for src/extract alone.  Floor 3. */
#ifndef NC_EXTRACT_MARKS_H
#define NC_EXTRACT_MARKS_H

#include "model/sixteen.h"

enum {
    NC_MARK_NAME = 1,    /* a name */
    NC_MARK_WHERE = 2,   /* a word that a place may follow: "in", "near" */
    NC_MARK_SAYING = 4,  /* somebody may be cited: a word of saying, "according to", "put" */
    NC_MARK_TIME = 8,    /* words of time may begin here */
    NC_MARK_VERBAL = 16, /* a verb in any form */
    NC_MARK_CLAUSE = 32, /* a clause may begin behind it: a stop, "that", "who", a word of saying */
    NC_MARK_PLACE = 64,  /* a place known by name, a word that the name of one begins with, or one
                          * behind which any name is a place's: "in" */
    NC_MARK_MENTION = 128, /* of a mention: number, unit or the words that bound it */
    /* Those that only sieves have: */
    NC_MARK_TELLING = 256, /* behind a verb of saying before what is said: "told them in Moscow" */
    NC_MARK_LEAD = 512     /* the name of a place may begin here, or the words that lead to it */
};

/* Those that a word has for itself, whatever its tag is. */
enum {
    NC_MARKS_OWN = NC_MARK_WHERE | NC_MARK_SAYING | NC_MARK_TIME | NC_MARK_CLAUSE | NC_MARK_PLACE
};

enum {
    NC_MARKS_ROOM = NC_SIXTEEN, /* bytes that can be read behind the last mark */
    NC_MARKS = 8,               /* kinds of marks of a token */
    NC_SIEVE_KINDS = 10,        /* and those of sieves */
    NC_SIEVE_TOKENS = 64
};

/* The tokens of a sentence by their marks, 64 to a sieve: bit i of of[k] is set when token i has
 * mark 1 << k. */
struct nc_sieve {
    uint64_t of[NC_SIEVE_KINDS];
};

/* The sieves that `count` tokens take. */
static inline size_t nc_sieves_of(size_t count)
{
    return count / NC_SIEVE_TOKENS + 1;
}

/* Sieves the marks of `count` tokens. */
static inline void nc_sieves_fill(struct nc_sieve *sieves, const uint8_t *marks, uint32_t count)
{
    memset(sieves, 0, nc_sieves_of(count) * sizeof *sieves);
    for (uint32_t at = 0; at < count; at += NC_SIXTEEN) {
        uint64_t *of = sieves[at / NC_SIEVE_TOKENS].of;
        const unsigned shift = at % NC_SIEVE_TOKENS;
        const size_t left = count - at;
        struct nc_sixteen s = nc_sixteen_at((const char *)marks + at);
        s = nc_sixteen_cut(s, left < NC_SIXTEEN ? left : NC_SIXTEEN);
#pragma GCC unroll 8
        for (unsigned k = NC_MARKS; k-- > 0; s = nc_sixteen_doubled(s))
            of[k] |= (uint64_t)nc_sixteen_high(s) << shift;
    }
}

/* The bits of the tokens that have one of the marks, which are known where this is compiled. */
static inline uint64_t nc_sieve_any(const struct nc_sieve *sieve, unsigned marks)
{
    uint64_t any = 0;
    any |= marks & NC_MARK_NAME ? sieve->of[0] : 0;
    any |= marks & NC_MARK_WHERE ? sieve->of[1] : 0;
    any |= marks & NC_MARK_SAYING ? sieve->of[2] : 0;
    any |= marks & NC_MARK_TIME ? sieve->of[3] : 0;
    any |= marks & NC_MARK_VERBAL ? sieve->of[4] : 0;
    any |= marks & NC_MARK_CLAUSE ? sieve->of[5] : 0;
    any |= marks & NC_MARK_PLACE ? sieve->of[6] : 0;
    any |= marks & NC_MARK_MENTION ? sieve->of[7] : 0;
    any |= marks & NC_MARK_TELLING ? sieve->of[8] : 0;
    any |= marks & NC_MARK_LEAD ? sieve->of[9] : 0;
    return any;
}

/* Gives the tokens of one sieve a mark by their bits. */
static inline void nc_sieve_set(struct nc_sieve *sieve, unsigned mark, uint64_t bits)
{
    sieve->of[__builtin_ctz(mark)] = bits;
}

/* The first bit in [from, end) that is set in `marks` of each sieve, after all are turned over by
 * `turn`; `end` without one.  `from` may be the number of all tokens. */
static inline uint32_t nc_sieve_scan(const struct nc_sieve *sieves, uint32_t from, uint32_t end,
                                     unsigned marks, uint64_t turn)
{
    uint32_t base = from & ~UINT32_C(63);
    uint64_t met = (nc_sieve_any(&sieves[base / 64], marks) ^ turn) & ~UINT64_C(0) << from % 64;
    while (met == 0) {
        base += NC_SIEVE_TOKENS;
        if (base >= end)
            return end;
        met = nc_sieve_any(&sieves[base / 64], marks) ^ turn;
    }
    const uint32_t at = base + (uint32_t)__builtin_ctzll(met);
    return at < end ? at : end;
}

/* The first token in [from, end) that has one of the marks; `end` without one. */
static inline uint32_t nc_sieve_next(const struct nc_sieve *sieves, uint32_t from, uint32_t end,
                                     unsigned marks)
{
    return nc_sieve_scan(sieves, from, end, marks, 0);
}

/* The first token in [from, end) that has none of them; `end` without one. */
static inline uint32_t nc_sieve_over(const struct nc_sieve *sieves, uint32_t from, uint32_t end,
                                     unsigned marks)
{
    return nc_sieve_scan(sieves, from, end, marks, ~UINT64_C(0));
}

/* The last token in [first, end) that has one of the marks; `end` without one. */
static inline uint32_t nc_sieve_last(const struct nc_sieve *sieves, uint32_t first, uint32_t end,
                                     unsigned marks)
{
    for (uint32_t to = end; to > first; to = (to - 1) & ~UINT32_C(63)) {
        const uint32_t base = (to - 1) & ~UINT32_C(63);
        const uint64_t before = ~UINT64_C(0) >> (63 - (to - 1) % 64);
        const uint64_t met = nc_sieve_any(&sieves[base / 64], marks) & before;
        const uint32_t at = base + 63 - (uint32_t)__builtin_clzll(met | 1);
        if (met != 0)
            return at >= first ? at : end;
    }
    return end;
}

/* Gives the tokens in [from, end) the mark. */
static inline void nc_sieve_add(struct nc_sieve *sieves, uint32_t from, uint32_t end, unsigned mark)
{
    const unsigned kind = (unsigned)__builtin_ctz(mark);
    for (uint32_t i = from; i < end; i++)
        sieves[i / 64].of[kind] |= UINT64_C(1) << i % 64;
}

#endif
