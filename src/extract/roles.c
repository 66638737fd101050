/* roles.c - who does the deed of a figure, and to whom. */
#include "extract/scene.h"

enum { NC_CLAUSE_REACH = 14, NC_PHRASE_REACH = 9 };

static bool is_verbal(enum nc_tag tag)
{
    return tag == NC_TAG_VERB || tag == NC_TAG_PART || tag == NC_TAG_GERUND;
}

static bool is_nominal(enum nc_tag tag)
{
    return tag == NC_TAG_NOUN || tag == NC_TAG_NAME;
}

/* Does the word measure time?  It does nothing. */
static bool is_time(enum nc_cue cue)
{
    return cue == NC_CUE_YEAR || cue == NC_CUE_MONTH || cue == NC_CUE_WEEK || cue == NC_CUE_DAY ||
           cue == NC_CUE_QUARTER;
}

/* The head of the noun phrase that ends before token i in its clause. */
static nc_str noun_left(const struct nc_scene *scene, uint32_t i)
{
    for (uint32_t step = 0; step < NC_CLAUSE_REACH && i > scene->first; step++) {
        i--;
        if (nc_tag_at(scene, i) == NC_TAG_STOP)
            return 0;
        if (!is_nominal(nc_tag_at(scene, i)) || is_time(nc_cue_at(scene, i)))
            continue;
        uint32_t head = i; /* over "... of X" and "... in X" to the phrase they belong to */
        while (i > scene->first + 1 &&
               (is_nominal(nc_tag_at(scene, i - 1)) || nc_tag_at(scene, i - 1) == NC_TAG_ADJ ||
                nc_tag_at(scene, i - 1) == NC_TAG_DET))
            i--;
        if (i > scene->first + 1 && nc_tag_at(scene, i - 1) == NC_TAG_PREP)
            continue;
        return nc_scene_base(scene, head);
    }
    return 0;
}

/* Who does what the verb group at token i tells: for "flew 12 raids and dropped 30 bombs" that of
 * the verb before. */
static nc_str subject_left(const struct nc_scene *scene, uint32_t i)
{
    uint32_t group = i;
    for (uint32_t step = 0; step < NC_CLAUSE_REACH && nc_cue_at(scene, group - 1) == NC_CUE_AND;
         step++) {
        uint32_t verb = group - 1;
        while (verb > scene->first && !is_verbal(nc_tag_at(scene, verb)) &&
               nc_tag_at(scene, verb) != NC_TAG_STOP && verb + NC_CLAUSE_REACH > group)
            verb--;
        if (!is_verbal(nc_tag_at(scene, verb)))
            break;
        for (group = verb; group > scene->first && nc_tag_in_group(nc_tag_at(scene, group - 1));)
            group--;
    }
    return noun_left(scene, group);
}

/* The head of the noun phrase that begins at token i. */
static nc_str noun_right(const struct nc_scene *scene, uint32_t i)
{
    uint32_t head = NC_NONE;
    for (uint32_t end = i + NC_PHRASE_REACH; i < end; i++) {
        enum nc_tag tag = nc_tag_at(scene, i);
        if (is_nominal(tag))
            head = i;
        else if (head != NC_NONE ||
                 (tag != NC_TAG_DET && tag != NC_TAG_ADJ && tag != NC_TAG_NUMBER &&
                  tag != NC_TAG_MODIFIER && tag != NC_TAG_PART && tag != NC_TAG_HYPHEN))
            break;
    }
    return head == NC_NONE ? 0 : nc_scene_base(scene, head);
}

/* The token after a deed; the "part" in "took part" is nobody that something befell. */
static uint32_t deed_end(const struct nc_scene *scene, uint32_t verb)
{
    uint32_t count = 0;
    return nc_phrase_find(NC_PHRASE_DEED, scene->tokens, verb, &count) != 0 ? verb + count
                                                                            : verb + 1;
}

void nc_roles_read(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    const struct nc_deed *deed = &scene->deeds[m];
    if (nc_cue_at(scene, nc_edge_before(scene, m) - 1) == NC_CUE_BY && figure->unit == 0) {
        figure->said->agent = figure->said->head; /* "bombed by two planes": who does it */
    } else if (deed->before) {
        figure->said->agent = subject_left(scene, deed->helper);
        figure->said->patient = figure->said->head;
    } else if (deed->passive) {
        figure->said->patient = figure->said->head;
        uint32_t by = deed->verb + 1;
        if (nc_cue_at(scene, by) == NC_CUE_BY)
            figure->said->agent = noun_right(scene, by + 1);
    } else if (is_verbal(nc_tag_at(scene, deed->verb))) {
        bool far = deed->verb < nc_edge_before(scene, m); /* "won the poll with 52 percent" */
        figure->said->agent = far ? subject_left(scene, deed->helper) : figure->said->head;
        figure->said->patient = noun_right(scene, deed_end(scene, deed->verb));
    }
}
