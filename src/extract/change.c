/* change.c - figures that tell a change: up or down, by how much, from what, to what. */
#include "extract/scene.h"

#include "data/units.h"
#include "lists.h"
#include "extract/view.h"

#include <string.h>

enum { NC_CHANGE_REACH = 7 };

/* A table, as which words stand before a number is hard to foretell. */
static enum nc_change direction_of(enum nc_cue cue)
{
    static const uint8_t directions[NC_CUE_COUNT] = {
        [NC_CUE_RISE] = NC_CHANGE_UP,   [NC_CUE_UP] = NC_CHANGE_UP,
        [NC_CUE_RAISE] = NC_CHANGE_UP,  [NC_CUE_ADD] = NC_CHANGE_UP,
        [NC_CUE_HIGHER] = NC_CHANGE_UP, [NC_CUE_FALL] = NC_CHANGE_DOWN,
        [NC_CUE_DOWN] = NC_CHANGE_DOWN, [NC_CUE_CUT] = NC_CHANGE_DOWN,
        [NC_CUE_LOSE] = NC_CHANGE_DOWN, [NC_CUE_SHED] = NC_CHANGE_DOWN,
    };
    return (enum nc_change)directions[cue];
}

static bool is_particle(enum nc_cue cue)
{
    return cue == NC_CUE_UP || cue == NC_CUE_DOWN;
}

/* "made up 12%", "down the road": "up" and "down" of another verb, or of a way. */
static bool is_idle_particle(const struct nc_scene *scene, uint32_t at)
{
    if (!is_particle(nc_cue_at(scene, at)))
        return false;
    if (nc_tag_at(scene, at + 1) == NC_TAG_DET && nc_tag_at(scene, at + 2) != NC_TAG_NUMBER)
        return true;
    if (at == scene->first)
        return false;
    return nc_scene_one_of(scene, at - 1, NC_LISTED_PARTICLE_VERBS);
}

static bool is_stop(const struct nc_scene *scene, uint32_t first, uint32_t end)
{
    enum { REACH = 16 }; /* farther apart, nothing binds two ends of a change */
    if (end > first + REACH)
        return true;
    for (uint32_t i = first; i < end; i++)
        if (nc_tag_at(scene, i) == NC_TAG_STOP)
            return true;
    return false;
}

static bool is_points(const struct nc_scene *scene, uint32_t at)
{
    if (!nc_scene_has(scene, at))
        return false;
    const uint64_t head = nc_scene_word(scene, at)->head;
    return head == NC_HEAD("points") || head == NC_HEAD("point");
}

/* A coin, a percentage or points: what a price or an index moves by. */
static bool is_move(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_figure *figure = &scene->figures[m];
    if (figure->kind == NC_KIND_MONEY)
        return nc_unit_at(figure->unit)->factor < 1;
    const uint32_t end = scene->mentions->items[m].surface.end;
    return figure->kind == NC_KIND_PERCENT ? nc_cue_at(scene, end) != NC_CUE_OF
                                           : figure->unit == 0 && is_points(scene, end) &&
                                                 nc_cue_at(scene, end + 1) != NC_CUE_OF;
}

bool nc_scene_declines(const struct nc_scene *scene, uint32_t i)
{
    const enum nc_tag then = nc_tag_at(scene, i + 2);
    return nc_cue_at(scene, i + 1) == NC_CUE_TO && then != NC_TAG_NUMBER &&
           then != NC_TAG_MODIFIER && then != NC_TAG_DET &&
           nc_scene_one_of(scene, i, NC_LISTED_DECLINES);
}

/* "put on 4p", "gave up 350 points", "was off 3%": moves that two words tell, where each of them
 * alone tells none.  Few points given up are those of a match. */
