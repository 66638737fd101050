/* attribute.c - what a measure measures: magnitude, depth, distance, population, price, offer. */
#include "extract/scene.h"

#include "lists.h"

#include <string.h>

enum { NC_ATTRIBUTE_REACH = 8, NC_SCALE_REACH = 6 };

static bool is_nominal(enum nc_tag tag)
{
    return tag == NC_TAG_NOUN || tag == NC_TAG_NAME;
}

static bool is_attribute(const struct nc_scene *scene, uint32_t i)
{
    if (!nc_scene_hints(scene, NC_HINT_MEASURE))
        return false;
    enum nc_cue cue = nc_cue_at(scene, i);
    return cue == NC_CUE_ATTRIBUTE || cue == NC_CUE_CROWD || cue == NC_CUE_STAFF;
}

/* The same for words that tell a deed beside a count and a measure beside any other figure: "losses
 * of $5 million", but "the loss of 300 jobs". */
static bool is_measured(const struct nc_scene *scene, uint32_t i)
{
    if (is_attribute(scene, i))
        return true;
    enum nc_cue before = nc_cue_at(scene, i - 1); /* "a fire that cost $3 million" */
    return nc_scene_hints(scene, NC_HINT_MEASURE) && nc_scene_is(scene, i, NC_W_MEASURED) &&
           before != NC_CUE_THAT && before != NC_CUE_WHO;
}

static nc_str lemma_of(const struct nc_scene *scene, uint32_t i)
{
    const uint16_t row = nc_scene_word(scene, i)->lemma;
    const struct nc_word *lemma = nc_lexicon_word(row);
    return nc_pool_keyed(scene->pool, row, nc_word_text(lemma), lemma->len);
}

/* "10 feet deep", "35 miles away", "6.1 on the Richter scale". */
static nc_str dimension_at(const struct nc_scene *scene, uint32_t i)
{
    if (nc_cue_at(scene, i) == NC_CUE_DIMENSION)
        return lemma_of(scene, i);
    if (nc_cue_at(scene, i) != NC_CUE_ON || nc_tag_at(scene, i) != NC_TAG_PREP)
        return 0;
    for (uint32_t at = i + 1; at < i + NC_SCALE_REACH; at++) {
        enum nc_tag tag = nc_tag_at(scene, at);
        if (tag == NC_TAG_STOP || tag == NC_TAG_COMMA)
            return 0;
        if (nc_cue_at(scene, at) == NC_CUE_DIMENSION)
            return lemma_of(scene, at);
    }
    return 0;
}

static bool tells_distance(const struct nc_scene *scene, uint32_t i)
{
    const enum nc_cue cue = nc_cue_at(scene, i);
    return cue == NC_CUE_DIRECTION || cue == NC_CUE_FROM || cue == NC_CUE_NEAR;
}

/* The same, and "35 miles south of", "58 km from". */
static nc_str dimension_after(const struct nc_scene *scene, uint32_t i, bool length)
{
    if (nc_tag_at(scene, i) == NC_TAG_HYPHEN)
        i++;
    nc_str dimension = nc_scene_hints(scene, NC_HINT_EXTENT) ? dimension_at(scene, i) : 0;
    if (dimension != 0 || !length)
        return dimension;
    return tells_distance(scene, i) ? nc_pool_addz(scene->pool, "distance") : 0;
}

/* "a 5.9-magnitude quake", "$160 million offer": a noun behind the number that no plural makes a
 * count. */
static nc_str noun_after(const struct nc_scene *scene, uint32_t i, bool money)
{
    if (nc_tag_at(scene, i) == NC_TAG_HYPHEN)
        i++;
    if (!money && nc_tag_at(scene, i) == NC_TAG_NOUN && is_measured(scene, i) &&
        (is_attribute(scene, i) || !nc_scene_plural(scene, i))) /* no "10-year sentences" */
        return lemma_of(scene, i);
    uint32_t head = NC_NONE;
    for (; money && !nc_scene_tells_when(scene, i) &&
           (is_nominal(nc_tag_at(scene, i)) || nc_tag_at(scene, i) == NC_TAG_ADJ ||
            nc_tag_at(scene, i) == NC_TAG_HYPHEN);
         i++)
        if (nc_tag_at(scene, i) == NC_TAG_NOUN)
            head = i;
    return head == NC_NONE ? 0 : nc_scene_base(scene, head);
}

