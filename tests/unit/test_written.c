/* test_written.c - checks/written.h: results told as the text's own figures are. */
#include "checks/written.h"

#include "data/units.h"
#include "model/decimal.h"

#include <CUnit/CUnit.h>
#include <string.h>

static const struct {
    const char *surface, *unit;
    double value, told;
    const char *said;
} rows[] = {
    { "184.2 mln stg", "GBP", 184.2e6, 182.7e6, "182.7 mln stg" },
    { "5.3 billion", "", 5.3e9, 4.05e9, "4.05 billion" },
    { "£8.5m", "GBP", 8.5e6, 7.5e6, "£7.5m" },
    { "$60 billion", "USD", 60e9, 60e6, "$60 million" },
    { "€300 billion", "EUR", 300e9, 300e6, "€300 million" },
    { "£3,000", "GBP", 3000, 3e6, "£3 million" },
    { "£590", "GBP", 590, 570, "£570" },
    { "£1.50", "GBP", 1.5, 2.5, "£2.50" },
    { "$14", "USD", 14, 16.456, "$16.46" },
    { "£1.5 bn", "GBP", 1.5e9, 2.5e9, "£2.5 bn" },
    { "4.2p", "penny", 4.2, 3.1, "3.1p" },
    { "3,400,000", "", 3400000, 2450000, "2,450,000" },
    { "12 miles", "mi", 12, 9.5, "9.5 miles" },
    { "twelve hours", "h", 12, 9, "9 hours" },
    { "five", "", 5, 6, "6" },
    { ".27", "", 0.27, 1.0 / 6, "0.1667" },
    { "6ft 2in", "ft", 6.1667, 5.5, "5.5" },
};

static void test_rows(void)
{
    GString *said = g_string_new(NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct nc_figure f = { .value = nc_decimal_from_double(rows[i].value),
                                     .unit = nc_unit_find(rows[i].unit),
                                     .has_value = true };
        g_string_truncate(said, 0);
        nc_written_like(said, &f, rows[i].surface, strlen(rows[i].surface), rows[i].told);
        CU_ASSERT_STRING_EQUAL(said->str, rows[i].said);
    }
    g_string_free(said, TRUE);
}

static void test_zeros(void)
{
    GString *said = g_string_new(NULL);
    nc_written_number(said, 19.97);
    g_string_append_c(said, ' ');
    nc_written_number(said, 20);
    g_string_append_c(said, ' ');
    nc_written_number(said, 7.5);
    g_string_append_c(said, ' ');
    nc_written_number(said, -1234567);
    CU_ASSERT_STRING_EQUAL(said->str, "20.0 20 7.5 -1,234,567");
    g_string_free(said, TRUE);
}

void nc_test_written(void);
void nc_test_written(void)
{
    CU_pSuite suite = CU_add_suite("written", NULL, NULL);
    CU_add_test(suite, "a result has the unit and magnitude of the text's figure", test_rows);
    CU_add_test(suite, "zeros behind the point are written when they say something", test_zeros);
}
