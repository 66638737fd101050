/* counted.c - the noun phrase that a number counts: after it, shared with a neighbour, or before
 * it.  What only an earlier count tells is read in share.c. */
#include "extract/scene.h"

enum { NC_NOUN_REACH = 12 };

static bool is_nominal(enum nc_tag tag)
{
    return tag == NC_TAG_NOUN || tag == NC_TAG_NAME;
}

/* Can a word of this tag stand before a noun in one phrase? */
static bool leads_to_noun(enum nc_tag tag)
{
    return is_nominal(tag) || tag == NC_TAG_ADJ || tag == NC_TAG_PART || tag == NC_TAG_GERUND ||
           tag == NC_TAG_HYPHEN;
}

/* Do several words that tell one deed begin at token i: "took part"? */
static bool begins_deed(const struct nc_scene *scene, uint32_t i)
{
    uint32_t count = 0;
    return nc_phrase_find(NC_PHRASE_DEED, scene->tokens, i, &count) != 0 && count > 1;
}

/* Is token i the last part of an adjective with a hyphen: "gas-only", "state-owned"? */
static bool ends_compound(const struct nc_scene *scene, uint32_t i)
{
    enum nc_tag tag = nc_tag_at(scene, i);
    return nc_tag_at(scene, i - 1) == NC_TAG_HYPHEN &&
           (tag == NC_TAG_PART || tag == NC_TAG_GERUND || tag == NC_TAG_ADJ || tag == NC_TAG_ADV);
}

/* "12 elderly men", "40 mainly young fans": words in -ly may be adjectives. */
static bool in_ly(const struct nc_scene *scene, uint32_t i)
{
    const char *end = nc_scene_text(scene, i) + nc_scene_token(scene, i)->len;
    return nc_scene_token(scene, i)->len > 3 && (end[-1] | 0x20) == 'y' && (end[-2] | 0x20) == 'l';
}

/* Does a plural noun right before token i end the phrase? */
static bool is_closed(const struct nc_scene *scene, uint32_t i, uint32_t head)
{
    return head != NC_NONE && head + 1 == i && nc_scene_plural(scene, head);
}

/* "Volvo or Saab drivers": does the name at `head` share a plural noun with another behind the "or"
 * at token i? */
static bool shares_noun(const struct nc_scene *scene, uint32_t i, uint32_t head)
{
    enum { WORDS = 6 };
    uint32_t at = i + 1;
    if (nc_tag_at(scene, head) != NC_TAG_NAME || nc_tag_at(scene, at) != NC_TAG_NAME ||
        is_closed(scene, i, head) || head + 1 != i)
        return false;
    while (at < i + WORDS &&
           (is_nominal(nc_tag_at(scene, at + 1)) || nc_tag_at(scene, at + 1) == NC_TAG_ADJ))
        at++;
    return nc_tag_at(scene, at) == NC_TAG_NOUN && nc_scene_plural(scene, at);
}

/* "2,000 confirmed, probable and suspected cases": does a list of what narrows the noun begin? */
static bool begins_list(const struct nc_scene *scene, uint32_t i)
{
    const enum nc_tag second = nc_tag_at(scene, i + 2), then = nc_tag_at(scene, i + 3);
    return nc_tag_at(scene, i + 1) == NC_TAG_COMMA &&
           (second == NC_TAG_ADJ || second == NC_TAG_PART) &&
           (nc_cue_at(scene, i + 3) == NC_CUE_AND || then == NC_TAG_ADJ || then == NC_TAG_NOUN);
}

/* "Four smaller, outermost moons": does a word that no lexicon has, behind the comma at token i,
 * list one more trait of the noun? */
static bool lists_unknown(const struct nc_scene *scene, uint32_t i)
{
    return nc_tag_at(scene, i - 1) == NC_TAG_ADJ && !nc_scene_counts_people(scene, i - 1) &&
           nc_scene_token(scene, i + 1)->word == 0 && nc_tag_at(scene, i + 2) == NC_TAG_NOUN &&
           nc_scene_plural(scene, i + 2);
}