/* Words between an attribute and its number: "of", "was", "stood at", "rose to". */
static bool bridges(const struct nc_scene *scene, uint32_t i)
{
    switch (nc_tag_at(scene, i)) {
    case NC_TAG_PREP:
    case NC_TAG_ADV:
    case NC_TAG_AUX:
    case NC_TAG_MODAL:
    case NC_TAG_VERB:
    case NC_TAG_PART:
    case NC_TAG_DET:
    case NC_TAG_MODIFIER:
    case NC_TAG_HYPHEN:
    case NC_TAG_QUOTE:
    case NC_TAG_NAME:
    case NC_TAG_NUMBER:
        return true;
    case NC_TAG_GERUND: /* "the cost of repairing it was put at" */
        return nc_tag_at(scene, i - 1) == NC_TAG_PREP;
    default:
        return false;
    }
}

/* Is the noun at token i the object of a preposition, as in "revenue in the third quarter rose to"?
 */
static bool in_adjunct(const struct nc_scene *scene, uint32_t i)
{
    enum { WORDS = 3 }; /* between the preposition and its noun */
    if (nc_tag_at(scene, i) != NC_TAG_NOUN)
        return false;
    for (uint32_t step = 0; step < WORDS && i > scene->first; step++) {
        enum nc_tag tag = nc_tag_at(scene, --i);
        if (tag == NC_TAG_PREP)
            return true;
        if (tag != NC_TAG_DET && tag != NC_TAG_ADJ && tag != NC_TAG_GERUND)
            return false;
    }
    return false;
}

/* "magnitude 6.1", "a depth of 10 km", "the price rose by 5% to $40". */
static nc_str noun_before(const struct nc_scene *scene, uint32_t m)
{
    uint32_t at = scene->mentions->items[m].surface.first;
    bool lasts = scene->figures[m].kind == NC_KIND_DURATION; /* "halted exports for two months" */
    if (!nc_scene_hints(scene, NC_HINT_MEASURE))
        return 0;
    for (uint32_t step = 0; step < NC_ATTRIBUTE_REACH && at > scene->first; step++) {
        at--;
        if (nc_tag_at(scene, at) == NC_TAG_NOUN &&
            (lasts ? is_attribute(scene, at) : is_measured(scene, at)))
            return lemma_of(scene, at);
        if (!bridges(scene, at) && !in_adjunct(scene, at)) /* "the price of bread was $3" */
            return 0;
    }
    return 0;
}

/* Is a word of measure tied to the number before it: "magnitude 6.1", "magnitude of at least 6"? */
static bool measured_before(const struct nc_scene *scene, uint32_t m)
{
    uint32_t at = nc_edge_before(scene, m);
    if (scene->figures[m].unit != 0 || !nc_scene_hints(scene, NC_HINT_MEASURE))
        return false;
    if (nc_tag_at(scene, at - 1) == NC_TAG_HYPHEN || nc_cue_at(scene, at - 1) == NC_CUE_OF)
        at--;
    return nc_tag_at(scene, at - 1) == NC_TAG_NOUN && is_attribute(scene, at - 1);
}

/* "turnout in the city was 61 percent", "unemployment among the young is 16 percent". */
static void read_subject(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    struct nc_subject subject;
    if (!nc_scene_hints(scene, NC_HINT_MEASURE) || !nc_subject_find(scene, m, &subject) ||
        !is_measured(scene, subject.noun.head))
        return;
    figure->said->attribute = lemma_of(scene, subject.noun.head);
    uint32_t of = subject.noun.head + 1;
    enum nc_cue cue = nc_cue_at(scene, of);
    uint32_t whose = nc_tag_at(scene, of + 1) == NC_TAG_DET ? of + 2 : of + 1;
    enum nc_tag tag = nc_tag_at(scene, whose);
    bool narrows = cue == NC_CUE_AMONG || cue == NC_CUE_FOR || cue == NC_CUE_OF;
    if (narrows && (tag == NC_TAG_NOUN || tag == NC_TAG_ADJ))
        figure->said->restrict_to = nc_scene_base(scene, whose);
}

/* The token behind the number, over its twin in brackets: "three metres (10 feet) deep". */
static uint32_t behind(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t end = scene->mentions->items[m].surface.end;
    if (m + 1 >= scene->to || (scene->figures[m + 1].flags & NC_FIGURE_TWIN) == 0 ||
        nc_tag_at(scene, end) != NC_TAG_STOP)
        return end;
    const uint32_t closed = scene->mentions->items[m + 1].surface.end;
    return nc_tag_at(scene, closed) == NC_TAG_STOP ? closed + 1 : end;
}

/* Whose measure it is: "the tower is 40 metres high", "the quake had a magnitude of 5.9", "a quake
 * with a depth of 10 km". */
