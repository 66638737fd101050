/* markdown.c - Markdown line by line: headings, lists, quotes and tables lose their marks, code,
 * rules and addresses are left out.  Line breaks stay where they are. */
#include "corpus/markdown.h"

#include "corpus/lines.h"
#include "corpus/metadata.h"

enum { ITEM = -1 };

struct blocks {
    struct nc_markdown md;
    struct nc_draft *draft;
    size_t len;
    char fence;                 /* inside a fenced code block: its sign */
    bool comment;               /* inside an HTML comment */
    size_t paragraph;           /* byte of the text where the line before begins: a title? */
    bool titled;                /* a heading was written */
    bool apart;                 /* the line before is a paragraph of its own */
};

static void move(struct nc_markdown *md, size_t to)
{
    for (; md->at < to; md->at++) {
        if (md->source[md->at] == '\n') {
            md->line++;
            md->column = 1;
        } else {
            md->column += ((unsigned char)md->source[md->at] & 0xC0) != 0x80;
        }
    }
}

static void mark(struct nc_markdown *md, size_t at)
{
    move(md, at);
    struct nc_piece piece = { .at = (uint32_t)md->reader->text->len, .line = md->line,
                              .column = md->column, .flows = true };
    g_array_append_val(md->reader->pieces, piece);
}

void nc_markdown_copy(struct nc_markdown *md, size_t from, size_t to)
{
    if (from >= to)
        return;
    if (from != md->next || md->reader->pieces->len == 0)
        mark(md, from);
    g_string_append_len(md->reader->text, md->source + from, (gssize)(to - from));
    md->next = to;
}

void nc_markdown_put(struct nc_markdown *md, size_t at, const char *text)
{
    mark(md, at);
    g_string_append(md->reader->text, text);
    md->next = SIZE_MAX;
}

static size_t skip(const char *text, size_t at, size_t to, const char *set)
{
    while (at < to && strchr(set, text[at]) != NULL)
        at++;
    return at;
}

/* A line of one sign, three or more, with spaces between: a rule. */
static bool is_rule(const char *text, size_t at, size_t to, const char *signs)
{
    if (at >= to || strchr(signs, text[at]) == NULL)
        return false;
    size_t count = 0;
    for (size_t i = at; i < to; i++) {
        if (text[i] != text[at] && !g_ascii_isspace(text[i]))
            return false;
        count += text[i] == text[at];
    }
    return count >= 3;
}

/* Behind a list's mark ("- ", "* ", "12. ", and a box "[x] "); `at` when there is none. */
static size_t list_mark(const char *text, size_t at, size_t to)
{
    size_t end = at;
    if (at < to && strchr("-*+", text[at]) != NULL) {
        end = at + 1;
    } else {
        while (end < to && end - at < 9 && g_ascii_isdigit(text[end]))
            end++;
        if (end == at || end >= to || (text[end] != '.' && text[end] != ')'))
            return at;
        end++;
    }
    if (end < to && text[end] != ' ' && text[end] != '\t')
        return at;
    end = skip(text, end, to, " \t");
    bool box = to - end > 4 && text[end] == '[' && strchr(" xX", text[end + 1]) != NULL
            && text[end + 2] == ']' && text[end + 3] == ' ';
    return box ? end + 4 : end;
}

/* Behind the marks of quotes, lists and headings; *level is that of a heading, ITEM for a list's,
 * or 0. */
static size_t line_marks(const char *text, size_t at, size_t to, int *level)
{
    *level = 0;
    at = skip(text, at, to, " \t");
    while (at < to && text[at] == '>')
        at = skip(text, at + 1, to, " \t");
    size_t item = list_mark(text, at, to);
    *level = item > at ? ITEM : 0;
    at = item;
    size_t signs = at;
    while (signs < to && text[signs] == '#')
        signs++;
    if (signs > at && signs - at <= 6 && (signs == to || g_ascii_isspace(text[signs]))) {
        *level = (int)(signs - at);
        return skip(text, signs, to, " \t");
    }
    return at;
}

/* Without the white space and, for a heading, the signs at its end. */
static size_t line_end(const char *text, size_t from, size_t to, int level)
{
    while (to > from && g_ascii_isspace(text[to - 1]))
        to--;
    size_t end = to;
    while (level > 0 && end > from && text[end - 1] == '#')
        end--;
    if (end == to || (end > from && text[end - 1] != ' '))
        return to;
    while (end > from && g_ascii_isspace(text[end - 1]))
        end--;
    return end;
}

/* "[name]: address" and the like are no text. */
static bool is_definition(const char *text, size_t at, size_t to)
{
    if (at >= to || text[at] != '[' || (at + 1 < to && text[at + 1] == '^'))
        return false;
    const char *close = memchr(text + at, ']', to - at);
    return close != NULL && close + 1 < text + to && close[1] == ':';
}

/* A table's line of dashes: "| --- | :-: |". */
static bool is_table_rule(const char *text, size_t at, size_t to)
{
    bool dash = false, bar = false;
    for (; at < to; at++) {
        if (strchr("-:| \t", text[at]) == NULL)
            return false;
        dash = dash || text[at] == '-';
        bar = bar || text[at] == '|';
    }
    return dash && bar;
}

