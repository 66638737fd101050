/* trait.c - figures whose wording fixes what they are: a crowd, a term in prison, an age, the room
 * of a boat, a share of the votes, and "the number" that was told just before. */
#include "extract/scene.h"

#include "data/payload.h"
#include "lists.h"

#include <string.h>

enum { NC_TRAIT_REACH = 4, NC_TOLD_SENTENCES = 2 };

static bool is_nominal(enum nc_tag tag)
{
    return tag == NC_TAG_NOUN || tag == NC_TAG_NAME;
}

/* The family of an event's name, "" for none. */
static const char *family_of(const struct nc_scene *scene, nc_str word)
{
    if (word == 0)
        return "";
    const char *text = nc_pool_text(scene->pool, word);
    uint16_t row = nc_lexicon_find(text, strlen(text));
    const char *name = nc_lexicon_family(nc_lexicon_word(row)->family)->name;
    return name == NULL ? "" : name;
}

static void set_crowd(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    const struct nc_noun *noun = &scene->nouns[m];
    bool told = noun->first < noun->end && noun->first >= scene->mentions->items[m].surface.end &&
                nc_scene_is(scene, noun->head, NC_W_PERSON);
    figure->said->attribute = 0;
    figure->said->event = nc_pool_addz(scene->pool, "attend");
    figure->said->patient = 0;
    if (told)
        return;
    figure->said->restrict_to = 0;
    figure->said->counted = nc_pool_addz(scene->pool, "people");
    figure->said->head = figure->said->agent = nc_pool_addz(scene->pool, "person");
}

/* "a crowd of 4,000", "turnout was put at 4,000": people who came. */
static bool read_crowd(struct nc_scene *scene, uint32_t m)
{
    const struct nc_figure *figure = &scene->figures[m];
    if (figure->unit != 0 || figure->said->attribute == 0 ||
        strcmp(family_of(scene, figure->said->attribute), "cue.crowd") != 0)
        return false;
    set_crowd(scene, m);
    return true;
}

/* "80,000 demonstrators": people who came, where no other deed is told of them. */
static bool read_comers(struct nc_scene *scene, uint32_t m)
{
    const struct nc_noun *noun = &scene->nouns[m];
    struct nc_figure *figure = &scene->figures[m];
    if (figure->unit != 0 || noun->first >= noun->end ||
        !nc_scene_one_of(scene, noun->head, NC_LISTED_COMERS))
        return false;
    if (figure->said->event != 0 && strcmp(family_of(scene, figure->said->event), "attend") != 0)
        return false;
    figure->said->event = nc_pool_addz(scene->pool, "attend");
    figure->said->head = nc_pool_addz(scene->pool, "person");
    return true;
}

/* The last count that was told before, here or in the sentences before. */
static uint32_t told_before(const struct nc_scene *scene, uint32_t m)
{
    for (uint32_t i = m; i-- > 0;) {
        if (scene->mentions->items[i].sentence + NC_TOLD_SENTENCES < scene->sentence)
            break;
        if (scene->figures[i].said->head != 0 && scene->figures[i].kind == NC_KIND_NUMBER)
            return i;
    }
    return NC_NONE;
}

/* "organisers put the number at 4,000": of what was counted just before. */
static bool read_put(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    const uint32_t object = nc_edge_before(scene, m) - 2;
    const enum nc_cue cue = nc_cue_at(scene, object), link = nc_cue_at(scene, object + 1);
    if (figure->said->head != 0 || (link != NC_CUE_AT && link != NC_CUE_AS))
        return false;
    if (cue != NC_CUE_NUMBER && cue != NC_CUE_PAPER && cue != NC_CUE_TOTAL && cue != NC_CUE_IT)
        return false;
    uint32_t at = object;
    while (at > scene->first && at + NC_TRAIT_REACH > object && nc_cue_at(scene, at) != NC_CUE_PUT)
        at--;
    uint32_t told = nc_cue_at(scene, at) == NC_CUE_PUT ? told_before(scene, m) : NC_NONE;
    if (told == NC_NONE)
        return false;
    const struct nc_figure *count = &scene->figures[told];
    figure->said->counted = count->said->counted;
    figure->said->head = count->said->head;
    figure->said->restrict_to = count->said->restrict_to;
    figure->said->event = count->said->event;
    figure->said->agent = count->said->agent;
    figure->said->patient = count->said->patient;
    figure->said->from = count->said->from;
    figure->said->to = count->said->to;
    if (figure->said->place == 0)
        figure->said->place = count->said->place;
    return true;
}

/* Is token i a word of prisons? */
static bool is_prison(const struct nc_scene *scene, uint32_t i)
{
    if (nc_cue_at(scene, i) == NC_CUE_PRISON)
        return true;
    const char *family = nc_lexicon_family(nc_scene_word(scene, i)->family)->name;
    return i < scene->end && family != NULL && strcmp(family, "jail") == 0;
}

