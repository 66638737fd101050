/* draft.c - the first source that knows something wins. */
#include "corpus/draft.h"

#include "text/calendar.h"

#include <glib.h>
#include <string.h>

static bool no_break(const char *at, size_t left)
{
    return left >= 2 && memcmp(at, "\xC2\xA0", 2) == 0;
}

struct nc_span nc_span_trim_white(struct nc_span span)
{
    while (span.len > 0 && (g_ascii_isspace(*span.at) || no_break(span.at, span.len))) {
        size_t n = g_ascii_isspace(*span.at) ? 1 : 2;
        span.at += n;
        span.len -= n;
    }
    while (span.len > 0) {
        const char *last = span.at + span.len - 1;
        if (g_ascii_isspace(*last))
            span.len--;
        else if (span.len >= 2 && no_break(last - 1, 2))
            span.len -= 2;
        else
            break;
    }
    return span;
}

void nc_draft_set(struct nc_span *field, const char *text, size_t len)
{
    if (field->at != NULL || text == NULL || memchr(text, '\0', len) != NULL)
        return;
    struct nc_span span = nc_span_trim((struct nc_span){ text, len });
    if (span.len > 0)
        *field = span;
}

void nc_draft_set_date(struct nc_draft *draft, const char *text, size_t len)
{
    struct nc_written_date written;
    if (nc_date_whole(draft->date) || !nc_calendar_stamp(text, len, &written))
        return;
    if (!nc_date_whole(written.date) && draft->date.month != 0)
        return;
    draft->date = written.date;
    draft->minute = written.minute;
}
