/* jsonl.c - JSON documents: one in a file, a list of them, or one a line.
 *
 * Of a file of lines no more is in memory than its bytes and the document at hand. */
#include "corpus/kind.h"
#include "corpus/metadata.h"
#include "corpus/reader.h"
#include "wrap/json.h"

#include <string.h>

/* The value of the first key that holds a string with something in it. */
static struct nc_span field(const struct nc_json *document, const char *const *keys)
{
    for (; *keys != NULL; keys++) {
        struct nc_span span;
        span.at = nc_json_string(nc_json_get(document, *keys), &span.len);
        if (span.at != NULL && nc_span_trim(span).len > 0)
            return span;
    }
    return (struct nc_span){ 0 };
}

static const char *const text_keys[] = { "text", "maintext", NULL };
static const char *const title_keys[] = { "title", NULL };
static const char *const date_keys[] = { "date", "date_publish", NULL };
static const char *const publisher_keys[] = { "publisher", "source_domain", NULL };
static const char *const url_keys[] = { "url", NULL };
static const char *const lang_keys[] = { "lang", "language", NULL };

/* What the fields say; number holds an id that is written as a number. */
static struct nc_draft draft_of(const struct nc_json *document, uint32_t line,
                                char number[NC_JSON_NUMBER])
{
    static const char *const id_keys[] = { "id", NULL };
    struct nc_draft draft = nc_draft_new(line);
    draft.id = field(document, id_keys);
    if (draft.id.at == NULL && nc_json_number(nc_json_get(document, "id"), number))
        draft.id = (struct nc_span){ number, strlen(number) };
    draft.title = nc_span_trim(field(document, title_keys));
    draft.publisher = nc_span_trim(field(document, publisher_keys));
    draft.url = nc_span_trim(field(document, url_keys));
    draft.lang = nc_span_trim(field(document, lang_keys));
    struct nc_span date = field(document, date_keys);
    if (date.at != NULL)
        nc_draft_set_date(&draft, date.at, date.len);
    return draft;
}

/* The line is that of the document in its file. */
static void read_document(struct nc_reader *reader, const struct nc_json *document, uint32_t line)
{
    if (!nc_json_is_object(document)) {
        nc_reader_problem(reader, line, "not a JSON object");
        return;
    }
    struct nc_span text = field(document, text_keys);
    if (text.at == NULL) {
        g_array_append_val(reader->bare, line);
        return;
    }
    char number[NC_JSON_NUMBER];
    struct nc_draft draft = draft_of(document, line, number);
    nc_reader_one_piece(reader, line, false);
    nc_title_line(&draft, text.at, text.len, 0);
    nc_reader_emit(reader, &draft, text.at, text.len);
}

/* Names the documents without text: each, or the file when none has any (then it holds something
 * else). */
static void say_bare(struct nc_reader *reader)
{
    const char *reason = "its field `text` is missing or empty";
    if (reader->job.record == 0 && reader->bare->len > 0)
        nc_reader_no_text(reader, 0,
                          reader->bare->len == 1 ? reason : "no document in it has a `text`");
    for (guint i = 0; reader->job.record > 0 && i < reader->bare->len; i++)
        nc_reader_no_text(reader, g_array_index(reader->bare, uint32_t, i), reason);
    g_array_set_size(reader->bare, 0);
}

static void say_error(struct nc_reader *reader, uint32_t line, const struct nc_json_error *error)
{
    g_string_printf(reader->scratch, "not valid JSON: %s", error->reason);
    nc_reader_problem(reader, line + error->line - 1, reader->scratch->str);
}

static size_t skip_mark(const char *text, size_t len)
{
    return len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

static void read_span(struct nc_reader *reader, struct nc_span span, uint32_t line)
{
    struct nc_json_error error;
    struct nc_json *document = nc_json_parse(span.at, span.len, &error);
    if (document == NULL)
        say_error(reader, line, &error);
    else
        read_document(reader, document, line);
    nc_json_free(document);
}

/* Where the element of a list that begins at `at` ends: before a comma or bracket of the list's
 * own. */
static size_t element_end(const char *text, size_t at, size_t len)
{
    size_t depth = 0;
    bool quoted = false;
    for (; at < len; at++) {
        char c = text[at];
        if (quoted) {
            at += c == '\\';
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if (c == ',' || c == ']' || c == '}') {
            if (depth == 0)
                return at;
            depth -= c != ',';
        }
    }
    return len;
}

/* A list is read element by element: one tree in memory, and each document has its line. */
static void read_list(struct nc_reader *reader, const char *text, size_t len, size_t at)
{
    uint32_t line = 1;
    for (size_t i = 0; i < at; i++)
        line += text[i] == '\n';
    while (at < len) {
        char c = text[at];
        if (c == ']')
            return;
        if (c == ',' || g_ascii_isspace(c)) {
            line += c == '\n';
            at++;
            continue;
        }
        size_t end = element_end(text, at, len);
        end += end == at;               /* a stray brace: an element of its own, and wrong */
        read_span(reader, (struct nc_span){ text + at, end - at }, line);
        for (; at < end; at++)
            line += text[at] == '\n';
    }
    nc_reader_problem(reader, line, "not valid JSON: the list does not end");
}

/* One document; or what should be one and is a document a line. */
static void read_single(struct nc_reader *reader, const char *text, size_t len)
{
    struct nc_json_error error;
    struct nc_json *document = nc_json_parse(text, len, &error);
    if (document != NULL)
        read_document(reader, document, 1);
    else if (nc_type_of_content(text, len) == NC_TYPE_JSONL)
        nc_read_json_lines(reader, text, len);
    else
        say_error(reader, 1, &error);
    nc_json_free(document);
}

void nc_read_json(struct nc_reader *reader, const char *text, size_t len)
{
    size_t mark = skip_mark(text, len), at = mark;
    while (at < len && g_ascii_isspace(text[at]))
        at++;
    if (at < len && text[at] == '[')
        read_list(reader, text, len, at + 1);
    else
        read_single(reader, text + mark, len - mark);
    say_bare(reader);
}

void nc_read_json_lines(struct nc_reader *reader, const char *text, size_t len)
{
    uint32_t line = 1;
    for (size_t at = skip_mark(text, len); at < len; line++) {
        const char *newline = memchr(text + at, '\n', len - at);
        size_t end = newline == NULL ? len : (size_t)(newline - text);
        struct nc_span span = nc_span_trim((struct nc_span){ text + at, end - at });
        if (span.len > 0)
            read_span(reader, span, line);
        at = end + 1;
    }
    say_bare(reader);
}
