/* retold.h - a number that its article tells again, in a headline or as "the 42 shops".  Floor 1.
 */
#ifndef NC_MODEL_RETOLD_H
#define NC_MODEL_RETOLD_H

#include "model/store.h"

/* Has their article a number that tells why two figures of it differ: a part, the rest, their sum,
 * or the headline's number told of something else? */
bool nc_retold_explained(const struct nc_store *store, uint32_t a, uint32_t b);

/* Are two figures of one article, that differ, so worded that they must be one: one in the headline
 * and one in the text, or "the 42 shops" behind "24 shops", and nothing explains the
 * difference?  Whether they count the same is for the caller to know. */
bool nc_retold(const struct nc_store *store, uint32_t a, uint32_t b);

#endif
