/* nowhere.c - names behind "in", "at" or "on", and known places, where nothing happens: quarters,
 * companies, people, and the towns that firms come from. */
#include "extract/scene.h"

#include "lists.h"

#include <glib.h>

/* "Q1", "FY 22", "H2": a letter or two, and digits. */
static bool is_term(const struct nc_scene *scene, uint32_t first, uint32_t end)
{
    enum { LETTERS = 2, LENGTH = 4 };
    const struct nc_token *token = nc_scene_token(scene, first);
    const char *last = nc_scene_text(scene, end - 1) + nc_scene_token(scene, end - 1)->len - 1;
    return token->len <= (end == first + 1 ? LENGTH : LETTERS) && g_ascii_isdigit(*last);
}

/* "At GM", "in MERS cases", "on the GSL II": letters that are cut from the words of a name, and of
 * no land's. */
static bool is_acronym(const struct nc_scene *scene, uint32_t first, uint32_t end)
{
    enum { LETTERS = 5 };
    const struct nc_token *token = nc_scene_token(scene, first);
    return (token->flags & NC_TOKEN_CAPS) != 0 && token->len <= LETTERS && !scene->shouting &&
           !nc_scene_one_of(scene, first, NC_LISTED_LANDS) &&
           !nc_scene_is(scene, end - 1, NC_W_PLACE) && nc_cue_at(scene, end) != NC_CUE_SETTLEMENT &&
           nc_cue_at(scene, end - 1) != NC_CUE_SETTLEMENT;
}

/* "In front of Smith", "on the head of Smith": the words that lead to the name are of no spot. */
static bool leads_nowhere(const struct nc_scene *scene, uint32_t at, uint32_t first)
{
    for (uint32_t i = at + 2; i < first; i++)
        if (nc_cue_at(scene, i) == NC_CUE_OF && nc_scene_one_of(scene, i - 1, NC_LISTED_NOWHERE))
            return true;
    return false;
}

/* "In the Acme emissions scandal", "in Acme shares": the name tells which affair it is. */
static bool tells_matter(const struct nc_scene *scene, uint32_t end)
{
    enum { WORDS = 5 };
    const uint32_t inside = NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_ADJ) |
                            NC_TAG_BIT(NC_TAG_HYPHEN) | NC_TAG_BIT(NC_TAG_GERUND);
    for (uint32_t i = end; i < end + WORDS; i++) {
        if ((NC_TAG_BIT(nc_tag_at(scene, i)) & inside) == 0)
            return false;
        if (nc_scene_one_of(scene, i, NC_LISTED_MATTER))
            return true;
    }
    return false;
}

/* "In the Acme 1:59 Race", "on Palm Sunday": the name goes on with digits or a day. */
static bool is_cut_off(const struct nc_scene *scene, uint32_t end)
{
    const uint32_t m = nc_mention_at(scene, end);
    if (m != NC_NONE)
        return scene->figures[m].kind == NC_KIND_TIME || scene->figures[m].kind == NC_KIND_SCORE;
    return nc_tag_at(scene, end) == NC_TAG_DATE && nc_scene_is(scene, end, NC_W_WEEKDAY);
}

/* "The Lyon-based firm", "a Turin carmaker": where somebody is from. */
static bool is_seat(const struct nc_scene *scene, uint32_t at, uint32_t first, uint32_t end)
{
    if (nc_tag_at(scene, end) == NC_TAG_HYPHEN)
        return nc_scene_one_of(scene, end + 1, NC_LISTED_BASED);
    return at == first && nc_tag_at(scene, end) == NC_TAG_NOUN &&
           nc_scene_one_of(scene, end, NC_LISTED_MAKER);
}

bool nc_place_is_none(const struct nc_scene *scene, uint32_t at, struct nc_range names, bool known)
{
    const uint32_t first = names.first, end = names.end;
    if (is_seat(scene, at, first, end) || leads_nowhere(scene, at, first) ||
        nc_scene_one_of(scene, end - 1, NC_LISTED_COMPANY) ||
        nc_scene_one_of(scene, end, NC_LISTED_COMPANY) ||
        (nc_cue_at(scene, at) == NC_CUE_FROM && nc_scene_one_of(scene, at - 1, NC_LISTED_PARTING)))
        return true;
    return !known &&
           (is_term(scene, first, end) || is_acronym(scene, first, end) || is_cut_off(scene, end) ||
            nc_scene_one_of(scene, end - 1, NC_LISTED_EXCHANGE) || tells_matter(scene, end) ||
            (end == first + 1 && nc_cue_at(scene, first) == NC_CUE_ORGAN));
}

bool nc_place_is_all(const struct nc_scene *scene, uint32_t m)
{
    enum { REACH = 4 };
    const uint32_t end = scene->mentions->items[m].surface.end;
    const uint32_t ends = NC_TAG_BIT(NC_TAG_COMMA) | NC_TAG_BIT(NC_TAG_STOP) |
                          NC_TAG_BIT(NC_TAG_NUMBER) | NC_TAG_BIT(NC_TAG_PREP);
    for (uint32_t i = end; i < end + REACH; i++) {
        if (nc_scene_one_of(scene, i, NC_LISTED_WORLDWIDE))
            return true;
        if ((NC_TAG_BIT(nc_tag_at(scene, i)) & ends) != 0)
            return false;
    }
    return false;
}
