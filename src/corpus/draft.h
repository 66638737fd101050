/* draft.h - what is known of an article while its sources are asked one after the other.  Floor 3,
 * of corpus/ alone. */
#ifndef NC_CORPUS_DRAFT_H
#define NC_CORPUS_DRAFT_H

#include "model/date.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct nc_span {
    const char *at;             /* lent; NULL = not known */
    size_t len;
};

struct nc_draft {
    struct nc_span id, title, publisher, url, lang, dateline;
    struct nc_date date;
    int16_t minute;             /* -1 = unknown */
    uint32_t line;              /* where the document begins in its file */
    uint32_t body;              /* byte where the text behind the title begins */
};

/* Nothing is known yet but the line. */
static inline struct nc_draft nc_draft_new(uint32_t line)
{
    return (struct nc_draft){ .minute = -1, .line = line };
}

/* The same where white space may be at an end. */
struct nc_span nc_span_trim_white(struct nc_span span);

/* Is it a sign or letter of ASCII? */
static inline bool nc_is_graph(char c)
{
    return (unsigned char)(c - '!') <= '~' - '!';
}

/* The span without white space at its ends, where most have none. */
static inline struct nc_span nc_span_trim(struct nc_span span)
{
    const bool trim =
        span.len > 0 && nc_is_graph(span.at[0]) && nc_is_graph(span.at[span.len - 1]);
    return trim ? span : nc_span_trim_white(span);
}

/* Sets a field that is not known yet; white space at the ends is left out, and nothing is no
 * value. */
void nc_draft_set(struct nc_span *field, const char *text, size_t len);

/* Sets the date, and the minute with it, unless a whole one is known. */
void nc_draft_set_date(struct nc_draft *draft, const char *text, size_t len);

#endif
