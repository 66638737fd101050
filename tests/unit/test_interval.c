/* test_interval.c - what a wording allows. */
#include "tests/unit/reading.h"

#include <CUnit/CUnit.h>
#include <stdio.h>
#include <string.h>

/* A text and what is read of it first. */
struct row {
    const char *text, *expect;
};

static void check(const char *text, const char *expect, const char *got)
{
    if (strcmp(expect, got) == 0) {
        CU_PASS(text);
        return;
    }
    CU_FAIL(text);
    fprintf(stderr, "%s\n  expected %s\n  got      %s\n", text, expect, got);
}

static const struct row exact[] = {
    { "Then 10 died.", "[10,10]" },
    { "Then 35,000 fled.", "[34500,35500)" },
    { "Then 1,204 fled.", "[1204,1204]" },
    { "It is 5.9 km.", "[5.85,5.95)" },
    { "It paid $3.5 million.", "[3450000,3550000)" },
    { "Then 100 fled.", "[90,110)" },
    { "Then two dozen fled.", "[19,29)" },
    { "Then a dozen fled.", "[12,12]" },
};

static void test_exact(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof exact / sizeof *exact; i++)
        check(exact[i].text, exact[i].expect, nc_found_interval(exact[i].text, line));
}

static const struct row hedged[] = {
    { "About 35,000 fled.", "[31500,38500)" },
    { "Nearly 100 fled.", "[90,100)" },
    { "About 64% fled.", "[63,65)" },
    { "About 60% fled.", "[55,65)" },
    { "About 3% fled.", "[2.5,3.5)" },
    { "Nearly 64% fled.", "[63,64)" },
    { "At least 10 died.", "[10,*]" },
    { "More than 10 died.", "(10,*]" },
    { "Up to 10 died.", "[0,10]" },
    { "Fewer than 10 died.", "[0,10)" },
    { "Between 5 and 9 died.", "[5,9]" },
};

static void test_hedged(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof hedged / sizeof *hedged; i++)
        check(hedged[i].text, hedged[i].expect, nc_found_interval(hedged[i].text, line));
}

void nc_test_interval(void);

void nc_test_interval(void)
{
    CU_pSuite suite = CU_add_suite("interval", NULL, NULL);
    CU_add_test(suite, "exact", test_exact);
    CU_add_test(suite, "hedged", test_hedged);
}
