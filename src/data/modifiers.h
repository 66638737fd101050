/* modifiers.h - words that bound a number, compiled in from data/en/modifiers.tsv.  Floor 1. */
#ifndef NC_DATA_MODIFIERS_H
#define NC_DATA_MODIFIERS_H

#include <stdint.h>

enum nc_side { NC_SIDE_NONE, NC_SIDE_BEFORE, NC_SIDE_AFTER, NC_SIDE_BOTH };

enum {                        /* flags of a wording */
       NC_WORDING_NEARLY = 1, /* nearly, almost: the value itself is excluded, 90 % is the least */
       NC_WORDING_HEDGED_UP = 2, /* up to, as many as: the true number may fall short */
       NC_WORDING_TOTAL = 4,     /* a total of */
       NC_WORDING_DIGITS = 8,    /* only before digits and unit signs: "<", "+", "~" */
       NC_WORDING_OTHER = 16     /* another: besides those counted */
};

struct nc_wording {
    uint8_t modifier; /* enum nc_modifier */
    uint8_t side;     /* enum nc_side: where it stands, seen from the number */
    uint8_t flags;
};

/* The wording of a row, the payload of NC_PHRASE_MODIFIER; row 0 is none. */
const struct nc_wording *nc_wording_at(uint16_t row);

#endif
