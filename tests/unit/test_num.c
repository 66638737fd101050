/* test_num.c - robust statistics: src/wrap/num.c. */
#include "wrap/num.h"

#include <CUnit/CUnit.h>
#include <math.h>

static void test_median(void)
{
    double numbers[] = { 9, 1, 5, 3 };
    nc_num_sort(numbers, 4);
    CU_ASSERT_EQUAL(numbers[0], 1);
    CU_ASSERT_EQUAL(numbers[3], 9);
    CU_ASSERT_DOUBLE_EQUAL(nc_num_median(numbers, 4), 4, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(nc_num_median(numbers, 3), 3, 1e-12);
    CU_ASSERT_TRUE(isnan(nc_num_median(numbers, 0)));
}

/* One wild number moves a robust spread little; equal numbers have none. */
static void test_spread(void)
{
    const double calm[] = { 98, 99, 100, 101, 102 }, wild[] = { 98, 99, 100, 101, 5000 };
    const double same[] = { 7, 7, 7, 7 };
    nc_num_open();
    const double usual = nc_num_spread(calm, 5);
    CU_ASSERT_TRUE(usual > 0.5 && usual < 3);
    CU_ASSERT_TRUE(nc_num_spread(wild, 5) < 3 * usual);
    CU_ASSERT_EQUAL(nc_num_spread(same, 4), 0);
    CU_ASSERT_EQUAL(nc_num_spread(calm, 1), 0);
}

void nc_test_num(void)
{
    CU_pSuite suite = CU_add_suite("num", NULL, NULL);
    CU_add_test(suite, "order and middle", test_median);
    CU_add_test(suite, "robust spread", test_spread);
}
