/* seen.h - which files and folders were met already, by device and inode.  Floor 3, of corpus/
 * alone. */
#ifndef NC_CORPUS_SEEN_H
#define NC_CORPUS_SEEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct nc_seen_key {
    uint64_t device, inode;
};

/* All zeros is an empty set. */
struct nc_seen {
    struct nc_seen_key *slots;
    size_t count, room;         /* room is a power of two */
};

/* Puts the pair in; false when it was there before. */
bool nc_seen_add(struct nc_seen *seen, uint64_t device, uint64_t inode);

/* Gives back the memory. */
void nc_seen_clear(struct nc_seen *seen);

#endif
