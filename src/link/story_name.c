/* story_name.c - what a story is called: the title of the article that has most in common with the
 * others, or words of its figures where none has a title. */
#include "link/linker.h"

/* The words of a story and how often they stand around its figures. */
struct counting {
    struct nc_linker *linker;
    uint32_t *counts; /* of each string of the run */
    nc_str *words;    /* those counted, */
    size_t count, room;
};

static const struct nc_leaf *leaf_of(const struct counting *c, const struct nc_story *story,
                                     uint32_t article)
{
    return &c->linker->leaves[story->articles[article]];
}

static void note_word(struct counting *c, nc_str word)
{
    enum { LEAST = 1024 };

    if (c->count == c->room) {
        c->room = MAX(2 * c->room, LEAST);
        c->words = g_renew(nc_str, c->words, c->room);
    }
    c->words[c->count++] = word;
}

static void count_words(struct counting *c, const struct nc_story *story)
{
    for (uint32_t a = 0; a < story->article_count; a++)
        for (uint32_t i = leaf_of(c, story, a)[0].first; i < leaf_of(c, story, a)[1].first; i++) {
            const struct nc_figure *f = nc_store_figure(c->linker->store, i);
            const nc_str *words = nc_store_context(c->linker->store, f);
            for (unsigned k = 0; k < f->in->words; k++)
                if (c->counts[words[k]]++ == 0)
                    note_word(c, words[k]);
        }
}

static void forget_words(struct counting *c)
{
    for (size_t i = 0; i < c->count; i++)
        c->counts[c->words[i]] = 0;
    c->count = 0;
}

/* A word of a story's name. */
struct choice {
    double score;
    nc_str word;
};

static bool before(const struct choice *a, const struct choice *b)
{
    if (a->score > b->score || a->score < b->score)
        return a->score > b->score;
    return a->word < b->word;
}

static void insert_best(struct choice best[NC_STORY_WORDS], struct choice own)
{
    for (unsigned k = 0; k < NC_STORY_WORDS; k++)
        if (best[k].word == 0 || before(&own, &best[k])) {
            const struct choice pushed = best[k];
            best[k] = own;
            own = pushed;
        }
}

/* How much the words around an article's figures are those of the whole story: what one of them
 * counts in it, on the average; 0 without any. */
static double centrality(const struct counting *c, const struct nc_story *story, uint32_t article)
{
    const struct nc_leaf *leaf = leaf_of(c, story, article);
    double sum = 0;
    uint32_t count = 0;
    for (uint32_t i = leaf[0].first; i < leaf[1].first; i++) {
        const struct nc_figure *f = nc_store_figure(c->linker->store, i);
        const nc_str *words = nc_store_context(c->linker->store, f);
        for (unsigned k = 0; k < f->in->words; k++)
            sum += c->counts[words[k]] * nc_note_weight(c->linker, words[k]);
        count += f->in->words;
    }
    return count > 0 ? sum / count : 0;
}

/* The title of the article that is nearest to all, the first of several; 0 where none has one. */
static nc_str central_title(const struct counting *c, const struct nc_story *story)
{
    nc_str best = 0;
    double most = -1;
    for (uint32_t a = 0; a < story->article_count; a++) {
        const nc_str title = nc_store_article(c->linker->store, story->articles[a])->title;
        const double own = title != 0 ? centrality(c, story, a) : -1;
        best = own > most ? title : best;
        most = own > most ? own : most;
    }
    return best;
}

/* A story's name: a title, else up to three words that its figures share most, rarer ones in the
 * run weighing more. */
static void choose_words(struct counting *c, struct nc_story *story)
{
    struct choice best[NC_STORY_WORDS] = { { 0 } };

    if (story->article_count == 1 &&
        nc_store_article(c->linker->store, story->articles[0])->title != 0) {
        story->words[0] = nc_store_article(c->linker->store, story->articles[0])->title;
        return;
    }
    count_words(c, story);
    const nc_str title = central_title(c, story);
    for (size_t i = 0; title == 0 && i < c->count; i++) {
        const nc_str word = c->words[i];
        const double weight = nc_note_weight(c->linker, word);
        insert_best(best, (struct choice){ c->counts[word] * weight, word });
    }
    forget_words(c);
    for (unsigned k = 0; k < NC_STORY_WORDS; k++)
        story->words[k] = k == 0 && title != 0 ? title : best[k].word;
}

/* Which stories have things. */
static bool *stories_told(const struct nc_things *things)
{
    bool *told = g_new0(bool, things->stories->len + 1);

    for (guint i = 0; i < things->things->len; i++)
        told[nc_thing_at(things, i)->story] = true;
    return told;
}

void nc_stories_name(struct nc_linker *linker)
{
    bool *told = stories_told(linker->things);
    struct counting c = { .linker = linker };

    c.counts = g_new0(uint32_t, nc_pool_count(linker->store->pool));
    for (guint s = 0; s < linker->things->stories->len; s++) {
        struct nc_story *story = nc_story_at(linker->things, s);
        if (told[s] || story->article_count > 1)
            choose_words(&c, story);
    }
    g_free(told);
    g_free(c.words);
    g_free(c.counts);
}
