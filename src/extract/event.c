/* event.c - the predicate that a figure belongs to. */
#include "extract/scene.h"

#include "data/payload.h"

#include <string.h>

enum { NC_EVENT_REACH = 14, NC_GROUP_REACH = 9 };

/* The token after what "of" behind a number without a noun of its own leads to, where `at` is the
 * token behind the number: "30 of the 80 wounded", "three of the wounded", "20 of them". */
static uint32_t edge_over_of(const struct nc_scene *scene, uint32_t m, uint32_t at)
{
    const struct nc_noun *noun = &scene->nouns[m];
    const bool of = nc_cue_at(scene, at) == NC_CUE_OF;
    if (of && noun->lender != NC_NONE && noun->lender > m && noun->lender < scene->to) {
        at = MAX(scene->nouns[noun->lender].end, scene->mentions->items[noun->lender].surface.end);
        return nc_scene_fate(scene, at) ? at + 1 : at;
    }
    uint32_t state = nc_tag_at(scene, at + 1) == NC_TAG_DET ? at + 2 : at + 1;
    if (of && noun->first == noun->end && nc_scene_fate(scene, state))
        return state + 1;
    if (noun->pronoun)
        while (nc_cue_at(scene, at) == NC_CUE_OF || nc_tag_at(scene, at) == NC_TAG_DET ||
               nc_cue_at(scene, at) == NC_CUE_THEM || nc_cue_at(scene, at) == NC_CUE_WHO)
            at++;
    return at;
}

/* The tokens of a second kind of people counted with the first: "12 teachers and pupils were hurt".
 */
static uint32_t over_others(const struct nc_scene *scene, const struct nc_noun *noun)
{
    const uint32_t i = noun->end;
    bool others = nc_scene_is(scene, noun->head, NC_W_PERSON) &&
                  nc_cue_at(scene, i) == NC_CUE_AND && nc_tag_at(scene, i + 1) == NC_TAG_NOUN &&
                  nc_scene_is(scene, i + 1, NC_W_PERSON);
    return others ? 2 : 0;
}

/* The token after number and noun. */
static uint32_t noun_edge(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_mention *mention = &scene->mentions->items[m];
    const struct nc_noun *noun = &scene->nouns[m];
    uint32_t at = MAX(mention->surface.end, mention->modifier.end);
    if (mention->per.end > at && mention->per.first <= at) /* not "200 arrive each day" */
        at = mention->per.end;
    if (noun->first < noun->end && noun->end > at && noun->lender == NC_NONE)
        return noun->end + over_others(scene, noun);
    return noun->pronoun || nc_cue_at(scene, at) == NC_CUE_OF ? edge_over_of(scene, m, at) : at;
}

/* The same over brackets behind them: "12 boats (7%) sank". */
static uint32_t right_edge(const struct nc_scene *scene, uint32_t m)
{
    return nc_scene_over_brackets(scene, noun_edge(scene, m));
}

/* Words inside a verb group: "have so far been". */
static bool is_inside(const struct nc_scene *scene, uint32_t i)
{
    enum nc_cue cue = nc_cue_at(scene, i);
    return nc_tag_in_group(nc_tag_at(scene, i)) || cue == NC_CUE_SO || cue == NC_CUE_TO;
}

/* Do the words of expectation, fear and plan pass the deed on to a verb or state behind them?  So
 * does every participle before "to": "are known to have died". */
static uint32_t pass_on(const struct nc_scene *scene, uint32_t verb)
{
    enum nc_cue cue = nc_cue_at(scene, verb);
    bool passes =
        cue == NC_CUE_FEAR || cue == NC_CUE_EXPECT || cue == NC_CUE_PLAN || cue == NC_CUE_CONFIRM ||
        cue == NC_CUE_ALLEGED || cue == NC_CUE_PLANNED || cue == NC_CUE_FORECAST ||
        cue == NC_CUE_DENY || nc_scene_is(scene, verb, NC_W_SAY) ||
        nc_deed_phrase(scene, verb) == NC_DEED_SEEM ||
        ((nc_tag_at(scene, verb) == NC_TAG_PART || nc_tag_at(scene, verb) == NC_TAG_ADJ) &&
         nc_cue_at(scene, verb + 1) == NC_CUE_TO);
    if (nc_scene_is(scene, verb + 1, NC_W_ADJ) && nc_scene_fate(scene, verb + 1))
        return verb + 1; /* "left homeless", "shot dead" */
    if (!passes)
        return verb;
    for (uint32_t i = verb + 1; i < verb + NC_GROUP_REACH; i++) {
        if (nc_scene_fate(scene, i) || nc_tag_verbal(nc_tag_at(scene, i)))
            return i;
        bool sure = nc_tag_at(scene, i) == NC_TAG_ADJ && nc_cue_at(scene, i + 1) == NC_CUE_TO;
        if (!nc_tag_in_group(nc_tag_at(scene, i)) && nc_cue_at(scene, i) != NC_CUE_TO &&
            nc_cue_at(scene, i) != NC_CUE_AS && !sure) /* "seem certain to have died" */
            break;
    }
    return verb;
}

