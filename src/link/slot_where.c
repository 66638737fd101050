/* slot_where.c - where: places named for a figure. */
#include "link/slots.h"

#include <string.h>

enum {
    POINTS_PLACE = 18,
    POINTS_COUNTRY = 8,
    POINTS_STORY = 14, /* a toll without a place or time of its own is the story's */
    POINTS_FOLDER = 6, /* ... and the more where all the folder tells of one event */
    LEAST_TOLL = 10,   /* smaller ones are told of parts of it, too */
    COST_PLACE = 14
};

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

/* Stands a town of the figure in the title or first sentences of the other's article?  Then that
 * article is of what happened there, and "hurt in the Lund crash" may be the hurt of "the crash in
 * Skane". */
static bool leads_there(const struct nc_linker *linker, const struct nc_view *a,
                        const struct nc_view *other)
{
    const struct nc_article *article = nc_store_article(linker->store, other->figure->in->article);

    return share(a->sites + a->wide_sites, a->site_count - a->wide_sites, article->lead,
                 article->lead_count);
}

/* Has neither a place of its own, only towns somewhere in its sentence, of which one is that of the
 * other's story? */
static bool one_region(const struct nc_linker *linker, const struct nc_view *a,
                       const struct nc_view *b)
{
    return a->figure->said->place == 0 && b->figure->said->place == 0 &&
           (leads_there(linker, a, b) || leads_there(linker, b, a));
}

/* Is it told of several places together: "Spain; Italy"? */
static bool spans(const struct nc_store *store, const struct nc_view *a)
{
    return strchr(nc_store_text(store, a->figure->said->place), ';') != NULL;
}

/* Is it told of so many places, "three countries", that it names none? */
static bool counts_places(const struct nc_store *store, const struct nc_view *a)
{
    const char first = *nc_store_text(store, a->figure->said->place);
    return g_ascii_isdigit(first) || g_ascii_islower(first);
}

/* Does one give a number of each of several places, and the other that of another place, or of some
 * of them together? */
static bool by_another_place(const struct nc_store *store, const struct nc_view *a,
                             const struct nc_view *b)
{
    if (a->site_count == 0 || b->site_count == 0)
        return false;
    if (counts_places(store, a) != counts_places(store, b))
        return true;
    if (a->by_place && b->by_place && !share(a->sites, a->site_count, b->sites, b->site_count))
        return true;
    return (a->by_place && spans(store, b)) || (b->by_place && spans(store, a));
}

/* Towns are compared with towns; a country tells something only where no town is named. */
static void compare_place(const struct nc_linker *linker, const struct nc_view *a,
                          const struct nc_view *b, struct nc_verdict *v)
{
    const bool brief = linker->brief;
    unsigned x = a->site_count - a->wide_sites, y = b->site_count - b->wide_sites;

    if (v->relation == NC_DIFFER && by_another_place(linker->store, a, b))
        nc_verdict_hard(v, NC_SLOT_PLACE);
    if (x > 0 && y > 0) {
        if (share(a->sites + a->wide_sites, x, b->sites + b->wide_sites, y))
            nc_verdict_agree(v, NC_SLOT_PLACE, POINTS_PLACE);
        else if (!one_region(linker, a, b))
            other_place(brief, a, b, v);
    } else if (a->wide_sites > 0 && b->wide_sites > 0) {
        if (share(a->sites, a->wide_sites, b->sites, b->wide_sites))
            nc_verdict_agree(v, NC_SLOT_PLACE, POINTS_COUNTRY);
        else if (x == 0 && y == 0)
            other_place(brief, a, b, v);
    }
}

/* Are both large tolls, in articles of a folder that tells of one event? */
static bool of_one_event(const struct nc_linker *linker, const struct nc_view *a,
                         const struct nc_view *b)
{
    const uint32_t x = a->figure->in->article, y = b->figure->in->article;

    return a->outcome != 0 && a->value >= LEAST_TOLL && b->value >= LEAST_TOLL && x != y &&
           nc_link_one_event(linker, x, y);
}

/* Is a the whole of what b tells one place of: "12 died in Lund, nine in Skarn" and "four died in
 * Tay", "toll passes 31" and "12 died in Lund, nine in Skarn"? */
static bool whole_of_place(const struct nc_view *a, const struct nc_view *b)
{
    const nc_str place = b->figure->said->place;
    return place != 0 && a->figure->said->place == 0 &&
           (a->sums || (b->by_place && a->outcome != 0));
}

void nc_slots_where(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                    struct nc_verdict *v)
{
    compare_place(linker, a, b, v);
    if (v->relation == NC_DIFFER && (whole_of_place(a, b) || whole_of_place(b, a)))
        nc_verdict_hard(v, NC_SLOT_PLACE);
    nc_slots_period(linker, a, b, v);
    bool toll = a->outcome != 0 && a->outcome == b->outcome;
    bool attribute = nc_verdict_has(v, NC_SLOT_ATTRIBUTE) && !v->archive;
    if ((toll || attribute) && v->hard == 0 && (v->soft == 0 || v->relation == NC_EQUAL))
        v->score += POINTS_STORY + (of_one_event(linker, a, b) ? POINTS_FOLDER : 0);
}
