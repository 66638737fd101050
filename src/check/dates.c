/* dates.c - a report dated far from all others of its story: a slip of the year, or no report of
 * it. */
#include "check/dates.h"

#include <stdlib.h>

enum {
    OTHERS = 3,    /* dated articles that a story needs beside the odd one */
    FAR_DAYS = 60, /* least distance from the middle of the story */
    FAR_TIMES = 10 /* ... and so many times the usual distance */
};

static gint day_order(gconstpointer a, gconstpointer b)
{
    const int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
    return (x > y) - (x < y);
}

/* The day in the middle of an array of days, which is sorted for it. */
static int32_t median(GArray *days)
{
    g_array_sort(days, day_order);
    return g_array_index(days, int32_t, days->len / 2);
}

static void judge_story(const struct nc_store *store, const struct nc_story *story, GArray *days,
                        bool *odd)
{
    g_array_set_size(days, 0);
    for (uint32_t i = 0; i < story->article_count; i++) {
        const struct nc_article *article = nc_store_article(store, story->articles[i]);
        if (nc_date_whole(article->date)) {
            int32_t day = nc_date_days(article->date);
            g_array_append_val(days, day);
        }
    }
    if (days->len < OTHERS + 1)
        return;
    const int32_t middle = median(days);
    for (guint i = 0; i < days->len; i++) {
        int32_t *day = &g_array_index(days, int32_t, i);
        *day = abs(*day - middle);
    }
    const int32_t usual = median(days), reach = MAX(FAR_DAYS, FAR_TIMES * usual);
    for (uint32_t i = 0; i < story->article_count; i++) {
        const struct nc_article *article = nc_store_article(store, story->articles[i]);
        if (nc_date_whole(article->date))
            odd[story->articles[i]] = abs(nc_date_days(article->date) - middle) > reach;
    }
}

bool *nc_odd_dates(const struct nc_store *store, const struct nc_things *things)
{
    bool *odd = g_new0(bool, store->articles->len + 1);
    GArray *days = g_array_new(FALSE, FALSE, sizeof(int32_t));
    for (guint i = 0; i < things->stories->len; i++)
        judge_story(store, nc_story_at(things, i), days, odd);
    g_array_free(days, TRUE);
    return odd;
}