static enum nc_change direction_of_two(const struct nc_scene *scene, uint32_t m)
{
    const double most = 150;
    const uint32_t at = nc_edge_before(scene, m) - 1;
    const enum nc_cue cue = nc_cue_at(scene, at);
    if (cue != NC_CUE_ON && cue != NC_CUE_UP && cue != NC_CUE_NEAR)
        return NC_CHANGE_NONE;
    if (!is_move(scene, m))
        return NC_CHANGE_NONE;
    const struct nc_figure *figure = &scene->figures[m];
    if (cue == NC_CUE_ON)
        return nc_scene_one_of(scene, at - 1, NC_LISTED_GAIN_ON) ? NC_CHANGE_UP : NC_CHANGE_NONE;
    if (cue == NC_CUE_NEAR)
        return nc_scene_spells(scene, at, "off") &&
                       nc_scene_one_of(scene, at - 1, NC_LISTED_STANDS_OFF)
                   ? NC_CHANGE_DOWN
                   : NC_CHANGE_NONE;
    const bool match =
        figure->unit == 0 && nc_decimal_double(figure->value) < most && figure->precision >= 0;
    return !match && nc_scene_one_of(scene, at - 1, NC_LISTED_GIVE_UP) ? NC_CHANGE_DOWN
                                                                       : NC_CHANGE_NONE;
}

/* "shed 0.6 of a point" */
static bool is_part_of_point(const struct nc_scene *scene, uint32_t end)
{
    return nc_cue_at(scene, end) == NC_CUE_OF && nc_tag_at(scene, end + 1) == NC_TAG_DET &&
           is_points(scene, end + 2);
}

/* Words that tell a change of some figures only: "raised £3m", "lost 5 men", "added two rooms" tell
 * none, but "raised rates to 5%", "lost 3p", "added 2%" do. */
static bool is_loose(const struct nc_scene *scene, uint32_t m, enum nc_change_role role)
{
    uint32_t at = nc_edge_before(scene, m);
    const struct nc_figure *figure = &scene->figures[m];
    const uint32_t end = scene->mentions->items[m].surface.end;
    const bool direct = nc_scene_has(scene, at - 1);
    const enum nc_cue cue = direct ? nc_cue_at(scene, at - 1) : NC_CUE_NONE;
    const bool own = cue == NC_CUE_LOSE || cue == NC_CUE_SHED || cue == NC_CUE_ADD;
    const bool led =
        nc_cue_at(scene, end) == NC_CUE_TO && nc_tag_at(scene, end + 1) == NC_TAG_NUMBER;
    if (role == NC_CHANGE_BY)
        return cue != NC_CUE_BY && !is_points(scene, end) && !is_part_of_point(scene, end) &&
               !(own && is_move(scene, m)) && !(led && figure->unit != 0);
    const bool step = m > scene->from && scene->figures[m - 1].change_role == NC_CHANGE_BY &&
                      scene->figures[m - 1].change != NC_CHANGE_NONE &&
                      scene->mentions->items[m - 1].surface.end + 1 == at;
    return figure->unit == 0 && !step;
}

/* Does the word at `at` tell no change of the figure, with a verb of another deed behind it or not:
 * "Up 5% on the year, sales hit £3bn"? */
static bool is_idle(const struct nc_scene *scene, uint32_t m, uint32_t at, bool verb,
                    enum nc_change_role role)
{
    const enum nc_cue cue = nc_cue_at(scene, at);
    if (is_particle(cue))
        return verb || is_idle_particle(scene, at);
    if (scene->figures[m].kind == NC_KIND_MEASURE && nc_scene_one_of(scene, at, NC_LISTED_ADVANCES))
        return true; /* "advanced six miles" */
    if (nc_tag_at(scene, at + 1) == NC_TAG_DET && nc_scene_spells(scene, at, "double"))
        return true; /* "double the £1,138 paid last year" */
    if (cue == NC_CUE_FALL && nc_cue_at(scene, at + 1) == NC_CUE_TO)
        return nc_scene_declines(scene, at);
    const bool loose = cue == NC_CUE_RAISE || cue == NC_CUE_CUT || cue == NC_CUE_LOSE ||
                       cue == NC_CUE_SHED || cue == NC_CUE_ADD;
    return cue == NC_CUE_HIGHER || (loose && is_loose(scene, m, role));
}

/* "growth was put at 3 percent": a noun of change whose size is told. */
static bool is_put_at(const struct nc_scene *scene, uint32_t m)
{
    return nc_cue_at(scene, nc_edge_before(scene, m) - 1) == NC_CUE_AT;
}

/* Is the word of rise or fall at token i a noun that tells of no change itself: the first part of
 * "growth forecast", the "loss" that was pushed to a level? */
