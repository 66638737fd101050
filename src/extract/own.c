/* own.c - a table of the desk's words for units, in the singular and the plural. */
#include "extract/own.h"

#include "data/units.h"

#include <string.h>

struct nc_own_units {
    GHashTable *rows; /* word in lower case -> row of its unit */
};

/* "box" becomes "boxes", "penny" "pennies", "quid" "quids". */
static char *plural_of(const char *word)
{
    const size_t len = strlen(word);
    const char *const hissing[] = { "s", "x", "z", "ch", "sh" };
    for (size_t i = 0; i < G_N_ELEMENTS(hissing); i++)
        if (g_str_has_suffix(word, hissing[i]))
            return g_strconcat(word, "es", NULL);
    if (len > 2 && word[len - 1] == 'y' && strchr("aeiou", word[len - 2]) == NULL)
        return g_strdup_printf("%.*sies", (int)len - 1, word);
    return g_strconcat(word, "s", NULL);
}

struct nc_own_units *nc_own_units_new(const struct nc_options *options)
{
    struct nc_own_units *own = NULL;
    for (guint i = 0; i < options->lexemes->len; i++) {
        const struct nc_lexeme *row = &g_array_index(options->lexemes, struct nc_lexeme, i);
        const gpointer unit = GUINT_TO_POINTER(nc_unit_find(row->same_as));
        if (row->kind != NC_LEXEME_UNIT || unit == NULL)
            continue;
        if (own == NULL) {
            own = g_new0(struct nc_own_units, 1);
            own->rows = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
        }
        g_hash_table_insert(own->rows, plural_of(row->word), unit);
        g_hash_table_insert(own->rows, g_strdup(row->word), unit);
    }
    return own;
}

void nc_own_units_free(struct nc_own_units *own)
{
    if (own != NULL)
        g_hash_table_destroy(own->rows);
    g_free(own);
}

uint16_t nc_own_unit(const struct nc_own_units *own, const char *text, size_t len)
{
    char *word = g_utf8_strdown(text, (gssize)len);
    const gpointer unit = g_hash_table_lookup(own->rows, word);
    g_free(word);
    return (uint16_t)GPOINTER_TO_UINT(unit);
}