/* Does the phrase, whose last noun is `head` (or NC_NONE), go on with token i? */
static bool goes_on(const struct nc_scene *scene, uint32_t i, uint32_t head)
{
    enum nc_tag tag = nc_tag_at(scene, i), next = nc_tag_at(scene, i + 1);
    if (nc_scene_tells_when(scene, i))
        return false;
    switch (tag) {
    case NC_TAG_NOUN:
        return !is_closed(scene, i, head) ||
               (!nc_scene_is(scene, head, NC_W_PERSON) && !nc_scene_is(scene, i, NC_W_STOP));
    case NC_TAG_NAME:
        return (head == NC_NONE || nc_tag_at(scene, i - 1) == NC_TAG_NAME || is_nominal(next) ||
                nc_tag_at(scene, i - 1) == NC_TAG_HYPHEN ||
                nc_tag_at(scene, i - 1) == NC_TAG_CONJ) &&
               !is_closed(scene, i, head);
    case NC_TAG_ADJ: /* "MedFirst primary medical care centres" */
        return head == NC_NONE || head + 1 != i ||
               ((is_nominal(next) ||
                 (next == NC_TAG_ADJ && nc_tag_at(scene, head) == NC_TAG_NAME)) &&
                !is_closed(scene, i, head));
    case NC_TAG_PART:
    case NC_TAG_GERUND:
        if (ends_compound(scene, i) && next == NC_TAG_CONJ)
            return true; /* "state-owned and privately run buses" */
        return (head == NC_NONE || head + 1 != i) &&
               (leads_to_noun(next) || (head == NC_NONE && begins_list(scene, i))) &&
               nc_cue_at(scene, i) != NC_CUE_SAY && !begins_deed(scene, i);
    case NC_TAG_ADV:
        if (ends_compound(scene, i) && leads_to_noun(next))
            return true; /* "gas-only engines" */
        if (nc_cue_at(scene, i) == NC_CUE_OTHER || in_ly(scene, i))
            return head == NC_NONE && (leads_to_noun(next) || next == NC_TAG_ADV);
        if (nc_scene_is(scene, i, NC_W_VAGUE) && head == NC_NONE && leads_to_noun(next))
            return true; /* "one of the few buildings" */
        if (next == NC_TAG_NOUN && is_nominal(nc_tag_at(scene, i + 2)))
            return head == NC_NONE; /* "the most widespread myths" */
        return head == NC_NONE && (next == NC_TAG_ADJ || next == NC_TAG_PART ||
                                   next == NC_TAG_GERUND || next == NC_TAG_ADV);
    case NC_TAG_HYPHEN:
        return leads_to_noun(next) || next == NC_TAG_ADV || next == NC_TAG_PREP;
    case NC_TAG_PREP: /* "life-or-death", "off-duty", "out-of-work" */
        return nc_tag_at(scene, i - 1) == NC_TAG_HYPHEN || next == NC_TAG_HYPHEN;
    case NC_TAG_QUOTE:
        return head == NC_NONE && leads_to_noun(next);
    case NC_TAG_CONJ:
    case NC_TAG_COMMA: /* "confirmed, probable and suspected cases" */
        if (head != NC_NONE)
            return tag == NC_TAG_CONJ && shares_noun(scene, i, head);
        if (next == NC_TAG_NOUN && lists_unknown(scene, i))
            return true;
        return (next == NC_TAG_ADJ || next == NC_TAG_PART || next == NC_TAG_ADV ||
                (next == NC_TAG_NOUN && ends_compound(scene, i + 3))) &&
               (nc_tag_at(scene, i - 1) == NC_TAG_ADJ || ends_compound(scene, i - 1) ||
                (nc_tag_at(scene, i - 1) == NC_TAG_PART && next != NC_TAG_NOUN));
    default:
        return false;
    }
}

/* The phrase that begins at token i; false when there is no noun. */
static bool read_phrase(const struct nc_scene *scene, uint32_t i, struct nc_noun *noun)
{
    uint32_t head = NC_NONE, first = i, spare = NC_NONE;
    if (nc_tag_at(scene, i) == NC_TAG_DET)
        i++;
    for (; i < scene->end && goes_on(scene, i, head); i++) {
        if (is_nominal(nc_tag_at(scene, i))) {
            head = i;
        } else if (head != NC_NONE && ends_compound(scene, i)) {
            spare = head; /* the noun before the hyphen is no head */
            head = NC_NONE;
        }
    }
    if (head == NC_NONE)
        head = spare;
    if (head == NC_NONE)
        return false;
    noun->first = first + (nc_tag_at(scene, first) == NC_TAG_QUOTE); /* "more than 20" ships */
    noun->end = head + 1;
    noun->head = head;
    return true;
}

