/* dated.c - which figures an expression of time dates: those near it, but not across a comparison
 * or into another clause. */
#include "extract/dated.h"

#include "lists.h"

/* Is it the day of saying, not of what is said: "police said on Monday that ..."?  What was said
 * in another year is dated by it, and cars "recalled in 1982" are no saying at all. */
static bool dates_the_saying(const struct nc_scene *scene, const struct nc_span *span)
{
    if (span->from.year != 0 && span->from.month == 0)
        return false;
    if (nc_scene_marked(scene, span->at, NC_MARK_TELLING))
        return true;
    if (nc_scene_next(scene, scene->first, span->at, NC_MARK_VERBAL) < span->at)
        return false;
    for (uint32_t i = scene->first; i < span->at; i++)
        if (nc_tag_at(scene, i) == NC_TAG_NUMBER)
            return false;
    for (uint32_t i = span->end; i < scene->end; i++) {
        enum nc_tag tag = nc_tag_at(scene, i);
        if (tag == NC_TAG_VERB || tag == NC_TAG_PART || tag == NC_TAG_AUX)
            return nc_scene_is(scene, i, NC_W_SAY);
        if (tag == NC_TAG_NUMBER)
            return false;
    }
    return false;
}

/* Does "since" hang on what was last so high or bad: ", the lowest since 2002", "the worst day
 * since 1987"?  Then the year is none in which the figures hold. */
static bool dates_since_record(const struct nc_scene *scene, const struct nc_span *span)
{
    const uint32_t inside = NC_TAG_BIT(NC_TAG_ADJ) | NC_TAG_BIT(NC_TAG_NOUN) |
                            NC_TAG_BIT(NC_TAG_PART) | NC_TAG_BIT(NC_TAG_NAME) |
                            NC_TAG_BIT(NC_TAG_HYPHEN);
    if (nc_cue_at(scene, span->at - 1) != NC_CUE_SINCE)
        return false;
    uint32_t i = span->at - 2;
    while (nc_scene_has(scene, i) && (NC_TAG_BIT(nc_tag_at(scene, i)) & inside) != 0)
        i--;
    const enum nc_tag ahead = nc_tag_at(scene, i - 1);
    return nc_tag_at(scene, i) == NC_TAG_DET && i + 2 < span->at &&
           (ahead == NC_TAG_COMMA || ahead == NC_TAG_STOP || ahead == NC_TAG_AUX);
}

/* "the record set in 1936", "matched a high reached in May": the time of the record alone. */
static bool dates_record(const struct nc_scene *scene, const struct nc_span *span)
{
    return nc_tag_at(scene, span->at - 1) == NC_TAG_PREP &&
           nc_scene_one_of(scene, span->at - 2, NC_LISTED_SETS) &&
           nc_scene_one_of(scene, span->at - 3, NC_LISTED_RECORD);
}

/* A participle, known or by its ending: a capital may hide it at the beginning of a sentence. */
static bool is_participle(const struct nc_scene *scene, uint32_t i)
{
    if (nc_tag_at(scene, i) == NC_TAG_PART || nc_scene_is(scene, i, NC_W_PARTICIPLE))
        return true;
    const uint32_t len = nc_scene_has(scene, i) ? nc_scene_token(scene, i)->len : 0;
    return i == scene->first && len > 4 && memcmp(nc_scene_text(scene, i) + len - 2, "ed", 2) == 0;
}

/* "Founded in 1954, the club has 4,000 members", "the plant, opened in 2005, employs 400", "was
 * born in 1970 and owns 12 shops": is the time that of an aside, which tells when something began
 * and holds no figure? */
static bool dates_an_aside(const struct nc_scene *scene, const struct nc_span *span)
{
    const uint32_t verb = span->at - 2;
    if (nc_tag_at(scene, span->at - 1) != NC_TAG_PREP)
        return false;
    if (nc_scene_spells(scene, verb, "born") || (nc_cue_at(scene, span->end) == NC_CUE_AND &&
                                                 nc_scene_one_of(scene, verb, NC_LISTED_BEGAN)))
        return true;
    return nc_tag_at(scene, span->end) == NC_TAG_COMMA && is_participle(scene, verb) &&
           (verb == scene->first || nc_tag_at(scene, verb - 1) == NC_TAG_COMMA);
}

/* "The ship, built in 1998 for $40 million, is 190 metres long", "a bridge, built 40 years ago in
 * Karst, fell": the tokens of an aside that goes on behind its time, none where it is no aside. */
