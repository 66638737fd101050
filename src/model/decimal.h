/* decimal.h - exact decimal numbers: mantissa x 10^exponent.  Floor 1.
 *
 * Figures keep their values like this, so that 0.1 stays 0.1 and 3.5 billion stays 3500000000.
 * Doubles are for statistics only.  Fractions that no decimal can hold (1/3) carry fifteen digits
 * and the flag inexact. */
#ifndef NC_MODEL_DECIMAL_H
#define NC_MODEL_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct nc_decimal {
    int64_t mantissa;
    int8_t exponent;
    bool inexact;               /* a fraction cut to fifteen digits */
} __attribute__((packed)); /* 10 bytes in each figure, not 16 */

enum {
    NC_DECIMAL_TEXT = 48,       /* room for the longest text, NUL included */
    NC_UINT_TEXT = 20         /* room for the digits of 64 bits */
};

/* Writes n in digits, without a NUL, and returns how many; room for NC_UINT_TEXT bytes. */
size_t nc_uint_text(uint64_t n, char *out);

/* mantissa x 10^exponent. */
static inline struct nc_decimal nc_decimal_of(int64_t mantissa, int exponent)
{
    const struct nc_decimal whole = { mantissa, (int8_t)exponent, false }; /* C++ reads it too */
    return whole;
}

/* Reads digits with at most one point ("1234.50", a leading minus allowed; no groups) and keeps the
 * zeros behind the point: "4.50" is 450 x 10^-2.  False, and *out untouched, when the text is
 * anything else or needs more than 18 digits. */
bool nc_decimal_parse(const char *text, size_t len, struct nc_decimal *out);

/* The double next to a, for statistics and distances. */
double nc_decimal_double(struct nc_decimal a);

/* A decimal of at most 15 significant digits next to a finite x; inexact when digits were cut. */
struct nc_decimal nc_decimal_from_double(double x);

/* -1, 0 or 1 as a is below, equal to or above b; exact for any two decimals. */
int nc_decimal_compare_far(struct nc_decimal a, struct nc_decimal b);

/* The same; most that are compared are both whole. */
static inline int nc_decimal_compare(struct nc_decimal a, struct nc_decimal b)
{
    if (a.exponent == b.exponent)
        return (a.mantissa > b.mantissa) - (a.mantissa < b.mantissa);
    return nc_decimal_compare_far(a, b);
}

/* a + b, a - b and a * b; exact while the result has 18 digits, else cut to 15 and inexact. */
struct nc_decimal nc_decimal_add(struct nc_decimal a, struct nc_decimal b);
struct nc_decimal nc_decimal_sub(struct nc_decimal a, struct nc_decimal b);
struct nc_decimal nc_decimal_mul(struct nc_decimal a, struct nc_decimal b);

/* a / b cut to 15 digits when it does not end sooner; b must not be zero. */
struct nc_decimal nc_decimal_div(struct nc_decimal a, struct nc_decimal b);

/* a without the zeros at the end of its mantissa, of which there is one at least. */
struct nc_decimal nc_decimal_trim_zeros(struct nc_decimal a);

/* The same; most numbers end in none: 450 x 10^-2 becomes 45 x 10^-1. */
static inline struct nc_decimal nc_decimal_trim(struct nc_decimal a)
{
    return a.mantissa % 10 != 0 ? a : nc_decimal_trim_zeros(a);
}

/* Writes a in plain digits ("3500000000", "-0.05", "5.9"; the zeros behind the point that the
 * mantissa holds are dropped) and returns the length; room for NC_DECIMAL_TEXT bytes.  Beyond 10^30
 * it writes "1e+31". */
size_t nc_decimal_text(struct nc_decimal a, char *out);

/* The same for people: what no decimal can hold is the fraction it stands for ("1/3"), and of more
 * than six digits behind the point the first few are left ("0.3667"). */
size_t nc_decimal_short(struct nc_decimal a, char *out);

/* Is b what a becomes when two neighbouring digits change places: 32 and 23, 5,200 and 2,500? */
bool nc_decimal_swapped(struct nc_decimal a, struct nc_decimal b);

#ifdef __cplusplus
}
#endif

#endif
