/* seen.h - which files and folders were met already, by device and inode.  Floor 3, of corpus/
 * alone. */
#ifndef NC_CORPUS_SEEN_H
#define NC_CORPUS_SEEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Of 64 inodes those that were met: files of a folder mostly have numbers that follow one another,
 * so that a few slots hold all of them. */
struct nc_seen_slot {
    uint64_t device, block, bits;
};

/* All zeros is an empty set. */
struct nc_seen {
    struct nc_seen_slot *slots;
    size_t count, room; /* slots that are taken, and all: a power of two */
};

/* Puts the pair in; false when it was there before.  Inode 0, which no file system uses, is always
 * new. */
bool nc_seen_add(struct nc_seen *seen, uint64_t device, uint64_t inode);

/* Gives back the memory. */
void nc_seen_clear(struct nc_seen *seen);

#endif
