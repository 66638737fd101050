/* apart.c - what agreed within a thing, and what looks alike but is another thing, with the reason.
 */
#include "link/make.h"
#include "link/ranked.h"

#include "data/lexicon.h"
#include "data/units.h"

#include <math.h>
#include <string.h>

enum {
    MOST_APART = 6,  /* figures that a thing lists as apart */
    LOOK_APART = 40, /* that are looked at for one thing */
    LOOK_VALUES = 12, /* values compared for what agreed */
    LOOK_TIES = 3     /* figures of a value that are looked at for its ties */
};

static const char *const AGREED[NC_SLOT_COUNT] = {
    [NC_SLOT_EVENT] = "what happened",
    [NC_SLOT_HEAD] = "what is counted",
    [NC_SLOT_RESTRICT] = "which of them",
    [NC_SLOT_ATTRIBUTE] = "what is measured",
    [NC_SLOT_PLACE] = "place",
    [NC_SLOT_PERIOD] = "time",
    [NC_SLOT_AGENT] = "who did it",
    [NC_SLOT_PATIENT] = "to whom",
    [NC_SLOT_NAMES] = "names around",
    [NC_SLOT_UNIT] = "unit",
    [NC_SLOT_WORDING] = "the sentence, word for word",
    [NC_SLOT_VALUE] = "the number",
    [NC_SLOT_RETOLD] = "the words around",
};

static nc_str words_of(struct nc_linker *linker, uint32_t agreed)
{
    char text[256] = "";
    size_t len = 0;

    for (unsigned slot = 0; slot < NC_SLOT_COUNT; slot++) {
        if (!(agreed & (1u << slot)) || AGREED[slot] == NULL)
            continue;
        if (len > 0)
            len += g_strlcpy(text + len, ", ", sizeof text - len);
        len = MIN(len + g_strlcpy(text + len, AGREED[slot], sizeof text - len), sizeof text - 3);
    }
    return nc_pool_add(linker->store->pool, text, len);
}

/* From points to a share: the least that joins is about as often right as wrong. */
static double confidence_of(double points)
{
    double share = 1 / (1 + exp(-(points - 46) / 14));

    return share < 0.05 ? 0.05 : share > 0.99 ? 0.99 : share;
}

/* Points of a match between two figures that are told as two numbers; 0 = it is none, or nobody
 * picked their articles. */
static int points_of(struct nc_linker *linker, uint32_t a, uint32_t b)
{
    struct nc_view x, y;

    if (nc_link_unrelated(linker, nc_store_figure(linker->store, a)->in->article,
                          nc_store_figure(linker->store, b)->in->article))
        return 0;
    nc_view_make(linker, a, &x);
    nc_view_make(linker, b, &y);
    const struct nc_verdict v = nc_slots_compare(linker, &x, &y);
    return v.relation != NC_EQUAL && nc_slots_same(&v, &x) ? v.score : 0;
}

/* Points of the best match between a figure of the value and those of another. */
static int tie_of(struct nc_linker *linker, const struct nc_thing *thing, uint32_t value)
{
    const struct nc_value *own = &thing->values[value];
    int best = 0;

    for (uint32_t i = own->first; i < own->first + MIN(own->count, LOOK_TIES); i++)
        for (uint32_t k = 0; k < thing->member_count && k < LOOK_VALUES; k++)
            if (k < own->first || k >= own->first + own->count)
                best = MAX(best, points_of(linker, thing->members[i], thing->members[k]));
    return best;
}

/* How well two values that exclude each other are tied: however others of the thing were joined,
 * these stand against each other. */
static int strongest_tie(struct nc_linker *linker, const struct nc_thing *thing)
{
    int strongest = 0;

    if (thing->value_count < 2 || thing->value_count > LOOK_VALUES)
        return 0;
    for (uint32_t i = 0; i < thing->value_count; i++)
        strongest = MAX(strongest, tie_of(linker, thing, i));
    return strongest;
}

