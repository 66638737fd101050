/* test_moment.c - src/model/moment.c: dates, times and results as numbers to compare. */
#include "model/moment.h"
#include "model/store.h"

#include <CUnit/CUnit.h>

static struct nc_figure blank(struct nc_store *store, enum nc_kind kind)
{
    struct nc_figure *f = nc_store_add(store);
    f->kind = (uint8_t)kind;
    return *f;
}

static struct nc_figure date(struct nc_store *store, int year, int month, int day)
{
    struct nc_figure f = blank(store, NC_KIND_DATE);
    nc_moment_date(&f, (struct nc_date){ (int16_t)year, (uint8_t)month, (uint8_t)day });
    nc_moment_tell(&f);
    return f;
}

static bool meet(struct nc_figure a, struct nc_figure b)
{
    return nc_figure_meet(&a, &b, 0);
}

static bool comparable(struct nc_figure a, struct nc_figure b)
{
    return nc_moment_comparable(&a, &b);
}

static const char *text(const struct nc_figure *f, char out[NC_MOMENT_TEXT])
{
    return f->has_value ? nc_moment_text((enum nc_kind)f->kind, f->value, out) : "";
}

/* A date is met by the month and the year that it lies in. */
static void test_dates(void)
{
    struct nc_store *s = nc_store_new();
    CU_ASSERT(meet(date(s, 1990, 5, 7), date(s, 1990, 0, 0)));
    CU_ASSERT(meet(date(s, 1990, 5, 7), date(s, 1990, 5, 0)));
    CU_ASSERT(meet(date(s, 1990, 12, 31), date(s, 1990, 0, 0)));
    CU_ASSERT_FALSE(meet(date(s, 1990, 5, 7), date(s, 1990, 6, 0)));
    CU_ASSERT_FALSE(meet(date(s, 1990, 0, 0), date(s, 1991, 0, 0)));
    CU_ASSERT_FALSE(meet(date(s, 0, 5, 7), date(s, 0, 5, 14)));
    CU_ASSERT(comparable(date(s, 0, 5, 7), date(s, 0, 5, 14)));
    CU_ASSERT_FALSE(comparable(date(s, 0, 5, 7), date(s, 1990, 5, 14)));
    nc_store_free(s);
}

/* Noon and midnight are one, and nobody cares which side is named first. */
static void test_times_and_results(void)
{
    struct nc_store *s = nc_store_new();
    char out[NC_MOMENT_TEXT];
    struct nc_figure noon = blank(s, NC_KIND_TIME), evening = blank(s, NC_KIND_TIME);
    struct nc_figure home = blank(s, NC_KIND_SCORE), away = blank(s, NC_KIND_SCORE);
    struct nc_figure none = blank(s, NC_KIND_SCORE);
    nc_moment_time(&noon, 12, 0);
    nc_moment_time(&evening, 22, 30);
    nc_moment_score(&home, 3, 1);
    nc_moment_score(&away, 1, 3);
    nc_moment_score(&none, 0, 0);
    nc_moment_tell(&noon);
    nc_moment_tell(&evening);
    nc_moment_tell(&home);
    nc_moment_tell(&away);
    nc_moment_tell(&none);
    CU_ASSERT_FALSE(meet(noon, evening));
    CU_ASSERT(meet(home, away));
    CU_ASSERT_FALSE(meet(home, none));
    CU_ASSERT_FALSE(comparable(noon, home));
    CU_ASSERT_STRING_EQUAL(text(&noon, out), "12:00");
    CU_ASSERT_STRING_EQUAL(text(&evening, out), "10:30");
    CU_ASSERT_STRING_EQUAL(text(&away, out), "3-1");
    CU_ASSERT_STRING_EQUAL(text(&none, out), "0-0");
    nc_store_free(s);
}

static void test_texts(void)
{
    struct nc_store *s = nc_store_new();
    char out[NC_MOMENT_TEXT];
    struct nc_figure f[] = { date(s, 1990, 5, 7), date(s, 1990, 5, 0), date(s, 1990, 0, 0),
                             date(s, 0, 5, 7), blank(s, NC_KIND_DATE) };
    CU_ASSERT_STRING_EQUAL(text(&f[0], out), "7 May 1990");
    CU_ASSERT_STRING_EQUAL(text(&f[1], out), "May 1990");
    CU_ASSERT_STRING_EQUAL(text(&f[2], out), "1990");
    CU_ASSERT_STRING_EQUAL(text(&f[3], out), "7 May");
    nc_moment_tell(&f[4]); /* "the 1970s": not read */
    CU_ASSERT_STRING_EQUAL(text(&f[4], out), "");
    nc_store_free(s);
}

void nc_test_moment(void);
void nc_test_moment(void)
{
    CU_pSuite suite = CU_add_suite("moment", NULL, NULL);
    CU_add_test(suite, "dates", test_dates);
    CU_add_test(suite, "times of day and results", test_times_and_results);
    CU_add_test(suite, "texts", test_texts);
}
