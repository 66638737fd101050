/* unit.h - the unit that a number is written with, before or behind it; for src/extract alone.
 * Floor 3. */
#ifndef NC_EXTRACT_UNIT_H
#define NC_EXTRACT_UNIT_H

#include "extract/mention.h"
#include "extract/number.h"

struct nc_unit_match {
    uint16_t unit;      /* row in data/units.h */
    uint8_t flags;      /* of the spelling */
    struct nc_range at; /* its tokens */
};

/* May a money sign or code end right before token `first`?  Only then nc_unit_before is asked. */
static inline bool nc_unit_may_end(const struct nc_view *v, uint32_t first)
{
    return nc_view_is(v, first - 1, NC_W_CURRENCY) || nc_view_sign(v, first - 1) == '.';
}

/* The money sign or code that stands right before token `first`: "$", "US$", "Rs.". */
bool nc_unit_before(const struct nc_view *v, uint32_t first, struct nc_unit_match *out);

/* The unit behind a number: "km", "-mile", "per cent"; an adjective may stand between ("five full
 * days"). */
bool nc_unit_after(const struct nc_view *v, const struct nc_number *number,
                   struct nc_unit_match *out);

/* May token `at` begin words that bound the number before it?  Only then nc_unit_past_bound is
 * asked. */
static inline bool nc_unit_may_be_bound(const struct nc_view *v, uint32_t at)
{
    return nc_view_kind(v, at, NC_TOKEN_SIGN) || nc_view_is(v, at, NC_W_MODIFIER);
}

/* The same over words that bound the number before its unit: "600 or so miles", "30-odd years". */
bool nc_unit_past_bound(const struct nc_view *v, const struct nc_number *number,
                        struct nc_unit_match *out);

/* "old", "-old", "of age" behind a unit of time at `at`: the token after it, else `at`. */
uint32_t nc_age_end(const struct nc_view *v, uint32_t at);

enum { NC_PER_TEXT = 64 };

/* What an amount of a unit, 0 for none, is per, behind token `at`: "a year", "per 100,000 people",
 * "/day", also over "of oil"; of a sum also "a dose", "pcm".  Its tokens, and its canonical text
 * ("year", "100000 people"); false when there is none. */
bool nc_per_read(const struct nc_view *v, uint32_t at, uint16_t unit, struct nc_range *range,
                 char text[NC_PER_TEXT]);

#endif
