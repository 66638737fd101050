/* modality.c - how sure the text is of a figure: asserted, planned, forecast, alleged, denied. */
#include "extract/scene.h"

#include "lists.h"

enum { NC_OBJECT_REACH = 8 };

/* What the cue of one word does to how sure the text is. */
static void weigh(struct nc_figure *figure, enum nc_cue cue)
{
    switch (cue) {
    case NC_CUE_COULD:
    case NC_CUE_ALLOW:
    case NC_CUE_IF:
        figure->modality = NC_HYPOTHETICAL;
        break;
    case NC_CUE_WILL:
    case NC_CUE_EXPECT:
    case NC_CUE_FORECAST:
        figure->modality = NC_FORECAST;
        break;
    case NC_CUE_PLAN:
    case NC_CUE_PLANNED:
        figure->modality = NC_PLANNED;
        break;
    case NC_CUE_FEAR:
    case NC_CUE_ALLEGED:
        figure->modality = NC_ALLEGED;
        break;
    case NC_CUE_DENY:
        figure->modality = NC_DENIED;
        break;
    case NC_CUE_NOT:
        figure->negative = true;
        break;
    default:
        break;
    }
}

/* Is token i a verb that plans a deed only with "to": "agreed to cut"? */
static bool settles(const struct nc_scene *scene, uint32_t i)
{
    return nc_scene_one_of(scene, i, NC_LISTED_SETTLES);
}

/* "The blast claimed 12 lives", "claimed the lives of 12": a deed, no saying. */
static bool takes_lives(const struct nc_scene *scene, uint32_t i)
{
    if (nc_frame_is_life(scene, i + 2) && nc_tag_at(scene, i + 1) == NC_TAG_DET)
        return true;
    const uint32_t m = nc_scene_has(scene, i + 1) ? nc_mention_at(scene, i + 1) : NC_NONE;
    return m != NC_NONE && scene->nouns[m].first < scene->nouns[m].end &&
           nc_scene_one_of(scene, scene->nouns[m].head, NC_LISTED_LIVES);
}

/* "none of the 40 passengers was hurt", "neither of the two" */
static bool none_of(const struct nc_scene *scene, uint32_t edge)
{
    if (nc_tag_at(scene, edge - 1) == NC_TAG_DET)
        edge--;
    return nc_cue_at(scene, edge - 1) == NC_CUE_OF && nc_cue_at(scene, edge - 2) == NC_CUE_NO_ONE;
}

/* "all but 12 of the 300 were freed": those 12 were not. */
static bool all_but(const struct nc_scene *scene, uint32_t edge)
{
    return nc_cue_at(scene, edge - 1) == NC_CUE_BUT && nc_cue_at(scene, edge - 2) == NC_CUE_ALL;
}

/* "There were not 40 of them", "not 40 but 50"; not "if not 40". */
static bool not_so_many(const struct nc_scene *scene, uint32_t edge)
{
    return nc_cue_at(scene, edge - 1) == NC_CUE_NOT &&
           !nc_scene_one_of(scene, edge - 2, NC_LISTED_BEFORE_IDLE_NOT);
}

/* "failed to pay", "refused to sign": is the verb of a deed left undone before its "to"? */
static bool fails_before(const struct nc_scene *scene, uint32_t to)
{
    return nc_cue_at(scene, to) == NC_CUE_TO &&
           (nc_cue_at(scene, to - 1) == NC_CUE_FAIL || nc_scene_declines(scene, to - 1)) &&
           nc_tag_at(scene, to - 1) != NC_TAG_NOUN && nc_cue_at(scene, to - 2) != NC_CUE_NOT;
}

/* "refused to bankroll 12 clinics": is the deed itself to leave undone what stands behind "to"? */
static bool fails_at(const struct nc_scene *scene, uint32_t verb)
{
    const enum nc_tag then = nc_tag_at(scene, verb + 2);
    return then != NC_TAG_NUMBER && then != NC_TAG_MODIFIER && then != NC_TAG_DET &&
           fails_before(scene, verb + 1);
}

/* "jobless claims fell", "claims on the insurer": a count of its own, no saying; not "claims that
 * 30 died". */
