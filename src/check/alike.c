/* alike.c - the figure of another article that a draft's figure may repeat in other words. */
#include "check/alike.h"

#include "data/lexicon.h"
#include "data/units.h"

#include <float.h>
#include <math.h>
#include <string.h>

enum {
    SMALL = 10, /* lower bare counts are the same by chance */
    LARGE = 100,
    SAME_NUMBER = 8, /* points, beside one for each word that both have around them */
    SAME_WHAT = 4,   /* counted or measured */
    SAME_KIND = 2,   /* kilometres, years of age: a story has few of them */
    SAME_DEED = 1,
    LEAST = 5
};

static bool holds_draft(const struct nc_alike *look, const struct nc_story *story)
{
    for (uint32_t i = 0; i < story->article_count; i++)
        if (nc_draft_is(look->options, look->store, story->articles[i]))
            return true;
    return false;
}

bool *nc_alike_near(const struct nc_alike *look)
{
    bool *near = g_new0(bool, look->store->articles->len + 1);
    for (guint i = 0; i < look->things->stories->len; i++) {
        const struct nc_story *story = nc_story_at(look->things, i);
        if (!holds_draft(look, story))
            continue;
        for (uint32_t k = 0; k < story->article_count; k++)
            near[story->articles[k]] = !nc_draft_is(look->options, look->store, story->articles[k]);
    }
    return near;
}

/* Do both say it, and otherwise? */
static bool clash(nc_str a, nc_str b)
{
    return a != 0 && b != 0 && a != b;
}

static bool same_number(const struct nc_figure *f, const struct nc_figure *g)
{
    const bool what = f->unit != 0 || (f->said->head != 0 && f->said->head == g->said->head);
    if (nc_decimal_compare(f->value, nc_decimal_of(1, 0)) == 0 && f->unit == 0)
        return false; /* "one" is told of everything */
    return nc_decimal_compare(f->value, nc_unit_convert(g->value, g->unit, f->unit)) == 0 &&
           (what || nc_decimal_compare(f->value, nc_decimal_of(SMALL, 0)) >= 0);
}

static unsigned classes_of(const struct nc_store *store, nc_str head)
{
    const char *text = nc_store_text(store, head);
    return nc_lexicon_word(nc_lexicon_find(text, strlen(text)))->classes;
}

/* "people" says nothing of who they are. */
static bool is_generic(const struct nc_store *store, nc_str head)
{
    const unsigned classes = classes_of(store, head);
    return (classes & NC_W_PERSON) != 0 && (classes & NC_W_STOP) != 0;
}

/* Do they count two things?  "150 people" may be "150 passengers", 12 people are often others. */
static bool count_otherwise(const struct nc_store *store, const struct nc_figure *f,
                            const struct nc_figure *g)
{
    const unsigned both = classes_of(store, f->said->head) & classes_of(store, g->said->head);
    const bool generic = (both & NC_W_PERSON) != 0 &&
                         (is_generic(store, f->said->head) || is_generic(store, g->said->head));
    return clash(f->said->head, g->said->head) &&
           !(generic && nc_decimal_compare(f->value, nc_decimal_of(LARGE, 0)) >= 0);
}

/* Can the two be one thing at all? */
static bool comparable(const struct nc_store *store, const struct nc_figure *f,
                       const struct nc_figure *g)
{
    if (!f->has_value || !g->has_value || f->kind != g->kind || f->said->per != g->said->per ||
        !nc_unit_comparable(f->unit, g->unit) || nc_figure_step(f) != nc_figure_step(g) ||
        (nc_figure_step(f) && f->change != g->change))
        return false;
    if (f->unit != 0 && same_number(f, g))
        return true; /* "4% of its staff", "4% of the workforce"; "sales" and "revenue" */
    return !clash(f->said->attribute, g->said->attribute) && !count_otherwise(store, f, g) &&
           !clash(f->said->restrict_to, g->said->restrict_to);
}

