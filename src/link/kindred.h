/* kindred.h - which articles of a story tell the same in several figures.  Private to link/.
 *
 * Two articles that agree in some of their numbers tell of one event, whatever their words.  What
 * each of them tells of a thing by one figure alone is then the same thing in both, and where the
 * two values differ, less else must agree than of two articles about which nothing is known. */
#ifndef NC_LINK_KINDRED_H
#define NC_LINK_KINDRED_H

#include "link/linker.h"

/* What two articles share: numbers of one thing, or numbers of whatever they are. */
enum nc_shared { NC_SHARED_THINGS, NC_SHARED_NUMBERS };

/* Notes that two articles of the story at hand share a number, unless that was noted before; how
 * much it says: 2 points for a number that is hardly equal by chance, else 1. */
void nc_kindred_add(struct nc_linker *linker, enum nc_shared what, const uint32_t articles[2],
                    double number, unsigned points);

/* How surely two articles tell of one event: the points of what they share. */
unsigned nc_kindred(const struct nc_linker *linker, enum nc_shared what, uint32_t a, uint32_t b);

/* Notes that where one article has a number that the other has not, the other has it with two
 * digits turned round: one of them is mistyped. */
void nc_kindred_mistype(struct nc_linker *linker, double x, double y);

/* Was that noted of the two numbers? */
bool nc_kindred_mistyped(const struct nc_linker *linker, double x, double y);

/* Ends the story, so that the next can begin. */
void nc_kindred_end(struct nc_linker *linker);

#endif
