/* main.c - runs the unit tests of all modules and writes one TAP line a test ("ok 3 - pool: ...").
 *
 * With words on the command line only the suites named run: `build/unit pool decimal`. */
#include <CUnit/CUnit.h>
#include <CUnit/TestRun.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define NC_SUITE(module) void nc_test_##module(void);
#include "tests/unit/suites.h"
#undef NC_SUITE

static const struct {
    const char *module;
    void (*add)(void);
} suites[] = {
#define NC_SUITE(module) { #module, nc_test_##module },
#include "tests/unit/suites.h"
#undef NC_SUITE
};

enum { SUITE_COUNT = sizeof suites / sizeof *suites };

static bool wanted(const char *module, int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (strcmp(argv[i], module) == 0)
            return true;
    return argc < 2;
}

static void print_failures(const CU_pFailureRecord first)
{
    for (CU_pFailureRecord at = first; at != NULL; at = at->pNext)
        printf("#   %s:%u: %s\n", at->strFileName, at->uiLineNumber, at->strCondition);
}

static void test_done(const CU_pTest test, const CU_pSuite suite, const CU_pFailureRecord failures)
{
    printf("%s %u - %s: %s\n", failures == NULL ? "ok" : "not ok", CU_get_number_of_tests_run(),
           suite->pName, test->pName);
    print_failures(failures);
    fflush(stdout);
}

/* A suite whose set-up fails loses all of its tests: that is a failure, and is said. */
static void suite_failed(const CU_pSuite suite)
{
    printf("not ok - %s: its set-up failed\n", suite->pName);
}

int main(int argc, char **argv)
{
    if (CU_initialize_registry() != CUE_SUCCESS)
        return 2;
    for (size_t i = 0; i < SUITE_COUNT; i++)
        if (wanted(suites[i].module, argc, argv))
            suites[i].add();
    CU_set_test_complete_handler(test_done);
    CU_set_suite_init_failure_handler(suite_failed);
    CU_run_all_tests();
    unsigned failed = CU_get_number_of_tests_failed() + CU_get_number_of_suites_failed();
    printf("1..%u\n", CU_get_number_of_tests_run());
    CU_cleanup_registry();
    return failed == 0 ? 0 : 1;
}
