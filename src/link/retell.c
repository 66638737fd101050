/* retell.c - sentences as bags of words, weighed by how rare these are in the story. */
#include "link/retell.h"

#include "data/units.h"

#include <math.h>
#include <string.h>

enum {
    STEMS = 65536, /* numbers that a word can have */
    FEW = 4, /* sentences, among which the closest is none that was chosen from many */
    POINTS_HEAD = 4,
    POINTS_EVENT = 2,
    POINTS_VALUE = 6,
    POINTS_SMALL = 3 /* "one" and "one" may be two */
};

/* A sentence is covered from CLOSE on, and by all that cover it nearly as well as the best. */
static const double CLOSE = 0.45, CLOSE_FEW = 0.55, CLOSEST = 0.85;

/* Numbers so near each other may be one, rounded. */
static const double ROUNDED = 0.03;

/* Sentences that a story is taken to have besides its own: in a short one no word is rare. */
static const double SENTENCES_MORE = 10;

/* Copies of a sentence share its words and are sentences of their own. */
static bool one_sentence(const struct nc_figure *f, const struct nc_figure *g)
{
    return f->in->article == g->in->article && f->in->at == g->in->at;
}

/* Adds `step` for each sentence of the rows to the counts of its words. */
static void count(struct nc_linker *linker, const uint32_t *rows, uint32_t row_count, int step)
{
    const struct nc_figure *last = NULL;

    for (uint32_t i = 0; i < row_count; i++) {
        const struct nc_figure *f = nc_store_figure(linker->store, rows[i]);
        if (last != NULL && one_sentence(f, last)) /* its rows follow each other until clumped */
            continue;
        unsigned words;
        const uint16_t *bag = nc_store_bag(linker->store, f, &words);
        for (unsigned k = 0; k < words; k++)
            linker->stems[bag[k]] += (uint32_t)step;
        linker->sentences += (uint32_t)step;
        last = f;
    }
}

/* How rare a word is that so many sentences have. */
static double rarity_of(const struct nc_linker *linker, uint32_t sentences)
{
    return log2(1 + (linker->sentences + SENTENCES_MORE) / (sentences + 1.0));
}

static double weight_of(struct nc_linker *linker, uint16_t stem)
{
    const uint32_t sentences = linker->stems[stem];

    if (sentences >= NC_LINK_RARITIES)
        return rarity_of(linker, sentences);
    double *known = &linker->rarities[sentences];
    if (*known <= 0)
        *known = rarity_of(linker, sentences);
    return *known;
}

/* How much of what the sentence of f tells that of g tells too, 0 to 1. */
static double covered(struct nc_linker *linker, const struct nc_figure *f,
                      const struct nc_figure *g)
{
    unsigned own, other;
    const uint16_t *x = nc_store_bag(linker->store, f, &own);
    const uint16_t *y = nc_store_bag(linker->store, g, &other);
    double all = 0, both = 0;

    for (unsigned i = 0, k = 0; i < own; i++) {
        const double weight = weight_of(linker, x[i]);
        while (k < other && y[k] < x[i])
            k++;
        all += weight;
        both += k < other && y[k] == x[i] ? weight : 0;
    }
    return all > 0 ? both / all : 0;
}

/* Fills linker->covers. */
static void find_covers(struct nc_linker *linker, const uint32_t *rows, uint32_t row_count)
{
    g_free(linker->covers);
    linker->covers = g_new0(float, linker->store->figures->len + 1);
    for (uint32_t i = 0; i < row_count; i++) {
        const struct nc_figure *f = nc_store_figure(linker->store, rows[i]);
        float best = 0;
        for (uint32_t k = 0; k < row_count; k++) {
            const struct nc_figure *g = nc_store_figure(linker->store, rows[k]);
            if (f->in->article != g->in->article)
                best = fmaxf(best, (float)covered(linker, f, g));
        }
        linker->covers[rows[i]] = best;
    }
}

/* Do two values of one unit agree, rounded or not?  Dates and the like are never rounded. */
static bool agree(const struct nc_figure *f, const struct nc_figure *g)
{
    const double x = nc_decimal_double(f->value), y = nc_decimal_double(g->value);

    if (!nc_kind_quantity((enum nc_kind)f->kind))
        return nc_figure_meet(f, g, 0);
    return fabs(x - y) <= ROUNDED * fabs(x);
}

