/* scoped.c - figures whose sentence says that they are told of a part, or of several places. */
#include "extract/scene.h"

#include "lists.h"

enum { SCOPE_REACH = 16 };

/* "The north wing of the prison", "the second phase of the works": is token i a part of what stands
 * behind "of"? */
static bool is_part(const struct nc_scene *scene, uint32_t i)
{
    const enum nc_tag then = nc_tag_at(scene, i + 2);
    return nc_scene_one_of(scene, i, NC_LISTED_PARTS) && nc_cue_at(scene, i + 1) == NC_CUE_OF &&
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
        if (is_part(scene, i) || is_alone(scene, i))
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

void nc_scope_read(struct nc_scene *scene, uint32_t m)
{
    if (part_before(scene, m) || alone_behind(scene, m))
        scene->figures[m].scoped = true;
}
