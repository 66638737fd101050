/* draft.c - one draft against the folder: what do the others say of each of its figures?
 *
 * The findings of the run decide whether two values clash; where none speaks of the draft's value,
 * its interval is held against theirs. */
#include "check/draft.h"

#include "check/alike.h"
#include "check/pairs.h"
#include "check/support.h"

/* The judging of one figure. */
struct judge {
    const struct nc_draft_case *c;
    const struct nc_alike *look; /* where a figure that is nowhere may be all the same */
    struct nc_draft_report *out;
    const struct nc_thing *thing;
    const struct nc_value *own; /* the draft's value of the thing */
    struct nc_draft_figure *figure;
    GArray *rows; /* uint32_t: mentions in other articles that agree */
};

static bool in_draft(const struct nc_draft_case *c, uint32_t figure)
{
    return nc_draft_is(c->options, c->store, nc_store_figure(c->store, figure)->in->article);
}

static bool gives(const struct nc_thing *thing, const struct nc_value *value, uint32_t figure)
{
    for (uint32_t i = 0; i < value->count; i++)
        if (thing->members[value->first + i] == figure)
            return true;
    return false;
}

/* The value of the thing that a figure gives. */
static const struct nc_value *value_of(const struct nc_thing *thing, uint32_t figure)
{
    for (uint32_t i = 0; i < thing->value_count; i++)
        if (gives(thing, &thing->values[i], figure))
            return &thing->values[i];
    return NULL;
}

/* The side of a finding that a value stands on, -1 when on none. */
static int side_of(const struct judge *j, const struct nc_finding *f, const struct nc_value *value)
{
    for (guint i = 0; i < f->witnesses->len; i++) {
        const struct nc_witness *w = &g_array_index(f->witnesses, struct nc_witness, i);
        if (w->side >= 0 && gives(j->thing, value, w->figure))
            return w->side;
    }
    return -1;
}

static bool of_thing(const struct judge *j, const struct nc_finding *f)
{
    return f->thing == nc_store_figure(j->c->store, j->figure->figure)->group &&
           f->rule->scope == NC_SCOPE_THING;
}

/* The first finding that puts the two values on different sides, the worst; NC_NONE without one. */
static uint32_t clash_of(const struct judge *j, const struct nc_value *value)
{
    const struct nc_findings *findings = j->c->findings;
    for (guint i = 0; i < findings->items->len; i++) {
        const struct nc_finding *f = nc_finding_at(findings, i);
        if (!of_thing(j, f) || f->level < NC_WARNING || f->silence != NC_HEARD)
            continue;
        const int own = side_of(j, f, j->own), other = side_of(j, f, value);
        if (own >= 0 && other >= 0 && own != other)
            return i;
    }
    return NC_NONE;
}

/* A finding, a note or an accepted one too, that tells the draft's value from others. */
static uint32_t explanation(const struct judge *j)
{
    for (guint i = 0; i < j->c->findings->items->len; i++) {
        const struct nc_finding *f = nc_finding_at(j->c->findings, i);
        if (of_thing(j, f) && side_of(j, f, j->own) >= 0)
            return i;
    }
    return NC_NONE;
}

/* Do the two name one number, whatever the hedge? */
static bool same_end(const struct nc_value *a, const struct nc_value *b)
{
    return a->has_value && b->has_value && nc_decimal_compare(a->value, b->value) == 0;
}

static uint32_t articles_of(const struct judge *j, const GArray *rows)
{
    GHashTable *seen = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < rows->len; i++) {
        const uint32_t row = g_array_index(rows, uint32_t, i);
        g_hash_table_add(seen, GUINT_TO_POINTER(nc_store_figure(j->c->store, row)->in->article));
    }
    const uint32_t count = g_hash_table_size(seen);
    g_hash_table_destroy(seen);
    return count;
}

static uint32_t tellers_of(const struct judge *j, const GArray *rows)
{
    const uint32_t *all = (const uint32_t *)(const void *)rows->data;
    return rows->len == 0 ? 0 : j->c->tellers(j->c->store, all, rows->len);
}

/* How far another figure that may hold beside the draft's bears it out. */
static enum nc_support support_of(const struct judge *j, uint32_t other)
{
    return nc_support_of(nc_store_figure(j->c->store, j->figure->figure),
                         nc_store_figure(j->c->store, other));
}

static struct nc_date day_of(const struct judge *j, const struct nc_figure *f)
{
    return nc_store_article(j->c->store, f->in->article)->date;
}

/* Do others give the draft's number with two digits turned round, and one of them on its day?  No
 * count grows so. */
static bool turned_round(const struct judge *j, const GArray *rows)
{
    const struct nc_figure *own = nc_store_figure(j->c->store, j->figure->figure);
    const struct nc_date day = day_of(j, own);
    for (guint i = 0; i < rows->len; i++) {
        const struct nc_figure *f = nc_store_figure(j->c->store, g_array_index(rows, uint32_t, i));
        const struct nc_date other = day_of(j, f);
        if (own->modifier == NC_EXACT && f->modifier == NC_EXACT && own->unit == f->unit &&
            nc_date_whole(day) && nc_date_whole(other) &&
            nc_date_days(day) == nc_date_days(other) && nc_decimal_swapped(own->value, f->value))
            return true;
    }
    return false;
}

