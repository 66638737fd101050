/* bag.c - the stems of words as numbers, kept in order. */
#include "extract/bag.h"

#include "model/hash.h"

enum {
    BAG_STEM = 6, /* bytes of a word that count: "suspend" and "suspension" are one */
    BAG_LEAST = 3 /* of a word that keeps its last letter */
};

/* The number of a word; never 0. */
static uint16_t stem_of(const char *text, size_t len)
{
    const uint64_t hash = nc_hash_word(NC_HASH_START, text, MIN(len, (size_t)BAG_STEM));
    const uint16_t stem = (uint16_t)(hash ^ hash >> 16 ^ hash >> 32 ^ hash >> 48);
    return stem != 0 ? stem : 1;
}

/* That of a word's base form, worked out when it is first met. */
static uint16_t stem_of_row(const struct nc_scene *scene, uint16_t row)
{
    uint16_t *stem = &scene->stems[row];

    if (*stem == 0) {
        const struct nc_word *lemma = nc_lexicon_word(nc_lexicon_word(row)->lemma);
        *stem = stem_of(nc_word_text(lemma), lemma->len);
    }
    return *stem;
}

static uint16_t stem_at(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    const char *text = nc_scene_text(scene, i);
    const size_t len = token->len;

    if ((token->classes & (NC_W_VERB | NC_W_NOUN | NC_W_PERSON)) != 0)
        return stem_of_row(scene, token->word);
    const bool plural = len > BAG_LEAST && (text[len - 1] | 0x20) == 's'; /* as far as it looks */
    return stem_of(text, len - plural);
}

void nc_bag_take(struct nc_bag *bag, const struct nc_scene *scene, uint32_t i)
{
    const uint16_t stem = stem_at(scene, i);
    unsigned at = bag->count;

    while (at > 0 && bag->stems[at - 1] > stem)
        at--;
    if (bag->count == NC_BAG_ROOM || (at > 0 && bag->stems[at - 1] == stem))
        return;
    for (unsigned k = bag->count++; k > at; k--)
        bag->stems[k] = bag->stems[k - 1];
    bag->stems[at] = stem;
}

uint32_t nc_bag_keep(const struct nc_bag *bag, GArray *bags)
{
    const uint32_t row = bags->len;

    g_array_append_vals(bags, bag, bag->count + 1u); /* the count stands before them */
    return row;
}