/* "pieces of military hardware": the phrase runs on, and the second noun is its head. */
static void open_container(const struct nc_scene *scene, struct nc_noun *noun)
{
    struct nc_noun inner = { 0 };
    if (nc_cue_at(scene, noun->head) != NC_CUE_CONTAINER ||
        nc_cue_at(scene, noun->end) != NC_CUE_OF)
        return;
    if (!read_phrase(scene, noun->end + 1, &inner))
        return;
    noun->end = inner.end;
    noun->head = inner.head;
}

/* "44 of the council's 60 seats": the token behind the name of an owner and before a number; `i`
 * where there is none. */
static uint32_t over_owner(const struct nc_scene *scene, uint32_t i)
{
    enum { WORDS = 4 };
    for (uint32_t at = i; at < i + WORDS && is_nominal(nc_tag_at(scene, at)); at++)
        if (nc_scene_possessive(scene, at) && nc_tag_at(scene, at + 1) == NC_TAG_NUMBER)
            return at + 1;
    return i;
}

/* "one man's search": one man, whatever is his. */
static void stop_at_owner(const struct nc_scene *scene, struct nc_noun *noun)
{
    for (uint32_t i = noun->first; i < noun->head; i++)
        if (nc_scene_possessive(scene, i)) {
            noun->head = i;
            noun->end = i + 1;
        }
}

/* "12 of the 40 boats", "20 of them", "two of 36": what stands behind "of". */
static bool read_part(const struct nc_scene *scene, uint32_t i, struct nc_noun *noun)
{
    if (nc_scene_spells(scene, i, "what"))
        return false; /* "a third of what the family had asked for" */
    if (nc_tag_at(scene, i) == NC_TAG_DET && nc_cue_at(scene, i) != NC_CUE_WHO)
        i++;
    if (nc_cue_at(scene, i) == NC_CUE_THEM || nc_cue_at(scene, i) == NC_CUE_WHO) {
        noun->pronoun = true;
        return true;
    }
    i = over_owner(scene, i);
    uint32_t number = i; /* "the combined 4.3 million sales" */
    while (nc_tag_at(scene, number) == NC_TAG_MODIFIER || nc_tag_at(scene, number) == NC_TAG_ADJ ||
           nc_tag_at(scene, number) == NC_TAG_PART)
        number++;
    if (nc_tag_at(scene, number) == NC_TAG_NUMBER)
        i = number;
    if (nc_tag_at(scene, i) == NC_TAG_NUMBER && nc_mention_at(scene, i) != NC_NONE) {
        noun->lender = nc_mention_at(scene, i);
        return true;
    }
    const enum nc_cue then = nc_cue_at(scene, i + 1);
    if (nc_scene_is(scene, i, NC_W_UNIT) && (then == NC_CUE_BEFORE || then == NC_CUE_AGO))
        return false; /* "up on the 7,604 of a year earlier" */
    noun->lender = nc_lend_over_and(scene, i);
    return noun->lender != NC_NONE || read_phrase(scene, i, noun);
}

/* "within 80 metres of the school": how near something is, no part of it. */
static bool is_reach(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_mention *mention = &scene->mentions->items[m];
    uint32_t at = mention->surface.first;
    if (mention->modifier.first < mention->modifier.end && mention->modifier.first < at)
        at = mention->modifier.first;
    return scene->figures[m].kind == NC_KIND_MEASURE && at > scene->first &&
           nc_scene_spells(scene, at - 1, "within");
}

/* "more than the 240,000 economists had expected": the noun behind the number is the subject of a
 * clause that has no "that", and not what is counted. */
static bool begins_clause(const struct nc_scene *scene, uint32_t m, const struct nc_noun *noun)
{
    const uint32_t ends = NC_TAG_BIT(NC_TAG_STOP) | NC_TAG_BIT(NC_TAG_COMMA) |
                          NC_TAG_BIT(NC_TAG_PREP) | NC_TAG_BIT(NC_TAG_CONJ);
    const uint32_t edge = nc_edge_before(scene, m);
    if (noun->first + 1 != noun->end || nc_tag_at(scene, edge - 1) != NC_TAG_DET)
        return false;
    uint32_t i = noun->end;
    while (nc_tag_at(scene, i) == NC_TAG_AUX || nc_tag_at(scene, i) == NC_TAG_ADV)
        i++;
    const enum nc_cue cue = nc_cue_at(scene, i);
    const bool thinks = cue == NC_CUE_EXPECT || cue == NC_CUE_FORECAST || cue == NC_CUE_FEAR ||
                        nc_scene_is(scene, i, NC_W_SAY);
    if (!thinks || (nc_tag_in_group(nc_tag_at(scene, i)) && cue != NC_CUE_FORECAST) ||
        (NC_TAG_BIT(nc_tag_at(scene, i + 1)) & ends) == 0)
        return false;
    const enum nc_tag before = nc_tag_at(scene, edge - 2);
    return before == NC_TAG_PREP || before == NC_TAG_MODIFIER || before == NC_TAG_CONJ ||
           ((before == NC_TAG_VERB || before == NC_TAG_PART) && !nc_scene_says(scene, edge - 2));
}