/* Notes what some mentions of one value in other articles say. */
static void note_other(struct judge *j, const GArray *rows, uint32_t clash, bool agrees,
                       bool withdrawn)
{
    const uint32_t shown = g_array_index(rows, uint32_t, 0);
    const enum nc_support support = agrees ? support_of(j, shown) : NC_SUPPORT_NONE;
    const struct nc_draft_other other = { .figure = shown,
                                          .articles = articles_of(j, rows),
                                          .tellers = tellers_of(j, rows),
                                          .agrees = agrees,
                                          .support = (uint8_t)support,
                                          .withdrawn = withdrawn,
                                          .turned = !agrees && turned_round(j, rows) };
    j->figure->finding = MIN(j->figure->finding, clash);
    if (support == NC_SUPPORT_SAME && !withdrawn)
        g_array_append_vals(j->rows, rows->data, rows->len);
    g_array_append_val(j->out->others, other);
}

/* What others say with one value: those that state it, and those that call it wrong. */
static void take_value(struct judge *j, const struct nc_value *value)
{
    const uint32_t clash = clash_of(j, value);
    const bool agrees =
        clash == NC_NONE && nc_values_agree(j->thing, j->own, value, j->c->options->tolerance);
    GArray *rows[2];
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        rows[i] = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    for (uint32_t i = 0; i < value->count; i++) {
        const uint32_t row = j->thing->members[value->first + i];
        const struct nc_figure *f = nc_store_figure(j->c->store, row);
        if (!in_draft(j->c, row))
            g_array_append_val(rows[(f->flags & NC_FIGURE_WITHDRAWN) != 0], row);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        if (rows[i]->len > 0)
            note_other(j, rows[i], clash, agrees || (i == 1 && same_end(j->own, value)), i == 1);
        g_array_free(rows[i], TRUE);
    }
}

/* Do others give a number that the draft's excludes, and nobody its own, were it rounded? */
static bool outvoted(const struct judge *j)
{
    bool differs = false;
    for (uint32_t i = 0; i < j->figure->other_count; i++) {
        const struct nc_draft_other *other = nc_draft_other_at(j->out, j->figure->first_other + i);
        if (other->withdrawn)
            continue;
        if (other->agrees && other->support >= NC_SUPPORT_NEAR)
            return false;
        differs |= !other->agrees;
    }
    return differs;
}

/* The best that the others do for the draft's number, of those that are not taken back; *figure
 * says it. */
static enum nc_support best_support(const struct judge *j, uint32_t *figure)
{
    enum nc_support best = NC_SUPPORT_NONE;
    *figure = NC_NONE;
    for (uint32_t i = 0; i < j->figure->other_count; i++) {
        const struct nc_draft_other *other = nc_draft_other_at(j->out, j->figure->first_other + i);
        if (other->withdrawn || !other->agrees ||
            (*figure != NC_NONE && (enum nc_support)other->support <= best))
            continue;
        best = (enum nc_support)other->support;
        *figure = other->figure;
    }
    return best;
}

static bool some_turned(const struct judge *j)
{
    for (uint32_t i = 0; i < j->figure->other_count; i++)
        if (nc_draft_other_at(j->out, j->figure->first_other + i)->turned)
            return true;
    return false;
}

/* Is a count that only grows at its place among those that differ from it: below those of later
 * days, above those of earlier ones? */
static bool grown(const struct judge *j)
{
    const struct nc_figure *own = nc_store_figure(j->c->store, j->figure->figure);
    if (!j->thing->grows || !nc_date_whole(day_of(j, own)))
        return false;
    for (uint32_t i = 0; i < j->figure->other_count; i++) {
        const struct nc_draft_other *other = nc_draft_other_at(j->out, j->figure->first_other + i);
        const struct nc_figure *f = nc_store_figure(j->c->store, other->figure);
        const int32_t later = nc_date_whole(day_of(j, f))
                                  ? nc_date_days(day_of(j, f)) - nc_date_days(day_of(j, own))
                                  : 0;
        const double more = nc_figure_middle(f) - nc_figure_middle(own);
        if (!other->agrees && !other->withdrawn && (later == 0 || (later > 0) != (more > 0)))
            return false;
    }
    return true;
}

/* What differs before what agrees, then what most articles say. */
static int by_weight(const void *a, const void *b)
{
    const struct nc_draft_other *x = a, *y = b;
    if (x->agrees != y->agrees)
        return x->agrees ? 1 : -1;
    if (x->articles != y->articles)
        return x->articles > y->articles ? -1 : 1;
    return (x->figure > y->figure) - (x->figure < y->figure);
}

