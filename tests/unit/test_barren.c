/* test_barren.c - src/check/barren.c: which skeletons are known to hold no wording. */
#include "check/barren.h"

#include <CUnit/CUnit.h>

static void test_known(void)
{
    struct nc_barren *barren = nc_barren_new();

    CU_ASSERT_FALSE(nc_barren_has(barren, 0));
    CU_ASSERT_FALSE(nc_barren_has(barren, 77));
    nc_barren_add(barren, 77);
    nc_barren_add(barren, UINT64_C(1) << 63 | 77); /* the same bucket */
    CU_ASSERT_TRUE(nc_barren_has(barren, 77));
    CU_ASSERT_TRUE(nc_barren_has(barren, UINT64_C(1) << 63 | 77));
    CU_ASSERT_FALSE(nc_barren_has(barren, UINT64_C(1) << 62 | 77));
    nc_barren_free(barren);
}

/* Of one bucket the oldest are forgotten, the newest never. */
static void test_forgotten(void)
{
    struct nc_barren *barren = nc_barren_new();
    enum { MANY = 100 };

    for (uint64_t i = 1; i <= MANY; i++) {
        nc_barren_add(barren, i << 32);
        CU_ASSERT_TRUE(nc_barren_has(barren, i << 32));
    }
    CU_ASSERT_TRUE(nc_barren_has(barren, UINT64_C(MANY - 1) << 32));
    CU_ASSERT_FALSE(nc_barren_has(barren, UINT64_C(1) << 32));
    nc_barren_free(barren);
}

void nc_test_barren(void);
void nc_test_barren(void)
{
    CU_pSuite suite = CU_add_suite("barren", NULL, NULL);
    CU_add_test(suite, "what was found barren is known", test_known);
    CU_add_test(suite, "the oldest of a bucket are forgotten", test_forgotten);
}
