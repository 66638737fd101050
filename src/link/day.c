/* day.c - the days of the articles. */
#include "link/linker.h"

enum { YEARLESS = 2000 }; /* a leap year, for days whose year is not known */

void nc_days_make(struct nc_linker *linker)
{
    const guint articles = linker->store->articles->len;

    linker->days = g_new(struct nc_day, articles + 1);
    for (guint a = 0; a < articles; a++) {
        struct nc_date date = nc_store_article(linker->store, a)->date;
        const bool known = date.month != 0 && date.day != 0;
        struct nc_day *day = &linker->days[a];
        day->whole = known && date.year != 0 ? nc_date_days(date) : NC_NO_DAY;
        date.year = YEARLESS;
        day->calendar = known ? nc_date_days(date) : NC_NO_DAY;
    }
}
