/* metadata.c - the order in which the sources of title, date and publisher are asked. */
#include "corpus/metadata.h"

#include "corpus/sheet.h"
#include "corpus/lines.h"
#include "text/calendar.h"

#include <string.h>

enum { TITLE_MAX = 300, CRUMB_MAX = 40 };

/* "News / World / Europe", "Home > Business": short parts between signs, and no sentence. */
static bool breadcrumbs(struct nc_span line)
{
    static const char *const signs[] = { " / ", " > ", " \xC2\xBB ", " \xE2\x80\xBA " };
    size_t parts = 1, part = 0;
    if (memchr(line.at, '/', line.len) == NULL && memchr(line.at, '>', line.len) == NULL
        && memchr(line.at, 0xBB, line.len) == NULL && memchr(line.at, 0xBA, line.len) == NULL)
        return false;
    for (size_t i = 0; i < line.len; i++) {
        size_t taken = 0;
        for (size_t s = 0; line.at[i] == ' ' && s < G_N_ELEMENTS(signs) && taken == 0; s++)
            if (line.len - i >= strlen(signs[s])
                && memcmp(line.at + i, signs[s], strlen(signs[s])) == 0)
                taken = strlen(signs[s]);
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
    if (!known && (line.len > TITLE_MAX || !empty_next(text, len, from) || from >= len))
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

/* "2016-12-22-aleppo.txt", "aleppo_20161222.html". */
static void from_name(struct nc_reader *reader, struct nc_draft *draft)
{
    const char *slash = strrchr(reader->path->str, '/');
    char name[256];
    g_strlcpy(name, slash == NULL ? reader->path->str : slash + 1, sizeof name);
    for (char *c = name; *c != '\0'; c++)
        if (*c == '_')
            *c = '-';
    for (const char *c = name; *c != '\0'; c++) {
        struct nc_written_date written;
        bool begins = g_ascii_isdigit(*c) && (c == name || !g_ascii_isdigit(c[-1]));
        if (begins && nc_calendar_stamp(c, strlen(c), &written) && nc_date_whole(written.date)) {
            draft->date = written.date;
            draft->minute = written.minute;
            return;
        }
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
