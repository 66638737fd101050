/* slot_parts.c - do two numbers differ because the one is a part, the rest or the sum of the other?
 */
#include "link/slots.h"

#include <math.h>

enum {
    PARTS_BEFORE = 2, /* rows before a whole that are asked whether they are its parts */
    PARTS_BEHIND = 6, /* ... and behind it */
    MOST_TERMS = 4,   /* of a sum */
    COST_BASE = 16
};

static const double HUNDRED = 100;

/* Is x what the figure says? */
static bool tells(const struct nc_view *a, double x)
{
    return isfinite(a->low) && isfinite(a->high) && x >= a->low && x <= a->high;
}

/* The share that a part is told as, "half", "30 %"; 0 when it is a number of its own. */
static double share_of(const struct nc_figure *part)
{
    const double x = nc_decimal_double(part->value);

    if (part->kind == NC_KIND_PERCENT)
        return x / HUNDRED;
    return part->kind == NC_KIND_NUMBER && x < 1 ? x : 0;
}

/* "12 of the 50", "38": the rest; "a third of the 90", "30": the share itself. */
static bool is_rest(const struct nc_view *whole, const struct nc_figure *part,
                    const struct nc_view *other)
{
    const double share = share_of(part);

    if (!part->has_value)
        return false;
    if (share <= 0) /* those killed beside some of them are no rest: an older toll */
        return (whole->outcome == 0 || whole->outcome != other->outcome) &&
               tells(other, whole->value - nc_decimal_double(part->value));
    return tells(other, share * whole->value);
}

/* "15 foreigners, five of them Danes": has the part a noun of its own?  Then the rest of them goes
 * by none of the two. */
static bool of_own_kind(struct nc_linker *linker, const struct nc_figure *part,
                        const struct nc_view *whole)
{
    return whole->head != 0 && part->said->head != 0 &&
           nc_note_of(linker, part->said->head)->base != whole->head;
}

/* Does `other` tell a share of the whole, or the rest that a part leaves?  `alike`: by its noun it
 * counts the whole. */
static bool has_rest(struct nc_linker *linker, const struct nc_view *whole,
                     const struct nc_view *other, bool alike)
{
    const struct nc_store *store = linker->store;
    const uint32_t end = MIN(whole->row + PARTS_BEHIND, store->figures->len);

    if (whole->figure->unit != 0 || !nc_link_whole(linker, whole->row))
        return false;
    for (uint32_t i = whole->row > PARTS_BEFORE ? whole->row - PARTS_BEFORE : 0; i < end; i++) {
        const struct nc_figure *part = nc_store_figure(store, i);
        if (part->in->article == whole->figure->in->article &&
            nc_row_stepped(i, part->part_of) == whole->row && is_rest(whole, part, other) &&
            !(alike && of_own_kind(linker, part, whole)))
            return true;
    }
    return false;
}

/* "Two of the five", "three": is the other what the part leaves of its whole? */
static bool is_remainder(const struct nc_store *store, const struct nc_view *part,
                         const struct nc_view *other)
{
    if (part->figure->part_of != 1)
        return false; /* "three, one of them a child" leaves two of the same */
    const struct nc_figure *whole = nc_store_figure(store, part->row + 1);
    return whole->has_value && tells(other, nc_decimal_double(whole->value) - part->value);
}

/* "Half of the workers", "more than a quarter", "2,000 workers": a share is no number. */
static bool is_share(const struct nc_view *a)
{
    return a->figure->kind == NC_KIND_NUMBER && a->figure->unit == 0 && a->value < 1 && a->low > 0;
}

/* Are those counted people? */
static bool counts_people(struct nc_linker *linker, const struct nc_figure *f)
{
    return (nc_note_of(linker, f->said->head)->flags & NC_NOTE_PERSON) != 0;
}

