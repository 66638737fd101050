/* test_link.c - src/link: which figures become one thing, with figures made by hand. */
#include "data/units.h"
#include "link/link.h"

#include <CUnit/CUnit.h>
#include <string.h>

/* What the text says of a figure; absent strings are NULL. */
struct said {
    uint32_t article;
    int64_t value;
    const char *unit, *counted, *head, *event, *attribute, *place, *restrict_to, *speaker;
    const char *agent, *patient;
    const char *names[4];
    unsigned flags;
    int year;
    uint8_t modality, kind;
};

struct desk { /* a run made by hand */
    struct nc_store *store;
    struct nc_options *options;
    struct nc_things *things;
};

static struct desk desk_new(unsigned articles, enum nc_story_mode mode)
{
    struct desk desk = { .store = nc_store_new(), .options = nc_options_new() };

    desk.options->story = mode;
    desk.options->once = true;
    for (unsigned i = 0; i < articles; i++) {
        struct nc_article article = { .date = { 2011, 6, (uint8_t)(3 + i % 5) }, .line = 1 };
        char name[32];
        int len = g_snprintf(name, sizeof name, "desk/%u.txt", i);
        article.id = article.path = nc_pool_add(desk.store->pool, name, (size_t)len);
        g_array_append_val(desk.store->articles, article);
    }
    return desk;
}

static void desk_free(struct desk *desk)
{
    nc_things_free(desk->things);
    nc_options_free(desk->options);
    nc_store_free(desk->store);
}

static uint32_t put(struct desk *desk, const struct said *s)
{
    struct nc_pool *pool = desk->store->pool;
    uint32_t row = desk->store->figures->len;
    struct nc_figure *f = nc_store_add(desk->store);

    f->id = row + 1;
    f->in->article = s->article;
    f->in->at = row * 100;
    f->in->len = 80;
    f->group = NC_NONE;
    f->value = nc_decimal_of(s->value, 0);
    nc_figure_bounds(f)->low = nc_figure_bounds(f)->high = f->value;
    f->has_value = f->has_low = f->has_high = true;
    f->unit = s->unit != NULL ? nc_unit_find(s->unit) : 0;
    f->kind = s->kind;
    f->said->counted = nc_pool_addz(pool, s->counted);
    f->said->head = nc_pool_addz(pool, s->head != NULL ? s->head : s->counted);
    f->said->event = nc_pool_addz(pool, s->event);
    f->said->attribute = nc_pool_addz(pool, s->attribute);
    f->said->place = nc_pool_addz(pool, s->place);
    f->said->restrict_to = nc_pool_addz(pool, s->restrict_to);
    f->said->agent = nc_pool_addz(pool, s->agent);
    f->said->patient = nc_pool_addz(pool, s->patient);
    f->speaker = nc_pool_addz(pool, s->speaker);
    f->in->context = desk->store->contexts->len;
    for (; f->in->words < 4 && s->names[f->in->words] != NULL; f->in->words++) {
        nc_str name = nc_pool_addz(pool, s->names[f->in->words]);
        g_array_append_val(desk->store->contexts, name);
    }
    f->flags = (uint16_t)s->flags;
    f->modality = s->modality;
    f->said->from.year = f->said->to.year = (int16_t)s->year;
    return row;
}

static uint32_t group_of(const struct desk *desk, uint32_t row)
{
    return nc_store_figure(desk->store, row)->group;
}

/* What is told once becomes a thing only where somebody asks, or as the whole of a part. */
static void test_told_once(void)
{
    const struct said once = { .value = 7, .counted = "bridge", .names = { "lima" } };
    const struct said whole = { .value = 90, .counted = "tram", .names = { "lima" } };
    const struct said part = { .value = 12, .counted = "door", .names = { "lima" } };

    for (unsigned wanted = 0; wanted < 2; wanted++) {
        struct desk desk = desk_new(1, NC_STORY_ALL);
        desk.options->once = wanted != 0;
        uint32_t alone = put(&desk, &once), all = put(&desk, &whole), some = put(&desk, &part);
        nc_store_figure(desk.store, some)->part_of = nc_row_steps(some, all);
        desk.things = nc_link(desk.store, desk.options);
        CU_ASSERT_NOT_EQUAL(group_of(&desk, all), NC_NONE);
        CU_ASSERT_EQUAL(group_of(&desk, alone) != NC_NONE, wanted);
        CU_ASSERT_EQUAL(desk.things->things->len + desk.things->once, 3);
        desk_free(&desk);
    }
}

/* Gives the second article the day of the first. */
static void on_one_day(struct desk *desk)
{
    nc_store_article(desk->store, 1)->date = nc_store_article(desk->store, 0)->date;
}

/* Are two figures, each in an article of its own, one thing in a run of so many?  `later`: the
 * second is told a day later. */
static bool one_thing_when(unsigned articles, struct said a, struct said b, bool later)
{
    struct desk desk = desk_new(articles, NC_STORY_ALL);
    b.article = 1;
    if (!later)
        on_one_day(&desk);
    uint32_t x = put(&desk, &a), y = put(&desk, &b);
    desk.things = nc_link(desk.store, desk.options);
    bool same = group_of(&desk, x) == group_of(&desk, y);
    desk_free(&desk);
    return same;
}

static bool one_thing_of(unsigned articles, struct said a, struct said b)
{
    return one_thing_when(articles, a, b, false);
}

static bool one_thing(struct said a, struct said b)
{
    return one_thing_of(5, a, b);
}

static const struct said TOLL = { .value = 14,
                                  .counted = "people",
                                  .head = "person",
                                  .event = "kill",
                                  .place = "Ostrov",
                                  .names = { "ostrov", "barge", "river" } };

static void test_words_of_one_meaning(void)
{
    struct said dead = TOLL, other = TOLL;
    dead.counted = dead.head = "dead";
    dead.event = NULL;
    CU_ASSERT_TRUE(one_thing(TOLL, dead));
    other.value = 17;
    CU_ASSERT_TRUE(one_thing(TOLL, other));
    other.event = "injure";
    CU_ASSERT_FALSE(one_thing(TOLL, other));
}

/* So many papers count 34 people; one counts 17 people, three 17 workers, who mostly speak for the
 * 17: do the two numbers stand side by side? */
