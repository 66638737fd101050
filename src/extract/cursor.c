/* cursor.c - walks along an article's text and knows line and column of its file. */
#include "extract/cursor.h"

#include "model/eight.h"

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

void nc_cursor_move(struct nc_cursor *c, uint32_t at)
{
    const struct nc_reading *r = c->reading;
    while (c->piece + 1 < r->piece_count && r->pieces[c->piece + 1].at <= at)
        enter(c, c->piece + 1);
    const uint32_t end = at < r->len ? at : (uint32_t)r->len;
    if (end <= c->at)
        return;
    if (r->piece_count == 0 || r->pieces[c->piece].flows) {
        const char *newline;
        while ((newline = memchr(r->text + c->at, '\n', end - c->at)) != NULL) {
            c->at = (uint32_t)(newline - r->text) + 1;
            c->line++;
            c->column = 1;
        }
    }
    c->column += (uint32_t)nc_chars_in(r->text + c->at, end - c->at);
    c->at = end;
}
