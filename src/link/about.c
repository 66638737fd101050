/* about.c - what a thing counts, put together from the words of its articles. */
#include "link/make.h"
#include "link/slots.h"

#include "data/lexicon.h"
#include "data/units.h"
#include "model/moment.h"

#include <stddef.h>
#include <string.h>

enum { LOOK = 24, ROOM = 160 }; /* members that are looked at; bytes of the text */

/* How many slots a figure fills: the fullest one gives the words. */
static int fullness(const struct nc_figure *f)
{
    return 3 * (f->said->event != 0) + 2 * (f->said->place != 0) + 3 * (f->said->attribute != 0) +
           3 * (f->said->counted != 0) + (f->said->agent != 0) + (f->said->patient != 0) -
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
    return nc_word_text(nc_lexicon_word(forms[nc_lexicon_word(row)->lemma]));
}

static void add(char *about, const char *before, const char *text)
{
    const size_t len = strlen(about), gap = strlen(before), size = strlen(text);

    if (size == 0 || len + gap + size >= ROOM)
        return;
    if (len > 0)
        memcpy(about + len, before, gap);
    memcpy(about + (len > 0 ? len + gap : 0), text, size + 1);
}

/* The words of a thing: those of its fullest figure, the rest as most figures have it. */
struct voice {
    const struct nc_figure *figure;
    nc_str event, agent, patient;
    char place[ROOM];
};

/* Are both words of one meaning: quake, tremor? */
static bool akin(struct nc_linker *linker, nc_str a, nc_str b)
{
    uint16_t family = nc_note_of(linker, a)->family;

    return family != 0 && family == nc_note_of(linker, b)->family;
}

/* The string that most of the members have in a slot, if it is at least a third of those that have
 * one; one telling alone decides nothing. */
static nc_str most_told(struct nc_linker *linker, const struct nc_thing *thing, size_t slot)
{
    const struct nc_store *store = linker->store;
    nc_str told[LOOK], best = 0;
    unsigned count = 0, most = 0;

    for (uint32_t i = 0; i < thing->member_count && count < LOOK; i++) {
        const char *said = (const char *)nc_store_figure(store, thing->members[i])->said;
        nc_str str = *(const nc_str *)(const void *)(said + slot);
        if (str != 0)
            told[count++] = str;
    }
    for (unsigned i = 0; i < count; i++) {
        unsigned same = 0;
        for (unsigned k = 0; k < count; k++)
            same += told[k] == told[i] || akin(linker, told[k], told[i]);
        if (same > most) {
            most = same;
            best = told[i];
        }
    }
    if (most < 2 && thing->member_count > 1)
        return 0;
    return most * 3 >= count ? best : 0;
}

/* Is one of the words of a place a country or city that the lexicon knows? */
static bool known_place(struct nc_linker *linker, const char *place)
{
    enum { WORDS = 4 };
    const struct nc_sites *sites =
        nc_note_sites(linker, nc_pool_addz(linker->store->pool, place));

    for (unsigned i = 0; i < sites->count && i < WORDS; i++)
        if (nc_note_of(linker, sites->words[i])->flags & NC_NOTE_PLACE)
            return true;
    return false;
}

/* Is it no name at all: "University"? */
static bool is_noun(const char *place)
{
    char *lower = g_str_is_ascii(place) ? g_ascii_strdown(place, -1) : g_utf8_strdown(place, -1);
    const uint16_t row = nc_lexicon_find(lower, strlen(lower));
    const unsigned classes = nc_lexicon_word(row)->classes;

    g_free(lower);
    return row != 0 && (classes & NC_W_NOUN) != 0 && (classes & NC_W_PLACE) == 0;
}

static unsigned naming(const struct nc_store *store, const struct nc_thing *thing,
                       const char *place)
{
    unsigned count = 0;

    for (uint32_t i = 0; i < thing->member_count && i < LOOK; i++) {
        nc_str own = nc_store_figure(store, thing->members[i])->said->place;
        count += strstr(nc_store_text(store, own), place) != NULL;
    }
    return count;
}

