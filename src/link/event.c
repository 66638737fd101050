/* event.c - stories of an archive that surely tell of one event: a flood, a trial, an attack. */
#include "link/event.h"

#include "data/lexicon.h"
#include "link/union.h"

enum {
    MATES = 2, /* other articles of its story that an article of an archive is taken to have */
    MOST = 60  /* articles before it in its story that one is compared with */
};

bool nc_event_likely(const struct nc_vocabulary *v, uint32_t a, uint32_t b,
                     const struct nc_common *common)
{
    const struct nc_kin kin = nc_vocabulary_kin(v, a, b, common, NC_EVENT_DAYS);

    return kin.titled && nc_kin_likely(&kin, (double)MATES / v->linker->store->articles->len);
}

/* What is known of a story, in the row of the article that stands for it. */
struct story {
    uint32_t last;     /* of its articles so far, from 1 */
    uint32_t articles, /* how many they are, */
        told;          /* how many of them tell what befell people, */
    uint32_t pairs,    /* how many pairs were compared, */
        likely;        /* and how many of these tell of one event */
};

/* Does one of the article's figures count people to whom something was done? */
static bool tells_harm(struct nc_linker *linker, uint32_t article)
{
    const struct nc_leaf *leaf = &linker->leaves[article];

    for (uint32_t i = leaf[0].first; i < leaf[1].first; i++) {
        const nc_str event = nc_store_figure(linker->store, i)->said->event;
        const struct nc_family *family = nc_lexicon_family(nc_note_of(linker, event)->family);
        if (family->grows && family->person)
            return true;
    }
    return false;
}

/* Compares an article with those before it in its story; `before` has of each the one before. */
static void add_article(const struct nc_vocabulary *v, struct story *story, uint32_t article,
                        uint32_t *before)
{
    unsigned compared = 0;
    struct nc_common common;

    before[article] = story->last;
    story->last = article + 1;
    for (uint32_t b = before[article]; b != 0 && compared < MOST; b = before[b - 1], compared++)
        story->likely += nc_vocabulary_common(v, b - 1, article, 1, &common) &&
                         nc_event_likely(v, b - 1, article, &common);
    story->pairs += compared;
}

/* Counts the articles of each story, and those that tell what befell people. */
static void count_articles(const struct nc_vocabulary *v, uint32_t *parent, struct story *stories)
{
    const uint32_t articles = v->linker->store->articles->len;

    for (uint32_t a = 0; a < articles; a++)
        stories[nc_union_root(parent, a)].articles++;
    for (uint32_t a = 0; a < articles; a++) {
        struct story *story = &stories[nc_union_root(parent, a)];
        if (story->articles > 1 && v->linker->shelves[a] == 0)
            story->told += tells_harm(v->linker, a);
    }
}

/* Most articles are of no story but their own, and most stories harm nobody: their articles are not
 * compared. */
static void read_stories(const struct nc_vocabulary *v, uint32_t *parent, struct story *stories)
{
    const uint32_t articles = v->linker->store->articles->len;
    uint32_t *before = g_new(uint32_t, articles + 1);

    count_articles(v, parent, stories);
    for (uint32_t a = 0; a < articles; a++) {
        struct story *story = &stories[nc_union_root(parent, a)];
        if (v->linker->shelves[a] == 0 && story->articles > 1 &&
            story->told * 2 >= story->articles)
            add_article(v, story, a, before);
    }
    g_free(before);
}

void nc_events_shelve(const struct nc_vocabulary *v, uint32_t *parent)
{
    const uint32_t articles = v->linker->store->articles->len;
    struct story *stories = g_new0(struct story, articles + 1);
    uint32_t *shelves = v->linker->shelves, folders = 0;

    read_stories(v, parent, stories);
    for (uint32_t a = 0; a < articles; a++)
        folders = MAX(folders, v->linker->folders[a]);
    for (uint32_t a = 0; a < articles; a++) {
        const uint32_t root = nc_union_root(parent, a);
        const struct story *story = &stories[root];
        if (shelves[a] == 0 && story->pairs > 0 && story->likely * 2 >= story->pairs)
            shelves[a] = folders + 1 + root;
    }
    g_free(stories);
}
