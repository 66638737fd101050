/* scene.c - tags the words of a sentence: closed classes and known words by the lexicon, others by
 * their ending and their neighbours. */
#include "extract/scene.h"

#include <string.h>

enum {
    NC_DATELINE = 24, /* tokens that a dateline takes at most */
    NC_WEIGHT = 4,    /* letters of a word that a headline begins with a capital */
    NC_SIGN_ELLIPSIS = 0x2026,
    NC_SIGN_EN_DASH = 0x2013,
    NC_SIGN_EM_DASH = 0x2014
};

/* An ending that tells the tag of an unknown word: its letters, the last one highest. */
struct ending {
    uint32_t mask, letters;
    uint8_t least; /* letters of a word that can have it */
    uint8_t adds;  /* to NC_TAG_NOUN, which gives the tag; 0 for no ending */
};

#define NC_TWO(a, b) UINT32_C(0xffff0000), (uint32_t)(a) << 16 | (uint32_t)(b) << 24
#define NC_THREE(a, b, c)                                                                          \
    UINT32_C(0xffffff00), (uint32_t)(a) << 8 | (uint32_t)(b) << 16 | (uint32_t)(c) << 24
#define NC_ADDS(tag) (NC_TAG_##tag - NC_TAG_NOUN)

/* The endings by their last letter, two of each at most. */
static const struct ending endings[32][2] = {
    ['d' % 32] = { { NC_TWO('e', 'd'), 5, NC_ADDS(PART) } },
    ['g' % 32] = { { NC_THREE('i', 'n', 'g'), 6, NC_ADDS(GERUND) } },
    ['y' % 32] = { { NC_TWO('l', 'y'), 5, NC_ADDS(ADV) } },
    ['s' % 32] = { { NC_THREE('o', 'u', 's'), 6, NC_ADDS(ADJ) } },
    ['e' % 32] = { { NC_THREE('i', 'v', 'e'), 6, NC_ADDS(ADJ) },
                   { NC_THREE('b', 'l', 'e'), 6, NC_ADDS(ADJ) } },
    ['l' % 32] = { { NC_TWO('a', 'l'), 6, NC_ADDS(ADJ) },
                   { NC_THREE('f', 'u', 'l'), 6, NC_ADDS(ADJ) } },
};

/* The tag that the ending of an unknown word suggests; without a branch for what it ends in. */
static enum nc_tag tag_of_ending(const struct nc_scene *scene, uint32_t i)
{
    const size_t len = nc_scene_token(scene, i)->len;
    uint32_t last;
    if (len < sizeof last)
        return NC_TAG_NOUN;
    memcpy(&last, nc_scene_text(scene, i) + len - sizeof last, sizeof last);
    last = GUINT32_FROM_LE(last) | 0x20202020; /* small letters */
    const struct ending *e = endings[last >> 24 & 31];
    const unsigned one = ((last & e[0].mask) == e[0].letters) & (len >= e[0].least);
    const unsigned two = ((last & e[1].mask) == e[1].letters) & (len >= e[1].least);
    return (enum nc_tag)(NC_TAG_NOUN + one * e[0].adds + two * e[1].adds);
}

/* Is the next word one that a verb may be followed by but a noun inside a phrase is not? */
static bool object_follows(const struct nc_scene *scene, uint32_t i)
{
    if (i + 1 >= scene->end)
        return false;
    const struct nc_token *next = nc_scene_token(scene, i + 1);
    return scene->senses[i + 1].tag == NC_TAG_NUMBER ||
           scene->senses[i + 1].tag == NC_TAG_MODIFIER ||
           nc_token_is(next, NC_W_DET | NC_W_PRON | NC_W_NUMERAL);
}

/* Is "to" the next word? */
static bool to_follows(const struct nc_scene *scene, uint32_t i)
{
    return nc_cue_at(scene, i + 1) == NC_CUE_TO;
}

