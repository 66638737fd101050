/* phrasings.h - the wordings by which a text states a calculation, from data/en/phrasings*.tsv.
 * Floor 1.
 *
 * A phrasing is a regular expression (PCRE2) over the skeleton of a sentence: its words in lower
 * case with one space behind each, signs as words of their own, and each figure as one capital
 * letter:
 *
 *   N count   P per cent   Q percentage points   M money    U measure   D duration  A age
 *   T temperature  H share ("half", "one in five")  X factor ("doubled", "three times")
 *   V range or vague
 *
 * What is no quantity is @d date, @c clock time, @o ordinal, @s score, @l label.  A straight bar
 * stands between two sentences.  "Fees rose from £4 in 2010 to £5, a 25% increase." is
 *
 *   fees rose from M in @d to M , a P increase .
 *
 * The table asks for cue words first: one of a list, and with "a b & c d" one of each list.  How
 * many figures of which letter must be there is read from the pattern; the table may ask for more.
 *
 * Captures named a .. h bind one figure each, `list` all figures inside it, other names words. */
#ifndef NC_DATA_PHRASINGS_H
#define NC_DATA_PHRASINGS_H

#include <stddef.h>
#include <stdint.h>

enum { NC_CUE_WORDS = 512, NC_CUE_PARTS = NC_CUE_WORDS / 64, NC_CUE_SLOTS = 2048 };

enum { NC_PHRASINGS = 512 }; /* room for them in a set */

/* Which cue words a sentence has, or a phrasing asks for. */
struct nc_cue_set {
    uint64_t bits[NC_CUE_PARTS];
};

struct nc_phrasing {
    const char *rule, *form, *pattern; /* id of the rule; the wording's own name */
    struct nc_cue_set cues;            /* one of them is in the sentence */
    struct nc_cue_set also;            /* and one of these; empty: none is needed */
    uint64_t figures;                  /* and at least these figures: data/tally.h */
    uint8_t sentences;                 /* 1, or 2 where the pattern reaches over a bar */
};

extern const struct nc_phrasing nc_phrasings[];
extern const uint16_t nc_phrasing_count;

/* A word's first eight bytes, and the number of its cue + 1; 0 = empty. */
struct nc_cue_slot {
    uint64_t head; /* nc_word_key_part */
    uint16_t cue;
};

extern const struct nc_cue_slot nc_cue_slots[NC_CUE_SLOTS];

/* Where the search for a word begins. */
static inline size_t nc_cue_slot_of(uint64_t head)
{
    return (size_t)(head * UINT64_C(0x9e3779b97f4a7c15) >> 53); /* 11 bits: NC_CUE_SLOTS */
}

#endif
