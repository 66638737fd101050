/* block_agree.c - which articles of a story agree, and what is mistyped in them. */
#include "link/block.h"
#include "link/kindred.h"
#include "link/ranked.h"

#include "data/units.h"

#include <float.h>
#include <math.h>

enum {
    FINE = 2,        /* digits of a number with a unit that is seldom equal by chance */
    FINER = 3,       /* ... of one without */
    LEAST_FINE = 10, /* smaller numbers are equal too often */
    WINDOW = 20      /* numbers of the same digits that each is compared with */
};

static struct nc_view *view_of(const struct nc_block *block, uint32_t clump)
{
    return &g_array_index(block->clumps, struct nc_clump, clump).view;
}

/* What an equal number says: a fine one, more than a small one. */
static unsigned points_of(const struct nc_view *a)
{
    return a->digits >= (a->figure->unit != 0 ? FINE : FINER) ? 2 : 1;
}

/* Could b, of the same article, be meant by the words of a: another value of its noun or measure,
 * or of its unit where it has neither? */
static bool rivals(const struct nc_view *a, const struct nc_view *b)
{
    if (a->mantissa == b->mantissa && a->digits == b->digits &&
        a->figure->unit == b->figure->unit)
        return false;
    if (!nc_unit_comparable(a->figure->unit, b->figure->unit) ||
        a->figure->kind != b->figure->kind || a->figure->said->per != b->figure->said->per)
        return false;
    return (a->head != 0 && a->head == b->head) ||
           (a->attribute != 0 && a->attribute == b->attribute) ||
           (a->head == 0 && a->attribute == 0);
}

/* Is the figure the only one of its article that tells its thing?  Those of an article stand behind
 * each other. */
static bool alone(const struct nc_block *block, uint32_t clump)
{
    const struct nc_view *own = view_of(block, clump);
    const uint32_t article = own->figure->in->article;
    uint32_t at = clump;

    while (at > 0 && view_of(block, at - 1)->figure->in->article == article)
        at--;
    for (; at < block->clumps->len; at++) {
        const struct nc_view *view = view_of(block, at);
        if (view->figure->in->article != article)
            break;
        if (view != own && rivals(own, view))
            return false;
    }
    return true;
}

void nc_block_agree(struct nc_block *block)
{
    struct nc_linker *linker = block->linker;

    for (guint i = 0; i < block->edges->len; i++) {
        const struct nc_match *edge = &g_array_index(block->edges, struct nc_match, i);
        const struct nc_view *a = view_of(block, edge->a);
        const uint32_t x = a->figure->in->article,
                       y = view_of(block, edge->b)->figure->in->article;
        if (x != y && edge->equal && !nc_link_unrelated(linker, x, y))
            nc_kindred_add(linker, NC_SHARED_THINGS, (uint32_t[]){ x, y }, a->value, points_of(a));
    }
    for (uint32_t i = 0; linker->kindred != NULL && i < block->clumps->len; i++)
        view_of(block, i)->sole = alone(block, i);
}

/* Tells the article of a clump the number, of whatever it is? */
static bool tells_number(const struct nc_block *block, uint32_t article, const struct nc_view *a)
{
    for (uint32_t i = 0; i < block->clumps->len; i++) {
        const struct nc_view *view = view_of(block, i);
        if (view->figure->in->article == article && view->figure->unit == a->figure->unit &&
            fabs(view->value - a->value) <= DBL_EPSILON * fabs(a->value))
            return true;
    }
    return false;
}

/* Is it said what the number is of?  In a list of prices it is not. */
static bool named(const struct nc_view *a)
{
    return a->figure->unit != 0 || a->head != 0 || a->attribute != 0;
}

/* Of two articles that agree, has each a number that the other has not, and are these one with two
 * digits turned round?  By chance that hardly happens. */
static bool mistyped(const struct nc_block *block, uint32_t i, uint32_t k)
{
    const struct nc_view *a = view_of(block, i), *b = view_of(block, k);
    const uint32_t x = a->figure->in->article, y = b->figure->in->article;

    return x != y && a->figure->unit == b->figure->unit && a->figure->kind == b->figure->kind &&
           a->figure->kind != NC_KIND_AGE && (named(a) || named(b)) && nc_slots_turned(a, b) &&
           !nc_link_unrelated(block->linker, x, y) && !tells_number(block, y, a) &&
           !tells_number(block, x, b);
}

/* The clumps whose numbers have several digits, those of the same digits side by side; frees. */
static struct nc_ranked *by_digits(const struct nc_block *block, guint *count)
{
    struct nc_ranked *list = g_new(struct nc_ranked, block->clumps->len + 1);

    *count = 0;
    for (uint32_t i = 0; i < block->clumps->len; i++) {
        const struct nc_view *view = view_of(block, i);
        if (view->digits >= 2 && !nc_slots_moment(view))
            list[(*count)++] = (struct nc_ranked){ .key = nc_slots_digits(view), .number = i };
    }
    nc_ranked_sort(list, *count);
    return list;
}

/* Notes that two articles share a number, whatever it is of. */
static void add_equal(const struct nc_block *block, uint32_t i, uint32_t k)
{
    const struct nc_view *a = view_of(block, i), *b = view_of(block, k);
    const uint32_t both[] = { a->figure->in->article, b->figure->in->article };

    if (both[0] != both[1] && a->figure->unit == b->figure->unit && a->value >= LEAST_FINE &&
        a->figure->kind == b->figure->kind && points_of(a) > 1 &&
        fabs(a->value - b->value) <= DBL_EPSILON * fabs(a->value) &&
        !nc_link_unrelated(block->linker, both[0], both[1]))
        nc_kindred_add(block->linker, NC_SHARED_NUMBERS, both, a->value, points_of(a));
}

GArray *nc_block_mistyped(struct nc_block *block)
{
    GArray *pairs = g_array_new(FALSE, FALSE, sizeof(struct nc_match));
    guint count;
    struct nc_ranked *list = by_digits(block, &count);

    for (guint i = 0; i < count; i++)
        for (guint k = i + 1; k < count && list[k].key == list[i].key && k <= i + WINDOW; k++) {
            const struct nc_match pair = { .a = list[i].number, .b = list[k].number };
            add_equal(block, pair.a, pair.b);
            if (!mistyped(block, pair.a, pair.b))
                continue;
            nc_kindred_mistype(block->linker, view_of(block, pair.a)->value,
                               view_of(block, pair.b)->value);
            g_array_append_val(pairs, pair);
        }
    g_free(list);
    return pairs;
}
