/* width.c - columns on a terminal, and lines that break neither a word nor a number. */
#include "wrap/width.h"

#include <stdbool.h>
#include <string.h>
#include <utf8proc.h>

/* Columns of the character that begins at text, and in *bytes its length; a wrong byte counts as
 * one. */
static size_t char_width(const char *text, size_t len, size_t *bytes)
{
    utf8proc_int32_t code;
    const utf8proc_ssize_t got =
        utf8proc_iterate((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)len, &code);
    *bytes = got > 0 ? (size_t)got : 1;
    const int width = got > 0 ? utf8proc_charwidth(code) : 1;
    return width > 0 ? (size_t)width : 0;
}

size_t nc_width_of(const char *text, size_t len)
{
    size_t columns = 0, bytes;
    for (size_t i = 0; i < len; i += bytes)
        columns += char_width(text + i, len - i, &bytes);
    return columns;
}

size_t nc_width_fit(const char *text, size_t len, size_t columns)
{
    size_t used = 0, bytes;
    for (size_t i = 0; i < len; i += bytes) {
        used += char_width(text + i, len - i, &bytes);
        if (used > columns)
            return i;
    }
    return len;
}

static bool opens(const char *text, size_t len)
{
    return len >= 2 && memcmp(text, "«", 2) == 0;
}

static bool closes(const char *text, size_t len)
{
    return len >= 2 && memcmp(text, "»", 2) == 0;
}

/* May a line end at the space text[at]?  Not between a number and what follows it; the number of a
 * line behind a path is none. */
static bool may_end(const char *text, size_t at, bool marked)
{
    if (marked || at == 0)
        return false;
    if (text[at - 1] < '0' || text[at - 1] > '9')
        return true;
    while (at > 0 && text[at - 1] != ' ' && text[at - 1] != '/')
        at--;
    return at > 0 && text[at - 1] == '/';
}

size_t nc_width_line(const char *text, size_t len, size_t columns, size_t *next)
{
    size_t used = 0, bytes, end = 0;
    bool marked = false;
    for (size_t i = 0; i < len; i += bytes) {
        if (text[i] == ' ' && may_end(text, i, marked)) {
            end = i;
            if (used > columns) /* a word too wide had the line alone */
                break;
        }
        marked = (marked || opens(text + i, len - i)) && !closes(text + i, len - i);
        used += char_width(text + i, len - i, &bytes);
        if (used > columns && end > 0)
            break;
    }
    if (used <= columns || end == 0)
        end = len;
    *next = end;
    while (*next < len && text[*next] == ' ')
        ++*next;
    return end;
}
