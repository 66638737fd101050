/* test_store.c - src/model/store.c: what figures have in common stands once in the run's store. */
#include "model/store.h"

#include <CUnit/CUnit.h>

/* Three figures of one sentence, the last of them a range. */
static struct nc_store *batch_of_three(void)
{
    struct nc_store *batch = nc_store_new();
    const struct nc_article article = { .path = nc_pool_addz(batch->pool, "a.txt") };

    g_array_append_val(batch->articles, article);
    for (int i = 0; i < 3; i++) {
        struct nc_figure *f = nc_store_add(batch);
        f->in->shape = 9;
        f->in->len = 40;
        f->said->head = nc_pool_addz(batch->pool, "house");
        f->part_of = f->change_with = f->group = NC_NONE;
        f->value = nc_decimal_of(1200 + i, 0);
        f->has_value = true;
        nc_interval_set(f, false, false);
    }
    struct nc_figure *range = nc_store_figure(batch, 2);
    range->modifier = NC_RANGE;
    range->has_value = false;
    nc_figure_bounds(range)->low = nc_decimal_of(5, 0);
    nc_figure_bounds(range)->high = nc_decimal_of(75, -1);
    return batch;
}

static void test_sharing(void)
{
    struct nc_store *store = nc_store_new(), *batch = batch_of_three();

    nc_store_take(store, batch);
    nc_store_free(batch);
    const struct nc_figure *f = nc_store_figure(store, 0), *g = nc_store_figure(store, 1);
    const struct nc_figure *range = nc_store_figure(store, 2);
    CU_ASSERT_PTR_EQUAL(f->in, g->in);
    CU_ASSERT_PTR_EQUAL(f->in, range->in);
    CU_ASSERT_PTR_EQUAL(f->said, g->said);
    CU_ASSERT_PTR_NOT_EQUAL(f->said, range->said);
    CU_ASSERT_EQUAL(range->said->head, f->said->head);
    CU_ASSERT_STRING_EQUAL(nc_store_text(store, f->said->head), "house");
    nc_store_free(store);
}

/* Bounds that follow from the value are made anew, others are kept to the digit. */
static void test_bounds(void)
{
    struct nc_store *store = nc_store_new(), *batch = batch_of_three();
    const struct nc_decimal low = nc_figure_low(nc_store_figure(batch, 1));
    const struct nc_decimal high = nc_figure_high(nc_store_figure(batch, 1));

    nc_store_take(store, batch);
    nc_store_free(batch);
    const struct nc_figure *g = nc_store_figure(store, 1), *range = nc_store_figure(store, 2);
    CU_ASSERT_FALSE(g->bounds_given);
    CU_ASSERT_EQUAL(nc_figure_low(g).mantissa, low.mantissa);
    CU_ASSERT_EQUAL(nc_figure_low(g).exponent, low.exponent);
    CU_ASSERT_EQUAL(nc_figure_high(g).mantissa, high.mantissa);
    CU_ASSERT_TRUE(range->bounds_given);
    CU_ASSERT_EQUAL(nc_figure_high(range).mantissa, 75);
    CU_ASSERT_EQUAL(nc_figure_high(range).exponent, -1);
    nc_store_free(store);
}

void nc_test_store(void);
void nc_test_store(void)
{
    CU_pSuite suite = CU_add_suite("store", NULL, NULL);
    CU_add_test(suite, "figures share what they have in common", test_sharing);
    CU_add_test(suite, "bounds that do not follow are kept", test_bounds);
}
