/* passages.h - shows articles to the rules that read wordings, while their text is at hand.
 * Floor 3. */
#ifndef NC_CHECK_PASSAGES_H
#define NC_CHECK_PASSAGES_H

#include "model/rule.h"
#include "wrap/pattern.h"

struct nc_passages;

/* A reader for one thread.  The options, the rules (ended by NULL) and the patterns, which all
 * threads share, are lent. */
struct nc_passages *nc_passages_new(const struct nc_rule *const *rules,
                                    const struct nc_options *options,
                                    struct nc_patterns *patterns);

/* Gives it back; NULL is fine. */
void nc_passages_free(struct nc_passages *passages);

/* Lets the wanted rules look at an article: figures [first, end) of the store, its tokens.  What
 * they find is added to store->findings. */
void nc_passages_read(struct nc_passages *passages, struct nc_store *store, uint32_t article,
                      uint32_t first, uint32_t end, const struct nc_tokens *tokens);

#endif
