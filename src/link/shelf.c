/* shelf.c - which articles a person put together.
 *
 * A folder of some dozen articles is a story, or a few, that somebody gathered; one of thousands is
 * an archive, where most articles have nothing to do with each other and much more must agree.
 * Each folder is judged by itself, so that what lies beside it changes nothing.  Two folders are
 * two gatherings: their articles are one story on the evidence that an archive asks for. */
#include "link/linker.h"

#include <string.h>

/* The folder of each article, numbered from 1, and in *sizes how many articles it holds. */
static void number_folders(struct nc_linker *linker, GArray *sizes)
{
    GHashTable *numbers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    GString *folder = g_string_new(NULL);

    for (uint32_t a = 0; a < linker->store->articles->len; a++) {
        const char *path = nc_store_text(linker->store, nc_store_article(linker->store, a)->path);
        const char *slash = strrchr(path, '/');
        g_string_truncate(folder, 0);
        g_string_append_len(folder, path, slash == NULL ? 0 : slash - path);
        uint32_t number = GPOINTER_TO_UINT(g_hash_table_lookup(numbers, folder->str));
        if (number == 0) {
            const uint32_t none = 0;
            number = sizes->len;
            g_array_append_val(sizes, none);
            g_hash_table_insert(numbers, g_strdup(folder->str), GUINT_TO_POINTER(number));
        }
        g_array_index(sizes, uint32_t, number)++;
        linker->shelves[a] = number;
    }
    g_string_free(folder, TRUE);
    g_hash_table_destroy(numbers);
}

void nc_shelves_make(struct nc_linker *linker)
{
    const uint32_t articles = linker->store->articles->len;
    GArray *sizes = g_array_new(FALSE, TRUE, sizeof(uint32_t));

    linker->shelves = g_new0(uint32_t, articles + 1);
    linker->archive = false;
    g_array_set_size(sizes, 1);
    number_folders(linker, sizes);
    linker->few = linker->options->story != NC_STORY_AUTO || articles <= NC_LINK_PICKED;
    for (uint32_t a = 0; a < articles; a++) {
        const bool large = g_array_index(sizes, uint32_t, linker->shelves[a]) > NC_LINK_PICKED;
        if (linker->options->story != NC_STORY_AUTO)
            linker->shelves[a] = 1;
        else if (large)
            linker->shelves[a] = 0;
        else if (linker->options->draft != NULL)
            linker->shelves[a] = 1; /* all of it was given for the draft */
        linker->archive |= linker->shelves[a] == 0;
    }
    g_array_free(sizes, TRUE);
}
