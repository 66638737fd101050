/* growth.h - has a count grown between two reports, or do they disagree?  Floor 3, of checks/
 * alone. */
#ifndef NC_CHECKS_GROWTH_H
#define NC_CHECKS_GROWTH_H

#include "checks/edges.h"

/* Does the edge show a fall: the lower value told after the higher one was first told? */
bool nc_growth_falls(const struct nc_case *c, const struct nc_edge *edge);

/* Are two reports of one day, whose order is not known, at odds rather than a step of growth?  They
 * are when both give plain numbers not far from each other and are told by two sources, unless the
 * count is told at several stages and another of the two articles rises with it, or the higher one
 * is told as what it has risen to.  "About" and a number that is no round one is plain, too. */
bool nc_growth_disputed(const struct nc_case *c, const struct nc_edge *edge);

/* Does a growing count of the two articles, and none falls, rise from the one to the other as those
 * do who are told of here: more dead and more firemen at work?  Then the one report is later. */
bool nc_growth_follows(const struct nc_case *c, const struct nc_edge *edge);

#endif
