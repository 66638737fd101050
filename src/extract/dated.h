/* dated.h - which figures of its sentence an expression of time dates; for src/extract alone.
 * Floor 3. */
#ifndef NC_EXTRACT_DATED_H
#define NC_EXTRACT_DATED_H

#include "extract/scene.h"

/* An expression of time: its tokens, none when equal, and the days that it names. */
struct nc_span {
    struct nc_date from, to;
    uint32_t at, end;
    bool untold; /* another time than that of the text; which one is not known */
    bool lone;   /* of the nearest figure alone: "a year earlier" */
};

/* What an expression of time may date. */
struct nc_claim {
    struct nc_range among; /* figures that begin in these tokens */
    uint32_t origin;       /* the old level of a change, and other old levels, alone; or NC_NONE */
    bool after;            /* "after" leads to it: no length of time behind is its own */
    bool opens;            /* it leads the clause behind it: "and in 2020 it sold 400" */
};

/* Does it date the clause behind it alone: "the worst since 2010, when a blast killed 91"? */
bool nc_span_leads(const struct nc_scene *scene, const struct nc_span *span);

/* False when it dates none: it is the day of saying, of a record or of an aside, or a level to
 * compare with has no figure. */
bool nc_claim_read(const struct nc_scene *scene, const struct nc_span *span,
                   struct nc_claim *claim);

/* How far mention m is from what dates it; NC_NONE when that does not. */
uint32_t nc_claim_far(const struct nc_scene *scene, const struct nc_span *span,
                      const struct nc_claim *claim, uint32_t m);

/* Is the time that of what a change is measured from: "a 9% increase from last year"? */
bool nc_span_of_level(const struct nc_scene *scene, const struct nc_span *span);

/* Is it that of a happening that others are told to come before or after, or of who is cited: "two
 * years after a visit in 2017", "the worst storm since the flood of 1953"? */
bool nc_span_of_other(const struct nc_scene *scene, const struct nc_span *span);

/* Is it a part of what somebody or something is called: "the 2016 champion", "2008 model cars"? */
bool nc_span_of_title(const struct nc_scene *scene, const struct nc_span *span);

/* Is figure m told of another clause than the time: behind a semicolon, or of today, as in "which
 * now has 400 members, opened in 1954"? */
bool nc_span_apart(const struct nc_scene *scene, const struct nc_span *span, uint32_t m);

#endif