/* The verb group that begins at token i: "have so far been transferred", "died", "were feared
 * dead". */
static bool read_group(const struct nc_scene *scene, uint32_t i, struct nc_deed *deed)
{
    uint32_t start = i;
    bool be = false;
    for (; i < scene->end && i < start + NC_GROUP_REACH && is_inside(scene, i); i++)
        if (nc_tag_at(scene, i) == NC_TAG_AUX)
            be = nc_cue_at(scene, i) != NC_CUE_HAVE;
    if (!nc_tag_verbal(nc_tag_at(scene, i)) && !nc_scene_fate(scene, i) &&
        !(nc_tag_at(scene, i) == NC_TAG_ADJ &&
          (nc_cue_at(scene, i) != NC_CUE_NONE || nc_cue_at(scene, i + 1) == NC_CUE_TO)))
        return false;
    deed->helper = start;
    deed->verb = pass_on(scene, i);
    deed->before = false;
    deed->passive = be && nc_tag_at(scene, deed->verb) != NC_TAG_GERUND &&
                    nc_tag_at(scene, deed->verb) != NC_TAG_VERB;
    return true;
}

/* Do only a comma and "and" stand between token i and the next figure? */
static bool joins(const struct nc_scene *scene, uint32_t i, uint32_t next)
{
    uint32_t edge = nc_edge_before(scene, next), from = i;
    while (nc_tag_at(scene, i) == NC_TAG_COMMA || nc_cue_at(scene, i) == NC_CUE_AND ||
           nc_cue_at(scene, i) == NC_CUE_OR)
        i++;
    return i > from && i == edge;
}

/* "The largest group, 52 boats, sank": does the count stand between commas, of which the one at
 * token i closes, and the verb behind? */
static bool is_apart(const struct nc_scene *scene, uint32_t m, uint32_t i)
{
    const enum nc_tag then = nc_tag_at(scene, i + 1);
    return nc_tag_at(scene, nc_edge_before(scene, m) - 1) == NC_TAG_COMMA &&
           (then == NC_TAG_AUX || then == NC_TAG_MODAL || nc_tag_verbal(then));
}

/* The predicate after the count: over an adverb, "who", a phrase with a preposition or one between
 * commas. */
static bool read_right(const struct nc_scene *scene, uint32_t m, uint32_t right, bool far,
                       struct nc_deed *deed)
{
    uint32_t i = right;
    if (nc_cue_at(scene, scene->first) == NC_CUE_OF && nc_edge_before(scene, m) <= scene->first + 2)
        return false; /* "Of the 200 aboard, 35 ...": the whole does nothing yet */
    for (uint32_t next = m + 1; next < scene->to && joins(scene, i, next); next++)
        i = right_edge(scene, next); /* "420 Syrians, 39 Iraqis and 20 Afghans arrived" */
    uint32_t stop = i + NC_EVENT_REACH;
    if (nc_tag_at(scene, i) == NC_TAG_COMMA && is_apart(scene, m, i))
        i++;
    while (nc_tag_at(scene, i) == NC_TAG_ADV || nc_tag_at(scene, i) == NC_TAG_QUOTE ||
           nc_cue_at(scene, i) == NC_CUE_OTHER)
        i++;
    if (nc_cue_at(scene, i) == NC_CUE_WHO || nc_cue_at(scene, i) == NC_CUE_THAT)
        i++;
    bool asked = nc_cue_at(scene, i) == NC_CUE_TO && nc_tag_at(scene, i + 1) == NC_TAG_VERB;
    if (nc_tag_at(scene, i) == NC_TAG_AUX || nc_tag_at(scene, i) == NC_TAG_MODAL ||
        nc_tag_verbal(nc_tag_at(scene, i)) || nc_scene_fate(scene, i) || asked)
        return read_group(scene, i, deed);
    if (!far || (nc_tag_at(scene, i) != NC_TAG_PREP && nc_tag_at(scene, i) != NC_TAG_COMMA))
        return false;
    bool comma = nc_tag_at(scene, i) == NC_TAG_COMMA;
    for (i++; i < stop; i++) {
        enum nc_tag tag = nc_tag_at(scene, i);
        if (tag == NC_TAG_STOP || (tag == NC_TAG_COMMA && !comma))
            return false;
        bool helper = tag == NC_TAG_AUX || tag == NC_TAG_MODAL;
        if (comma ? tag == NC_TAG_COMMA : helper)
            return read_group(scene, i + (comma ? 1 : 0), deed);
    }
    return false;
}

