/* block.c - figures become clumps, and clumps meet those that they could be one thing with. */
#include "link/block.h"
#include "link/hash.h"
#include "link/ranked.h"

#include "data/units.h"
#include "model/moment.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    LEAST_LENT = 10,     /* smaller numbers are equal too often */
    ALL_BRIEF = 400,    /* so many of a few texts too, whatever list they stand in */
    ALL_PAIRS = 40,     /* lists up to this length are compared in full */
    LEAST_COPY = 60,    /* bytes of a sentence whose copies are compared whatever they count */
    ENTRIES = 8,        /* of a clump at most */
    WINDOW = 20,        /* in longer ones, each clump with so many after it */
    POINTS_SETTLED = 18 /* for a thing that many tell with few values */
};

/* Numbers so near each other may be one, rounded: "$10.2 million" and "$10M". */
static const double ROUNDED = 0.03;

enum list {
    LIST_OUTCOME,
    LIST_HEAD,
    LIST_ATTRIBUTE,
    LIST_EVENT,
    LIST_VALUE,
    LIST_WORDING,
    LIST_REPRINT
};

static struct nc_clump *clump_at(const struct nc_block *block, uint32_t number)
{
    return &g_array_index(block->clumps, struct nc_clump, number);
}

/* Equal for figures that say the same in the same words. */
static uint64_t telling_hash(const struct nc_figure *f)
{
    const struct nc_decimal value = nc_decimal_trim(f->has_value ? f->value : nc_figure_low(f));

    return nc_hash_mix(f->in->shape, (uint64_t)value.mantissa ^ (uint64_t)f->unit << 48);
}

/* Are both told in one form, of one thing? */
static bool same_form(const struct nc_figure *f, const struct nc_figure *g)
{
    const unsigned form =
        NC_FIGURE_OTHER | NC_FIGURE_EACH | NC_FIGURE_TOTAL | NC_FIGURE_WITHDRAWN;

    return f->unit == g->unit && f->kind == g->kind && f->modifier == g->modifier &&
           f->modality == g->modality && f->change == g->change &&
           f->change_role == g->change_role && f->negative == g->negative &&
           ((f->flags ^ g->flags) & form) == 0 && f->said->per == g->said->per &&
           f->said->counted == g->said->counted && f->said->attribute == g->said->attribute &&
           f->said->event == g->said->event && (f->part_of != 0) == (g->part_of != 0);
}

/* Do they need no comparison: one wording, one value, one place, one speaker, one day? */
static bool same_telling(const struct nc_linker *linker, const struct nc_figure *f,
                         const struct nc_figure *g)
{
    return f->in->shape == g->in->shape && f->has_value == g->has_value &&
           linker->days[f->in->article].whole == linker->days[g->in->article].whole &&
           f->said->place == g->said->place && f->speaker == g->speaker && same_form(f, g) &&
           nc_decimal_compare(f->has_value ? f->value : nc_figure_low(f),
                              g->has_value ? g->value : nc_figure_low(g)) == 0;
}

static uint32_t clump_new(struct nc_block *block, uint32_t row)
{
    const uint32_t number = block->clumps->len;

    g_array_set_size(block->clumps, number + 1);
    struct nc_clump *clump = clump_at(block, number);
    nc_view_make(block->linker, row, &clump->view);
    clump->first = clump->count = 0;
    clump->cluster = number;
    clump->least = INT32_MAX;
    return number;
}

/* The clump that a figure joins; `slots` are those found so far by their hash, from 1, 0 = free.
 * A figure of no known words is like no other. */
static uint32_t clump_of(struct nc_block *block, uint32_t *slots, uint32_t mask, uint32_t row)
{
    const struct nc_figure *f = nc_store_figure(block->linker->store, row);
    uint32_t at;

    if (f->in->shape == 0)
        return clump_new(block, row);
    for (at = (uint32_t)telling_hash(f) & mask; slots[at] != 0; at = (at + 1) & mask)
        if (same_telling(block->linker, f, clump_at(block, slots[at] - 1)->view.figure))
            return slots[at] - 1;
    slots[at] = clump_new(block, row) + 1;
    return slots[at] - 1;
}

