/* mksieve.c - lines up what a pattern asks for.
 *
 * The pattern is read as a line of figures, with what may stand and what must stand between them.
 * Alternatives of as many figures are laid on top of each other, figure by figure; of others only
 * what they have in common is left.  So the line is met by all that the pattern matches, and by
 * more. */
#include "data/mksieve.h"

#include "data/mkchoice.h"
#include "data/sieve.h"

#include <string.h>

/* A part's line, and the word that stands half written behind it: what it may be so far. */
struct read {
    struct mk_sieve sieve;
    const char *word;
};

/* Of two lists of words that both must have one of theirs there: the rarer one. */
static const char *stricter(const char *a, const char *b)
{
    if (a == NULL || b == NULL)
        return a == NULL ? b : a;
    return mk_choice_common(b) < mk_choice_common(a) ? b : a;
}

/* Steps that may be told as one: the first of them begins it, the last may end it. */
static struct mk_step together(struct mk_step a, struct mk_step b)
{
    return (struct mk_step){ a.passed | b.passed, b.letters, stricter(a.words, b.words) };
}

/* What is more than there is room for is passed. */
static void append(struct mk_sieve *line, const struct mk_sieve *more)
{
    line->anywhere = stricter(line->anywhere, more->anywhere);
    for (unsigned i = 0; i <= more->count; i++) {
        struct mk_step *last = &line->steps[line->count];
        *last = together(*last, more->steps[i]);
        if (line->count < MK_STEPS && i < more->count) {
            line->steps[++line->count] = (struct mk_step){ 0, 0, NULL };
        } else {
            last->passed |= last->letters;
            last->letters = 0;
        }
    }
}

/* All figures of the line. */
static uint16_t letters_of(const struct mk_sieve *line)
{
    uint16_t letters = 0;
    for (unsigned i = 0; i <= line->count; i++)
        letters |= line->steps[i].letters | line->steps[i].passed;
    return letters;
}

/* The line as `count` figures at any of its own, no more than it has. */
static struct mk_sieve blurred(const struct mk_sieve *line, unsigned count)
{
    const uint16_t all = letters_of(line);
    struct mk_sieve out = { .anywhere = line->anywhere, .count = count };
    const char *words = NULL;
    for (unsigned i = 0; i <= line->count; i++)
        words = stricter(words, line->steps[i].words);
    for (unsigned i = 0; i <= count; i++)
        out.steps[i] = (struct mk_step){ all, i < count ? all : 0, count == 0 ? words : NULL };
    return out;
}

static struct mk_sieve either(GStringChunk *kept, const struct mk_sieve *a,
                              const struct mk_sieve *b)
{
    if (a->count != b->count) {
        const unsigned least = MIN(a->count, b->count);
        const struct mk_sieve x = blurred(a, least), y = blurred(b, least);
        return either(kept, &x, &y);
    }
    struct mk_sieve out = *a;
    out.anywhere = mk_choice_either(kept, a->anywhere, b->anywhere);
    for (unsigned i = 0; i <= a->count; i++) {
        out.steps[i].passed |= b->steps[i].passed;
        out.steps[i].letters |= b->steps[i].letters;
        out.steps[i].words = mk_choice_either(kept, a->steps[i].words, b->steps[i].words);
    }
    return out;
}

static struct read read_part(const struct mk_pattern *pattern, const struct mk_part *part,
                             const char *word);

/* The letters among the bytes, and how many others there are. */
static uint16_t letters_among(const struct mk_bytes *bytes, unsigned *others)
{
    uint16_t letters = 0;
    *others = 0;
    for (unsigned byte = 1; byte <= UINT8_MAX; byte++)
        if (mk_bytes_has(bytes, (unsigned char)byte)) {
            letters |= nc_sieve_letter((char)byte);
            *others += nc_sieve_letter((char)byte) == 0;
        }
    return letters;
}

/* Has the choice words alone that a skeleton can have as words, no figures and no empty one? */
static bool whole(const char *choice)
{
    static const char figures[] = "@|ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    return choice != NULL && *choice != ' ' && strpbrk(choice, figures) == NULL;
}