/* A word that can be verb or noun, by its neighbours: the tags before it are known already. */
static enum nc_tag tag_of_double(const struct nc_scene *scene, uint32_t i)
{
    enum nc_tag before = nc_tag_at(scene, i - 1);
    if (i == scene->first)
        return object_follows(scene, i) ? NC_TAG_VERB : NC_TAG_NOUN;
    if (nc_cue_at(scene, i - 1) == NC_CUE_TO || before == NC_TAG_MODAL || before == NC_TAG_PRON)
        return NC_TAG_VERB;
    if (before == NC_TAG_NUMBER && nc_scene_is(scene, i, NC_W_PARTICIPLE) && i + 1 < scene->end &&
        (nc_scene_is(scene, i + 1, NC_W_DET) ||
         nc_scene_token(scene, i + 1)->flags & NC_TOKEN_UPPER ||
         nc_cue_at(scene, i + 1) == NC_CUE_DIRECTION))
        return NC_TAG_PART; /* "a quake of 5.9 hit southern Iran" */
    if ((before == NC_TAG_NOUN || before == NC_TAG_NAME) && to_follows(scene, i))
        return NC_TAG_VERB; /* "organisers plan to ..." */
    bool open = before == NC_TAG_NOUN || before == NC_TAG_NAME ||
                before == NC_TAG_COMMA; /* "the storm, which ..., cost $3 million" */
    return open && object_follows(scene, i) ? NC_TAG_VERB : NC_TAG_NOUN;
}

/* "28 arrest warrants", "two large contracts": a verb in -s cannot follow a count above one unless
 * a plural stands between. */
static bool is_counted_plural(const struct nc_scene *scene, uint32_t i)
{
    enum { FARTHEST = 4 }; /* words between the number and its noun */
    const struct nc_token *token = nc_scene_token(scene, i);
    if ((nc_scene_text(scene, i)[token->len - 1] | 0x20) != 's')
        return false;
    for (uint32_t at = i - 1; nc_scene_has(scene, at) && at + FARTHEST >= i - 1; at--) {
        const struct nc_sense *sense = &scene->senses[at];
        const uint32_t number = sense->tag == NC_TAG_NUMBER ? nc_mention_at(scene, at) : NC_NONE;
        if (number != NC_NONE) {
            const struct nc_figure *count = &scene->figures[number];
            return count->kind == NC_KIND_NUMBER && count->unit == 0 &&
                   !(count->value.mantissa == 1 && count->value.exponent == 0);
        }
        const struct nc_token *word = nc_scene_token(scene, at);
        bool plural = (nc_scene_text(scene, at)[word->len - 1] | 0x20) == 's';
        if ((sense->tag != NC_TAG_NOUN || plural) && sense->tag != NC_TAG_ADJ &&
            sense->tag != NC_TAG_HYPHEN && sense->tag != NC_TAG_PART)
            return false;
    }
    return false;
}

/* May the next word be a noun, as far as the lexicon tells? */
static bool noun_follows(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t closed =
        NC_W_DET | NC_W_PREP | NC_W_AUX | NC_W_MODAL | NC_W_CONJ | NC_W_PRON | NC_W_ADV | NC_W_NEG;
    return i + 1 < scene->end && nc_scene_token(scene, i + 1)->kind == NC_TOKEN_WORD &&
           !nc_scene_is(scene, i + 1, closed);
}

/* "one count of theft": behind one a form without -s is no verb. */
static bool is_counted_one(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t number = nc_mention_at(scene, i - 1);
    if (number == NC_NONE)
        return false;
    const struct nc_figure *count = &scene->figures[number];
    return count->kind == NC_KIND_NUMBER && count->unit == 0 && count->value.mantissa == 1 &&
           count->value.exponent == 0;
}

