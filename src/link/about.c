/* about.c - what a thing counts, put together from the words of its articles. */
#include "link/make.h"
#include "link/slots.h"

#include "data/lexicon.h"
#include "data/units.h"

#include <stddef.h>
#include <string.h>

enum { LOOK = 24, ROOM = 160 }; /* members that are looked at; bytes of the text */

/* How many slots a figure fills: the fullest one gives the words. */
static int fullness(const struct nc_figure *f)
{
    return 3 * (f->event != 0) + 2 * (f->place != 0) + 3 * (f->attribute != 0) +
           3 * (f->counted != 0) + (f->agent != 0) + (f->patient != 0) -
           2 * ((f->flags & NC_FIGURE_HEADING) != 0);
}

static const struct nc_figure *fullest(const struct nc_store *store, const struct nc_thing *thing)
{
    const struct nc_figure *best = nc_store_figure(store, thing->members[0]);

    for (uint32_t i = 1; i < thing->member_count && i < LOOK; i++) {
        const struct nc_figure *f = nc_store_figure(store, thing->members[i]);
        if (fullness(f) > fullness(best))
            best = f;
    }
    return best;
}

/* The participle or gerund of a verb's base form; NULL when the lexicon has none. */
static const char *verb_form(const uint16_t *forms, const char *base)
{
    uint16_t row = nc_lexicon_find(base, strlen(base));

    if (row == 0 || forms[nc_lexicon_word(row)->lemma] == 0)
        return NULL;
    return nc_lexicon_word(forms[nc_lexicon_word(row)->lemma])->text;
}

static void add(char *about, const char *before, const char *text)
{
    if (*text == '\0' || strlen(about) + strlen(before) + strlen(text) >= ROOM)
        return;
    if (*about != '\0')
        g_strlcat(about, before, ROOM);
    g_strlcat(about, text, ROOM);
}

static bool says_something(struct nc_linker *linker, nc_str str)
{
    return str != 0 && !(nc_note_of(linker, str)->flags & (NC_NOTE_GENERIC | NC_NOTE_STOP));
}

/* The words of a thing: those of its fullest figure, place and agent as most figures have them. */
struct voice {
    const struct nc_figure *figure;
    nc_str agent;
    char place[ROOM];
};

/* The string that most of the members have in a slot, if it is at least a third of those that have
 * one; one telling alone decides nothing when there are many. */
static nc_str most_told(const struct nc_store *store, const struct nc_thing *thing, size_t slot)
{
    nc_str told[LOOK], best = 0;
    unsigned count = 0, most = 0;

    for (uint32_t i = 0; i < thing->member_count && count < LOOK; i++) {
        const char *figure = (const char *)nc_store_figure(store, thing->members[i]);
        nc_str str = *(const nc_str *)(const void *)(figure + slot);
        if (str != 0)
            told[count++] = str;
    }
    for (unsigned i = 0; i < count; i++) {
        unsigned same = 0;
        for (unsigned k = 0; k < count; k++)
            same += told[k] == told[i];
        if (same > most) {
            most = same;
            best = told[i];
        }
    }
    return most * 3 >= count ? best : 0;
}

/* The place that most members name, each list of places looked through. */
static void most_named(const struct nc_store *store, const struct nc_thing *thing, char *out)
{
    unsigned most = 0;

    for (uint32_t i = 0; i < thing->member_count && i < LOOK; i++) {
        const char *at = nc_store_text(store, nc_store_figure(store, thing->members[i])->place);
        while (*at != '\0') {
            char place[ROOM];
            unsigned same = 0;
            g_snprintf(place, sizeof place, "%.*s", (int)MIN(strcspn(at, ";"), ROOM - 1), at);
            for (uint32_t k = 0; k < thing->member_count && k < LOOK; k++)
                same +=
                    strstr(nc_store_text(store, nc_store_figure(store, thing->members[k])->place),
                           place) != NULL;
            if (same > most) {
                most = same;
                g_strlcpy(out, place, ROOM);
            }
            at += strcspn(at, ";");
            at += strspn(at, "; ");
        }
    }
}

static void add_place(const struct voice *voice, char *about)
{
    if (*voice->place != '\0' && strstr(about, voice->place) == NULL)
        add(about, " in ", voice->place);
}

/* A noun of the language gets its article: "by the earthquake", "by Boeing". */
static void add_noun(struct nc_linker *linker, const char *before, nc_str noun, char *about)
{
    bool common = (nc_note_of(linker, noun)->flags & NC_NOTE_COMMON) != 0;
    char text[ROOM];

    g_snprintf(text, sizeof text, "%s%s", common ? "the " : "", nc_store_text(linker->store, noun));
    add(about, before, text);
}

