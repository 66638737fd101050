/* writer.c - a buffer before stdio, and the digits of whole numbers. */
#include "report/writer.h"

#include "model/eight.h"

#include <glib.h>
#include <stdarg.h>

enum { NC_WRITER_ROOM = 1 << 16 };

struct nc_writer nc_writer_of(FILE *out)
{
    return (
        struct nc_writer){ .out = out, .data = g_malloc(NC_WRITER_ROOM), .room = NC_WRITER_ROOM };
}

static void flush(struct nc_writer *w)
{
    if (w->out == NULL)
        return;
    fwrite(w->data, 1, w->used, w->out);
    w->used = 0;
}

void nc_writer_close(struct nc_writer *w)
{
    flush(w);
    g_free(w->data);
    *w = (struct nc_writer){ .out = w->out };
}

void nc_writer_need(struct nc_writer *w, size_t len)
{
    flush(w);
    if (w->room - w->used >= len)
        return;
    w->room = MAX(w->room * 2, w->used + len);
    w->data = g_realloc(w->data, w->room);
}

void nc_pass(struct nc_writer *w, const char *text, size_t len)
{
    if (w->out == NULL || len < NC_WRITER_ROOM / 4) {
        nc_put(w, text, len);
        return;
    }
    flush(w);
    fwrite(text, 1, len, w->out);
}

void nc_put_times(struct nc_writer *w, const char *text, size_t count)
{
    while (count-- > 0)
        nc_puts(w, text);
}

void nc_putf(struct nc_writer *w, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    char *text = g_strdup_vprintf(format, args);
    va_end(args);
    nc_puts(w, text);
    g_free(text);
}

void nc_hex_text(uint64_t x, char *out)
{
    for (size_t half = 0; half < 2; half++) {
        uint64_t n = half == 0 ? x >> 32 : x & UINT32_MAX; /* eight digits: each gets a byte */
        n = (n | n << 16) & UINT64_C(0x0000ffff0000ffff);
        n = (n | n << 8) & UINT64_C(0x00ff00ff00ff00ff);
        n = (n | n << 4) & UINT64_C(0x0f0f0f0f0f0f0f0f);
        const uint64_t letters = (n + NC_EIGHT_ONES * 6) >> 4 & NC_EIGHT_ONES;
        n += NC_EIGHT_ONES * '0' + letters * ('a' - '0' - 10);
        n = GUINT64_TO_BE(n);
        memcpy(out + half * 8, &n, sizeof n);
    }
}
