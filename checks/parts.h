/* parts.h - numbers that a text shares out over places.  Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_PARTS_H
#define NC_CHECKS_PARTS_H

#include "model/rule.h"

/* Is one of two figures one of several parts, "nine died in Osk and three in Tarn", and the other
 * large enough to be the whole of them, and itself no such part? */
bool nc_parts_told(const struct nc_case *c, uint32_t a, uint32_t b);

#endif
