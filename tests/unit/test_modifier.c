/* test_modifier.c - words that bound numbers. */
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

static const struct row before[] = {
    { "At least 40 died.", "40|number|40||>=|" },
    { "More than 40 died.", "40|number|40||>|" },
    { "As many as 40 died.", "40|number|40||<=|" },
    { "Fewer than 40 died.", "40|number|40||<|" },
    { "About 40 died.", "40|number|40||~|" },
    { "There was a row over 40 jobs.", "40|number|40||=|" },
    { "He was arrested over two robberies.", "two|number|2||=|" },
    { "Police arrested over 300 people.", "300|number|300||>|" },
    { "The firm took over 12 shops.", "12|number|12||=|" },
    { "Inflation edged up to 4.3%.", "4.3%|percent|4.3|percent|=|" },
    { "Up to 40 died.", "40|number|40||<=|" },
    { "The toll passed 1,000.", "1,000|number|1000||>|" },
    { "They passed 12 laws.", "12|number|12||=|" },
    { "Nearly a third left.", "a third|number|0.333333333333333||~|" },
    { "At least another 40 died.", "40|number|40||>=|" },
    { "The ministry estimates that 40 died.", "40|number|40||~|" },
    { "The ministry estimates at least 40 died.", "40|number|40||>=|" },
    { "It took >40 ms.", "40 ms|duration|40|ms|>|" },
};

static void test_before(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof before / sizeof *before; i++)
        check(before[i].text, before[i].expect, nc_found_line(before[i].text, false, line));
}

static const struct row after[] = {
    { "Then 40 or more died.", "40|number|40||>=|" },
    { "Then 40 people or more died.", "40|number|40||>=|" },
    { "Then 40 or so died.", "40|number|40||~|" },
    { "It has 40+ rooms.", "40|number|40||>=|" },
};

static void test_after(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof after / sizeof *after; i++)
        check(after[i].text, after[i].expect, nc_found_line(after[i].text, false, line));
}

void nc_test_modifier(void);

void nc_test_modifier(void)
{
    CU_pSuite suite = CU_add_suite("modifier", NULL, NULL);
    CU_add_test(suite, "before", test_before);
    CU_add_test(suite, "after", test_after);
}
