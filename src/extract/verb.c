/* verb.c - the tag of words that can be verbs, by what stands before them: a table, in which few
 * places ask for more. */
#include "extract/scene.h"

#include "lists.h"

/* Groups of tags before the word. */
enum before {
    OTHER,
    DET,
    ADJ,
    NUMBER,
    NOUN,
    NAME,
    COMMA,
    CHAIN,  /* may stand between a number and its noun */
    TOWARD, /* a verb in its base form follows: "to", "may", "they" */
    FIRST,  /* nothing: the word opens the sentence */
    BEFORE
};

/* Answers that need another look, beyond the tags. */
enum {
    OBJECT = NC_TAG_COUNT, /* a verb before an object, else a noun */
    PLAN,                  /* the same; a verb before "to" as well: "organisers plan to" */
    BUILD,                 /* the same as OBJECT, but a gerund */
    INSIDE,                /* an adjective before a noun, else a gerund */
    HURT,                  /* an adjective before a noun, else a past form */
    STRIKE,                /* "a quake of 5.9 hit southern Iran": a past form, else a noun */
    COUNTED,               /* a noun in the plural behind its number, else a verb */
    COUNTED_PLAN,          /* a noun in the plural behind its number, else as PLAN */
    ONE,                   /* a noun behind a single one, else a verb */
    SINGLE                 /* a noun behind one thing, "one fraud count", else a verb */
};

/* The answers that the tags alone give, in short. */
enum { N = NC_TAG_NOUN, V = NC_TAG_VERB, P = NC_TAG_PART, G = NC_TAG_GERUND };

/* clang-format off */
static const uint8_t answers[NC_VERB_COUNT][BEFORE] = {
    /*         other det     adj     number   noun          name  comma   chain    toward first */
    [NC_VERB_GERUND] =
             { G,    INSIDE, INSIDE, G,       G,            G,    G,      G,       G,     G },
    [NC_VERB_GERUND_NOUN] =
             { G,    N,      N,      N,       BUILD,        G,    G,      G,       G,     G },
    [NC_VERB_PAST] =
             { P,    HURT,   HURT,   P,       P,            P,    P,      P,       P,     P },
    [NC_VERB_BASE] =
             { V,    N,      N,      ONE,     SINGLE,       V,    V,      V,       V,     V },
    [NC_VERB_BASE_NOUN] =
             { N,    N,      N,      N,       PLAN,         PLAN, OBJECT, N,       V,     OBJECT },
    [NC_VERB_BASE_PAST] =
             { N,    N,      N,      STRIKE,  PLAN,         PLAN, OBJECT, N,       V,     OBJECT },
    [NC_VERB_FORM] =
             { V,    N,      N,      COUNTED, COUNTED,      V,    V,      COUNTED, V,     V },
    [NC_VERB_FORM_NOUN] =
             { N,    N,      N,      N,       COUNTED_PLAN, PLAN, OBJECT, N,       V,     OBJECT },
};
/* clang-format on */

static const uint8_t before_of_tag[NC_TAG_COUNT] = {
    [NC_TAG_DET] = DET,      [NC_TAG_ADJ] = ADJ,    [NC_TAG_NUMBER] = NUMBER,
    [NC_TAG_NOUN] = NOUN,    [NC_TAG_NAME] = NAME,  [NC_TAG_COMMA] = COMMA,
    [NC_TAG_HYPHEN] = CHAIN, [NC_TAG_PART] = CHAIN, [NC_TAG_MODAL] = TOWARD,
    [NC_TAG_PRON] = TOWARD,
};

/* Is the next word one that a verb may be followed by but a noun inside a phrase is not? */
static bool object_follows(const struct nc_scene *scene, uint32_t i)
{
    if (i + 1 >= scene->end)
        return false;
    const struct nc_token *next = nc_scene_token(scene, i + 1);
    return scene->senses[i + 1].tag == NC_TAG_NUMBER ||
           scene->senses[i + 1].tag == NC_TAG_MODIFIER ||
           nc_token_is(next, NC_W_DET | NC_W_PRON | NC_W_NUMERAL);
}

/* "28 arrest warrants", "two large contracts": a verb in -s cannot follow a count above one unless
 * a plural stands between. */
static bool is_counted_plural(const struct nc_scene *scene, uint32_t i)
{
    enum { FARTHEST = 4 }; /* words between the number and its noun */
    const struct nc_token *token = nc_scene_token(scene, i);
    if ((nc_scene_text(scene, i)[token->len - 1] | 0x20) != 's')
        return false;
    for (uint32_t at = i - 1; nc_scene_has(scene, at) && at + FARTHEST >= i - 1; at--) {
        const struct nc_sense *sense = &scene->senses[at];
        const uint32_t number = sense->tag == NC_TAG_NUMBER ? nc_mention_at(scene, at) : NC_NONE;
        if (number != NC_NONE) {
            const struct nc_figure *count = &scene->figures[number];
            return count->kind == NC_KIND_NUMBER && count->unit == 0 &&
                   !(count->value.mantissa == 1 && count->value.exponent == 0);
        }
        const struct nc_token *word = nc_scene_token(scene, at);
        bool plural = (nc_scene_text(scene, at)[word->len - 1] | 0x20) == 's';
        if ((sense->tag != NC_TAG_NOUN || plural) && sense->tag != NC_TAG_ADJ &&
            sense->tag != NC_TAG_HYPHEN && sense->tag != NC_TAG_PART)
            return false;
    }
    return false;
}