/* Points for two figures of sentences that tell the same to be one; below 0: they cannot be. */
static int likeness(struct nc_linker *linker, const struct nc_figure *f, const struct nc_figure *g)
{
    const struct nc_note own = *nc_note_of(linker, f->said->head),
                         other = *nc_note_of(linker, g->said->head);
    const nc_str deed = nc_note_of(linker, f->said->event)->base;
    const nc_str other_deed = nc_note_of(linker, g->said->event)->base;
    const bool dated = f->kind == NC_KIND_DATE || f->kind == NC_KIND_TIME;
    int points = 1;

    if (dated && f->said->event != 0 && g->said->event != 0 && deed != other_deed)
        return -1;
    if (f->kind != g->kind || f->said->per != g->said->per ||
        !nc_unit_comparable(f->unit, g->unit) ||
        (f->said->attribute != 0 && g->said->attribute != 0 &&
         f->said->attribute != g->said->attribute))
        return -1;
    if (f->said->head != 0 && g->said->head != 0)
        points += own.base == other.base                             ? POINTS_HEAD
                  : own.family != 0 && own.family == other.family    ? POINTS_HEAD / 2
                                                                     : 0;
    if (f->said->attribute != 0 && f->said->attribute == g->said->attribute)
        points += POINTS_HEAD;
    if (f->said->event != 0 && g->said->event != 0 && deed == other_deed)
        points += POINTS_EVENT;
    if (f->has_value && g->has_value && f->unit == g->unit) {
        if (agree(f, g))
            points += nc_decimal_double(f->value) > 2 ? POINTS_VALUE : POINTS_SMALL;
    }
    return points;
}

/* Is the figure of row b the only one of its sentence that is so alike to that of row a? */
static bool most_alike(struct nc_linker *linker, uint32_t a, uint32_t b)
{
    const struct nc_store *store = linker->store;
    const struct nc_figure *f = nc_store_figure(store, a), *g = nc_store_figure(store, b);
    const int points = likeness(linker, f, g);
    uint32_t first = b;

    while (first > 0 && one_sentence(nc_store_figure(store, first - 1), g))
        first--;
    for (uint32_t i = first; i < store->figures->len; i++) {
        if (!one_sentence(nc_store_figure(store, i), g))
            break;
        if (i != b && likeness(linker, f, nc_store_figure(store, i)) >= points)
            return false;
    }
    return points > 0;
}

static bool close_to(struct nc_linker *linker, uint32_t a, uint32_t b)
{
    const double cover = covered(linker, nc_store_figure(linker->store, a),
                                 nc_store_figure(linker->store, b));

    return cover >= (linker->sentences > FEW ? CLOSE : CLOSE_FEW) &&
           cover >= CLOSEST * (double)linker->covers[a];
}

/* Have both sentences names, and none of them in common?  Then they tell of two. */
static bool strangers(const struct nc_store *store, const struct nc_figure *f,
                      const struct nc_figure *g)
{
    const nc_str *x = nc_store_context(store, f), *y = nc_store_context(store, g);

    for (unsigned i = 0; i < f->in->names; i++)
        for (unsigned k = 0; k < g->in->words; k++)
            if (x[i] == y[k])
                return false;
    for (unsigned k = 0; k < g->in->names; k++)
        for (unsigned i = 0; i < f->in->words; i++)
            if (x[i] == y[k])
                return false;
    return f->in->names > 0 && g->in->names > 0;
}

bool nc_retell_aligned(struct nc_linker *linker, uint32_t a, uint32_t b)
{
    const struct nc_figure *f = nc_store_figure(linker->store, a);
    const struct nc_figure *g = nc_store_figure(linker->store, b);
    unsigned own, other;

    if (linker->covers == NULL || f->in->article == g->in->article || f->in->bag == 0 ||
        g->in->bag == 0 || strangers(linker->store, f, g))
        return false;
    nc_store_bag(linker->store, f, &own);
    nc_store_bag(linker->store, g, &other);
    const bool close = own <= other ? close_to(linker, a, b) : close_to(linker, b, a);
    return close && most_alike(linker, a, b) && most_alike(linker, b, a);
}

void nc_retell_begin(struct nc_linker *linker, const uint32_t *rows, uint32_t row_count)
{
    if (linker->stems == NULL)
        linker->stems = g_new0(uint32_t, STEMS);
    memset(linker->rarities, 0, sizeof linker->rarities);
    count(linker, rows, row_count, 1);
    if (linker->brief)
        find_covers(linker, rows, row_count);
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

struct nc_retold nc_retell_compare(struct nc_linker *linker, const struct nc_figure *f,
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
