/* outline.c - sentences against sieves.
 *
 * Most sentences with the words and the figures of a phrasing have them in another order.  The
 * order that its pattern asks for is known from the build; to follow it from figure to figure takes
 * a fiftieth of the time that the pattern takes. */
#include "check/outline.h"

#include "data/tally.h"

#include <string.h>

/* What no word is of: list 0 alone. */
static const struct nc_word_lists nothing = { { 1 } };

void nc_outline_reset(struct nc_outline *o)
{
    o->count = o->from = o->place = 0;
    o->letters[0] = NC_SIEVE_END;
    o->words[0] = nothing;
    o->stops[0] = 0;
}

static void add_letter(struct nc_outline *o, uint16_t letter)
{
    o->places[o->count] = o->place++;
    o->letters[o->count++] = letter;
    o->letters[o->count] = NC_SIEVE_END;
    o->words[o->count] = nothing;
    o->stops[o->count] = 0;
}

void nc_outline_begin(struct nc_outline *o)
{
    const uint32_t kept = o->count - o->from;
    memmove(o->letters, o->letters + o->from, (kept + 1) * sizeof *o->letters);
    memmove(o->places, o->places + o->from, kept * sizeof *o->places);
    memmove(o->words, o->words + o->from, (kept + 1) * sizeof *o->words);
    memmove(o->stops, o->stops + o->from, (kept + 1) * sizeof *o->stops);
    o->count = kept;
    add_letter(o, nc_sieve_letter('|'));
    o->from = o->count;
    o->first = nothing;
    o->worded = false;
}

void nc_outline_figure(struct nc_outline *o, uint16_t letter)
{
    if (letter == 0)
        nc_outline_word(o, nc_cue_signs['@']);
    else if (o->count < NC_OUTLINE_MOST)
        add_letter(o, letter);
}

struct nc_word_lists nc_outline_words(const struct nc_outline *o)
{
    struct nc_word_lists all = o->words[o->from];
    for (uint32_t i = o->from + 1; i <= o->count; i++)
        nc_word_lists_add(&all, &o->words[i]);
    return all;
}

static const unsigned ALL_LISTS = (1u << NC_STEP_WORDS) - 1;

/* The lists of a step that the words before letter `at` are of, a bit for each. */
static unsigned lists_at(const struct nc_outline *o, uint32_t at, const struct nc_sieve_step *step)
{
    unsigned lists = 0;
    for (int i = 0; i < NC_STEP_WORDS; i++)
        lists |= (unsigned)nc_word_lists_has(&o->words[at], step->words[i]) << i;
    return lists;
}

/* Is the last step met from the words before letter `at` on?  It has no figure. */
static bool ends(const struct nc_outline *o, uint32_t at, const struct nc_sieve_step *step,
                 bool begins)
{
    unsigned lists = lists_at(o, at, step);
    for (; lists != ALL_LISTS && at < o->count; begins = false) {
        if ((!begins && (o->stops[at] & ~nc_sieve_stops[step->stops]) != 0) ||
            (o->letters[at] & step->passed) == 0)
            return false;
        lists |= lists_at(o, ++at, step);
    }
    return lists == ALL_LISTS;
}

/* Do the steps lead on from the words before letter `at`?  Of the words before the first letter,
 * where `begins`, and behind the last a pattern may take a part alone. */
static bool leads_on(const struct nc_outline *o, uint32_t at, const struct nc_sieve_step *step,
                     bool begins)
{
    if (step->letters == 0)
        return ends(o, at, step, begins);
    if (step->first != 0 && o->worded && !nc_word_lists_has(&o->first, step->first))
        return false;
    const uint16_t letters = step->letters | step->passed;
    const uint64_t stops = nc_sieve_stops[step->stops];
    const uint32_t end = begins || step->most == UINT8_MAX ? UINT32_MAX
                                                            : o->places[at - 1] + step->most;
    unsigned lists = 0;
    for (; (o->letters[at] & letters) != 0 && o->places[at] <= end; at++, begins = false) {
        if (!begins && (o->stops[at] & ~stops) != 0)
            return false;
        lists |= lists_at(o, at, step);
        if (lists == ALL_LISTS && (o->letters[at] & step->letters) != 0 &&
            (o->letters[at + 1] & nc_step_begins(step + 1)) != 0 &&
            leads_on(o, at + 1, step + 1, false))
            return true;
        if ((o->letters[at] & step->passed) == 0)
            return false;
    }
    return false;
}

/* May a line be met, of which each list has one of the words? */
static bool may_meet(const struct nc_sieve_line *line, const struct nc_word_lists *words)
{
    bool all = true;
    for (int i = 0; i < NC_LINE_LISTS; i++)
        all &= nc_word_lists_has(words, line->lists[i]);
    return all;
}

/* Do the steps of a line lead on from one of the letters? */
static bool is_met(const struct nc_outline *o, uint32_t from, const struct nc_sieve_line *line)
{
    const struct nc_sieve_step *step = &nc_sieve_steps[line->step];
    for (uint32_t at = from; at <= o->count; at++)
        if ((o->letters[at] & line->begins) != 0 && leads_on(o, at, step, true))
            return true;
    return false;
}

/* Do the steps lead on with these letters, when words do not count? */
static bool letters_lead_on(const uint16_t *letters, const struct nc_sieve_step *step)
{
    for (bool passed = step->letters != 0; passed; letters++) {
        if ((*letters & step->letters) != 0 && letters_lead_on(letters + 1, step + 1))
            return true;
        passed = (*letters & step->passed) != 0;
    }
    return step->letters == 0;
}

/* Is a line met by letters that end with NC_SIEVE_END, when words do not count? */
static bool is_in_order(const uint16_t *letters, const struct nc_sieve_line *line)
{
    for (;; letters++) {
        if ((*letters & line->begins) != 0 &&
            letters_lead_on(letters, &nc_sieve_steps[line->step]))
            return true;
        if (*letters == NC_SIEVE_END)
            return false;
    }
}

bool nc_outline_in_order(uint64_t order, const struct nc_phrasing *phrasing)
{
    uint16_t letters[NC_TALLY_FIELDS + 1];
    const unsigned count = nc_order_count(order);
    for (unsigned i = 0; i < count; i++)
        letters[count - 1 - i] = (uint16_t)(1u << (order >> 4 * i & 0xf) >> 1);
    letters[count] = NC_SIEVE_END;
    for (uint16_t i = 0; i < phrasing->lines; i++)
        if (is_in_order(letters, &nc_sieve_lines[phrasing->sieve + i]))
            return true;
    return false;
}

bool nc_outline_fits(const struct nc_outline *o, uint32_t from, const struct nc_phrasing *phrasing,
                     const struct nc_word_lists *words)
{
    const struct nc_sieve_line *line = &nc_sieve_lines[phrasing->sieve];
    for (uint16_t i = 0; i < phrasing->lines; i++)
        if (may_meet(&line[i], words) && is_met(o, from, &line[i]))
            return true;
    return false;
}
