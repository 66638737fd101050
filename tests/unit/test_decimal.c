/* test_decimal.c - src/model/decimal: whole numbers and decimals in digits. */
#include "model/decimal.h"

#include <CUnit/CUnit.h>
#include <stdio.h>
#include <string.h>

/* Every length of whole number, just below and at each power of ten, as printf writes it. */
static void test_whole_numbers(void)
{
    uint64_t power = 1;
    for (int digits = 1; digits <= NC_UINT_TEXT; digits++, power *= 10) {
        const uint64_t cases[] = { power - 1, power, power + 7 };
        for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
            char text[NC_UINT_TEXT + 1], expected[NC_UINT_TEXT + 1];
            text[nc_uint_text(cases[i], text)] = '\0';
            snprintf(expected, sizeof expected, "%llu", (unsigned long long)cases[i]);
            CU_ASSERT_STRING_EQUAL(text, expected);
        }
    }
}

static void test_decimals(void)
{
    static const struct {
        int64_t mantissa;
        int exponent;
        const char *text;
    } cases[] = {
        { 0, 0, "0" },
        { 0, 5, "0" },
        { 0, -2, "0" },
        { 35, 8, "3500000000" },
        { -5, -2, "-0.05" },
        { 590, -2, "5.9" },
        { 1095, -2, "10.95" },
        { 700, -2, "7" },
        { 12345, -5, "0.12345" },
        { 999999999999999999, -17, "9.99999999999999999" },
        { -999999999999999999, 0, "-999999999999999999" },
        { 1, 29, "100000000000000000000000000000" },
        { 10, 30, "1e+31" },
        { -25, -30, "-25e-30" },
        { 1, -21, "0.000000000000000000001" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[NC_DECIMAL_TEXT];
        const struct nc_decimal x = nc_decimal_of(cases[i].mantissa, cases[i].exponent);
        CU_ASSERT_EQUAL(nc_decimal_text(x, text), strlen(cases[i].text));
        CU_ASSERT_STRING_EQUAL(text, cases[i].text);
    }
}

static void test_order(void)
{
    static const struct {
        struct nc_decimal a, b;
        int order;
    } cases[] = {
        { { 5, 0, false }, { 50, -1, false }, 0 },
        { { 100, 0, false }, { 35, 2, false }, -1 },
        { { 1, 30, false }, { 999999999999999999, 0, false }, 1 },   /* needs more than 64 bits */
        { { -1, 100, false }, { 1, -10, false }, -1 },               /* or more than 128 */
        { { 0, 0, false }, { 0, 90, false }, 0 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CU_ASSERT_EQUAL(nc_decimal_compare(cases[i].a, cases[i].b), cases[i].order);
        CU_ASSERT_EQUAL(nc_decimal_compare(cases[i].b, cases[i].a), -cases[i].order);
    }
}

static void expect(struct nc_decimal x, const char *expected, bool inexact)
{
    char text[NC_DECIMAL_TEXT];
    nc_decimal_text(x, text);
    CU_ASSERT_STRING_EQUAL(text, expected);
    CU_ASSERT_EQUAL(x.inexact, inexact);
}

/* Results of up to eighteen digits are exact; longer ones have fifteen. */
static void test_arithmetic(void)
{
    expect(nc_decimal_add(nc_decimal_of(35, 3), nc_decimal_of(-5, -1)), "34999.5", false);
    expect(nc_decimal_sub(nc_decimal_of(1, 20), nc_decimal_of(1, 18)), "99000000000000000000",
           false);
    expect(nc_decimal_add(nc_decimal_of(999999999999999999, 0), nc_decimal_of(5, -1)),
           "1000000000000000000", true);
    expect(nc_decimal_div(nc_decimal_of(1, 0), nc_decimal_of(8, 0)), "0.125", false);
    expect(nc_decimal_div(nc_decimal_of(10, 6), nc_decimal_of(5, 0)), "2000000", false);
    expect(nc_decimal_div(nc_decimal_of(2, 0), nc_decimal_of(3, 0)), "0.666666666666667", true);
    expect(nc_decimal_trim(nc_decimal_of(4500000, -2)), "45000", false);
}

/* For people: a fraction is one again, and no long tail of digits is left. */
static void test_short(void)
{
    static const struct {
        int64_t over, under;
        const char *text;
    } cases[] = { { 1, 3, "1/3" },  { 2, 3, "2/3" },   { 5, 12, "5/12" }, { 1, 8, "0.125" },
                  { 7, 3, "2.333" }, { 11, 30, "0.3667" }, { 3, 1, "3" } };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[NC_DECIMAL_TEXT];
        nc_decimal_short(nc_decimal_div(nc_decimal_of(cases[i].over, 0),
                                        nc_decimal_of(cases[i].under, 0)),
                         text);
        CU_ASSERT_STRING_EQUAL(text, cases[i].text);
    }
}

void nc_test_decimal(void)
{
    CU_pSuite suite = CU_add_suite("decimal", NULL, NULL);
    CU_add_test(suite, "whole numbers in digits", test_whole_numbers);
    CU_add_test(suite, "decimals in plain digits", test_decimals);
    CU_add_test(suite, "order", test_order);
    CU_add_test(suite, "sums and quotients", test_arithmetic);
    CU_add_test(suite, "numbers for people", test_short);
}
