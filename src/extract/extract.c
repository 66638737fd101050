/* extract.c - an article becomes figures: tokens, then numbers, then what the words around say. */
#include "extract/extract.h"

#include "extract/context.h"
#include "extract/mention.h"
#include "extract/own.h"
#include "extract/scan.h"
#include "text/text.h"

#include <glib.h>

struct nc_extractor {
    struct nc_tokens tokens;
    struct nc_mentions mentions;
    struct nc_context *context;
    struct nc_idents seen;
    struct nc_own_units *own;
};

struct nc_extractor *nc_extractor_new(const struct nc_options *options)
{
    struct nc_extractor *extractor = g_new0(struct nc_extractor, 1);
    extractor->context = nc_context_new(options->command != NC_CMD_EXTRACT);
    extractor->own = nc_own_units_new(options);
    extractor->mentions.own = extractor->own;
    return extractor;
}

void nc_extractor_free(struct nc_extractor *extractor)
{
    if (extractor == NULL)
        return;
    nc_tokens_clear(&extractor->tokens);
    nc_context_free(extractor->context);
    g_free(extractor->mentions.items);
    nc_idents_clear(&extractor->seen);
    nc_own_units_free(extractor->own);
    g_free(extractor);
}

const struct nc_tokens *nc_extractor_tokens(const struct nc_extractor *extractor)
{
    return &extractor->tokens;
}

void nc_extract(struct nc_extractor *extractor, const struct nc_reading *reading,
                struct nc_store *store)
{
    guint first = store->figures->len;
    nc_tokens_cut(&extractor->tokens, reading->text, reading->len);
    extractor->mentions.count = 0;
    extractor->mentions.first_row = first;
    nc_idents_reset(&extractor->seen);
    nc_scan_article(&extractor->tokens, reading, store, &extractor->mentions, &extractor->seen);
    if (extractor->mentions.count > 0)
        nc_context_find(extractor->context, &extractor->tokens, &reading->article,
                        &extractor->mentions, store);
}
