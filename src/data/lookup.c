/* lookup.c - looks up words and phrases in the compiled tables. */
#include "data/lexicon.h"

#include "data/tables.h"

#include <string.h>

/* The row that stands in a place. */
static uint16_t row_at(uint32_t place)
{
    return nc_places[place] & NC_SLOT_ROW;
}

uint16_t nc_slot_search(struct nc_word_key key)
{
    uint32_t at = nc_slot_home(key);
    do
        at = (at + 1) % NC_SLOT_COUNT;
    while (row_at(at) != 0 && nc_slot_differs(&nc_slots[row_at(at)], key) != 0);
    return row_at(at);
}

/* A word of sixteen bytes or more: all words that begin like it stand in the places from its own
 * on. */
static uint16_t find_long(const char *text, size_t len, struct nc_word_key key)
{
    const size_t told = sizeof key;
    for (uint32_t at = nc_slot_home(key); row_at(at) != 0; at = (at + 1) % NC_SLOT_COUNT) {
        const uint16_t row = row_at(at);
        const struct nc_word *word = &nc_words[row];
        if (nc_slot_differs(&nc_slots[row], key) == 0 && word->len == len &&
            g_ascii_strncasecmp(nc_word_text(word) + told, text + told, len - told) == 0)
            return row;
    }
    return 0;
}

uint16_t nc_lexicon_find(const char *text, size_t len)
{
    const struct nc_word_key key = nc_word_key_of(text, len);
    return len < sizeof key ? nc_slot_row(nc_places[nc_slot_home(key)], key)
                            : find_long(text, len, key);
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
    const struct nc_opening *opening = &nc_openings[nc_word_openings[token->word]];
    while (opening->table != table)
        opening++;
    const bool more = at + 1 < tokens->count;
    const bool hyphen = more && token[1].sign == '-';
    const uint16_t second = more ? token[1].word : 0;
    const bool several = hyphen || (opening->seconds >> second % 64 & 1) != 0;
    const struct nc_phrase *end = &nc_phrases[opening->end];
    for (const struct nc_phrase *p = &nc_phrases[several ? opening->first : opening->alone];
         p < end; p++) {
        if (p->count > 1 && p->words[1] != second && !hyphen)
            continue;
        uint32_t length = phrase_length(p, tokens, at);
        if (length > 0) {
            *count = length;
            return p->payload;
        }
    }
    return 0;
}
