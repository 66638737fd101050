/* mkpattern.h - a regular expression as a tree, to learn at build time what it cannot do without;
 * for mkdata alone. */
#ifndef NC_DATA_MKPATTERN_H
#define NC_DATA_MKPATTERN_H

#include <glib.h>

#include <stdbool.h>
#include <stdint.h>

/* Some of the bytes. */
struct mk_bytes {
    uint64_t bits[4];
};

enum mk_part_kind {
    MK_BYTE,   /* one of `bytes` */
    MK_ROW,    /* its parts, one behind the other; without any it is nothing */
    MK_EITHER, /* one of its parts */
    MK_REPEAT, /* its only part, again and again */
    MK_AHEAD,  /* only looks at what follows: its only part */
    MK_NOT,    /* the same, and it must not be there */
    MK_CALL,   /* the part called `name` again */
    MK_ANY     /* whatever it is */
};

struct mk_part {
    enum mk_part_kind kind;
    struct mk_bytes bytes;
    bool start;                 /* of nothing: it stands where the search began, "\\G" */
    unsigned least, most;       /* how often it is repeated; UINT_MAX: as often as one likes */
    const char *name;
    struct mk_part *first, *next; /* the first inside it; the next beside it */
};

struct mk_pattern {
    struct mk_part *root;
    GPtrArray *parts;  /* all of them, owned */
    GHashTable *named; /* name of a group -> the first part of that name */
    GStringChunk *kept; /* names, and what is read from the pattern later */
};

/* Reads a pattern; the caller gives it back with mk_pattern_clear.  False, with the place in
 * *wrong, when it has what this reader does not know.  What looks behind is nothing in the tree. */
bool mk_pattern_read(const char *text, struct mk_pattern *out, const char **wrong);
void mk_pattern_clear(struct mk_pattern *pattern);

/* Is the byte one of them? */
static inline bool mk_bytes_has(const struct mk_bytes *bytes, unsigned char byte)
{
    return (bytes->bits[byte / 64] >> byte % 64 & 1) != 0;
}

/* The only byte among them; 0 when there are more. */
static inline unsigned char mk_bytes_only(const struct mk_bytes *bytes)
{
    unsigned count = 0, only = 0;
    for (unsigned byte = 0; byte <= UINT8_MAX; byte++)
        if (mk_bytes_has(bytes, (unsigned char)byte)) {
            only = byte;
            count++;
        }
    return count == 1 ? (unsigned char)only : 0;
}

#endif
