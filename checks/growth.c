/* growth.c - a toll that rises is news; a toll that falls, or that two sources give for one day, is
 * a question. */
#include "checks/growth.h"

#include "checks/teller.h"
#include "checks/when.h"

#include <math.h>

/* Early counts of one day double and treble; sources that count the same day differ by less. */
static const double near = 0.6;

/* Of those told with "about" and the like only what lies nearer. */
static const double hedged_near = 0.7;

/* What is mended lies nearer still, or is one of a few less. */
static const double mended = 0.9;

static bool is_below(const struct nc_value *a, const struct nc_value *b)
{
    return a->has_high && b->has_low && nc_decimal_compare(a->high, b->low) <= 0;
}

/* Does a day lie so far behind another that what is told then is another event's, the next bomb in
 * one town? */
static bool weeks_later(struct nc_date day, struct nc_date since)
{
    enum { WEEKS = 13 };
    return nc_date_whole(day) && nc_date_whole(since) &&
           nc_date_days(day) - nc_date_days(since) > WEEKS;
}

/* Was figure `low` told after figure `high`, or after the day on which high's value was first told,
 * and not weeks later? */
static bool told_later(const struct nc_case *c, uint32_t low, uint32_t high,
                       const struct nc_value *high_value)
{
    const struct nc_date day = nc_when_date(c, low);
    if (nc_when_order(c, low, high) > 0)
        return !weeks_later(day, nc_when_date(c, high));
    return !weeks_later(day, high_value->since) && nc_date_whole(day) &&
           nc_date_whole(high_value->since) && nc_date_compare(day, high_value->since) > 0;
}

/* Do two people count otherwise, so that the one's later number need not be above the other's?  Of
 * numbers near each other one is mostly the other, mended. */
static bool counted_apart(const struct nc_case *c, const struct nc_edge *edge,
                          const struct nc_value *a, const struct nc_value *b)
{
    if (!a->has_value || !b->has_value || !nc_teller_differ(c, edge->a, edge->b))
        return false;
    const double few = 5; /* below it, one more is much */
    const double x = nc_decimal_double(a->value), y = nc_decimal_double(b->value);
    return fmin(x, y) < mended * fmax(x, y) && (fabs(x - y) > 1 || fmin(x, y) < few);
}

bool nc_growth_falls(const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_value *a = &c->thing->values[edge->i], *b = &c->thing->values[edge->j];
    if (counted_apart(c, edge, a, b) || nc_when_other_period(c, edge->a, edge->b))
        return false;
    if (is_below(a, b))
        return told_later(c, edge->a, edge->b, b);
    return is_below(b, a) && told_later(c, edge->b, edge->a, a);
}

/* Whom a reader would hold to the figure: the speaker, else the publisher; 0 when neither is known.
 */
static nc_str source_of(const struct nc_case *c, uint32_t figure)
{
    const struct nc_figure *f = nc_store_figure(c->store, figure);
    return f->speaker != 0 ? f->speaker : nc_store_article(c->store, f->in->article)->publisher;
}

static bool two_sources(const struct nc_case *c, uint32_t a, uint32_t b)
{
    if (nc_teller_cited(c, a) && nc_teller_cited(c, b))
        return nc_teller_differ(c, a, b);
    const nc_str x = source_of(c, a), y = source_of(c, b);
    return x != 0 && y != 0 && x != y;
}

/* Nothing says when either was told, so that growth explains nothing.  A headline may be older than
 * its text, or newer. */
static bool undated(const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_figure *f = nc_store_figure(c->store, edge->a),
                           *g = nc_store_figure(c->store, edge->b);
    return nc_when_date(c, edge->a).day == 0 && nc_when_date(c, edge->b).day == 0 &&
           ((f->flags | g->flags) & NC_FIGURE_HEADING) == 0;
}

/* Is the one the other as a round number: 30 for 31? */
static bool rounded(double x, double y)
{
    const double ten = 10;
    return (fmod(x, ten) == 0 || fmod(y, ten) == 0) && fabs(x - y) <= ten / 2 &&
           fmin(x, y) > ten;
}

static bool of_one_day(const struct nc_case *c, const struct nc_edge *edge)
{
    return nc_when_same_day(c, edge->a, edge->b) && nc_when_order(c, edge->a, edge->b) == 0 &&
           two_sources(c, edge->a, edge->b);
}

/* Does anybody name the day on which it befell those counted?  Of what is fresh the count goes on.
 */
static bool fresh(const struct nc_case *c)
{
    for (uint32_t i = 0; i < c->thing->member_count; i++)
        if (nc_store_figure(c->store, c->thing->members[i])->said->from.day != 0)
            return true;
    return false;
}

static bool timeless(const struct nc_case *c, uint32_t figure)
{
    return nc_store_figure(c->store, figure)->said->from.year == 0;
}

/* "Five", "at least six": is `high` a floor above a plain number, of what nobody tells as news? */
static bool floor_above(const struct nc_case *c, const struct nc_edge *edge,
                        const struct nc_value *high, const struct nc_value *low)
{
    return (high->modifier == NC_AT_LEAST || high->modifier == NC_ABOVE) &&
           low->modifier == NC_EXACT && timeless(c, edge->a) && timeless(c, edge->b) && !fresh(c);
}

