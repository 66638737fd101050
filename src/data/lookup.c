/* lookup.c - looks up words and phrases in the compiled tables. */
#include "data/lexicon.h"

#include "data/tables.h"

#include <string.h>

/* A word of sixteen bytes or more: the row is that of the first word that begins like it, and the
 * others stand behind. */
static uint16_t find_long(const char *text, size_t len, struct nc_word_key key, uint16_t row)
{
    const size_t told = sizeof key;
    for (; row < nc_word_count && nc_slot_fits(&nc_slots[row], &key); row++) {
        const struct nc_word *word = &nc_words[row];
        if (word->len == len &&
            g_ascii_strncasecmp(nc_word_text(word) + told, text + told, len - told) == 0)
            return row;
    }
    return 0;
}

uint16_t nc_lexicon_find(const char *text, size_t len)
{
    const struct nc_word_key key = nc_word_key_of(text, len);
    const uint16_t row = nc_slot_expect(key);
    if (len >= sizeof key)
        return find_long(text, len, key, row);
    return (uint16_t)(row & nc_slot_known(&nc_slots[row], &key));
}

uint16_t nc_lexicon_count(void)
{
    return nc_word_count;
}

const struct nc_family *nc_lexicon_family(uint16_t row)
{
    return &nc_families[row];
}

const struct nc_wording *nc_wording_at(uint16_t row)
{
    return &nc_wordings[row];
}

/* Do the tokens spell the phrase, letter by letter?  Spaces of the spelling are not compared. */
static bool spelled_exactly(const char *exact, const struct nc_tokens *tokens, uint32_t at,
                            uint32_t end)
{
    for (; at < end; at++) {
        const struct nc_token *token = &tokens->items[at];
        const bool apart = token->kind == NC_TOKEN_DIGITS && (token->flags & NC_TOKEN_SPACE) != 0;
        if (apart && *exact != ' ')
            return false; /* "6ft 3in" is no "ft3" */
        while (*exact == ' ')
            exact++;
        if (strncmp(exact, tokens->text + token->at, token->len) != 0)
            return false;
        exact += token->len;
    }
    return *exact == '\0';
}

/* How many tokens the phrase takes from `at`, where its first word stands; 0 when the others do not
 * follow. */
static uint32_t phrase_length(const struct nc_phrase *phrase, const struct nc_tokens *tokens,
                              uint32_t at)
{
    uint32_t token = at + 1;
    for (uint16_t i = 1; i < phrase->count; i++, token++) {
        if (token < tokens->count && tokens->items[token].sign == '-' &&
            tokens->items[token].word != phrase->words[i])
            token++; /* "a-half-million", "per-cent" */
        if (token >= tokens->count || tokens->items[token].word != phrase->words[i])
            return 0;
    }
    if (phrase->exact != 0 && !spelled_exactly(nc_exacts[phrase->exact], tokens, at, token))
        return 0;
    return token - at;
}

uint16_t nc_phrase_match(enum nc_phrase_table table, const struct nc_tokens *tokens, uint32_t at,
                         uint32_t *count)
{
    const struct nc_token *token = &tokens->items[at];
    const struct nc_opening *opening = &nc_openings[nc_word_phrases[token->word].opening];
    while (opening->table != table)
        opening++;
    const bool more = at + 1 < tokens->count;
    const bool hyphen = more && token[1].sign == '-';
    const uint16_t second = more ? token[1].word : 0;
    const bool several = hyphen || (opening->seconds >> second % 64 & 1) != 0;
    for (uint16_t row = opening->first; several && row < opening->end; row++) {
        const struct nc_phrase *p = &nc_phrases[row];
        if (p->count > 1 && p->words[1] != second && !hyphen)
            continue;
        uint32_t length = phrase_length(p, tokens, at);
        if (length > 0) {
            *count = length;
            return p->payload;
        }
    }
    *count = 1;
    return opening->alone;
}