/* "three 50-metre pools", "12 9mm guns", "400 model year 2009 cars": the token behind the size or
 * the year that tells which; `i` without one. */
static uint32_t over_trait(const struct nc_scene *scene, uint32_t i)
{
    enum { TRAITS = 2 };
    const bool year = nc_scene_spells(scene, i, "model") && nc_cue_at(scene, i + 1) == NC_CUE_YEAR;
    uint32_t at = year ? i + 2 : i;
    for (int k = 0; k < TRAITS && nc_tag_at(scene, at) == NC_TAG_NUMBER; k++) {
        const uint32_t m = nc_mention_at(scene, at);
        if (m == NC_NONE ||
            (scene->figures[m].unit == 0 && !(year && scene->figures[m].kind == NC_KIND_DATE)))
            return i;
        at = scene->mentions->items[m].surface.end;
    }
    return at;
}

/* What follows such a trait; false without one, or where nothing in the plural does. */
static bool read_over_trait(const struct nc_scene *scene, uint32_t i, struct nc_noun *noun)
{
    const uint32_t at = over_trait(scene, i);
    struct nc_noun found = { .lender = NC_NONE };
    if (at == i || !read_phrase(scene, at, &found) || !nc_scene_plural(scene, found.head))
        return false;
    *noun = found;
    return true;
}

/* May a list of numbers go on at token i: "3, 5 and 8", "four- and five-door"? */
static bool may_list(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t links = NC_TAG_BIT(NC_TAG_COMMA) | NC_TAG_BIT(NC_TAG_HYPHEN) |
                           NC_TAG_BIT(NC_TAG_CONJ) | NC_TAG_BIT(NC_TAG_PREP);
    return (NC_TAG_BIT(nc_tag_at(scene, i)) & links) != 0;
}

/* Words after the number. */
static bool read_after(const struct nc_scene *scene, uint32_t m, struct nc_noun *noun)
{
    const struct nc_mention *mention = &scene->mentions->items[m];
    const struct nc_figure *figure = &scene->figures[m];
    uint32_t i = mention->surface.end;
    if (nc_tag_at(scene, i) == NC_TAG_HYPHEN && nc_tag_at(scene, i + 1) == NC_TAG_MODIFIER)
        i++; /* "20-odd clocks" */
    while (nc_tag_at(scene, i) == NC_TAG_MODIFIER)
        i++;
    if (nc_scene_spells(scene, i, "out") && nc_cue_at(scene, i + 1) == NC_CUE_OF)
        i++; /* "35 out of 114 boats" */
    if (nc_cue_at(scene, i) == NC_CUE_OF)
        return !is_reach(scene, m) && read_part(scene, i + 1, noun);
    if (figure->unit != 0)
        return false;
    if (may_list(scene, i) && nc_lend_in_list(scene, m, i, noun))
        return true;
    if (nc_tag_at(scene, i) == NC_TAG_HYPHEN && nc_scene_spells(scene, i + 1, "time"))
        return false; /* "a four-time winner" */
    if (nc_tag_at(scene, i) == NC_TAG_HYPHEN && is_nominal(nc_tag_at(scene, i + 1))) {
        *noun = (struct nc_noun){ .first = i + 1, .end = i + 2, .head = i + 1, .lender = NC_NONE };
        return true;
    }
    if (nc_tag_at(scene, i) == NC_TAG_HYPHEN) /* "430,000-strong workforce" */
        i += nc_tag_at(scene, i + 1) == NC_TAG_ADJ ? 2 : 1;
    if (nc_tag_at(scene, i) == NC_TAG_DET)
        return false;
    if (read_over_trait(scene, i, noun))
        return true;
    if (!read_phrase(scene, i, noun))
        return nc_lend_ahead(scene, m, i, noun) || nc_lend_over_trait(scene, i, noun);
    if (begins_clause(scene, m, noun)) {
        *noun = (struct nc_noun){ .lender = NC_NONE };
        return false;
    }
    if (figure->value.mantissa == 1 && figure->value.exponent == 0)
        stop_at_owner(scene, noun);
    open_container(scene, noun);
    return true;
}

