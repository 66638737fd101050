/* decimal.c - exact decimal arithmetic on a 64-bit mantissa, with 128 bits in between. */
#include "model/decimal.h"

#include "model/eight.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

__extension__ typedef __int128 wide;

enum { NC_DIGITS = 18, NC_EXPONENT_LIMIT = 120 };

bool nc_decimal_parse(const char *text, size_t len, struct nc_decimal *out)
{
    const bool minus = len > 0 && text[0] == '-';
    bool digit = false, point = false;
    int64_t mantissa = 0;
    int exponent = 0, digits = 0;
    for (size_t i = minus ? 1 : 0; i < len; i++) {
        if (text[i] == '.' && !point) {
            point = true;
            continue;
        }
        if (text[i] < '0' || text[i] > '9')
            return false;
        digit = true;
        mantissa = mantissa * 10 + (text[i] - '0');
        exponent -= point;
        if (mantissa != 0 && ++digits > NC_DIGITS)
            return false;
        if (exponent < -NC_EXPONENT_LIMIT)
            return false;
    }
    if (!digit)
        return false;
    *out = nc_decimal_of(minus ? -mantissa : mantissa, exponent);
    return true;
}

/* The powers of ten that 64 bits hold. */
static const int64_t tens[NC_DIGITS + 1] = {
    1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000,
    10000000000, 100000000000, 1000000000000, 10000000000000, 100000000000000,
    1000000000000000, 10000000000000000, 100000000000000000, 1000000000000000000
};

static double power_of_ten(int power)
{
    return power <= NC_DIGITS ? (double)tens[power] : pow(10.0, power);
}

double nc_decimal_double(struct nc_decimal a)
{
    /* a power of ten up to 22 is exact in a double, so the one division rounds once */
    if (a.exponent < 0)
        return (double)a.mantissa / power_of_ten(-a.exponent);
    return (double)a.mantissa * power_of_ten(a.exponent);
}

/* Cuts a mantissa to fifteen digits. */
static G_NO_INLINE struct nc_decimal cut(wide mantissa, int exponent, bool inexact)
{
    static const wide bound = 1000000000000000;
    while (mantissa >= bound || mantissa <= -bound) {
        const int last = (int)(mantissa % 10);
        mantissa /= 10;
        if (last >= 5 || last <= -5)
            mantissa += last > 0 ? 1 : -1;
        inexact |= last != 0;
        exponent++;
    }
    struct nc_decimal result = nc_decimal_of((int64_t)mantissa, exponent);
    result.inexact = inexact;
    return result;
}

/* Brings a wide mantissa back to 64 bits; digits that fall off make it inexact. */
static struct nc_decimal narrow(wide mantissa, int exponent, bool inexact)
{
    static const int64_t limit = 999999999999999999;    /* 18 nines */
    if (mantissa > limit || mantissa < -limit)
        return cut(mantissa, exponent, inexact);
    struct nc_decimal whole = nc_decimal_of((int64_t)mantissa, exponent);
    whole.inexact = inexact;
    return whole;
}

struct nc_decimal nc_decimal_from_double(double x)
{
    if (x == 0.0 || !isfinite(x))
        return nc_decimal_of(0, 0);
    char text[64];
    snprintf(text, sizeof text, "%.14e", x);            /* 15 significant digits */
    wide mantissa = 0;
    const char *c = text + (text[0] == '-');
    for (; *c != 'e'; c++)
        if (*c >= '0' && *c <= '9')
            mantissa = mantissa * 10 + (*c - '0');
    int exponent = 0;
    sscanf(c + 1, "%d", &exponent);
    if (exponent > NC_EXPONENT_LIMIT || exponent < -NC_EXPONENT_LIMIT + NC_DIGITS)
        return nc_decimal_of(0, 0);
    struct nc_decimal result = narrow(text[0] == '-' ? -mantissa : mantissa,
                                      exponent - 14, false);
    result = nc_decimal_trim(result);
    result.inexact = nc_decimal_double(result) != x;
    return result;
}

