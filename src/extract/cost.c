/* cost.c - what a thing cost, told as "a $5m bridge", "the bridge cost $5m", "the bridge, which
 * cost $5m" or "the cost of the bridge is $5m": one measure of one thing. */
#include "extract/scene.h"

#include "lists.h"

/* The verb "cost" before the sum, over what is light and over whom it cost: "cost the town about
 * $5m"; NC_NONE for none. */
static uint32_t verb_before(const struct nc_scene *scene, uint32_t m)
{
    enum { REACH = 5 };
    const uint32_t light = NC_TAG_BIT(NC_TAG_DET) | NC_TAG_BIT(NC_TAG_ADJ) |
                           NC_TAG_BIT(NC_TAG_ADV) | NC_TAG_BIT(NC_TAG_MODIFIER) |
                           NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_NAME);
    const uint32_t edge = nc_edge_before(scene, m);
    for (uint32_t i = edge - 1; nc_scene_has(scene, i) && i + REACH >= edge; i--) {
        if (nc_scene_one_of(scene, i, NC_LISTED_COSTS))
            return i;
        if ((NC_TAG_BIT(nc_tag_at(scene, i)) & light) == 0)
            return NC_NONE;
    }
    return NC_NONE;
}

/* "The cost of the new bridge", "the bridge's cost", "the project cost is": whose cost the noun at
 * token i tells; 0 where it does not. */
static nc_str owner_of(const struct nc_scene *scene, uint32_t i)
{
    struct nc_noun owner;
    if (nc_cue_at(scene, i + 1) == NC_CUE_OF)
        return nc_phrase_read(scene, i + 2, scene->end, &owner) ? nc_scene_base(scene, owner.head)
                                                                : 0;
    const uint32_t at = nc_tag_at(scene, i - 1) == NC_TAG_ADJ ? i - 2 : i - 1;
    return nc_tag_at(scene, at) == NC_TAG_NOUN ? nc_scene_base(scene, at) : 0;
}

/* The same of the cost that a noun tells before the sum. */
static nc_str owner_before(const struct nc_scene *scene, uint32_t m)
{
    enum { REACH = 12 };
    const uint32_t edge = nc_edge_before(scene, m);
    for (uint32_t i = edge - 1; nc_scene_has(scene, i) && i + REACH >= edge; i--)
        if (nc_scene_one_of(scene, i, NC_LISTED_COSTS) && nc_tag_at(scene, i) == NC_TAG_NOUN)
            return owner_of(scene, i);
    return 0;
}

/* What is built, sent or made stands right behind the sum, and ends its phrase: "a $5m road
 * bridge". */
static nc_str made_behind(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t inside = NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_ADJ) |
                            NC_TAG_BIT(NC_TAG_NAME) | NC_TAG_BIT(NC_TAG_HYPHEN);
    uint32_t i = scene->mentions->items[m].surface.end;
    while ((NC_TAG_BIT(nc_tag_at(scene, i)) & inside) != 0)
        i++;
    return nc_tag_at(scene, i - 1) == NC_TAG_NOUN && nc_scene_one_of(scene, i - 1, NC_LISTED_MADE)
               ? nc_scene_base(scene, i - 1)
               : 0;
}

/* "The bridge cost", "the bridge, which cost", "a bridge that cost": what the verb at token i is
 * told of, where it was made; goods have a price each. */
static nc_str told_of(const struct nc_scene *scene, uint32_t i)
{
    struct nc_noun thing;
    return nc_subject_before(scene, i, &thing) && nc_scene_one_of(scene, thing.head, NC_LISTED_MADE)
               ? nc_scene_base(scene, thing.head)
               : 0;
}

void nc_cost_read(struct nc_scene *scene, uint32_t m)
{
    struct nc_said *said = scene->figures[m].said;
    const bool named = nc_scene_hints(scene, NC_HINT_MEASURE);
    const uint32_t verb = named && said->attribute == 0 ? verb_before(scene, m) : NC_NONE;
    nc_str thing = made_behind(scene, m);
    if (said->per != 0 || said->counted != 0)
        return;
    if (thing == 0 && verb != NC_NONE)
        thing = told_of(scene, verb);
    else if (thing == 0 && named && said->attribute != 0)
        thing = owner_before(scene, m);
    if (thing == 0)
        return;
    said->attribute = nc_pool_addz(scene->pool, "cost");
    said->agent = thing;
}
