/* verdict.c - sides, witnesses and the shared parts of a finding. */
#include "checks/verdict.h"

#include "checks/members.h"
#include "checks/say.h"
#include "checks/sums.h"
#include "checks/trace.h"

#include <string.h>

enum { NO_SIDE = -1 };

/* Below this confidence that the figures speak of one thing, nothing is said above a note: nothing
 * is asked where the user says what is one story. */
static double hardly_one(const struct nc_case *c)
{
    return c->options->story == NC_STORY_AUTO ? 0.4 : 0.0;
}

/* The values that take part: a bit each, and their sides. */
struct sides {
    uint32_t count; /* of values */
    bool *part;
    int *side;
};

/* Do the values i and j of the thing agree, whatever rule judged them? */
static bool agree(const struct nc_case *c, uint32_t i, uint32_t j)
{
    return nc_value_meet(&c->thing->values[i], &c->thing->values[j], c->options->tolerance);
}

/* The side whose values all agree with v while all other values do not; a new one when v agrees
 * with none; NO_SIDE when it agrees with values of several. */
static int side_of(const struct nc_case *c, const struct sides *sides, uint32_t v, int used)
{
    int home = used;
    for (uint32_t i = 0; i < v; i++) {
        if (!sides->part[i] || sides->side[i] == NO_SIDE || !agree(c, i, v))
            continue;
        if (home != used && home != sides->side[i])
            return NO_SIDE;
        home = sides->side[i];
    }
    for (uint32_t i = 0; home != used && i < v; i++)
        if (sides->part[i] && sides->side[i] == home && !agree(c, i, v))
            return NO_SIDE;
    return home;
}

static void take_sides(const struct nc_case *c, const GArray *edges, struct sides *sides)
{
    for (guint i = 0; i < edges->len; i++) {
        const struct nc_edge *edge = &g_array_index(edges, struct nc_edge, i);
        sides->part[edge->i] = sides->part[edge->j] = true;
    }
    int used = 0;
    for (uint32_t v = 0; v < sides->count; v++) {
        sides->side[v] = sides->part[v] ? side_of(c, sides, v, used) : NO_SIDE;
        used += sides->side[v] == used;
    }
    if (used >= 2)
        return;
    used = 0; /* two bounds that could both hold: each value is a side */
    for (uint32_t v = 0; v < sides->count; v++)
        if (sides->part[v])
            sides->side[v] = used++;
}

/* One figure of each value first, those are shown; then all others alike to one of an edge. */
static void add_witnesses(const struct nc_case *c, const GHashTable *touched,
                          const struct sides *sides, struct nc_finding *finding, bool shown)
{
    for (uint32_t v = 0; v < sides->count; v++) {
        const struct nc_value *value = &c->thing->values[v];
        bool first = true;
        for (uint32_t i = 0; sides->part[v] && i < value->count; i++) {
            uint32_t figure = c->thing->members[value->first + i];
            if (!g_hash_table_contains((GHashTable *)touched, GUINT_TO_POINTER(figure)))
                continue;
            if (first == shown)
                nc_finding_witness(finding, figure, sides->side[v], value->tellers);
            first = false;
        }
    }
}

/* Adds to the figures of the edges those of the same values that are alike to one of them. */
static GHashTable *touch(const struct nc_case *c, const GArray *edges, const struct sides *sides)
{
    GHashTable *touched = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < edges->len; i++) {
        const struct nc_edge *edge = &g_array_index(edges, struct nc_edge, i);
        g_hash_table_add(touched, GUINT_TO_POINTER(edge->a));
        g_hash_table_add(touched, GUINT_TO_POINTER(edge->b));
    }
    for (uint32_t v = 0; v < sides->count; v++) {
        uint32_t rows[NC_MEMBERS_ASKED];
        const struct nc_value *value = &c->thing->values[v];
        const uint32_t count = sides->part[v] ? nc_members_distinct(c, v, rows) : 0;
        for (uint32_t i = 0; count > 0 && i < value->count; i++)
            for (uint32_t k = 0; k < count; k++)
                if (g_hash_table_contains(touched, GUINT_TO_POINTER(rows[k])) &&
                    nc_members_alike(c, rows[k], c->thing->members[value->first + i]))
                    g_hash_table_add(touched,
                                     GUINT_TO_POINTER(c->thing->members[value->first + i]));
    }
    return touched;
}

