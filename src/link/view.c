/* view.c - what the comparison of a figure needs, worked out once: its words, places and value. */
#include "link/reprint.h"
#include "link/slots.h"

#include "data/lexicon.h"
#include "data/units.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static double coherent(double x, uint16_t unit)
{
    const struct nc_unit *u = nc_unit_at(unit);

    return u->factor > 0 ? u->factor * x + u->offset : x;
}

/* What is known of the words that a figure is told with. */
struct words {
    struct nc_note event, head, attribute;
};

/* Does the word tell what befell people?  `noun`: it is one: arrests, but no contracts or charges.
 */
static bool tells_fate(const struct nc_note *word, bool noun)
{
    const struct nc_family *family = nc_lexicon_family(word->family);

    return (family->person || family->named) &&
           (!noun || !(word->flags & NC_NOTE_DEED) || family->nouns);
}

/* What befell those counted, wherever the text says it: event, head, attribute, or the word before
 * the noun ("326 injured victims").  Hostages who were released are hostages no more. */
static uint16_t outcome_of(struct nc_linker *linker, const struct nc_figure *f,
                           const struct words *words)
{
    const struct nc_note *event = &words->event, *head = &words->head;
    const bool freed = nc_lexicon_family(event->family)->frees;
    const struct nc_note *order[] = { freed ? event : head, freed ? head : event,
                                      &words->attribute };

    for (unsigned i = 0; i < G_N_ELEMENTS(order); i++)
        if (tells_fate(order[i], order[i] != event || event->base == head->base))
            return order[i]->family;
    if (f->said->restrict_to == 0)
        return 0;
    const struct nc_note *which = nc_note_of(linker, f->said->restrict_to);
    return tells_fate(which, false) ? which->family : 0;
}

/* Those counted do the deed themselves: "three soldiers killed five" tells no fate of the three,
 * but "three people caught the plague" does. */
static bool acts(struct nc_linker *linker, const struct nc_figure *f, const struct nc_note *head)
{
    bool person = (head->flags & NC_NOTE_PERSON) != 0;
    bool to_people = (nc_note_of(linker, f->said->patient)->flags & NC_NOTE_PERSON) != 0;

    return f->said->agent != 0 && f->said->agent == f->said->head &&
           f->said->patient != f->said->head && (!person || to_people);
}

/* The family of what befell those that a figure counts, 0 = nothing that is known. */
static uint16_t fate_of(struct nc_linker *linker, const struct nc_figure *f)
{
    const uint16_t family = nc_note_of(linker, f->said->event)->family;

    return nc_lexicon_family(family)->person ? family : 0;
}

/* "Ten were killed.  Around 70 others were hurt": does the figure before tell of another fate, and
 * none in the article of this one? */
static bool others_of_another(struct nc_linker *linker, uint32_t row)
{
    const struct nc_figure *f = nc_store_figure(linker->store, row);
    const struct nc_leaf *leaf = &linker->leaves[f->in->article];
    const uint16_t own = fate_of(linker, f);

    if (own == 0 || row == leaf[0].first)
        return false;
    const uint16_t before = fate_of(linker, nc_store_figure(linker->store, row - 1));
    for (uint32_t i = leaf[0].first; i < leaf[1].first; i++)
        if (i != row && fate_of(linker, nc_store_figure(linker->store, i)) == own)
            return false;
    return before != 0;
}

/* "10 killed and 70 others hurt": the others are no more of the killed, but all of the hurt. */
static bool others_of_a_kind(struct nc_linker *linker, uint32_t row)
{
    const struct nc_figure *f = nc_store_figure(linker->store, row);

    if (!(f->flags & NC_FIGURE_OTHER) || row == 0)
        return (f->flags & NC_FIGURE_OTHER) != 0;
    const struct nc_figure *before = nc_store_figure(linker->store, row - 1);
    if (before->in->article != f->in->article || before->in->at != f->in->at)
        return !others_of_another(linker, row);
    return before->said->event == 0 || before->said->event == f->said->event;
}

/* Has a figure beside it in its sentence other names around: "Ruiz and Okri got two and five votes
 * respectively"? */
static bool shared_out(const struct nc_store *store, uint32_t row)
{
    const struct nc_figure *f = nc_store_figure(store, row);
    const uint32_t end = MIN(row + 2, store->figures->len);

    for (uint32_t i = row > 0 ? row - 1 : row + 1; i < end; i += 2) {
        const struct nc_figure *g = nc_store_figure(store, i);
        if (g->in->article == f->in->article && g->in->at == f->in->at && g->in->words > 0 &&
            f->in->words > 0 && g->in->context != f->in->context)
            return true;
    }
    return false;
}

