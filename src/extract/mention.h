/* mention.h - where the words of a figure stand among the tokens; for src/extract alone.  Floor 3.
 *
 * The grammar of numbers (numeral.c, unit.c, ...) makes one mention for each figure of an article,
 * in order of place, and with it a figure whose number, unit, modifier, interval, kind, flags, span
 * and sentence are set.  nc_context_find then fills what the words around say: counted noun, event,
 * speaker, place, period. */
#ifndef NC_EXTRACT_MENTION_H
#define NC_EXTRACT_MENTION_H

#include "model/figure.h"
#include "model/pool.h"
#include "model/token.h"

/* Tokens [first, end); none when first == end. */
struct nc_range {
    uint32_t first, end;
};

struct nc_mention {
    struct nc_range surface;  /* number and unit as written: the figure's start and end */
    struct nc_range number;   /* the number alone, with its magnitude; both ends of a range */
    struct nc_range unit;     /* before the number ("$") or after it ("km"); inside surface */
    struct nc_range modifier; /* "at least", before or after; outside surface */
    struct nc_range inside;   /* what is counted between the two numbers of a share */
    struct nc_range per;      /* "per 100,000 people", "a year"; outside surface */
    uint32_t edge;            /* first token of the surface or of a modifier before it */
    bool factor;              /* a verb that tells its own change: "doubled" */
    bool limit;               /* a "not" before it has turned its bound round: "not exceed 40" */
    uint32_t sentence;        /* row in tokens->sentences */
};

struct nc_own_units;

/* All mentions of an article; items[i] belongs to figures[i].  The array is used again. */
struct nc_mentions {
    struct nc_mention *items;
    size_t count, room;
    uint32_t first_row;         /* row of figures[0] in the store */
    const struct nc_own_units *own; /* the desk's units; NULL without any */
};

#endif
