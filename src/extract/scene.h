/* scene.h - one sentence with the part that each word plays in it; for src/extract alone.  Floor 3.
 *
 * The tagger (scene.c) runs once over a sentence that holds figures or cites a speaker; the readers
 * of context (counted.c, event.c, speaker.c, ...) look at its tags and never at the letters again.
 */
#ifndef NC_EXTRACT_SCENE_H
#define NC_EXTRACT_SCENE_H

#include "data/lexicon.h"
#include "extract/cue.h"
#include "extract/marks.h"
#include "extract/mention.h"
#include "extract/named.h"
#include "extract/tag.h"
#include "extract/view.h"
#include "model/article.h"

#include <string.h>

/* Several tags are asked for at once as bits. */
#define NC_TAG_BIT(tag) (UINT32_C(1) << (tag))

/* What a number counts: tokens [first, end) with the head's token; none when first == end. */
struct nc_noun {
    uint32_t first, end, head;
    uint32_t lender; /* mention whose noun it shares ("10 or 12 people"), or NC_NONE */
    bool pronoun;    /* "of them": the noun stands somewhere before */
};

/* What a number is the predicate of: "the toll in the town stood at 35". */
struct nc_subject {
    struct nc_noun noun; /* without the phrases that hang on it */
    uint32_t verb;
};

/* The predicate of a figure. */
struct nc_deed {
    uint32_t verb;   /* token, or NC_NONE */
    uint32_t helper; /* first auxiliary or modal of the verb group, or the verb itself */
    bool before;     /* stands before the number: the count is its object */
    bool passive;
};

enum { NC_PLACES = 12 };

/* A place that a sentence names. */
struct nc_place {
    uint32_t lead; /* the preposition that leads to it, else its first token */
    struct nc_range names;
    bool speaks; /* it is the subject of a verb of saying: "Moscow said" */
};

/* Places in the order of the text; torn: it does not tell those of every part of the sentence. */
struct nc_places {
    struct nc_place items[NC_PLACES];
    uint32_t count;
    bool torn;
};

struct nc_scene {
    const struct nc_tokens *tokens;
    const struct nc_article *article;
    const struct nc_mentions *mentions;
    struct nc_pool *pool;
    GArray *contexts;
    GArray *bags;    /* of the store */
    uint16_t *stems; /* by row of the lexicon: for bag.c alone */
    struct nc_figure *figures;
    const struct nc_cues *cues;
    struct nc_sense *senses; /* by token of the article, filled for this sentence and its edges */
    uint8_t *marks;          /* the same, of extract/marks.h; NC_MARKS_ROOM more than tokens */
    struct nc_sieve *sieves; /* the marks of this sentence, by its own tokens */
    uint32_t *holders;       /* by token of the article: its mention, with NC_MARK_MENTION */
    uint32_t *doubts;        /* room for its tokens, for the tagger alone */
    struct nc_noun *nouns;   /* by mention of the article, filled up to this sentence */
    struct nc_deed *deeds;   /* the same */
    uint32_t sentence;       /* row in tokens->sentences */
    uint32_t first, end;     /* its tokens */
    uint32_t size;           /* end - first */
    struct nc_range seam;    /* of these, those that nobody shall see: see nc_misstated_join */
    uint32_t classes;        /* of all its tokens together */
    uint32_t from, to;       /* its mentions [from, to) */
    bool counting;           /* a quantity is among them: days and labels alone are not read */
    bool quoting;            /* one of them is inside quotation marks */
    bool shouting;           /* capitals only: no capital tells a name */
    bool titled;             /* every word of weight has a capital, as in a headline */
    uint16_t hints;          /* of all its tokens together, enum nc_hint */
    bool compared;           /* its figures will be compared with others: see nc_context_new */
    bool moments;            /* and so will its dates, times and results */
    struct nc_places places; /* that the sentence names */
    bool parted;             /* it names some, and has a semicolon */
    bool place_known;        /* `place` is known */
    nc_str place;            /* the places that the figures share which have none nearer */
    bool term_known;         /* `term` is known */
    unsigned term;           /* the one term of a year that the sentence names: see scoped.c */
};

/* Stops without a cue stand so many tokens before a sentence and behind it, so that the thousands
 * that ask for a neighbour need not ask first whether there is one. */
enum { NC_SENSE_EDGE = 16 };

/* Lets a sentence that corrects what the one before calls wrong begin with that one: its subject,
 * "it" or "the correct number", is the seam, so that it tells of what was misstated. */
