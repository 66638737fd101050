/* restated.c - NC225: one article gives two values for one thing. */
#include "checks/members.h"
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/teller.h"
#include "checks/verdict.h"
#include "model/retold.h"

#include <string.h>

/* An article knows what it speaks of: two of its numbers are two things unless its words are much
 * alike. */
static const double surely_one = 0.3;

struct told {
    uint32_t article, value, figure;
};

static gint told_order(gconstpointer left, gconstpointer right)
{
    const struct told *a = left, *b = right;
    if (a->article != b->article)
        return a->article < b->article ? -1 : 1;
    return (a->figure > b->figure) - (a->figure < b->figure);
}

static GArray *by_article(const struct nc_case *c)
{
    GArray *list = g_array_sized_new(FALSE, FALSE, sizeof(struct told), c->thing->member_count);
    for (uint32_t v = 0; v < c->thing->value_count; v++)
        for (uint32_t i = 0; i < c->thing->values[v].count; i++) {
            const uint32_t row = c->thing->members[c->thing->values[v].first + i];
            const struct told told = { nc_store_figure(c->store, row)->in->article, v, row };
            g_array_append_val(list, told);
        }
    g_array_sort(list, told_order);
    return list;
}

/* Two steps of one development ("rose from 9 to 11", "11 by Tuesday", "earlier put at nine"), or a
 * number the text itself doubts. */
static bool told_apart(const struct nc_figure *a, const struct nc_figure *b)
{
    const uint16_t marks = NC_FIGURE_CUMULATIVE | NC_FIGURE_WITHDRAWN | NC_FIGURE_OTHER |
                           NC_FIGURE_EACH | NC_FIGURE_VAGUE;
    return a->change != NC_CHANGE_NONE || b->change != NC_CHANGE_NONE ||
           nc_figure_former(a) != nc_figure_former(b) || ((a->flags | b->flags) & marks) != 0 ||
           a->said->per != b->said->per;
}

/* Does the figure name a year, or a month as a whole, that is not its article's: "60,000 in 1993",
 * "in August she led by four points"? */
static bool other_year(const struct nc_case *c, const struct nc_figure *f)
{
    const struct nc_date date = nc_store_article(c->store, f->in->article)->date,
                         from = f->said->from;
    const bool month = from.month != 0 && from.day == 0 && date.month != 0;
    return from.year != 0 &&
           (from.year != date.year || (month && from.month != date.month));
}

/* Two days are named, or another year for one of the two alone. */
static bool other_period(const struct nc_case *c, const struct nc_figure *a,
                         const struct nc_figure *b)
{
    return (a->said->from.day != 0 && b->said->from.day != 0 &&
            nc_date_compare(a->said->from, b->said->from) != 0) ||
           (a->said->to.day != 0 && b->said->to.day != 0 &&
            nc_date_compare(a->said->to, b->said->to) != 0) ||
           other_year(c, a) != other_year(c, b);
}

/* A sentence that gives two numbers tells two things; a headline is a sentence of its own. */
static bool one_sentence(const struct nc_figure *a, const struct nc_figure *b)
{
    return a->in->at == b->in->at;
}

/* Parts of what the headline tells stand in the text. */
static bool headline_explained(const struct nc_case *c, uint32_t a, uint32_t b)
{
    const struct nc_figure *x = nc_store_figure(c->store, a), *y = nc_store_figure(c->store, b);
    return ((x->flags ^ y->flags) & NC_FIGURE_HEADING) != 0 && x->unit == 0 &&
           nc_retold_explained(c->store, a, b);
}

static bool restates(const struct nc_case *c, const struct told *x, const struct told *y)
{
    const struct nc_figure *a = nc_store_figure(c->store, x->figure);
    const struct nc_figure *b = nc_store_figure(c->store, y->figure);
    if (x->value == y->value || !nc_case_open(c, x->value, y->value) ||
        nc_value_beside(&c->thing->values[x->value], &c->thing->values[y->value]))
        return false;
    const bool alike = nc_teller_cited(c, x->figure) == nc_teller_cited(c, y->figure) &&
                       a->modality == b->modality;
    if (nc_teller_differ(c, x->figure, y->figure) ||
        (!alike && !nc_retold(c->store, x->figure, y->figure)))
        return false;
    return !told_apart(a, b) && !other_period(c, a, b) && !one_sentence(a, b) &&
           !nc_members_headline(c, x->figure, y->figure) &&
           !headline_explained(c, x->figure, y->figure);
}

/* Three sizes of one thing in an article, "4 GB", "8 GB" and "16 GB" of memory, are those of its
 * models. */
