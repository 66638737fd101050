/* seen.c - an open hash set of pairs, 64 inodes that follow one another to a slot; one without bits
 * is free. */
#include "corpus/seen.h"

#include <glib.h>

enum { INODES = 64 };

/* The slot of the inodes around this one, or the free one that they would get. */
static struct nc_seen_slot *slot_of(const struct nc_seen *seen, uint64_t device, uint64_t block)
{
    const uint64_t hash = (block ^ device << 32) * UINT64_C(0x9E3779B97F4A7C15);
    size_t at = (size_t)(hash >> 32) & (seen->room - 1);
    while (seen->slots[at].bits != 0 &&
           (seen->slots[at].block != block || seen->slots[at].device != device))
        at = (at + 1) & (seen->room - 1);
    return &seen->slots[at];
}

static void grow(struct nc_seen *seen)
{
    const struct nc_seen old = *seen;
    seen->room = old.room == 0 ? 256 : old.room * 2;
    seen->slots = g_new0(struct nc_seen_slot, seen->room);
    for (size_t i = 0; i < old.room; i++)
        if (old.slots[i].bits != 0)
            *slot_of(seen, old.slots[i].device, old.slots[i].block) = old.slots[i];
    g_free(old.slots);
}

bool nc_seen_add(struct nc_seen *seen, uint64_t device, uint64_t inode)
{
    if (inode == 0)
        return true;
    if (seen->count * 2 >= seen->room)
        grow(seen);
    const uint64_t block = inode / INODES, bit = UINT64_C(1) << inode % INODES;
    struct nc_seen_slot *slot = slot_of(seen, device, block);
    if ((slot->bits & bit) != 0)
        return false;
    seen->count += slot->bits == 0;
    *slot = (struct nc_seen_slot){ device, block, slot->bits | bit };
    return true;
}

void nc_seen_clear(struct nc_seen *seen)
{
    g_free(seen->slots);
    *seen = (struct nc_seen){ 0 };
}
