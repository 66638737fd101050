/* hash.h - hashes of words and numbers, for ids and for finding equal sentences.  Floor 1.
 *
 * Eight bytes at a time, multiplied by the odd number next to 2^64 divided by the golden ratio (D.
 * E. Knuth, The Art of Computer Programming, volume 3, section 6.4, multiplicative hashing), the
 * high half folded back. Printed ids stand on these: a change makes every baseline stale. */
#ifndef NC_MODEL_HASH_H
#define NC_MODEL_HASH_H

#include "model/eight.h"

#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { NC_ID_TEXT = 17 }; /* sixteen hex digits and a NUL */

static const uint64_t NC_HASH_START = 0xcbf29ce484222325u;

/* Takes one number into a hash. */
static inline uint64_t nc_hash_number(uint64_t hash, uint64_t number)
{
    hash = (hash ^ number) * 0x9e3779b97f4a7c15u;
    return hash ^ hash >> 32;
}

/* Takes a word into a hash, letter case ignored, its length too: "ab" "c" and "a" "bc" differ. */
static inline uint64_t nc_hash_word(uint64_t hash, const char *text, size_t len)
{
    const uint64_t small = 0x2020202020202020u; /* the bit that parts A from a */
    size_t at = 0;
    for (; at + sizeof small <= len; at += sizeof small)
        hash = nc_hash_number(hash, nc_eight_at(text + at) | small);
    const uint64_t piece = nc_few_at(text + at, len - at);
    return nc_hash_number(hash, (piece | small) ^ (uint64_t)len << 56);
}

/* The same for a word of whose text eight bytes more can be read: its last piece needs no putting
 * together. */
static inline uint64_t nc_hash_within(uint64_t hash, const char *text, size_t len)
{
    static const uint64_t first[] = { /* marks of the first 0 to 7 bytes */
                                      0,          0xff,         0xffff,         0xffffff,
                                      0xffffffff, 0xffffffffff, 0xffffffffffff, 0xffffffffffffff
    };
    const uint64_t small = 0x2020202020202020u;
    size_t at = 0;
    for (; at + sizeof small <= len; at += sizeof small)
        hash = nc_hash_number(hash, nc_eight_at(text + at) | small);
    const uint64_t piece = nc_eight_at(text + at) & first[len - at];
    return nc_hash_number(hash, (piece | small) ^ (uint64_t)len << 56);
}

/* An id from a hash: its first hex digit is a letter, so that no spreadsheet takes it for a number.
 */
static inline uint64_t nc_hash_id(uint64_t hash)
{
    const uint64_t letter = 10 + (hash >> 60) % 6;
    return letter << 60 | (hash & 0x0fffffffffffffffu);
}

#endif
