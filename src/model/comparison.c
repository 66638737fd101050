/* comparison.c - the life of a comparison. */
#include "model/comparison.h"

void nc_comparison_free(struct nc_comparison *comparison)
{
    if (comparison == NULL)
        return;
    for (guint i = 0; i < comparison->lines->len; i++) {
        struct nc_slot_line *line = &g_array_index(comparison->lines, struct nc_slot_line, i);
        g_free(line->left);
        g_free(line->right);
    }
    g_array_free(comparison->lines, TRUE);
    g_free(comparison);
}
