/* held.c - buckets of four, of which the oldest makes room. */
#include "check/held.h"

#include <glib.h>
#include <string.h>

/* What is known stands in the place of the lowest bits of a hash; most of them are those of its
 * bucket. */
enum { BUCKET_BITS = 15, WHAT_BITS = 2 * NC_HELD_BITS, WAYS = 4 };

static const uint64_t WHAT = (UINT64_C(1) << WHAT_BITS) - 1;

G_STATIC_ASSERT(NC_HELD_END <= 1 << NC_HELD_BITS);

/* Buckets do not reach over a line of the cache; the memory, most of it never touched, is a bucket
 * more than they are. */
struct nc_held {
    uint64_t (*hashes)[WAYS]; /* the newest first */
    void *memory;
};

struct nc_held *nc_held_new(void)
{
    struct nc_held *held = g_new0(struct nc_held, 1);
    const size_t bucket = sizeof *held->hashes;
    held->memory = g_malloc0(bucket * ((1 << BUCKET_BITS) + 1));
    const uintptr_t behind = (uintptr_t)held->memory + bucket - 1;
    held->hashes = (uint64_t(*)[WAYS])(void *)(behind - behind % bucket);
    return held;
}

void nc_held_free(struct nc_held *held)
{
    if (held != NULL)
        g_free(held->memory);
    g_free(held);
}

uint32_t nc_held_in(const struct nc_held *held, uint64_t hash)
{
    const uint64_t *bucket = held->hashes[hash % (1 << BUCKET_BITS)];
    uint64_t what = NC_HELD_UNKNOWN;
    for (int i = 0; i < WAYS; i++)
        what |= (bucket[i] ^ hash) >> WHAT_BITS == 0 ? bucket[i] & WHAT : 0;
    return (uint32_t)what;
}

void nc_held_note(struct nc_held *held, uint64_t hash, uint32_t what)
{
    uint64_t *bucket = held->hashes[hash % (1 << BUCKET_BITS)];
    memmove(bucket + 1, bucket, (WAYS - 1) * sizeof *bucket);
    bucket[0] = (hash & ~WHAT) | what;
}