/* The verb at token `at`, with the helpers before it. */
static void take_left(const struct nc_scene *scene, uint32_t at, bool direct, struct nc_deed *deed)
{
    *deed = (struct nc_deed){ .verb = at, .helper = at, .before = direct };
    while (deed->helper > scene->first && nc_tag_in_group(nc_tag_at(scene, deed->helper - 1)))
        deed->helper--;
    if (nc_cue_at(scene, at) == NC_CUE_INCLUDING && nc_scene_fate(scene, deed->helper - 1))
        deed->verb = deed->helper - 1; /* "the dead included two children" */
}

/* Does a clause begin behind token i, so that a verb further left rules something else? */
static bool clause_begins(const struct nc_scene *scene, uint32_t i)
{
    return (scene->marks[i] & NC_MARK_CLAUSE) != 0 &&
           !(nc_scene_is(scene, i, NC_W_SAY) && nc_tag_at(scene, i) == NC_TAG_NOUN);
}

/* How far left the verb of a count is looked for. */
static uint32_t left_end(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t edge = nc_edge_before(scene, m);
    return edge > scene->first + NC_EVENT_REACH ? edge - NC_EVENT_REACH : scene->first;
}

/* The verb right before the count, whose object it is.  Without one, *open is the token up to which
 * read_far may look for one further left; the end of the reach where a clause begins between. */
static bool read_direct(const struct nc_scene *scene, uint32_t m, struct nc_deed *deed,
                        uint32_t *open)
{
    const uint32_t between = NC_TAG_BIT(NC_TAG_DET) | NC_TAG_BIT(NC_TAG_ADV) |
                             NC_TAG_BIT(NC_TAG_QUOTE) | NC_TAG_BIT(NC_TAG_MODIFIER) |
                             NC_TAG_BIT(NC_TAG_ADJ);
    const uint32_t least = left_end(scene, m);
    *open = least;
    for (uint32_t at = nc_edge_before(scene, m); at > least;) {
        at--;
        const enum nc_tag tag = nc_tag_at(scene, at);
        if (clause_begins(scene, at))
            return false;
        if (nc_scene_is(scene, at, NC_W_ADJ) && nc_scene_fate(scene, at) &&
            nc_tag_verbal(nc_tag_at(scene, at - 1))) {
            *deed = (struct nc_deed){ .verb = at, .helper = at - 1, .before = true };
            return true; /* "left homeless some 4,000" */
        }
        if (nc_tag_verbal(tag)) {
            take_left(scene, at, true, deed);
            return true;
        }
        if (nc_cue_at(scene, at) == NC_CUE_OF && nc_cue_at(scene, at - 1) == NC_CUE_TOTAL) {
            at--; /* "arrested a total of 40" */
            continue;
        }
        if ((NC_TAG_BIT(tag) & between) == 0) {
            *open = at;
            return false;
        }
    }
    return false;
}

/* A verb further up in the clause, left of token `open`. */
static bool read_far(const struct nc_scene *scene, uint32_t m, uint32_t open, struct nc_deed *deed)
{
    const uint32_t least = left_end(scene, m);
    const struct nc_noun *noun = &scene->nouns[m];
    for (uint32_t end = open, at; end > least; end = at) {
        at = nc_scene_last(scene, least, end, NC_MARK_VERBAL | NC_MARK_CLAUSE);
        if (at == end || clause_begins(scene, at))
            return false;
        if ((scene->marks[at] & NC_MARK_VERBAL) != 0) {
            if (at >= noun->first && at < noun->end && !nc_scene_fate(scene, at))
                continue; /* "the number of paid seats is 40" */
            take_left(scene, at, false, deed);
            return true;
        }
    }
    return false;
}

