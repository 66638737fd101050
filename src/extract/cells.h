/* cells.h - the magnitude that a caption gives a table; for src/extract alone.  Floor 3. */
#ifndef NC_EXTRACT_CELLS_H
#define NC_EXTRACT_CELLS_H

#include "extract/quantity.h"

/* The zeros that the end of a caption adds to each cell, "(in thousands)": 0 when it is none.
 * *word is the token that says so. */
int8_t nc_cells_zeros(const struct nc_view *v, uint32_t *word);

/* Is the sentence behind a caption, all tokens of v, a table of bare cells? */
bool nc_cells_rule(const struct nc_view *v, const struct nc_sentence *sentence);

/* Gives a bare number among the cells its zeros. */
void nc_cells_scale(struct nc_quantity *q, int8_t zeros);

#endif
