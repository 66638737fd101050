/* cluster.c - clumps that are alike become one thing, as long as nothing in them contradicts.
 *
 * Edges are taken best first.  Before two clusters join, a few members of each that differ in value
 * are compared with each other: one contradiction for good (but for the name of those counted), or
 * more doubtful pairs than agreeing ones, and they stay apart; so they do when one text tells both
 * as two things.  That stops chains of small steps from joining what is not one thing.  But where
 * edge after edge leads from one cluster to the other, their tellings belong together: every third
 * one outweighs a doubtful pair of the few members that were asked.  Two days keep apart only what
 * moved in between, and where a number was mistyped, those who tell it rightly raise no doubt. */
#include "link/block.h"
#include "link/hash.h"
#include "link/union.h"

#include "data/units.h"

#include <stdlib.h>
#include <string.h>

enum {
    SPEAKERS = 4,         /* members that speak for their cluster */
    SPEAKERS_ARCHIVE = 8, /* in an archive, where chains are longer */
    LEAST_LIKELY = 40,    /* points below which two of them are doubtful */
    LEAST_MIXED = 24,     /* ... where what keeps them apart is also between members of one */
    INSISTING = 3         /* edges refused that outweigh a doubtful pair */
};

struct cluster {
    uint32_t members[SPEAKERS_ARCHIVE];
    uint32_t count;
    uint32_t size, name;  /* clumps in it; its name in the table of tellings */
    uint32_t first, last; /* chain of its clumps */
    int32_t least;        /* points of the weakest match that joined it */
    unsigned told_as;     /* bits: some of it is told as a fact, as planned, denied ... */
};

struct joiner {
    struct nc_block *block;
    struct cluster *clusters; /* by root */
    uint32_t *parent, *next;  /* next clump of the same cluster, NC_NONE at the end */
    GHashTable *tellings;     /* name of a cluster and article -> clump */
    GHashTable *refused;      /* names of two clusters -> edges between them that did not join */
};

static int by_score(const void *a, const void *b)
{
    const struct nc_match *x = a, *y = b;

    if (x->score != y->score)
        return x->score > y->score ? -1 : 1;
    if (x->a != y->a)
        return x->a < y->a ? -1 : 1;
    return (x->b > y->b) - (x->b < y->b);
}

static const struct nc_view *view_of(const struct nc_block *block, uint32_t clump)
{
    return &g_array_index(block->clumps, struct nc_clump, clump).view;
}

static bool several(unsigned bits)
{
    return (bits & (bits - 1)) != 0;
}

/* Two clusters that an edge connects. */
struct meeting {
    const struct nc_block *block;
    const struct nc_match *edge;
    const struct cluster *x, *y;
    const uint32_t *next; /* of the joiner */
    bool mixed;           /* one of them holds facts and plans already */
    int doubts;           /* pairs that alone would not be joined, less those that would */
};

/* Do both tell one number, though perhaps one of them finer?  Ranges that overlap do not. */
static bool tell_one(const struct nc_view *a, const struct nc_view *b)
{
    return a->figure->modifier != NC_RANGE && b->figure->modifier != NC_RANGE &&
           nc_slots_relation(a, b) <= NC_NEAR;
}

/* Does an article of b's day tell what a tells, in a's cluster?  Then it did not move between the
 * days of a and b. */
static bool stood_still(const struct meeting *m, const struct cluster *x, const struct nc_view *a,
                        const struct nc_view *b)
{
    const uint32_t day = b->figure->in->article;

    for (uint32_t i = x->first; i != NC_NONE; i = m->next[i]) {
        const struct nc_view *own = view_of(m->block, i);
        if (nc_days_between(m->block->linker, own->figure->in->article, day) == 0 &&
            tell_one(own, a))
            return true;
    }
    return false;
}

/* Do both tell a number that stands at an end of the edge? */
static bool tell_edge(const struct meeting *m, const struct nc_view *a, const struct nc_view *b)
{
    const struct nc_view *x = view_of(m->block, m->edge->a), *y = view_of(m->block, m->edge->b);

    return (tell_one(a, x) || tell_one(a, y)) && (tell_one(b, x) || tell_one(b, y));
}

