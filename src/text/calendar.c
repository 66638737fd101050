/* calendar.c - a small reader of written dates: words and digits from left to right, nothing
 * guessed. */
#include "text/calendar.h"

#include "model/sixteen.h"

#include <glib.h>
#include <string.h>

/* Full names of months and weekdays behind an empty one; short forms are the first letters, three
 * at least ("Sept", "Tues", "Thurs").  Source: Merriam-Webster, their entries and those of their
 * abbreviations. */
static const char names[][12] = { "",        "january",   "february", "march",  "april",
                                  "may",     "june",      "july",     "august", "september",
                                  "october", "november",  "december", "sunday", "monday",
                                  "tuesday", "wednesday", "thursday", "friday", "saturday" };

enum {
    MONTHS = 12, /* the first rows of the names */
    SHORT_MIN = 3,
    SHORT_MAX = 5,
    LONGEST = 9,
    YEAR_MIN = 1000,
    YEAR_MAX = 2999,
    CENTURY_TURN = 70
};

/* Three small letters as a number, and the slot that it has to itself among those of the names: the
 * factor is one that sends no two of them to the same. */
#define THREE(a, b, c) ((uint32_t)(a) | (uint32_t)(b) << 8 | (uint32_t)(c) << 16)
#define SLOT(three) ((UINT32_C(241365) * (three)) >> 27 & 31)
#define AT(a, b, c) [SLOT(THREE(a, b, c))]

/* The place among the names by the slot of the first three letters, 0 for none. */
static const uint8_t slots[32] = {
    AT('j', 'a', 'n') = 1,  AT('f', 'e', 'b') = 2,  AT('m', 'a', 'r') = 3,  AT('a', 'p', 'r') = 4,
    AT('m', 'a', 'y') = 5,  AT('j', 'u', 'n') = 6,  AT('j', 'u', 'l') = 7,  AT('a', 'u', 'g') = 8,
    AT('s', 'e', 'p') = 9,  AT('o', 'c', 't') = 10, AT('n', 'o', 'v') = 11, AT('d', 'e', 'c') = 12,
    AT('s', 'u', 'n') = 13, AT('m', 'o', 'n') = 14, AT('t', 'u', 'e') = 15, AT('w', 'e', 'd') = 16,
    AT('t', 'h', 'u') = 17, AT('f', 'r', 'i') = 18, AT('s', 'a', 't') = 19,
};

/* The row whose name begins like the len bytes at text: three letters tell all of them apart; -1
 * for none. */
static inline int row_at(const char *text, size_t len)
{
    if (len < SHORT_MIN)
        return -1;
    const unsigned char *bytes = (const unsigned char *)text;
    const uint32_t three = THREE(bytes[0], bytes[1], bytes[2]) | THREE(0x20, 0x20, 0x20);
    const char *name = names[slots[SLOT(three)]];
    return THREE(name[0], name[1], name[2]) == three ? slots[SLOT(three)] - 1 : -1;
}

/* Are the first len bytes of the name, at most LONGEST, those of the word, letter case ignored? */
static bool begins_like(const char *name, const char *word, size_t len)
{
    const size_t eight = sizeof(uint64_t), first = MIN(len, eight);
    const uint64_t x = len < eight ? nc_few_at(word, len) : nc_eight_at(word);
    const uint64_t differs = (x | NC_EIGHT_ONES * 0x20) ^ nc_eight_at(name);
    return differs << 8 * (eight - first) == 0 &&
           (len <= eight || (word[eight] | 0x20) == name[eight]);
}

/* The row of the name that the word is, or is the short form of; -1 for none. */
static int name_row(const char *word, size_t len)
{
    const int row = row_at(word, len);
    if (row < 0)
        return -1;
    const char *name = names[row + 1];
    len -= len > SHORT_MIN && word[len - 1] == '.';
    const bool whole = len <= LONGEST && begins_like(name, word, len);
    return whole && (name[len] == '\0' || len <= SHORT_MAX) ? row : -1;
}

int nc_calendar_month(const char *word, size_t len)
{
    const int row = name_row(word, len);
    return row < MONTHS ? row + 1 : 0;
}

int nc_calendar_weekday(const char *word, size_t len)
{
    const int row = name_row(word, len);
    return row < MONTHS ? -1 : row - MONTHS;
}

static inline bool is_digit(char c)
{
    return (unsigned char)(c - '0') < 10;
}

struct cursor {
    const char *at, *end;
};

