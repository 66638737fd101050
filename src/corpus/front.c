/* front.c - front matter: what stands in `Key: value` lines above a text. */
#include "corpus/lines.h"
#include "corpus/metadata.h"

enum { KEY_MAX = 24, LINES_MAX = 60 };

enum field { FIELD_OTHER, FIELD_TITLE, FIELD_DATE, FIELD_PUBLISHER, FIELD_URL, FIELD_LANG };

static const struct {
    const char *key;
    enum field field;
} keys[] = {
    { "title", FIELD_TITLE },               { "headline", FIELD_TITLE },
    { "date", FIELD_DATE },                 { "published", FIELD_DATE },
    { "pubdate", FIELD_DATE },              { "publish_date", FIELD_DATE },
    { "date_publish", FIELD_DATE },         { "publisher", FIELD_PUBLISHER },
    { "source", FIELD_PUBLISHER },          { "site", FIELD_PUBLISHER },
    { "outlet", FIELD_PUBLISHER },          { "newspaper", FIELD_PUBLISHER },
    { "url", FIELD_URL },                   { "link", FIELD_URL },
    { "lang", FIELD_LANG },                 { "language", FIELD_LANG },
    { "author", FIELD_OTHER },              { "authors", FIELD_OTHER },
    { "byline", FIELD_OTHER },              { "tags", FIELD_OTHER },
    { "section", FIELD_OTHER },
};

/* The key's row; -1 for an unknown one. */
static int key_row(struct nc_span key)
{
    for (size_t i = 0; i < G_N_ELEMENTS(keys); i++)
        if (strlen(keys[i].key) == key.len
            && g_ascii_strncasecmp(keys[i].key, key.at, key.len) == 0)
            return (int)i;
    return -1;
}

/* Cuts "Key: value"; false for any other line. */
static bool cut(struct nc_span line, struct nc_span *key, struct nc_span *value)
{
    const char *colon = memchr(line.at, ':', line.len);
    if (colon == NULL || colon == line.at || colon - line.at > KEY_MAX)
        return false;
    for (const char *c = line.at; c < colon; c++)
        if (!g_ascii_isalnum(*c) && *c != '_' && *c != '-' && *c != ' ')
            return false;
    size_t behind = line.len - (size_t)(colon - line.at) - 1;
    if (behind > 0 && !g_ascii_isspace(colon[1]))
        return false;
    *key = nc_span_trim((struct nc_span){ line.at, (size_t)(colon - line.at) });
    *value = nc_span_trim((struct nc_span){ colon + 1, behind });
    bool quoted = value->len >= 2 && strchr("\"'", value->at[0]) != NULL
               && value->at[value->len - 1] == value->at[0];
    if (quoted)
        *value = (struct nc_span){ value->at + 1, value->len - 2 };
    return true;
}

static void take(struct nc_draft *draft, int row, struct nc_span value)
{
    switch (row < 0 ? FIELD_OTHER : keys[row].field) {
    case FIELD_TITLE:     nc_draft_set(&draft->title, value.at, value.len); break;
    case FIELD_DATE:      nc_draft_set_date(draft, value.at, value.len); break;
    case FIELD_PUBLISHER: nc_draft_set(&draft->publisher, value.at, value.len); break;
    case FIELD_URL:       nc_draft_set(&draft->url, value.at, value.len); break;
    case FIELD_LANG:      nc_draft_set(&draft->lang, value.at, value.len); break;
    default:              break;
    }
}

static bool is_fence(struct nc_span line)
{
    return line.len == 3 && (memcmp(line.at, "---", 3) == 0 || memcmp(line.at, "...", 3) == 0);
}

/* From the first line behind the opening fence to the closing one; lines of any form may stand
 * between. */
static size_t fenced(struct nc_draft *draft, const char *text, size_t len, size_t at)
{
    struct nc_draft found = *draft;
    struct nc_span line, key, value;
    for (int n = 0; n < LINES_MAX && nc_next_line(text, len, &at, &line); n++) {
        if (is_fence(line)) {
            *draft = found;
            return at;
        }
        if (cut(line, &key, &value))
            take(&found, key_row(key), value);
    }
    return 0;
}

/* Lines of keys up to an empty line; the first key must be known: "ZAIRE: Thousands flee" is a
 * headline. */
static size_t bare(struct nc_draft *draft, const char *text, size_t len, size_t at)
{
    struct nc_draft found = *draft;
    struct nc_span line, key, value;
    for (int n = 0; n < LINES_MAX && nc_next_line(text, len, &at, &line); n++) {
        if (line.len == 0 && n > 0) {
            *draft = found;
            return at;
        }
        if (!cut(line, &key, &value) || (n == 0 && key_row(key) < 0))
            return 0;
        take(&found, key_row(key), value);
    }
    return 0;
}

size_t nc_front_matter(struct nc_draft *draft, const char *text, size_t len)
{
    size_t at = len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    size_t next = at;
    struct nc_span line;
    if (!nc_next_line(text, len, &next, &line))
        return 0;
    bool fence = line.len == 3 && memcmp(line.at, "---", 3) == 0;
    return fence ? fenced(draft, text, len, next) : bare(draft, text, len, at);
}
