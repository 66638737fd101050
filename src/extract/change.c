/* change.c - figures that tell a change: up or down, by how much, from what, to what. */
#include "extract/scene.h"
#include "extract/view.h"

#include <string.h>

enum { NC_CHANGE_REACH = 7 };

static enum nc_change direction_of(enum nc_cue cue)
{
    if (cue == NC_CUE_RISE || cue == NC_CUE_UP)
        return NC_CHANGE_UP;
    return cue == NC_CUE_FALL || cue == NC_CUE_DOWN ? NC_CHANGE_DOWN : NC_CHANGE_NONE;
}

/* A word of rise or fall before the number in its clause, over numbers that tell the same change.
 */
static enum nc_change direction_before(const struct nc_scene *scene, uint32_t m)
{
    uint32_t at = nc_edge_before(scene, m);
    if (!nc_scene_hints(scene, NC_HINT_CHANGE))
        return NC_CHANGE_NONE;
    for (uint32_t step = 0; step < NC_CHANGE_REACH && at > scene->first; at--) {
        enum nc_tag tag = nc_tag_at(scene, at - 1);
        enum nc_change change = tag == NC_TAG_MODIFIER /* "up to ten days" */
                                    ? NC_CHANGE_NONE
                                    : direction_of(nc_cue_at(scene, at - 1));
        if (change != NC_CHANGE_NONE) /* "growth was put at 3 percent" is none */
            return tag == NC_TAG_NOUN && nc_cue_at(scene, nc_edge_before(scene, m) - 1) == NC_CUE_AT
                       ? NC_CHANGE_NONE
                       : change;
        if (tag == NC_TAG_STOP || tag == NC_TAG_CONJ || tag == NC_TAG_PRON ||
            nc_cue_at(scene, at - 1) == NC_CUE_AFTER)
            return NC_CHANGE_NONE;
        step += tag != NC_TAG_NUMBER;
    }
    return NC_CHANGE_NONE;
}

/* "a 12 percent rise", "a 5% drop". */
static enum nc_change direction_after(const struct nc_scene *scene, uint32_t m)
{
    uint32_t at = scene->mentions->items[m].surface.end;
    for (uint32_t i = at; i < at + 3; i++) {
        if (nc_tag_at(scene, i) == NC_TAG_NOUN &&
            direction_of(nc_cue_at(scene, i)) != NC_CHANGE_NONE)
            return direction_of(nc_cue_at(scene, i));
        if (nc_tag_at(scene, i) != NC_TAG_ADJ && nc_tag_at(scene, i) != NC_TAG_HYPHEN)
            break;
    }
    return NC_CHANGE_NONE;
}

/* "fell below $20,000", "rose past 5%": a word that bounds the level, no step. */
static bool bounds_level(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_range *modifier = &scene->mentions->items[m].modifier;
    if (modifier->first >= modifier->end || modifier->first >= scene->mentions->items[m].number.end)
        return false;
    const uint64_t head = nc_scene_word(scene, modifier->first)->head;
    return head == NC_HEAD("below") || head == NC_HEAD("above") || head == NC_HEAD("past") ||
           head == NC_HEAD("beneath");
}

/* The cue of the word that leads to the level: "to", "from"; over "a", "just", and the "peak of" in
 * "from a peak of 1,200". */
static enum nc_cue level_cue(const struct nc_scene *scene, uint32_t m)
{
    enum { WORDS = 4 };
    const uint32_t light = NC_TAG_BIT(NC_TAG_DET) | NC_TAG_BIT(NC_TAG_ADV);
    const uint32_t named = light | NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_ADJ);
    uint32_t at = nc_edge_before(scene, m) - 1, over = light;
    for (int i = 0; i < WORDS && nc_scene_has(scene, at); i++, at--) {
        if (nc_cue_at(scene, at) == NC_CUE_OF && over == light)
            over = named;
        else if ((NC_TAG_BIT(nc_tag_at(scene, at)) & over) == 0)
            break;
    }
    return nc_cue_at(scene, at);
}

