/* correction.c - a number and the one that replaces it, in one sentence: "14, not 40", "cut the
 * toll to 14 from 40".  What the one counts the other counts too, and the wrong one is taken back.
 */
#include "extract/scene.h"

#include "lists.h"

enum {
    SAID_REACH = 10, /* tokens before a figure in which somebody "first said" it */
    VERB_REACH = 24  /* tokens before a figure to the verb that revises it */
};

/* The words of a correction, looked at once for a sentence. */
enum verdict { KEEPS, LOWERS, CORRECTS };

static const struct nc_family *family_of(const struct nc_scene *scene, nc_str word)
{
    if (word == 0)
        return nc_lexicon_family(0);
    const char *text = nc_pool_text(scene->pool, word);
    return nc_lexicon_family(nc_lexicon_word(nc_lexicon_find(text, strlen(text)))->family);
}

/* What befell those counted: of things that only grow, else NULL. */
static const struct nc_family *growing(const struct nc_scene *scene, const struct nc_figure *f)
{
    const struct nc_family *event = family_of(scene, f->said->event);
    const struct nc_family *head = family_of(scene, f->said->head);
    return event->grows && event->person ? event : head->grows && head->person ? head : NULL;
}

static bool is_larger(const struct nc_figure *a, const struct nc_figure *b)
{
    return a->has_value && b->has_value && nc_decimal_compare(a->value, b->value) > 0;
}

/* What the verb before a figure does to it: "revised the toll to 14", "(Corrects toll to 14". */
static enum verdict verdict_before(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t edge = nc_edge_before(scene, m);
    for (uint32_t i = edge; i > scene->first && i + VERB_REACH > edge; i--) {
        if (nc_tag_at(scene, i - 1) == NC_TAG_STOP)
            break;
        const enum nc_cue cue = nc_cue_at(scene, i - 1);
        if (cue == NC_CUE_REVISE)
            return nc_scene_one_of(scene, i - 1, NC_LISTED_CORRECTS) ? CORRECTS : LOWERS;
        if (cue == NC_CUE_CUT || nc_scene_one_of(scene, i - 1, NC_LISTED_SCALES_DOWN))
            return LOWERS;
    }
    return KEEPS;
}

/* "... to 14 from 40", "... from 40 to 14": the one after "from". */
static uint32_t replaced_from(const struct nc_scene *scene, uint32_t a, uint32_t b)
{
    const enum nc_cue x = nc_cue_at(scene, nc_edge_before(scene, a) - 1);
    const enum nc_cue y = nc_cue_at(scene, nc_edge_before(scene, b) - 1);
    if (y == NC_CUE_FROM && (x == NC_CUE_TO || x == NC_CUE_AT))
        return b;
    return x == NC_CUE_FROM && y == NC_CUE_TO ? a : NC_NONE;
}

/* Did somebody say so first: "after first saying that 40 had died", "had earlier put it at 40"? */
static bool first_told(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t edge = nc_edge_before(scene, m);
    for (uint32_t i = edge - 1; nc_scene_has(scene, i) && i + SAID_REACH > edge; i--) {
        if (nc_tag_at(scene, i) == NC_TAG_STOP || nc_mention_at(scene, i) != NC_NONE)
            return false;
        if (!nc_scene_says(scene, i) && nc_cue_at(scene, i) != NC_CUE_PUT)
            continue;
        return nc_scene_one_of(scene, i - 1, NC_LISTED_FIRST_TOLD) ||
               nc_scene_one_of(scene, i - 2, NC_LISTED_FIRST_TOLD) ||
               nc_scene_one_of(scene, i + 1, NC_LISTED_FIRST_TOLD);
    }
    return false;
}

/* "181, down from 183, as some remains were counted twice" */
static bool miscounted(const struct nc_scene *scene, uint32_t b)
{
    const uint32_t edge = nc_edge_before(scene, b);
    if (nc_cue_at(scene, edge - 1) != NC_CUE_FROM || nc_cue_at(scene, edge - 2) != NC_CUE_DOWN)
        return false;
    for (uint32_t i = nc_edge_after(scene, b); i < scene->end; i++)
        if (nc_scene_one_of(scene, i, NC_LISTED_MISCOUNTS))
            return true;
    return false;
}

