/* day.c - the days of the articles, and how far apart they are. */
#include "link/linker.h"

#include <stdlib.h>

enum {
    YEARLESS = 2000, /* a leap year, for days whose year is not known */
    YEAR = 366       /* its days */
};

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

int32_t nc_days_between(const struct nc_linker *linker, uint32_t a, uint32_t b)
{
    const struct nc_day *x = &linker->days[a], *y = &linker->days[b];

    if (x->calendar == NC_NO_DAY || y->calendar == NC_NO_DAY)
        return 0;
    if (x->whole != NC_NO_DAY && y->whole != NC_NO_DAY)
        return abs(x->whole - y->whole);
    const int32_t between = abs(x->calendar - y->calendar);
    return MIN(between, YEAR - between);
}