static struct nc_range aside_of(const struct nc_scene *scene, const struct nc_span *span)
{
    enum { REACH = 12 };
    const struct nc_range none = { span->end, span->end };
    const uint32_t finite = NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_PART) |
                            NC_TAG_BIT(NC_TAG_AUX) | NC_TAG_BIT(NC_TAG_MODAL);
    const uint32_t m = nc_mention_at(scene, span->at);
    const uint32_t at = m != NC_NONE ? nc_edge_before(scene, m) : span->at;
    const uint32_t verb = at - (nc_tag_at(scene, at - 1) == NC_TAG_PREP ? 2 : 1);
    uint32_t end = span->end;
    if (nc_tag_at(scene, verb) != NC_TAG_PART || nc_tag_at(scene, verb - 1) != NC_TAG_COMMA)
        return none;
    while (end < span->end + REACH && nc_tag_at(scene, end) > NC_TAG_COMMA)
        end++;
    const bool closed = nc_tag_at(scene, end) == NC_TAG_COMMA &&
                        (NC_TAG_BIT(nc_tag_at(scene, end + 1)) & finite) != 0;
    return closed ? (struct nc_range){ verb, end } : none;
}

/* "bonds due May 7, 2002", "options expiring in June": when a paper ends. */
static bool dates_maturity(const struct nc_scene *scene, const struct nc_span *span)
{
    const bool led = nc_tag_at(scene, span->at - 1) == NC_TAG_PREP;
    return nc_scene_one_of(scene, span->at - (led ? 2 : 1), NC_LISTED_MATURES);
}

/* The last mention that ends before the expression of time; NC_NONE for none. */
static uint32_t figure_before(const struct nc_scene *scene, uint32_t at)
{
    for (uint32_t m = scene->to; m-- > scene->from;)
        if (scene->mentions->items[m].surface.end <= at && nc_kind_quantity(scene->figures[m].kind))
            return m;
    return NC_NONE;
}

/* The old level of a change, "from 56 tonnes", whether the change was read or not. */
static bool is_origin(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_figure *figure = &scene->figures[m];
    if (figure->change != NC_CHANGE_NONE)
        return figure->change_role == NC_CHANGE_FROM;
    return figure->unit != 0 && m > scene->from && scene->figures[m - 1].unit == figure->unit &&
           nc_cue_at(scene, nc_edge_before(scene, m) - 1) == NC_CUE_FROM;
}

/* Does a clause end at token i?  Brackets end none. */
static bool is_break(const struct nc_scene *scene, uint32_t i)
{
    if (nc_tag_at(scene, i) != NC_TAG_STOP || !nc_scene_has(scene, i))
        return false;
    const uint16_t sign = nc_scene_token(scene, i)->sign;
    return sign != '(' && sign != ')';
}

/* Does another clause, with a verb of its own behind "and", begin between the two tokens? */
static bool clause_between(const struct nc_scene *scene, uint32_t first, uint32_t end)
{
    const uint32_t verbs = NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_PART) |
                           NC_TAG_BIT(NC_TAG_AUX) | NC_TAG_BIT(NC_TAG_MODAL);
    bool joined = false;
    for (uint32_t i = first; i < end; i++) {
        const enum nc_tag tag = nc_tag_at(scene, i);
        if (is_break(scene, i) || (joined && (NC_TAG_BIT(tag) & verbs) != 0))
            return true;
        joined = joined || tag == NC_TAG_CONJ;
    }
    return false;
}

/* "from 40 in 2012 and 60 in 2002": is the figure, behind "and", one more old level? */
static bool is_next_origin(const struct nc_scene *scene, uint32_t m)
{
    if (nc_tag_at(scene, nc_edge_before(scene, m) - 1) != NC_TAG_CONJ ||
        scene->figures[m].change != NC_CHANGE_NONE)
        return false;
    const uint32_t last = figure_before(scene, nc_edge_before(scene, m));
    return last != NC_NONE && is_origin(scene, last);
}

/* "up from 40 in 2012": the day is that of the old figure alone. */
static uint32_t origin_of(const struct nc_scene *scene, const struct nc_span *span)
{
    const uint32_t m = figure_before(scene, span->at);
    if (m == NC_NONE || !(is_origin(scene, m) || is_next_origin(scene, m)))
        return NC_NONE;
    return clause_between(scene, scene->mentions->items[m].surface.end, span->at) ? NC_NONE : m;
}

