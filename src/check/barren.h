/* barren.h - skeletons in which no wording was found.  Floor 3, of src/check alone.
 *
 * News is copied: wires send a text again with other figures, papers print it.  Its sentences have
 * the skeletons of the first, and what held no wording then holds none now. */
#ifndef NC_CHECK_BARREN_H
#define NC_CHECK_BARREN_H

#include <stdbool.h>
#include <stdint.h>

struct nc_barren;

/* An empty memory; the caller owns it. */
struct nc_barren *nc_barren_new(void);

/* Gives it back; NULL is fine. */
void nc_barren_free(struct nc_barren *barren);

/* Is the skeleton of this hash known to hold no wording? */
bool nc_barren_has(const struct nc_barren *barren, uint64_t hash);

/* Remembers that it holds none; something older may be forgotten. */
void nc_barren_add(struct nc_barren *barren, uint64_t hash);

#endif
