/* stems.c - the words of a sentence that tell stories apart, and a hash that finds copied
 * sentences. */
#include "extract/scene.h"

#include "model/hash.h"

enum {
    NC_STEM_WEIGHTS = 4,
    NC_STEM_TOKENS = 12,
    NC_STEM_CROWD = 8 /* figures of one sentence; with more it is a table */
};

/* Words alone count: a comma more or less leaves a copy a copy. */
static uint64_t shape_of(const struct nc_scene *scene)
{
    const struct nc_sentence *sentence = &scene->tokens->sentences[scene->sentence];
    const bool within = sentence->at + sentence->len + sizeof(uint64_t) <= scene->tokens->len;
    uint64_t hash = NC_HASH_START;
    for (uint32_t i = scene->first; i < scene->end; i++) {
        const struct nc_token *token = nc_scene_token(scene, i);
        const char *word = scene->tokens->text + token->at;
        if (token->kind == NC_TOKEN_WORD && scene->senses[i].tag != NC_TAG_NUMBER)
            hash = within ? nc_hash_within(hash, word, token->len)
                          : nc_hash_word(hash, word, token->len);
    }
    return hash;
}

struct stems {
    nc_str items[NC_FIGURE_CONTEXT];
    size_t count;
};

static void stem_add(struct stems *stems, nc_str stem)
{
    if (stems->count == NC_FIGURE_CONTEXT)
        return;
    for (size_t i = 0; i < stems->count; i++)
        if (stems->items[i] == stem)
            return;
    if (stem != 0)
        stems->items[stems->count++] = stem;
}

/* How much a word tells by its tag; a word that the lexicon lacks tells one more. */
static const uint8_t tag_weights[] = {
    [NC_TAG_NAME] = 3, [NC_TAG_NOUN] = 1,   [NC_TAG_VERB] = 1, [NC_TAG_PART] = 1,
    [NC_TAG_ADJ] = 1,  [NC_TAG_GERUND] = 1, [NC_TAG_DATE] = 0,
};

/* Classes of words: names, words that the lexicon lacks, known words of weight; 0 for the
 * others. */
static inline uint32_t weight_of(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    const uint32_t weight = tag_weights[scene->senses[i].tag];
    const uint32_t idle = weight == 3 ? NC_W_STOP : NC_W_STOP | NC_W_SAY;
    const bool tells =
        (token->kind == NC_TOKEN_WORD) & (token->len >= 3) & ((token->classes & idle) == 0);
    return (0u - tells) & (weight + ((weight == 1) & (token->word == 0)));
}

/* The tokens that tell most, the weightiest first, and how many of them are names; returns how many
 * there are. */
static size_t choose(const struct nc_scene *scene, uint32_t chosen[NC_STEM_TOKENS], size_t *names)
{
    uint32_t ranked[NC_STEM_WEIGHTS][NC_STEM_TOKENS + 1]; /* the last place: what is too much */
    size_t counts[NC_STEM_WEIGHTS] = { 0 }, count = 0;
    for (uint32_t i = scene->first; i < scene->end; i++) {
        const uint32_t weight = weight_of(scene, i);
        ranked[weight][counts[weight]] = i;
        counts[weight] += counts[weight] < NC_STEM_TOKENS;
    }
    for (int weight = NC_STEM_WEIGHTS - 1; weight > 0; weight--)
        for (size_t k = 0; k < counts[weight] && count < NC_STEM_TOKENS; k++)
            /* NOLINTNEXTLINE(clang-analyzer-core.*): the first counts[weight] are filled */
            chosen[count++] = ranked[weight][k];
    *names = counts[NC_STEM_WEIGHTS - 1];
    return count;
}

void nc_stems_read(struct nc_scene *scene)
{
    struct stems stems = { .count = 0 };
    uint32_t chosen[NC_STEM_TOKENS];
    uint64_t shape = shape_of(scene);
    size_t names, named = 0, count = choose(scene, chosen, &names);
    for (size_t k = 0; k < count && stems.count < NC_FIGURE_CONTEXT; k++) {
        stem_add(&stems, nc_scene_base(scene, chosen[k]));
        named = k < names ? stems.count : named;
    }
    const uint32_t at = scene->contexts->len;
    g_array_append_vals(scene->contexts, stems.items, (guint)stems.count);
    for (uint32_t m = scene->from; m < scene->to; m++) {
        struct nc_figure *figure = &scene->figures[m];
        if (!nc_kind_quantity(figure->kind))
            continue;
        figure->shape = shape;
        figure->names = (uint8_t)named;
        if (scene->to - scene->from > NC_STEM_CROWD)
            figure->flags |= NC_FIGURE_CROWDED;
        figure->words = (uint8_t)stems.count;
        figure->context = at;
    }
}
