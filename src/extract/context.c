/* context.c - goes over the sentences of an article and lets the readers of context see each that
 * holds quantities, and those before it where it cites somebody. */
#include "extract/context.h"

#include "extract/moment.h"
#include "extract/scene.h"
#include "extract/speaker.h"
#include "model/moment.h"

#include <glib.h>

struct nc_context {
    struct nc_cues cues;
    struct nc_sense *senses; /* by token, of two sentences */
    uint8_t *marks;          /* the same */
    struct nc_sieve *sieves; /* of two sentences */
    uint32_t *holders;       /* by token */
    uint32_t *doubts;        /* room for as many */
    size_t sense_room;
    struct nc_noun *nouns; /* by mention */
    struct nc_deed *deeds;
    uint16_t *stems; /* by row of the lexicon */
    size_t mention_room;
    bool compared, moments;
};

struct nc_context *nc_context_new(bool compared, bool moments)
{
    struct nc_context *context = g_new0(struct nc_context, 1);
    context->compared = compared;
    context->moments = moments;
    context->stems = compared ? g_new0(uint16_t, nc_lexicon_count()) : NULL;
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
    g_free(context->stems);
    g_free(context);
}

/* The senses of so many tokens and of the edges around them. */
static size_t senses_of(size_t tokens)
{
    return tokens + 2 * NC_SENSE_EDGE;
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
        context->senses = g_new0(struct nc_sense, 2 * senses_of(context->sense_room));
        context->marks = g_new0(uint8_t, context->sense_room + NC_MARKS_ROOM);
        context->sieves = g_new(struct nc_sieve, 2 * nc_sieves_of(context->sense_room));
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
            scene->figures[m].said->event =
                nc_scene_base(scene, scene->mentions->items[m].surface.first);
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
    const bool several = scene->from + 1 < scene->to;
    if (!several && !nc_scene_hints(scene, NC_HINT_CHANGE | NC_HINT_MOVE | NC_HINT_SUM))
        return; /* a lone figure shares nothing, and is no end of a pair */
    for (uint32_t m = scene->from; m < scene->to; m++) {
        nc_lent_read(scene, m);
        nc_change_read(scene, m);
    }
    for (uint32_t m = scene->from; m < scene->to; m++)
        nc_trading_read(scene, m);
    if (scene->compared && several)
        nc_correction_read(scene);
}

/* Is figure m one whose sentence is read: a quantity, or what is compared like one? */
static bool counts(const struct nc_scene *scene, uint32_t m)
{
    const enum nc_kind kind = scene->figures[m].kind;
    return nc_kind_quantity(kind) || (scene->moments && nc_kind_moment(kind));
}

/* Goes on to a sentence and to its mentions, which are those behind the ones before. */
static void enter(struct nc_scene *scene, uint32_t sentence)
{
    const struct nc_sentence *s = &scene->tokens->sentences[sentence];
    const struct nc_mentions *mentions = scene->mentions;
    uint32_t m = scene->to;
    unsigned flags = 0;
    scene->sentence = sentence;
    scene->first = s->first;
    scene->end = s->first + s->count;
    scene->size = s->count;
    scene->from = m;
    scene->seam = (struct nc_range){ s->first, s->first };
    scene->counting = false;
    scene->term_known = false;
    for (; m < mentions->count && mentions->items[m].sentence <= sentence; m++) {
        scene->counting |= counts(scene, m);
        flags |= scene->figures[m].flags;
    }
    scene->to = m;
    if (scene->counting)
        nc_misstated_join(scene);
    scene->quoting = (flags & NC_FIGURE_QUOTED) != 0;
}

/* Who is cited, read behind the figures: sentences without any are tagged only when one that comes
 * after them asks who spoke before. */
struct hearing {
    struct nc_scene scene;
    struct nc_voices voices;
    uint32_t next; /* the sentence to be heard next */
};

/* May the sentence cite somebody, as far as its words tell? */
static bool may_cite(const struct nc_scene *scene)
{
    if ((scene->tokens->sentences[scene->sentence].classes & NC_W_SAY) != 0)
        return true;
    uint8_t marks = 0;
    for (uint32_t i = scene->first; i < scene->end; i++)
        marks |= nc_cues_word(scene->cues, nc_scene_token(scene, i)->word)->of[0].marks;
    return (marks & NC_MARK_SAYING) != 0;
}

/* Hears who is cited in a sentence without figures that has a verb of saying, or in one with days
 * or labels alone; in all others a quotation may go on, which keeps its speaker. */
static void hear(struct hearing *hearing)
{
    struct nc_scene *scene = &hearing->scene;
    struct nc_voices *voices = &hearing->voices;
    const struct nc_sentence *sentence = &scene->tokens->sentences[scene->sentence];
    if (scene->from == scene->to && (sentence->classes & NC_W_SAY) == 0) {
        bool goes_on = sentence->count > 1 && voices->sentence + 1 >= scene->sentence &&
                       (nc_scene_token(scene, scene->end - 1)->flags & NC_TOKEN_QUOTED) != 0;
        if (goes_on)
            voices->sentence = scene->sentence;
    } else if (may_cite(scene)) {
        nc_scene_tag(scene);
        nc_speaker_read(scene, voices);
    }
}

/* Hears all sentences before this one that were passed over: those with quantities were heard, or
 * cite nobody. */
static void hear_up_to(struct hearing *hearing, uint32_t sentence)
{
    for (; hearing->next < sentence; hearing->next++) {
        enter(&hearing->scene, hearing->next);
        if (!hearing->scene.counting)
            hear(hearing);
    }
}

/* Is somebody cited in the sentence? */
static bool cites(const struct nc_scene *scene)
{
    return nc_scene_next(scene, scene->first, scene->end, NC_MARK_SAYING) < scene->end;
}

static void read_sentence(struct nc_scene *scene, struct hearing *hearing)
{
    nc_scene_tag(scene);
    read_figures(scene);
    nc_periods_read(scene);
    for (uint32_t m = scene->from; scene->moments && m < scene->to; m++)
        nc_moment_read(scene, m);
    if (scene->compared) {
        nc_stems_read(scene);
        nc_respective_read(scene);
    }
    if (scene->quoting || cites(scene)) {
        hear_up_to(hearing, scene->sentence);
        nc_speaker_read(scene, &hearing->voices);
    }
}

void nc_context_find(struct nc_context *context, const struct nc_tokens *tokens,
                     const struct nc_article *article, const struct nc_mentions *mentions,
                     struct nc_store *store)
{
    make_room(context, tokens->count, mentions->count);
    struct nc_scene scene = {
        .tokens = tokens,
        .article = article,
        .mentions = mentions,
        .pool = store->pool,
        .contexts = store->contexts,
        .bags = store->bags,
        .stems = context->stems,
        .figures = nc_store_figure(store, mentions->first_row),
        .cues = &context->cues,
        .senses = context->senses + NC_SENSE_EDGE,
        .marks = context->marks,
        .sieves = context->sieves,
        .holders = context->holders,
        .doubts = context->doubts,
        .nouns = context->nouns,
        .deeds = context->deeds,
        .compared = context->compared,
        .moments = context->moments,
    };
    struct hearing hearing = { .scene = scene };
    hearing.scene.senses += senses_of(context->sense_room);
    hearing.scene.sieves += nc_sieves_of(context->sense_room);
    while (scene.to < mentions->count) {
        enter(&scene, mentions->items[scene.to].sentence);
        if (scene.counting)
            read_sentence(&scene, &hearing);
    }
}
