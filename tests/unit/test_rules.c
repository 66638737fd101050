/* test_rules.c - which rule judges which pair of values: checks/ over stories made by hand. */
#include "check/confidence.h"
#include "checks/all.h"
#include "tests/unit/made.h"

#include <CUnit/CUnit.h>
#include <stdio.h>
#include <string.h>

enum { MENTIONS = 4 };

static const struct {
    const char *what, *spoken; /* rules at warning or above */
    const char *note;          /* a rule that is to speak at note; NULL = none asked for */
    bool grows;
    struct made_mention mentions[MENTIONS];
} cases[] = {
    { "equal numbers agree", "", NULL, false, { { .number = "412" }, { .number = "412" } } },
    { "a bare difference", "NC301", NULL, false, { { .number = "412" }, { .number = "463" } } },
    { "a hedge that fits",
      "",
      NULL,
      false,
      { { .number = "412" }, { .number = "400", .modifier = NC_ABOUT } } },
    { "at least 9 fits 11",
      "",
      NULL,
      true,
      { { .number = "11", .day = 2 }, { .number = "9", .modifier = NC_AT_LEAST, .day = 3 } } },
    { "two bounds far apart",
      "NC301",
      NULL,
      false,
      { { .number = "26000", .modifier = NC_ABOVE },
        { .number = "31000", .modifier = NC_ABOVE } } },
    { "two bounds near each other",
      "NC301",
      NULL,
      false,
      { { .number = "29000", .modifier = NC_ABOVE },
        { .number = "31000", .modifier = NC_ABOVE } } },
    { "a bound and a rounder one",
      "",
      NULL,
      false,
      { { .number = "30000", .modifier = NC_ABOVE },
        { .number = "31000", .modifier = NC_ABOVE } } },
    { "two hedged numbers, neither the other rounded",
      "NC301",
      NULL,
      false,
      { { .number = "46000", .modifier = NC_ABOUT },
        { .number = "48000", .modifier = NC_ABOUT } } },
    { "a hedged number and a rounder one",
      "",
      NULL,
      false,
      { { .number = "48000" },
        { .number = "50000", .modifier = NC_ABOUT } } },
    { "a ceiling and a rounder one",
      "",
      NULL,
      false,
      { { .number = "30000", .modifier = NC_AT_MOST },
        { .number = "29000", .modifier = NC_AT_MOST } } },
    { "two bounds of a growing count",
      "",
      NULL,
      true,
      { { .number = "26000", .modifier = NC_ABOVE },
        { .number = "31000", .modifier = NC_ABOVE } } },
    { "million for billion",
      "NC302",
      NULL,
      false,
      { { .number = "3400000" }, { .number = "3400000000" } } },
    { "one digit is no slip", "NC301", NULL, false, { { .number = "5" }, { .number = "50" } } },
    { "one digit of one speaker is",
      "NC312",
      NULL,
      false,
      { { .number = "5", .speaker = "Ana Ruiz" }, { .number = "50", .speaker = "Ana Ruiz" } } },
    { "digits swapped", "NC303", NULL, false, { { .number = "35200" }, { .number = "53200" } } },
    { "growth is no swap",
      "",
      "NC306",
      true,
      { { .number = "123", .day = 2 }, { .number = "132", .day = 3 } } },
    { "miles or kilometres",
      "NC304",
      NULL,
      false,
      { { .number = "140", .unit = "km" }, { .number = "140", .unit = "mi" } } },
    { "miles and kilometres",
      "",
      NULL,
      false,
      { { .number = "140", .unit = "km" },
        { .number = "87", .unit = "mi", .modifier = NC_ABOUT } } },
    { "a conversion rounds",
      "",
      NULL,
      false,
      { { .number = "60", .unit = "km" }, { .number = "35", .unit = "mi" } } },
    { "a toll rises",
      "",
      "NC306",
      true,
      { { .number = "19", .day = 2 }, { .number = "30", .day = 3 } } },
    { "a toll falls",
      "NC305",
      NULL,
      true,
      { { .number = "30", .day = 2 }, { .number = "19", .day = 3 } } },
    { "a toll without dates, far apart",
      "",
      "NC306",
      true,
      { { .number = "30" }, { .number = "12" } } },
    { "a toll without dates", "NC301", NULL, true, { { .number = "37" }, { .number = "34" } } },
    { "a toll without dates, rounded",
      "",
      "NC306",
      true,
      { { .number = "30" }, { .number = "31" } } },
    { "named speakers on one day",
      "NC308",
      NULL,
      true,
      { { .number = "30", .day = 2, .speaker = "Ana Ruiz" },
        { .number = "19", .day = 2, .speaker = "Ben Okri" } } },
    { "a named speaker raises a toll",
      "",
      "NC306",
      true,
      { { .number = "19", .day = 2, .speaker = "Ana Ruiz" },
        { .number = "30", .day = 3, .speaker = "Ana Ruiz" } } },
    { "one source, two figures",
      "NC312",
      NULL,
      false,
      { { .number = "6.1", .day = 2, .speaker = "Ana Ruiz" },
        { .number = "5.7", .day = 3, .speaker = "Ana Ruiz" } } },
    { "officials are no one source",
      "NC301",
      NULL,
      false,
      { { .number = "6.1", .speaker = "officials" },
        { .number = "5.7", .speaker = "officials" } } },
    { "two speakers",
      "NC308",
      NULL,
      false,
      { { .number = "3200", .speaker = "police" },
        { .number = "20500", .speaker = "organisers" } } },
    { "one of three far out",
      "NC309 NC301",
      NULL,
      false,
      { { .number = "104" }, { .number = "107" }, { .number = "290" } } },
    { "a copy changed",
      "NC315",
      NULL,
      false,
      { { .number = "61", .shape = 7 }, { .number = "57", .shape = 7 } } },
    { "a desk's own sentence, a day later",
      "",
      "NC306",
      true,
      { { .number = "19", .day = 2, .shape = 7 }, { .number = "30", .day = 3, .shape = 7 } } },
    { "withdrawn and still stated",
      "NC313",
      NULL,
      true,
      { { .number = "62", .day = 2 },
        { .number = "59", .day = 3 },
        { .number = "62", .article = 2, .flags = NC_FIGURE_WITHDRAWN } } },
    { "called wrong, none instead",
      "",
      "NC313",
      true,
      { { .number = "62", .day = 2 },
        { .number = "62", .day = 3, .flags = NC_FIGURE_WITHDRAWN } } },
    { "told and called wrong in one article",
      "",
      NULL,
      true,
      { { .number = "62" }, { .number = "62", .article = 1, .flags = NC_FIGURE_WITHDRAWN } } },
    { "withdrawn, stated by nobody",
      "",
      NULL,
      true,
      { { .number = "59", .day = 3 },
        { .number = "62", .article = 1, .flags = NC_FIGURE_WITHDRAWN } } },
    { "one article, two values",
      "NC225",
      NULL,
      false,
      { { .number = "104" }, { .number = "140", .article = 1 } } },
    { "a bound rounds",
      "",
      NULL,
      false,
      { { .number = "111800" }, { .number = "110000", .modifier = NC_AT_MOST } } },
    { "above a bound",
      "NC301",
      NULL,
      false,
      { { .number = "118900" }, { .number = "110000", .modifier = NC_AT_MOST } } },
    { "a headline rounds",
      "",
      NULL,
      false,
      { { .number = "100", .flags = NC_FIGURE_HEADING },
        { .number = "104", .article = 1 },
        { .number = "104" } } },
    { "part over whole",
      "NC224",
      NULL,
      true,
      { { .number = "12" }, { .number = "15", .article = 1, .part_of = 1 } } },
    { "part over a whole elsewhere",
      "NC311",
      NULL,
      false,
      { { .number = "62" }, { .number = "25", .article = 1, .part_of = 1 }, { .number = "18" } } },
    { "other place",
      "",
      "NC307",
      false,
      { { .number = "240", .place = "Dorma" }, { .number = "310", .place = "Kels" } } },
    { "the number of something else",
      "NC314",
      NULL,
      false,
      { { .number = "11" },
        { .number = "11" },
        { .number = "19" },
        { .number = "19", .article = 1, .apart = 1 } } },
};

