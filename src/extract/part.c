/* part.c - how a count relates to its neighbours: part, other, each, total, so far. */
#include "extract/scene.h"

#include "lists.h"

#include <string.h>

enum { NC_PART_REACH = 3 };

static bool counts(const struct nc_figure *figure)
{
    return figure->kind == NC_KIND_NUMBER && figure->unit == 0 &&
           (figure->said->attribute == 0 || figure->said->head != 0); /* no magnitude, no score */
}

/* Can it be counted out: no "1.2" of something? */
static bool is_whole_number(const struct nc_figure *figure)
{
    return !figure->has_value || nc_decimal_trim(figure->value).exponent >= 0;
}

/* The nearest count before m that is not below it; `same` asks for the same head. */
static uint32_t whole_before(const struct nc_scene *scene, uint32_t m, bool same)
{
    const struct nc_figure *part = &scene->figures[m];
    for (uint32_t i = m;
         i-- > 0 && scene->mentions->items[i].sentence + NC_PART_REACH >= scene->sentence;) {
        const struct nc_figure *whole = &scene->figures[i];
        if (!counts(whole) || (same && whole->said->head != part->said->head))
            continue;
        if (whole->has_value && part->has_value &&
            nc_decimal_compare(whole->value, part->value) < 0)
            continue;
        return i;
    }
    return NC_NONE;
}

/* "12 people, including 15 children": the count that stands right before the words is the whole,
 * even where it is too small to be; the rule on parts will say so. */
static uint32_t whole_beside(const struct nc_scene *scene, uint32_t m)
{
    enum { BESIDE = 3, NEAR = 5 }; /* tokens between: a noun, a comma and the words; a verb, too */
    if (m == 0 || !counts(&scene->figures[m - 1]))
        return NC_NONE;
    const enum nc_cue before = nc_cue_at(scene, nc_edge_before(scene, m) - 1);
    const uint32_t most = before == NC_CUE_THEM || before == NC_CUE_WHO ? NEAR : BESIDE;
    const bool here = scene->mentions->items[m - 1].sentence == scene->mentions->items[m].sentence;
    return here && nc_edge_before(scene, m) - nc_edge_after(scene, m - 1) <= most ? m - 1 : NC_NONE;
}

/* Ties the part to the whole, whose noun it shares where it has none: "of the 43 schools, 12 were
 * shut". */
static void set_part(struct nc_scene *scene, uint32_t m, uint32_t whole)
{
    struct nc_said *said = scene->figures[m].said;
    if (whole == NC_NONE || whole == m || !is_whole_number(&scene->figures[whole]))
        return;
    scene->figures[m].part_of = nc_row_steps(m, whole);
    const struct nc_said *all = scene->figures[whole].said;
    if (said->head != 0 || all->head == 0)
        return;
    said->counted = all->counted;
    said->head = all->head;
    said->restrict_to = all->restrict_to;
}

/* The count before m in the sentence, over shares in brackets: "67 (45%) were small, 42 (28%)
 * large"; NC_NONE without one. */
static uint32_t count_before(const struct nc_scene *scene, uint32_t m)
{
    while (m-- > scene->from)
        if (counts(&scene->figures[m]))
            return m;
    return NC_NONE;
}

/* "Of the 200 passengers, 35 ...": the sentence begins with the whole. */
static bool opens_with_whole(const struct nc_scene *scene, uint32_t m)
{
    uint32_t edge = nc_edge_before(scene, m);
    return nc_cue_at(scene, scene->first) == NC_CUE_OF && edge <= scene->first + 2;
}

/* "Of those, 35 ...": the whole is in the sentence before. */
static bool opens_with_those(const struct nc_scene *scene)
{
    enum nc_cue cue = nc_cue_at(scene, scene->first);
    const uint32_t noun = scene->first + 2; /* "of these cases, 35" */
    const bool what = nc_tag_at(scene, noun) == NC_TAG_NOUN && nc_scene_plural(scene, noun);
    bool named = nc_tag_at(scene, scene->first + 1) == NC_TAG_DET &&
                 nc_tag_at(scene, noun + (what ? 1 : 0)) == NC_TAG_COMMA;
    return (cue == NC_CUE_OF || cue == NC_CUE_AMONG) &&
           (named || nc_cue_at(scene, scene->first + 1) == NC_CUE_THEM);
}

