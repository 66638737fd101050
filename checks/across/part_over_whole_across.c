/* part_over_whole_across.c - NC311: a part in one article exceeds the whole in another. */
#include "checks/members.h"
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/verdict.h"
#include "checks/when.h"

static bool exceeds(const struct nc_figure *part, const struct nc_value *whole)
{
    return part->has_low && whole->has_high &&
           nc_decimal_compare(nc_figure_low(part), whole->high) > 0;
}

static bool same_time(const struct nc_case *c, uint32_t a, uint32_t b)
{
    if (c->thing->grows)
        return nc_when_same_day(c, a, b) && nc_when_order(c, a, b) == 0;
    return true;
}

/* The first member of value v, in another article than the part and of its time, that is below it.
 */
static uint32_t exceeded(const struct nc_case *c, uint32_t part, uint32_t v)
{
    const struct nc_figure *p = nc_store_figure(c->store, part);
    const struct nc_value *value = &c->thing->values[v];
    for (uint32_t i = 0; i < value->count; i++) {
        const uint32_t row = c->thing->members[value->first + i];
        if (nc_store_figure(c->store, row)->in->article != p->in->article &&
            same_time(c, part, row))
            return row;
    }
    return NC_NONE;
}

/* The edges between the part's own whole and the values that it exceeds. */
static void find(const struct nc_case *c, uint32_t part, GArray *edges)
{
    const struct nc_figure *p = nc_store_figure(c->store, part);
    const uint32_t whole = nc_row_stepped(part, p->part_of);
    const uint32_t own = nc_members_value(c, whole);
    for (uint32_t v = 0; own != NC_NONE && v < c->thing->value_count; v++) {
        if (p->unit != c->thing->unit || !exceeds(p, &c->thing->values[v]))
            continue;
        const uint32_t row = v != own && nc_case_open(c, own, v) ? exceeded(c, part, v) : NC_NONE;
        if (row != NC_NONE)
            nc_edges_add(edges, own, v, whole, row);
    }
}

static void say(struct nc_case *c, struct nc_finding *finding, uint32_t part, uint32_t below)
{
    const struct nc_figure *p = nc_store_figure(c->store, part);
    const struct nc_figure *b = nc_store_figure(c->store, below);
    GString *text = g_string_new(NULL);
    nc_say_figure(text, c, part);
    g_string_append(text, " are a part in ");
    nc_say_where(text, c, part);
    g_string_append(text, ", more than the whole of ");
    nc_say_figure(text, c, below);
    g_string_append(text, " in ");
    nc_say_where(text, c, below);
    finding->message = nc_say_end(text, c);
    finding->why =
        nc_pool_addz(c->store->pool, "A part cannot be more than the whole it belongs to.");
    finding->stated = (struct nc_answer){ .kind = NC_ANSWER_NUMBER, .number = p->value };
    finding->low = nc_figure_low(b);
    finding->high = nc_figure_high(b);
    finding->has_low = b->has_low;
    finding->has_high = b->has_high;
    nc_finding_witness(finding, part, -1, 1);
}

/* Is the thing told in one article alone?  Then nothing lies across. */
static bool in_one_article(const struct nc_case *c)
{
    const uint32_t article = nc_store_figure(c->store, c->thing->members[0])->in->article;
    for (uint32_t i = 1; i < c->thing->member_count; i++)
        if (nc_store_figure(c->store, c->thing->members[i])->in->article != article)
            return false;
    return true;
}

static void run(struct nc_case *c)
{
    if (c->part_count == 0 || in_one_article(c))
        return;
    GArray *edges = nc_edges_new();
    uint32_t part = NC_NONE, below = NC_NONE;
    for (uint32_t i = 0; i < c->part_count; i++) {
        const guint before = edges->len;
        find(c, c->parts[i], edges);
        if (edges->len > before && part == NC_NONE) {
            part = c->parts[i];
            below = g_array_index(edges, struct nc_edge, before).b;
        }
    }
    struct nc_finding *finding =
        nc_verdict(c, &nc_rule_part_over_whole_across, edges, "part above whole");
    if (finding != NULL)
        say(c, finding, part, below);
}

const struct nc_rule nc_rule_part_over_whole_across = {
    .id = "NC311",
    .name = "part-over-whole-across",
    .level = NC_WARNING,
    .scope = NC_SCOPE_THING,
    .alone = true,
    .title = "A part in one article exceeds the whole in another",
    .run = run,
};