static int shared_words(const struct nc_store *store, const struct nc_figure *f,
                        const struct nc_figure *g)
{
    const nc_str *own = nc_store_context(store, f), *other = nc_store_context(store, g);
    int count = 0;
    for (unsigned i = 0; i < f->in->words; i++)
        for (unsigned k = 0; k < g->in->words; k++)
            count += own[i] == other[k];
    return count;
}

/* Points for numbers that are near each other, or one slip of the hand apart in size. */
static int nearness(const struct nc_figure *f, const struct nc_figure *g)
{
    static const struct {
        double share;
        int points;
    } steps[] = { { 0.95, 3 }, { 0.8, 2 }, { 0.5, 1 }, { 0.2, 0 } };
    const struct nc_decimal other = nc_unit_convert(g->value, g->unit, f->unit);
    const double x = fabs(nc_decimal_double(f->value)), y = fabs(nc_decimal_double(other));
    const double share = fmin(x, y) / fmax(fmax(x, y), DBL_MIN);
    if (nc_decimal_trim(f->value).mantissa == nc_decimal_trim(other).mantissa ||
        nc_decimal_swapped(f->value, g->value))
        return steps[0].points;
    for (size_t i = 0; i < G_N_ELEMENTS(steps); i++)
        if (share >= steps[i].share)
            return steps[i].points;
    return -1;
}

static int points_of(const struct nc_store *store, const struct nc_figure *f,
                     const struct nc_figure *g)
{
    if (!comparable(store, f, g))
        return 0;
    const int shared = shared_words(store, f, g);
    int points = shared + nearness(f, g);
    if ((f->said->head != 0 && f->said->head == g->said->head &&
         !is_generic(store, f->said->head)) ||
        (f->said->attribute != 0 && f->said->attribute == g->said->attribute))
        points += SAME_WHAT;
    if (clash(f->said->head, g->said->head))
        points -= SAME_WHAT; /* one of them "people" */
    if (f->kind == NC_KIND_MEASURE || (f->kind == NC_KIND_AGE && shared > 0))
        points += SAME_KIND;
    return points + (same_number(f, g) ? SAME_NUMBER : 0) +
           (f->said->event != 0 && f->said->event == g->said->event ? SAME_DEED : 0);
}

/* In how many articles beside the draft is the value of the figure told? */
static uint32_t articles_of(const struct nc_alike *look, uint32_t figure)
{
    const uint32_t group = nc_store_figure(look->store, figure)->group;
    const struct nc_thing *thing = group == NC_NONE ? NULL : nc_thing_at(look->things, group);
    for (uint32_t i = 0; thing != NULL && i < thing->value_count; i++)
        for (uint32_t k = 0; k < thing->values[i].count; k++)
            if (thing->members[thing->values[i].first + k] == figure)
                return thing->values[i].articles;
    return 0;
}

/* Do both tell of the same deed to the same kind of thing, of the whole or of a part? */
static bool same_told(const struct nc_store *store, const struct nc_figure *f,
                      const struct nc_figure *g)
{
    return f->said->head != 0 && f->said->head == g->said->head && f->unit == g->unit &&
           !is_generic(store, f->said->head) && !clash(f->said->event, g->said->event) &&
           (f->part_of != 0) == (g->part_of != 0) && f->negative == g->negative &&
           f->modality == g->modality;
}

/* Is it put with a figure of the draft already? */
static bool is_taken(const struct nc_alike *look, const struct nc_figure *f)
{
    const struct nc_thing *thing = f->group == NC_NONE ? NULL : nc_thing_at(look->things, f->group);
    for (uint32_t i = 0; thing != NULL && i < thing->member_count; i++)
        if (nc_draft_is(look->options, look->store,
                        nc_store_figure(look->store, thing->members[i])->in->article))
            return true;
    return false;
}

/* May an article of another story be named for sharing so many words?  A draft of a few words may
 * be put with none; of many articles only one that shares some with it is named. */