/* Forms of known verbs. */
static enum nc_tag tag_of_verb(const struct nc_scene *scene, uint32_t i, uint32_t classes)
{
    enum nc_tag before = nc_tag_at(scene, i - 1);
    bool inside = before == NC_TAG_DET || before == NC_TAG_ADJ;
    if ((classes & (NC_W_GERUND | NC_W_PARTICIPLE)) && !(classes & NC_W_NOUN) && inside &&
        noun_follows(scene, i))
        return NC_TAG_ADJ;
    bool nouns = inside || before == NC_TAG_NUMBER || /* no "blast killing nine people" */
                 (before == NC_TAG_NOUN && !object_follows(scene, i));
    if (classes & NC_W_GERUND)
        return (classes & NC_W_NOUN) && nouns ? NC_TAG_NOUN : NC_TAG_GERUND;
    const struct nc_usual *usual = nc_cues_word(scene->cues, nc_scene_token(scene, i)->word);
    const bool base = (usual->hints & NC_HINT_BASE) != 0;
    if ((classes & NC_W_PARTICIPLE) && !base)
        return NC_TAG_PART; /* "transferred", though "transfer" is a noun too */
    if (!base && is_counted_plural(scene, i))
        return NC_TAG_NOUN;
    if (classes & NC_W_NOUN)
        return tag_of_double(scene, i);
    if (classes & NC_W_PARTICIPLE)
        return NC_TAG_PART;
    const bool one = base && before == NC_TAG_NUMBER && is_counted_one(scene, i);
    return inside || one ? NC_TAG_NOUN : NC_TAG_VERB;
}

/* Is token i a quotation mark or a bullet?  The capital behind it tells no name. */
static bool opens_capital(const struct nc_scene *scene, uint32_t i)
{
    return scene->senses[i].tag == NC_TAG_QUOTE ||
           (i == scene->first && nc_scene_token(scene, i)->kind == NC_TOKEN_SIGN);
}

/* Does the capital tell a name? */
static bool is_name(const struct nc_scene *scene, uint32_t i, const struct nc_token *token,
                    uint32_t classes)
{
    if (!(token->flags & NC_TOKEN_UPPER))
        return false;
    if (scene->shouting || scene->titled)
        return (classes & NC_W_PLACE) != 0 || (classes == 0 && scene->titled);
    if (i == scene->first || opens_capital(scene, i - 1))
        return classes == 0 || (classes & (NC_W_PLACE | NC_W_ABBREV)) != 0;
    return true;
}

/* "THE FUNERAL MARCH OF THE WORKERS": among capitals a month that is another word too needs a day,
 * a year or a preposition beside it. */
static bool is_no_month(const struct nc_scene *scene, uint32_t i, uint32_t classes)
{
    const uint32_t beside = NC_W_PREP | NC_W_MONTH | NC_W_DIGITS;
    if (!scene->shouting || (classes & (NC_W_VERB | NC_W_MODAL)) == 0)
        return false;
    bool dated = nc_scene_is(scene, i - 1, beside) || nc_scene_is(scene, i + 1, NC_W_DIGITS) ||
                 nc_cue_at(scene, i - 1) == NC_CUE_LAST || nc_cue_at(scene, i - 1) == NC_CUE_NEXT ||
                 nc_cue_at(scene, i - 1) == NC_CUE_THIS ||
                 nc_tag_at(scene, i - 1) == NC_TAG_NUMBER ||
                 nc_tag_at(scene, i + 1) == NC_TAG_NUMBER;
    return !dated;
}

/* The same for a word with a capital, which may be a name. */
static enum nc_tag tag_of_capital(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    uint32_t classes = token->classes & ~(uint32_t)(NC_W_STOP | NC_W_LINK);
    if ((classes & (NC_W_MONTH | NC_W_WEEKDAY)) && !is_no_month(scene, i, classes))
        return NC_TAG_DATE;
    enum nc_tag closed = nc_tag_closed(classes);
    if (closed != NC_TAG_MARK && token->len > 2)
        return closed;
    if (is_name(scene, i, token, classes))
        return NC_TAG_NAME;
    return closed != NC_TAG_MARK ? closed : nc_tag_open(classes);
}

