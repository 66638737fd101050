/* digits.c - a number in digits: groups, decimals, what is none. */
#include "extract/number.h"

#include "model/eight.h"

enum { MAX_DIGITS = 18 };

struct plain {
    int64_t mantissa; /* digits alone */
    unsigned digits;
    unsigned points, groups; /* points and signs between groups met */
    unsigned point;          /* digits before the last point */
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Most numbers are a few digits with at most one sign between, which is taken out: where it stands,
 * and whether, is hard to foretell.  False for others. */
static bool read_few(const char *text, size_t len, struct plain *p)
{
    if (len == 0 || len > sizeof(uint64_t))
        return false;
    const uint64_t x = len == sizeof x ? nc_eight_at(text) : nc_few_at(text, len);
    const uint64_t mine = NC_EIGHT_HIGHS >> 8 * (sizeof x - len);
    const uint64_t sign = (mine & ~nc_eight_between(x, '0', '9')) >> 7; /* the lowest bit of it */
    const unsigned signs = sign != 0;
    if ((sign & (sign - 1)) != 0 || len == signs)
        return false;
    const uint64_t before = sign - 1; /* all, where there is none */
    const bool point = (x & sign * 0xff) == sign * '.';
    p->digits = (unsigned)len - signs;
    p->mantissa = nc_eight_value((x & before) | (x >> 8 & ~before), p->digits);
    p->points = signs & point;
    p->groups = signs & !point;
    p->point = (unsigned)__builtin_ctzll(sign | UINT64_C(1) << 63) / 8;
    return true;
}

/* Reads the digits and notes where the last point stood; false when the text is no one number. */
static bool read(const char *text, size_t len, struct plain *p)
{
    *p = (struct plain){ .digits = 0 };
    for (size_t i = 0; i < len; i++) {
        char c = text[i];
        if (is_digit(c)) {
            if (p->digits == MAX_DIGITS)
                return false;
            p->digits++;
            p->mantissa = p->mantissa * 10 + (c - '0');
        } else if (c == '.') {
            p->points++;
            if (p->points > 1 && p->digits - p->point != 3)
                return false; /* 1.2.3 */
            p->point = p->digits;
        } else if ((c & 0xc0) != 0x80) {
            p->groups++;
        }
    }
    return p->points < 2 || p->digits - p->point == 3;
}

/* 1.234: a decimal in English, a thousand elsewhere. */
static bool is_ambiguous(const struct plain *p, char first)
{
    return p->points == 1 && p->groups == 0 && p->digits - p->point == 3 && p->point >= 1 &&
           p->point <= 3 && first != '0';
}

bool nc_digits_read(const char *text, size_t len, struct nc_number *out)
{
    struct plain p = { .digits = 0 };
    if (!read_few(text, len, &p) && (!read(text, len, &p) || p.digits == 0))
        return false;
    const bool decimals = p.points == 1;
    if (text[0] == '0' && (decimals ? p.point : p.digits) > 1)
        return false; /* 007, 0401 */
    const int exponent = decimals ? (int)p.point - (int)p.digits : 0;
    out->value = nc_decimal_of(p.mantissa, exponent);
    out->precision = (int8_t)exponent;
    out->scale = nc_decimal_of(1, 0);
    out->high = nc_decimal_of(0, 0);
    out->flags = (uint16_t)((is_ambiguous(&p, text[0]) ? NC_NUMBER_AMBIGUOUS : 0) |
                            (p.groups > 0 || p.points > 1 ? NC_NUMBER_GROUPED : 0));
    return true;
}