static bool is_asked(const struct nc_alike *look, int shared)
{
    enum { FEW = 100, LEAST_SHARED = 2 };
    return look->store->articles->len <= FEW || shared >= LEAST_SHARED;
}

static bool is_elsewhere(const struct nc_alike *look, const struct nc_figure *own,
                         const struct nc_figure *f)
{
    return own->has_value && f->has_value && own->unit != 0 && own->unit == f->unit &&
           same_number(own, f) && !nc_draft_is(look->options, look->store, f->in->article) &&
           is_asked(look, shared_words(look->store, own, f));
}

/* Is a number so fine that one of another text is hardly it by chance, whatever it is of: 4.1, 3.4
 * billion, 1,265? */
static bool is_fine(const struct nc_figure *f)
{
    enum { TWO = 10, THREE = 100 }; /* digits at least */
    const struct nc_decimal value = nc_decimal_trim(f->value);
    const int64_t digits = value.mantissa < 0 ? -value.mantissa : value.mantissa;
    return f->has_value && !value.inexact &&
           (digits >= THREE || (digits >= TWO && (value.exponent < 0 || f->precision > 0)));
}

/* Do both have one fine number?  A unit may be left to the sentence, as "on sales of 3.4 billion",
 * and a change be told as a number: "4.1 fewer". */
static bool echoes(const struct nc_figure *f, const struct nc_figure *g)
{
    return is_fine(f) && g->has_value && nc_kind_quantity((enum nc_kind)g->kind) &&
           (f->unit == g->unit || f->unit == 0 || g->unit == 0) &&
           nc_decimal_compare(f->value, g->value) == 0;
}

/* Where the number stands, of whatever it is told; the words around it most like, of several. */
static uint32_t echo_of(const struct nc_alike *look, const struct nc_figure *own)
{
    uint32_t best = NC_NONE;
    int most = -1;
    for (guint i = 0; i < look->store->figures->len; i++) {
        const struct nc_figure *f = nc_store_figure(look->store, i);
        if (!echoes(own, f) || nc_draft_is(look->options, look->store, f->in->article))
            continue;
        const int shared = shared_words(look->store, own, f);
        if (shared <= most || (!look->near[f->in->article] && !is_asked(look, shared)))
            continue;
        most = shared;
        best = i;
    }
    return best;
}

uint32_t nc_alike_find(const struct nc_alike *look, uint32_t figure)
{
    const struct nc_figure *own = nc_store_figure(look->store, figure);
    uint32_t best = NC_NONE;
    int most = LEAST - 1;
    for (guint i = 0; i < look->store->figures->len; i++) {
        const struct nc_figure *f = nc_store_figure(look->store, i);
        const bool asked = look->near[f->in->article] || is_elsewhere(look, own, f);
        const int points = asked ? points_of(look->store, own, f) : 0;
        if (points <= most || (!same_number(own, f) && is_taken(look, f)))
            continue;
        most = points;
        best = i;
    }
    const bool found = best != NC_NONE && same_number(own, nc_store_figure(look->store, best));
    const uint32_t echo = found ? NC_NONE : echo_of(look, own);
    return echo != NC_NONE ? echo : best;
}

uint32_t nc_alike_rival(const struct nc_alike *look, uint32_t figure)
{
    enum { SEVERAL = 2 };
    const struct nc_figure *own = nc_store_figure(look->store, figure);
    uint32_t best = NC_NONE;
    int most = LEAST;
    for (guint i = 0; i < look->store->figures->len; i++) {
        const struct nc_figure *f = nc_store_figure(look->store, i);
        if (!look->near[f->in->article] || !same_told(look->store, own, f) || same_number(own, f) ||
            nearness(own, f) < 1 || articles_of(look, i) < SEVERAL || is_taken(look, f))
            continue;
        const int points = points_of(look->store, own, f);
        best = points > most ? i : best;
        most = points > most ? points : most;
    }
    return best;
}