/* Which slots agree between the first member and the others. */
static nc_str agreeing(struct nc_linker *linker, const struct nc_thing *thing)
{
    struct nc_view first, other;
    uint32_t all = UINT32_MAX, any = 0;

    nc_view_make(linker, thing->members[0], &first);
    for (uint32_t i = 1; i < thing->member_count && i < LOOK_VALUES; i++) {
        nc_view_make(linker, thing->members[i], &other);
        if (other.figure->flags & NC_FIGURE_TWIN)
            continue;
        struct nc_verdict v = nc_slots_compare(linker, &first, &other);
        all &= v.agreed;
        any |= v.agreed;
    }
    return words_of(linker, any == 0 || all == 0 ? any : all & any);
}

void nc_agreed_make(struct nc_linker *linker, struct nc_thing *thing, int32_t least)
{
    if (linker->options->command == NC_CMD_EXPLAIN) /* nobody else reads it */
        thing->agreed = agreeing(linker, thing);
    thing->confidence = confidence_of(MAX(least, strongest_tie(linker, thing)));
}

static const char *modality_words(const struct nc_figure *f)
{
    switch (f->modality) {
    case NC_PLANNED:
        return "planned only";
    case NC_FORECAST:
        return "expected only";
    case NC_HYPOTHETICAL:
        return "supposed only";
    default:
        return f->negative ? "denied" : "said to have happened";
    }
}

/* Of several places the one named last, mostly the town. */
static const char *last_place(const char *places)
{
    const char *last = strrchr(places, ';');

    return last == NULL ? places : last + 2;
}

static nc_str reason(struct nc_linker *linker, uint8_t slot, const struct nc_view *view)
{
    const struct nc_store *store = linker->store;
    const struct nc_figure *f = view->figure;
    char text[160] = "", date[NC_DATE_TEXT];
    const char *what = nc_store_text(store, f->said->counted);

    switch ((enum nc_slot_id)slot) {
    case NC_SLOT_PLACE:
        g_snprintf(text, sizeof text, "other place%s%s", f->said->place != 0 ? ": " : "",
                   last_place(nc_store_text(store, f->said->place)));
        break;
    case NC_SLOT_PERIOD:
        g_snprintf(text, sizeof text, "other time%s%s", f->said->from.year != 0 ? ": " : "",
                   nc_date_text(f->said->from, date));
        break;
    case NC_SLOT_PART:
        g_strlcpy(text, f->part_of != 0 ? "a part" : "the whole", 160);
        break;
    case NC_SLOT_EACH:
        g_strlcpy(text, "for each", sizeof text);
        break;
    case NC_SLOT_OTHER:
        g_strlcpy(text, "others besides", sizeof text);
        break;
    case NC_SLOT_CHANGE:
        g_strlcpy(text, "a change", sizeof text);
        break;
    case NC_SLOT_RATE:
        g_strlcpy(text, "a rate", sizeof text);
        break;
    case NC_SLOT_MODALITY:
        g_strlcpy(text, modality_words(f), sizeof text);
        break;
    case NC_SLOT_EVENT:
        g_snprintf(text, sizeof text, "other event: %s", nc_store_text(store, f->said->event));
        break;
    case NC_SLOT_ATTRIBUTE:
        g_snprintf(text, sizeof text, "other measure: %s",
                   nc_store_text(store, f->said->attribute));
        break;
    case NC_SLOT_HEAD:
    case NC_SLOT_RESTRICT:
        g_snprintf(text, sizeof text, "others: %s",
                   f->said->restrict_to != 0 && strchr(what, ' ') == NULL
                       ? nc_store_text(store, f->said->restrict_to)
                   : *what ? what
                           : "people");
        break;
    case NC_SLOT_SENTENCE:
        g_strlcpy(text, "told beside it", sizeof text);
        break;
    default:
        break;
    }
    return nc_pool_addz(linker->store->pool, text);
}

/* What a clump counts, by which those that look alike stand side by side; 0 = nothing. */
static uint64_t look_of(const struct nc_view *v)
{
    if (v->outcome != 0)
        return (uint64_t)1 << 48 | v->outcome;
    if (v->attribute != 0)
        return (uint64_t)2 << 48 | v->attribute;
    return v->head != 0 && !(v->head_flags & NC_NOTE_WEAK) ? (uint64_t)3 << 48 | v->head : 0;
}

