/* store.h - the articles and figures of a run, or of one batch of files.  Floor 1.
 *
 * A worker thread fills a store of its own for each batch; nc_store_take moves it into the run's
 * store, in the order of the files, so that the numbers are the same at any number of threads. */
#ifndef NC_MODEL_STORE_H
#define NC_MODEL_STORE_H

#include "model/article.h"
#include "model/figure.h"
#include "model/pool.h"

#include <glib.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A file, document or line that could not be read: becomes NC901 or NC904. */
struct nc_problem {
    nc_str path;                /* as given */
    uint32_t line;              /* 0 = the file as a whole */
    bool no_text;               /* read, but holds no text: NC904 */
    bool beside;                /* no file to read: a link, folder or name that leads to none */
    nc_str reason;              /* a clause in plain words: "permission denied" */
};

struct nc_findings;

struct nc_store {
    struct nc_pool *pool;
    GArray *articles;           /* struct nc_article */
    GArray *figures;            /* struct nc_figure, in order of article and place */
    struct nc_arena *rows;      /* what the figures point to */
    struct nc_lately *lately;   /* rows to be shared, of a store that takes batches; else NULL */
    GArray *contexts;           /* nc_str: the stems around the figures, sentence by sentence */
    GArray *bags; /* uint16_t: the words of a sentence as numbers in order, their count before them;
                     the first bag is empty */
    GArray *problems;           /* struct nc_problem */
    guint figure_room;          /* rows that the array of figures has room for; for nc_store_add */
    struct nc_findings *findings; /* of rules that read wordings; taken by nc_check */
};

/* An empty store; the caller owns it. */
struct nc_store *nc_store_new(void);

/* Gives back everything; NULL is fine. */
void nc_store_free(struct nc_store *store);

/* Empties it for the next batch. */
void nc_store_reset(struct nc_store *store);

/* Drops the figures that are no quantities, but for those that a quantity or a finding points to:
 * nothing is compared with them. */
void nc_store_keep_quantities(struct nc_store *batch);

/* Appends all of batch to store: strings get the store's numbers, rows its rows; batch is emptied.
 */
void nc_store_take(struct nc_store *store, struct nc_store *batch);

/* Says that no batch will follow: gives back what only taking them needs. */
void nc_store_settle(struct nc_store *store);

/* Gives back the words of the sentences: nothing is compared any more. */
void nc_store_drop_words(struct nc_store *store);

static inline struct nc_article *nc_store_article(const struct nc_store *store, uint32_t row)
{
    return &g_array_index(store->articles, struct nc_article, row);
}

static inline struct nc_figure *nc_store_figure(const struct nc_store *store, uint32_t row)
{
    return &g_array_index(store->figures, struct nc_figure, row);
}

static inline const char *nc_store_text(const struct nc_store *store, nc_str str)
{
    return nc_pool_text(store->pool, str);
}

/* The path of an article from the root given on the command line. */
static inline const char *nc_store_rel(const struct nc_store *store,
                                       const struct nc_article *article)
{
    return nc_store_text(store, article->path) + article->root;
}

/* A figure at the end with rows of its own, all zeros; lent until the next one. */
struct nc_figure *nc_store_add(struct nc_store *store);

/* The stems around a figure, as many as its setting has `words`. */
static inline const nc_str *nc_store_context(const struct nc_store *store,
                                             const struct nc_figure *figure)
{
    return &g_array_index(store->contexts, nc_str, figure->in->context);
}

enum { NC_BAG_ROOM = 30 }; /* words of a sentence that are kept */

/* The words of a figure's sentence, as numbers in order, and in *count how many. */
static inline const uint16_t *nc_store_bag(const struct nc_store *store,
                                           const struct nc_figure *figure, unsigned *count)
{
    const uint16_t *bag = &g_array_index(store->bags, uint16_t, figure->in->bag);
    *count = bag[0];
    return bag + 1;
}

/* Where a later stage gets an article's text again: texts are not kept, files are read once more.
 * fetch returns UTF-8 ended by NUL, lent until the next call, or NULL when the file is gone. */
struct nc_texts {
    const char *(*fetch)(void *self, uint32_t article, size_t *len);
    void *self;
};

#ifdef __cplusplus
}
#endif

#endif
