/* moment.c - the numbers of dates, clock times and results, read from what is written. */
#include "extract/moment.h"
#include "extract/scene.h"

#include "data/units.h"
#include "model/moment.h"
#include "text/calendar.h"

#include <glib.h>
#include <string.h>

/* The next whole number of digits in [at, end), and the bytes passed over before it; false without
 * one. */
static bool next_number(const char **at, const char *end, unsigned *number)
{
    enum { MOST = 9999 };
    const char *p = *at;
    while (p < end && !g_ascii_isdigit(*p))
        p++;
    if (p == end)
        return false;
    for (*number = 0; p < end && g_ascii_isdigit(*p) && *number <= MOST; p++)
        *number = *number * 10 + (unsigned)(*p - '0');
    *at = p;
    return true;
}

static bool has_letter(const char *at, const char *end)
{
    while (at < end && !g_ascii_isalpha(*at))
        at++;
    return at < end;
}

/* All of the surface is one date: "7-9 May" is none, nor is "the 1970s". */
static void read_date(struct nc_figure *figure, const char *at, const char *end)
{
    enum { YEAR_DIGITS = 4 };
    struct nc_written_date written;
    const char *rest = at;
    unsigned year = 0;
    if (end - at == YEAR_DIGITS && next_number(&rest, end, &year) && rest == end)
        nc_moment_date(figure, (struct nc_date){ .year = (int16_t)year });
    else if (nc_calendar_read(at, (size_t)(end - at), &written) && at + written.len == end &&
             (written.date.year != 0 || written.date.day != 0))
        nc_moment_date(figure, written.date);
}

/* An hour with or without minutes; times of named zones are left alone. */
static void read_time(struct nc_figure *figure, const char *at, const char *end)
{
    unsigned hour = 0, minute = 0;
    const char *rest = at;
    if (!next_number(&rest, end, &hour) || hour > 24)
        return;
    if (rest < end && (*rest == ':' || *rest == '.') && !next_number(&rest, end, &minute))
        minute = 0;
    for (const char *p = rest; p < end; p++)
        if (g_ascii_isupper(p[0]) && p + 1 < end && g_ascii_isupper(p[1]))
            return; /* GMT; but "AM" is written so, too */
    nc_moment_time(figure, hour, minute);
}

/* Two numbers and a sign between them. */
static void read_score(struct nc_figure *figure, const char *at, const char *end)
{
    unsigned own, other;
    const char *rest = at;
    if (next_number(&rest, end, &own) && !has_letter(at, rest) &&
        next_number(&rest, end, &other) && !has_letter(at, rest) && rest == end)
        nc_moment_score(figure, own, other);
}

/* Is token i the verb of a deed?  Helping verbs are none. */
static bool is_deed(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t deeds =
        NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_PART) | NC_TAG_BIT(NC_TAG_GERUND);
    return (NC_TAG_BIT(nc_tag_at(scene, i)) & deeds) != 0;
}

/* Does the figure open its clause: "In 1990, he won", "when in June 1985 he left"? */
static bool opens_clause(const struct nc_scene *scene, uint32_t first)
{
    const uint32_t inside =
        NC_TAG_BIT(NC_TAG_PREP) | NC_TAG_BIT(NC_TAG_DET) | NC_TAG_BIT(NC_TAG_DATE);
    uint32_t i = first - 1;
    while (nc_scene_has(scene, i) && (NC_TAG_BIT(nc_tag_at(scene, i)) & inside) != 0)
        i--;
    const enum nc_tag tag = nc_tag_at(scene, i); /* a stop before the sentence */
    return tag == NC_TAG_STOP || tag == NC_TAG_CONJ || tag == NC_TAG_QUOTE ||
           (tag == NC_TAG_COMMA && nc_tag_at(scene, i - 1) != NC_TAG_DATE);
}

/* Does a finite verb stand at token i, and no form that hangs on a noun or another verb: "to win",
 * "a coating", "stones washed by rain"? */
