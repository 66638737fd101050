/* retell.c - sentences as bags of words, weighed by how rare these are in the story. */
#include "link/retell.h"

#include <math.h>

enum { STEMS = 65536 }; /* numbers that a word can have */

/* Sentences that a story is taken to have besides its own: in a short one no word is rare. */
static const double SENTENCES_MORE = 10;

/* Adds `step` for each sentence of the rows to the counts of its words. */
static void count(struct nc_linker *linker, const uint32_t *rows, uint32_t row_count, int step)
{
    uint32_t last = 0;

    for (uint32_t i = 0; i < row_count; i++) {
        const struct nc_figure *f = nc_store_figure(linker->store, rows[i]);
        if (f->bag == last) /* rows of one sentence follow each other before they are clumped */
            continue;
        unsigned words;
        const uint16_t *bag = nc_store_bag(linker->store, f, &words);
        for (unsigned k = 0; k < words; k++)
            linker->stems[bag[k]] += (uint32_t)step;
        linker->sentences += (uint32_t)step;
        last = f->bag;
    }
}

void nc_retell_begin(struct nc_linker *linker, const uint32_t *rows, uint32_t row_count)
{
    if (linker->stems == NULL)
        linker->stems = g_new0(uint32_t, STEMS);
    count(linker, rows, row_count, 1);
}

void nc_retell_end(struct nc_linker *linker, const uint32_t *rows, uint32_t row_count)
{
    for (uint32_t i = 0; i < row_count; i++) {
        unsigned words;
        const uint16_t *bag =
            nc_store_bag(linker->store, nc_store_figure(linker->store, rows[i]), &words);
        for (unsigned k = 0; k < words; k++)
            linker->stems[bag[k]] = 0;
    }
    linker->sentences = 0;
}

static double weight_of(const struct nc_linker *linker, uint16_t stem)
{
    return log2(1 + (linker->sentences + SENTENCES_MORE) / (linker->stems[stem] + 1.0));
}

struct nc_retold nc_retell_compare(const struct nc_linker *linker, const struct nc_figure *f,
                                   const struct nc_figure *g)
{
    unsigned own, other;
    const uint16_t *x = nc_store_bag(linker->store, f, &own);
    const uint16_t *y = nc_store_bag(linker->store, g, &other);
    struct nc_retold out = { 0 };
    double own_rest = 0, other_rest = 0;

    for (unsigned i = 0, k = 0; i < own || k < other;) {
        const bool left = k == other || (i < own && x[i] <= y[k]);
        const bool right = i == own || (k < other && y[k] <= x[i]);
        const double weight = weight_of(linker, left ? x[i] : y[k]);
        if (left && right) {
            out.words++;
            out.weight += weight;
        } else if (left) {
            own_rest += weight;
        } else {
            other_rest += weight;
        }
        i += left;
        k += right;
    }
    if (out.words > 0)
        out.cover = out.weight / (out.weight + fmin(own_rest, other_rest));
    return out;
}
