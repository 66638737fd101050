/* outlay.h - so many at so much each make so much in all: NC207 magnitude, NC221 product, NC213
 * mean-sum.  Floor 3, of checks/article alone. */
#ifndef NC_CHECKS_ARTICLE_OUTLAY_H
#define NC_CHECKS_ARTICLE_OUTLAY_H

#include "checks/reckon.h"

/* Recomputes what a wording claims: c = a things of b each; or, where it binds f, f = d shared by
 * e.  Which misses are a rule's is told by the powers of ten that the claim is off: `scale` takes
 * those of large sums that are off by such a power (and what agrees), else the rest is taken. */
void nc_outlay_claim(const struct nc_claim *claim, bool scale);

/* Can `each` be a share of `whole` among `people`: alike in unit, and a length of time only where
 * the share is for each of its days, weeks, years (`per`, a word of the wording, or NULL)? */
bool nc_outlay_fits(const struct nc_figure *whole, const struct nc_figure *people,
                    const struct nc_figure *each, const struct nc_claim_word *per);

/* The same rate for a longer term: c is a times the terms that it has. */
void nc_outlay_rates(const struct nc_claim *claim);

#endif