static bool is_claim_filed(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t verbs =
        NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_PART) | NC_TAG_BIT(NC_TAG_AUX);
    if (!nc_scene_one_of(scene, i, NC_LISTED_FILED))
        return false;
    const enum nc_cue then = nc_cue_at(scene, i + 1);
    return (NC_TAG_BIT(nc_tag_at(scene, i + 1)) & verbs) != 0 ||
           (nc_tag_at(scene, i) == NC_TAG_NOUN && then != NC_CUE_THAT && then != NC_CUE_OF);
}

/* "Licensed for 48 people", "a permit for six floors": what may be, whatever is; not "allowed 20
 * hostages to leave". */
static bool allows(const struct nc_scene *scene, uint32_t i)
{
    const enum nc_cue then = nc_cue_at(scene, i + 1);
    return then == NC_CUE_FOR || then == NC_CUE_TO;
}

/* "Called for 12 years", "asked the court for 12 years": a wish, no deed; not "called the police".
 */
static bool asks_for(const struct nc_scene *scene, uint32_t i)
{
    enum { WHOM = 4 }; /* words between "asked" and "for" */
    const uint32_t whom = NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_NAME) |
                          NC_TAG_BIT(NC_TAG_DET) | NC_TAG_BIT(NC_TAG_PRON);
    const uint32_t last = nc_scene_one_of(scene, i, NC_LISTED_ASKS_WHOM) ? i + 1 + WHOM : i + 1;
    for (uint32_t at = i + 1; at <= last; at++) {
        if (nc_cue_at(scene, at) == NC_CUE_FOR)
            return true;
        if ((NC_TAG_BIT(nc_tag_at(scene, at)) & whom) == 0)
            return false;
    }
    return false;
}

/* "Estimated that 7,000 fled": a count told as "about", no forecast; "estimates that 300 jobs will
 * go" is one. */
static bool estimates_now(const struct nc_scene *scene, uint32_t i)
{
    if (!nc_scene_one_of(scene, i, NC_LISTED_ESTIMATES))
        return false;
    for (uint32_t at = i + 1; at < scene->end; at++) {
        const enum nc_cue cue = nc_cue_at(scene, at);
        if (cue == NC_CUE_WILL || cue == NC_CUE_NEXT || cue == NC_CUE_COULD)
            return false;
    }
    return true;
}

/* What a word that may tell of doubt says of it here; "set to" is a plan, "a set" is none. */
static enum nc_cue weigh_doubt(const struct nc_scene *scene, uint32_t i, enum nc_cue cue)
{
    if (cue == NC_CUE_CONTAINER && nc_cue_at(scene, i + 1) == NC_CUE_TO &&
        nc_scene_one_of(scene, i, NC_LISTED_SET_TO))
        return NC_CUE_PLANNED;
    if (cue == NC_CUE_PLAN && nc_cue_at(scene, i + 1) != NC_CUE_TO && settles(scene, i))
        return NC_CUE_NONE; /* "three jurors agreed", "agreed by 312 to 298" */
    if ((cue == NC_CUE_ALLEGED || cue == NC_CUE_FEAR) && is_claim_filed(scene, i))
        return NC_CUE_NONE;
    if ((cue == NC_CUE_ALLEGED || cue == NC_CUE_FEAR) && takes_lives(scene, i))
        return NC_CUE_NONE;
    if (cue == NC_CUE_FEAR && nc_scene_is(scene, i, NC_W_PERSON) &&
        nc_tag_at(scene, i) == NC_TAG_NOUN)
        return NC_CUE_NONE; /* "a suspect shot 12 people" */
    if (cue == NC_CUE_ALLOW)
        return allows(scene, i) ? NC_CUE_ALLOW : NC_CUE_NONE;
    if (cue == NC_CUE_EXPECT || cue == NC_CUE_FORECAST)
        return estimates_now(scene, i) ? NC_CUE_NONE : cue;
    if (cue == NC_CUE_ASK)
        return asks_for(scene, i) ? NC_CUE_PLAN : NC_CUE_NONE;
    return cue;
}

/* What the word at token i says of doubt: few need a closer look. */
static inline enum nc_cue doubt_at(const struct nc_scene *scene, uint32_t i)
{
    static const bool double_faced[NC_CUE_COUNT] = {
        [NC_CUE_CONTAINER] = true, [NC_CUE_PLAN] = true,    [NC_CUE_ALLEGED] = true,
        [NC_CUE_FEAR] = true,      [NC_CUE_ALLOW] = true,   [NC_CUE_ASK] = true,
        [NC_CUE_EXPECT] = true,    [NC_CUE_FORECAST] = true
    };
    const enum nc_cue cue = nc_cue_at(scene, i);
    return double_faced[cue] ? weigh_doubt(scene, i, cue) : cue;
}

