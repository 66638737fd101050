/* told.h - dates as rules reckon with them, read from the words of the figures that name them.
 * Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_ARTICLE_TOLD_H
#define NC_CHECKS_ARTICLE_TOLD_H

#include "model/passage.h"

/* A day of which only a month or year may be known: it is one of [first, last], counted as by
 * nc_date_days. */
struct nc_told {
    struct nc_date date; /* as written: parts that are not are 0 */
    int32_t first, last;
};

/* The date of a figure's words: "3 May 1950", "May 1950", "1950"; of "1914-18" the one that `end`
 * asks for.  False for others ("the 1950s") and where there is no figure. */
bool nc_told_date(const struct nc_claim *claim, char letter, bool end, struct nc_told *out);

/* Does the figure name two years, "1914-18"? */
bool nc_told_range(const struct nc_claim *claim, char letter);

/* The day the article is of; false when it is not known. */
bool nc_told_article(const struct nc_claim *claim, struct nc_told *out);

/* Gives a date without a year that of the other, so that `from` does not come after `to`; both get
 * some year when none is known.  False where `to` is before `from`. */
bool nc_told_order(struct nc_told *from, struct nc_told *to);

#endif
