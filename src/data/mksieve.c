/* mksieve.c - reads off a pattern what it asks for.
 *
 * The pattern is read as lines of figures (data/mkline.h), with what may stand and what must stand
 * between them. */
#include "data/mksieve.h"

#include "data/mkchoice.h"
#include "data/sieve.h"

#include <limits.h>
#include <string.h>

/* The word that stands half written: what it may be so far, and what it must not become; choices,
 * of which NULL is any word and no word.  Of the stops that are signs, those that it may have. */
struct half {
    const char *word, *never;
    uint64_t signs;
};

/* A part's lines, and what stands half written behind it. */
struct read {
    struct mk_lines lines;
    struct half half;
};

/* Goes over a pattern. */
struct reader {
    const struct mk_pattern *pattern;
    char **stops;
};

/* A step that takes nothing. */
static struct mk_step no_step(const struct reader *r)
{
    return mk_step_none(mk_choice_none(r->pattern->kept));
}

static struct read nothing_with(const struct reader *r, struct half half)
{
    return (struct read){ mk_lines_of(no_step(r)), half };
}

static struct read read_part(const struct reader *r, const struct mk_part *part,
                             struct half half);

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

/* The stops among the choice's words, which are whole. */
static uint64_t stops_of(const struct reader *r, const char *choice)
{
    uint64_t stops = 0;
    for (int i = 0; r->stops[i] != NULL; i++)
        if (mk_choice_has(choice, r->stops[i]))
            stops |= UINT64_C(1) << i;
    return stops;
}

/* The stops that are signs among the bytes. */
static uint64_t signs_among(const struct reader *r, const struct mk_bytes *bytes)
{
    uint64_t signs = 0;
    for (int i = 0; r->stops[i] != NULL; i++)
        if (r->stops[i][1] == '\0' && mk_bytes_has(bytes, (unsigned char)r->stops[i][0]))
            signs |= UINT64_C(1) << i;
    return signs;
}

/* The stops that a word may be which has but these signs. */
static uint64_t stops_with(const struct reader *r, uint64_t signs)
{
    static const struct mk_bytes all = { { UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX } };
    return ~signs_among(r, &all) | signs;
}

/* A space ends the word that stands half written. */
static struct read read_space(const struct reader *r, struct half half)
{
    const char *words = whole(half.word) ? half.word : NULL;
    struct mk_step step = { .spaces = 1, .words = { words } };
    step.first = mk_choice_first(r->pattern->kept, half.word);
    step.stops = half.word != NULL ? stops_of(r, half.word) | half.signs
                                   : stops_with(r, half.signs);
    step.empty = step.first != NULL && *step.first == '\0';
    if (half.never != NULL)
        step.stops &= ~stops_of(r, half.never);
    struct read out = { mk_lines_of(step), { mk_choice_of(r->pattern->kept, ""), NULL, 0 } };
    out.lines.lines[0].anywhere = words;
    return out;
}

/* One of bytes; a space is not the only one. */
static struct read read_byte(const struct reader *r, const struct mk_bytes *bytes,
                             struct half half)
{
    unsigned others;
    const uint16_t letters = letters_among(bytes, &others);
    const bool space = mk_bytes_has(bytes, ' ');
    const uint64_t signs = signs_among(r, bytes);
    const struct mk_step step = { .passed = others > 0 ? letters : 0,
                                  .letters = others > 0 ? 0 : letters,
                                  .spaces = space,
                                  .first = space ? NULL : mk_choice_none(r->pattern->kept),
                                  .empty = true,
                                  .stops = space ? stops_with(r, signs | half.signs) : 0 };
    if (letters != 0 && others == 0) /* a figure is a word of its own */
        half = (struct half){ mk_choice_of(r->pattern->kept, ""), NULL, 0 };
    if (space && others == 1 && letters == 0)
        return read_space(r, half);
    if (space)
        return (struct read){ mk_lines_of(step), { NULL, NULL, signs } };
    return (struct read){ mk_lines_of(step),
                          { mk_choice_add(r->pattern->kept, half.word, bytes), half.never,
                            half.signs | signs } };
}

/* Is it made of bytes and alternatives alone? */
static bool plain(const struct mk_part *part)
{
    if (part->kind == MK_BYTE)
        return true;
    if ((part->kind != MK_ROW && part->kind != MK_EITHER) || part->first == NULL)
        return false;
    for (const struct mk_part *inside = part->first; inside != NULL; inside = inside->next)
        if (!plain(inside))
            return false;
    return true;
}

/* The words that the alternatives are, one each; NULL when none is. */
static const char *words_of(const struct reader *r, const struct mk_part *part)
{
    const struct half nothing = { mk_choice_of(r->pattern->kept, ""), NULL, 0 };
    const struct mk_part *row = part->kind == MK_EITHER ? part->first : part;
    const char *words = NULL;
    for (; row != NULL; row = row != part ? row->next : NULL) {
        const struct read read = read_part(r, row, nothing);
        const struct mk_step *step = &read.lines.lines[0].steps[0];
        if (plain(row) && step->words[0] != NULL && step->spaces == 1 &&
            read.half.word == nothing.word)
            words = words == NULL ? step->words[0]
                                  : mk_choice_either(r->pattern->kept, words, step->words[0]);
    }
    return words;
}

