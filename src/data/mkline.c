/* mkline.c - lines of steps, one behind the other or on top of each other. */
#include "data/mkline.h"

#include "data/mkchoice.h"

#include <limits.h>
#include <string.h>

static unsigned sum(unsigned a, unsigned b)
{
    return a > UINT_MAX - b ? UINT_MAX : a + b;
}

unsigned mk_product(unsigned a, unsigned b)
{
    return a > 0 && b > UINT_MAX / a ? UINT_MAX : a * b;
}

/* Puts a list that is asked for among others: the rarest stay. */
static void ask(const char **words, int room, const char *more)
{
    for (int i = 0; i < room && more != NULL; i++) {
        if (words[i] == more)
            return;
        if (words[i] == NULL || mk_choice_common(more) < mk_choice_common(words[i])) {
            const char *left = words[i];
            words[i] = more;
            more = left;
        }
    }
}

/* Steps that may be told as one: the first of them begins it, the last may end it. */
static struct mk_step together(GStringChunk *kept, struct mk_step a, struct mk_step b)
{
    struct mk_step out = { .passed = a.passed | b.passed,
                           .letters = b.letters,
                           .spaces = sum(a.spaces, b.spaces),
                           .stops = a.stops | b.stops,
                           .first = a.empty ? mk_choice_either(kept, a.first, b.first) : a.first,
                           .empty = a.empty && b.empty };
    for (int i = 0; i < MK_WORDS; i++) {
        ask(out.words, MK_WORDS, a.words[i]);
        ask(out.words, MK_WORDS, b.words[i]);
    }
    return out;
}

/* Of two lists that both must have a word of theirs somewhere: the rarer one. */
static const char *stricter(const char *a, const char *b)
{
    if (a == NULL || b == NULL)
        return a == NULL ? b : a;
    return mk_choice_common(b) < mk_choice_common(a) ? b : a;
}

/* What is more than there is room for is passed. */
static void append(GStringChunk *kept, struct mk_line *line, const struct mk_line *more)
{
    line->anywhere = stricter(line->anywhere, more->anywhere);
    for (unsigned i = 0; i <= more->count; i++) {
        struct mk_step *last = &line->steps[line->count];
        *last = together(kept, *last, more->steps[i]);
        if (line->count < MK_STEPS && i < more->count) {
            line->steps[++line->count] = mk_step_none(mk_choice_none(kept));
        } else {
            last->passed |= last->letters;
            last->letters = 0;
        }
    }
}

/* All steps of a line as one, whose figures are passed. */
static struct mk_step all_of(GStringChunk *kept, const struct mk_line *line)
{
    struct mk_step all = line->steps[0];
    uint16_t letters = all.letters;
    for (unsigned i = 1; i <= line->count; i++) {
        letters |= line->steps[i].letters;
        all = together(kept, all, line->steps[i]);
    }
    all.passed |= letters;
    all.letters = 0;
    return all;
}

/* The line as `count` figures at any of its own, no more than it has. */
static struct mk_line blurred(GStringChunk *kept, const struct mk_line *line, unsigned count)
{
    struct mk_step all = all_of(kept, line);
    struct mk_line out = { .anywhere = line->anywhere, .count = count };
    if (count > 0)
        memset(all.words, 0, sizeof all.words);
    for (unsigned i = 0; i <= count; i++) {
        out.steps[i] = all;
        out.steps[i].first = i == 0 ? all.first : NULL;
        out.steps[i].letters = i < count ? all.passed : 0;
    }
    return out;
}

/* Either asks for one list after the other: what one has and the other has not is asked for no
 * more. */
static void either_words(GStringChunk *kept, struct mk_step *a, const struct mk_step *b)
{
    const char *words[MK_WORDS] = { NULL };
    for (int i = 0; i < MK_WORDS; i++)
        for (int j = 0; j < MK_WORDS; j++)
            if (a->words[i] != NULL && (i == j || a->words[i] == b->words[j]))
                ask(words, MK_WORDS, mk_choice_either(kept, a->words[i], b->words[j]));
    memcpy(a->words, words, sizeof words);
}

/* Two lines on top of each other. */
static struct mk_line laid(GStringChunk *kept, const struct mk_line *a, const struct mk_line *b)
{
    if (a->count != b->count) {
        const unsigned least = MIN(a->count, b->count);
        const struct mk_line x = blurred(kept, a, least), y = blurred(kept, b, least);
        return laid(kept, &x, &y);
    }
    struct mk_line out = *a;
    out.anywhere = mk_choice_either(kept, a->anywhere, b->anywhere);
    for (unsigned i = 0; i <= a->count; i++) {
        out.steps[i].passed |= b->steps[i].passed;
        out.steps[i].letters |= b->steps[i].letters;
        out.steps[i].spaces = MAX(out.steps[i].spaces, b->steps[i].spaces);
        out.steps[i].stops |= b->steps[i].stops;
        out.steps[i].first = mk_choice_either(kept, out.steps[i].first, b->steps[i].first);
        out.steps[i].empty |= b->steps[i].empty;
        either_words(kept, &out.steps[i], &b->steps[i]);
    }
    return out;
}

