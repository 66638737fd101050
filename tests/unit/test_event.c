/* test_event.c - the predicate of a figure, its roles, and how sure the text is. */
#include "tests/unit/told.h"

#include <CUnit/CUnit.h>

#define COUNT(rows) (sizeof(rows) / sizeof *(rows))

static const struct nc_told_case events[] = {
    { "At least 35 people have so far been moved out of the valley.", "35", "move" },
    { "At least 35 people, both young and old, have so far been moved out.", "35", "move" },
    { "The army deployed 31 observers to the border.", "31", "deploy" },
    { "The storm hit the coast, killing 10 and injuring 80.", "10", "kill" },
    { "The storm hit the coast, killing 10 and injuring 80.", "80", "injure" },
    { "The blast left 17 dead and 40 hurt.", "17", "kill" },
    { "The blast left 17 dead and 40 hurt.", "40", "hurt" },
    { "Some 60 miners were feared dead.", "60", "kill" },
    { "The clinic counted 12 deaths.", "12", "kill" },
    { "The flood left homeless some 4,000 people.", "4,000", "homeless" },
    { "At least 15,000 were left homeless.", "15,000", "homeless" },
    { "Troops shot dead four men.", "four", "kill" },
    { "The death toll rose to 19.", "19", "kill" },
    { "Another 20 are missing.", "20", "missing" },
    { "The town was bombed by two planes.", "two", "bomb" },
    { "Police expect 5,000 people to attend.", "5,000", "attend" },
    { "They destroyed 25 camps, 40 plants and 15 pieces of artillery.", "40", "destroy" },
    { "They destroyed 25 camps, 40 plants and 15 pieces of artillery.", "15", "destroy" },
    { "In May 420 Syrians, 39 Iraqis and 20 Afghans arrived.", "39", "arrive" },
    { "The mayor said 50 were injured.", "50", "injure" },
    { "The island is home to 120,000 people and was struck by a quake.", "120,000", "" },
};

static const struct nc_told_case states[] = {
    { "Some 40 tonnes of rice had been shipped.", "40", "ship" },
    { "The number of the dead in the valley stood at 12.", "12", "kill" },
    { "The number of guests hurt in the three fires rose to 31.", "31", "hurt" },
    { "Death toll in bus disaster climbs to 17.", "17", "kill" },
    { "A bus with 57 people on board left the road.", "57", "carry" },
    { "The bus that left the road had 57 people aboard.", "57", "carry" },
    { "All 57 people aboard were killed.", "57", "kill" },
    { "Three of the injured died in hospital.", "Three", "die" },
    { "Some 40 people arrive each day.", "40", "arrive" },
    { "The town houses 900 refugees, and 40 more arrive every week.", "40", "arrive" },
    { "The flood made 80 ill.", "80", "infect" },
    { "Some 900 took part.", "900", "attend" },
    { "Police said 300 marched. Organisers put the number at 900.", "900", "march" },
    { "Organisers put the crowd at 900.", "900", "attend" },
    { "A crowd of 900 saw Wanderers win.", "900", "attend" },
    { "The hall is licensed for 300 guests.", "300", "hold" },
    { "She was sentenced to 9 years.", "9 years", "jail" },
    { "A third of the 90 barns were burnt.", "A third", "burn" },
    { "A third of the 90 barns were burnt.", "90", "" },
    { "Only 14 of 60 councillors resigned.", "60", "" },
    { "Two of the 17 miners killed were brothers.", "17", "kill" },
    { "Soldiers freed 26 farmers abducted in Velna.", "26", "free" },
    { "The court released 70 students arrested in Velna.", "70", "release" },
    { "Divers rescued four boys trapped in the cave.", "four", "rescue" },
    { "Police found 26 farmers abducted in Velna.", "26", "abduct" },
};

