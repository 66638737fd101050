/* date.c - the Gregorian calendar. */
#include "model/date.h"


bool nc_date_whole(struct nc_date date)
{
    return date.year != 0 && date.month != 0 && date.day != 0;
}

static bool leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

bool nc_date_valid(struct nc_date date)
{
    static const uint8_t days[] = { 31, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    if (date.month > 12 || date.day > days[date.month])
        return false;
    return !(date.year != 0 && date.month == 2 && date.day == 29 && !leap(date.year));
}

int32_t nc_date_days(struct nc_date date)
{
    const int month = date.month, year = date.year - (month <= 2);
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int of_era = year - era * 400;
    const int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

struct nc_date nc_date_of_days(int32_t days)
{
    days += 719468;
    const int era = (days >= 0 ? days : days - 146096) / 146097;
    const int in_era = days - era * 146097;
    const int of_era = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
    const int of_year = in_era - (365 * of_era + of_era / 4 - of_era / 100);
    const int shifted = (5 * of_year + 2) / 153;        /* months from March */
    const int month = shifted + (shifted < 10 ? 3 : -9);
    return (struct nc_date){
        .year = (int16_t)(of_era + era * 400 + (month <= 2)),
        .month = (uint8_t)month,
        .day = (uint8_t)(of_year - (153 * shifted + 2) / 5 + 1),
    };
}

int nc_date_weekday(struct nc_date date)
{
    const int weekday = (nc_date_days(date) + 4) % 7;   /* 1 January 1970 was a Thursday */
    return weekday < 0 ? weekday + 7 : weekday;
}

int nc_date_compare(struct nc_date a, struct nc_date b)
{
    const int pairs[3][2] = { { a.year, b.year }, { a.month, b.month }, { a.day, b.day } };
    for (int i = 0; i < 3; i++) {
        if (i > 0 && (pairs[i][0] == 0 || pairs[i][1] == 0))
            return 0;
        if (i == 0 && (a.year == 0 || b.year == 0))
            continue;                                   /* a day without a year still orders */
        if (pairs[i][0] != pairs[i][1])
            return pairs[i][0] < pairs[i][1] ? -1 : 1;
    }
    return 0;
}

/* The last `count` digits of number. */
static char *put_digits(char *out, unsigned number, int count)
{
    for (int i = count - 1; i >= 0; i--, number /= 10)
        out[i] = (char)('0' + number % 10);
    return out + count;
}

const char *nc_date_text(struct nc_date date, char out[NC_DATE_TEXT])
{
    char *at = out;
    const bool yearless = date.year <= 0;
    if (!yearless)
        at = put_digits(at, (unsigned)date.year, 4);
    else if (date.month != 0 && date.day != 0)
        *at++ = '-';
    if (date.month != 0 && (!yearless || date.day != 0)) {
        *at++ = '-';
        at = put_digits(at, date.month, 2);
        if (date.day != 0) {
            *at++ = '-';
            at = put_digits(at, date.day, 2);
        }
    }
    *at = '\0';
    return out;
}
