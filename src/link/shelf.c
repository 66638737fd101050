/* shelf.c - which articles a person put together.
 *
 * A folder of some dozen articles is a story, or a few, that somebody gathered; one of hundreds is
 * an archive, where most articles have nothing to do with each other and much more must agree,
 * unless its articles themselves show that it holds all that was found of one event.  Each folder
 * is judged by itself, so that what lies beside it changes nothing.  Two folders are two
 * gatherings: their articles are one story on the evidence that an archive asks for. */
#include "link/kin.h"
#include "link/linker.h"

#include <string.h>

enum { ASKED = 48 }; /* about so many articles of an archive: one great event is soon seen */

static const double LEAST_SHARE = 0.25, /* of the pairs of an archive that is a gathering */
                    DRAFTED = 0.9;      /* of what is given to hold a draft against */

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
        linker->folders[a] = number;
    }
    g_string_free(folder, TRUE);
    g_hash_table_destroy(numbers);
}

void nc_shelves_make(struct nc_linker *linker)
{
    const uint32_t articles = linker->store->articles->len;
    GArray *sizes = g_array_new(FALSE, TRUE, sizeof(uint32_t));

    linker->folders = g_new0(uint32_t, articles + 1);
    linker->shelves = g_new0(uint32_t, articles + 1);
    linker->archive = false;
    g_array_set_size(sizes, 1);
    number_folders(linker, sizes);
    linker->few = linker->options->story != NC_STORY_AUTO || articles <= NC_LINK_PICKED;
    for (uint32_t a = 0; a < articles; a++) {
        const bool large = g_array_index(sizes, uint32_t, linker->folders[a]) > NC_LINK_PICKED;
        if (linker->options->story != NC_STORY_AUTO)
            linker->shelves[a] = 1;
        else if (!large) /* all of it was given for a draft */
            linker->shelves[a] = linker->options->draft != NULL ? 1 : linker->folders[a];
        linker->archive |= linker->shelves[a] == 0;
    }
    g_array_free(sizes, TRUE);
}

/* The articles of each folder behind each other; ends has where each folder's end. */
static uint32_t *by_folder(const struct nc_linker *linker, GArray *ends)
{
    const uint32_t articles = linker->store->articles->len;
    uint32_t *order = g_new(uint32_t, articles + 1), folders = 1;

    for (uint32_t a = 0; a < articles; a++)
        folders = MAX(folders, linker->folders[a] + 1);
    g_array_set_size(ends, folders + 1);
    uint32_t *end = (uint32_t *)(void *)ends->data;
    for (uint32_t a = 0; a < articles; a++)
        end[linker->folders[a] + 1]++;
    for (uint32_t folder = 0; folder < folders; folder++)
        end[folder + 1] += end[folder];
    for (uint32_t a = 0; a < articles; a++)
        order[end[linker->folders[a]]++] = a;
    return order;
}

/* Judges shelves by what their articles have in common. */
struct judge {
    struct nc_linker *linker;
    nc_kin_of *kin_of;
    const void *self;
};

/* How many pairs of these articles tell of one event; of many articles, some are asked. */
static double share_of(const struct judge *judge, const uint32_t *articles, uint32_t count)
{
    const uint32_t step = count <= NC_LINK_PICKED ? 1 : count / ASKED;
    struct nc_kin_counts counts = { 0 };

    for (uint32_t i = 0; i < count; i += step)
        for (uint32_t k = i + step; k < count; k += step) {
            const struct nc_kin kin = judge->kin_of(judge->self, articles[i], articles[k]);
            nc_kin_count(&counts, &kin);
        }
    return nc_kin_share(&counts, count > NC_LINK_PICKED);
}

/* Takes articles of an archive for gathered, when enough of them belong together. */
static void judge_archive(const struct judge *judge, const uint32_t *articles, uint32_t count)
{
    struct nc_linker *linker = judge->linker;
    const double share = count > 0 ? share_of(judge, articles, count) : 0;
    const uint32_t shelf = share >= LEAST_SHARE ? linker->folders[*articles] : 0;

    for (uint32_t i = 0; i < count; i++)
        linker->shelves[articles[i]] = shelf;
    linker->shares[shelf] = share;
}

/* All that was found of a great event may lie in many folders. */
static void judge_archives(const struct judge *judge, const uint32_t *order, uint32_t count)
{
    uint32_t *large = g_new(uint32_t, count + 1), found = 0;

    for (uint32_t i = 0; i < count; i++)
        if (judge->linker->shelves[order[i]] == 0)
            large[found++] = order[i];
    judge_archive(judge, large, found);
    g_free(large);
}

static void judge_folder(const struct judge *judge, const uint32_t *articles, uint32_t count)
{
    struct nc_linker *linker = judge->linker;
    const uint32_t folder = linker->folders[*articles];

    if (linker->shelves[*articles] == 0)
        judge_archive(judge, articles, count);
    else if (linker->shelves[*articles] == folder && linker->shares[folder] == 0)
        linker->shares[folder] = share_of(judge, articles, count);
}

void nc_shelves_judge(struct nc_linker *linker, nc_kin_of *kin_of, const void *self)
{
    const struct judge judge = { linker, kin_of, self };
    GArray *ends = g_array_new(FALSE, TRUE, sizeof(uint32_t));
    uint32_t *order = by_folder(linker, ends);

    linker->shares = g_new0(double, ends->len);
    if (linker->options->draft != NULL)
        linker->shares[1] = DRAFTED;
    judge_archives(&judge, order, linker->store->articles->len);
    for (guint folder = 1; folder + 1 < ends->len; folder++) {
        const uint32_t from = g_array_index(ends, uint32_t, folder - 1);
        judge_folder(&judge, order + from, g_array_index(ends, uint32_t, folder) - from);
    }
    g_free(order);
    g_array_free(ends, TRUE);
    linker->archive = false;
    for (uint32_t a = 0; a < linker->store->articles->len; a++)
        linker->archive |= linker->shelves[a] == 0;
    nc_notes_weigh(linker);
}
