/* growth.h - has a count grown between two reports, or do they disagree?  Floor 3, of checks/
 * alone. */
#ifndef NC_CHECKS_GROWTH_H
#define NC_CHECKS_GROWTH_H

#include "checks/edges.h"

/* Does the edge show a fall: the lower value told after the higher one was first told? */
bool nc_growth_falls(const struct nc_case *c, const struct nc_edge *edge);

/* Are two reports of one day, whose order is not known, at odds rather than a step of growth?  They
 * are when both give plain numbers not far from each other and are told by two sources, unless the
 * count is told at several stages and another of the two articles rises with it. */
bool nc_growth_disputed(const struct nc_case *c, const struct nc_edge *edge);

#endif
