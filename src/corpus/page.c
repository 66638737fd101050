/* page.c - the article of a web page as text, paragraph by paragraph, each run with its place in
 * the file. */
#include "corpus/page.h"

#include "corpus/reader.h"
#include "wrap/html.h"

#include <string.h>

/* Where the bytes of the file are, counted as the walk goes on: sources only grow. */
struct place {
    const char *bytes;
    size_t at;
    uint32_t line, column;
};

enum gap { GAP_NONE, GAP_SPACE, GAP_LINE, GAP_PARAGRAPH, GAP_CELL };

struct writer {
    struct nc_reader *reader;
    const struct nc_page *page;
    struct place place;
    enum gap gap;                   /* owed before the next character */
    bool glued;                     /* the last byte written stands right before the next one */
    struct nc_span title;
};

static void move_place(struct place *place, size_t to)
{
    for (; place->at < to; place->at++) {
        if (place->bytes[place->at] == '\n') {
            place->line++;
            place->column = 1;
        } else {
            place->column += ((unsigned char)place->bytes[place->at] & 0xC0) != 0x80;
        }
    }
}

static void owe(struct writer *w, enum gap gap)
{
    if (gap > w->gap && !(gap == GAP_CELL && w->gap == GAP_PARAGRAPH))
        w->gap = gap;
}

static void pay_gap(struct writer *w)
{
    static const char *const gaps[] = { "", " ", "\n", "\n\n", " | " };
    GString *text = w->reader->text;
    if (w->gap != GAP_NONE && text->len > 0) {
        g_string_append(text, gaps[w->gap]);
        w->glued = false;
    }
    w->gap = GAP_NONE;
}

static void mark_piece(struct writer *w, size_t source)
{
    move_place(&w->place, source);
    struct nc_piece piece = { .at = (uint32_t)w->reader->text->len, .line = w->place.line,
                              .column = w->place.column };
    g_array_append_val(w->reader->pieces, piece);
    w->glued = true;
}

