/* barren.c - hashes in buckets of four, of which the oldest makes room. */
#include "check/barren.h"

#include <glib.h>
#include <string.h>

enum { BUCKETS = 1 << 15, WAYS = 4 };

struct nc_barren {
    uint64_t hashes[BUCKETS][WAYS]; /* the newest first; 0 = none */
};

struct nc_barren *nc_barren_new(void)
{
    return g_new0(struct nc_barren, 1);
}

void nc_barren_free(struct nc_barren *barren)
{
    g_free(barren);
}

bool nc_barren_has(const struct nc_barren *barren, uint64_t hash)
{
    const uint64_t *bucket = barren->hashes[hash % BUCKETS];
    bool found = false;
    for (int i = 0; i < WAYS; i++)
        found |= bucket[i] == hash;
    return found && hash != 0;
}

void nc_barren_add(struct nc_barren *barren, uint64_t hash)
{
    uint64_t *bucket = barren->hashes[hash % BUCKETS];
    memmove(bucket + 1, bucket, (WAYS - 1) * sizeof *bucket);
    bucket[0] = hash;
}
