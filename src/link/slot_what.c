/* slot_what.c - what is counted or measured: event, head, restricting words, attribute. */
#include "link/crowd.h"
#include "link/slots.h"

#include "data/lexicon.h"
#include "lists.h"

#include <string.h>

enum {
    POINTS_OUTCOME = 30, /* killed = dead = deaths */
    POINTS_EVENT = 18,
    POINTS_EVENT_FAMILY = 12,
    POINTS_HEAD = 25,
    POINTS_HEAD_WEAK = 6,
    POINTS_HEAD_FAMILY = 14,
    POINTS_PHRASE = 6, /* the whole noun phrase, word for word */
    POINTS_RESTRICT = 14,
    POINTS_ATTRIBUTE = 28,
    COST_EVENT = 16,
    COST_EVENT_LOOSE = 6, /* verbs of no known meaning: "carry" and "board" may be one */
    COST_HEAD = 30,
    COST_WHO = 12,
    COST_RESTRICT = 10,
    WORDS = 8 /* of a restriction or attribute that are looked at */
};

/* Times all, up to which some of them may be all told otherwise. */
static const double FEW_MORE = 1.25;

/* "Nine dead had been evacuated to a hospital": of the dead, those to whom something more befell.
 */
static uint16_t second_fate(const struct nc_view *a)
{
    bool fate = a->event_family != 0 && nc_lexicon_family(a->event_family)->person;

    return fate && a->event_family != a->outcome ? a->event_family : 0;
}

bool nc_fates_near(uint16_t a, uint16_t b)
{
    static const char *const lists[] = { NC_LIST_LOST_LIVES, NC_LIST_LEFT_HOMES,
                                         NC_LIST_BROUGHT_OUT, NC_LIST_IN_CARE };
    const char *x = nc_lexicon_family(a)->name, *y = nc_lexicon_family(b)->name;

    for (size_t i = 0; i < G_N_ELEMENTS(lists) && a != b; i++)
        if (nc_note_in_list(lists[i], x) && nc_note_in_list(lists[i], y))
            return true;
    return a == b;
}

/* Knows the story of no others whom that befell than those whom one of them names? */
static bool all_of_them(const struct nc_linker *linker, const struct nc_view *a,
                        const struct nc_view *b)
{
    const nc_str name = (a->head_flags & NC_NOTE_GENERIC) ? b->head : a->head;

    return a->outcome != 0 && nc_fates_near(a->outcome, b->outcome) &&
           nc_crowd_all(linker, a->outcome, name) && nc_crowd_all(linker, b->outcome, name);
}

/* Two fates that may be told for each other: do equal numbers say so, or the story? */
static void compare_near(const struct nc_linker *linker, const struct nc_view *a,
                         const struct nc_view *b, struct nc_verdict *v)
{
    if (v->relation == NC_EQUAL || all_of_them(linker, a, b))
        nc_verdict_agree(v, NC_SLOT_EVENT, POINTS_EVENT_FAMILY);
    else
        nc_verdict_soft(v, NC_SLOT_EVENT, COST_EVENT);
}

static void compare_event(const struct nc_linker *linker, const struct nc_view *a,
                          const struct nc_view *b, struct nc_verdict *v)
{
    if (a->outcome != 0 && b->outcome != 0) {
        if (a->outcome == b->outcome && second_fate(a) != second_fate(b))
            nc_verdict_soft(v, NC_SLOT_EVENT, 0);
        if (a->outcome == b->outcome)
            nc_verdict_agree(v, NC_SLOT_EVENT, POINTS_OUTCOME);
        else if (nc_fates_near(a->outcome, b->outcome))
            compare_near(linker, a, b, v);
        else if (nc_lexicon_family(a->outcome)->named || nc_lexicon_family(b->outcome)->named)
            nc_verdict_soft(v, NC_SLOT_EVENT, COST_EVENT); /* "two men aboard were arrested" */
        else
            nc_verdict_hard(v, NC_SLOT_EVENT);
        return;
    }
    if (a->outcome != 0 || b->outcome != 0) {
        bool told = a->event != 0 && b->event != 0;
        if (told && ((a->head_flags & b->head_flags) & NC_NOTE_PERSON))
            nc_verdict_soft(v, NC_SLOT_EVENT, COST_EVENT);
        else if (told)
            v->score -= COST_EVENT_LOOSE;
        return;
    }
    if (a->event == 0 || b->event == 0)
        return;
    if (a->event == b->event)
        nc_verdict_agree(v, NC_SLOT_EVENT, POINTS_EVENT);
    else if (a->event_family != 0 && a->event_family == b->event_family)
        nc_verdict_agree(v, NC_SLOT_EVENT, POINTS_EVENT_FAMILY);
    else if (a->event_family != 0 && b->event_family != 0)
        nc_verdict_soft(v, NC_SLOT_EVENT, COST_EVENT);
    else
        v->score -= v->relation == NC_DIFFER ? COST_EVENT : COST_EVENT_LOOSE;
}