static bool is_doubt(enum nc_cue cue)
{
    return cue == NC_CUE_PLAN || cue == NC_CUE_EXPECT || cue == NC_CUE_FEAR || cue == NC_CUE_DENY ||
           cue == NC_CUE_ALLEGED || cue == NC_CUE_PLANNED || cue == NC_CUE_FORECAST ||
           cue == NC_CUE_ALLOW;
}

/* Words of doubt in the verb group, right before it, and right before the number. */
static void set_modality(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    const struct nc_deed *deed = &scene->deeds[m];
    uint32_t from = deed->helper, to = deed->verb;
    for (uint32_t step = 0; step < 4 && from > scene->first; step++) {
        enum nc_cue cue = doubt_at(scene, from - 1);
        if (!is_doubt(cue) && cue != NC_CUE_TO && !nc_tag_in_group(nc_tag_at(scene, from - 1)))
            break;
        from--;
    }
    if (nc_cue_at(scene, from) == NC_CUE_TO || nc_cue_at(scene, to + 1) == NC_CUE_TO)
        figure->negative |= fails_before(scene, from) || fails_at(scene, to);
    for (uint32_t i = from; i <= to && i < scene->end; i++) {
        bool unreal = nc_cue_at(scene, i) == NC_CUE_WILL && nc_cue_at(scene, i + 1) == NC_CUE_HAVE;
        weigh(figure, unreal ? NC_CUE_COULD : doubt_at(scene, i)); /* "would have died" */
    }
    uint32_t edge = nc_edge_before(scene, m);
    if (nc_cue_at(scene, edge - 1) == NC_CUE_THAT) /* "denied that 300 ..." */
        edge--;
    if (edge > scene->first && edge - 1 != to)
        weigh(figure, doubt_at(scene, edge - 1));
    if (nc_cue_at(scene, scene->first) == NC_CUE_IF)
        figure->modality = NC_HYPOTHETICAL;
}

/* "the bridge will be 420 metres long": what the verb of a state says of how sure it is. */
static void set_modality_of_state(struct nc_scene *scene, uint32_t m)
{
    struct nc_subject subject;
    if (!nc_subject_find(scene, m, &subject))
        return;
    for (uint32_t i = subject.verb; i >= subject.noun.end; i--) {
        if (!nc_tag_in_group(nc_tag_at(scene, i)) && i != subject.verb)
            break;
        weigh(&scene->figures[m], doubt_at(scene, i));
    }
    const uint32_t first = subject.noun.first;
    for (uint32_t i = first > scene->first ? first - 1 : first; i < subject.noun.head; i++)
        if (is_doubt(nc_cue_at(scene, i)) && nc_tag_at(scene, i) != NC_TAG_NOUN)
            weigh(&scene->figures[m], nc_cue_at(scene, i)); /* "the expected cost is" */
}

/* "Analysts expect a deficit of $4 billion", "forecast growth of 3%": the number hangs on what is
 * expected. */
static void set_modality_of_object(struct nc_scene *scene, uint32_t m)
{
    const uint32_t inside = NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_NAME) |
                            NC_TAG_BIT(NC_TAG_ADJ) | NC_TAG_BIT(NC_TAG_DET) |
                            NC_TAG_BIT(NC_TAG_PREP) | NC_TAG_BIT(NC_TAG_HYPHEN);
    const uint32_t verbal = NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_PART) |
                            NC_TAG_BIT(NC_TAG_GERUND) | NC_TAG_BIT(NC_TAG_ADJ);
    uint32_t edge = nc_edge_before(scene, m);
    for (uint32_t i = edge - 1; nc_scene_has(scene, i) && i + NC_OBJECT_REACH >= edge; i--) {
        const uint32_t tag = NC_TAG_BIT(nc_tag_at(scene, i));
        const bool growth = scene->figures[m].kind == NC_KIND_PERCENT &&
                            nc_scene_one_of(scene, i, NC_LISTED_ESTIMATES);
        const enum nc_cue doubt = growth ? NC_CUE_FORECAST : doubt_at(scene, i);
        if (is_doubt(doubt) && ((tag & verbal) != 0 || doubt == NC_CUE_ALLOW)) {
            weigh(&scene->figures[m], doubt);
            return;
        }
        if ((tag & inside) == 0)
            return;
    }
}

