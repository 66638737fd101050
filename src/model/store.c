/* store.c - a store, and how a batch moves into it: every string and row gets its new number. */
#include "model/store.h"

struct nc_store *nc_store_new(void)
{
    struct nc_store *store = g_new0(struct nc_store, 1);
    store->pool = nc_pool_new();
    store->articles = g_array_new(FALSE, FALSE, sizeof(struct nc_article));
    store->figures = g_array_new(FALSE, TRUE, sizeof(struct nc_figure));
    store->problems = g_array_new(FALSE, FALSE, sizeof(struct nc_problem));
    return store;
}

void nc_store_free(struct nc_store *store)
{
    if (store == NULL)
        return;
    nc_pool_free(store->pool);
    g_array_free(store->articles, TRUE);
    g_array_free(store->figures, TRUE);
    g_array_free(store->problems, TRUE);
    g_free(store);
}

void nc_store_reset(struct nc_store *store)
{
    nc_pool_reset(store->pool);
    g_array_set_size(store->articles, 0);
    g_array_set_size(store->figures, 0);
    g_array_set_size(store->problems, 0);
}

/* A table from the batch's string numbers to the store's; filled as they are met, so that strings
 * which no row uses stay behind. */
struct moving {
    struct nc_store *to;
    const struct nc_store *from;
    nc_str *known;
};

static void move(const struct moving *m, nc_str *str)
{
    if (*str == 0)
        return;
    if (m->known[*str] == 0)
        m->known[*str] = nc_pool_addz(m->to->pool, nc_pool_text(m->from->pool, *str));
    *str = m->known[*str];
}

static void move_article(const struct moving *m, struct nc_article article)
{
    nc_str *const strings[] = { &article.id, &article.path, &article.rel, &article.title,
                                &article.publisher, &article.url, &article.lang,
                                &article.dateline };
    for (size_t i = 0; i < G_N_ELEMENTS(strings); i++)
        move(m, strings[i]);
    g_array_append_val(m->to->articles, article);
}

static void move_figure(const struct moving *m, struct nc_figure figure, uint32_t articles,
                        uint32_t figures)
{
    nc_str *const strings[] = { &figure.per, &figure.counted, &figure.head, &figure.restrict_to,
                                &figure.attribute, &figure.event, &figure.agent, &figure.patient,
                                &figure.place, &figure.speaker };
    for (size_t i = 0; i < G_N_ELEMENTS(strings); i++)
        move(m, strings[i]);
    for (size_t i = 0; i < NC_FIGURE_CONTEXT; i++)
        move(m, &figure.context[i]);
    figure.article += articles;
    if (figure.part_of != NC_NONE)
        figure.part_of += figures;
    if (figure.change_with != NC_NONE)
        figure.change_with += figures;
    g_array_append_val(m->to->figures, figure);
}

static void move_problem(const struct moving *m, struct nc_problem problem)
{
    move(m, &problem.path);
    move(m, &problem.reason);
    g_array_append_val(m->to->problems, problem);
}

void nc_store_take(struct nc_store *store, struct nc_store *batch)
{
    const struct moving m = { .to = store, .from = batch,
                              .known = g_new0(nc_str, nc_pool_count(batch->pool)) };
    const uint32_t articles = store->articles->len, figures = store->figures->len;
    for (guint i = 0; i < batch->articles->len; i++)
        move_article(&m, *nc_store_article(batch, i));
    for (guint i = 0; i < batch->figures->len; i++)
        move_figure(&m, *nc_store_figure(batch, i), articles, figures);
    for (guint i = 0; i < batch->problems->len; i++)
        move_problem(&m, g_array_index(batch->problems, struct nc_problem, i));
    g_free(m.known);
    nc_store_reset(batch);
}
