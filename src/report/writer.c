/* writer.c - a buffer before stdio, and the digits of whole numbers. */
#include "report/writer.h"

#include "model/sixteen.h"

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
    nc_sixteen_put(out, nc_sixteen_hex(x));
}
