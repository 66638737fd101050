/* test_calendar.c - src/text/calendar.c: dates as written, and what only looks like one. */
#include "text/calendar.h"

#include <CUnit/CUnit.h>
#include <string.h>

static const struct {
    const char *text, *date;            /* "" = no date begins there */
    int minute;
    size_t len;                         /* 0 = all of the text */
} written[] = {
    { "22 December 2016", "2016-12-22", -1, 0 },
    { "December 22, 2016", "2016-12-22", -1, 0 },
    { "Dec. 22, 2016.", "2016-12-22", -1, 13 },
    { "22nd of December 2016", "2016-12-22", -1, 0 },
    { "Thursday, 22 December 2016", "2016-12-22", -1, 0 },
    { "Thu, 22 Dec 2016 10:05:00 +0100", "2016-12-22", 605, 0 },
    { "Thu Dec 22 10:05:00 +0000 2016", "2016-12-22", 605, 0 },
    { "2016-12-22", "2016-12-22", -1, 0 },
    { "2016/12/22", "2016-12-22", -1, 0 },
    { "2016-12-22T10:05:30.250Z", "2016-12-22", 605, 0 },
    { "2016-12-22 22:05", "2016-12-22", 1325, 0 },
    { "22/12/2016", "2016-12-22", -1, 0 },
    { "12/22/2016", "2016-12-22", -1, 0 },
    { "22.12.2016", "2016-12-22", -1, 0 },
    { "5/5/2016", "2016-05-05", -1, 0 },
    { "04/05/2016", "", 0, 0 },         /* two orders */
    { "13/13/2016", "", 0, 0 },
    { "3/27/2012 @ 10:05AM", "2012-03-27", 605, 0 },
    { "May 2, 2013, 1:12 p.m. in town", "2013-05-02", 792, 22 },
    { "May 2, 2013 12:50 AM", "2013-05-02", 50, 0 },
    { "31 Oct 89 (AFP)", "1989-10-31", -1, 9 },
    { "31 OCT 04 --", "2004-10-31", -1, 9 },
    { "5 May 20 people died", "--05-05", -1, 5 },
    { "March 6 -", "--03-06", -1, 7 },
    { "6 March", "--03-06", -1, 0 },
    { "Sept. 11", "--09-11", -1, 0 },
    { "December 2016", "2016-12", -1, 0 },
    { "29 February 2016", "2016-02-29", -1, 0 },
    { "29 February 2015", "", 0, 0 },
    { "May 1.5 million leave", "", 0, 0 },
    { "March on Rome", "", 0, 0 },
    { "Marching 6", "", 0, 0 },
    { "32 December 2016", "", 0, 0 },
    { "December 22, 2,016 people", "--12-22", -1, 11 },
    { "2016-12", "", 0, 0 },
    { "2016 people", "", 0, 0 },
    { "22nds December", "", 0, 0 },
    { "5 of them", "", 0, 0 },
    { "5-3 December", "", 0, 0 },
    { "Thursday", "", 0, 0 },
    { "Thursday 6", "", 0, 0 },
    { "Sat. 6 Oct.", "--10-06", -1, 0 },
    { "6\xC2\xA0October 2016", "2016-10-06", -1, 0 },
    { "12.2016", "", 0, 0 },
    { "", "", 0, 0 },
};

static void test_read(void)
{
    for (size_t i = 0; i < sizeof written / sizeof *written; i++) {
        struct nc_written_date out;
        char text[NC_DATE_TEXT];
        bool found = nc_calendar_read(written[i].text, strlen(written[i].text), &out);
        CU_ASSERT_EQUAL(found, written[i].date[0] != '\0');
        if (!found)
            continue;
        size_t len = written[i].len != 0 ? written[i].len : strlen(written[i].text);
        CU_ASSERT_STRING_EQUAL(nc_date_text(out.date, text), written[i].date);
        CU_ASSERT_EQUAL(out.minute, written[i].minute);
        CU_ASSERT_EQUAL(out.len, len);
    }
}

