/* slots.c - the comparison of two figures: value, form, and the verdict over all slots. */
#include "link/kindred.h"
#include "link/slots.h"

#include "data/lexicon.h"
#include "model/moment.h"

#include <math.h>
#include <stdlib.h>

enum {
    /* points from which two figures are one thing, by relation */
    LEAST_EQUAL = 44,
    FINE = 3,             /* digits of a number that is hardly told twice by chance */
    LEAST_FINE = 22,      /* LEAST_EQUAL of such a number, where the folder tells one event */
    LEAST_NEAR = 54,
    LEAST_MEET = 58,
    LEAST_DIFFER = 74,
    LEAST_PICKED = 50,    /* LEAST_DIFFER where a person picked the articles */
    LEAST_BRIEF = 14,     /* LEAST_DIFFER where they were put side by side */
    LEAST_KINDRED = 28,   /* ... of which no deed is told, in articles that agree elsewhere */
    LEAST_WORDS = 2,      /* around both of those */
    LEAST_POINTS = 2,     /* of numbers in which their articles agree, or of the whole folder */
    LEAST_LARGE = 10,     /* smaller numbers are told of other things, too */
    SURELY = 3,
    EACH_POINT = 50,      /* pairs of figures of two articles that one point outweighs */
    SLIP_WORDS = 3,       /* around both of two, one of which is mistyped */
    POINTS_COPY = 60,     /* the same sentence, word for word, around the figure */
    POINTS_REPRINT = 100, /* the same place of one text, sent twice */
    POINTS_CONTRAST = 20, /* two people cited for it in one sentence */
    MANY_NAMES = 4,
    POINTS_ONLY = 50, /* at least, of the only two that can be meant */
    POINTS_UNIT = 4,  /* both carry the same kind of unit */
    COST_BESIDE = 14, /* two values in one text, nobody cited for one of them */
    POINTS_LARGE = 8, /* a large number is seldom told twice by chance, even a round one */
    POINTS_SLIP = 8   /* the numbers look like a slip of one another */
};

/* Times that one toll of an event may be the other. */
static const double FAR_APART = 4;

/* Below this share of the value a rounding interval is narrow enough for its ends to mean
 * something. */
static const double NARROW = 0.13;

static bool narrow(const struct nc_view *a)
{
    return isfinite(a->low) && isfinite(a->high) && a->high - a->low <= 2 * NARROW * fabs(a->value);
}

static bool same_number(double a, double b)
{
    return fabs(a - b) <= 1e-9 * fmax(fabs(a), fabs(b));
}

enum nc_relation nc_slots_relation(const struct nc_view *a, const struct nc_view *b)
{
    if (same_number(a->value, b->value))
        return NC_EQUAL;
    if (a->low > b->high || b->low > a->high)
        return NC_DIFFER;
    if (narrow(a) && narrow(b))
        return NC_NEAR;
    bool both_open = isfinite(a->high) == isfinite(b->high) && isfinite(a->low) == isfinite(b->low);
    return both_open ? NC_DIFFER : NC_MEET;
}

uint64_t nc_slots_digits(const struct nc_view *a)
{
    uint64_t counts = 0;

    for (int64_t m = llabs(a->mantissa); m > 0; m /= 10)
        counts += (uint64_t)1 << (4 * (m % 10));
    return counts;
}

bool nc_slots_swapped(const struct nc_view *a, const struct nc_view *b, unsigned least)
{
    return a->figure->has_value && b->figure->has_value && a->digits >= least &&
           a->digits == b->digits && nc_slots_digits(a) == nc_slots_digits(b);
}

bool nc_slots_turned(const struct nc_view *a, const struct nc_view *b)
{
    const int64_t least = 9, most = 81; /* times a power of ten, where neighbours change places */
    int64_t off = llabs(a->mantissa - b->mantissa);

    while (off > most && off % 10 == 0)
        off /= 10;
    return off >= least && off <= most && off % least == 0 && nc_slots_swapped(a, b, 2) &&
           a->figure->precision == b->figure->precision &&
           same_number(a->value * (double)b->mantissa, b->value * (double)a->mantissa);
}

bool nc_slots_mistyped(const struct nc_linker *linker, const struct nc_view *a,
                       const struct nc_view *b)
{
    return a->figure->unit == b->figure->unit && a->digits == b->digits &&
           nc_kindred_mistyped(linker, a->value, b->value);
}

