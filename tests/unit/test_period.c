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
    /* what a change is measured from is no time of its own */
    { "Sales came to $70m, a 9% increase from last year.", "9%", "", "" },
    { "Sales came to $70m, a 9% increase from last year.", "$70m", "", "" },
    { "The bid of $19 is a 40% premium over the closing price last Friday.", "40%", "", "" },
    { "Output rose 8% compared to the first quarter of 2015.", "8%", "", "" },
    { "The krona rose 6% against the dollar in 2015.", "6%", "2015", "2015" },
    { "The town took 30% from Peru last year.", "30%", "2015", "2015" },
    { "Orders came to $16m, up 11% from March 2015's $14m.", "11%", "", "" },
    { "Orders came to $16m, up 11% from March 2015's $14m.", "$14m", "2015-03", "2015-03" },
    { "The share fell 12% on Tuesday.", "12%", "2016-12-20", "2016-12-20" },
    { "Dues will rise by 6% from March.", "6%", "2016-03", "2016-03" },
    /* nor is that of a happening before */
    { "They rowed a 9 km course, two years after a trial in 2014.", "9 km", "", "" },
    { "In the two years before March 31, 2015, they opened 21 shops.", "21", "2015-03-31",
      "2015-03-31" },
    { "It was the deadliest fire since the blaze of 1998 and killed 40 people.", "40", "", "" },
    { "Some 40 owners were fined since late May.", "40", "2016-05", "2016-12-22" },
    { "After the landslide in 1954 it took another 63 years.", "63 years", "", "" },
    { "After the landslide in 1954 some 63 people moved.", "63", "1954", "1954" },
    { "Some 40 people fell ill, according to a report on Tuesday.", "40", "", "" },
    { "Some 40 people live there, according to the 2011 census.", "40", "2011", "2011" },
    { "The ministry said late on Monday that 14 people were missing.", "14", "", "" },
    /* nor is one in somebody's title, or of another clause */
    { "The 2012 champion swam 12 laps.", "12", "", "" },
    { "The 2012 flood killed 12 people.", "12", "2012", "2012" },
    { "The order covers 892 of the 2007 model cars.", "892", "", "" },
    { "It bought the site for $15m last year; it currently has 400 users.", "$15m", "2015",
      "2015" },
    { "It bought the site for $15m last year; it currently has 400 users.", "400", "", "" },
    { "The worst fire was in 1961 at a fair; 40 people died.", "40", "1961", "1961" },
    { "It was the worst fire in Spain since 1961, when 40 people died.", "40", "1961", "1961" },
    { "The club, which now has 220 members, lost its hall in 2011.", "220", "", "" },
    { "The ferry, which carried 220 people, sank in 2011.", "220", "2011", "2011" },
    { "The 34-year-old lost by 26 seconds in 2011.", "34-year-old", "", "" },
    { "The 34-year-old lost by 26 seconds in 2011.", "26 seconds", "2011", "2011" },
    { "A 34-year-old man died in 2011.", "34-year-old", "2011", "2011" },
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
