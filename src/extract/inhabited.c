/* inhabited.c - how many live in a place, and in which: "Oban, a town of 8,000 people". */
#include "extract/scene.h"

#include <string.h>

/* Residents of a place are its population: "home to 120,000 people", "a town of 500 people", "has
 * 200 inhabitants"; they do and suffer nothing there. */
bool nc_scene_inhabits(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_noun *noun = &scene->nouns[m];
    if (!nc_scene_hints(scene, NC_HINT_HOME) || noun->first == noun->end ||
        scene->figures[m].unit != 0 || !nc_scene_is(scene, noun->head, NC_W_PERSON))
        return false;
    uint32_t at = nc_edge_before(scene, m);
    enum nc_cue before = nc_cue_at(scene, at - 1), second = nc_cue_at(scene, at - 2);
    return (before == NC_CUE_TO && second == NC_CUE_HOME) ||
           (before == NC_CUE_OF && second == NC_CUE_SETTLEMENT) ||
           (nc_cue_at(scene, noun->head) == NC_CUE_INHABIT &&
            (before == NC_CUE_HAVE || before == NC_CUE_WITH));
}

/* May token i stand between the name of a place and the count of those who live there: ", a town
 * of", "is home to", "which has a population of"? */
static bool ties(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t within = NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_ADJ) |
                            NC_TAG_BIT(NC_TAG_ADV) | NC_TAG_BIT(NC_TAG_DET) |
                            NC_TAG_BIT(NC_TAG_HYPHEN);
    const enum nc_cue cue = nc_cue_at(scene, i);
    return (NC_TAG_BIT(nc_tag_at(scene, i)) & within) != 0 || cue == NC_CUE_OF ||
           cue == NC_CUE_WITH ||
           (cue == NC_CUE_TO && nc_cue_at(scene, i - 1) == NC_CUE_HOME);
}

/* The last token of the name that is the subject of the verb at token i, "Oban, by the sea, has",
 * "the population of Oban is"; NC_NONE for none. */
static uint32_t subject_of(const struct nc_scene *scene, uint32_t i)
{
    struct nc_noun subject;
    uint32_t head = i - 1;
    if (nc_tag_at(scene, head) == NC_TAG_COMMA) {
        do
            head--;
        while (nc_scene_has(scene, head) && nc_tag_at(scene, head) != NC_TAG_COMMA);
        head--;
    } else if (nc_subject_before(scene, i, &subject)) {
        head = nc_cue_at(scene, subject.head + 1) == NC_CUE_OF ? i - 1 : subject.head;
    }
    return nc_tag_at(scene, head) == NC_TAG_NAME ? head : NC_NONE;
}

/* The last token of the name that the count is tied to, NC_NONE for none: by a verb, or over one
 * comma or bracket at most. */
static uint32_t name_before(const struct nc_scene *scene, uint32_t edge)
{
    enum { REACH = 10 };
    bool apart = false;
    for (uint32_t i = edge - 1; nc_scene_has(scene, i) && edge - i <= REACH; i--) {
        const bool parts =
            nc_tag_at(scene, i) == NC_TAG_COMMA || nc_scene_token(scene, i)->sign == '(';
        if (nc_tag_at(scene, i) == NC_TAG_NAME)
            return i;
        if (nc_tag_at(scene, i) == NC_TAG_AUX || nc_cue_at(scene, i) == NC_CUE_HAVE)
            return subject_of(scene, i);
        if (parts ? apart || nc_scene_spells(scene, i + 1, "the") : !ties(scene, i))
            return NC_NONE; /* "in Oban, the town of 8,000 people": known before */
        apart |= parts;
    }
    return NC_NONE;
}

bool nc_inhabited_name(const struct nc_scene *scene, uint32_t m, struct nc_range *name)
{
    const nc_str measure = scene->figures[m].said->attribute;
    if (measure == 0 || !nc_scene_hints(scene, NC_HINT_HOME | NC_HINT_MEASURE) ||
        strcmp(nc_pool_text(scene->pool, measure), "population") != 0)
        return false;
    const uint32_t last = name_before(scene, nc_edge_before(scene, m));
    if (last == NC_NONE)
        return false;
    *name = (struct nc_range){ last, last + 1 };
    while (nc_tag_at(scene, name->first - 1) == NC_TAG_NAME)
        name->first--;
    return true;
}
