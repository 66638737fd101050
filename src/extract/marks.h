/* marks.h - what readers look for in a sentence, as bits of each token, so that the next or the
 * last token of a kind is found eight at a time; for src/extract alone.  Floor 3. */
#ifndef NC_EXTRACT_MARKS_H
#define NC_EXTRACT_MARKS_H

#include "model/eight.h"

enum {
    NC_MARK_NAME = 1,    /* a name */
    NC_MARK_WHERE = 2,   /* a word that a place may follow: "in", "near" */
    NC_MARK_SAYING = 4,  /* somebody may be cited: a word of saying, "according to", "put" */
    NC_MARK_TIME = 8,    /* words of time may begin here */
    NC_MARK_VERBAL = 16, /* a verb in any form */
    NC_MARK_CLAUSE = 32, /* a clause may begin behind it: a stop, "that", "who", a word of saying */
    NC_MARK_TELLING =
        64, /* between a verb of saying and what is said: "told reporters in Moscow" */
    NC_MARK_MENTION = 128 /* of a mention: number, unit or the words that bound it */
};

/* Those that a word has for itself, whatever its tag is. */
enum { NC_MARKS_OWN = NC_MARK_WHERE | NC_MARK_SAYING | NC_MARK_TIME | NC_MARK_CLAUSE };

enum { NC_MARKS_ROOM = 8 }; /* bytes that can be read behind the last mark */

/* The first token in [from, end) that has one of the marks; `end` without one. */
static inline uint32_t nc_marks_next(const uint8_t *marks, uint32_t from, uint32_t end,
                                     uint8_t wanted)
{
    for (; from < end; from += 8) {
        const uint64_t met = nc_eight_at((const char *)marks + from) & NC_EIGHT_ONES * wanted;
        if (met != 0) {
            const uint32_t at = from + (uint32_t)__builtin_ctzll(met) / 8;
            return at < end ? at : end;
        }
    }
    return end;
}

/* The last token in [first, end) that has one of the marks; `end` without one. */
static inline uint32_t nc_marks_last(const uint8_t *marks, uint32_t first, uint32_t end,
                                     uint8_t wanted)
{
    for (uint32_t at = end; at > first; at -= 8) {
        const uint32_t from = at - first < 8 ? first : at - 8;
        const uint64_t all = ~UINT64_C(0) >> 8 * (8 - (at - from));
        const uint64_t met = nc_eight_at((const char *)marks + from) & NC_EIGHT_ONES * wanted & all;
        if (met != 0)
            return from + 7 - (uint32_t)__builtin_clzll(met) / 8;
        if (from == first)
            break;
    }
    return end;
}

#endif
