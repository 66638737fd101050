/* share.c - counts whose noun an earlier one told: "20 of them", "five in the north", "up from 20",
 * "the rest, some 500". */
#include "extract/scene.h"

#include "data/payload.h"

#include <string.h>

/* The last mention before m that counts something, in this sentence or the one before. */
static uint32_t counted_before(const struct nc_scene *scene, uint32_t m)
{
    for (uint32_t i = m; i-- > 0;) {
        if (scene->mentions->items[i].sentence + 1 < scene->sentence)
            break;
        if (scene->figures[i].said->head != 0 && scene->figures[i].kind == NC_KIND_NUMBER)
            return i;
    }
    return NC_NONE;
}

/* The count that "of them" speaks of: the last one that is large enough to hold m, else the last.
 */
static uint32_t whole_of_them(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_figure *part = &scene->figures[m];
    uint32_t last = counted_before(scene, m);
    for (uint32_t i = last; i != NC_NONE; i = counted_before(scene, i)) {
        const struct nc_figure *whole = &scene->figures[i];
        if (!whole->has_value || !part->has_value ||
            nc_decimal_compare(whole->value, part->value) >= 0)
            return i;
    }
    return last;
}

/* The last plural noun before the number: what "of them" stands for. */
static uint32_t plural_before(const struct nc_scene *scene, uint32_t m)
{
    uint32_t from = scene->mentions->items[m].surface.first;
    for (uint32_t i = from; i-- > scene->first;)
        if (nc_tag_at(scene, i) == NC_TAG_NOUN && nc_scene_plural(scene, i) &&
            nc_scene_is(scene, i, NC_W_PERSON))
            return i;
    for (uint32_t i = from; i-- > scene->first;)
        if (nc_tag_at(scene, i) == NC_TAG_NOUN && nc_scene_plural(scene, i))
            return i;
    return NC_NONE;
}

/* Does figure i count people? */
static bool counts_people(const struct nc_scene *scene, uint32_t i)
{
    const char *head = nc_pool_text(scene->pool, scene->figures[i].said->head);
    return nc_lexicon_word(nc_lexicon_find(head, strlen(head)))->classes & NC_W_PERSON;
}

/* "12 were soldiers and eight who ...", "including four in the capital". */
static bool is_next_part(const struct nc_scene *scene, uint32_t at, uint32_t end)
{
    enum nc_cue before = nc_cue_at(scene, at - 1), after = nc_cue_at(scene, end);
    if (after == NC_CUE_OTHER && nc_cue_at(scene, end + 1) == NC_CUE_IN)
        after = NC_CUE_IN; /* "and four more in York" */
    bool joined = before == NC_CUE_AND || before == NC_CUE_INCLUDING || before == NC_CUE_BUT ||
                  nc_tag_at(scene, at - 1) == NC_TAG_COMMA;
    bool open = after == NC_CUE_WHO || after == NC_CUE_IN || after == NC_CUE_FROM ||
                after == NC_CUE_AT || after == NC_CUE_NEAR || after == NC_CUE_ON;
    return joined && open;
}

/* "300 people fled and 40 stayed", "killed 40 rebels and captured 12": people again, who do or
 * suffer something that counts nobody by itself. */
static bool is_next_people(const struct nc_scene *scene, uint32_t at, uint32_t end)
{
    const uint32_t verbs = NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_PART);
    const uint32_t ends = NC_TAG_BIT(NC_TAG_STOP) | NC_TAG_BIT(NC_TAG_COMMA) |
                          NC_TAG_BIT(NC_TAG_PREP) | NC_TAG_BIT(NC_TAG_DATE);
    if (nc_cue_at(scene, at - 1) == NC_CUE_AND)
        return (NC_TAG_BIT(nc_tag_at(scene, end)) & verbs) != 0 &&
               !nc_scene_counts_people(scene, end);
    return nc_cue_at(scene, at - 2) == NC_CUE_AND &&
           (NC_TAG_BIT(nc_tag_at(scene, at - 1)) & verbs) != 0 &&
           (NC_TAG_BIT(nc_tag_at(scene, end)) & ends) != 0;
}

/* "compared with an average of 20 a week", "against 45 last year", "up from 38". */
static bool is_compared(const struct nc_scene *scene, uint32_t at)
{
    enum { REACH = 5 };
    for (uint32_t i = at - 1; nc_scene_has(scene, i) && i + REACH >= at; i--) {
        enum nc_cue cue = nc_cue_at(scene, i);
        enum nc_tag tag = nc_tag_at(scene, i);
        if (cue == NC_CUE_COMPARED)
            return true;
        if (cue == NC_CUE_FROM)
            return nc_cue_at(scene, i - 1) == NC_CUE_UP || nc_cue_at(scene, i - 1) == NC_CUE_DOWN;
        if (tag != NC_TAG_PREP && tag != NC_TAG_DET && tag != NC_TAG_ADV && tag != NC_TAG_ADJ &&
            tag != NC_TAG_NOUN)
            return false;
    }
    return false;
}

