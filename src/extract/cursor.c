/* cursor.c - walks along an article's text and knows line and column of its file. */
#include "extract/cursor.h"

#include "model/sixteen.h"

/* Bytes of a text looked at together; one less than the bits of the words that tell of them. */
enum { STRETCH = 63 };

static void enter(struct nc_cursor *c, size_t piece)
{
    c->piece = piece;
    c->at = c->reading->pieces[piece].at;
    c->line = c->reading->pieces[piece].line;
    c->column = c->reading->pieces[piece].column;
}

struct nc_cursor nc_cursor_begin(const struct nc_reading *reading)
{
    struct nc_cursor cursor = { .reading = reading, .line = 1, .column = 1 };
    if (reading->piece_count > 0)
        enter(&cursor, 0);
    return cursor;
}

/* A bit for each byte of a stretch. */
struct stretch {
    uint64_t breaks, high; /* line breaks; bytes beyond ASCII */
};

/* One byte more than a stretch has can be read at text. */
static struct stretch look_at(const char *text)
{
    struct stretch s = { .breaks = 0 };
#pragma GCC unroll 4
    for (unsigned i = 0; i <= STRETCH; i += NC_SIXTEEN) {
        const struct nc_sixteen bytes = nc_sixteen_at(text + i);
        s.breaks |= (uint64_t)nc_sixteen_equal(bytes, '\n') << i;
        s.high |= (uint64_t)nc_sixteen_high(bytes) << i;
    }
    return s;
}

/* The last stretch of a text, zeros behind its end. */
static G_NO_INLINE struct stretch look_at_last(const struct nc_reading *r, uint32_t at)
{
    char last[STRETCH + 1] = { 0 };
    return look_at(memcpy(last, r->text + at, r->len - at));
}

/* Goes over `count` bytes, a stretch at most.  Lines are short, and where they end is hard to
 * foretell: it is reckoned without asking. */
static void pass(struct nc_cursor *c, unsigned count, bool flows)
{
    const struct nc_reading *r = c->reading;
    const char *text = r->text + c->at;
    const struct stretch s = c->at + STRETCH < r->len ? look_at(text) : look_at_last(r, c->at);
    const uint64_t mine = (UINT64_C(1) << count) - 1;
    const uint64_t lines = (s.breaks & mine & -(uint64_t)flows) << 1 | 1; /* where they begin */
    const unsigned from = STRETCH - (unsigned)__builtin_clzll(lines);
    const size_t rest = count - from;
    c->line += nc_ones_in(lines) - 1;
    const size_t chars = (s.high & mine) >> from == 0 ? rest : nc_chars_in(text + from, rest);
    c->column = (c->column - 1) * (from == 0) + 1 + (uint32_t)chars;
    c->at += count;
}

void nc_cursor_move(struct nc_cursor *c, uint32_t at)
{
    const struct nc_reading *r = c->reading;
    while (c->piece + 1 < r->piece_count && r->pieces[c->piece + 1].at <= at)
        enter(c, c->piece + 1);
    const uint32_t end = at < r->len ? at : (uint32_t)r->len;
    const bool flows = r->piece_count == 0 || r->pieces[c->piece].flows;
    while (c->at < end)
        pass(c, MIN(end - c->at, STRETCH), flows);
}
