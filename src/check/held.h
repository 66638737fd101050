/* held.h - which wordings a skeleton was found to hold.  Floor 3, of src/check alone.
 *
 * News is copied: wires send a text again with other figures, papers print it.  Its sentences have
 * the skeletons of the first, and hold what that held. */
#ifndef NC_CHECK_HELD_H
#define NC_CHECK_HELD_H

#include "data/phrasings.h"

/* What is known of a skeleton: that it holds no wording, or wordings of one pattern alone, which is
 * told by NC_HELD_ONE and its row (nc_phrasing.same). */
enum { NC_HELD_UNKNOWN, NC_HELD_NONE, NC_HELD_ONE, NC_HELD_END = NC_HELD_ONE + NC_PHRASINGS };

struct nc_held;

/* An empty memory; the caller owns it. */
struct nc_held *nc_held_new(void);

/* Gives it back; NULL is fine. */
void nc_held_free(struct nc_held *held);

/* What is known of the skeleton of this hash. */
uint32_t nc_held_in(const struct nc_held *held, uint64_t hash);

/* Remembers what is known; something older may be forgotten. */
void nc_held_note(struct nc_held *held, uint64_t hash, uint32_t what);

#endif