/* A different value that looks like a slip of the same one: other power of ten, other unit, digits
 * swapped.  Then a large distance says nothing. */
static bool looks_slipped(const struct nc_view *a, const struct nc_view *b)
{
    if (!a->figure->has_value || !b->figure->has_value)
        return false;
    if (a->mantissa == b->mantissa)
        return a->digits >= 2 || a->figure->unit != b->figure->unit;
    return nc_slots_swapped(a, b, 3);
}

/* Has the sentence of one of them the number of the other, of something else?  It was moved. */
static bool moved(const struct nc_view *a, const struct nc_view *b)
{
    return (a->lent != 0 && b->figure->in->at + 1 == a->lent) ||
           (b->lent != 0 && a->figure->in->at + 1 == b->lent);
}

/* Are they one crowd as two tellers put it, who may be several times apart? */
static bool disputed(const struct nc_view *a, const struct nc_view *b, const struct nc_verdict *v)
{
    return nc_verdict_has(v, NC_SLOT_PLACE) && a->figure->has_value && b->figure->has_value &&
           a->outcome == b->outcome && nc_lexicon_family(a->outcome)->disputed &&
           a->figure->speaker != 0 && b->figure->speaker != 0 &&
           a->figure->speaker != b->figure->speaker;
}

/* Equal values are evidence, the more the less likely they are to be equal by chance. */
static int value_points(const struct nc_view *a, const struct nc_view *b,
                        const struct nc_verdict *v)
{
    static const int points[] = { 2, 4, 13, 22, 30 };
    const bool differ = v->relation == NC_MEET || v->relation == NC_DIFFER;

    if (differ && looks_slipped(a, b))
        return a->mantissa == b->mantissa ? MAX(points[MIN(a->digits, 4)], POINTS_SLIP)
                                          : POINTS_SLIP;
    if (differ) {
        if (moved(a, b) || nc_slots_swapped(a, b, 2))
            return 0;
        double ratio = a->value > 0 && b->value > 0 ? fabs(log2(a->value / b->value)) : 4;
        const double weight = disputed(a, b, v) ? 2 : 8;
        return ratio > 0.7 ? -(int)fmin(30, weight * ratio) : 0;
    }
    if (!a->figure->has_value || !b->figure->has_value)
        return points[0];
    if (v->relation == NC_NEAR) {
        double off = fabs(a->value - b->value) / fmax(fabs(a->value), fabs(b->value));
        return off < 0.01 ? points[2] : off < 0.03 ? 2 * points[1] : points[1];
    }
    double size = fabs(nc_decimal_double(a->figure->value));
    int large = size >= 1000 ? POINTS_LARGE : size >= 100 ? POINTS_LARGE / 2 : 0;
    return points[MIN(MIN(a->digits, b->digits), 4)] + large;
}

/* Tolls that lie far apart are mostly those of two events, but for a slip; so are the measures of
 * two holders. */
static bool far_apart(const struct nc_view *a, const struct nc_view *b)
{
    double low = fmin(a->value, b->value), high = fmax(a->value, b->value);

    return low > 0 && high > FAR_APART * low && !looks_slipped(a, b) && !nc_slots_swapped(a, b, 2);
}

bool nc_slots_precise(const struct nc_view *a, const struct nc_view *b)
{
    return a->figure->has_value && b->figure->has_value &&
           MIN(a->digits, b->digits) >= 3;
}

/* "Trials involve 240 patients", "trials involve 200 patients per trial": a rate for each of those
 * that have or do it is what the other text tells of them. */
static bool rate_of_doer(struct nc_linker *linker, const struct nc_said *f,
                         const struct nc_said *g)
{
    const nc_str per = f->per != 0 ? f->per : g->per;

    return linker->brief && (f->per == 0 || g->per == 0) && f->agent != 0 &&
           f->agent == g->agent &&
           nc_note_of(linker, per)->base == nc_note_of(linker, f->agent)->base;
}

/* Is the one written with a point, and the other a count of people?  No 5.6 of them are killed. */
static bool split_people(const struct nc_view *a, const struct nc_view *b)
{
    const struct nc_view *whole = a->figure->precision < 0 ? b : a;

    return (a->figure->precision < 0) != (b->figure->precision < 0) &&
           a->figure->kind == NC_KIND_NUMBER && a->figure->said->per == 0 &&
           (whole->outcome != 0 || (whole->head_flags & NC_NOTE_PERSON) != 0);
}