/* mantissa x 10^by; false when it leaves 37 digits. */
static bool scale(wide *mantissa, int by)
{
    const int first = by < NC_DIGITS ? by : NC_DIGITS;  /* 64 bits times 18 digits always fit */
    *mantissa *= tens[first];
    for (by -= first; by > 0; by--) {
        if (*mantissa > (wide)1e36 || *mantissa < -(wide)1e36)
            return false;
        *mantissa *= 10;
    }
    return true;
}

/* Gives both mantissas one exponent, the smaller; false when that takes more than 37 digits. */
static bool align(struct nc_decimal a, struct nc_decimal b, wide *x, wide *y)
{
    *x = a.mantissa;
    *y = b.mantissa;
    if (a.exponent >= b.exponent)
        return *x == 0 || scale(x, a.exponent - b.exponent);
    return *y == 0 || scale(y, b.exponent - a.exponent);
}

/* The mantissa of a at exponent `to`, which is not above its own; false when it leaves 64 bits. */
static bool lowered(struct nc_decimal a, int to, int64_t *mantissa)
{
    const int by = a.exponent - to;
    return by <= NC_DIGITS && !__builtin_mul_overflow(a.mantissa, tens[by], mantissa);
}

/* Compares where 64 bits do not do. */
static G_NO_INLINE int compare_wide(struct nc_decimal a, struct nc_decimal b)
{
    wide x, y;
    if (align(a, b, &x, &y))
        return (x > y) - (x < y);
    const double p = nc_decimal_double(a), q = nc_decimal_double(b); /* far apart: 18 digits more */
    return (p > q) - (p < q);
}

int nc_decimal_compare_far(struct nc_decimal a, struct nc_decimal b)
{
    const int exponent = MIN(a.exponent, b.exponent);
    int64_t p, q;
    if (lowered(a, exponent, &p) && lowered(b, exponent, &q))
        return (p > q) - (p < q);
    return compare_wide(a, b);
}

/* The sum where 64 bits do not do. */
static G_NO_INLINE struct nc_decimal add_wide(struct nc_decimal a, struct nc_decimal b)
{
    wide x, y;
    if (!align(a, b, &x, &y))
        return nc_decimal_from_double(nc_decimal_double(a) + nc_decimal_double(b));
    const int exponent = a.exponent < b.exponent ? a.exponent : b.exponent;
    return narrow(x + y, exponent, a.inexact || b.inexact);
}

struct nc_decimal nc_decimal_add(struct nc_decimal a, struct nc_decimal b)
{
    const int exponent = MIN(a.exponent, b.exponent);
    int64_t p, q, sum;
    if (lowered(a, exponent, &p) && lowered(b, exponent, &q) && !__builtin_add_overflow(p, q, &sum))
        return narrow(sum, exponent, a.inexact || b.inexact);
    return add_wide(a, b);
}

struct nc_decimal nc_decimal_sub(struct nc_decimal a, struct nc_decimal b)
{
    b.mantissa = -b.mantissa;
    return nc_decimal_add(a, b);
}

struct nc_decimal nc_decimal_mul(struct nc_decimal a, struct nc_decimal b)
{
    return narrow((wide)a.mantissa * b.mantissa, a.exponent + b.exponent, a.inexact || b.inexact);
}

struct nc_decimal nc_decimal_div(struct nc_decimal a, struct nc_decimal b)
{
    static const int64_t soon = 1000000000000000;
    int64_t part = a.mantissa;
    int exponent = a.exponent - b.exponent;
    for (; part % b.mantissa != 0 && part < soon && part > -soon; exponent--)
        part *= 10;
    if (part < soon && part > -soon) {                  /* it ends within fifteen digits */
        struct nc_decimal result = nc_decimal_of(part / b.mantissa, exponent);
        result.inexact = a.inexact || b.inexact;
        return nc_decimal_trim(result);
    }
    wide x = part;
    while (x < (wide)1e34 && x > -(wide)1e34) {
        x *= 10;
        exponent--;
    }
    struct nc_decimal result = narrow(x / b.mantissa, exponent,
                                      x % b.mantissa != 0 || a.inexact || b.inexact);
    return nc_decimal_trim(result);
}

