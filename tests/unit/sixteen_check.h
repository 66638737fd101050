/* sixteen_check.h - asks model/sixteen.h of many bytes, and compares with what one byte after the
 * other says; for both of its forms. */
#ifndef NC_TESTS_SIXTEEN_CHECK_H
#define NC_TESTS_SIXTEEN_CHECK_H

#include "model/sixteen.h"

#include <CUnit/CUnit.h>
#include <stdbool.h>
#include <stdio.h>

static unsigned check_marks(const char *text, bool (*fits)(unsigned char))
{
    unsigned marks = 0;
    for (unsigned i = 0; i < NC_SIXTEEN; i++)
        marks |= (unsigned)fits((unsigned char)text[i]) << i;
    return marks;
}

/* Digits of every length, alone and with another byte at each place. */
static void check_numbers(void)
{
    const char digits[] = "90817263";
    const char others[] = { '.', ',', '/', ':', '\0', '\xb2' };
    for (size_t len = 1; len < sizeof digits; len++) {
        char text[sizeof digits + NC_SIXTEEN];
        memset(text, '7', sizeof text);
        memcpy(text, digits, len);
        int64_t value = 0;
        for (size_t i = 0; i < len; i++)
            value = value * 10 + (digits[i] - '0');
        CU_ASSERT_EQUAL(nc_eight_number(text, len), value);
        for (size_t i = 0; i < len * sizeof others; i++) {
            text[i / sizeof others] = others[i % sizeof others];
            CU_ASSERT_EQUAL(nc_eight_number(text, len), -1);
            text[i / sizeof others] = digits[i / sizeof others];
        }
    }
}

static bool is_high(unsigned char c)
{
    return c >= 0x80;
}

static bool is_letter(unsigned char c)
{
    return g_ascii_isalpha(c);
}

static bool is_small(unsigned char c)
{
    return (c & 0x20) != 0;
}

static bool has_second(unsigned char c)
{
    return (c & 0x40) != 0;
}

static bool is_comma(unsigned char c)
{
    return c == ',';
}

static bool is_control(unsigned char c)
{
    return c < 0x20;
}

static bool is_ascii(unsigned char c)
{
    return c < 0x80;
}

/* Sixteen bytes from each byte there is on, at places that no machine word begins at. */
static void check_all_marks(void)
{
    char text[256 + NC_SIXTEEN];
    for (unsigned i = 0; i < sizeof text; i++)
        text[i] = (char)(i * 37);
    for (unsigned i = 0; i < 256; i++) {
        const struct nc_sixteen x = nc_sixteen_at(text + i);
        CU_ASSERT_EQUAL(nc_sixteen_high(x), check_marks(text + i, is_high));
        CU_ASSERT_EQUAL(nc_sixteen_letters(x), check_marks(text + i, is_letter));
        CU_ASSERT_EQUAL(nc_sixteen_small(x), check_marks(text + i, is_small));
        CU_ASSERT_EQUAL(nc_sixteen_high(nc_sixteen_doubled(x)), check_marks(text + i, has_second));
        CU_ASSERT_EQUAL(nc_sixteen_equal(x, ','), check_marks(text + i, is_comma));
        CU_ASSERT_EQUAL(nc_sixteen_below(x, 0x20), check_marks(text + i, is_control));
        CU_ASSERT_EQUAL(nc_sixteen_below(x, 0x80), check_marks(text + i, is_ascii));
    }
}

static void check_words(void)
{
    static const char text[] = "AbcdEfghIjklMnop, and more";
    static const char capitals[] = "ABCDEFGHIJKLMNOP";
    for (unsigned len = 0; len <= NC_SIXTEEN; len++) {
        const struct nc_sixteen word = nc_sixteen_cut(nc_sixteen_at(text), len);
        const struct nc_sixteen got = nc_sixteen_capitals(word);
        uint64_t head, tail;
        char want[NC_SIXTEEN] = { 0 };
        memcpy(want, capitals, len);
        CU_ASSERT_EQUAL(nc_sixteen_low(got), nc_eight_at(want));
        CU_ASSERT_EQUAL(nc_sixteen_rest(got), nc_eight_at(want + sizeof(uint64_t)));
        nc_sixteen_part(got, &head, &tail);
        CU_ASSERT_EQUAL(head, nc_sixteen_low(got));
        CU_ASSERT_EQUAL(tail, nc_sixteen_rest(got));
        CU_ASSERT_EQUAL(nc_sixteen_small(word) >> len, 0);
    }
    CU_ASSERT_EQUAL(nc_sixteen_before(~nc_sixteen_letters(nc_sixteen_at(text))), 16);
    CU_ASSERT_EQUAL(nc_sixteen_before(~nc_sixteen_letters(nc_sixteen_at(text + 9))), 7);
}

/* Fewer than sixteen bytes, at the end of what can be read. */
static void check_ends(void)
{
    static const char text[NC_SIXTEEN] = "0123456789abcdef";
    for (unsigned len = 0; len < NC_SIXTEEN; len++) {
        char *end = g_memdup2(text, len), got[NC_SIXTEEN], want[NC_SIXTEEN] = { 0 };
        memcpy(want, text, len);
        nc_sixteen_put(got, nc_sixteen_few(end, len));
        CU_ASSERT_EQUAL(memcmp(got, want, sizeof want), 0);
        CU_ASSERT_EQUAL(nc_sixteen_first(len), (1u << len) - 1);
        g_free(end);
    }
}

static void check_changes(void)
{
    for (unsigned first = 0; first < 256; first++) {
        char text[NC_SIXTEEN], blanked[NC_SIXTEEN], hex[NC_SIXTEEN + 1] = "", want[NC_SIXTEEN + 1];
        uint64_t number = 0;
        for (unsigned i = 0; i < NC_SIXTEEN; i++)
            text[i] = (char)(first * 3 + i * 29);
        nc_sixteen_put(blanked, nc_sixteen_blanked(nc_sixteen_at(text)));
        for (unsigned i = 0; i < NC_SIXTEEN; i++)
            CU_ASSERT_EQUAL(blanked[i], text[i] >= '\t' && text[i] <= '\r' ? ' ' : text[i]);
        memcpy(&number, text, sizeof number);
        nc_sixteen_put(hex, nc_sixteen_hex(number));
        snprintf(want, sizeof want, "%016" G_GINT64_MODIFIER "x", number);
        CU_ASSERT_STRING_EQUAL(hex, want);
    }
}

#endif