/* Forms that never mean the same: a change is no level, an amount for each is no total. */
static void compare_form(struct nc_linker *linker, const struct nc_view *a,
                         const struct nc_view *b, struct nc_verdict *v)
{
    const struct nc_figure *f = a->figure, *g = b->figure;
    unsigned differ = f->flags ^ g->flags;

    const bool moments = nc_slots_moment(a) || nc_slots_moment(b);

    if (f->kind != g->kind && (f->kind == NC_KIND_AGE || g->kind == NC_KIND_AGE))
        nc_verdict_hard(v, NC_SLOT_UNIT);
    if (moments && !nc_moment_comparable(f, g))
        nc_verdict_hard(v, NC_SLOT_UNIT);
    if (f->said->per != g->said->per && !rate_of_doer(linker, f->said, g->said))
        nc_verdict_hard(v, NC_SLOT_RATE);
    if (nc_figure_step(f) != nc_figure_step(g) || (nc_figure_step(f) && f->change != g->change))
        nc_verdict_hard(v, NC_SLOT_CHANGE);
    if (f->change != NC_CHANGE_NONE && g->change != NC_CHANGE_NONE &&
        f->change_role != g->change_role && v->relation == NC_DIFFER)
        nc_verdict_hard(v, NC_SLOT_CHANGE);
    if (differ & NC_FIGURE_EACH)
        nc_verdict_hard(v, NC_SLOT_EACH);
    if (split_people(a, b))
        nc_verdict_hard(v, NC_SLOT_HEAD);
    if (a->other != b->other)
        nc_verdict_hard(v, NC_SLOT_OTHER);
    if (a->part != b->part)
        nc_verdict_soft(v, NC_SLOT_PART, 12);
    else if (a->scoped != b->scoped && v->relation == NC_DIFFER)
        nc_verdict_soft(v, NC_SLOT_PART, 12);
}

/* "Needs 120 million to repair it", "repairs would cost 150 million": what a deed is estimated
 * to cost, or a length, is one thing, whether told as a fact or as expected; not so a sentence and
 * what was demanded, a result and its forecast. */
static bool estimates(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b)
{
    const bool measured = a->figure->kind == NC_KIND_MONEY || a->figure->kind == NC_KIND_MEASURE;

    return measured && (nc_note_of(linker, a->attribute)->flags & NC_NOTE_LASTS) != 0 &&
           a->attribute == b->attribute && a->event != 0 && a->event == b->event &&
           a->figure->negative == b->figure->negative &&
           a->figure->modality != NC_HYPOTHETICAL && b->figure->modality != NC_HYPOTHETICAL;
}

static void compare_modality(struct nc_linker *linker, const struct nc_view *a,
                             const struct nc_view *b, struct nc_verdict *v)
{
    const struct nc_figure *f = a->figure, *g = b->figure;

    if (f->kind == NC_KIND_AGE || v->again || (!v->archive && estimates(linker, a, b)))
        return;
    const bool one_real = nc_modality_real(f->modality) != nc_modality_real(g->modality);
    const struct nc_figure *unreal = nc_modality_real(f->modality) ? g : f;
    const bool lasts = f->kind == NC_KIND_DURATION && v->relation == NC_DIFFER;
    if (one_real && (lasts || (unreal->flags & NC_FIGURE_WITHDRAWN) != 0))
        nc_verdict_hard(v, NC_SLOT_MODALITY); /* "the 15 years sought", of the 11 given; "a permit
                                                 for six floors, not nine", of nine */
    else if (one_real)
        nc_verdict_soft(v, NC_SLOT_MODALITY, v->relation == NC_EQUAL ? 6 : 12);
    else if (!nc_modality_real(f->modality) && f->modality != g->modality)
        nc_verdict_soft(v, NC_SLOT_MODALITY, 6);
    if (f->negative != g->negative && v->relation == NC_DIFFER &&
        !((f->flags | g->flags) & NC_FIGURE_WITHDRAWN))
        nc_verdict_soft(v, NC_SLOT_MODALITY, 6);
}

static void compare_texts(const struct nc_store *store, const struct nc_figure *f,
                          const struct nc_figure *g, struct nc_verdict *v)
{
    const bool exact = f->modifier == NC_EXACT && g->modifier == NC_EXACT &&
                       f->precision == g->precision; /* "5.5 percent" is no rounded 5.6 */

    if (v->relation == NC_EQUAL || v->again || !nc_slots_beside(store, f, g) ||
        (v->relation != NC_DIFFER && f->in->at != g->in->at && !exact))
        return;
    if (f->in->at == g->in->at)
        nc_verdict_hard(v, NC_SLOT_SENTENCE);
    else
        nc_verdict_soft(v, NC_SLOT_SENTENCE, COST_BESIDE);
}