/* The whole that the opening of the sentence names, for its first count and those after it that
 * have no noun of their own: "Of the 200 passengers, 35 drowned and 12 ..."; NC_NONE without one.
 */
static uint32_t whole_of_opening(const struct nc_scene *scene, uint32_t m)
{
    enum nc_cue opening = nc_cue_at(scene, scene->first);
    if (opening != NC_CUE_OF && opening != NC_CUE_AMONG)
        return NC_NONE;
    bool told = m > scene->from && opens_with_whole(scene, scene->from),
         those = opens_with_those(scene);
    uint32_t first = scene->from + (told ? 1 : 0);
    if (!told && !those)
        return NC_NONE;
    const bool led = nc_tag_at(scene, nc_edge_before(scene, m) - 1) == NC_TAG_PREP;
    const uint32_t last = m > first && !led ? count_before(scene, m) : NC_NONE;
    if (last != NC_NONE && scene->nouns[m].first == scene->nouns[m].end &&
        scene->figures[last].part_of != 0)
        return nc_row_stepped(last, scene->figures[last].part_of);
    if (m != first || nc_tag_at(scene, nc_edge_before(scene, m) - 1) != NC_TAG_COMMA)
        return NC_NONE;
    return told ? scene->from : whole_before(scene, m, false);
}

/* "Three died and four were hurt. The dead included two children": the whole of the same deed; not
 * of "40 cases, including 12 deaths", where it stands behind. */
static uint32_t whole_of_deed(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_figure *part = &scene->figures[m];
    const struct nc_deed *deed = &scene->deeds[m];
    if (deed->verb == NC_NONE || deed->verb > nc_edge_before(scene, m) ||
        nc_cue_at(scene, deed->verb) == NC_CUE_INCLUDING ||
        nc_cue_at(scene, nc_edge_before(scene, m) - 1) != NC_CUE_INCLUDING ||
        nc_tag_at(scene, deed->verb) == NC_TAG_VERB || part->said->event == 0)
        return NC_NONE;
    uint16_t family = nc_scene_word(scene, deed->verb)->family;
    for (uint32_t i = m; i-- > 0 && scene->mentions->items[i].sentence + 1 >= scene->sentence;) {
        const char *event = nc_pool_text(scene->pool, scene->figures[i].said->event);
        if (counts(&scene->figures[i]) && family != 0 &&
            nc_lexicon_word(nc_lexicon_find(event, strlen(event)))->family == family)
            return i;
    }
    return NC_NONE;
}

/* "killed 20 people, 12 in Karst and eight in Norden": bare counts with a place each, behind a
 * count that has none, the one before m; NC_NONE without one. */
static uint32_t whole_of_list(const struct nc_scene *scene, uint32_t m)
{
    uint32_t edge = nc_edge_before(scene, m);
    enum nc_cue after = nc_cue_at(scene, scene->mentions->items[m].surface.end);
    bool joined =
        nc_tag_at(scene, edge - 1) == NC_TAG_COMMA || nc_cue_at(scene, edge - 1) == NC_CUE_AND;
    bool placed =
        after == NC_CUE_IN || after == NC_CUE_AT || after == NC_CUE_NEAR || after == NC_CUE_ON;
    const struct nc_noun *noun = &scene->nouns[m];
    if (noun->first < noun->end || !joined || !placed || !nc_place_follows(scene, m))
        return NC_NONE;
    const struct nc_figure *last = &scene->figures[m - 1];
    if (last->part_of != 0)
        return nc_row_stepped(m - 1, last->part_of);
    bool above = last->has_value && scene->figures[m].has_value &&
                 nc_decimal_compare(last->value, scene->figures[m].value) > 0;
    return counts(last) && last->said->head != 0 && above && !nc_place_follows(scene, m - 1)
               ? m - 1
               : NC_NONE;
}

