/* speakers.c - NC308: different speakers give different numbers. */
#include "checks/edges.h"
#include "checks/members.h"
#include "checks/parts.h"
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/teller.h"
#include "checks/verdict.h"

#include "data/lexicon.h"
#include "model/retold.h"

#include <string.h>

static bool objects(const struct nc_case *c, const struct nc_edge *edge)
{
    return nc_teller_differ(c, edge->a, edge->b);
}

/* Counts it people, their jobs, or what befalls them? */
static bool of_people(const struct nc_case *c, const struct nc_figure *f)
{
    const char *head = nc_store_text(c->store, f->said->head);
    const uint16_t row = nc_lexicon_find(head, strlen(head));
    const struct nc_word *word = nc_lexicon_word(row);
    return c->thing->grows || (row != 0 && ((word->classes & NC_W_PERSON) != 0 ||
                                            nc_lexicon_family(word->family)->work));
}

/* Do two sources that one article cites say different things, "police said 3,000, organisers
 * 20,000"?  Of anything but people an article's sources mostly tell each his own: the company its
 * sales, the analyst those that he expects.  Parts of one whole are told by many, too. */
static bool disputed(const struct nc_case *c, uint32_t a, uint32_t b)
{
    const uint16_t apart = NC_FIGURE_OTHER | NC_FIGURE_EACH | NC_FIGURE_VAGUE |
                           NC_FIGURE_WITHDRAWN | NC_FIGURE_HEADING;
    const struct nc_figure *x = nc_store_figure(c->store, a), *y = nc_store_figure(c->store, b);
    return x->in->article == y->in->article && ((x->flags | y->flags) & apart) == 0 &&
           x->modality == y->modality && of_people(c, x) && of_people(c, y) &&
           nc_teller_differ(c, a, b) && !nc_parts_told(c, a, b) &&
           !nc_retold_explained(c->store, a, b);
}

/* The disputes inside articles between two values. */
static void find_disputes(const struct nc_case *c, uint32_t i, uint32_t j, GArray *edges)
{
    uint32_t left[NC_MEMBERS_ASKED], right[NC_MEMBERS_ASKED];
    const uint32_t lefts = nc_members_distinct(c, i, left);
    const uint32_t rights = nc_members_distinct(c, j, right);
    for (uint32_t a = 0; a < lefts; a++)
        for (uint32_t b = 0; b < rights; b++)
            if (disputed(c, left[a], right[b]))
                nc_edges_add(edges, i, j, left[a], right[b]);
}

static GArray *find(const struct nc_case *c)
{
    GArray *edges = nc_edges_find(c, objects);
    for (uint32_t i = 0; i < c->thing->value_count; i++)
        for (uint32_t j = i + 1; j < c->thing->value_count; j++)
            if (nc_case_open(c, i, j))
                find_disputes(c, i, j, edges);
    return edges;
}

/* The first two figures on different sides that two speakers tell: of many values, the first two
 * may be one speaker's, whom another contradicts. */
static bool find_two(const struct nc_case *c, const struct nc_finding *finding, uint32_t *a,
                     uint32_t *b)
{
    const struct nc_witness *all = (const void *)finding->witnesses->data;
    for (guint i = 0; i < finding->witnesses->len; i++)
        for (guint k = i + 1; k < finding->witnesses->len; k++)
            if (all[i].side >= 0 && all[k].side >= 0 && all[i].side != all[k].side &&
                nc_teller_differ(c, all[i].figure, all[k].figure)) {
                *a = all[i].figure;
                *b = all[k].figure;
                return true;
            }
    return nc_verdict_sides(finding, a, b);
}

static void run(struct nc_case *c)
{
    struct nc_finding *finding = nc_verdict(c, &nc_rule_speakers, find(c), "other speaker");
    uint32_t a, b;
    nc_verdict_spread(c, finding);
    if (finding == NULL || !find_two(c, finding, &a, &b))
        return;
    GString *text = g_string_new("Sources differ: ");
    nc_say_figure(text, c, a);
    g_string_append(text, " (");
    nc_say_teller(text, c, a);
    g_string_append(text, ") or ");
    nc_say_figure(text, c, b);
    g_string_append(text, " (");
    nc_say_teller(text, c, b);
    g_string_append_c(text, ')');
    finding->message = nc_say_end(text, c);
    finding->why = nc_pool_addz(c->store->pool,
                                c->thing->grows ? "Different sources, one day, different numbers. "
                                                  "A count that grows during the day would "
                                                  "explain it, but no clock times are given."
                                                : "The sources do not agree; an article that gives "
                                                  "one of the numbers should say whose it "
                                                  "is.");
}

const struct nc_rule nc_rule_speakers = {
    .id = "NC308",
    .name = "speakers",
    .level = NC_WARNING,
    .scope = NC_SCOPE_THING,
    .title = "Different speakers give different numbers for one thing",
    .run = run,
};
