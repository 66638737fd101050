/* slots.h - the hash table of words that mkdata makes; for src/data, and for cutting text, which
 * asks for every word.  Floor 1. */
#ifndef NC_DATA_SLOTS_H
#define NC_DATA_SLOTS_H

#include "data/key.h"

enum { NC_SLOT_BITS = 16, NC_SLOT_COUNT = 1 << NC_SLOT_BITS };

/* What the table knows of a word: what cutting needs, as every look elsewhere is one more miss of
 * the cache. */
struct nc_slot {
    _Alignas(32) struct nc_word_key key;
    uint64_t more; /* all bits where a word whose place this is stands behind; else 0 */
    uint32_t classes;
    uint16_t row; /* 0 = no word */
};

/* Short words first, as texts are full of them: what is looked at often lies together.  The first
 * is no word: what all words get that are not in the table. */
extern const struct nc_slot nc_slots[];

/* The table, most of it empty: a slot for each place, 0 for none. */
extern const uint16_t nc_places[NC_SLOT_COUNT];

/* The place of a key. */
static inline uint32_t nc_slot_home(struct nc_word_key key)
{
    return (uint32_t)(nc_word_key_hash(key) >> (64 - NC_SLOT_BITS));
}

/* What of the key is not in the slot: 0 where it fits. */
static inline uint64_t nc_slot_differs(const struct nc_slot *slot, struct nc_word_key key)
{
    return (slot->key.head ^ key.head) | (slot->key.tail ^ key.tail);
}

/* The same as nc_slot_at for a key that is not in its place; for nc_slot_at alone. */
const struct nc_slot *nc_slot_search(struct nc_word_key key);

/* The slot in the place of a key; the machine begins to fetch it, so that a look a little later
 * need not wait. */
static inline uint16_t nc_slot_expect(struct nc_word_key key)
{
    const uint16_t slot = nc_places[nc_slot_home(key)];
    __builtin_prefetch(&nc_slots[slot]);
    return slot;
}

/* The slot of a word shorter than sixteen bytes, never NULL, where `place` is the one in its place;
 * of other words it tells the first sixteen bytes alone.  Known and unknown words take the same
 * way: only the few that are not in their place cost a branch. */
static inline const struct nc_slot *nc_slot_at(uint16_t place, struct nc_word_key key)
{
    const struct nc_slot *slot = &nc_slots[place];
    const uint64_t differs = nc_slot_differs(slot, key);
    if (G_UNLIKELY((differs & slot->more) != 0))
        return nc_slot_search(key);
    return &nc_slots[place & -(unsigned)(differs == 0)]; /* no branch: known words come and go */
}

#endif