/* The tag of a token whose usual one is in doubt. */
static enum nc_tag tag_of(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    if (token->kind == NC_TOKEN_SIGN)
        return nc_tag_sign(token->sign, (token->flags & NC_TOKEN_SPACE) != 0);
    if (token->kind != NC_TOKEN_WORD)
        return token->kind == NC_TOKEN_DIGITS ? NC_TAG_NUMBER : NC_TAG_STOP;
    enum nc_tag tag = token->flags & NC_TOKEN_UPPER ? tag_of_capital(scene, i)
                                                    : scene->senses[i].tag % NC_TAG_DOUBT;
    if (tag == NC_TAG_VERB)
        return tag_of_verb(scene, i, token->classes);
    return tag == NC_TAG_MARK ? tag_of_ending(scene, i) : tag;
}

/* What is counted of a sentence's tokens while they are tagged. */
struct census {
    uint32_t doubts;   /* those to be looked at again */
    uint32_t capitals; /* those that begin with one */
    uint32_t small;    /* words of weight that do not */
};

/* Are there capitals only, or a capital on every word of weight?  Most sentences have too many
 * small words for either. */
static void see_capitals(struct nc_scene *scene, const struct census *census)
{
    const uint32_t small = census->small;
    uint32_t caps = 0, upper = 0;
    scene->shouting = scene->titled = false;
    if (census->capitals < 3 || 4 * small >= census->capitals)
        return;
    for (uint32_t i = scene->first; i < scene->end; i++) {
        const struct nc_token *token = nc_scene_token(scene, i);
        if (token->kind != NC_TOKEN_WORD || token->len < NC_WEIGHT)
            continue;
        const bool all = (token->flags & NC_TOKEN_CAPS) != 0;
        caps += all;
        upper += !all && (token->flags & NC_TOKEN_UPPER) != 0;
    }
    scene->shouting = caps > 2 && caps > 4 * (small + upper);
    scene->titled = !scene->shouting && upper > 2 && upper > 4 * small;
}

/* Gives token i a tag, and the marks of it and of its word. */
static void set_tag(struct nc_scene *scene, uint32_t i, enum nc_tag tag)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    const uint8_t word = nc_cues_word(scene->cues, token->word)->marks[0] & NC_MARKS_OWN;
    scene->senses[i].tag = (uint8_t)tag;
    scene->marks[i] = (token->sign != 0 ? 0 : word) | nc_tag_marks[tag];
}

/* Gives the tokens of mention m in the range their tag. */
static void mark_range(struct nc_scene *scene, struct nc_range range, enum nc_tag tag, uint32_t m)
{
    for (uint32_t i = range.first; i < range.end; i++) {
        set_tag(scene, i, tag);
        scene->marks[i] |= NC_MARK_MENTION;
        scene->holders[i] = m;
    }
}

/* "The ministry estimates that 300 ...": the bound is the verb of who says so. */
static bool is_told(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t closed = NC_W_DET | NC_W_PREP | NC_W_AUX | NC_W_CONJ | NC_W_ADV;
    return i > scene->first && nc_scene_is(scene, i, NC_W_SAY) &&
           nc_scene_token(scene, i - 1)->kind == NC_TOKEN_WORD &&
           !nc_scene_is(scene, i - 1, closed);
}

static void mark_mentions(struct nc_scene *scene)
{
    for (uint32_t m = scene->from; m < scene->to; m++) {
        const struct nc_mention *mention = &scene->mentions->items[m];
        const enum nc_kind kind = scene->figures[m].kind;
        if (kind == NC_KIND_ORDINAL) /* "first-team players": an adjective like others */
            continue;
        const bool bound = mention->modifier.first < mention->modifier.end;
        if (bound && !is_told(scene, mention->modifier.first))
            mark_range(scene, mention->modifier, NC_TAG_MODIFIER, m);
        if (nc_scene_factor(scene, m))
            continue; /* it stays a verb */
        mark_range(scene, mention->surface, kind == NC_KIND_LABEL ? NC_TAG_NAME : NC_TAG_NUMBER, m);
        if (mention->per.first < mention->per.end)
            mark_range(scene, mention->per, NC_TAG_MODIFIER, m);
        if (kind == NC_KIND_DATE || kind == NC_KIND_DURATION)
            scene->marks[mention->surface.first] |= NC_MARK_TIME;
    }
}