/* Words that may stand between a noun and the number that tells how many: "stood at", "has risen
 * to". */
static bool bridges(const struct nc_scene *scene, uint32_t i)
{
    switch (nc_tag_at(scene, i)) {
    case NC_TAG_PREP: {
        enum nc_cue cue = nc_cue_at(scene, i);
        return cue == NC_CUE_OF || cue == NC_CUE_TO || cue == NC_CUE_AT || cue == NC_CUE_AS ||
               cue == NC_CUE_BY || cue == NC_CUE_FROM || cue == NC_CUE_UP;
    }
    case NC_TAG_ADV:
    case NC_TAG_AUX:
    case NC_TAG_MODAL:
    case NC_TAG_VERB:
    case NC_TAG_PART:
    case NC_TAG_MODIFIER:
    case NC_TAG_DATE:
        return true;
    case NC_TAG_STOP:
        return nc_scene_token(scene, i)->sign == ':';
    default:
        return nc_cue_at(scene, i) == NC_CUE_ON || nc_cue_at(scene, i) == NC_CUE_SO;
    }
}

/* "Rail strike: millions stranded": is the number the subject of what follows the colon? */
static bool opens_told(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t verbs =
        NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_PART) | NC_TAG_BIT(NC_TAG_AUX);
    return (NC_TAG_BIT(nc_tag_at(scene, nc_edge_after(scene, m))) & verbs) != 0;
}

/* "Job losses of 2,000", "a subscriber gain of 2 million": what is lost or gained, before the noun
 * of the change at token i. */
static bool read_changed(const struct nc_scene *scene, uint32_t i, struct nc_noun *noun)
{
    const enum nc_cue cue = nc_cue_at(scene, i);
    const uint32_t head = i - 1;
    if ((cue != NC_CUE_LOSE && cue != NC_CUE_RISE && cue != NC_CUE_FALL && cue != NC_CUE_CUT) ||
        nc_cue_at(scene, i + 1) != NC_CUE_OF || nc_tag_at(scene, head) != NC_TAG_NOUN)
        return false;
    if (!nc_scene_is(scene, head, NC_W_PERSON) &&
        !nc_lexicon_family(nc_scene_word(scene, head)->family)->work)
        return false;
    *noun = (struct nc_noun){ .first = head, .end = i, .head = head, .lender = NC_NONE };
    return true;
}

/* The phrase that ends in the noun at i, where "the number of" stands before it or a colon behind:
 * "the number of new cases rose to 212", "Seats: 75". */
static bool read_number_of(const struct nc_scene *scene, uint32_t m, uint32_t i,
                           struct nc_noun *noun)
{
    uint32_t first = i;
    if (nc_tag_at(scene, i) != NC_TAG_NOUN)
        return false;
    while (first > scene->first && leads_to_noun(nc_tag_at(scene, first - 1)))
        first--;
    const bool bullet = nc_scene_token(scene, scene->first)->kind == NC_TOKEN_SIGN;
    if (bullet && first == scene->first)
        first++; /* "- New cases: 40" */
    bool colon = nc_tag_at(scene, i + 1) == NC_TAG_STOP && first == scene->first + bullet &&
                 !opens_told(scene, m);
    bool number = first > scene->first + 1 && nc_cue_at(scene, first - 1) == NC_CUE_OF &&
                  nc_scene_spells(scene, first - 2, "number");
    if (!colon && !number)
        return false;
    *noun = (struct nc_noun){ .first = first, .end = i + 1, .head = i, .lender = NC_NONE };
    return true;
}

/* "another vote or two": the singular before "or". */
static bool read_or_two(const struct nc_scene *scene, uint32_t at, struct nc_noun *noun)
{
    uint32_t head = at - 2, first = head;
    if (nc_cue_at(scene, at - 1) != NC_CUE_OR || nc_tag_at(scene, head) != NC_TAG_NOUN ||
        nc_scene_plural(scene, head))
        return false;
    while (leads_to_noun(nc_tag_at(scene, first - 1)))
        first--;
    if (nc_tag_at(scene, first - 1) != NC_TAG_DET && nc_cue_at(scene, first - 1) != NC_CUE_OTHER)
        return false;
    *noun = (struct nc_noun){ .first = first, .end = head + 1, .head = head, .lender = NC_NONE };
    return true;
}