/* "and 2,000 more arrive", "40 fewer than a year ago". */
static bool is_more(const struct nc_scene *scene, uint32_t end)
{
    enum nc_tag then = nc_tag_at(scene, end + 1);
    if (nc_cue_at(scene, end) != NC_CUE_OTHER && nc_cue_at(scene, end) != NC_CUE_FEWER)
        return false;
    return then == NC_TAG_VERB || then == NC_TAG_PART || then == NC_TAG_AUX ||
           nc_cue_at(scene, end + 1) == NC_CUE_COMPARED;
}

/* "two counts of murder and one of assault": the same of something else. */
static bool is_next_of(const struct nc_scene *scene, uint32_t other, uint32_t at, uint32_t end)
{
    const struct nc_noun *noun = &scene->nouns[other];
    return nc_cue_at(scene, at - 1) == NC_CUE_AND && nc_cue_at(scene, end) == NC_CUE_OF &&
           nc_tag_at(scene, end + 1) != NC_TAG_DET && nc_tag_at(scene, end + 1) != NC_TAG_PRON &&
           noun->first < noun->end && noun->lender == NC_NONE &&
           nc_cue_at(scene, noun->end) == NC_CUE_OF && !nc_scene_plural(scene, end + 1);
}

/* Does nothing that the figure could count stand behind it at token `end`? */
static bool is_ended(const struct nc_scene *scene, uint32_t end)
{
    const uint32_t ends = NC_TAG_BIT(NC_TAG_STOP) | NC_TAG_BIT(NC_TAG_COMMA) |
                          NC_TAG_BIT(NC_TAG_QUOTE) | NC_TAG_BIT(NC_TAG_CONJ);
    return end >= scene->end || (NC_TAG_BIT(nc_tag_at(scene, end)) & ends) != 0;
}

/* "50,000 people; police said 20,000", "40,000, organisers at 60,000", "by police and 60,000 by
 * organisers": another's number of the same crowd. */
static bool is_next_claim(const struct nc_scene *scene, uint32_t at, uint32_t end)
{
    if (nc_cue_at(scene, end) == NC_CUE_BY)
        return nc_cue_at(scene, at - 1) == NC_CUE_AND && nc_scene_is(scene, end + 1, NC_W_ROLE);
    return is_ended(scene, end) && nc_scene_is(scene, at - 2, NC_W_ROLE) &&
           (nc_scene_says(scene, at - 1) || nc_cue_at(scene, at - 1) == NC_CUE_AT);
}

/* "12,345 votes to 9,876": the noun of the first right before "to". */
static bool is_against(const struct nc_scene *scene, uint32_t other, uint32_t at, uint32_t end)
{
    const struct nc_noun *noun = &scene->nouns[other];
    return nc_cue_at(scene, at - 1) == NC_CUE_TO && noun->first < noun->end &&
           noun->end + 1 == at && is_ended(scene, end);
}

/* Can m be counted with the noun of the other?  "370 dead, a million in camps" counts no dead, and
 * "three Britons, two from Turkey" no Britons. */
static bool is_of_kind(const struct nc_scene *scene, uint32_t other, uint32_t m)
{
    const double most = 50;
    const struct nc_noun *noun = &scene->nouns[other];
    const uint32_t end = scene->mentions->items[m].surface.end;
    if (nc_cue_at(scene, end) == NC_CUE_FROM && noun->first < noun->end &&
        nc_tag_at(scene, noun->head) != NC_TAG_ADJ &&
        (nc_scene_token(scene, noun->head)->flags & NC_TOKEN_UPPER) != 0)
        return false;
    return nc_figure_middle(&scene->figures[m]) <= most * nc_figure_middle(&scene->figures[other]);
}

