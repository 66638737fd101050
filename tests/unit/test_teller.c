/* test_teller.c - who can be held to two figures: checks/teller.c. */
#include "checks/teller.h"
#include "tests/unit/made.h"

#include <CUnit/CUnit.h>

static const struct {
    const char *a, *b;
    bool a_named, same, differ;
} cases[] = {
    { "Ana Ruiz", "Ana Ruiz", true, true, false },
    { "Ana Ruiz", "Ruiz", true, false, false }, /* linking gives one person one name */
    { "Ana Ruiz", "Ben Okri", true, false, true },
    { "officials", "officials", false, false, false },
    { "police", "organisers", false, false, true },
    { "Ana Ruiz", NULL, true, false, false },
    { NULL, NULL, false, false, false },
    { "Northern Survey", "Northern Survey, a public body", true, false, false },
};

static void test_cases(void)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct made_mention mentions[] = {
            { .number = "11", .speaker = cases[i].a },
            { .number = "13", .speaker = cases[i].b },
        };
        struct made made = made_story(mentions, 2, false);
        const struct nc_case c = { .store = made.store };
        CU_ASSERT_EQUAL(nc_teller_named(&c, 0), cases[i].a_named);
        CU_ASSERT_EQUAL(nc_teller_cited(&c, 0), cases[i].a != NULL);
        CU_ASSERT_EQUAL(nc_teller_same(&c, 0, 1), cases[i].same);
        CU_ASSERT_EQUAL(nc_teller_same(&c, 1, 0), cases[i].same);
        CU_ASSERT_EQUAL(nc_teller_differ(&c, 0, 1), cases[i].differ);
        made_free(&made);
    }
}

void nc_test_teller(void)
{
    CU_pSuite suite = CU_add_suite("teller", NULL, NULL);
    CU_add_test(suite, "names, and no names", test_cases);
}
