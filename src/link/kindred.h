/* kindred.h - which articles of a story tell the same in several figures.  Private to link/.
 *
 * Two articles that agree in some of their numbers tell of one event, whatever their words.  What
 * each of them tells of a thing by one figure alone is then the same thing in both, and where the
 * two values differ, less else must agree than of two articles about which nothing is known. */
#ifndef NC_LINK_KINDRED_H
#define NC_LINK_KINDRED_H

#include "link/linker.h"

/* Notes that two articles of the story at hand tell one number, unless that was noted before; how
 * much it says: 2 for a number that is hardly equal by chance, else 1. */
void nc_kindred_add(struct nc_linker *linker, uint32_t a, uint32_t b, double number,
                    unsigned points);

/* How surely two articles tell of one event: the points of the numbers that they share, 0 when
 * these are too few. */
unsigned nc_kindred(const struct nc_linker *linker, uint32_t a, uint32_t b);

/* Ends the story, so that the next can begin. */
void nc_kindred_end(struct nc_linker *linker);

#endif
