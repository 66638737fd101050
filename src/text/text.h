/* text.h - bytes become tokens and sentences.  Floor 2. */
#ifndef NC_TEXT_TEXT_H
#define NC_TEXT_TEXT_H

#include "model/token.h"

/* Cuts the len bytes of UTF-8 at text into tokens and sentences, in one pass; the arrays of *tokens
 * are used again and grow as needed.  The text is lent to *tokens. */
void nc_tokens_cut(struct nc_tokens *tokens, const char *text, size_t len);

/* Gives back the arrays; the struct itself is the caller's. */
void nc_tokens_clear(struct nc_tokens *tokens);

#endif