static bool is_idle_noun(const struct nc_scene *scene, uint32_t i)
{
    return nc_tag_at(scene, i) == NC_TAG_NOUN &&
           ((nc_tag_at(scene, i + 1) == NC_TAG_NOUN && !is_points(scene, i + 1)) ||
            (nc_cue_at(scene, i) == NC_CUE_LOSE && nc_cue_at(scene, i + 1) != NC_CUE_OF));
}

/* What the noun of change at token `noun` says of a level, unless the verb before it says more:
 * "cut growth to 1%". */
static enum nc_change direction_of_noun(const struct nc_scene *scene, uint32_t noun)
{
    const uint32_t ends = NC_TAG_BIT(NC_TAG_STOP) | NC_TAG_BIT(NC_TAG_CONJ) |
                          NC_TAG_BIT(NC_TAG_COMMA) | NC_TAG_BIT(NC_TAG_PRON);
    const uint32_t deeds = NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_PART);
    const enum nc_change own = direction_of(nc_cue_at(scene, noun));
    for (uint32_t i = noun - 1; nc_scene_has(scene, i) && i + NC_CHANGE_REACH > noun; i--) {
        const uint32_t tag = NC_TAG_BIT(nc_tag_at(scene, i));
        const enum nc_change change = direction_of(nc_cue_at(scene, i));
        if ((tag & deeds) != 0 && change != NC_CHANGE_NONE)
            return change;
        if ((tag & (ends | deeds)) != 0)
            break;
    }
    return own;
}

/* "doubled its provision to £40m": the change that the verb of a factor tells. */
static enum nc_change direction_of_factor(const struct nc_scene *scene, uint32_t i,
                                          enum nc_change_role role)
{
    const uint32_t m = nc_mention_at(scene, i);
    return m != NC_NONE && role != NC_CHANGE_BY && nc_scene_factor(scene, m)
               ? (enum nc_change)scene->figures[m].change
               : NC_CHANGE_NONE;
}

/* The change that the word at `at` tells of the figure, none where it is idle; behind it stands a
 * verb of another deed or not. */
static enum nc_change direction_at(const struct nc_scene *scene, uint32_t m, uint32_t at, bool verb,
                                   enum nc_change_role role)
{
    const bool noun = nc_tag_at(scene, at) == NC_TAG_NOUN;
    if (is_idle(scene, m, at, verb, role) || (noun && is_put_at(scene, m)))
        return NC_CHANGE_NONE;
    return noun && role != NC_CHANGE_BY ? direction_of_noun(scene, at)
                                        : direction_of(nc_cue_at(scene, at));
}

/* "Falling sales pushed it to £9m": no verb of the clause. */
static bool is_attribute(const struct nc_scene *scene, uint32_t i)
{
    return nc_tag_at(scene, i) == NC_TAG_GERUND || nc_tag_at(scene, i) == NC_TAG_ADJ;
}

/* Does no change told before token i go on behind it: "after", "before", "against" a step? */
static bool cuts_change(const struct nc_scene *scene, uint32_t i, enum nc_change_role role)
{
    const enum nc_cue cue = nc_cue_at(scene, i);
    return cue == NC_CUE_AFTER || (cue == NC_CUE_BEFORE && nc_scene_spells(scene, i, "before")) ||
           (cue == NC_CUE_COMPARED && role == NC_CHANGE_BY);
}

/* A word of rise or fall before the number in its clause, over numbers that tell the same change.
 */