/* "Police counted 350, the organisers 950": set against each other in one breath. */
static bool contrasted(const struct nc_figure *f, const struct nc_figure *g)
{
    return f->in->article == g->in->article && f->in->at == g->in->at && f->speaker != 0 &&
           g->speaker != 0 && f->speaker != g->speaker;
}

static bool copied(const struct nc_figure *f, const struct nc_figure *g)
{
    return nc_slots_same_words(f, g) && f->in->len > 40 && f->said->head == g->said->head &&
           f->said->attribute == g->said->attribute && f->said->counted == g->said->counted;
}

unsigned nc_slots_kindred(const struct nc_linker *linker, const struct nc_view *a,
                          const struct nc_view *b)
{
    const uint32_t x = a->figure->in->article, y = b->figure->in->article;

    if (!a->sole || !b->sole || x == y || nc_slots_relation(a, b) != NC_DIFFER)
        return 0;
    const unsigned shared = nc_kindred(linker, NC_SHARED_THINGS, x, y);
    const bool sure = shared > 0 && a->value >= LEAST_LARGE && b->value >= LEAST_LARGE &&
                      nc_link_one_event(linker, x, y);
    return shared + sure >= LEAST_POINTS ? shared + sure : 0;
}

static uint32_t figures_of(const struct nc_linker *linker, uint32_t article)
{
    return linker->leaves[article + 1].first - linker->leaves[article].first;
}

/* Do two articles agree in numbers, and the more the more numbers they have: of many, some are
 * alike by chance? */
static bool agree(const struct nc_linker *linker, uint32_t a, uint32_t b)
{
    const unsigned points = 2 * nc_kindred(linker, NC_SHARED_THINGS, a, b) +
                            nc_kindred(linker, NC_SHARED_NUMBERS, a, b);

    return points > 0 && points * EACH_POINT >= figures_of(linker, a) * figures_of(linker, b);
}

/* Begins a verdict with the forms of both and what they count; is there more to be asked? */
static bool begin(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                  struct nc_verdict *v)
{
    *v = (struct nc_verdict){ .relation = (uint8_t)nc_slots_relation(a, b),
                              .brief = linker->brief,
                              .archive = nc_link_unrelated(linker, a->figure->in->article,
                                                           b->figure->in->article) };
    v->one_event = !linker->brief && a->figure->in->article != b->figure->in->article &&
                   nc_link_one_event(linker, a->figure->in->article, b->figure->in->article);
    v->reprinted = a->reprint != 0 && a->reprint == b->reprint && v->relation == NC_DIFFER &&
                   a->figure->in->article != b->figure->in->article;
    if (v->reprinted) {
        nc_verdict_agree(v, NC_SLOT_WORDING, POINTS_REPRINT);
        return false;
    }
    v->mistyped = v->relation == NC_DIFFER && nc_slots_mistyped(linker, a, b);
    v->agree = v->mistyped && agree(linker, a->figure->in->article, b->figure->in->article);
    v->slip = v->relation == NC_DIFFER && (v->mistyped || looks_slipped(a, b));
    v->kindred = (uint8_t)MIN(nc_slots_kindred(linker, a, b), UINT8_MAX);
    v->again = v->relation == NC_DIFFER && nc_again(linker, a, b);
    if (v->again && a->figure->kind != NC_KIND_NUMBER) { /* by a key that nothing can gainsay */
        nc_verdict_agree(v, NC_SLOT_NAMES, POINTS_REPRINT);
        return false;
    }
    compare_form(linker, a, b, v);
    if (v->hard != 0)
        return false;
    compare_texts(linker->store, a->figure, b->figure, v);
    compare_modality(linker, a, b, v);
    nc_slots_what(linker, a, b, v);
    return v->hard == 0;
}

/* Compares what stands around both. */
static void go_on(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                  struct nc_verdict *v)
{
    nc_slots_where(linker, a, b, v);
    nc_slots_who(linker, a, b, v);
    nc_slots_parts(linker, a, b, v);
    nc_slots_days(linker, a, b, v);
    if (copied(a->figure, b->figure))
        nc_verdict_agree(v, NC_SLOT_WORDING, POINTS_COPY);
    if (a->figure->unit != 0)
        nc_verdict_agree(v, NC_SLOT_UNIT, POINTS_UNIT);
}