/* Values of the thing that agree with every value on a side: "about 6.0, at least 5". */
static nc_str say_fits(const struct nc_case *c, const struct sides *sides)
{
    GString *out = g_string_new(NULL);
    for (uint32_t v = 0; v < sides->count; v++) {
        bool fits = !sides->part[v] || sides->side[v] == NO_SIDE;
        for (uint32_t i = 0; fits && i < sides->count; i++)
            fits = !sides->part[i] || i == v || agree(c, i, v);
        if (!fits)
            continue;
        g_string_append(out, out->len == 0 ? "" : ", ");
        nc_say_value(out, c, &c->thing->values[v]);
    }
    return nc_say_end(out, c);
}

void nc_verdict_thing(const struct nc_case *c, struct nc_finding *finding, uint32_t row)
{
    const struct nc_thing *thing = nc_thing_at(c->things, row);
    finding->thing = row;
    finding->about = thing->about;
    finding->group = thing->key;
    finding->confidence = thing->confidence;
    if (thing->story < c->things->stories->len)
        finding->story = 
            nc_story_name(c->store, nc_story_at(c->things, thing->story));
}

/* Claims for a value what was claimed for `own`, the same number written finer or coarser: 7.87
 * billion beside 7.868 billion. */
static void claim_alike(struct nc_case *c, uint32_t own, uint32_t other)
{
    const struct nc_value *values = c->thing->values;
    for (uint32_t v = 0; v < c->thing->value_count; v++)
        if (values[v].modifier == NC_EXACT && values[own].modifier == NC_EXACT &&
            agree(c, v, own) && !agree(c, v, other))
            nc_case_claim(c, v, other);
}

static void claim(struct nc_case *c, const GArray *edges, bool alike)
{
    for (guint i = 0; i < edges->len; i++) {
        const struct nc_edge *edge = &g_array_index(edges, struct nc_edge, i);
        nc_case_claim(c, edge->i, edge->j);
        if (alike) {
            claim_alike(c, edge->i, edge->j);
            claim_alike(c, edge->j, edge->i);
        }
    }
}

struct nc_finding *nc_verdict(struct nc_case *c, const struct nc_rule *rule, GArray *edges,
                              const char *cause)
{
    struct nc_finding *finding = NULL;
    if (edges->len > 0) {
        const uint32_t count = c->thing->value_count;
        struct sides sides = { count, g_new0(bool, count), g_new0(int, count) };
        take_sides(c, edges, &sides);
        GHashTable *touched = touch(c, edges, &sides);
        finding = nc_findings_add(c->out, rule);
        nc_verdict_thing(c, finding, c->thing_row);
        finding->cause = nc_pool_addz(c->store->pool, cause);
        finding->tolerance = c->options->tolerance > 0 ? c->options->tolerance : -1.0;
        add_witnesses(c, touched, &sides, finding, true);
        add_witnesses(c, touched, &sides, finding, false);
        finding->fits = say_fits(c, &sides);
        if (finding->confidence < hardly_one(c))
            finding->level = NC_NOTE;
        finding->adds_up = nc_sums(c);
        if (c->options->command == NC_CMD_EXPLAIN) /* nobody else reads it */
            finding->trace = nc_trace(c, edges);
        claim(c, edges, finding->level == NC_ERROR); /* an error need not be told twice */
        g_hash_table_destroy(touched);
        g_free(sides.part);
        g_free(sides.side);
    }
    g_array_free(edges, TRUE);
    return finding;
}