static enum nc_change direction_before(const struct nc_scene *scene, uint32_t m,
                                       enum nc_change_role role)
{
    const uint32_t bounds = NC_TAG_BIT(NC_TAG_MODIFIER); /* "up to ten days" */
    const uint32_t ends =
        NC_TAG_BIT(NC_TAG_STOP) | NC_TAG_BIT(NC_TAG_CONJ) | NC_TAG_BIT(NC_TAG_PRON);
    const uint32_t deeds = NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_PART);
    const uint32_t numbers = NC_TAG_BIT(NC_TAG_NUMBER);
    uint32_t at = nc_edge_before(scene, m);
    const uint32_t subjects =
        NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_NAME) | NC_TAG_BIT(NC_TAG_PRON);
    bool verb = false, deed = false;
    if (!nc_scene_hints(scene, NC_HINT_CHANGE) ||
        (role == NC_CHANGE_BY && nc_cue_at(scene, at - 1) == NC_CUE_WITH))
        return NC_CHANGE_NONE;
    for (uint32_t step = 0; step < NC_CHANGE_REACH && at > scene->first; at--) {
        const struct nc_sense *sense = &scene->senses[at - 1];
        const enum nc_cue cue = (enum nc_cue)sense->cue;
        const uint32_t tag = NC_TAG_BIT(sense->tag);
        const enum nc_change change = (tag & bounds) != 0 ? NC_CHANGE_NONE : direction_of(cue);
        if (change != NC_CHANGE_NONE && !is_idle_noun(scene, at - 1))
            return deed && is_attribute(scene, at - 1) ? NC_CHANGE_NONE
                                                       : direction_at(scene, m, at - 1, verb, role);
        const enum nc_change factor =
            (tag & numbers) != 0 ? direction_of_factor(scene, at - 1, role) : NC_CHANGE_NONE;
        if (factor != NC_CHANGE_NONE)
            return factor;
        if ((tag & ends) != 0 || cuts_change(scene, at - 1, role))
            return NC_CHANGE_NONE;
        verb |= (tag & deeds) != 0;
        deed |= (tag & deeds) != 0 && (NC_TAG_BIT(nc_tag_at(scene, at - 2)) & subjects) != 0;
        step += (tag & numbers) == 0;
    }
    return NC_CHANGE_NONE;
}

/* "and deaths by 23 to 1,002", ", LG 1,000 to 24,890": the token where what changes too is named,
 * behind "and" or a comma, without a verb; NC_NONE for none. */
static uint32_t gap_before(const struct nc_scene *scene, uint32_t m)
{
    enum { REACH = 6 };
    const uint32_t named = NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_NAME);
    const uint32_t light = named | NC_TAG_BIT(NC_TAG_ADJ) | NC_TAG_BIT(NC_TAG_DET);
    const uint32_t edge = nc_edge_before(scene, m);
    uint32_t i = edge - 1;
    bool name = false;
    i -= nc_cue_at(scene, i) == NC_CUE_BY ? 1 : 0;
    for (; nc_scene_has(scene, i) && i + REACH > edge; i--) {
        const uint32_t tag = NC_TAG_BIT(nc_tag_at(scene, i));
        if ((tag & light) == 0)
            break;
        name = name || (tag & named) != 0;
    }
    const enum nc_tag tag = nc_tag_at(scene, i);
    if (!name || (tag != NC_TAG_CONJ && tag != NC_TAG_COMMA))
        return NC_NONE;
    return tag == NC_TAG_CONJ && nc_tag_at(scene, i - 1) == NC_TAG_COMMA ? i - 1 : i;
}

/* The change of the figure before, where this one goes on with it: "rose from 12 to 15 and to 19",
 * "fell to 332,900 in the week from 368,400", "grew 4%, imports 3% and output 1%". */
static enum nc_change direction_shared(const struct nc_scene *scene, uint32_t m,
                                       enum nc_change_role role)
{
    if (m == scene->from)
        return NC_CHANGE_NONE;
    const struct nc_figure *figure = &scene->figures[m], *last = figure - 1;
    const enum nc_change change = (enum nc_change)last->change;
    const uint32_t edge = nc_edge_before(scene, m), end = nc_edge_after(scene, m - 1);
    if (change == NC_CHANGE_NONE || is_stop(scene, end, edge) || nc_scene_factor(scene, m - 1))
        return NC_CHANGE_NONE;
    if (role == NC_CHANGE_TO && last->change_role == NC_CHANGE_TO)
        return last->unit == figure->unit && nc_tag_at(scene, edge - 2) == NC_TAG_CONJ
                   ? change
                   : NC_CHANGE_NONE;
    const uint32_t led_by = edge - 1 - (nc_tag_at(scene, edge - 2) == NC_TAG_COMMA ? 1 : 0);
    if (role == NC_CHANGE_TO) /* "rose 4p, or 3%, to 140p" */
        return last->change_role == NC_CHANGE_BY && end == led_by ? change : NC_CHANGE_NONE;
    if (role == NC_CHANGE_BY && nc_cue_at(scene, edge - 1) == NC_CUE_OR && end == led_by)
        return last->change_role == role ? change : NC_CHANGE_NONE;
    if (role == NC_CHANGE_FROM)
        return last->change_role == NC_CHANGE_TO && last->unit == figure->unit ? change
                                                                               : NC_CHANGE_NONE;
    const bool led = nc_cue_at(scene, edge - 1) == NC_CUE_BY || figure->unit != 0 ||
                     nc_cue_at(scene, scene->mentions->items[m].surface.end) == NC_CUE_TO;
    return led && gap_before(scene, m) == end && last->kind == figure->kind ? change
                                                                            : NC_CHANGE_NONE;
}

