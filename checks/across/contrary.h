/* contrary.h - do two sentences tell the contrary of one number?  Of checks/across alone. */
#ifndef NC_CHECKS_CONTRARY_H
#define NC_CHECKS_CONTRARY_H

#include "checks/beside.h"

/* The words that are the contrary of each other; lent. */
struct nc_contrary {
    const char *own, *other;
};

/* Is what a tells of its figure the contrary of what b tells of the same number: "lost" and
 * "earned", "arrived" and "left"?  What one sells another buys: such deeds need one doer. */
bool nc_contrary(const struct nc_case *c, const struct nc_beside *a, const struct nc_beside *b,
                 struct nc_contrary *words);

#endif