/* A place in the capitals of a wire gets small letters: "SAN SALVADOR". */
static void soften(char *place)
{
    for (const char *at = place; *at != '\0'; at++)
        if (!g_ascii_isupper(*at) && *at != ' ' && *at != '-')
            return;
    for (char *at = place + 1; *at != '\0'; at++)
        if (g_ascii_isupper(at[-1]) || g_ascii_islower(at[-1]))
            *at = g_ascii_tolower(*at);
}

/* The place that most members name, each list of places looked through.  What one figure alone
 * calls a place may be a club or a court: then it has to be known. */
static void most_named(struct nc_linker *linker, const struct nc_thing *thing, char *out)
{
    enum { ACRONYM = 6 };
    const struct nc_store *store = linker->store;
    unsigned most = 0;

    for (uint32_t i = 0; i < thing->member_count && i < LOOK; i++) {
        const char *at =
            nc_store_text(store, nc_store_figure(store, thing->members[i])->said->place);
        while (*at != '\0') {
            const size_t len = MIN(strcspn(at, ";"), ROOM - 1);
            char place[ROOM];
            memcpy(place, at, len);
            place[len] = '\0';
            unsigned same = naming(store, thing, place);
            if (same > most && (same >= 2 || known_place(linker, place)) && !is_noun(place)) {
                most = same;
                if (strlen(place) > ACRONYM || known_place(linker, place))
                    soften(place); /* no OPEC */
                g_strlcpy(out, place, ROOM);
            }
            at += strcspn(at, ";");
            at += strspn(at, "; ");
        }
    }
}

/* Has the text a small letter of ASCII? */
static bool has_small(const char *text)
{
    while (*text != '\0' && !g_ascii_islower(*text))
        text++;
    return *text != '\0';
}

/* The noun phrase of a figure; what is written in capitals alone is a headline's or a wire's. */
static void add_counted(struct nc_linker *linker, const struct nc_figure *f, char *about)
{
    const char *text = nc_store_text(linker->store, f->said->counted);

    if (strlen(text) <= 4 || has_small(text)) {
        add(about, " ", text);
        return;
    }
    char *lower = g_utf8_strdown(text, -1), *upper = g_utf8_strup(text, -1);
    add(about, " ", strcmp(text, upper) == 0 ? lower : text);
    g_free(upper);
    g_free(lower);
}

/* Can it do a deed: a raid, a quake, a fire, but no person and no place? */
static bool does_deeds(struct nc_linker *linker, nc_str agent)
{
    const unsigned wanted = NC_NOTE_DEED | NC_NOTE_COMMON;
    struct nc_note note = *nc_note_of(linker, agent);

    return agent != 0 && (note.flags & wanted) == wanted &&
           !(note.flags & (NC_NOTE_PERSON | NC_NOTE_GENERIC | NC_NOTE_STOP));
}

static void add_agent(struct nc_linker *linker, const struct voice *voice, char *about)
{
    if (does_deeds(linker, voice->agent) && voice->agent != voice->figure->said->head)
        add(about, " by the ", nc_store_text(linker->store, voice->agent));
}

/* "destroyed by the raid", "deployed": deeds that the tables know, where they were done to those
 * counted.  Any other verb near a number is told of something else as often. */
static void add_event(struct nc_linker *linker, const struct voice *voice, char *about)
{
    const struct nc_figure *f = voice->figure;
    const char *past = verb_form(linker->participles, nc_store_text(linker->store, voice->event));
    bool done_to = f->said->agent == 0 || f->said->agent != f->said->head;

    if (voice->event == 0 || voice->event != f->said->event || past == NULL || !done_to ||
        nc_note_of(linker, voice->event)->family == 0)
        return;
    add(about, " ", past);
    add_agent(linker, voice, about);
}

/* What befell people, as said of them: "killed", "missing", "attending". */
static const char *fate_word(struct nc_linker *linker, uint16_t outcome)
{
    const char *name = nc_lexicon_family(outcome)->name;
    uint16_t row = nc_lexicon_find(name, strlen(name));

    if (row != 0 && (nc_lexicon_word(row)->classes & NC_W_ADJ))
        return name;
    bool acts = nc_lexicon_family(outcome)->acts;
    const char *form = verb_form(acts ? linker->gerunds : linker->participles, name);
    return form != NULL ? form : name;
}