static bool insisted(unsigned papers)
{
    struct desk desk = desk_new(papers + 4, NC_STORY_ALL);
    struct said people = TOLL, workers = TOLL;
    uint32_t first = 0, last = 0;

    people.value = 34;
    for (people.article = 0; people.article < papers; people.article++)
        first = put(&desk, &people);
    people.value = workers.value = 17;
    workers.counted = workers.head = "worker";
    put(&desk, &people);
    for (workers.article = papers + 1; workers.article < papers + 4; workers.article++)
        last = put(&desk, &workers);
    desk.things = nc_link(desk.store, desk.options);
    bool same = group_of(&desk, first) == group_of(&desk, last);
    desk_free(&desk);
    return same;
}

/* A few pairs of two groups that agree prove little, pair after pair does. */
static void test_pair_after_pair(void)
{
    CU_ASSERT_FALSE(insisted(6));
    CU_ASSERT_TRUE(insisted(33));
}

/* One paper has 650 jobs to be cut, one has them cut already or, `mixed` not set, to be cut too;
 * they agree with a third that says when 560 are cut. */
static bool beside_plans(bool mixed)
{
    struct desk desk = desk_new(5, NC_STORY_ALL);
    struct said cut = { .value = 650, .counted = "job", .event = "dismiss",
                        .place = "Ostrov", .names = { "ostrov", "barge", "river" } };

    cut.modality = NC_PLANNED;
    for (cut.article = 0; cut.article < 2; cut.article++)
        put(&desk, &cut);
    cut.modality = mixed ? NC_ASSERTED : NC_PLANNED;
    const uint32_t first = put(&desk, &cut);
    cut.article = 3;
    cut.value = 560;
    cut.modality = mixed ? NC_PLANNED : NC_ASSERTED;
    const uint32_t last = put(&desk, &cut);
    for (uint32_t i = 0; i < 4; i++)
        nc_store_article(desk.store, i)->date = nc_store_article(desk.store, 0)->date;
    desk.things = nc_link(desk.store, desk.options);
    bool same = group_of(&desk, first) == group_of(&desk, last);
    desk_free(&desk);
    return same;
}

/* A plan is not what was done; but where both are told of one number, they are of another too. */
static void test_plans_and_deeds(void)
{
    CU_ASSERT_FALSE(beside_plans(false));
    CU_ASSERT_TRUE(beside_plans(true));
}

/* Two papers share so many numbers and tell of 16 and 19 stops, one of them of a third number of
 * them if it is not 0: are the first two one thing? */
static bool only_stops(unsigned shared, int64_t third)
{
    const struct said costs[] = {
        { .value = 35, .counted = "tram", .event = "buy", .names = { "ostrov", "barge", "river" } },
        { .value = 725, .counted = "driver", .event = "hire",
          .names = { "ostrov", "barge", "river" } },
    };
    struct said stops = { .value = 16, .counted = "stop", .names = { "line", "carne" } };
    struct desk desk = desk_new(5, NC_STORY_ALL);

    on_one_day(&desk);
    for (uint32_t article = 0; article < 2; article++)
        for (unsigned i = 0; i < shared; i++) {
            struct said cost = costs[i];
            cost.article = article;
            put(&desk, &cost);
        }
    for (uint32_t article = 2; article < 5; article++) { /* the words are no rare ones */
        struct said other = { .article = article, .value = 5, .counted = "cat" };
        other.names[0] = "line";
        other.names[1] = "carne";
        put(&desk, &other);
    }
    const uint32_t first = put(&desk, &stops);
    stops.article = 1;
    stops.value = 19;
    const uint32_t last = put(&desk, &stops);
    stops.value = third;
    if (third != 0)
        put(&desk, &stops);
    desk.things = nc_link(desk.store, desk.options);
    bool same = group_of(&desk, first) == group_of(&desk, last);
    desk_free(&desk);
    return same;
}

/* Where two articles agree elsewhere, what each tells by one figure is one thing. */
static void test_only_figures(void)
{
    CU_ASSERT_FALSE(only_stops(0, 0));
    CU_ASSERT_FALSE(only_stops(1, 0));
    CU_ASSERT_TRUE(only_stops(2, 0));
    CU_ASSERT_FALSE(only_stops(2, 25));
}

/* Two papers share the number of drivers, or share none; one has a cost of 124 dollars, the other a
 * scheme of so many, and besides a fee of so many if that is not 0: are cost and scheme one thing? */
static bool cost_of_scheme(bool shared, int64_t scheme, int64_t fee)
{
    const char *const names[] = { "ostrov", "barge", "river" };
    struct said drivers = { .value = 725, .counted = "driver", .event = "hire" };
    struct said money = { .value = 124, .unit = "USD", .attribute = "cost",
                          .kind = NC_KIND_MONEY };
    struct desk desk = desk_new(5, NC_STORY_ALL);

    memcpy(drivers.names, names, sizeof names);
    on_one_day(&desk);
    put(&desk, &drivers);
    const uint32_t first = put(&desk, &money);
    drivers.article = money.article = 1;
    drivers.value += shared ? 0 : 33;
    put(&desk, &drivers);
    money.attribute = "scheme";
    money.value = scheme;
    const uint32_t last = put(&desk, &money);
    money.attribute = "fee";
    money.value = fee;
    if (fee != 0)
        put(&desk, &money);
    desk.things = nc_link(desk.store, desk.options);
    bool same = group_of(&desk, first) == group_of(&desk, last);
    desk_free(&desk);
    return same;
}

/* Two digits turned round make two numbers of one, in articles that agree in another. */
static void test_turned_digits(void)
{
    CU_ASSERT_TRUE(cost_of_scheme(true, 142, 0));
    CU_ASSERT_FALSE(cost_of_scheme(false, 142, 0));
    CU_ASSERT_FALSE(cost_of_scheme(true, 152, 0));
    CU_ASSERT_FALSE(cost_of_scheme(true, 412, 0)); /* all three digits moved */
    CU_ASSERT_FALSE(cost_of_scheme(true, 142, 124)); /* it has the number, of something else */
}

/* Gives a figure's sentence the words `from` to `to`, as numbers. */
static void put_words(struct desk *desk, uint32_t row, uint16_t from, uint16_t to)
{
    uint16_t count = (uint16_t)(to - from + 1);

    nc_store_figure(desk->store, row)->in->bag = desk->store->bags->len;
    g_array_append_val(desk->store->bags, count);
    for (uint16_t word = from; word <= to; word++)
        g_array_append_val(desk->store->bags, word);
}