/* "killing 10 people and injuring 80", "12 dead and 30 hurt": a count without a verb of its own
 * that follows "and" shares the one before. */
static bool share_left(const struct nc_scene *scene, uint32_t m, uint32_t right,
                       struct nc_deed *deed)
{
    if (m == scene->from)
        return false;
    uint32_t at = nc_edge_before(scene, m);
    while (at > scene->first && nc_tag_at(scene, at - 1) == NC_TAG_MARK)
        at--;
    if (at == scene->first ||
        (nc_cue_at(scene, at - 1) != NC_CUE_AND && nc_tag_at(scene, at - 1) != NC_TAG_COMMA))
        return false;
    if (nc_cue_at(scene, right - 1) == NC_CUE_WHO)
        return false; /* "nine cars, four of which caught fire" */
    while (nc_cue_at(scene, right) == NC_CUE_OTHER)
        right++;
    enum nc_tag then = nc_tag_at(scene, right);
    if (scene->deeds[m - 1].verb == NC_NONE || !scene->deeds[m - 1].before || then == NC_TAG_VERB ||
        then == NC_TAG_AUX) /* ", and 2,000 more arrive" */
        return false;
    for (uint32_t i = right_edge(scene, m - 1); i < at; i++)
        if (nc_tag_at(scene, i) == NC_TAG_VERB || nc_tag_at(scene, i) == NC_TAG_PART ||
            nc_tag_at(scene, i) == NC_TAG_AUX ||
            (nc_tag_at(scene, i) == NC_TAG_GERUND && nc_tag_at(scene, i - 1) != NC_TAG_PREP))
            return false;
    *deed = scene->deeds[m - 1];
    return true;
}

/* "sent 500 people fleeing", "forced 500 to leave", "will see 500 laid off": what the verb before
 * the count brings about. */
static void read_brought(const struct nc_scene *scene, uint32_t right, struct nc_deed *deed)
{
    uint32_t i = right;
    if (nc_deed_phrase(scene, deed->verb) != NC_DEED_BRING)
        return;
    if (nc_cue_at(scene, i) == NC_CUE_TO && nc_tag_at(scene, i + 1) == NC_TAG_VERB)
        i++;
    if (!nc_tag_verbal(nc_tag_at(scene, i)))
        return;
    deed->verb = i;
    deed->before = false;
    deed->passive = nc_tag_at(scene, i) == NC_TAG_PART;
}

/* "a raid by three jets", "bombed by two planes": what is done by those that the figure counts. */
static bool read_by(const struct nc_scene *scene, uint32_t m, struct nc_deed *deed)
{
    uint32_t at = nc_edge_before(scene, m);
    if (nc_cue_at(scene, at - 1) != NC_CUE_BY)
        return false;
    for (uint32_t step = 0; step < NC_GROUP_REACH && at > scene->first; step++) {
        at--;
        bool told = nc_tag_at(scene, at) == NC_TAG_NOUN && nc_scene_word(scene, at)->family != 0 &&
                    nc_cue_at(scene, at) == NC_CUE_NONE;
        if (told || nc_tag_at(scene, at) == NC_TAG_PART) {
            *deed = (struct nc_deed){ .verb = at, .helper = at };
            return true;
        }
    }
    return false;
}

/* "157 people aboard", "157 were on board": carried, unless the words only tell who they are, as in
 * "all 157 people aboard were killed".  `right` is the token behind the count. */
