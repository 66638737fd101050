/* stages.h - two numbers of a growing count that some text of the story tells as the earlier and
 * the later one.  Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_STAGES_H
#define NC_CHECKS_STAGES_H

#include "checks/edges.h"

/* Adds an edge for each open pair of c->thing of which a text of the story says that the one came
 * before the other, as in "39 others were hurt, up from 21 on Friday", wherever else that text's
 * figures were put. */
void nc_stages_add(const struct nc_case *c, GArray *edges);

#endif
