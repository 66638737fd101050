/* link.h - figures become things: which ones speak of the same quantity.  Floor 3. */
#ifndef NC_LINK_LINK_H
#define NC_LINK_LINK_H

#include "model/comparison.h"
#include "model/options.h"
#include "model/thing.h"

/* Gathers the store's articles into stories and its figures into things, and sets each figure's
 * `group` to the row of its thing (NC_NONE for kinds that are no quantities and for generic
 * sentences).  New strings go into the store's pool.  The caller owns the result.  Near-linear in
 * the number of figures. */
struct nc_things *nc_link(struct nc_store *store, const struct nc_options *options);

/* Compares two figures of one unit once more, in words; nc_comparison_free. */
struct nc_comparison *nc_link_compare(struct nc_store *store, const struct nc_options *options,
                                      uint32_t a, uint32_t b);

/* How many independent speakers stand behind the figures: copied sentences count once, and so does
 * what one speaker tells several articles. */
uint16_t nc_link_tellers(struct nc_store *store, const uint32_t *rows, uint32_t count);

#endif
