/* reprint.c - finds texts sent twice by the numbers that they share, and lines up the others.
 *
 * Each figure in telling words, or with a telling number, is looked up among those before it; the
 * article that most of them lead to is the one that this may be sent again.  Then both rows of
 * numbers are aligned, and those left over between two that agree are changed ones. */
#include "link/reprint.h"

#include "data/lexicon.h"
#include "data/units.h"
#include "link/hash.h"
#include "link/union.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    MOST = 64,          /* figures of an article that are looked at */
    LEAST_LEADS = 2,    /* figures that lead to an article before it is looked at */
    LEAST_SAME = 5,     /* numbers that two texts must share, */
    LEAST_SHARE = 80,   /* and per cent of those of the shorter one; */
    SAME_CORRECTED = 3, /* the same where the title of one says that it corrects another, */
    SHARE_CORRECTED = 60,
    DAYS_CORRECTED = 3,   /* so many days before at most */
    SAME_EACH = 3,        /* of these, for each one that was changed */
    LONGEST_GAP = 3,      /* changed numbers beside each other */
    LONG_SENTENCE = 60,   /* bytes of a sentence whose words are not another's by chance */
    LEAST_PRECISE = 1000, /* ... nor is a number with so much before its zeros */
    OPENING = 2,          /* words of a title that say whom it is about, */
    PREFIX = 3,           /* by so many letters: "Int'l" and "International" */
    LEADS = 8             /* articles that are counted at once */
};

struct lead {
    uint32_t article, count;
};

/* A figure and half of its key, which tells it from most others. */
struct met {
    uint32_t row, mark;
};

struct finder {
    struct nc_linker *linker;
    struct met *last; /* figures that were met last, by their keys */
    uint32_t mask;
    struct lead leads[LEADS];
};

/* The figures of an article that are compared. */
struct strip {
    uint32_t rows[MOST];
    unsigned count;
};

static uint64_t key_of(const struct nc_figure *f)
{
    const struct nc_decimal value = nc_decimal_trim(f->value);
    const uint64_t hash = nc_hash_mix(f->in->shape, (uint64_t)value.mantissa);

    return nc_hash_mix(hash, (uint64_t)(value.exponent + 128) << 16 | f->unit);
}

static bool compared(const struct nc_figure *f)
{
    const unsigned left_out = NC_FIGURE_GENERIC | NC_FIGURE_TWIN | NC_FIGURE_CROWDED;

    return f->has_value && f->in->shape != 0 && (f->flags & left_out) == 0 &&
           nc_kind_quantity((enum nc_kind)f->kind);
}

static bool telling(const struct nc_figure *f)
{
    return compared(f) && (f->in->len >= LONG_SENTENCE ||
                           llabs(nc_decimal_trim(f->value).mantissa) >= LEAST_PRECISE);
}

static bool same_number(const struct nc_figure *f, const struct nc_figure *g)
{
    return f->unit == g->unit && nc_decimal_compare(f->value, g->value) == 0;
}

/* Counts an article that a figure leads to; of too many the first ones stay. */
static void follow(struct finder *finder, uint32_t article)
{
    for (unsigned i = 0; i < LEADS; i++) {
        struct lead *lead = &finder->leads[i];
        if (lead->count > 0 && lead->article != article)
            continue;
        lead->article = article;
        lead->count++;
        return;
    }
}

static void look_up(struct finder *finder, uint32_t row, uint64_t key)
{
    const struct nc_store *store = finder->linker->store;
    const struct nc_figure *f = nc_store_figure(store, row);
    struct met *last = &finder->last[key & finder->mask];
    const struct met own = { row, (uint32_t)(key >> 32) };

    if (last->row != NC_NONE && last->mark == own.mark) {
        const struct nc_figure *g = nc_store_figure(store, last->row);
        if (g->in->article != f->in->article && g->in->shape == f->in->shape && same_number(f, g))
            follow(finder, g->in->article);
    }
    *last = own;
}

static struct strip strip_of(const struct nc_linker *linker, uint32_t article)
{
    const struct nc_leaf *leaf = &linker->leaves[article];
    struct strip strip = { .count = 0 };

