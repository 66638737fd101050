/* archive.c - two values in a run of thousands of articles: mostly two reports of one kind.
 *
 * An archive is full of articles in series and after one pattern: the market of every day, the
 * results of every company.  Their sentences are alike and their numbers are not, and nothing is
 * wrong with any of them.  So two values told in an archive are those of one thing only when a rare
 * name ties them, no rarer name tells them apart, and their days are near each other. */
#include "link/slots.h"

enum {
    DAYS_NEWS = 2,      /* what is measured or sold is told anew later on */
    DAYS_EVENT = 12,    /* the toll of an event is told for so long */
    LEAST_AGAIN = 2,    /* of its figures, told again in the same words */
    LEAST_SENTENCE = 60, /* bytes of a sentence that is no row of a table */
    LEAST_TELLING = 100  /* ... and that says of whom it speaks */
};

/* Of the weight of a name that two articles alone have; a name this heavy stands in few. */
static const double RARE = 0.8;

static bool has(const struct nc_store *store, const struct nc_figure *f, nc_str name)
{
    const nc_str *words = nc_store_context(store, f);

    for (unsigned i = 0; i < f->in->words; i++)
        if (words[i] == name)
            return true;
    return false;
}

/* Weight of the rarest name around f that is around g too, or of the rarest that is not; 0 when
 * there is none. */
static double rarest(struct nc_linker *linker, const struct nc_figure *f, const struct nc_figure *g,
                     bool shared)
{
    const nc_str *names = nc_store_context(linker->store, f);
    double best = 0;

    for (unsigned i = 0; i < f->in->names; i++) {
        if (has(linker->store, g, names[i]) != shared ||
            (nc_note_of(linker, names[i])->flags & NC_NOTE_COMMON))
            continue;
        double weight = nc_note_weight(linker, names[i]);
        if (weight > best)
            best = weight;
    }
    return best;
}

/* Does a rare name stand around both, and none around each alone that tells them apart?  "Exxon"
 * and "Texaco" have their contracts of one day; a toll is told with other towns around. */
static bool tied(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b)
{
    const struct nc_figure *f = a->figure, *g = b->figure;
    double tie = rarest(linker, f, g, true), rival = a->outcome != 0 ? tie : linker->telling;

    if (tie < RARE * linker->heaviest)
        return false;
    return rarest(linker, f, g, false) <= rival || rarest(linker, g, f, false) <= rival;
}

/* The figures of an article that are looked at, and the one behind which the search goes on: what
 * is told again mostly comes in the same order. */
struct search {
    uint32_t first, count, at;
};

static struct search search_of(const struct nc_leaf *leaf)
{
    const uint32_t count = leaf[1].first - leaf[0].first;

    return (struct search){ .first = leaf[0].first, .count = MIN(count, NC_LEAF_FIGURES) };
}

/* Is a figure in the same words there too, `same` asks for the same number? */
static bool repeated(const struct nc_store *store, const struct nc_figure *f,
                     struct search *search, bool same)
{
    for (uint32_t i = 0; i < search->count && f->has_value; i++) {
        const struct nc_figure *g = nc_store_figure(store, search->first + search->at);
        search->at = search->at + 1 < search->count ? search->at + 1 : 0;
        if (g->in->shape == f->in->shape && g->has_value &&
            (!same || nc_decimal_compare(f->value, g->value) == 0))
            return true;
    }
    return false;
}

/* Are the articles of both one text, sent twice?  Then most other figures stand in both, in the
 * same words; two reports of a series share sentences, not numbers, and are not of one day. */
static bool one_text(const struct nc_linker *linker, const struct nc_view *a,
                     const struct nc_view *b, bool one_day)
{
    const struct nc_store *store = linker->store;
    const struct nc_leaf *leaf = &linker->leaves[b->figure->in->article];
    const struct nc_leaf *own = &linker->leaves[a->figure->in->article];
    struct search there = search_of(leaf);
    const struct search here = search_of(own);
    uint32_t told = 0, again = 0;

    if ((leaf->shapes & own->shapes) == 0)
        return false;
    for (uint32_t i = here.first; i < here.first + here.count; i++) {
        const struct nc_figure *f = nc_store_figure(store, i);
        if (f->in->shape == a->figure->in->shape || f->in->len < LEAST_SENTENCE)
            continue;
        told++;
        again += (leaf->shapes & nc_leaf_bit(f)) != 0 && repeated(store, f, &there, !one_day);
    }
    return again >= LEAST_AGAIN && again * 2 >= told;
}

/* Prices, rates and the levels of markets move while they are reported. */
static bool moves(struct nc_linker *linker, const struct nc_view *view)
{
    return view->attribute != 0 &&
           (nc_note_of(linker, view->attribute)->flags & NC_NOTE_MOVES) != 0;
}

/* Days between the articles of both; many, where one has no date, for nothing says they are near.
 */
static int32_t days_between(const struct nc_linker *linker, const struct nc_figure *f,
                            const struct nc_figure *g)
{
    const bool dated = linker->days[f->in->article].calendar != NC_NO_DAY &&
                       linker->days[g->in->article].calendar != NC_NO_DAY;

    return dated || f->in->article == g->in->article
               ? nc_days_between(linker, f->in->article, g->in->article)
               : DAYS_EVENT;
}

/* Does one text tell both, neither in its headline nor to take it back?  In results, market reports
 * and the like that are two things, whoever is cited. */
static bool told_at_once(const struct nc_figure *f, const struct nc_figure *g)
{
    return f->in->article == g->in->article && !((f->flags ^ g->flags) & NC_FIGURE_HEADING) &&
           !((f->flags | g->flags) & NC_FIGURE_WITHDRAWN);
}

bool nc_archive_bars(struct nc_linker *linker, const struct nc_view *a,
                     const struct nc_view *b)
{
    const struct nc_figure *f = a->figure, *g = b->figure;
    const bool toll = a->outcome != 0;

    if (!nc_link_unrelated(linker, f->in->article, g->in->article) ||
        nc_slots_relation(a, b) != NC_DIFFER || (a->reprint != 0 && a->reprint == b->reprint))
        return false;
    return days_between(linker, f, g) > (toll ? DAYS_EVENT : DAYS_NEWS) ||
           (!toll && told_at_once(f, g) && !nc_again(linker, a, b));
}

void nc_archive_compare(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                        struct nc_verdict *v)
{
    const struct nc_figure *f = a->figure, *g = b->figure;
    int32_t days = days_between(linker, f, g);
    const bool same_words = nc_slots_same_words(f, g);

    if (v->relation != NC_DIFFER && days <= DAYS_NEWS)
        return;
    if (days > (a->outcome != 0 ? DAYS_EVENT : DAYS_NEWS))
        nc_verdict_hard(v, NC_SLOT_PERIOD);
    else if (same_words && !(days == 0 && f->in->len >= LEAST_TELLING && tied(linker, a, b)) &&
             !one_text(linker, a, b, days == 0))
        nc_verdict_hard(v, NC_SLOT_WORDING);
    else if (!same_words && (moves(linker, a) || moves(linker, b)))
        nc_verdict_hard(v, NC_SLOT_ATTRIBUTE);
    else if (a->outcome == 0 && told_at_once(f, g))
        nc_verdict_hard(v, NC_SLOT_SENTENCE);
    else if (!tied(linker, a, b) && !one_text(linker, a, b, days == 0))
        nc_verdict_hard(v, NC_SLOT_NAMES);
}
