/* extract.c - articles become figures: tokens, then numbers, then what the words around say. */
#include "extract/extract.h"

#include "extract/context.h"
#include "extract/lead.h"
#include "extract/mention.h"
#include "extract/own.h"
#include "extract/scan.h"
#include "text/text.h"

#include <glib.h>

/* One article on its way. */
struct work {
    struct nc_tokens tokens;
    struct nc_mentions mentions;
};

struct nc_extractor {
    struct work works[NC_EXTRACT_MOST];
    struct nc_extracted extracted[NC_EXTRACT_MOST];
    struct nc_context *context;
    struct nc_idents seen;
    struct nc_own_units *own;
    bool compared; /* its figures will be, with others */
};

struct nc_extractor *nc_extractor_new(const struct nc_options *options)
{
    struct nc_extractor *extractor = g_new0(struct nc_extractor, 1);
    extractor->compared = options->command != NC_CMD_EXTRACT;
    extractor->context = nc_context_new(extractor->compared,
                                        options->story == NC_STORY_ALL);
    extractor->own = nc_own_units_new(options);
    for (size_t i = 0; i < NC_EXTRACT_MOST; i++)
        extractor->works[i].mentions.own = extractor->own;
    return extractor;
}

void nc_extractor_free(struct nc_extractor *extractor)
{
    if (extractor == NULL)
        return;
    for (size_t i = 0; i < NC_EXTRACT_MOST; i++) {
        nc_tokens_clear(&extractor->works[i].tokens);
        g_free(extractor->works[i].mentions.items);
    }
    nc_context_free(extractor->context);
    nc_idents_clear(&extractor->seen);
    nc_own_units_free(extractor->own);
    g_free(extractor);
}

/* Finds the numbers of an article, which becomes the last one of the store. */
static void scan(struct nc_extractor *extractor, struct work *work,
                 const struct nc_reading *reading, struct nc_store *store)
{
    work->mentions.count = 0;
    work->mentions.first_row = store->figures->len;
    nc_idents_reset(&extractor->seen);
    g_array_append_val(store->articles, reading->article);
    nc_scan_article(&work->tokens, reading, store, &work->mentions, &extractor->seen);
}

const struct nc_extracted *nc_extract(struct nc_extractor *extractor,
                                      const struct nc_reading *readings, size_t count,
                                      struct nc_store *store)
{
    struct work *works = extractor->works;
    const uint32_t row = store->articles->len;
    for (size_t i = 0; i < count; i++)
        nc_tokens_cut(&works[i].tokens, readings[i].text, readings[i].len);
    for (size_t i = 0; i < count; i++)
        scan(extractor, &works[i], &readings[i], store);
    for (size_t i = 0; i < count; i++) {
        const struct nc_mentions *mentions = &works[i].mentions;
        if (mentions->count > 0 && extractor->compared)
            nc_lead_read(&works[i].tokens, store->pool, nc_store_article(store, row + (guint)i));
        if (mentions->count > 0)
            nc_context_find(extractor->context, &works[i].tokens, &readings[i].article, mentions,
                            store);
        extractor->extracted[i] = (struct nc_extracted){
            .reading = &readings[i],
            .tokens = &works[i].tokens,
            .article = row + (uint32_t)i,
            .first = mentions->first_row,
            .end = mentions->first_row + (uint32_t)mentions->count,
        };
    }
    return extractor->extracted;
}
