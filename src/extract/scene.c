/* scene.c - tags the words of a sentence: closed classes and known words by the lexicon, others by
 * their ending and their neighbours. */
#include "extract/scene.h"

#include <string.h>

enum {
    NC_DATELINE = 24, /* tokens that a dateline takes at most */
    NC_WEIGHT = 4,    /* letters of a word that a headline begins with a capital */
    NC_SIGN_ELLIPSIS = 0x2026
};

/* The tokens that are noted together in scene->doubts, and there the bits of the two kinds. */
enum { EIGHT = 8, DOUBTS = 0x5555, ENDINGS = 0xaaaa };

/* An ending that tells the tag of an unknown word: its letters, the last one highest; no digits end
 * so. */
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

/* The tag that the ending of an unknown word suggests, or that of digits and the like; without a
 * branch for what it ends in. */
static enum nc_tag tag_of_ending(const struct nc_scene *scene, uint32_t i)
{
    static const uint8_t of_kind[] = {
        [NC_TOKEN_WORD] = NC_TAG_NOUN,
        [NC_TOKEN_DIGITS] = NC_TAG_NUMBER,
        [NC_TOKEN_SIGN] = NC_TAG_MARK,
        [NC_TOKEN_BREAK] = NC_TAG_STOP,
    };
    const struct nc_token *token = nc_scene_token(scene, i);
    const size_t len = token->len;
    const enum nc_tag plain = (enum nc_tag)of_kind[token->kind];
    uint32_t last;
    if (token->at + len < sizeof last)
        return plain;
    memcpy(&last, scene->tokens->text + token->at + len - sizeof last, sizeof last);
    last = GUINT32_FROM_LE(last) | 0x20202020; /* small letters */
    const struct ending *e = endings[last >> 24 & 31];
    const unsigned one = ((last & e[0].mask) == e[0].letters) & (len >= e[0].least);
    const unsigned two = ((last & e[1].mask) == e[1].letters) & (len >= e[1].least);
    return (enum nc_tag)(plain + one * e[0].adds + two * e[1].adds);
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

/* The tag of a word with a capital, which may be a name; that without one where it tells nothing.
 */
static unsigned tag_of_capital(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    const uint32_t classes = token->classes & ~(uint32_t)(NC_W_STOP | NC_W_LINK);
    const struct nc_usual *usual = nc_cues_word(scene->cues, token->word);
    const unsigned small = usual->of[0].sense.tag, capital = usual->of[1].sense.tag;
    if (capital == NC_TAG_DATE)
        return is_no_month(scene, i, classes) ? small : NC_TAG_DATE;
    if (capital != NC_TAG_NAME && capital != NC_TAG_DOUBT)
        return capital;
    return is_name(scene, i, token, classes) ? NC_TAG_NAME : small;
}

/* The tag of a token that is looked at again. */
static enum nc_tag tag_of(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    if (token->kind == NC_TOKEN_SIGN)
        return nc_tag_sign(token->sign, (token->flags & NC_TOKEN_SPACE) != 0);
    const unsigned tag =
        token->flags & NC_TOKEN_UPPER ? tag_of_capital(scene, i) : scene->senses[i].tag;
    if ((tag & NC_TAG_DOUBT) != 0)
        return nc_verb_tag(scene, i, (enum nc_verb)(tag % NC_TAG_DOUBT));
    return (tag & NC_TAG_ENDING) != 0 ? tag_of_ending(scene, i) : (enum nc_tag)tag;
}

/* Is it a word that a headline begins with a capital? */
static inline bool is_weighty(const struct nc_token *token)
{
    return (token->kind == NC_TOKEN_WORD) & (token->len >= NC_WEIGHT);
}

/* Are there words of weight without a capital for at least a quarter of the capitals?  Most
 * sentences show them at once. */
static bool has_small(const struct nc_scene *scene, uint32_t capitals)
{
    uint32_t small = 0;
    for (uint32_t i = scene->first; i < scene->end && 4 * small < capitals; i++) {
        const struct nc_token *token = nc_scene_token(scene, i);
        small += is_weighty(token) & ((token->flags & NC_TOKEN_UPPER) == 0);
    }
    return 4 * small >= capitals;
}

/* Are there capitals only, or a capital on every word of weight? */
static void see_capitals(struct nc_scene *scene, uint32_t capitals)
{
    uint32_t caps = 0, upper = 0, small = 0;
    scene->shouting = scene->titled = false;
    if (capitals < 3 || has_small(scene, capitals))
        return;
    for (uint32_t i = scene->first; i < scene->end; i++) {
        const struct nc_token *token = nc_scene_token(scene, i);
        if (!is_weighty(token))
            continue;
        const bool all = (token->flags & NC_TOKEN_CAPS) != 0;
        const bool one = (token->flags & NC_TOKEN_UPPER) != 0;
        caps += all;
        upper += one && !all;
        small += !one;
    }
    scene->shouting = caps > 2 && caps > 4 * (small + upper);
    scene->titled = !scene->shouting && upper > 2 && upper > 4 * small;
}

/* Gives token i a tag, and the marks of it and of its word. */
static void set_tag(struct nc_scene *scene, uint32_t i, enum nc_tag tag)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    const uint8_t word = nc_cues_word(scene->cues, token->word)->of[0].marks & NC_MARKS_OWN;
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
        const bool told = nc_scene_says(scene, i) &&
                          (scene->senses[i].cue != NC_CUE_SAY || then == NC_TAG_PREP ||
                           then == NC_TAG_DATE || nc_scene_one_of(scene, i + 1, NC_LISTED_VAGUELY));
        uint32_t end = i + 1;
        while (told && end < scene->end && !nc_scene_says(scene, end) && !ends_telling(scene, end))
            end++;
        if (told)
            mark_all_telling(scene, i, end);
        i = end;
    }
}

