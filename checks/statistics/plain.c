/* plain.c - typography away. */
#include "checks/statistics/plain.h"

#include <stdbool.h>
#include <string.h>

enum { LONGEST_TAG = 40, LONGEST_ENTITY = 8 };

/* Source: the Unicode character database, names of the characters. */
static const struct sign {
    gunichar sign;
    const char *plain;
} signs[] = {
    { 0xb0, " " }, { 0xb1, "+-" }, { 0xb2, "2" }, { 0xb3, "3" }, { 0xb7, "." }, { 0xb9, "1" },
    { 0x394, "" }, { 0x2206, "" }, { 0xbc, "=" }, { 0xd7, "x" }, { 0x3a7, "chi" },
    { 0x3b7, "eta" }, { 0x3c7, "chi" }, { 0x3c9, "omega" }, { 0x2212, "-" }, { 0x2264, "<=" },
    { 0x2265, ">=" }, { 0x2a7d, "<=" }, { 0x2a7e, ">=" }, { 0xfe63, "-" }, { 0xff0d, "-" },
    { 0xff1c, "<" }, { 0xff1d, "=" }, { 0xff1e, ">" }, { 0x2018, "'" }, { 0x2019, "'" },
    { 0x201c, "\"" }, { 0x201d, "\"" }, { 0x22c5, "." }, { 0x1d712, "chi" }, { 0x1d6d8, "chi" },
};

/* Source: HTML Living Standard, named character references. */
static const struct entity {
    const char *name, *plain;
} entities[] = {
    { "nbsp", " " },  { "thinsp", " " }, { "ensp", " " }, { "lt", "<" },    { "gt", ">" },
    { "le", "<=" },   { "ge", ">=" },    { "amp", "&" },  { "minus", "-" }, { "ndash", "-" },
    { "mdash", "-" }, { "times", "x" },  { "chi", "chi" }, { "Chi", "chi" }, { "eta", "eta" },
    { "sup2", "2" },  { "hellip", "." }, { "#160", " " },
};

/* TeX commands that statistics are written with: L. Lamport, LaTeX, a document preparation system,
 * section 3.3. */
static const struct entity commands[] = {
    { "chi", "chi" }, { "eta", "eta" }, { "leq", "<=" }, { "le", "<=" },    { "geq", ">=" },
    { "ge", ">=" },   { "lt", "<" },    { "gt", ">" },   { "times", "x" },  { "cdot", "." },
    { "mathit", "" }, { "textit", "" }, { "emph", "" },  { "mathrm", "" },  { "text", "" },
    { "it", "" },     { "rm", "" },     { "left", "" },  { "right", "" },
};

struct maker {
    struct nc_plain *out;
    guint32 at; /* of what is read now */
};

static void put(const struct maker *m, const char *plain)
{
    for (; *plain != '\0'; plain++) {
        const GString *text = m->out->text;
        if (*plain == ' ' && (text->len == 0 || text->str[text->len - 1] == ' '))
            continue;
        g_string_append_c(m->out->text, *plain);
        g_array_append_val(m->out->from, m->at);
    }
}

static const char *named(const struct entity *list, size_t count, const char *name, size_t len)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(list[i].name) == len && memcmp(list[i].name, name, len) == 0)
            return list[i].plain;
    return NULL;
}

size_t nc_plain_tag(const char *text, size_t len)
{
    size_t i = 1;
    if (i < len && text[i] == '/')
        i++;
    if (i >= len || !g_ascii_isalpha(text[i]))
        return 0;
    while (i < len && i < LONGEST_TAG && text[i] != '>' && text[i] != '<')
        i++;
    return i < len && text[i] == '>' ? i + 1 : 0;
}

/* "&lt;", "\chi": puts its plain form and returns its length; 0 when it is none. */
static size_t put_named(const struct maker *m, const char *text, size_t len, bool entity)
{
    size_t end = 1;
    while (end < len && end <= LONGEST_ENTITY &&
           (g_ascii_isalnum(text[end]) || (entity && text[end] == '#')))
        end++;
    const char *plain =
        entity ? named(entities, G_N_ELEMENTS(entities), text + 1, end - 1)
               : named(commands, G_N_ELEMENTS(commands), text + 1, end - 1);
    if (plain == NULL || (entity && (end >= len || text[end] != ';')))
        return 0;
    put(m, plain);
    return entity ? end + 1 : end;
}

static bool after_digit(const struct maker *m)
{
    const GString *text = m->out->text;
    return text->len > 0 && g_ascii_isdigit(text->str[text->len - 1]);
}

/* Raised and lowered digits; the power of a number keeps its sign. */
static bool put_raised(const struct maker *m, gunichar c)
{
    char digit[3] = { 0, 0, 0 };
    if (c >= 0x2074 && c <= 0x2079)
        digit[0] = (char)('0' + (c - 0x2070));
    else if (c >= 0x2080 && c <= 0x2089)
        digit[0] = (char)('0' + (c - 0x2080));
    else if (c == 0x2070)
        digit[0] = '0';
    else if (c == 0x207b)
        memcpy(digit, after_digit(m) ? "^-" : "-", after_digit(m) ? 2 : 1);
    else
        return false;
    put(m, digit);
    return true;
}

static void put_sign(const struct maker *m, gunichar c)
{
    char ascii[2] = { (char)c, '\0' };
    if (c < 0x80) {
        put(m, g_ascii_isspace(c) ? " " : ascii);
        return;
    }
    if (c == 0xad || (c >= 0x200b && c <= 0x200d) || c == 0xfeff || put_raised(m, c))
        return;
    for (size_t i = 0; i < G_N_ELEMENTS(signs); i++)
        if (signs[i].sign == c) {
            put(m, signs[i].plain);
            return;
        }
    put(m, g_unichar_isspace(c)            ? " "
           : c >= 0x2010 && c <= 0x2015 ? "-"
                                        : "?");
}

/* Puts what stands at text and returns its length. */
static size_t put_next(const struct maker *m, const char *text, size_t len)
{
    size_t used = 0;
    switch (*text) {
    case '<':
        used = nc_plain_tag(text, len);
        break;
    case '&':
        used = put_named(m, text, len, true);
        break;
    case '\\':
        used = put_named(m, text, len, false);
        if (used == 0)
            used = 1;
        break;
    case '*': case '$': case '{': case '}': case '_':
        used = 1;
        break;
    default:
        break;
    }
    if (used > 0)
        return used;
    const unsigned char c = (unsigned char)*text;
    put_sign(m, c < 0x80 ? c : g_utf8_get_char(text));
    return c < 0x80 ? 1 : (size_t)(g_utf8_next_char(text) - text);
}

struct nc_plain nc_plain_of(const char *text, size_t len)
{
    struct nc_plain plain = { g_string_sized_new(len + 1),
                              g_array_sized_new(FALSE, FALSE, sizeof(guint32), (guint)len + 1) };
    struct maker m = { &plain, 0 };
    while (m.at < len)
        m.at += (guint32)put_next(&m, text + m.at, len - m.at);
    g_array_append_val(plain.from, m.at);
    return plain;
}

void nc_plain_clear(struct nc_plain *plain)
{
    g_string_free(plain->text, TRUE);
    g_array_free(plain->from, TRUE);
}