/* Are equal lengths without a noun one thing, whose sentences share so many of twelve words? */
static bool retold(uint16_t shared)
{
    const struct said length = { .value = 40, .unit = "km" };
    struct said again = length;
    struct desk desk = desk_new(8, NC_STORY_ALL);
    again.article = 1;
    uint32_t a = put(&desk, &length), b = put(&desk, &again);
    put_words(&desk, a, 101, 112);
    put_words(&desk, b, (uint16_t)(113 - shared), (uint16_t)(124 - shared));
    for (uint16_t other = 2; other < 8; other++) { /* what the story tells besides */
        const struct said toll = { .article = other, .value = other, .counted = "trucks" };
        put_words(&desk, put(&desk, &toll), (uint16_t)(100 * other), (uint16_t)(100 * other + 9));
    }
    desk.things = nc_link(desk.store, desk.options);
    bool same = group_of(&desk, a) == group_of(&desk, b);
    desk_free(&desk);
    return same;
}

/* The same of two texts put side by side and lengths that differ; `beside` stands in the second
 * sentence too, 0 = nothing does. */
static bool told_otherwise(uint16_t shared, int64_t beside)
{
    const struct said length = { .value = 40, .unit = "km" };
    struct said other = length;
    struct desk desk = desk_new(2, NC_STORY_ALL);
    other.article = 1;
    on_one_day(&desk);
    uint32_t a = put(&desk, &length);
    put_words(&desk, a, 101, 112);
    other.value = 50;
    uint32_t b = put(&desk, &other);
    put_words(&desk, b, (uint16_t)(113 - shared), (uint16_t)(124 - shared));
    if (beside != 0) {
        other.value = beside;
        uint32_t c = put(&desk, &other);
        nc_store_figure(desk.store, c)->in->bag = nc_store_figure(desk.store, b)->in->bag;
        nc_store_figure(desk.store, c)->in->at = nc_store_figure(desk.store, b)->in->at;
    }
    desk.things = nc_link(desk.store, desk.options);
    bool same = group_of(&desk, a) == group_of(&desk, b);
    desk_free(&desk);
    return same;
}

static void test_figures_of_retold_sentences(void)
{
    CU_ASSERT_TRUE(told_otherwise(10, 0));
    CU_ASSERT_FALSE(told_otherwise(3, 0));
    CU_ASSERT_FALSE(told_otherwise(10, 40)); /* told there as it is */
    CU_ASSERT_FALSE(told_otherwise(10, 90)); /* which of the two? */
}

static void test_sentences_retold(void)
{
    CU_ASSERT_TRUE(retold(6));
    CU_ASSERT_FALSE(retold(1));
    CU_ASSERT_FALSE(retold(0));
}

static void test_contradictions_keep_apart(void)
{
    struct said other = TOLL;
    other.value = 19;
    other.place = "Velna";
    CU_ASSERT_FALSE(one_thing(TOLL, other));
    other = TOLL;
    other.value = 19;
    other.year = 2003;
    CU_ASSERT_FALSE(one_thing(TOLL, other));
    other = TOLL;
    other.value = 19;
    other.modality = NC_FORECAST;
    CU_ASSERT_FALSE(one_thing(TOLL, other));
    other = TOLL;
    other.flags = NC_FIGURE_EACH;
    CU_ASSERT_FALSE(one_thing(TOLL, other));
    other = TOLL;
    other.flags = NC_FIGURE_OTHER;
    CU_ASSERT_FALSE(one_thing(TOLL, other));
}

static void test_who_is_counted(void)
{
    struct said soldiers = TOLL, civilians = TOLL;
    soldiers.counted = soldiers.head = "soldier";
    civilians.counted = civilians.head = "civilian";
    CU_ASSERT_FALSE(one_thing(soldiers, civilians));
    civilians = soldiers;
    soldiers.restrict_to = "syrian";
    civilians.restrict_to = "turkish";
    CU_ASSERT_FALSE(one_thing(soldiers, civilians));
}

/* Some words say no more of people than "people"; others say the same as a word before them. */
static void test_people_of_any_name(void)
{
    struct said people = TOLL, others = TOLL;
    others.value = 17;
    others.counted = others.head = "individual";
    CU_ASSERT_TRUE(one_thing(people, others));
    others.counted = "foreign nationals";
    others.head = "national";
    others.restrict_to = "foreign";
    others.value = 12; /* may be some of all */
    CU_ASSERT_FALSE(one_thing(people, others));
    people.counted = "foreigners";
    people.head = "foreigner";
    CU_ASSERT_TRUE(one_thing(people, others));
    others.restrict_to = "elderly";
    CU_ASSERT_FALSE(one_thing(people, others));

    people.counted = people.head = "protester";
    others = people;
    others.value = 17;
    others.counted = others.head = "demonstrator";
    CU_ASSERT_TRUE(one_thing(people, others));
    others.counted = others.head = "lawyer";
    CU_ASSERT_FALSE(one_thing(people, others));
}

/* "17 injured victims": what befell them stands before them. */
static void test_fate_before_the_noun(void)
{
    struct said hurt = TOLL, victims = TOLL;
    hurt.event = "injure";
    victims.event = NULL;
    victims.value = 17;
    victims.counted = "injured victims";
    victims.head = "victim";
    victims.restrict_to = "injure";
    CU_ASSERT_TRUE(one_thing(hurt, victims));
    CU_ASSERT_FALSE(one_thing(TOLL, victims));
}

/* Are 14 told beside `before`, in a sentence of their own with another fate where `fate` says, one
 * thing with 17 of another article?  `whole`: they are a part of those before. */
static bool beside_before(struct said before, struct said own, struct said other, bool whole)
{
    struct desk desk = desk_new(3, NC_STORY_ALL);
    on_one_day(&desk);
    const uint32_t first = put(&desk, &before), second = put(&desk, &own);
    if (whole)
        nc_store_figure(desk.store, second)->part_of = nc_row_steps(second, first);
    other.article = 1;
    const uint32_t third = put(&desk, &other);
    desk.things = nc_link(desk.store, desk.options);
    const bool same = group_of(&desk, second) == group_of(&desk, third);
    desk_free(&desk);
    return same;
}

/* "Nine were killed.  14 others were hurt" counts all the hurt; after four hurt, or after nothing
 * of people, only more of them. */
static void test_others_of_another_fate(void)
{
    struct said killed = TOLL, hurt = TOLL, all = TOLL;
    killed.value = 9;
    hurt.event = all.event = "injure";
    hurt.flags = NC_FIGURE_OTHER;
    all.value = 17;
    CU_ASSERT_TRUE(beside_before(killed, hurt, all, false));
    killed.event = "injure";
    CU_ASSERT_FALSE(beside_before(killed, hurt, all, false));
    killed.event = "build";
    CU_ASSERT_FALSE(beside_before(killed, hurt, all, false));
}

