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
 * many figures of which letter must be there, in which order and with which words between them, is
 * read from the pattern; the table may ask for more figures.
 *
 * Captures named a .. h bind one figure each, `list` all figures inside it, other names words. */
#ifndef NC_DATA_PHRASINGS_H
#define NC_DATA_PHRASINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { NC_PHRASINGS = 512 }; /* room for them in a set */

/* Some of the phrasings: a bit for each. */
enum { NC_FORM_PARTS = NC_PHRASINGS / 64 };
struct nc_form_set {
    uint64_t bits[NC_FORM_PARTS];
};

/* Of which lists of words a stretch of a sentence has one.  List 0 is the empty one, of which every
 * stretch has.  The next have one word or sign each: the stops, frequent ones that some patterns
 * pass between figures and others do not.  Then there are the lists of cues and those that patterns
 * ask for between figures. */
enum { NC_STOPS = 63, NC_WORD_LISTS = 896, NC_WORD_LIST_PARTS = NC_WORD_LISTS / 64 };
struct nc_word_lists {
    uint64_t bits[NC_WORD_LIST_PARTS];
};

static inline bool nc_word_lists_has(const struct nc_word_lists *lists, uint16_t list)
{
    return (lists->bits[list / 64] >> list % 64 & 1) != 0;
}

static inline void nc_word_lists_add(struct nc_word_lists *lists, const struct nc_word_lists *more)
{
    for (int i = 0; i < NC_WORD_LIST_PARTS; i++)
        lists->bits[i] |= more->bits[i];
}

/* The stops of a stretch, the first of them in the lowest bit. */
static inline uint64_t nc_word_lists_stops(const struct nc_word_lists *lists)
{
    return lists->bits[0] >> 1;
}

/* A step of a pattern from one of its figures to the next, letters as in data/sieve.h.  All that a
 * sentence is held against is small: most of it is not at hand when an article comes to it. */
enum { NC_STEP_WORDS = 2 };
struct nc_sieve_step {
    uint16_t words[NC_STEP_WORDS]; /* of each of these lists one word is on the way */
    uint16_t first;   /* behind the bar: of this list is the first word, or a figure is first */
    uint16_t stops;   /* row of nc_sieve_stops: those that may be on the way */
    uint16_t passed;  /* figures that may be on the way, too */
    uint16_t letters; /* the figure behind it; 0: the last step, with no figure */
    uint8_t most;     /* it is at most so many words on, UINT8_MAX: or more */
};

extern const struct nc_sieve_step nc_sieve_steps[];
extern const uint64_t nc_sieve_stops[];

/* With which letters a step may begin: the last one with any, and behind them. */
static inline uint16_t nc_step_begins(const struct nc_sieve_step *step)
{
    return (uint16_t)(step->letters == 0 ? UINT16_MAX : step->letters | step->passed);
}

/* The steps of one way in which a pattern may be met. */
enum { NC_LINE_LISTS = 4 };
struct nc_sieve_line {
    uint16_t step;                 /* row of the first */
    uint16_t begins;               /* nc_step_begins of it */
    uint16_t lists[NC_LINE_LISTS]; /* of each of these lists one word is in one of the steps */
};

extern const struct nc_sieve_line nc_sieve_lines[];

enum { NC_AHEADS = 2 }; /* what a pattern first looks ahead for and is held against */

struct nc_phrasing {
    const char *rule, *form, *pattern; /* id of the rule; the wording's own name */
    uint16_t sieve, lines;             /* row of the first line, and how many: any may be met */
    uint16_t first;                    /* 0, or of this list is the first word of the later
                                          sentence, unless that begins with a figure */
    uint16_t same;                     /* row of the first phrasing with the same pattern */
    uint32_t packed;                   /* of that: where it begins in nc_packed_patterns */
    uint32_t trail;                    /* the first state of its pattern: data/trail.h */
    uint32_t aheads[NC_AHEADS];        /* the same of what it looks ahead for from there; 0: none */
    uint16_t begins;                   /* the set of the words that lead on from there */
    uint8_t sentences;                 /* 1, or 2 where the pattern reaches over a bar */
    bool values;                       /* the pattern binds a and b */
    bool start_told;                   /* it asks by \G where the search began; else it begins only
                                          there */
    bool start_only;                   /* it asks that first of all */
    uint64_t figures;                  /* at least these are in the sentence: data/tally.h */
    uint64_t most;                     /* and no more; NC_TALLY_MOST: there may be */
};

extern const struct nc_phrasing nc_phrasings[];
extern const uint16_t nc_phrasing_count;

