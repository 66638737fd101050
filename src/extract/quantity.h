/* quantity.h - a number with its unit, or two of them that make a range; for src/extract alone.
 * Floor 3. */
#ifndef NC_EXTRACT_QUANTITY_H
#define NC_EXTRACT_QUANTITY_H

#include "extract/unit.h"

struct nc_quantity {
    struct nc_number number; /* of a range: the lower end, and `high` the upper one */
    uint16_t unit;           /* 0 = none; from here on zeros when only a number was read */
    uint8_t unit_flags;      /* of its spelling */
    bool money_sign;         /* "$" stood before the number */
    bool range;
    bool age;                /* years of somebody's life, by the form alone: "in her 30s" */
    bool factor;             /* told by a verb: "doubled" */
    bool shared;             /* unit or magnitude was taken from the number behind */
    struct nc_range unit_at; /* tokens of the unit */
    struct nc_range surface; /* sign of minus, unit and number as written */
    struct nc_range inside;  /* what is counted, inside the surface: "nine people in ten" */
};

/* Reads number and unit at token `at`; parts of it may stand before, but not before v->first. False
 * when no number stands there. */
bool nc_quantity_read(const struct nc_view *v, uint32_t at, struct nc_quantity *out);

/* Looks behind *q for a second number that it makes a range with ("20-30 km", "between A and B",
 * "$10 to $15 billion"), or that it shares unit and magnitude with ("5 and 10 per cent", "from 10
 * to 15 billion").  `scope` is the whole sentence. */
void nc_range_read(const struct nc_view *scope, struct nc_quantity *q);

/* "rose by 38 to 427", "up 12 to 40": are the two numbers, with "to" between, the step and where it
 * led?  A unit that only the second has speaks of both ("rose 5 to 10 percent"): then they are a
 * range. */
bool nc_step_is(const struct nc_view *v, const struct nc_quantity *a, const struct nc_quantity *b);

/* "expanded a ban of 10 km to 15 km": are they what the object of a change was, and became?  Each
 * end is told in full, as those of a range seldom are. */
bool nc_step_resizes(const struct nc_view *v, const struct nc_quantity *a,
                     const struct nc_quantity *b);

/* Takes the smaller unit behind the larger: "5ft 11in", "11st 4lb", "2 hours 30 minutes"; the value
 * is told in the larger one. */
void nc_joined_read(const struct nc_view *v, struct nc_quantity *q);

/* Takes the shillings and old pence behind a sum in pounds, "£4 6s 8d", or those that the number is
 * of itself: "2s 6d". */
void nc_shillings_read(const struct nc_view *v, struct nc_quantity *q);

/* "30s", "late thirties" at token `at`, with whose age it is before them: a range of years, whose
 * surface takes in "late".  Decades of the calendar are none. */
bool nc_decade_read(const struct nc_view *v, uint32_t at, struct nc_quantity *out);

/* "fivefold", "doubled": so many times. */
bool nc_fold_read(const struct nc_view *v, uint32_t at, struct nc_quantity *out);

/* "one in five", "two out of three": makes *q the share. */
void nc_ratio_read(const struct nc_view *v, struct nc_quantity *q);

/* The same with what is counted between the two: "nine people in ten", "one woman in every five".
 * `v` is the whole sentence behind the figure before. */
void nc_odds_read(const struct nc_view *v, struct nc_quantity *q);

/* Settles a unit behind the number that can be read in two ways by the words around, or drops it.
 */
void nc_sense_settle(const struct nc_view *v, struct nc_quantity *q);

/* Drops a sign of money before the number that is a letter of a formula or a part of a name: "R2 =
 * 0.63", "Euro 2024". */
void nc_sense_symbol(const struct nc_view *v, struct nc_quantity *q);

/* Reads what is written for money where no unit stands: "40 grand", "12c". */
void nc_sense_informal(const struct nc_view *v, struct nc_quantity *q);

#endif
