/* columns.c - tables by libsmartcols. */
#include "wrap/columns.h"

#include <glib.h>
#include <libsmartcols.h>
#include <stdlib.h>

static void fill(struct libscols_table *table, const char *const *cells, size_t columns)
{
    struct libscols_line *line = scols_table_new_line(table, NULL);
    for (size_t i = 0; line != NULL && i < columns; i++)
        scols_line_set_data(line, i, cells[i]);
}

char *nc_columns_table(const char *const *names, size_t columns, const char *const *cells,
                       size_t count)
{
    struct libscols_table *table = scols_new_table();
    char *text = NULL;
    scols_table_enable_maxout(table, 0);
    scols_table_set_termforce(table, SCOLS_TERMFORCE_NEVER);
    for (size_t i = 0; i < columns; i++)
        scols_table_new_column(table, names[i], 0, 0);
    for (size_t row = 0; row < count; row++)
        fill(table, cells + row * columns, columns);
    if (scols_print_table_to_string(table, &text) != 0)
        text = NULL;
    scols_unref_table(table);
    char *copy = g_strconcat(text != NULL ? text : "", "\n", NULL);
    free(text);
    return copy;
}
