/* ident.c - ids of figures. */
#include "extract/ident.h"

#include "model/hash.h"

#include <glib.h>

void nc_idents_reset(struct nc_idents *seen)
{
    while (seen->used > 0)
        seen->keys[seen->slots[--seen->used]] = 0;
}

void nc_idents_clear(struct nc_idents *seen)
{
    g_free(seen->keys);
    g_free(seen->counts);
    g_free(seen->slots);
    *seen = (struct nc_idents){ .keys = NULL };
}

static size_t slot_of(const struct nc_idents *seen, uint64_t key)
{
    size_t at = (size_t)(key >> 7) & (seen->room - 1);
    while (seen->keys[at] != 0 && seen->keys[at] != key)
        at = (at + 1) & (seen->room - 1);
    return at;
}

static void grow(struct nc_idents *seen)
{
    struct nc_idents larger = { .room = seen->room == 0 ? 128 : seen->room * 2 };
    larger.keys = g_new0(uint64_t, larger.room);
    larger.counts = g_new0(uint32_t, larger.room);
    larger.slots = g_new0(uint32_t, larger.room / 2);
    for (; larger.used < seen->used; larger.used++) {
        const size_t from = seen->slots[larger.used];
        const size_t at = slot_of(&larger, seen->keys[from]);
        larger.keys[at] = seen->keys[from];
        larger.counts[at] = seen->counts[from];
        larger.slots[larger.used] = (uint32_t)at;
    }
    struct nc_idents smaller = *seen;
    *seen = larger;
    nc_idents_clear(&smaller);
}

/* How often the key was met before. */
static uint32_t note(struct nc_idents *seen, uint64_t key)
{
    if (seen->used * 2 >= seen->room)
        grow(seen);
    key = key == 0 ? 1 : key;
    size_t at = slot_of(seen, key);
    if (seen->keys[at] == 0) {
        seen->keys[at] = key;
        seen->counts[at] = 0;
        seen->slots[seen->used++] = (uint32_t)at;
    }
    return seen->counts[at]++;
}

uint64_t nc_ident_article(const char *rel)
{
    return nc_hash_word(NC_HASH_START, rel, strlen(rel));
}

uint64_t nc_ident_sentence(struct nc_idents *seen, uint64_t article, const struct nc_tokens *tokens,
                           const struct nc_sentence *sentence)
{
    const struct nc_token *token = &tokens->items[sentence->first], *end = token + sentence->count;
    const bool within = end[-1].at + end[-1].len + sizeof(uint64_t) <= tokens->len;
    const char *text = tokens->text;
    uint64_t hash = NC_HASH_START;
    for (; within && token < end; token++)
        hash = nc_hash_within(hash, text + token->at, token->len);
    for (; token < end; token++) /* the last sentence of a text */
        hash = nc_hash_word(hash, text + token->at, token->len);
    return nc_hash_number(hash ^ article, note(seen, hash));
}

uint64_t nc_ident_figure(uint64_t sentence, uint32_t place)
{
    return nc_hash_id(nc_hash_number(sentence, place));
}
