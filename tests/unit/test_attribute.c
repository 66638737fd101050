/* test_attribute.c - what a measure measures, and the place that is named for a figure. */
#include "tests/unit/told.h"

#include <CUnit/CUnit.h>
#include <string.h>

#define COUNT(rows) (sizeof(rows) / sizeof *(rows))

static const struct nc_told_case attributes[] = {
    { "Brantoil made a profit of $5.1m last year.", "$5.1m", "profit" },
    { "Brantoil made $5.1m last year.", "$5.1m", "" },
    { "Brantoil made a $5.1m net profit this quarter.", "$5.1m", "profit" },
    { "Turnout in the hill towns was 61 percent.", "61", "turnout" },
    { "Berg won 52 percent of the vote.", "52", "share" },
    { "He got 12 years in prison.", "12", "sentence" },
    { "He spent 12 years in prison.", "12", "" },
    { "A 12-year sentence followed.", "12", "sentence" },
    { "The boat was licensed to carry 40 guests.", "40", "capacity" },
    { "The hall was built at a cost of 3 million euros.", "3", "cost" },
    { "The quake had a magnitude of 5.9 and a depth of 10 km.", "5.9", "magnitude" },
    { "The quake had a magnitude of 5.9 and a depth of 10 km.", "10 km", "depth" },
    { "A 5.9-magnitude quake shook the coast.", "5.9", "magnitude" },
    { "A magnitude-6.1 tremor shook the coast.", "6.1", "magnitude" },
    { "It measured 6.1 on the Richter scale.", "6.1", "magnitude" },
    { "The hole is 10 feet deep.", "10 feet", "depth" },
    { "The farm lies 35 miles southwest of the port.", "35 miles", "distance" },
    { "The town has a population of 100,000.", "100,000", "population" },
    { "The island is home to 120,000 people.", "120,000", "population" },
    { "A town of 12,000 people was cut off.", "12,000", "population" },
    { "The club made a $160 million offer.", "$160", "offer" },
    { "The price of bread was $3 a loaf.", "$3", "price" },
    { "They sold 60 boats.", "60", "" },
    { "The bombs dug holes three metres (10 feet) deep.", "three", "depth" },
    { "The storm halted exports for three weeks.", "three", "" },
    { "It would take $100 million to repair the bridge.", "$100", "cost" },
    { "The hall will take two months to build.", "two", "duration" },
    { "The line is capable of carrying 50,000 bpd.", "50,000", "capacity" },
    { "The cost of repairing the bridge was put at $4 million.", "$4", "cost" },
    { "Its total output was around 260,000 bpd.", "260,000", "output" },
    { "Exports of 185,000 bpd were cut.", "185,000", "export" },
    { "The club made an offer to Berg in excess of $160 million.", "$160", "offer" },
    { "The insurer put its losses at $5 million.", "$5", "loss" },
    { "The loss of 300 jobs hit the town.", "300", "" },
    { "The year saw storms that cost $3 million.", "$3", "" },
    { "The £90m moon mission took off.", "£90", "cost" },
    { "The mission, which cost £90m, took off.", "£90", "cost" },
    { "The large model costs £90.", "£90", "" },
    { "The £90m bid failed.", "£90", "bid" },
    { "Tarnow shares fell 12% in early trade.", "12%", "share price" },
    { "Shares of Tarnow lost 12% in after-hours trading.", "12%", "share price" },
    { "The stock closed down 12%.", "12%", "" },
    { "Its market share fell 12%.", "12%", "share" },
};

/* Whose cost it is: the thing, however it is told. */
static const struct nc_told_case things[] = {
    { "The £90m moon mission took off.", "£90", "mission" },
    { "The moon mission, which cost £90m, took off.", "£90", "mission" },
    { "It sent up a mission that cost £90m.", "£90", "mission" },
    { "The moon mission has cost £90m.", "£90", "mission" },
    { "The cost of the moon mission is £90m.", "£90", "mission" },
    { "The project cost is £90m.", "£90", "project" },
    { "The £90m mission deal failed.", "£90", "" },
};

/* When a share price moved so. */
static const struct nc_told_case trades[] = {
    { "Tarnow shares fell 12% in early trade.", "12%", "early" },
    { "Tarnow shares fell 12% in after-hours trading.", "12%", "after-hours" },
    { "The stock was up 12% in pre-market trade.", "12%", "premarket" },
    { "Tarnow shares rose 3% and then fell 12% in extended trading.", "12%", "after-hours" },
    { "Tarnow shares closed 12% lower.", "12%", "day" },
    { "Tarnow sales fell 12% in early trading.", "12%", "" },
};

