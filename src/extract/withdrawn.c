/* withdrawn.c - figures that their text takes back, calls wrong or denies. */
#include "extract/scene.h"

#include "lists.h"

enum {
    WRONG_REACH = 10, /* tokens behind a figure to the word that calls it wrong */
    REVISE_REACH = 6,
    DENY_REACH = 12,
    TOLD_REACH = 8,
    FORMER_REACH = 12,
    VERSION_REACH = 6 /* tokens from a sentence's begin to "version" */
};

/* Is a word of error said of what stands before token `end`'s clause: "the figure of 13 was wrong"?
 */
static bool called_wrong(const struct nc_scene *scene, uint32_t m)
{
    uint32_t from = nc_edge_after(scene, m);
    bool said = false;
    for (uint32_t i = from; i < from + WRONG_REACH && i < scene->end; i++) {
        if (nc_tag_at(scene, i) == NC_TAG_STOP || nc_tag_at(scene, i) == NC_TAG_NUMBER)
            return false;
        if (nc_tag_at(scene, i) == NC_TAG_AUX)
            said = true;
        if (nc_tag_at(scene, i) == NC_TAG_NEG)
            return false;
        if (said && nc_cue_at(scene, i) == NC_CUE_WRONG)
            return true;
    }
    return false;
}

/* "Revising his initial figure of nine", "correcting a statement that 45 died": so too, where what
 * follows does not raise it. */
static bool revised(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t edge = nc_edge_before(scene, m), end = scene->mentions->items[m].surface.end;
    const enum nc_cue before = nc_cue_at(scene, edge - 1);
    if ((before != NC_CUE_OF && before != NC_CUE_THAT) ||
        nc_tag_at(scene, edge - 2) != NC_TAG_NOUN || nc_cue_at(scene, end) == NC_CUE_TO ||
        nc_cue_at(scene, end) == NC_CUE_UP)
        return false;
    for (uint32_t i = edge - 2; i > scene->first && i + REVISE_REACH > edge; i--)
        if (nc_cue_at(scene, i - 1) == NC_CUE_REVISE)
            return true;
    return false;
}

/* "59 and not 62", "not 62 but 59" */
static bool negated(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t edge = nc_edge_before(scene, m), end = nc_edge_after(scene, m);
    if (nc_cue_at(scene, edge - 1) != NC_CUE_NOT)
        return false;
    const enum nc_tag before = nc_tag_at(scene, edge - 2);
    if ((before == NC_TAG_CONJ || before == NC_TAG_COMMA) && m > scene->from)
        return true;
    const uint32_t but = end + (nc_tag_at(scene, end) == NC_TAG_COMMA);
    return nc_cue_at(scene, but) == NC_CUE_BUT && nc_tag_at(scene, but + 1) == NC_TAG_NUMBER;
}

/* Does a text behind the figure tell it, "the 45 that it had announced"?  What was told of another
 * time is no error. */
static bool told_behind(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t from = nc_edge_after(scene, m);
    bool told = false;
    for (uint32_t i = from; i < from + TOLD_REACH && nc_scene_has(scene, i); i++) {
        const enum nc_tag tag = nc_tag_at(scene, i);
        if (tag == NC_TAG_STOP || tag == NC_TAG_COMMA)
            break;
        switch (nc_cue_at(scene, i)) {
        case NC_CUE_LAST:
        case NC_CUE_AGO:
        case NC_CUE_YEAR:
        case NC_CUE_QUARTER:
        case NC_CUE_MONTH:
        case NC_CUE_WEEK:
            return false;
        default:
            break;
        }
        if (tag == NC_TAG_NUMBER || nc_scene_is(scene, i, NC_W_MONTH | NC_W_WEEKDAY))
            return false;
        told = told || nc_scene_says(scene, i);
    }
    return told;
}

/* Does a word of correction stand before token `edge`? */
static bool corrects_before(const struct nc_scene *scene, uint32_t edge)
{
    for (uint32_t i = scene->first; i < edge; i++)
        if (nc_scene_one_of(scene, i, NC_LISTED_CORRECTS))
            return true;
    return false;
}

/* "fewer than the 45 it had announced", "rather than 45 as first reported" */
static bool replaced(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t edge = nc_edge_before(scene, m);
    const uint32_t than = edge - 1 - (nc_tag_at(scene, edge - 1) == NC_TAG_DET);
    const enum nc_cue less = nc_cue_at(scene, than - 1);
    if (nc_cue_at(scene, than) == NC_CUE_OF && less == NC_CUE_RATHER)
        return told_behind(scene, m) || corrects_before(scene, edge); /* "instead of" */
    return nc_cue_at(scene, than) == NC_CUE_COMPARED &&
           (less == NC_CUE_FEWER || less == NC_CUE_RATHER) && told_behind(scene, m);
}

/* The word of denial whose clause goes on right before token `edge`; NC_NONE for none. */
static uint32_t denial_before(const struct nc_scene *scene, uint32_t edge)
{
    for (uint32_t i = edge - 1; nc_scene_has(scene, i) && i + DENY_REACH >= edge; i--) {
        const enum nc_tag tag = nc_tag_at(scene, i);
        const enum nc_cue cue = nc_cue_at(scene, i);
        if (cue == NC_CUE_DENY && tag != NC_TAG_NOUN)
            return i;
        if (tag == NC_TAG_STOP || tag == NC_TAG_COMMA || tag == NC_TAG_NUMBER || cue == NC_CUE_WHO)
            break;
    }
    return NC_NONE;
}

