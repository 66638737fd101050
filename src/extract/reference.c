/* reference.c - expressions of time that tell of something else than the figures beside them: of a
 * level to compare with, of a happening before or after, of a person or of the telling. */
#include "extract/dated.h"

#include "lists.h"

enum { NC_TAG_LIGHT = NC_TAG_BIT(NC_TAG_DET) | NC_TAG_BIT(NC_TAG_PREP) | NC_TAG_BIT(NC_TAG_ADJ) };

static bool has_tag(const struct nc_scene *scene, uint32_t i, uint32_t tags)
{
    return (NC_TAG_BIT(nc_tag_at(scene, i)) & tags) != 0;
}

/* Does a change by some amount end before token `at`: "a 9% increase", "up 12%", "fell", "up"? */
static bool changed_before(const struct nc_scene *scene, uint32_t at)
{
    enum { WORDS = 2 };
    bool noun = false;
    uint32_t i = at - 1;
    for (; at - i <= WORDS && has_tag(scene, i, NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_LIGHT); i--)
        noun = noun || nc_scene_one_of(scene, i, NC_LISTED_TURN_UP_NOUN) ||
               nc_scene_one_of(scene, i, NC_LISTED_TURN_DOWN_NOUN) ||
               nc_scene_one_of(scene, i, NC_LISTED_PREMIUM);
    const uint32_t m = nc_mention_at(scene, i);
    if (m == NC_NONE)
        return nc_cue_at(scene, at - 1) == NC_CUE_UP || nc_cue_at(scene, at - 1) == NC_CUE_DOWN;
    return noun || nc_figure_step(&scene->figures[m]);
}

/* Does a period that is named as one stand in the tokens: "the same quarter of"?  "Against the
 * dollar in 2010" names none. */
static bool names_term(const struct nc_scene *scene, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i++) {
        const enum nc_cue cue = nc_cue_at(scene, i);
        if (cue == NC_CUE_YEAR || cue == NC_CUE_QUARTER || cue == NC_CUE_MONTH ||
            cue == NC_CUE_WEEK || nc_scene_spells(scene, i, "period"))
            return true;
    }
    return false;
}

/* Is what the sentence tells of to come? */
static bool lies_ahead(const struct nc_scene *scene)
{
    if (!nc_scene_hints(scene, NC_HINT_AHEAD))
        return false;
    for (uint32_t i = scene->first; i < scene->end; i++)
        if (nc_cue_at(scene, i) == NC_CUE_WILL || nc_cue_at(scene, i) == NC_CUE_PLANNED)
            return true;
    return false;
}

/* May the word at token i lead to what a change is measured from?  "A 9% rise from May" tells of
 * one that goes on where it lies ahead; "12% on wages last year" tells of no level. */
static bool leads_to_level(const struct nc_scene *scene, const struct nc_span *span, uint32_t i)
{
    const bool next = i + 1 == span->at;
    if (nc_cue_at(scene, i) == NC_CUE_FROM)
        return !next || nc_scene_possessive(scene, span->end - 1) || /* "up from last year's 40" */
               (nc_date_days(span->from) == nc_date_days(span->to) && !lies_ahead(scene));
    if (nc_cue_at(scene, i) == NC_CUE_COMPARED)
        return next || !nc_scene_spells(scene, i, "against") || names_term(scene, i, span->at);
    const bool lasts = nc_tag_at(scene, i + 1) == NC_TAG_DET && i + 2 == span->at;
    return nc_scene_one_of(scene, i, NC_LISTED_COMPARES) && !lasts &&
           (next ? span->from.day == 0 : nc_mention_at(scene, i - 1) == NC_NONE);
}