void nc_misstated_join(struct nc_scene *scene);

/* Hides the seam, and the days before it: those on which the wrong number was told. */
void nc_misstated_mend(struct nc_scene *scene);

/* Tags the tokens of scene->sentence; those from `first` to `to` are set by the caller. */
void nc_scene_tag(struct nc_scene *scene);

static inline const struct nc_token *nc_scene_token(const struct nc_scene *scene, uint32_t i)
{
    return &scene->tokens->items[i];
}

static inline const char *nc_scene_text(const struct nc_scene *scene, uint32_t i)
{
    return scene->tokens->text + scene->tokens->items[i].at;
}

/* Is token i one of the sentence? */
static inline bool nc_scene_has(const struct nc_scene *scene, uint32_t i)
{
    return i - scene->first < scene->size; /* what is before `first` becomes a large number */
}

/* What token i of the sentence is, or one near its edges, or NC_NONE, which is the one before the
 * first of the article. */
static inline const struct nc_sense *nc_sense_at(const struct nc_scene *scene, uint32_t i)
{
    return &scene->senses[(int32_t)i];
}

/* The tag of token i; a stop outside the sentence. */
static inline enum nc_tag nc_tag_at(const struct nc_scene *scene, uint32_t i)
{
    return (enum nc_tag)nc_sense_at(scene, i)->tag;
}

/* The cue of token i; none outside the sentence. */
static inline enum nc_cue nc_cue_at(const struct nc_scene *scene, uint32_t i)
{
    return (enum nc_cue)nc_sense_at(scene, i)->cue;
}

/* Is mention m a verb that tells its own change: "doubled"? */
static inline bool nc_scene_factor(const struct nc_scene *scene, uint32_t m)
{
    return scene->mentions->items[m].factor;
}

/* The mention of the article that token i is of, NC_NONE for none. */
static inline uint32_t nc_mention_at(const struct nc_scene *scene, uint32_t i)
{
    const bool held = nc_scene_has(scene, i) && (scene->marks[i] & NC_MARK_MENTION) != 0;
    return held ? scene->holders[i] : NC_NONE;
}

/* Has the sentence a cue of one of the groups? */
static inline bool nc_scene_hints(const struct nc_scene *scene, unsigned hints)
{
    return (scene->hints & hints) != 0;
}

static inline bool nc_scene_is(const struct nc_scene *scene, uint32_t i, uint32_t classes)
{
    return nc_scene_has(scene, i) && nc_token_is(nc_scene_token(scene, i), classes);
}

/* The first token in [from, to) that has one of the marks; `to` without one. */
static inline uint32_t nc_scene_next(const struct nc_scene *scene, uint32_t from, uint32_t to,
                                     unsigned marks)
{
    const uint32_t first = scene->first;
    return first + nc_sieve_next(scene->sieves, from - first, to - first, marks);
}

/* The first token from `from` on that has not the mark; the end of the sentence where all have. */
static inline uint32_t nc_scene_over(const struct nc_scene *scene, uint32_t from, unsigned mark)
{
    const uint32_t first = scene->first;
    return first + nc_sieve_over(scene->sieves, from - first, scene->size, mark);
}

/* Has token i of the sentence the mark? */
static inline bool nc_scene_marked(const struct nc_scene *scene, uint32_t i, unsigned mark)
{
    return nc_scene_next(scene, i, i + 1, mark) == i;
}

/* The last token in [from, to) that has one of the marks; `to` without one. */
static inline uint32_t nc_scene_last(const struct nc_scene *scene, uint32_t from, uint32_t to,
                                     unsigned marks)
{
    const uint32_t first = scene->first;
    return first + nc_sieve_last(scene->sieves, from - first, to - first, marks);
}

/* The first token of mention m, with the words before it that bound it. */
static inline uint32_t nc_edge_before(const struct nc_scene *scene, uint32_t m)
{
    return scene->mentions->items[m].edge;
}

/* First token behind mention m with its noun. */
static inline uint32_t nc_edge_after(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_noun *noun = &scene->nouns[m];
    const uint32_t end = scene->mentions->items[m].surface.end;
    return noun->first < noun->end && noun->end > end ? noun->end : end;
}