static struct read read_byte(GStringChunk *kept, const struct mk_bytes *bytes, const char *word)
{
    struct read out = { .word = mk_choice_add(kept, word, bytes) };
    unsigned others;
    const uint16_t letters = letters_among(bytes, &others);
    const bool space = mk_bytes_has(bytes, ' ');
    if (space && others == 1 && letters == 0) {
        out.sieve.anywhere = out.sieve.steps[0].words = whole(word) ? word : NULL;
        out.word = mk_choice_of(kept, "");
    } else if (space) {
        out.word = NULL;
    }
    if (letters != 0 && others == 0)
        out.sieve = (struct mk_sieve){ NULL, 1, { { 0, letters, NULL } } };
    else
        out.sieve.steps[0].passed = letters;
    return out;
}

static struct read read_row(const struct mk_pattern *pattern, const struct mk_part *row,
                            const char *word)
{
    struct read out = { .word = word };
    for (const struct mk_part *part = row->first; part != NULL; part = part->next) {
        const struct read next = read_part(pattern, part, out.word);
        append(&out.sieve, &next.sieve);
        out.word = next.word;
    }
    return out;
}

static struct read read_either(const struct mk_pattern *pattern, const struct mk_part *part,
                               const char *word)
{
    struct read out = read_part(pattern, part->first, word);
    for (const struct mk_part *row = part->first->next; row != NULL; row = row->next) {
        const struct read next = read_part(pattern, row, word);
        out.sieve = either(pattern->kept, &out.sieve, &next.sieve);
        out.word = mk_choice_either(pattern->kept, out.word, next.word);
    }
    return out;
}

/* A word that grows with every time may be any. */
static struct read read_repeat(const struct mk_pattern *pattern, const struct mk_part *repeat,
                               const char *word)
{
    const struct read once = read_part(pattern, repeat->first, word),
                      again = read_part(pattern, repeat->first, once.word);
    const struct read nothing = { .word = word };
    struct mk_sieve more = blurred(&again.sieve, 0);
    struct read out = repeat->least > 0 ? once : nothing;
    more.anywhere = more.steps[0].words = NULL; /* there may be no more of it */
    for (unsigned i = 1; i < repeat->least && i < MK_STEPS; i++)
        append(&out.sieve, &again.sieve);
    if (repeat->many)
        append(&out.sieve, &more);
    else if (repeat->least == 0)
        out.sieve = either(pattern->kept, &once.sieve, &nothing.sieve);
    if (repeat->least == 0)
        out.word = mk_choice_either(pattern->kept, word, once.word);
    if (repeat->many && again.word != once.word)
        out.word = NULL;
    return out;
}

static struct read read_part(const struct mk_pattern *pattern, const struct mk_part *part,
                             const char *word)
{
    struct read any = { .sieve.steps[0].passed = UINT16_MAX };
    switch (part->kind) {
    case MK_BYTE:
        return read_byte(pattern->kept, &part->bytes, word);
    case MK_ROW:
        return read_row(pattern, part, word);
    case MK_EITHER:
        return read_either(pattern, part, word);
    case MK_REPEAT:
        return read_repeat(pattern, part, word);
    case MK_AHEAD:
        return (struct read){ .word = word };
    case MK_CALL:
        part = g_hash_table_lookup(pattern->named, part->name);
        return part != NULL ? read_part(pattern, part, word) : any;
    default:
        return any;
    }
}

struct mk_sieve mk_sieve_of(const struct mk_pattern *pattern)
{
    return read_part(pattern, pattern->root, mk_choice_of(pattern->kept, "")).sieve;
}

static bool takes_nothing(const struct mk_part *part)
{
    return part->kind == MK_AHEAD || (part->kind == MK_ROW && part->first == NULL);
}

static bool begins(const struct mk_part *part)
{
    unsigned others = 1;
    switch (part->kind) {
    case MK_BYTE:
        return letters_among(&part->bytes, &others) != 0 && others == 0;
    case MK_EITHER:
        for (const struct mk_part *row = part->first; row != NULL; row = row->next)
            if (!begins(row))
                return false;
        return true;
    case MK_ROW:
        part = part->first;
        while (part != NULL && takes_nothing(part))
            part = part->next;
        return part != NULL && begins(part);
    default:
        return part->kind == MK_REPEAT && part->least > 0 && begins(part->first);
    }
}

bool mk_figure_first(const struct mk_pattern *pattern)
{
    return begins(pattern->root);
}