/* Does a dash, or two hyphens for one, with white space on both sides stand at token i? */
static bool is_dash_apart(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    const uint16_t sign = token->sign;
    if (sign != '-' && sign != NC_SIGN_EN_DASH && sign != NC_SIGN_EM_DASH)
        return false;
    const uint32_t last = i + (nc_scene_has(scene, i + 1) && token[1].sign == '-' ? 1 : 0);
    return last + 1 < scene->end &&
           (token->flags & token[last + 1 - i].flags & NC_TOKEN_SPACE) != 0;
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

/* Tags every token as its word or sign is tagged for itself: without a branch, as no machine
 * foresees words.  Returns how many begin with a capital. */
static uint32_t tag_usual(struct nc_scene *scene)
{
    const struct nc_token *items = scene->tokens->items;
    const struct nc_usual *usuals = scene->cues->usual;
    struct nc_sense *senses = scene->senses;
    uint8_t *marks = scene->marks;
    size_t capitals = 0;
    uint64_t all = 0;
    for (uint32_t i = scene->first, end = scene->end; i < end; i++) {
        const struct nc_usual *usual = &usuals[nc_cues_row(items[i].word, items[i].sign)];
        __builtin_prefetch(&usuals[NC_CUE_SIGNS + items[i + NC_TOKENS_AHEAD].word]);
        const size_t upper = items[i].flags & NC_TOKEN_UPPER;
        const struct nc_usual_part *part = &usual->of[upper / NC_TOKEN_UPPER];
        uint64_t both;
        memcpy(&both, usual, sizeof both);
        all |= both;
        senses[i] = part->sense;
        marks[i] = part->marks;
        capitals += upper;
    }
    struct nc_usual sum;
    memcpy(&sum, &all, sizeof sum);
    scene->hints = nc_usual_hints(&sum);
    return (uint32_t)(capitals / NC_TOKEN_UPPER);
}

/* Notes in scene->doubts, eight tokens each, which have no tag of their own: of each token one bit
 * where neighbours or the whole sentence have a say in it, then one where its letters tell it. */
static void note_doubts(struct nc_scene *scene)
{
    const uint32_t *end = scene->doubts + (scene->size + EIGHT - 1) / EIGHT;
    const char *senses = (const char *)(scene->senses + scene->first);
    for (uint32_t *eight = scene->doubts; eight < end; eight++, senses += NC_SIXTEEN) {
        const struct nc_sixteen s = nc_sixteen_at(senses); /* stops stand behind the last */
        const unsigned spelled = nc_sixteen_high(nc_sixteen_doubled(s)) & DOUBTS;
        *eight = (nc_sixteen_high(s) & DOUBTS) | spelled << 1;
    }
}

/* Gives the tokens whose letters tell their tags these. */
static void tag_endings(struct nc_scene *scene)
{
    for (uint32_t at = 0; at < scene->size; at += EIGHT) {
        for (uint32_t left = scene->doubts[at / EIGHT] & ENDINGS; left != 0; left &= left - 1) {
            const uint32_t i = scene->first + at + nc_sixteen_before(left) / 2;
            const enum nc_tag tag = tag_of_ending(scene, i);
            scene->senses[i].tag = (uint8_t)tag;
            scene->marks[i] |= nc_tag_marks[tag]; /* it had its own alone */
        }
    }
}

/* Looks at token i again. */
static void tag_again(struct nc_scene *scene, uint32_t i)
{
    if (i < scene->end && (scene->marks[i] & NC_MARK_MENTION) == 0)
        set_tag(scene, i, tag_of(scene, i));
}

/* Tags token i, which is in doubt, where no mention has it. */
static void settle(struct nc_scene *scene, uint32_t i)
{
    if ((scene->marks[i] & NC_MARK_MENTION) != 0)
        return;
    const enum nc_tag tag = tag_of(scene, i);
    scene->senses[i].tag = (uint8_t)tag;
    scene->marks[i] |= nc_tag_marks[tag]; /* it had its own alone */
    if (tag == NC_TAG_QUOTE)
        tag_again(scene, i + 1);
}

/* Looks at what is in doubt again, from the left to the right. */
static void tag_doubts(struct nc_scene *scene)
{
    if (scene->shouting || scene->titled) { /* every capital is */
        for (uint32_t i = scene->first; i < scene->end; i++)
            tag_again(scene, i);
        return;
    }
    const bool opened = nc_scene_token(scene, scene->first)->kind == NC_TOKEN_SIGN;
    if (opened || scene->senses[scene->first].tag == NC_TAG_NAME) /* its capital may tell nothing */
        tag_again(scene, scene->first);
    if (opened)
        tag_again(scene, scene->first + 1);
    for (uint32_t at = 0; at < scene->size; at += EIGHT)
        for (uint32_t left = scene->doubts[at / EIGHT] & DOUBTS; left != 0; left &= left - 1)
            settle(scene, scene->first + at + nc_sixteen_before(left) / 2);
}

/* Puts stops around the sentence. */
static void fence(const struct nc_scene *scene)
{
    const size_t size = NC_SENSE_EDGE * sizeof *scene->senses;
    memset(scene->senses + scene->end, 0, size);
    memset(scene->senses + (ptrdiff_t)scene->first - NC_SENSE_EDGE, 0, size);
}

void nc_scene_tag(struct nc_scene *scene)
{
    fence(scene);
    scene->classes = scene->tokens->sentences[scene->sentence].classes;
    see_capitals(scene, tag_usual(scene));
    note_doubts(scene);
    tag_endings(scene);
    mark_mentions(scene);
    tag_doubts(scene);
    mark_citing(scene);
    if (scene->first < scene->seam.end)
        nc_misstated_mend(scene);
    nc_sieves_fill(scene->sieves, scene->marks + scene->first, scene->size);
    mark_telling(scene);
    mark_dateline(scene);
}
