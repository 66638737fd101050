/* number.h - one number as it is written, in digits or in words; for src/extract alone.  Floor 3.
 */
#ifndef NC_EXTRACT_NUMBER_H
#define NC_EXTRACT_NUMBER_H

#include "extract/view.h"
#include "model/decimal.h"

enum { /* flags of a number */
       NC_NUMBER_SPELLED = 1,
       NC_NUMBER_VAGUE = 2, /* value and high are its bounds */
       NC_NUMBER_ORDINAL = 4,
       NC_NUMBER_SHARE = 8,      /* two-thirds, one in five */
       NC_NUMBER_AMBIGUOUS = 16, /* can be read in two ways */
       NC_NUMBER_LABEL = 32,     /* no quantity: too long, a version, leading zeros */
       NC_NUMBER_SCALED = 64,    /* a magnitude was named */
       NC_NUMBER_GROUPED = 128,  /* written with commas or spaces between groups */
       NC_NUMBER_NEGATIVE = 256,
       NC_NUMBER_SHORT_SCALE = 512 /* the magnitude is a letter or two: 5m, 3bn */
};

struct nc_number {
    uint32_t first, end; /* tokens */
    struct nc_decimal value, high;
    struct nc_decimal scale; /* the magnitude named, 1 when none is */
    int8_t precision;        /* exponent of the last written digit */
    uint16_t flags;
};

/* Reads the number that begins at token `at`; its words may begin before: "half a million" at
 * "million". False when none stands there. */
bool nc_number_read(const struct nc_view *v, uint32_t at, struct nc_number *out);

/* Reads the digits of one token, groups and decimals; for number.c and its tests.  Sets value,
 * precision and flags; false when there are more digits than a value can hold, or several points.
 */
bool nc_digits_read(const char *text, size_t len, struct nc_number *out);

/* Reads a number in words that begins at `at`; the same for vague ones. */
bool nc_spelled_read(const struct nc_view *v, uint32_t at, struct nc_number *out);
bool nc_vague_read(const struct nc_view *v, uint32_t at, struct nc_number *out);

/* Reads a fraction in words or signs at `at` (half, two-thirds, 1/2, ½) as a share. */
bool nc_fraction_read(const struct nc_view *v, uint32_t at, struct nc_number *out);

/* Takes the magnitudes behind the number: "million", "hundred thousand", "bn", "dozen". */
void nc_scale_read(const struct nc_view *v, struct nc_number *out);

/* Are the digits at `first`, with an "m" glued to them before token `after`, millions?  Metres need
 * a reason in the words around; sums of money are not asked. */
bool nc_million_is(const struct nc_view *v, uint32_t first, uint32_t after);

/* Takes the lower magnitudes behind a named one: "4 thousand 3 hundred", "3 hundred and 21". */
void nc_lower_read(const struct nc_view *v, struct nc_number *out);

/* Takes "and a half", "½", "1/2" behind a whole number. */
void nc_mixed_read(const struct nc_view *v, struct nc_number *out);

#endif