/* Did one thing befall both: "two died in hospital", "five were killed in their rooms"? */
static bool befell_both(struct nc_linker *linker, const struct nc_figure *a,
                        const struct nc_figure *f)
{
    const uint16_t family = nc_note_of(linker, a->said->event)->family;

    return f->said->event == a->said->event ||
           (family != 0 && family == nc_note_of(linker, f->said->event)->family);
}

/* Are both counted in one sum: the same under one event, which of things need not be told ("three
 * counts of defrauding investors and one count of conspiracy"), or people whom one thing befell,
 * "148 passengers and six crew aboard", neither of them some of the others? */
static bool counts_alike(struct nc_linker *linker, const struct nc_figure *a,
                         const struct nc_figure *f)
{
    const bool people = counts_people(linker, a), alike = f->said->head == a->said->head;

    if (!befell_both(linker, a, f))
        return alike && !people && (a->said->head != 0 || f->said->event == 0);
    return alike || (a->said->event != 0 && a->part_of == 0 && f->part_of == 0 && people &&
                     counts_people(linker, f));
}

/* Are both of one unit, which the figure may leave out: "cost the city 90 million euros and the
 * state 120 million"? */
static bool shares_unit(const struct nc_figure *a, const struct nc_figure *f)
{
    const bool bare = f->kind == NC_KIND_NUMBER && f->unit == 0 && f->said->head == 0;

    return (f->kind == a->kind && f->unit == a->unit) || (bare && a->kind == NC_KIND_MONEY);
}

/* Can the figure be a term of a sum with a? */
static bool is_term(struct nc_linker *linker, const struct nc_figure *a, const struct nc_figure *f)
{
    const bool added =
        f->kind == NC_KIND_NUMBER || f->kind == NC_KIND_MONEY || f->kind == NC_KIND_MEASURE;

    return added && shares_unit(a, f) && f->has_value &&
           f->in->article == a->in->article && f->in->at == a->in->at &&
           counts_alike(linker, a, f) &&
           (f->said->attribute == a->said->attribute || f->said->attribute == 0) &&
           f->speaker == a->speaker;
}

/* "Nine died and 20 were hurt in the north, and four died in the south", "13 died": does the other
 * tell the sum of this one and others of its sentence? */
static bool is_summed(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *sum)
{
    const struct nc_store *store = linker->store;
    const uint32_t first = a->row >= MOST_TERMS ? a->row - MOST_TERMS + 1 : 0;

    for (uint32_t from = first; from <= a->row; from++) {
        struct nc_decimal total = nc_decimal_of(0, 0);
        for (uint32_t i = from; i < store->figures->len && i < from + MOST_TERMS; i++) {
            const struct nc_figure *f = nc_store_figure(store, i);
            if (!is_term(linker, a->figure, f))
                continue;
            total = nc_decimal_add(total, f->value);
            if (i > from && i >= a->row && nc_decimal_compare(total, sum->figure->value) == 0)
                return true;
        }
    }
    return false;
}

/* Is g, in the sentence of a, the other's number of something else: told by the same, and no change
 * of a nor taken back?  A count must have no noun of its own, an amount no other measure than a,
 * nor names that share it out. */
static bool tells_other(const struct nc_view *a, const struct nc_figure *g,
                        const struct nc_view *other)
{
    const struct nc_figure *f = a->figure;
    const bool count = g->kind == NC_KIND_NUMBER && g->said->counted == 0;
    const bool amount = f->unit != 0 && g->unit == f->unit && g->kind == f->kind && !a->owned &&
                        f->in->article != other->figure->in->article &&
                        (g->said->attribute == 0 || g->said->attribute == f->said->attribute);

    return g->in->article == f->in->article && g->in->at == f->in->at &&
           (amount || (count && g->said->attribute == 0)) && g->speaker == f->speaker &&
           g->change == NC_CHANGE_NONE && !(g->flags & NC_FIGURE_WITHDRAWN) && g->has_value &&
           nc_decimal_compare(g->value, other->figure->value) == 0;
}

/* "The first blast killed five and the second nine", "nine died in the second"; "Danish exports
 * were 5 tonnes and Finnish ones 7 tonnes", "they were 7 tonnes": has the sentence the other's
 * number beside this one? */