bool nc_span_of_level(const struct nc_scene *scene, const struct nc_span *span)
{
    enum { REACH = 8 };
    const uint32_t light = NC_TAG_LIGHT | NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_NAME) |
                           NC_TAG_BIT(NC_TAG_GERUND) | NC_TAG_BIT(NC_TAG_QUOTE) |
                           NC_TAG_BIT(NC_TAG_HYPHEN);
    for (uint32_t i = span->at - 1; nc_scene_has(scene, i) && i + REACH >= span->at; i--) {
        if (leads_to_level(scene, span, i) && changed_before(scene, i))
            return true;
        if (!has_tag(scene, i, light) || nc_cue_at(scene, i) == NC_CUE_SINCE)
            return false;
    }
    return false;
}

/* Does a length of time in days or more end before token i: "two years after"? */
static bool is_counted_off(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t m = nc_mention_at(scene, i - 1);
    const enum nc_cue unit = nc_cue_at(scene, i - 1);
    const uint32_t within = NC_TAG_BIT(NC_TAG_DET) | NC_TAG_BIT(NC_TAG_PREP);
    return m != NC_NONE && scene->figures[m].kind == NC_KIND_DURATION &&
           !has_tag(scene, nc_edge_before(scene, m) - 1, within) && /* "in the two years before" */
           (unit == NC_CUE_DAY || unit == NC_CUE_WEEK || unit == NC_CUE_MONTH ||
            unit == NC_CUE_YEAR);
}

/* "Worst", "tallest", "deadliest"; not "interest". */
static bool is_superlative(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t len = nc_scene_token(scene, i)->len;
    const char *end = nc_scene_text(scene, i) + len;
    return nc_scene_one_of(scene, i, NC_LISTED_SUPERLATIVE) ||
           (nc_tag_at(scene, i) == NC_TAG_ADJ && len > 4 && memcmp(end - 3, "est", 3) == 0) ||
           (len > 5 && memcmp(end - 4, "iest", 4) == 0);
}

/* Is what stands before token i the worst or the first of its kind: "the deadliest attack"? */
static bool is_record(const struct nc_scene *scene, uint32_t i)
{
    enum { WORDS = 5 };
    const uint32_t ends = NC_TAG_BIT(NC_TAG_COMMA) | NC_TAG_BIT(NC_TAG_STOP);
    for (uint32_t at = i - 1; nc_scene_has(scene, at) && at + WORDS >= i; at--) {
        if (is_superlative(scene, at))
            return true;
        if (has_tag(scene, at, ends))
            return false;
    }
    return false;
}

/* "Since the end of the war ten years ago": does more than "late", "early" or an article stand
 * between "since" at token i and the time? */
static bool is_since_event(const struct nc_scene *scene, uint32_t i, uint32_t at)
{
    while (i + 1 < at && (nc_tag_at(scene, i + 1) == NC_TAG_DET ||
                          nc_tag_at(scene, i + 1) == NC_TAG_PREP ||
                          nc_scene_one_of(scene, i + 1, NC_LISTED_VAGUELY)))
        i++;
    return i + 1 < at;
}

bool nc_span_of_other(const struct nc_scene *scene, const struct nc_span *span)
{
    enum { REACH = 12 };
    const uint32_t ends = NC_TAG_BIT(NC_TAG_COMMA) | NC_TAG_BIT(NC_TAG_STOP);
    for (uint32_t i = span->at - 1; nc_scene_has(scene, i) && i + REACH >= span->at; i--) {
        const enum nc_cue cue = nc_cue_at(scene, i);
        const uint32_t m = nc_mention_at(scene, i);
        if (has_tag(scene, i, ends) || (m != NC_NONE && nc_kind_quantity(scene->figures[m].kind)))
            return false;
        if (cue == NC_CUE_ACCORDING) /* "according to its report on Tuesday" */
            return span->from.day != 0;
        if ((cue == NC_CUE_AFTER || nc_scene_spells(scene, i, "before") || cue == NC_CUE_SINCE) &&
            is_counted_off(scene, i))
            return true;
        if (cue == NC_CUE_SINCE) /* "since 2010, when two died" tells of that year */
            return (is_record(scene, i) || is_since_event(scene, i, span->at)) &&
                   !nc_scene_spells(scene, span->end + 1, "when");
    }
    return false;
}

