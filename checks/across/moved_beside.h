/* moved_beside.h - NC314 where a few texts are put side by side.  Of checks/across alone. */
#ifndef NC_CHECKS_MOVED_BESIDE_H
#define NC_CHECKS_MOVED_BESIDE_H

#include "model/rule.h"

/* Adds a finding of NC314 for each figure that is the very number of another text's, of which that
 * text tells something that cannot be told of it too. */
void nc_moved_beside(struct nc_case *c);

#endif
