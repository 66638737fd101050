/* test_speaker.c - whom the text cites, in the sentence and over its end. */
#include "tests/unit/told.h"

#include <CUnit/CUnit.h>

#define COUNT(rows) (sizeof(rows) / sizeof *(rows))

static const struct nc_told_case speakers[] = {
    { "The storm, with winds of 140 km/h according to the weather service, felled 300 trees.",
      "140", "weather service" },
    { "The storm, with winds of 140 km/h according to the weather service, felled 300 trees.",
      "300", "" },
    { "According to the weather bureau the figure is 88.", "88", "weather bureau" },
    { "Police said 30 people were held.", "30", "police" },
    { "According to preliminary data 30 people were held.", "30", "preliminary data" },
    { "According to police data 30 people were held.", "30", "police" },
    { "It sold 30 vans in May, according to its first-quarter report.", "30",
      "first-quarter report" },
    { "Brant's van recall grows to 30 vehicles.", "30", "" },
    { "An official statement said 30 people were held.", "30", "official statement" },
    { "An official said 30 people were held.", "30", "official" },
    { "Last year's 78 ships were more than analysts expected.", "78", "" },
    { "Witnesses recalled that 30 were held.", "30", "witnesses" },
    { "The agency said initial reports suggested 30 were held.", "30", "initial reports" },
    { "Brantoil lost 200 users and predicts it will lose 30 more.", "30", "Brantoil" },
    { "Brantoil lost 200 users and predicts it will lose 30 more.", "200", "" },
    { "Sales grew to $78m, below Brant Bank's forecast of $79m.", "$79m", "Brant Bank" },
    { "Sales grew to $78m, below Brant Bank's forecast of $79m.", "$78m", "" },
    { "Sales grew to $78m, Moody's said.", "$78m", "Moody" },
    { "Some 475 owners gain (a spokeswoman says 30 have gone).", "475", "" },
    { "Some 475 owners gain (a spokeswoman says 30 have gone).", "30", "spokeswoman" },
    { "Five men died, although police say 30 are missing.", "Five", "" },
    { "Five men died, although police say 30 are missing.", "30", "police" },
    { "An official with the Rescue Board says 30 were held.", "30",
      "official with the Rescue Board" },
    { "Analysts expected 28 new ships, compared to 39 in May.", "28", "analysts" },
    { "Analysts expected 28 new ships, compared to 39 in May.", "39", "" },
    { "The ministry estimated 30 people were held.", "30", "ministry" },
    { "According to the latest UN figures, 30 people left.", "30", "UN" },
    { "Thirty-two people were hurt, a doctor in the town said.", "Thirty-two", "doctor" },
    { "Chilean Interior Minister Carla Rojas said 32 people were hurt.", "32",
      "Carla Rojas, Chilean Interior Minister" },
    { "Carla Rojas, head of the rescue service, said 32 were hurt.", "32",
      "Carla Rojas, head of the rescue service" },
    { "The train carried 218 passengers, the rail operator said.", "218", "rail operator" },
    { "A regulator confirmed 12 fires.", "12", "regulator" },
    { "The hall confirmed 12 fires.", "12", "" },
    { "Ana Ruiz, 43, of Linden Road, Skarn, had admitted eight thefts.", "eight",
      "Ana Ruiz, Skarn" },
    { "The mayor, Ana Ruiz, told reporters that 32 were hurt.", "32", "Ana Ruiz, mayor" },
    { "Mayor Ana Ruiz spoke at noon, but Mayor Ana Ruiz said little. She added that 32 were hurt.",
      "32", "Ana Ruiz, Mayor" },
    { "Mayor Ana Ruiz said it was over. Later Ruiz said 32 were hurt.", "32", "Ana Ruiz, Mayor" },
    { "Mayor Ana Ruiz said it was over. \"We found 32 boats,\" she told reporters in Lima.", "32",
      "Ana Ruiz, Mayor" },
    { "The storm sank 32 boats.", "32", "" },
    { "At least 32 people were confirmed dead.", "32", "" },
    { "\"It was calm,\" Ana Ruiz said. \"Nobody was hurt. We saved 32 boats.\"", "32", "Ana Ruiz" },
    { "\"We lost 32 boats,\" said Ana Ruiz, mayor of the town.", "32",
      "Ana Ruiz, mayor of the town" },
    { "Officials were quoted by the radio as saying that 32 were hurt.", "32", "officials" },
    { "Aid agencies put the toll at 11.", "11", "aid agencies" },
    { "Mr Brandt spoke of 11 dead.", "11", "Brandt" },
    { "Police said 30 people came, while unions claimed 80.", "30", "police" },
    { "Police said 30 people came, while unions claimed 80.", "80", "unions" },
    { "Police counted 30 people, and the unions said there were 80.", "30", "police" },
    { "The mill made 300 looms, below the 420 analysts had expected.", "300", "" },
    { "The mill made 300 looms, below the 420 analysts had expected.", "420", "analysts" },
    { "Shares fell 12% after a big investor said it would buy no more.", "12%", "" },
    { "Thirty-two people were hurt after a wall fell, police said.", "Thirty-two", "police" },
};

static const char *speaker_of(const struct nc_told *told, const struct nc_figure *figure)
{
    return nc_store_text(told->store, figure->speaker);
}

static void test_speakers(void)
{
    nc_told_cases(speakers, COUNT(speakers), speaker_of);
}

static void test_two_speakers(void)
{
    const char *text = "Police said 3,000 marched, while organisers said 20,000 did.";
    struct nc_told told = nc_told_read(text);
    const struct nc_figure *few = nc_told_figure(&told, text, "3,000");
    const struct nc_figure *many = nc_told_figure(&told, text, "20,000");
    CU_ASSERT_STRING_EQUAL(speaker_of(&told, few), "police");
    CU_ASSERT_STRING_EQUAL(speaker_of(&told, many), "organisers");
    nc_told_free(&told);
}

void nc_test_speaker(void)
{
    CU_pSuite suite = CU_add_suite("speaker", NULL, NULL);
    CU_add_test(suite, "name, office and organisation", test_speakers);
    CU_add_test(suite, "each figure has its own", test_two_speakers);
}
