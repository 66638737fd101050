/* slot_who.c - who did it, to whom, and which names stand around: the roles of two figures. */
#include "link/slots.h"

#include "data/lexicon.h"

#include <string.h>

enum {
    POINTS_AGENT = 9,
    POINTS_PATIENT = 9,
    COST_ROLE = 6,
    COST_STRANGER = 20,
    POINTS_NAMES = 30, /* at most, for telling words around both */
    SHARE = 2          /* points for each unit of a shared word's weight */
};

static const double COMMON_SHARE = 0.4; /* of a name's weight that a word of the language has */

/* A role that those counted play themselves was compared as the head. */
static void compare_role(struct nc_linker *linker, const nc_str roles[2], const nc_str heads[2],
                         enum nc_slot_id slot, struct nc_verdict *v)
{
    nc_str x = roles[0], y = roles[1];

    if (x == 0 || y == 0 || x == heads[0] || y == heads[1])
        return;
    struct nc_note a = *nc_note_of(linker, x), b = *nc_note_of(linker, y);
    if ((a.flags | b.flags) & (NC_NOTE_GENERIC | NC_NOTE_STOP))
        return;
    if (a.base == b.base || (a.family != 0 && a.family == b.family))
        nc_verdict_agree(v, slot, slot == NC_SLOT_AGENT ? POINTS_AGENT : POINTS_PATIENT);
    else if (v->relation == NC_DIFFER && ((a.flags | b.flags) & NC_NOTE_COMMON) == 0 &&
             nc_verdict_has(v, NC_SLOT_ATTRIBUTE))
        nc_verdict_soft(v, slot, COST_ROLE); /* "the Reds offered", "the Blues offered" */
    else
        v->score -= COST_ROLE;
}

/* Is the word a name, of somebody and no place, that is not around the other figure? */
static bool names_other(struct nc_linker *linker, nc_str name, const struct nc_figure *other)
{
    const nc_str *around = nc_store_context(linker->store, other);

    for (unsigned i = 0; i < other->in->words; i++)
        if (around[i] == name)
            return false;
    return name != 0 &&
           (nc_note_of(linker, name)->flags & (NC_NOTE_COMMON | NC_NOTE_PLACE)) == 0;
}

/* "Lind scored nine goals", "Moe scored seven goals": done by two, each named, to what is counted.
 * What befell people is counted whoever did it. */
static bool two_doers(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                      const struct nc_verdict *v)
{
    const struct nc_said *x = a->figure->said, *y = b->figure->said;

    return v->relation == NC_DIFFER && a->outcome == 0 && b->outcome == 0 && x->head != 0 &&
           x->patient == x->head && y->patient == y->head && x->agent != y->agent &&
           nc_verdict_has(v, NC_SLOT_EVENT) && names_other(linker, x->agent, b->figure) &&
           names_other(linker, y->agent, a->figure);
}

/* "Orvane will cut 10,000 jobs", "Quell will cut 12,000 jobs": done by two, each named, to their
 * own people, though one sentence may name the other too. */
static bool two_dismissers(struct nc_linker *linker, const struct nc_view *a,
                           const struct nc_view *b, const struct nc_verdict *v)
{
    const struct nc_note x = *nc_note_of(linker, a->figure->said->agent);
    const struct nc_note y = *nc_note_of(linker, b->figure->said->agent);
    const unsigned no_firm = NC_NOTE_COMMON | NC_NOTE_PLACE | NC_NOTE_PERSON;

    return v->relation == NC_DIFFER && a->outcome == b->outcome && x.base != 0 && y.base != 0 &&
           x.base != y.base && ((x.flags | y.flags) & no_firm) == 0 &&
           strcmp(nc_lexicon_family(a->outcome)->name, "dismiss") == 0;
}

/* "The lorry that hit the bridge was 4.6 metres high", "the bridge is 4.2 metres high": is what the
 * one is the measure of something else in the sentence of the other? */
static bool other_holder(struct nc_linker *linker, const struct nc_view *a,
                         const struct nc_view *b)
{
    const nc_str holder = a->figure->said->agent, other = b->figure->said->agent;
    const nc_str *around = nc_store_context(linker->store, b->figure);
    const struct nc_note own = *nc_note_of(linker, holder), its = *nc_note_of(linker, other);
    const nc_str base = own.base;

    if (holder == 0 || other == 0 || base == its.base || ((own.flags | its.flags) & NC_NOTE_PERSON))
        return false; /* people do something there: theirs is no height */
    for (unsigned i = 0; i < b->figure->in->words; i++)
        if (around[i] == holder || around[i] == base)
            return true;
    return false;
}

