/* rows.c - tab-separated rows of accepted findings, with complaints that name file and line. */
#include "check/rows.h"

#include "model/file.h"

#include <string.h>

static const char header[] = "id\trule\tlevel\tabout\treason\twho\tdate";

enum { ID_SHORTEST = 4, ID_LONGEST = 16 };

static void row_clear(void *data)
{
    struct nc_row *row = data;
    for (size_t i = 0; i < NC_ROW_FIELDS; i++)
        g_free(row->fields[i]);
}

GArray *nc_rows_new(void)
{
    GArray *rows = g_array_new(FALSE, TRUE, sizeof(struct nc_row));
    g_array_set_clear_func(rows, row_clear);
    return rows;
}

char *nc_row_cell(const char *text)
{
    return g_strdelimit(g_strdup(text), "\t\r\n", ' ');
}

static bool is_id(const char *text)
{
    size_t len = strspn(text, "0123456789abcdefABCDEF");
    return text[len] == '\0' && len >= ID_SHORTEST && len <= ID_LONGEST;
}

/* What is wrong with the cells of a line, NULL when nothing is. */
static const char *fault(char **cells, bool reasons)
{
    guint count = g_strv_length(cells);
    if (count > NC_ROW_FIELDS)
        return "more than seven columns; expected id, rule, level, about, reason, who, date";
    if (count < NC_ROW_ABOUT)
        return "fewer than three columns; columns are separated by tabs";
    if (!is_id(cells[NC_ROW_ID]))
        return "the first column is no finding's id (4 to 16 hex digits)";
    if (reasons && (count <= NC_ROW_REASON || *g_strstrip(cells[NC_ROW_REASON]) == '\0'))
        return "the reason, column 5, is missing; say why this finding is to be ignored";
    return NULL;
}

static void append(GArray *rows, char **cells, uint32_t line)
{
    struct nc_row row = { .line = line };
    guint count = g_strv_length(cells);
    for (guint i = 0; i < NC_ROW_FIELDS; i++)
        row.fields[i] = g_strdup(i < count ? cells[i] : "");
    for (char *at = row.fields[NC_ROW_ID]; *at != '\0'; at++)
        *at = g_ascii_tolower(*at);
    g_array_append_val(rows, row);
}

/* False when the line is no row; *error says why. */
static bool read_line(GArray *rows, char *text, uint32_t line, bool reasons, const char *path,
                      GError **error)
{
    g_strchomp(text);
    if (*text == '\0' || *text == '#' || g_str_has_prefix(text, "id\t"))
        return true;
    char **cells = g_strsplit(text, "\t", -1);
    const char *wrong = fault(cells, reasons);
    if (wrong == NULL)
        append(rows, cells, line);
    else
        g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "%s:%u: %s", path, line, wrong);
    g_strfreev(cells);
    return wrong == NULL;
}

GArray *nc_rows_read(const char *path, bool reasons, GError **error)
{
    gsize len = 0;
    char *text = nc_file_read(path, &len, error);
    if (text == NULL)
        return NULL;
    GArray *rows = nc_rows_new();
    char **lines = g_strsplit(text, "\n", -1);
    bool good = g_utf8_validate(text, -1, NULL);
    if (!good)
        g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "%s: is not UTF-8", path);
    for (uint32_t i = 0; good && lines[i] != NULL; i++)
        good = read_line(rows, lines[i], i + 1, reasons, path, error);
    g_strfreev(lines);
    g_free(text);
    if (good)
        return rows;
    g_array_free(rows, TRUE);
    return NULL;
}

bool nc_rows_write(const char *path, const GArray *rows, GError **error)
{
    GString *out = g_string_new(header);
    g_string_append_c(out, '\n');
    for (guint i = 0; i < rows->len; i++) {
        const struct nc_row *row = &g_array_index(rows, struct nc_row, i);
        for (size_t k = 0; k < NC_ROW_FIELDS; k++)
            g_string_append_printf(out, "%s%s", k == 0 ? "" : "\t", row->fields[k]);
        g_string_append_c(out, '\n');
    }
    bool good = nc_file_write(path, out->str, out->len, error);
    g_string_free(out, TRUE);
    return good;
}