/* Bytes of white space at `at`, no-break spaces not counted: they tie words. */
static bool white(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/* Writes a run of text with white space folded; each word that does not follow on the last one in
 * the file begins a piece. */
static void write_run(struct writer *w, const struct nc_page_node *node, bool pre)
{
    const char *text = w->page->text->str + node->at;
    w->glued = false;
    for (uint32_t i = 0; i < node->len;) {
        if (white(text[i])) {
            owe(w, pre && text[i] == '\n' ? GAP_LINE : GAP_SPACE);
            w->glued = w->glued && text[i] == ' ' && (i == 0 || text[i - 1] != ' ');
            i++;
            continue;
        }
        uint32_t from = i;
        while (i < node->len && !white(text[i]))
            i++;
        bool glued = w->glued && w->gap == GAP_SPACE;
        pay_gap(w);
        if (!glued)
            mark_piece(w, node->source + from);
        w->glued = true;
        g_string_append_len(w->reader->text, text + from, i - from);
    }
}

static bool in_pre(const struct nc_page *page, const struct nc_page_node *node)
{
    for (uint32_t up = node->parent; up != 0; up = nc_page_node(page, up)->parent)
        if (nc_page_node(page, up)->tag == NC_TAG_PRE)
            return true;
    return false;
}

/* The text of an element, white space folded, into *out. */
static void folded_text(const struct nc_page *page, uint32_t element, GString *out)
{
    g_string_truncate(out, 0);
    for (uint32_t i = element; i < nc_page_node(page, element)->end; i++) {
        const struct nc_page_node *node = nc_page_node(page, i);
        for (uint32_t b = 0; node->tag == NC_TAG_TEXT && b < node->len; b++) {
            char c = page->text->str[node->at + b];
            if (!white(c))
                g_string_append_c(out, c);
            else if (out->len > 0 && out->str[out->len - 1] != ' ')
                g_string_append_c(out, ' ');
        }
    }
    while (out->len > 0 && out->str[out->len - 1] == ' ')
        g_string_truncate(out, out->len - 1);
}

/* Is it a heading that says the title once more? */
static bool repeats_title(struct writer *w, uint32_t i)
{
    const struct nc_page_node *node = nc_page_node(w->page, i);
    if (w->title.len == 0 || (node->tag != NC_TAG_HEADING1 && node->tag != NC_TAG_HEADING))
        return false;
    folded_text(w->page, i, w->reader->scratch);
    size_t len = w->reader->scratch->len;
    return len > 0 && len <= w->title.len + 40 && w->title.len <= len + 40
        && (g_strstr_len(w->title.at, (gssize)w->title.len, w->reader->scratch->str) != NULL
            || g_strstr_len(w->reader->scratch->str, (gssize)len, w->title.at) != NULL);
}

/* How many ASCII letters end the text written so far. */
static size_t letters_behind(const GString *text)
{
    size_t count = 0;
    while (count < text->len && g_ascii_isalpha(text->str[text->len - 1 - count]))
        count++;
    return count;
}

/* Does the text written so far end in a Greek letter: chi, eta, omega, which statistics square? */
static bool ends_in_greek(const GString *text)
{
    const unsigned char *end = (const unsigned char *)text->str + text->len;
    return text->len >= 2 && (end[-2] == 0xce || end[-2] == 0xcf) && end[-1] >= 0x80;
}

/* Does the text written so far end in "x 10" or "x10", with any sign of times? */
static bool ends_in_times_ten(const GString *text)
{
    const char times[] = "\xc3\x97";
    size_t len = text->len;
    if (len < 4 || memcmp(text->str + len - 2, "10", 2) != 0)
        return false;
    len -= text->str[len - 3] == ' ' ? 3 : 2;
    return text->str[len - 1] == 'x' ||
           (len >= 2 && memcmp(text->str + len - 2, times, 2) == 0);
}

/* Is it a power of the bare 10 that the text ends in, "10" with a raised 6 or -9?  Small ones are
 * marks of notes. */
static bool is_power_of_ten(const GString *text, const GString *raised)
{
    enum { LEAST = 3, MOST = 30 };
    static const char minus[] = "\xe2\x88\x92";
    const size_t len = text->len;
    const bool ten = len >= 2 && memcmp(text->str + len - 2, "10", 2) == 0 &&
                     (len == 2 || text->str[len - 3] == ' ' || text->str[len - 3] == '(');
    const char *digits = raised->str;
    const size_t sign = *digits == '-' ? 1 : g_str_has_prefix(digits, minus) ? strlen(minus) : 0;
    char *end;
    const unsigned long power = strtoul(digits + sign, &end, 10);
    return ten && g_ascii_isdigit(digits[sign]) && *end == '\0' && power <= MOST &&
           (sign > 0 || power >= LEAST);
}

/* Digits, letters between square brackets, daggers and stars: a mark that points to a note. */
static bool is_note_mark(const GString *raised)
{
    static const char marks[] = " ,*()-\xe2\x80\xa0\xa1"; /* the last three bytes: daggers */
    if (raised->len > 2 && raised->str[0] == '[' && raised->str[raised->len - 1] == ']')
        return true;
    if (raised->len == 1 && g_ascii_islower(raised->str[0]))
        return true;
    for (size_t i = 0; i < raised->len; i++)
        if (!g_ascii_isdigit(raised->str[i]) && strchr(marks, raised->str[i]) == NULL)
            return false;
    return raised->len > 0;
}

/* Raised text that says something other in line: "km" with a raised 2 are square kilometres, chi
 * with one is chi-squared, a raised 8 behind "x 10" is a power, and a note's mark is no digit of
 * the number before it.  True when the element is done. */
static bool write_raised(struct writer *w, uint32_t i)
{
    GString *text = w->reader->text, *raised = w->reader->scratch;
    folded_text(w->page, i, raised);
    const size_t letters = w->gap == GAP_NONE ? letters_behind(text) : 0;
    const bool square = strcmp(raised->str, "2") == 0, cube = strcmp(raised->str, "3") == 0;
    const bool greek = w->gap == GAP_NONE && ends_in_greek(text);
    if ((square || cube) && (letters == 1 || letters == 2 || greek)) {
        g_string_append(text, square ? "\xc2\xb2" : "\xc2\xb3");
        return true;
    }
    if (w->gap == GAP_NONE && (ends_in_times_ten(text) || is_power_of_ten(text, raised))) {
        g_string_append_c(text, '^');
        return false;
    }
    return is_note_mark(raised);
}

static enum gap gap_of(const struct nc_page_node *node)
{
    if ((node->flags & NC_PAGE_BLOCK) != 0)
        return GAP_PARAGRAPH;
    if (node->tag == NC_TAG_CELL)
        return GAP_CELL;
    return node->tag == NC_TAG_BREAK ? GAP_LINE : GAP_NONE;
}

/* Writes an element: open ends[] are the blocks around the walk, closed as it leaves them. */
static void write_element(struct writer *w, uint32_t root)
{
    uint32_t blocks[NC_HTML_DEPTH + 2];
    size_t depth = 0;
    for (uint32_t i = root; i < nc_page_node(w->page, root)->end;) {
        const struct nc_page_node *node = nc_page_node(w->page, i);
        while (depth > 0 && nc_page_node(w->page, blocks[depth - 1])->end <= i)
            owe(w, gap_of(nc_page_node(w->page, blocks[--depth])));
        if ((node->flags & NC_PAGE_DROPPED) != 0 || repeats_title(w, i)) {
            i = node->end;
            continue;
        }
        if (node->tag == NC_TAG_RAISED && write_raised(w, i)) {
            i = node->end;
            continue;
        }
        const GString *written = w->reader->text;
        if (node->tag == NC_TAG_LOWERED && written->len > 0 &&
            g_ascii_isdigit(written->str[written->len - 1]))
            owe(w, GAP_SPACE); /* "12" with a lowered 2 is no 122 */
        enum gap gap = gap_of(node);
        owe(w, node->tag == NC_TAG_BREAK && w->gap == GAP_LINE ? GAP_PARAGRAPH : gap);
        if (node->tag == NC_TAG_TEXT)
            write_run(w, node, in_pre(w->page, node));
        else if (gap == GAP_PARAGRAPH || gap == GAP_CELL)
            blocks[depth++] = i;
        i++;
    }
    owe(w, GAP_PARAGRAPH);
}

/* Where the title stands: in the first heading that says it, else where <title> does. */
static size_t title_source(struct writer *w)
{
    for (guint i = 1; i < w->page->nodes->len; i++) {
        if (!repeats_title(w, i))
            continue;
        for (uint32_t t = i; t < nc_page_node(w->page, i)->end; t++)
            if (nc_page_node(w->page, t)->tag == NC_TAG_TEXT && nc_page_node(w->page, t)->len > 1)
                return nc_page_node(w->page, t)->source;
    }
    return w->page->title_source;
}

static void write_title(struct writer *w)
{
    if (w->title.len == 0)
        return;
    mark_piece(w, title_source(w));
    g_string_append_len(w->reader->text, w->title.at, (gssize)w->title.len);
    w->place = (struct place){ .bytes = w->place.bytes, .line = 1, .column = 1 };
    owe(w, GAP_PARAGRAPH);
}

/* A page without a word is an empty article; one that was not read to its end is not read at
 * all. */
static void say_empty(struct nc_reader *reader, const struct nc_page *page)
{
    if (page->deep)
        nc_reader_problem(reader, 0, "its elements lie too deep inside each other");
    else
        nc_reader_no_text(reader, 0, "no article text in the page");
}

void nc_read_page(struct nc_reader *reader, const char *text, size_t len)
{
    struct nc_draft draft = nc_draft_new(1);
    struct nc_page *page = nc_page_new(text, len);
    nc_page_meta(page, &draft);
    uint32_t root = nc_page_choose(page);
    struct writer w = { .reader = reader, .page = page, .title = draft.title,
                        .place = { .bytes = text, .line = 1, .column = 1 } };
    g_string_truncate(reader->text, 0);
    g_array_set_size(reader->pieces, 0);
    write_title(&w);
    size_t titled = reader->text->len;
    if (root != 0)
        write_element(&w, root);
    struct nc_span body = nc_page_meta_body(page);
    if (body.len > 2 * (reader->text->len - titled) + 200) {
        g_string_truncate(reader->text, titled);
        g_string_append(reader->text, titled > 0 ? "\n\n" : "");
        g_string_append_len(reader->text, body.at, (gssize)body.len);
    }
    if (reader->pieces->len == 0)
        nc_reader_one_piece(reader, 1, false);
    draft.body = reader->text->len > titled && titled > 0 ? (uint32_t)titled + 2 : 0;
    if (reader->text->len == titled)
        say_empty(reader, page);
    else
        nc_reader_emit(reader, &draft, reader->text->str, reader->text->len);
    nc_page_free(page);
}