struct nc_decimal nc_decimal_trim_zeros(struct nc_decimal a)
{
    for (; a.mantissa != 0 && a.mantissa % 1000 == 0 && a.exponent < NC_EXPONENT_LIMIT - 3;
         a.exponent = (int8_t)(a.exponent + 3))
        a.mantissa /= 1000;
    while (a.mantissa != 0 && a.mantissa % 10 == 0 && a.exponent < NC_EXPONENT_LIMIT) {
        a.mantissa /= 10;
        a.exponent++;
    }
    if (a.mantissa == 0)
        a.exponent = 0;
    return a;
}

enum { FOUR = 4, FOUR_DIGITS = 10000, EIGHT = 8, EIGHT_DIGITS = 100000000 };

/* The digits of the two halves of a word, both below 10^4, one a byte, the first lowest: parted
 * into hundreds and the rest, then all at once into tens and ones. */
static inline uint64_t digits_of(uint64_t halves)
{
    const uint64_t hundreds = halves * 10486 >> 20 & UINT64_C(0x0000007f0000007f);
    const uint64_t pairs = hundreds | (halves - hundreds * 100) << 16;
    const uint64_t firsts = pairs * 103 >> 10 & UINT64_C(0x000f000f000f000f);
    return firsts | (pairs - firsts * 10) << 8;
}

static inline uint64_t eight_digits(uint64_t n)
{
    return digits_of(n / FOUR_DIGITS | n % FOUR_DIGITS << 32);
}

/* Writes eight digits without the first `skip` of them. */
static inline void put_digits(uint64_t digits, unsigned skip, char *out)
{
    const uint64_t text = GUINT64_TO_LE((digits + NC_EIGHT_ONES * '0') >> 8 * skip);
    memcpy(out, &text, sizeof text);
}

/* A number of more than eight digits. */
static G_NO_INLINE size_t long_text(uint64_t n, char *out)
{
    const size_t len = nc_uint_text(n / EIGHT_DIGITS, out);
    put_digits(eight_digits(n % EIGHT_DIGITS), 0, out + len);
    return len + EIGHT;
}

static inline size_t whole_text(uint64_t n, char *out)
{
    if (n >= EIGHT_DIGITS)
        return long_text(n, out);
    const unsigned count = n < FOUR_DIGITS ? FOUR : EIGHT;
    const uint64_t digits = n < FOUR_DIGITS ? digits_of(n) : eight_digits(n);
    const uint64_t last = UINT64_C(1) << 8 * (count - 1); /* the last digit stays, even a 0 */
    const unsigned zeros = nc_eight_before(digits | last);
    put_digits(digits, zeros, out);
    return count - zeros;
}

size_t nc_uint_text(uint64_t n, char *out)
{
    return whole_text(n, out);
}

/* Of very large and very small numbers the digits and the power of ten. */
static size_t power_text(uint64_t size, int exponent, char *out)
{
    for (; size % 10 == 0; size /= 10)
        exponent++;
    const size_t count = nc_uint_text(size, out);
    return count + (size_t)snprintf(out + count, 8, "e%+d", exponent);
}

/* Sets the point `behind` places before the end of the digits, which lose their last zeros. */
static size_t put_point(char *digits, size_t count, size_t behind)
{
    for (; behind > 0 && digits[count - 1] == '0'; behind--)
        count--;
    if (behind == 0)
        return count;
    if (behind >= count) { /* zeros in front */
        const size_t zeros = behind - count + 1;
        memmove(digits + zeros, digits, count);
        memset(digits, '0', zeros);
        count += zeros;
    }
    const size_t point = count - behind;
    for (size_t i = count; i > point; i--)
        digits[i] = digits[i - 1];
    digits[point] = '.';
    return count + 1;
}

/* What the exponent makes of the digits of a number that is not 0; most figures have none. */
static G_NO_INLINE size_t scale_text(uint64_t size, int exponent, char *digits, size_t count)
{
    enum { MOST = 30, LEAST = -20 }; /* digits before the point */
    const int point = (int)count + exponent;
    if (point > MOST || point < LEAST)
        return power_text(size, exponent, digits);
    if (exponent < 0)
        return put_point(digits, count, (size_t)-exponent);
    memset(digits + count, '0', (size_t)exponent);
    return count + (size_t)exponent;
}

