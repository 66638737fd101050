/* crowd.h - whom a story counts under two names: its people are the migrants.  Private to link/.
 *
 * "12 workers killed" may be some of "13 people killed".  But where one article has 13 people and
 * another 13 workers, and none tells both apart, the story knows of no others: there the two words
 * count the same. */
#ifndef NC_LINK_CROWD_H
#define NC_LINK_CROWD_H

#include "link/linker.h"

struct nc_block;

/* Finds them in the story at hand. */
void nc_crowds_find(struct nc_block *block);

/* Are those of this name all whom that befell, in the story at hand? */
bool nc_crowd_all(const struct nc_linker *linker, uint16_t outcome, nc_str name);

/* Ends the story, so that the next can begin. */
void nc_crowds_end(struct nc_linker *linker);

#endif
