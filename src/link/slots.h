/* slots.h - do two figures speak of the same thing?  Compared slot by slot.  Private to link/.
 *
 * Each slot that agrees adds points, a slot that contradicts keeps the figures apart: for good
 * (hard), or as long as their values differ (soft), because a wrong conflict is worse than a missed
 * one. */
#ifndef NC_LINK_SLOTS_H
#define NC_LINK_SLOTS_H

#include "link/linker.h"
#include "link/retell.h"

enum nc_slot_id {
    NC_SLOT_NONE,
    NC_SLOT_UNIT,
    NC_SLOT_RATE,
    NC_SLOT_CHANGE,
    NC_SLOT_PART,
    NC_SLOT_EACH,
    NC_SLOT_OTHER,
    NC_SLOT_MODALITY,
    NC_SLOT_EVENT,
    NC_SLOT_HEAD,
    NC_SLOT_RESTRICT,
    NC_SLOT_ATTRIBUTE,
    NC_SLOT_PLACE,
    NC_SLOT_PERIOD,
    NC_SLOT_AGENT,
    NC_SLOT_PATIENT,
    NC_SLOT_NAMES,
    NC_SLOT_SENTENCE,
    NC_SLOT_WORDING,
    NC_SLOT_VALUE,
    NC_SLOT_RETOLD,
    NC_SLOT_COUNT
};

/* How the values of two figures stand to each other: the same number; apart by rounding; apart, but
 * both may hold, as one is hedged; or they exclude each other. */
enum nc_relation { NC_EQUAL, NC_NEAR, NC_MEET, NC_DIFFER };

/* A figure with what comparison needs of it, worked out once. */
enum { NC_VIEW_SITES = 6 };

struct nc_view {
    const struct nc_figure *figure;
    uint32_t row;                  /* of the figure */
    nc_str head, event, attribute; /* base forms */
    uint16_t outcome;              /* family of what befell those counted: killed = dead */
    uint16_t head_family, event_family;
    uint16_t head_flags, event_flags; /* of the notes */
    nc_str
        sites[NC_VIEW_SITES]; /* words of the places named for it, else of those in its sentence */
    uint8_t site_count,
        wide_sites;          /* of them, and of these the ones that are countries and the like */
    uint8_t settled;         /* points because the story tells few values of it, and often */
    bool scoped;             /* told of a part of a place, or of a time alone */
    bool part;               /* of others whom the same befell: "34 died, nine of them children" */
    bool sums;                     /* of places that its parts name: has none itself */
    bool by_place; /* of one of several places that its sentence gives numbers of */
    uint32_t lent; /* where the sentence begins in another of a few texts that has its very number
                      of something else, plus one; 0 = none has */
    bool owned; /* its sentence shares its figures out, its context names whose it is */
    bool sole;     /* alone in its article it tells what it tells: see kindred.h */
    bool crowded;            /* in a table that was read as a sentence */
    bool other;              /* besides others of the same kind: "12 others" */
    uint32_t reprint;        /* number of what it tells, where its text was sent twice */
    int64_t mantissa;        /* of its value as written, without the zeros at its end */
    uint8_t digits;          /* how many it has */
    double value, low, high; /* in the coherent unit of the dimension; infinite = open */
};

struct nc_verdict {
    int score;          /* points for one thing, against which slots spoke included */
    uint32_t agreed;    /* 1 << slot */
    uint8_t hard, soft; /* enum nc_slot_id that keeps them apart, 0 = none */
    uint8_t relation;   /* enum nc_relation */
    uint8_t names;      /* telling words around both that are the same */
    uint8_t words;      /* all words around both that are the same */
    bool one_event;     /* in two articles of a folder that tells one event */
    bool aligned;       /* they stand for each other in two sentences that tell the same */
    bool reprinted;     /* one was changed into the other when their text was sent again */
    bool slip;          /* they differ as by a slip of the pen */
    bool settled;       /* told on two days, but of a term or deed that is over */
    bool anew;          /* nothing but the days of their articles keeps them apart */
    bool mistyped;      /* one is the other with two digits turned round, and each stands alone */
    bool only;          /* what ties their articles leaves no doubt that they are one */
    bool agree;         /* mistyped, in articles that have another number in common */
    bool brief;         /* the two were put side by side: less is asked */
    bool again;         /* their article must mean them to be one: see nc_again */
    uint8_t kindred;    /* points of what else their articles agree in, each having but this one */
    bool archive;       /* nobody picked the two articles: more is asked */
};

/* The view of a figure. */
void nc_view_make(struct nc_linker *linker, uint32_t row, struct nc_view *view);

/* What it has of that which befell those counted. */
uint16_t nc_view_outcome(struct nc_linker *linker, const struct nc_figure *figure);

/* Are two fates one, or often told for each other: killed and drowned, rescued and evacuated? */
bool nc_fates_near(uint16_t a, uint16_t b);

/* How their values stand to each other. */
enum nc_relation nc_slots_relation(const struct nc_view *a, const struct nc_view *b);

/* Compares two figures whose units can be compared. */
struct nc_verdict nc_slots_compare(struct nc_linker *linker, const struct nc_view *a,
                                   const struct nc_view *b);

/* The same for those who ask only whether the two are one thing: where something keeps them apart,
 * it need not be what is told first. */
