/* spell.c - escaping for CSV, TSV and JSON: most texts are copied as they are, which one pass over
 * sixteen bytes at a time both finds out and does. */
#include "report/spell.h"

#include <glib.h>

/* The bytes that a syntax cannot leave alone; control characters come on top. */
static const struct {
    char one, other;
} wary_of[] = {
    [NC_SYNTAX_CSV] = { '"', '"' },
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

/* What was seen of a text; anything but 0 is yes. */
struct seen {
    unsigned marked; /* something may not stay as it is */
    unsigned comma;  /* CSV wants quotation marks around it: a comma, what looks like a date */
};

static inline struct seen look_at(struct nc_sixteen s, enum nc_syntax syntax)
{
    return (struct seen){ marked(s, syntax), nc_sixteen_equal(s, ',') };
}

/* Of sixteen bytes at least. */
static struct seen look_over(enum nc_syntax syntax, const char *text, size_t len)
{
    const size_t last = len - NC_SIXTEEN;
    struct seen all = look_at(nc_sixteen_at(text + last), syntax);
    for (size_t i = 0; i < last; i += NC_SIXTEEN) {
        const struct seen here = look_at(nc_sixteen_at(text + i), syntax);
        all.marked |= here.marked;
        all.comma |= here.comma;
    }
    return all;
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
static inline bool looks_like_date(struct nc_sixteen s, size_t len)
{
    enum { SHORTEST = 3, LONGEST = 10 };
    const unsigned parted = nc_sixteen_equal(s, '/') | nc_sixteen_equal(s, '-');
    return (parted & nc_sixteen_first(len)) != 0 && len >= SHORTEST && len <= LONGEST;
}

/* Must a cell of CSV, in which something is marked, stand in quotation marks for it? */
static bool needs_quotes(const char *text, size_t len)
{
    return memchr(text, '"', len) != NULL || memchr(text, '\n', len) != NULL ||
           memchr(text, '\r', len) != NULL;
}

static char *spell_with_care(enum nc_syntax syntax, char *at, const char *text, size_t len,
                             struct seen seen)
{
    const bool csv = syntax == NC_SYNTAX_CSV, json = syntax == NC_SYNTAX_JSON;
    const bool quotes = json || (csv && (seen.comma != 0 || needs_quotes(text, len)));
    *at = '"';
    at += quotes;
    *at = '\'';
    at += !json && is_formula(text, len);
    at = csv ? double_quotes(at, text, len) : spell_bytes(syntax, at, text, len);
    *at = '"';
    return at + quotes;
}

/* Writes a text of which `seen` is known; most have nothing that needs care. */
static inline char *spell_seen(enum nc_syntax syntax, char *at, const char *text, size_t len,
                               struct seen seen)
{
    if (seen.marked != 0 || is_formula(text, len))
        return spell_with_care(syntax, at, text, len, seen);
    const bool quotes =
        syntax == NC_SYNTAX_JSON || (syntax == NC_SYNTAX_CSV && seen.comma != 0);
    *at = '"';
    at += quotes;
    if (len < NC_SIXTEEN)
        nc_sixteen_put(at, nc_sixteen_at(text));
    else
        memcpy(at, text, len);
    at += len;
    *at = '"';
    return at + quotes;
}

char *nc_spell_within(enum nc_syntax syntax, char *at, const char *text, size_t len)
{
    if (len >= NC_SIXTEEN)
        return spell_seen(syntax, at, text, len, look_over(syntax, text, len));
    const struct nc_sixteen s = nc_sixteen_at(text);
    const unsigned mine = nc_sixteen_first(len);
    struct seen seen = look_at(s, syntax);
    seen.marked &= mine;
    seen.comma &= mine;
    if (g_ascii_isdigit(text[0]))
        seen.comma |= looks_like_date(s, len);
    return spell_seen(syntax, at, text, len, seen);
}

char *nc_spell(enum nc_syntax syntax, char *at, const char *text, size_t len)
{
    char few[NC_SIXTEEN];
    if (len < NC_SIXTEEN) {
        nc_sixteen_put(few, nc_sixteen_few(text, len));
        text = few;
    }
    return nc_spell_within(syntax, at, text, len);
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