/* Is it doubtful that two members are one thing?  That one is told as a fact, the other as a plan,
 * says little where a cluster holds both already. */
static bool doubtful(const struct meeting *m, const struct nc_verdict *v)
{
    if (m->mixed && v->soft == NC_SLOT_MODALITY)
        return v->score < LEAST_MIXED;
    return v->soft != 0 || v->score < LEAST_LIKELY;
}

/* Do two members, a of x and b of y, keep the clusters apart for good?  Else counts the doubts. */
static bool barred(struct meeting *m, const struct nc_view *a, const struct nc_view *b)
{
    if (!nc_unit_comparable(a->figure->unit, b->figure->unit))
        return true;
    const struct nc_verdict v = nc_slots_compare(m->block->linker, a, b);
    if (v.anew && ((m->edge->settled && tell_edge(m, a, b)) || stood_still(m, m->x, a, b) ||
                   stood_still(m, m->y, b, a)))
        return false;
    if (v.hard != 0 && v.hard != NC_SLOT_HEAD)
        return true;
    if (nc_slots_same(&v, a))
        m->doubts--;
    else if (doubtful(m, &v) && !(m->edge->slip && tell_edge(m, a, b)))
        m->doubts++; /* who tells a number is no witness against its being mistyped */
    return false;
}

/* May the clusters become one?  `spared` doubtful pairs are no bar. */
static bool fit(struct meeting *m, int spared)
{
    m->mixed = several(m->x->told_as) || several(m->y->told_as);
    for (uint32_t i = 0; i < m->x->count; i++)
        for (uint32_t k = 0; k < m->y->count; k++)
            if (barred(m, view_of(m->block, m->x->members[i]), view_of(m->block, m->y->members[k])))
                return false;
    return m->doubts <= spared;
}

/* Adds speakers of y to x: those that say another value than all of x's first. */
static void take(struct nc_block *block, struct cluster *x, const struct cluster *y)
{
    const uint32_t article = view_of(block, y->members[0])->figure->in->article;
    const uint32_t room = block->linker->shelves[article] == 0 ? SPEAKERS_ARCHIVE : SPEAKERS;

    for (uint32_t k = 0; k < y->count; k++) {
        double value = view_of(block, y->members[k])->value;
        bool known = false;
        for (uint32_t i = 0; i < x->count; i++)
            known |= !(view_of(block, x->members[i])->value < value) &&
                     !(view_of(block, x->members[i])->value > value);
        if (x->count < room)
            x->members[x->count++] = y->members[k];
        else if (!known)
            x->members[room - 1] = y->members[k];
    }
}

/* A key that holds two numbers. */
static gpointer two_key(uint32_t first, uint32_t second)
{
    return (gpointer)(uintptr_t)((uint64_t)first << 32 | second);
}

static guint two_hash(gconstpointer key)
{
    return (guint)nc_hash_mix(NC_HASH_SEED, (uint64_t)(uintptr_t)key);
}

/* Does one text tell both, as two things?  Then they are two things elsewhere too. */
static bool told_apart(struct joiner *j, uint32_t large, uint32_t small)
{
    for (uint32_t i = small; i != NC_NONE; i = j->next[i]) {
        const struct nc_view *own = view_of(j->block, i);
        gpointer other;
        if (!g_hash_table_lookup_extended(j->tellings, two_key(large, own->figure->in->article),
                                          NULL, &other))
            continue;
        const struct nc_view *beside = view_of(j->block, GPOINTER_TO_UINT(other));
        if (!nc_slots_beside(j->block->linker->store, own->figure, beside->figure))
            continue;
        struct nc_verdict v = nc_slots_compare(j->block->linker, own, beside);
        if (v.relation >= NC_MEET && !nc_slots_same(&v, own))
            return true;
    }
    return false;
}

static void add_tellings(struct joiner *j, uint32_t cluster, uint32_t first)
{
    for (uint32_t i = first; i != NC_NONE; i = j->next[i]) {
        const struct nc_figure *f = view_of(j->block, i)->figure;
        gpointer key = two_key(cluster, f->in->article);
        if (!(f->flags & NC_FIGURE_HEADING) && !g_hash_table_contains(j->tellings, key))
            g_hash_table_insert(j->tellings, key, GUINT_TO_POINTER(i));
    }
}

