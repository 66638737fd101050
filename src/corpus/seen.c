/* seen.c - an open hash set of pairs; a slot with inode 0 is free (no file system uses that
 * number). */
#include "corpus/seen.h"

#include <glib.h>

/* Files of a folder mostly have numbers that follow one another: so do their slots, and the memory
 * that is touched for each was just touched for the one before. */
static size_t slot_of(const struct nc_seen *seen, uint64_t device, uint64_t inode)
{
    const uint64_t apart = (inode >> 32 ^ device) * UINT64_C(0x9E3779B97F4A7C15) >> 32;
    size_t slot = (size_t)(inode ^ apart) & (seen->room - 1);
    while (seen->slots[slot].inode != 0
           && (seen->slots[slot].inode != inode || seen->slots[slot].device != device))
        slot = (slot + 1) & (seen->room - 1);
    return slot;
}

static void grow(struct nc_seen *seen)
{
    struct nc_seen old = *seen;
    seen->room = old.room == 0 ? 256 : old.room * 2;
    seen->slots = g_new0(struct nc_seen_key, seen->room);
    for (size_t i = 0; i < old.room; i++)
        if (old.slots[i].inode != 0)
            seen->slots[slot_of(seen, old.slots[i].device, old.slots[i].inode)] = old.slots[i];
    g_free(old.slots);
}

bool nc_seen_add(struct nc_seen *seen, uint64_t device, uint64_t inode)
{
    if (inode == 0)
        return true;
    if (seen->count * 2 >= seen->room)
        grow(seen);
    struct nc_seen_key *slot = &seen->slots[slot_of(seen, device, inode)];
    if (slot->inode != 0)
        return false;
    *slot = (struct nc_seen_key){ .device = device, .inode = inode };
    seen->count++;
    return true;
}

void nc_seen_clear(struct nc_seen *seen)
{
    g_free(seen->slots);
    *seen = (struct nc_seen){ 0 };
}
