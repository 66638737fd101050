/* reprint.h - texts that were sent twice, and the few numbers that were changed in between.
 * Private to link/.
 *
 * An agency sends a report, finds a slip and sends it again: nearly all numbers are the same and
 * stand in the same order.  What differs between two that agree is told of one thing, whatever the
 * words around it say; in a table of results they say next to nothing. */
#ifndef NC_LINK_REPRINT_H
#define NC_LINK_REPRINT_H

#include "link/linker.h"

/* Finds the changed numbers of texts sent twice on one day: fills the reprints of the result and
 * linker->reprints. */
void nc_reprints_find(struct nc_linker *linker);

/* Makes one story of the articles that were sent twice. */
void nc_reprints_join(const struct nc_linker *linker, uint32_t *parent);

/* A number for what a figure and its changed copies tell, 0 when it has none. */
uint32_t nc_reprint_of(const struct nc_linker *linker, const struct nc_figure *figure);

/* Says of each reprint which thing its figures are of, and sorts the reprints by it. */
void nc_reprints_place(const struct nc_store *store, const struct nc_things *things);

#endif
