/* beside.c - reads the sentences of two figures again and asks whether they tell of one thing. */
#include "checks/beside.h"

#include "data/lexicon.h"
#include "text/text.h"

#include <string.h>

enum {
    BRIEF = 8,    /* telling words of a short statement */
    LETTERS = 4,  /* more than these at the beginning of two forms of one name */
    IN_COMMON = 2 /* telling words that both sentences have, at least */
};

/* Is it the only figure of its sentence but for ordinals and names? */
static bool only_one(const struct nc_store *store, uint32_t row)
{
    const struct nc_figure *f = nc_store_figure(store, row);
    const uint32_t from = row > 0 ? row - 1 : row;
    for (uint32_t i = from; i < store->figures->len && i <= row + 1; i++) {
        const struct nc_figure *g = nc_store_figure(store, i);
        if (i != row && g->in->article == f->in->article && g->in->at == f->in->at &&
            g->kind != NC_KIND_ORDINAL && g->kind != NC_KIND_LABEL)
            return false;
    }
    return true;
}

bool nc_beside_open(const struct nc_case *c, uint32_t figure, struct nc_beside *beside)
{
    const struct nc_figure *f = nc_store_figure(c->store, figure);
    size_t len;
    const char *text = c->texts->fetch(c->texts->self, f->in->article, &len);
    unsigned words;
    *beside = (struct nc_beside){ .figure = f, .row = figure };
    if (text == NULL || f->in->at > len || f->in->len > len - f->in->at)
        return false;
    beside->text = g_strndup(text + f->in->at, f->in->len);
    nc_tokens_cut(&beside->tokens, beside->text, f->in->len);
    nc_store_bag(c->store, f, &words);
    beside->brief = words <= BRIEF && only_one(c->store, figure);
    return true;
}

void nc_beside_close(struct nc_beside *beside)
{
    nc_tokens_clear(&beside->tokens);
    g_free(beside->text);
}

const char *nc_beside_base(const struct nc_beside *beside, uint32_t token)
{
    const uint16_t row = beside->tokens.items[token].word;
    return nc_word_text(nc_lexicon_word(nc_lexicon_word(row)->lemma));
}

bool nc_beside_in_list(const char *list, const char *word)
{
    const size_t len = strlen(word);
    for (const char *at = list; len > 0 && (at = strstr(at, word)) != NULL; at++)
        if (at[-1] == ' ' && at[len] == ' ')
            return true;
    return false;
}

/* Are two names one, or those of a country and its people? */
static bool one_name(const char *a, const char *b)
{
    const size_t least = MIN(strlen(a), strlen(b));
    return strcmp(a, b) == 0 || (least > LETTERS && strncmp(a, b, MAX(least - 2, LETTERS)) == 0);
}

/* Have both names, and none of them in common? */
static bool strangers(const struct nc_case *c, const struct nc_figure *f, const struct nc_figure *g)
{
    const nc_str *x = nc_store_context(c->store, f), *y = nc_store_context(c->store, g);
    for (unsigned i = 0; i < f->in->words; i++)
        for (unsigned k = 0; k < g->in->words; k++)
            if ((i < f->in->names || k < g->in->names) &&
                one_name(nc_store_text(c->store, x[i]), nc_store_text(c->store, y[k])))
                return false;
    return f->in->names > 0 && g->in->names > 0;
}

bool nc_beside_same_subject(const struct nc_case *c, uint32_t a, uint32_t b)
{
    const struct nc_figure *f = nc_store_figure(c->store, a), *g = nc_store_figure(c->store, b);
    unsigned own, other, shared = 0;
    const uint16_t *x = nc_store_bag(c->store, f, &own);
    const uint16_t *y = nc_store_bag(c->store, g, &other);
    for (unsigned i = 0, k = 0; i < own && k < other;) {
        shared += x[i] == y[k];
        const bool left = x[i] <= y[k], right = y[k] <= x[i];
        i += left;
        k += right;
    }
    return !strangers(c, f, g) && shared >= IN_COMMON && 2 * shared >= MIN(own, other);
}
