/* metadata.c - the order in which the sources of title, date and publisher are asked. */
#include "corpus/metadata.h"

#include "corpus/sheet.h"
#include "corpus/lines.h"
#include "text/calendar.h"

#include <string.h>

enum { TITLE_MAX = 300, CRUMB_MAX = 40 };

/* Bytes of the sign between two crumbs at `at`, with the spaces around it; 0 for none. */
static size_t crumb_sign(struct nc_span line, size_t at)
{
    static const char *const signs[] = { " / ", " > ", " \xC2\xBB ", " \xE2\x80\xBA " };
    for (size_t s = 0; line.at[at] == ' ' && s < G_N_ELEMENTS(signs); s++) {
        const size_t len = strlen(signs[s]);
        if (line.len - at >= len && memcmp(line.at + at, signs[s], len) == 0)
            return len;
    }
    return 0;
}

/* Does one of their first bytes stand behind a space?  Most lines have none. */
static bool may_hold_crumbs(struct nc_span line)
{
    for (size_t at = 0; at < line.len; at += NC_SIXTEEN) {
        const struct nc_sixteen s = nc_span_sixteen(line, at);
        unsigned found = nc_sixteen_equal(s, '/') | nc_sixteen_equal(s, '>') | nc_sixteen_high(s);
        for (; found != 0; found &= found - 1) {
            const size_t sign = at + nc_sixteen_before(found);
            if (sign > 0 && line.at[sign - 1] == ' ')
                return true;
        }
    }
    return false;
}

/* "News / World / Europe", "Home > Business": short parts between signs, and no sentence. */
static bool breadcrumbs(struct nc_span line)
{
    if (!may_hold_crumbs(line))
        return false;
    size_t parts = 1, part = 0;
    for (size_t i = 0; i < line.len; i++) {
        const size_t taken = crumb_sign(line, i);
        parts += taken > 0;
        part = taken > 0 ? 0 : part + 1;
        if (part > CRUMB_MAX || (line.at[i] == '.' && i + 1 == line.len))
            return false;
        i += taken > 0 ? taken - 1 : 0;
    }
    return parts >= 3 || (parts == 2 && memchr(line.at, '/', line.len) == NULL);
}

/* Is the next line empty, or the text at its end? */
static bool empty_next(const char *text, size_t len, size_t at)
{
    struct nc_span line;
    return !nc_next_line(text, len, &at, &line) || line.len == 0;
}

/* Is it a first paragraph?  A headline is not that long and ends without a full stop. */
static bool is_paragraph(struct nc_span line)
{
    enum { HEADLINE = 100 };
    return line.len > HEADLINE && line.at[line.len - 1] == '.';
}

void nc_title_line(struct nc_draft *draft, const char *text, size_t len, size_t from)
{
    if (from == 0 && len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0)
        from = 3;
    struct nc_span line;
    if (!nc_next_filled(text, len, &from, &line))
        return;
    if (breadcrumbs(line) && empty_next(text, len, from)
        && !nc_next_filled(text, len, &from, &line))
        return;
    bool known = draft->title.at != NULL;
    if (known && !nc_span_equal(draft->title, line))
        return;
    if (!known && (line.len > TITLE_MAX || is_paragraph(line)))
        return;
    if (!known && (!empty_next(text, len, from) || from >= len))
        return;
    nc_draft_set(&draft->title, line.at, line.len);
    size_t next = from;
    if (nc_next_filled(text, len, &next, &line))
        draft->body = (uint32_t)(line.at - text);
}

static void from_sheet(struct nc_draft *draft, const struct nc_sheet_row *row)
{
    if (row == NULL)
        return;
    nc_draft_set(&draft->title, row->title, strlen(row->title));
    nc_draft_set(&draft->publisher, row->publisher, strlen(row->publisher));
    nc_draft_set(&draft->url, row->url, strlen(row->url));
    nc_draft_set_date(draft, row->date, strlen(row->date));
}

/* The date that the end of a name begins with, where "_" stands for "-" as well. */
static bool stamp(struct nc_draft *draft, const char *end)
{
    char name[256];
    struct nc_written_date written;
    g_strlcpy(name, end, sizeof name);
    g_strdelimit(name, "_", '-');
    if (!nc_calendar_stamp(name, strlen(name), &written) || !nc_date_whole(written.date))
        return false;
    draft->date = written.date;
    draft->minute = written.minute;
    return true;
}

/* "2016-12-22-aleppo.txt", "aleppo_20161222.html". */
static void from_name(const struct nc_reader *reader, struct nc_draft *draft)
{
    const char *slash = strrchr(reader->path->str, '/');
    for (const char *c = slash == NULL ? reader->path->str : slash + 1; *c != '\0'; c++) {
        size_t count = 0;
        while (g_ascii_isdigit(c[count]))
            count++;
        const bool dated = count == 1 || count == 2 || count == 4 || count == 8;
        if (dated && stamp(draft, c))
            return;
        c += count > 0 ? count - 1 : 0;
    }
}

/* Where the page is from, when nothing names a publisher: the host of its address. */
static void publisher_from_url(struct nc_draft *draft)
{
    if (draft->url.at == NULL || draft->publisher.at != NULL)
        return;
    const char *colon = g_strstr_len(draft->url.at, (gssize)draft->url.len, "://");
    if (colon == NULL)
        return;
    const char *end = draft->url.at + draft->url.len, *host = colon + 3, *stop = host;
    if (end - host > 4 && g_ascii_strncasecmp(host, "www.", 4) == 0)
        stop = host += 4;
    while (stop < end && *stop != '/' && *stop != ':' && *stop != '?')
        stop++;
    nc_draft_set(&draft->publisher, host, (size_t)(stop - host));
}

void nc_metadata_complete(struct nc_reader *reader, struct nc_draft *draft, const char *text,
                          size_t len)
{
    from_sheet(draft, nc_files_sheet_row(reader->files, reader->job.file));
    nc_dateline_read(draft, text, len, reader->scratch);
    if (!nc_date_whole(draft->date) && reader->job.type != NC_TYPE_JSONL)
        from_name(reader, draft);
    uint32_t folder = nc_files_row(reader->files, reader->job.file)->folder;
    const char *set = folder == NC_NONE ? NULL : nc_files_folder(reader->files, folder)->publisher;
    if (set != NULL)
        nc_draft_set(&draft->publisher, set, strlen(set));
    publisher_from_url(draft);
}
