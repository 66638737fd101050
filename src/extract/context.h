/* context.h - what the words around a figure say of it; for src/extract alone.  Floor 3. */
#ifndef NC_EXTRACT_CONTEXT_H
#define NC_EXTRACT_CONTEXT_H

#include "extract/mention.h"
#include "model/article.h"
#include "model/store.h"
#include "model/token.h"

struct nc_context;

/* Room for the reading of one article after the other, and the cues of the lexicon; the caller owns
 * it.  Only figures that will be compared with others need agent, patient, restrict_to, context,
 * shape, the flags and the attributes of measures: without `compared` those stay empty.
 * With `moments`, dates, times and results are read for comparison, too. */
struct nc_context *nc_context_new(bool compared, bool moments);

/* Gives it back; NULL is fine. */
void nc_context_free(struct nc_context *context);

/* Fills the context fields of the figures: counted, head, restrict_to, attribute, event, agent,
 * patient, place, speaker, context, from, to, modality, change, change_role, change_with, part_of,
 * negative, shape and the flags GENERIC, OTHER, EACH, TOTAL, WITHDRAWN, CUMULATIVE (those may be
 * set already, never cleared).  New strings go into the pool.  Figures of kinds that are no
 * quantities keep empty fields. */
void nc_context_find(struct nc_context *context, const struct nc_tokens *tokens,
                     const struct nc_article *article, const struct nc_mentions *mentions,
                     struct nc_store *store);

#endif
