/* kind.c - the endings that are read, the names that are ours, and a look at the first bytes. */
#include "corpus/kind.h"

#include "model/sixteen.h"

#include <glib.h>
#include <string.h>

static const struct {
    const char *ending;
    enum nc_type type;
} endings[] = {
    { "txt", NC_TYPE_TEXT },      { "text", NC_TYPE_TEXT },      { "md", NC_TYPE_MARKDOWN },
    { "markdown", NC_TYPE_MARKDOWN }, { "html", NC_TYPE_HTML },  { "htm", NC_TYPE_HTML },
    { "xhtml", NC_TYPE_HTML },    { "json", NC_TYPE_JSON },      { "jsonl", NC_TYPE_JSONL },
    { "ndjson", NC_TYPE_JSONL },
};

/* Is it a file that numcheck or its user keeps beside the articles? */
static bool ours(const char *name)
{
    if (name[0] == '.' || strcmp(name, "articles.csv") == 0 || strcmp(name, "expected.tsv") == 0
        || strcmp(name, "numcheck-ignore.tsv") == 0)
        return true;
    const char *dot = strrchr(name, '.');
    return dot != NULL && strcmp(dot, ".tsv") == 0 && strstr(name, "baseline") != NULL;
}

/* A note to readers of the folder is no article: passed over and counted, unless it is named. */
static bool note(const char *name)
{
    return g_ascii_strncasecmp(name, "readme", 6) == 0 && (name[6] == '.' || name[6] == '\0');
}

/* The longest ending that still says something: "v2. final draft" has none. */
enum { ENDING_MAX = 8 };

static bool plausible_ending(const char *ending)
{
    size_t len = strlen(ending);
    if (len == 0 || len > ENDING_MAX)
        return false;
    for (const char *c = ending; *c != '\0'; c++)
        if (!g_ascii_isalnum(*c))
            return false;
    return !g_ascii_isdigit(ending[0]) || !g_ascii_isdigit(ending[len - 1]);
}

enum nc_name_kind nc_name_kind(const char *name, enum nc_type *type)
{
    *type = NC_TYPE_AUTO;
    if (ours(name))
        return NC_NAME_OURS;
    if (note(name))
        return NC_NAME_OTHER;
    const char *dot = strrchr(name, '.');
    if (dot == NULL || !plausible_ending(dot + 1))
        return NC_NAME_BARE;
    for (size_t i = 0; i < G_N_ELEMENTS(endings); i++)
        if (g_ascii_strcasecmp(dot + 1, endings[i].ending) == 0) {
            *type = endings[i].type;
            return NC_NAME_ARTICLE;
        }
    return NC_NAME_OTHER;
}

static bool starts(const char *text, size_t len, const char *word)
{
    size_t n = strlen(word);
    return len >= n && g_ascii_strncasecmp(text, word, n) == 0;
}

/* Behind white space and comments, does a web page begin here? */
static bool starts_page(const char *text, size_t len)
{
    static const char *const heads[] = { "<!doctype html", "<html", "<head", "<body", "<?xml",
                                         "<!--", "<article", "<title", "<meta" };
    for (size_t i = 0; i < G_N_ELEMENTS(heads); i++)
        if (starts(text, len, heads[i]))
            return true;
    return false;
}

enum nc_type nc_type_of_content(const char *text, size_t len)
{
    size_t at = len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    while (at < len && g_ascii_isspace(text[at]))
        at++;
    if (starts_page(text + at, len - at))
        return NC_TYPE_HTML;
    if (at < len && text[at] == '[' && at + 1 < len && strchr("{\n\r \t", text[at + 1]) != NULL)
        return NC_TYPE_JSON;
    if (at >= len || text[at] != '{')
        return NC_TYPE_TEXT;
    const char *line = memchr(text + at, '\n', len - at);
    const char *next = line;
    while (next != NULL && next < text + len && g_ascii_isspace(*next))
        next++;
    bool lines = next != NULL && next < text + len && *next == '{' && line[-1] != '{';
    return lines ? NC_TYPE_JSONL : NC_TYPE_JSON;
}

/* Is it a control character that no text has? */
static bool is_odd(unsigned char c)
{
    return c < 0x20 && c != 0x1B && (c < '\b' || c > '\r' || c == '\v');
}

bool nc_bytes_binary(const char *bytes, size_t len)
{
    size_t odd = 0, at = 0;
    for (; len - at >= NC_SIXTEEN; at += NC_SIXTEEN) {
        const struct nc_sixteen s = nc_sixteen_at(bytes + at);
        unsigned controls = nc_sixteen_below(s, 0x20) & ~nc_sixteen_equal(s, '\n');
        for (; controls != 0; controls &= controls - 1) /* few, and mostly at the end of a line */
            odd += is_odd((unsigned char)bytes[at + nc_sixteen_before(controls)]);
    }
    for (; at < len; at++)
        odd += is_odd((unsigned char)bytes[at]);
    return odd * 50 > len;      /* a stray one or two come from old word processors */
}

const char *nc_wide_charset(const char *bytes, size_t len, size_t *mark)
{
    *mark = 2;
    if (len >= 2 && memcmp(bytes, "\xFF\xFE", 2) == 0)
        return "UTF-16LE";
    if (len >= 2 && memcmp(bytes, "\xFE\xFF", 2) == 0)
        return "UTF-16BE";
    *mark = 0;
    size_t even = 0, odd = 0, look = len < 512 ? len : 512;
    for (size_t i = 0; i < look; i++)
        *(i % 2 == 0 ? &even : &odd) += bytes[i] == '\0';
    if (look < 8)
        return NULL;
    if (odd * 10 > look * 4 && even * 50 < look)
        return "UTF-16LE";
    return even * 10 > look * 4 && odd * 50 < look ? "UTF-16BE" : NULL;
}

enum nc_document nc_document_of_name(const char *name)
{
    static const struct {
        const char *ending;
        enum nc_document document;
    } documents[] = {
        { "pdf", NC_DOCUMENT_PDF }, { "doc", NC_DOCUMENT_WORD }, { "docx", NC_DOCUMENT_WORD },
        { "odt", NC_DOCUMENT_ODT }, { "rtf", NC_DOCUMENT_RTF },
    };
    const char *dot = strrchr(name, '.');
    for (size_t i = 0; dot != NULL && i < G_N_ELEMENTS(documents); i++)
        if (g_ascii_strcasecmp(dot + 1, documents[i].ending) == 0)
            return documents[i].document;
    return NC_DOCUMENT_NONE;
}

enum nc_document nc_document_of_bytes(const char *bytes, size_t len)
{
    switch (len > 0 ? bytes[0] : '\0') {
    case '%':
        return starts(bytes, len, "%PDF-") ? NC_DOCUMENT_PDF : NC_DOCUMENT_NONE;
    case '{':
        return starts(bytes, len, "{\\rtf") ? NC_DOCUMENT_RTF : NC_DOCUMENT_NONE;
    case 'P':
    case 'p':
        return starts(bytes, len, "PK\x03\x04") ? NC_DOCUMENT_ZIP : NC_DOCUMENT_NONE;
    default:
        return NC_DOCUMENT_NONE;
    }
}

const char *nc_document_noun(enum nc_document document)
{
    static const char *const nouns[NC_DOCUMENT_COUNT] = {
        [NC_DOCUMENT_PDF] = "PDF file",
        [NC_DOCUMENT_WORD] = "Word file",
        [NC_DOCUMENT_ODT] = "LibreOffice file",
        [NC_DOCUMENT_RTF] = "RTF file",
        [NC_DOCUMENT_ZIP] = "zip or Word file",
    };
    return nouns[document];
}
