/* scope.c - NC307: the same words for another place, period or part, shown side by side. */
#include "checks/members.h"
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/verdict.h"
#include "checks/when.h"

#include <string.h>

/* Is one of the places of a list, "; " between, also in the other list, alone or in a longer name?
 */
static bool shares_place(const char *list, const char *other)
{
    char place[128];
    while (*list != '\0') {
        size_t len = strcspn(list, ";");
        g_snprintf(place, sizeof place, "%.*s", (int)len, list);
        if (strstr(other, place) != NULL)
            return true;
        list += len;
        list += strspn(list, "; ");
    }
    return false;
}

/* Do the places named for two figures have none in common? */
static bool other_place(const struct nc_case *c, const struct nc_figure *a,
                        const struct nc_figure *b)
{
    if (!c->thing->grows && a->said->attribute != 0 && b->said->attribute != 0)
        return false; /* what is measured is the holder's, wherever the sentence looks */
    if (a->said->place == 0 || b->said->place == 0 || a->said->place == b->said->place)
        return false;
    const char *x = nc_store_text(c->store, a->said->place),
               *y = nc_store_text(c->store, b->said->place);
    return !shares_place(x, y) && !shares_place(y, x);
}

/* The next figure of the same sentence in one direction; NC_NONE without one. */
static uint32_t neighbour(const struct nc_case *c, uint32_t figure, int step)
{
    const uint32_t next = figure + (uint32_t)step;
    if (next >= c->store->figures->len) /* also behind row 0, as rows wrap around */
        return NC_NONE;
    const struct nc_figure *f = nc_store_figure(c->store, figure);
    const struct nc_figure *n = nc_store_figure(c->store, next);
    return n->in->article == f->in->article && n->in->at == f->in->at ? next : NC_NONE;
}

/* Does a figure beside the one say the same as one beside the other: "150 passengers and eight
 * crew", "150 passengers and six crew"?  Then both sentences tell one thing, wherever they look. */
static bool companions_agree(const struct nc_case *c, uint32_t a, uint32_t b)
{
    for (int i = -1; i <= 1; i += 2)
        for (int k = -1; k <= 1; k += 2) {
            const uint32_t x = neighbour(c, a, i), y = neighbour(c, b, k);
            if (x == NC_NONE || y == NC_NONE)
                continue;
            const struct nc_figure *f = nc_store_figure(c->store, x),
                                   *g = nc_store_figure(c->store, y);
            if (f->group != NC_NONE && f->group == g->group && f->has_value && g->has_value &&
                nc_decimal_compare(f->value, g->value) == 0)
                return true;
        }
    return false;
}

enum { WORDS_OF_A_RETELLING = 3 };

/* Do the sentences share so many words that the one retells the other? */
static bool retold(const struct nc_case *c, const struct nc_figure *a, const struct nc_figure *b)
{
    unsigned m, n, i = 0, k = 0, shared = 0;
    const uint16_t *x = nc_store_bag(c->store, a, &m), *y = nc_store_bag(c->store, b, &n);
    while (i < m && k < n) {
        shared += x[i] == y[k];
        if (x[i] == y[k])
            i++, k++;
        else if (x[i] < y[k])
            i++;
        else
            k++;
    }
    return shared >= WORDS_OF_A_RETELLING;
}

static bool other_scope(const struct nc_case *c, uint32_t a, uint32_t b)
{
    const struct nc_figure *f = nc_store_figure(c->store, a), *g = nc_store_figure(c->store, b);
    return nc_when_other_period(c, a, b) ||
           (other_place(c, f, g) && !companions_agree(c, a, b) && !retold(c, f, g));
}

/* One telling of each value with a scope in common, or without one, and scope explains nothing. */
static bool objects(const struct nc_case *c, const struct nc_edge *edge)
{
    uint32_t left[NC_MEMBERS_ASKED], right[NC_MEMBERS_ASKED];
    if (!other_scope(c, edge->a, edge->b))
        return false;
    uint32_t lefts = nc_members_distinct(c, edge->i, left);
    uint32_t rights = nc_members_distinct(c, edge->j, right);
    for (uint32_t x = 0; x < lefts; x++)
        for (uint32_t y = 0; y < rights; y++)
            if (!other_scope(c, left[x], right[y]))
                return false;
    return true;
}

static void run(struct nc_case *c)
{
    struct nc_finding *finding = nc_verdict_find(c, &nc_rule_scope, objects, "other scope");
    if (finding == NULL)
        return;
    GString *text = g_string_new("The same words for another place or time: ");
    nc_verdict_values(text, c, finding, " and ");
    finding->message = nc_say_end(text, c);
    finding->why =
        nc_pool_addz(c->store->pool, "The articles name different places or periods with "
                                     "these numbers, so both can be true.");
}

const struct nc_rule nc_rule_scope = {
    .id = "NC307",
    .name = "scope",
    .level = NC_NOTE,
    .scope = NC_SCOPE_THING,
    .title = "The same words for another place, period or part",
    .run = run,
};
