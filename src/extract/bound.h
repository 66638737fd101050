/* bound.h - words that look like a bound and are none; for src/extract alone.  Floor 3. */
#ifndef NC_EXTRACT_BOUND_H
#define NC_EXTRACT_BOUND_H

#include "extract/modifier.h"
#include "extract/quantity.h"

/* Do the words found before the quantity say something else than how it is bounded: a time that it
 * takes ("over the six months"), a matter ("row over 40 jobs"), a part of the verb ("handed over",
 * "edged up to"), a deed ("passed 12 laws")? */
bool nc_bound_idle(const struct nc_view *v, const struct nc_quantity *q,
                   const struct nc_modifiers *m);

/* "Faster than two hours" is less than two, "slower" more: turns the bound of a speed that a time
 * tells. */
void nc_bound_sense(const struct nc_view *v, const struct nc_quantity *q, struct nc_modifiers *m);

#endif
