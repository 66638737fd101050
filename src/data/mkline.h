/* mkline.h - what a wording asks for from figure to figure; for mkdata alone.
 *
 * A line is met by all that the wording matches, and by more.  Alternatives are lines of their own
 * as long as there are not too many; then those are laid on top of each other that lose least. */
#ifndef NC_DATA_MKLINE_H
#define NC_DATA_MKLINE_H

#include <glib.h>

#include <stdbool.h>
#include <stdint.h>

enum {
    MK_STEPS = 12, /* figures of one line that are told apart */
    MK_LINES = 8,  /* alternatives, the same */
    MK_WORDS = 2   /* lists that one step asks for */
};

/* Up to the next figure: see struct nc_sieve_step of data/phrasings.h. */
struct mk_step {
    uint16_t passed, letters;
    unsigned spaces; /* no more are taken */
    uint64_t stops;  /* those that may be on the way, in their order */
    const char *words[MK_WORDS]; /* choices (data/mkchoice.h), one word of each of which is there;
                                    NULL: none need be */
    const char *first; /* a choice, of which the first word is one; NULL: any */
    bool empty;        /* there may be no word */
};

/* Without the last step, which has no letter, `count` steps. */
struct mk_line {
    const char *anywhere; /* a choice, one of which is in one of the steps; NULL: none need be */
    unsigned count;
    struct mk_step steps[MK_STEPS + 1];
};

struct mk_lines {
    unsigned count; /* one at least, but for what was never set */
    struct mk_line lines[MK_LINES];
};

/* What takes nothing; `none` is the choice without a word. */
static inline struct mk_step mk_step_none(const char *none)
{
    return (struct mk_step){ .first = none, .empty = true };
}

/* One line of one step. */
struct mk_lines mk_lines_of(struct mk_step step);

/* What meets a line of the first and behind it one of the second.  New choices come into `kept`. */
struct mk_lines mk_lines_row(GStringChunk *kept, const struct mk_lines *a,
                             const struct mk_lines *b);

/* What meets a line of either. */
struct mk_lines mk_lines_either(GStringChunk *kept, const struct mk_lines *a,
                                const struct mk_lines *b);

/* The lists that the line asks for, the rarest of them where there is not room for all; as many are
 * set, the rest stays. */
void mk_line_words(const struct mk_line *line, const char **words, int room);

/* All lines as one step that passes figures and asks for nothing, and may take nothing. */
struct mk_step mk_lines_passed(GStringChunk *kept, const struct mk_lines *lines);

/* The product, or UINT_MAX when it is more. */
unsigned mk_product(unsigned a, unsigned b);

/* A choice, one word of which is in each line; NULL when there is none. */
const char *mk_lines_anywhere(GStringChunk *kept, const struct mk_lines *lines);

#endif
