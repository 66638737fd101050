/* article.c - from a byte of an article's text to line and column of its file. */
#include "model/article.h"

/* The last piece that begins at or before the byte; there is one at 0. */
static const struct nc_piece *piece_of(const struct nc_reading *reading, uint32_t at)
{
    size_t low = 0, high = reading->piece_count;
    while (high - low > 1) {
        const size_t middle = low + (high - low) / 2;
        if (reading->pieces[middle].at <= at)
            low = middle;
        else
            high = middle;
    }
    return &reading->pieces[low];
}

void nc_reading_place(const struct nc_reading *reading, uint32_t at, uint32_t *line,
                      uint32_t *column)
{
    const struct nc_piece *piece = piece_of(reading, at);
    *line = piece->line;
    *column = piece->column;
    for (uint32_t i = piece->at; i < at && i < reading->len; i++) {
        const unsigned char c = (unsigned char)reading->text[i];
        if (c == '\n' && piece->flows) {
            ++*line;
            *column = 1;
        } else if ((c & 0xC0) != 0x80) {                /* not inside a character */
            ++*column;
        }
    }
}
