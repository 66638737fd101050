/* outline.c - sentences against sieves.
 *
 * Most sentences with the words and the figures of a phrasing have them in another order.  The
 * order that its pattern asks for is known from the build; to follow it from figure to figure takes
 * a fiftieth of the time that the pattern takes. */
#include "check/outline.h"

#include "data/sieve.h"

#include <string.h>

void nc_outline_reset(struct nc_outline *o)
{
    o->count = o->from = 0;
    o->words[0] = nc_word_lists[0];
}

static void add_letter(struct nc_outline *o, uint16_t letter)
{
    o->letters[o->count++] = letter;
    o->words[o->count] = nc_word_lists[0];
}

void nc_outline_begin(struct nc_outline *o)
{
    const uint32_t kept = o->count - o->from;
    memmove(o->letters, o->letters + o->from, kept * sizeof *o->letters);
    memmove(o->words, o->words + o->from, (kept + 1) * sizeof *o->words);
    o->count = kept;
    add_letter(o, nc_sieve_letter('|'));
    o->from = o->count;
}

void nc_outline_figure(struct nc_outline *o, uint16_t letter)
{
    if (letter != 0 && o->count < NC_OUTLINE_MOST)
        add_letter(o, letter);
}

struct nc_word_lists nc_outline_words(const struct nc_outline *o)
{
    struct nc_word_lists all = o->words[o->from];
    for (uint32_t i = o->from + 1; i <= o->count; i++)
        nc_word_lists_add(&all, &o->words[i]);
    return all;
}

/* Do the steps lead on from letter `at`? */
static bool leads_on(const struct nc_outline *o, uint32_t at, const struct nc_sieve_step *step)
{
    bool worded = false;
    for (;; at++) {
        worded |= nc_word_lists_has(&o->words[at], step->words);
        if ((worded && step->letters == 0) || at == o->count)
            return worded && step->letters == 0;
        if (worded && (o->letters[at] & step->letters) != 0 && leads_on(o, at + 1, step + 1))
            return true;
        if ((o->letters[at] & step->passed) == 0)
            return false;
    }
}

uint32_t nc_outline_find(const struct nc_outline *o, uint32_t from,
                         const struct nc_sieve_step *steps)
{
    uint32_t at = from;
    while (at <= o->count && !leads_on(o, at, steps))
        at++;
    return at <= o->count ? at : NC_NONE;
}
