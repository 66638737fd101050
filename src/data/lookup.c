/* lookup.c - looks up words and phrases in the compiled tables. */
#include "data/lexicon.h"

#include "data/tables.h"

#include <string.h>

/* The rest of a word longer than eight bytes: its last eight, of longer ones all between. */
static G_NO_INLINE bool same_rest(uint16_t row, const char *text, const struct nc_word_key *key)
{
    const uint32_t eight = sizeof key->head;
    const char *word = nc_words[row].text;
    if (nc_eight_at(word + key->len - eight) != key->tail)
        return false;
    for (uint32_t i = eight; i + eight < key->len; i++)
        if (word[i] != g_ascii_tolower(text[i]))
            return false;
    return true;
}

void nc_lexicon_expect(uint32_t hash)
{
    __builtin_prefetch(&nc_word_filter[NC_FILTER_AT(hash) / 32]);
    __builtin_prefetch(&nc_slots[hash & nc_slot_mask]);
}

uint16_t nc_lexicon_find_key(const char *text, const struct nc_word_key *key, uint32_t hash,
                             uint32_t *classes)
{
    const uint32_t bit = NC_FILTER_AT(hash);
    *classes = 0;
    if ((nc_word_filter[bit / 32] >> bit % 32 & 1) == 0)
        return 0;
    for (uint32_t at = hash & nc_slot_mask;; at = (at + 1) & nc_slot_mask) {
        const struct nc_slot *slot = &nc_slots[at];
        if (slot->row == 0)
            return 0;
        if (slot->head != key->head || slot->len != key->len)
            continue;
        if (key->len <= sizeof key->head || same_rest(slot->row, text, key)) {
            *classes = slot->classes;
            return slot->row;
        }
    }
}

uint16_t nc_lexicon_find(const char *text, size_t len)
{
    const struct nc_word_key key = nc_word_key_of(text, len);
    uint32_t classes;
    return nc_lexicon_find_key(text, &key, nc_word_key_hash(&key), &classes);
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
        while (*exact == ' ')
            exact++;
        if (strncmp(exact, tokens->text + token->at, token->len) != 0)
            return false;
        exact += token->len;
    }
    return *exact == '\0';
}

/* How many tokens the phrase takes from `at`; 0 when it does not stand there. */
static uint32_t phrase_length(const struct nc_phrase *phrase, const struct nc_tokens *tokens,
                              uint32_t at)
{
    uint32_t token = at;
    for (uint16_t i = 0; i < phrase->count; i++, token++) {
        if (token < tokens->count && i > 0 && tokens->items[token].sign == '-' &&
            tokens->items[token].word != phrase->words[i])
            token++; /* "a-half-million", "per-cent" */
        if (token >= tokens->count || tokens->items[token].word != phrase->words[i])
            return 0;
    }
    if (phrase->exact != NULL && !spelled_exactly(phrase->exact, tokens, at, token))
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
