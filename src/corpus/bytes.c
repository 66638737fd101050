/* bytes.c - reads a file with a few calls of read() into a buffer that lives as long as the
 * thread. */
#include "corpus/bytes.h"

#include "corpus/kind.h"

#include <errno.h>
#include <glib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

enum {
    LEAST_ROOM = 64 * 1024,
    STEP = 256 * 1024,
    LARGE = 4 * 1024 * 1024,        /* from here on the first block is judged before the rest */
    BLOCK = 64 * 1024,
    PAGE = 4096                     /* bytes, at least, that a file system reads at a time */
};

void nc_bytes_clear(struct nc_bytes *bytes)
{
    g_free(bytes->at);
    *bytes = (struct nc_bytes){ 0 };
}

void nc_bytes_reserve(struct nc_bytes *bytes, size_t more)
{
    size_t need = bytes->len + more + 1;
    if (need <= bytes->room)
        return;
    size_t room = bytes->room * 2;
    if (room < LEAST_ROOM)
        room = LEAST_ROOM;
    bytes->room = room > need ? room : need;
    bytes->at = g_realloc(bytes->at, bytes->room);
}

void nc_bytes_add(struct nc_bytes *bytes, const char *text, size_t len)
{
    nc_bytes_reserve(bytes, len);
    if (len > 0)
        memcpy(bytes->at + bytes->len, text, len);
    bytes->len += len;
    bytes->at[bytes->len] = '\0';
}

/* Is it no text, whatever comes behind? */
static bool hopeless(const struct nc_bytes *bytes)
{
    size_t mark;
    return nc_bytes_binary(bytes->at, bytes->len) &&
           nc_wide_charset(bytes->at, bytes->len, &mark) == NULL;
}

/* Reads on until the end, or until one byte more than the limit has come: a file can grow.
 * A regular file of `size` bytes ends where all of them are there and a read gives less than it was
 * asked for; 0 = the size is not known. */
static enum nc_read_outcome read_all(struct nc_bytes *bytes, int fd, uint64_t limit, uint64_t size)
{
    const bool whole = size > 0 && size < LARGE;
    bool judged = whole;
    size_t step = whole && size > bytes->len ? (size_t)size - bytes->len + 1 : BLOCK;
    for (;;) {
        nc_bytes_reserve(bytes, step);
        const size_t room = bytes->room - bytes->len - 1, asked = judged ? room : MIN(room, BLOCK);
        ssize_t got = read(fd, bytes->at + bytes->len, asked);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return NC_READ_FAILED;
        bytes->len += (size_t)got;
        bytes->at[bytes->len] = '\0';
        if (bytes->len > limit)
            return NC_READ_TOO_LARGE;
        if (got == 0 || (size > 0 && bytes->len >= size && (size_t)got < asked))
            return NC_READ_OK;
        if (!judged && bytes->len >= BLOCK && hopeless(bytes))
            return NC_READ_BINARY;
        judged = judged || bytes->len >= BLOCK;
        step = judged && size > bytes->len ? (size_t)(size - bytes->len) + 1 : STEP;
    }
}

/* Reads a small file with one call; false when that does not do.  A disk gives whole pages, so a
 * read that ends inside one has met the end, while one that ends with a page may have met a block
 * that is broken. */
static bool read_small(struct nc_bytes *bytes, int fd)
{
    nc_bytes_reserve(bytes, LEAST_ROOM - 1);
    const ssize_t got = read(fd, bytes->at, LEAST_ROOM - 1);
    bytes->len = got > 0 ? (size_t)got : 0;
    bytes->at[bytes->len] = '\0';
    return bytes->len < LEAST_ROOM - 1 && bytes->len % PAGE != 0;
}

bool nc_on_disk(uint64_t device)
{
    return major((dev_t)device) != 0;
}

enum nc_read_outcome nc_bytes_read(struct nc_bytes *bytes, int fd, uint64_t limit,
                                   enum nc_source source)
{
    bytes->len = 0;
    if (source == NC_SOURCE_DISK && read_small(bytes, fd))
        return bytes->len > limit ? NC_READ_TOO_LARGE : NC_READ_OK;
    struct stat st;
    if (fstat(fd, &st) != 0)
        return NC_READ_FAILED;
    if (!S_ISREG(st.st_mode))
        return source == NC_SOURCE_STREAM ? read_all(bytes, fd, limit, 0) : NC_READ_NOT_REGULAR;
    if ((uint64_t)st.st_size > limit)
        return NC_READ_TOO_LARGE;
    return read_all(bytes, fd, limit, (uint64_t)st.st_size);
}
