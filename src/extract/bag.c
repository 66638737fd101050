/* bag.c - all telling words of a sentence as a bag of small numbers: enough to see whether another
 * sentence tells the same in other words, at two bytes a word. */
#include "extract/scene.h"

#include "model/hash.h"
#include "model/store.h"

enum {
    BAG_STEM = 6, /* bytes of a word that count: "suspend" and "suspension" are one */
    BAG_LEAST = 3 /* shorter words tell nothing */
};

static bool telling(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    const uint32_t idle = NC_W_STOP | NC_W_SAY | NC_W_UNIT | NC_W_CURRENCY;
    const enum nc_tag tag = nc_tag_at(scene, i);

    return token->kind == NC_TOKEN_WORD && token->len >= BAG_LEAST &&
           (token->classes & idle) == 0 && tag != NC_TAG_NUMBER && tag != NC_TAG_DATE;
}

/* The number of a word; never 0. */
static uint16_t stem_of(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    const char *text = nc_scene_text(scene, i);
    size_t len = token->len;

    if ((token->classes & (NC_W_VERB | NC_W_NOUN | NC_W_PERSON)) != 0) {
        const struct nc_word *lemma = nc_lexicon_word(nc_lexicon_word(token->word)->lemma);
        text = nc_word_text(lemma);
        len = lemma->len;
    } else if (len > BAG_LEAST && (text[len - 1] | 0x20) == 's') {
        len--; /* a plural that the lexicon lacks */
    }
    const uint64_t hash = nc_hash_word(NC_HASH_START, text, MIN(len, (size_t)BAG_STEM));
    const uint16_t stem = (uint16_t)(hash ^ hash >> 16 ^ hash >> 32 ^ hash >> 48);
    return stem != 0 ? stem : 1;
}

/* Takes a stem into those known so far, in order; one that is known or too much is left out. */
static unsigned take(uint16_t *bag, unsigned count, uint16_t stem)
{
    unsigned at = count;

    while (at > 0 && bag[at - 1] > stem)
        at--;
    if (count == NC_BAG_ROOM || (at > 0 && bag[at - 1] == stem))
        return count;
    for (unsigned k = count; k > at; k--)
        bag[k] = bag[k - 1];
    bag[at] = stem;
    return count + 1;
}

void nc_bag_read(struct nc_scene *scene)
{
    uint16_t bag[1 + NC_BAG_ROOM];
    unsigned count = 0;

    for (uint32_t i = scene->first; i < scene->end; i++)
        if (telling(scene, i))
            count = take(bag + 1, count, stem_of(scene, i));
    bag[0] = (uint16_t)count;
    const uint32_t row = scene->bags->len;
    g_array_append_vals(scene->bags, bag, 1 + count);
    for (uint32_t m = scene->from; m < scene->to; m++)
        scene->figures[m].bag = row;
}