static unsigned shared_words(const nc_str *x, unsigned x_count, const nc_str *y, unsigned y_count)
{
    unsigned shared = 0;

    for (unsigned i = 0; i < x_count; i++)
        for (unsigned k = 0; k < y_count; k++)
            shared += x[i] == y[k];
    return shared;
}

/* "Jets" and "jet fighters", "foreigners" and "foreign nationals": the head of one narrows the
 * other. */
static bool crossed(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b)
{
    nc_str words[WORDS];
    unsigned count = nc_note_words(linker, b->figure->said->restrict_to, words, WORDS);

    for (unsigned i = 0; i < count && a->head != 0; i++)
        if (words[i] == a->head ||
            (a->head_family != 0 && nc_note_of(linker, words[i])->family == a->head_family))
            return true;
    return false;
}

/* "158 passengers and crew" are more than the passengers. */
static bool more_kinds(const struct nc_linker *linker, const struct nc_view *a,
                       const struct nc_view *b)
{
    const char *x = nc_store_text(linker->store, a->figure->said->counted);
    const char *y = nc_store_text(linker->store, b->figure->said->counted);

    return *x != '\0' && *y != '\0' && (strstr(x, " and ") == NULL) != (strstr(y, " and ") == NULL);
}

/* Is `some` told of some people, and of a few more than those whom the same befell?  Of many more
 * it is another event. */
static bool beyond(const struct nc_view *all, const struct nc_view *some)
{
    bool kind = !(some->head_flags & NC_NOTE_GENERIC) || some->figure->said->restrict_to != 0;

    return (all->head_flags & NC_NOTE_GENERIC) && all->figure->said->restrict_to == 0 && kind &&
           all->outcome != 0 && all->outcome == some->outcome && some->low > all->high &&
           some->low <= FEW_MORE * all->high;
}

/* "Nine people died", "ten workers died": some of them cannot be more than all, so that both are
 * all. */
static bool more_than_all(const struct nc_verdict *v, const struct nc_view *a,
                          const struct nc_view *b)
{
    return !v->archive && (beyond(a, b) || beyond(b, a));
}

/* "The 25-member union": its noun stands in the singular before what has so many. */
static bool makes_up(const struct nc_linker *linker, const struct nc_view *a)
{
    return a->head != 0 && a->value > 1 &&
           strcmp(nc_store_text(linker->store, a->figure->said->counted),
                  nc_store_text(linker->store, a->head)) == 0;
}

/* "The 25-member union", "12 members of the union": those may be some of all. */
static bool some_of(const struct nc_linker *linker, const struct nc_view *all,
                    const struct nc_view *some)
{
    return makes_up(linker, all) && !makes_up(linker, some) && some->high < all->low;
}

