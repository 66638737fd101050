/* hash.h - mixing small numbers into a 64-bit fingerprint.  Private to link/. */
#ifndef NC_LINK_HASH_H
#define NC_LINK_HASH_H

#include <stdint.h>

enum { NC_HASH_SEED = 0x6e63 };

/* hash with x mixed in; the order of the calls matters.
 * Source of the constants: D. Lea, J. G. Steele, "splitmix64". */
static inline uint64_t nc_hash_mix(uint64_t hash, uint64_t x)
{
    hash ^= x + 0x9e3779b97f4a7c15u + (hash << 6) + (hash >> 2);
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9u;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebu;
    return hash ^ (hash >> 31);
}

#endif
