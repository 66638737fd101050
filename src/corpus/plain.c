/* plain.c - a text file is its own article: the bytes are the text, so that places are the
 * file's. */
#include "corpus/lines.h"
#include "corpus/metadata.h"
#include "corpus/reader.h"

#include <string.h>

/* In a long file a place is found from the nearest of these on, not from the beginning. */
enum { PIECE_STEP = 8192 };

/* Marks a piece about every PIECE_STEP bytes, so that no place is far from one. */
static void mark_pieces(struct nc_reader *reader, const char *text, size_t len)
{
    struct nc_piece piece = { .at = 0, .line = 1, .column = 1, .flows = true };
    g_array_set_size(reader->pieces, 0);
    g_array_append_val(reader->pieces, piece);
    size_t next = PIECE_STEP;
    for (size_t at = 0; len > PIECE_STEP && at < len; at++) {
        if (at >= next && ((unsigned char)text[at] & 0xC0) != 0x80) {
            piece.at = (uint32_t)at;
            g_array_append_val(reader->pieces, piece);
            next = at + PIECE_STEP;
        }
        if (text[at] == '\n') {
            piece.line++;
            piece.column = 1;
        } else {
            piece.column += ((unsigned char)text[at] & 0xC0) != 0x80;
        }
    }
}

/* Does the text behind the front matter begin with the title once more? */
static bool repeats_title(const struct nc_draft *draft, const char *text, size_t len, size_t front)
{
    struct nc_span line;
    return nc_next_filled(text, len, &front, &line) && nc_span_equal(draft->title, line);
}

/* Blanks the front matter, which is no prose, and leaves every line where it is; the title stays,
 * where the text does not repeat it. */
static void blank(const struct nc_draft *draft, char *copy, const char *text, size_t len,
                  size_t front)
{
    for (size_t i = 0; i < front; i++)
        if (copy[i] != '\n' && copy[i] != '\r')
            copy[i] = ' ';
    const struct nc_span title = draft->title;
    if (title.at >= text && title.at < text + front && !repeats_title(draft, text, len, front))
        memcpy(copy + (title.at - text), title.at, title.len);
}

void nc_read_plain(struct nc_reader *reader, const char *text, size_t len)
{
    struct nc_draft draft = nc_draft_new(1);
    mark_pieces(reader, text, len);
    size_t front = nc_front_matter(&draft, text, len);
    if (front == 0) {
        nc_title_line(&draft, text, len, 0);
        nc_reader_emit(reader, &draft, text, len);
        return;
    }
    g_string_truncate(reader->text, 0);
    g_string_append_len(reader->text, text, (gssize)len);
    blank(&draft, reader->text->str, text, len, front);
    nc_title_line(&draft, reader->text->str, len, 0);
    nc_reader_emit(reader, &draft, reader->text->str, len);
}