/* "two-thirds of total exports": a fraction of what is counted. */
static void add_share(const struct nc_figure *f, char *about)
{
    const struct nc_decimal most = f->has_value ? f->value : nc_figure_high(f);

    if ((f->flags & NC_FIGURE_SPELLED) && nc_decimal_compare(most, nc_decimal_of(1, 0)) < 0 &&
        most.mantissa > 0)
        add(about, "", "share of");
}

static void about_people(struct nc_linker *linker, const struct voice *voice, uint16_t outcome,
                         char *about)
{
    const struct nc_figure *f = voice->figure;
    struct nc_note head = *nc_note_of(linker, f->said->head);
    bool tells_who =
        f->said->head != 0 && head.family != outcome && !(head.flags & NC_NOTE_GENERIC);
    bool toll = strcmp(nc_lexicon_family(outcome)->name, "casualty") == 0;

    if (toll) {
        add(about, "", "dead and injured");
    } else {
        bool posts = (head.flags & (NC_NOTE_WORK | NC_NOTE_PERSON)) == NC_NOTE_WORK;
        add_share(f, about);
        if (tells_who)
            add_counted(linker, f, about);
        else
            add(about, " ", "people");
        add(about, " ", posts ? "cut" : fate_word(linker, outcome));
    }
    add_agent(linker, voice, about);
}

/* Whose measure it is: a thing of the language, no person, no body, no other measure. */
static bool holds(struct nc_linker *linker, nc_str noun, const struct nc_figure *f)
{
    const char *text = nc_store_text(linker->store, noun);
    uint16_t row = nc_lexicon_find(text, strlen(text));
    struct nc_note note = *nc_note_of(linker, noun);
    const unsigned barred = NC_NOTE_PERSON | NC_NOTE_GENERIC | NC_NOTE_STOP | NC_NOTE_MEASURE |
                            NC_NOTE_PLACE | NC_NOTE_WEAK;

    return noun != 0 && noun != f->said->attribute && row != 0 && !(note.flags & barred) &&
           (nc_lexicon_word(row)->classes & NC_W_NOUN) != 0 &&
           strcmp(nc_lexicon_family(nc_lexicon_word(row)->family)->name, "cue.organ") != 0 &&
           (nc_lexicon_word(row)->classes & (NC_W_ROLE | NC_W_ADJ | NC_W_ADV)) == 0;
}

/* "an eight-year deal": how long it runs, where the measure itself is none of time. */
static bool is_length_of(const struct nc_figure *f, const char *measure)
{
    static const char *const times[] = { "duration", "length", "age", "sentence", "term" };

    for (unsigned i = 0; i < G_N_ELEMENTS(times); i++)
        if (strcmp(measure, times[i]) == 0)
            return false;
    return f->kind == NC_KIND_DURATION;
}

/* Context words have lost their capitals: names get them back.  Short ones are mostly letters of an
 * acronym, unless they can be spoken: IBM, UN, but Kim. */
static void add_name(char *about, const char *before, const char *name)
{
    enum { ACRONYM = 3 };
    static const char vowels[] = "aeiouy";
    char text[ROOM];

    g_strlcpy(text, name, sizeof text);
    const size_t len = strlen(text);
    bool spoken = len > ACRONYM ||
                  (len == ACRONYM && strchr(vowels, text[0]) == NULL &&
                   strchr(vowels, text[1]) != NULL && strchr(vowels, text[2]) == NULL);
    for (size_t i = 0; i < len && (i == 0 || !spoken); i++)
        text[i] = g_ascii_toupper(text[i]);
    add(about, before, text);
}

/* Is it one of the names around the figure? */
static bool is_name(struct nc_linker *linker, const struct nc_figure *f, nc_str str)
{
    const nc_str *names = nc_store_context(linker->store, f);

    for (unsigned k = 0; k < f->in->names; k++)
        if (str != 0 && names[k] == str && !(nc_note_of(linker, str)->flags & NC_NOTE_COMMON))
            return true;
    return false;
}

