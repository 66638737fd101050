/* test_alike.c - src/check/alike.c: what a figure of the draft is to be compared with. */
#include "check/alike.h"
#include "tests/unit/made.h"

#include <CUnit/CUnit.h>

/* The rival of the first mention, which is the draft's, among two others of one story; all count
 * houses. */
static uint32_t rival_of(const char *own, const char *second, const char *third, const char *deed)
{
    const struct made_mention mentions[] = {
        { .number = own, .apart = 1 }, { .number = second }, { .number = third }
    };
    struct made made = made_story(mentions, 3, false);
    char draft[] = "a1.txt";
    for (guint i = 0; i < made.store->figures->len; i++)
        nc_store_figure(made.store, i)->said->head = nc_pool_addz(made.store->pool, "house");
    nc_store_figure(made.store, 0)->said->event = nc_pool_addz(made.store->pool, deed);
    made.options->draft = draft;
    struct nc_alike look = { .store = made.store, .things = made.things, .options = made.options };
    bool *near = nc_alike_near(&look);
    look.near = near;
    const uint32_t row = nc_alike_rival(&look, 0);
    made.options->draft = NULL;
    g_free(near);
    made_free(&made);
    return row;
}

static void test_rival(void)
{
    CU_ASSERT_EQUAL(rival_of("610", "720", "720", "kill"), 1);
    CU_ASSERT_EQUAL(rival_of("610", "720", "730", "kill"), NC_NONE); /* each is told once */
    CU_ASSERT_EQUAL(rival_of("720", "720", "720", "kill"), NC_NONE); /* the draft's own */
    CU_ASSERT_EQUAL(rival_of("61", "720", "720", "kill"), NC_NONE);  /* far from it */
    CU_ASSERT_EQUAL(rival_of("610", "720", "720", "build"), NC_NONE); /* another deed */
}

void nc_test_alike(void);

void nc_test_alike(void)
{
    CU_pSuite suite = CU_add_suite("alike", NULL, NULL);
    CU_add_test(suite, "rival", test_rival);
}