static void ask_archive(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                        struct nc_verdict *v)
{
    if (v->relation != NC_EQUAL && v->archive && !v->again)
        nc_archive_compare(linker, a, b, v);
}

static bool of_year(const struct nc_figure *f)
{
    return f->said->from.year != 0 && f->said->from.month == 0;
}

/* Is one of them told for a year, or for some months of one, and the other not?  "Sold 41 million
 * in the first half", "to sell 90 million this year". */
static bool other_span(const struct nc_figure *f, const struct nc_figure *g)
{
    return f->term != g->term || of_year(f) != of_year(g);
}

/* Are the only values of two articles that agree elsewhere one thing?  What is done to what is
 * counted must be the same, or which of them it is; or sentences that tell no deed share words. */
static bool kindred_same(const struct nc_verdict *v, const struct nc_view *a,
                         const struct nc_view *b)
{
    if (!nc_verdict_has(v, NC_SLOT_HEAD) || (a->head_flags & NC_NOTE_WEAK) != 0 ||
        other_span(a->figure, b->figure))
        return false;
    if (nc_verdict_has(v, NC_SLOT_EVENT))
        return v->soft == 0 || v->soft == NC_SLOT_MODALITY;
    return v->soft == 0 && v->words >= LEAST_WORDS &&
           (nc_verdict_has(v, NC_SLOT_RESTRICT) ||
            (v->kindred >= SURELY && v->score >= LEAST_KINDRED));
}

/* Is one of them the other mistyped, and is there more that ties their articles or sentences?  What
 * was expected one day is not what came about on another. */
static bool mistyped_same(const struct nc_linker *linker, const struct nc_verdict *v,
                          const struct nc_view *a, const struct nc_view *b)
{
    const bool one_day =
        nc_days_between(linker, a->figure->in->article, b->figure->in->article) == 0;

    return v->mistyped && (v->agree || v->words >= SLIP_WORDS) &&
           (v->soft == 0 || (v->soft == NC_SLOT_MODALITY && one_day));
}

/* Ends a verdict: compares the values, and all that the sentences tell. */
static void conclude(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                     struct nc_verdict *v)
{
    if (v->relation >= NC_MEET && (a->crowded || b->crowded))
        nc_verdict_hard(v, NC_SLOT_SENTENCE);
    if (v->hard != 0)
        return;
    if (v->agreed & (1u << NC_SLOT_HEAD | 1u << NC_SLOT_ATTRIBUTE | 1u << NC_SLOT_EVENT))
        v->score += MIN(a->settled, b->settled);
    if (contrasted(a->figure, b->figure) && nc_verdict_has(v, NC_SLOT_EVENT))
        v->score += POINTS_CONTRAST;
    if (v->relation == NC_DIFFER && far_apart(a, b) && v->names < 2 && !disputed(a, b, v))
        nc_verdict_soft(v, NC_SLOT_VALUE, 0);
    v->score += value_points(a, b, v);
    nc_slots_retold(linker, a, b, v);
    v->only = (v->kindred > 0 && kindred_same(v, a, b)) || mistyped_same(linker, v, a, b);
    if (v->only)
        v->score = MAX(v->score, POINTS_ONLY);
    if (v->relation == NC_EQUAL)
        v->agreed |= 1u << NC_SLOT_VALUE;
}

struct nc_verdict nc_slots_compare(struct nc_linker *linker, const struct nc_view *a,
                                   const struct nc_view *b)
{
    struct nc_verdict v;

    if (begin(linker, a, b, &v)) {
        go_on(linker, a, b, &v);
        ask_archive(linker, a, b, &v);
        conclude(linker, a, b, &v);
    }
    return v;
}

struct nc_verdict nc_slots_match(struct nc_linker *linker, const struct nc_view *a,
                                 const struct nc_view *b)
{
    struct nc_verdict v;

    if (!begin(linker, a, b, &v))
        return v;
    ask_archive(linker, a, b, &v);
    if (v.hard == 0) {
        go_on(linker, a, b, &v);
        conclude(linker, a, b, &v);
    }
    return v;
}

