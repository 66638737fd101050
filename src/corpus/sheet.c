/* sheet.c - reads articles.csv into rows that are found by the file they name. */
#include "corpus/sheet.h"

#include "corpus/bytes.h"
#include "corpus/problem.h"
#include "text/calendar.h"
#include "wrap/csv.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

enum {
    COLUMNS = 5,
    SHEET_LIMIT = 64 * 1024 * 1024,
    SAID_MOST = 5                   /* rows that are named; the others are counted */
};

static const char *const column_names[COLUMNS] = { "file", "date", "publisher", "title", "url" };

struct nc_sheet {
    GHashTable *rows;               /* file -> struct nc_sheet_row */
    int at[COLUMNS];                /* where each column is; -1 = nowhere */
    bool header;                    /* it was read */
};

/* A sheet while it is read. */
struct reading {
    struct nc_sheet *sheet;
    const char *path;
    int folder;                     /* open on the sheet's folder, or -1 */
    GPtrArray *remarks;
    size_t wrong;                   /* rows with something wrong */
};

static void row_free(void *pointer)
{
    struct nc_sheet_row *row = pointer;
    g_free(row->file);
    g_free(row->date);
    g_free(row->publisher);
    g_free(row->title);
    g_free(row->url);
    g_free(row);
}

static void read_header(struct nc_sheet *sheet, char *const *cells, size_t count)
{
    sheet->header = true;
    for (size_t c = 0; c < COLUMNS; c++) {
        sheet->at[c] = -1;
        for (size_t i = 0; i < count; i++)
            if (g_ascii_strcasecmp(cells[i], column_names[c]) == 0)
                sheet->at[c] = (int)i;
    }
}

/* A copy of a column's cell; text that is no UTF-8 is taken as Latin-1. */
static char *cell(const struct nc_sheet *sheet, char *const *cells, size_t count, size_t column)
{
    int at = sheet->at[column];
    if (at < 0 || (size_t)at >= count)
        return g_strdup("");
    if (g_utf8_validate(cells[at], -1, NULL))
        return g_strdup(cells[at]);
    char *text = g_convert(cells[at], -1, "UTF-8", "WINDOWS-1252", NULL, NULL, NULL);
    if (text == NULL)
        return g_strdup("");
    return text;
}

/* Notes what is wrong with a row: "articles.csv:3: there is no file a.txt". */
static void remark(struct reading *reading, uint32_t line, const char *what, const char *cell)
{
    if (++reading->wrong <= SAID_MOST)
        g_ptr_array_add(reading->remarks,
                        g_strdup_printf("%s:%u: %s%s", reading->path, line, what, cell));
}

static void judge(struct reading *reading, const struct nc_sheet_row *row, uint32_t line)
{
    struct nc_written_date date;
    if (row->file[0] == '\0')
        remark(reading, line, "the row names no file", "");
    else if (g_hash_table_contains(reading->sheet->rows, row->file))
        remark(reading, line, "a second row, not used, for ", row->file);
    else if (reading->folder >= 0 && faccessat(reading->folder, row->file, F_OK, 0) != 0)
        remark(reading, line, "there is no file ", row->file);
    if (row->date[0] != '\0' && !nc_calendar_stamp(row->date, strlen(row->date), &date))
        remark(reading, line, "not a date: ", row->date);
}

static void on_row(void *self, char *const *cells, size_t count, uint32_t line)
{
    struct reading *reading = self;
    struct nc_sheet *sheet = reading->sheet;
    if (!sheet->header) {
        read_header(sheet, cells, count);
        return;
    }
    struct nc_sheet_row *row = g_new(struct nc_sheet_row, 1);
    row->file = cell(sheet, cells, count, 0);
    row->date = cell(sheet, cells, count, 1);
    row->publisher = cell(sheet, cells, count, 2);
    row->title = cell(sheet, cells, count, 3);
    row->url = cell(sheet, cells, count, 4);
    if (sheet->at[0] >= 0)
        judge(reading, row, line);
    if (row->file[0] == '\0' || g_hash_table_contains(sheet->rows, row->file))
        row_free(row);              /* the first row of a file is the one that counts */
    else
        g_hash_table_insert(sheet->rows, row->file, row);
}

/* Opens and reads the file; 0, or the reason why not; "" when there is none. */
static const char *load(struct nc_bytes *bytes, const char *path)
{
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return errno == ENOENT ? "" : nc_reason_of_errno(errno);
    enum nc_read_outcome outcome = nc_bytes_read(bytes, fd, SHEET_LIMIT, NC_SOURCE_FILE);
    int number = errno;
    close(fd);
    switch (outcome) {
    case NC_READ_OK:          return NULL;
    case NC_READ_TOO_LARGE:   return "too large";
    case NC_READ_NOT_REGULAR: return "not a regular file";
    case NC_READ_BINARY:      return "binary data, not text";
    default:                  return nc_reason_of_errno(number);
    }
}

/* Parses into a new sheet; NULL and a problem when it has no column `file` or a quote never
 * ends. */
static struct nc_sheet *parse(const struct nc_bytes *bytes, const char *path,
                              struct nc_store *problems, GPtrArray *remarks)
{
    struct nc_sheet *sheet = g_new0(struct nc_sheet, 1);
    sheet->rows = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, row_free);
    char *folder = g_path_get_dirname(path);
    struct reading reading = { .sheet = sheet, .path = path, .remarks = remarks,
                               .folder = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) };
    g_free(folder);
    uint32_t line = 0;
    bool ok = nc_csv_parse(bytes->at, bytes->len, on_row, &reading, &line);
    if (reading.folder >= 0)
        close(reading.folder);
    if (ok && sheet->header && sheet->at[0] >= 0) {
        if (reading.wrong > SAID_MOST)
            g_ptr_array_add(remarks, g_strdup_printf("%s: and %zu more rows with faults", path,
                                                     reading.wrong - SAID_MOST));
        return sheet;
    }
    nc_problem_add(problems, path, ok ? 1 : line,
                   ok ? "its first line names no column `file`" : "a quoted cell does not end");
    nc_sheet_free(sheet);
    return NULL;
}

struct nc_sheet *nc_sheet_read(const char *path, struct nc_store *problems, GPtrArray *remarks)
{
    struct nc_bytes bytes = { 0 };
    struct nc_sheet *sheet = NULL;
    const char *reason = load(&bytes, path);
    if (reason == NULL)
        sheet = parse(&bytes, path, problems, remarks);
    else if (reason[0] != '\0')
        nc_problem_add(problems, path, 0, reason);
    nc_bytes_clear(&bytes);
    return sheet;
}

void nc_sheet_free(struct nc_sheet *sheet)
{
    if (sheet == NULL)
        return;
    g_hash_table_destroy(sheet->rows);
    g_free(sheet);
}

const struct nc_sheet_row *nc_sheet_find(const struct nc_sheet *sheet, const char *file)
{
    return sheet == NULL ? NULL : g_hash_table_lookup(sheet->rows, file);
}
