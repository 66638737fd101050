/* test_part.c - part and whole, others, totals, and figures that are taken back; changes too. */
#include "tests/unit/told.h"

#include <CUnit/CUnit.h>
#include <string.h>

#define COUNT(rows) (sizeof(rows) / sizeof *(rows))

static const struct {
    const char *text, *part, *whole;
} parts[] = {
    { "The blast killed 31 people, including 12 children.", "12", "31" },
    { "The blast killed 31 people, including 12 children and nine women.", "nine", "31" },
    { "The mission has 31 observers; 20 of them came by bus.", "20", "31" },
    { "The train carried 90 people, of whom 8 were hurt.", "8", "90" },
    { "They freed 12 of the 40 hostages.", "12", "40" },
    { "Floods killed 20 people, 12 in Karst and eight in Norden.", "eight", "20" },
    { "Seven died in Karst, five in Norden and two in Wald.", "five", NULL },
    { "Of the 200 aboard, 35 were rescued.", "35", "200" },
    { "Three men died and four were hurt. The dead included two boys.", "two", "Three" },
    { "The blast killed 31 people and hurt 12 children.", "12", NULL },
};

static const struct {
    const char *text, *surface;
    unsigned flag;
    bool set;
} flags[] = {
    { "Police held 12 others.", "12", NC_FIGURE_OTHER, true },
    { "Police held another 12 men.", "12", NC_FIGURE_OTHER, true },
    { "Police held 12 men.", "12", NC_FIGURE_OTHER, false },
    { "The teams have 12 players each.", "12", NC_FIGURE_EACH, true },
    { "In all, 12 players came.", "12", NC_FIGURE_TOTAL, true },
    { "A total of 12 players came.", "12", NC_FIGURE_TOTAL, true },
    { "So far 12 bodies have been found.", "12", NC_FIGURE_CUMULATIVE, true },
    { "The toll has risen to 12.", "12", NC_FIGURE_CUMULATIVE, true },
    { "The total was 59 and not 62, he said.", "62", NC_FIGURE_WITHDRAWN, true },
    { "The total was 59 and not 62, he said.", "59", NC_FIGURE_WITHDRAWN, false },
    { "Earlier reports of 41 dead were inaccurate.", "41", NC_FIGURE_WITHDRAWN, true },
    { "Earlier reports of 41 dead were not wrong.", "41", NC_FIGURE_WITHDRAWN, false },
    { "Not 41 but 38 miners died.", "41", NC_FIGURE_WITHDRAWN, true },
    { "She corrected her statement that 41 had died.", "41", NC_FIGURE_WITHDRAWN, true },
    { "It lost 38 men, fewer than the 41 it had announced.", "41", NC_FIGURE_WITHDRAWN, true },
    { "It lost 38 men, fewer than the 41 reported a year ago.", "41", NC_FIGURE_WITHDRAWN, false },
    { "It lost 38 men rather than 41 as first reported.", "41", NC_FIGURE_WITHDRAWN, true },
    { "It asked for 38 men rather than 41.", "41", NC_FIGURE_WITHDRAWN, false },
    { "The army denied a report that 41 men died.", "41", NC_FIGURE_WITHDRAWN, true },
    { "The army rejected claims of 41 dead.", "41", NC_FIGURE_WITHDRAWN, true },
    { "The army denied killing 41 men.", "41", NC_FIGURE_WITHDRAWN, false },
    { "The army has not denied that 41 men died.", "41", NC_FIGURE_WITHDRAWN, false },
    { "The army didn't deny that 41 men died.", "41", NC_FIGURE_WITHDRAWN, false },
    { "An earlier version of this story said 41 men died.", "41", NC_FIGURE_WITHDRAWN, true },
    { "An earlier version of the law said 41 men could vote.", "41", NC_FIGURE_WITHDRAWN, false },
    { "(Corrects the number of dead to 38 from 41.)", "41", NC_FIGURE_WITHDRAWN, true },
    { "(Corrects the number of dead to 38 from 41.)", "38", NC_FIGURE_WITHDRAWN, false },
    { "The army cut the toll from 41 to 38.", "41", NC_FIGURE_WITHDRAWN, true },
    { "The army revised the toll to 38 from 41.", "41", NC_FIGURE_WITHDRAWN, true },
    { "The army revised the toll to 41 from 38.", "38", NC_FIGURE_WITHDRAWN, false },
    { "The bank cut the rate from 41 to 38 percent.", "41", NC_FIGURE_WITHDRAWN, false },
    { "They cut the toll to 38 after first saying that 41 men had died.", "41",
      NC_FIGURE_WITHDRAWN, true },
    { "They raised the toll to 41 after first saying that 38 men had died.", "38",
      NC_FIGURE_WITHDRAWN, false },
    { "The toll stands at 38, down from 41, as some were counted twice.", "41",
      NC_FIGURE_WITHDRAWN, true },
    { "The toll in 2015 was 38, down from 41 in 2014.", "41", NC_FIGURE_WITHDRAWN, false },
};

