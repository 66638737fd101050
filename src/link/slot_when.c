/* slot_when.c - when: the period that a figure covers, and the days of the articles that tell it.
 */
#include "link/slots.h"

#include "data/lexicon.h"
#include "lists.h"

enum {
    POINTS_PERIOD = 8,
    COST_PERIOD = 14,
    DAYS_NEAR = 1,   /* "Sunday night" and "Monday" may be one night */
    DAYS_FAR = 45,   /* from here on it is another event */
    DAYS_PAST = 45,  /* so long before its article a period is history */
    DAYS_REPORT = 1, /* the same words about another number later: a report in series */
    DAYS_APART = 10,
    DAYS_CROWD = 4, /* later, those who came came to something else */
    DAYS_NEWS = 2,  /* so long after its day a thing is told as it was, not as news */
    REACH = 3, /* rows to either side that are looked at for another number */
    NO_SMALL = 1000,
    COST_DAYS = 12 /* so long after each other values mostly changed */
};

struct days {
    int32_t from, to;
}; /* whole days; from > to = not said */

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

/* Is it told for one month, or for one day? */
static bool of_month(const struct nc_figure *f)
{
    const struct nc_date from = f->said->from, to = f->said->to;

    return from.month != 0 && from.day == 0 && from.month == to.month && from.year == to.year;
}

/* "In the first nine months", "in September", "in the first half": other terms of a year. */
static bool other_term(const struct nc_figure *f, const struct nc_figure *g)
{
    if (f->term != 0 && g->term != 0)
        return f->term != g->term;
    return (f->term != 0 && of_month(g)) || (g->term != 0 && of_month(f));
}

/* Is the day so long before that of the article, and no history yet? */
static bool is_old(const struct nc_linker *linker, uint32_t article, struct days d)
{
    const struct nc_day *day = &linker->days[article];

    return d.from <= d.to && day->whole != NC_NO_DAY && d.to + DAYS_NEWS <= day->whole &&
           d.to + DAYS_PAST >= day->whole;
}

/* Is g a number of what a tells, and told without a day, or with that of the news? */
static bool tells_now(struct nc_linker *linker, const struct nc_figure *g, const struct nc_view *a)
{
    const struct days d = days_of(g);

    if (g->unit != a->figure->unit || g->kind != a->figure->kind || !g->has_value ||
        g->elsewhen || nc_decimal_compare(g->value, a->figure->value) == 0 ||
        (d.from <= d.to && gap(d, days_of(a->figure)) < DAYS_NEWS))
        return false;
    if (a->attribute != 0)
        return nc_note_of(linker, g->said->attribute)->base == a->attribute;
    return a->outcome != 0 && nc_view_outcome(linker, g) == a->outcome;
}

/* "A quake of 7.1 struck on Tuesday.  One of 6.2 hit the coast on 9 April": is it told of a day
 * that was over for both articles, behind what its own tells of another day or of none?  Then it is
 * of another event than what the other article tells without a day. */
static bool of_earlier_event(struct nc_linker *linker, const struct nc_view *a,
                             const struct nc_view *b)
{
    const uint32_t article = a->figure->in->article;
    const struct days x = days_of(a->figure), y = days_of(b->figure);

    if (y.from <= y.to || !is_old(linker, article, x) ||
        !is_old(linker, b->figure->in->article, x))
        return false;
    for (uint32_t i = linker->leaves[article].first; i < a->row; i++)
        if (tells_now(linker, nc_store_figure(linker->store, i), a))
            return true;
    return false;
}

