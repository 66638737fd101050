/* again.c - two values of one article that it must mean to be one: see model/retold.h; and two ages
 * of one who is named in two. */
#include "link/slots.h"

#include "data/units.h"
#include "model/retold.h"

#include <math.h>

/* Is what befell them, or what is done to them, one deed?  A headline may leave it out. */
static bool one_deed(const struct nc_view *a, const struct nc_view *b)
{
    if (a->outcome != 0 || b->outcome != 0)
        return a->outcome == b->outcome;
    return a->event != 0 && a->event == b->event;
}

static bool one_count(const struct nc_view *a, const struct nc_view *b)
{
    const unsigned people = a->head_flags & b->head_flags & NC_NOTE_GENERIC;
    if (a->figure->kind == NC_KIND_MONEY) /* "3 million", "30 million": a nought too many */
        return a->attribute == b->attribute && a->mantissa == b->mantissa;
    const bool alike = (a->outcome != 0 && people != 0) || (a->head != 0 && a->head == b->head);
    return alike && a->attribute == b->attribute && a->part == b->part && a->other == b->other &&
           a->figure->said->restrict_to == b->figure->said->restrict_to;
}

/* Does figure g count the same as a, with a number that is neither a's nor b's? */
static bool third(struct nc_linker *linker, const struct nc_figure *g, const struct nc_view *a,
                  const struct nc_view *b)
{
    if (g->unit != a->figure->unit || g->kind != a->figure->kind || !g->has_value ||
        g->part_of != 0 || nc_decimal_compare(g->value, a->figure->value) == 0 ||
        nc_decimal_compare(g->value, b->figure->value) == 0)
        return false;
    if (g->kind == NC_KIND_MONEY)
        return nc_note_of(linker, g->said->attribute)->base == a->attribute;
    const struct nc_note *event = nc_note_of(linker, g->said->event);
    if (a->outcome != 0)
        return event->family == a->outcome;
    return nc_note_of(linker, g->said->head)->base == a->head;
}

/* Are both ages of one who is named, a second time perhaps by the surname alone? */
static bool one_holder(struct nc_linker *linker, const struct nc_figure *f,
                       const struct nc_figure *g)
{
    if (f->kind != NC_KIND_AGE || g->kind != NC_KIND_AGE || !f->definite || !g->definite)
        return false;
    const struct nc_note x = *nc_note_of(linker, f->said->agent);
    const struct nc_note y = *nc_note_of(linker, g->said->agent);
    return f->said->agent == g->said->agent ||
           (x.base == y.base && ((x.flags ^ y.flags) & NC_NOTE_SEVERAL) != 0);
}

/* Are a and b, or a alone, all the ages that the article gives for the bearers of a name? */
static bool lone_holder(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b)
{
    const struct nc_store *store = linker->store;
    const struct nc_leaf *leaf = &linker->leaves[a->figure->in->article];
    const nc_str base = nc_note_of(linker, a->figure->said->agent)->base;
    for (uint32_t i = leaf[0].first; i < leaf[1].first; i++) {
        const struct nc_figure *g = nc_store_figure(store, i);
        const bool told = a == b && nc_decimal_compare(g->value, a->figure->value) == 0;
        if (g->kind == NC_KIND_AGE && g->definite && i != a->row && i != b->row && !told &&
            nc_note_of(linker, g->said->agent)->base == base)
            return false;
    }
    return a == b || a->figure->in->at != b->figure->in->at;
}

/* Are both ages the only ones that two articles of a story give for the bearer of one full name,
 * and too far apart for a birthday between them? */
static bool one_named(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b)
{
    const double years = 1.5;
    const struct nc_figure *f = a->figure, *g = b->figure;
    return f->kind == NC_KIND_AGE && g->kind == NC_KIND_AGE && f->definite && g->definite &&
           f->said->agent == g->said->agent && f->unit == g->unit &&
           (nc_note_of(linker, f->said->agent)->flags & NC_NOTE_SEVERAL) != 0 &&
           fabs(a->value - b->value) >= years * nc_unit_at(f->unit)->factor &&
           !nc_link_unrelated(linker, f->in->article, g->in->article) &&
           lone_holder(linker, a, a) && lone_holder(linker, b, b);
}

bool nc_again(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b)
{
    const struct nc_store *store = linker->store;
    const uint32_t article = a->figure->in->article;
    if (article != b->figure->in->article)
        return one_named(linker, a, b);
    if (one_holder(linker, a->figure, b->figure))
        return lone_holder(linker, a, b);
    const bool money = a->figure->kind == NC_KIND_MONEY;
    if (!one_count(a, b) || !(money || one_deed(a, b)) || !nc_retold(store, a->row, b->row))
        return false;
    const struct nc_leaf *leaf = &linker->leaves[article];
    for (uint32_t i = leaf[0].first; i < leaf[1].first; i++)
        if (third(linker, nc_store_figure(store, i), a, b))
            return false;
    return true;
}