/* Does the number of a mention stand right behind token `at`, over light words? */
static bool figure_behind(const struct nc_scene *scene, uint32_t at, uint32_t end)
{
    const uint32_t light = NC_TAG_BIT(NC_TAG_DET) | NC_TAG_BIT(NC_TAG_PREP) |
                           NC_TAG_BIT(NC_TAG_ADJ) | NC_TAG_BIT(NC_TAG_ADV) |
                           NC_TAG_BIT(NC_TAG_MODIFIER) | NC_TAG_BIT(NC_TAG_NOUN);
    uint32_t i = at + 1;
    while (i < end && (NC_TAG_BIT(nc_tag_at(scene, i)) & light) != 0)
        i++;
    return i < end && nc_mention_at(scene, i) != NC_NONE;
}

/* "than in 2010", "what it was in 2007", "14% over 2019": a level of that time to compare with,
 * and no figure of it. */
static bool compares_bare(const struct nc_scene *scene, const struct nc_span *span)
{
    enum { REACH = 5 };
    const uint32_t light = NC_TAG_BIT(NC_TAG_DET) | NC_TAG_BIT(NC_TAG_PREP) |
                           NC_TAG_BIT(NC_TAG_AUX) | NC_TAG_BIT(NC_TAG_PRON) |
                           NC_TAG_BIT(NC_TAG_ADJ);
    const uint32_t at = span->at;
    if (nc_tag_at(scene, at - 2) == NC_TAG_NUMBER && span->from.day == 0 && /* "12% on Friday" */
        nc_scene_one_of(scene, at - 1, NC_LISTED_COMPARES))
        return scene->figures[nc_mention_at(scene, at - 2)].kind == NC_KIND_PERCENT;
    for (uint32_t i = at - 1; nc_scene_has(scene, i) && i + REACH >= at; i--) {
        if (nc_cue_at(scene, i) == NC_CUE_COMPARED || nc_scene_spells(scene, i, "what"))
            return true;
        if ((NC_TAG_BIT(nc_tag_at(scene, i)) & light) == 0)
            return false;
    }
    return false;
}

/* "than 1985's profit of 177 million", "over 1986 earnings of 3 million": is the level of that time
 * named behind it, and told? */
static bool is_named(const struct nc_scene *scene, uint32_t end)
{
    const bool torn = nc_scene_spells(scene, end + 1, "s") && nc_tag_at(scene, end) == NC_TAG_QUOTE;
    const bool owns = torn || nc_scene_possessive(scene, end - 1);
    const uint32_t noun = torn ? end + 2 : end;
    const enum nc_tag tag = nc_tag_at(scene, noun);
    return tag != NC_TAG_PREP && (owns || tag != NC_TAG_NUMBER) &&
           figure_behind(scene, noun - 1, scene->end);
}

/* The token where the words behind a level's name end that may tell it: "1985's profit of 177 mln
 * or 2.75 dlrs". */
static uint32_t level_end(const struct nc_scene *scene, uint32_t at)
{
    while (at < scene->end && nc_tag_at(scene, at) != NC_TAG_COMMA && !is_break(scene, at) &&
           (nc_tag_at(scene, at) != NC_TAG_PREP || nc_cue_at(scene, at) == NC_CUE_OF))
        at++;
    return at;
}

/* "£300m, compared with £250m in 2019": the token that compares, of whose figures alone the time
 * is; NC_NONE for none. */
static uint32_t compared_at(const struct nc_scene *scene, uint32_t at)
{
    enum { REACH = 16 };
    const uint32_t ends = NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_AUX) |
                          NC_TAG_BIT(NC_TAG_MODAL) | NC_TAG_BIT(NC_TAG_STOP);
    for (uint32_t i = at - 1; nc_scene_has(scene, i) && i + REACH >= at; i--) {
        const enum nc_tag tag = nc_tag_at(scene, i);
        const enum nc_cue cue = nc_cue_at(scene, i);
        if (tag == NC_TAG_MODIFIER) /* "more than 300" */
            continue;
        if (cue == NC_CUE_COMPARED || cue == NC_CUE_AFTER || cue == NC_CUE_SINCE)
            return figure_behind(scene, i, at) ? i : NC_NONE;
        if ((NC_TAG_BIT(tag) & ends) != 0 ||
            (tag == NC_TAG_CONJ && nc_mention_at(scene, i + 1) == NC_NONE))
            return NC_NONE;
    }
    return NC_NONE;
}

/* "in 2019 it sold 300, against 200 before": does the figure stand behind a word that compares, and
 * this behind token `from`? */
static bool is_compared(const struct nc_scene *scene, uint32_t m, uint32_t from)
{
    enum { REACH = 5 };
    const uint32_t edge = nc_edge_before(scene, m);
    for (uint32_t i = edge - 1; nc_scene_has(scene, i) && i >= from && i + REACH >= edge; i--)
        if (nc_cue_at(scene, i) == NC_CUE_COMPARED && nc_tag_at(scene, i) != NC_TAG_MODIFIER)
            return figure_behind(scene, i, edge + 1);
    return false;
}