static bool more(const struct cursor *c)
{
    return c->at < c->end;
}

static char peek(const struct cursor *c)
{
    return more(c) ? *c->at : '\0';
}

/* Takes white space on one line, no-break spaces included; false when there is none. */
static bool space(struct cursor *c)
{
    const char *from = c->at;
    for (;;) {
        if (peek(c) == ' ' || peek(c) == '\t')
            c->at++;
        else if (c->end - c->at >= 2 && memcmp(c->at, "\xC2\xA0", 2) == 0)
            c->at += 2;
        else
            return c->at > from;
    }
}

static bool sign(struct cursor *c, const char *allowed)
{
    for (; more(c) && *allowed != '\0'; allowed++)
        if (*c->at == *allowed) {
            c->at++;
            return true;
        }
    return false;
}

/* The next eight bytes, zeros behind the last. */
static uint64_t eight_of(const struct cursor *c)
{
    const size_t left = (size_t)(c->end - c->at);
    return left < sizeof(uint64_t) ? nc_few_at(c->at, left) : nc_eight_at(c->at);
}

/* How many digits stand at the cursor; eight for more too. */
static size_t digits_at(const struct cursor *c)
{
    return nc_eight_run(nc_eight_between(eight_of(c), '0', '9'));
}

/* Takes a number of min..max digits, eight at most, that no further digit follows. */
static bool digits(struct cursor *c, size_t min, size_t max, int *value)
{
    const size_t n = digits_at(c);
    if (n < min || n > max || (n < (size_t)(c->end - c->at) && is_digit(c->at[n])))
        return false;
    *value = (int)nc_eight_number(c->at, n);
    c->at += n;
    return true;
}

/* Takes the letters of a name; its row, -1 for none. */
static int name(struct cursor *c)
{
    size_t n = nc_eight_run(nc_eight_between(eight_of(c) | NC_EIGHT_ONES * 0x20, 'a', 'z'));
    while (n >= sizeof(uint64_t) && c->at + n < c->end && g_ascii_isalpha(c->at[n]))
        n++;
    const int row = name_row(c->at, n);
    if (row >= 0)
        c->at += n;
    return row;
}

/* Takes the name of a month and the point of its short form. */
static bool month(struct cursor *c, uint8_t *value)
{
    struct cursor at = *c;
    const int row = name(&at);
    if (row < 0 || row >= MONTHS)
        return false;
    at.at += peek(&at) == '.' && names[row + 1][at.at - c->at] != '\0';
    *value = (uint8_t)(row + 1);
    *c = at;
    return true;
}

/* ",100": a group of digits, as in "in March 4,100 people". */
static bool group_follows(const struct cursor *c)
{
    enum { GROUP = 3 };
    return peek(c) == ',' && digits_at(&(struct cursor){ c->at + 1, c->end }) == GROUP;
}

/* The "nd" of "22nd", behind which no letter goes on. */
static bool ordinal_end(struct cursor *c)
{
    static const char *const tails[] = { "st", "nd", "rd", "th" };
    for (size_t i = 0; i < G_N_ELEMENTS(tails); i++)
        if (c->end - c->at >= 2 && g_ascii_strncasecmp(c->at, tails[i], 2) == 0) {
            c->at += 2;
            return !g_ascii_isalpha(peek(c));
        }
    return false;
}

/* "22", "22nd", "3rd". */
static bool day(struct cursor *c, uint8_t *value)
{
    struct cursor at = *c;
    int number;
    if (!digits(&at, 1, 2, &number) || number < 1 || number > 31 || group_follows(&at))
        return false;
    if (g_ascii_isalpha(peek(&at)) && !ordinal_end(&at))
        return false;
    *value = (uint8_t)number;
    *c = at;
    return true;
}

static bool year(struct cursor *c, int16_t *value)
{
    struct cursor at = *c;
    int number;
    if (!digits(&at, 4, 4, &number) || number < YEAR_MIN || number > YEAR_MAX ||
        g_ascii_isalpha(peek(&at)))
        return false;
    if ((peek(&at) == '.' || peek(&at) == ',') && at.end - at.at >= 2 && is_digit(at.at[1]))
        return false; /* "1,200.5" */
    *value = (int16_t)number;
    *c = at;
    return true;
}