static void set_title(struct blocks *b, size_t from)
{
    GString *text = b->md.reader->text;
    struct nc_span title = nc_span_trim((struct nc_span){ text->str + from, text->len - from });
    if (b->draft->title.at == NULL && title.len > 0) {
        g_string_truncate(b->md.reader->scratch, 0);
        g_string_append_len(b->md.reader->scratch, title.at, (gssize)title.len);
        b->draft->title = (struct nc_span){ b->md.reader->scratch->str, title.len };
    }
    b->titled = true;
}

/* A fence opens or closes, or the line is inside one. */
static bool in_code(struct blocks *b, size_t at, size_t to)
{
    const char *text = b->md.source;
    at = skip(text, at, to, " \t");
    bool fence = to - at >= 3 && (text[at] == '`' || text[at] == '~') && text[at + 1] == text[at]
              && text[at + 2] == text[at];
    if (b->fence == '\0' && fence) {
        b->fence = text[at];
        return true;
    }
    if (b->fence != '\0' && fence && text[at] == b->fence) {
        b->fence = '\0';
        return true;
    }
    return b->fence != '\0';
}

/* A comment over whole lines. */
static bool in_comment(struct blocks *b, size_t at, size_t to)
{
    const char *text = b->md.source;
    if (!b->comment && to - at >= 4 && memcmp(text + at, "<!--", 4) == 0)
        b->comment = true;
    if (!b->comment)
        return false;
    if (g_strstr_len(text + at, (gssize)(to - at), "-->") != NULL)
        b->comment = false;
    return true;
}

/* An empty line between a heading, an item or a row and what is beside it, where the file has
 * none. */
static void part(struct nc_markdown *md)
{
    const GString *text = md->reader->text;
    if (text->len == 0 || (text->len > 1 && memcmp(text->str + text->len - 2, "\n\n", 2) == 0))
        return;
    g_string_append_c(md->reader->text, '\n');
    md->next = SIZE_MAX;
}

/* Writes one line, [from, to) without its end; false when nothing of it is text. */
static bool write_line(struct blocks *b, size_t from, size_t to)
{
    const char *text = b->md.source;
    int level;
    size_t first = skip(text, from, to, " \t");
    if (in_code(b, from, to) || in_comment(b, first, to) || is_table_rule(text, first, to))
        return false;
    if (is_rule(text, first, to, "=-") && b->paragraph != SIZE_MAX) {
        if (!b->titled || b->draft->title.at == NULL)
            set_title(b, b->paragraph);         /* the line before is an underlined heading */
        return false;
    }
    if (is_rule(text, first, to, "-*_") || is_definition(text, first, to))
        return false;
    size_t start = line_marks(text, from, to, &level), end = line_end(text, start, to, level);
    bool row = start < end && text[start] == '|';
    start += row;
    end -= row && end > start && text[end - 1] == '|';
    bool alone = level != 0 || row;
    if (alone || b->apart)
        part(&b->md);
    b->apart = alone;
    b->paragraph = start < end ? b->md.reader->text->len : SIZE_MAX;
    nc_markdown_inline(&b->md, start, end);
    if (level == 1 && !b->titled)
        set_title(b, b->paragraph);
    return true;
}

static void write_all(struct blocks *b, size_t at)
{
    const char *text = b->md.source;
    while (at < b->len) {
        const char *newline = memchr(text + at, '\n', b->len - at);
        size_t end = newline == NULL ? b->len : (size_t)(newline - text);
        bool cr = end > at && text[end - 1] == '\r';
        if (!write_line(b, at, end - cr))
            b->paragraph = SIZE_MAX;
        if (newline != NULL)
            nc_markdown_copy(&b->md, end - cr, end + 1);
        at = end + 1;
    }
}

/* The title as a span of the text, which has stopped moving; and where the body begins. */
static void place_title(struct nc_reader *reader, struct nc_draft *draft)
{
    struct nc_span line;
    size_t at = 0;
    if (!nc_next_filled(reader->text->str, reader->text->len, &at, &line))
        return;
    if (draft->title.at != NULL && !nc_span_equal(draft->title, line))
        return;
    if (draft->title.at != NULL && nc_next_filled(reader->text->str, reader->text->len, &at, &line))
        draft->body = (uint32_t)(line.at - reader->text->str);
}

void nc_read_markdown(struct nc_reader *reader, const char *text, size_t len)
{
    struct nc_draft draft = nc_draft_new(1);
    size_t mark_len = len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    size_t front = nc_front_matter(&draft, text, len);
    struct blocks b = { .md = { .reader = reader, .source = text, .line = 1, .column = 1,
                                .next = SIZE_MAX },
                        .draft = &draft, .len = len, .paragraph = SIZE_MAX };
    g_string_truncate(reader->text, 0);
    g_array_set_size(reader->pieces, 0);
    write_all(&b, front > mark_len ? front : mark_len);
    if (reader->text->len == 0 || nc_text_blank(reader->text->str, reader->text->len)) {
        nc_reader_no_text(reader, 0, "nothing but markup");
        return;
    }
    if (reader->pieces->len == 0 || g_array_index(reader->pieces, struct nc_piece, 0).at != 0)
        nc_reader_one_piece(reader, 1, true);
    place_title(reader, &draft);
    if (draft.title.at == NULL)
        nc_title_line(&draft, reader->text->str, reader->text->len, 0);
    char *title = draft.title.at == NULL ? NULL : g_strndup(draft.title.at, draft.title.len);
    if (title != NULL)
        draft.title.at = title;                 /* the scratch is used again for the dateline */
    nc_reader_emit(reader, &draft, reader->text->str, reader->text->len);
    g_free(title);
}