/* The first row of the article that a figure stands in. */
static uint32_t first_row(const struct nc_store *store, uint32_t row)
{
    const uint32_t article = nc_store_figure(store, row)->in->article;
    while (row > 0 && nc_store_figure(store, row - 1)->in->article == article)
        row--;
    return row;
}

/* The highest number that the article whose rows begin at `first` gives of a thing; below 0 for
 * none. */
static double most_told(const struct nc_store *store, uint32_t first, uint32_t thing)
{
    const uint32_t article = nc_store_figure(store, first)->in->article;
    double most = -1;
    for (uint32_t i = first; i < store->figures->len; i++) {
        const struct nc_figure *f = nc_store_figure(store, i);
        if (f->in->article != article)
            break;
        if (f->group == thing && f->has_value && !nc_figure_former(f))
            most = fmax(most, nc_decimal_double(f->value));
    }
    return most;
}

/* Is it a count that the articles tell at several stages? */
static bool is_series(const struct nc_case *c)
{
    enum { STAGES = 3 };
    uint32_t plain = 0;
    for (uint32_t v = 0; v < c->thing->value_count; v++)
        plain += c->thing->values[v].has_value && c->thing->values[v].modifier == NC_EXACT;
    return plain >= STAGES;
}

/* "11 dead, 122 hurt" and "12 dead, 134 hurt": does another growing count of the two articles rise
 * from the one to the other as this one does, and none fall?  Then these are two hours of a day. */
static bool rises_together(const struct nc_case *c, const struct nc_edge *edge, double x, double y)
{
    const struct nc_store *store = c->store;
    const uint32_t a = first_row(store, edge->a), b = first_row(store, edge->b);
    bool together = false;
    for (uint32_t i = a; i < store->figures->len; i++) {
        const struct nc_figure *f = nc_store_figure(store, i);
        if (f->in->article != nc_store_figure(store, a)->in->article)
            break;
        if (f->group == NC_NONE || f->group == c->thing_row ||
            !nc_thing_at(c->things, f->group)->grows)
            continue;
        const double own = most_told(store, a, f->group), other = most_told(store, b, f->group);
        if (own < 0 || other < 0 || own == other)
            continue;
        if ((own < other) != (x < y))
            return false;
        together = true;
    }
    return together;
}

/* Was it counted, though it is called "about"?  "Around 94" is no round number. */
static bool is_counted(const struct nc_value *v)
{
    const int64_t five = 5, least = 20;
    return v->modifier == NC_ABOUT && v->value.exponent == 0 && v->value.mantissa > least &&
           v->value.mantissa % five != 0;
}

/* Do the words of both values leave no doubt that each was counted? */
static bool are_plain(const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_value *a = &c->thing->values[edge->i], *b = &c->thing->values[edge->j];
    return ((a->modifier == NC_EXACT || is_counted(a)) &&
            (b->modifier == NC_EXACT || is_counted(b))) ||
           floor_above(c, edge, a, b) || floor_above(c, edge, b, a);
}

/* Does the one text say that it has risen to the higher number, "rose to 268", and the other not
 * tell the lower one of a later day?  So the lower one was told before. */
static bool has_risen(const struct nc_case *c, const struct nc_edge *edge, bool up)
{
    const struct nc_figure *low = nc_store_figure(c->store, up ? edge->a : edge->b),
                           *high = nc_store_figure(c->store, up ? edge->b : edge->a);
    return high->change == NC_CHANGE_UP && high->change_role == NC_CHANGE_TO &&
           (high->said->from.year == 0 ||
            nc_date_compare(low->said->from, high->said->from) <= 0);
}

bool nc_growth_disputed(const struct nc_case *c, const struct nc_edge *edge)
{
    const struct nc_value *a = &c->thing->values[edge->i], *b = &c->thing->values[edge->j];
    if (!a->has_value || !b->has_value || !are_plain(c, edge))
        return false;
    const bool hedged = a->modifier == NC_ABOUT || b->modifier == NC_ABOUT;
    const double x = nc_decimal_double(a->value), y = nc_decimal_double(b->value);
    if (fmin(x, y) < (hedged ? hedged_near : near) * fmax(x, y) || has_risen(c, edge, x < y))
        return false;
    if (is_series(c) && rises_together(c, edge, x, y))
        return false;
    return of_one_day(c, edge) || (undated(c, edge) && !rounded(x, y));
}

/* Is it a bare number of those who do something or to whom it is done, and no measure? */
static bool tells_deed(const struct nc_case *c, uint32_t figure)
{
    const struct nc_figure *f = nc_store_figure(c->store, figure);
    return f->kind == NC_KIND_NUMBER && f->unit == 0 && f->said->event != 0 &&
           f->said->attribute == 0 && f->has_value;
}

bool nc_growth_follows(const struct nc_case *c, const struct nc_edge *edge)
{
    if (!tells_deed(c, edge->a) || !tells_deed(c, edge->b) ||
        nc_teller_differ(c, edge->a, edge->b))
        return false;
    const double x = nc_decimal_double(nc_store_figure(c->store, edge->a)->value),
                 y = nc_decimal_double(nc_store_figure(c->store, edge->b)->value);
    return fmin(x, y) < near * fmax(x, y) && rises_together(c, edge, x, y);
}