static void test_cases(void)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t count = 0;
        while (count < MENTIONS && cases[i].mentions[count].number != NULL)
            count++;
        struct made made = made_story(cases[i].mentions, count, cases[i].grows);
        struct nc_findings *findings = made_check(&made);
        char *spoken = made_spoken(findings);
        const bool as_asked =
            strcmp(spoken, cases[i].spoken) == 0 &&
            (cases[i].note == NULL || made_finding(findings, cases[i].note) != NULL);
        if (!as_asked)
            printf("# %s: %s\n", cases[i].what, spoken);
        CU_ASSERT(as_asked);
        g_free(spoken);
        nc_findings_free(findings);
        made_free(&made);
    }
}

static int side_of(const struct nc_finding *finding, uint32_t figure)
{
    for (guint i = 0; i < finding->witnesses->len; i++) {
        const struct nc_witness *w = &g_array_index(finding->witnesses, struct nc_witness, i);
        if (w->figure == figure)
            return w->side;
    }
    return -2;
}

/* What fits both is on no side; values that agree share one. */
static void test_sides(void)
{
    static const struct made_mention mentions[] = {
        { .number = "50" },
        { .number = "80" },
        { .number = "82", .modifier = NC_ABOUT },
        { .number = "45", .modifier = NC_AT_LEAST },
    };
    struct made made = made_story(mentions, 4, false);
    struct nc_findings *findings = made_check(&made);
    const struct nc_finding *finding = made_finding(findings, "NC301");
    CU_ASSERT_PTR_NOT_NULL_FATAL(finding);
    CU_ASSERT_NOT_EQUAL(side_of(finding, 0), side_of(finding, 1));
    CU_ASSERT_EQUAL(side_of(finding, 1), side_of(finding, 2));
    CU_ASSERT_EQUAL(side_of(finding, 3), -2);
    CU_ASSERT_STRING_EQUAL(nc_store_text(made.store, finding->fits), "at least 45");
    CU_ASSERT_STRING_EQUAL(nc_store_text(made.store, finding->about), "people killed off Marun");
    nc_findings_free(findings);
    made_free(&made);
}