/* "The 15-year sentence asked for by the prosecution", "the £3m demanded": what somebody would
 * have. */
static bool is_wished(const struct nc_scene *scene, uint32_t m)
{
    uint32_t i = nc_edge_after(scene, m);
    while (nc_tag_at(scene, i) == NC_TAG_HYPHEN || nc_tag_at(scene, i) == NC_TAG_NOUN)
        i++;
    const enum nc_tag tag = nc_tag_at(scene, i);
    if (tag != NC_TAG_PART && tag != NC_TAG_VERB)
        return false;
    return nc_scene_one_of(scene, i, NC_LISTED_WISHED) ||
           (nc_cue_at(scene, i) == NC_CUE_ASK && nc_cue_at(scene, i + 1) == NC_CUE_FOR);
}

/* "the 240,000 economists had expected": who expects it stands behind. */
static void set_modality_behind(struct nc_scene *scene, uint32_t m)
{
    uint32_t i = scene->mentions->items[m].surface.end;
    if (is_wished(scene, m)) {
        scene->figures[m].modality = NC_PLANNED;
        return;
    }
    if (nc_tag_at(scene, nc_edge_before(scene, m) - 1) != NC_TAG_DET ||
        scene->nouns[m].first < scene->nouns[m].end || nc_tag_at(scene, i) != NC_TAG_NOUN)
        return;
    for (i++; nc_tag_at(scene, i) == NC_TAG_AUX; i++)
        ;
    if (is_doubt(nc_cue_at(scene, i)))
        weigh(&scene->figures[m], nc_cue_at(scene, i));
}

/* "Is to cut 500 jobs", "was to have cost 3 million": does the verb, or the first word of its
 * group, stand behind "is to"? */
static bool is_due(const struct nc_scene *scene, uint32_t verb)
{
    const uint32_t to = verb - 1 - (nc_cue_at(scene, verb - 1) == NC_CUE_HAVE);
    const uint32_t is = to - 1;
    return nc_cue_at(scene, to) == NC_CUE_TO && nc_tag_at(scene, is) == NC_TAG_AUX &&
           nc_scene_one_of(scene, is, NC_LISTED_IS);
}

void nc_modality_of_plan(struct nc_scene *scene, uint32_t m)
{
    const struct nc_deed *deed = &scene->deeds[m];
    const uint32_t verb = deed->verb != NC_NONE ? deed->helper : nc_edge_before(scene, m) - 1;
    if (scene->figures[m].modality == NC_ASSERTED && is_due(scene, verb))
        scene->figures[m].modality = NC_PLANNED;
}

/* Did the deed befall those counted, or is it their state; not "as many as 30 die each year"? */
static bool is_done(const struct nc_scene *scene, uint32_t verb)
{
    const struct nc_family *family = nc_lexicon_family(nc_scene_word(scene, verb)->family);
    const uint32_t open = NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_GERUND);
    return (family->grows || family->person) && (NC_TAG_BIT(nc_tag_at(scene, verb)) & open) == 0;
}

void nc_modality_of_most(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    const uint32_t verb = scene->deeds[m].verb;
    if (figure->modifier != NC_AT_MOST || (figure->flags & NC_FIGURE_HEDGED_UP) == 0 ||
        figure->kind != NC_KIND_NUMBER || figure->unit != 0 || figure->negative ||
        figure->modality != NC_ASSERTED || verb == NC_NONE || !is_done(scene, verb) ||
        !nc_scene_spells(scene, scene->mentions->items[m].modifier.first, "as"))
        return;
    struct nc_said_between *own = nc_figure_bounds(figure);
    own->low = nc_decimal_mul(figure->value, nc_decimal_of(95, -2));
    figure->flags &= (uint16_t)~NC_FIGURE_HEDGED_UP;
}

void nc_modality_read(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    if (scene->deeds[m].verb != NC_NONE)
        set_modality(scene, m);
    if (figure->modality == NC_ASSERTED)
        set_modality_of_state(scene, m);
    if (figure->modality == NC_ASSERTED)
        set_modality_of_object(scene, m);
    if (figure->modality == NC_ASSERTED)
        set_modality_behind(scene, m);
    const uint32_t edge = nc_edge_before(scene, m);
    figure->negative &= !scene->mentions->items[m].limit;
    figure->negative |= none_of(scene, edge) || all_but(scene, edge) || not_so_many(scene, edge);
}
