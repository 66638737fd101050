/* told.h - the figures of one sentence, and of the one before it.  Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_TOLD_H
#define NC_CHECKS_TOLD_H

#include "model/passage.h"

/* Rows [first, end) of the store. */
struct nc_told {
    uint32_t first, end;
};

/* All figures of the sentence that a figure stands in. */
struct nc_told nc_told_with(const struct nc_passage *passage, uint32_t row);

/* Adds those of the sentence right before the first; false when it has none or stands apart. */
bool nc_told_add_before(const struct nc_passage *passage, struct nc_told *rows);

#endif
