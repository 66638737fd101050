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
    uint32_t classes;
};

/* By the words' rows, those first that texts are full of, so that what is looked at often lies
 * together.  The first is no word: what all words get that are not in the table, and zeros. */
extern const struct nc_slot nc_slots[];

/* The table, most of it empty: the row of what stands in each place, 0 for nothing; with
 * NC_SLOT_CROWDED where another word has the same place and stands behind. */
extern const uint16_t nc_places[NC_SLOT_COUNT];

enum { NC_SLOT_CROWDED = 1 << 15, NC_SLOT_ROW = NC_SLOT_CROWDED - 1 };

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

/* What stands in the place of a key; the machine is told to fetch its slot, so that a look a little
 * later need not wait. */
static inline uint16_t nc_slot_expect(struct nc_word_key key)
{
    const uint16_t place = nc_places[nc_slot_home(key)];
    __builtin_prefetch(&nc_slots[place & NC_SLOT_ROW]);
    return place;
}

/* The same as nc_slot_row for a key that is not in its place; for nc_slot_row alone. */
uint16_t nc_slot_search(struct nc_word_key key);

/* The row of a word shorter than sixteen bytes, 0 for none, by its key and what stands in the key's
 * place; of other words it tells the first sixteen bytes alone.  Known and unknown words take the
 * same way: only the few whose place is crowded cost a branch. */
static inline uint16_t nc_slot_row(uint16_t place, struct nc_word_key key)
{
    const unsigned row = place & NC_SLOT_ROW;
    const unsigned fits = nc_slot_differs(&nc_slots[row], key) == 0;
    if (G_UNLIKELY(place / NC_SLOT_CROWDED > fits))
        return nc_slot_search(key);
    return (uint16_t)(row & -fits); /* no branch: known words come and go */
}

#endif