/* Is it clear what is counted or measured, and of which event or holder? */
static bool pinned(const struct nc_verdict *v, const struct nc_view *a)
{
    const bool archive = v->archive;
    bool strong = nc_verdict_has(v, NC_SLOT_HEAD) && !(a->head_flags & NC_NOTE_WEAK);
    bool event = nc_verdict_has(v, NC_SLOT_EVENT);

    if (nc_verdict_has(v, NC_SLOT_WORDING))
        return v->names > 0; /* in an archive, nc_archive_compare asked for more */
    if (a->outcome != 0 && event)
        return true;
    if (!archive && v->slip && (nc_verdict_has(v, NC_SLOT_ATTRIBUTE) || (event && v->names >= 2)))
        return true; /* the same digits: "14.2 billion" and "14.2 million", acres and hectares */
    if (!archive && event && nc_verdict_has(v, NC_SLOT_ATTRIBUTE))
        return true; /* "the cost of repairs", "it would cost 9 million to repair it" */
    if (a->figure->kind != NC_KIND_NUMBER && a->figure->kind != NC_KIND_MEASURE && v->names < 2)
        return false;
    if (!archive && (nc_verdict_has(v, NC_SLOT_ATTRIBUTE) || (strong && event && v->slip)))
        return true;
    if (nc_verdict_has(v, NC_SLOT_ATTRIBUTE))
        return v->names >= (nc_verdict_has(v, NC_SLOT_PLACE) ? 1 : 2);
    return strong && v->names >= (event || a->settled > 0 ? 1 : 2);
}

/* The same of a summary and its article: they tell one thing in other words, so that another verb
 * or another place in the sentence is no bar where a noun or measure agrees. */
static bool restates(const struct nc_verdict *v, const struct nc_view *a)
{
    bool strong = nc_verdict_has(v, NC_SLOT_HEAD) && !(a->head_flags & NC_NOTE_WEAK);
    bool event = nc_verdict_has(v, NC_SLOT_EVENT), attribute = nc_verdict_has(v, NC_SLOT_ATTRIBUTE);
    bool loose = v->soft == NC_SLOT_PLACE || v->soft == NC_SLOT_EVENT;

    if (v->score < LEAST_BRIEF || (v->soft != 0 && !(loose && (strong || attribute))))
        return false;
    if (attribute || (strong && event) || (v->slip && v->words >= 2))
        return true;
    const int least = (event ? 2 : 3) - (a->figure->said->per != 0); /* "an hour a week" */
    return strong ? v->words >= 1 : a->figure->unit != 0 && v->words >= least;
}

/* "A diameter of 9 km" and no more in common: whose may it be? */
static bool unowned(const struct nc_verdict *v, const struct nc_view *a)
{
    return nc_verdict_has(v, NC_SLOT_ATTRIBUTE) && a->figure->kind == NC_KIND_MEASURE &&
           v->names == 0 && v->words < 2;
}

bool nc_slots_same(const struct nc_verdict *v, const struct nc_view *a)
{
    bool subject = (v->agreed & (1u << NC_SLOT_EVENT | 1u << NC_SLOT_HEAD |
                                 1u << NC_SLOT_ATTRIBUTE | 1u << NC_SLOT_WORDING)) != 0;

    if (v->hard != 0 || (nc_slots_moment(a) && !nc_verdict_has(v, NC_SLOT_RETOLD)))
        return false;
    if (v->reprinted || (v->again && v->soft == 0) || v->only)
        return true;
    if (nc_verdict_has(v, NC_SLOT_RETOLD) && !v->archive)
        return true;
    if (v->relation == NC_EQUAL) {
        bool tied = !v->archive || v->names > 0 || nc_verdict_has(v, NC_SLOT_WORDING);
        if (v->one_event && v->soft == 0 && a->digits >= FINE && v->score >= LEAST_FINE)
            return true;
        return v->score >= LEAST_EQUAL && tied && (subject || v->names >= 3);
    }
    if (v->relation == NC_NEAR && v->names >= MANY_NAMES && a->figure->unit != 0)
        subject = true; /* "270 km" and "165 miles" between the same places */
    if (v->brief && v->relation == NC_DIFFER && unowned(v, a))
        return false;
    if (v->brief && v->relation == NC_DIFFER && (restates(v, a) || v->aligned))
        return true;
    if (!subject || v->soft != 0)
        return false;
    if (v->relation != NC_DIFFER)
        return v->score >= (v->relation == NC_NEAR ? LEAST_NEAR : LEAST_MEET);
    return v->score >= (v->archive ? LEAST_DIFFER : LEAST_PICKED) && pinned(v, a);
}
