/* moment.h - dates, clock times and results as numbers, so that they can be compared.  Floor 1.
 *
 * They are no quantities: nothing is summed, rounded or converted.  The number only says whether
 * two of one kind can both hold, which is asked where a few texts are put side by side. */
#ifndef NC_MODEL_MOMENT_H
#define NC_MODEL_MOMENT_H

#include "model/figure.h"

/* Is a figure of that kind told as such a number? */
static inline bool nc_kind_moment(enum nc_kind kind)
{
    return kind == NC_KIND_DATE || kind == NC_KIND_TIME || kind == NC_KIND_SCORE;
}

/* Each sets value, low and high of the figure, but not that it has them: nc_moment_tell does.  A
 * year alone allows all its days. */
void nc_moment_date(struct nc_figure *figure, struct nc_date date);
void nc_moment_time(struct nc_figure *figure, unsigned hour, unsigned minute); /* dial of 12 */
void nc_moment_score(struct nc_figure *figure, unsigned own, unsigned other); /* either way */

/* From now on the figure has its number; nothing for one that was not read. */
void nc_moment_tell(struct nc_figure *figure);

/* Can the numbers of both be compared: one kind, and for dates a year in both or in none? */
bool nc_moment_comparable(const struct nc_figure *a, const struct nc_figure *b);

/* "date", "time of day" or "result". */
const char *nc_moment_name(enum nc_kind kind);

enum { NC_MOMENT_TEXT = 24 };

/* "7 May 1990", "May 1990", "7 May", "10:30", "3-1"; value is of a figure of that kind. */
const char *nc_moment_text(enum nc_kind kind, struct nc_decimal value, char out[NC_MOMENT_TEXT]);

#endif
