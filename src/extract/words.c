/* words.c - phrases and base forms of the words of a sentence, put into the pool. */
#include "extract/scene.h"

#include "data/payload.h"

#include <string.h>

enum { NC_PHRASE_BYTES = 160 };

bool nc_scene_possessive(const struct nc_scene *scene, uint32_t i)
{
    const char *text = nc_scene_text(scene, i);
    size_t len = nc_scene_token(scene, i)->len;
    if (len <= 2 || (text[len - 1] | 0x20) != 's')
        return false;
    return text[len - 2] == '\'' || (len > 4 && memcmp(text + len - 4, "\xe2\x80\x99", 3) == 0);
}

uint32_t nc_scene_over_brackets(const struct nc_scene *scene, uint32_t i)
{
    enum { REACH = 12 };
    if (!nc_scene_has(scene, i))
        return i;
    const uint16_t open = nc_scene_token(scene, i)->sign;
    const uint16_t close = open == '(' ? ')' : ']';
    if (open != '(' && open != '[')
        return i;
    for (uint32_t at = i + 1; at <= i + REACH && nc_scene_has(scene, at); at++)
        if (nc_scene_token(scene, at)->sign == close)
            return at + 1;
    return i;
}

/* Bytes of the apostrophe and s of a possessive. */
static uint32_t possessive_len(const struct nc_scene *scene, uint32_t i)
{
    return nc_scene_text(scene, i)[nc_scene_token(scene, i)->len - 2] == '\'' ? 2 : 4;
}

bool nc_scene_plural(const struct nc_scene *scene, uint32_t i)
{
    if (!nc_scene_has(scene, i))
        return false;
    const struct nc_token *token = nc_scene_token(scene, i);
    const char *text = nc_scene_text(scene, i);
    if (nc_scene_possessive(scene, i))
        return false;
    if (token->word != 0 && nc_scene_word(scene, i)->lemma != token->word)
        return true;
    return token->len > 3 && (text[token->len - 1] | 0x20) == 's' &&
           (text[token->len - 2] | 0x20) != 's';
}

/* Puts the bytes of token i at the end of out; false when there is no room. */
static bool add_token(const struct nc_scene *scene, uint32_t i, bool space, char *out, size_t *len)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    if (*len + token->len + 1 > NC_PHRASE_BYTES)
        return false;
    if (space)
        out[(*len)++] = ' ';
    memcpy(out + *len, nc_scene_text(scene, i), token->len);
    *len += token->len;
    return true;
}

/* Is one of the bytes below a space: a line break or a tab? */
static bool is_broken(const char *text, size_t len)
{
    const size_t eight = sizeof(uint64_t);
    for (; len >= eight; text += eight, len -= eight)
        if (nc_eight_below(nc_eight_at(text), ' ') != 0)
            return true;
    const uint64_t rest = (UINT64_C(1) << 8 * len) - 1; /* of the last word, its zeros left out */
    return (nc_eight_below(nc_few_at(text, len), ' ') & rest) != 0;
}

nc_str nc_scene_phrase(const struct nc_scene *scene, uint32_t first, uint32_t end)
{
    char out[NC_PHRASE_BYTES];
    size_t len = 0;
    if (first >= end)
        return 0;
    const struct nc_token *last = nc_scene_token(scene, end - 1);
    uint32_t at = nc_scene_token(scene, first)->at, last_at = last->at + last->len;
    const char *text = scene->tokens->text + at;
    if (nc_scene_possessive(scene, end - 1))
        last_at -= possessive_len(scene, end - 1);
    if (last_at - at <= NC_PHRASE_BYTES && !is_broken(text, last_at - at))
        return nc_pool_add(scene->pool, text, last_at - at);
    for (uint32_t i = first; i < end; i++)
        if (!add_token(scene, i, i > first && (nc_scene_token(scene, i)->flags & NC_TOKEN_SPACE),
                       out, &len))
            break;
    return nc_pool_add(scene->pool, out, len);
}

static bool ends(const char *text, size_t len, const char *end)
{
    size_t n = strlen(end);
    return len > n && memcmp(text + len - n, end, n) == 0;
}

static bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/* Length without a plural ending; "ies" becomes "y" in place. */
static size_t cut_plural(char *text, size_t len)
{
    if (len == 0 || text[len - 1] != 's')
        return len;
    if (ends(text, len, "ies") && len > 4) {
        text[len - 3] = 'y';
        return len - 2;
    }
    if (ends(text, len, "sses") || ends(text, len, "ches") || ends(text, len, "shes") ||
        ends(text, len, "xes"))
        return len - 2;
    /* NOLINTNEXTLINE(clang-analyzer-core.*): the caller filled all len bytes */
    if (len > 3 && text[len - 2] != 's' && text[len - 2] != 'u' && text[len - 2] != 'i')
        return len - 1;
    return len;
}

