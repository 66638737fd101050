/* retext.c - re-reads files on demand.  Texts are not kept while a corpus is compared, which is
 * what bounds the memory of an archive run; the few articles that a report quotes are read twice.
 */
#include "retext.h"

#include <string.h>

struct nc_retext {
    const struct nc_store *store;
    struct nc_reader *reader;
    struct nc_store *scratch;   /* strings and problems of the second reading: thrown away */
    struct nc_texts texts;
    GHashTable *kept; /* row of the article + 1 -> GString: all documents of the file at hand */
    uint32_t file;              /* whose documents are kept, or NC_NONE */
};

static void keep(void *self, const struct nc_reading *reading)
{
    struct nc_retext *retext = self;
    g_hash_table_insert(retext->kept, GUINT_TO_POINTER(reading->article.record + 1),
                        g_string_new_len(reading->text, (gssize)reading->len));
}

static const char *fetch(void *self, uint32_t article, size_t *len)
{
    struct nc_retext *retext = self;
    const struct nc_article *wanted = nc_store_article(retext->store, article);
    if (retext->file != wanted->file) {
        g_hash_table_remove_all(retext->kept);
        retext->file = wanted->file;
        nc_reader_read(retext->reader, wanted->file, retext->scratch, keep, retext);
        nc_store_reset(retext->scratch);
    }
    const GString *text = g_hash_table_lookup(retext->kept, GUINT_TO_POINTER(wanted->record + 1));
    *len = text == NULL ? 0 : text->len;
    return text == NULL ? NULL : text->str;
}

static void string_free(void *string)
{
    g_string_free(string, TRUE);
}

struct nc_retext *nc_retext_new(const struct nc_options *options, const struct nc_files *files,
                                const struct nc_store *store)
{
    struct nc_retext *retext = g_new0(struct nc_retext, 1);
    retext->store = store;
    retext->reader = nc_reader_new(options, files);
    retext->scratch = nc_store_new();
    retext->texts = (struct nc_texts){ .fetch = fetch, .self = retext };
    retext->kept = g_hash_table_new_full(NULL, NULL, NULL, string_free);
    retext->file = NC_NONE;
    return retext;
}

void nc_retext_free(struct nc_retext *retext)
{
    if (retext == NULL)
        return;
    nc_reader_free(retext->reader);
    nc_store_free(retext->scratch);
    g_hash_table_destroy(retext->kept);
    g_free(retext);
}

const struct nc_texts *nc_retext_texts(const struct nc_retext *retext)
{
    return &retext->texts;
}
