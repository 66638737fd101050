/* owner.h - whether a sentence goes on to somebody else.  Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_OWNER_H
#define NC_CHECKS_OWNER_H

#include "model/passage.h"

/* Is figure `last` told of another owner than `first` before it: "Orlo has 60 boats; its rival will
 * scrap nine", "Spain took 60, and Malta will take nine", "60 in Tay, and nine in Dene"? */
bool nc_owner_changes(const struct nc_passage *passage, uint32_t first, uint32_t last);

#endif