/* How much is lost when two lines are laid on top of each other: no more than a guess. */
static unsigned loss(const struct mk_line *a, const struct mk_line *b)
{
    enum { BLURRED = 1000, LIST = 10 };
    if (a->count != b->count)
        return BLURRED * MAX(a->count, b->count);
    unsigned lost = 0;
    for (unsigned i = 0; i <= a->count; i++) {
        const struct mk_step *x = &a->steps[i], *y = &b->steps[i];
        lost += (unsigned)__builtin_popcount(x->letters ^ y->letters);
        lost += (unsigned)__builtin_popcount(x->passed ^ y->passed);
        lost += (unsigned)__builtin_popcountll(x->stops ^ y->stops) / 4;
        for (int j = 0; j < MK_WORDS; j++)
            lost += x->words[j] != y->words[j] ? LIST : 0;
    }
    return lost;
}

/* Lays two lines on top of each other, those that lose least. */
static void narrow(GStringChunk *kept, struct mk_lines *set)
{
    unsigned first = 0, second = 1;
    for (unsigned i = 0; i < set->count; i++)
        for (unsigned j = i + 1; j < set->count; j++)
            if (loss(&set->lines[i], &set->lines[j]) <
                loss(&set->lines[first], &set->lines[second])) {
                first = i;
                second = j;
            }
    set->lines[first] = laid(kept, &set->lines[first], &set->lines[second]);
    set->lines[second] = set->lines[--set->count];
}

/* Adds a line, on top of another where nothing or little is lost: where neither has a figure. */
static void add(GStringChunk *kept, struct mk_lines *set, const struct mk_line *line)
{
    for (unsigned i = 0; i < set->count; i++)
        if (loss(&set->lines[i], line) == 0 || (set->lines[i].count == 0 && line->count == 0)) {
            set->lines[i] = laid(kept, &set->lines[i], line);
            return;
        }
    if (set->count == MK_LINES)
        narrow(kept, set);
    set->lines[set->count++] = *line;
}

struct mk_lines mk_lines_of(struct mk_step step)
{
    struct mk_lines out = { .count = 1, .lines[0] = { .count = step.letters != 0 } };
    out.lines[0].steps[0] = step;
    out.lines[0].steps[1] = mk_step_none(step.first);
    return out;
}

struct mk_lines mk_lines_row(GStringChunk *kept, const struct mk_lines *a,
                             const struct mk_lines *b)
{
    struct mk_lines x = *a, y = *b, out = { .count = 0 };
    while (x.count * y.count > MK_LINES)
        narrow(kept, x.count > y.count ? &x : &y);
    for (unsigned i = 0; i < x.count; i++)
        for (unsigned j = 0; j < y.count; j++) {
            struct mk_line line = x.lines[i];
            append(kept, &line, &y.lines[j]);
            add(kept, &out, &line);
        }
    return out;
}

struct mk_lines mk_lines_either(GStringChunk *kept, const struct mk_lines *a,
                                const struct mk_lines *b)
{
    struct mk_lines out = *a;
    for (unsigned i = 0; i < b->count; i++)
        add(kept, &out, &b->lines[i]);
    return out;
}

void mk_line_words(const struct mk_line *line, const char **words, int room)
{
    for (unsigned i = 0; i <= line->count; i++)
        for (int j = 0; j < MK_WORDS; j++)
            ask(words, room, line->steps[i].words[j]);
}

struct mk_step mk_lines_passed(GStringChunk *kept, const struct mk_lines *lines)
{
    struct mk_step out = mk_step_none(mk_choice_none(kept));
    for (unsigned i = 0; i < lines->count; i++) {
        const struct mk_step all = all_of(kept, &lines->lines[i]);
        out.first = mk_choice_either(kept, out.first, all.first);
        out.passed |= all.passed;
        out.spaces = MAX(out.spaces, all.spaces);
        out.stops |= all.stops;
    }
    return out;
}

const char *mk_lines_anywhere(GStringChunk *kept, const struct mk_lines *lines)
{
    const char *words = lines->lines[0].anywhere;
    for (unsigned i = 1; i < lines->count; i++)
        words = mk_choice_either(kept, words, lines->lines[i].anywhere);
    return words;
}
