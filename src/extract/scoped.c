/* scoped.c - figures whose sentence says that they are told of a part, or of several places. */
#include "extract/scene.h"

#include "lists.h"

#include <string.h>

enum { SCOPE_REACH = 16 };

/* Is the figure a toll?  Those are told of all places that the sentence names. */
static bool is_toll(const struct nc_scene *scene, uint32_t m)
{
    const char *event = nc_pool_text(scene->pool, scene->figures[m].said->event);
    const uint16_t row = nc_lexicon_find(event, strlen(event));
    return nc_lexicon_family(nc_lexicon_word(row)->family)->grows;
}

/* "The north wing of the prison", "the second phase of the works": is token i a part of what stands
 * behind "of"? */
static bool is_part(const struct nc_scene *scene, uint32_t i)
{
    const enum nc_tag then = nc_tag_at(scene, i + 2);
    return nc_cue_at(scene, i + 1) == NC_CUE_OF && nc_scene_one_of(scene, i, NC_LISTED_PARTS) &&
           (then == NC_TAG_DET || then == NC_TAG_NAME);
}

/* "In March alone", "in the north alone"; not "the usual care alone".  A place with a name has its
 * own slot. */
static bool is_alone(const struct nc_scene *scene, uint32_t i)
{
    enum { WORDS = 4 };
    if (nc_cue_at(scene, i) != NC_CUE_ALONE || nc_tag_at(scene, i - 1) == NC_TAG_NAME)
        return false;
    for (uint32_t at = i - 1; nc_scene_has(scene, at) && at + WORDS >= i; at--) {
        const enum nc_cue cue = nc_cue_at(scene, at);
        if (nc_tag_at(scene, at) == NC_TAG_PREP)
            return cue == NC_CUE_IN || cue == NC_CUE_ON || cue == NC_CUE_DURING;
    }
    return false;
}

/* Is the part named before the figure, with no other quantity between? */
static bool part_before(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t edge = nc_edge_before(scene, m);
    for (uint32_t i = edge - 1; nc_scene_has(scene, i) && i + SCOPE_REACH >= edge; i--) {
        const uint32_t other = nc_mention_at(scene, i);
        if (nc_tag_at(scene, i) == NC_TAG_STOP ||
            (other != NC_NONE && nc_kind_quantity(scene->figures[other].kind)))
            return false;
        const bool of_some = is_part(scene, i) || nc_scene_one_of(scene, i, NC_LISTED_JOINT);
        if ((of_some && !is_toll(scene, m)) || is_alone(scene, i))
            return true;
    }
    return false;
}

/* The same behind it, up to a comma: "carried 1.2 million passengers in March alone". */
static bool alone_behind(const struct nc_scene *scene, uint32_t m)
{
    for (uint32_t i = nc_edge_after(scene, m); nc_scene_has(scene, i); i++) {
        const enum nc_tag tag = nc_tag_at(scene, i);
        if (is_alone(scene, i))
            return true;
        if (tag == NC_TAG_STOP || tag == NC_TAG_COMMA || tag == NC_TAG_NUMBER)
            return false;
    }
    return false;
}

/* The first token behind the names that begin at token i. */
static uint32_t behind_names(const struct nc_scene *scene, uint32_t i)
{
    while (nc_tag_at(scene, i) == NC_TAG_NAME)
        i++;
    return i;
}

/* "In York and Hull": two places, of which others tell one, up to the next figure? */
static bool in_places(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t verbs =
        NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_PART) | NC_TAG_BIT(NC_TAG_AUX);
    const uint32_t end =
        m + 1 < scene->to ? scene->mentions->items[m + 1].surface.first : scene->end;
    uint32_t i = nc_edge_after(scene, m);
    while (i < end && (i = nc_scene_next(scene, i, end, NC_MARK_WHERE)) < end) {
        const uint32_t conj = behind_names(scene, i + 1), then = behind_names(scene, conj + 1);
        if (nc_cue_at(scene, i) == NC_CUE_IN && conj > i + 1 && then > conj + 1 &&
            nc_cue_at(scene, conj) == NC_CUE_AND)
            return (NC_TAG_BIT(nc_tag_at(scene, then)) & verbs) == 0;
        i++;
    }
    return false;
}

