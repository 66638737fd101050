/* slot_where.c - where and when: places named for a figure, and the period that it covers. */
#include "link/slots.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

enum {
    POINTS_PLACE = 18,
    POINTS_COUNTRY = 8,
    POINTS_PERIOD = 8,
    POINTS_STORY = 14, /* a toll without a place or time of its own is the story's */
    COST_PLACE = 14,
    COST_PERIOD = 14,
    DAYS_NEAR = 2, /* "Sunday night" and "Monday" may be one night */
    DAYS_FAR = 45, /* from here on it is another event */
    DAYS_PAST = 45 /* so long before its article a period is history */
};

struct days {
    int32_t from, to;
}; /* whole days; from > to = not said */

static bool share(const nc_str *x, unsigned x_count, const nc_str *y, unsigned y_count)
{
    for (unsigned i = 0; i < x_count; i++)
        for (unsigned k = 0; k < y_count; k++)
            if (x[i] == y[k])
                return true;
    return false;
}

/* The place in a sentence may be another's (the agency's, the nearest town): where the story tells
 * few values of the thing, that is no proof of two. */
static void other_place(bool brief, const struct nc_view *a, const struct nc_view *b,
                        struct nc_verdict *v)
{
    if (a->outcome == 0 && (brief || (a->settled > 0 && b->settled > 0)))
        v->score -= COST_PLACE / 2;
    else
        nc_verdict_soft(v, NC_SLOT_PLACE, COST_PLACE);
}

/* Towns are compared with towns; a country tells something only where no town is named. */
static void compare_place(bool brief, const struct nc_view *a, const struct nc_view *b,
                          struct nc_verdict *v)
{
    unsigned x = a->site_count - a->wide_sites, y = b->site_count - b->wide_sites;

    if (x > 0 && y > 0) {
        if (share(a->sites + a->wide_sites, x, b->sites + b->wide_sites, y))
            nc_verdict_agree(v, NC_SLOT_PLACE, POINTS_PLACE);
        else
            other_place(brief, a, b, v);
    } else if (a->wide_sites > 0 && b->wide_sites > 0) {
        if (share(a->sites, a->wide_sites, b->sites, b->wide_sites))
            nc_verdict_agree(v, NC_SLOT_PLACE, POINTS_COUNTRY);
        else if (x == 0 && y == 0)
            other_place(brief, a, b, v);
    }
}

static int32_t first_day(struct nc_date d)
{
    d.month = d.month > 0 ? d.month : 1;
    d.day = d.day > 0 ? d.day : 1;
    return nc_date_days(d);
}

static int32_t last_day(struct nc_date d)
{
    if (d.month == 0)
        return nc_date_days((struct nc_date){ .year = d.year, .month = 12, .day = 31 });
    if (d.day > 0)
        return nc_date_days(d);
    struct nc_date next = { d.year, (uint8_t)(d.month % 12 + 1), 1 };
    next.year = (int16_t)(d.year + (d.month == 12));
    return nc_date_days(next) - 1;
}

static struct days days_of(const struct nc_figure *f)
{
    struct nc_date from = f->said->from.year != 0 ? f->said->from : f->said->to;
    struct nc_date to = f->said->to.year != 0 ? f->said->to : f->said->from;

    if (from.year == 0)
        return (struct days){ 1, 0 };
    return (struct days){ first_day(from), last_day(to) };
}

/* How many days lie between two periods; 0 when they overlap. */
static int32_t gap(struct days x, struct days y)
{
    if (x.from > y.to)
        return x.from - y.to;
    return y.from > x.to ? y.from - x.to : 0;
}

/* Is the period history to the article that names it? */
static bool past(struct nc_linker *linker, const struct nc_figure *f, struct days d)
{
    struct nc_date date = nc_store_article(linker->store, f->in->article)->date;

    return nc_date_whole(date) && d.from <= d.to && d.to < nc_date_days(date) - DAYS_PAST;
}

static void compare_period(struct nc_linker *linker, const struct nc_view *a,
                           const struct nc_view *b, struct nc_verdict *v)
{
    struct days x = days_of(a->figure), y = days_of(b->figure);

    if (x.from > x.to || y.from > y.to) {
        if (past(linker, a->figure, x) || past(linker, b->figure, y))
            nc_verdict_soft(v, NC_SLOT_PERIOD, COST_PERIOD / 2);
        return;
    }
    int32_t between = gap(x, y);
    bool long_one = (x.to - x.from > 360) != (y.to - y.from > 360);
    if (between > DAYS_FAR && v->relation != NC_EQUAL)
        nc_verdict_hard(v, NC_SLOT_PERIOD);
    else if (between > DAYS_NEAR || long_one)
        nc_verdict_soft(v, NC_SLOT_PERIOD, COST_PERIOD);
    else if (between == 0)
        nc_verdict_agree(v, NC_SLOT_PERIOD, POINTS_PERIOD);
}

void nc_slots_where(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                    struct nc_verdict *v)
{
    compare_place(linker->brief, a, b, v);
    if (v->relation == NC_DIFFER &&
        ((a->sums && b->figure->said->place != 0) || (b->sums && a->figure->said->place != 0)))
        nc_verdict_hard(v, NC_SLOT_PLACE);
    compare_period(linker, a, b, v);
    bool toll = a->outcome != 0 && a->outcome == b->outcome;
    bool attribute = nc_verdict_has(v, NC_SLOT_ATTRIBUTE) && !v->archive;
    if ((toll || attribute) && v->hard == 0 && (v->soft == 0 || v->relation == NC_EQUAL))
        v->score += POINTS_STORY;
}
