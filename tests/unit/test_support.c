/* test_support.c - src/check/support.c: whether a number says what another says. */
#include "check/support.h"
#include "data/units.h"

#include <CUnit/CUnit.h>
#include <string.h>

struct told {
    const char *number;
    enum nc_modifier modifier;
    const char *unit;
    int zeros; /* behind the number: 6 for millions; they are no written digits */
};

static struct nc_figure figure_of(const struct told *told, struct nc_said_between *said)
{
    const uint16_t unit = told->unit == NULL ? 0 : nc_unit_find(told->unit);
    struct nc_figure f = { .said = &said->said,
                           .unit = unit,
                           .kind = nc_unit_at(unit)->kind,
                           .modifier = (uint8_t)told->modifier,
                           .has_value = true,
                           .bounds_given = true };
    *said = (struct nc_said_between){ .low = nc_decimal_of(0, 0) };
    CU_ASSERT_TRUE(nc_decimal_parse(told->number, strlen(told->number), &f.value));
    f.value.exponent = (int8_t)(f.value.exponent + told->zeros);
    f.precision = f.value.exponent;
    nc_interval_set(&f, false, false);
    return f;
}

static enum nc_support support(struct told own, struct told other)
{
    struct nc_said_between said[2];
    const struct nc_figure a = figure_of(&own, &said[0]), b = figure_of(&other, &said[1]);
    return nc_support_of(&a, &b);
}

static void test_numbers(void)
{
    struct told n300 = { .number = "300" }, n310 = { .number = "310" };
    CU_ASSERT_EQUAL(support(n310, n310), NC_SUPPORT_SAME);
    CU_ASSERT_EQUAL(support(n310, n300), NC_SUPPORT_NEAR);
    CU_ASSERT_EQUAL(support(n300, n310), NC_SUPPORT_NEAR);
    struct told fine = { .number = "3.46", .zeros = 6 }, coarse = { .number = "3.5", .zeros = 6 };
    struct told other = { .number = "3.4", .zeros = 6 };
    CU_ASSERT_EQUAL(support(fine, coarse), NC_SUPPORT_SAME);
    CU_ASSERT_EQUAL(support(coarse, fine), NC_SUPPORT_SAME);
    CU_ASSERT_EQUAL(support(coarse, other), NC_SUPPORT_NEAR);
}

static void test_hedges(void)
{
    struct told about = { "600", NC_ABOUT, NULL, 0 }, n612 = { .number = "612" };
    struct told n640 = { .number = "640" }, about650 = { "650", NC_ABOUT, NULL, 0 };
    CU_ASSERT_EQUAL(support(n612, about), NC_SUPPORT_SAME);
    CU_ASSERT_EQUAL(support(about, n612), NC_SUPPORT_SAME);
    CU_ASSERT_EQUAL(support(n640, about), NC_SUPPORT_NEAR);
    CU_ASSERT_EQUAL(support(about650, about), NC_SUPPORT_NEAR);
}

static void test_bounds(void)
{
    struct told over = { "200", NC_ABOVE, NULL, 0 }, n200 = { .number = "200" };
    struct told n214 = { .number = "214" }, n400 = { .number = "400" };
    struct told least = { "180", NC_AT_LEAST, NULL, 0 }, most = { "220", NC_AT_MOST, NULL, 0 };
    CU_ASSERT_EQUAL(support(over, n214), NC_SUPPORT_SAME);  /* who counts 214 may say so */
    CU_ASSERT_EQUAL(support(n214, over), NC_SUPPORT_BOUND); /* nobody has 214 from it */
    CU_ASSERT_EQUAL(support(n400, over), NC_SUPPORT_NONE);
    CU_ASSERT_EQUAL(support(n200, over), NC_SUPPORT_NEAR); /* a hedge left out */
    CU_ASSERT_EQUAL(support(over, over), NC_SUPPORT_SAME);
    CU_ASSERT_EQUAL(support(over, least), NC_SUPPORT_BOUND);
    CU_ASSERT_EQUAL(support(least, over), NC_SUPPORT_SAME);
    CU_ASSERT_EQUAL(support(over, most), NC_SUPPORT_BOUND);
}

static void test_units(void)
{
    struct told miles = { .number = "10", .unit = "mi" }, km16 = { .number = "16", .unit = "km" };
    struct told km17 = { .number = "17", .unit = "km" };
    CU_ASSERT_EQUAL(support(km16, miles), NC_SUPPORT_SAME);
    CU_ASSERT_EQUAL(support(miles, km16), NC_SUPPORT_SAME);
    CU_ASSERT_EQUAL(support(km17, miles), NC_SUPPORT_NEAR);
}

void nc_test_support(void);

void nc_test_support(void)
{
    CU_pSuite suite = CU_add_suite("support", NULL, NULL);
    CU_add_test(suite, "numbers", test_numbers);
    CU_add_test(suite, "hedges", test_hedges);
    CU_add_test(suite, "bounds", test_bounds);
    CU_add_test(suite, "units", test_units);
}
