/* linker.h - what the parts of link/ share while one run is linked.  Private to link/.
 *
 * Words are compared by the number of their base form (`nc_note.base`), never by text; the notes
 * are made when a word is first asked for. */
#ifndef NC_LINK_LINKER_H
#define NC_LINK_LINKER_H

#include "link/kin.h"
#include "link/link.h"
#include "model/arena.h"

#include <stdlib.h>

enum {                        /* flags of a note */
       NC_NOTE_KNOWN = 1,     /* the note is made */
       NC_NOTE_PERSON = 2,    /* counts people */
       NC_NOTE_GENERIC = 4,   /* says nothing about who: people, persons, others */
       NC_NOTE_WEAK = 8,      /* so common that two such counts need more in common: men, days */
       NC_NOTE_LIGHT = 16,    /* a predicate that tells no event: be, have, say */
       NC_NOTE_PLACE = 32,    /* a country, a city, or the people of one */
       NC_NOTE_STOP = 64,     /* tells nothing apart */
       NC_NOTE_COMMON = 128,  /* a word of the language, no name */
       NC_NOTE_DEGREE = 4096, /* how badly or how far: seriously, maximum */
       NC_NOTE_MOVES = 2048,  /* a level that changes by the hour: a price, a rate */
       NC_NOTE_DEED = 1024,   /* is a verb too: strike, attack, fire */
       NC_NOTE_MEASURE = 512, /* names what is measured: magnitude, depth */
       NC_NOTE_WORK = 8192,   /* those who work, or their jobs: employees, staff, posts */
       NC_NOTE_SEVERAL = 16384, /* several words */
       NC_NOTE_LASTS = 32768,   /* a measure that stays as it is: magnitude, length */
       NC_NOTE_SITE = 256     /* a word of a place that some figure of the run names */
};

struct nc_note {
    nc_str base;     /* the word's base form; for several words that of the last */
    uint16_t family; /* row in the lexicon's families, 0 = none */
    uint16_t flags;
    uint32_t series : 1;    /* a word of any report of markets or companies */
    uint32_t unfinished : 1; /* what grows longer from day to day, and how: a shaft, to dig */
    uint32_t anybody : 1; /* counts people of whom it says nothing: individuals */
    uint32_t articles : 29; /* how many articles have it in a figure's context */
};

enum { NC_SITES = 8 };

/* The words of a list of places. */
struct nc_sites {
    nc_str places, words[NC_SITES];
    unsigned count;
};

enum { NC_LEAF_FIGURES = 40 }; /* of an article that are looked at to find its copy */

/* The figures of an article. */
struct nc_leaf {
    uint64_t shapes; /* a bit for the words of each sentence that may be looked at */
    uint32_t first;  /* row of its first figure; that of the next article ends them */
};

/* A bit for a sentence, by its words. */
static inline uint64_t nc_leaf_bit(const struct nc_figure *figure)
{
    return UINT64_C(1) << (figure->in->shape >> 58);
}

/* The day of an article's date, as a number. */
struct nc_day {
    int32_t whole;    /* NC_NO_DAY when its year is not known */
    int32_t calendar; /* the same in some leap year; NC_NO_DAY when it has no date */
};

enum { NC_NO_DAY = INT32_MAX };

/* What the key of a thing is made of. */
struct nc_thing_name {
    uint64_t words, figure; /* hash of its words; id of the figure that tells it first */
};

enum {
    NC_LINK_PICKED = 100, /* so many articles of a folder may be picked by hand */
    NC_LINK_RARITIES = 32,
    NC_LINK_MARKS = 64, /* words of 64 bits */
    NC_LINK_MET = 1 << 12 /* pairs that are remembered */
};

struct nc_linker {
    struct nc_store *store;
    const struct nc_options *options;
    struct nc_things *things;
    double heaviest;   /* weight of a name that one article alone has */
    double telling;    /* weight from which a shared name says something */
    bool archive;      /* holds articles that nobody picked: most are unrelated */
    bool brief;        /* a few texts, said to tell one thing: a summary and its article */
    bool few;          /* no more articles than a person picks: values are one thing sooner */
    uint32_t *folders; /* of each article, from 1 */
    uint32_t *shelves; /* of each article: the folder that somebody put it in with others of its
                          story, 0 = in an archive */
    double *shares;    /* of each shelf: how many of its pairs of articles tell of one event */
    GArray *notes;     /* struct nc_note, by number of the string */
    struct nc_sites sites; /* asked for last */
    double *weights;   /* of words, by how many articles have them; 0 = not asked for yet */
    uint32_t *stories; /* story of each article */
    bool *whole;       /* of each story: it is nearly all of a shelf */
    struct nc_leaf *leaves; /* of each article, and one behind the last */
    struct nc_day *days;    /* of each article */
    uint32_t *stems; /* how many sentences of the story at hand have each word: see retell.h */
    double rarities[NC_LINK_RARITIES]; /* of words that so many of them have; 0 = unknown */
    float *covers; /* of each figure in a few texts: how well the best sentence of another text
                      covers its own, 0 to 1 */
    uint32_t sentences; /* of the story at hand, those with figures */
    uint8_t *wholes;   /* a bit for each figure: some other is a part of it */
    uint64_t *met;     /* pairs of clumps compared in some list of their story, by a hash */
    GArray *names;     /* struct nc_thing_name, by row of the things */
    GHashTable *reprints; /* numbers of changed figures in texts sent twice: see reprint.h */
    uint64_t reprint_marks[NC_LINK_MARKS]; /* a bit for the words of each of their sentences */
    GHashTable *kindred; /* points of equal numbers by two articles of the story at hand; NULL =
                            none: see kindred.h */
    GHashTable *crowds; /* fates and names of those who are all whom it befell in the story at
                           hand; NULL = none: see crowd.h */
    bool once;         /* things told once are wanted too */
    uint16_t *participles, *gerunds; /* of each word of the lexicon, 0 = none */
};