/* "including 12 children", "of whom 8", "among them 3". */
static uint32_t whole_included(const struct nc_scene *scene, uint32_t m)
{
    uint32_t beside = whole_of_deed(scene, m);
    if (beside == NC_NONE)
        beside = whole_beside(scene, m);
    return beside != NC_NONE ? beside : whole_before(scene, m, false);
}

/* Do words that speak of those told before stand before the count? */
static bool refers(const struct nc_scene *scene, uint32_t edge)
{
    if (nc_scene_has(scene, edge - 1) && nc_scene_token(scene, edge - 1)->sign == '(')
        edge--; /* "most of them (96)" */
    enum nc_cue before = nc_cue_at(scene, edge - 1), second = nc_cue_at(scene, edge - 2);
    if (before == NC_CUE_THEM || before == NC_CUE_WHO)
        return second == NC_CUE_OF || second == NC_CUE_AMONG || second == NC_CUE_INCLUDING;
    return before == NC_CUE_INCLUDING;
}

/* The whole of the count before, which this one goes on: "including 12 children and eight women".
 */
static uint32_t whole_of_last(const struct nc_scene *scene, uint32_t m)
{
    uint32_t edge = nc_edge_before(scene, m);
    bool joined =
        m > scene->from && scene->figures[m - 1].part_of != 0 &&
        nc_edge_after(scene, m - 1) + 1 == edge &&
        (nc_cue_at(scene, edge - 1) == NC_CUE_AND || nc_tag_at(scene, edge - 1) == NC_TAG_COMMA);
    return joined ? nc_row_stepped(m - 1, scene->figures[m - 1].part_of) : NC_NONE;
}

/* "The four killed were a man aged 34 and three women": the whole is the subject of "were". */
static uint32_t whole_of_subject(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_figure *part = &scene->figures[m];
    uint32_t whole = m;
    while (whole > scene->from && (whole == m || !counts(&scene->figures[whole])))
        whole--;
    const struct nc_figure *all = &scene->figures[whole];
    if (whole == m || !all->definite || !counts(all) || !all->has_value || !part->has_value ||
        nc_decimal_compare(all->value, part->value) <= 0)
        return NC_NONE;
    const uint32_t noun = NC_TAG_BIT(NC_TAG_DET) | NC_TAG_BIT(NC_TAG_NUMBER);
    bool told = false;
    for (uint32_t i = nc_edge_after(scene, whole); i < nc_edge_before(scene, m); i++) {
        const enum nc_tag tag = nc_tag_at(scene, i), next = nc_tag_at(scene, i + 1);
        if (tag == NC_TAG_STOP || tag == NC_TAG_VERB || tag == NC_TAG_MODAL)
            return NC_NONE;
        told = told || (tag == NC_TAG_AUX && (NC_TAG_BIT(next) & noun) != 0);
    }
    return told && nc_scene_is(scene, scene->nouns[m].head, NC_W_PERSON) ? whole : NC_NONE;
}

/* The whole of "12 of the 40", "12 out of 40", "20 of them", "35 of the dead", "including 12". */
static uint32_t whole_of(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_noun *noun = &scene->nouns[m];
    uint32_t after = scene->mentions->items[m].surface.end;
    if (nc_scene_spells(scene, after, "out"))
        after++; /* "35 out of 114" */
    const bool of = nc_cue_at(scene, after) == NC_CUE_OF;
    if (of && noun->lender != NC_NONE && noun->lender > m)
        return noun->lender;
    if (noun->pronoun) {
        uint32_t whole = whole_before(scene, m, true);
        return whole != NC_NONE ? whole : whole_beside(scene, m);
    }
    uint32_t opening = whole_of_opening(scene, m);
    if (opening != NC_NONE)
        return opening;
    if (of && nc_tag_at(scene, after + 1) == NC_TAG_DET && noun->first < noun->end)
        return whole_before(scene, m, true);
    if (refers(scene, nc_edge_before(scene, m)))
        return whole_included(scene, m);
    uint32_t last = whole_of_last(scene, m);
    if (last == NC_NONE && m > scene->from)
        last = whole_of_list(scene, m);
    return last == NC_NONE && m > scene->from ? whole_of_subject(scene, m) : last;
}