    for (uint32_t row = leaf[0].first; row < leaf[1].first && strip.count < MOST; row++)
        if (compared(nc_store_figure(linker->store, row)))
            strip.rows[strip.count++] = row;
    return strip;
}

/* Lengths of the longest rows of numbers that two strips share, from each place on. */
typedef uint8_t lengths[MOST + 1][MOST + 1];

static void align(const struct nc_store *store, const struct strip *x, const struct strip *y,
                  lengths shared)
{
    memset(shared, 0, sizeof(lengths));
    for (unsigned i = x->count; i-- > 0;)
        for (unsigned k = y->count; k-- > 0;) {
            const bool same =
                same_number(nc_store_figure(store, x->rows[i]), nc_store_figure(store, y->rows[k]));
            shared[i][k] = same ? (uint8_t)(shared[i + 1][k + 1] + 1)
                                : MAX(shared[i + 1][k], shared[i][k + 1]);
        }
}

/* The beginnings of the words that a title opens with, each as a number; how many. */
static unsigned opening(const char *title, uint32_t words[OPENING])
{
    unsigned count = 0;

    while (*title != '\0' && count < OPENING) {
        uint32_t word = 0, letters = 0;
        for (; g_ascii_isalnum(*title); title++)
            if (letters++ < PREFIX)
                word = word << 8 | (unsigned char)g_ascii_tolower(*title);
        if (letters >= PREFIX)
            words[count++] = word;
        while (*title != '\0' && !g_ascii_isalnum(*title))
            title++;
    }
    return count;
}

/* Are both titles about one company?  Two sellers of petrol share most of their prices. */
static bool one_subject(const struct nc_store *store, uint32_t a, uint32_t b)
{
    const nc_str own = nc_store_article(store, a)->title, other = nc_store_article(store, b)->title;
    uint32_t x[OPENING], y[OPENING];
    const unsigned x_count = opening(nc_store_text(store, own), x);
    const unsigned y_count = opening(nc_store_text(store, other), y);

    for (unsigned i = 0; i < x_count; i++)
        for (unsigned k = 0; k < y_count; k++)
            if (x[i] == y[k])
                return true;
    return false;
}

/* "4,403,852" and "4,403,000": the end of one was only left away. */
static bool cut_short(const struct nc_figure *f, const struct nc_figure *g)
{
    const int x = nc_decimal_trim(f->value).exponent, y = nc_decimal_trim(g->value).exponent;
    const double apart = fabs(nc_decimal_double(f->value) - nc_decimal_double(g->value));

    return x != y && apart < pow(10, MAX(x, y));
}

/* "CORRECTED - ...": does the title say that the text was sent before? */
static bool corrected(const struct nc_store *store, uint32_t article)
{
    const char *title = nc_store_text(store, nc_store_article(store, article)->title);
    size_t len = 0;

    while (*title != '\0' && !g_ascii_isalpha(*title))
        title++;
    while (g_ascii_isalpha(title[len]))
        len++;
    const struct nc_word *known = nc_lexicon_word(nc_lexicon_find(title, len));
    return (known->classes & NC_W_PARTICIPLE) != 0 &&
           strcmp(nc_lexicon_family(known->family)->name, "revise") == 0;
}

/* Is all that f allows, in the unit of g, less than what g allows? */
static bool other_amount(const struct nc_figure *f, const struct nc_figure *g)
{
    return f->has_high && g->has_low &&
           nc_decimal_compare(nc_unit_convert(nc_figure_high(f), f->unit, g->unit),
                              nc_figure_low(g)) < 0;
}

/* Were the numbers, at the same place of two texts, written to tell the same, and differ? */
static bool changed(const struct nc_figure *f, const struct nc_figure *g, bool alone)
{
    if (f->kind != g->kind || (f->unit == 0) != (g->unit == 0) || f->said->per != g->said->per ||
        f->modifier != g->modifier || ((f->flags ^ g->flags) & NC_FIGURE_HEADING) != 0 ||
        !nc_unit_comparable(f->unit, g->unit) || !(alone || f->in->shape == g->in->shape))
        return false;
    return f->unit != g->unit ? other_amount(f, g) || other_amount(g, f)
                              : !nc_figure_meet(f, g, 0) && !cut_short(f, g);
}

