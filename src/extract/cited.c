/* cited.c - where the phrase that names a speaker begins and ends. */
#include "extract/cited.h"

enum { NC_CITED_WORDS = 16 };

enum { NC_NOMINAL = NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_NAME) | NC_TAG_BIT(NC_TAG_ADJ) };

static bool is_nominal(enum nc_tag tag)
{
    return (NC_TAG_BIT(tag) & NC_NOMINAL) != 0;
}

/* May token i, which is no noun, name or adjective, stand inside the phrase that names a speaker?
 */
static bool links_phrase(const struct nc_scene *scene, uint32_t i, enum nc_tag tag)
{
    const enum nc_cue cue = nc_cue_at(scene, i);
    if (tag == NC_TAG_DET)
        return cue != NC_CUE_THAT;
    if (tag == NC_TAG_STOP) /* "Gen. Smith", "Mr. Smith" */
        return nc_scene_token(scene, i)->sign == '.' && nc_scene_is(scene, i - 1, NC_W_ABBREV);
    const bool link = cue == NC_CUE_OF || cue == NC_CUE_FOR || cue == NC_CUE_IN ||
                      cue == NC_CUE_AT || cue == NC_CUE_FROM ||
                      (cue == NC_CUE_AND && nc_tag_at(scene, i - 1) == NC_TAG_NAME);
    const bool serves = /* "an official with the Safety Board" */
        cue == NC_CUE_WITH && nc_scene_is(scene, i - 1, NC_W_ROLE);
    return link || serves ||
           (tag == NC_TAG_PART && !nc_scene_is(scene, i, NC_W_SAY) &&
            is_nominal(nc_tag_at(scene, i + 1))) ||
           (tag == NC_TAG_GERUND && nc_tag_at(scene, i - 1) != NC_TAG_COMMA &&
            is_nominal(nc_tag_at(scene, i + 1)));
}

static inline bool in_phrase(const struct nc_scene *scene, uint32_t i)
{
    const enum nc_tag tag = nc_tag_at(scene, i);
    return (NC_TAG_BIT(tag) & (NC_NOMINAL | NC_TAG_BIT(NC_TAG_HYPHEN))) != 0 ||
           links_phrase(scene, i, tag);
}

uint32_t nc_cited_start(const struct nc_scene *scene, uint32_t end)
{
    uint32_t i = end,
             least = end > scene->first + NC_CITED_WORDS ? end - NC_CITED_WORDS : scene->first;
    while (i > least && in_phrase(scene, i - 1)) {
        i--;
        bool begins = nc_tag_at(scene, i) == NC_TAG_DET && i > least &&
                      nc_tag_at(scene, i - 1) != NC_TAG_PREP &&
                      nc_cue_at(scene, i - 1) != NC_CUE_AND;
        if (begins)
            break;
    }
    while (i < end && !is_nominal(nc_tag_at(scene, i))) /* "in", "of", "the" begin no name */
        i++;
    return i;
}

uint32_t nc_cited_end(const struct nc_scene *scene, uint32_t first)
{
    uint32_t i = first;
    while (i < scene->end && i < first + NC_CITED_WORDS && in_phrase(scene, i) &&
           !(nc_tag_at(scene, i) == NC_TAG_DET && i > first && /* "the office the figure is" */
             is_nominal(nc_tag_at(scene, i - 1))))
        i++;
    while (i > first && !is_nominal(nc_tag_at(scene, i - 1)))
        i--;
    return i;
}