void nc_slots_period(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                     struct nc_verdict *v)
{
    struct days x = days_of(a->figure), y = days_of(b->figure);

    if (v->relation == NC_DIFFER && a->figure->in->article != b->figure->in->article &&
        (of_earlier_event(linker, a, b) || of_earlier_event(linker, b, a)))
        nc_verdict_hard(v, NC_SLOT_PERIOD);
    if (v->relation == NC_DIFFER && a->outcome == 0 && other_term(a->figure, b->figure))
        nc_verdict_hard(v, NC_SLOT_PERIOD);
    if (v->relation == NC_DIFFER && a->figure->elsewhen != b->figure->elsewhen)
        nc_verdict_hard(v, NC_SLOT_PERIOD);
    if (x.from > x.to || y.from > y.to) {
        if (past(linker, a->figure, x) || past(linker, b->figure, y))
            nc_verdict_soft(v, NC_SLOT_PERIOD, COST_PERIOD / 2);
        return;
    }
    int32_t between = gap(x, y);
    const bool two_days = a->outcome == 0 && x.from == x.to && y.from == y.to; /* no toll grows */
    bool long_one = (x.to - x.from > 360) != (y.to - y.from > 360);
    if ((between > DAYS_FAR && v->relation != NC_EQUAL) ||
        (between > DAYS_NEAR && two_days && v->relation == NC_DIFFER))
        nc_verdict_hard(v, NC_SLOT_PERIOD);
    else if (between > DAYS_NEAR || long_one)
        nc_verdict_soft(v, NC_SLOT_PERIOD, COST_PERIOD);
    else if (between == 0)
        nc_verdict_agree(v, NC_SLOT_PERIOD, POINTS_PERIOD);
}

/* Do both say for which days they are told, the same ones, and are these over? */
static bool one_period(const struct nc_linker *linker, const struct nc_view *a,
                       const struct nc_view *b)
{
    const struct days x = days_of(a->figure), y = days_of(b->figure);
    const struct nc_day *i = &linker->days[a->figure->in->article],
                        *k = &linker->days[b->figure->in->article];

    return x.from <= x.to && x.from == y.from && x.to == y.to && i->whole != NC_NO_DAY &&
           k->whole != NC_NO_DAY && x.to <= MIN(i->whole, k->whole);
}

/* Is it the measure of what is being dug, or spreads? */
static bool unfinished(struct nc_linker *linker, const struct nc_view *a)
{
    const struct nc_said *said = a->figure->said;

    return nc_note_of(linker, said->event)->unfinished ||
           nc_note_of(linker, said->agent)->unfinished ||
           nc_note_of(linker, said->patient)->unfinished;
}

/* Does it stay as it is from day to day: what was measured of an event, the size of a thing? */
static bool lasts(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                  const struct nc_verdict *v)
{
    const unsigned flags = nc_note_of(linker, a->attribute)->flags, /* the next may move them */
        others = nc_note_of(linker, b->attribute)->flags;

    return !unfinished(linker, a) && !unfinished(linker, b) &&
           nc_verdict_has(v, NC_SLOT_ATTRIBUTE) && ((flags | others) & NC_NOTE_LASTS) != 0;
}

/* "In the first quarter": what both tell of one term of the year, as it came out, is over. */
static bool one_term(const struct nc_figure *f, const struct nc_figure *g)
{
    return f->term != 0 && f->term == g->term && nc_modality_real(f->modality) &&
           nc_modality_real(g->modality);
}

/* Is it told of a deed that is done once, what it took or came to: assisted by 40, bought for 7
 * billion?  In an archive it may be another's. */
static bool one_deed(const struct nc_linker *linker, const struct nc_view *a,
                     const struct nc_view *b, const struct nc_verdict *v)
{
    const struct nc_figure *f = a->figure, *g = b->figure;
    const struct days x = days_of(f), y = days_of(g);
    const bool other_days = x.from <= x.to && y.from <= y.to && gap(x, y) > 0;
    const bool open = f->modality == NC_FORECAST || f->modality == NC_HYPOTHETICAL;

    return !v->archive && a->event != 0 && a->event == b->event && f->modality == g->modality &&
           !open && !other_days &&
           nc_note_in_list(NC_LIST_DONE_ONCE, nc_store_text(linker->store, a->event));
}

bool nc_slots_grows(const struct nc_view *a)
{
    const bool of_things = a->attribute == 0 && a->figure->kind == NC_KIND_NUMBER;

    return nc_lexicon_family(a->outcome)->grows ||
           (of_things && nc_lexicon_family(a->event_family)->grows);
}

/* Is a number beside `row` in its sentence that of f too? */
static bool beside(const struct nc_store *store, uint32_t row, const struct nc_figure *f)
{
    const struct nc_figure *own = nc_store_figure(store, row);
    const uint32_t end = MIN(row + REACH + 1, store->figures->len);

    for (uint32_t i = row > REACH ? row - REACH : 0; i < end; i++) {
        const struct nc_figure *g = nc_store_figure(store, i);
        if (i != row && g->in->article == own->in->article && g->in->at == own->in->at &&
            g->unit == f->unit && g->has_value && nc_decimal_compare(g->value, f->value) == 0)
            return true;
    }
    return false;
}