/* Length of the base of an unknown verb form whose ending of `cut` letters goes; an `e` may come
 * back. */
static size_t cut_verb(char *text, size_t len, size_t cut)
{
    size_t base = len - cut;
    if (base < 3)
        return len;
    /* NOLINTNEXTLINE(clang-analyzer-core.*): the same */
    char last = text[base - 1], second = text[base - 2];
    if (last == second && !is_vowel(last) && last != 's' && last != 'l')
        return base - 1;
    if (last == 'i' && cut == 2) {
        text[base - 1] = 'y';
        return base;
    }
    bool mute = last == 'v' || last == 'c' || last == 'g' || last == 'u' || last == 'z' ||
                (last == 's' && second != 's') || (last == 't' && second == 'a') ||
                ((last == 'l' || last == 'r') && !is_vowel(second) && last != second);
    if (mute)
        text[base++] = 'e';
    return base;
}

/* Copies a token with small letters, eight bytes at a time: out has room for seven more. */
static size_t lower_copy(const struct nc_scene *scene, const struct nc_token *token, char *out)
{
    const char *text = scene->tokens->text + token->at;
    const size_t len = token->len;
    uint64_t eight;
    const bool within = token->at + len + sizeof eight <= scene->tokens->len;
    for (size_t at = 0; at < len; at += sizeof eight) {
        eight = within || len - at >= sizeof eight ? nc_eight_at(text + at)
                                                   : nc_few_at(text + at, len - at);
        eight = GUINT64_TO_LE(nc_eight_lower(eight));
        memcpy(out + at, &eight, sizeof eight);
    }
    return len;
}

nc_str nc_scene_base_as(const struct nc_scene *scene, uint32_t i, enum nc_tag tag)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    const struct nc_word *word = nc_lexicon_word(token->word);
    const uint32_t inflected = NC_W_VERB | NC_W_NOUN | NC_W_PERSON | NC_W_AUX;
    if ((token->classes & inflected) != 0) {
        const struct nc_word *lemma = nc_lexicon_word(word->lemma);
        return nc_pool_keyed(scene->pool, word->lemma, nc_word_text(lemma), lemma->len);
    }
    char out[NC_PHRASE_BYTES + sizeof(uint64_t)];
    if (token->len >= NC_PHRASE_BYTES)
        return 0;
    size_t len = lower_copy(scene, token, out);
    if (nc_scene_possessive(scene, i))
        len -= out[len - 2] == '\'' ? 2 : 4;
    if (tag == NC_TAG_PART && ends(out, len, "ed"))
        len = cut_verb(out, len, 2);
    else if (tag == NC_TAG_GERUND && ends(out, len, "ing"))
        len = cut_verb(out, len, 3);
    else if (token->word == 0 || tag == NC_TAG_NOUN)
        len = cut_plural(out, len);
    return nc_pool_add(scene->pool, out, len);
}

nc_str nc_scene_base(const struct nc_scene *scene, uint32_t i)
{
    return nc_scene_base_as(scene, i, nc_tag_at(scene, i));
}

uint16_t nc_deed_phrase(const struct nc_scene *scene, uint32_t i)
{
    uint32_t count = 0;
    return nc_scene_has(scene, i) ? nc_phrase_find(NC_PHRASE_DEED, scene->tokens, i, &count) : 0;
}

nc_str nc_deed_name(const struct nc_scene *scene, uint32_t verb, bool noun)
{
    static const char *const phrases[NC_DEED_PHRASES] = {
        [NC_DEED_ATTEND] = "attend",   [NC_DEED_DIE] = "die",      [NC_DEED_INFECT] = "infect",
        [NC_DEED_PROTEST] = "protest", [NC_DEED_ABOARD] = "carry", [NC_DEED_HOLD] = "hold",
        [NC_DEED_DISMISS] = "dismiss", [NC_DEED_TRAVEL] = "carry", [NC_DEED_HAPPEN] = "happen",
        [NC_DEED_RESCUE] = "rescue",
    };
    uint32_t count = 0;
    uint16_t phrase = nc_phrase_find(NC_PHRASE_DEED, scene->tokens, verb, &count);
    if (phrase != 0 && phrases[phrase] != NULL)
        return nc_pool_addz(scene->pool, phrases[phrase]);
    if (!noun)
        return nc_scene_base(scene, verb);
    const char *family = nc_lexicon_family(nc_scene_word(scene, verb)->family)->name;
    const bool named = family != NULL && *family != '\0' && strncmp(family, "cue.", 4) != 0;
    return named ? nc_pool_addz(scene->pool, family) : nc_scene_base(scene, verb);
}
