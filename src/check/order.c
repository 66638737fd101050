/* order.c - worst first: what a reader can least explain away. */
#include "check/order.h"

#include <stdlib.h>
#include <string.h>

static uint32_t article_of(const struct nc_finding *finding, const struct nc_store *store)
{
    if (finding->witnesses->len == 0)
        return finding->article;
    uint32_t figure = g_array_index(finding->witnesses, struct nc_witness, 0).figure;
    return nc_store_figure(store, figure)->in->article;
}

static uint32_t figure_of(const struct nc_finding *finding)
{
    return finding->witnesses->len == 0
               ? 0
               : g_array_index(finding->witnesses, struct nc_witness, 0).figure;
}

static int compare(uint64_t a, uint64_t b)
{
    return (a > b) - (a < b);
}

static int by_row(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* In how many articles the figures of the finding stand. */
static uint32_t stake_of(const struct nc_finding *finding, const struct nc_store *store)
{
    const guint count = finding->witnesses->len;
    uint32_t *articles = g_new(uint32_t, count + 1), different = 0;
    for (guint i = 0; i < count; i++) {
        uint32_t figure = g_array_index(finding->witnesses, struct nc_witness, i).figure;
        articles[i] = nc_store_figure(store, figure)->in->article;
    }
    qsort(articles, count, sizeof *articles, by_row);
    for (guint i = 0; i < count; i++)
        different += i == 0 || articles[i] != articles[i - 1];
    g_free(articles);
    return different;
}

/* Told on one day, exactly, by two speakers? */
static unsigned clear_pair(const struct nc_store *store, const struct nc_figure *f,
                           const struct nc_figure *g)
{
    const struct nc_date a = nc_store_article(store, f->in->article)->date,
                         b = nc_store_article(store, g->in->article)->date;
    const bool day = nc_date_whole(a) && nc_date_whole(b) && nc_date_compare(a, b) == 0;
    const bool exact = f->modifier == NC_EXACT && g->modifier == NC_EXACT;
    const bool speakers = f->speaker != 0 && g->speaker != 0 && f->speaker != g->speaker;
    return f->in->article == g->in->article ? 0 : 1 + 4u * day + 2u * exact + speakers;
}

enum { WITNESSES_ASKED = 16 };

/* How little a finding leaves to explain: its clearest pair of figures on different sides. */
static uint8_t clarity_of(const struct nc_finding *finding, const struct nc_store *store)
{
    const guint count = MIN(finding->witnesses->len, WITNESSES_ASKED);
    unsigned best = 0;
    for (guint i = 0; i < count; i++)
        for (guint k = 0; k < i; k++) {
            const struct nc_witness *a = &g_array_index(finding->witnesses, struct nc_witness, i);
            const struct nc_witness *b = &g_array_index(finding->witnesses, struct nc_witness, k);
            if (a->side == b->side || a->side < 0 || b->side < 0)
                continue;
            best = MAX(best, clear_pair(store, nc_store_figure(store, a->figure),
                                        nc_store_figure(store, b->figure)));
        }
    return (uint8_t)best;
}

static gint finding_order(gconstpointer left, gconstpointer right, gpointer store)
{
    const struct nc_finding *a = left, *b = right;
    int by = compare(b->level, a->level);
    if (by == 0)
        by = compare(b->clarity, a->clarity);
    if (by == 0)
        by = compare(b->stake, a->stake);
    if (by == 0)
        by = g_strcmp0(a->rule->id, b->rule->id);
    if (by == 0 && (a->witnesses->len == 0 || b->witnesses->len == 0))
        by = compare(article_of(a, store), article_of(b, store));
    if (by == 0)
        by = compare(figure_of(a), figure_of(b)); /* in the order of their articles */
    if (by == 0)
        by = strcmp(nc_store_text(store, a->path), nc_store_text(store, b->path));
    if (by == 0)
        by = compare(a->line, b->line);
    return by != 0 ? by : compare(a->id, b->id);
}

void nc_findings_sort(struct nc_findings *findings, const struct nc_store *store)
{
    for (guint i = 0; i < findings->items->len; i++) {
        struct nc_finding *f = nc_finding_at(findings, i);
        f->stake = stake_of(f, store);
        f->clarity = clarity_of(f, store);
    }
    g_array_sort_with_data(findings->items, finding_order, (gpointer)store);
}
