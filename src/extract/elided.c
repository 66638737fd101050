/* elided.c - the unit that a second amount leaves out: "565 million francs, against 431 million".
 *
 * Two values of one thing that are compared share their unit, and writers name it once.  The
 * number must be set against the amount by a word of comparing, and nothing that could be counted
 * may follow it: "raised $5m from 3 million readers". */
#include "extract/elided.h"

#include "data/units.h"
#include "lists.h"
#include "model/figure.h"

/* The last quantity before in the sentence, NULL without one. */
static const struct nc_mention *quantity_before(const struct nc_scan *s,
                                                const struct nc_figure **figure)
{
    for (size_t i = s->mentions->count; i-- > 0;) {
        const struct nc_mention *mention = &s->mentions->items[i];
        if (mention->sentence != s->sentence)
            return NULL;
        *figure = nc_store_figure(s->store, s->mentions->first_row + (uint32_t)i);
        if (nc_kind_quantity((*figure)->kind))
            return mention;
    }
    return NULL;
}

/* "from", "against", "compared with" right before the number. */
static bool is_compared(const struct nc_view *v, uint32_t begin)
{
    if (begin <= v->first)
        return false;
    return nc_view_one_of(v, begin - 1, NC_LISTED_AGAINST) ||
           (nc_view_any(v, begin - 1, "with", "to", "", "") &&
            nc_view_any(v, begin - 2, "compared", "comparison", "", ""));
}

/* "from $2.5 billion to 3.1 billion" */
static bool is_reached(const struct nc_view *v, const struct nc_mention *last, uint32_t begin)
{
    return nc_view_word(v, begin - 1, "to") && nc_view_word(v, last->edge - 1, "from");
}

/* May what follows the number be counted by it? */
static bool counts(const struct nc_view *v, uint32_t at)
{
    return (nc_view_kind(v, at, NC_TOKEN_WORD) &&
            !nc_view_is(v, at, NC_W_PREP | NC_W_CONJ | NC_W_AUX | NC_W_DET) &&
            !nc_view_one_of(v, at, NC_LISTED_TELLS_WHICH)) ||
           nc_view_dash(v, at);
}

/* "Jailed for eight years, with a minimum of five": the least or most of the time told before. */
static uint16_t unit_of_term(const struct nc_scan *s, const struct nc_quantity *q, uint32_t begin)
{
    enum { REACH = 8 }; /* words between */
    const struct nc_view *v = &s->scope;
    const struct nc_figure *figure;
    const uint32_t noun = q->surface.first - 2; /* before "of" */
    if (begin + 2 > q->surface.first || !nc_view_one_of(v, noun, NC_LISTED_EXTREME) ||
        (q->number.flags & ~(unsigned)NC_NUMBER_SPELLED) != 0 || counts(v, q->surface.end))
        return 0;
    const struct nc_mention *last = quantity_before(s, &figure);
    return last != NULL && figure->kind == NC_KIND_DURATION && begin <= last->surface.end + REACH
               ? figure->unit
               : 0;
}

uint16_t nc_elided_unit(const struct nc_scan *s, const struct nc_quantity *q, uint32_t begin)
{
    enum { REACH = 14 }; /* words between */
    const struct nc_view *v = &s->scope;
    const struct nc_figure *figure;
    const uint16_t term = unit_of_term(s, q, begin);
    if (term != 0)
        return term;
    if ((q->number.flags & (NC_NUMBER_SCALED | NC_NUMBER_GROUPED)) == 0 ||
        (q->number.flags & (NC_NUMBER_SHARE | NC_NUMBER_VAGUE)) != 0 || begin <= v->first ||
        !nc_view_kind(v, begin - 1, NC_TOKEN_WORD) || counts(v, q->surface.end))
        return 0;
    const struct nc_mention *last = quantity_before(s, &figure);
    if (last == NULL || figure->unit == 0 || figure->said->per != 0 ||
        (figure->kind != NC_KIND_MONEY && figure->kind != NC_KIND_MEASURE) ||
        begin > last->surface.end + REACH)
        return 0;
    return is_compared(v, begin) || is_reached(v, last, begin) ? figure->unit : 0;
}