/* Puts the rows in order of their clumps. */
static void place_rows(struct nc_block *block, const uint32_t *clumps)
{
    uint32_t *rows = g_memdup2(block->rows, block->row_count * sizeof *rows);

    for (uint32_t c = 0, sum = 0; c < block->clumps->len; c++) {
        struct nc_clump *clump = clump_at(block, c);
        clump->first = sum;
        sum += clump->count;
        clump->count = 0;
    }
    for (uint32_t i = 0; i < block->row_count; i++) {
        struct nc_clump *clump = clump_at(block, clumps[i]);
        block->rows[clump->first + clump->count++] = rows[i];
    }
    g_free(rows);
}

void nc_block_clump(struct nc_block *block)
{
    uint32_t mask = 15;

    while (mask < 2 * block->row_count)
        mask = 2 * mask + 1;
    uint32_t *slots = g_new0(uint32_t, (size_t)mask + 1);
    uint32_t *clumps = g_new(uint32_t, block->row_count + 1);
    for (uint32_t i = 0; i < block->row_count; i++) {
        clumps[i] = clump_of(block, slots, mask, block->rows[i]);
        clump_at(block, clumps[i])->count++;
    }
    place_rows(block, clumps);
    g_free(clumps);
    g_free(slots);
}

/* Alike ones get one order, which does not depend on the numbers of strings. */
static uint32_t order_of(const struct nc_pool *pool, const struct nc_view *view)
{
    const struct nc_figure *f = view->figure;
    uint64_t order = (uint64_t)view->outcome << 32 | nc_pool_hash(pool, view->head);

    order = nc_hash_mix(order, nc_pool_hash(pool, view->event));
    order = nc_hash_mix(order, (uint64_t)nc_pool_hash(pool, f->said->place) << 32 |
                                   nc_pool_hash(pool, f->said->restrict_to));
    return (uint32_t)order;
}

/* The clumps of a block on their way into the lists.  The key of each tells its list, and is even
 * when that is of what is counted, measured or befell people; its minor key puts alike ones side by
 * side. */
struct entering {
    struct nc_ranked *entries; /* room for ENTRIES of each clump */
    guint count;
    uint64_t dimension; /* of the clump at hand */
    uint32_t clump;
    uint16_t unit;
};

static void enter(struct entering *in, enum list list, uint64_t word)
{
    struct nc_ranked *entry = &in->entries[in->count++];

    *entry = (struct nc_ranked){ .number = in->clump };
    entry->key = nc_hash_mix(NC_HASH_SEED + (uint64_t)list, word);
    entry->key = nc_hash_mix(entry->key, in->dimension) & ~(uint64_t)1;
    entry->key |= list > LIST_ATTRIBUTE;
}