/* Is it a large number, and no round one? */
static bool has_detail(const struct nc_figure *f)
{
    enum { ONE_DIGIT = 9 };

    return f->has_value && nc_decimal_double(f->value) >= NO_SMALL &&
           nc_decimal_trim(f->value).mantissa > ONE_DIGIT;
}

/* Have both sentences another number in common, and no small one?  Then one statement is told
 * again. */
static bool told_again(const struct nc_store *store, const struct nc_view *a,
                       const struct nc_view *b)
{
    const uint32_t end = MIN(a->row + REACH + 1, store->figures->len);

    for (uint32_t i = a->row > REACH ? a->row - REACH : 0; i < end; i++) {
        const struct nc_figure *f = nc_store_figure(store, i);
        if (i != a->row && f->in->article == a->figure->in->article &&
            f->in->at == a->figure->in->at && nc_kind_quantity((enum nc_kind)f->kind) &&
            has_detail(f) && beside(store, b->row, f))
            return true;
    }
    return false;
}

/* Is it told anew another day: a level of the day, what a later report counts? */
static bool told_anew(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                      const struct nc_verdict *v, int32_t days)
{
    const bool slip = v->slip || nc_slots_swapped(a, b, 2);
    const bool grows = days <= DAYS_FAR && nc_slots_grows(a) && nc_slots_grows(b);

    if (nc_lexicon_family(a->outcome)->acts && days > DAYS_CROWD &&
        !nc_verdict_has(v, NC_SLOT_PERIOD))
        return true; /* the crowd of the next match */
    if (a->outcome != 0)
        return (a->other && b->other) || /* "21 more die" today, "16 more" tomorrow */
               nc_lexicon_family(a->outcome)->falls;
    return !slip && !grows && !lasts(linker, a, b, v) && !one_period(linker, a, b) &&
           !told_again(linker->store, a, b);
}

/* Are they two numbers?  Written alike, $82 and $83 meet by rounding, but nobody rounds one to
 * both: on two days a price that moved a little has moved, as one that moved far. */
static bool differ(const struct nc_view *a, const struct nc_view *b, const struct nc_verdict *v)
{
    const struct nc_figure *f = a->figure, *g = b->figure;

    return v->relation == NC_DIFFER ||
           (v->relation == NC_NEAR && f->kind == NC_KIND_MONEY && f->has_value && g->has_value &&
            f->modifier == NC_EXACT && g->modifier == NC_EXACT && f->unit == g->unit &&
            f->precision == g->precision);
}

/* Is it what the price of a share moved by, or to, at no known end of a day? */
static bool moved_price(const struct nc_linker *linker, const struct nc_view *a)
{
    const struct nc_figure *f = a->figure;
    const bool price = f->kind == NC_KIND_PERCENT || f->kind == NC_KIND_MONEY;

    return price && f->change != NC_CHANGE_NONE &&
           g_str_has_prefix(nc_store_text(linker->store, f->said->attribute), "share") &&
           !nc_note_in_list(NC_LIST_CLOSES, nc_store_text(linker->store, a->event));
}

void nc_slots_days(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                   struct nc_verdict *v)
{
    const int32_t days = nc_days_between(linker, a->figure->in->article, b->figure->in->article);

    if (v->relation != NC_EQUAL && a->attribute != 0 && !v->slip && moved_price(linker, a) &&
        moved_price(linker, b) && !nc_slots_same_words(a->figure, b->figure))
        nc_verdict_hard(v, NC_SLOT_PERIOD); /* another hour of one day's trade */
    if (!differ(a, b, v) || days == 0)
        return;
    const bool series = days > DAYS_REPORT && nc_slots_same_words(a->figure, b->figure);
    const bool anew = series || told_anew(linker, a, b, v, days);
    v->settled = anew && !series && a->outcome == 0 &&
                 (one_term(a->figure, b->figure) || one_deed(linker, a, b, v));
    v->anew = anew && !v->settled && v->hard == 0;
    if (anew && !v->settled)
        nc_verdict_hard(v, NC_SLOT_PERIOD);
    else if (days > DAYS_APART && a->outcome == 0)
        v->score -= COST_DAYS;
}