/* "90 people, 14 students among them": all the students; "90 students, 14 of them" are some. */
static void test_all_of_a_kind(void)
{
    struct said whole = TOLL, part = TOLL, other = TOLL;
    whole.value = 90;
    part.counted = part.head = other.counted = other.head = "student";
    other.value = 17;
    CU_ASSERT_TRUE(beside_before(whole, part, other, true));
    whole.counted = whole.head = "student";
    CU_ASSERT_FALSE(beside_before(whole, part, other, true));
}

/* Are the two one thing, told in two of eight articles, of which the first so many tell of one
 * event, and of the same seven bridges? */
static bool one_in_folder(unsigned mates, struct said first, struct said second)
{
    enum { ARTICLES = 8 };
    static const char *const NAMES[][3] = {
        { "ostrov", "barge", "harbour" }, { "lima", "senate", "budget" },
        { "tromso", "whale", "quota" },   { "quito", "orchid", "market" },
        { "perth", "violin", "prize" },   { "accra", "cocoa", "export" },
        { "sofia", "tram", "strike" },
    };
    struct desk desk = desk_new(ARTICLES, NC_STORY_AUTO);

    on_one_day(&desk);
    for (unsigned i = 0; i < ARTICLES; i++) {
        struct said s = { .article = i, .value = 7, .counted = "bridge" };
        memcpy(s.names, NAMES[i < mates ? 0 : i - 1], sizeof NAMES[0]);
        put(&desk, &s);
    }
    second.article = 1;
    const uint32_t x = put(&desk, &first), y = put(&desk, &second);
    desk.things = nc_link(desk.store, desk.options);
    const bool same = group_of(&desk, x) == group_of(&desk, y);
    desk_free(&desk);
    return same;
}

/* Where the whole folder tells of one event, tolls far apart need no name around both, and one
 * number in which their articles agree is enough for the only figures of a thing. */
static void test_folder_of_one_event(void)
{
    struct said hurt = { .value = 326, .counted = "people", .head = "person", .event = "injure" };
    struct said more = hurt;
    more.value = 570;
    CU_ASSERT_TRUE(one_in_folder(8, hurt, more));
    CU_ASSERT_FALSE(one_in_folder(2, hurt, more));

    struct said huts = { .value = 16,
                         .counted = "relief huts",
                         .head = "hut",
                         .restrict_to = "relief",
                         .event = "open",
                         .names = { "upland", "valley" } };
    struct said others = huts;
    others.event = "help";
    others.value = 19;
    CU_ASSERT_TRUE(one_in_folder(8, huts, others));
    CU_ASSERT_FALSE(one_in_folder(2, huts, others));

    struct said inside = { .value = 285, .counted = "people", .head = "person" };
    struct said there = inside;
    there.event = "find";
    CU_ASSERT_TRUE(one_in_folder(8, inside, there)); /* three digits that agree */
    CU_ASSERT_FALSE(one_in_folder(2, inside, there));
    inside.value = there.value = 280;
    CU_ASSERT_FALSE(one_in_folder(8, inside, there));
}

/* Are 14 people killed and 12 workers one thing, where another article has so many workers, and of
 * those that have both, one has so many beside its 14 people? */
static bool all_workers(int64_t elsewhere, const char *fate, int64_t beside)
{
    struct desk desk = desk_new(6, NC_STORY_ALL);
    struct said people = TOLL, workers = TOLL;

    for (uint32_t i = 1; i < 4; i++)
        nc_store_article(desk.store, i)->date = nc_store_article(desk.store, 0)->date;
    workers.counted = "workers";
    workers.head = "worker";
    workers.value = 12;
    workers.article = 1;
    const uint32_t x = put(&desk, &people), y = put(&desk, &workers);
    workers.article = 2;
    workers.value = elsewhere;
    workers.event = fate;
    put(&desk, &workers);
    people.article = workers.article = 3;
    workers.value = beside;
    workers.event = "kill";
    put(&desk, &people);
    if (beside != 0)
        put(&desk, &workers);
    desk.things = nc_link(desk.store, desk.options);
    const bool same = group_of(&desk, x) == group_of(&desk, y);
    desk_free(&desk);
    return same;
}

/* As many people here as workers there: the story knows of no others, unless it tells them apart. */
static void test_all_of_them(void)
{
    CU_ASSERT_FALSE(all_workers(11, "kill", 0));
    CU_ASSERT_TRUE(all_workers(14, "kill", 0));
    CU_ASSERT_TRUE(all_workers(14, "drown", 0));
    CU_ASSERT_FALSE(all_workers(14, "injure", 0));
    CU_ASSERT_FALSE(all_workers(14, "drown", 8));
}

/* Equal numbers say that two fates near each other are one; others say nothing. */
static void test_fates_near(void)
{
    struct said rescued = TOLL, others = TOLL;
    rescued.event = "rescue";
    others.event = "evacuate";
    CU_ASSERT_TRUE(one_thing(rescued, others));
    others.value = 17;
    CU_ASSERT_FALSE(one_thing(rescued, others));
    others.value = 14;
    others.event = "arrest";
    CU_ASSERT_FALSE(one_thing(rescued, others));
}

/* Are tolls one thing whose sentences have two towns in them; `told`: as the place of the first;
 * `led`: the first's article is of the second's town? */
static bool one_region(bool told, bool led)
{
    struct said a = TOLL, b = TOLL, towns = TOLL;
    struct desk desk = desk_new(3, NC_STORY_ALL);
    on_one_day(&desk);
    b.value = 17;
    b.article = 1;
    a.names[0] = a.place = "ostrov";
    b.names[0] = "velna";
    b.place = NULL;
    a.place = told ? a.place : NULL;
    const uint32_t x = put(&desk, &a), y = put(&desk, &b);
    towns.article = 2;
    towns.event = "count";
    towns.place = "ostrov; velna"; /* that these are towns is known from here */
    put(&desk, &towns);
    if (led) {
        nc_store_article(desk.store, 0)->lead[0] = nc_pool_addz(desk.store->pool, "velna");
        nc_store_article(desk.store, 0)->lead_count = 1;
    }
    desk.things = nc_link(desk.store, desk.options);
    const bool same = group_of(&desk, x) == group_of(&desk, y);
    desk_free(&desk);
    return same;
}

/* "Hurt in the Ostrov crash" and "in Velna" where the one article is of Velna. */
static void test_town_of_the_other(void)
{
    CU_ASSERT_TRUE(one_region(false, true));
    CU_ASSERT_FALSE(one_region(false, false));
    CU_ASSERT_FALSE(one_region(true, true));
}

