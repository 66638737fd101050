/* test_digits.c - slips of the hand: checks/digits.c. */
#include "checks/digits.h"

#include <CUnit/CUnit.h>
#include <string.h>

static struct nc_decimal number(const char *text)
{
    struct nc_decimal out = { 0, 0, false };
    CU_ASSERT_TRUE(nc_decimal_parse(text, strlen(text), &out));
    return out;
}

static const struct {
    const char *a, *b;
    int power;
} scales[] = {
    { "3400000", "3400000000", 3 },
    { "3.4", "34", 1 },
    { "12", "13", 0 },
    { "12", "12", 0 },
    { "12", "120000", 0 },
    { "0", "0", 0 },
    { "250", "250000000", 6 },
};

static void test_scale(void)
{
    for (size_t i = 0; i < sizeof scales / sizeof *scales; i++) {
        CU_ASSERT_EQUAL(nc_digits_scale(number(scales[i].a), number(scales[i].b)), scales[i].power);
        CU_ASSERT_EQUAL(nc_digits_scale(number(scales[i].b), number(scales[i].a)), scales[i].power);
    }
}

static const struct {
    const char *a, *b;
    enum nc_slip slip;
} slips[] = {
    { "35000", "53000", NC_SLIP_SWAPPED }, { "12", "21", NC_SLIP_NONE },
    { "1250", "1520", NC_SLIP_SWAPPED },   { "1250", "2150", NC_SLIP_SWAPPED },
    { "1250", "5210", NC_SLIP_NONE },      { "1250", "150", NC_SLIP_DROPPED },
    { "1225", "125", NC_SLIP_DOUBLED },    { "1250", "1250", NC_SLIP_NONE },
    { "120000", "20000", NC_SLIP_NONE },   { "6.1", "1.6", NC_SLIP_NONE },
    { "100", "1000", NC_SLIP_NONE },       { "412", "463", NC_SLIP_NONE },
};

static void test_slip(void)
{
    for (size_t i = 0; i < sizeof slips / sizeof *slips; i++) {
        CU_ASSERT_EQUAL(nc_digits_slip(number(slips[i].a), number(slips[i].b)), slips[i].slip);
        CU_ASSERT_EQUAL(nc_digits_slip(number(slips[i].b), number(slips[i].a)), slips[i].slip);
    }
}

static void test_significant(void)
{
    CU_ASSERT_EQUAL(nc_digits_significant(number("3500000")), 2);
    CU_ASSERT_EQUAL(nc_digits_significant(number("5.90")), 2);
    CU_ASSERT_EQUAL(nc_digits_significant(number("0")), 0);
}

void nc_test_digits(void)
{
    CU_pSuite suite = CU_add_suite("digits", NULL, NULL);
    CU_add_test(suite, "magnitudes", test_scale);
    CU_add_test(suite, "slips", test_slip);
    CU_add_test(suite, "significant digits", test_significant);
}
