/* draft.c - one draft against the folder: what do the others say of each of its figures?
 *
 * The findings of the run decide whether two values clash; where none speaks of the draft's value,
 * its interval is held against theirs. */
#include "check/draft.h"

#include "check/alike.h"
#include "check/pairs.h"

#include "data/units.h"

#include <math.h>

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

/* Does another article name the draft's number, or a range that holds it?  "At least 12" is no
 * support for 43 where others say 34. */
static bool is_firm(const struct judge *j, const struct nc_draft_other *other)
{
    const struct nc_figure *own = nc_store_figure(j->c->store, j->figure->figure);
    const struct nc_figure *f = nc_store_figure(j->c->store, other->figure);
    const bool open = !f->has_low || !f->has_high || !own->has_low || !own->has_high;
    return !open || (own->has_value && f->has_value && own->unit == f->unit &&
                     nc_decimal_compare(own->value, f->value) == 0);
}

/* Could the writer of the draft have his number from the other?  48 is not from "at least 23",
 * though both may hold; 43 may be from "more than 40". */
static bool supports(const struct judge *j, const struct nc_draft_other *other)
{
    const double bound = 0.8; /* of the number, or its reverse */
    const struct nc_figure *own = nc_store_figure(j->c->store, j->figure->figure);
    const struct nc_figure *f = nc_store_figure(j->c->store, other->figure);
    const bool own_open = !own->has_low || !own->has_high, open = !f->has_low || !f->has_high;
    if (own_open || !open || is_firm(j, other) || !own->has_value || !f->has_value)
        return true;
    const struct nc_decimal told = nc_unit_convert(f->value, f->unit, own->unit);
    const double x = nc_decimal_double(own->value), y = nc_decimal_double(told);
    return fmin(x, y) >= bound * fmax(x, y);
}

/* Do others give the draft's number with two digits turned round, and one of them on its day?  No
 * count grows so. */
static bool turned_round(const struct judge *j, const GArray *rows)
{
    const struct nc_figure *own = nc_store_figure(j->c->store, j->figure->figure);
    const struct nc_date day = nc_store_article(j->c->store, own->in->article)->date;
    for (guint i = 0; i < rows->len; i++) {
        const struct nc_figure *f = nc_store_figure(j->c->store, g_array_index(rows, uint32_t, i));
        const struct nc_date other = nc_store_article(j->c->store, f->in->article)->date;
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
    const struct nc_draft_other other = { .figure = g_array_index(rows, uint32_t, 0),
                                          .articles = articles_of(j, rows),
                                          .tellers = tellers_of(j, rows),
                                          .agrees = agrees,
                                          .withdrawn = withdrawn,
                                          .turned = !agrees && turned_round(j, rows) };
    j->figure->finding = MIN(j->figure->finding, clash);
    if (agrees && !withdrawn && supports(j, &other))
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

/* Do others give a number that the draft's excludes, and nobody its own? */
static bool outvoted(const struct judge *j)
{
    bool differs = false;
    for (uint32_t i = 0; i < j->figure->other_count; i++) {
        const struct nc_draft_other *other = nc_draft_other_at(j->out, j->figure->first_other + i);
        if (other->withdrawn)
            continue;
        if (other->agrees && is_firm(j, other))
            return false;
        differs |= !other->agrees;
    }
    return differs;
}

/* The figure that allows the draft's number and no more, where nobody gives it; NC_NONE where
 * somebody does. */
static uint32_t only_allows(const struct judge *j)
{
    uint32_t allows = NC_NONE;
    for (uint32_t i = 0; i < j->figure->other_count; i++) {
        const struct nc_draft_other *other = nc_draft_other_at(j->out, j->figure->first_other + i);
        if (other->withdrawn || !other->agrees)
            continue;
        if (supports(j, other))
            return NC_NONE;
        allows = other->figure;
    }
    return allows;
}

/* Does one of the others agree that is not taken back? */
static bool some_agree(const struct judge *j)
{
    for (uint32_t i = 0; i < j->figure->other_count; i++) {
        const struct nc_draft_other *other = nc_draft_other_at(j->out, j->figure->first_other + i);
        if (other->agrees && !other->withdrawn)
            return true;
    }
    return false;
}

static bool some_turned(const struct judge *j)
{
    for (uint32_t i = 0; i < j->figure->other_count; i++)
        if (nc_draft_other_at(j->out, j->figure->first_other + i)->turned)
            return true;
    return false;
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
    const uint32_t allows = only_allows(j);
    f->articles = articles_of(j, j->rows);
    f->tellers = tellers_of(j, j->rows);
    if (f->other_count == 0) {
        f->verdict = NC_DRAFT_NOWHERE;
        f->level = NC_NOTE;
        f->alike = nc_alike_find(j->look, f->figure);
    } else if (f->finding != NC_NONE) {
        f->verdict = NC_DRAFT_DIFFERS;
        f->level = nc_finding_at(j->c->findings, f->finding)->level;
    } else if (!some_agree(j) || outvoted(j)) {
        f->verdict = NC_DRAFT_DIFFERS;
        f->finding = explanation(j);
        f->level = f->finding != NC_NONE && !some_turned(j) ? NC_NOTE : NC_WARNING;
    } else if (allows != NC_NONE) {
        f->verdict = NC_DRAFT_NOWHERE;
        f->level = NC_NOTE;
        f->alike = allows;
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