/* Fighters are people or planes, and who is carried is told apart from who was rescued. */
static void test_planes_and_passengers(void)
{
    struct said jets = { .value = 3,
                         .counted = "jet fighters",
                         .head = "fighter",
                         .restrict_to = "jet",
                         .event = "bomb",
                         .place = "Ostrov",
                         .names = { "ostrov", "barge", "river" } };
    struct said planes = jets;
    planes.value = 4;
    planes.counted = "planes";
    planes.head = "plane";
    planes.restrict_to = NULL;
    CU_ASSERT_TRUE(one_thing(jets, planes));
    jets.counted = "rebel fighters";
    jets.restrict_to = "rebel";
    CU_ASSERT_FALSE(one_thing(jets, planes));

    struct said aboard = TOLL, carried = TOLL;
    aboard.event = carried.event = "carry";
    carried.value = 17;
    CU_ASSERT_TRUE(one_thing(aboard, carried));
    carried.event = "rescue";
    CU_ASSERT_FALSE(one_thing(aboard, carried));
    carried.event = "carry";
    carried.counted = carried.head = NULL; /* cars, for all we know */
    CU_ASSERT_FALSE(one_thing(aboard, carried));
}

/* Those set free are held no more, and no fewer were held because few are free. */
static void test_freed(void)
{
    struct said held = TOLL, freed = TOLL;
    held.counted = "hostages";
    held.head = "hostage";
    held.event = "hold";
    freed = held;
    freed.value = 5;
    CU_ASSERT_TRUE(one_thing(held, freed));
    freed.event = "release";
    CU_ASSERT_FALSE(one_thing(held, freed));
    held.event = "free";
    CU_ASSERT_TRUE(one_thing(held, freed));
}

/* What two persons do is no one count; what one does under two names may be. */
static void test_two_doers(void)
{
    struct said lind = { .value = 9,
                         .counted = "goals",
                         .head = "goal",
                         .event = "score",
                         .agent = "lind",
                         .patient = "goal",
                         .place = "Ostrov",
                         .names = { "ostrov", "rovers", "cup" } };
    struct said other = lind;
    other.value = 7;
    CU_ASSERT_TRUE(one_thing(lind, other));
    other.agent = "moe";
    CU_ASSERT_FALSE(one_thing(lind, other));
    other.agent = "rovers"; /* a name around the first: his side? */
    CU_ASSERT_TRUE(one_thing(lind, other));
    other.agent = "striker";
    CU_ASSERT_TRUE(one_thing(lind, other));
    other = lind;
    other.agent = "moe";
    CU_ASSERT_TRUE(one_thing(lind, other)); /* the same number: one of the names is wrong */
}

/* Some of those killed cannot be more than all: then both are all, but for two events. */
static void test_more_than_all(void)
{
    struct said some = TOLL;
    some.counted = some.head = "worker";
    some.value = 15;
    CU_ASSERT_TRUE(one_thing(TOLL, some));
    some.value = 12;
    CU_ASSERT_FALSE(one_thing(TOLL, some));
    some.value = 40;
    CU_ASSERT_FALSE(one_thing(TOLL, some));
}

/* What a deed costs is told as a fact or as expected; what it was and will be may differ. */
static void test_estimates(void)
{
    struct said needed = { .value = 120,
                           .unit = "km",
                           .attribute = "length",
                           .kind = NC_KIND_MEASURE,
                           .event = "repair",
                           .names = { "ostrov", "barge", "river" } };
    struct said expected = needed;
    expected.value = 150;
    expected.modality = NC_FORECAST;
    CU_ASSERT_TRUE(one_thing(needed, expected));
    expected.modality = NC_HYPOTHETICAL;
    CU_ASSERT_FALSE(one_thing(needed, expected));
    expected.modality = NC_FORECAST;
    expected.event = "build";
    CU_ASSERT_FALSE(one_thing(needed, expected));
}

/* How badly people are hurt tells them apart; villages badly hit and villages hit are the same. */
static void test_degrees(void)
{
    struct said hurt = TOLL, badly = TOLL;
    hurt.event = badly.event = "injure";
    badly.restrict_to = "badly";
    badly.value = 17;
    CU_ASSERT_FALSE(one_thing(hurt, badly));
    hurt.event = badly.event = "hit";
    hurt.counted = hurt.head = badly.counted = badly.head = "village";
    CU_ASSERT_TRUE(one_thing(hurt, badly));
}

static void test_what_is_measured(void)
{
    struct said depth = { .value = 12,
                          .unit = "km",
                          .attribute = "depth",
                          .kind = NC_KIND_MEASURE,
                          .place = "Ostrov",
                          .names = { "ostrov", "quake", "survey" } };
    struct said other = depth;
    CU_ASSERT_TRUE(one_thing(depth, other));
    other.value = 15;
    CU_ASSERT_TRUE(one_thing(depth, other));
    other.attribute = "distance";
    CU_ASSERT_FALSE(one_thing(depth, other));
    other = depth;
    other.unit = "kg";
    CU_ASSERT_FALSE(one_thing(depth, other));
    other = depth;
    other.value = 12000;
    other.unit = "m";
    CU_ASSERT_TRUE(one_thing(depth, other));
}

/* Two texts put side by side tell one thing with less in common than two of many. */
static void test_side_by_side_texts(void)
{
    struct said pumps = {
        .value = 7, .counted = "pumps", .head = "pump", .names = { "ostrov", "drill" }
    };
    struct said other = pumps;

    other.value = 9;
    other.names[1] = "barge";
    CU_ASSERT_FALSE(one_thing_of(5, pumps, other));
    CU_ASSERT_TRUE(one_thing_of(2, pumps, other));
    other.counted = other.head = "boat";
    CU_ASSERT_FALSE(one_thing_of(2, pumps, other));
}

static void test_little_in_common(void)
{
    struct said men = { .value = 2, .counted = "men", .head = "man", .names = { "ostrov" } };
    struct said others = { .value = 3, .counted = "men", .head = "man", .names = { "ostrov" } };
    struct said generic = TOLL;

    CU_ASSERT_FALSE(one_thing(men, others));
    generic.flags = NC_FIGURE_GENERIC;
    struct desk desk = desk_new(1, NC_STORY_ALL);
    uint32_t row = put(&desk, &generic);
    desk.things = nc_link(desk.store, desk.options);
    CU_ASSERT_EQUAL(group_of(&desk, row), NC_NONE);
    desk_free(&desk);
}

