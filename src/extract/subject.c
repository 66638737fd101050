/* subject.c - what the subject of a sentence says of the number in its predicate: "the number of
 * people killed in the blasts rose to 41", "turnout in the city was 61 percent". */
#include "extract/scene.h"

enum { NC_PREDICATE_REACH = 8, NC_SUBJECT_REACH = 24 };

static bool is_nominal(enum nc_tag tag)
{
    return tag == NC_TAG_NOUN || tag == NC_TAG_NAME;
}

static bool is_finite(enum nc_tag tag)
{
    return tag == NC_TAG_VERB || tag == NC_TAG_AUX || tag == NC_TAG_MODAL;
}

/* A verb that says how large its subject is or became. */
static bool is_measuring(const struct nc_scene *scene, uint32_t i)
{
    enum nc_tag tag = nc_tag_at(scene, i);
    enum nc_cue cue = nc_cue_at(scene, i);
    if (tag == NC_TAG_AUX)
        return cue != NC_CUE_HAVE;
    if (tag != NC_TAG_VERB && tag != NC_TAG_PART)
        return false;
    if ((cue == NC_CUE_REVISE || cue == NC_CUE_CUT) && nc_tag_at(scene, i - 1) == NC_TAG_AUX)
        return true; /* "was revised to 14" */
    return cue == NC_CUE_RISE || cue == NC_CUE_FALL || cue == NC_CUE_REACH ||
           cue == NC_CUE_FORECAST || cue == NC_CUE_EXPECT;
}

static bool leads_to_number(enum nc_cue cue)
{
    return cue == NC_CUE_TO || cue == NC_CUE_AT || cue == NC_CUE_BY || cue == NC_CUE_FROM ||
           cue == NC_CUE_AS || cue == NC_CUE_UP || cue == NC_CUE_DOWN || cue == NC_CUE_ON;
}

/* The measuring verb that number m follows, over "to", "at", "by 12" and the like; NC_NONE where
 * another word stands between. */
static uint32_t measuring_before(const struct nc_scene *scene, uint32_t m)
{
    uint32_t i = nc_edge_before(scene, m);
    for (uint32_t step = 0; step < NC_PREDICATE_REACH && i > scene->first; step++) {
        i--;
        if (is_measuring(scene, i))
            return i;
        switch (nc_tag_at(scene, i)) {
        case NC_TAG_PREP:
            if (!leads_to_number(nc_cue_at(scene, i)))
                return NC_NONE;
            break;
        case NC_TAG_ADV:
        case NC_TAG_MODIFIER:
        case NC_TAG_NUMBER:
        case NC_TAG_DATE:
            break;
        default:
            return NC_NONE;
        }
    }
    return NC_NONE;
}

/* The first token of the clause whose verb group ends at `verb`. */
static uint32_t clause_start(const struct nc_scene *scene, uint32_t verb)
{
    uint32_t i = verb;
    while (i > scene->first &&
           (is_finite(nc_tag_at(scene, i - 1)) || nc_tag_at(scene, i - 1) == NC_TAG_ADV ||
            nc_tag_at(scene, i - 1) == NC_TAG_NEG || nc_cue_at(scene, i - 1) == NC_CUE_TO))
        i--;
    for (uint32_t step = 0; step < NC_SUBJECT_REACH && i > scene->first; step++, i--) {
        enum nc_tag tag = nc_tag_at(scene, i - 1);
        if (tag == NC_TAG_STOP || tag == NC_TAG_COMMA || is_finite(tag) ||
            nc_cue_at(scene, i - 1) == NC_CUE_THAT || nc_scene_says(scene, i - 1))
            break;
    }
    return i;
}

bool nc_phrase_read(const struct nc_scene *scene, uint32_t i, uint32_t end, struct nc_noun *noun)
{
    uint32_t head = NC_NONE;
    while (i < end && (nc_tag_at(scene, i) == NC_TAG_DET || nc_tag_at(scene, i) == NC_TAG_QUOTE))
        i++;
    uint32_t first = i;
    for (; i < end; i++) {
        enum nc_tag tag = nc_tag_at(scene, i);
        bool leads = is_nominal(nc_tag_at(scene, i + 1)) || nc_tag_at(scene, i + 1) == NC_TAG_ADJ;
        if (is_nominal(tag))
            head = i;
        else if (tag != NC_TAG_HYPHEN && tag != NC_TAG_ADJ &&
                 ((tag != NC_TAG_PART && tag != NC_TAG_GERUND) || !leads || head != NC_NONE))
            break;
    }
    if (head == NC_NONE && first < end && nc_scene_counts_people(scene, first))
        head = first; /* "the dead", "the injured" */
    if (head == NC_NONE)
        return false;
    *noun = (struct nc_noun){ .first = first, .end = head + 1, .head = head, .lender = NC_NONE };
    return true;
}

/* "The toll from the blast that wrecked the mine is": does another verb stand between, the one of
 * a clause that begins at `start` behind "that" or "which"? */
static bool is_relative(const struct nc_scene *scene, uint32_t start, uint32_t verb)
{
    const enum nc_cue before = nc_cue_at(scene, start - 1);
    if (before != NC_CUE_THAT && before != NC_CUE_WHO)
        return false;
    for (uint32_t i = start; i < verb; i++)
        if (nc_tag_at(scene, i) == NC_TAG_PART || nc_tag_at(scene, i) == NC_TAG_VERB)
            return true;
    return false;
}