static bool is_beside(const struct nc_store *store, const struct nc_view *a,
                      const struct nc_view *other)
{
    return (a->row + 1 < store->figures->len &&
            tells_other(a, nc_store_figure(store, a->row + 1), other)) ||
           (a->row > 0 && a->figure->unit != 0 &&
            tells_other(a, nc_store_figure(store, a->row - 1), other));
}

/* Is what befell those that it counts the outcome, if there is one? */
static bool befell(struct nc_linker *linker, const struct nc_figure *f, uint16_t outcome)
{
    return outcome == 0 || nc_note_of(linker, f->said->event)->family == outcome;
}

/* "31 died, 12 of them in Tay", against "19 died in Tay": does the text of the whole tell a part of
 * what befell them there?  A part that is more than the other is no part of it. */
static bool is_part_there(struct nc_linker *linker, const struct nc_view *whole, uint32_t row,
                          const struct nc_view *other)
{
    const struct nc_figure *f = nc_store_figure(linker->store, row);

    return nc_row_stepped(row, f->part_of) == whole->row && !of_own_kind(linker, f, whole) &&
           nc_decimal_compare(f->value, other->figure->value) < 0;
}

/* "Recalls 48,000 cars.  Some 31,000 were sold in Britain", "31,000 cars in Britain": does the text
 * of the whole go on to tell the other as what a place has of it, or another number?  Of the hurt,
 * those discharged there are no part told again. */
static bool is_local_part(struct nc_linker *linker, const struct nc_view *whole,
                          const struct nc_view *other)
{
    const struct nc_store *store = linker->store;
    const struct nc_figure *all = whole->figure, *part = other->figure;
    const uint32_t end = MIN(whole->row + PARTS_BEHIND, store->figures->len);

    if (part->said->place == 0 || all->said->place == part->said->place || !all->has_value ||
        all->in->article == part->in->article || (all->flags & NC_FIGURE_WITHDRAWN) != 0 ||
        nc_decimal_compare(part->value, all->value) >= 0)
        return false;
    for (uint32_t i = whole->row + 1; i < end; i++) {
        const struct nc_figure *f = nc_store_figure(store, i);
        const bool alike = f->in->article == all->in->article && f->kind == all->kind &&
                           f->unit == all->unit && f->has_value &&
                           (f->said->head == 0 || f->said->head == all->said->head);
        if (alike && f->said->place == part->said->place && befell(linker, f, other->outcome) &&
            (nc_decimal_compare(f->value, part->value) == 0 ||
             is_part_there(linker, whole, i, other)))
            return true;
    }
    return false;
}

static bool divides(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                    bool alike)
{
    const struct nc_store *store = linker->store;
    const bool one_unit = b->figure->unit == a->figure->unit && b->figure->has_value;

    return has_rest(linker, a, b, alike) || is_remainder(store, a, b) ||
           (is_share(a) && b->value > 1) ||
           (one_unit && (is_summed(linker, a, b) || is_beside(store, a, b) ||
                         is_local_part(linker, a, b)));
}

/* "12 of the 50": 50 of whom all that is told is what some of them did. */
static bool is_base(const struct nc_linker *linker, const struct nc_view *a)
{
    return a->row > 0 && a->event == 0 && a->attribute == 0 &&
           nc_store_figure(linker->store, a->row - 1)->part_of == 1;
}

void nc_slots_parts(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                    struct nc_verdict *v)
{
    const bool alike = (v->agreed & (1u << NC_SLOT_HEAD | 1u << NC_SLOT_RESTRICT)) != 0;

    if (v->relation == NC_DIFFER &&
        (divides(linker, a, b, alike) || divides(linker, b, a, alike)))
        nc_verdict_hard(v, NC_SLOT_PART);
    if (v->relation == NC_DIFFER && is_base(linker, a) != is_base(linker, b))
        v->score -= COST_BASE;
}