/* The "89" of "31 Oct 89": only where no sentence goes on, as "on 5 May 20 people" does. */
static bool short_year(struct cursor *c, int16_t *value)
{
    struct cursor at = *c;
    int number;
    if (!digits(&at, 2, 2, &number))
        return false;
    struct cursor next = at;
    space(&next);
    if (more(&next) && strchr("()[]-,.:;\r\n", peek(&next)) == NULL && (*next.at & 0x80) == 0)
        return false;
    if (is_digit(next.end - next.at > 1 ? next.at[1] : '\0'))
        return false;
    *value = (int16_t)(number + (number < CENTURY_TURN ? 2000 : 1900));
    *c = at;
    return true;
}

/* A comma or nothing, then white space, then a year; leaves the cursor alone when there is none. */
static void year_behind(struct cursor *c, struct nc_date *date, bool two_digits)
{
    struct cursor at = *c;
    sign(&at, ",");
    if (!space(&at))
        return;
    if (year(&at, &date->year) || (two_digits && short_year(&at, &date->year)))
        *c = at;
}

/* "22 December 2016", "22nd of December", "31 Oct 89", "22-Dec-2016". */
static bool day_first(struct cursor *c, struct nc_date *date)
{
    struct cursor at = *c;
    if (!day(&at, &date->day))
        return false;
    if (sign(&at, "-")) {
        if (!month(&at, &date->month) || !sign(&at, "-"))
            return false;
        *c = at;
        return year(c, &date->year) || short_year(c, &date->year);
    }
    if (!space(&at))
        return false;
    if (at.end - at.at > 3 && g_ascii_strncasecmp(at.at, "of ", 3) == 0)
        at.at += 3;
    if (!month(&at, &date->month))
        return false;
    year_behind(&at, date, true);
    *c = at;
    return true;
}

/* "December 22, 2016", "Dec. 22", "December 2016". */
static bool month_first(struct cursor *c, struct nc_date *date)
{
    struct cursor at = *c;
    if (!month(&at, &date->month) || !space(&at))
        return false;
    if (year(&at, &date->year)) {
        *c = at;
        return true;
    }
    if (!day(&at, &date->day))
        return false;
    struct cursor next = at;
    if (peek(&at) == '.' && at.end - at.at >= 2 && is_digit(at.at[1]))
        return false; /* "May 1.5 million" */
    year_behind(&next, date, false);
    *c = next;
    return true;
}

/* 2016-12-22, 2016/12/22, 2016.12.22 */
static bool year_first(struct cursor *c, struct nc_date *date)
{
    struct cursor at = *c;
    int m, d, y;
    if (!digits(&at, 4, 4, &y) || y < YEAR_MIN || y > YEAR_MAX)
        return false;
    char between = peek(&at);
    if (!sign(&at, "-/.") || !digits(&at, 1, 2, &m) || peek(&at) != between)
        return false;
    at.at++;
    if (!digits(&at, 1, 2, &d) || m < 1 || m > 12 || d < 1 || d > 31)
        return false;
    *date = (struct nc_date){ .year = (int16_t)y, .month = (uint8_t)m, .day = (uint8_t)d };
    *c = at;
    return true;
}

/* 22/12/2016 or 12/22/2016, where one of the two numbers can be no month, or both are the same. */
static bool numbers(struct cursor *c, struct nc_date *date)
{
    struct cursor at = *c;
    int a, b;
    if (!digits(&at, 1, 2, &a))
        return false;
    char between = peek(&at);
    if (!sign(&at, "-/.") || !digits(&at, 1, 2, &b) || peek(&at) != between)
        return false;
    at.at++;
    if (!year(&at, &date->year) || a < 1 || b < 1)
        return false;
    bool day_month = a > 12 || a == b;
    int m = day_month ? b : a, d = day_month ? a : b;
    if (m > 12 || d > 31 || (!day_month && d <= 12))
        return false;
    date->month = (uint8_t)m;
    date->day = (uint8_t)d;
    *c = at;
    return true;
}

/* "Thursday," "Thu" before a date; leaves the cursor alone when there is none. */
static void weekday_before(struct cursor *c)
{
    struct cursor at = *c;
    if (row_at(at.at, (size_t)(at.end - at.at)) < MONTHS || name(&at) < 0)
        return;
    sign(&at, ".");
    sign(&at, ",");
    if (space(&at))
        *c = at;
}

