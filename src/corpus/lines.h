/* lines.h - a text line by line.  Floor 3, of corpus/ alone. */
#ifndef NC_CORPUS_LINES_H
#define NC_CORPUS_LINES_H

#include "corpus/draft.h"
#include "model/sixteen.h"

#include <string.h>

/* The line that begins at byte *at, without its end and the white space around it; *at moves
 * behind its end.  False at the end of the text. */
static inline bool nc_next_line(const char *text, size_t len, size_t *at, struct nc_span *line)
{
    if (*at >= len)
        return false;
    const char *from = text + *at;
    const char *newline = memchr(from, '\n', len - *at);
    size_t n = newline == NULL ? len - *at : (size_t)(newline - from);
    *line = nc_span_trim((struct nc_span){ from, n });
    *at += newline == NULL ? n : n + 1;
    return true;
}

/* The next line that is not empty. */
static inline bool nc_next_filled(const char *text, size_t len, size_t *at, struct nc_span *line)
{
    while (nc_next_line(text, len, at, line))
        if (line->len > 0)
            return true;
    return false;
}

/* Is there nothing but white space, behind a byte order mark? */
static inline bool nc_text_blank(const char *text, size_t len)
{
    size_t at = len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    return nc_span_trim((struct nc_span){ text + at, len - at }).len == 0;
}

/* The bytes of the span from `at` on: sixteen, or what there is and zeros. */
static inline struct nc_sixteen nc_span_sixteen(struct nc_span span, size_t at)
{
    const size_t left = span.len - at;
    return left < NC_SIXTEEN ? nc_sixteen_few(span.at + at, left) : nc_sixteen_at(span.at + at);
}

static inline bool nc_span_equal(struct nc_span a, struct nc_span b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0);
}

#endif
