/* slot_who.c - who did it, to whom, and which names stand around: the roles of two figures. */
#include "link/slots.h"

enum {
    POINTS_AGENT = 9, POINTS_PATIENT = 9, COST_ROLE = 6,
    POINTS_NAMES = 30,              /* at most, for telling words around both */
    SHARE = 2                       /* points for each unit of a shared word's weight */
};

static const double TELLING = 2.5;  /* weight from which a shared word says something */

static void compare_role(struct nc_linker *linker, nc_str x, nc_str y, enum nc_slot_id slot,
                         struct nc_verdict *v)
{
    if (x == 0 || y == 0)
        return;
    struct nc_note a = *nc_note_of(linker, x), b = *nc_note_of(linker, y);
    if ((a.flags | b.flags) & (NC_NOTE_GENERIC | NC_NOTE_STOP))
        return;
    if (a.base == b.base || (a.family != 0 && a.family == b.family))
        nc_verdict_agree(v, slot, slot == NC_SLOT_AGENT ? POINTS_AGENT : POINTS_PATIENT);
    else
        v->score -= COST_ROLE;
}

static void compare_names(struct nc_linker *linker, const struct nc_figure *f,
                          const struct nc_figure *g, struct nc_verdict *v)
{
    double sum = 0;

    for (unsigned i = 0; i < NC_FIGURE_CONTEXT && f->context[i] != 0; i++)
        for (unsigned k = 0; k < NC_FIGURE_CONTEXT && g->context[k] != 0; k++) {
            if (f->context[i] != g->context[k])
                continue;
            double weight = nc_note_weight(linker, f->context[i]);
            sum += weight;
            v->names = (uint8_t)(v->names + (weight >= TELLING));
        }
    int points = (int)(SHARE * sum);
    v->score += points < POINTS_NAMES ? points : POINTS_NAMES;
    if (v->names > 0)
        v->agreed |= 1u << NC_SLOT_NAMES;
}

void nc_slots_who(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                  struct nc_verdict *v)
{
    compare_role(linker, a->figure->agent, b->figure->agent, NC_SLOT_AGENT, v);
    compare_role(linker, a->figure->patient, b->figure->patient, NC_SLOT_PATIENT, v);
    compare_names(linker, a->figure, b->figure, v);
    if (a->figure->kind == NC_KIND_AGE && v->names == 0)
        nc_verdict_hard(v, NC_SLOT_NAMES);
}