/* The patterns as wrap/pattern.h packs them. */
extern const uint64_t nc_packed_patterns[];

/* Of which lists words are, list 0 left out.  Most are of few, so only those parts of a struct
 * nc_word_lists are there in which there are any: first comes a bit for each of them, the first in
 * the lowest, and then they come in order.  Frequent words are of many; of those with so many parts
 * or more all parts are there, which needs no search, and the bits say NC_ROW_FULL and 1. */
enum { NC_ROW_MANY = 4 };
static const uint64_t NC_ROW_FULL = UINT64_C(1) << 63;
extern const uint64_t nc_word_rows[];

/* Adds the lists of words; `row` is where they begin in nc_word_rows. */
static inline void nc_word_lists_take(struct nc_word_lists *restrict lists, uint16_t row)
{
    const uint64_t *restrict part = &nc_word_rows[row];
    uint64_t left = *part++;
    if ((left & NC_ROW_FULL) != 0) {
        for (int i = 0; i < NC_WORD_LIST_PARTS; i++)
            lists->bits[i] |= part[i];
        return;
    }
    for (; left != 0; left &= left - 1)
        lists->bits[__builtin_ctzll(left)] |= *part++;
}

/* The stops among them, as of nc_word_lists_stops. */
static inline uint64_t nc_word_row_stops(uint16_t row)
{
    return (nc_word_rows[row] & 1) != 0 ? nc_word_rows[row + 1] >> 1 : 0;
}

/* The phrasings of whose lists of cues a stretch has a word: of the list that the pattern asks for,
 * and of the two of the table.  Those without such a list are there from the start. */
enum { NC_CUES = 3, NC_CUED_PARTS = NC_CUES * NC_FORM_PARTS };
struct nc_cued {
    uint64_t bits[NC_CUED_PARTS];
};

extern const struct nc_cued nc_cued_none;

/* Which phrasings a word is a cue of: a bit for each part that there is, and the parts in order.
 * Where they begin in nc_cued_rows is told by where the word's lists begin in nc_word_rows. */
extern const uint64_t nc_cued_rows[];
extern const uint16_t nc_cued_words[];

/* Adds a word that is a cue; `row` is where its lists begin. */
static inline void nc_cued_take(struct nc_cued *restrict cued, uint16_t row)
{
    const uint64_t *restrict part = &nc_cued_rows[nc_cued_words[row]];
    for (uint64_t left = *part++; left != 0; left &= left - 1)
        cued->bits[__builtin_ctzll(left)] |= *part++;
}

/* Adds what another stretch has. */
static inline void nc_cued_add(struct nc_cued *cued, const struct nc_cued *more)
{
    for (int i = 0; i < NC_CUED_PARTS; i++)
        cued->bits[i] |= more->bits[i];
}

/* Where the lists begin of a word's row in the lexicon, and of a sign of ASCII; 0: it is in no
 * list. */
enum { NC_CUE_SIGNS = 128 };
extern const uint16_t nc_cue_words[];
extern const uint16_t nc_cue_signs[NC_CUE_SIGNS];

/* The same for any word that is in a list, told by its first eight bytes. */
enum { NC_CUE_BITS = 14, NC_CUE_SLOTS = 1 << NC_CUE_BITS };
struct nc_cue_slot {
    uint64_t head;  /* nc_word_key_part */
    uint16_t lists; /* where they begin in nc_word_rows; 0 = the slot is empty */
};

extern const struct nc_cue_slot nc_cue_slots[NC_CUE_SLOTS];

/* Most words are in no list, and their slots are not at hand: a bit for each of some hashes tells
 * which may be. */
enum { NC_CUE_HASH_BITS = 16, NC_CUE_HASHES = (1 << NC_CUE_HASH_BITS) / 64 };
extern const uint64_t nc_cue_hashes[NC_CUE_HASHES];

static inline size_t nc_cue_hash(uint64_t head)
{
    return (size_t)(head * UINT64_C(0x9e3779b97f4a7c15) >> (64 - NC_CUE_HASH_BITS));
}

/* May the word be in a list?  False is certain. */
static inline bool nc_cue_may_be(uint64_t head)
{
    const size_t hash = nc_cue_hash(head);
    return (nc_cue_hashes[hash / 64] >> hash % 64 & 1) != 0;
}

/* Where the search for a word begins. */
static inline size_t nc_cue_slot_of(uint64_t head)
{
    return nc_cue_hash(head) >> (NC_CUE_HASH_BITS - NC_CUE_BITS);
}

#endif