static uint64_t bits_of(double x)
{
    uint64_t bits;

    x = (double)(float)x; /* 58 km and 36.04 miles need not agree to the last bit */
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

/* How many figures stand before that of row in its sentence. */
static uint32_t place_in_sentence(const struct nc_store *store, uint32_t row)
{
    const struct nc_figure *f = nc_store_figure(store, row);
    uint32_t before = 0;

    for (; before < row && before < ALL_PAIRS; before++) {
        const struct nc_figure *g = nc_store_figure(store, row - before - 1);
        if (g->in->article != f->in->article || g->in->at != f->in->at)
            break;
    }
    return before;
}

static void enter_all(struct nc_block *block, struct entering *in, uint32_t number)
{
    const struct nc_view *view = &clump_at(block, number)->view;
    nc_str words[2];
    unsigned count = nc_note_words(block->linker, view->figure->said->attribute, words, 2);

    if (number == 0 || in->unit != view->figure->unit) /* most are those of the clump before */
        in->dimension = g_str_hash(nc_unit_at(view->figure->unit)->dimension);
    in->unit = view->figure->unit;
    in->clump = number;
    if (count == 0 && view->attribute != 0)
        words[count++] = view->attribute;
    if (view->outcome != 0)
        enter(in, LIST_OUTCOME, view->outcome);
    if (view->head != 0)
        enter(in, LIST_HEAD, view->head);
    if (view->head_family != 0 && !(view->head_flags & NC_NOTE_GENERIC))
        enter(in, LIST_HEAD, (uint64_t)view->head_family << 32);
    for (unsigned i = 0; i < count; i++)
        enter(in, LIST_ATTRIBUTE, words[i]);
    if (view->figure->kind == NC_KIND_AGE && view->figure->definite) /* whose it is: no head */
        enter(in, LIST_HEAD, nc_note_of(block->linker, view->figure->said->agent)->base);
    if (view->event != 0 && view->outcome == 0)
        enter(in, LIST_EVENT, view->event);
    if (fabs(view->value) >= 10)
        enter(in, LIST_VALUE, bits_of(view->value));
    if (view->reprint != 0)
        enter(in, LIST_REPRINT, view->reprint);
    if (view->figure->in->shape != 0 && view->figure->in->len > LEAST_COPY)
        enter(in, LIST_WORDING,
              view->figure->in->shape + place_in_sentence(block->linker->store, view->row));
}

/* Drops the entries that are alone in their lists: in a story of a few figures nearly all are. */
static void drop_lonely(struct entering *in)
{
    uint32_t mask = 63;
    guint kept = 0;

    while (mask < 4 * in->count)
        mask = 2 * mask + 1;
    uint8_t *met = g_new0(uint8_t, (size_t)mask + 1); /* by hash: 1 = one entry, 2 = several */
    for (guint i = 0; i < in->count; i++) {
        uint8_t *place = &met[in->entries[i].key >> 1 & mask];
        *place = *place == 0 ? 1 : 2;
    }
    for (guint i = 0; i < in->count; i++)
        if (met[in->entries[i].key >> 1 & mask] == 2)
            in->entries[kept++] = in->entries[i];
    in->count = kept;
    g_free(met);
}

/* The entries of all lists with several clumps, list by list. */
static struct entering entries_of(struct nc_block *block)
{
    const struct nc_pool *pool = block->linker->store->pool;
    struct entering in = { .entries = g_new(struct nc_ranked, block->clumps->len * ENTRIES + 1) };

    for (uint32_t i = 0; i < block->clumps->len; i++)
        enter_all(block, &in, i);
    drop_lonely(&in);
    for (guint i = 0; i < in.count; i++)
        in.entries[i].minor = i > 0 && in.entries[i - 1].number == in.entries[i].number
                                  ? in.entries[i - 1].minor
                                  : order_of(pool, &clump_at(block, in.entries[i].number)->view);
    nc_ranked_sort(in.entries, in.count);
    return in;
}

/* Can the third stand for x where `own` cannot: another number, and no farther from it? */
static bool stands_for(const struct nc_view *third, const struct nc_view *own, double x)
{
    const double off = fabs(third->value - x), most = fabs(own->value - x);

    return off <= ROUNDED * fabs(x) && off <= most &&
           fabs(third->value - own->value) > DBL_EPSILON * most;
}

/* Does a figure beside `own` in its article agree with `far`? */
static bool agreed_elsewhere(const struct nc_block *block, const struct nc_view *own,
                             const struct nc_view *far)
{
    for (guint i = 0; i < block->clumps->len; i++) {
        const struct nc_view *view = &clump_at(block, i)->view;
        if (view == own || view->figure->in->article != own->figure->in->article ||
            nc_slots_disowned(block->linker, view, far))
            continue;
        if (nc_slots_moment(view) || nc_slots_moment(far)) {
            if (nc_moment_comparable(view->figure, far->figure) && view->event == far->event &&
                nc_figure_meet(view->figure, far->figure, 0))
                return true;
            continue;
        }
        bool same = stands_for(view, own, far->value);
        const bool ages =
            (view->figure->kind == NC_KIND_AGE) == (far->figure->kind == NC_KIND_AGE);
        bool alike = view->head == far->head && ages &&
                     nc_unit_comparable(view->figure->unit, far->figure->unit);
        if (same && (alike || nc_slots_precise(view, far)))
            return true;
    }
    return false;
}

/* In a few texts side by side a number that both have is no other one mistold. */
static bool settled_apart(const struct nc_block *block, const struct nc_verdict *v,
                          const struct nc_view *a, const struct nc_view *b)
{
    return block->linker->brief && v->relation == NC_DIFFER &&
           a->figure->in->article != b->figure->in->article &&
           (agreed_elsewhere(block, a, b) || agreed_elsewhere(block, b, a));
}

/* Has the pair been compared before, in another list?  Remembers it from now on. */
static bool met(const struct nc_block *block, uint32_t a, uint32_t b)
{
    uint64_t pair = nc_hash_mix(NC_HASH_SEED, block->rows[0]); /* tells stories apart */

    pair = nc_hash_mix(pair, (uint64_t)MIN(a, b) << 32 | MAX(a, b));
    uint64_t *place = &block->linker->met[pair % NC_LINK_MET];
    const bool known = *place == pair;
    *place = pair;
    return known;
}

/* Is a pair asked a second time, now that it is known which articles agree? */
static bool asked_again(const struct nc_linker *linker, const struct nc_view *a,
                        const struct nc_view *b)
{
    return nc_slots_kindred(linker, a, b) != 0 || nc_slots_mistyped(linker, a, b);
}

static void compare_pair(struct nc_block *block, uint32_t a, uint32_t b)
{
    const struct nc_clump *x = clump_at(block, a);
    const struct nc_clump *y = clump_at(block, b);

    if (a == b || !nc_unit_comparable(x->view.figure->unit, y->view.figure->unit) ||
        nc_archive_bars(block->linker, &x->view, &y->view))
        return;
    if (block->linker->kindred != NULL ? !asked_again(block->linker, &x->view, &y->view)
                                       : met(block, a, b))
        return;
    struct nc_verdict v = nc_slots_match(block->linker, &x->view, &y->view);
    if (!nc_slots_same(&v, &x->view) || settled_apart(block, &v, &x->view, &y->view))
        return;
    struct nc_match edge = { .a = MIN(a, b),
                             .b = MAX(a, b),
                             .score = v.score,
                             .points = v.score,
                             .turned = b < a,
                             .equal = v.relation == NC_EQUAL,
                             .settled = v.settled,
                             .slip = v.slip };
    if (v.relation == NC_DIFFER)
        edge.score -= 20;
    g_array_append_val(block->edges, edge);
}

static void compare_list(struct nc_block *block, const struct nc_ranked *list, guint count)
{
    guint reach = count <= ALL_PAIRS ? ALL_PAIRS : WINDOW;

    for (guint i = 0; i < count; i++)
        for (guint k = i + 1; k < count && k <= i + reach; k++)
            compare_pair(block, list[i].number, list[k].number);
}

struct told {
    double value;
    uint32_t article;
};

static int by_told(const void *a, const void *b)
{
    const struct told *x = a, *y = b;

    if (x->value < y->value || x->value > y->value)
        return x->value < y->value ? -1 : 1;
    return (x->article > y->article) - (x->article < y->article);
}

/* Points for a list whose clumps tell few values in many articles: then it is one thing that they
 * tell. "Crew" with 8, 8, 8, 6, 6 is; "soldiers" with 3, 7, 12, 40, 120 are not. */
static uint8_t settled(const struct nc_block *block, const struct nc_ranked *list, guint count)
{
    struct told *told = g_new(struct told, count);
    guint values = 0, tellings = 0;

    for (guint i = 0; i < count; i++) {
        const struct nc_clump *c = clump_at(block, list[i].number);
        told[i] = (struct told){ c->view.value, c->view.figure->in->article };
    }
    qsort(told, count, sizeof *told, by_told);
    for (guint i = 0; i < count; i++) {
        bool other = i == 0 || told[i].value > told[i - 1].value;
        values += other;
        tellings += other || told[i].article != told[i - 1].article;
    }
    g_free(told);
    if (tellings < 3 || values * 3 > tellings * 2)
        return 0;
    return values * 2 > tellings ? POINTS_SETTLED / 2 : POINTS_SETTLED;
}

static void settle(struct nc_block *block, const struct nc_ranked *list, guint count)
{
    uint8_t points = settled(block, list, count);

    for (guint i = 0; i < count && points > 0; i++) {
        struct nc_view *view = &clump_at(block, list[i].number)->view;
        if (view->settled < points)
            view->settled = points;
    }
}

/* Do both count something, by nouns of which neither can stand for the other? */
static bool count_two(const struct nc_view *a, const struct nc_view *b)
{
    return a->head != 0 && b->head != 0 && a->head != b->head &&
           (a->head_family == 0 || a->head_family != b->head_family) &&
           ((a->head_flags | b->head_flags) & NC_NOTE_GENERIC) == 0;
}

/* Notes which numbers another text has of something else: a statement may have moved them. */
static void find_lent(struct nc_block *block)
{
    for (uint32_t i = 0; i < block->clumps->len; i++)
        for (uint32_t k = 0; k < block->clumps->len; k++) {
            struct nc_view *a = &clump_at(block, i)->view, *b = &clump_at(block, k)->view;
            if (a->figure->in->article != b->figure->in->article && a->value >= LEAST_LENT &&
                fabs(a->value - b->value) < DBL_EPSILON * a->value && count_two(a, b))
                a->lent = b->figure->in->at + 1;
        }
}

static void compare_all(struct nc_block *block)
{
    for (uint32_t i = 0; i < block->clumps->len; i++)
        for (uint32_t k = i + 1; k < block->clumps->len; k++)
            compare_pair(block, i, k);
}

/* Compares what is one number but for two digits. */
static void compare_mistyped(struct nc_block *block)
{
    GArray *pairs = nc_block_mistyped(block);

    for (guint i = 0; i < pairs->len; i++) {
        const struct nc_match *pair = &g_array_index(pairs, struct nc_match, i);
        compare_pair(block, pair->a, pair->b);
    }
    g_array_free(pairs, TRUE);
}

/* Where the list ends that begins at `first`. */
static guint end_of_list(const struct entering *in, guint first)
{
    guint end = first + 1;

    while (end < in->count && in->entries[end].key == in->entries[first].key)
        end++;
    return end;
}

void nc_block_compare(struct nc_block *block)
{
    const bool brief = block->linker->brief && block->clumps->len <= ALL_BRIEF;

    if (block->clumps->len < 2)
        return;
    struct entering in = entries_of(block);

    for (guint first = 0, end = 0; first < in.count; first = end) {
        end = end_of_list(&in, first);
        if (end - first > 2 && (in.entries[first].key & 1) == 0)
            settle(block, in.entries + first, end - first);
    }
    for (guint first = 0, end = 0; !brief && first < in.count; first = end) {
        end = end_of_list(&in, first);
        compare_list(block, in.entries + first, end - first);
    }
    if (brief) {
        find_lent(block);
        compare_all(block);
    }
    nc_block_agree(block);
    compare_mistyped(block);
    for (guint first = 0, end = 0; block->linker->kindred != NULL && first < in.count;
         first = end) {
        end = end_of_list(&in, first);
        if ((in.entries[first].key & 1) == 0)
            compare_list(block, in.entries + first, end - first);
    }
    g_free(in.entries);
}