/* "a 12 percent rise", "a 5% drop". */
static enum nc_change direction_after(const struct nc_scene *scene, uint32_t m)
{
    uint32_t at = scene->mentions->items[m].surface.end;
    for (uint32_t i = at; i < at + 3; i++) {
        const enum nc_cue cue = nc_cue_at(scene, i);
        if (nc_tag_at(scene, i) == NC_TAG_NOUN && (cue == NC_CUE_RISE || cue == NC_CUE_FALL))
            return direction_of(cue);
        if (nc_tag_at(scene, i) != NC_TAG_ADJ && nc_tag_at(scene, i) != NC_TAG_HYPHEN)
            break;
    }
    return NC_CHANGE_NONE;
}

/* Does "on" lead to what was before: "on last spring", "on the 7,604 of a year ago", "on a year
 * earlier"; not "up on the roof"? */
static bool compares_with(const struct nc_scene *scene, uint32_t on)
{
    if (nc_cue_at(scene, on) != NC_CUE_ON)
        return false;
    const uint32_t at = nc_tag_at(scene, on + 1) == NC_TAG_DET ? on + 2 : on + 1;
    const enum nc_cue cue = nc_cue_at(scene, at), then = nc_cue_at(scene, at + 1);
    const bool term =
        cue == NC_CUE_YEAR || cue == NC_CUE_MONTH || cue == NC_CUE_WEEK || cue == NC_CUE_QUARTER;
    return nc_tag_at(scene, at) == NC_TAG_NUMBER || cue == NC_CUE_LAST ||
           (term && (then == NC_CUE_BEFORE || then == NC_CUE_AGO));
}

/* "12% higher", "0.5%, lower", "12 fewer deaths": how the end compares with the start. */
static enum nc_change direction_compared(const struct nc_scene *scene, uint32_t m)
{
    uint32_t at = scene->mentions->items[m].surface.end;
    if (nc_cue_at(scene, at) == NC_CUE_FEWER)
        return NC_CHANGE_DOWN;
    if (is_particle(nc_cue_at(scene, at)) && compares_with(scene, at + 1))
        return direction_of(nc_cue_at(scene, at)); /* "£200,000 down on last spring" */
    at += nc_tag_at(scene, at) == NC_TAG_COMMA || is_points(scene, at) ? 1 : 0;
    if (scene->figures[m].unit == 0 && !is_points(scene, at - 1))
        return NC_CHANGE_NONE;
    if (nc_cue_at(scene, at) == NC_CUE_HIGHER)
        return NC_CHANGE_UP;
    if (is_particle(nc_cue_at(scene, at)) && scene->figures[m].kind == NC_KIND_PERCENT &&
        nc_cue_at(scene, at + 1) == NC_CUE_ON) /* "1.3 per cent up on the year before" */
        return direction_of(nc_cue_at(scene, at));
    const bool lower =
        nc_scene_has(scene, at) && nc_scene_word(scene, at)->head == NC_HEAD("lower");
    return lower ? NC_CHANGE_DOWN : NC_CHANGE_NONE;
}

/* "extended the ban of 10 km": is the amount behind "of" what the object of a change was? */
static bool is_resized(const struct nc_scene *scene, uint32_t of)
{
    const uint32_t inside =
        NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_ADJ) | NC_TAG_BIT(NC_TAG_NAME);
    uint32_t i = of - 1;
    while ((NC_TAG_BIT(nc_tag_at(scene, i)) & inside) != 0)
        i--;
    return i + 1 < of && nc_tag_at(scene, i) == NC_TAG_DET &&
           nc_scene_one_of(scene, i - 1, NC_LISTED_RESIZES);
}

/* "from 240 to 273", "cut a loan of 9m to 3m": a change without a verb of its own. */
static bool is_pair(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t led = nc_edge_before(scene, m) - 1;
    const enum nc_cue cue = nc_cue_at(scene, led);
    return m + 1 < scene->to &&
           (cue == NC_CUE_FROM || (cue == NC_CUE_OF && is_resized(scene, led))) &&
           nc_cue_at(scene, nc_edge_before(scene, m + 1) - 1) == NC_CUE_TO &&
           !is_stop(scene, scene->mentions->items[m].surface.end, nc_edge_before(scene, m + 1)) &&
           scene->figures[m].unit == scene->figures[m + 1].unit;
}