/* "next year", "last month": do the words from token i on tell when, and not what is counted? */
static inline bool nc_scene_tells_when(const struct nc_scene *scene, uint32_t i)
{
    const enum nc_cue which = nc_cue_at(scene, i), unit = nc_cue_at(scene, i + 1);
    return (which == NC_CUE_LAST || which == NC_CUE_THIS || which == NC_CUE_NEXT) &&
           (unit == NC_CUE_YEAR || unit == NC_CUE_MONTH || unit == NC_CUE_WEEK ||
            unit == NC_CUE_QUARTER || unit == NC_CUE_DAY);
}

/* Does somebody decline a deed at token i, as in "declined to pay"; not "declined to 5%"? */
bool nc_scene_declines(const struct nc_scene *scene, uint32_t i);

/* Is token i a verb of saying? */
static inline bool nc_scene_says(const struct nc_scene *scene, uint32_t i)
{
    enum nc_tag tag = nc_tag_at(scene, i);
    return nc_scene_is(scene, i, NC_W_SAY) &&
           (tag == NC_TAG_VERB || tag == NC_TAG_PART || tag == NC_TAG_GERUND);
}

/* The lexicon's word of token i. */
static inline const struct nc_word *nc_scene_word(const struct nc_scene *scene, uint32_t i)
{
    return nc_lexicon_word(nc_scene_token(scene, i)->word);
}

/* Is token i this word of the lexicon, in any letter case? */
static G_ALWAYS_INLINE inline bool nc_scene_spells(const struct nc_scene *scene, uint32_t i,
                                                   const char *word)
{
    if (!nc_scene_has(scene, i))
        return false;
    const uint16_t row = nc_scene_token(scene, i)->word;
    if (strlen(word) < sizeof(uint64_t))
        return nc_row_is(row, word);
    const struct nc_word *known = nc_lexicon_word(row);
    return known->len == strlen(word) && memcmp(nc_word_text(known), word, strlen(word)) == 0;
}

/* Is token i a word of a list of lists.h? */
static inline bool nc_scene_one_of(const struct nc_scene *scene, uint32_t i, enum nc_list list)
{
    return nc_scene_has(scene, i) && nc_word_listed(nc_scene_token(scene, i)->word, list);
}

/* Does the count of token i's family need no noun to be people: killed, injured, homeless?  Nouns
 * that are verbs too do where the family says so: "12 arrests", but no contracts. */
static inline bool nc_scene_counts_people(const struct nc_scene *scene, uint32_t i)
{
    if (i >= scene->end || !nc_scene_hints(scene, NC_HINT_FATE))
        return false;
    const struct nc_word *word = nc_scene_word(scene, i);
    const struct nc_family *family = nc_lexicon_family(word->family);
    const bool deed = nc_tag_at(scene, i) == NC_TAG_NOUN && (word->classes & NC_W_VERB) != 0;
    return family->person && (family->nouns || !deed);
}

/* Is it a verb, in whatever form? */
static inline bool nc_tag_verbal(enum nc_tag tag)
{
    return tag == NC_TAG_VERB || tag == NC_TAG_PART || tag == NC_TAG_GERUND;
}

/* Is the word a state or deed that counts people without more: dead, killed, injured, missing? */
static inline bool nc_scene_fate(const struct nc_scene *scene, uint32_t i)
{
    if (!nc_scene_hints(scene, NC_HINT_FATE))
        return false;
    enum nc_tag tag = nc_tag_at(scene, i);
    bool state = tag == NC_TAG_ADJ || tag == NC_TAG_PART || tag == NC_TAG_NOUN ||
                 (tag == NC_TAG_GERUND && nc_scene_is(scene, i, NC_W_ADJ)); /* "missing" */
    return state && nc_scene_counts_people(scene, i);
}

/* The tag of token i, a verb of that form; those before it have theirs already, and so have the
 * mentions. */
enum nc_tag nc_verb_tag(const struct nc_scene *scene, uint32_t i, enum nc_verb verb);

/* The token behind the brackets that open at token i, "12 boats (7%) sank"; `i` where none do. */
uint32_t nc_scene_over_brackets(const struct nc_scene *scene, uint32_t i);

/* Has the word the ending of an English possessive? */
bool nc_scene_possessive(const struct nc_scene *scene, uint32_t i);

/* More than one of something, as its form tells; no possessive. */
bool nc_scene_plural(const struct nc_scene *scene, uint32_t i);

/* Words of the tokens [first, end) as written, white space folded; without the ending of a
 * possessive at the end. */