/* "an aftershock of magnitude 4.3": what is measured is of another quake than the one told of. */
static bool of_aftershock(const struct nc_scene *scene, uint32_t m)
{
    enum { BEFORE = 10, AFTER = 4 };
    uint32_t first = scene->mentions->items[m].surface.first;
    uint32_t end = scene->mentions->items[m].surface.end;
    uint32_t from = first > scene->first + BEFORE ? first - BEFORE : scene->first;
    if (scene->figures[m].said->attribute == 0)
        return false;
    for (uint32_t i = from; i < end + AFTER && i < scene->end; i++)
        if (nc_cue_at(scene, i) == NC_CUE_AFTERSHOCK)
            return true;
    return false;
}

/* "A second, with a magnitude of 5.2": another one than that of which the others tell. */
static bool of_another(const struct nc_scene *scene, uint32_t m)
{
    enum { BEFORE = 10 };
    const uint32_t edge = nc_edge_before(scene, m);
    if (scene->figures[m].said->attribute == 0 || scene->figures[m].kind == NC_KIND_MONEY)
        return false;
    for (uint32_t i = edge - 1; nc_scene_has(scene, i) && i + BEFORE >= edge; i--) {
        const enum nc_tag tag = nc_tag_at(scene, i); /* "another 75 were hurt after a 6.0 quake" */
        if (tag == NC_TAG_STOP || tag == NC_TAG_VERB || tag == NC_TAG_NUMBER)
            return false;
        const bool second = nc_scene_one_of(scene, i, NC_LISTED_SECOND);
        if (nc_cue_at(scene, i) == NC_CUE_OTHER ||
            (second && nc_scene_one_of(scene, i - 1, NC_LISTED_ONE_OF)))
            return true;
    }
    return false;
}

/* "12 others", "another 12", "12 more people", "12 each", "12 in all". */
static void read_words(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    uint32_t edge = nc_edge_before(scene, m), after = scene->mentions->items[m].surface.end;
    uint32_t end = nc_edge_after(scene, m);
    if (nc_cue_at(scene, edge - 1) == NC_CUE_OTHER || nc_cue_at(scene, after) == NC_CUE_OTHER)
        figure->flags |= NC_FIGURE_OTHER;
    if (of_aftershock(scene, m) || of_another(scene, m))
        figure->flags |= NC_FIGURE_OTHER;
    for (uint32_t i = after; i < end; i++)
        if (nc_cue_at(scene, i) == NC_CUE_OTHER)
            figure->flags |= NC_FIGURE_OTHER;
    if (nc_cue_at(scene, end) == NC_CUE_EACH || nc_cue_at(scene, edge - 1) == NC_CUE_EACH)
        figure->flags |= NC_FIGURE_EACH;
    bool total = nc_cue_at(scene, edge - 1) == NC_CUE_TOTAL ||
                 nc_cue_at(scene, edge - 2) == NC_CUE_TOTAL ||
                 nc_cue_at(scene, end) == NC_CUE_TOTAL || nc_cue_at(scene, end + 1) == NC_CUE_TOTAL;
    bool in_all =
        nc_cue_at(scene, end + 1) == NC_CUE_ALL || nc_cue_at(scene, edge - 1) == NC_CUE_ALL ||
        (nc_cue_at(scene, edge - 2) == NC_CUE_ALL && nc_tag_at(scene, edge - 1) == NC_TAG_COMMA);
    if (total || in_all)
        figure->flags |= NC_FIGURE_TOTAL;
}