static void conclude(struct judge *j)
{
    struct nc_draft_figure *f = j->figure;
    uint32_t allows;
    const enum nc_support support = best_support(j, &allows);
    f->articles = articles_of(j, j->rows);
    f->tellers = tellers_of(j, j->rows);
    if (f->other_count == 0) {
        f->verdict = NC_DRAFT_NOWHERE;
        f->level = NC_NOTE;
        f->alike = nc_alike_find(j->look, f->figure);
    } else if (f->finding != NC_NONE) {
        f->verdict = NC_DRAFT_DIFFERS;
        f->level = nc_finding_at(j->c->findings, f->finding)->level;
    } else if (allows == NC_NONE || outvoted(j)) {
        f->verdict = NC_DRAFT_DIFFERS;
        f->finding = explanation(j);
        f->level = (f->finding != NC_NONE || grown(j)) && !some_turned(j) ? NC_NOTE : NC_WARNING;
    } else if (support != NC_SUPPORT_SAME) {
        f->verdict = support == NC_SUPPORT_NONE ? NC_DRAFT_NOWHERE : NC_DRAFT_CLOSE;
        f->level = NC_NOTE;
        f->alike = support == NC_SUPPORT_NONE ? allows : NC_NONE;
    } else {
        f->verdict = f->articles == 1 ? NC_DRAFT_ONE : NC_DRAFT_AGREES;
        f->alike = f->articles == 1 ? nc_alike_rival(j->look, f->figure) : NC_NONE;
        f->level = f->alike != NC_NONE ? NC_NOTE : NC_PASS;
    }
}

/* Findings inside the draft that begin with this figure: arithmetic, ambiguity. */
static void take_remarks(struct judge *j)
{
    const struct nc_findings *findings = j->c->findings;
    for (guint i = 0; i < findings->items->len; i++) {
        const struct nc_finding *f = nc_finding_at(findings, i);
        if (f->witnesses->len == 0 || f->silence != NC_HEARD || f->level < NC_NOTE ||
            f->rule->scope == NC_SCOPE_THING ||
            g_array_index(f->witnesses, struct nc_witness, 0).figure != j->figure->figure)
            continue;
        g_array_append_val(j->out->remarks, i);
        j->figure->remark_count++;
        j->figure->level = MAX(j->figure->level, f->level);
    }
}

static void judge_figure(const struct nc_draft_case *c, struct nc_draft_report *out,
                         const struct nc_alike *look, uint32_t row)
{
    const uint32_t group = nc_store_figure(c->store, row)->group;
    struct nc_draft_figure figure = { .figure = row,
                                      .alike = NC_NONE,
                                      .finding = NC_NONE,
                                      .first_other = out->others->len,
                                      .first_remark = out->remarks->len };
    struct judge j = { .c = c, .look = look, .out = out, .figure = &figure };
    j.rows = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    j.thing = group == NC_NONE ? NULL : nc_thing_at(c->things, group);
    j.own = j.thing == NULL ? NULL : value_of(j.thing, row);
    for (uint32_t i = 0; j.own != NULL && i < j.thing->value_count; i++)
        take_value(&j, &j.thing->values[i]);
    figure.other_count = out->others->len - figure.first_other;
    if (figure.other_count > 1)
        qsort(&g_array_index(out->others, struct nc_draft_other, figure.first_other),
              figure.other_count, sizeof(struct nc_draft_other), by_weight);
    conclude(&j);
    take_remarks(&j);
    g_array_append_val(out->figures, figure);
    g_array_free(j.rows, TRUE);
}

static void judge_figures(const struct nc_draft_case *c, struct nc_draft_report *out)
{
    struct nc_alike look = { .store = c->store, .things = c->things, .options = c->options };
    bool *near = nc_alike_near(&look);
    look.near = near;
    for (guint i = 0; i < c->store->figures->len; i++) {
        const struct nc_figure *f = nc_store_figure(c->store, i);
        const bool twin = (f->flags & NC_FIGURE_TWIN) != 0 && i > 0;
        if (in_draft(c, i) && !twin && nc_kind_quantity((enum nc_kind)f->kind))
            judge_figure(c, out, &look, i);
    }
    g_free(near);
}

struct nc_draft_report *nc_draft_judge(const struct nc_draft_case *c)
{
    struct nc_draft_report *out = g_new0(struct nc_draft_report, 1);
    out->figures = g_array_new(FALSE, FALSE, sizeof(struct nc_draft_figure));
    out->others = g_array_new(FALSE, FALSE, sizeof(struct nc_draft_other));
    out->remarks = g_array_new(FALSE, FALSE, sizeof(guint));
    for (guint i = 0; i < c->store->articles->len; i++) {
        if (!nc_draft_is(c->options, c->store, i))
            continue;
        out->path = nc_store_article(c->store, i)->path;
        out->articles++;
    }
    judge_figures(c, out);
    if (out->path != 0)
        return out;
    nc_draft_report_free(out);
    return NULL;
}
