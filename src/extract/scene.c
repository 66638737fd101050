/* scene.c - tags the words of a sentence: closed classes and known words by the lexicon, others by
 * their ending and their neighbours. */
#include "extract/scene.h"

#include <string.h>

enum {
    NC_DATELINE = 24, /* tokens that a dateline takes at most */
    NC_SIGN_ELLIPSIS = 0x2026,
    NC_SIGN_EN_DASH = 0x2013,
    NC_SIGN_EM_DASH = 0x2014
};

/* The tags of ASCII signs; a hyphen is looked at more closely. */
static const uint8_t sign_tags[128] = {
    ['.'] = NC_TAG_STOP,  [';'] = NC_TAG_STOP,   [':'] = NC_TAG_STOP,  ['!'] = NC_TAG_STOP,
    ['?'] = NC_TAG_STOP,  ['('] = NC_TAG_STOP,   [')'] = NC_TAG_STOP,  [','] = NC_TAG_COMMA,
    ['"'] = NC_TAG_QUOTE, ['\''] = NC_TAG_QUOTE, ['`'] = NC_TAG_QUOTE, ['-'] = NC_TAG_HYPHEN,
    ['%'] = NC_TAG_MARK,  ['$'] = NC_TAG_MARK,   ['#'] = NC_TAG_MARK,  ['&'] = NC_TAG_MARK,
    ['*'] = NC_TAG_MARK,  ['+'] = NC_TAG_MARK,   ['/'] = NC_TAG_MARK,  ['<'] = NC_TAG_MARK,
    ['='] = NC_TAG_MARK,  ['>'] = NC_TAG_MARK,   ['@'] = NC_TAG_MARK,  ['['] = NC_TAG_MARK,
    ['\\'] = NC_TAG_MARK, [']'] = NC_TAG_MARK,   ['^'] = NC_TAG_MARK,  ['_'] = NC_TAG_MARK,
    ['{'] = NC_TAG_MARK,  ['|'] = NC_TAG_MARK,   ['}'] = NC_TAG_MARK,  ['~'] = NC_TAG_MARK,
};

static enum nc_tag tag_of_sign(const struct nc_token *token)
{
    const bool apart = (token->flags & NC_TOKEN_SPACE) != 0;
    if (token->sign > ' ' && token->sign < 127)
        return token->sign == '-' && apart ? NC_TAG_STOP : (enum nc_tag)sign_tags[token->sign];
    switch (token->sign) {
    case NC_SIGN_EM_DASH:
        return NC_TAG_STOP;
    case NC_SIGN_EN_DASH:
        return apart ? NC_TAG_STOP : NC_TAG_HYPHEN;
    case 0x201c:
    case 0x201d:
    case 0x2018:
    case 0x2019:
    case 0xab:
    case 0xbb:
        return NC_TAG_QUOTE;
    default:
        return NC_TAG_MARK;
    }
}

