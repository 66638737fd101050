/* context.c - what the words around a figure say of it. */
#include "extract/mention.h"

void nc_context_find(const struct nc_tokens *tokens, const struct nc_article *article,
                     const struct nc_mentions *mentions, struct nc_pool *pool, struct nc_figure *figures)
{
    (void)tokens, (void)article, (void)pool;
    for (size_t i = 0; i < mentions->count; i++) {
        figures[i].part_of = NC_NONE;
        figures[i].change_with = NC_NONE;
    }
}
