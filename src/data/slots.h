/* slots.h - the hash table of words that mkdata makes; for src/data, and for cutting text, which
 * asks for every word.  Floor 1. */
#ifndef NC_DATA_SLOTS_H
#define NC_DATA_SLOTS_H

#include "data/key.h"

enum { NC_SLOT_BITS = 15, NC_SLOT_COUNT = 1 << NC_SLOT_BITS };

/* A slot of the table, two to a line of the cache.  It repeats of its word what cutting needs, as
 * every look elsewhere is one more miss. */
struct nc_slot {
    _Alignas(32) struct nc_word_key key;
    uint64_t more; /* all bits where a word whose place this is stands behind; else 0 */
    uint16_t row;  /* 0 = empty */
    uint16_t sign; /* 0: so that these three are those of a token */
    uint32_t classes;
};

/* The slot behind the last is empty: what a word that is not in the table gets. */
extern const struct nc_slot nc_slots[];

/* The slot that is the place of a key. */
static inline uint32_t nc_slot_home(struct nc_word_key key)
{
    return (uint32_t)(nc_word_key_hash(key) >> (64 - NC_SLOT_BITS));
}

/* What of the key is not in the slot: 0 where it fits. */
static inline uint64_t nc_slot_differs(const struct nc_slot *slot, struct nc_word_key key)
{
    return (slot->key.head ^ key.head) | (slot->key.tail ^ key.tail);
}

/* The same as nc_slot_find for a key that is not in its place; for nc_slot_find alone. */
const struct nc_slot *nc_slot_search(struct nc_word_key key);

/* The slot of a word shorter than sixteen bytes, never NULL; of other words it tells the first
 * sixteen bytes alone.  Known and unknown words take the same way: only the few that are not in
 * their place cost a branch. */
static inline const struct nc_slot *nc_slot_find(struct nc_word_key key)
{
    const struct nc_slot *slot = &nc_slots[nc_slot_home(key)];
    const uint64_t differs = nc_slot_differs(slot, key);
    if (G_UNLIKELY((differs & slot->more) != 0))
        return nc_slot_search(key);
    return differs == 0 ? slot : &nc_slots[NC_SLOT_COUNT];
}

#endif
