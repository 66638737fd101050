/* calendar.h - dates as people and machines write them.  Floor 2.
 *
 * Read are "22 December 2016", "December 22nd, 2016", "Thu, 22 Dec 2016", "2016-12-22T10:05",
 * "22/12/2016" where only one order is possible, "31 Oct 89" where nothing of a sentence follows,
 * and with a part missing "December 15" and "December 2016".  "03/04/2016" and "last May" are no
 * dates. */
#ifndef NC_TEXT_CALENDAR_H
#define NC_TEXT_CALENDAR_H

#include "model/date.h"

#include <stdbool.h>
#include <stddef.h>

struct nc_written_date {
    struct nc_date date; /* parts that are not written are 0 */
    int16_t minute;      /* of the day as written, no time zone applied; -1 = not written */
    size_t len;          /* bytes it takes, weekday and time included */
};

/* 1..12 for an English name of a month or its usual short form ("Sept", "Oct."), letter case
 * ignored, a point at its end allowed; else 0. */
int nc_calendar_month(const char *word, size_t len);

/* 0 = Sunday .. 6 = Saturday for a weekday's name or short form, else -1. */
int nc_calendar_weekday(const char *word, size_t len);

/* Reads the date that begins at text; false when none does.  The bytes need no NUL behind them. */
bool nc_calendar_read(const char *text, size_t len, struct nc_written_date *out);

/* The first date in the text that begins at a word, at byte *from or later; *from becomes its
 * place. */
bool nc_calendar_find(const char *text, size_t len, size_t *from, struct nc_written_date *out);

/* A date that a program wrote, as in a page's metadata or a file's name: also "20161222",
 * "20161222T100500Z", and white space before it. */
bool nc_calendar_stamp(const char *text, size_t len, struct nc_written_date *out);

#endif