static bool is_finite(const struct nc_scene *scene, uint32_t i)
{
    const enum nc_tag before = i > scene->first ? nc_tag_at(scene, i - 1) : NC_TAG_STOP;
    if (nc_tag_at(scene, i) == NC_TAG_VERB)
        return i == scene->first || nc_cue_at(scene, i - 1) != NC_CUE_TO;
    return nc_tag_at(scene, i) == NC_TAG_PART &&
           (before == NC_TAG_AUX || before == NC_TAG_ADV || before == NC_TAG_PRON ||
            before == NC_TAG_NAME);
}

/* The first deed from token i on; a finite one where there is any. */
static nc_str deed_behind(const struct nc_scene *scene, uint32_t from)
{
    for (uint32_t i = from; i < scene->end; i++)
        if (is_finite(scene, i))
            return nc_deed_name(scene, i, false);
    for (uint32_t i = from; i < scene->end; i++)
        if (is_deed(scene, i))
            return nc_deed_name(scene, i, false);
    return 0;
}

/* What was done then: in a clause that the figure opens the first verb behind it, in others the
 * last one before it, else the one that there is. */
static nc_str deed_of(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_range at = scene->mentions->items[m].surface;
    const uint32_t first = opens_clause(scene, at.first) ? scene->first : at.first;
    for (uint32_t i = first; i-- > scene->first;)
        if (is_deed(scene, i))
            return nc_deed_name(scene, i, false);
    return deed_behind(scene, at.end);
}

/* "Before 1990", "since May": no day of the deed, but a bound. */
static bool is_bound(const struct nc_scene *scene, uint32_t m)
{
    const enum nc_cue cue = nc_cue_at(scene, scene->mentions->items[m].surface.first - 1);
    return cue == NC_CUE_BEFORE || cue == NC_CUE_AFTER || cue == NC_CUE_SINCE ||
           cue == NC_CUE_UNTIL || cue == NC_CUE_BY;
}

/* "The 26-year-old said", "the 26-year-old's mother"; not "the 26-year-old driver". */
static bool names_holder(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t nouns = NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_NAME) |
                           NC_TAG_BIT(NC_TAG_ADJ) | NC_TAG_BIT(NC_TAG_HYPHEN);
    const struct nc_range *at = &scene->mentions->items[m].surface;
    const bool owner = nc_scene_has(scene, at->end - 1) && nc_scene_possessive(scene, at->end - 1);
    return at->end > at->first + 1 && nc_scene_spells(scene, at->first - 1, "the") &&
           (owner || (NC_TAG_BIT(nc_tag_at(scene, at->end)) & nouns) == 0);
}

/* "Won championships three times" counts championships: a plural noun stands right before it. */
static void read_times(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    const uint32_t noun = scene->mentions->items[m].surface.first - 1;
    if (strcmp(nc_unit_at(figure->unit)->name, "times") != 0 || figure->said->event == 0 ||
        nc_tag_at(scene, noun) != NC_TAG_NOUN || !nc_scene_plural(scene, noun))
        return;
    figure->unit = 0;
    figure->said->counted = nc_scene_phrase(scene, noun, noun + 1);
    figure->said->head = nc_scene_base(scene, noun);
}

void nc_moment_read(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    const char *text = scene->tokens->text;
    const char *at = text + figure->start, *end = text + nc_figure_end(figure);
    if (figure->kind == NC_KIND_NUMBER && figure->unit != 0)
        read_times(scene, m);
    if (figure->kind == NC_KIND_DATE && !is_bound(scene, m))
        read_date(figure, at, end);
    else if (figure->kind == NC_KIND_TIME)
        read_time(figure, at, end);
    else if (figure->kind == NC_KIND_SCORE)
        read_score(figure, at, end);
    if (nc_kind_moment((enum nc_kind)figure->kind))
        figure->said->event = deed_of(scene, m);
    else if (figure->kind == NC_KIND_AGE && names_holder(scene, m))
        figure->flags |= NC_FIGURE_HOLDER;
}
