/* elided.h - the unit that a second amount leaves out; for src/extract alone.
 * Floor 3. */
#ifndef NC_EXTRACT_ELIDED_H
#define NC_EXTRACT_ELIDED_H

#include "extract/collect.h"
#include "extract/quantity.h"

/* The unit of an amount before in the sentence that the bare number shares, "565 million francs,
 * against 431 million": its row, or 0.  `begin` is the first token of the number and of what
 * bounds it. */
uint16_t nc_elided_unit(const struct nc_scan *scan, const struct nc_quantity *q, uint32_t begin);

#endif
