/* lead.h - whom an article is about.  Floor 3, of extract/ alone. */
#ifndef NC_EXTRACT_LEAD_H
#define NC_EXTRACT_LEAD_H

#include "model/article.h"
#include "model/pool.h"
#include "model/token.h"

/* Fills lead, lead_count and lead_own of the article, whose text the tokens are. */
void nc_lead_read(const struct nc_tokens *tokens, struct nc_pool *pool, struct nc_article *article);

#endif