static bool listed(const struct nc_thing *thing, const struct nc_apart *found, uint32_t figure)
{
    for (uint32_t i = 0; i < thing->apart_count; i++)
        if (found[i].figure == figure) /* NOLINT(clang-analyzer-core.*): apart_count are filled */
            return true;
    return false;
}

/* Does its article give the same number for the thing itself, as in the headline above it? */
static bool gives_it_too(const struct nc_store *store, const struct nc_thing *thing,
                         const struct nc_figure *f)
{
    for (uint32_t i = 0; i < thing->member_count; i++) {
        const struct nc_figure *own = nc_store_figure(store, thing->members[i]);
        if (own->in->article == f->in->article && own->unit == f->unit && own->has_value &&
            f->has_value && nc_decimal_compare(own->value, f->value) == 0)
            return true;
    }
    return false;
}

static void look_around(struct nc_block *block, const struct nc_ranked *looks, uint32_t count,
                        const uint32_t *thing_of, uint32_t row)
{
    struct nc_things *things = block->linker->things;
    struct nc_thing *thing = nc_thing_at(things, row);
    struct nc_apart found[MOST_APART];
    struct nc_view own;

    nc_view_make(block->linker, thing->members[0], &own);
    for (uint32_t i = 0; i < count && i < LOOK_APART && thing->apart_count < MOST_APART; i++) {
        const struct nc_clump *c = &g_array_index(block->clumps, struct nc_clump, looks[i].number);
        if (thing_of[looks[i].number] == row ||
            !nc_unit_comparable(own.figure->unit, c->view.figure->unit) ||
            listed(thing, found, c->view.row) ||
            gives_it_too(block->linker->store, thing, c->view.figure))
            continue;
        struct nc_verdict v = nc_slots_compare(block->linker, &own, &c->view);
        nc_str why = reason(block->linker, v.hard != 0 ? v.hard : v.soft, &c->view);
        if (why != 0)
            found[thing->apart_count++] = (struct nc_apart){ c->view.row, why };
    }
    if (thing->apart_count == 0)
        return;
    thing->apart = nc_arena_alloc(things->arena, thing->apart_count * sizeof *found);
    memcpy(thing->apart, found, thing->apart_count * sizeof *found);
}

/* Is the clump of a thing that is told with several values? */
static bool disputed(const struct nc_block *block, const uint32_t *thing_of, uint32_t clump)
{
    return thing_of[clump] != NC_NONE &&
           nc_thing_at(block->linker->things, thing_of[clump])->value_count > 1;
}

/* The clumps that look like something, alike ones side by side; *found is how many. */
static struct nc_ranked *looks_of(const struct nc_block *block, uint32_t *found)
{
    const guint count = block->clumps->len;
    struct nc_ranked *looks = g_new(struct nc_ranked, count + 1);

    *found = 0;
    for (uint32_t i = 0; i < count; i++) {
        const uint64_t look = look_of(&g_array_index(block->clumps, struct nc_clump, i).view);
        if (look != 0)
            looks[(*found)++] = (struct nc_ranked){ .key = look, .number = i };
    }
    nc_ranked_sort(looks, *found);
    return looks;
}

void nc_apart_make(struct nc_block *block, const uint32_t *thing_of)
{
    uint32_t first = 0, count;

    while (first < block->clumps->len && !disputed(block, thing_of, first))
        first++;
    if (first == block->clumps->len) /* of most stories */
        return;
    struct nc_ranked *looks = looks_of(block, &count);
    for (uint32_t at = 0, end = 0; at < count; at = end) {
        while (end < count && looks[end].key == looks[at].key)
            end++;
        for (uint32_t i = at; i < end; i++) {
            const uint32_t row = thing_of[looks[i].number];
            if (disputed(block, thing_of, looks[i].number) &&
                nc_thing_at(block->linker->things, row)->apart_count == 0)
                look_around(block, looks + at, end - at, thing_of, row);
        }
    }
    g_free(looks);
}
