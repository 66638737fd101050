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

/* Does a mention state what the withdrawing one takes back?  Who says that six floors, not nine,
 * were permitted does not deny that there are nine. */
static bool is_told_alike(const struct nc_case *c, uint32_t figure, uint32_t withdrawing)
{
    const struct nc_figure *f = nc_store_figure(c->store, figure);
    const struct nc_figure *g = nc_store_figure(c->store, withdrawing);
    return nc_modality_real(f->modality) == nc_modality_real(g->modality);
}

/* A mention of value v, in the given article or in any (NC_NONE), that does not call it wrong, and
 * is told as the withdrawing one is; NC_NONE when there is none. */
static uint32_t statement(const struct nc_case *c, uint32_t v, uint32_t article,
                          uint32_t withdrawing)
{
    const struct nc_value *value = &c->thing->values[v];
    for (uint32_t i = 0; i < value->count; i++) {
        const uint32_t figure = c->thing->members[value->first + i];
        const bool here =
            article == NC_NONE || nc_store_figure(c->store, figure)->in->article == article;
        if (here && !is_withdrawn(c, figure) && is_told_alike(c, figure, withdrawing) &&
            !nc_figure_former(nc_store_figure(c->store, figure)))
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
    if (f->in->at == nc_store_figure(c->store, withdrawing)->in->at)
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
    const uint32_t article = nc_store_figure(c->store, withdrawing)->in->article;
    uint32_t nearest = NC_NONE;
    double best = INFINITY;
    for (uint32_t v = 0; v < c->thing->value_count; v++) {
        const uint32_t told =
            nc_case_open(c, wrong, v) ? statement(c, v, article, withdrawing) : NC_NONE;
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
        const uint32_t still = is_number_of(c, wrong, withdrawing)
                                   ? statement(c, wrong, NC_NONE, withdrawing)
                                   : NC_NONE;
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

static void say(struct nc_case *c, struct nc_finding *finding, uint32_t withdrawing, uint32_t still)
{
    GString *text = g_string_new(NULL);
    nc_say_figure(text, c, withdrawing);
    g_string_append(text, " is still stated in ");
    nc_say_where(text, c, still);
    g_string_append(text, ", though ");
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

/* Does a text take the number of value v back in the article? */
static bool doubted_in(const struct nc_case *c, uint32_t v, uint32_t article)
{
    for (uint32_t i = 0; i < c->thing->member_count; i++) {
        const uint32_t row = c->thing->members[i];
        if (nc_store_figure(c->store, row)->in->article == article && is_withdrawn(c, row) &&
            is_number_of(c, v, row))
            return true;
    }
    return false;
}

/* A mention in another article, which knows of no doubt, that states the number; NC_NONE without
 * one. */
static uint32_t stated_elsewhere(const struct nc_case *c, uint32_t withdrawing)
{
    for (uint32_t v = 0; v < c->thing->value_count; v++) {
        const struct nc_value *value = &c->thing->values[v];
        for (uint32_t i = 0; is_number_of(c, v, withdrawing) && i < value->count; i++) {
            const uint32_t row = c->thing->members[value->first + i];
            if (!is_withdrawn(c, row) && is_told_alike(c, row, withdrawing) &&
                !nc_figure_former(nc_store_figure(c->store, row)) &&
                !doubted_in(c, v, nc_store_figure(c->store, row)->in->article))
                return row;
        }
    }
    return NC_NONE;
}

/* The number of the same unit beside the wrong one in its sentence: "38, fewer than the 45 it had
 * announced".  NC_NONE without one. */
static uint32_t beside(const struct nc_case *c, uint32_t withdrawing)
{
    const struct nc_figure *wrong = nc_store_figure(c->store, withdrawing);
    for (uint32_t i = 0; i < 2; i++) {
        const uint32_t row = withdrawing - 1 + 2 * i; /* before row 0 there is none so large */
        if (row >= c->store->figures->len)
            continue;
        const struct nc_figure *f = nc_store_figure(c->store, row);
        if (f->in->article == wrong->in->article && f->in->at == wrong->in->at &&
            f->unit == wrong->unit && f->kind == wrong->kind && f->has_value &&
            nc_decimal_compare(f->value, wrong->value) != 0)
            return row;
    }
    return NC_NONE;
}

/* The number is called wrong, and none of the thing's is given instead.  False where nobody states
 * it. */
static bool judge_alone(struct nc_case *c, uint32_t withdrawing)
{
    const uint32_t still = stated_elsewhere(c, withdrawing);
    if (still == NC_NONE)
        return false;
    const uint32_t instead = beside(c, withdrawing);
    struct nc_finding *finding = nc_findings_add(c->out, &nc_rule_withdrawn);
    nc_verdict_thing(c, finding, c->thing_row);
    finding->cause = nc_pool_addz(c->store->pool, "denied");
    finding->tolerance = -1.0;
    nc_finding_witness(finding, still, 0, 1);
    if (instead != NC_NONE)
        nc_finding_witness(finding, instead, 1, 1);
    nc_finding_witness(finding, withdrawing, instead != NC_NONE ? 0 : 1, 1);
    say(c, finding, withdrawing, still);
    finding->level = instead != NC_NONE ? NC_WARNING : NC_NOTE; /* a denial may be the wrong one */
    finding->why = nc_pool_addz(c->store->pool, "One text calls the number wrong, the other "
                                                "states it as it is.");
    return true;
}

/* The finding on the number that one figure takes back, if it is still stated and another given
 * instead. */
static bool judge(struct nc_case *c, uint32_t withdrawing)
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
        return false;
    add_withdrawal(finding, withdrawing, still);
    say(c, finding, withdrawing, still);
    return true;
}

/* A finding for each number that is taken back: a second text that takes it back adds nothing. */
static void run(struct nc_case *c)
{
    bool found = false;
    for (uint32_t i = 0; i < c->thing->member_count; i++)
        if (is_withdrawn(c, c->thing->members[i]))
            found |= judge(c, c->thing->members[i]);
    for (uint32_t i = 0; !found && i < c->thing->member_count; i++)
        if (is_withdrawn(c, c->thing->members[i]))
            found = judge_alone(c, c->thing->members[i]);
}

const struct nc_rule nc_rule_withdrawn = {
    .id = "NC313",
    .name = "withdrawn",
    .level = NC_ERROR,
    .scope = NC_SCOPE_THING,
    .alone = true,
    .title = "A number that a text takes back or calls wrong is still stated",
    .run = run,
};
