/* tally.h - how many figures of each letter a sentence has, in one word.  Floor 1. */
#ifndef NC_DATA_TALLY_H
#define NC_DATA_TALLY_H

#include "data/sieve.h"

#include <stdbool.h>
#include <stdint.h>

/* Four bits for each letter, in the order of nc_letter_row, four for figures of any of them, four
 * for dates and four for ordinals: up to seven are counted, more are seven, and the highest bit is
 * free. */
#define NC_TALLY_FREE UINT64_C(0x88888888888888) /* the free bits of all fields */

enum {
    NC_TALLY_FIELDS = NC_LETTERS + 1, /* of letters, and of any */
    NC_TALLY_ALL = NC_TALLY_FIELDS + 2,
    NC_TALLY_MOST = 7
};

/* How many there are in a field. */
static inline unsigned nc_tally_in(uint64_t tally, unsigned field)
{
    return (unsigned)(tally >> 4 * field) & NC_TALLY_MOST;
}

/* One figure that is written behind "@": a date or an ordinal; 0 for others. */
static inline uint64_t nc_tally_of_sign(char sign)
{
    return sign == 'd'   ? UINT64_C(1) << 4 * NC_TALLY_FIELDS
           : sign == 'o' ? UINT64_C(1) << 4 * (NC_TALLY_FIELDS + 1)
                         : 0;
}

/* Both together. */
static inline uint64_t nc_tally_add(uint64_t a, uint64_t b)
{
    const uint64_t sum = a + b, over = sum & NC_TALLY_FREE;
    return (sum & ~NC_TALLY_FREE) | (over - (over >> 3));
}

/* The larger of each field: a's where b's is no more. */
static inline uint64_t nc_tally_more(uint64_t a, uint64_t b)
{
    const uint64_t not_less = ((a | NC_TALLY_FREE) - b) & NC_TALLY_FREE;
    const uint64_t mask = not_less - (not_less >> 3);
    return (a & mask) | (b & ~mask & ~NC_TALLY_FREE);
}

/* The smaller of each field. */
static inline uint64_t nc_tally_less(uint64_t a, uint64_t b)
{
    return a + b - nc_tally_more(a, b);
}

/* The fields of dates and ordinals. */
static const uint64_t NC_TALLY_SIGNS = UINT64_C(0xff) << 4 * NC_TALLY_FIELDS;

/* The letters of figures in their order, the last one in the lowest four bits (nc_letter_row): of
 * as many as there is room for beside the fields of dates and ordinals, else NC_ORDER_NONE. */
static const uint64_t NC_ORDER_NONE = UINT64_MAX;

/* How many letters there are in an order. */
static inline unsigned nc_order_count(uint64_t order)
{
    return order == 0 ? 0 : (67 - (unsigned)__builtin_clzll(order)) / 4;
}

/* An order, and behind it a letter by its row; row 0 is none. */
static inline uint64_t nc_order_add(uint64_t order, unsigned row)
{
    if (row == 0)
        return order;
    return order >> 4 * (NC_TALLY_FIELDS - 1) != 0 ? NC_ORDER_NONE : order << 4 | row;
}

/* One figure written as this letter; 0 for what is no letter of a figure. */
static inline uint64_t nc_tally_of(char letter)
{
    const unsigned row = nc_letter_row(letter);
    return row == 0 || row > NC_LETTERS
               ? 0
               : UINT64_C(1) << 4 * (row - 1) | UINT64_C(1) << 4 * (NC_TALLY_FIELDS - 1);
}

#endif