static bool about_measure(struct nc_linker *linker, const struct voice *voice, char *about)
{
    const struct nc_store *store = linker->store;
    const nc_str holders[] = { voice->agent, voice->patient };

    if (is_length_of(voice->figure, nc_store_text(store, voice->figure->said->attribute)))
        add(about, "", "length of the");
    add(about, " ", nc_store_text(store, voice->figure->said->attribute));
    for (unsigned i = 0; i < G_N_ELEMENTS(holders); i++)
        if (holds(linker, holders[i], voice->figure)) {
            add(about, " of the ", nc_store_text(store, holders[i]));
            return true;
        }
    for (unsigned i = 0; i < G_N_ELEMENTS(holders); i++)
        if (is_name(linker, voice->figure, holders[i])) {
            add_name(about, " of ", nc_store_text(store, holders[i]));
            return true;
        }
    return false;
}

/* Is the deed told of the amount itself: "lost $5 million", "repaired 40 km", and no deed that is
 * only near? */
static bool done_to_amount(struct nc_linker *linker, const struct voice *voice)
{
    const struct nc_figure *f = voice->figure;
    struct nc_note event = *nc_note_of(linker, voice->event);

    return voice->event != 0 && voice->event == f->said->event && f->said->agent != 0 &&
           f->said->patient == 0 && f->kind != NC_KIND_AGE && f->unit != 0 && event.family != 0 &&
           !(event.flags & (NC_NOTE_LIGHT | NC_NOTE_STOP));
}

/* "The blast cost $3 million." */
static bool costs(struct nc_linker *linker, const struct voice *voice)
{
    const uint16_t family = nc_note_of(linker, voice->figure->said->event)->family;

    return voice->figure->kind == NC_KIND_MONEY && done_to_amount(linker, voice) &&
           strcmp(nc_lexicon_family(family)->name, "cost") == 0;
}

/* What a bare amount is called where only its unit is known. */
static const char *noun_of(const struct nc_figure *f)
{
    static const char *const nouns[][2] = {
        { "length", "distance" }, { "area", "area" }, { "mass", "weight" }, { "speed", "speed" },
    };
    const struct nc_unit *unit = nc_unit_at(f->unit);

    if (f->kind == NC_KIND_MONEY)
        return "amount";
    if (f->kind == NC_KIND_DURATION)
        return "length of time";
    for (unsigned i = 0; i < G_N_ELEMENTS(nouns); i++)
        if (strcmp(unit->dimension, nouns[i][0]) == 0)
            return nouns[i][1];
    return unit->plain;
}

/* " of Berg", " of the girl"; nothing for a word that is neither. */
static void add_holder(struct nc_linker *linker, const struct nc_figure *f, char *about)
{
    const nc_str *names = nc_store_context(linker->store, f);
    const char *text = nc_store_text(linker->store, f->said->agent);
    const unsigned flags = nc_note_of(linker, f->said->agent)->flags;
    bool named = !(flags & NC_NOTE_COMMON);

    for (unsigned k = 0; k < f->in->names; k++)
        named = named || names[k] == f->said->agent; /* Brown */
    if (named)
        add_name(about, " of ", text);
    else if (flags & NC_NOTE_PERSON)
        add(about, " of the ", text);
}

/* "per cent of exports", "kilometres of pipeline", "amount lost", "age of Berg". */
static void about_unit(struct nc_linker *linker, const struct voice *voice, char *about)
{
    const struct nc_figure *f = voice->figure;
    const char *past = verb_form(linker->participles, nc_store_text(linker->store, voice->event));

    if (past != NULL && costs(linker, voice)) {
        add(about, "", "cost");
        if (holds(linker, voice->agent, f))
            add(about, " of the ", nc_store_text(linker->store, voice->agent));
        return;
    }
    add(about, "",
        f->kind == NC_KIND_AGE  ? "age"
        : f->said->counted != 0 ? nc_unit_at(f->unit)->plain
                                : noun_of(f));
    if (f->kind == NC_KIND_AGE && f->said->agent != 0)
        add_holder(linker, f, about);
    if (f->kind != NC_KIND_AGE && f->said->counted != 0) {
        add(about, " ", "of");
        add_counted(linker, f, about);
    }
    if (past != NULL && done_to_amount(linker, voice))
        add(about, " ", past);
    if (*about == '\0')
        add(about, "", "number");
}

/* "date opened", "result"; says whether that tells of what. */
static bool about_moment(struct nc_linker *linker, const struct voice *voice, char *about)
{
    const enum nc_kind kind = (enum nc_kind)voice->figure->kind;
    const char *past = verb_form(linker->participles, nc_store_text(linker->store, voice->event));

    add(about, "", nc_moment_name(kind));
    if (kind != NC_KIND_SCORE && past != NULL)
        add(about, " ", past);
    return false;
}

