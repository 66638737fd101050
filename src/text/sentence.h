/* sentence.h - where sentences end; for src/text alone.  Floor 2. */
#ifndef NC_TEXT_SENTENCE_H
#define NC_TEXT_SENTENCE_H

#include "model/token.h"

/* Fills the sentences of *tokens, whose tokens are cut, and marks the first token of each. */
void nc_sentences_cut(struct nc_tokens *tokens);

#endif