/* "so far", "has risen to 40". */
static void read_sum(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    uint32_t at = scene->mentions->items[m].surface.first;
    const bool so_far = nc_scene_hints(scene, NC_HINT_SO_FAR);
    for (uint32_t i = scene->first; so_far && i + 1 < scene->end; i++)
        if (nc_cue_at(scene, i) == NC_CUE_SO && nc_cue_at(scene, i + 1) == NC_CUE_FAR)
            figure->flags |= NC_FIGURE_CUMULATIVE;
    if (at >= scene->first + 2 && nc_cue_at(scene, nc_edge_before(scene, m) - 1) == NC_CUE_TO &&
        nc_cue_at(scene, nc_edge_before(scene, m) - 2) == NC_CUE_RISE)
        figure->flags |= NC_FIGURE_CUMULATIVE;
}

/* Has the article told before the figure that there are more or others? */
static bool more_told(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t edge = nc_edge_before(scene, m);
    for (uint32_t i = 0; i < edge; i++) {
        const struct nc_token *token = &scene->tokens->items[i], *next = token + 1;
        if (nc_cues_word(scene->cues, token->word)->of[0].sense.cue == NC_CUE_OTHER &&
            nc_cues_word(scene->cues, next->word)->of[0].sense.cue != NC_CUE_COMPARED)
            return true;
    }
    return false;
}

/* "The 42 shops", not "the 42 then closed" or "the 42 in both towns": no others are meant than
 * those told of before. */
static bool is_definite(const struct nc_scene *scene, uint32_t m)
{
    if (!nc_scene_one_of(scene, nc_edge_before(scene, m) - 1, NC_LISTED_DEFINITE))
        return false;
    for (uint32_t i = scene->mentions->items[m].surface.end; i < scene->end; i++) {
        if (nc_tag_at(scene, i) == NC_TAG_STOP || nc_tag_at(scene, i) == NC_TAG_COMMA)
            break;
        if (nc_scene_one_of(scene, i, NC_LISTED_OTHERS_MEANT))
            return false;
    }
    return !more_told(scene, m);
}

/* "Ahmed Nour, 42, was born there": whose age it is. */
static void read_holder(struct nc_scene *scene, uint32_t m)
{
    const uint32_t comma = nc_edge_before(scene, m) - 1;
    const uint32_t end = scene->mentions->items[m].surface.end;
    uint32_t first = comma;
    if (scene->figures[m].kind != NC_KIND_AGE || nc_tag_at(scene, comma) != NC_TAG_COMMA ||
        nc_tag_at(scene, end) > NC_TAG_COMMA)
        return;
    while (nc_tag_at(scene, first - 1) == NC_TAG_NAME)
        first--;
    if (first == comma)
        return;
    scene->figures[m].said->agent = nc_scene_phrase(scene, first, comma);
    scene->figures[m].definite = true;
}

/* "Half of the 80 houses were destroyed", "12 of 50 lawmakers voted for it": what is done to the
 * part is not done to all of those it is a part of. */
static void leave_deed_to_part(struct nc_scene *scene, uint32_t m)
{
    const struct nc_figure *part = &scene->figures[m] - 1;
    if (m > scene->from && part->part_of == 1 && part->said->event == scene->figures[m].said->event)
        scene->figures[m].said->event = 0;
}

void nc_part_read(struct nc_scene *scene, uint32_t m)
{
    leave_deed_to_part(scene, m);
    if (counts(&scene->figures[m]))
        set_part(scene, m, whole_of(scene, m));
    if (!scene->compared)
        return;
    scene->figures[m].definite = is_definite(scene, m);
    read_holder(scene, m);
    if (nc_scene_hints(scene, NC_HINT_SUM))
        read_words(scene, m);
    nc_scope_read(scene, m);
    if (nc_scene_hints(scene, NC_HINT_SO_FAR | NC_HINT_CHANGE))
        read_sum(scene, m);
    if (nc_scene_hints(scene, NC_HINT_WRONG))
        nc_withdrawn_read(scene, m);
}