/* Does it begin its clause: "In 2019 it sold 300", "; in 1990 there were 40", "and in 2020"? */
static bool opens_clause(const struct nc_scene *scene, const struct nc_span *span)
{
    const uint32_t lead = nc_tag_at(scene, span->at - 1) == NC_TAG_PREP ? span->at - 1 : span->at;
    const enum nc_cue cue = nc_cue_at(scene, lead - 1);
    return lead == scene->first || cue == NC_CUE_AND || cue == NC_CUE_BUT ||
           is_break(scene, lead - 1);
}

/* Does a figure stand in the clause that begins at token `at`? */
static bool has_figure(const struct nc_scene *scene, uint32_t at)
{
    for (uint32_t m = scene->from; m < scene->to; m++)
        if (scene->mentions->items[m].surface.first >= at &&
            nc_kind_quantity(scene->figures[m].kind))
            return !clause_between(scene, at, scene->mentions->items[m].surface.first);
    return false;
}

/* "After the coup in 1954 it took": is the time that of what others come after? */
static bool hangs_on_after(const struct nc_scene *scene, uint32_t at)
{
    enum { REACH = 8 };
    for (uint32_t i = at - 1; nc_scene_has(scene, i) && i + REACH >= at; i--) {
        if (nc_cue_at(scene, i) == NC_CUE_AFTER)
            return true;
        if (nc_tag_at(scene, i) == NC_TAG_COMMA || is_break(scene, i))
            return false;
    }
    return false;
}

bool nc_span_leads(const struct nc_scene *scene, const struct nc_span *span)
{
    return nc_tag_at(scene, span->end) == NC_TAG_COMMA &&
           nc_scene_spells(scene, span->end + 1, "when");
}

bool nc_claim_read(const struct nc_scene *scene, const struct nc_span *span, struct nc_claim *claim)
{
    *claim = (struct nc_claim){ .among = { scene->first, scene->end }, .origin = NC_NONE };
    if (nc_span_leads(scene, span)) {
        claim->among.first = span->end;
        return true;
    }
    if (dates_the_saying(scene, span) || dates_since_record(scene, span) ||
        dates_record(scene, span) || dates_an_aside(scene, span) || dates_maturity(scene, span) ||
        nc_span_of_other(scene, span) || nc_span_of_title(scene, span))
        return false;
    const struct nc_range aside = aside_of(scene, span);
    if (aside.first < aside.end) {
        claim->among = aside;
        return true;
    }
    claim->origin = origin_of(scene, span);
    if (claim->origin != NC_NONE)
        return true;
    const uint32_t cue = compared_at(scene, span->at);
    if (cue != NC_NONE) {
        claim->among = (struct nc_range){ cue, span->at };
        return true;
    }
    if (compares_bare(scene, span) || nc_span_of_level(scene, span)) {
        claim->among = (struct nc_range){ span->end, level_end(scene, span->end) };
        return is_named(scene, span->end);
    }
    claim->after = hangs_on_after(scene, span->at);
    claim->opens = opens_clause(scene, span) && has_figure(scene, span->end);
    return true;
}

uint32_t nc_claim_far(const struct nc_scene *scene, const struct nc_span *span,
                      const struct nc_claim *claim, uint32_t m)
{
    const uint32_t across = 64; /* farther than any figure of the same clause */
    const struct nc_range *surface = &scene->mentions->items[m].surface;
    if (surface->first >= span->at && surface->first < span->end)
        return 0; /* "ten years ago" is its own time */
    if (surface->first < claim->among.first || surface->first >= claim->among.end)
        return NC_NONE;
    if (claim->origin != NC_NONE && m != claim->origin &&
        (surface->end > span->at || !is_origin(scene, m)))
        return NC_NONE;
    if (nc_span_apart(scene, span, m) || nc_age_names(scene, m))
        return NC_NONE;
    if (claim->after && surface->first >= span->end && scene->figures[m].kind == NC_KIND_DURATION)
        return NC_NONE;
    if (surface->first >= span->end)
        return is_compared(scene, m, span->end) ? NC_NONE : 2 * (surface->first - span->at);
    if (claim->opens && clause_between(scene, surface->end, span->end))
        return NC_NONE;
    const uint32_t far = span->at - surface->end;
    return claim->opens || clause_between(scene, surface->end, span->at) ? far + across : far;
}