static void test_values_in_order(void)
{
    static const int64_t tolls[] = { 14, 17, 14, 21 };
    struct desk desk = desk_new(4, NC_STORY_ALL);
    struct said s = TOLL;

    for (uint32_t i = 0; i < 4; i++) {
        s.article = i;
        s.value = tolls[i];
        s.speaker = i == 2 ? "Colonel Ivo Brandt" : NULL;
        put(&desk, &s);
    }
    desk.things = nc_link(desk.store, desk.options);
    const struct nc_thing *thing = nc_thing_at(desk.things, 0);
    CU_ASSERT_EQUAL_FATAL(thing->value_count, 3);
    CU_ASSERT_EQUAL(thing->values[0].value.mantissa, 14);
    CU_ASSERT_EQUAL(thing->values[1].value.mantissa, 17);
    CU_ASSERT_EQUAL(thing->values[2].value.mantissa, 21);
    CU_ASSERT_EQUAL(thing->values[0].articles, 2);
    CU_ASSERT_EQUAL(thing->values[0].tellers, 2);
    CU_ASSERT_EQUAL(nc_value_shown(thing, &thing->values[0]), 2);
    CU_ASSERT_TRUE(thing->grows);
    CU_ASSERT_STRING_EQUAL(nc_store_text(desk.store, thing->about), "people killed in Ostrov");
    CU_ASSERT_NOT_EQUAL(thing->key, 0);
    CU_ASSERT(thing->confidence > 0 && thing->confidence <= 1);
    desk_free(&desk);
}

static void test_copies_and_spellings(void)
{
    static const char *const spellings[] = { "Colonel Ivo Brandt", "Brandt", "Ivo Brand",
                                             "Mara Ek" };
    struct desk desk = desk_new(6, NC_STORY_ALL);
    struct said s = TOLL;

    for (uint32_t i = 0; i < 6; i++) {
        s.article = i;
        s.speaker = i < 4 ? spellings[i] : NULL;
        uint32_t row = put(&desk, &s);
        nc_store_figure(desk.store, row)->in->shape = i < 4 ? 100 + i : 7;
    }
    desk.things = nc_link(desk.store, desk.options);
    const struct nc_thing *thing = nc_thing_at(desk.things, 0);
    CU_ASSERT_EQUAL_FATAL(thing->value_count, 1);
    CU_ASSERT_EQUAL(thing->values[0].articles, 6);
    CU_ASSERT_EQUAL(thing->values[0].tellers, 3); /* Brandt, Ek, and one text copied */
    desk_free(&desk);
}

/* Groups of two values in one article, by whom they are told. */
static bool side_by_side(const char *first, const char *second)
{
    struct desk desk = desk_new(1, NC_STORY_ALL);
    struct said s = TOLL;
    s.speaker = first;
    uint32_t x = put(&desk, &s);
    s.value = 17;
    s.speaker = second;
    uint32_t y = put(&desk, &s);
    nc_store_figure(desk.store, y)->in->at = nc_store_figure(desk.store, x)->in->at;
    desk.things = nc_link(desk.store, desk.options);
    bool same = group_of(&desk, x) == group_of(&desk, y);
    desk_free(&desk);
    return same;
}

static void test_one_text_two_values(void)
{
    CU_ASSERT_FALSE(side_by_side(NULL, NULL));
    CU_ASSERT_FALSE(side_by_side("Ivo Brandt", "Ivo Brandt"));
    CU_ASSERT_TRUE(side_by_side("Ivo Brandt", "Mara Ek"));
}

/* What one text tells as two things, no chain through other articles makes one. */
static void test_told_apart(void)
{
    struct desk desk = desk_new(3, NC_STORY_ALL);
    struct said s = TOLL;
    uint32_t x = put(&desk, &s);
    s.value = 17;
    uint32_t y = put(&desk, &s);
    s.article = 1;
    put(&desk, &s);
    s.article = 2;
    s.value = 14;
    put(&desk, &s);
    desk.things = nc_link(desk.store, desk.options);
    CU_ASSERT_NOT_EQUAL(group_of(&desk, x), group_of(&desk, y));
    desk_free(&desk);
}

/* The same words about another number days later are a report in series, not a conflict. */
static void test_series(void)
{
    for (unsigned later = 4; later < 6; later++) { /* the last of the first one's day */
        struct desk desk = desk_new(6, NC_STORY_ALL);
        struct said s = { .value = 420,
                          .counted = "rigs",
                          .head = "rig",
                          .event = "count",
                          .place = "Ostrov",
                          .names = { "ostrov", "dvina", "brandt" } };
        uint32_t x = put(&desk, &s);
        s.value = 395;
        s.article = later;
        uint32_t y = put(&desk, &s);
        nc_store_figure(desk.store, x)->in->shape = nc_store_figure(desk.store, y)->in->shape = 77;
        desk.things = nc_link(desk.store, desk.options);
        CU_ASSERT_EQUAL(group_of(&desk, x) == group_of(&desk, y), later == 5);
        desk_free(&desk);
    }
}

/* A level is told anew another day and a count of what goes on grows; what was measured stays, and
 * swapped digits are a slip on any day. */
static void test_another_day(void)
{
    struct said fires = { .value = 148,
                          .counted = "fires",
                          .head = "fire",
                          .event = "fight",
                          .place = "Ostrov",
                          .names = { "ostrov", "barge", "river" } };
    struct said later = fires;
    later.value = 136;
    CU_ASSERT_TRUE(one_thing_when(5, fires, later, false));
    CU_ASSERT_FALSE(one_thing_when(5, fires, later, true));
    later.value = 184;
    CU_ASSERT_TRUE(one_thing_when(5, fires, later, true));
    fires.event = later.event = "destroy";
    fires.counted = fires.head = later.counted = later.head = "house";
    later.value = 190;
    CU_ASSERT_TRUE(one_thing_when(5, fires, later, true));
    fires.event = later.event = NULL;
    fires.attribute = later.attribute = "depth";
    CU_ASSERT_TRUE(one_thing_when(5, fires, later, true));
    fires.attribute = later.attribute = "revenue";
    CU_ASSERT_FALSE(one_thing_when(5, fires, later, true));
    fires.year = later.year = 2009;
    CU_ASSERT_TRUE(one_thing_when(5, fires, later, true));
}