static void find_sites(struct nc_linker *linker, struct nc_view *view)
{
    const struct nc_figure *f = view->figure;
    const nc_str *words = nc_store_context(linker->store, f);
    const struct nc_sites *named = nc_note_sites(linker, f->said->place);
    unsigned count = MIN(named->count, NC_VIEW_SITES), wide = 0;

    memcpy(view->sites, named->words, count * sizeof *view->sites);
    for (unsigned i = 0;
         view->outcome != 0 && f->said->place == 0 && i < f->in->words && count < NC_VIEW_SITES;
         i++)
        if (nc_note_of(linker, words[i])->flags & NC_NOTE_SITE)
            view->sites[count++] = words[i];
    for (unsigned i = 0; i < count; i++) /* the wide ones first */
        if (nc_note_of(linker, view->sites[i])->flags & NC_NOTE_PLACE) {
            nc_str site = view->sites[i];
            view->sites[i] = view->sites[wide];
            view->sites[wide++] = site;
        }
    view->site_count = (uint8_t)count;
    view->wide_sites = (uint8_t)wide;
}

/* "72 people, among them ten foreigners": all the foreigners of the whole. */
static bool all_of_its_kind(struct nc_linker *linker, const struct nc_figure *f,
                            const struct nc_figure *whole)
{
    const struct nc_note own = *nc_note_of(linker, f->said->head);

    if (own.base == 0 || nc_note_of(linker, whole->said->head)->base != own.base)
        return own.base != 0 && (own.flags & (NC_NOTE_GENERIC | NC_NOTE_WEAK)) == 0;
    return (own.flags & NC_NOTE_GENERIC) != 0 && f->said->restrict_to != 0 &&
           f->said->restrict_to != whole->said->restrict_to;
}

/* Is the figure a part of those whom the same befell?  "40 fell ill, 12 of them died" tells all the
 * dead. */
static bool part_of_same(struct nc_linker *linker, const struct nc_figure *f)
{
    const struct nc_figure *whole = nc_figure_whole(f);
    if (whole == NULL || (f->part_of == 1 && f->said->event != 0 && whole->said->event == 0))
        return false; /* "12 of 50 voted": all who did */
    if (all_of_its_kind(linker, f, whole))
        return false;
    struct nc_note own = *nc_note_of(linker, f->said->event),
                   other = *nc_note_of(linker, whole->said->event);
    bool fates = own.family != 0 && other.family != 0 && nc_lexicon_family(own.family)->person &&
                 nc_lexicon_family(other.family)->person;
    return !fates || own.family == other.family;
}

enum { PARTS_NEAR = 6 }; /* figures behind a whole that are asked whether they are its parts */

/* Is it a sum over places?  "20 died, 12 in Karst, eight in Norden" gives no place of its own. */
static bool sums_places(const struct nc_store *store, uint32_t row)
{
    const struct nc_figure *f = nc_store_figure(store, row);
    nc_str place = 0;
    for (uint32_t i = row + 1; i < store->figures->len && i <= row + PARTS_NEAR; i++) {
        const struct nc_figure *part = nc_store_figure(store, i);
        if (part->in->article != f->in->article)
            return false;
        if (nc_row_stepped(i, part->part_of) != row || part->said->place == 0)
            continue;
        if (place != 0 && part->said->place != place)
            return f->said->place == 0;
        place = part->said->place;
    }
    return false;
}

/* Is the figure of row `other` that count of another place, in the sentence of the one of `row`,
 * and no part or whole of it? */
static bool in_another_place(const struct nc_store *store, uint32_t row, uint32_t other)
{
    if (other >= store->figures->len)
        return false;
    const struct nc_figure *f = nc_store_figure(store, row), *g = nc_store_figure(store, other);
    return nc_row_stepped(row, f->part_of) != other && nc_row_stepped(other, g->part_of) != row &&
           g->in->article == f->in->article && g->in->at == f->in->at && g->said->place != 0 &&
           g->said->place != f->said->place && g->said->head == f->said->head &&
           (g->said->event == f->said->event || g->said->event == 0 || f->said->event == 0);
}

/* Is it told of one of several places: "30,000 marched in Oslo, 6,500 in Bergen"? */
static bool told_by_place(const struct nc_store *store, uint32_t row)
{
    const struct nc_figure *f = nc_store_figure(store, row);
    return f->said->place != 0 && f->said->head != 0 &&
           (in_another_place(store, row, row - 1) || in_another_place(store, row, row + 1));
}

/* Jobs are cut, staff is laid off, people are dismissed: one count. */
static bool is_dismissal(uint16_t outcome)
{
    return strcmp(nc_lexicon_family(outcome)->name, "dismiss") == 0;
}

/* Is it a family of things: aircraft, not troops? */
static bool of_things(uint16_t family)
{
    const char *name = nc_lexicon_family(family)->name;
    const uint16_t row = nc_lexicon_find(name, strlen(name));

    return row != 0 && (nc_lexicon_word(row)->classes & NC_W_PERSON) == 0;
}

/* What is known of a head that counts people of whom it says nothing: "individuals".  "Foreign
 * nationals" are foreigners. */
static struct nc_note anybody_of(struct nc_linker *linker, const struct nc_figure *f,
                                 struct nc_note head)
{
    const struct nc_note which = *nc_note_of(linker, f->said->restrict_to);

    if (which.family != 0 && (which.flags & NC_NOTE_PERSON) != 0) {
        const char *noun = nc_lexicon_family(which.family)->name;
        return *nc_note_of(linker, nc_pool_addz(linker->store->pool, noun));
    }
    head.flags |= NC_NOTE_PERSON | NC_NOTE_GENERIC;
    return head;
}

