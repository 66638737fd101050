/* test_counted.c - what a number counts: phrase, head, and the words that narrow it. */
#include "tests/unit/told.h"

#include <CUnit/CUnit.h>

#define COUNT(rows) (sizeof(rows) / sizeof *(rows))

static const struct nc_told_case phrases[] = {
    { "The fleet has 12 fishing boats in port.", "12", "fishing boats" },
    { "They found 300 pieces of rusty farm machinery.", "300", "pieces of rusty farm machinery" },
    { "The law needs the votes of 40 senators by June.", "40", "senators" },
    { "A crew of 14 volunteer firemen went in.", "14", "volunteer firemen" },
    { "One of the oldest bridges fell, and 7 of the lower villages were cut off.", "7",
      "lower villages" },
    { "The ship carried 150 passengers and eight crew.", "150", "passengers" },
    { "The ship carried 150 passengers and eight crew.", "eight", "crew" },
    { "He scored 20 or even 30 goals.", "20", "goals" },
    { "She read a 131-page report.", "131", "page" },
    { "Some 25 newly elected members took their seats.", "25", "newly elected members" },
    { "They sold 60 old and broken engines.", "60", "old and broken engines" },
    { "Two former ministers, Paula Ortega and Juan Lopez, won 30 seats.", "Two",
      "former ministers" },
    { "The guard saw 9 men running away.", "9", "men" },
    { "Police asked for 28 arrest warrants on Monday.", "28", "arrest warrants" },
    { "The yard waits for two large contracts.", "two", "large contracts" },
    { "He made 15 tackles and 2 catches.", "2", "catches" },
    { "It sells two petrol-only engine options.", "two", "petrol-only engine options" },
    { "The city runs 40 state-owned and privately built trams.", "40",
      "state-owned and privately built trams" },
    { "One of the most widespread myths is about cats.", "One", "most widespread myths" },
    { "One man's search went on for years.", "One", "man" },
    { "Eight women's groups signed the letter.", "Eight", "women's groups" },
    { "They come as four-, five- and six-door cars.", "four", "door" },
    { "The raids hurt 3, 5 and 8 villagers.", "3", "villagers" },
    { "The board wants another vote or two.", "two", "vote" },
    { "The bank will cut a tenth of its workforce.", "a tenth", "workforce" },
    { "Two-thirds of the combined 4 million sales were abroad.", "Two-thirds", "sales" },
};

static const struct nc_told_case heads[] = {
    { "The fleet has 12 fishing boats in port.", "12", "boat" },
    { "They found 300 pieces of rusty farm machinery.", "300", "machinery" },
    { "Storm kills 10", "10", "person" },
    { "The blast left 17 dead and 40 hurt.", "17", "person" },
    { "The blast left 17 dead and 40 hurt.", "40", "person" },
    { "The death toll stood at 35.", "35", "person" },
    { "The death toll from the strongest storm in years rose to 35.", "35", "person" },
    { "Police said 300 men marched. Organisers put the number at 900.", "900", "man" },
    { "The boat has 90 guests and a crew of 8.", "8", "crew" },
    { "The firm employs 900.", "900", "person" },
    { "The deficit fell to 3 percent of output next year.", "3", "output" },
    { "The town houses 900 refugees, and 40 more arrive every week.", "40", "refugee" },
    { "A death toll of 19 was given.", "19", "person" },
    { "Four women died and 16 were injured.", "16", "person" },
    { "Raids hit the rebels, and the army says it killed 350 of them.", "350", "rebel" },
    { "The mission has 31 observers; 20 of them came by bus.", "20", "observer" },
    { "The mission has 90 mice and 31 geese.", "90", "mouse" },
    { "The mission has 90 mice and 31 geese.", "31", "goose" },
    { "The camp took in 420 Syrians and 39 Iraqis.", "420", "person" },
    { "The camp took in 420 Syrians and 39 Iraqis.", "39", "person" },
    { "AT LEAST SIX PERSONS WERE KILLED IN THE CITY.", "SIX", "person" },
    { "The doctor treated 30 of the 80 wounded.", "30", "person" },
    { "There are 68 men who work here and 95 who work at home.", "95", "man" },
    { "Residents left in panic, some 500 walking to the hills.", "500", "resident" },
    { "The guard saw 9 men running away.", "9", "man" },
    { "They lost 3 buses and 14 lives.", "14", "person" },
    { "The office had 22 thefts, compared with an average of 20 a week.", "20", "theft" },
    { "The bank has 300 branches, 40 fewer than a year ago.", "40", "branch" },
    { "Fire hit 300 homes, of which 40 were lost.", "40", "home" },
    { "He denies two counts of fraud and one of theft.", "one", "count" },
    { "Soldiers killed 40 rebels and captured 12.", "12", "rebel" },
    { "Some 300 people fled and 40 stayed behind.", "40", "person" },
};

static const struct nc_told_case narrowing[] = {
    { "The camp took in 420 Syrians.", "420", "syrian" },
    { "The fleet has 12 old fishing boats in port.", "12", "fishing old" },
    { "They met 15 Turkish soldiers.", "15", "turkish" },
    { "Another 20 people came.", "20", "" },
    { "Police held 12 other people.", "12", "" },
    { "They found 300 pieces of rusty machinery.", "300", "rusty" },
};

static const char *phrase_of(const struct nc_told *told, const struct nc_figure *figure)
{
    return nc_store_text(told->store, figure->said->counted);
}

static const char *head_of(const struct nc_told *told, const struct nc_figure *figure)
{
    return nc_store_text(told->store, figure->said->head);
}

static const char *narrow_of(const struct nc_told *told, const struct nc_figure *figure)
{
    return nc_store_text(told->store, figure->said->restrict_to);
}

static void test_phrases(void)
{
    nc_told_cases(phrases, COUNT(phrases), phrase_of);
}

static void test_heads(void)
{
    nc_told_cases(heads, COUNT(heads), head_of);
}

static void test_narrowing(void)
{
    nc_told_cases(narrowing, COUNT(narrowing), narrow_of);
}

void nc_test_counted(void)
{
    CU_pSuite suite = CU_add_suite("counted", NULL, NULL);
    CU_add_test(suite, "the phrase after, before or shared with a neighbour", test_phrases);
    CU_add_test(suite, "its singular head", test_heads);
    CU_add_test(suite, "the words that narrow it", test_narrowing);
}