/* Notes the number of a changed figure, and a bit by which most others are told from all such. */
static void note_figure(struct nc_linker *linker, const struct nc_figure *f, uint32_t number)
{
    const uint64_t shape = f->in->shape;

    linker->reprint_marks[shape / 64 % NC_LINK_MARKS] |= UINT64_C(1) << shape % 64;
    g_hash_table_insert(linker->reprints, (gpointer)(uintptr_t)key_of(f), GUINT_TO_POINTER(number));
}

/* Notes a pair of changed numbers; the copies of a copy get the number of the first. */
static void note_pair(struct nc_linker *linker, struct nc_reprint reprint)
{
    const struct nc_figure *f = nc_store_figure(linker->store, reprint.a);
    const struct nc_figure *g = nc_store_figure(linker->store, reprint.b);
    uint32_t number = nc_reprint_of(linker, f);

    if (linker->reprints == NULL)
        linker->reprints = g_hash_table_new(NULL, NULL);
    g_array_append_val(linker->things->reprints, reprint);
    number = number != 0 ? number : linker->things->reprints->len;
    note_figure(linker, f, number);
    note_figure(linker, g, number);
}

/* The changed pairs of a gap that begins at x[i], y[k] and is equally long in both. */
static unsigned pairs_of_gap(const struct nc_store *store, const uint32_t *x, const uint32_t *y,
                             unsigned count, struct nc_reprint *pairs)
{
    unsigned found = 0;

    for (unsigned n = 0; n < count; n++)
        if (changed(nc_store_figure(store, x[n]), nc_store_figure(store, y[n]), count == 1))
            pairs[found++] = (struct nc_reprint){ .a = x[n], .b = y[n] };
    return found;
}

/* Walks along the numbers that agree and gathers the changed ones between them; how many. */
static unsigned gather(const struct nc_store *store, const struct strip *x, const struct strip *y,
                       lengths shared, struct nc_reprint *pairs)
{
    unsigned found = 0, from = 0, start = 0, i = 0, k = 0;

    for (;;) {
        const bool end = i == x->count || k == y->count;
        const bool same = !end && same_number(nc_store_figure(store, x->rows[i]),
                                              nc_store_figure(store, y->rows[k]));
        if (!end && !same) {
            const bool skip = shared[i + 1][k] >= shared[i][k + 1];
            i += skip;
            k += !skip;
            continue;
        }
        const unsigned last = end ? x->count : i, stop = end ? y->count : k;
        if (last - from == stop - start && last - from <= LONGEST_GAP)
            found +=
                pairs_of_gap(store, x->rows + from, y->rows + start, last - from, pairs + found);
        if (end)
            return found;
        from = ++i;
        start = ++k;
    }
}

/* Is the article the other one sent again?  Then notes what was changed.  `said`: its title says
 * so. */
static void compare_articles(struct nc_linker *linker, uint32_t article, uint32_t other, bool said)
{
    const struct strip x = strip_of(linker, other), y = strip_of(linker, article);
    const unsigned fewer = MIN(x.count, y.count);
    struct nc_reprint pairs[MOST + 1];
    lengths shared;

    align(linker->store, &x, &y, shared);
    const unsigned same = shared[0][0];
    if (same < (said ? SAME_CORRECTED : LEAST_SAME) ||
        same * 100 < fewer * (said ? SHARE_CORRECTED : LEAST_SHARE))
        return;
    const unsigned found = gather(linker->store, &x, &y, shared, pairs);
    for (unsigned i = 0; found * SAME_EACH <= same && i < found; i++) {
        pairs[i].same = (uint16_t)same;
        note_pair(linker, pairs[i]);
    }
}

/* Only what is sent again on the same day was not simply written anew. */
static bool days_fit(const struct nc_linker *linker, uint32_t a, uint32_t b, bool said)
{
    return linker->days[a].calendar != NC_NO_DAY && linker->days[b].calendar != NC_NO_DAY &&
           nc_days_between(linker, a, b) <= (said ? DAYS_CORRECTED : 0);
}