static const struct nc_told_case places[] = {
    { "The storm killed three in St. Kitts and two in Antigua.", "three", "St. Kitts" },
    { "The storm killed three in St. Kitts and two in Antigua.", "two", "Antigua" },
    { "A court in Mr. Berg's town fined 12 men.", "12", "" },
    { "Floods killed 20 people, 12 in Karst and eight in Norden.", "20", "" },
    { "Floods killed 20 people, 12 in Karst and eight in Norden.", "12", "Karst" },
    { "Floods killed 20 people, 12 in Karst and eight in Norden.", "eight", "Norden" },
    { "Some 14 people were killed in Lima.", "14", "Lima" },
    { "Some 14 people were killed near the port of Karo.", "14", "Karo" },
    { "The raid killed 8 in Karo and 12 in Buno.", "8", "Karo" },
    { "The raid killed 8 in Karo and 12 in Buno.", "12", "Buno" },
    { "In New Zealand 14 people were killed.", "14", "New Zealand" },
    { "Some 14 people were killed, Mayor Ana Ruiz told reporters in Lima.", "14", "" },
    { "Some 14 people were killed.", "14", "" },
    { "Some 14 people were killed, according to a report in Lancers.", "14", "" },
    { "Norway beat Denmark before 8,200 fans.", "8,200", "" },
    { "In Norway 14 people were killed.", "14", "Norway" },
    { "She sold 640 shares in Brantoil.", "640", "" },
    { "She sold 640 boats in Brantoil.", "640", "Brantoil" },
    { "The estate, larger than Malta, has 52 wells.", "52", "" },
    { "The singer has 720 followers on Z.", "720", "" },
    { "It gained 12 users in Q1.", "12", "" },
    { "It lost 200 users in the first quarter of FY22.", "200", "" },
    { "Some 4,900 men struck at BRT plants.", "4,900", "" },
    { "Some 4,900 men struck in the UK.", "4,900", "UK" },
    { "The fee fell 12% in trade on Brant Street.", "12%", "" },
    { "Some 52 wells were closed at Brantoil Industries.", "52", "" },
    { "A judge fixed $14m in the Brantoil emissions case.", "$14m", "" },
    { "A judge fixed $14m in the Brantoil works.", "$14m", "Brantoil" },
    { "Five men ran in front of Mulder.", "Five", "" },
    { "Five men ran in the port of Mulder.", "Five", "Mulder" },
    { "Some 40% want independence from Spain.", "40%", "" },
    { "Some 40% of the wine is from Spain.", "40%", "Spain" },
    { "The Turin-based maker has 52 wells.", "52", "" },
    { "It sold 52 cars in Spain and 60 worldwide.", "52", "Spain" },
    { "It sold 52 cars in Spain and 60 worldwide.", "60", "" },
    { "The 34-year-old lost his job in Spain.", "34-year-old", "" },
    { "A 34-year-old died in Spain.", "34-year-old", "Spain" },
    { "LIMA -- The firm lent 52 barrows.", "52", "" },
    { "In Spain it fell by 640 to 7,458, while in Peru it rose by 350 to 3,961.", "7,458",
      "Spain" },
    { "In Spain it fell by 640 to 7,458, while in Peru it rose by 350 to 3,961.", "3,961", "Peru" },
};

static const char *attribute_of(const struct nc_told *told, const struct nc_figure *figure)
{
    return nc_store_text(told->store, figure->said->attribute);
}

static const char *place_of(const struct nc_told *told, const struct nc_figure *figure)
{
    return nc_store_text(told->store, figure->said->place);
}

static const char *thing_of(const struct nc_told *told, const struct nc_figure *figure)
{
    return nc_store_text(told->store, figure->said->agent);
}

static const char *trade_of(const struct nc_told *told, const struct nc_figure *figure)
{
    return nc_store_text(told->store, figure->said->restrict_to);
}

static void test_things(void)
{
    nc_told_cases(things, COUNT(things), thing_of);
}

static void test_trades(void)
{
    nc_told_cases(trades, COUNT(trades), trade_of);
}

static void test_attributes(void)
{
    nc_told_cases(attributes, COUNT(attributes), attribute_of);
}

static void test_places(void)
{
    nc_told_cases(places, COUNT(places), place_of);
}

static void test_shape(void)
{
    const char *text = "The blast in Lima killed 14 people. The blast in Lima killed 41 people. "
                       "The blast in Quito killed 14 people.";
    struct nc_told told = nc_told_read(text);
    uint64_t a = nc_store_figure(told.store, 0)->in->shape,
             b = nc_store_figure(told.store, 1)->in->shape;
    CU_ASSERT_EQUAL(a, b);
    CU_ASSERT_NOT_EQUAL(a, nc_store_figure(told.store, 2)->in->shape);
    const nc_str *words = nc_store_context(told.store, nc_store_figure(told.store, 0));
    CU_ASSERT_STRING_EQUAL(nc_store_text(told.store, words[0]), "lima");
    nc_told_free(&told);
}

void nc_test_attribute(void)
{
    CU_pSuite suite = CU_add_suite("attribute", NULL, NULL);
    CU_add_test(suite, "what a measure measures", test_attributes);
    CU_add_test(suite, "what it is the cost of", test_things);
    CU_add_test(suite, "when a share price moved", test_trades);
    CU_add_test(suite, "the nearest place", test_places);
    CU_add_test(suite, "shape and stems of a sentence", test_shape);
}