/* Deeds that another word tells than the verb nearest to the number. */
static const struct nc_told_case frames[] = {
    { "The blast resulted in the deaths of 14 miners.", "14", "kill" },
    { "The closure means the loss of 300 jobs in Leeds.", "300", "dismiss" },
    { "The flood caused damage to 400 houses.", "400", "damage" },
    { "The army announced the release of 50 hostages.", "50", "release" },
    { "A fleet of 50 ships arrived.", "50", "arrive" },
    { "The firm will lay off 900 workers and axe 200 jobs.", "900", "dismiss" },
    { "The firm will axe 200 jobs.", "200", "dismiss" },
    { "The firm shed 1,200 of its staff.", "1,200", "dismiss" },
    { "Some 4,000 people could lose their jobs.", "4,000", "dismiss" },
    { "The state cut 40 taxes.", "40", "cut" },
    { "Workers cut 40 cables.", "40", "cut" },
    { "The plan will see 12% of the staff laid off.", "12%", "dismiss" },
    { "The storm sent some 800 people fleeing to the hills.", "800", "flee" },
    { "Soldiers forced 300 villagers to leave.", "300", "leave" },
    { "Some 90 sailors seem certain to have drowned.", "90", "drown" },
    { "The ferry sank with 320 passengers and crew.", "320", "carry" },
    { "The ferry sailed with 300 passengers and 20 crew.", "20", "carry" },
    { "Some 320 passengers and crew were killed.", "320", "kill" },
    { "The firm is to shed 26% of its 7,000 staff, or 1,820 people.", "1,820", "dismiss" },
    { "It would take $100 million to repair the bridge.", "$100", "repair" },
    { "A bomb exploded at the barracks killing nine people.", "nine", "kill" },
    { "At least 40 nurses were among the dead.", "40", "kill" },
    { "Among the dead were 40 nurses.", "40", "kill" },
    { "Some 40 nurses were among those injured.", "40", "injure" },
    { "Some 40 nurses were among the guests.", "40", "" },
    { "The flood claimed the lives of 40 farmers.", "40", "kill" },
    { "The canal changed the lives of 40 farmers.", "40", "change" },
    { "The flood claimed 40 lives.", "40", "kill" },
    { "The fire took 40 lives.", "40", "kill" },
    { "The raft saved 40 lives.", "40", "save" },
    { "Some 40 miners were brought to the surface.", "40", "rescue" },
    { "At least 40 miners had made it to safety.", "40", "rescue" },
    { "Some 40 miners were brought to the court.", "40", "bring" },
    { "More than 40 people trapped by mud had been rescued.", "40", "rescue" },
    { "More than 40 people trapped by mud had been photographed.", "40", "trap" },
};

static const struct nc_told_case modalities[] = {
    { "The bank could see layoffs of as many as 5,000 workers.", "5,000", "hypothetical" },
    { "The new mast will be 90 metres high.", "90", "forecast" },
    { "Some 40 tonnes of rice would be shipped in June.", "40", "forecast" },
    { "The army deployed 31 observers.", "31", "asserted" },
    { "The army plans to deploy 31 observers.", "31", "planned" },
    { "The flood could kill 300 people in Lima.", "300", "hypothetical" },
    { "Some 60 miners were feared dead.", "60", "alleged" },
    { "The firm will hire 300 people.", "300", "forecast" },
    { "The bank forecast growth of 2.5% next year.", "2.5%", "forecast" },
    { "Analysts expect a deficit of $4 billion.", "$4 billion", "forecast" },
    { "The expected cost is $4 billion.", "$4 billion", "forecast" },
    { "The toll could reach 400.", "400", "hypothetical" },
    { "The firm is set to hire 400 workers.", "400", "planned" },
    { "The firm sold a set of 40 plates.", "40", "asserted" },
    { "The firm is to close 40 shops.", "40", "planned" },
    { "The tower was to have cost 40 million euros.", "40", "planned" },
    { "The aim was clear to 40 voters.", "40", "asserted" },
    { "The union demanded 40 new buses.", "40", "planned" },
    { "The widow asked the court for 40 million euros.", "40", "planned" },
    { "The lawyers called for 40 years in prison.", "40", "planned" },
    { "The lawyers called the police after 40 minutes.", "40", "asserted" },
    { "The lift was licensed for 40 people.", "40", "hypothetical" },
    { "The lift was allowed to carry 40 people.", "40", "hypothetical" },
    { "The owner had a permit for 40 rooms.", "40", "hypothetical" },
    { "The hall was supposed to hold 40 people.", "40", "hypothetical" },
    { "The guards allowed 40 people to leave.", "40", "asserted" },
    { "The army denied that 300 soldiers had been captured.", "300", "denied" },
    { "The rebels reportedly killed 30 soldiers.", "30", "alleged" },
    { "The flood claimed the lives of 40 farmers.", "40", "asserted" },
    { "The mayor claimed that 40 farmers fled.", "40", "alleged" },
    { "The mayor estimated that 40 farmers fled.", "40", "asserted" },
    { "The mayor estimates that 40 farmers will flee.", "40", "forecast" },
    { "The bank estimated growth of 4 percent.", "4", "forecast" },
    { "The mayor expected that 40 farmers fled.", "40", "forecast" },
};

