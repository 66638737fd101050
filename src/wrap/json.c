/* json.c - jansson's values under our names. */
#include "wrap/json.h"

#include <glib.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>

/* The incomplete type stands for json_t, so that callers need not see it. */
static json_t *raw(const struct nc_json *value)
{
    return (json_t *)(uintptr_t)value;
}

static struct nc_json *own(json_t *value)
{
    return (struct nc_json *)value;
}

enum { ESCAPE = 6 };

/* What the escape at text stands for as far as no text holds it. */
enum odd { ODD_NONE, ODD_NUL, ODD_FIRST, ODD_SECOND };

/* \u0000, and the halves of a surrogate pair: \ud83d a first, \ude00 a second one. */
static enum odd odd_at(const char *text, size_t left)
{
    int code = 0;
    if (left < ESCAPE || text[0] != '\\' || text[1] != 'u')
        return ODD_NONE;
    for (size_t i = 2; i < ESCAPE; i++) {
        if (!g_ascii_isxdigit(text[i]))
            return ODD_NONE;
        code = code * 16 + g_ascii_xdigit_value(text[i]);
    }
    if (code == 0)
        return ODD_NUL;
    const int half = code & 0xfc00;
    return half == 0xd800 ? ODD_FIRST : half == 0xdc00 ? ODD_SECOND : ODD_NONE;
}

/* A copy of the bytes with U+FFFD for NULs and for halves that stand alone; NULL without any. */
static char *mend_escapes(const char *bytes, size_t len)
{
    char *copy = NULL;
    for (size_t at = 0; at + ESCAPE <= len; at++) {
        if (bytes[at] != '\\')
            continue;
        const enum odd odd = odd_at(bytes + at, len - at);
        const size_t next = at + ESCAPE;
        if (odd == ODD_FIRST && odd_at(bytes + next, len - next) == ODD_SECOND) {
            at = next + ESCAPE - 1;
        } else if (odd == ODD_NONE) {
            at++;                   /* what is escaped begins no escape */
        } else {
            if (copy == NULL)
                copy = g_memdup2(bytes, len);
            memcpy(copy + at, "\\ufffd", ESCAPE);
            at = next - 1;
        }
    }
    return copy;
}

/* jansson refuses a whole document for half a pair, as programs that cut texts by length leave it
 * behind, and for a NUL: then it looks once more, at a mended copy. */
struct nc_json *nc_json_parse(const char *bytes, size_t len, struct nc_json_error *error)
{
    json_error_t why;
    json_t *value = json_loadb(bytes, len, JSON_DECODE_ANY, &why);
    char *mended = value == NULL ? mend_escapes(bytes, len) : NULL;
    if (mended != NULL)
        value = json_loadb(mended, len, JSON_DECODE_ANY, &why);
    g_free(mended);
    if (value == NULL) {
        error->line = why.line > 0 ? (uint32_t)why.line : 1;
        snprintf(error->reason, sizeof error->reason, "%s", why.text);
    }
    return own(value);
}

void nc_json_free(struct nc_json *value)
{
    json_decref(raw(value));
}

bool nc_json_is_object(const struct nc_json *value)
{
    return json_is_object(raw(value));
}

bool nc_json_is_array(const struct nc_json *value)
{
    return json_is_array(raw(value));
}

size_t nc_json_count(const struct nc_json *value)
{
    return json_array_size(raw(value));
}

const struct nc_json *nc_json_at(const struct nc_json *value, size_t i)
{
    return own(json_array_get(raw(value), i));
}

const struct nc_json *nc_json_get(const struct nc_json *value, const char *key)
{
    return own(json_object_get(raw(value), key));
}

const char *nc_json_string(const struct nc_json *value, size_t *len)
{
    *len = json_string_length(raw(value));
    return json_string_value(raw(value));
}

bool nc_json_number(const struct nc_json *value, char out[NC_JSON_NUMBER])
{
    if (json_is_integer(raw(value)))
        snprintf(out, NC_JSON_NUMBER, "%" JSON_INTEGER_FORMAT, json_integer_value(raw(value)));
    else if (json_is_real(raw(value)))
        snprintf(out, NC_JSON_NUMBER, "%.15g", json_real_value(raw(value)));
    else
        return false;
    return true;
}

void nc_json_each(const struct nc_json *value, void (*each)(void *self, const struct nc_json *part),
                  void *self)
{
    const char *key;
    json_t *part;
    size_t i;
    if (json_is_array(raw(value))) {
        json_array_foreach(raw(value), i, part)
            each(self, own(part));
    } else if (json_is_object(raw(value))) {
        json_object_foreach(raw(value), key, part)
            each(self, own(part));
    }
}
