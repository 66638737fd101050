/* head.c - names what is counted: the phrase, its singular head, and the words that narrow it. */
#include "extract/scene.h"

#include "data/payload.h"

#include <string.h>

enum { NC_NARROW_WORDS = 6, NC_NARROW_BYTES = 120 };

/* "Syrians": the people of a place, named by its adjective and a plural ending. */
static uint16_t people_of_place(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    const uint32_t both = NC_W_PLACE | NC_W_ADJ;
    if (token->word != 0) {
        uint16_t lemma = nc_lexicon_word(token->word)->lemma;
        return lemma != token->word && (nc_lexicon_word(lemma)->classes & both) == both ? lemma : 0;
    }
    size_t len = token->len;
    const char *text = nc_scene_text(scene, i);
    if (len < 4 || (text[len - 1] | 0x20) != 's')
        return 0;
    uint16_t row = nc_lexicon_find(text, len - 1);
    return (nc_lexicon_word(row)->classes & both) == both ? row : 0;
}

/* Does the word say something of the kind of thing, more than that there are others or many? */
static bool narrows(const struct nc_scene *scene, uint32_t i)
{
    enum nc_tag tag = nc_tag_at(scene, i);
    if (tag != NC_TAG_NOUN && tag != NC_TAG_NAME && tag != NC_TAG_ADJ && tag != NC_TAG_PART &&
        tag != NC_TAG_GERUND)
        return false;
    enum nc_cue cue = nc_cue_at(scene, i);
    if (cue == NC_CUE_OTHER || cue == NC_CUE_TOTAL || cue == NC_CUE_CONTAINER ||
        cue == NC_CUE_ALLEGED)
        return false;
    return !nc_scene_is(scene, i, NC_W_STOP | NC_W_NUMERAL);
}

static void sort_words(const struct nc_pool *pool, nc_str *words, size_t count)
{
    for (size_t i = 1; i < count; i++)
        for (size_t j = i;
             j > 0 && strcmp(nc_pool_text(pool, words[j - 1]), nc_pool_text(pool, words[j])) > 0;
             j--) {
            nc_str word = words[j];
            words[j] = words[j - 1];
            words[j - 1] = word;
        }
}

static nc_str join_words(struct nc_pool *pool, nc_str *words, size_t count)
{
    char out[NC_NARROW_BYTES];
    size_t len = 0;
    if (count == 0)
        return 0;
    if (count == 1)
        return words[0];
    sort_words(pool, words, count);
    for (size_t i = 0; i < count; i++) {
        const char *text = nc_pool_text(pool, words[i]);
        size_t n = strlen(text);
        if ((i > 0 && words[i] == words[i - 1]) || len + n + 1 > sizeof out)
            continue;
        if (len > 0)
            out[len++] = ' ';
        memcpy(out + len, text, n);
        len += n;
    }
    return nc_pool_add(pool, out, len);
}

/* Are people of a second kind counted with the first: "passengers and crew", not "and six crew"? */
static bool with_others(const struct nc_scene *scene, const struct nc_noun *noun)
{
    return nc_scene_is(scene, noun->head, NC_W_PERSON) &&
           nc_cue_at(scene, noun->end) == NC_CUE_AND && noun->end + 1 < scene->end &&
           nc_tag_at(scene, noun->end + 1) == NC_TAG_NOUN &&
           nc_scene_is(scene, noun->end + 1, NC_W_PERSON);
}

/* The words that narrow the head, which alone would tell too little where figures are compared;
 * nothing else asks for them. */
static nc_str narrowing(const struct nc_scene *scene, const struct nc_noun *noun, uint16_t people)
{
    nc_str words[NC_NARROW_WORDS];
    size_t count = 0;
    if (!scene->compared)
        return 0;
    if (people != 0)
        words[count++] = nc_pool_addz(scene->pool, nc_word_text(nc_lexicon_word(people)));
    for (uint32_t i = noun->first; i < noun->end && count < NC_NARROW_WORDS; i++)
        if (i != noun->head && narrows(scene, i))
            words[count++] = nc_scene_base(scene, i);
    if (count < NC_NARROW_WORDS && with_others(scene, noun)) /* "30 teachers and pupils" */
        words[count++] = nc_scene_base(scene, noun->end + 1);
    return join_words(scene->pool, words, count);
}

/* "The fire claimed 40 lives": as many people. */
static bool is_lost_life(const struct nc_scene *scene, const struct nc_figure *figure,
                         const struct nc_noun *noun)
{
    return nc_frame_is_life(scene, noun->head) &&
           strcmp(nc_pool_text(scene->pool, figure->said->event), "kill") == 0;
}

static void name_noun(struct nc_scene *scene, struct nc_figure *figure, const struct nc_noun *noun)
{
    uint16_t people = people_of_place(scene, noun->head);
    figure->said->counted = nc_scene_phrase(scene, noun->first, noun->end);
    const bool several = noun->head > noun->first + 1 && /* "Leopard 2s" */
                         nc_scene_spells(scene, noun->head, "s");
    const bool label = noun->head > noun->first && /* "CO2" */
                       nc_scene_token(scene, noun->head - several)->kind == NC_TOKEN_DIGITS;
    uint32_t all = 0; /* "158 passengers and crew": everybody aboard, no kind of people */
    if (nc_phrase_find(NC_PHRASE_DEED, scene->tokens, noun->first, &all) == NC_DEED_ABOARD ||
        is_lost_life(scene, figure, noun)) {
        figure->said->head = nc_pool_addz(scene->pool, "person");
        return;
    }
    if (label)
        figure->said->head = nc_scene_phrase(scene, noun->head - several - 1, noun->head + 1);
    else
        figure->said->head =
            people == 0 ? nc_scene_base(scene, noun->head) : nc_pool_addz(scene->pool, "person");
    figure->said->restrict_to = narrowing(scene, noun, people);
}

/* A count without a noun of its own: people, where the event tells so ("12 dead", "killing 10"). */
static void name_people(struct nc_scene *scene, struct nc_figure *figure, uint32_t m)
{
    const char *event = nc_pool_text(scene->pool, figure->said->event);
    const uint16_t row = figure->said->event == 0 ? 0 : nc_lexicon_find(event, strlen(event));
    const struct nc_noun *noun = &scene->nouns[m];
    if (row == 0 || !nc_lexicon_family(nc_lexicon_word(row)->family)->person) {
        nc_people_read(scene, m);
        if (figure->said->head == 0 && noun->first < noun->end)
            name_noun(scene, figure, noun);
        return;
    }
    figure->said->head = nc_pool_addz(scene->pool, "person");
    if (noun->first < noun->end && nc_scene_is(scene, noun->head, NC_W_PERSON))
        figure->said->counted = nc_scene_phrase(scene, noun->first, noun->end);
    else
        figure->said->counted = nc_pool_addz(scene->pool, "people");
}

void nc_count_name(struct nc_scene *scene, uint32_t m)
{
    struct nc_figure *figure = &scene->figures[m];
    const struct nc_noun *noun = &scene->nouns[m];
    if (figure->said->head != 0 || (figure->kind != NC_KIND_NUMBER && noun->first == noun->end))
        return;
    bool toll =
        noun->first < noun->end && nc_scene_counts_people(scene, noun->head) &&
        (!nc_scene_is(scene, noun->head, NC_W_PERSON) || nc_scene_is(scene, noun->head, NC_W_ADJ));
    if (noun->first < noun->end && !toll)
        name_noun(scene, figure, noun);
    else if (figure->kind == NC_KIND_NUMBER)
        name_people(scene, figure, m);
}
