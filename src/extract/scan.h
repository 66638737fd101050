/* scan.h - goes over the tokens of an article and collects its numbers; for src/extract alone.
 * Floor 3. */
#ifndef NC_EXTRACT_SCAN_H
#define NC_EXTRACT_SCAN_H

#include "extract/collect.h"

/* Appends a figure to the store and a mention to *mentions for each number of the article, in
 * order. */
void nc_scan_article(const struct nc_tokens *tokens, const struct nc_reading *reading,
                     struct nc_store *store, struct nc_mentions *mentions, struct nc_idents *seen);

#endif
