/* extract.h - an article becomes figures.  Floor 3. */
#ifndef NC_EXTRACT_EXTRACT_H
#define NC_EXTRACT_EXTRACT_H

#include "model/options.h"
#include "model/store.h"
#include "model/token.h"

struct nc_extractor;

/* An extractor for one thread; it owns the token buffers.  The options are lent. */
struct nc_extractor *nc_extractor_new(const struct nc_options *options);

/* Gives back the extractor; NULL is fine. */
void nc_extractor_free(struct nc_extractor *extractor);

enum { NC_EXTRACT_MOST = 32 }; /* articles of one call */

/* What became of an article. */
struct nc_extracted {
    const struct nc_reading *reading; /* the caller's */
    const struct nc_tokens *tokens;   /* with its sentences; lent until the next call */
    uint32_t article, first, end;     /* its row, and those of its figures, in the store */
};

/* Appends the articles to the store, and all their figures, of every kind; part_of and change_with
 * are rows of that store.  Short articles are cheaper together: each stage goes over all of them
 * while its code is at hand in the processor.  What is kept for the n-th article of a call grows to
 * the longest that ever was n-th: long ones should come alone.
 * Returns what became of each of the `count` readings, lent until the next call. */
const struct nc_extracted *nc_extract(struct nc_extractor *extractor,
                                      const struct nc_reading *readings, size_t count,
                                      struct nc_store *store);

#endif
