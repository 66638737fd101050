/* dump.h - what lies between the stages, one JSON object a line.  Floor 4. */
#ifndef NC_DUMP_H
#define NC_DUMP_H

#include "model/store.h"
#include "model/token.h"


/* --dump=articles: id, title, date, publisher, url, lang, text. */
void nc_dump_article(GString *out, const struct nc_store *store, const struct nc_reading *reading);

/* --dump=sentences: for each sentence article, start, end, heading, tokens (start and end of each).
 */
void nc_dump_sentences(GString *out, const struct nc_store *store, const struct nc_reading *reading,
                       const struct nc_tokens *tokens);

#endif