/* "denied that 45 had died", "rejected claims by the rebels of 45 dead"; who denies a deed, "denied
 * killing 45", says nothing of the number. */
static bool denied(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t edge = nc_edge_before(scene, m), denial = denial_before(scene, edge);
    if (denial == NC_NONE || nc_scene_is(scene, denial - 1, NC_W_NEG))
        return false;
    for (uint32_t i = denial + 1; i < edge; i++) {
        const enum nc_cue cue = nc_cue_at(scene, i);
        if (cue == NC_CUE_THAT || cue == NC_CUE_PAPER ||
            nc_scene_one_of(scene, i, NC_LISTED_CLAIMS))
            return true;
    }
    return false;
}

/* "An earlier version of this article said that 45 died" */
static bool of_earlier_version(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t edge = nc_edge_before(scene, m);
    uint32_t i = scene->first;
    while (i < scene->first + VERSION_REACH && nc_cue_at(scene, i) != NC_CUE_VERSION)
        i++;
    if (nc_cue_at(scene, i) != NC_CUE_VERSION || nc_cue_at(scene, i + 1) != NC_CUE_OF ||
        nc_cue_at(scene, i + 2) != NC_CUE_THIS)
        return false;
    for (; i < edge; i++)
        if (nc_scene_says(scene, i) || nc_cue_at(scene, i) == NC_CUE_PUT)
            return true;
    return false;
}

/* "incorrectly said that 45 had died", "misstated the number of dead as 45" */
static bool misstated(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t edge = nc_edge_before(scene, m);
    const bool as = nc_cue_at(scene, edge - 1) == NC_CUE_AS;
    bool said = false;
    for (uint32_t i = edge - 1; nc_scene_has(scene, i) && i >= scene->seam.end; i--) {
        if (nc_tag_at(scene, i) == NC_TAG_STOP || nc_mention_at(scene, i) != NC_NONE)
            return false;
        if (nc_scene_one_of(scene, i, NC_LISTED_MISSTATES))
            return as || said || nc_scene_says(scene, i + 1);
        said = nc_scene_says(scene, i) || nc_cue_at(scene, i) == NC_CUE_PUT;
    }
    return false;
}

/* "A permit for six floors, not nine", "will cost 59 million, not 62": the number behind "not" is
 * told as that before it, and denies nothing that was told otherwise. */
static void tell_alike(struct nc_scene *scene, uint32_t m)
{
    const enum nc_tag before = nc_tag_at(scene, nc_edge_before(scene, m) - 2);
    if (m > scene->from && (before == NC_TAG_COMMA || before == NC_TAG_CONJ))
        scene->figures[m].modality = scene->figures[m - 1].modality;
}

/* Does the word at token i tell of a number that another came after: "an earlier count", "was
 * initially put at"? */
static bool tells_former(const struct nc_scene *scene, uint32_t i)
{
    const enum nc_tag next = nc_tag_at(scene, i + 1);
    if (nc_scene_one_of(scene, i, NC_LISTED_FORMER) &&
        nc_scene_one_of(scene, i + 1, NC_LISTED_COUNTS))
        return true;
    return nc_scene_one_of(scene, i, NC_LISTED_FORMERLY) &&
           (next == NC_TAG_VERB || next == NC_TAG_PART || next == NC_TAG_NUMBER ||
            nc_tag_at(scene, i - 1) == NC_TAG_AUX);
}

/* "Revised down from 288", "lowered the toll to 275 from 288". */
static bool lowered_from(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t edge = nc_edge_before(scene, m);
    const uint32_t from = edge - 1 - (nc_tag_at(scene, edge - 1) == NC_TAG_DET);
    if (nc_cue_at(scene, from) != NC_CUE_FROM)
        return false;
    for (uint32_t i = from - 1; nc_scene_has(scene, i) && i + FORMER_REACH >= from; i--) {
        if (nc_tag_at(scene, i) == NC_TAG_STOP)
            return false;
        if (nc_scene_one_of(scene, i, NC_LISTED_LOWERS))
            return true;
    }
    return false;
}

/* "An earlier count put the toll at 288", "initially 288 were reported dead", "the 288 earlier
 * believed killed": what was told before, and is no more. */
static bool is_former(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t edge = nc_edge_before(scene, m), end = nc_edge_after(scene, m);
    const bool opens = nc_scene_one_of(scene, scene->first, NC_LISTED_FORMERLY) &&
                       nc_tag_at(scene, scene->first + 1) == NC_TAG_COMMA; /* "Earlier, ..." */
    if (opens || lowered_from(scene, m) || tells_former(scene, end))
        return true;
    for (uint32_t i = edge - 1; nc_scene_has(scene, i) && i + FORMER_REACH >= edge; i--) {
        const enum nc_tag tag = nc_tag_at(scene, i);
        if (tag == NC_TAG_STOP || tag == NC_TAG_NUMBER || nc_cue_at(scene, i) == NC_CUE_BUT)
            return false;
        if (tells_former(scene, i))
            return true;
    }
    return false;
}

void nc_withdrawn_read(struct nc_scene *scene, uint32_t m)
{
    const bool instead = negated(scene, m);
    if (instead)
        tell_alike(scene, m);
    if (instead || called_wrong(scene, m) || revised(scene, m) || replaced(scene, m) ||
        denied(scene, m) || of_earlier_version(scene, m) || misstated(scene, m))
        scene->figures[m].flags |= NC_FIGURE_WITHDRAWN;
    else
        scene->figures[m].elsewhen = is_former(scene, m);
}
