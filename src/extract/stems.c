/* stems.c - the words of a sentence: those that tell stories apart, a hash that finds copied
 * sentences, and the bag of all that tell anything, gathered in one walk. */
#include "extract/bag.h"
#include "extract/scene.h"

#include "model/hash.h"

enum {
    NC_STEM_WEIGHTS = 4,
    NC_STEM_TOKENS = 12,
    NC_STEM_LEAST = 3, /* bytes; shorter words tell nothing */
    NC_STEM_CROWD = 8  /* figures of one sentence; with more it is a table */
};

/* What is gathered of a sentence. */
struct words {
    uint64_t shape;
    uint32_t ranked[NC_STEM_WEIGHTS][NC_STEM_TOKENS + 1]; /* the last place: what is too much */
    size_t counts[NC_STEM_WEIGHTS];
    struct nc_bag bag;
};

/* How much a word tells by its tag; a word that the lexicon lacks tells one more. */
static const uint8_t tag_weights[] = {
    [NC_TAG_NAME] = 3, [NC_TAG_NOUN] = 1,   [NC_TAG_VERB] = 1, [NC_TAG_PART] = 1,
    [NC_TAG_ADJ] = 1,  [NC_TAG_GERUND] = 1, [NC_TAG_DATE] = 0,
};

/* Classes of words: names, words that the lexicon lacks, known words of weight; 0 for the
 * others. */
static uint32_t weight_of(const struct nc_token *token, enum nc_tag tag)
{
    const uint32_t weight = tag_weights[tag];
    const bool says = (token->classes & NC_W_SAY) != 0 && weight < 3;
    return says ? 0 : weight + ((weight == 1) & (token->word == 0));
}

/* "The Oslo-based firm": its seat is no name of it, and many share theirs. */
static bool is_seat(const struct nc_scene *scene, uint32_t i)
{
    return nc_tag_at(scene, i + 1) == NC_TAG_HYPHEN && nc_scene_spells(scene, i + 2, "based");
}

/* Takes a word that may tell something. */
static void take(const struct nc_scene *scene, uint32_t i, struct words *words)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    const enum nc_tag tag = nc_tag_at(scene, i);
    const uint32_t weight = is_seat(scene, i) ? 1 : weight_of(token, tag);
    words->ranked[weight][words->counts[weight]] = i;
    words->counts[weight] += words->counts[weight] < NC_STEM_TOKENS;
    if ((token->classes & (NC_W_SAY | NC_W_UNIT | NC_W_CURRENCY)) == 0 && tag != NC_TAG_DATE)
        nc_bag_take(&words->bag, scene, i);
}

/* Words alone count for the shape: a comma more or less leaves a copy a copy. */
static void gather(const struct nc_scene *scene, struct words *words)
{
    const struct nc_sentence *sentence = &scene->tokens->sentences[scene->sentence];
    const bool within = sentence->at + sentence->len + sizeof(uint64_t) <= scene->tokens->len;
    uint64_t hash = NC_HASH_START;
    for (uint32_t i = scene->first; i < scene->end; i++) {
        const struct nc_token *token = nc_scene_token(scene, i);
        const char *word = scene->tokens->text + token->at;
        if (token->kind != NC_TOKEN_WORD || scene->senses[i].tag == NC_TAG_NUMBER)
            continue;
        hash = within ? nc_hash_within(hash, word, token->len)
                      : nc_hash_word(hash, word, token->len);
        if (token->len >= NC_STEM_LEAST && (token->classes & NC_W_STOP) == 0)
            take(scene, i, words);
    }
    words->shape = hash;
}

struct stems {
    nc_str items[NC_FIGURE_CONTEXT];
    size_t count, names;
};

static void stem_add(struct stems *stems, nc_str stem)
{
    for (size_t i = 0; i < stems->count; i++)
        if (stems->items[i] == stem)
            return;
    if (stem != 0)
        stems->items[stems->count++] = stem;
}

/* The stems that tell most, the weightiest first. */
static void choose(const struct nc_scene *scene, const struct words *words, struct stems *stems)
{
    size_t looked = 0;
    for (int weight = NC_STEM_WEIGHTS - 1; weight > 0; weight--) {
        for (size_t k = 0; k < words->counts[weight] && looked < NC_STEM_TOKENS &&
                           stems->count < NC_FIGURE_CONTEXT; k++, looked++)
            stem_add(stems, nc_scene_base(scene, words->ranked[weight][k]));
        if (weight == NC_STEM_WEIGHTS - 1)
            stems->names = stems->count;
    }
}

void nc_stems_read(struct nc_scene *scene)
{
    struct words words;
    struct stems stems = { .count = 0 };
    memset(words.counts, 0, sizeof words.counts);
    words.bag.count = 0;
    gather(scene, &words);
    choose(scene, &words, &stems);
    const uint32_t context = scene->contexts->len, bag = nc_bag_keep(&words.bag, scene->bags);
    g_array_append_vals(scene->contexts, stems.items, (guint)stems.count);
    for (uint32_t m = scene->from; m < scene->to; m++) {
        struct nc_figure *figure = &scene->figures[m];
        figure->in->bag = bag;
        if (!nc_kind_quantity(figure->kind))
            continue;
        figure->in->shape = words.shape;
        figure->in->names = (uint8_t)stems.names;
        if (scene->to - scene->from > NC_STEM_CROWD)
            figure->flags |= NC_FIGURE_CROWDED;
        figure->in->words = (uint8_t)stems.count;
        figure->in->context = context;
    }
}
