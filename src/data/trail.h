/* trail.h - which word or figure of a wording may follow which.  Floor 1.
 *
 * A wording is followed in a sentence word by word: from a state, words of some sets lead on to
 * other states, and at last to its end.  All that a pattern matches is led there, and little more;
 * to follow a trail takes a hundredth of the time that the pattern takes.
 *
 * Words that are in the same sets are of one class; figures and signs are words, too, by their
 * letter in the skeleton, and so is the end of the text. */
#ifndef NC_DATA_TRAIL_H
#define NC_DATA_TRAIL_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum {
    NC_TRAIL_PARTS = 2,
    NC_TRAIL_STATES = 64 * NC_TRAIL_PARTS,
    NC_TRAIL_END = NC_TRAIL_STATES,
    NC_TRAIL_SETS = 3072
};

/* What leads on from a state. */
struct nc_trail_edge {
    uint16_t set; /* words of this set */
    uint8_t to;   /* lead to this state, or to the end: NC_TRAIL_END */
};

extern const struct nc_trail_edge nc_trail_edges[];

/* Where the edges of each state begin; those of the next state are behind them. */
extern const uint32_t nc_trail_states[];

/* The sets that the words of a class are in, a bit for each. */
struct nc_trail_class {
    uint64_t sets[NC_TRAIL_SETS / 64];
};

extern const struct nc_trail_class nc_trail_classes[];

/* The class of words by where their lists begin in nc_word_rows (data/phrasings.h); most words are
 * of class 0. */
extern const uint16_t nc_trail_words[];

/* The class of a figure by its letter, of the bar by its sign; row 0 is the end of the text. */
enum { NC_TRAIL_LETTERS = 128 };
extern const uint16_t nc_trail_letters[NC_TRAIL_LETTERS];

/* Goes from a state over a word of a class: adds the states that it leads to.  Returns whether it
 * leads to the end. */
static inline bool nc_trail_step(const uint32_t *state, const struct nc_trail_class *class,
                                 uint64_t to[NC_TRAIL_PARTS])
{
    for (uint32_t i = state[0]; i < state[1]; i++) {
        const struct nc_trail_edge edge = nc_trail_edges[i];
        if ((class->sets[edge.set / 64] >> edge.set % 64 & 1) == 0)
            continue;
        if (edge.to == NC_TRAIL_END)
            return true;
        to[edge.to / 64] |= UINT64_C(1) << edge.to % 64;
    }
    return false;
}

/* Goes from some states over a word: they become those that they lead to.  Returns whether they
 * lead to the end. */
static inline bool nc_trail_go(uint32_t first, uint16_t class, uint64_t at[NC_TRAIL_PARTS])
{
    uint64_t to[NC_TRAIL_PARTS] = { 0 };
    for (uint32_t part = 0; part < NC_TRAIL_PARTS; part++)
        for (; at[part] != 0; at[part] &= at[part] - 1) {
            const uint32_t row = first + 64 * part + (uint32_t)__builtin_ctzll(at[part]);
            if (nc_trail_step(&nc_trail_states[row], &nc_trail_classes[class], to))
                return true;
        }
    memcpy(at, to, sizeof to);
    return false;
}

/* Does a trail, whose first state is told, lead to its end from the first of these classes on?  The
 * last is that of the end of the text. */
static inline bool nc_trail_leads(uint32_t first, const uint16_t *classes)
{
    uint64_t at[NC_TRAIL_PARTS] = { 1 };
    for (; (at[0] | at[1]) != 0; classes++)
        if (nc_trail_go(first, *classes, at))
            return true;
    return false;
}

/* Is a class one of the words of a set? */
static inline bool nc_trail_in(uint16_t set, uint16_t class)
{
    return (nc_trail_classes[class].sets[set / 64] >> set % 64 & 1) != 0;
}

/* Does it from any of them on?  It begins with words of the set `begins`. */
static inline bool nc_trail_met(uint32_t first, uint16_t begins, const uint16_t *classes,
                                uint32_t count)
{
    uint64_t at[NC_TRAIL_PARTS] = { 0 };
    for (uint32_t i = 0; i < count; i++) {
        at[0] |= nc_trail_in(begins, classes[i]);
        if ((at[0] | at[1]) != 0 && nc_trail_go(first, classes[i], at))
            return true;
    }
    return false;
}

#endif
