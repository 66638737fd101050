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
    return nc_sixteen_equal(s, wary_of[syntax].one) |
           nc_sixteen_equal(s, wary_of[syntax].other) | nc_sixteen_below(s, ' ');
}

/* Copies the text and tells whether all of it is ASCII and may stay as it is. */
static inline bool copy_plain(enum nc_syntax syntax, char *at, const char *text, size_t len)
{
    if (len < NC_SIXTEEN) {
        const struct nc_sixteen s = nc_sixteen_few(text, len);
        nc_sixteen_put(at, s);
        return ((marked(s, syntax) | nc_sixteen_high(s)) & nc_sixteen_first(len)) == 0;
    }
    for (size_t i = 0;; i = MIN(i + NC_SIXTEEN, len - NC_SIXTEEN)) { /* the last may overlap */
        const struct nc_sixteen s = nc_sixteen_at(text + i);
        nc_sixteen_put(at + i, s);
        if ((marked(s, syntax) | nc_sixteen_high(s)) != 0)
            return false;
        if (i == len - NC_SIXTEEN)
            return true;
    }
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

/* One marked byte; in CSV it stands in quotation marks. */
static char *spell_byte(enum nc_syntax syntax, char *at, char c)
{
    if (syntax == NC_SYNTAX_JSON)
        return spell_json_byte(at, c);
    if (syntax == NC_SYNTAX_TSV && (c == '\t' || c == '\n' || c == '\r'))
        c = ' ';
    *at++ = c;
    if (syntax == NC_SYNTAX_CSV && c == '"')
        *at++ = c;
    return at;
}

/* Copies the text; what the syntax does not take as it is gets escaped. */
static char *spell_bytes(enum nc_syntax syntax, char *at, const char *text, size_t len)
{
    while (len > 0) {
        const size_t here = MIN(len, NC_SIXTEEN);
        const struct nc_sixteen s =
            here < NC_SIXTEEN ? nc_sixteen_few(text, here) : nc_sixteen_at(text);
        const unsigned odd =
            syntax == NC_SYNTAX_CSV ? nc_sixteen_equal(s, '"') : marked(s, syntax);
        const unsigned stop = odd & nc_sixteen_first(here);
        const size_t copied = stop == 0 ? here : nc_sixteen_before(stop);
        nc_sixteen_put(at, s);
        at += copied;
        if (stop != 0)
            at = spell_byte(syntax, at, text[copied]);
        text += copied + (stop != 0);
        len -= copied + (stop != 0);
    }
    return at;
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
    char *valid = valid_copy(text, len);
    if (valid != NULL) {
        text = valid;
        len = strlen(valid);
    }
    const bool quotes =
        syntax == NC_SYNTAX_JSON || (syntax == NC_SYNTAX_CSV && needs_quotes(text, len));
    if (quotes)
        *at++ = '"';
    if (syntax != NC_SYNTAX_JSON && is_formula(text, len))
        *at++ = '\'';
    at = spell_bytes(syntax, at, text, len);
    if (quotes)
        *at++ = '"';
    g_free(valid);
    return at;
}

char *nc_spell(enum nc_syntax syntax, char *at, const char *text, size_t len)
{
    const bool json = syntax == NC_SYNTAX_JSON;
    *at = '"';
    if ((json || !(is_formula(text, len) || looks_like_date(text, len))) &&
        copy_plain(syntax, at + json, text, len)) {
        at += json + len;
        *at = '"';
        return at + json;
    }
    return spell_with_care(syntax, at, text, len);
}

void nc_put_text(struct nc_writer *w, enum nc_syntax syntax, const char *text, size_t len)
{
    char *at = nc_writer_at(w, nc_spelled_most(len));
    nc_writer_upto(w, nc_spell(syntax, at, text, len));
}