/* May the next word be a noun, as far as the lexicon tells? */
static bool noun_follows(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t closed =
        NC_W_DET | NC_W_PREP | NC_W_AUX | NC_W_MODAL | NC_W_CONJ | NC_W_PRON | NC_W_ADV | NC_W_NEG;
    return i + 1 < scene->end && nc_scene_token(scene, i + 1)->kind == NC_TOKEN_WORD &&
           !nc_scene_is(scene, i + 1, closed);
}

/* "one count of theft": behind one a form without -s is no verb. */
static bool is_counted_one(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t number = nc_mention_at(scene, i - 1);
    if (number == NC_NONE)
        return false;
    const struct nc_figure *count = &scene->figures[number];
    return count->kind == NC_KIND_NUMBER && count->unit == 0 && count->value.mantissa == 1 &&
           count->value.exponent == 0;
}

/* A word that can be verb or noun, before an object or "to". */
static bool is_plan(const struct nc_scene *scene, uint32_t i)
{
    return nc_cue_at(scene, i + 1) == NC_CUE_TO || object_follows(scene, i);
}

/* "one fraud count", "a new trade call": what one thing does has an -s, so it is a part of its
 * name. */
static bool is_of_single(const struct nc_scene *scene, uint32_t i)
{
    enum { WORDS = 3 };
    if (nc_scene_is(scene, i, NC_W_ADJ | NC_W_ADV | NC_W_PARTICIPLE) || is_plan(scene, i))
        return false; /* "one point lower" */
    for (uint32_t at = i - 1; nc_scene_has(scene, at) && at + WORDS >= i; at--) {
        const enum nc_tag tag = (enum nc_tag)scene->senses[at].tag;
        const bool one = nc_scene_spells(scene, at, "a") || nc_scene_spells(scene, at, "an");
        if (tag == NC_TAG_NUMBER || one)
            return one || is_counted_one(scene, at + 1);
        if (tag != NC_TAG_ADJ && (tag != NC_TAG_NOUN || nc_scene_plural(scene, at)))
            return false;
    }
    return false;
}

/* Does the place that something struck follow? */
static bool place_follows(const struct nc_scene *scene, uint32_t i)
{
    return i + 1 < scene->end && (nc_scene_is(scene, i + 1, NC_W_DET) ||
                                  nc_scene_token(scene, i + 1)->flags & NC_TOKEN_UPPER ||
                                  nc_cue_at(scene, i + 1) == NC_CUE_DIRECTION);
}

/* One of two tags. */
static enum nc_tag either(bool first, enum nc_tag one, enum nc_tag other)
{
    return first ? one : other;
}

static enum nc_tag look(const struct nc_scene *scene, uint32_t i, unsigned answer)
{
    switch (answer) {
    case OBJECT:
        return either(object_follows(scene, i), NC_TAG_VERB, NC_TAG_NOUN);
    case PLAN:
        return either(is_plan(scene, i), NC_TAG_VERB, NC_TAG_NOUN);
    case BUILD:
        return either(object_follows(scene, i), NC_TAG_GERUND, NC_TAG_NOUN);
    case INSIDE:
        return either(noun_follows(scene, i), NC_TAG_ADJ, NC_TAG_GERUND);
    case HURT:
        return either(noun_follows(scene, i), NC_TAG_ADJ, NC_TAG_PART);
    case STRIKE:
        return either(place_follows(scene, i), NC_TAG_PART, NC_TAG_NOUN);
    case COUNTED:
        return either(is_counted_plural(scene, i), NC_TAG_NOUN, NC_TAG_VERB);
    case COUNTED_PLAN:
        return either(is_counted_plural(scene, i) || !is_plan(scene, i), NC_TAG_NOUN, NC_TAG_VERB);
    case SINGLE:
        return either(is_of_single(scene, i), NC_TAG_NOUN, NC_TAG_VERB);
    default:
        return either(is_counted_one(scene, i), NC_TAG_NOUN, NC_TAG_VERB);
    }
}

/* "Nine in 10 underestimate it", "one in five own a car": so many people, and what they do; not "a
 * one in ten chance". */
static bool is_share_of_all(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t m = nc_mention_at(scene, i - 1);
    if (m == NC_NONE || scene->figures[m].kind != NC_KIND_NUMBER)
        return false;
    const struct nc_mention *odds = &scene->mentions->items[m];
    const uint32_t first = odds->surface.first, len = odds->surface.end - first;
    return len >= 3 && nc_cue_at(scene, odds->surface.end - 2) == NC_CUE_IN &&
           nc_tag_at(scene, first - 1) != NC_TAG_DET;
}

enum nc_tag nc_verb_tag(const struct nc_scene *scene, uint32_t i, enum nc_verb verb)
{
    enum before before = FIRST;
    if (i > scene->first) {
        const struct nc_sense *last = &scene->senses[i - 1];
        before = (enum before)before_of_tag[last->tag];
        if (last->cue == NC_CUE_TO && before == OTHER)
            before = TOWARD;
        if (last->cue == NC_CUE_WHO && before == DET && verb == NC_VERB_FORM)
            before = OTHER; /* "the fair, which took place in May" */
    }
    if (before == NUMBER && (verb == NC_VERB_BASE_NOUN || verb == NC_VERB_BASE) &&
        is_share_of_all(scene, i))
        return NC_TAG_VERB;
    if (verb == NC_VERB_GERUND && nc_scene_one_of(scene, i, NC_LISTED_KINDS) &&
        noun_follows(scene, i))
        return NC_TAG_ADJ; /* "operating profit" */
    const unsigned answer = answers[verb][before];
    return answer < NC_TAG_COUNT ? (enum nc_tag)answer : look(scene, i, answer);
}
