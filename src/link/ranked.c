/* ranked.c - runs of a few are sorted by moving each to its place, then merged.  The library's own
 * sort asks a function for each comparison, which is felt where thousands of lists are sorted. */
#include "link/ranked.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

enum { RUN = 16 };

static bool stands_before(const struct nc_ranked *a, const struct nc_ranked *b)
{
    return a->key != b->key ? a->key < b->key : a->minor < b->minor;
}

static void sort_run(struct nc_ranked *items, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        const struct nc_ranked own = items[i];
        size_t at = i;
        for (; at > 0 && stands_before(&own, &items[at - 1]); at--)
            items[at] = items[at - 1];
        items[at] = own;
    }
}

/* Merges two sorted runs, one behind the other from `from` to `to`. */
static void merge(const struct nc_ranked *from, size_t first, size_t count, struct nc_ranked *to)
{
    size_t i = 0, k = first;

    for (size_t n = 0; n < count; n++)
        to[n] = k == count || (i < first && !stands_before(&from[k], &from[i])) ? from[i++]
                                                                                  : from[k++];
}

/* The runs are merged two by two, from one place to the other and back. */
static void merge_runs(struct nc_ranked *items, struct nc_ranked *other, size_t count)
{
    struct nc_ranked *from = items, *to = other;

    for (size_t run = RUN; run < count; run *= 2) {
        for (size_t at = 0; at < count; at += 2 * run)
            merge(from + at, MIN(run, count - at), MIN(2 * run, count - at), to + at);
        struct nc_ranked *merged = to;
        to = from;
        from = merged;
    }
    if (from != items)
        memcpy(items, from, count * sizeof *items);
}

void nc_ranked_sort(struct nc_ranked *items, size_t count)
{
    for (size_t at = 0; at < count; at += RUN)
        sort_run(items + at, MIN((size_t)RUN, count - at));
    if (count <= RUN)
        return;
    struct nc_ranked *other = g_new(struct nc_ranked, count);
    merge_runs(items, other, count);
    g_free(other);
}