/* Are they the measures of two things, of which one sentence tells both? */
static bool two_holders(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                        const struct nc_verdict *v)
{
    return v->relation == NC_DIFFER && a->figure->kind == NC_KIND_MEASURE &&
           nc_verdict_has(v, NC_SLOT_ATTRIBUTE) &&
           (other_holder(linker, a, b) || other_holder(linker, b, a));
}

static void compare_names(struct nc_linker *linker, const struct nc_figure *f,
                          const struct nc_figure *g, struct nc_verdict *v)
{
    const nc_str *own = nc_store_context(linker->store, f);
    const nc_str *other = nc_store_context(linker->store, g);
    double sum = 0;

    for (unsigned i = 0; i < f->in->words; i++)
        for (unsigned k = 0; k < g->in->words; k++) {
            if (own[i] != other[k])
                continue;
            v->words++;
            double weight = nc_note_weight(linker, own[i]);
            bool common = (nc_note_of(linker, own[i])->flags & NC_NOTE_COMMON) != 0;
            sum += common ? weight * COMMON_SHARE : weight;
            v->names = (uint8_t)(v->names + (!common && weight >= linker->telling));
        }
    int points = (int)(SHARE * sum);
    v->score += points < POINTS_NAMES ? points : POINTS_NAMES;
    if (v->names > 0)
        v->agreed |= 1u << NC_SLOT_NAMES;
}

bool nc_slots_disowned(const struct nc_linker *linker, const struct nc_view *a,
                       const struct nc_view *b)
{
    const struct nc_figure *f = a->figure, *g = b->figure;
    const nc_str *x = nc_store_context(linker->store, f), *y = nc_store_context(linker->store, g);

    for (unsigned i = 0; i < f->in->names; i++)
        for (unsigned k = 0; k < g->in->names; k++)
            if (x[i] == y[k])
                return false;
    return (a->owned || b->owned) && f->in->names > 0 && g->in->names > 0;
}

void nc_slots_who(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                  struct nc_verdict *v)
{
    const nc_str heads[2] = { a->figure->said->head, b->figure->said->head };
    const nc_str agents[2] = { a->figure->said->agent, b->figure->said->agent };
    const nc_str patients[2] = { a->figure->said->patient, b->figure->said->patient };

    if (two_doers(linker, a, b, v) || two_dismissers(linker, a, b, v) ||
        two_holders(linker, a, b, v))
        nc_verdict_soft(v, NC_SLOT_AGENT, COST_ROLE);
    else
        compare_role(linker, agents, heads, NC_SLOT_AGENT, v);
    compare_role(linker, patients, heads, NC_SLOT_PATIENT, v);
    compare_names(linker, a->figure, b->figure, v);
    if (!nc_lexicon_family(a->outcome)->grows && v->relation != NC_EQUAL &&
        nc_slots_strangers(linker, a->figure, b->figure)) /* of a toll the place says whose */
        nc_verdict_soft(v, NC_SLOT_NAMES, COST_STRANGER);
    if (v->relation == NC_DIFFER && a->outcome == 0 && !v->archive && !v->brief && !v->slip &&
        nc_slots_rivals(linker, a->figure, b->figure))
        nc_verdict_soft(v, NC_SLOT_NAMES, COST_STRANGER);
    if (v->relation == NC_DIFFER && a->outcome == 0 && nc_verdict_has(v, NC_SLOT_ATTRIBUTE) &&
        !(nc_note_of(linker, a->attribute)->flags & NC_NOTE_LASTS) && !v->slip &&
        nc_slots_nations(linker, a->figure, b->figure))
        nc_verdict_soft(v, NC_SLOT_NAMES, COST_STRANGER);
    if (v->relation != NC_EQUAL && a->outcome == 0 &&
        nc_slots_surveys(linker, a->figure, b->figure))
        nc_verdict_hard(v, NC_SLOT_NAMES);
    if (nc_slots_disowned(linker, a, b))
        nc_verdict_hard(v, NC_SLOT_NAMES);
    const bool holders = (a->figure->flags & b->figure->flags & NC_FIGURE_HOLDER) != 0;
    if (a->figure->kind == NC_KIND_AGE && v->names == 0 && !v->again && !(v->brief && holders))
        nc_verdict_hard(v, NC_SLOT_NAMES);
}
