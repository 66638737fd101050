/* outlier.c - NC309: one of at least three numbers lies far from all others. */
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/verdict.h"
#include "wrap/num.h"

#include <math.h>

/* More than half above or below the next nearest: the limit of newsrooms that check outliers by
 * hand. */
static const double far_from_next = 0.5;
/* Source: B. Iglewicz, D. Hoaglin, "How to Detect and Handle Outliers" (1993). */
static const double far_in_deviations = 3.5;

enum {
    LEAST = 3,       /* values */
    LEAST_SPREAD = 5, /* fewer have no spread to speak of */
    MOST = 256
};

struct middles {
    double sorted[MOST], by_value[MOST];
    uint32_t count;
};

static void collect(const struct nc_case *c, struct middles *m)
{
    m->count = 0;
    for (uint32_t v = 0; v < c->thing->value_count && v < MOST; v++) {
        const struct nc_value *value = &c->thing->values[v];
        m->by_value[v] = value->has_value ? nc_decimal_double(value->value) : NAN;
        if (value->has_value)
            m->sorted[m->count++] = m->by_value[v];
    }
    nc_num_sort(m->sorted, m->count);
}

/* The distance to the next other number, as a share of the larger of the two. */
static double from_next(const struct middles *m, double x)
{
    double least = INFINITY;
    for (uint32_t i = 0; i < m->count; i++)
        if (m->sorted[i] < x || m->sorted[i] > x)
            least = fmin(least, fabs(m->sorted[i] - x) / fmax(fabs(m->sorted[i]), fabs(x)));
    return least;
}

static bool outlying(const struct middles *m, uint32_t v)
{
    const double x = v < MOST ? m->by_value[v] : NAN;
    if (isnan(x) || m->count < LEAST)
        return false;
    if (from_next(m, x) > far_from_next)
        return true;
    if (m->count < LEAST_SPREAD)
        return false;
    const double scale = nc_num_spread(m->sorted, m->count);
    return scale > 0.0 && fabs(x - nc_num_median(m->sorted, m->count)) > far_in_deviations * scale;
}

/* Every pair of the one outlying value; with two of them there is no crowd to lie far from. */
static GArray *find(const struct nc_case *c, const struct middles *m, uint32_t *far)
{
    uint32_t found = 0;
    GArray *edges = nc_edges_new();
    for (uint32_t v = 0; v < c->thing->value_count; v++)
        if (outlying(m, v)) {
            *far = v;
            found++;
        }
    for (uint32_t v = 0; found == 1 && v < c->thing->value_count; v++)
        if (v != *far && nc_case_open(c, v, *far))
            nc_edges_add(edges, v, *far, nc_value_shown(c->thing, &c->thing->values[v]),
                         nc_value_shown(c->thing, &c->thing->values[*far]));
    return edges;
}

static void run(struct nc_case *c)
{
    struct middles m;
    uint32_t far = 0;
    if (c->thing->grows || c->thing->value_count < LEAST || nc_say_moment(c))
        return;
    collect(c, &m);
    GArray *edges = find(c, &m, &far);
    struct nc_finding *finding = nc_verdict(c, &nc_rule_outlier, edges, "outlier");
    if (finding == NULL)
        return;
    nc_verdict_spread(c, finding);
    GString *text = g_string_new(NULL);
    nc_say_value(text, c, &c->thing->values[far]);
    g_string_append(text, " lies far from all other numbers given");
    finding->message = nc_say_end(text, c);
    finding->why = nc_pool_addz(
        c->store->pool, from_next(&m, m.by_value[far]) > far_from_next
                            ? "All others lie close together; this one is more than half above or "
                              "below the nearest of them."
                            : "It lies much further from the middle of all numbers given than "
                              "they lie from one another.");
}

const struct nc_rule nc_rule_outlier = {
    .id = "NC309",
    .name = "outlier",
    .level = NC_WARNING,
    .scope = NC_SCOPE_THING,
    .title = "One of at least three numbers lies far from the others",
    .run = run,
};
