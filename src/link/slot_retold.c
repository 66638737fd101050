/* slot_retold.c - do the sentences of two figures tell the same in other words? */
#include "link/slots.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    POINTS_ALIGNED = 60, /* at least, where one sentence tells the other again */
    MANY_WORDS = 3,      /* around both */
    POINTS_RETOLD = 20,  /* both sentences tell the same */
    TORN_DIGITS = 7      /* of a whole number that a text divides: "53,193, 914" */
};

/* Weight of the words that two sentences share from which they tell the same, in a story of some
 * dozen articles: two or three words that few others have. */
static const double RETOLD_COUNT = 5, RETOLD_UNIT = 9, RETOLD_NEAR = 8, RETOLD_COVER = 0.2;

/* Times that one number may be the other, in one unit and in two. */
static const double FARTHEST = 50, FARTHEST_UNITS = 4;

/* Do both sentences tell the same in other words, so that a number of one is that of the other?  Of
 * a number that is rounded otherwise more must agree than of one that is the same. */
static bool told_again(struct nc_linker *linker, const struct nc_verdict *v,
                       const struct nc_view *a, const struct nc_view *b)
{
    const bool people = (a->head_flags & b->head_flags & NC_NOTE_PERSON) != 0;
    const bool loose = v->soft == NC_SLOT_MODALITY || v->soft == NC_SLOT_PLACE;
    const bool may_be = v->relation == NC_EQUAL
                            ? v->soft != NC_SLOT_EVENT && (v->soft != NC_SLOT_HEAD || people)
                            : v->relation == NC_NEAR && (v->soft == 0 || loose);

    if (!may_be)
        return false;
    const struct nc_retold told = nc_retell_compare(linker, a->figure, b->figure);
    if (v->relation == NC_NEAR)
        return told.weight >= RETOLD_NEAR && told.cover >= RETOLD_COVER;
    return told.words >= 2 &&
           told.weight >= (a->figure->unit != 0 ? RETOLD_UNIT : RETOLD_COUNT);
}

/* "1.3 billion" and "3 billion": a number of which only one part was read, as a space or a line's
 * end divides it. */
static bool torn(const struct nc_figure *f, const struct nc_figure *g)
{
    char whole[NC_UINT_TEXT], piece[NC_UINT_TEXT];
    const size_t len = nc_uint_text((uint64_t)llabs(f->value.mantissa), whole);
    const size_t end = nc_uint_text((uint64_t)llabs(g->value.mantissa), piece);

    return f->has_value && g->has_value && end < len &&
           (f->value.exponent != 0 || len >= TORN_DIGITS) &&
           (memcmp(whole, piece, end) == 0 || memcmp(whole + len - end, piece, end) == 0);
}

/* May the number of one be another telling of the other's, as far as their own words say? */
static bool could_stand_for(const struct nc_verdict *v, const struct nc_view *a,
                            const struct nc_view *b)
{
    const uint32_t loose = 1u << NC_SLOT_NONE | 1u << NC_SLOT_MODALITY | 1u << NC_SLOT_PLACE |
                           1u << NC_SLOT_EVENT | 1u << NC_SLOT_VALUE | 1u << NC_SLOT_HEAD;
    const double low = fmin(a->value, b->value), high = fmax(a->value, b->value);
    const bool far = low > 0 && high > FARTHEST_UNITS * low && a->figure->unit != b->figure->unit;

    if (a->figure->modality == NC_HYPOTHETICAL || b->figure->modality == NC_HYPOTHETICAL)
        return false;
    return v->relation == NC_DIFFER && (loose & 1u << v->soft) != 0 && !far &&
           high <= FARTHEST * low && !torn(a->figure, b->figure) && !torn(b->figure, a->figure);
}

/* Does the article name somebody by one age alone, that of f: "the 26-year-old said"? */
static bool only_holder(const struct nc_store *store, const struct nc_figure *f)
{
    for (guint i = 0; i < store->figures->len; i++) {
        const struct nc_figure *g = nc_store_figure(store, i);
        if (g->in->article == f->in->article && g->kind == NC_KIND_AGE &&
            (g->flags & NC_FIGURE_HOLDER) && nc_decimal_compare(f->value, g->value) != 0)
            return false;
    }
    return (f->flags & NC_FIGURE_HOLDER) != 0;
}

/* Of two texts about one person, each tells his age in place of his name. */
static bool one_holder(const struct nc_linker *linker, const struct nc_view *a,
                       const struct nc_view *b)
{
    return a->figure->kind == NC_KIND_AGE && a->figure->in->article != b->figure->in->article &&
           only_holder(linker->store, a->figure) && only_holder(linker->store, b->figure);
}

/* Is there more than the words of both sentences: what was done, to what, or somebody's name? */
static bool tied(const struct nc_verdict *v)
{
    return v->names > 0 || v->words >= MANY_WORDS || nc_verdict_has(v, NC_SLOT_EVENT) ||
           nc_verdict_has(v, NC_SLOT_HEAD);
}

/* Has it a unit that many things are measured in?  "Barrels a day" tell more. */
static bool measured(const struct nc_view *a)
{
    return a->figure->kind == NC_KIND_MEASURE && a->figure->said->per == 0;
}

void nc_slots_retold(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                     struct nc_verdict *v)
{
    v->aligned = v->brief && could_stand_for(v, a, b) && (tied(v) || !measured(a)) &&
                 (nc_retell_aligned(linker, a->row, b->row) || one_holder(linker, a, b));
    if (v->aligned)
        nc_verdict_agree(v, NC_SLOT_RETOLD, MAX(POINTS_ALIGNED - v->score, 0));
    if (told_again(linker, v, a, b))
        nc_verdict_agree(v, NC_SLOT_RETOLD, POINTS_RETOLD);
}