bool nc_subject_find(const struct nc_scene *scene, uint32_t m, struct nc_subject *subject)
{
    uint32_t verb = measuring_before(scene, m);
    if (verb == NC_NONE || nc_cue_at(scene, scene->mentions->items[m].surface.end) == NC_CUE_OF)
        return false;
    uint32_t start = clause_start(scene, verb);
    if (is_relative(scene, start, verb))
        start = clause_start(scene, start - 1);
    subject->verb = verb;
    return start < verb && nc_phrase_read(scene, start, verb, &subject->noun);
}

bool nc_subject_holds(const struct nc_scene *scene, uint32_t m, struct nc_noun *holder)
{
    const uint32_t verb = measuring_before(scene, m);
    if (verb == NC_NONE || nc_tag_at(scene, verb) != NC_TAG_AUX)
        return false;
    uint32_t start = clause_start(scene, verb);
    const enum nc_cue before = nc_cue_at(scene, start - 1);
    if (before == NC_CUE_THAT || before == NC_CUE_WHO) /* "the lorry that hit the bridge is" */
        start = scene->first;
    return start < verb && nc_phrase_read(scene, start, verb, holder);
}

bool nc_subject_before(const struct nc_scene *scene, uint32_t verb, struct nc_noun *noun)
{
    uint32_t start = clause_start(scene, verb), that = start;
    if (start == verb && nc_cue_at(scene, verb - 1) == NC_CUE_THAT)
        that = verb - 1; /* "a bridge that cost" */
    if (nc_cue_at(scene, that) != NC_CUE_THAT && nc_cue_at(scene, that) != NC_CUE_WHO)
        return start < verb && nc_phrase_read(scene, start, verb, noun);
    uint32_t head = nc_tag_at(scene, that - 1) == NC_TAG_COMMA ? that - 2 : that - 1;
    if (!nc_scene_has(scene, head) || !is_nominal(nc_tag_at(scene, head)))
        return false;
    *noun = (struct nc_noun){ .first = head, .end = head + 1, .head = head, .lender = NC_NONE };
    return true;
}

/* "cut the number of cases from 40 to 14": is m the first of the two? */
static bool from_to(const struct nc_scene *scene, uint32_t m)
{
    return nc_cue_at(scene, nc_edge_before(scene, m) - 1) == NC_CUE_FROM &&
           nc_cue_at(scene, scene->mentions->items[m].surface.end) == NC_CUE_TO &&
           nc_tag_at(scene, scene->mentions->items[m].surface.end + 1) == NC_TAG_NUMBER;
}

/* "put the number of cases at 40" */
static bool is_put_at(const struct nc_scene *scene, uint32_t m)
{
    uint32_t i = nc_edge_before(scene, m) - 1;
    if (nc_cue_at(scene, i) != NC_CUE_AT)
        return false;
    for (uint32_t step = 0; step < NC_SUBJECT_REACH && i > scene->first; step++)
        if (nc_cue_at(scene, --i) == NC_CUE_PUT || nc_tag_at(scene, i) == NC_TAG_STOP)
            break;
    return nc_cue_at(scene, i) == NC_CUE_PUT;
}

/* "brought the number of cases in the region to 40", "takes the toll from the blasts to 35": what
 * the object before "to" counts. */
static bool object_counts(const struct nc_scene *scene, uint32_t m, struct nc_noun *noun)
{
    uint32_t end = nc_edge_before(scene, m) - 1, i = end;
    if (nc_cue_at(scene, end) != NC_CUE_TO && !from_to(scene, m) && !is_put_at(scene, m))
        return false;
    for (uint32_t step = 0; step < NC_SUBJECT_REACH && i > scene->first; step++) {
        enum nc_tag tag = nc_tag_at(scene, --i);
        if (tag == NC_TAG_STOP || tag == NC_TAG_COMMA || is_finite(tag) ||
            nc_mention_at(scene, i) != NC_NONE)
            return false;
        if (nc_cue_at(scene, i) == NC_CUE_NUMBER && nc_cue_at(scene, i + 1) == NC_CUE_OF)
            return nc_phrase_read(scene, i + 2, end, noun);
        if (tag != NC_TAG_NOUN || nc_scene_is(scene, i, NC_W_PERSON) ||
            !nc_scene_counts_people(scene, i))
            continue;
        *noun = (struct nc_noun){ .first = i, .end = i + 1, .head = i, .lender = NC_NONE };
        return true;
    }
    return false;
}

bool nc_subject_counts(const struct nc_scene *scene, uint32_t m, struct nc_noun *noun)
{
    struct nc_subject subject;
    if (!nc_scene_hints(scene, NC_HINT_FATE | NC_HINT_NUMBER))
        return false;
    if (object_counts(scene, m, noun))
        return true;
    if (!nc_subject_find(scene, m, &subject))
        return false;
    uint32_t head = subject.noun.head;
    if (nc_scene_counts_people(scene, head)) { /* "the toll from the blasts" */
        *noun = (struct nc_noun){ .first = head, .end = head + 1, .head = head, .lender = NC_NONE };
        return true;
    }
    return nc_cue_at(scene, head) == NC_CUE_NUMBER && nc_cue_at(scene, head + 1) == NC_CUE_OF &&
           nc_phrase_read(scene, head + 2, subject.verb, noun);
}
