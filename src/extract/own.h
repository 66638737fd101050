/* own.h - units that a desk named in its lexicon file; for src/extract alone.  Floor 3. */
#ifndef NC_EXTRACT_OWN_H
#define NC_EXTRACT_OWN_H

#include "model/options.h"

#include <stddef.h>

struct nc_own_units;

/* The units among the options' lexemes, each also in the plural; NULL when there are none.  The
 * caller owns it. */
struct nc_own_units *nc_own_units_new(const struct nc_options *options);

/* Gives it back; NULL is fine. */
void nc_own_units_free(struct nc_own_units *own);

/* The row in data/units.h of the word in the len bytes at text, letter case ignored; 0 = none. */
uint16_t nc_own_unit(const struct nc_own_units *own, const char *text, size_t len);

#endif
