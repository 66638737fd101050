/* bytes.h - a growing buffer that is used again for every file.  Floor 3, of corpus/ alone. */
#ifndef NC_CORPUS_BYTES_H
#define NC_CORPUS_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* All zeros is an empty buffer.  at[len] is a NUL once anything was put in. */
struct nc_bytes {
    char *at;
    size_t len, room;
};

/* Gives back the memory; the struct is empty afterwards. */
void nc_bytes_clear(struct nc_bytes *bytes);

/* Makes room for `more` bytes and a NUL behind the contents; the length stays. */
void nc_bytes_reserve(struct nc_bytes *bytes, size_t more);

/* Appends len bytes and sets the NUL behind them. */
void nc_bytes_add(struct nc_bytes *bytes, const char *text, size_t len);

enum nc_read_outcome {
    NC_READ_OK,
    NC_READ_TOO_LARGE,
    NC_READ_NOT_REGULAR,
    NC_READ_BINARY,             /* large, and its first block is no text: the rest was not read */
    NC_READ_FAILED
};

/* What stands behind a file descriptor, as far as the caller knows. */
enum nc_source {
    NC_SOURCE_FILE,             /* what is no regular file is refused before a byte is read */
    NC_SOURCE_DISK,             /* a regular file on a disk: see nc_on_disk */
    NC_SOURCE_STREAM            /* anything that can be read: stdin */
};

/* Is a file with this st_dev on a disk?  Network folders, /proc and the like have no device of
 * their own, and what they give in one read may be less than what is there. */
bool nc_on_disk(uint64_t device);

/* Puts what can be read from fd in place of the contents, `limit` bytes at most.  On NC_READ_FAILED
 * errno says why. */
enum nc_read_outcome nc_bytes_read(struct nc_bytes *bytes, int fd, uint64_t limit,
                                   enum nc_source source);

#endif