static void read_holder(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    uint32_t at = nc_edge_before(scene, m);
    struct nc_noun holder;
    if (figure->said->attribute == 0 || figure->said->agent != 0)
        return;
    if (nc_subject_holds(scene, m, &holder) &&
        nc_scene_base(scene, holder.head) != figure->said->attribute) {
        figure->said->agent = nc_scene_base(scene, holder.head);
        return;
    }
    for (uint32_t step = 0; step < NC_ATTRIBUTE_REACH && at > scene->first + 1; step++) {
        at--;
        enum nc_cue cue = nc_cue_at(scene, at);
        if (nc_tag_at(scene, at) == NC_TAG_STOP || nc_tag_at(scene, at) == NC_TAG_COMMA)
            return;
        if (cue != NC_CUE_HAVE && cue != NC_CUE_WITH)
            continue;
        while (at > scene->first + 1 && nc_tag_in_group(nc_tag_at(scene, at - 1)))
            at--;
        if (nc_tag_at(scene, at - 1) == NC_TAG_NOUN)
            figure->said->agent = nc_scene_base(scene, at - 1);
        return;
    }
}

/* "a magnitude-6.1 temblor", "magnitude 6", "a population of 200 people". */
static void read_measured(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    figure->said->attribute = noun_before(scene, m);
    const bool number =
        figure->value.exponent < 0 ||
        nc_scene_one_of(scene, nc_edge_before(scene, m) - 1, NC_LISTED_GRADES) ||
        nc_tag_at(scene, scene->mentions->items[m].surface.first - 1) == NC_TAG_HYPHEN;
    if (number)
        figure->said->counted = figure->said->head = figure->said->restrict_to = 0;
}

/* A count with a noun: residents, or a measure that was taken for what is counted. */
static void read_count(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    const uint32_t noun = scene->nouns[m].first, after = behind(scene, m);
    if (nc_scene_inhabits(scene, m))
        figure->said->attribute = nc_pool_addz(scene->pool, "population");
    const bool measure = is_attribute(scene, noun) &&
                         nc_cue_at(scene, after) != NC_CUE_OF && /* "a tenth of its workforce" */
                         (figure->value.exponent < 0 || nc_tag_at(scene, after) == NC_TAG_HYPHEN);
    if (!measure)
        return;
    figure->said->attribute = lemma_of(scene, noun);
    figure->said->counted = figure->said->head = figure->said->restrict_to = 0;
}

/* "25 km south of Sumra", "60 miles from the port of Lisk": from where a distance is measured; 0
 * where nothing is named. */
static nc_str landmark(const struct nc_scene *scene, uint32_t m)
{
    enum { REACH = 10 };
    const uint32_t after = behind(scene, m);
    uint32_t last = NC_NONE;
    bool from = false;
    for (uint32_t i = after; nc_scene_has(scene, i) && i < after + REACH; i++) {
        const enum nc_tag tag = nc_tag_at(scene, i);
        const bool name = tag == NC_TAG_NOUN || tag == NC_TAG_NAME, prep = tag == NC_TAG_PREP;
        const bool joined = nc_tag_at(scene, i + 1) == NC_TAG_HYPHEN; /* "the so-called line" */
        if (prep && last != NC_NONE && nc_cue_at(scene, i) != NC_CUE_OF)
            break;
        from |= prep;
        if (name && from && nc_cue_at(scene, i) != NC_CUE_DIRECTION)
            last = i;
        else if (!name && !prep && !joined && !nc_tag_in_group(tag) && tag != NC_TAG_DET &&
                 tag != NC_TAG_PART && tag != NC_TAG_ADV && tag != NC_TAG_QUOTE)
            break;
    }
    return last == NC_NONE ? 0 : nc_scene_base(scene, last);
}

/* Any other figure. */
static void read_quantity(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    const bool money = figure->kind == NC_KIND_MONEY;
    const uint32_t after = behind(scene, m);
    figure->said->attribute = dimension_after(scene, after, figure->kind == NC_KIND_MEASURE);
    if (figure->said->attribute != 0 && scene->compared && figure->said->head == 0 &&
        tells_distance(scene, after))
        figure->said->restrict_to = landmark(scene, m);
    if (figure->said->attribute == 0)
        figure->said->attribute = noun_after(scene, after, money);
    if (figure->said->attribute == 0 && figure->said->counted == 0)
        figure->said->attribute = noun_before(scene, m);
    if (figure->said->attribute == 0 && figure->said->head == 0)
        read_subject(scene, m);
    if (figure->said->attribute == 0 && money && figure->said->per != 0)
        figure->said->attribute = nc_pool_addz(scene->pool, "price");
}