/* A rule that is not wanted still takes its pairs: they do not fall to another. */
static void test_selection(void)
{
    static const struct made_mention mentions[] = {
        { .number = "30", .day = 2 },
        { .number = "19", .day = 3 },
    };
    struct made made = made_story(mentions, 2, true);
    g_ptr_array_add(made.options->ignore, g_strdup("NC305"));
    struct nc_findings *findings = made_check(&made);
    CU_ASSERT_EQUAL(findings->items->len, 0);
    nc_findings_free(findings);
    made_free(&made);
}

/* A toll told on a day far from the story's does not order anything. */
static void test_odd_date(void)
{
    static const struct made_mention mentions[] = {
        { .number = "30", .day = 2 },
        { .number = "30", .day = 3 },
        { .number = "30", .day = 4 },
        { .number = "19", .day = 5 },
    };
    struct made made = made_story(mentions, 4, true);
    nc_store_article(made.store, 3)->date = (struct nc_date){ 2014, 3, 3 };
    struct nc_findings *findings = made_check(&made);
    CU_ASSERT_PTR_NOT_NULL(made_finding(findings, "NC905"));
    CU_ASSERT_PTR_NULL(made_finding(findings, "NC305"));
    nc_findings_free(findings);
    made_free(&made);
}

/* "Thirteen died, state television said.  Nine died in Osk and three in Tarn, rescuers said": nobody
 * contradicts anybody, unless the three are of Osk, too. */
static bool parts_dispute(const char *other_place)
{
    const struct made_mention mentions[] = {
        { .number = "13", .speaker = "State Television" },
        { .number = "9", .speaker = "Rescuers", .article = 1, .place = "Osk" },
        { .number = "3", .speaker = "Rescuers", .article = 1, .place = other_place, .apart = 1 },
    };
    struct made made = made_story(mentions, G_N_ELEMENTS(mentions), true);
    nc_store_figure(made.store, 2)->in->at = nc_store_figure(made.store, 1)->in->at;
    struct nc_findings *findings = made_check(&made);
    const bool disputed = made_finding(findings, "NC308") != NULL;
    nc_findings_free(findings);
    made_free(&made);
    return disputed;
}

static void test_parts(void)
{
    CU_ASSERT_FALSE(parts_dispute("Tarn"));
    CU_ASSERT(parts_dispute("Osk"));
}

/* A kind of conflict that is right less than three times in four is no error. */
static void test_levels(void)
{
    const double surely = 0.75;
    unsigned errors = 0;
    for (const struct nc_rule *const *rule = nc_all_rules(); *rule != NULL; rule++)
        for (unsigned archive = 0; archive < 2; archive++) {
            struct nc_finding finding = { .rule = *rule, .level = (uint8_t)(*rule)->level };
            if ((*rule)->scope != NC_SCOPE_THING || (*rule)->level != NC_ERROR)
                continue;
            nc_confidence_settle(&finding, archive != 0);
            CU_ASSERT(finding.confidence >= surely);
            errors++;
        }
    CU_ASSERT(errors > 0);
}

/* A plain number of tenths, with half a tenth on either side. */
static struct nc_value tenths(int64_t count, uint8_t modifier)
{
    return (struct nc_value){ .value = nc_decimal_of(count, -1),
                              .low = nc_decimal_of(count * 10 - 5, -2),
                              .high = nc_decimal_of(count * 10 + 5, -2),
                              .has_value = true,
                              .has_low = true,
                              .has_high = true,
                              .modifier = modifier };
}

static void test_beside(void)
{
    const struct nc_value a = tenths(41, NC_EXACT), b = tenths(42, NC_EXACT),
                          far = tenths(43, NC_EXACT), hedged = tenths(42, NC_ABOUT);
    CU_ASSERT(nc_value_beside(&a, &b) && nc_value_beside(&b, &a));
    CU_ASSERT_FALSE(nc_value_beside(&a, &far));
    CU_ASSERT_FALSE(nc_value_beside(&a, &hedged));
    CU_ASSERT(nc_value_meet(&a, &b, 0));
}

void nc_test_rules(void)
{
    CU_pSuite suite = CU_add_suite("rules", NULL, NULL);
    CU_add_test(suite, "a pair has one judge", test_cases);
    CU_add_test(suite, "sides", test_sides);
    CU_add_test(suite, "a rule that is not wanted", test_selection);
    CU_add_test(suite, "a date that is not used", test_odd_date);
    CU_add_test(suite, "errors are surely right", test_levels);
    CU_add_test(suite, "parts of a whole", test_parts);
    CU_add_test(suite, "numbers beside each other", test_beside);
}
