/* lend.c - numbers whose noun stands behind another one: "10 or 12 people", "3, 5 and 8 people",
 * "23 probable and 14 possible cases". */
#include "extract/scene.h"

static uint32_t mention_at(const struct nc_scene *scene, uint32_t i)
{
    if (nc_tag_at(scene, i) != NC_TAG_NUMBER || nc_mention_at(scene, i) == NC_NONE)
        return NC_NONE;
    return nc_mention_at(scene, i);
}

uint32_t nc_lend_over_and(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t next = i + 2;
    if (!nc_scene_is(scene, i, NC_W_ADJ) || nc_cue_at(scene, i + 1) != NC_CUE_AND ||
        nc_tag_at(scene, next) != NC_TAG_NUMBER)
        return NC_NONE;
    const uint32_t m = nc_mention_at(scene, next);
    return m != NC_NONE && nc_cue_at(scene, scene->mentions->items[m].surface.end) == NC_CUE_OF
               ? m
               : NC_NONE;
}

bool nc_lend_ahead(const struct nc_scene *scene, uint32_t m, uint32_t i, struct nc_noun *noun)
{
    enum nc_cue cue = nc_cue_at(scene, i);
    bool link = cue == NC_CUE_OR || cue == NC_CUE_TO || cue == NC_CUE_UP || cue == NC_CUE_DOWN ||
                (cue == NC_CUE_AND && nc_cue_at(scene, i + 1) == NC_CUE_NOT) ||
                (cue == NC_CUE_AND &&
                 nc_cue_at(scene, scene->mentions->items[m].number.first - 1) == NC_CUE_BETWEEN);
    if (!link)
        return false;
    for (i++; nc_tag_at(scene, i) == NC_TAG_MODIFIER || nc_cue_at(scene, i) == NC_CUE_NOT; i++)
        ;
    if (nc_tag_at(scene, i) != NC_TAG_NUMBER || nc_mention_at(scene, i) == NC_NONE)
        return false;
    noun->lender = nc_mention_at(scene, i);
    return scene->figures[noun->lender].unit == 0;
}

bool nc_lend_over_trait(const struct nc_scene *scene, uint32_t i, struct nc_noun *noun)
{
    enum { WORDS = 2 };
    const uint32_t traits =
        NC_TAG_BIT(NC_TAG_ADJ) | NC_TAG_BIT(NC_TAG_PART) | NC_TAG_BIT(NC_TAG_ADV);
    uint32_t at = i;
    while (at < i + WORDS && (NC_TAG_BIT(nc_tag_at(scene, at)) & traits) != 0)
        at++;
    if (at == i || nc_scene_counts_people(scene, at - 1) || nc_cue_at(scene, at) != NC_CUE_AND)
        return false;
    const uint32_t next = mention_at(scene, at + 1);
    if (next == NC_NONE || scene->figures[next].unit != 0)
        return false;
    const struct nc_noun *told = &scene->nouns[next];
    if (told->lender != NC_NONE || told->first >= told->end ||
        (NC_TAG_BIT(nc_tag_at(scene, told->first)) & traits) == 0)
        return false;
    noun->lender = next;
    return true;
}

bool nc_lend_in_list(const struct nc_scene *scene, uint32_t m, uint32_t i, struct nc_noun *noun)
{
    uint32_t before = scene->mentions->items[m].surface.first - 1;
    bool torn = nc_tag_at(scene, i) == NC_TAG_HYPHEN;
    bool last = nc_tag_at(scene, before) == NC_TAG_COMMA &&
                (nc_tag_at(scene, before - 1) == NC_TAG_NUMBER ||
                 nc_tag_at(scene, before - 1) == NC_TAG_HYPHEN);
    i += torn;
    bool comma = nc_tag_at(scene, i) == NC_TAG_COMMA;
    enum nc_cue link = nc_cue_at(scene, i + comma);
    bool joined = link == NC_CUE_AND || link == NC_CUE_OR || link == NC_CUE_TO;
    if (!comma && (!joined || (!torn && !last)))
        return false;
    uint32_t next = mention_at(scene, i + comma + joined);
    if (next == NC_NONE || scene->figures[next].unit != 0 ||
        (comma && !joined && !torn && scene->nouns[next].lender == NC_NONE))
        return false;
    noun->lender = next;
    return true;
}
