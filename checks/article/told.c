/* told.c - dates of figures. */
#include "checks/article/told.h"

#include "text/calendar.h"

#include <string.h>

enum { YEAR_DIGITS = 4, SOME_YEAR = 2019, DECEMBER = 12, LAST_DAY = 31 };

static int digits(const char *text, size_t len, int *out)
{
    size_t count = 0;
    *out = 0;
    for (; count < len && count < YEAR_DIGITS && g_ascii_isdigit(text[count]); count++)
        *out = *out * 10 + (text[count] - '0');
    return (int)count;
}

/* "1914-18", "1914-1918", whatever the dash; a year alone ends in itself.  Returns how many years
 * there are, 0 for anything else. */
static int years_of(const char *text, size_t len, int years[2])
{
    if (digits(text, len, &years[0]) != YEAR_DIGITS)
        return 0;
    years[1] = years[0];
    if (len == YEAR_DIGITS)
        return 1;
    size_t at = YEAR_DIGITS;
    while (at < len && !g_ascii_isalnum(text[at]))
        at++;
    const int count = digits(text + at, len - at, &years[1]);
    const int century = 100;
    if (at == YEAR_DIGITS || at + (size_t)count != len)
        return 0;
    if (count == 2)
        years[1] += years[0] / century * century;
    else if (count != YEAR_DIGITS)
        return 0;
    return years[1] > years[0] ? 2 : 0;
}

/* The days that a date with a year may be. */
static void settle(struct nc_told *told)
{
    struct nc_date first = told->date, last = told->date;
    first.month = first.month == 0 ? 1 : first.month;
    last.month = last.month == 0 ? DECEMBER : last.month;
    first.day = first.day == 0 ? 1 : first.day;
    for (last.day = last.day == 0 ? LAST_DAY : last.day; !nc_date_valid(last);)
        last.day--;
    told->first = nc_date_days(first);
    told->last = nc_date_days(last);
}

static const char *words_of(const struct nc_claim *claim, char letter, size_t *len)
{
    const struct nc_figure *f = nc_claim_figure(claim, letter);
    if (f == NULL || f->kind != NC_KIND_DATE)
        return NULL;
    *len = f->len;
    return claim->passage->tokens->text + f->start;
}

bool nc_told_range(const struct nc_claim *claim, char letter)
{
    size_t len;
    int years[2];
    const char *text = words_of(claim, letter, &len);
    return text != NULL && years_of(text, len, years) == 2;
}

bool nc_told_date(const struct nc_claim *claim, char letter, bool end, struct nc_told *out)
{
    size_t len;
    int years[2];
    struct nc_written_date written;
    const char *text = words_of(claim, letter, &len);
    if (text == NULL)
        return false;
    if (years_of(text, len, years) > 0)
        out->date = (struct nc_date){ .year = (int16_t)years[end] };
    else if (nc_calendar_read(text, len, &written) && written.len + 1 >= len)
        out->date = written.date;
    else
        return false;
    if (out->date.year != 0 && nc_date_valid(out->date))
        settle(out);
    return nc_date_valid(out->date);
}

bool nc_told_article(const struct nc_claim *claim, struct nc_told *out)
{
    const struct nc_passage *p = claim->passage;
    out->date = nc_store_article(p->store, p->article)->date;
    if (out->date.year == 0)
        return false;
    settle(out);
    return true;
}

static void set_year(struct nc_told *told, int year)
{
    told->date.year = (int16_t)year;
    if (!nc_date_valid(told->date)) /* 29 February */
        told->date.day--;
    settle(told);
}

bool nc_told_order(struct nc_told *from, struct nc_told *to)
{
    const bool early = from->date.year != 0, late = to->date.year != 0;
    if (!late)
        set_year(to, early ? from->date.year : SOME_YEAR);
    if (!early)
        set_year(from, to->date.year);
    if (!early && from->first > to->last)
        set_year(from, to->date.year - 1);
    else if (early && !late && from->first > to->last)
        set_year(to, from->date.year + 1);
    return from->first <= to->last;
}