static void compare_head(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                         struct nc_verdict *v)
{
    unsigned both = a->head_flags & b->head_flags, any = a->head_flags | b->head_flags;

    if (v->relation != NC_EQUAL && more_kinds(linker, a, b))
        nc_verdict_soft(v, NC_SLOT_HEAD, COST_WHO);
    if (a->head != 0 && a->head == b->head && (some_of(linker, a, b) || some_of(linker, b, a)))
        nc_verdict_hard(v, NC_SLOT_PART);
    if (both & NC_NOTE_GENERIC) {
        v->score += POINTS_HEAD_WEAK;
    } else if (a->head != 0 && a->head == b->head) {
        bool weak = (both & NC_NOTE_WEAK) != 0;
        nc_verdict_agree(v, NC_SLOT_HEAD, weak ? POINTS_HEAD_WEAK : POINTS_HEAD);
        if (a->figure->said->counted == b->figure->said->counted &&
            a->figure->said->restrict_to != 0)
            v->score += POINTS_PHRASE;
    } else if (a->head_family != 0 && a->head_family == b->head_family && a->head != 0 &&
               b->head != 0) {
        nc_verdict_agree(v, NC_SLOT_HEAD, POINTS_HEAD_FAMILY);
    } else if (crossed(linker, a, b) || crossed(linker, b, a)) {
        nc_verdict_agree(v, NC_SLOT_HEAD, POINTS_HEAD_FAMILY);
    } else if ((any & NC_NOTE_GENERIC) && (both & NC_NOTE_PERSON)) {
        if (all_of_them(linker, a, b))
            v->score += POINTS_HEAD_WEAK;
        else if (more_than_all(v, a, b))
            v->score -= COST_WHO;
        else
            nc_verdict_soft(v, NC_SLOT_HEAD, COST_WHO);
    } else if (a->head != 0 && b->head != 0) {
        bool contrast = a->head_family != 0 && b->head_family != 0;
        bool deed = v->brief && a->event != 0 && a->event == b->event && !contrast;
        if (v->relation == NC_EQUAL && a->outcome != 0 && a->outcome == b->outcome &&
            (both & NC_NOTE_PERSON) && !contrast)
            nc_verdict_soft(v, NC_SLOT_HEAD, COST_WHO);
        else if (v->relation == NC_DIFFER && deed)
            nc_verdict_soft(v, NC_SLOT_HEAD, COST_HEAD); /* "wheels", "tyres" shot at */
        else if (v->relation != NC_EQUAL || (a->figure->unit == 0 && !nc_slots_precise(a, b)))
            nc_verdict_hard(v, NC_SLOT_HEAD);
        else
            nc_verdict_soft(v, NC_SLOT_HEAD, COST_HEAD);
    }
}

static bool any_flag(struct nc_linker *linker, const nc_str *words, unsigned count, unsigned flags)
{
    for (unsigned i = 0; i < count; i++)
        if (nc_note_of(linker, words[i])->flags & flags)
            return true;
    return false;
}

static bool names_people(struct nc_linker *linker, const nc_str *words, unsigned count)
{
    return any_flag(linker, words, count, NC_NOTE_PLACE | NC_NOTE_PERSON);
}

/* Does the sentence of b name all that narrows the figure of a: "19 river league clubs", "the River
 * League has 16 clubs"? */
static bool named_around(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b)
{
    nc_str words[WORDS];
    const unsigned count = nc_note_words(linker, a->figure->said->restrict_to, words, WORDS);
    const nc_str *around = nc_store_context(linker->store, b->figure);
    unsigned named = 0;

    for (unsigned i = 0; i < count; i++)
        named +=
            words[i] == b->head || shared_words(&words[i], 1, around, b->figure->in->words) > 0;
    return named == count;
}

/* "Syrian soldiers" and "Turkish soldiers" are not the same, "soldiers" alone may be more of them.
 */