/* A number below 10^8 with `behind` digits behind the point; below 10^7 where there are some.  Its
 * digits lie in one word of the machine: what stands behind the point moves on by a byte, zeros at
 * either end fall away, and none of it costs a branch. */
static inline size_t few_text(uint64_t n, unsigned behind, char *out)
{
    const uint64_t all = UINT64_MAX, word = eight_digits(n);
    const uint64_t least = UINT64_C(1) << 8 * (EIGHT - 1 - behind); /* "0.05": these zeros stay */
    const unsigned skipped = nc_eight_before(word | least);
    const unsigned whole = EIGHT - skipped - behind;
    const unsigned zeros = MIN(behind, (unsigned)__builtin_clzll(word | 1) / 8);
    const uint64_t digits = (word + NC_EIGHT_ONES * '0') >> 8 * skipped;
    const uint64_t front = all >> 8 * (EIGHT - whole);
    const uint64_t point = (uint64_t)'.' << 8 * (whole - 1) << 8;
    const uint64_t text = GUINT64_TO_LE((digits & front) | point | (digits & ~front) << 8);
    memcpy(out, &text, sizeof text);
    return whole + (zeros < behind) + behind - zeros;
}

/* The digits of any other number. */
static G_NO_INLINE size_t many_text(uint64_t size, int exponent, char *out)
{
    const size_t count = whole_text(size, out);
    return exponent != 0 && size != 0 ? scale_text(size, exponent, out, count) : count;
}

size_t nc_decimal_text(struct nc_decimal a, char *out)
{
    const size_t sign = a.mantissa < 0;
    const uint64_t size = sign ? -(uint64_t)a.mantissa : (uint64_t)a.mantissa;
    const unsigned behind = a.exponent < 0 ? (unsigned)-a.exponent : 0;
    const unsigned zeros = a.exponent > 0 ? (unsigned)a.exponent : 0;
    const uint64_t most = behind > 0 ? EIGHT_DIGITS / 10 : EIGHT_DIGITS;
    size_t count;
    out[0] = '-';
    if (size < most && behind < EIGHT - 1 && zeros < EIGHT && size * (uint64_t)tens[zeros] < most)
        count = few_text(size * (uint64_t)tens[zeros], behind, out + sign);
    else
        count = many_text(size, a.exponent, out + sign);
    out[sign + count] = '\0';
    return sign + count;
}

enum { DIGITS_BEHIND = 6, DENOMINATOR_MOST = 12 };

/* "1/3" for a share that is one of small numbers; 0 when it is none. */
static size_t fraction_text(double x, char *out)
{
    for (int d = 3; d <= DENOMINATOR_MOST; d++) {
        const double n = nearbyint(x * d);
        if (n >= 1 && n < d && fabs(x * d - n) < 1e-9)
            return (size_t)snprintf(out, NC_DECIMAL_TEXT, "%d/%d", (int)n, d);
    }
    return 0;
}

size_t nc_decimal_short(struct nc_decimal a, char *out)
{
    const struct nc_decimal plain = nc_decimal_trim(a);
    const double x = nc_decimal_double(plain);
    if (plain.exponent >= -DIGITS_BEHIND || fabs(x) < 1e-3)
        return nc_decimal_text(a, out);
    const size_t len = fraction_text(x, out);
    if (len > 0)
        return len;
    char digits[NC_DECIMAL_TEXT];
    struct nc_decimal cut = plain;
    snprintf(digits, sizeof digits, "%.*f", fabs(x) < 1 ? 4 : 3, x);
    nc_decimal_parse(digits, strlen(digits), &cut);
    return nc_decimal_text(cut, out);
}

bool nc_decimal_swapped(struct nc_decimal a, struct nc_decimal b)
{
    char x[NC_DECIMAL_TEXT], y[NC_DECIMAL_TEXT];
    const size_t len = nc_decimal_text(a, x);
    size_t i = 0;
    if (nc_decimal_text(b, y) != len)
        return false;
    while (i < len && x[i] == y[i])
        i++;
    return i + 1 < len && x[i] == y[i + 1] && x[i + 1] == y[i] &&
           memcmp(x + i + 2, y + i + 2, len - i - 2) == 0;
}