/* "risen to 18 weeks from 12": a time that is a level; not the "12 years" that something fell in,
 * or ago. */
static bool is_level_of_time(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t end = scene->mentions->items[m].surface.end;
    const enum nc_cue before = nc_level_cue(scene, m), then = nc_cue_at(scene, end);
    return scene->figures[m].kind == NC_KIND_DURATION && then != NC_CUE_AGO &&
           nc_cue_at(scene, end + 1) != NC_CUE_OF && then != NC_CUE_BEFORE &&
           nc_tag_at(scene, end) != NC_TAG_ADV && nc_tag_at(scene, end) != NC_TAG_NOUN &&
           (before == NC_CUE_TO || before == NC_CUE_FROM);
}

static bool may_change(const struct nc_figure *figure)
{
    const unsigned may = 1u << NC_KIND_NUMBER | 1u << NC_KIND_PERCENT | 1u << NC_KIND_MONEY |
                         1u << NC_KIND_MEASURE | 1u << NC_KIND_TEMPERATURE;
    return (may >> figure->kind & 1) != 0;
}

/* What one end of a change counts, the other counts too. */
static void share_count(struct nc_figure *figure, const struct nc_figure *other)
{
    if (figure->said->head != 0 || other->said->head == 0 || figure->unit != other->unit)
        return;
    figure->said->counted = other->said->counted;
    figure->said->head = other->said->head;
    figure->said->restrict_to = other->said->restrict_to;
    figure->said->event = other->said->event;
}

/* Ties a figure to the last one of the same change. */
static void tie(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    for (uint32_t i = m; i-- > scene->from;) {
        struct nc_figure *other = &scene->figures[i];
        if (other->change == NC_CHANGE_NONE)
            continue;
        if (other->change != figure->change || other->change_role == figure->change_role ||
            is_stop(scene, scene->mentions->items[i].surface.end, nc_edge_before(scene, m)))
            return;
        figure->change_with = nc_row_steps(m, i);
        share_count(figure, other);
        if (other->change_with == 0)
            other->change_with = nc_row_steps(i, m);
        return;
    }
}

static void read_pair(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *from = &scene->figures[m], *to = &scene->figures[m + 1];
    int order = nc_decimal_compare(to->value, from->value);
    enum nc_change change = direction_before(scene, m, NC_CHANGE_FROM);
    if (change == NC_CHANGE_NONE && from->has_value && to->has_value && order != 0)
        change = order > 0 ? NC_CHANGE_UP : NC_CHANGE_DOWN;
    if (change == NC_CHANGE_NONE)
        return;
    from->change = to->change = (uint8_t)change;
    from->change_role = NC_CHANGE_FROM;
    to->change_role = NC_CHANGE_TO;
    from->change_with = 1;
    to->change_with = -1;
    share_count(to, from);
}

/* A step that two words tell, and where it led: "put on 4p to 155p".  The last of them. */
static uint32_t read_move(struct nc_scene *scene, uint32_t m, enum nc_change change)
{
    const uint32_t end = scene->mentions->items[m].surface.end;
    struct nc_figure *step = &scene->figures[m];
    step->change = (uint8_t)change;
    step->change_role = NC_CHANGE_BY;
    const enum nc_cue then = nc_cue_at(scene, end);
    if (m + 1 >= scene->to || (then != NC_CUE_TO && then != NC_CUE_AT) ||
        nc_edge_before(scene, m + 1) != end + 1 ||
        (scene->figures[m + 1].unit != step->unit &&
         (step->kind != NC_KIND_PERCENT || scene->figures[m + 1].kind != NC_KIND_MONEY)))
        return m;
    scene->figures[m + 1].change = (uint8_t)change;
    scene->figures[m + 1].change_role = NC_CHANGE_TO;
    return m + 1;
}