/* "A maximum sentence of 20 years": the word that tells it from the sentence passed, 0 for none. */
static nc_str extreme_before(const struct nc_scene *scene, uint32_t m)
{
    enum { WORDS = 3 };
    const uint32_t edge = nc_edge_before(scene, m), tags = NC_TAG_BIT(NC_TAG_NOUN) |
                                                           NC_TAG_BIT(NC_TAG_ADJ) |
                                                           NC_TAG_BIT(NC_TAG_PREP);
    for (uint32_t i = edge - 1; nc_scene_has(scene, i) && i + WORDS >= edge; i--) {
        if (nc_scene_one_of(scene, i, NC_LISTED_EXTREMES))
            return nc_pool_addz(scene->pool, nc_word_text(nc_scene_word(scene, i)));
        if ((NC_TAG_BIT(nc_tag_at(scene, i)) & tags) == 0)
            return 0;
    }
    return 0;
}

/* Does the word at token i pass a sentence, so that what stands before it tells nothing of how sure
 * its years are; not so "that she be jailed"? */
static bool passes_sentence(const struct nc_scene *scene, uint32_t i)
{
    const enum nc_tag tag = nc_tag_at(scene, i);
    return (tag == NC_TAG_VERB || tag == NC_TAG_PART) && is_prison(scene, i) &&
           !nc_scene_spells(scene, i - 1, "be");
}

/* "Faces 20 years", "punishable by 20 years", "the prosecution sought 20 years", "recommended that
 * she be jailed for 20 years": a sentence that was not passed. */
static enum nc_modality threatened(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t edge = nc_edge_before(scene, m);
    for (uint32_t i = edge - 1; nc_scene_has(scene, i); i--) {
        if (nc_scene_one_of(scene, i, NC_LISTED_FACED))
            return NC_HYPOTHETICAL;
        if (nc_scene_one_of(scene, i, NC_LISTED_SOUGHT))
            return NC_PLANNED;
        if (passes_sentence(scene, i) || nc_cue_at(scene, i) == NC_CUE_BUT ||
            nc_mention_at(scene, i) != NC_NONE)
            return NC_ASSERTED;
    }
    return NC_ASSERTED;
}

/* Is the noun at token i a sentence to prison: "a sentence", "a jail term"? */
static bool names_sentence(const struct nc_scene *scene, uint32_t i)
{
    return nc_tag_at(scene, i) == NC_TAG_NOUN &&
           (nc_scene_spells(scene, i, "sentence") ||
            (nc_scene_spells(scene, i, "term") && is_prison(scene, i - 1)));
}

/* "jailed for 12 years", "12 years in prison", "a 12-year sentence", "a jail term of 12 years";
 * years served are another thing. */
static bool read_sentence(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    uint32_t after = scene->mentions->items[m].surface.end;
    enum nc_cue link = nc_cue_at(scene, nc_edge_before(scene, m) - 1);
    bool noun = names_sentence(scene, after);
    bool inside = nc_cue_at(scene, after) == NC_CUE_IN && is_prison(scene, after + 1) &&
                  nc_cue_at(scene, scene->deeds[m].verb) != NC_CUE_SERVE;
    bool linked = link == NC_CUE_FOR || link == NC_CUE_TO;
    noun |= link == NC_CUE_OF && names_sentence(scene, nc_edge_before(scene, m) - 2);
    const char *family = inside || linked ? family_of(scene, figure->said->event) : "";
    bool tried = strcmp(family, "jail") == 0 || strcmp(family, "sentence") == 0;
    const bool passed = noun || (inside && strcmp(family, "spend") != 0) || (linked && tried);
    if (figure->modality == NC_ASSERTED && (passed || inside))
        figure->modality = (uint8_t)threatened(scene, m);
    if (!passed)
        return false;
    figure->said->attribute = nc_pool_addz(scene->pool, "sentence");
    figure->said->event = nc_pool_addz(scene->pool, "jail");
    figure->said->agent = 0;
    if (figure->said->restrict_to == 0)
        figure->said->restrict_to = extreme_before(scene, m);
    return true;
}