/* Is some other figure a part of this one? */
static inline bool nc_link_whole(const struct nc_linker *linker, uint32_t row)
{
    return (linker->wholes[row / 8] >> row % 8 & 1) != 0;
}

/* Makes the note of a string that has none yet. */
const struct nc_note *nc_note_make(struct nc_linker *linker, nc_str str);

/* The note of a string; lent until the next call. */
static inline const struct nc_note *nc_note_of(struct nc_linker *linker, nc_str str)
{
    const struct nc_note *note = &g_array_index(linker->notes, struct nc_note, str);

    return str < linker->notes->len && (note->flags & NC_NOTE_KNOWN) != 0
               ? note
               : nc_note_make(linker, str);
}

/* Begins to look at the note of a word that is soon asked for: notes lie outside the caches. */
static inline void nc_note_foresee(const struct nc_linker *linker, nc_str str)
{
    __builtin_prefetch(&g_array_index(linker->notes, struct nc_note, str));
}

/* Were the two articles put together by a person?  Then they are one story sooner. */
static inline bool nc_link_picked(const struct nc_linker *linker, uint32_t a, uint32_t b)
{
    return linker->shelves[a] != 0 && linker->shelves[a] == linker->shelves[b];
}

/* Did nobody put them together, so that most likely they have nothing to do with each other? */
static inline bool nc_link_unrelated(const struct nc_linker *linker, uint32_t a, uint32_t b)
{
    return !linker->few && !nc_link_picked(linker, a, b);
}

/* Lie two articles of a story in one folder, nearly all of which tells it? */
static inline bool nc_link_one_event(const struct nc_linker *linker, uint32_t a, uint32_t b)
{
    return linker->whole[linker->stories[a]] && nc_link_picked(linker, a, b);
}

/* Makes ready to compare: shelves, notes and stories; the things are still none. */
void nc_linker_open(struct nc_linker *linker, struct nc_store *store,
                    const struct nc_options *options);

/* Gives back all but the things, which are the caller's. */
struct nc_things *nc_linker_close(struct nc_linker *linker);

/* Fills linker->leaves and linker->wholes. */
void nc_leaves_make(struct nc_linker *linker);

/* Fills linker->folders, linker->shelves and linker->archive by the numbers of articles. */
void nc_shelves_make(struct nc_linker *linker);

/* What two articles have in common. */
typedef struct nc_kin nc_kin_of(const void *self, uint32_t a, uint32_t b);

/* Fills linker->shares, and puts on a shelf what is no archive after all. */
void nc_shelves_judge(struct nc_linker *linker, nc_kin_of *kin_of, const void *self);

/* Counts in how many articles each context word and place stands, and marks the words of places. */
void nc_notes_count(struct nc_linker *linker);

/* Weighs words by how many articles have them, again when it has turned out what is an archive. */
void nc_notes_weigh(struct nc_linker *linker);

/* The words of a list of places in lower case, as they stand in contexts; lent until the next call.
 */
const struct nc_sites *nc_note_sites(struct nc_linker *linker, nc_str places);

/* Is the word one of a list of the language, which are in lower case with spaces around? */
bool nc_note_in_list(const char *list, const char *word);

/* The number of a word in lower case. */
nc_str nc_note_lower(struct nc_linker *linker, const char *text, size_t len);

/* Fills the tables of participles and gerunds. */
void nc_notes_forms(struct nc_linker *linker);

/* The weight of a word that so many articles have, noted for the next who asks. */
double nc_weight_of(const struct nc_linker *linker, uint32_t articles);

/* How much it means that two figures share a word: 0 for one in all articles of a large run, about
 * 10 for one in two articles of thousands. */
static inline double nc_note_weight(const struct nc_linker *linker, nc_str str)
{
    const uint32_t own = g_array_index(linker->notes, struct nc_note, str).articles;

    return linker->weights[own] > 0 ? linker->weights[own] : nc_weight_of(linker, own);
}

/* The base forms of a string's words, at most `room`; returns how many. */
unsigned nc_note_words(struct nc_linker *linker, nc_str str, nc_str *bases, unsigned room);

/* Fills linker->days. */
void nc_days_make(struct nc_linker *linker);

/* Days between the dates of two articles, 0 when one is not known; without a year on either side,
 * the distance in the calendar. */
static inline int32_t nc_days_between(const struct nc_linker *linker, uint32_t a, uint32_t b)
{
    enum { YEAR = 366 }; /* days of the leap year that the calendar is of */
    const struct nc_day *x = &linker->days[a], *y = &linker->days[b];

    if (x->calendar == NC_NO_DAY || y->calendar == NC_NO_DAY)
        return 0;
    if (x->whole != NC_NO_DAY && y->whole != NC_NO_DAY)
        return abs(x->whole - y->whole);
    const int32_t between = abs(x->calendar - y->calendar);
    return MIN(between, YEAR - between);
}

/* Names the stories of the result that somebody may read of: those of several articles, and those
 * with things. */
void nc_stories_name(struct nc_linker *linker);

/* Gathers the articles into stories: fills linker->stories and the stories of the result, which
 * are still without names. */
void nc_stories_make(struct nc_linker *linker);

#endif