/* Can it do a deed?  "Town" and "market" stand before a verb as often, but only as its place. */
static bool does_deeds(struct nc_linker *linker, nc_str agent)
{
    struct nc_note note = *nc_note_of(linker, agent);

    return note.family != 0 || (note.flags & (NC_NOTE_PERSON | NC_NOTE_DEED)) ||
           !(note.flags & NC_NOTE_COMMON);
}

static void add_agent(struct nc_linker *linker, const struct voice *voice, char *about)
{
    if (says_something(linker, voice->agent) && voice->agent != voice->figure->head &&
        does_deeds(linker, voice->agent))
        add_noun(linker, " by ", voice->agent, about);
}

/* "killed by the earthquake", "destroyed", "deployed". */
static void add_event(struct nc_linker *linker, const struct voice *voice, char *about)
{
    const struct nc_figure *f = voice->figure;
    const char *base = nc_store_text(linker->store, f->event);
    const char *past = verb_form(linker->participles, base);
    const char *going = verb_form(linker->gerunds, base);
    bool done_to = f->agent == 0 || f->agent != f->head;

    if (*base == '\0' || (nc_note_of(linker, f->event)->flags & NC_NOTE_LIGHT))
        return;
    if (done_to && past != NULL) {
        add(about, " ", past);
        add_agent(linker, voice, about);
    } else if (going != NULL) {
        add(about, " ", going);
        if (says_something(linker, f->patient) && f->patient != f->head)
            add(about, " ", nc_store_text(linker->store, f->patient));
    }
}

static void about_people(struct nc_linker *linker, const struct voice *voice, uint16_t outcome,
                         char *about)
{
    const struct nc_figure *f = voice->figure;
    const char *name = nc_lexicon_family(outcome)->name;
    const char *past = verb_form(linker->participles, name);
    struct nc_note head = *nc_note_of(linker, f->head);
    bool tells_who = f->head != 0 && head.family != outcome && !(head.flags & NC_NOTE_GENERIC);

    if (past == NULL && f->counted != 0) { /* "casualties" */
        add(about, "", nc_store_text(linker->store, f->counted));
    } else {
        add(about, "", tells_who ? nc_store_text(linker->store, f->counted) : "people");
        add(about, " ", past != NULL ? past : name);
    }
    add_agent(linker, voice, about);
}

static void about_measure(struct nc_linker *linker, const struct nc_thing *thing,
                          const struct voice *voice, char *about)
{
    const struct nc_store *store = linker->store;
    const struct nc_figure *f = voice->figure;
    nc_str patient = most_told(store, thing, offsetof(struct nc_figure, patient));
    const nc_str holders[] = { f->counted, voice->agent, patient };

    add(about, "", nc_store_text(store, f->attribute));
    for (unsigned i = 0; i < 3; i++)
        if (says_something(linker, holders[i]) && holders[i] != f->attribute) {
            add_noun(linker, " of ", holders[i], about);
            break;
        }
}

/* The two most telling words around the figure, for want of anything better. */
static void add_names(struct nc_linker *linker, const struct nc_figure *f, char *about)
{
    unsigned added = 0;

    for (unsigned k = 0; k < NC_FIGURE_CONTEXT && f->context[k] != 0 && added < 2; k++) {
        const char *word = nc_store_text(linker->store, f->context[k]);
        if (strstr(about, word) != NULL)
            continue;
        add(about, added == 0 ? " (" : ", ", word);
        added++;
    }
    if (added > 0)
        g_strlcat(about, ")", ROOM);
}

nc_str nc_about_make(struct nc_linker *linker, const struct nc_thing *thing)
{
    const struct nc_store *store = linker->store;
    struct voice voice = { .figure = fullest(store, thing) };
    const struct nc_figure *f = voice.figure;
    struct nc_view view;
    char about[ROOM] = "";

    voice.agent = most_told(store, thing, offsetof(struct nc_figure, agent));
    most_named(store, thing, voice.place);
    nc_view_make(linker, (uint32_t)(f - nc_store_figure(store, 0)), &view);
    if (view.outcome != 0)
        about_people(linker, &voice, view.outcome, about);
    else if (f->attribute != 0)
        about_measure(linker, thing, &voice, about);
    else if (f->counted != 0)
        add(about, "", nc_store_text(store, f->counted));
    else
        add(about, "", nc_unit_at(f->unit)->plain);
    if (view.outcome == 0 && f->attribute == 0)
        add_event(linker, &voice, about);
    add_place(&voice, about);
    if (*voice.place == '\0' && thing->member_count > 1)
        add_names(linker, f, about);
    return nc_pool_addz(store->pool, about);
}