/* "The 2016 Olympic champion", "2008 model cars": the year is part of who or what it is. */
bool nc_span_of_title(const struct nc_scene *scene, const struct nc_span *span)
{
    enum { REACH = 4 };
    const uint32_t inside = NC_TAG_BIT(NC_TAG_ADJ) | NC_TAG_BIT(NC_TAG_NOUN) |
                            NC_TAG_BIT(NC_TAG_NAME) | NC_TAG_BIT(NC_TAG_HYPHEN) |
                            NC_TAG_BIT(NC_TAG_NUMBER) | NC_TAG_BIT(NC_TAG_PREP);
    if (span->from.year == 0 || span->from.month != 0 || nc_scene_says(scene, span->end))
        return false;
    bool person = nc_tag_at(scene, span->at - 1) == NC_TAG_DET;
    for (uint32_t i = span->end; i < span->end + REACH && has_tag(scene, i, inside); i++) {
        if (nc_scene_spells(scene, i, "model"))
            return true;
        person = person && nc_tag_at(scene, i) != NC_TAG_PREP;
        if (person && nc_tag_at(scene, i) == NC_TAG_NOUN && nc_scene_is(scene, i, NC_W_PERSON) &&
            !nc_scene_plural(scene, i))
            return true;
    }
    return false;
}

/* The word of the present before figure m in its clause; NC_NONE without one. */
static uint32_t now_before(const struct nc_scene *scene, uint32_t m)
{
    enum { REACH = 9 };
    const uint32_t ends = NC_TAG_BIT(NC_TAG_COMMA) | NC_TAG_BIT(NC_TAG_STOP);
    const uint32_t edge = nc_edge_before(scene, m);
    for (uint32_t i = edge - 1; nc_scene_has(scene, i) && i + REACH >= edge; i--) {
        if (nc_scene_one_of(scene, i, NC_LISTED_NOWADAYS))
            return i;
        if (has_tag(scene, i, ends))
            return NC_NONE;
    }
    return NC_NONE;
}

/* "It paid 15 million last year; the site has 400 users": does a quantity stand before token `end`,
 * where no time opens the sentence? */
static bool dates_before(const struct nc_scene *scene, uint32_t end)
{
    if (nc_tag_at(scene, scene->first) == NC_TAG_PREP)
        return false;
    for (uint32_t m = scene->from; m < scene->to; m++)
        if (nc_kind_quantity(scene->figures[m].kind))
            return scene->mentions->items[m].surface.end <= end;
    return false;
}

bool nc_span_apart(const struct nc_scene *scene, const struct nc_span *span, uint32_t m)
{
    const struct nc_range *surface = &scene->mentions->items[m].surface;
    const bool behind = surface->first >= span->end;
    const uint32_t from = behind ? span->end : surface->end;
    const uint32_t to = behind ? nc_edge_before(scene, m) : span->at;
    const uint32_t ends = NC_TAG_BIT(NC_TAG_COMMA) | NC_TAG_BIT(NC_TAG_STOP);
    bool parted = false;
    for (uint32_t i = from; i < to; i++) {
        if (nc_scene_token(scene, i)->sign == ';' && (!behind || dates_before(scene, i)))
            return true;
        parted = parted || has_tag(scene, i, ends);
    }
    return parted && now_before(scene, m) != NC_NONE;
}

bool nc_age_names(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_range *surface = &scene->mentions->items[m].surface;
    return scene->figures[m].kind == NC_KIND_AGE && surface->end > surface->first + 1 &&
           nc_scene_spells(scene, surface->first - 1, "the") &&
           nc_tag_at(scene, surface->first + 1) != NC_TAG_PREP;
}
