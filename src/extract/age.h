/* age.h - tells ages from other numbers by the words around them; for src/extract alone.  Floor 3.
 */
#ifndef NC_EXTRACT_AGE_H
#define NC_EXTRACT_AGE_H

#include "extract/mention.h"
#include "extract/quantity.h"

/* Is the quantity, which has no unit or one of time, somebody's age: "aged 18", "Anna Berg, 34,",
 * "died at 84"?  `begin` is the first token of the wordings before it, `bound` the tokens of the
 * one that bounds it. */
bool nc_age_is(const struct nc_view *v, const struct nc_quantity *q, uint32_t begin,
               const struct nc_range *bound);

/* Is the quantity an age by the one before it, which ends before token `end`: "aged 6, 8 and 16"?
 */
bool nc_age_follows(const struct nc_view *v, const struct nc_quantity *q, uint32_t end);

#endif
