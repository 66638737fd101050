/* runner.c - calls each rule with what its scope asks for, then names, silences and sorts the
 * findings.
 *
 * Of one thing a pair of values is judged by one rule, the first that fits.  So every rule on
 * things runs, wanted or not: one that is not wanted still takes its pairs, and its findings are
 * dropped. */
#include "check/check.h"

#include "check/accepted.h"
#include "check/confidence.h"
#include "check/dates.h"
#include "check/fingerprint.h"
#include "check/order.h"
#include "check/pairs.h"
#include "check/select.h"

#include <stdlib.h>
#include <string.h>

/* A rule and where its findings go. */
struct calling {
    const struct nc_rule *rule;
    struct nc_findings *out;
};

struct run {
    struct nc_case view;
    struct nc_store *store;
    const struct nc_rule *const *rules;
    GArray *callings[NC_SCOPE_AFTER + 1]; /* struct calling, by scope */
    struct nc_findings *kept, *dropped;
    uint32_t *parts,
        *parts_from; /* figures that are parts, by thing of their whole; where each begins */
    GArray *open;    /* bool */
};

enum { ARTICLES_PICKED = 100 }; /* so many may be picked by hand; more are an archive */
enum { VALUES_COMPARED = 1024 }; /* of one thing, the earliest; bounds the cost of hostile input */

/* The thing of the figure that a figure is a part of, NC_NONE when there is none. */
static uint32_t whole_of(const struct nc_store *store, uint32_t figure)
{
    const struct nc_figure *whole = nc_figure_whole(nc_store_figure(store, figure));
    return whole == NULL ? NC_NONE : whole->group;
}

/* Sorts the figures that are a part of another by the thing of their whole. */
static void gather_parts(struct run *run)
{
    const struct nc_store *store = run->view.store;
    const guint things = run->view.things->things->len;
    GArray *found = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    run->parts_from = g_new0(uint32_t, things + 2);
    for (uint32_t i = 0; i < store->figures->len; i++) {
        const uint32_t thing = whole_of(store, i);
        if (thing == NC_NONE)
            continue;
        run->parts_from[thing + 2]++;
        g_array_append_val(found, i);
    }
    for (guint i = 0; i < things; i++)
        run->parts_from[i + 2] += run->parts_from[i + 1];
    run->parts = g_new(uint32_t, found->len + 1);
    for (guint k = 0; k < found->len; k++) {
        const uint32_t figure = g_array_index(found, uint32_t, k);
        run->parts[run->parts_from[whole_of(store, figure) + 1]++] = figure;
    }
    g_array_free(found, TRUE);
}

/* A rule on things that is not wanted runs all the same; others do not. */
static void gather_rules(struct run *run)
{
    for (size_t i = 0; run->rules[i] != NULL; i++) {
        const struct nc_rule *rule = run->rules[i];
        const bool wanted = nc_rule_wanted(rule, run->view.options);
        const struct calling calling = { rule, wanted ? run->kept : run->dropped };
        if (rule->run != NULL && (wanted || rule->scope == NC_SCOPE_THING))
            g_array_append_val(run->callings[rule->scope], calling);
    }
}

static void call_all(struct run *run, enum nc_scope scope)
{
    const GArray *callings = run->callings[scope];
    const bool alone = run->view.thing != NULL && run->view.thing->value_count < 2;
    for (guint i = 0; i < callings->len; i++) {
        const struct calling *calling = &g_array_index(callings, struct calling, i);
        if (alone && !calling->rule->alone)
            continue;
        run->view.out = calling->out;
        calling->rule->run(&run->view);
    }
}

static void run_figures(struct run *run)
{
    const GArray *callings = run->callings[NC_SCOPE_FIGURE];
    const uint32_t count = run->view.store->figures->len;
    for (guint i = 0; i < callings->len; i++) {
        const struct calling *calling = &g_array_index(callings, struct calling, i);
        run->view.out = calling->out;
        for (run->view.figure = 0; run->view.figure < count; run->view.figure++)
            calling->rule->run(&run->view);
    }
}

static void run_articles(struct run *run)
{
    const struct nc_store *store = run->view.store;
    uint32_t at = 0;
    for (uint32_t i = 0; i < store->articles->len; i++) {
        run->view.article = i;
        run->view.first = at;
        while (at < store->figures->len && nc_store_figure(store, at)->in->article == i)
            at++;
        run->view.end = at;
        call_all(run, NC_SCOPE_ARTICLE);
    }
}

static bool is_archive(const struct run *run)
{
    return run->view.options->story == NC_STORY_AUTO &&
           run->store->articles->len > ARTICLES_PICKED;
}