/* Two contracts of one day in an archive: one is told with one company's name, one with another's. */
static bool one_contract(const char *first, const char *second)
{
    enum { ARCHIVE = 130 };
    struct desk desk = desk_new(ARCHIVE, NC_STORY_AUTO);
    struct said s = { .value = 4200,
                      .counted = "lorries",
                      .head = "lorry",
                      .event = "order",
                      .place = "Ostrov",
                      .restrict_to = "armoured",
                      .names = { "ostrov", first, "dvina" } };
    uint32_t x = put(&desk, &s);
    s.value = 3900;
    s.article = 5; /* of the same day */
    s.names[1] = second;
    uint32_t y = put(&desk, &s);
    nc_store_figure(desk.store, x)->in->names = nc_store_figure(desk.store, y)->in->names = 3;
    desk.things = nc_link(desk.store, desk.options);
    bool same = group_of(&desk, x) == group_of(&desk, y);
    desk_free(&desk);
    return same;
}

static void test_archive(void)
{
    CU_ASSERT_TRUE(one_contract("brandt", "brandt"));
    CU_ASSERT_FALSE(one_contract("brandt", "hollis"));
}

static void test_slips_and_distance(void)
{
    struct said other = TOLL;
    other.value = 140;
    CU_ASSERT_TRUE(one_thing(TOLL, other)); /* a nought too many */
    other.value = 95;
    memset(other.names, 0, sizeof other.names);
    CU_ASSERT_FALSE(one_thing(TOLL, other)); /* no such slip, and far apart */
}

static void test_twin_joins(void)
{
    struct desk desk = desk_new(1, NC_STORY_ALL);
    struct said s = { .value = 10, .unit = "mile", .attribute = "length", .kind = NC_KIND_MEASURE };
    uint32_t main_row = put(&desk, &s);
    s.value = 16;
    s.unit = "km";
    s.flags = NC_FIGURE_TWIN;
    uint32_t twin = put(&desk, &s);
    desk.things = nc_link(desk.store, desk.options);
    CU_ASSERT_EQUAL(group_of(&desk, main_row), group_of(&desk, twin));
    CU_ASSERT_EQUAL(nc_thing_at(desk.things, 0)->value_count, 1);
    desk_free(&desk);
}

static void put_report(struct desk *desk, uint32_t article, const char *const names[4])
{
    struct said s = {
        .article = article, .value = 40 + article, .counted = "boats", .head = "boat"
    };
    memcpy(s.names, names, sizeof s.names);
    put(desk, &s);
    s.value = 9;
    s.counted = s.head = "bridge";
    put(desk, &s);
}

/* In an archive the results of all companies share their few words and are as many stories. */
static void test_archive_stories(void)
{
    enum { ARCHIVE = 240, RESULTS = 120 };
    static const char *const result[4] = { "net", "shr", "revs", "loss" };
    static const char *const river[4] = { "ostrov", "dvina", "flood", "brandt" };
    struct desk desk = desk_new(ARCHIVE, NC_STORY_AUTO);

    for (uint32_t i = 0; i < RESULTS; i++)
        put_report(&desk, i, result);
    put_report(&desk, RESULTS, river);
    put_report(&desk, RESULTS + 5, river); /* of the same day */
    desk.things = nc_link(desk.store, desk.options);
    CU_ASSERT_EQUAL(desk.things->stories->len, ARCHIVE - 1);
    CU_ASSERT_EQUAL(nc_story_at(desk.things, RESULTS)->article_count, 2);
    desk_free(&desk);
}

static void test_stories(void)
{
    static const char *const river[4] = { "ostrov", "dvina", "flood", "brandt" };
    static const char *const bank[4] = { "lindqvist", "merger", "stockholm", "nordsax" };
    struct desk desk = desk_new(4, NC_STORY_AUTO);

    for (uint32_t i = 0; i < 4; i++)
        put_report(&desk, i, i % 2 == 0 ? river : bank);
    desk.things = nc_link(desk.store, desk.options);
    CU_ASSERT_EQUAL(desk.things->stories->len, 2);
    CU_ASSERT_EQUAL(nc_story_at(desk.things, 0)->article_count, 2);
    CU_ASSERT_EQUAL(nc_story_at(desk.things, 0)->articles[1], 2);
    desk_free(&desk);
}

/* "20 died, 12 in Ostrov and eight in Velna": the whole is no toll of Ostrov. */
/* Is the first of some councillors one thing with as many as `other`?  Of `beside`, told in its
 * sentence, it is a part where that is `whole`. */
static bool one_count(int64_t value, int64_t beside, bool whole, int64_t other)
{
    struct desk desk = desk_new(3, NC_STORY_ALL);
    struct said s = { .value = value,
                      .counted = "councillors",
                      .head = "councillor",
                      .event = "resign",
                      .names = { "ostrov", "barge", "river" } };
    on_one_day(&desk);
    uint32_t a = put(&desk, &s);
    s.value = beside;
    s.event = whole ? NULL : s.event;
    uint32_t b = put(&desk, &s);
    nc_store_figure(desk.store, b)->in->at = nc_store_figure(desk.store, a)->in->at;
    nc_store_figure(desk.store, a)->part_of = whole ? 1 : 0;
    s.article = 1;
    s.event = "resign";
    s.value = other;
    uint32_t c = put(&desk, &s);
    desk.things = nc_link(desk.store, desk.options);
    bool same = group_of(&desk, a) == group_of(&desk, c);
    desk_free(&desk);
    return same;
}

/* Are 70 passengers, told of with eight of `beside`, one thing with so many passengers in all? */
static bool one_load(const char *beside, int16_t part_of, int64_t aboard)
{
    struct desk desk = desk_new(3, NC_STORY_ALL);
    struct said s = TOLL;
    s.event = "carry";
    s.value = 70;
    s.counted = s.head = "passenger";
    on_one_day(&desk);
    uint32_t a = put(&desk, &s);
    s.value = 8;
    s.counted = s.head = beside;
    uint32_t b = put(&desk, &s);
    nc_store_figure(desk.store, b)->in->at = nc_store_figure(desk.store, a)->in->at;
    nc_store_figure(desk.store, b)->part_of = part_of;
    s.article = 1;
    s.value = aboard;
    s.counted = s.head = "passenger";
    uint32_t c = put(&desk, &s);
    desk.things = nc_link(desk.store, desk.options);
    bool same = group_of(&desk, a) == group_of(&desk, c);
    desk_free(&desk);
    return same;
}

static void test_two_kinds_of_people(void)
{
    CU_ASSERT_TRUE(one_load("sailor", 0, 79));
    CU_ASSERT_FALSE(one_load("sailor", 0, 78)); /* both together */
    CU_ASSERT_TRUE(one_load("lorry", 0, 78));
    CU_ASSERT_TRUE(one_load("child", -1, 78)); /* some of the 70 */
}