struct nc_verdict nc_slots_match(struct nc_linker *linker, const struct nc_view *a,
                                 const struct nc_view *b);

/* Does the verdict suffice to call them one thing? */
bool nc_slots_same(const struct nc_verdict *verdict, const struct nc_view *a);

/* Does one text tell both in its own voice?  Two values side by side in one text are mostly two
 * things, unless it cites two people for them, takes one of them back, or has one in its headline.
 */
bool nc_slots_beside(const struct nc_store *store, const struct nc_figure *f,
                     const struct nc_figure *g);

/* Is one of the two shared out to a name, while the other has names, and that is not among them? */
bool nc_slots_disowned(const struct nc_linker *linker, const struct nc_view *a,
                       const struct nc_view *b);

/* Do the articles of both speak of others each: of two companies or countries, neither of which the
 * other article names, or of what has no name in common at all? */
bool nc_slots_strangers(struct nc_linker *linker, const struct nc_figure *f,
                        const struct nc_figure *g);

/* Are places named around both, "Danish exports", "Finnish exports", and none of the one that the
 * other article speaks of there or in its lead? */
bool nc_slots_nations(struct nc_linker *linker, const struct nc_figure *f,
                      const struct nc_figure *g);

/* Are they told of two surveys, each with a name around that the other article has nowhere?  Both
 * may ask of the same. */
bool nc_slots_surveys(struct nc_linker *linker, const struct nc_figure *f,
                      const struct nc_figure *g);

/* Stands around each a name, of nobody who tells it, that the other article has nowhere, and none
 * around both: "Anna Roche was jailed for 14 years", "Paula Marin for nine"?  Or is the first that
 * they share told with two first names?  Places do not count. */
bool nc_slots_rivals(struct nc_linker *linker, const struct nc_figure *f,
                     const struct nc_figure *g);

/* How surely the articles of both tell of one event, where their values differ and each is the only
 * one of its article; else 0. */
unsigned nc_slots_kindred(const struct nc_linker *linker, const struct nc_view *a,
                          const struct nc_view *b);

/* How often each digit stands in the number, four bits a digit. */
uint64_t nc_slots_digits(const struct nc_view *a);

/* Are they one number but for two digits side by side that are turned round? */
bool nc_slots_turned(const struct nc_view *a, const struct nc_view *b);

/* Is one of them the other mistyped: see kindred.h? */
bool nc_slots_mistyped(const struct nc_linker *linker, const struct nc_view *a,
                       const struct nc_view *b);

/* Are both numbers told so finely that they are hardly equal by chance? */
bool nc_slots_precise(const struct nc_view *a, const struct nc_view *b);

/* Have two numbers the same digits in another order, and so many at least? */
bool nc_slots_swapped(const struct nc_view *a, const struct nc_view *b, unsigned least);

/* Is it a date, a clock time or a result? */
static inline bool nc_slots_moment(const struct nc_view *a)
{
    return !nc_kind_quantity((enum nc_kind)a->figure->kind);
}

/* Is it a count that only grows while what it tells goes on: people killed, houses destroyed? */
bool nc_slots_grows(const struct nc_view *a);

/* Do two articles tell both in one sentence, word for word? */
static inline bool nc_slots_same_words(const struct nc_figure *f, const struct nc_figure *g)
{
    return f->in->shape != 0 && f->in->shape == g->in->shape && f->in->article != g->in->article;
}

/* Parts of the comparison: each adds to the verdict. */
void nc_slots_what(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                   struct nc_verdict *v);
void nc_slots_where(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                    struct nc_verdict *v);
void nc_slots_period(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                     struct nc_verdict *v);
void nc_slots_who(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                  struct nc_verdict *v);
void nc_slots_days(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                   struct nc_verdict *v); /* after what, where, who and parts */
void nc_slots_parts(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                    struct nc_verdict *v);
void nc_slots_retold(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                     struct nc_verdict *v); /* after the others */

/* Do two values of one article, which differ, count one thing, so that one of them is wrong: in the
 * headline and the text, or as "the 42 shops" behind "24 shops"?  Or are they ages that two
 * articles of a story give for one who is named in full? */
bool nc_again(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b);

/* What keeps two values of an archive apart, which in a few picked articles would be one thing. */
void nc_archive_compare(struct nc_linker *linker, const struct nc_view *a, const struct nc_view *b,
                        struct nc_verdict *v);

/* The same at first sight: can they not be one thing, whatever their slots say? */
bool nc_archive_bars(struct nc_linker *linker, const struct nc_view *a,
                     const struct nc_view *b);

/* A slot agrees: points for it. */
static inline void nc_verdict_agree(struct nc_verdict *v, enum nc_slot_id slot, int points)
{
    v->score += points;
    v->agreed |= 1u << slot;
}

/* A slot contradicts; the first of each kind is remembered. */
static inline void nc_verdict_hard(struct nc_verdict *v, enum nc_slot_id slot)
{
    if (v->hard == 0)
        v->hard = (uint8_t)slot;
}

static inline void nc_verdict_soft(struct nc_verdict *v, enum nc_slot_id slot, int points)
{
    v->score -= points;
    if (v->soft == 0)
        v->soft = (uint8_t)slot;
}

/* Has the slot agreed? */
static inline bool nc_verdict_has(const struct nc_verdict *v, enum nc_slot_id slot)
{
    return (v->agreed & (1u << slot)) != 0;
}

#endif
