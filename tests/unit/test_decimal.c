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

void nc_test_decimal(void)
{
    CU_pSuite suite = CU_add_suite("decimal", NULL, NULL);
    CU_add_test(suite, "whole numbers in digits", test_whole_numbers);
    CU_add_test(suite, "decimals in plain digits", test_decimals);
}