/* "239 people, with 41 in intensive care", "30 people, six of them children": a part of those told
 * of is no other count of them. */
static bool is_part(const struct nc_scene *scene, uint32_t m)
{
    return scene->figures[m].part_of != 0 ||
           nc_cue_at(scene, nc_edge_before(scene, m) - 1) == NC_CUE_WITH;
}

/* Which of two figures of a sentence the other replaces; NC_NONE for neither. */
static uint32_t wrong_of(const struct nc_scene *scene, uint32_t a, uint32_t b)
{
    const struct nc_figure *x = &scene->figures[a], *y = &scene->figures[b];
    if (((x->flags | y->flags) & NC_FIGURE_WITHDRAWN) != 0) {
        const uint32_t wrong = (x->flags & NC_FIGURE_WITHDRAWN) != 0 ? a : b;
        const bool denied = nc_cue_at(scene, nc_edge_before(scene, wrong) - 1) == NC_CUE_NOT,
                   both = (x->flags & y->flags & NC_FIGURE_WITHDRAWN) != 0;
        return denied && !both ? wrong : NC_NONE;
    }
    const uint32_t from = replaced_from(scene, a, b), other = from == a ? b : a;
    const enum verdict verdict = from != NC_NONE ? verdict_before(scene, a) : KEEPS;
    if (verdict == CORRECTS)
        return from;
    if (growing(scene, x) == NULL && growing(scene, y) == NULL)
        return NC_NONE;
    if (verdict == LOWERS && is_larger(&scene->figures[from], &scene->figures[other]))
        return from;
    const bool one = growing(scene, x) == growing(scene, y);
    if (one && is_larger(x, y) && !is_part(scene, b) && first_told(scene, a))
        return a;
    return is_larger(y, x) && (miscounted(scene, b) || (one && first_told(scene, b))) ? b : NC_NONE;
}

static bool names_count(const struct nc_figure *f)
{
    return f->said->head != 0 || f->said->attribute != 0;
}

/* What one of the two says of both. */
static void lend(const struct nc_scene *scene, struct nc_figure *to, const struct nc_figure *from)
{
    struct nc_said *said = to->said;
    const bool told =
        said->event != 0 && (growing(scene, to) != NULL || growing(scene, from) == NULL);
    if (said->head == from->said->head && !told)
        said->event = from->said->event;
    if (names_count(to) || (to->unit != from->unit && to->unit != 0))
        return;
    if (to->unit == 0 && from->unit != 0) {
        to->unit = from->unit;
        to->kind = from->kind;
    }
    said->counted = from->said->counted;
    said->head = from->said->head;
    said->restrict_to = from->said->restrict_to;
    said->attribute = from->said->attribute;
    said->event = from->said->event;
    said->agent = from->said->agent;
    said->patient = from->said->patient;
    said->place = said->place != 0 ? said->place : from->said->place;
}

/* The next quantity of the sentence; scene->to without one. */
static uint32_t next_quantity(const struct nc_scene *scene, uint32_t m)
{
    while (m < scene->to && !nc_kind_quantity(scene->figures[m].kind))
        m++;
    return m;
}

void nc_correction_read(struct nc_scene *scene)
{
    if (!nc_scene_hints(scene, NC_HINT_WRONG | NC_HINT_CHANGE | NC_HINT_MOVE))
        return;
    uint32_t a = next_quantity(scene, scene->from), b;
    for (; (b = next_quantity(scene, a + 1)) < scene->to; a = b) {
        const uint32_t wrong = wrong_of(scene, a, b);
        if (wrong == NC_NONE)
            continue;
        struct nc_figure *x = &scene->figures[a], *y = &scene->figures[b];
        scene->figures[wrong].flags |= NC_FIGURE_WITHDRAWN;
        x->elsewhen = y->elsewhen = false; /* the wrong one was never right */
        lend(scene, x, y);
        lend(scene, y, x);
        x->change = y->change = NC_CHANGE_NONE; /* no step of a development */
        x->change_with = y->change_with = 0;
    }
}
