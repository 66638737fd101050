/* context.c - goes over the sentences of an article and lets the readers of context see each that
 * holds figures or cites somebody. */
#include "extract/context.h"

#include "extract/scene.h"
#include "extract/speaker.h"

#include <glib.h>

struct nc_context {
    struct nc_cues cues;
    struct nc_voices voices;
    struct nc_sense *senses; /* by token */
    uint8_t *marks;          /* the same */
    struct nc_sieve *sieves; /* of a sentence */
    uint32_t *holders;       /* by token */
    uint32_t *doubts;        /* room for as many */
    size_t sense_room;
    struct nc_noun *nouns; /* by mention */
    struct nc_deed *deeds;
    size_t mention_room;
    bool compared;
};

struct nc_context *nc_context_new(bool compared)
{
    struct nc_context *context = g_new0(struct nc_context, 1);
    context->compared = compared;
    nc_cues_init(&context->cues);
    return context;
}

void nc_context_free(struct nc_context *context)
{
    if (context == NULL)
        return;
    nc_cues_clear(&context->cues);
    g_free(context->senses);
    g_free(context->marks);
    g_free(context->sieves);
    g_free(context->holders);
    g_free(context->doubts);
    g_free(context->nouns);
    g_free(context->deeds);
    g_free(context);
}

static void make_room(struct nc_context *context, size_t tokens, size_t mentions)
{
    if (context->sense_room < tokens) {
        context->sense_room = tokens * 2;
        g_free(context->senses);
        g_free(context->marks);
        g_free(context->sieves);
        g_free(context->holders);
        g_free(context->doubts);
        context->senses = g_new(struct nc_sense, context->sense_room);
        context->marks = g_new0(uint8_t, context->sense_room + NC_MARKS_ROOM);
        context->sieves = g_new(struct nc_sieve, nc_sieves_of(context->sense_room));
        context->holders = g_new(uint32_t, context->sense_room);
        context->doubts = g_new(uint32_t, context->sense_room);
    }
    if (context->mention_room < mentions) {
        context->mention_room = mentions * 2;
        g_free(context->nouns);
        g_free(context->deeds);
        context->nouns = g_new(struct nc_noun, context->mention_room);
        context->deeds = g_new(struct nc_deed, context->mention_room);
    }
}

/* What one figure's own words say; the readers of whole sentences come after. */
static void read_figures(struct nc_scene *scene)
{
    nc_places_find(scene);
    for (uint32_t m = scene->to; m-- > scene->from;)
        nc_counted_read(scene, m);
    for (uint32_t m = scene->from; m < scene->to; m++) {
        if (!nc_kind_quantity(scene->figures[m].kind)) {
            scene->deeds[m].verb = NC_NONE;
            continue;
        }
        if (nc_scene_factor(scene, m)) { /* "doubled" is its own deed */
            scene->deeds[m].verb = NC_NONE;
            scene->figures[m].event = nc_scene_base(scene, scene->mentions->items[m].surface.first);
            continue;
        }
        nc_pronoun_read(scene, m);
        nc_event_read(scene, m);
        nc_attribute_read(scene, m);
        nc_place_read(scene, m);
        nc_trait_read(scene, m);
        nc_part_read(scene, m);
    }
    nc_whole_places_read(scene);
    for (uint32_t m = scene->from; m < scene->to; m++) {
        nc_lent_read(scene, m);
        nc_change_read(scene, m);
    }
}

static void read_sentence(struct nc_scene *scene, struct nc_voices *voices)
{
    const struct nc_sentence *sentence = &scene->tokens->sentences[scene->sentence];
    const struct nc_mentions *mentions = scene->mentions;
    scene->first = sentence->first;
    scene->end = sentence->first + sentence->count;
    scene->size = sentence->count;
    scene->from = scene->to;
    while (scene->to < mentions->count && mentions->items[scene->to].sentence <= scene->sentence)
        scene->to++;
    bool figures = scene->from < scene->to;
    if (!figures && (sentence->classes & NC_W_SAY) == 0) { /* the others are read for "he said" */
        bool goes_on = sentence->count > 1 && voices->sentence + 1 >= scene->sentence &&
                       (scene->tokens->items[scene->end - 1].flags & NC_TOKEN_QUOTED) != 0;
        if (goes_on) /* a quotation of several sentences keeps its speaker */
            voices->sentence = scene->sentence;
        return;
    }
    nc_scene_tag(scene);
    if (figures) {
        read_figures(scene);
        nc_periods_read(scene);
        if (scene->compared) {
            nc_stems_read(scene);
            nc_bag_read(scene);
        }
    }
    nc_speaker_read(scene, voices);
}

void nc_context_find(struct nc_context *context, const struct nc_tokens *tokens,
                     const struct nc_article *article, const struct nc_mentions *mentions,
                     struct nc_store *store)
{
    make_room(context, tokens->count, mentions->count);
    context->voices = (struct nc_voices){ .count = 0 };
    struct nc_scene scene = {
        .tokens = tokens,
        .article = article,
        .mentions = mentions,
        .pool = store->pool,
        .contexts = store->contexts,
        .bags = store->bags,
        .figures = nc_store_figure(store, mentions->first_row),
        .cues = &context->cues,
        .senses = context->senses,
        .marks = context->marks,
        .sieves = context->sieves,
        .holders = context->holders,
        .doubts = context->doubts,
        .nouns = context->nouns,
        .deeds = context->deeds,
        .compared = context->compared,
    };
    for (size_t i = 0; i < mentions->count; i++)
        scene.figures[i].part_of = scene.figures[i].change_with = NC_NONE;
    for (uint32_t i = 0; i < tokens->sentence_count && scene.to < mentions->count; i++) {
        scene.sentence = i;
        read_sentence(&scene, &context->voices);
    }
}