/* "increased patrols near 12 villages": a count that no change is told of. */
static bool is_bare(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_figure *figure = &scene->figures[m];
    if (figure->unit != 0 || figure->said->head == 0)
        return false;
    const uint32_t end = scene->mentions->items[m].surface.end;
    const enum nc_tag then = nc_tag_at(scene, end + 1);
    const bool leads =
        nc_cue_at(scene, end) == NC_CUE_TO && (then == NC_TAG_NUMBER || then == NC_TAG_MODIFIER);
    return !leads && nc_cue_at(scene, end) != NC_CUE_FEWER &&
           nc_cue_at(scene, nc_edge_before(scene, m) - 1) != NC_CUE_BY &&
           strcmp(nc_pool_text(scene->pool, figure->said->head), "point") != 0;
}

/* "£6 short of its peak", "12 shy of the record": what is missing to a level. */
static bool is_shortfall(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t end = nc_edge_after(scene, m);
    return nc_cue_at(scene, end + 1) == NC_CUE_OF &&
           nc_scene_one_of(scene, end, NC_LISTED_SHORTFALL);
}

/* "The cuts will lead to $20m in fees": what comes of a change, and not where it led. */
static bool is_outcome(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t verb = nc_edge_before(scene, m) - 2;
    return nc_scene_one_of(scene, verb, NC_LISTED_BRINGS) && nc_tag_at(scene, verb) != NC_TAG_NOUN;
}

/* The change that the words around a figure tell; false for none. */
static bool read_told(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    enum nc_change change = direction_after(scene, m);
    enum nc_change_role role = NC_CHANGE_BY;
    if (is_shortfall(scene, m) || is_outcome(scene, m))
        return false;
    if (change == NC_CHANGE_NONE)
        change = direction_compared(scene, m);
    if (change == NC_CHANGE_NONE) {
        role = nc_level_role(scene, m);
        change = direction_before(scene, m, role);
    }
    if (change == NC_CHANGE_NONE)
        change = direction_shared(scene, m, role);
    if (change == NC_CHANGE_NONE || (role == NC_CHANGE_BY && is_bare(scene, m)))
        return false;
    figure->change = (uint8_t)change;
    figure->change_role = (uint8_t)role;
    return true;
}

/* "Sank 30 miles off the cape": where, not how far down. */
static bool tells_where(const struct nc_scene *scene, uint32_t m)
{
    uint32_t end = nc_edge_after(scene, m);
    if (m + 1 < scene->to && (scene->figures[m + 1].flags & NC_FIGURE_TWIN) != 0)
        end = nc_edge_after(scene, m + 1) + 1; /* "50 miles (80 km) west of" */
    const enum nc_cue cue = nc_cue_at(scene, end);
    return scene->figures[m].kind == NC_KIND_MEASURE &&
           (cue == NC_CUE_DIRECTION || cue == NC_CUE_NEAR);
}

/* "6 per cent more than planned", "two more than last year": how far above something it is. */
static bool read_more_than(struct nc_scene *scene, uint32_t m)
{
    const uint32_t end = scene->mentions->items[m].surface.end;
    if (nc_cue_at(scene, end) != NC_CUE_OTHER || !nc_scene_spells(scene, end, "more") ||
        !nc_scene_spells(scene, end + 1, "than"))
        return false;
    scene->figures[m].change = NC_CHANGE_UP;
    scene->figures[m].change_role = NC_CHANGE_BY;
    return true;
}

void nc_change_read(struct nc_scene *scene, uint32_t m)
{
    const struct nc_figure *figure = &scene->figures[m];
    if (figure->change != NC_CHANGE_NONE || tells_where(scene, m))
        return;
    const bool may = may_change(figure);
    if (!may && (!nc_scene_hints(scene, NC_HINT_CHANGE) || !is_level_of_time(scene, m)))
        return;
    if (nc_scene_hints(scene, NC_HINT_SUM) && read_more_than(scene, m))
        return;
    if (may && is_pair(scene, m)) {
        read_pair(scene, m);
        return;
    }
    if (!nc_scene_hints(scene, NC_HINT_CHANGE | NC_HINT_MOVE))
        return;
    const enum nc_change move =
        nc_scene_hints(scene, NC_HINT_MOVE) ? direction_of_two(scene, m) : NC_CHANGE_NONE;
    const uint32_t last = move != NC_CHANGE_NONE ? read_move(scene, m, move) : m;
    if (move != NC_CHANGE_NONE || (nc_scene_hints(scene, NC_HINT_CHANGE) && read_told(scene, m)))
        tie(scene, last);
}
