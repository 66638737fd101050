/* test_kind.c - numbers that count nothing. */
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

static const struct row others[] = {
    { "It was 15 December 2016.", "15 December 2016|date|-||=|" },
    { "On Dec. 15 it ended.", "Dec. 15|date|-||=|" },
    { "In 2016 it ended.", "2016|date|-||=|" },
    { "The 1990s ended.", "1990s|date|-||=|" },
    { "It was 2016-12-22 then.", "2016-12-22|date|-||=|" },
    { "At 13:53 it shook.", "13:53|time|-||=|" },
    { "At 2 p.m. it shook.", "2 p.m.|time|-||=|" },
    { "They won 2-1 there.", "2-1|score|-||=|" },
    { "Call 555-1234 now.", "555-1234|label|-||=|" },
    { "Lavrov (2L) smiled.", "2L|label|-||=|" },
    { "The Boeing 737 left.", "737|label|-||=|" },
    { "The G20 met.", "G20|label|-||=|" },
    { "The 22nd man left.", "22nd|ordinal|22||=|" },
    { "See 12/34 there.", "12/34|label|-||=|" },
    { "Agent 007 left.", "007|label|-||=|" },
    { "They thrashed City 4-2 in the semi-final.", "4-2|score|-||=|" },
    { "The 1914-18 trenches are still there.", "1914-18|date|-||=|" },
    { "The 2009-10 season was his last.", "2009-10|date|-||=|" },
    { "A Boeing 747-400 stood there.", "747-400|label|-||=|" },
    { "An A330-300 stood there.", "A330-300|label|-||=|" },
    { "The H5N8 strain came back.", "H5N8|label|-||=|" },
    { "Ring 0161 496 0000 today.", "0161 496 0000|label|-||=|" },
    { "She drove a 4x4 home.", "4x4|label|-||=|" },
};

static void test_others(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        check(others[i].text, others[i].expect, nc_found_line(others[i].text, true, line));
}

static const struct row idioms[] = {
    { "No one came.", "none" },
    { "One should wait.", "none" },
    { "The two countries met.", "none" },
};

static void test_idioms(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof idioms / sizeof *idioms; i++)
        check(idioms[i].text, idioms[i].expect, nc_found_line(idioms[i].text, true, line));
}

static void test_counts(void)
{
    CU_ASSERT_EQUAL(nc_found_count("In 2016 the 3rd flight carried 12 people."), 1);
    CU_ASSERT_EQUAL(nc_found_count("They won 2-1 on May 5 before 40,000 fans."), 1);
}

void nc_test_kind(void);

void nc_test_kind(void)
{
    CU_pSuite suite = CU_add_suite("kind", NULL, NULL);
    CU_add_test(suite, "others", test_others);
    CU_add_test(suite, "idioms", test_idioms);
    CU_add_test(suite, "counts", test_counts);
}