/* The word of the measure of figure m, before it or right behind it; NC_NONE where it is only
 * meant. */
static uint32_t measure_at(const struct nc_scene *scene, uint32_t m)
{
    enum { BEFORE = 16, BEHIND = 4 };
    const nc_str name = scene->figures[m].said->attribute;
    const uint32_t edge = nc_edge_before(scene, m), end = scene->mentions->items[m].surface.end;
    for (uint32_t i = edge - 1; nc_scene_has(scene, i) && i + BEFORE >= edge; i--)
        if (is_measured(scene, i) && lemma_of(scene, i) == name)
            return i;
    for (uint32_t i = end; nc_scene_has(scene, i) && i < end + BEHIND; i++)
        if (is_measured(scene, i) && lemma_of(scene, i) == name)
            return i;
    return NC_NONE;
}

/* "740 euros a month for couples": for whom, of those who get something else each. */
static nc_str for_whom(const struct nc_scene *scene, uint32_t m)
{
    enum { BEHIND = 3 };
    const uint32_t end = nc_edge_after(scene, m);
    for (uint32_t i = end; nc_scene_has(scene, i) && i < end + BEHIND; i++)
        if (nc_cue_at(scene, i) == NC_CUE_FOR && nc_tag_at(scene, i + 1) == NC_TAG_NOUN &&
            nc_scene_plural(scene, i + 1))
            return nc_scene_base(scene, i + 1);
    return 0;
}

/* "A grant of £63,000 to the library": who gets it, of those who get something else each. */
static nc_str to_whom(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_figure *figure = &scene->figures[m];
    const uint32_t end = nc_edge_after(scene, m);
    const bool given = figure->kind == NC_KIND_MONEY && figure->change == NC_CHANGE_NONE &&
                       nc_scene_has(scene, end) && nc_cue_at(scene, end) == NC_CUE_TO &&
                       nc_tag_at(scene, end + 1) == NC_TAG_DET;
    return given && nc_tag_at(scene, end + 2) == NC_TAG_NOUN &&
                   nc_tag_at(scene, end + 3) != NC_TAG_NOUN
               ? nc_scene_base(scene, end + 2)
               : 0;
}

/* "Operating profit", "net profit", "core inflation": which of several of one name. */
static void read_kind(struct nc_scene *scene, uint32_t m)
{
    enum { WORDS = 4 };
    struct nc_said *said = scene->figures[m].said;
    if (said->attribute == 0 || said->head != 0 || said->restrict_to != 0)
        return;
    said->restrict_to = for_whom(scene, m);
    if (said->restrict_to == 0)
        said->restrict_to = to_whom(scene, m);
    if (!nc_scene_hints(scene, NC_HINT_KIND))
        return;
    const uint32_t measure = measure_at(scene, m);
    for (uint32_t i = measure - 1; measure != NC_NONE && nc_scene_has(scene, i) &&
                                   i + WORDS >= measure && said->restrict_to == 0; i--)
        if (nc_scene_one_of(scene, i, NC_LISTED_KINDS))
            said->restrict_to = nc_pool_addz(scene->pool, nc_word_text(nc_scene_word(scene, i)));
        else if (nc_tag_at(scene, i) != NC_TAG_ADJ && nc_tag_at(scene, i) != NC_TAG_NOUN &&
                 nc_tag_at(scene, i) != NC_TAG_HYPHEN)
            return;
}

void nc_attribute_read(struct nc_scene *scene, uint32_t m)
{
    const struct nc_figure *figure = &scene->figures[m];
    if (figure->unit != 0 && !scene->compared)
        return; /* what it measures is printed nowhere */
    const bool telling = figure->kind == NC_KIND_MEASURE || figure->kind == NC_KIND_MONEY;
    const bool counts = figure->unit == 0 && scene->nouns[m].first < scene->nouns[m].end;
    const unsigned hints = NC_HINT_MEASURE | (counts ? NC_HINT_HOME : NC_HINT_EXTENT);
    if (!nc_scene_hints(scene, hints) && (counts || !telling))
        return; /* as nearly always: the sentence has no word of measures */
    if (measured_before(scene, m))
        read_measured(scene, m);
    else if (counts)
        read_count(scene, m);
    else
        read_quantity(scene, m);
    if (!scene->compared)
        return;
    read_kind(scene, m);
    read_holder(scene, m);
    if (figure->kind == NC_KIND_MONEY)
        nc_cost_read(scene, m);
}