/* "pm", "a.m.": the hour on the clock of 24; -1 when it fits none. */
static int half_day(struct cursor *c, int hour)
{
    struct cursor at = *c;
    space(&at);
    char half = (char)g_ascii_tolower(peek(&at));
    if (half != 'a' && half != 'p')
        return hour;
    at.at++;
    sign(&at, ".");
    if (!sign(&at, "mM") || g_ascii_isalpha(peek(&at)))
        return hour;
    sign(&at, ".");
    *c = at;
    if (hour < 1 || hour > 12)
        return -1;
    return hour % 12 + (half == 'p' ? 12 : 0);
}

/* "10:05", "10:05:30.5 pm": minutes of the day in *minute. */
static bool clock_time(struct cursor *c, int16_t *minute)
{
    struct cursor at = *c;
    int h, m, s;
    if (!digits(&at, 1, 2, &h) || !sign(&at, ":") || !digits(&at, 2, 2, &m) || m > 59)
        return false;
    if (sign(&at, ":")) {
        if (!digits(&at, 2, 2, &s))
            return false;
        if (peek(&at) == '.')
            for (at.at++; is_digit(peek(&at));)
                at.at++;
    }
    h = half_day(&at, h);
    if (h < 0 || h > 23)
        return false;
    *minute = (int16_t)(h * 60 + m);
    *c = at;
    return true;
}

/* "Z", "+01:00", " +0100" behind a time; none is applied. */
static void zone_behind(struct cursor *c)
{
    struct cursor at = *c;
    if (sign(c, "Zz"))
        return;
    space(&at);
    if (!sign(&at, "+-") || !is_digit(peek(&at)))
        return;
    while (is_digit(peek(&at)) || peek(&at) == ':')
        at.at++;
    *c = at;
}

/* A time behind a date: "T10:05:00+01:00", " @ 10:05AM", ", 10:05", " at 10:05"; else none is
 * taken. */
static void time_behind(struct cursor *c, int16_t *minute)
{
    struct cursor at = *c;
    if (!sign(&at, "Tt")) {
        sign(&at, ",");
        if (!space(&at))
            return;
        if (sign(&at, "@-|"))
            space(&at);
        else if ((peek(&at) | 0x20) == 'a' && at.end - at.at > 3 &&
                 g_ascii_strncasecmp(at.at, "at ", 3) == 0)
            at.at += 3;
    }
    if (!clock_time(&at, minute))
        return;
    *c = at;
    zone_behind(c);
}

/* The year that some programs put behind the time: "Thu Dec 22 10:05:00 +0000 2016". */
static void late_year(struct cursor *c, struct nc_date *date)
{
    struct cursor at = *c;
    space(&at);
    const bool offset = sign(&at, "+-");
    while (offset ? is_digit(peek(&at)) : g_ascii_isalpha(peek(&at)))
        at.at++;
    space(&at);
    if (year(&at, &date->year))
        *c = at;
}

/* The date at the cursor, in the one order that its first digits or letters allow. */
static bool any_order(struct cursor *c, struct nc_date *date)
{
    const size_t count = digits_at(c), left = (size_t)(c->end - c->at);
    if (count == 0)
        return month_first(c, date);
    if (count == 4)
        return year_first(c, date);
    if (count > 2)
        return false;
    const char behind = count < left ? c->at[count] : '\0';
    if (behind == '-' || behind == '/' || behind == '.') {
        if (numbers(c, date))
            return true;
        *date = (struct nc_date){ 0 };
    }
    return day_first(c, date);
}

/* May what stands behind the number of a day go on with the date: "-12", "-Dec", "nd", " Dec", "
 * of"?
 */
static bool day_goes_on(const char *text, size_t len)
{
    const char next = len > 1 ? text[1] : '\0';
    switch (len > 0 ? text[0] : '\0') {
    case '/':
    case '.':
        return is_digit(next);
    case '-':
        return g_ascii_isalnum(next);
    case ' ':
        return next == 'o' || next == 'O' || !g_ascii_isalnum(next) ||
               row_at(text + 1, len - 1) >= 0;
    default:
        return true;
    }
}

/* May a date begin with the number at text?  Nearly all are none, and many are asked. */
static bool number_begins(const char *text, size_t len)
{
    const size_t count = digits_at(&(struct cursor){ text, text + len });
    if (count == 4)
        return len > 4 && strchr("-/.", text[4]) != NULL;
    return count <= 2 && day_goes_on(text + count, len - count);
}

/* May a date begin at text?  At most words and numbers none does. */
static bool date_begins(const char *text, size_t len)
{
    return len > 0 && is_digit(*text) ? number_begins(text, len) : row_at(text, len) >= 0;
}