/* "according to": no verb of the sentence. */
static void mark_citing(struct nc_scene *scene)
{
    if (!nc_scene_hints(scene, NC_HINT_ACCORDING))
        return;
    for (uint32_t i = scene->first; i < scene->end; i++) {
        uint32_t count = 0;
        if (scene->senses[i].cue != NC_CUE_ACCORDING ||
            nc_phrase_find(NC_PHRASE_SPEAKER, scene->tokens, i, &count) == 0)
            continue;
        for (uint32_t end = i + count; i < end && i < scene->end; i++) {
            scene->senses[i] = (struct nc_sense){ .tag = NC_TAG_PREP, .cue = NC_CUE_ACCORDING };
            scene->marks[i] = NC_MARK_SAYING | NC_MARK_CLAUSE;
        }
        i--;
    }
}

/* Does the telling that a verb of saying began end at token i? */
static bool ends_telling(const struct nc_scene *scene, uint32_t i)
{
    const uint32_t ends = NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_PART) |
                          NC_TAG_BIT(NC_TAG_AUX) | NC_TAG_BIT(NC_TAG_MODAL) |
                          NC_TAG_BIT(NC_TAG_COMMA) | NC_TAG_BIT(NC_TAG_STOP) |
                          NC_TAG_BIT(NC_TAG_QUOTE);
    const struct nc_sense *sense = &scene->senses[i];
    if ((NC_TAG_BIT(sense->tag) & ends) != 0 || sense->cue == NC_CUE_THAT)
        return true;
    return sense->tag == NC_TAG_NUMBER && nc_mention_at(scene, i) != NC_NONE &&
           nc_kind_quantity(scene->figures[nc_mention_at(scene, i)].kind);
}

static void mark_all_telling(struct nc_scene *scene, uint32_t from, uint32_t end)
{
    nc_sieve_add(scene->sieves, from - scene->first, end - scene->first, NC_MARK_TELLING);
}

/* Marks where and to whom something is told; days and places there are those of the telling. */
static void mark_telling(struct nc_scene *scene)
{
    if ((scene->classes & NC_W_SAY) == 0)
        return;
    for (uint32_t i = nc_scene_next(scene, scene->first, scene->end, NC_MARK_SAYING);
         i < scene->end; i = nc_scene_next(scene, i, scene->end, NC_MARK_SAYING)) {
        const enum nc_tag then = nc_tag_at(scene, i + 1);
        const bool told = nc_scene_says(scene, i) && (scene->senses[i].cue != NC_CUE_SAY ||
                                                      then == NC_TAG_PREP || then == NC_TAG_DATE);
        uint32_t end = i + 1;
        while (told && end < scene->end && !nc_scene_says(scene, end) && !ends_telling(scene, end))
            end++;
        if (told)
            mark_all_telling(scene, i, end);
        i = end;
    }
}

/* Does a dash with white space on both sides stand at token i? */
static bool is_dash_apart(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    const uint16_t sign = token->sign;
    return (sign == '-' || sign == NC_SIGN_EN_DASH || sign == NC_SIGN_EM_DASH) &&
           i + 1 < scene->end && (token[0].flags & token[1].flags & NC_TOKEN_SPACE) != 0;
}