/* Are "half of the people killed" and two of them one thing; `open`: "more than half", "more
 * than two"? */
static bool share_of_all(bool open)
{
    struct desk desk = desk_new(5, NC_STORY_ALL);
    struct said staff = TOLL;

    on_one_day(&desk);
    const uint32_t share = put(&desk, &staff);
    struct nc_figure *f = nc_store_figure(desk.store, share);
    f->value = nc_decimal_of(5, -1);
    nc_figure_bounds(f)->low = nc_figure_bounds(f)->high = f->value;
    f->has_high = !open;
    staff.article = 1;
    staff.value = 2;
    const uint32_t count = put(&desk, &staff);
    nc_store_figure(desk.store, count)->has_high = !open;
    desk.things = nc_link(desk.store, desk.options);
    bool same = group_of(&desk, share) == group_of(&desk, count);
    desk_free(&desk);
    return same;
}

/* Are 15 councillors, five of whom are `part`, one thing with the ten of another article? */
static bool ten_of_15(const char *part)
{
    struct said s = { .value = 15,
                      .counted = "councillors",
                      .head = "councillor",
                      .event = "resign",
                      .names = { "ostrov", "barge", "river" } };
    struct desk desk = desk_new(3, NC_STORY_ALL);
    on_one_day(&desk);
    const uint32_t whole = put(&desk, &s);
    s.value = 10;
    s.article = 1;
    const uint32_t other = put(&desk, &s);
    s.value = 5;
    s.article = 0;
    s.counted = s.head = part;
    nc_store_figure(desk.store, put(&desk, &s))->part_of = -2;
    desk.things = nc_link(desk.store, desk.options);
    const bool same = group_of(&desk, whole) == group_of(&desk, other);
    desk_free(&desk);
    return same;
}

static void test_parts_and_rests(void)
{
    CU_ASSERT_TRUE(ten_of_15("farmer"));
    CU_ASSERT_FALSE(ten_of_15("councillor")); /* the others */
    CU_ASSERT_FALSE(share_of_all(true));
    CU_ASSERT_FALSE(share_of_all(false));
    CU_ASSERT_TRUE(one_count(14, 60, true, 19));
    CU_ASSERT_FALSE(one_count(14, 60, true, 46)); /* the others */
    CU_ASSERT_TRUE(one_count(14, 5, false, 20));
    CU_ASSERT_FALSE(one_count(14, 5, false, 19)); /* both together */
}

static void test_sum_over_places(void)
{
    struct desk desk = desk_new(2, NC_STORY_ALL);
    struct said whole = TOLL, ostrov = TOLL, velna = TOLL, later = TOLL;
    whole.place = NULL;
    whole.value = 20;
    ostrov.value = 12;
    velna.value = 8;
    velna.place = "Velna";
    later.value = 13;
    later.article = 1;
    uint32_t sum = put(&desk, &whole), first = put(&desk, &ostrov), second = put(&desk, &velna);
    uint32_t other = put(&desk, &later);
    nc_store_figure(desk.store, first)->part_of = nc_row_steps(first, sum);
    nc_store_figure(desk.store, second)->part_of = nc_row_steps(second, sum);
    desk.things = nc_link(desk.store, desk.options);
    CU_ASSERT_NOT_EQUAL(group_of(&desk, sum), group_of(&desk, other));
    desk_free(&desk);
}

void nc_test_link(void)
{
    CU_pSuite suite = CU_add_suite("link", NULL, NULL);
    CU_add_test(suite, "killed, dead and died are one, injured is not", test_words_of_one_meaning);
    CU_add_test(suite, "pair after pair joins what one pair does not", test_pair_after_pair);
    CU_add_test(suite, "plans beside deeds", test_plans_and_deeds);
    CU_add_test(suite, "the only figures of articles that agree", test_only_figures);
    CU_add_test(suite, "two digits turned round", test_turned_digits);
    CU_add_test(suite, "sentences that share rare words tell one thing", test_sentences_retold);
    CU_add_test(suite, "what differs in a sentence told again is one thing",
                test_figures_of_retold_sentences);
    CU_add_test(suite, "a contradiction keeps apart", test_contradictions_keep_apart);
    CU_add_test(suite, "who is counted", test_who_is_counted);
    CU_add_test(suite, "people of any name", test_people_of_any_name);
    CU_add_test(suite, "what befell them stands before them", test_fate_before_the_noun);
    CU_add_test(suite, "others of another fate", test_others_of_another_fate);
    CU_add_test(suite, "all of a kind", test_all_of_a_kind);
    CU_add_test(suite, "a folder of one event", test_folder_of_one_event);
    CU_add_test(suite, "people who are all workers", test_all_of_them);
    CU_add_test(suite, "fates near each other", test_fates_near);
    CU_add_test(suite, "the town of the other's story", test_town_of_the_other);
    CU_add_test(suite, "planes and passengers", test_planes_and_passengers);
    CU_add_test(suite, "set free", test_freed);
    CU_add_test(suite, "done by two persons", test_two_doers);
    CU_add_test(suite, "how badly", test_degrees);
    CU_add_test(suite, "more than all", test_more_than_all);
    CU_add_test(suite, "estimates", test_estimates);
    CU_add_test(suite, "what is measured", test_what_is_measured);
    CU_add_test(suite, "weak counts and generic sentences join nothing", test_little_in_common);
    CU_add_test(suite, "texts put side by side need less in common", test_side_by_side_texts);
    CU_add_test(suite, "values by date, the cited one shown first", test_values_in_order);
    CU_add_test(suite, "copies and spellings are one teller", test_copies_and_spellings);
    CU_add_test(suite, "two values of one text need two people", test_one_text_two_values);
    CU_add_test(suite, "told apart once, apart everywhere", test_told_apart);
    CU_add_test(suite, "reports in series are no conflict", test_series);
    CU_add_test(suite, "another day, another level", test_another_day);
    CU_add_test(suite, "in an archive other names are other things", test_archive);
    CU_add_test(suite, "slips may lie far apart", test_slips_and_distance);
    CU_add_test(suite, "a bracketed twin joins", test_twin_joins);
    CU_add_test(suite, "a part, the rest and the sum", test_parts_and_rests);
    CU_add_test(suite, "two kinds of people in one sum", test_two_kinds_of_people);
    CU_add_test(suite, "a sum over places", test_sum_over_places);
    CU_add_test(suite, "stories by shared names", test_stories);
    CU_add_test(suite, "results in an archive are stories of their own", test_archive_stories);
    CU_add_test(suite, "what is told once", test_told_once);
}