static void run_thing(struct run *run, uint32_t row)
{
    struct nc_thing thing = *nc_thing_at(run->view.things, row);
    thing.value_count = MIN(thing.value_count, VALUES_COMPARED);
    run->view.thing_row = row;
    run->view.thing = &thing;
    run->view.parts = run->parts + run->parts_from[row];
    run->view.part_count = run->parts_from[row + 1] - run->parts_from[row];
    g_array_set_size(run->open, thing.value_count * thing.value_count);
    run->view.open = (bool *)(void *)run->open->data;
    nc_pairs_open(&thing, run->view.options->tolerance, !is_archive(run), run->view.open);
    call_all(run, NC_SCOPE_THING);
    run->view.thing = NULL;
}

static void run_things(struct run *run)
{
    for (uint32_t i = 0; i < run->view.things->things->len; i++) {
        const struct nc_thing *thing = nc_thing_at(run->view.things, i);
        if (thing->member_count > 1 || run->parts_from[i + 1] > run->parts_from[i])
            run_thing(run, i);
    }
}

/* Says how sure each finding is, and silences those that are less sure than was asked for. */
static void weigh(struct run *run)
{
    const struct nc_options *options = run->view.options;
    const bool archive = is_archive(run);
    for (guint i = 0; i < run->kept->items->len; i++) {
        struct nc_finding *f = nc_finding_at(run->kept, i);
        nc_confidence_settle(f, archive);
        if (f->silence == NC_HEARD && f->confidence < options->min_confidence)
            f->silence = NC_UNSURE;
    }
}

/* Names the findings, silences those accepted or ignored, then asks the rules on what matched
 * nothing. */
static bool settle(struct run *run, GError **error)
{
    const struct nc_options *options = run->view.options;
    struct nc_store *store = run->store;
    struct nc_accepted *accepted = nc_accepted_read(options->baseline, options->ignore_file, error);
    if (accepted == NULL)
        return false;
    nc_findings_identify(run->kept, 0, store);
    GArray *unmatched = nc_accepted_apply(accepted, run->kept, store);
    guint named = run->kept->items->len;
    run->view.unmatched = unmatched;
    call_all(run, NC_SCOPE_AFTER);
    run->view.unmatched = NULL;
    nc_findings_identify(run->kept, named, store);
    weigh(run);
    nc_findings_sort(run->kept, store);
    g_array_free(unmatched, TRUE);
    nc_accepted_free(accepted);
    return true;
}

/* What rules said while the texts were read. */
static void take_said(const struct run *run)
{
    GArray *said = run->store->findings->items;
    g_array_append_vals(run->kept->items, said->data, said->len);
    for (guint i = 0; i < said->len; i++) {
        g_array_index(said, struct nc_finding, i).witnesses = NULL;
        g_array_index(said, struct nc_finding, i).test = NULL;
    }
    g_array_set_size(said, 0);
}

/* What some rules ask of texts that were put side by side, beyond their things. */
static void run_beside(struct run *run)
{
    for (size_t i = 0; run->rules[i] != NULL; i++)
        if (run->rules[i]->beside != NULL && nc_rule_wanted(run->rules[i], run->view.options)) {
            run->view.out = run->kept;
            run->rules[i]->beside(&run->view);
        }
}

static void call_rules(struct run *run)
{
    take_said(run);
    gather_parts(run);
    run_figures(run);
    run_articles(run);
    run_things(run);
    if (nc_options_beside(run->view.options, run->store->articles->len))
        run_beside(run);
    call_all(run, NC_SCOPE_RUN);
    g_free(run->parts);
    g_free(run->parts_from);
}

struct nc_findings *nc_check(struct nc_store *store, const struct nc_things *things,
                             const struct nc_texts *texts, const struct nc_options *options,
                             const struct nc_rule *const *rules, GError **error)
{
    bool *odd = nc_odd_dates(store, things);
    struct run run = {
        .view = { .store = store,
                  .things = things,
                  .texts = texts,
                  .options = options,
                  .odd_dates = odd },
        .store = store,
        .rules = rules,
        .kept = nc_findings_new(),
        .dropped = nc_findings_new(),
        .open = g_array_new(FALSE, FALSE, sizeof(bool)),
    };
    for (int scope = 0; scope <= NC_SCOPE_AFTER; scope++)
        run.callings[scope] = g_array_new(FALSE, FALSE, sizeof(struct calling));
    gather_rules(&run);
    call_rules(&run);
    bool settled = settle(&run, error);
    for (int scope = 0; scope <= NC_SCOPE_AFTER; scope++)
        g_array_free(run.callings[scope], TRUE);
    nc_findings_free(run.dropped);
    g_array_free(run.open, TRUE);
    g_free(odd);
    if (settled)
        return run.kept;
    nc_findings_free(run.kept);
    return NULL;
}