/* Marks a dateline, "GENEVA, May 16 (Agency) -", as telling: it says where the reporter sat. */
static void mark_dateline(struct nc_scene *scene)
{
    const uint32_t verbs =
        NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_AUX) | NC_TAG_BIT(NC_TAG_MODAL);
    if ((nc_scene_token(scene, scene->first)->flags & NC_TOKEN_CAPS) == 0)
        return;
    const uint32_t end = MIN(scene->end, scene->first + NC_DATELINE);
    uint32_t dash = scene->first;
    do
        dash = nc_scene_next(scene, dash + 1, end, NC_MARK_CLAUSE);
    while (dash < end && !is_dash_apart(scene, dash));
    if (dash >= end)
        return;
    for (uint32_t i = scene->first + 1; i < dash; i++)
        if ((NC_TAG_BIT(scene->senses[i].tag) & verbs) != 0)
            return;
    mark_all_telling(scene, scene->first, dash);
}

/* Tags every token as its word or sign is tagged for itself, and notes in scene->doubts those that
 * must be looked at again, as their neighbours, their letters or the whole sentence have a say.
 * Without a branch, as no machine foresees words. */
static struct census tag_usual(struct nc_scene *scene)
{
    enum { AHEAD = 16 }; /* tokens: what is fetched for them is there when they are tagged */
    const struct nc_token *items = scene->tokens->items;
    const struct nc_usual *usuals = scene->cues->usual;
    struct nc_sense *senses = scene->senses;
    uint8_t *marks = scene->marks;
    uint32_t *doubts = scene->doubts;
    struct census census = { 0 };
    uint32_t hints = 0;
    const uint32_t last = (uint32_t)scene->tokens->count - 1;
    for (uint32_t i = scene->first, end = scene->end; i < end; i++) {
        const struct nc_usual *usual = &usuals[nc_cues_row(items[i].word, items[i].sign)];
        const struct nc_token *ahead = &items[MIN(i + AHEAD, last)];
        __builtin_prefetch(&usuals[nc_cues_row(ahead->word, 0)]);
        const uint32_t upper = items[i].flags / NC_TOKEN_UPPER % 2;
        const bool weighs = (items[i].kind == NC_TOKEN_WORD) & (items[i].len >= NC_WEIGHT);
        senses[i] = usual->senses[upper];
        marks[i] = usual->marks[upper];
        hints |= usual->hints;
        doubts[census.doubts] = i;
        census.doubts += usual->senses[upper].tag / NC_TAG_DOUBT;
        census.capitals += upper;
        census.small += weighs & ~upper;
    }
    scene->hints = (uint16_t)hints;
    return census;
}

/* Looks at token i again. */
static void tag_again(struct nc_scene *scene, uint32_t i)
{
    if (i < scene->end && (scene->marks[i] & NC_MARK_MENTION) == 0)
        set_tag(scene, i, tag_of(scene, i));
}

/* Looks at what is in doubt again, from the left to the right. */
static void tag_doubts(struct nc_scene *scene, uint32_t count)
{
    if (scene->shouting || scene->titled) { /* every capital is */
        for (uint32_t i = scene->first; i < scene->end; i++)
            tag_again(scene, i);
        return;
    }
    tag_again(scene, scene->first);
    if (opens_capital(scene, scene->first))
        tag_again(scene, scene->first + 1);
    for (uint32_t k = 0; k < count; k++) {
        const uint32_t i = scene->doubts[k];
        if ((scene->marks[i] & NC_MARK_MENTION) != 0)
            continue;
        const enum nc_tag tag = tag_of(scene, i);
        scene->senses[i].tag = (uint8_t)tag;
        scene->marks[i] |= nc_tag_marks[tag]; /* it had its own alone */
        if (tag == NC_TAG_QUOTE)
            tag_again(scene, i + 1);
    }
}

void nc_scene_tag(struct nc_scene *scene)
{
    scene->classes = scene->tokens->sentences[scene->sentence].classes;
    scene->place_known = false;
    const struct census census = tag_usual(scene);
    see_capitals(scene, &census);
    mark_mentions(scene);
    tag_doubts(scene, census.doubts);
    mark_citing(scene);
    nc_sieves_fill(scene->sieves, scene->marks + scene->first, scene->size);
    mark_telling(scene);
    mark_dateline(scene);
}