/* What is known of the head.  "Fighters" are people or planes: "jet fighters" are planes. */
static struct nc_note head_of(struct nc_linker *linker, const struct nc_figure *f)
{
    enum { WORDS = 4 };
    struct nc_note head = *nc_note_of(linker, f->said->head);
    nc_str words[WORDS];

    if (head.anybody)
        return anybody_of(linker, f, head);

    if (head.family == 0 || !(head.flags & NC_NOTE_PERSON) ||
        nc_lexicon_family(head.family)->told || !of_things(head.family))
        return head;
    const unsigned count = nc_note_words(linker, f->said->restrict_to, words, WORDS);
    for (unsigned i = 0; i < count; i++)
        if (nc_note_of(linker, words[i])->family == head.family) {
            head.flags = (uint16_t)(head.flags & ~NC_NOTE_PERSON);
            return head;
        }
    head.family = 0;
    return head;
}

static struct words words_of(struct nc_linker *linker, const struct nc_figure *f)
{
    struct words words = { .event = *nc_note_of(linker, f->said->event) };

    words.head = head_of(linker, f);
    words.attribute = *nc_note_of(linker, f->said->attribute);
    return words;
}

/* Is it what befell those counted, where a word around tells of some fate?  "A magnitude-6 quake
 * killed nine" tells none of the six. */
static bool is_fate(struct nc_linker *linker, const struct nc_figure *f, const struct words *words,
                    uint16_t outcome)
{
    const bool named = nc_lexicon_family(outcome)->named;
    const bool people = (f->said->head == 0 && !named) ||
                        (words->head.flags & (NC_NOTE_PERSON | NC_NOTE_WORK)) != 0 ||
                        words->head.family == outcome;

    return outcome != 0 && f->unit == 0 && people && !(words->attribute.flags & NC_NOTE_MEASURE) &&
           !(outcome == words->event.family && acts(linker, f, &words->head));
}

uint16_t nc_view_outcome(struct nc_linker *linker, const struct nc_figure *figure)
{
    const struct words words = words_of(linker, figure);
    const uint16_t outcome = outcome_of(linker, figure, &words);

    return is_fate(linker, figure, &words, outcome) ? outcome : 0;
}

static void view_value(const struct nc_figure *f, struct nc_view *view)
{
    const struct nc_bounds between = nc_figure_between(f);

    view->low = f->has_low ? coherent(nc_decimal_double(between.low), f->unit) : -INFINITY;
    view->high = f->has_high ? coherent(nc_decimal_double(between.high), f->unit) : INFINITY;
    view->value = coherent(
        f->has_value ? nc_decimal_double(f->value) : nc_bounds_middle(&between), f->unit);
    view->mantissa = nc_decimal_trim(f->value).mantissa;
    for (int64_t rest = llabs(view->mantissa); rest > 0; rest /= 10)
        view->digits++;
}

/* The words as they are compared, which are not all as they are told. */
static void settle_words(struct nc_linker *linker, const struct words *words, struct nc_view *view)
{
    const struct nc_figure *f = view->figure;

    if (!is_fate(linker, f, words, view->outcome))
        view->outcome = 0;
    if (f->said->event == 0 || (words->event.flags & NC_NOTE_LIGHT))
        view->event = 0;
    if (view->attribute == 0 && (words->head.flags & NC_NOTE_MEASURE)) {
        view->attribute = words->head.base; /* "a 6.1-magnitude quake" counts no magnitudes */
        view->head = 0;
    }
    if (view->outcome == 0)
        return;
    bool dismissed = (words->head.flags & NC_NOTE_WORK) && is_dismissal(view->outcome);
    if (view->head_family == view->outcome || dismissed) {
        view->head = 0; /* "ten dead": the head tells the event, not who; nor does "jobs cut" */
        view->head_flags = NC_NOTE_PERSON | NC_NOTE_GENERIC;
    }
}

void nc_view_make(struct nc_linker *linker, uint32_t row, struct nc_view *view)
{
    const struct nc_figure *f = nc_store_figure(linker->store, row);
    const struct words words = words_of(linker, f);

    *view = (struct nc_view){
        .figure = f,
        .row = row,
        .head = words.head.base,
        .event = words.event.base,
        .attribute = words.attribute.base,
        .outcome = outcome_of(linker, f, &words),
        .head_family = words.head.family,
        .event_family = words.event.family,
        .head_flags = words.head.flags,
        .event_flags = words.event.flags,
        .reprint = nc_reprint_of(linker, f),
        .owned = shared_out(linker->store, row),
        .crowded = (f->flags & NC_FIGURE_CROWDED) != 0,
        .other = others_of_a_kind(linker, row),
        .part = part_of_same(linker, f),
        .sums = sums_places(linker->store, row),
        .by_place = told_by_place(linker->store, row),
    };
    view->scoped = f->scoped;
    view_value(f, view);
    find_sites(linker, view);
    settle_words(linker, &words, view);
}