/* Letter k of the word, from its end, as a lower-case letter. */
static char letter_back(const char *text, size_t len, size_t k)
{
    char c = k < len ? text[len - 1 - k] : '\0';
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* The tag that the ending of an unknown word suggests. */
static enum nc_tag tag_of_ending(const char *text, size_t len)
{
    char last = letter_back(text, len, 0), second = letter_back(text, len, 1);
    char third = letter_back(text, len, 2);
    if (len > 4 && last == 'd' && second == 'e')
        return NC_TAG_PART;
    if (len > 5 && last == 'g' && second == 'n' && third == 'i')
        return NC_TAG_GERUND;
    if (len > 4 && last == 'y' && second == 'l')
        return NC_TAG_ADV;
    if (len > 5 && last == 's' && second == 'u' && third == 'o')
        return NC_TAG_ADJ;
    if (len > 5 &&
        ((last == 'l' && second == 'a') || (last == 'e' && second == 'v' && third == 'i') ||
         (last == 'e' && second == 'l' && third == 'b')))
        return NC_TAG_ADJ;
    if (len > 5 && last == 'l' && second == 'u' && third == 'f')
        return NC_TAG_ADJ;
    return NC_TAG_NOUN;
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

/* The cue of token i, which need not be tagged yet. */
static enum nc_cue cue_of(const struct nc_scene *scene, uint32_t i)
{
    return (enum nc_cue)scene->cues->of_word[nc_scene_token(scene, i)->word].cue;
}

/* Is "to" the next word? */
static bool to_follows(const struct nc_scene *scene, uint32_t i)
{
    return i + 1 < scene->end && cue_of(scene, i + 1) == NC_CUE_TO;
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
         cue_of(scene, i + 1) == NC_CUE_DIRECTION))
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
        if (sense->tag == NC_TAG_NUMBER && sense->mention != 0) {
            const struct nc_figure *count = &scene->figures[scene->from + sense->mention - 1u];
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

/* "scored four tries", "three counts of murder": behind a count of more than one a form in -s is
 * no verb, whose subject would be one. */
static bool is_counted_form(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    if (i == scene->first || scene->senses[i - 1].mention == 0 ||
        letter_back(nc_scene_text(scene, i), token->len, 0) != 's')
        return false;
    const struct nc_figure *figure =
        &scene->figures[scene->from + scene->senses[i - 1].mention - 1u];
    return figure->kind == NC_KIND_NUMBER && figure->unit == 0 &&
           (figure->value.mantissa != 1 || figure->value.exponent != 0);
}

/* Forms of known verbs. */
static enum nc_tag tag_of_verb(const struct nc_scene *scene, uint32_t i, uint32_t classes)
{
    enum nc_tag before = nc_tag_at(scene, i - 1);
    bool inside = before == NC_TAG_DET || before == NC_TAG_ADJ;
    if ((classes & (NC_W_GERUND | NC_W_PARTICIPLE)) && !(classes & NC_W_NOUN) && inside &&
        noun_follows(scene, i))
        return NC_TAG_ADJ;
    if (classes & NC_W_GERUND)
        return (classes & NC_W_NOUN) && (inside || before == NC_TAG_NOUN || before == NC_TAG_NUMBER)
                   ? NC_TAG_NOUN
                   : NC_TAG_GERUND;
    bool base = nc_scene_word(scene, i)->lemma == nc_scene_token(scene, i)->word;
    if ((classes & NC_W_PARTICIPLE) && !base)
        return NC_TAG_PART; /* "transferred", though "transfer" is a noun too */
    if (!base && is_counted_plural(scene, i))
        return NC_TAG_NOUN;
    if (classes & NC_W_NOUN)
        return tag_of_double(scene, i);
    if (classes & NC_W_PARTICIPLE)
        return NC_TAG_PART;
    return inside || (before == NC_TAG_NUMBER && is_counted_form(scene, i)) ? NC_TAG_NOUN
                                                                             : NC_TAG_VERB;
}

/* Does the capital tell a name? */
static bool is_name(const struct nc_scene *scene, uint32_t i, const struct nc_token *token,
                    uint32_t classes)
{
    if (!(token->flags & NC_TOKEN_UPPER))
        return false;
    if (scene->shouting || scene->titled)
        return (classes & NC_W_PLACE) != 0 || (classes == 0 && scene->titled);
    if (i == scene->first || (i > scene->first && scene->senses[i - 1].tag == NC_TAG_QUOTE))
        return classes == 0 || (classes & (NC_W_PLACE | NC_W_ABBREV)) != 0;
    return true;
}

/* The same for a word with a capital, which may be a name. */
static enum nc_tag tag_of_capital(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    uint32_t classes = token->classes & ~(uint32_t)(NC_W_STOP | NC_W_LINK);
    if (classes & (NC_W_MONTH | NC_W_WEEKDAY))
        return NC_TAG_DATE;
    enum nc_tag closed = nc_tag_closed(classes);
    if (closed != NC_TAG_MARK && token->len > 2)
        return closed;
    if (is_name(scene, i, token, classes))
        return NC_TAG_NAME;
    return closed != NC_TAG_MARK ? closed : nc_tag_open(classes);
}

static enum nc_tag tag_of_word(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    enum nc_tag tag = token->flags & NC_TOKEN_UPPER
                          ? tag_of_capital(scene, i)
                          : (enum nc_tag)scene->cues->of_word[token->word].tag;
    if (tag == NC_TAG_VERB)
        return tag_of_verb(scene, i, token->classes);
    if (tag != NC_TAG_MARK)
        return tag;
    if (nc_scene_possessive(scene, i))
        return NC_TAG_NOUN;
    return tag_of_ending(nc_scene_text(scene, i), token->len);
}

/* Are there capitals only, or a capital on every word of weight?  Counted without branches, as no
 * machine foresees them. */
static void see_capitals(struct nc_scene *scene)
{
    uint32_t all = 0, begun = 0, caps = 0;
    for (uint32_t i = scene->first; i < scene->end; i++) {
        const struct nc_token *token = nc_scene_token(scene, i);
        const uint32_t weight = (token->kind == NC_TOKEN_WORD) & (token->len >= 4);
        all += weight;
        begun += weight & ((token->flags & NC_TOKEN_UPPER) != 0);
        caps += weight & ((token->flags & NC_TOKEN_CAPS) != 0);
    }
    const uint32_t upper = begun - caps, lower = all - begun;
    scene->shouting = caps > 2 && caps > 4 * (lower + upper);
    scene->titled = !scene->shouting && upper > 2 && upper > 4 * lower;
}

static void mark_range(struct nc_scene *scene, struct nc_range range, enum nc_tag tag,
                       uint32_t mention)
{
    for (uint32_t i = range.first; i < range.end; i++)
        if (i >= scene->first && i < scene->end)
            scene->senses[i] =
                (struct nc_sense){ .tag = (uint8_t)tag, .mention = (uint16_t)mention };
}

static void mark_mentions(struct nc_scene *scene)
{
    for (uint32_t m = scene->from; m < scene->to; m++) {
        const struct nc_mention *mention = &scene->mentions->items[m];
        uint8_t kind = scene->figures[m].kind;
        if (kind == NC_KIND_ORDINAL) /* "first-team players": an adjective like others */
            continue;
        mark_range(scene, mention->modifier, NC_TAG_MODIFIER, m - scene->from + 1);
        mark_range(scene, mention->surface, kind == NC_KIND_LABEL ? NC_TAG_NAME : NC_TAG_NUMBER,
                   m - scene->from + 1);
        mark_range(scene, mention->per, NC_TAG_MODIFIER, m - scene->from + 1);
    }
}

/* "according to": no verb of the sentence. */
static void mark_citing(struct nc_scene *scene)
{
    if (!nc_scene_met(scene, NC_CUE_ACCORDING))
        return;
    for (uint32_t i = scene->first; i < scene->end; i++) {
        uint32_t count = 0;
        if (scene->senses[i].cue != NC_CUE_ACCORDING ||
            nc_phrase_find(NC_PHRASE_SPEAKER, scene->tokens, i, &count) == 0)
            continue;
        for (uint32_t end = i + count; i < end && i < scene->end; i++)
            scene->senses[i] = (struct nc_sense){ .tag = NC_TAG_PREP, .cue = NC_CUE_ACCORDING };
        i--;
    }
}

/* Marks where and to whom something is told; days and places there are those of the telling. */
static void mark_telling(struct nc_scene *scene)
{
    const uint32_t ends = NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_PART) |
                          NC_TAG_BIT(NC_TAG_AUX) | NC_TAG_BIT(NC_TAG_MODAL) |
                          NC_TAG_BIT(NC_TAG_COMMA) | NC_TAG_BIT(NC_TAG_STOP) |
                          NC_TAG_BIT(NC_TAG_QUOTE);
    bool telling = false;
    if ((scene->classes & NC_W_SAY) == 0)
        return;
    for (uint32_t i = scene->first; i < scene->end; i++) {
        struct nc_sense *sense = &scene->senses[i];
        if (nc_scene_says(scene, i)) {
            enum nc_tag next = nc_tag_at(scene, i + 1);
            telling = sense->cue != NC_CUE_SAY || next == NC_TAG_PREP || next == NC_TAG_DATE;
        } else if ((NC_TAG_BIT(sense->tag) & ends) != 0 || sense->cue == NC_CUE_THAT ||
                   (sense->tag == NC_TAG_NUMBER && sense->mention != 0 &&
                    nc_kind_quantity(
                        (enum nc_kind)scene->figures[scene->from + sense->mention - 1u].kind)))
            telling = false;
        sense->telling = telling;
    }
}

/* Marks a dateline, "GENEVA, May 16 (Agency) -", as telling: it says where the reporter sat. */
static void mark_dateline(struct nc_scene *scene)
{
    const struct nc_token *first = nc_scene_token(scene, scene->first);
    if ((first->flags & NC_TOKEN_CAPS) == 0)
        return;
    for (uint32_t i = scene->first + 1; i < scene->first + NC_DATELINE && i + 1 < scene->end; i++) {
        enum nc_tag tag = nc_tag_at(scene, i);
        bool apart = (nc_scene_token(scene, i)->flags & NC_TOKEN_SPACE) != 0 &&
                     (nc_scene_token(scene, i + 1)->flags & NC_TOKEN_SPACE) != 0;
        uint16_t sign = nc_scene_token(scene, i)->sign;
        if (tag == NC_TAG_VERB || tag == NC_TAG_AUX || tag == NC_TAG_MODAL)
            return;
        if (!apart || (sign != '-' && sign != NC_SIGN_EN_DASH && sign != NC_SIGN_EM_DASH))
            continue;
        for (uint32_t k = scene->first; k < i; k++)
            scene->senses[k].telling = true;
        return;
    }
}

static enum nc_tag tag_of(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    if (token->kind == NC_TOKEN_WORD)
        return tag_of_word(scene, i);
    if (token->kind == NC_TOKEN_SIGN)
        return tag_of_sign(token);
    return token->kind == NC_TOKEN_DIGITS ? NC_TAG_NUMBER : NC_TAG_STOP;
}

void nc_scene_tag(struct nc_scene *scene)
{
    memset(scene->senses + scene->first, 0, scene->size * sizeof *scene->senses);
    memset(scene->cues_met, 0, sizeof scene->cues_met);
    scene->classes = scene->tokens->sentences[scene->sentence].classes;
    scene->named = scene->place_known = false;
    see_capitals(scene);
    mark_mentions(scene);
    for (uint32_t i = scene->first; i < scene->end; i++) {
        struct nc_sense *sense = &scene->senses[i];
        uint16_t word = nc_scene_token(scene, i)->word;
        if (sense->mention == 0)
            sense->tag = (uint8_t)tag_of(scene, i);
        scene->named |= sense->tag == NC_TAG_NAME;
        sense->cue = scene->cues->of_word[word].cue;
        scene->cues_met[sense->cue / 64] |= UINT64_C(1) << sense->cue % 64;
    }
    mark_citing(scene);
    mark_telling(scene);
    mark_dateline(scene);
}
