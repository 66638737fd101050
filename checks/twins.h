/* twins.h - one value that two articles give in a second unit, and not alike.  Floor 3, of checks/
 * alone. */
#ifndef NC_CHECKS_TWINS_H
#define NC_CHECKS_TWINS_H

#include "model/rule.h"

/* Finds two bracketed figures of one unit behind one value of c->thing, "476 miles (766 km)" and
 * "476 miles (768 km)", which cannot both be its conversion; false without them. */
bool nc_twins_differ(const struct nc_case *c, uint32_t *a, uint32_t *b);

#endif