static bool read_aboard(const struct nc_scene *scene, uint32_t m, uint32_t right,
                        struct nc_deed *deed)
{
    const struct nc_noun *noun = &scene->nouns[m];
    const bool own = noun->first < noun->end && noun->lender == NC_NONE;
    const bool all = own && nc_deed_phrase(scene, noun->first) == NC_DEED_ABOARD;
    uint32_t i = all ? noun->first : right, count = 0;
    while (nc_tag_at(scene, i) == NC_TAG_AUX || nc_tag_at(scene, i) == NC_TAG_ADV)
        i++;
    if (nc_phrase_find(NC_PHRASE_DEED, scene->tokens, i, &count) != NC_DEED_ABOARD ||
        !nc_scene_has(scene, i))
        return false;
    enum nc_tag then = nc_tag_at(scene, i + count);
    enum nc_cue before = nc_cue_at(scene, nc_edge_before(scene, m) - 1);
    bool owned = before == NC_CUE_WITH || before == NC_CUE_HAVE ||
                 (m > scene->from && scene->nouns[m - 1].lender == m);
    uint32_t verb = nc_edge_before(scene, m) - 1;
    verb -= nc_tag_at(scene, verb) == NC_TAG_DET;
    if (all && nc_tag_verbal(nc_tag_at(scene, verb)))
        return false; /* "killed all 17 passengers and crew" */
    bool told = then == NC_TAG_AUX || then == NC_TAG_MODAL || nc_tag_verbal(then) ||
                nc_scene_fate(scene, i + count);
    if ((i == right || all) && told && !owned)
        return false;
    *deed = (struct nc_deed){ .verb = i, .helper = right, .passive = true };
    return true;
}

/* "sank with 300 passengers and 20 crew": they are aboard, whatever the ship does. */
static bool read_travel(const struct nc_scene *scene, uint32_t m, struct nc_deed *deed)
{
    const struct nc_noun *noun = &scene->nouns[m];
    const uint32_t before = nc_edge_before(scene, m) - 1;
    if (noun->first == noun->end || nc_deed_phrase(scene, noun->head) != NC_DEED_TRAVEL)
        return false;
    bool joined = m > scene->from && nc_cue_at(scene, before) == NC_CUE_AND &&
                  scene->deeds[m - 1].verb != NC_NONE &&
                  nc_deed_phrase(scene, scene->deeds[m - 1].verb) == NC_DEED_TRAVEL &&
                  scene->nouns[m - 1].end == before;
    if (nc_cue_at(scene, before) != NC_CUE_WITH && !joined)
        return false;
    *deed = (struct nc_deed){ .verb = noun->head, .helper = noun->head };
    return true;
}

/* "the number of people killed in the blasts rose to 41": the deed that stands with the noun before
 * the number. */
static bool read_with_noun(const struct nc_scene *scene, uint32_t m, struct nc_deed *deed)
{
    const struct nc_noun *noun = &scene->nouns[m];
    uint32_t i = noun->end;
    if (noun->first == noun->end || i > nc_edge_before(scene, m))
        return false;
    if (nc_cue_at(scene, i) == NC_CUE_WHO)
        i++;
    else if (nc_tag_at(scene, i) != NC_TAG_PART && !nc_scene_fate(scene, i))
        return false;
    if (nc_cue_at(scene, i) == NC_CUE_RISE || nc_cue_at(scene, i) == NC_CUE_FALL ||
        nc_cue_at(scene, i) == NC_CUE_REACH)
        return false;
    if (!read_group(scene, i, deed))
        return false;
    deed->passive |= nc_tag_at(scene, noun->end) == NC_TAG_PART;
    return true;
}

/* What the word right before a figure can lead to, as bits: most lead to none of these deeds. */
enum {
    LEADS_ON = 1,    /* "deaths of 14": nc_frame_noun */
    LEADS_AGENT = 2, /* "bombed by two": read_by */
    LEADS_LOAD = 4,  /* "sank with 300": read_travel */
    LEADS_NEXT = 8   /* "killing 10 and injuring 80": share_left */
};

static unsigned lead_of(const struct nc_scene *scene, uint32_t before)
{
    static const uint8_t of_cue[NC_CUE_COUNT] = {
        [NC_CUE_OF] = LEADS_ON,     [NC_CUE_TO] = LEADS_ON,
        [NC_CUE_IN] = LEADS_ON,     [NC_CUE_BY] = LEADS_AGENT,
        [NC_CUE_WITH] = LEADS_LOAD, [NC_CUE_AND] = LEADS_LOAD | LEADS_NEXT,
    };
    static const uint8_t of_tag[NC_TAG_COUNT] = {
        [NC_TAG_COMMA] = LEADS_NEXT, [NC_TAG_MARK] = LEADS_NEXT, /* "and $12" */
    };
    return of_cue[nc_cue_at(scene, before)] | of_tag[nc_tag_at(scene, before)];
}

