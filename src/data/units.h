/* units.h - units, money and the names that figures are counted in, compiled in.  Floor 1. */
#ifndef NC_DATA_UNITS_H
#define NC_DATA_UNITS_H

#include "model/decimal.h"

#include <stdbool.h>
#include <stdint.h>

struct nc_unit {
    const char *name;      /* canonical short name: "km", "percent", "USD", "year" */
    uint8_t kind;          /* enum nc_kind of a figure in it */
    const char *dimension; /* "length", "mass", "money", "share"; two units compare when equal */
    double factor,
        offset;        /* SI value = factor * x + offset; money of different codes never compares */
    const char *plain; /* for people: "kilometres", "US dollars" */
};

enum {                            /* flags of a spelling */
       NC_SPELLING_SYMBOL = 1,    /* written as it stands, letter case matters: "km", "$", "%" */
       NC_SPELLING_BEFORE = 2,    /* may stand before the number: "$5", "Rs 200" */
       NC_SPELLING_AMBIGUOUS = 4, /* can be read in two ways: "tons", bare "$" */
       NC_SPELLING_GLUED = 8      /* only without a space after the number: 6' */
};

/* One way of writing a unit: the payload of NC_PHRASE_UNIT is a row of them. */
struct nc_spelling {
    uint16_t unit;
    uint8_t flags;
};

extern const struct nc_spelling nc_spellings[];
extern const struct nc_unit nc_units[];

static inline const struct nc_spelling *nc_spelling_at(uint16_t row)
{
    return &nc_spellings[row];
}

/* The unit of a row; row 0 is the bare count: name "", dimension "count". */
static inline const struct nc_unit *nc_unit_at(uint16_t row)
{
    return &nc_units[row];
}

/* The row of a canonical name, 0 when there is none. */
uint16_t nc_unit_find(const char *name);

/* How many rows there are, row 0 included. */
uint16_t nc_units_count(void);

/* Can figures in a and b be compared: equal dimension, and for money equal currency? */
bool nc_unit_comparable(uint16_t a, uint16_t b);

/* Is `part` a hundredth of the currency `whole`: pence of a pound, cents of a dollar or euro? */
bool nc_unit_hundredths(uint16_t whole, uint16_t part);

/* x of unit `from` in unit `to`; both comparable.  Exact where the factor is a decimal, else cut to
 * 15 digits. */
struct nc_decimal nc_unit_convert(struct nc_decimal x, uint16_t from, uint16_t to);

#endif
