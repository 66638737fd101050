/* scan.h - goes over the tokens of an article and collects its numbers; for src/extract alone.  Floor 3. */
#ifndef NC_EXTRACT_SCAN_H
#define NC_EXTRACT_SCAN_H

#include "extract/ident.h"
#include "extract/mention.h"
#include "extract/cursor.h"
#include "extract/view.h"
#include "model/store.h"

/* The state of going over one article. */
struct nc_scan {
    const struct nc_tokens *tokens;
    struct nc_store *store;
    struct nc_mentions *mentions;
    struct nc_idents *seen;
    struct nc_cursor cursor;
    struct nc_view scope;           /* the sentence */
    uint64_t article_hash, sentence_hash;
    uint32_t sentence;
    bool hashed;                    /* sentence_hash is that of the sentence */
};

/* Appends a figure to the store and a mention to *mentions for each number of the article, in order. */
void nc_scan_article(const struct nc_tokens *tokens, const struct nc_reading *reading, struct nc_store *store,
                     struct nc_mentions *mentions, struct nc_idents *seen);

/* Appends a figure with its mention; fills place, span, sentence and id.  The figure's other fields are the caller's. */
void nc_scan_add(struct nc_scan *scan, const struct nc_mention *mention, struct nc_figure *figure);

#endif
