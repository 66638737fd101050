/* digits.c - compares two numbers as strings of digits. */
#include "checks/digits.h"

#include <stdlib.h>
#include <string.h>

enum {
    DIGITS_LEAST = 3,
    DECIMALS_LEAST = 5 /* signs of a number with a point: 8.25 and 8.52 are two rates */
};

int nc_digits_significant(struct nc_decimal a)
{
    int64_t mantissa = llabs(nc_decimal_trim(a).mantissa);
    int digits = 0;
    for (; mantissa > 0; mantissa /= 10)
        digits++;
    return digits;
}

bool nc_digits_turned(struct nc_decimal a, struct nc_decimal b)
{
    enum { TWO = 2 };
    char x[NC_DECIMAL_TEXT], y[NC_DECIMAL_TEXT];
    const size_t x_len = nc_decimal_text(a, x), y_len = nc_decimal_text(b, y);
    return x_len == TWO && y_len == TWO && x[0] == y[1] && x[1] == y[0] && x[0] != y[0];
}

int nc_digits_scale(struct nc_decimal a, struct nc_decimal b)
{
    const struct nc_decimal x = nc_decimal_trim(a), y = nc_decimal_trim(b);
    if (x.mantissa != y.mantissa || x.mantissa == 0)
        return 0;
    int power = abs(x.exponent - y.exponent);
    return power == 1 || power == 2 || power == 3 || power == 6 || power == 9 ? power : 0;
}

static bool swapped(const char *x, const char *y)
{
    size_t at = 0, len = strlen(x);
    if (strlen(y) != len)
        return false;
    while (at < len && x[at] == y[at])
        at++;
    return at + 1 < len && x[at] == y[at + 1] && x[at + 1] == y[at] &&
           strcmp(x + at + 2, y + at + 2) == 0;
}

/* Where the longer text has one sign more than the shorter, that sign's index; else its length. */
static size_t extra_at(const char *longer, const char *shorter)
{
    size_t at = 0;
    if (strlen(longer) != strlen(shorter) + 1)
        return strlen(longer);
    while (shorter[at] != '\0' && longer[at] == shorter[at])
        at++;
    return strcmp(longer + at + 1, shorter + at) == 0 ? at : strlen(longer);
}

static enum nc_slip dropped(const char *longer, const char *shorter)
{
    size_t at = extra_at(longer, shorter);
    if (longer[at] == '\0')
        return NC_SLIP_NONE;
    bool twice = at > 0 && longer[at] == longer[at - 1];
    return twice ? NC_SLIP_DOUBLED : NC_SLIP_DROPPED;
}

enum nc_slip nc_digits_slip(struct nc_decimal a, struct nc_decimal b)
{
    char x[NC_DECIMAL_TEXT], y[NC_DECIMAL_TEXT];
    size_t x_len = nc_decimal_text(a, x), y_len = nc_decimal_text(b, y);
    if (strchr(x, '.') != NULL && x_len >= DECIMALS_LEAST && swapped(x, y) &&
        strcspn(x, ".") == strcspn(y, ".") && strpbrk(x, "-e") == NULL)
        return NC_SLIP_SWAPPED;
    if (x_len < DIGITS_LEAST || y_len < DIGITS_LEAST || strpbrk(x, "-.e") || strpbrk(y, "-.e"))
        return NC_SLIP_NONE;
    if (x_len == y_len)
        return swapped(x, y) ? NC_SLIP_SWAPPED : NC_SLIP_NONE;
    if (nc_digits_significant(x_len > y_len ? a : b) < DIGITS_LEAST || nc_digits_scale(a, b) != 0)
        return NC_SLIP_NONE;
    return x_len > y_len ? dropped(x, y) : dropped(y, x);
}
