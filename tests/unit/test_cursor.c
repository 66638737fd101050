/* test_cursor.c - line and column on the way through a text, against those asked for one by one. */
#include "extract/cursor.h"

#include <CUnit/CUnit.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

void nc_test_cursor(void);

static const struct nc_piece whole[] = { { 0, 1, 1, true } };
static const struct nc_piece parts[] = { { 0, 3, 7, true }, { 90, 12, 2, false },
                                         { 200, 40, 1, true } };

/* Goes through the reading in steps of `step` bytes. */
static void walk(const struct nc_reading *reading, uint32_t step)
{
    struct nc_cursor cursor = nc_cursor_begin(reading);
    for (uint32_t at = step - 1; at < reading->len + step; at += step) {
        uint32_t line, column;
        nc_reading_place(reading, at, &line, &column);
        nc_cursor_move(&cursor, at);
        const bool same = cursor.line == line && cursor.column == column;
        if (!same)
            printf("# step %u, byte %u: %u:%u, not %u:%u\n", step, at, cursor.line, cursor.column,
                   line, column);
        CU_ASSERT_TRUE(same);
    }
}

/* Every step, so that lines begin and characters stand at all places of what is looked at at once. */
static void walk_all(const char *unit)
{
    char text[600] = "";
    const size_t len = strlen(unit);
    for (size_t used = 0; used + len < sizeof text; used += len)
        memcpy(text + used, unit, len + 1);
    const struct nc_reading one = { .text = text, .len = strlen(text), .pieces = whole,
                                    .piece_count = 1 };
    const struct nc_reading some = { .text = text, .len = strlen(text), .pieces = parts,
                                     .piece_count = sizeof parts / sizeof *parts };
    for (uint32_t step = 1; step < 200; step++) {
        walk(&one, step);
        walk(&some, step);
    }
}

static void test_plain(void)
{
    walk_all("No line ends here. ");
}

static void test_lines(void)
{
    walk_all("Some lines\nare short,\n\nothers are a good deal longer than sixty-three bytes, to "
             "be sure.\n");
}

static void test_characters(void)
{
    walk_all("\u20ac5 f\u00fcr \u00e4ltere\nHerren\u2009\U0001f600\n\u00e9");
}

void nc_test_cursor(void)
{
    CU_pSuite suite = CU_add_suite("cursor", NULL, NULL);
    CU_add_test(suite, "plain text", test_plain);
    CU_add_test(suite, "lines of many lengths", test_lines);
    CU_add_test(suite, "characters of many bytes", test_characters);
}