/* "the toll stood at 35", "the number of dead rose to 35": the noun before the number. */
static bool read_before(const struct nc_scene *scene, uint32_t m, struct nc_noun *noun)
{
    const struct nc_mention *mention = &scene->mentions->items[m];
    uint32_t i = mention->number.first;
    if (mention->modifier.first < mention->modifier.end && mention->modifier.first < i)
        i = mention->modifier.first;
    if (read_or_two(scene, i, noun))
        return true;
    for (uint32_t step = 0; step < NC_NOUN_REACH && i > scene->first; step++) {
        i--;
        if (nc_tag_at(scene, i) == NC_TAG_NOUN || nc_tag_at(scene, i) == NC_TAG_ADJ) {
            bool crew = step == 1 && nc_cue_at(scene, i + 1) == NC_CUE_OF; /* "a crew of 8" */
            bool people = nc_scene_is(scene, i, NC_W_PERSON) &&
                          (crew || nc_cue_at(scene, i - 1) == NC_CUE_OF);
            bool tells = people || nc_scene_counts_people(scene, i);
            if (!tells)
                return read_changed(scene, i, noun) || read_number_of(scene, m, i, noun);
            *noun = (struct nc_noun){ .first = i, .end = i + 1, .head = i, .lender = NC_NONE };
            return true;
        }
        if (!bridges(scene, i))
            return false;
    }
    return false;
}

/* "nine people in ten": the noun between the two numbers. */
static bool read_inside(const struct nc_scene *scene, uint32_t m, struct nc_noun *noun)
{
    const struct nc_range inside = scene->mentions->items[m].inside;
    if (inside.first == inside.end)
        return false;
    *noun = (struct nc_noun){
        .first = inside.first, .end = inside.end, .head = inside.end - 1, .lender = NC_NONE
    };
    return true;
}

static void take_lent(struct nc_scene *scene, uint32_t m)
{
    uint32_t lender = scene->nouns[m].lender;
    if (lender == NC_NONE || lender <= m || lender >= scene->to)
        return;
    struct nc_noun *noun = &scene->nouns[m], *from = &scene->nouns[lender];
    noun->first = from->first;
    noun->end = from->end;
    noun->head = from->head;
    noun->pronoun = from->pronoun;
    const uint32_t traits =
        NC_TAG_BIT(NC_TAG_ADJ) | NC_TAG_BIT(NC_TAG_PART) | NC_TAG_BIT(NC_TAG_ADV);
    const uint32_t end = scene->mentions->items[m].surface.end;
    if (nc_lend_over_and(scene, end + 1) == lender ||
        (NC_TAG_BIT(nc_tag_at(scene, end)) & traits) != 0)
        noun->first = from->head; /* the adjective before it is the other's */
}

/* What a quantity of this kind may count. */
static bool may_count(const struct nc_figure *figure)
{
    const unsigned may =
        1u << NC_KIND_NUMBER | 1u << NC_KIND_PERCENT | 1u << NC_KIND_MEASURE | 1u << NC_KIND_MONEY;
    return (may >> figure->kind & 1) != 0;
}

void nc_counted_read(struct nc_scene *scene, uint32_t m)
{
    const struct nc_figure *figure = &scene->figures[m];
    struct nc_noun *noun = &scene->nouns[m];
    *noun = (struct nc_noun){ .lender = NC_NONE };
    if (!may_count(figure) || nc_scene_factor(scene, m))
        return;
    if (read_inside(scene, m, noun))
        return;
    if (read_after(scene, m, noun))
        take_lent(scene, m);
    const uint32_t end = scene->mentions->items[m].surface.end;
    const bool open = noun->first == noun->end && !noun->pronoun &&
                      (noun->lender == NC_NONE || nc_cue_at(scene, end) == NC_CUE_TO);
    if (figure->unit == 0 && open && !read_before(scene, m, noun) && figure->kind == NC_KIND_NUMBER)
        nc_subject_counts(scene, m, noun);
    if (noun->first < noun->end && nc_cue_at(scene, noun->head) == NC_CUE_OTHER)
        noun->end = noun->first;
}
