/* charset.c - conversion in steps through GLib's iconv, guesses through uchardet. */
#include "wrap/charset.h"

#include <errno.h>
#include <string.h>
#include <uchardet/uchardet.h>

enum { GUESS_MAX = 64 * 1024 };     /* more bytes make the guess slower, hardly better */

bool nc_charset_convert(GString *out, const char *charset, const char *bytes, size_t len)
{
    GIConv converter = g_iconv_open("UTF-8", charset);
    if (converter == (GIConv)-1)
        return false;
    g_string_truncate(out, 0);
    char step[4096];
    gchar *from = (gchar *)bytes;       /* iconv's prototype lacks the const; it only reads */
    gsize left = len;
    bool ok = true;
    while (ok && left > 0) {
        gchar *to = step;
        gsize room = sizeof step;
        gsize result = g_iconv(converter, &from, &left, &to, &room);
        g_string_append_len(out, step, to - step);
        ok = result != (gsize)-1 || errno == E2BIG;
    }
    g_iconv_close(converter);
    return ok;
}

bool nc_charset_guess(const char *bytes, size_t len, char name[NC_CHARSET_NAME])
{
    uchardet_t detector = uchardet_new();
    bool ok = uchardet_handle_data(detector, bytes, len < GUESS_MAX ? len : GUESS_MAX) == 0;
    uchardet_data_end(detector);
    if (ok)
        g_strlcpy(name, uchardet_get_charset(detector), NC_CHARSET_NAME);
    uchardet_delete(detector);
    return ok && name[0] != '\0';
}
