/* cursor.c - walks along an article's text and knows line and column of its file. */
#include "extract/cursor.h"

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
    bool flows = r->piece_count == 0 || r->pieces[c->piece].flows;
    for (; c->at < at && c->at < r->len; c->at++) {
        unsigned char byte = (unsigned char)r->text[c->at];
        if (byte == '\n' && flows) {
            c->line++;
            c->column = 1;
        } else if ((byte & 0xc0) != 0x80) {
            c->column++; /* not inside a character */
        }
    }
}