/* What must not follow: none of the words that it is begins here. */
static struct half read_not(const struct reader *r, const struct mk_part *part, struct half half)
{
    const bool begins = half.word == mk_choice_of(r->pattern->kept, "");
    const char *words = begins ? words_of(r, part) : NULL;
    if (words != NULL)
        half.never = half.never == NULL
                         ? words
                         : mk_choice_either(r->pattern->kept, half.never, words);
    return half;
}

static struct read read_row(const struct reader *r, const struct mk_part *row,
                            struct half half)
{
    struct read out = nothing_with(r, half);
    for (const struct mk_part *part = row->first; part != NULL; part = part->next) {
        const struct read next = read_part(r, part, out.half);
        out.lines = mk_lines_row(r->pattern->kept, &out.lines, &next.lines);
        out.half = next.half;
    }
    return out;
}

/* What must not become a's word, if neither does b's become it. */
static const char *never_of(struct half a, struct half b)
{
    const bool apart = b.word != NULL && a.never != NULL && !mk_choice_begins(b.word, a.never);
    return a.never == b.never || apart ? a.never : NULL;
}

/* What may stand half written behind one or the other. */
static struct half either_half(GStringChunk *kept, struct half a, struct half b)
{
    const char *never = never_of(a, b);
    return (struct half){ mk_choice_either(kept, a.word, b.word),
                          never != NULL ? never : never_of(b, a), a.signs | b.signs };
}

static struct read read_either(const struct reader *r, const struct mk_part *part,
                               struct half half)
{
    struct read out = read_part(r, part->first, half);
    for (const struct mk_part *row = part->first->next; row != NULL; row = row->next) {
        const struct read next = read_part(r, row, half);
        out.lines = mk_lines_either(r->pattern->kept, &out.lines, &next.lines);
        out.half = either_half(r->pattern->kept, out.half, next.half);
    }
    return out;
}

/* How many spaces are taken when what takes `spaces` at a time stands `count` times: of bytes one
 * behind the other no two are spaces. */
static unsigned spaces_of(const struct mk_part *part, unsigned spaces, unsigned count)
{
    return part->kind == MK_BYTE && spaces > 0 ? count / 2 + count % 2 : mk_product(spaces, count);
}

/* All that stands as often as asked for, and more, which asks for nothing. */
static struct mk_lines lines_of(const struct reader *r, const struct mk_part *repeat,
                                const struct mk_lines *once, const struct mk_lines *again)
{
    GStringChunk *kept = r->pattern->kept;
    const unsigned told = MIN(repeat->least, MK_STEPS);
    const struct mk_lines both = mk_lines_either(kept, once, again);
    struct mk_step more = mk_lines_passed(kept, &both);
    struct mk_lines out = told > 0 ? *once : mk_lines_of(no_step(r));
    more.spaces = spaces_of(repeat->first, more.spaces, repeat->most - told);
    const struct mk_lines rest = mk_lines_of(more);
    for (unsigned i = 1; i < told; i++)
        out = mk_lines_row(kept, &out, again);
    return repeat->most > told ? mk_lines_row(kept, &out, &rest) : out;
}

/* A word that grows with every time may be any. */
static struct read read_repeat(const struct reader *r, const struct mk_part *repeat,
                               struct half half)
{
    const struct read once = read_part(r, repeat->first, half),
                      again = read_part(r, repeat->first, once.half);
    struct read out = { lines_of(r, repeat, &once.lines, &again.lines), once.half };
    if (repeat->least == 0)
        out.half = either_half(r->pattern->kept, half, once.half);
    if (repeat->most > 1 && again.half.word != once.half.word)
        out.half.word = NULL;
    if (repeat->most > 1 && again.half.never != once.half.never)
        out.half.never = NULL;
    return out;
}

static struct read read_part(const struct reader *r, const struct mk_part *part,
                             struct half half)
{
    const struct read any = { mk_lines_of((struct mk_step){ .passed = NC_SIEVE_LETTERS,
                                                            .spaces = UINT_MAX,
                                                            .stops = UINT64_MAX }),
                              { NULL, NULL, UINT64_MAX } };
    switch (part->kind) {
    case MK_BYTE:
        return read_byte(r, &part->bytes, half);
    case MK_ROW:
        return read_row(r, part, half);
    case MK_EITHER:
        return read_either(r, part, half);
    case MK_REPEAT:
        return read_repeat(r, part, half);
    case MK_AHEAD:
        return nothing_with(r, half);
    case MK_NOT:
        return nothing_with(r, read_not(r, part->first, half));
    case MK_CALL:
        part = g_hash_table_lookup(r->pattern->named, part->name);
        return part != NULL ? read_part(r, part, half) : any;
    default:
        return any;
    }
}

struct mk_lines mk_sieve_of(const struct mk_pattern *pattern, char **stops)
{
    const struct reader r = { pattern, stops };
    const struct half nothing = { mk_choice_of(pattern->kept, ""), NULL, 0 };
    return read_part(&r, pattern->root, nothing).lines;
}
