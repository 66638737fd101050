/* withdrawn.c - NC313: a figure that its speaker or another article calls wrong is still stated. */
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/verdict.h"

#include <math.h>

enum { WITHDRAWN_MOST = 16 }; /* numbers of one thing that texts take back */

static bool is_withdrawn(const struct nc_case *c, uint32_t figure)
{
    return (nc_store_figure(c->store, figure)->flags & NC_FIGURE_WITHDRAWN) != 0;
}

/* A mention of value v, in the given article or in any (NC_NONE), that does not call it wrong;
 * NC_NONE when there is none. */
static uint32_t statement(const struct nc_case *c, uint32_t v, uint32_t article)
{
    const struct nc_value *value = &c->thing->values[v];
    for (uint32_t i = 0; i < value->count; i++) {
        const uint32_t figure = c->thing->members[value->first + i];
        const bool here =
            article == NC_NONE || nc_store_figure(c->store, figure)->article == article;
        if (here && !is_withdrawn(c, figure))
            return figure;
    }
    return NC_NONE;
}

/* Is value v the number that the figure takes back, however hedged there? */
static bool is_number_of(const struct nc_case *c, uint32_t v, uint32_t figure)
{
    const struct nc_value *value = &c->thing->values[v];
    const struct nc_figure *f = nc_store_figure(c->store, figure);
    return value->has_value && f->has_value && f->unit == c->thing->unit &&
           nc_decimal_compare(value->value, f->value) == 0;
}

/* How far value v, told by `figure`, is from being what replaces the withdrawn number: a correction
 * stands in the same sentence, or else is the number next to the wrong one. */
static double distance(const struct nc_case *c, uint32_t wrong, uint32_t v, uint32_t figure,
                       uint32_t withdrawing)
{
    const struct nc_figure *f = nc_store_figure(c->store, figure);
    if (f->sentence_at == nc_store_figure(c->store, withdrawing)->sentence_at)
        return 0.0;
    const struct nc_value *x = &c->thing->values[wrong], *y = &c->thing->values[v];
    return y->has_value ? fabs(nc_decimal_double(x->value) - nc_decimal_double(y->value))
                        : INFINITY;
}

/* The value that the withdrawing article gives instead of value `wrong`, of those that cannot hold
 * beside it.  NC_NONE when it gives none; *figure is its mention. */
static uint32_t instead_of(const struct nc_case *c, uint32_t wrong, uint32_t withdrawing,
                           uint32_t *figure)
{
    const uint32_t article = nc_store_figure(c->store, withdrawing)->article;
    uint32_t nearest = NC_NONE;
    double best = INFINITY;
    for (uint32_t v = 0; v < c->thing->value_count; v++) {
        const uint32_t told = nc_case_open(c, wrong, v) ? statement(c, v, article) : NC_NONE;
        const double far = told != NC_NONE ? distance(c, wrong, v, told, withdrawing) : INFINITY;
        if (!(far < best))
            continue;
        best = far;
        nearest = v;
        *figure = told;
    }
    return nearest;
}

/* Joins every statement of the number that is taken back with the one that its article gives
 * instead. */
static void find(const struct nc_case *c, uint32_t withdrawing, GArray *edges)
{
    for (uint32_t wrong = 0; wrong < c->thing->value_count; wrong++) {
        const uint32_t still =
            is_number_of(c, wrong, withdrawing) ? statement(c, wrong, NC_NONE) : NC_NONE;
        uint32_t instead = NC_NONE;
        const uint32_t right =
            still != NC_NONE ? instead_of(c, wrong, withdrawing, &instead) : NC_NONE;
        if (right != NC_NONE)
            nc_edges_add(edges, wrong, right, still, instead);
    }
}

/* All mentions that state the withdrawn numbers, beside the first of each. */
static void add_statements(const struct nc_case *c, GArray *edges)
{
    const guint found = edges->len;
    for (guint i = 0; i < found; i++) {
        const struct nc_edge edge = g_array_index(edges, struct nc_edge, i);
        const struct nc_value *value = &c->thing->values[edge.i];
        for (uint32_t k = 0; k < value->count; k++)
            nc_edges_add(edges, edge.i, edge.j, c->thing->members[value->first + k], edge.b);
    }
}

/* Puts the mention that takes the number back on the side of those that state it. */
static void add_withdrawal(struct nc_finding *finding, uint32_t withdrawing, uint32_t still)
{
    int side = -1;
    for (guint i = 0; i < finding->witnesses->len; i++) {
        const struct nc_witness *w = &g_array_index(finding->witnesses, struct nc_witness, i);
        if (w->figure == withdrawing)
            return;
        if (w->figure == still)
            side = w->side;
    }
    nc_finding_witness(finding, withdrawing, side, 1);
}

static void say(struct nc_case *c, struct nc_finding *finding, uint32_t withdrawing)
{
    GString *text = g_string_new(NULL);
    nc_say_number(text, nc_store_figure(c->store, withdrawing)->value);
    g_string_append(text, " is still stated, though ");
    nc_say_where(text, c, withdrawing);
    g_string_append(text, " calls it wrong");
    finding->message = nc_say_end(text, c);
    finding->level = NC_ERROR; /* a text says so itself, however the thing was gathered */
    finding->why = nc_pool_addz(c->store->pool, "One text takes the number back and gives another; "
                                                "the articles that state it were not corrected.");
}

/* What is taken back is judged against every other value: nothing else is to be said of it. */
static void claim_all(struct nc_case *c, const struct nc_finding *finding, const uint32_t *wrong,
                      uint32_t count)
{
    for (uint32_t i = 0; finding != NULL && i < count; i++)
        for (uint32_t v = 0; v < c->thing->value_count; v++)
            nc_case_claim(c, wrong[i], v);
}

/* The finding on the number that one figure takes back, if it is still stated. */
static void judge(struct nc_case *c, uint32_t withdrawing)
{
    GArray *edges = nc_edges_new();
    find(c, withdrawing, edges);
    add_statements(c, edges);
    uint32_t wrong[WITHDRAWN_MOST], count = 0;
    const uint32_t still = edges->len > 0 ? g_array_index(edges, struct nc_edge, 0).a : NC_NONE;
    for (guint i = 0; i < edges->len && count < WITHDRAWN_MOST; i++) {
        const uint32_t v = g_array_index(edges, struct nc_edge, i).i;
        if (count == 0 || wrong[count - 1] != v)
            wrong[count++] = v;
    }
    struct nc_finding *finding = nc_verdict(c, &nc_rule_withdrawn, edges, "withdrawn");
    claim_all(c, finding, wrong, count);
    if (finding == NULL)
        return;
    add_withdrawal(finding, withdrawing, still);
    say(c, finding, withdrawing);
}

/* A finding for each number that is taken back: a second text that takes it back adds nothing. */
static void run(struct nc_case *c)
{
    for (uint32_t i = 0; i < c->thing->member_count; i++)
        if (is_withdrawn(c, c->thing->members[i]))
            judge(c, c->thing->members[i]);
}

const struct nc_rule nc_rule_withdrawn = {
    .id = "NC313",
    .name = "withdrawn",
    .level = NC_ERROR,
    .scope = NC_SCOPE_THING,
    .title = "A number that a text takes back or calls wrong is still stated",
    .run = run,
};