nc_str nc_scene_phrase(const struct nc_scene *scene, uint32_t first, uint32_t end);

/* The base form of token i in lower case: of the lexicon, else by endings of plurals and verbs as
 * the tag tells. */
nc_str nc_scene_base(const struct nc_scene *scene, uint32_t i);

/* The same of any token of the article, with that tag. */
nc_str nc_scene_base_as(const struct nc_scene *scene, uint32_t i, enum nc_tag tag);

/* "10 or 12 people", "between 10 and 12 people", "10 to 12 people": the noun behind the second
 * number. */
bool nc_lend_ahead(const struct nc_scene *scene, uint32_t m, uint32_t i, struct nc_noun *noun);

/* "four-, five- and six-cylinder engines", "3, 5 and 8 people": a number of a list, whose noun
 * stands behind the last. */
bool nc_lend_in_list(const struct nc_scene *scene, uint32_t m, uint32_t i,
                           struct nc_noun *noun);

/* "23 probable and 14 possible cases", "33 slightly and 59 badly damaged homes": words that narrow
 * stand alone before "and" and a number, whose noun they narrow too. */
bool nc_lend_over_trait(const struct nc_scene *scene, uint32_t i, struct nc_noun *noun);

/* "40% of Indian and 30% of Chinese firms": the mention whose noun an adjective at `i` waits for.
 */
uint32_t nc_lend_over_and(const struct nc_scene *scene, uint32_t i);

/* Puts the words of the count into the figure: counted, head, restrict_to; after nc_event_read. */
void nc_count_name(struct nc_scene *scene, uint32_t m);

/* Names a sum that a thing cost so, and the thing; after its other words were read. */
void nc_cost_read(struct nc_scene *scene, uint32_t m);

/* Names the change or level of a share price so, with the time of trading; after nc_change_read. */
void nc_trading_read(struct nc_scene *scene, uint32_t m);

/* Does the figure tell how many live in a place? */
bool nc_scene_inhabits(const struct nc_scene *scene, uint32_t m);

/* The name of the place whose inhabitants figure m counts, after nc_attribute_read; false for any
 * other figure, and where no name is tied to the count. */
bool nc_inhabited_name(const struct nc_scene *scene, uint32_t m, struct nc_range *name);

/* The subject of the clause whose verb says how large it is, and what number m says of it; false
 * when m is no such predicate. */
bool nc_subject_find(const struct nc_scene *scene, uint32_t m, struct nc_subject *subject);

/* Who or what is as large as figure m tells: "the tower is 40 metres high"; false where it is no
 * predicate of "is". */
bool nc_subject_holds(const struct nc_scene *scene, uint32_t m, struct nc_noun *holder);

/* The noun phrase that begins at token i and ends before `end`, without those that hang on it. */
bool nc_phrase_read(const struct nc_scene *scene, uint32_t i, uint32_t end, struct nc_noun *noun);

/* The subject of the verb at token `verb`, or what its "which" or "that" stands for. */
bool nc_subject_before(const struct nc_scene *scene, uint32_t verb, struct nc_noun *noun);

/* The people or things that such a subject counts: "the number of people killed rose to 41". */
bool nc_subject_counts(const struct nc_scene *scene, uint32_t m, struct nc_noun *noun);

/* Finds the places that the sentence names; before all else that asks for places. */
void nc_places_find(struct nc_scene *scene);

/* Does nothing happen at these names, a place's by the words around or a known one's: "in Q1", "at
 * Acme Airlines", "the Lyon-based firm"?  Token `at` is the preposition that leads to them, else
 * their first. */
bool nc_place_is_none(const struct nc_scene *scene, uint32_t at, struct nc_range names, bool known);

/* Is figure m told of the whole world: "11 million worldwide"? */
bool nc_place_is_all(const struct nc_scene *scene, uint32_t m);

/* Does the age of mention m stand for who it is, "the 34-year-old said"?  Then it is none of the
 * time or place of what is told. */
bool nc_age_names(const struct nc_scene *scene, uint32_t m);

/* Are places named between figure m and the next one? */
bool nc_place_follows(const struct nc_scene *scene, uint32_t m);

/* Can a word of this tag stand inside a verb group: "have not yet been"? */
static inline bool nc_tag_in_group(enum nc_tag tag)
{
    return tag == NC_TAG_AUX || tag == NC_TAG_MODAL || tag == NC_TAG_ADV || tag == NC_TAG_NEG ||
           tag == NC_TAG_HYPHEN;
}