/* "licensed to carry 150 passengers": how many there is room for, not how many there were. */
static bool read_capacity(struct nc_scene *scene, uint32_t m)
{
    enum { LONGEST = 3 };
    struct nc_figure *figure = &scene->figures[m];
    const uint32_t edge = nc_edge_before(scene, m);
    if (edge < scene->first + 2 ||
        !nc_phrase_ends(NC_PHRASE_DEED, nc_scene_token(scene, edge - 1)->word))
        return false;
    for (uint32_t length = LONGEST; length > 1; length--) {
        uint32_t count = 0;
        if (edge < scene->first + length ||
            nc_phrase_find(NC_PHRASE_DEED, scene->tokens, edge - length, &count) != NC_DEED_HOLD ||
            count != length)
            continue;
        figure->said->attribute = nc_pool_addz(scene->pool, "capacity");
        figure->said->event = nc_pool_addz(scene->pool, "hold");
        figure->said->agent = 0;
        return true;
    }
    return false;
}

/* "52 percent of the vote": the share that a candidate won. */
static bool read_votes(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    uint32_t before = nc_edge_before(scene, m) - 1;
    const struct nc_figure *last = m > scene->from ? &scene->figures[m - 1] : NULL;
    bool shared = last != NULL && figure->said->head == 0 && last->kind == NC_KIND_PERCENT &&
                  nc_tag_at(scene, before) == NC_TAG_NAME &&
                  strcmp(family_of(scene, last->said->head), "vote") == 0;
    if (shared) { /* "won 52% of the vote and Berg 44%" */
        figure->said->counted = last->said->counted;
        figure->said->head = last->said->head;
        figure->said->agent = nc_scene_base(scene, before);
    }
    if (strcmp(family_of(scene, figure->said->head), "vote") != 0)
        return false;
    figure->said->attribute = nc_pool_addz(scene->pool, "share");
    return true;
}

/* The name or noun that an age is told of: "Ann Berg, 45," "the 45-year-old banker", "the plane was
 * 11 years old"; NC_NONE without one. */
static uint32_t aged(const struct nc_scene *scene, uint32_t m)
{
    uint32_t before = nc_edge_before(scene, m) - 1, after = scene->mentions->items[m].surface.end;
    struct nc_subject subject;
    if (nc_scene_has(scene, before) && nc_scene_token(scene, before)->kind == NC_TOKEN_WORD &&
        nc_tag_at(scene, before) != NC_TAG_NAME && nc_tag_at(scene, before - 1) == NC_TAG_COMMA)
        before--; /* "aged", "a" */
    if (nc_tag_at(scene, before) == NC_TAG_COMMA && nc_tag_at(scene, before - 1) == NC_TAG_NAME)
        return before - 1;
    uint32_t head = NC_NONE;
    for (; is_nominal(nc_tag_at(scene, after)) || nc_tag_at(scene, after) == NC_TAG_ADJ; after++) {
        enum nc_cue cue = nc_cue_at(scene, after);
        if (cue == NC_CUE_NEXT || cue == NC_CUE_LAST || cue == NC_CUE_THIS)
            break;
        head = after;
    }
    if (head != NC_NONE)
        return head;
    return nc_subject_find(scene, m, &subject) ? subject.noun.head : NC_NONE;
}

/* "It takes $5 million to repair the bridge", "needs two months to build it": cost or duration of
 * the deed behind. */
static bool read_taking(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    const bool money = figure->kind == NC_KIND_MONEY;
    uint32_t count = 0, before = nc_edge_before(scene, m) - 1;
    uint32_t after = scene->mentions->items[m].surface.end;
    if (nc_cue_at(scene, after) != NC_CUE_TO || nc_tag_at(scene, after + 1) != NC_TAG_VERB ||
        !nc_scene_has(scene, before) ||
        nc_phrase_find(NC_PHRASE_DEED, scene->tokens, before, &count) != NC_DEED_TAKE)
        return false;
    figure->said->attribute = nc_pool_addz(scene->pool, money ? "cost" : "duration");
    figure->said->event = nc_scene_base(scene, after + 1);
    return true;
}

/* Whom the age is told of; only those who compare ask. */
static void read_aged(struct nc_scene *scene, uint32_t m)
{
    const uint32_t who = scene->compared ? aged(scene, m) : NC_NONE;
    if (who != NC_NONE)
        scene->figures[m].said->agent = nc_scene_base(scene, who);
}

void nc_trait_read(struct nc_scene *scene, uint32_t m)
{
    switch (scene->figures[m].kind) {
    case NC_KIND_NUMBER:
        if (!read_crowd(scene, m) && !read_put(scene, m) && !read_comers(scene, m) &&
            scene->figures[m].said->head != 0)
            read_capacity(scene, m);
        break;
    case NC_KIND_MEASURE:
        read_capacity(scene, m);
        break;
    case NC_KIND_PERCENT:
        read_votes(scene, m);
        break;
    case NC_KIND_DURATION:
        if (!read_sentence(scene, m))
            read_taking(scene, m);
        break;
    case NC_KIND_MONEY:
        read_taking(scene, m);
        break;
    case NC_KIND_AGE:
        read_aged(scene, m);
        break;
    default:
        break;
    }
}
