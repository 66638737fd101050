/* collect.h - where the figures of an article gather while it is read; for src/extract alone.
 * Floor 3. */
#ifndef NC_EXTRACT_COLLECT_H
#define NC_EXTRACT_COLLECT_H

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
    struct nc_view scope; /* the sentence */
    uint64_t article_hash, sentence_hash;
    uint32_t sentence;
    uint32_t run_end; /* of the last run without white space that was looked at */
    bool address;     /* it is one: a URL, a mail address */
    uint32_t magnitude; /* token of a caption that tells the magnitude of cells, no number */
    int8_t cells, zeros; /* that a caption adds to the cells behind it, to those of the sentence */
    bool hashed;      /* sentence_hash is that of the sentence */
    bool home_known;  /* the two below are set */
    uint16_t home_said, home_money; /* units: a bare name of money and what it means, 0 = none */
};

/* A figure at the end of the store, all zeros, for the caller to fill and hand to nc_scan_add; lent
 * until the next one. */
struct nc_figure *nc_scan_next(struct nc_scan *scan);

/* Adds the mention of the figure that nc_scan_next gave; fills the figure's place, span, sentence
 * and id. */
void nc_scan_add(struct nc_scan *scan, const struct nc_mention *mention, struct nc_figure *figure);

#endif
