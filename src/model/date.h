/* date.h - calendar days of which a part may be unknown.  Floor 1. */
#ifndef NC_MODEL_DATE_H
#define NC_MODEL_DATE_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct nc_date {
    int16_t year;               /* 0 = unknown; then month and day only order articles in a story */
    uint8_t month;              /* 1..12, 0 = unknown */
    uint8_t day;                /* 1..31, 0 = unknown */
};

enum { NC_DATE_TEXT = 16 };

/* Year, month and day are all known. */
bool nc_date_whole(struct nc_date date);

/* Is it a day of the Gregorian calendar (parts that are 0 are not judged)? */
bool nc_date_valid(struct nc_date date);

/* Days from 1 January 1970 of a whole date, negative before.
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
int32_t nc_date_days(struct nc_date date);

/* The date of a number of days; the inverse of nc_date_days. */
struct nc_date nc_date_of_days(int32_t days);

/* 0 = Sunday .. 6 = Saturday of a whole date. */
int nc_date_weekday(struct nc_date date);

/* -1, 0, 1 as a is before, at or after b; unknown parts on either side make them equal from there
 * on. */
int nc_date_compare(struct nc_date a, struct nc_date b);

/* "2016-12-22", "2016-12", "2016", "--12-22" for a day without a year, "" when nothing is known. */
const char *nc_date_text(struct nc_date date, char out[NC_DATE_TEXT]);

#ifdef __cplusplus
}
#endif

#endif