static const struct nc_told_case agents[] = {
    { "Berg won the race with 52 percent of the vote.", "52", "berg" },
    { "Berg won 52% of the vote and Holm 41%.", "41%", "holm" },
    { "Anna Berg, aged 45, was there.", "45", "berg" },
    { "The 45-year-old Anna Berg was there.", "45-", "berg" },
    { "The bus was 11 years old.", "11", "bus" },
    { "The fleet flew 12 raids and dropped 30 bombs.", "30", "fleet" },
    { "The army deployed 31 observers.", "31", "army" },
    { "A strong storm killed 12 people.", "12", "storm" },
    { "Two planes bombed the market.", "Two", "plane" },
};

static const struct nc_told_case patients[] = {
    { "The army deployed 31 observers.", "31", "observer" },
    { "Two planes bombed the market.", "Two", "market" },
    { "Some 35 people were moved out.", "35", "person" },
};

/* Has "as many as" a lower end? */
static const struct nc_told_case lows[] = {
    { "As many as 160 people had died.", "160", "152" },
    { "The fire killed as many as 160 people.", "160", "152" },
    { "As many as 160 people may have died.", "160", "0" },
    { "As many as 160 people die there each year.", "160", "0" },
    { "Up to 160 people were killed.", "160", "0" },
    { "As many as 160 people fit in.", "160", "0" },
};

static const char *event_of(const struct nc_told *told, const struct nc_figure *figure)
{
    return nc_store_text(told->store, figure->said->event);
}

static const char *modality_of(const struct nc_told *told, const struct nc_figure *figure)
{
    (void)told;
    return nc_modality_name(figure->modality);
}

static const char *low_of(const struct nc_told *told, const struct nc_figure *figure)
{
    (void)told;
    const double low = nc_decimal_double(nc_figure_low(figure));
    return low == 0 ? "0" : low == 152 ? "152" : "another";
}

static const char *agent_of(const struct nc_told *told, const struct nc_figure *figure)
{
    return nc_store_text(told->store, figure->said->agent);
}

static const char *patient_of(const struct nc_told *told, const struct nc_figure *figure)
{
    return nc_store_text(told->store, figure->said->patient);
}

static void test_events(void)
{
    nc_told_cases(events, COUNT(events), event_of);
    nc_told_cases(states, COUNT(states), event_of);
    nc_told_cases(frames, COUNT(frames), event_of);
}

static void test_modalities(void)
{
    nc_told_cases(modalities, COUNT(modalities), modality_of);
    nc_told_cases(lows, COUNT(lows), low_of);
}

static void test_roles(void)
{
    nc_told_cases(agents, COUNT(agents), agent_of);
    nc_told_cases(patients, COUNT(patients), patient_of);
}

static void test_generic(void)
{
    const char *text =
        "A magnitude 6 quake can cause heavy damage. The quake near Lima damaged 6 bridges.";
    struct nc_told told = nc_told_read(text);
    const struct nc_figure *first = nc_store_figure(told.store, 0);
    const struct nc_figure *last = nc_store_figure(told.store, told.store->figures->len - 1);
    CU_ASSERT_TRUE((first->flags & NC_FIGURE_GENERIC) != 0);
    CU_ASSERT_TRUE((last->flags & NC_FIGURE_GENERIC) == 0);
    nc_told_free(&told);
}

void nc_test_event(void)
{
    CU_pSuite suite = CU_add_suite("event", NULL, NULL);
    CU_add_test(suite, "base form of the predicate", test_events);
    CU_add_test(suite, "modality", test_modalities);
    CU_add_test(suite, "who does it to whom", test_roles);
    CU_add_test(suite, "sentences about such things at large", test_generic);
}