/* After the figures of an article: compares it with the one that most of them lead to. */
static void finish(struct finder *finder, uint32_t article)
{
    const struct nc_store *store = finder->linker->store;
    const struct lead *best = &finder->leads[0];

    for (unsigned i = 1; i < LEADS; i++)
        if (finder->leads[i].count > best->count)
            best = &finder->leads[i];
    const bool said =
        best->count > 0 && (corrected(store, article) || corrected(store, best->article));
    if (best->count >= (said ? 1 : LEAST_LEADS) &&
        days_fit(finder->linker, best->article, article, said) &&
        (said || one_subject(store, best->article, article)))
        compare_articles(finder->linker, article, best->article, said);
    memset(finder->leads, 0, sizeof finder->leads);
}

/* Looks up the telling figures from row `first` on, at most MOST.  Those that they lead to may
 * stand anywhere: each look is begun for all before the next is taken. */
static void look_up_all(struct finder *finder, uint32_t first, uint32_t end)
{
    const struct nc_store *store = finder->linker->store;
    uint32_t rows[MOST];
    uint64_t keys[MOST];
    unsigned count = 0;

    for (uint32_t row = first; row < end; row++)
        if (telling(nc_store_figure(store, row))) {
            keys[count] = key_of(nc_store_figure(store, row));
            __builtin_prefetch(&finder->last[keys[count] & finder->mask]);
            rows[count++] = row;
        }
    for (unsigned i = 0; i < count; i++) {
        const struct met *last = &finder->last[keys[i] & finder->mask];
        if (last->row != NC_NONE && last->mark == (uint32_t)(keys[i] >> 32))
            __builtin_prefetch(nc_store_figure(store, last->row));
    }
    for (unsigned i = 0; i < count; i++)
        look_up(finder, rows[i], keys[i]);
}

void nc_reprints_find(struct nc_linker *linker)
{
    const struct nc_store *store = linker->store;
    struct finder finder = { .linker = linker, .mask = 1023 };

    while (finder.mask < store->figures->len / 2)
        finder.mask = finder.mask * 2 + 1;
    finder.last = g_new(struct met, (size_t)finder.mask + 1);
    memset(finder.last, 0xff, ((size_t)finder.mask + 1) * sizeof *finder.last);
    for (uint32_t a = 0; a < store->articles->len; a++) {
        const struct nc_leaf *leaf = &linker->leaves[a];
        for (uint32_t row = leaf[0].first; row < leaf[1].first; row += MOST)
            look_up_all(&finder, row, MIN(row + MOST, leaf[1].first));
        finish(&finder, a);
    }
    g_free(finder.last);
}

void nc_reprints_join(const struct nc_linker *linker, uint32_t *parent)
{
    const GArray *reprints = linker->things->reprints;

    for (guint i = 0; i < reprints->len; i++) {
        const struct nc_reprint *r = &g_array_index(reprints, struct nc_reprint, i);
        nc_union_join(parent, nc_store_figure(linker->store, r->a)->in->article,
                      nc_store_figure(linker->store, r->b)->in->article);
    }
}

uint32_t nc_reprint_of(const struct nc_linker *linker, const struct nc_figure *figure)
{
    const uint64_t shape = figure->in->shape;

    if (!figure->has_value ||
        (linker->reprint_marks[shape / 64 % NC_LINK_MARKS] >> shape % 64 & 1) == 0)
        return 0;
    const uint64_t key = key_of(figure);
    return GPOINTER_TO_UINT(g_hash_table_lookup(linker->reprints, (gpointer)(uintptr_t)key));
}

static int by_thing(const void *a, const void *b)
{
    const struct nc_reprint *x = a, *y = b;

    if (x->thing != y->thing)
        return x->thing < y->thing ? -1 : 1;
    return x->a != y->a ? (x->a > y->a) - (x->a < y->a) : (x->b > y->b) - (x->b < y->b);
}

void nc_reprints_place(const struct nc_store *store, const struct nc_things *things)
{
    GArray *reprints = things->reprints;

    for (guint i = 0; i < reprints->len; i++) {
        struct nc_reprint *r = &g_array_index(reprints, struct nc_reprint, i);
        const uint32_t thing = nc_store_figure(store, r->a)->group;
        r->thing = thing == nc_store_figure(store, r->b)->group ? thing : NC_NONE;
    }
    if (reprints->len > 1)
        qsort(reprints->data, reprints->len, sizeof(struct nc_reprint), by_thing);
}
