/* slots.h - the hash table of words that mkdata makes; for src/data, and for cutting text, which
 * asks for every word.  Floor 1. */
#ifndef NC_DATA_SLOTS_H
#define NC_DATA_SLOTS_H

#include "data/key.h"

#include <stdbool.h>

enum { NC_SLOT_BITS = 16, NC_SLOT_COUNT = 1 << NC_SLOT_BITS };

/* What the table knows of a word: what cutting needs, as every look elsewhere is one more miss of
 * the cache. */
struct nc_slot {
    _Alignas(32) struct nc_word_key key;
    uint64_t more; /* bits nc_slot_mark of the words whose place this is that stand behind */
    uint32_t classes;
};

/* By the words' rows, those first that texts are full of, so that what is looked at often lies
 * together.  The first is no word: what all words get that are not in the table, and zeros. */
extern const struct nc_slot nc_slots[];

/* The table, most of it empty: the row of what stands in each place, 0 for nothing. */
extern const uint16_t nc_places[NC_SLOT_COUNT];

/* The place of a key. */
static inline uint32_t nc_slot_home(struct nc_word_key key)
{
    return (uint32_t)(nc_word_key_hash(key) >> (64 - NC_SLOT_BITS));
}

/* One of sixty-four marks of a key, by its first two letters: tells most words that stand behind
 * others from those that stand nowhere. */
static inline unsigned nc_slot_mark(struct nc_word_key key)
{
    return (unsigned)((key.head ^ key.head >> 10) % 64);
}

/* What of the key is not in the slot: 0 where it fits. */
static inline uint64_t nc_slot_differs(const struct nc_slot *slot, struct nc_word_key key)
{
    return (slot->key.head ^ key.head) | (slot->key.tail ^ key.tail);
}

/* The same as nc_slot_row for a key that is not in its place; for nc_slot_row alone. */
uint16_t nc_slot_search(struct nc_word_key key);

/* The row that stands in the place of a key, whose slot the machine is told to fetch, so that a
 * look a little later need not wait. */
static inline uint16_t nc_slot_expect(struct nc_word_key key)
{
    const uint16_t row = nc_places[nc_slot_home(key)];
    __builtin_prefetch(&nc_slots[row]);
    return row;
}

/* The row of a word shorter than sixteen bytes, 0 for none, by its key and what stands in the key's
 * place; of other words it tells the first sixteen bytes alone.  Known and unknown words take the
 * same way: only the few that are not in their place cost a branch. */
static inline uint16_t nc_slot_row(uint16_t place, struct nc_word_key key)
{
    const struct nc_slot *slot = &nc_slots[place];
    const uint64_t differs = nc_slot_differs(slot, key);
    const bool behind = (slot->more >> nc_slot_mark(key) & 1) != 0;
    if (G_UNLIKELY(behind & (differs != 0)))
        return nc_slot_search(key);
    return (uint16_t)(place & -(uint32_t)(differs == 0)); /* no branch: known words come and go */
}

#endif
