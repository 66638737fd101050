/* rowkey.h - the places of words in rows.h, the small table of those that code asks for by name.
 * Floor 1. */
#ifndef NC_DATA_ROWKEY_H
#define NC_DATA_ROWKEY_H

#include <stdint.h>

enum { NC_NAMED_BITS = 12, NC_NAMED_COUNT = 1 << NC_NAMED_BITS, NC_NAMED_STEPS = 4 };

/* A word of less than eight letters and its row. */
struct nc_named {
    uint64_t head; /* as in struct nc_word */
    uint16_t row;
};

/* Where a word may stand, in the order of the steps: multiplicative hashing, as in data/key.h. */
static inline uint32_t nc_named_place(uint64_t head, uint32_t step)
{
    const uint64_t hash = head * UINT64_C(0x9e3779b97f4a7c15);
    return (uint32_t)(hash >> (64 - NC_NAMED_BITS) ^ step);
}

#endif
