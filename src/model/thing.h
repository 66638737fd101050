/* thing.h - what is told more than once: figures that speak of the same quantity.  Floor 1.
 *
 * link/ makes the things, check/ hands each to the rules, report/ prints them by value.  A thing
 * told once is a thing too (one value, one member); it is made where somebody asks for it: for a
 * list of groups, for a draft, for the whole of a part. */
#ifndef NC_MODEL_THING_H
#define NC_MODEL_THING_H

#include "model/store.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Figures of one thing that say the same: equal numbers, equally hedged, after conversion. */
struct nc_value {
    uint32_t first, count;      /* slice of the thing's members; the first is the one to show:
                                   named speaker before none, body before headline, earliest date */
    struct nc_decimal value, low, high;     /* in the thing's unit; low and high as in the figure */
    bool has_value, has_low, has_high, low_open, high_open;
    uint8_t modifier;           /* enum nc_modifier */
    uint16_t articles;          /* different articles that give it */
    uint16_t tellers; /* independent speakers: copies of one text count once, spellings of one
                         name and a spokesman with his organisation too */
    struct nc_date since;       /* earliest known date of an article that gives it */
};

/* A figure that looks like one of the thing's and was kept apart. */
struct nc_apart {
    uint32_t figure;
    nc_str reason;              /* a few words: "other place: Shabunda", "part of 31" */
};

struct nc_thing {
    uint64_t key; /* printed as `group`, in 16 hex digits; unique in the run, of content alone */
    nc_str about;               /* what is counted in words of the articles:
                                   "people killed in the air raid on Bukavu" */
    uint32_t story;             /* row in the stories */
    uint16_t unit;              /* figures were converted to it; row in data/units.h */
    bool grows;                 /* a count that only grows: dead, arrested, infected */
    uint32_t *members;          /* rows of figures, sorted by value, then by what is shown first */
    uint32_t member_count;
    struct nc_value *values;    /* in order of `since`, then of size */
    uint32_t value_count;
    struct nc_apart *apart;
    uint32_t apart_count;
    nc_str agreed; /* which of head, event, place, ... agreed, in plain words; for explain */
    double confidence;          /* 0..1 that the members are one thing */
};

enum { NC_STORY_WORDS = 3 };

struct nc_story {
    nc_str words[NC_STORY_WORDS]; /* its name, 0 = no more words: the title of the article that is
                                     nearest to all, else a few rare words that they share */
    uint32_t article_count;
    uint32_t *articles;
};

/* Two texts sent on one day that tell nearly the same numbers in the same order, and one number
 * that was changed in between. */
struct nc_reprint {
    uint32_t a, b;  /* rows of the changed figures */
    uint32_t thing; /* that both are of, NC_NONE when they were kept apart */
    uint16_t same;  /* numbers that are the same in both texts */
};

struct nc_things {
    struct nc_arena *arena;     /* owns the arrays */
    GArray *things;             /* struct nc_thing, those told more than once first, by stake */
    GArray *stories;            /* struct nc_story */
    GArray *reprints;           /* struct nc_reprint, by thing */
    uint32_t once;              /* things told once that were not made */
};

/* Gives back everything; NULL is fine. */
void nc_things_free(struct nc_things *things);

static inline struct nc_thing *nc_thing_at(const struct nc_things *things, uint32_t row)
{
    return &g_array_index(things->things, struct nc_thing, row);
}

static inline struct nc_story *nc_story_at(const struct nc_things *things, uint32_t row)
{
    return &g_array_index(things->stories, struct nc_story, row);
}

/* What a story is called; "" when it has no name.  Most stories are never spoken of, so that the
 * words of a name become one string of the store when it is first asked for. */
nc_str nc_story_name(const struct nc_store *store, const struct nc_story *story);

/* Can both values hold?  They can when what their wordings allow has a number in common, or misses
 * by no more than tolerance (relative to the larger, 0 = none). */
bool nc_value_meet(const struct nc_value *a, const struct nc_value *b, double tolerance);

/* Are both plain numbers whose roundings meet in nothing but an end: four months and five? */
bool nc_value_beside(const struct nc_value *a, const struct nc_value *b);

/* The row of a value's member to show. */
static inline uint32_t nc_value_shown(const struct nc_thing *thing, const struct nc_value *value)
{
    return thing->members[value->first];
}

#ifdef __cplusplus
}
#endif

#endif
