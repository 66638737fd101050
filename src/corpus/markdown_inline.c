/* markdown_inline.c - the markup inside a line: what CommonMark calls inlines, one pass, no
 * nesting kept.
 *
 * A mark that does not end within REACH bytes is no mark, so that a line of brackets stays
 * linear. */
#include "corpus/markdown.h"

#include <string.h>

enum { REACH = 500 };

struct line {
    const char *text;           /* the whole source */
    size_t from, to;
    size_t bracket;             /* the next ']', or one that was passed already */
};

/* The byte `c` behind `at` and before the line's end or the reach; `to` when there is none. */
static size_t find(const struct line *line, size_t at, char c)
{
    size_t limit = line->to - at < REACH ? line->to : at + REACH;
    const char *found = memchr(line->text + at, c, limit - at);
    return found == NULL ? line->to : (size_t)(found - line->text);
}

static char byte(const struct line *line, size_t at)
{
    return at >= line->from && at < line->to ? line->text[at] : ' ';
}

/* The ']' that closes the '[' at `at`; `to` when none does. */
static size_t closing(struct line *line, size_t at)
{
    int depth = 0;
    if (line->bracket < at) {
        const char *next = memchr(line->text + at, ']', line->to - at);
        line->bracket = next == NULL ? line->to : (size_t)(next - line->text);
    }
    if (line->bracket - at >= REACH)
        return line->to;
    for (size_t i = at; i < line->to && i - at < REACH; i++) {
        if (line->text[i] == '\\')
            i++;
        else if (line->text[i] == '[')
            depth++;
        else if (line->text[i] == ']' && --depth == 0)
            return i;
    }
    return line->to;
}

/* What follows the ']' of a link: "(address)", "[name]" or nothing; the byte behind it. */
static size_t behind_link(const struct line *line, size_t close)
{
    char c = byte(line, close + 1);
    if (c != '(' && c != '[')
        return close + 1;
    size_t end = find(line, close + 2 <= line->to ? close + 2 : line->to, c == '(' ? ')' : ']');
    return end == line->to ? close + 1 : end + 1;
}

/* An image or a link at `at`; the byte behind it, or `at` when it is neither. */
static size_t link_at(struct nc_markdown *md, struct line *line, size_t at)
{
    bool image = line->text[at] == '!';
    size_t close = closing(line, at + image);
    if (close == line->to)
        return at;
    size_t end = behind_link(line, close);
    bool note = byte(line, at + 1) == '^';
    if (image || note)                          /* pictures and numbers of footnotes are no text */
        return end;
    if (end == close + 1)
        return at;                              /* only brackets: "[sic]" */
    nc_markdown_inline(md, at + 1, close);
    return end;
}

/* A tag, an automatic link or a comment at '<'; the byte behind it, or `at` when it is none. */
static size_t tag_at(const struct line *line, size_t at)
{
    char c = byte(line, at + 1);
    bool opens = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '!';
    size_t end = opens ? find(line, at, '>') : line->to;
    return end == line->to ? at : end + 1;
}

static bool word(char c)
{
    return g_ascii_isalnum(c) || ((unsigned char)c & 0x80) != 0;
}

/* Is the run of '*', '_' or '~' at [at, end) a mark, and not a sign of the text? */
static bool emphasis(const struct line *line, size_t at, size_t end)
{
    char before = byte(line, at - 1), behind = byte(line, end);
    if (before == ' ' && behind == ' ')
        return false;
    if (line->text[at] == '~' && end - at < 2)
        return false;
    return line->text[at] != '_' || !word(before) || !word(behind);
}

static size_t run_end(const struct line *line, size_t at)
{
    size_t end = at;
    while (end < line->to && line->text[end] == line->text[at])
        end++;
    return end;
}

static const struct {
    const char *name, *text;
} entities[] = {
    { "&amp;", "&" },   { "&lt;", "<" },           { "&gt;", ">" },           { "&quot;", "\"" },
    { "&nbsp;", "\xC2\xA0" }, { "&mdash;", "\xE2\x80\x94" }, { "&ndash;", "\xE2\x80\x93" },
    { "&pound;", "\xC2\xA3" }, { "&euro;", "\xE2\x82\xAC" },
};

/* Writes the character that an entity stands for; the byte behind it, or `at` when there is
 * none. */
static size_t entity_at(struct nc_markdown *md, const struct line *line, size_t at)
{
    for (size_t i = 0; i < G_N_ELEMENTS(entities); i++) {
        size_t n = strlen(entities[i].name);
        if (line->to - at >= n && memcmp(line->text + at, entities[i].name, n) == 0) {
            nc_markdown_put(md, at, entities[i].text);
            return at + n;
        }
    }
    return at;
}

/* The byte behind the markup at `at`; `at` itself when the character is text. */
static size_t markup_at(struct nc_markdown *md, struct line *line, size_t at)
{
    char c = line->text[at];
    size_t end;
    switch (c) {
    case '\\':
        return at + 1 < line->to && g_ascii_ispunct(line->text[at + 1]) ? at + 1 : at;
    case '`':
        return run_end(line, at);
    case '*':
    case '_':
    case '~':
        end = run_end(line, at);
        return emphasis(line, at, end) ? end : at;
    case '!':
        return byte(line, at + 1) == '[' ? link_at(md, line, at) : at;
    case '[':
        return link_at(md, line, at);
    case '<':
        return tag_at(line, at);
    case '&':
        return entity_at(md, line, at);
    default:
        return at;
    }
}

void nc_markdown_inline(struct nc_markdown *md, size_t from, size_t to)
{
    struct line line = { .text = md->source, .from = from, .to = to };
    size_t start = from;
    for (size_t at = from; at < to;) {
        if (strchr("\\`*_~![<&", md->source[at]) == NULL) {
            at++;
            continue;
        }
        char c = md->source[at];
        nc_markdown_copy(md, start, at);
        start = at;
        size_t end = markup_at(md, &line, at);
        if (end > at)
            start = end;
        bool whole_run = end == at && (c == '*' || c == '_' || c == '~');
        at = end > at ? end + (c == '\\') : whole_run ? run_end(&line, at) : at + 1;
    }
    if (start < to)
        nc_markdown_copy(md, start, to);
}
