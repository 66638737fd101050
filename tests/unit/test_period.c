/* test_period.c - days told by words of time, against the date of the article (Thursday, 22
 * December 2016). */
#include "tests/unit/told.h"

#include <CUnit/CUnit.h>
#include <stdio.h>
#include <string.h>

#define COUNT(rows) (sizeof(rows) / sizeof *(rows))

static const struct {
    const char *text, *surface, *from, *to;
} periods[] = {
    { "On Tuesday 14 people were killed.", "14", "2016-12-20", "2016-12-20" },
    { "Some 14 people were killed on Thursday.", "14", "2016-12-22", "2016-12-22" },
    { "Some 14 people were killed last Thursday.", "14", "2016-12-15", "2016-12-15" },
    { "Some 14 people were killed yesterday.", "14", "2016-12-21", "2016-12-21" },
    { "Some 14 people were killed last week.", "14", "2016-12-12", "2016-12-18" },
    { "Some 14 people were killed last month.", "14", "2016-11", "2016-11" },
    { "Some 14 people were killed last year.", "14", "2015", "2015" },
    { "Some 14 people were killed in 2011.", "14", "2011", "2011" },
    { "Some 14 people were killed in March 2011.", "14", "2011-03", "2011-03" },
    { "THE FUNERAL MARCH OF THE 14 MINERS FILLED THE SQUARE.", "14", "", "" },
    { "IN MARCH FOURTEEN MINERS DIED IN THE PIT.", "FOURTEEN", "2016-03", "2016-03" },
    { "Some 14 people were killed on March 5.", "14", "2016-03-05", "2016-03-05" },
    { "Some 14 people have been killed since September.", "14", "2016-09", "2016-12-22" },
    { "Some 14 people have been killed over the past 15 months.", "14", "2015-09-22",
      "2016-12-22" },
    { "Some 14 people were killed three days ago.", "14", "2016-12-19", "2016-12-19" },
    { "Police said on Monday that 14 people were missing.", "14", "", "" },
    { "On Monday, police said 14 people were missing.", "14", "", "" },
    { "Some 14 people were killed on Monday, police said.", "14", "2016-12-19", "2016-12-19" },
    { "The team will send 14 people on Monday.", "14", "2016-12-26", "2016-12-26" },
    { "Cuts of 14 million euros, signed by the mayor on Tuesday, will hurt.", "14", "2016-12-20",
      "2016-12-20" },
    { "A walk of 300 people is planned for Monday.", "300", "2016-12-26", "2016-12-26" },
};

static void test_periods(void)
{
    for (size_t i = 0; i < COUNT(periods); i++) {
        char from[NC_DATE_TEXT], to[NC_DATE_TEXT];
        struct nc_told told = nc_told_read(periods[i].text);
        const struct nc_figure *figure = nc_told_figure(&told, periods[i].text, periods[i].surface);
        CU_ASSERT_PTR_NOT_NULL_FATAL(figure);
        nc_date_text(figure->said->from, from);
        nc_date_text(figure->said->to, to);
        if (strcmp(from, periods[i].from) != 0 || strcmp(to, periods[i].to) != 0)
            printf("# %s: %s..%s\n", periods[i].text, from, to);
        CU_ASSERT_STRING_EQUAL(from, periods[i].from);
        CU_ASSERT_STRING_EQUAL(to, periods[i].to);
        nc_told_free(&told);
    }
}

static void test_undated(void)
{
    const char *text = "Some 14 people were killed last week. In May 2011 it was 9 people.";
    char day[NC_DATE_TEXT];
    struct nc_told told = nc_told_undated(text);
    CU_ASSERT_STRING_EQUAL(nc_date_text(nc_told_figure(&told, text, "14")->said->from, day), "");
    CU_ASSERT_STRING_EQUAL(nc_date_text(nc_told_figure(&told, text, "9 people")->said->from, day),
                           "2011-05");
    nc_told_free(&told);
}

/* Another time that only words tell: of which figure, and in a text with a date or without. */
static void test_elsewhen(void)
{
    static const struct {
        const char *text, *surface;
        bool dated, want;
    } cases[] = {
        { "A month earlier the barge carried 80 cars.", "80", true, true },
        { "The barge carried 90 cars, against 80 cars a year earlier.", "80", true, true },
        { "The barge carried 90 cars, against 80 cars a year earlier.", "90", true, false },
        { "Eighty cars had been sold before.", "Eighty", true, true },
        { "Eighty cars were sold before the strike began.", "Eighty", true, false },
        { "Last year the barge carried 80 cars.", "80", false, true },
        { "Last year the barge carried 80 cars.", "80", true, false },
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct nc_told told =
            cases[i].dated ? nc_told_read(cases[i].text) : nc_told_undated(cases[i].text);
        const struct nc_figure *figure = nc_told_figure(&told, cases[i].text, cases[i].surface);
        CU_ASSERT_PTR_NOT_NULL_FATAL(figure);
        if (figure->elsewhen != cases[i].want)
            printf("# %s [%s]\n", cases[i].text, cases[i].surface);
        CU_ASSERT_EQUAL(figure->elsewhen, cases[i].want);
        nc_told_free(&told);
    }
}

void nc_test_period(void)
{
    CU_pSuite suite = CU_add_suite("period", NULL, NULL);
    CU_add_test(suite, "resolved against the article's date", test_periods);
    CU_add_test(suite, "another time, told by words alone", test_elsewhen);
    CU_add_test(suite, "never guessed without one", test_undated);
}
