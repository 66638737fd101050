/* mkunits.c - prints the rows of units in order of name, so that a name is found by halving. */
#include "data/mkunits.h"

#include <stdio.h>
#include <string.h>

static gint by_name(gconstpointer left, gconstpointer right, gpointer names)
{
    const guint *a = left, *b = right;
    return strcmp(g_ptr_array_index((GPtrArray *)names, *a),
                  g_ptr_array_index((GPtrArray *)names, *b));
}

void mk_unit_names_print(const GPtrArray *names)
{
    GArray *rows = g_array_new(FALSE, FALSE, sizeof(guint));
    for (guint i = 0; i < names->len; i++)
        g_array_append_val(rows, i);
    g_array_sort_with_data(rows, by_name, (gpointer)names);
    printf("const uint16_t nc_units_by_name[] = {");
    for (guint i = 0; i < rows->len; i++)
        printf("\n    %u,", g_array_index(rows, guint, i));
    puts("\n};\n");
    g_array_free(rows, TRUE);
}