static void compare_restrict(struct nc_linker *linker, const struct nc_view *a,
                             const struct nc_view *b, struct nc_verdict *v)
{
    nc_str x[WORDS], y[WORDS];

    if (a->figure->said->restrict_to == b->figure->said->restrict_to) {
        if (a->figure->said->restrict_to != 0)
            nc_verdict_agree(v, NC_SLOT_RESTRICT, POINTS_RESTRICT);
        return;
    }
    unsigned x_count = nc_note_words(linker, a->figure->said->restrict_to, x, WORDS);
    unsigned y_count = nc_note_words(linker, b->figure->said->restrict_to, y, WORDS);
    unsigned shared = shared_words(x, x_count, y, y_count);
    if (shared > 0) {
        v->score += POINTS_RESTRICT / 2;
        return;
    }
    if (linker->brief && (x_count == 0 || y_count == 0) && named_around(linker, a, b) &&
        named_around(linker, b, a)) {
        nc_verdict_agree(v, NC_SLOT_RESTRICT, POINTS_RESTRICT / 2);
        return;
    }
    bool x_people = names_people(linker, x, x_count), y_people = names_people(linker, y, y_count);
    bool crossing = crossed(linker, a, b) || crossed(linker, b, a);
    bool people = ((a->head_flags | b->head_flags) & NC_NOTE_PERSON) != 0;
    bool degree = people && (any_flag(linker, x, x_count, NC_NOTE_DEGREE) ||
                             any_flag(linker, y, y_count, NC_NOTE_DEGREE));
    if ((x_people && y_people) || degree)
        nc_verdict_hard(v, NC_SLOT_RESTRICT);
    else if (crossing && a->head == b->head)
        return; /* "foreigners", "foreign nationals" */
    else if (a->outcome != 0 && a->outcome == b->outcome && !x_people && !y_people &&
             ((a->head_flags & b->head_flags) & NC_NOTE_GENERIC))
        return; /* "26 reported dead", "8 more bodies": no other people */
    else if (more_than_all(v, a, b))
        v->score -= COST_RESTRICT;
    else if (!people && (x_count == 0 || y_count == 0 || crossing))
        v->score -= COST_RESTRICT; /* "government jets", "jet fighters", "jets" */
    else
        nc_verdict_soft(v, NC_SLOT_RESTRICT,
                        v->relation == NC_EQUAL ? COST_RESTRICT / 2 : COST_RESTRICT);
}

/* "Operating profit" and "net profit", "turnout among women" and "among men": two of one measure;
 * so are "a maximum sentence of 20 years" and the sentence. */
static bool other_kind(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b)
{
    nc_str x[WORDS], y[WORDS];
    const unsigned x_count = nc_note_words(linker, a->figure->said->restrict_to, x, WORDS);
    const unsigned y_count = nc_note_words(linker, b->figure->said->restrict_to, y, WORDS);

    if (shared_words(x, x_count, y, y_count) > 0)
        return false;
    return (x_count > 0 && y_count > 0) || any_flag(linker, x, x_count, NC_NOTE_DEGREE) ||
           any_flag(linker, y, y_count, NC_NOTE_DEGREE);
}

static void compare_attribute(struct nc_linker *linker, const struct nc_view *a,
                              const struct nc_view *b, struct nc_verdict *v)
{
    nc_str x[WORDS], y[WORDS];

    if (a->attribute == 0 || b->attribute == 0) {
        if (a->attribute != b->attribute && a->head != 0 && b->head != 0)
            nc_verdict_soft(v, NC_SLOT_ATTRIBUTE, COST_RESTRICT); /* "a capacity of 201 guests" */
        return;
    }
    unsigned x_count = nc_note_words(linker, a->figure->said->attribute, x, WORDS);
    unsigned y_count = nc_note_words(linker, b->figure->said->attribute, y, WORDS);
    if (v->relation != NC_EQUAL && other_kind(linker, a, b))
        nc_verdict_hard(v, NC_SLOT_RESTRICT);
    else if (a->attribute == b->attribute || shared_words(x, x_count, y, y_count) > 0)
        nc_verdict_agree(v, NC_SLOT_ATTRIBUTE, POINTS_ATTRIBUTE);
    else if (!v->mistyped && (a->outcome == 0 || a->outcome != b->outcome))
        nc_verdict_hard(v, NC_SLOT_ATTRIBUTE);
}

/* A date says when something was done: two dates of two deeds have nothing to do with each other.
 */
static bool same_deed(const struct nc_view *a, const struct nc_view *b)
{
    return a->event == b->event || (a->event_family != 0 && a->event_family == b->event_family);
}

void nc_slots_what(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                   struct nc_verdict *v)
{
    if (nc_slots_moment(a) && a->figure->kind != NC_KIND_SCORE && !same_deed(a, b))
        nc_verdict_hard(v, NC_SLOT_EVENT);
    compare_attribute(linker, a, b, v);
    if (v->hard != 0)
        return;
    if (nc_verdict_has(v, NC_SLOT_ATTRIBUTE)) { /* then neither event nor residents matter */
        if (a->event != 0 && a->event == b->event)
            nc_verdict_agree(v, NC_SLOT_EVENT, POINTS_EVENT);
        return;
    }
    compare_event(linker, a, b, v);
    compare_head(linker, a, b, v);
    if (v->hard == 0)
        compare_restrict(linker, a, b, v);
}