/* The state or deed that the counted noun or the word behind it is: "12 dead", "40 injuries". */
static bool read_fate(const struct nc_scene *scene, uint32_t m, uint32_t right,
                      struct nc_deed *deed)
{
    const struct nc_noun *noun = &scene->nouns[m];
    if (!nc_scene_hints(scene, NC_HINT_FATE))
        return false;
    if (noun->first < noun->end && nc_scene_fate(scene, noun->head) &&
        (!nc_scene_is(scene, noun->head, NC_W_PERSON) ||
         nc_scene_is(scene, noun->head, NC_W_ADJ))) {
        *deed = (struct nc_deed){ .verb = noun->head, .helper = noun->head };
        return true;
    }
    if (nc_scene_fate(scene, right)) {
        *deed = (struct nc_deed){ .verb = right, .helper = right, .passive = true };
        return true;
    }
    return false;
}

/* "Freed 31 pupils kidnapped in May": the verb before ends what the participle behind tells, which
 * says only who they were. */
static bool read_freed(const struct nc_scene *scene, uint32_t m, uint32_t right,
                       struct nc_deed *deed)
{
    uint32_t open;
    if (!nc_scene_fate(scene, right) || !read_direct(scene, m, deed, &open))
        return false;
    return nc_lexicon_family(nc_scene_word(scene, deed->verb)->family)->frees;
}

/* "Forty people trapped by mud had been rescued": the verb of the clause ends what the participle
 * behind the count tells, which says only who they were. */
static bool read_ended(const struct nc_scene *scene, uint32_t right, struct nc_deed *deed)
{
    if (nc_tag_at(scene, right) != NC_TAG_PART || !nc_scene_fate(scene, right))
        return false;
    for (uint32_t i = right + 1; i < right + NC_EVENT_REACH && i < scene->end; i++) {
        const enum nc_tag tag = nc_tag_at(scene, i);
        if (tag == NC_TAG_AUX)
            return read_group(scene, i, deed) &&
                   nc_lexicon_family(nc_scene_word(scene, deed->verb)->family)->frees;
        if (tag == NC_TAG_STOP || tag == NC_TAG_COMMA || tag == NC_TAG_CONJ ||
            nc_mention_at(scene, i) != NC_NONE || nc_tag_verbal(tag))
            return false;
    }
    return false;
}

/* The deeds that need no verb of the figure's own. */
static bool read_bound(const struct nc_scene *scene, uint32_t m, uint32_t right,
                       struct nc_deed *deed)
{
    const unsigned lead = lead_of(scene, nc_edge_before(scene, m) - 1);
    if (read_freed(scene, m, right, deed) || read_ended(scene, right, deed) ||
        read_fate(scene, m, right, deed) ||
        (nc_scene_hints(scene, NC_HINT_FATE) && nc_frame_among(scene, m, right, deed)) ||
        read_aboard(scene, m, right, deed) || nc_frame_life(scene, m, deed) ||
        ((lead & LEADS_LOAD) && read_travel(scene, m, deed)) || read_with_noun(scene, m, deed))
        return true;
    return lead != 0 && (((lead & LEADS_ON) && nc_frame_noun(scene, m, deed)) ||
                         ((lead & LEADS_NEXT) && share_left(scene, m, right, deed)) ||
                         ((lead & LEADS_AGENT) && read_by(scene, m, deed)));
}

/* "$2 a share, against $3 expected", "the £2m already lost": does the participle behind a unit tell
 * what befell the amount? */
static bool is_told_behind(const struct nc_scene *scene, uint32_t m, uint32_t right)
{
    if (nc_cue_at(scene, right) == NC_CUE_EXPECT)
        return nc_tag_at(scene, right) == NC_TAG_PART;
    const uint32_t verb = right + (nc_tag_at(scene, right) == NC_TAG_ADV ? 1 : 0);
    const uint32_t inside = NC_TAG_BIT(NC_TAG_NOUN) | NC_TAG_BIT(NC_TAG_NAME) |
                            NC_TAG_BIT(NC_TAG_ADJ) | NC_TAG_BIT(NC_TAG_HYPHEN);
    return nc_tag_at(scene, nc_edge_before(scene, m) - 1) == NC_TAG_DET &&
           nc_tag_at(scene, verb) == NC_TAG_PART &&
           (NC_TAG_BIT(nc_tag_at(scene, verb + 1)) & inside) == 0;
}