/* The row of its value by figure, for all members of the thing. */
static GHashTable *values_by_figure(const struct nc_case *c)
{
    GHashTable *rows = g_hash_table_new(NULL, NULL);
    for (uint32_t v = 0; v < c->thing->value_count; v++)
        for (uint32_t i = 0; i < c->thing->values[v].count; i++)
            g_hash_table_insert(rows,
                                GUINT_TO_POINTER(c->thing->members[c->thing->values[v].first + i]),
                                GUINT_TO_POINTER(v));
    return rows;
}

/* Takes the finding's figures out of the members and notes the side of their values. */
static void take_out(const struct nc_finding *finding, GHashTable *members, int *side)
{
    for (guint i = 0; i < finding->witnesses->len; i++) {
        const struct nc_witness *w = &g_array_index(finding->witnesses, struct nc_witness, i);
        gpointer v, figure = GUINT_TO_POINTER(w->figure);
        if (!g_hash_table_lookup_extended(members, figure, NULL, &v))
            continue;
        if (w->side != NO_SIDE)
            side[GPOINTER_TO_UINT(v)] = w->side;
        g_hash_table_remove(members, figure);
    }
}

void nc_verdict_spread(const struct nc_case *c, struct nc_finding *finding)
{
    if (finding == NULL || c->thing->grows)
        return;
    int *side = g_new(int, c->thing->value_count);
    GHashTable *others = values_by_figure(c);
    for (uint32_t v = 0; v < c->thing->value_count; v++)
        side[v] = NO_SIDE;
    take_out(finding, others, side);
    for (uint32_t v = 0; v < c->thing->value_count; v++) {
        const struct nc_value *value = &c->thing->values[v];
        for (uint32_t i = 0; side[v] != NO_SIDE && i < value->count; i++) {
            const uint32_t figure = c->thing->members[value->first + i];
            if (g_hash_table_contains(others, GUINT_TO_POINTER(figure)))
                nc_finding_witness(finding, figure, side[v], value->tellers);
        }
    }
    g_hash_table_destroy(others);
    g_free(side);
}

struct nc_finding *nc_verdict_find(struct nc_case *c, const struct nc_rule *rule,
                                   nc_objects_fn objects, const char *cause)
{
    struct nc_finding *finding = nc_verdict(c, rule, nc_edges_find(c, objects), cause);
    nc_verdict_spread(c, finding);
    return finding;
}

bool nc_verdict_sides(const struct nc_finding *finding, uint32_t *a, uint32_t *b)
{
    int side = NO_SIDE;
    for (guint i = 0; i < finding->witnesses->len; i++) {
        const struct nc_witness *w = &g_array_index(finding->witnesses, struct nc_witness, i);
        if (w->side == NO_SIDE || w->side == side)
            continue;
        if (side != NO_SIDE) {
            *b = w->figure;
            return true;
        }
        side = w->side;
        *a = w->figure;
    }
    return false;
}

void nc_verdict_values(GString *out, const struct nc_case *c, const struct nc_finding *finding,
                       const char *last)
{
    enum { SAID = 6 };
    uint32_t rows[SAID + 1], told[SAID + 1], count = 0;
    bool again = false; /* those shown come first, one a value */
    for (guint i = 0; i < finding->witnesses->len && count <= SAID && !again; i++) {
        const struct nc_witness *w = &g_array_index(finding->witnesses, struct nc_witness, i);
        const uint32_t v = nc_members_value(c, w->figure);
        for (uint32_t k = 0; k < count; k++)
            again = again || rows[k] == v;
        if (again || v == NC_NONE || w->side == NO_SIDE)
            continue;
        told[count] = w->figure;
        rows[count++] = v;
    }
    for (uint32_t k = 0; k < MIN(count, SAID); k++) {
        g_string_append(out, nc_say_between(k, count, last));
        if (nc_store_figure(c->store, told[k])->unit == c->thing->unit)
            nc_say_value(out, c, &c->thing->values[rows[k]]);
        else
            nc_say_figure(out, c, told[k]); /* no text has the number in another unit */
    }
    if (count > SAID)
        g_string_append(out, " or others");
}