/* A cluster of one clump, when an edge first leads to it. */
static void begin(struct joiner *j, uint32_t clump)
{
    if (j->clusters[clump].size > 0)
        return;
    const struct nc_figure *f = view_of(j->block, clump)->figure;
    j->clusters[clump] = (struct cluster){ .members = { clump },
                                           .count = 1,
                                           .size = 1,
                                           .name = clump,
                                           .first = clump,
                                           .last = clump,
                                           .least = INT32_MAX,
                                           .told_as = 1u << (2 * f->modality + f->negative) };
    j->next[clump] = NC_NONE;
    add_tellings(j, clump, clump);
}

/* Do the members of two clusters fit, or do so many edges lead from one to the other that they
 * must? */
static bool fit_at_last(struct joiner *j, struct meeting *m)
{
    gpointer key = two_key(MIN(m->x->name, m->y->name), MAX(m->x->name, m->y->name));
    const int refused = GPOINTER_TO_INT(g_hash_table_lookup(j->refused, key));

    if (fit(m, refused / INSISTING))
        return true;
    g_hash_table_insert(j->refused, key, GINT_TO_POINTER(refused + 1));
    return false;
}

/* The smaller cluster moves into the larger, so that no clump moves often. */
static void join(struct joiner *j, const struct nc_match *edge)
{
    uint32_t a = nc_union_root(j->parent, edge->a), b = nc_union_root(j->parent, edge->b);

    if (a == b)
        return;
    uint32_t large = j->clusters[a].size >= j->clusters[b].size ? a : b, small = a ^ b ^ large;
    const bool known = j->clusters[a].size == 1 && j->clusters[b].size == 1 &&
                       !edge->turned; /* two clumps, compared like that before */
    struct meeting meeting = {
        j->block, edge, &j->clusters[a], &j->clusters[b], j->next, false, 0
    };
    if ((!known && !fit_at_last(j, &meeting)) ||
        told_apart(j, j->clusters[large].name, j->clusters[small].first))
        return;
    add_tellings(j, j->clusters[large].name, j->clusters[small].first);
    j->next[j->clusters[large].last] = j->clusters[small].first;
    struct cluster joined = j->clusters[large];
    joined.last = j->clusters[small].last;
    joined.size += j->clusters[small].size;
    joined.least = MIN(edge->points, MIN(j->clusters[a].least, j->clusters[b].least));
    joined.told_as |= j->clusters[small].told_as;
    take(j->block, &joined, &j->clusters[small]);
    nc_union_join(j->parent, a, b);
    j->clusters[MIN(a, b)] = joined;
}

static void join_along(struct nc_block *block)
{
    const guint count = block->clumps->len;
    struct joiner j = { .block = block,
                        .clusters = g_new0(struct cluster, count + 1),
                        .parent = nc_union_new(count),
                        .next = g_new(uint32_t, count + 1),
                        .tellings = g_hash_table_new(two_hash, NULL),
                        .refused = g_hash_table_new(two_hash, NULL) };

    qsort(block->edges->data, block->edges->len, sizeof(struct nc_match), by_score);
    for (guint i = 0; i < block->edges->len; i++) {
        const struct nc_match *edge = &g_array_index(block->edges, struct nc_match, i);
        begin(&j, edge->a);
        begin(&j, edge->b);
        join(&j, edge);
    }
    for (uint32_t i = 0; i < count; i++) {
        struct nc_clump *clump = &g_array_index(block->clumps, struct nc_clump, i);
        clump->cluster = nc_union_root(j.parent, i);
        if (j.clusters[clump->cluster].size > 0)
            clump->least = j.clusters[clump->cluster].least;
    }
    g_hash_table_destroy(j.refused);
    g_hash_table_destroy(j.tellings);
    g_free(j.next);
    g_free(j.parent);
    g_free(j.clusters);
}

void nc_clusters_make(struct nc_block *block)
{
    if (block->edges->len > 0) /* else each clump is alone, as it was made */
        join_along(block);
}