/* "The theatre and the opera sold 900 tickets": done by two, of whom others tell one. */
static bool by_two(const struct nc_scene *scene, uint32_t m)
{
    enum { REACH = 8 };
    const uint32_t inside = NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_NAME) |
                            NC_TAG_BIT(NC_TAG_ADJ) | NC_TAG_BIT(NC_TAG_DET);
    const uint32_t nominal = NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_NAME);
    const struct nc_deed *deed = &scene->deeds[m];
    if (deed->verb == NC_NONE || !deed->before || deed->passive)
        return false;
    for (uint32_t i = deed->helper - 1; nc_scene_has(scene, i) && i + REACH >= deed->helper; i--) {
        if (nc_cue_at(scene, i) == NC_CUE_AND)
            return i + 1 < deed->helper &&
                   (NC_TAG_BIT(nc_tag_at(scene, i - 1)) & nominal) != 0;
        if ((NC_TAG_BIT(nc_tag_at(scene, i)) & inside) == 0)
            return false;
    }
    return false;
}

/* "80 rooms with a view": a part of the rooms. */
static bool has_rider(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_noun *noun = &scene->nouns[m];
    return noun->first < noun->end && nc_cue_at(scene, noun->end) == NC_CUE_WITH &&
           nc_mention_at(scene, noun->end + 1) == NC_NONE;
}

/* Which one: 1 for "first"; 0 for no ordinal up to the fourth. */
static unsigned rank_at(const struct nc_scene *scene, uint32_t i)
{
    static const enum nc_list ranks[] = { NC_LISTED_FIRST, NC_LISTED_SECOND, NC_LISTED_THIRD,
                                          NC_LISTED_FOURTH };
    for (unsigned k = 0; k < sizeof ranks / sizeof *ranks; k++)
        if (nc_scene_one_of(scene, i, ranks[k]))
            return k + 1;
    return 0;
}

/* The term of a year that ends at token i, "first quarter", "second-half", "first nine months". */
static unsigned term_at(const struct nc_scene *scene, uint32_t i)
{
    enum { HALVES = 4, MONTHS = 7 };
    if (!nc_scene_one_of(scene, i, NC_LISTED_TERMS))
        return 0;
    const uint32_t before = i - 1 - (nc_tag_at(scene, i - 1) == NC_TAG_HYPHEN);
    const unsigned rank = rank_at(scene, before);
    if (nc_cue_at(scene, i) == NC_CUE_QUARTER)
        return rank;
    if (nc_cue_at(scene, i) == NC_CUE_MONTH)
        return nc_tag_at(scene, before) == NC_TAG_NUMBER && rank_at(scene, before - 1) == 1 ? MONTHS
                                                                                            : 0;
    return rank == 1 || rank == 2 ? HALVES + rank : 0;
}

/* The only term of a year that the sentence names; 0 where there is none, or several. */
static unsigned term_of(const struct nc_scene *scene)
{
    unsigned only = 0;
    for (uint32_t i = scene->first; i < scene->end; i++) {
        const unsigned term = term_at(scene, i);
        if (term != 0 && only != 0 && term != only)
            return 0;
        only = term != 0 ? term : only;
    }
    return only;
}

void nc_scope_read(struct nc_scene *scene, uint32_t m)
{
    const struct nc_figure *figure = &scene->figures[m];
    bool scoped = nc_scene_hints(scene, NC_HINT_SCOPE) &&
                  (part_before(scene, m) || alone_behind(scene, m));
    if (!scoped && (has_rider(scene, m) || by_two(scene, m) ||
                    (figure->said->place != 0 && in_places(scene, m))))
        scoped = !is_toll(scene, m);
    scene->figures[m].scoped = scoped;
    if (!nc_scene_hints(scene, NC_HINT_TERM))
        return;
    if (!scene->term_known)
        scene->term = term_of(scene);
    scene->term_known = true;
    scene->figures[m].term = scene->term & 15;
}