static bool find_deed(const struct nc_scene *scene, uint32_t m, struct nc_deed *deed)
{
    const struct nc_noun *noun = &scene->nouns[m];
    const struct nc_figure *figure = &scene->figures[m];
    const uint32_t right = right_edge(scene, m);
    uint32_t open;
    if (read_bound(scene, m, right, deed))
        return true;
    if (read_direct(scene, m, deed, &open)) {
        if (nc_tag_at(scene, right) == NC_TAG_AUX && figure->unit == 0 &&
            nc_scene_one_of(scene, deed->verb, NC_LISTED_FINDS_THAT) &&
            read_right(scene, m, right, true, deed))
            return true; /* "found 12 states have reported" */
        read_brought(scene, right, deed);
        return true;
    }
    if (nc_kind_quantity(figure->kind) && figure->unit == 0 &&
        read_right(scene, m, right, true, deed))
        return true;
    const bool of = noun->first < noun->end && noun->first >= scene->mentions->items[m].surface.end;
    if (figure->unit != 0 && is_told_behind(scene, m, right) &&
        read_right(scene, m, right, false, deed))
        return true;
    if (figure->kind == NC_KIND_MEASURE && of && read_right(scene, m, right, false, deed))
        return true; /* "40 tonnes of wheat had been shipped" */
    return read_far(scene, m, open, deed);
}

/* "A magnitude 6 quake can cause damage": said of such things at large, as no name or day is given.
 */
static void set_generic(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    if (figure->modality != NC_HYPOTHETICAL &&
        nc_cue_at(scene, right_edge(scene, m)) != NC_CUE_COULD)
        return;
    for (uint32_t i = scene->first; i < scene->end; i++)
        if (nc_tag_at(scene, i) == NC_TAG_NAME || nc_tag_at(scene, i) == NC_TAG_DATE ||
            nc_cue_at(scene, i) == NC_CUE_ALLOW) /* what one bus may carry */
            return;
    figure->flags |= NC_FIGURE_GENERIC;
}

/* "17 were badly hurt": how badly is part of who they are. */
static void set_degree(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    uint32_t before = scene->deeds[m].verb - 1;
    if (figure->said->restrict_to == 0 && before > scene->first && before < scene->end &&
        nc_cue_at(scene, before) == NC_CUE_DEGREE)
        figure->said->restrict_to = nc_scene_base(scene, before);
}

/* "shed 26% of its staff, or 1,800 people": the same, told in another way. */
static nc_str told_again(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t before = nc_edge_before(scene, m) - 1;
    if (nc_cue_at(scene, before) != NC_CUE_OR || nc_tag_at(scene, before - 1) != NC_TAG_COMMA)
        return 0;
    for (uint32_t i = scene->from; i < m; i++)
        if (scene->deeds[i].verb != NC_NONE && scene->deeds[i].verb == scene->deeds[m].verb)
            return scene->figures[i].said->event;
    return 0;
}

/* The name of the deed of figure m. */
static nc_str name_of(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t verb = scene->deeds[m].verb;
    const bool noun = !nc_tag_verbal(nc_tag_at(scene, verb)) ||
                      (nc_tag_at(scene, verb) == NC_TAG_GERUND && nc_scene_fate(scene, verb));
    if (nc_frame_dismisses(scene, m))
        return nc_pool_addz(scene->pool, "dismiss");
    if (nc_frame_kills(scene, m))
        return nc_pool_addz(scene->pool, "kill");
    return nc_deed_name(scene, verb, noun);
}

void nc_event_read(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    struct nc_deed *deed = &scene->deeds[m];
    const bool doubts = nc_scene_hints(scene, NC_HINT_DOUBT);
    *deed = (struct nc_deed){ .verb = NC_NONE };
    if (nc_scene_inhabits(scene, m) || !find_deed(scene, m, deed)) {
        nc_count_name(scene, m);
        if (doubts)
            nc_modality_read(scene, m);
        nc_modality_of_plan(scene, m);
        return;
    }
    figure->said->event = told_again(scene, m);
    if (figure->said->event == 0)
        figure->said->event = name_of(scene, m);
    nc_count_name(scene, m);
    if (doubts)
        nc_modality_read(scene, m);
    nc_modality_of_plan(scene, m);
    nc_modality_of_most(scene, m);
    if (!scene->compared)
        return;
    nc_roles_read(scene, m);
    set_degree(scene, m);
    if (doubts)
        set_generic(scene, m);
}
