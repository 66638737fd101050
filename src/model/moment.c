/* moment.c - dates as year, month and day in one number; times in minutes; results by size. */
#include "model/moment.h"

#include <stdio.h>

enum {
    YEAR = 10000, /* in the number of a date: 1990-05-07 is 19900507 */
    MONTH = 100,
    HOUR = 60,
    HALF_DAY = 12 * HOUR,
    GOALS = 1000, /* more than either side has of a result */
    SCORE = GOALS * GOALS /* added, as a number of 0 was not read */
};

static void set(struct nc_figure *figure, int64_t value, int64_t high)
{
    figure->value = nc_figure_bounds(figure)->low = nc_decimal_of(value, 0);
    nc_figure_bounds(figure)->high = nc_decimal_of(high, 0);
}

void nc_moment_date(struct nc_figure *figure, struct nc_date date)
{
    const int64_t value = (int64_t)date.year * YEAR + date.month * MONTH + date.day;
    const int64_t more = date.month == 0 ? YEAR - 1 : date.day == 0 ? MONTH - 1 : 0;

    set(figure, value, value + more);
}

void nc_moment_time(struct nc_figure *figure, unsigned hour, unsigned minute)
{
    const unsigned past = (hour * HOUR + minute) % HALF_DAY;
    const unsigned value = past != 0 ? past : HALF_DAY;

    set(figure, value, value);
}

void nc_moment_score(struct nc_figure *figure, unsigned own, unsigned other)
{
    const unsigned most = own > other ? own : other, least = own > other ? other : own;

    const unsigned value = SCORE + most * GOALS + least;

    set(figure, value, value);
}

void nc_moment_tell(struct nc_figure *figure)
{
    const bool read = figure->value.mantissa != 0;

    figure->has_value = figure->has_low = figure->has_high = read;
}

bool nc_moment_comparable(const struct nc_figure *a, const struct nc_figure *b)
{
    return a->kind == b->kind && (a->kind != NC_KIND_DATE ||
                                  (a->value.mantissa < YEAR) == (b->value.mantissa < YEAR));
}

const char *nc_moment_name(enum nc_kind kind)
{
    return kind == NC_KIND_DATE ? "date" : kind == NC_KIND_TIME ? "time of day" : "result";
}

static const char *date_text(int64_t value, char out[NC_MOMENT_TEXT])
{
    static const char *const months[] = { "",    "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
    const unsigned month = (unsigned)(value / MONTH % MONTH), day = (unsigned)(value % MONTH);
    const int year = (int)(value / YEAR);
    size_t at = 0;

    if (day > 0)
        at += (size_t)snprintf(out, NC_MOMENT_TEXT, "%u ", day);
    if (month > 0 && month < sizeof months / sizeof *months)
        at += (size_t)snprintf(out + at, NC_MOMENT_TEXT - at, "%s%s", months[month],
                               year > 0 ? " " : "");
    if (year > 0)
        snprintf(out + at, NC_MOMENT_TEXT - at, "%d", year);
    return out;
}

const char *nc_moment_text(enum nc_kind kind, struct nc_decimal value, char out[NC_MOMENT_TEXT])
{
    const unsigned number = (unsigned)nc_decimal_double(value);

    if (kind == NC_KIND_DATE)
        return date_text((int64_t)number, out);
    if (kind == NC_KIND_TIME)
        snprintf(out, NC_MOMENT_TEXT, "%u:%02u", number / HOUR, number % HOUR);
    else
        snprintf(out, NC_MOMENT_TEXT, "%u-%u", (number - SCORE) / GOALS, number % GOALS);
    return out;
}