/* No byte behind the length given is looked at. */
static void test_cut_short(void)
{
    struct nc_written_date out;
    char text[NC_DATE_TEXT];
    CU_ASSERT(nc_calendar_read("2016-12-2290", 10, &out));
    CU_ASSERT_STRING_EQUAL(nc_date_text(out.date, text), "2016-12-22");
    CU_ASSERT(nc_calendar_read("March 61", 7, &out));
    CU_ASSERT_EQUAL(out.date.day, 6);
    CU_ASSERT_FALSE(nc_calendar_read("March 6", 6, &out));
}

static void test_find(void)
{
    static const char text[] = "Route 22-12-2016x, or on 3 May 2017 and 4 May 2018";
    struct nc_written_date out;
    size_t at = 0;
    CU_ASSERT(nc_calendar_find(text, strlen(text), &at, &out));
    CU_ASSERT_EQUAL(at, 25);
    CU_ASSERT_EQUAL(out.date.year, 2017);
    at += out.len;
    CU_ASSERT(nc_calendar_find(text, strlen(text), &at, &out));
    CU_ASSERT_EQUAL(out.date.year, 2018);
    at += out.len;
    CU_ASSERT_FALSE(nc_calendar_find(text, strlen(text), &at, &out));
}

/* Wherever a date stands among the bytes that are looked at together; not inside a word. */
static void test_find_anywhere(void)
{
    enum { PLACES = 40 };
    char text[PLACES + 16];
    for (size_t place = 1; place < PLACES; place++) {
        struct nc_written_date out;
        size_t at = 0;
        memset(text, ' ', place);
        strcpy(text + place, "2016-12-22");
        CU_ASSERT(nc_calendar_find(text, strlen(text), &at, &out));
        CU_ASSERT_EQUAL(at, place);
        text[place - 1] = 'v';
        at = 0;
        CU_ASSERT_FALSE(nc_calendar_find(text, strlen(text), &at, &out));
    }
}

static void test_stamp(void)
{
    struct nc_written_date out;
    CU_ASSERT(nc_calendar_stamp(" 20161222T100500Z", 17, &out));
    CU_ASSERT_EQUAL(out.date.day, 22);
    CU_ASSERT_EQUAL(out.minute, 605);
    CU_ASSERT(nc_calendar_stamp("20161222", 8, &out));
    CU_ASSERT_EQUAL(out.minute, -1);
    CU_ASSERT_FALSE(nc_calendar_stamp("20161322", 8, &out));
    CU_ASSERT_FALSE(nc_calendar_read("20161222", 8, &out));
}

static void test_names(void)
{
    CU_ASSERT_EQUAL(nc_calendar_month("sept.", 5), 9);
    CU_ASSERT_EQUAL(nc_calendar_month("June", 4), 6);
    CU_ASSERT_EQUAL(nc_calendar_month("Ju", 2), 0);
    CU_ASSERT_EQUAL(nc_calendar_month("mayor", 5), 0);
    CU_ASSERT_EQUAL(nc_calendar_month("", 0), 0);
    CU_ASSERT_EQUAL(nc_calendar_weekday("Thurs", 5), 4);
    CU_ASSERT_EQUAL(nc_calendar_weekday("SUNDAY", 6), 0);
    CU_ASSERT_EQUAL(nc_calendar_weekday("Sundry", 6), -1);
}

void nc_test_calendar(void);
void nc_test_calendar(void)
{
    CU_pSuite suite = CU_add_suite("calendar", NULL, NULL);
    CU_add_test(suite, "dates as written", test_read);
    CU_add_test(suite, "nothing behind the length is read", test_cut_short);
    CU_add_test(suite, "dates are found at words", test_find);
    CU_add_test(suite, "dates are found anywhere", test_find_anywhere);
    CU_add_test(suite, "stamps of programs", test_stamp);
    CU_add_test(suite, "names of months and weekdays", test_names);
}