/* The count of the same sentence whose noun figure m leaves out; NC_NONE without one. */
static uint32_t left_out(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_figure *figure = &scene->figures[m];
    const struct nc_mention *mention = &scene->mentions->items[m];
    if (m == scene->from || figure->unit != 0 || figure->kind != NC_KIND_NUMBER)
        return NC_NONE;
    uint32_t other = counted_before(scene, m);
    uint32_t at = nc_edge_before(scene, m), end = mention->surface.end;
    if (other == NC_NONE || other < scene->from)
        return NC_NONE;
    if (is_next_of(scene, other, at, end))
        return other;
    if (scene->nouns[m].first < scene->nouns[m].end)
        return NC_NONE;
    bool same = nc_cue_at(scene, mention->number.first - 1) == NC_CUE_ALONE || /* "let alone 40" */
                (is_next_part(scene, at, end) && is_of_kind(scene, other, m)) ||
                is_more(scene, end) || is_compared(scene, at) ||
                is_against(scene, other, at, end) ||
                (counts_people(scene, other) &&
                 (is_next_people(scene, at, end) || is_next_claim(scene, at, end)));
    return same ? other : NC_NONE;
}

static void copy_count(struct nc_figure *to, const struct nc_figure *from)
{
    to->said->counted = from->said->counted;
    to->said->head = from->said->head;
    to->said->restrict_to = from->said->restrict_to;
}

/* "300 homes, of which 40 were destroyed". */
static bool is_of_which(const struct nc_scene *scene, uint32_t m)
{
    uint32_t at = nc_edge_before(scene, m);
    return scene->figures[m].unit == 0 && scene->nouns[m].first == scene->nouns[m].end &&
           nc_cue_at(scene, at - 1) == NC_CUE_WHO && nc_cue_at(scene, at - 2) == NC_CUE_OF;
}

/* "35,000 of them": a count told just before, else the last plural noun. */
void nc_pronoun_read(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    if (!scene->nouns[m].pronoun && !is_of_which(scene, m)) {
        uint32_t told = left_out(scene, m);
        if (told != NC_NONE)
            copy_count(figure, &scene->figures[told]);
        return;
    }
    uint32_t noun = plural_before(scene, m);
    uint32_t other = whole_of_them(scene, m);
    bool near = other != NC_NONE && other >= scene->from &&
                (noun == NC_NONE || scene->nouns[other].end > noun);
    if (near || (noun == NC_NONE && other != NC_NONE)) {
        copy_count(figure, &scene->figures[other]);
    } else if (noun != NC_NONE) {
        scene->nouns[m].first = noun;
        scene->nouns[m].end = noun + 1;
        scene->nouns[m].head = noun;
    }
}

/* "148 aboard", "379 on board". */
static bool is_aboard(const struct nc_scene *scene, uint32_t m)
{
    uint32_t count = 0, end = scene->mentions->items[m].surface.end;
    return scene->figures[m].kind == NC_KIND_NUMBER && scene->figures[m].unit == 0 &&
           nc_scene_has(scene, end) &&
           nc_phrase_find(NC_PHRASE_DEED, scene->tokens, end, &count) == NC_DEED_ABOARD;
}

/* "residents fled, some 500 leaving on Monday": people named before, where the number alone does
 * something; "148 aboard; only 61 have been found": people counted before. */
void nc_people_read(struct nc_scene *scene, uint32_t m)
{
    const struct nc_deed *deed = &scene->deeds[m];
    struct nc_figure *figure = &scene->figures[m];
    uint32_t end = scene->mentions->items[m].surface.end;
    enum nc_tag next = nc_tag_at(scene, end);
    bool acts =
        deed->verb != NC_NONE && !deed->before && deed->verb >= end &&
        (next == NC_TAG_AUX || next == NC_TAG_GERUND || nc_cue_at(scene, end) == NC_CUE_WHO);
    uint32_t noun = acts ? plural_before(scene, m) : NC_NONE;
    if (is_aboard(scene, m)) {
        figure->said->counted = nc_pool_addz(scene->pool, "people");
        figure->said->head = nc_pool_addz(scene->pool, "person");
    } else if (noun != NC_NONE && nc_scene_is(scene, noun, NC_W_PERSON)) {
        figure->said->counted = nc_scene_phrase(scene, noun, noun + 1);
        figure->said->head = nc_scene_base(scene, noun);
    } else if (acts && noun == NC_NONE && next == NC_TAG_AUX && figure->kind == NC_KIND_NUMBER &&
               figure->unit == 0) {
        const uint32_t told = counted_before(scene, m);
        if (told != NC_NONE && told >= scene->from)
            copy_count(figure, &scene->figures[told]);
    }
}

void nc_lent_read(struct nc_scene *scene, uint32_t m)
{
    uint32_t lender = scene->nouns[m].lender;
    struct nc_figure *figure = &scene->figures[m];
    if (figure->said->head == 0 && figure->kind == NC_KIND_NUMBER && lender != NC_NONE &&
        lender < scene->to)
        copy_count(figure, &scene->figures[lender]);
}
