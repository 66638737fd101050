/* test_range.c - two numbers that make one figure. */
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

static const struct row ranges[] = {
    { "Walk 20-30 km a day.", "20-30 km|measure|20..30|km|range|day" },
    { "Between 5 and 10 tonnes leaked.", "5 and 10 tonnes|measure|5..10|t|range|" },
    { "It costs $10 to $15 billion.",
      "$10 to $15 billion|money|10000000000..15000000000|USD|range|" },
    { "It costs 10 to 15 billion euros.",
      "10 to 15 billion euros|money|10000000000..15000000000|EUR|range|" },
    { "Five to six people fit.", "Five to six|number|5..6||range|" },
    { "Prices ranging from 5% to 7% are told.", "5% to 7%|percent|5..7|percent|range|" },
};

static void test_ranges(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        check(ranges[i].text, ranges[i].expect, nc_found_line(ranges[i].text, false, line));
}

static const struct row pairs[] = {
    { "It rose from 240 to 273.", "240|number|240||=|" },
    { "Use 5 and 10 per cent.", "5|percent|5|percent|=|" },
    { "It fell from 15 to 10 billion euros.", "15|money|15000000000|EUR|=|" },
};

static void test_pairs(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        check(pairs[i].text, pairs[i].expect, nc_found_line(pairs[i].text, false, line));
}

void nc_test_range(void);

void nc_test_range(void)
{
    CU_pSuite suite = CU_add_suite("range", NULL, NULL);
    CU_add_test(suite, "ranges", test_ranges);
    CU_add_test(suite, "pairs", test_pairs);
}
