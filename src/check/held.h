/* held.h - which wordings a skeleton was found to hold.  Floor 3, of src/check alone.
 *
 * News is copied: wires send a text again with other figures, papers print it.  Its sentences have
 * the skeletons of the first, and hold what that held. */
#ifndef NC_CHECK_HELD_H
#define NC_CHECK_HELD_H

#include "data/phrasings.h"

/* What is known of a skeleton: that it holds no wording, or wordings of one pattern or two alone,
 * each of which is told by NC_HELD_ONE and its row (nc_phrasing.same), the second NC_HELD_BITS
 * higher. */
enum { NC_HELD_UNKNOWN, NC_HELD_NONE, NC_HELD_ONE, NC_HELD_END = NC_HELD_ONE + NC_PHRASINGS };
enum { NC_HELD_BITS = 10, NC_HELD_MASK = (1 << NC_HELD_BITS) - 1 };

/* May a skeleton of which so much is known hold the pattern? */
static inline bool nc_held_may(uint32_t known, uint32_t pattern)
{
    return known == NC_HELD_UNKNOWN || (known & NC_HELD_MASK) == pattern ||
           known >> NC_HELD_BITS == pattern;
}

/* What is known when it holds one more; NC_HELD_UNKNOWN for more than can be remembered. */
static inline uint32_t nc_held_with(uint32_t known, uint32_t pattern)
{
    if (known == NC_HELD_NONE)
        return pattern;
    if (nc_held_may(known, pattern))
        return known;
    return known >> NC_HELD_BITS == 0 ? known | pattern << NC_HELD_BITS : NC_HELD_UNKNOWN;
}

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
