/* writer.h - bytes on their way out: a large buffer and quick numbers.  Floor 3, report/ only.
 *
 * extract writes several times what it reads, so a call of stdio for each field would cost more
 * than finding the figures. */
#ifndef NC_REPORT_WRITER_H
#define NC_REPORT_WRITER_H

#include "model/decimal.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct nc_writer {
    FILE *out; /* lent; NULL = everything stays in the buffer */
    char *data;
    size_t used, room;
};

/* An empty writer to out; with NULL it keeps its bytes. */
struct nc_writer nc_writer_of(FILE *out);

/* Hands what is buffered to stdio (whose error flag the caller checks) and gives back the buffer.
 */
void nc_writer_close(struct nc_writer *w);

/* Makes room for len more bytes, by flushing or by growing. */
void nc_writer_need(struct nc_writer *w, size_t len);

/* Where the next byte goes, with room for len of them; nc_writer_upto says how far one came. */
static inline char *nc_writer_at(struct nc_writer *w, size_t len)
{
    if (w->room - w->used < len)
        nc_writer_need(w, len);
    return w->data + w->used;
}

static inline void nc_writer_upto(struct nc_writer *w, const char *end)
{
    w->used = (size_t)(end - w->data);
}

/* Writes len bytes, a string, one byte. */
static inline void nc_put(struct nc_writer *w, const char *text, size_t len)
{
    char *at = nc_writer_at(w, len);
    if (len > 0)
        memcpy(at, text, len);
    w->used += len;
}

/* Writes a large piece past the buffer, where there is a file to write to. */
void nc_pass(struct nc_writer *w, const char *text, size_t len);

static inline void nc_puts(struct nc_writer *w, const char *text)
{
    nc_put(w, text, strlen(text));
}

static inline void nc_putc(struct nc_writer *w, char c)
{
    nc_put(w, &c, 1);
}

/* Writes text count times. */
void nc_put_times(struct nc_writer *w, const char *text, size_t count);

/* printf for lines that are few. */
void nc_putf(struct nc_writer *w, const char *format, ...) __attribute__((format(printf, 2, 3)));

enum { NC_HEX_TEXT = 16 };

/* Sixteen hex digits of x, without a NUL. */
void nc_hex_text(uint64_t x, char *out);

#endif
