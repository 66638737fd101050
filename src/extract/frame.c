/* frame.c - deeds that another word tells than the verb nearest to the number: a noun ("layoffs of
 * 500 workers"), a state ("were among the dead"), or what the deed is done to ("to cut 500 jobs" is
 * to dismiss, "to claim 40 lives" to kill). */
#include "extract/scene.h"

#include "data/payload.h"

#include <string.h>

enum { NC_FRAME_REACH = 10 };

/* The family of token i, "" for none. */
static const struct nc_family *family_at(const struct nc_scene *scene, uint32_t i)
{
    return nc_lexicon_family(nc_scene_has(scene, i) ? nc_scene_word(scene, i)->family : 0);
}

static bool is_family(const struct nc_family *family, const char *name)
{
    return family->name != NULL && strcmp(family->name, name) == 0;
}

/* Does the noun of a deed join what it is done to by this word: "deaths of", "damage to"? */
static bool governs(const struct nc_family *family, enum nc_cue link)
{
    bool harm = is_family(family, "damage") || is_family(family, "injure");
    bool ruin = is_family(family, "destroy");

    return family->told && !family->work &&
           (link == NC_CUE_OF || (link == NC_CUE_TO && harm) ||
            (link == NC_CUE_IN && (harm || ruin)));
}

/* The first helper of the verb whose object ends with token i: it tells how sure the deed is. */
static uint32_t helper_before(const struct nc_scene *scene, uint32_t i)
{
    for (uint32_t at = i; at > scene->first && at + NC_FRAME_REACH > i;) {
        enum nc_tag tag = nc_tag_at(scene, --at);
        if (tag == NC_TAG_STOP || tag == NC_TAG_COMMA)
            break;
        if (tag != NC_TAG_VERB && tag != NC_TAG_PART && tag != NC_TAG_GERUND)
            continue;
        while (at > scene->first && nc_tag_in_group(nc_tag_at(scene, at - 1)))
            at--;
        return at;
    }
    return i;
}

bool nc_frame_is_life(const struct nc_scene *scene, uint32_t i)
{
    return nc_scene_spells(scene, i, "lives") || nc_scene_spells(scene, i, "life");
}

/* Does the verb at token i end the lives that are its object? */
static bool takes_life(const struct nc_scene *scene, uint32_t i)
{
    return nc_scene_has(scene, i) && nc_scene_one_of(scene, i, NC_LISTED_TAKES_LIVES);
}

bool nc_frame_life(const struct nc_scene *scene, uint32_t m, struct nc_deed *deed)
{
    const struct nc_noun *noun = &scene->nouns[m];
    const uint32_t at = nc_edge_before(scene, m) - 1;

    if (nc_cue_at(scene, at) != NC_CUE_FEAR || noun->first == noun->end ||
        !nc_frame_is_life(scene, noun->head) || !takes_life(scene, at))
        return false;
    *deed = (struct nc_deed){ .verb = at, .helper = helper_before(scene, at + 1), .before = true };
    return true;
}

bool nc_frame_kills(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_noun *noun = &scene->nouns[m];
    const struct nc_deed *deed = &scene->deeds[m];

    if (noun->first == noun->end || !takes_life(scene, deed->verb))
        return false;
    return nc_frame_is_life(scene, noun->head) || nc_frame_is_life(scene, deed->verb + 2);
}

/* Is token i a state that tells by itself what befell people, or "those" before one? */
static uint32_t state_at(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t states =
        NC_TAG_BIT(NC_TAG_ADJ) | NC_TAG_BIT(NC_TAG_PART) | NC_TAG_BIT(NC_TAG_NOUN);
    while (nc_tag_at(scene, i) == NC_TAG_DET || nc_cue_at(scene, i) == NC_CUE_THEM)
        i++;
    const bool state = (NC_TAG_BIT(nc_tag_at(scene, i)) & states) != 0;
    return state && nc_scene_counts_people(scene, i) ? i : NC_NONE;
}

/* "Of the injured, 32 have been released": another deed than the one that befell them all? */
static bool does_more(const struct nc_scene *scene, uint32_t right)
{
    uint32_t i = right;
    while (nc_tag_in_group(nc_tag_at(scene, i)))
        i++;
    return nc_tag_verbal(nc_tag_at(scene, i));
}

bool nc_frame_among(const struct nc_scene *scene, uint32_t m, uint32_t right, struct nc_deed *deed)
{
    uint32_t i = right;
    const enum nc_cue opening = nc_cue_at(scene, scene->first);
    const bool of = opening == NC_CUE_OF; /* "of the dead, 40 were children" */
    if (opening == NC_CUE_AMONG || of)
        i = scene->first; /* "among the dead were 40 children" */
    else
        while (nc_tag_at(scene, i) == NC_TAG_AUX || nc_tag_at(scene, i) == NC_TAG_ADV)
            i++;
    if (nc_cue_at(scene, i) != NC_CUE_AMONG && !of)
        return false;
    const uint32_t state = state_at(scene, i + 1);
    const bool comma = nc_tag_at(scene, state + 1) == NC_TAG_COMMA;
    if (state == NC_NONE || (of && !comma) || (comma && does_more(scene, right)))
        return false;
    for (uint32_t at = state + 1; i < right && at < nc_edge_before(scene, m); at++)
        if (nc_tag_at(scene, at) != NC_TAG_AUX && nc_tag_at(scene, at) != NC_TAG_COMMA)
            return false;
    *deed = (struct nc_deed){ .verb = state, .helper = state, .passive = true };
    return true;
}

bool nc_frame_noun(const struct nc_scene *scene, uint32_t m, struct nc_deed *deed)
{
    const struct nc_noun *noun = &scene->nouns[m];
    uint32_t at = nc_edge_before(scene, m) - 2;
    bool counts = scene->figures[m].kind == NC_KIND_NUMBER && noun->first < noun->end &&
                  noun->first >= scene->mentions->items[m].surface.end;

    if (!counts || nc_tag_at(scene, at) != NC_TAG_NOUN ||
        !governs(family_at(scene, at), nc_cue_at(scene, at + 1)))
        return false;
    const bool life = nc_frame_is_life(scene, at); /* "changed the lives of 40 people" */
    const uint32_t verb = life ? at - 2 : at;
    if (life && !takes_life(scene, verb))
        return false;
    *deed = (struct nc_deed){ .verb = verb, .helper = helper_before(scene, at), .before = true };
    return true;
}

bool nc_frame_dismisses(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_noun *noun = &scene->nouns[m];
    const struct nc_deed *deed = &scene->deeds[m];

    if (noun->first == noun->end || !family_at(scene, deed->verb)->sheds)
        return false;
    bool own = deed->before || deed->passive; /* who cuts jobs, and not "workers cut cables" */
    bool jobs = is_family(family_at(scene, noun->head), "job");
    return (own || jobs) &&
           (family_at(scene, noun->head)->work || nc_cue_at(scene, noun->head) == NC_CUE_STAFF);
}
