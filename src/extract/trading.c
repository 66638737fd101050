/* trading.c - what moved where a share price did, and when: "shares fell 12% in early trade" is
 * told of another price than "closed down 12%". */
#include "extract/scene.h"

#include "lists.h"

/* Do the words at token i name shares by their price: "shares", "the stock", "share price"? */
static bool names_shares(const struct nc_scene *scene, uint32_t i)
{
    if (nc_tag_at(scene, i) != NC_TAG_NOUN ||
        (nc_cue_at(scene, i + 1) == NC_CUE_OF && nc_tag_at(scene, i + 2) != NC_TAG_NAME))
        return false; /* but "shares of Tarnow" */
    return nc_scene_spells(scene, i, "shares") || nc_scene_spells(scene, i, "stock") ||
           nc_scene_spells(scene, i, "stocks") ||
           (nc_scene_spells(scene, i, "share") && nc_scene_spells(scene, i + 1, "price"));
}

/* Do they stand before the figure in its clause? */
static bool tells_shares(const struct nc_scene *scene, uint32_t m)
{
    enum { REACH = 12 };
    const uint32_t edge = nc_edge_before(scene, m);
    for (uint32_t i = edge - 1; nc_scene_has(scene, i) && i + REACH >= edge; i--) {
        if (names_shares(scene, i))
            return true;
        if (nc_tag_at(scene, i) == NC_TAG_STOP)
            return false;
    }
    return false;
}

/* The word for the time of trading that begins at token i; NULL for none. */
static const char *time_at(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t next = nc_tag_at(scene, i + 1) == NC_TAG_HYPHEN ? i + 2 : i + 1;
    const bool market = nc_scene_spells(scene, next, "market");
    if (nc_scene_spells(scene, i, "pre"))
        return market ? "premarket" : NULL;
    if (nc_scene_spells(scene, i, "after") && (market || nc_scene_spells(scene, next, "hours")))
        return "after-hours";
    if (!nc_scene_one_of(scene, i, NC_LISTED_TRADING))
        return NULL;
    if (nc_scene_spells(scene, i, "premarket"))
        return "premarket";
    return nc_scene_spells(scene, i, "extended") || nc_scene_spells(scene, i, "aftermarket") ||
                   nc_scene_spells(scene, i, "postmarket")
               ? "after-hours"
               : "early";
}

/* The time told behind the figure, before the next one; else before it in the sentence; NULL for
 * none. */
static const char *time_of(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t end = nc_edge_after(scene, m);
    const char *time = NULL;
    for (uint32_t i = end; nc_scene_has(scene, i) && time == NULL; i++) {
        const uint32_t next = nc_tag_at(scene, i) == NC_TAG_NUMBER ? nc_mention_at(scene, i) : m;
        if (next != m && next != NC_NONE && scene->figures[next].kind == NC_KIND_PERCENT)
            break;
        time = time_at(scene, i);
    }
    for (uint32_t i = nc_edge_before(scene, m) - 1; nc_scene_has(scene, i) && time == NULL; i--) {
        if (nc_tag_at(scene, i) == NC_TAG_NUMBER)
            break;
        time = time_at(scene, i);
    }
    return time;
}

void nc_trading_read(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    const bool may = figure->kind == NC_KIND_PERCENT || figure->kind == NC_KIND_MONEY;
    if (!scene->compared || !may || figure->change == NC_CHANGE_NONE || figure->said->head != 0 ||
        figure->said->per != 0 || !tells_shares(scene, m))
        return;
    const char *time = time_of(scene, m);
    if (time == NULL && figure->said->attribute == 0)
        return;
    figure->said->attribute = nc_pool_addz(scene->pool, "share price");
    figure->said->restrict_to = nc_pool_addz(scene->pool, time != NULL ? time : "day");
}