static bool is_of_models(const struct nc_case *c, const GArray *list, guint from)
{
    enum { MODELS = 3 };
    const struct told *first = &g_array_index(list, struct told, from);
    uint32_t values[MODELS];
    guint count = 0;
    if (nc_store_figure(c->store, first->figure)->kind != NC_KIND_MEASURE)
        return false;
    for (guint i = 0; i < list->len && count < MODELS; i++) {
        const struct told *told = &g_array_index(list, struct told, i);
        guint known = 0;
        while (known < count && values[known] != told->value)
            known++;
        if (told->article == first->article && known == count)
            values[count++] = told->value;
    }
    return count == MODELS;
}

static GArray *find(const struct nc_case *c)
{
    enum { REACH = 8 }; /* mentions of a thing in one article that are compared */
    GArray *list = by_article(c), *edges = nc_edges_new();
    for (guint i = 0; i < list->len; i++)
        for (guint k = i + 1; k < list->len && k <= i + REACH; k++) {
            const struct told *x = &g_array_index(list, struct told, i);
            const struct told *y = &g_array_index(list, struct told, k);
            if (x->article != y->article)
                break;
            if (restates(c, x, y) && !is_of_models(c, list, i))
                nc_edges_add(edges, x->value, y->value, x->figure, y->figure);
        }
    g_array_free(list, TRUE);
    return edges;
}

/* "60 dead across Malta and Norway" may be no toll of one place. */
static bool of_more_places(const struct nc_case *c, const struct nc_figure *a,
                           const struct nc_figure *b)
{
    return a->said->place != b->said->place &&
           (strchr(nc_store_text(c->store, a->said->place), ';') != NULL ||
            strchr(nc_store_text(c->store, b->said->place), ';') != NULL);
}

/* Does the article leave no doubt that it means one thing: by a headline, by "the 42 shops" of what
 * does not grow, by the name of one aged so?  Two sentences of its text may cite two people. */
static bool surely_means(const struct nc_case *c, uint32_t a, uint32_t b)
{
    const struct nc_figure *x = nc_store_figure(c->store, a), *y = nc_store_figure(c->store, b);
    if (of_more_places(c, x, y))
        return false;
    return ((x->flags | y->flags) & NC_FIGURE_HEADING) != 0 || x->kind == NC_KIND_AGE ||
           (!c->thing->grows && (x->definite || y->definite));
}

static bool same_or_none(nc_str a, nc_str b)
{
    return a == b || a == 0 || b == 0;
}

/* Do they tell one thing by their own words, whatever other articles tell?  Prices of a share are
 * those of one offer after the other. */
static bool alike_alone(const struct nc_figure *a, const struct nc_figure *b)
{
    const struct nc_said *x = a->said, *y = b->said;
    const bool counted = x->head != 0 && x->head == y->head,
               measured = x->attribute != 0 && x->attribute == y->attribute && x->per == 0;
    return (counted || measured) && same_or_none(x->event, y->event);
}

/* Is a value of the thing told by another article than `article`? */
static bool told_elsewhere(const struct nc_case *c, uint32_t article)
{
    for (uint32_t i = 0; i < c->thing->member_count; i++)
        if (nc_store_figure(c->store, c->thing->members[i])->in->article != article)
            return true;
    return false;
}

/* Is the pair tied by what another article tells, and by no words of this one? */
static bool tied_elsewhere(const struct nc_case *c, const struct nc_figure *a,
                           const struct nc_figure *b)
{
    return !alike_alone(a, b) && told_elsewhere(c, a->in->article);
}

/* The level of a pair: of figures that other articles tie and that count nothing, a note. */
static enum nc_level level_of(const struct nc_case *c, uint32_t a, uint32_t b)
{
    const struct nc_figure *x = nc_store_figure(c->store, a), *y = nc_store_figure(c->store, b);
    const bool tied = tied_elsewhere(c, x, y);
    if (tied && (x->said->head == 0 || y->said->head == 0))
        return NC_NOTE;
    return tied || !surely_means(c, a, b) ? NC_WARNING : NC_ERROR;
}

static void run(struct nc_case *c)
{
    struct nc_finding *finding = nc_verdict(c, &nc_rule_restated, find(c), "within one article");
    uint32_t a, b;
    if (finding == NULL || !nc_verdict_sides(finding, &a, &b))
        return;
    finding->level =
        (uint8_t)(finding->confidence < surely_one ? NC_NOTE : level_of(c, a, b));
    GString *text = g_string_new("One article says ");
    nc_say_figure(text, c, a);
    g_string_append(text, " and ");
    nc_say_figure(text, c, b);
    g_string_append(text, " of the same thing");
    finding->message = nc_say_end(text, c);
    finding->why =
        nc_pool_addz(c->store->pool, "No other source, day or part is named for either, and "
                                     "rounding does not explain it.");
}

const struct nc_rule nc_rule_restated = {
    .id = "NC225",
    .name = "restated",
    .level = NC_ERROR,
    .scope = NC_SCOPE_THING,
    .title = "One article gives two values for one thing",
    .run = run,
};