bool nc_calendar_read(const char *text, size_t len, struct nc_written_date *out)
{
    struct cursor c = { text, text + len };
    struct nc_date date = { 0 };
    const bool number = is_digit(peek(&c));
    if (!date_begins(text, len))
        return false;
    if (!number)
        weekday_before(&c);
    if (!any_order(&c, &date) || is_digit(peek(&c)))
        return false;
    int16_t minute = -1;
    time_behind(&c, &minute);
    if (date.year == 0 && minute >= 0)
        late_year(&c, &date);
    if (!nc_date_valid(date))
        return false;
    *out = (struct nc_written_date){ .date = date, .minute = minute, .len = (size_t)(c.at - text) };
    return true;
}

/* Behind the last digit no date begins, and most lines have none. */
static size_t last_digit(const char *text, size_t len)
{
    const size_t eight = sizeof(uint64_t);
    while (len >= eight && nc_eight_between(nc_eight_at(text + len - eight), '0', '9') == 0)
        len -= eight;
    while (len > 0 && !is_digit(text[len - 1]))
        len--;
    return len;
}

/* Bytes behind which no date begins, as what stands there is part of something else. */
static bool goes_on(char c)
{
    return g_ascii_isalnum(c) || c == '-' || c == '/' || c == '.' || c == '$';
}

/* Marks for those of sixteen bytes that `goes_on` is true of; *words: for letters and digits. */
static unsigned going_on(struct nc_sixteen s, unsigned *words)
{
    *words = nc_sixteen_letters(s) | (nc_sixteen_below(s, '9' + 1) & ~nc_sixteen_below(s, '0'));
    return *words | nc_sixteen_equal(s, '-') | nc_sixteen_equal(s, '/') | nc_sixteen_equal(s, '.') |
           nc_sixteen_equal(s, '$');
}

bool nc_calendar_find(const char *text, size_t len, size_t *from, struct nc_written_date *out)
{
    const size_t end = last_digit(text, len);
    unsigned joined = *from > 0 && goes_on(text[*from - 1]);
    for (size_t at = *from; at < end; at += NC_SIXTEEN) {
        const size_t left = len - at;
        const struct nc_sixteen s =
            left < NC_SIXTEEN ? nc_sixteen_few(text + at, left) : nc_sixteen_at(text + at);
        unsigned words;
        const unsigned on = going_on(s, &words);
        for (unsigned begin = words & ~(on << 1 | joined); begin != 0; begin &= begin - 1) {
            const size_t here = at + nc_sixteen_before(begin);
            if (here < end && date_begins(text + here, len - here) &&
                nc_calendar_read(text + here, len - here, out)) {
                *from = here;
                return true;
            }
        }
        joined = on >> (NC_SIXTEEN - 1) & 1;
    }
    return false;
}

/* "20161222", and "T100500Z" or "T1005" behind it. */
static bool packed(struct cursor *c, struct nc_written_date *out)
{
    struct cursor at = *c;
    int number, time;
    if (!digits(&at, 8, 8, &number))
        return false;
    struct nc_date date = { .year = (int16_t)(number / 10000),
                            .month = (uint8_t)(number / 100 % 100),
                            .day = (uint8_t)(number % 100) };
    if (number / 10000 < YEAR_MIN || number / 10000 > YEAR_MAX || date.month == 0 ||
        date.day == 0 || !nc_date_valid(date))
        return false;
    int16_t minute = -1;
    if (sign(&at, "Tt") && (digits(&at, 6, 6, &time) || digits(&at, 4, 4, &time))) {
        int hhmm = time > 9999 ? time / 100 : time;
        if (hhmm / 100 < 24 && hhmm % 100 < 60)
            minute = (int16_t)(hhmm / 100 * 60 + hhmm % 100);
    }
    *out =
        (struct nc_written_date){ .date = date, .minute = minute, .len = (size_t)(at.at - c->at) };
    return true;
}

bool nc_calendar_stamp(const char *text, size_t len, struct nc_written_date *out)
{
    struct cursor c = { text, text + len };
    while (g_ascii_isspace(peek(&c)))
        c.at++;
    size_t skipped = (size_t)(c.at - text);
    bool found = packed(&c, out) || nc_calendar_read(c.at, (size_t)(c.end - c.at), out);
    if (found)
        out->len += skipped;
    return found;
}
