/* csv.c - hands libcsv one line after the other, and its cells on as rows. */
#include "wrap/csv.h"

#include <csv.h>
#include <glib.h>
#include <string.h>

/* libcsv grows its buffer by this; its own default makes long cells slow. */
enum { BLOCK = 64 * 1024 };

struct job {
    nc_csv_row_fn row;
    void *self;
    GString *text;                  /* the row's cells, each ended by NUL */
    GArray *starts;                 /* size_t: where each begins */
    GPtrArray *cells;               /* the same as pointers, made when the row is whole */
    uint32_t line;
};

static void on_cell(void *bytes, size_t len, void *self)
{
    struct job *job = self;
    size_t start = job->text->len;
    g_array_append_val(job->starts, start);
    if (len > 0)
        g_string_append_len(job->text, bytes, (gssize)len);
    g_string_append_c(job->text, '\0');
}

static void on_row(int end, void *self)
{
    (void)end;
    struct job *job = self;
    g_ptr_array_set_size(job->cells, 0);
    for (guint i = 0; i < job->starts->len; i++)
        g_ptr_array_add(job->cells, job->text->str + g_array_index(job->starts, size_t, i));
    if (job->cells->len > 0)
        job->row(job->self, (char *const *)job->cells->pdata, job->cells->len, job->line);
    g_array_set_size(job->starts, 0);
    g_string_truncate(job->text, 0);
}

static unsigned char delimiter(const char *bytes, size_t len)
{
    size_t commas = 0, semicolons = 0, tabs = 0;
    for (size_t i = 0; i < len && bytes[i] != '\n'; i++) {
        commas += bytes[i] == ',';
        semicolons += bytes[i] == ';';
        tabs += bytes[i] == '\t';
    }
    if (tabs > commas && tabs > semicolons)
        return CSV_TAB;
    return semicolons > commas ? ';' : CSV_COMMA;
}

/* Parses line by line, so that each row knows its place. */
static bool parse(struct csv_parser *parser, const char *bytes, size_t len, struct job *job)
{
    size_t at = 0;
    while (at < len) {
        const char *newline = memchr(bytes + at, '\n', len - at);
        size_t end = newline == NULL ? len : (size_t)(newline - bytes) + 1;
        job->line++;
        if (csv_parse(parser, bytes + at, end - at, on_cell, on_row, job) != end - at)
            return false;
        at = end;
    }
    /* Only the end is judged: what was read before stays as it is. */
    csv_set_opts(parser, CSV_STRICT | CSV_STRICT_FINI);
    return csv_fini(parser, on_cell, on_row, job) == 0;
}

bool nc_csv_parse(const char *bytes, size_t len, nc_csv_row_fn row, void *self, uint32_t *line)
{
    if (len >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) {
        bytes += 3;
        len -= 3;
    }
    struct csv_parser parser;
    if (csv_init(&parser, 0) != 0)
        return false;
    csv_set_blk_size(&parser, BLOCK);
    csv_set_delim(&parser, delimiter(bytes, len));
    struct job job = { .row = row, .self = self, .text = g_string_new(NULL),
                       .starts = g_array_new(FALSE, FALSE, sizeof(size_t)),
                       .cells = g_ptr_array_new() };
    bool ok = parse(&parser, bytes, len, &job);
    *line = job.line;
    g_string_free(job.text, TRUE);
    g_array_free(job.starts, TRUE);
    g_ptr_array_free(job.cells, TRUE);
    csv_free(&parser);
    return ok;
}
