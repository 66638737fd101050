/* level.c - which end of a change a figure is: what it rose by, to or from. */
#include "extract/scene.h"

#include "lists.h"

/* "fell below $20,000", "rose past 5%": a word that bounds the level, no step. */
static bool bounds_level(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_range *modifier = &scene->mentions->items[m].modifier;
    if (modifier->first >= modifier->end || modifier->first >= scene->mentions->items[m].number.end)
        return false;
    return nc_scene_one_of(scene, modifier->first, NC_LISTED_BOUNDS_LEVEL);
}

/* "to a seasonally adjusted 332,900": the token before words of these tags, few of them. */
static uint32_t over_told(const struct nc_scene *scene, uint32_t at, uint32_t tags)
{
    enum { WORDS = 3 };
    for (int i = 0; i < WORDS && (NC_TAG_BIT(nc_tag_at(scene, at)) & tags) != 0; i++)
        at--;
    return at;
}

/* Is token i of a time: the year of "the 1985 level of", the "53-year" of a low? */
static bool is_time(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t m = nc_tag_at(scene, i) == NC_TAG_NUMBER ? nc_mention_at(scene, i) : NC_NONE;
    return m != NC_NONE &&
           (scene->figures[m].kind == NC_KIND_DURATION || scene->figures[m].kind == NC_KIND_DATE);
}

/* "from January's 175 billion", "to last year's 5%": the token before the owner of a level. */
static uint32_t over_owner(const struct nc_scene *scene, uint32_t at)
{
    enum { WORDS = 3 };
    const uint32_t inside = NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_NAME) |
                            NC_TAG_BIT(NC_TAG_ADJ) | NC_TAG_BIT(NC_TAG_DATE);
    uint32_t i = at;
    if (!nc_scene_has(scene, at) || !nc_scene_possessive(scene, at))
        return at;
    while (i + WORDS > at && (NC_TAG_BIT(nc_tag_at(scene, i)) & inside) != 0)
        i--;
    return i;
}

enum nc_cue nc_level_cue(const struct nc_scene *scene, uint32_t m)
{
    enum { WORDS = 6 };
    const uint32_t light = NC_TAG_BIT(NC_TAG_DET) | NC_TAG_BIT(NC_TAG_ADV);
    const uint32_t told = NC_TAG_BIT(NC_TAG_ADJ) | NC_TAG_BIT(NC_TAG_PART);
    const uint32_t named =
        light | NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_ADJ) | NC_TAG_BIT(NC_TAG_HYPHEN);
    uint32_t at = over_owner(scene, nc_edge_before(scene, m) - 1), over = light;
    const uint32_t article = over_told(scene, at, told | NC_TAG_BIT(NC_TAG_ADV));
    at = nc_tag_at(scene, article) == NC_TAG_DET ? article : at;
    for (int i = 0; i < WORDS && nc_scene_has(scene, at); i++, at--) {
        if (nc_cue_at(scene, at) == NC_CUE_OF && over == light)
            over = named;
        else if ((NC_TAG_BIT(nc_tag_at(scene, at)) & over) == 0 &&
                 !(over == named && is_time(scene, at)))
            break;
    }
    const enum nc_cue cue = nc_cue_at(scene, at);
    return cue == NC_CUE_TO && nc_cue_at(scene, at - 1) == NC_CUE_COMPARED ? NC_CUE_NONE : cue;
}

/* "212 up on the 7,604 of a year ago": the level that it is compared with. */
static bool is_compared_level(const struct nc_scene *scene, uint32_t m)
{
    uint32_t on = nc_edge_before(scene, m) - 1;
    on -= nc_tag_at(scene, on) == NC_TAG_DET;
    const enum nc_cue particle = nc_cue_at(scene, on - 1);
    return nc_cue_at(scene, on) == NC_CUE_ON &&
           (particle == NC_CUE_UP || particle == NC_CUE_DOWN) &&
           nc_tag_at(scene, on - 2) == NC_TAG_NUMBER;
}

enum nc_change_role nc_level_role(const struct nc_scene *scene, uint32_t m)
{
    const enum nc_cue before = nc_level_cue(scene, m);
    if (before == NC_CUE_TO || before == NC_CUE_AT || bounds_level(scene, m))
        return NC_CHANGE_TO;
    return before == NC_CUE_FROM || is_compared_level(scene, m) ? NC_CHANGE_FROM : NC_CHANGE_BY;
}
