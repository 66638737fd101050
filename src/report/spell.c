/* spell.c - escaping for CSV, TSV and JSON: most texts are copied as they are, which one pass over
 * sixteen bytes at a time both finds out and does. */
#include "report/spell.h"

#include <glib.h>

/* The two bytes that a syntax cannot leave alone; control characters come on top. */
static const struct {
    char one, other;
} wary_of[] = {
    [NC_SYNTAX_CSV] = { '"', ',' },
    [NC_SYNTAX_TSV] = { '\t', '\t' },
    [NC_SYNTAX_JSON] = { '"', '\\' },
};

enum nc_syntax nc_syntax_of(enum nc_format format)
{
    if (format == NC_FORMAT_JSON || format == NC_FORMAT_JSONL)
        return NC_SYNTAX_JSON;
    return format == NC_FORMAT_TSV ? NC_SYNTAX_TSV : NC_SYNTAX_CSV;
}

/* Marks for the bytes that may not stay as they are. */
static inline unsigned marked(struct nc_sixteen s, enum nc_syntax syntax)
{
    return nc_sixteen_equal(s, wary_of[syntax].one) | nc_sixteen_equal(s, wary_of[syntax].other) |
           nc_sixteen_below(s, ' ');
}

/* Copies the text, of sixteen bytes at least, as far as it is ASCII and may stay as it is; true
 * when all of it may. */
static bool copy_plain(enum nc_syntax syntax, char *at, const char *text, size_t len)
{
    const size_t last = len - NC_SIXTEEN;
    for (size_t i = 0;; i = MIN(i + NC_SIXTEEN, last)) { /* the last may overlap */
        const struct nc_sixteen s = nc_sixteen_at(text + i);
        nc_sixteen_put(at + i, s);
        if (marked(s, syntax) != 0)
            return false;
        if (i == last)
            return true;
    }
}

static char *spell_json_byte(char *at, char c)
{
    static const char from[] = "\"\\\b\f\n\r\t", to[] = "\"\\bfnrt";
    *at++ = '\\';
    const char *known = c == '\0' ? NULL : strchr(from, c);
    if (known != NULL) {
        *at++ = to[known - from];
        return at;
    }
    memcpy(at, "u00", 3);
    at[3] = (char)('0' + ((unsigned char)c >> 4));
    at[4] = "0123456789abcdef"[c & 15];
    return at + 5;
}

/* Copies the text for JSON or TSV, what may not stay as it is in the syntax's own way. */
static char *spell_bytes(enum nc_syntax syntax, char *at, const char *text, size_t len)
{
    while (len > 0) {
        const size_t here = MIN(len, NC_SIXTEEN);
        const struct nc_sixteen s =
            here < NC_SIXTEEN ? nc_sixteen_few(text, here) : nc_sixteen_at(text);
        const size_t plain = nc_sixteen_before(marked(s, syntax) | 1u << here);
        nc_sixteen_put(at, s);
        at += plain;
        text += plain;
        len -= plain;
        if (plain == here)
            continue;
        if (syntax == NC_SYNTAX_JSON)
            at = spell_json_byte(at, *text);
        else
            *at++ = *text == '\t' || *text == '\n' || *text == '\r' ? ' ' : *text;
        text++;
        len--;
    }
    return at;
}

/* Copies the text with each quotation mark doubled. */
static char *double_quotes(char *at, const char *text, size_t len)
{
    const char *quote;
    while (len > 0 && (quote = memchr(text, '"', len)) != NULL) {
        const size_t run = (size_t)(quote - text) + 1;
        memcpy(at, text, run);
        at += run;
        *at++ = '"';
        text += run;
        len -= run;
    }
    memcpy(at, text, len);
    return at + len;
}

/* What a spreadsheet would run. */
static inline bool is_formula(const char *text, size_t len)
{
    switch (len == 0 ? '\0' : text[0]) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
        return true;
    default:
        return false;
    }
}

/* "1/2", "5-11": a spreadsheet takes them for days unless they stand in quotation marks. */
static inline bool looks_like_date(const char *text, size_t len)
{
    enum { SHORTEST = 3, LONGEST = 10 };
    if (len < SHORTEST || len > LONGEST || !g_ascii_isdigit(text[0]))
        return false;
    const struct nc_sixteen s = nc_sixteen_few(text, len);
    return (nc_sixteen_equal(s, '/') | nc_sixteen_equal(s, '-')) != 0;
}

/* Must a cell of CSV stand in quotation marks? */
static bool needs_quotes(const char *text, size_t len)
{
    return looks_like_date(text, len) || memchr(text, ',', len) != NULL ||
           memchr(text, '"', len) != NULL || memchr(text, '\n', len) != NULL ||
           memchr(text, '\r', len) != NULL;
}

static char *spell_with_care(enum nc_syntax syntax, char *at, const char *text, size_t len)
{
    const bool quotes =
        syntax == NC_SYNTAX_JSON || (syntax == NC_SYNTAX_CSV && needs_quotes(text, len));
    *at = '"';
    at += quotes;
    *at = '\'';
    at += syntax != NC_SYNTAX_JSON && is_formula(text, len);
    at =
        syntax == NC_SYNTAX_CSV ? double_quotes(at, text, len) : spell_bytes(syntax, at, text, len);
    *at = '"';
    return at + quotes;
}

/* Could a spreadsheet take it for something else?  Letters, which most begin with, are safe. */
static inline bool is_risky(const char *text, size_t len)
{
    return len > 0 && (unsigned char)text[0] < 'A' &&
           (is_formula(text, len) || looks_like_date(text, len));
}

char *nc_spell(enum nc_syntax syntax, char *at, const char *text, size_t len)
{
    const bool json = syntax == NC_SYNTAX_JSON;
    *at = '"';
    if (!json && is_risky(text, len))
        return spell_with_care(syntax, at, text, len);
    if (len < NC_SIXTEEN) {
        const struct nc_sixteen s = nc_sixteen_few(text, len);
        nc_sixteen_put(at + json, s);
        if ((marked(s, syntax) & nc_sixteen_first(len)) != 0)
            return spell_with_care(syntax, at, text, len);
    } else if (!copy_plain(syntax, at + json, text, len)) {
        return spell_with_care(syntax, at, text, len);
    }
    at += json + len;
    *at = '"';
    return at + json;
}

static bool is_ascii(const char *text, size_t len)
{
    while (len >= NC_SIXTEEN && nc_sixteen_high(nc_sixteen_at(text)) == 0) {
        text += NC_SIXTEEN;
        len -= NC_SIXTEEN;
    }
    return len < NC_SIXTEEN && nc_sixteen_high(nc_sixteen_few(text, len)) == 0;
}

/* File names may hold any bytes, the formats may not: a copy that is UTF-8, or NULL when text is.
 */
static char *valid_copy(const char *text, size_t len)
{
    if (is_ascii(text, len) || g_utf8_validate_len(text, len, NULL))
        return NULL;
    return g_utf8_make_valid(text, (gssize)len);
}

char *nc_spell_any(enum nc_syntax syntax, char *at, const char *text, size_t len)
{
    char *valid = valid_copy(text, len);
    at = valid == NULL ? nc_spell(syntax, at, text, len)
                       : nc_spell(syntax, at, valid, strlen(valid));
    g_free(valid);
    return at;
}

void nc_put_text(struct nc_writer *w, enum nc_syntax syntax, const char *text, size_t len)
{
    char *at = nc_writer_at(w, nc_spelled_most(len));
    nc_writer_upto(w, nc_spell_any(syntax, at, text, len));
}
