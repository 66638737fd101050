/* test_store.c - src/model/store.c: what figures have in common stands once in the run's store. */
#include "model/store.h"

#include <CUnit/CUnit.h>
#include <stdio.h>
#include <string.h>

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
        f->group = NC_NONE;
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

/* A batch of one figure, which counts houses of some number. */
static struct nc_store *batch_of_house(unsigned number)
{
    struct nc_store *batch = nc_store_new();
    char head[32];
    const size_t len = (size_t)snprintf(head, sizeof head, "house %u", number);
    struct nc_figure *f = nc_store_add(batch);

    f->said->head = nc_pool_add(batch->pool, head, len);
    f->value = nc_decimal_of(number, 0);
    f->has_value = true;
    nc_interval_set(f, false, false);
    return batch;
}

static void test_told_again(void)
{
    enum { HOUSES = 3000 };
    struct nc_store *store = nc_store_new();

    for (unsigned i = 0; i < 2 * HOUSES; i++) {
        struct nc_store *batch = batch_of_house(i % HOUSES);
        nc_store_take(store, batch);
        nc_store_free(batch);
    }
    for (unsigned i = 0; i < HOUSES; i++)
        CU_ASSERT_PTR_EQUAL(nc_store_figure(store, i)->said,
                            nc_store_figure(store, i + HOUSES)->said);
    CU_ASSERT_PTR_NOT_EQUAL(nc_store_figure(store, 0)->said, nc_store_figure(store, 1)->said);
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

/* A figure of an article of its own, whose sentence has two words. */
static void put_sentence(struct nc_store *batch, const char *second)
{
    const struct nc_article article = { .path = nc_pool_addz(batch->pool, "b.txt") };
    const nc_str stems[] = { nc_pool_addz(batch->pool, "bridge"),
                             nc_pool_addz(batch->pool, second) };
    const uint16_t bag[] = { 2, 7, 9 };
    struct nc_figure *f = nc_store_add(batch);

    f->group = NC_NONE;
    f->in->shape = 5;
    f->in->article = batch->articles->len;
    f->in->words = 2;
    f->in->context = batch->contexts->len;
    f->in->bag = batch->bags->len;
    g_array_append_val(batch->articles, article);
    g_array_append_vals(batch->contexts, stems, 2);
    g_array_append_vals(batch->bags, bag, 3);
}

/* A copied sentence has its words where the first has them; one of other words keeps its own. */
static void test_copies(void)
{
    static const char *const seconds[] = { "river", "river", "road" };
    struct nc_store *store = nc_store_new();

    for (unsigned i = 0; i < 3; i++) {
        struct nc_store *batch = nc_store_new();
        put_sentence(batch, seconds[i]);
        nc_store_take(store, batch);
        nc_store_free(batch);
    }
    nc_store_settle(store);
    CU_ASSERT_EQUAL(store->contexts->len, 4);
    CU_ASSERT_EQUAL(store->bags->len, 1 + 2 * 3);
    for (uint32_t i = 0; i < 3; i++) {
        const struct nc_figure *f = nc_store_figure(store, i);
        unsigned count;
        CU_ASSERT_EQUAL(f->in->article, i);
        CU_ASSERT_STRING_EQUAL(nc_store_text(store, nc_store_context(store, f)[1]), seconds[i]);
        CU_ASSERT_EQUAL(nc_store_bag(store, f, &count)[1], 9);
        CU_ASSERT_EQUAL(count, 2);
    }
    nc_store_free(store);
}

/* Figures that are left out bring those that point over them nearer. */
static void test_steps(void)
{
    struct nc_store *batch = nc_store_new();

    for (int i = 0; i < 3; i++)
        nc_store_add(batch)->kind = i == 1 ? NC_KIND_ORDINAL : NC_KIND_NUMBER;
    nc_store_figure(batch, 2)->part_of = nc_row_steps(2, 0);
    nc_store_keep_quantities(batch);
    CU_ASSERT_EQUAL(batch->figures->len, 2);
    CU_ASSERT_PTR_EQUAL(nc_figure_whole(nc_store_figure(batch, 1)), nc_store_figure(batch, 0));
    CU_ASSERT_PTR_NULL(nc_figure_whole(nc_store_figure(batch, 0)));
    CU_ASSERT_EQUAL(nc_row_steps(0, 40000), 0);
    CU_ASSERT_EQUAL(nc_row_stepped(7, nc_row_steps(7, 4)), 4);
    CU_ASSERT_EQUAL(nc_row_stepped(7, 0), NC_NONE);
    nc_store_free(batch);
}

/* Strings of all lengths keep their bytes and their numbers, moved or not. */
static void test_strings(void)
{
    static const size_t lens[] = { 0, 1, 254, 255, 256, 65533, 65534, 65535, 200000, 2 };
    struct nc_pool *pool = nc_pool_new(), *other = nc_pool_new();
    char *text = g_strnfill(200000, 'a');

    nc_pool_addz(other, "first");
    for (size_t i = 0; i < G_N_ELEMENTS(lens); i++) {
        const nc_str str = nc_pool_add(pool, text, lens[i]);
        const nc_str moved = nc_pool_move(other, pool, str);
        CU_ASSERT_EQUAL(nc_pool_add(pool, text, lens[i]), str);
        CU_ASSERT_EQUAL(nc_pool_span(pool, str).len, lens[i]);
        CU_ASSERT_EQUAL(strlen(nc_pool_text(other, moved)), lens[i]);
        CU_ASSERT_EQUAL(nc_pool_add(other, text, lens[i]), moved);
    }
    CU_ASSERT_EQUAL(nc_pool_count(pool), G_N_ELEMENTS(lens));
    nc_pool_reset(pool);
    CU_ASSERT_STRING_EQUAL(nc_pool_text(pool, nc_pool_addz(pool, "again")), "again");
    g_free(text);
    nc_pool_free(other);
    nc_pool_free(pool);
}

void nc_test_store(void);
void nc_test_store(void)
{
    CU_pSuite suite = CU_add_suite("store", NULL, NULL);
    CU_add_test(suite, "figures share what they have in common", test_sharing);
    CU_add_test(suite, "what is told again far behind is shared", test_told_again);
    CU_add_test(suite, "bounds that do not follow are kept", test_bounds);
    CU_add_test(suite, "copied sentences share their words", test_copies);
    CU_add_test(suite, "figures point to others by steps", test_steps);
    CU_add_test(suite, "strings of all lengths", test_strings);
}
