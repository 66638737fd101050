/* test_grain.c - checks/statistics/grain.c against every list of whole numbers there is. */
#include "checks/statistics/grain.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdio.h>

/* All lists of n answers from 1 to 3, by how many there are of each: is there one with the mean and
 * the deviation, rounded either way at a half? */
static bool some_list(const struct nc_grain *g)
{
    const double h = 0.5 + 1e-9;
    for (int64_t ones = 0; ones <= g->n; ones++)
        for (int64_t twos = 0; ones + twos <= g->n; twos++) {
            const int64_t threes = g->n - ones - twos;
            const double n = (double)g->n, mean = (double)(ones + 2 * twos + 3 * threes) / n;
            const double squares = (double)(ones + 4 * twos + 9 * threes);
            const double sd = sqrt(fmax(0, (squares - n * mean * mean) / (n - 1)));
            if (fabs(mean * 100 - (double)g->mean) <= h && fabs(sd * 100 - (double)g->sd) <= h)
                return true;
        }
    return false;
}

static void test_lists(void)
{
    unsigned wrong = 0, possible = 0;
    for (int64_t n = 2; n <= 9; n++)
        for (int64_t mean = 100; mean <= 300; mean++)
            for (int64_t sd = 0; sd <= 150; sd++) {
                const struct nc_grain g = { .mean = mean, .mean_decimals = 2, .sd = sd,
                                            .sd_decimals = 2, .n = n, .items = 1,
                                            .ends = true, .least = 1, .most = 3 };
                const bool list = some_list(&g);
                possible += list;
                /* what a list shows must never be called impossible */
                wrong += list && nc_grain_judge(&g) != NC_GRAIN_POSSIBLE;
            }
    CU_ASSERT_EQUAL(wrong, 0);
    CU_ASSERT(possible > 50);
}

static void check_mean(int64_t mean, int decimals, int64_t n, int64_t items,
                       enum nc_grain_verdict verdict)
{
    const struct nc_grain g = { .mean = mean, .mean_decimals = decimals, .sd = -1, .n = n,
                                .items = items };
    CU_ASSERT_EQUAL(nc_grain_judge(&g), verdict);
}

static void test_means(void)
{
    check_mean(344, 2, 27, 1, NC_GRAIN_POSSIBLE);  /* 93 / 27 */
    check_mean(343, 2, 27, 1, NC_GRAIN_NO_MEAN);
    check_mean(343, 2, 27, 3, NC_GRAIN_POSSIBLE);  /* 278 / 81 */
    check_mean(343, 2, 100, 1, NC_GRAIN_POWERLESS);
    check_mean(25, 1, 4, 1, NC_GRAIN_POSSIBLE);    /* 10 / 4 */
    check_mean(13, 2, 8, 1, NC_GRAIN_POSSIBLE);    /* 1 / 8 = 0.125, up */
    check_mean(12, 2, 8, 1, NC_GRAIN_POSSIBLE);    /* and down */
    const struct nc_grain near = { .mean = 343, .mean_decimals = 2, .sd = -1, .n = 27, .items = 1 };
    CU_ASSERT_EQUAL(nc_grain_nearest(&near), 344);
}

static void test_shares(void)
{
    struct nc_grain g = { .mean = 40, .mean_decimals = 2, .sd = 50, .sd_decimals = 2, .n = 20,
                          .items = 1 };
    CU_ASSERT_EQUAL(nc_grain_judge_share(&g), NC_GRAIN_POSSIBLE); /* 8 of 20: 0.5026 */
    g.sd = 45;
    CU_ASSERT_EQUAL(nc_grain_judge_share(&g), NC_GRAIN_NO_SD);
    g.mean = 42;
    CU_ASSERT_EQUAL(nc_grain_judge_share(&g), NC_GRAIN_NO_MEAN);
}

void nc_test_grain(void);
void nc_test_grain(void)
{
    CU_pSuite suite = CU_add_suite("grain", NULL, NULL);
    CU_add_test(suite, "no list of answers is called impossible", test_lists);
    CU_add_test(suite, "means of whole numbers", test_means);
    CU_add_test(suite, "shares of ones", test_shares);
}