static const struct nc_told_case changes[] = {
    { "Growth is put at 3 percent.", "3", "none " },
    { "The number of injuries rose by 12 to 96.", "12", "up by" },
    { "The number of injuries rose by 12 to 96.", "96", "up to" },
    { "Arrests were up 5 to 31.", "5", "up by" },
    { "Thefts fell by 20 to 60.", "60", "down to" },
    { "Fares rose 5 to 7 percent.", "5 to 7 percent", "up by" },
    { "Sales rose 12% to $40 million from $35 million.", "12%", "up by" },
    { "Sales rose 12% to $40 million from $35 million.", "$40", "up to" },
    { "Sales rose 12% to $40 million from $35 million.", "$35", "up from" },
    { "The price fell by 5% last year.", "5%", "down by" },
    { "The school grew from 240 pupils to 273 pupils.", "240", "up from" },
    { "They raised taxes in 12 towns.", "12", "none " },
    { "A 7 percent drop followed.", "7", "down by" },
};

static void test_parts(void)
{
    for (size_t i = 0; i < COUNT(parts); i++) {
        struct nc_told told = nc_told_read(parts[i].text);
        const struct nc_figure *part = nc_told_figure(&told, parts[i].text, parts[i].part);
        CU_ASSERT_PTR_NOT_NULL_FATAL(part);
        if (parts[i].whole == NULL)
            CU_ASSERT_EQUAL(part->part_of, 0);
        if (parts[i].whole != NULL) {
            CU_ASSERT_PTR_EQUAL(nc_figure_whole(part),
                                nc_told_figure(&told, parts[i].text, parts[i].whole));
        }
        nc_told_free(&told);
    }
}

static void test_flags(void)
{
    for (size_t i = 0; i < COUNT(flags); i++) {
        struct nc_told told = nc_told_read(flags[i].text);
        const struct nc_figure *figure = nc_told_figure(&told, flags[i].text, flags[i].surface);
        CU_ASSERT_PTR_NOT_NULL_FATAL(figure);
        bool set = (figure->flags & flags[i].flag) != 0;
        if (set != flags[i].set)
            printf("# %s [%s]\n", flags[i].text, flags[i].surface);
        CU_ASSERT_EQUAL(set, flags[i].set);
        nc_told_free(&told);
    }
}

static const char *change_of(const struct nc_told *told, const struct nc_figure *figure)
{
    static const char *const words[3][3] = { { "none ", "none ", "none " },
                                             { "up by", "up to", "up from" },
                                             { "down by", "down to", "down from" } };
    (void)told;
    return words[figure->change][figure->change == NC_CHANGE_NONE ? 0 : figure->change_role];
}

static void test_changes(void)
{
    nc_told_cases(changes, COUNT(changes), change_of);
}

static void test_tied(void)
{
    const char *text = "Sales rose to $40 million from $35 million.";
    struct nc_told told = nc_told_read(text);
    CU_ASSERT_EQUAL(nc_told_figure(&told, text, "$40")->change_with, 1);
    CU_ASSERT_EQUAL(nc_told_figure(&told, text, "$35")->change_with, -1);
    nc_told_free(&told);
}

void nc_test_part(void)
{
    CU_pSuite suite = CU_add_suite("part", NULL, NULL);
    CU_add_test(suite, "part and whole", test_parts);
    CU_add_test(suite, "others, each, totals, taken back", test_flags);
    CU_add_test(suite, "up and down, by, to and from", test_changes);
    CU_add_test(suite, "the two ends of a change know each other", test_tied);
}