static enum nc_change_role role_of(const struct nc_scene *scene, uint32_t m)
{
    const enum nc_cue before = level_cue(scene, m);
    if (before == NC_CUE_TO || before == NC_CUE_AT || bounds_level(scene, m))
        return NC_CHANGE_TO;
    return before == NC_CUE_FROM ? NC_CHANGE_FROM : NC_CHANGE_BY;
}

/* "from 240 to 273": a change without a verb of its own. */
static bool is_pair(const struct nc_scene *scene, uint32_t m)
{
    return m + 1 < scene->to && nc_cue_at(scene, nc_edge_before(scene, m) - 1) == NC_CUE_FROM &&
           nc_cue_at(scene, nc_edge_before(scene, m + 1) - 1) == NC_CUE_TO &&
           scene->figures[m].unit == scene->figures[m + 1].unit;
}

static bool may_change(const struct nc_figure *figure)
{
    return nc_kind_quantity(figure->kind) && figure->kind != NC_KIND_AGE &&
           figure->kind != NC_KIND_DURATION;
}

/* What one end of a change counts, the other counts too. */
static void share_count(struct nc_figure *figure, const struct nc_figure *other)
{
    if (figure->head != 0 || other->head == 0 || figure->unit != other->unit)
        return;
    figure->counted = other->counted;
    figure->head = other->head;
    figure->restrict_to = other->restrict_to;
    figure->event = other->event;
}

/* Ties a figure to the last one of the same change. */
static void tie(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    for (uint32_t i = m; i-- > scene->from;) {
        struct nc_figure *other = &scene->figures[i];
        if (other->change == NC_CHANGE_NONE)
            continue;
        if (other->change != figure->change || other->change_role == figure->change_role)
            return;
        figure->change_with = scene->mentions->first_row + i;
        share_count(figure, other);
        if (other->change_with == NC_NONE)
            other->change_with = scene->mentions->first_row + m;
        return;
    }
}

static void read_pair(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *from = &scene->figures[m], *to = &scene->figures[m + 1];
    int order = nc_decimal_compare(to->value, from->value);
    enum nc_change change = direction_before(scene, m);
    if (change == NC_CHANGE_NONE && from->has_value && to->has_value && order != 0)
        change = order > 0 ? NC_CHANGE_UP : NC_CHANGE_DOWN;
    if (change == NC_CHANGE_NONE)
        return;
    from->change = to->change = (uint8_t)change;
    from->change_role = NC_CHANGE_FROM;
    to->change_role = NC_CHANGE_TO;
    from->change_with = scene->mentions->first_row + m + 1;
    to->change_with = scene->mentions->first_row + m;
    share_count(to, from);
}

void nc_change_read(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    if (figure->change != NC_CHANGE_NONE || !may_change(figure))
        return;
    if (is_pair(scene, m)) {
        read_pair(scene, m);
        return;
    }
    if (!nc_scene_hints(scene, NC_HINT_CHANGE))
        return;
    enum nc_change change = direction_before(scene, m);
    enum nc_change_role role = role_of(scene, m);
    if (change == NC_CHANGE_NONE) {
        change = direction_after(scene, m);
        role = NC_CHANGE_BY;
    }
    const uint32_t end = scene->mentions->items[m].surface.end;
    const enum nc_tag then = nc_tag_at(scene, end + 1);
    bool leads =
        nc_cue_at(scene, end) == NC_CUE_TO && (then == NC_TAG_NUMBER || then == NC_TAG_MODIFIER);
    bool points = strcmp(nc_pool_text(scene->pool, figure->head), "point") == 0;
    bool bare = role == NC_CHANGE_BY && !leads && figure->unit == 0 && figure->head != 0 &&
                !points &&
                nc_cue_at(scene, nc_edge_before(scene, m) - 1) != NC_CUE_BY;
    if (change == NC_CHANGE_NONE || bare) /* "increased patrols near 12 villages" */
        return;
    figure->change = (uint8_t)change;
    figure->change_role = (uint8_t)role;
    tie(scene, m);
}
