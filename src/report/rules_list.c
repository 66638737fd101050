/* rules_list.c - the list of rules: made of the rules' own objects, nothing repeats them. */
#include "report/report.h"

#include "report/cell.h"
#include "wrap/columns.h"

static const char *const names[] = { "rule", "name", "level", "on", "title" };

enum { COLUMNS = G_N_ELEMENTS(names) };

static void fill(const char **cells, const struct nc_rule *rule)
{
    const char *row[COLUMNS] = { rule->id, rule->name, nc_level_name((enum nc_level)rule->level),
                                 rule->off ? "no" : "yes", rule->title };
    memcpy(cells, row, sizeof row);
}

static void put_table(struct nc_writer *w, const char **cells, size_t count)
{
    char *table = nc_columns_table(names, COLUMNS, cells, count);
    char **lines = g_strsplit(table, "\n", -1);
    for (char **line = lines; *line != NULL; line++)
        if (**line != '\0')
            nc_putf(w, "%s\n", g_strchomp(*line));
    nc_puts(w, "\nA rule in full:  numcheck explain NC301\n");
    g_strfreev(lines);
    g_free(table);
}

static void put_markdown(struct nc_writer *w, const char **cells, size_t count)
{
    nc_puts(w, "| rule | name | level | on | title |\n|---|---|---|---|---|\n");
    for (size_t i = 0; i < count; i++, cells += COLUMNS)
        nc_putf(w, "| %s | %s | %s | %s | %s |\n", cells[0], cells[1], cells[2], cells[3],
                cells[4]);
}

static void put_json(struct nc_writer *w, const char **cells, size_t count, bool lines)
{
    nc_puts(w, lines ? "" : "[\n");
    for (size_t i = 0; i < count; i++, cells += COLUMNS) {
        struct nc_cell row[COLUMNS];
        for (size_t j = 0; j < COLUMNS; j++)
            row[j] = nc_cell_of(NC_CELL_TEXT, cells[j]);
        row[3] = nc_cell_of(NC_CELL_NUMBER, *cells[3] == 'y' ? "true" : "false");
        nc_putc(w, '{');
        nc_put_members(w, names, row, COLUMNS);
        nc_puts(w, lines || i + 1 == count ? "}\n" : "},\n");
    }
    nc_puts(w, lines ? "" : "]\n");
}

static void put_csv(struct nc_writer *w, const char **cells, size_t count, bool tabs)
{
    nc_put_header(w, names, COLUMNS, tabs);
    for (size_t i = 0; i < count; i++, cells += COLUMNS) {
        struct nc_cell row[COLUMNS];
        for (size_t j = 0; j < COLUMNS; j++)
            row[j] = nc_cell_of(NC_CELL_TEXT, cells[j]);
        nc_put_cells(w, row, COLUMNS, tabs);
        nc_put_row_end(w, tabs);
    }
}

static void put_concise(struct nc_writer *w, const char **cells, size_t count)
{
    for (size_t i = 0; i < count; i++, cells += COLUMNS)
        nc_putf(w, "%s %s: %s: %s\n", cells[0], cells[1], cells[2], cells[4]);
}

static int by_id(const void *a, const void *b)
{
    return strcmp(((const char *const *)a)[0], ((const char *const *)b)[0]);
}

/* A reader looks rules up by id; their order of precedence is the runner's affair. */
void nc_report_rules(FILE *out, enum nc_format format, const struct nc_options *options,
                     const struct nc_rule *const *rules)
{
    struct nc_writer w = nc_writer_of(out);
    size_t count = 0;
    (void)options;
    while (rules[count] != NULL)
        count++;
    const char **cells = g_new(const char *, count *COLUMNS + 1);
    for (size_t i = 0; i < count; i++)
        fill(cells + i * COLUMNS, rules[i]);
    qsort(cells, count, COLUMNS * sizeof *cells, by_id);
    if (format == NC_FORMAT_TABLE)
        put_table(&w, cells, count);
    else if (format == NC_FORMAT_MARKDOWN)
        put_markdown(&w, cells, count);
    else if (format == NC_FORMAT_JSON || format == NC_FORMAT_JSONL)
        put_json(&w, cells, count, format == NC_FORMAT_JSONL);
    else if (format == NC_FORMAT_CSV || format == NC_FORMAT_TSV)
        put_csv(&w, cells, count, format == NC_FORMAT_TSV);
    else
        put_concise(&w, cells, count);
    g_free(cells);
    nc_writer_close(&w);
}