/* Is the name of those who tell the figure, and not of what it is told? */
static bool tells(const struct nc_linker *linker, const struct nc_figure *f, const char *name)
{
    char *teller = g_utf8_strdown(nc_store_text(linker->store, f->speaker), -1);
    const bool found = strstr(teller, name) != NULL;

    g_free(teller);
    return found;
}

/* Up to two names around the figure, for want of a place: "number (Leflore, IBM)"; of tellers
 * only where no other is named. */
static void add_names(struct nc_linker *linker, const struct nc_figure *f, char *about)
{
    enum { MOST = 2 };
    const nc_str *names = nc_store_context(linker->store, f);
    unsigned added = 0;

    for (unsigned k = 0; k < 2 * f->in->names && added < MOST; k++) {
        const bool again = k >= f->in->names;
        const nc_str name = names[k % f->in->names];
        if (again && added > 0)
            break;
        if ((nc_note_of(linker, name)->flags & NC_NOTE_COMMON) != 0 ||
            tells(linker, f, nc_store_text(linker->store, name)) != again)
            continue;
        add_name(about, added == 0 ? " (" : ", ", nc_store_text(linker->store, name));
        added++;
    }
    if (added > 0)
        g_strlcat(about, ")", ROOM);
}

static struct voice listen(struct nc_linker *linker, const struct nc_thing *thing)
{
    struct voice voice = { .figure = fullest(linker->store, thing) };

    voice.event = most_told(linker, thing, offsetof(struct nc_said, event));
    voice.agent = most_told(linker, thing, offsetof(struct nc_said, agent));
    voice.patient = most_told(linker, thing, offsetof(struct nc_said, patient));
    most_named(linker, thing, voice.place);
    return voice;
}

/* A measure without a holder and its place: "debt of Ecuador", "revenue in Norway", "distance
 * (Iran)". */
static void add_place(const struct nc_linker *linker, const struct nc_figure *f, const char *place,
                      char *about)
{
    static const char *const of_states[] = { "debt",       "deficit",   "surplus", "budget",
                                             "population", "quota",     "export",  "import",
                                             "output",     "inflation", "growth",  "reserve" };
    const char *measure = nc_store_text(linker->store, f->said->attribute);

    if (f->said->attribute == 0 || strcmp(measure, "distance") == 0) { /* from it, to it or in it */
        add(about, " (", place);
        g_strlcat(about, ")", ROOM);
        return;
    }
    bool of = false;
    for (unsigned i = 0; i < G_N_ELEMENTS(of_states); i++)
        of = of || strcmp(measure, of_states[i]) == 0;
    add(about, of ? " of " : " in ", place);
}

nc_str nc_about_make(struct nc_linker *linker, const struct nc_thing *thing)
{
    const struct voice voice = listen(linker, thing);
    const struct nc_figure *f = voice.figure;
    char about[ROOM] = "";
    bool told = true; /* says what it is of: a place is then where, else whose */
    bool placed = *voice.place != '\0' && (f->kind != NC_KIND_AGE || f->in->names == 0);

    const uint16_t outcome = nc_view_outcome(linker, f);

    if (outcome != 0) {
        about_people(linker, &voice, outcome, about);
    } else if (f->said->attribute != 0) {
        told = about_measure(linker, &voice, about);
    } else if (f->said->counted != 0 && f->kind == NC_KIND_NUMBER) {
        add_share(f, about);
        add_counted(linker, f, about);
        add_event(linker, &voice, about);
    } else if (!nc_kind_quantity((enum nc_kind)f->kind)) {
        told = about_moment(linker, &voice, about);
    } else {
        about_unit(linker, &voice, about);
        told = f->kind == NC_KIND_AGE ? f->said->agent != 0 : f->said->counted != 0;
    }
    const bool fresh = placed && strstr(about, voice.place) == NULL;
    if (fresh && told)
        add(about, " in ", voice.place);
    else if (fresh)
        add_place(linker, f, voice.place, about);
    else if (!told)
        add_names(linker, f, about);
    return nc_pool_addz(linker->store->pool, about);
}
