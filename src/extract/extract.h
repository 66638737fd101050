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

/* Finds all figures of an article, of every kind, and appends them to the store, whose last article
 * it must be; part_of and change_with are rows of that store. */
void nc_extract(struct nc_extractor *extractor, const struct nc_reading *reading,
                struct nc_store *store);

/* The tokens and sentences of the last article, for --dump=sentences; lent until the next one. */
const struct nc_tokens *nc_extractor_tokens(const struct nc_extractor *extractor);

#endif
