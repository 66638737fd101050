/* slots.h - the hash table of words that mkdata makes; for src/data, and for cutting text, which
 * asks for every word.  Floor 1. */
#ifndef NC_DATA_SLOTS_H
#define NC_DATA_SLOTS_H

#include "data/key.h"
#include "model/sixteen.h"

#include <stdbool.h>

enum {
    NC_SLOT_BITS = 14,
    NC_SLOT_COUNT = 1 << NC_SLOT_BITS,
    NC_SLOT_GROUP_BITS = 12,
    NC_SLOT_GROUPS = 1 << NC_SLOT_GROUP_BITS,
    NC_BYTE_ROWS = 128
};

/* What the table knows of a word: what cutting needs, as every look elsewhere is one more miss of
 * the cache. */
struct nc_slot {
    _Alignas(32) struct nc_word_key key;
    uint32_t classes;
};

/* By the words' rows, those first that texts are full of, so that what is looked at often lies
 * together.  The first is no word: what all words get that are not in the table, and zeros. */
extern const struct nc_slot nc_slots[];

/* The table: the row of the one word that has each place, 0 for nothing.  Every text walks all over
 * it, so that it is small; mkdata finds the strides that give each word a place of its own (Z. J.
 * Czech, G. Havas, B. S. Majewski, Perfect hashing, 1997: hash and displace). */
extern const uint16_t nc_places[NC_SLOT_COUNT];

/* By the groups of keys. */
extern const uint8_t nc_strides[NC_SLOT_GROUPS];

/* The rows of words of one byte of ASCII, 0 for no word. */
extern const uint16_t nc_byte_rows[NC_BYTE_ROWS];

/* The group of a key by its hash: the few that share a stride. */
static inline uint32_t nc_slot_group(uint64_t hash)
{
    return (uint32_t)(hash >> (64 - NC_SLOT_GROUP_BITS));
}

/* The place of a key by its hash and the stride of its group. */
static inline uint32_t nc_slot_place(uint64_t hash, uint32_t stride)
{
    return (uint32_t)(hash >> 16) * (2 * stride + 1) >> (32 - NC_SLOT_BITS);
}

/* Is the slot that of the key? */
static inline bool nc_slot_fits(const struct nc_slot *slot, const struct nc_word_key *key)
{
    const struct nc_sixteen own = nc_sixteen_at((const char *)&slot->key);
    return nc_sixteen_same(own, nc_sixteen_at((const char *)key));
}

/* The row of the one word that may have the key; the machine is told to fetch its slot, so that a
 * look a little later need not wait. */
static inline uint16_t nc_slot_expect(struct nc_word_key key)
{
    const uint64_t hash = nc_word_key_hash(key);
    const uint16_t row = nc_places[nc_slot_place(hash, nc_strides[nc_slot_group(hash)])];
    __builtin_prefetch(&nc_slots[row]);
    return row;
}

/* All ones where the slot is that of a word shorter than sixteen bytes with the key, else 0, to cut
 * from what is known what fits, as known words and others come and go; of longer words it tells the
 * first sixteen bytes alone. */
static inline uint32_t nc_slot_known(const struct nc_slot *slot, const struct nc_word_key *key)
{
    return -(uint32_t)nc_slot_fits(slot, key);
}

#endif
