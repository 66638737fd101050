/* about.c - what a thing counts, put together from the words of its articles. */
#include "link/make.h"
#include "link/slots.h"

#include "data/lexicon.h"
#include "data/units.h"

#include <ctype.h>
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

static void add_place(const struct nc_store *store, const struct nc_figure *f, char *about)
{
    const char *place = nc_store_text(store, f->place);
    char first[ROOM];

    g_snprintf(first, sizeof first, "%.*s", (int)MIN(strcspn(place, ";"), ROOM - 1), place);
    if (strstr(about, first) == NULL)
        add(about, " in ", first);
}

/* "killed by the earthquake", "destroyed", "deployed". */
static void add_event(struct nc_linker *linker, const struct nc_figure *f, const char *base,
                      char *about)
{
    const char *agent = nc_store_text(linker->store, f->agent);
    const char *past = verb_form(linker->participles, base);
    const char *going = verb_form(linker->gerunds, base);
    bool done_to = f->agent == 0 || f->agent != f->head;

    if (*base == '\0' || (nc_note_of(linker, f->event)->flags & NC_NOTE_LIGHT))
        return;
    if (done_to && past != NULL) {
        add(about, " ", past);
        if (says_something(linker, f->agent) && f->agent != f->head)
            add(about, " by ", agent);
    } else if (going != NULL) {
        add(about, " ", going);
        if (says_something(linker, f->patient) && f->patient != f->head)
            add(about, " ", nc_store_text(linker->store, f->patient));
    }
}

static void about_people(struct nc_linker *linker, const struct nc_figure *f, uint16_t outcome,
                         char *about)
{
    const char *name = nc_lexicon_family(outcome)->name;
    const char *past = verb_form(linker->participles, name);
    bool tells_who = f->head != 0 && nc_note_of(linker, f->head)->family != outcome;

    if (past == NULL && f->counted != 0) { /* "casualties" */
        add(about, "", nc_store_text(linker->store, f->counted));
    } else {
        add(about, "", tells_who ? nc_store_text(linker->store, f->counted) : "people");
        add(about, " ", past != NULL ? past : name);
    }
    if (says_something(linker, f->agent) && f->agent != f->head)
        add(about, " by ", nc_store_text(linker->store, f->agent));
}

static void about_measure(struct nc_linker *linker, const struct nc_figure *f, char *about)
{
    const struct nc_store *store = linker->store;
    const nc_str holders[] = { f->counted, f->patient, f->agent };

    add(about, "", nc_store_text(store, f->attribute));
    for (unsigned i = 0; i < 3; i++)
        if (says_something(linker, holders[i]) && holders[i] != f->attribute) {
            add(about, " of ", nc_store_text(store, holders[i]));
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
    const struct nc_figure *f = fullest(store, thing);
    struct nc_view view;
    char about[ROOM] = "";

    nc_view_make(linker, (uint32_t)(f - nc_store_figure(store, 0)), &view);
    if (view.outcome != 0 && f->unit == 0)
        about_people(linker, f, view.outcome, about);
    else if (f->attribute != 0)
        about_measure(linker, f, about);
    else if (f->counted != 0)
        add(about, "", nc_store_text(store, f->counted));
    else
        add(about, "", nc_unit_at(f->unit)->plain);
    if (view.outcome == 0 && f->attribute == 0)
        add_event(linker, f, nc_store_text(store, f->event), about);
    add_place(store, f, about);
    if (f->place == 0 && thing->member_count > 1)
        add_names(linker, f, about);
    return nc_pool_addz(store->pool, about);
}
