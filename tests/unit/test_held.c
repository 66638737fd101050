/* test_held.c - src/check/held.c: which wordings skeletons are known to hold. */
#include "check/held.h"

#include <CUnit/CUnit.h>

static void test_known(void)
{
    struct nc_held *held = nc_held_new();
    const uint64_t first = 77, second = UINT64_C(1) << 63 | 77; /* of one bucket */

    CU_ASSERT_EQUAL(nc_held_in(held, 0), NC_HELD_UNKNOWN);
    CU_ASSERT_EQUAL(nc_held_in(held, first), NC_HELD_UNKNOWN);
    nc_held_note(held, first, NC_HELD_NONE);
    nc_held_note(held, second, nc_held_with(NC_HELD_END - 1, NC_HELD_ONE));
    CU_ASSERT_EQUAL(nc_held_in(held, first), NC_HELD_NONE);
    CU_ASSERT(nc_held_may(nc_held_in(held, second), NC_HELD_END - 1));
    CU_ASSERT(nc_held_may(nc_held_in(held, second), NC_HELD_ONE));
    CU_ASSERT_FALSE(nc_held_may(nc_held_in(held, second), NC_HELD_ONE + 1));
    CU_ASSERT_EQUAL(nc_held_with(nc_held_in(held, second), NC_HELD_ONE + 1), NC_HELD_UNKNOWN);
    CU_ASSERT_EQUAL(nc_held_in(held, UINT64_C(1) << 62 | 77), NC_HELD_UNKNOWN);
    CU_ASSERT_EQUAL(nc_held_in(held, first + 1), NC_HELD_UNKNOWN);
    nc_held_free(held);
}

/* Of one bucket the oldest are forgotten, the newest never. */
static void test_forgotten(void)
{
    struct nc_held *held = nc_held_new();
    enum { MANY = 100 };

    for (uint64_t i = 1; i <= MANY; i++) {
        nc_held_note(held, i << 32, NC_HELD_ONE);
        CU_ASSERT_EQUAL(nc_held_in(held, i << 32), NC_HELD_ONE);
    }
    CU_ASSERT_EQUAL(nc_held_in(held, (uint64_t)(MANY - 1) << 32), NC_HELD_ONE);
    CU_ASSERT_EQUAL(nc_held_in(held, UINT64_C(1) << 32), NC_HELD_UNKNOWN);
    nc_held_free(held);
}

void nc_test_held(void);
void nc_test_held(void)
{
    CU_pSuite suite = CU_add_suite("held", NULL, NULL);
    CU_add_test(suite, "what was found in a skeleton is known", test_known);
    CU_add_test(suite, "the oldest of a bucket are forgotten", test_forgotten);
}
