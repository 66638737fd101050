/* saying.c - which words of its sentence a saying or citing rules. */
#include "extract/saying.h"

#include "extract/cited.h"
#include "lists.h"

bool nc_saying_aside(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t asides = NC_TAG_BIT(NC_TAG_ADV) | NC_TAG_BIT(NC_TAG_AUX);
    return (NC_TAG_BIT(nc_tag_at(scene, i)) & asides) != 0 || nc_cue_at(scene, i) == NC_CUE_OTHER;
}

/* The tokens of the brackets that token i stands in; none outside of any. */
static struct nc_range bracket_of(const struct nc_scene *scene, uint32_t i)
{
    for (uint32_t first = i; first > scene->first; first--) {
        const uint16_t sign = nc_scene_token(scene, first - 1)->sign;
        if (sign == ')')
            break;
        uint32_t end = i;
        while (sign == '(' && end < scene->end && nc_scene_token(scene, end)->sign != ')')
            end++;
        if (sign == '(')
            return (struct nc_range){ first, end };
    }
    return (struct nc_range){ i, i };
}

/* The first comma or stop behind token i, or the end of the sentence. */
static uint32_t clause_end(const struct nc_scene *scene, uint32_t i)
{
    while (i < scene->end && nc_tag_at(scene, i) != NC_TAG_COMMA &&
           nc_tag_at(scene, i) != NC_TAG_STOP)
        i++;
    return i;
}

struct nc_range nc_saying_clause(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_range all = { scene->first, scene->end };
    const struct nc_range within = bracket_of(scene, i);
    uint32_t end = i;
    if (within.first < within.end)
        return within;
    if (nc_scene_possessive(scene, i - 1) &&
        nc_scene_one_of(scene, i, NC_LISTED_FORETELLS)) /* "below the bank's forecast of 40" */
        return (struct nc_range){ i, clause_end(scene, i) };
    while (end > scene->first && nc_saying_aside(scene, end - 1))
        end--;
    if (nc_cue_at(scene, end - 1) == NC_CUE_AND)
        return (struct nc_range){ end, scene->end };
    uint32_t first = nc_cited_start(scene, end) - (nc_tag_at(scene, end - 1) == NC_TAG_PRON);
    if (first == end)
        return all;
    while (nc_tag_at(scene, first - 1) == NC_TAG_DET && nc_cue_at(scene, first - 1) != NC_CUE_THAT)
        first--;
    const bool another =
        nc_tag_at(scene, first - 1) == NC_TAG_CONJ && nc_tag_at(scene, first - 2) == NC_TAG_COMMA;
    if (another || nc_scene_one_of(scene, first - 1, NC_LISTED_HANGS_ON))
        return (struct nc_range){ first, scene->end };
    const uint32_t told = first - (nc_cue_at(scene, first - 1) == NC_CUE_THAT);
    const uint32_t m = nc_mention_at(scene, told - 1);
    const enum nc_cue cue = nc_cue_at(scene, i);
    if (m == NC_NONE || (cue != NC_CUE_EXPECT && cue != NC_CUE_FORECAST))
        return all;
    return (struct nc_range){ scene->mentions->items[m].surface.first, told };
}

struct nc_range nc_citing_scope(const struct nc_scene *scene, uint32_t at, uint32_t end)
{
    struct nc_range scope = { scene->first, scene->end };
    if (nc_cue_at(scene, at) != NC_CUE_ACCORDING || at == scene->first ||
        nc_tag_at(scene, at - 1) == NC_TAG_COMMA || nc_tag_at(scene, at - 1) == NC_TAG_STOP)
        return scope;
    while (end < scene->end && nc_tag_at(scene, end) != NC_TAG_COMMA &&
           nc_tag_at(scene, end) != NC_TAG_STOP && nc_tag_at(scene, end) != NC_TAG_NUMBER)
        end++;
    if (end + 1 >= scene->end || nc_tag_at(scene, end) != NC_TAG_COMMA)
        return scope;
    uint32_t first = at;
    while (first > scene->first && nc_tag_at(scene, first - 1) != NC_TAG_COMMA &&
           nc_tag_at(scene, first - 1) != NC_TAG_STOP)
        first--;
    return first > scene->first ? (struct nc_range){ first, end } : scope;
}


static bool begins_figure(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t figure = NC_TAG_BIT(NC_TAG_NUMBER) | NC_TAG_BIT(NC_TAG_MODIFIER);
    return (NC_TAG_BIT(nc_tag_at(scene, i)) & figure) != 0;
}

struct nc_range nc_saying_gapped(const struct nc_scene *scene, uint32_t m, uint32_t verb)
{
    const uint32_t apart = NC_TAG_BIT(NC_TAG_COMMA) | NC_TAG_BIT(NC_TAG_CONJ);
    const uint32_t edge = nc_edge_before(scene, m);
    struct nc_range phrase = { edge, edge };
    if (verb >= edge || !nc_scene_says(scene, verb) || !begins_figure(scene, verb + 1))
        return phrase;
    phrase.first = nc_cited_start(scene, edge);
    uint32_t before = phrase.first - 1;
    while (nc_tag_at(scene, before) == NC_TAG_DET)
        before--;
    if ((NC_TAG_BIT(nc_tag_at(scene, before)) & apart) == 0)
        phrase.first = edge;
    return phrase;
}