/* The deed that the noun before a count tells: "the deaths of 14 miners", "damage to 400 houses".
 */
bool nc_frame_noun(const struct nc_scene *scene, uint32_t m, struct nc_deed *deed);

/* Is token i "life" or "lives"? */
bool nc_frame_is_life(const struct nc_scene *scene, uint32_t i);

/* The deed of "claimed 40 lives", whose verb tells another one elsewhere. */
bool nc_frame_life(const struct nc_scene *scene, uint32_t m, struct nc_deed *deed);

/* Does the deed end the lives counted, or of those counted: "claimed 40 lives", "cost the lives of
 * 40"? */
bool nc_frame_kills(const struct nc_scene *scene, uint32_t m);

/* The deed of those counted among whom it befell, where `right` is the token behind the count: "40
 * children were among the dead", "among those killed were 40 children". */
bool nc_frame_among(const struct nc_scene *scene, uint32_t m, uint32_t right, struct nc_deed *deed);

/* Does the deed end the work of those counted: "cut 500 jobs", "shed 500 staff"? */
bool nc_frame_dismisses(const struct nc_scene *scene, uint32_t m);

/* Sets agent and patient of figure m, whose deed is known and whose count is named. */
void nc_roles_read(struct nc_scene *scene, uint32_t m);

/* Notes whether figure m is told of a part alone. */
void nc_scope_read(struct nc_scene *scene, uint32_t m);

/* Sets modality and polarity of figure m, whose deed is known. */
void nc_modality_read(struct nc_scene *scene, uint32_t m);

/* Sets the modality of a figure whose verb stands behind "is to"; no cue hints at that. */
void nc_modality_of_plan(struct nc_scene *scene, uint32_t m);

/* "As many as 160 had died", told as done: hardly fewer, so that the count has a lower end too. */
void nc_modality_of_most(struct nc_scene *scene, uint32_t m);

/* The readers of context, each for mention m of the scene. */
void nc_counted_read(struct nc_scene *scene, uint32_t m); /* from the last mention to the first */
void nc_pronoun_read(struct nc_scene *scene, uint32_t m); /* from the first to the last */
void nc_people_read(struct nc_scene *scene, uint32_t m);
void nc_lent_read(struct nc_scene *scene, uint32_t m); /* when all heads are named */
void nc_event_read(struct nc_scene *scene, uint32_t m);

/* The phrase of deeds.tsv that begins at token i, 0 for none. */
uint16_t nc_deed_phrase(const struct nc_scene *scene, uint32_t i);

/* The base form of the deed at token `verb`, of one word or several: "took place"; for a noun the
 * deed that it tells. */
nc_str nc_deed_name(const struct nc_scene *scene, uint32_t verb, bool noun);
void nc_attribute_read(struct nc_scene *scene, uint32_t m);
void nc_trait_read(struct nc_scene *scene, uint32_t m); /* after event and attribute */
void nc_place_read(struct nc_scene *scene, uint32_t m);
void nc_part_read(struct nc_scene *scene, uint32_t m);
void nc_withdrawn_read(struct nc_scene *scene, uint32_t m);
void nc_change_read(struct nc_scene *scene, uint32_t m);

/* The cue of the word that leads to the level that figure m is: "to", "from"; over "a", "just", and
 * the "peak of" in "from a peak of 1,200".  None where it is only compared: "compared to 40". */
enum nc_cue nc_level_cue(const struct nc_scene *scene, uint32_t m);

/* Which end of a change figure m would be: the step, unless a word leads to it as to a level. */
enum nc_change_role nc_level_role(const struct nc_scene *scene, uint32_t m);

/* Marks numbers that another of the sentence replaces, and tells what both count; after all that
 * reads figures for themselves. */
void nc_correction_read(struct nc_scene *scene);

/* Mends the places of all figures of the sentence that others are parts of. */
void nc_whole_places_read(struct nc_scene *scene);

/* Sets the period of all figures of the sentence: for each the nearest words of time. */
enum { NC_PERIOD_FIGURES = 64 };
void nc_periods_read(struct nc_scene *scene);

/* Sets the shape, the stems of context and the bag of words of all figures of the sentence. */
void nc_stems_read(struct nc_scene *scene);

/* Leaves each figure of a list that is shared out "respectively" the name of its own alone; after
 * nc_stems_read. */
void nc_respective_read(struct nc_scene *scene);

#endif
