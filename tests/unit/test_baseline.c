/* test_baseline.c - findings accepted once: check/accepted.c, check/rows.c, check/fingerprint.c. */
#include "tests/unit/made.h"

#include <CUnit/CUnit.h>
#include <glib/gstdio.h>
#include <string.h>

static const struct made_mention falling[] = {
    { .number = "30", .day = 2 },
    { .number = "19", .day = 3 },
};

static char *scratch(const char *text)
{
    char *path = NULL;
    int file = g_file_open_tmp("numcheck-XXXXXX.tsv", &path, NULL);
    CU_ASSERT_FATAL(file >= 0);
    g_close(file, NULL);
    CU_ASSERT_TRUE(g_file_set_contents(path, text, -1, NULL));
    return path;
}

static uint64_t id_of(const struct made_mention *mentions, size_t count, const char *rule)
{
    struct made made = made_story(mentions, count, true);
    struct nc_findings *findings = made_check(&made);
    const struct nc_finding *finding = made_finding(findings, rule);
    CU_ASSERT_PTR_NOT_NULL_FATAL(finding);
    uint64_t id = finding->id;
    nc_findings_free(findings);
    made_free(&made);
    return id;
}

/* One more copy keeps the id; a new value makes a new one; so does another rule. */
static void test_ids(void)
{
    static const struct made_mention copied[] = {
        { .number = "19", .day = 3 },
        { .number = "30", .day = 2 },
        { .number = "30", .day = 2 },
    };
    static const struct made_mention other[] = {
        { .number = "30", .day = 2 },
        { .number = "18", .day = 3 },
    };
    const uint64_t id = id_of(falling, 2, "NC305");
    CU_ASSERT_NOT_EQUAL(id, 0);
    CU_ASSERT_EQUAL(id, id_of(copied, 3, "NC305"));
    CU_ASSERT_NOT_EQUAL(id, id_of(other, 2, "NC305"));
}

/* Inside an article the words make the id, not the line they stand on. */
static void test_ids_inside(void)
{
    static const struct made_mention mentions[] = {
        { .number = "12", .shape = 5 },
        { .number = "15", .article = 1, .part_of = 1, .shape = 5 },
    };
    struct made made = made_story(mentions, 2, true);
    struct nc_findings *before = made_check(&made);
    nc_store_figure(made.store, 0)->line = nc_store_figure(made.store, 1)->line = 40;
    struct nc_findings *after = made_check(&made);
    CU_ASSERT_EQUAL(made_finding(before, "NC224")->id, made_finding(after, "NC224")->id);
    nc_store_figure(made.store, 1)->in->shape = 6;
    struct nc_findings *edited = made_check(&made);
    CU_ASSERT_NOT_EQUAL(made_finding(before, "NC224")->id, made_finding(edited, "NC224")->id);
    nc_findings_free(before);
    nc_findings_free(after);
    nc_findings_free(edited);
    made_free(&made);
}

/* What a baseline was written of is accepted by the next run; reasons written into it are kept. */
static void test_round(void)
{
    char *path = scratch("id\trule\tlevel\tabout\treason\twho\tdate\n");
    struct made made = made_story(falling, 2, true);
    struct nc_findings *findings = made_check(&made);
    CU_ASSERT_TRUE(nc_baseline_write(path, made.store, made.options, findings, NULL));
    nc_findings_free(findings);
    made.options->baseline = g_strdup(path);
    findings = made_check(&made);
    CU_ASSERT_EQUAL(made_finding(findings, "NC305")->silence, NC_ACCEPTED);
    CU_ASSERT_PTR_NULL(made_finding(findings, "NC902"));

    char *text = NULL;
    CU_ASSERT_TRUE(g_file_get_contents(path, &text, NULL, NULL));
    GString *reasoned = g_string_new(text);
    g_string_replace(reasoned, "Marun\t\t\t", "Marun\tan old count\tkd\t2015-04-01", 1);
    CU_ASSERT_TRUE(g_file_set_contents(path, reasoned->str, -1, NULL));
    CU_ASSERT_TRUE(nc_baseline_write(path, made.store, made.options, findings, NULL));
    g_free(text);
    CU_ASSERT_TRUE(g_file_get_contents(path, &text, NULL, NULL));
    CU_ASSERT_STRING_EQUAL(text, reasoned->str);
    g_free(text);
    g_string_free(reasoned, TRUE);
    nc_findings_free(findings);
    made_free(&made);
    g_unlink(path);
    g_free(path);
}

/* The ignore file wins, takes a beginning of an id, and its useless rows are named. */
static void test_ignore(void)
{
    char *text =
        g_strdup_printf("# of March\n%.6" G_GINT64_MODIFIER "x\tNC305\twarning\t\tan old count\n"
                        "00ff00ff\tNC301\twarning\tbridge\tmended\n",
                        id_of(falling, 2, "NC305") >> 40);
    char *path = scratch(text);
    struct made made = made_story(falling, 2, true);
    made.options->ignore_file = g_strdup(path);
    struct nc_findings *findings = made_check(&made);
    CU_ASSERT_EQUAL(made_finding(findings, "NC305")->silence, NC_IGNORED);
    const struct nc_finding *unused = made_finding(findings, "NC903");
    CU_ASSERT_PTR_NOT_NULL_FATAL(unused);
    CU_ASSERT_EQUAL(unused->line, 3);
    nc_findings_free(findings);
    made_free(&made);
    g_unlink(path);
    g_free(path);
    g_free(text);
}

static const struct {
    const char *text, *complaint;
} bad[] = {
    { "0123456789abcdef\tNC301\twarning\tbridge\n", ":1: the reason" },
    { "id\trule\nxyz\tNC301\twarning\tbridge\twhy\n", ":2: the first column is no finding's id" },
    { "0123456789abcdef NC301\n", ":1: fewer than three columns" },
    { "0123456789abcdef\ta\tb\tc\td\te\tf\tg\n", ":1: more than seven columns" },
    { "\xff\xfe\n", "is not UTF-8" },
};

static void test_bad_rows(void)
{
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char *path = scratch(bad[i].text);
        struct made made = made_story(falling, 2, true);
        made.options->ignore_file = g_strdup(path);
        GError *error = NULL;
        const struct nc_rule *none = NULL;
        CU_ASSERT_PTR_NULL(nc_check(made.store, made.things, NULL, made.options, &none, &error));
        CU_ASSERT_PTR_NOT_NULL_FATAL(error);
        CU_ASSERT_PTR_NOT_NULL(strstr(error->message, bad[i].complaint));
        CU_ASSERT_PTR_NOT_NULL(strstr(error->message, path));
        g_error_free(error);
        made_free(&made);
        g_unlink(path);
        g_free(path);
    }
}

void nc_test_baseline(void)
{
    CU_pSuite suite = CU_add_suite("baseline", NULL, NULL);
    CU_add_test(suite, "ids are made of content", test_ids);
    CU_add_test(suite, "ids inside an article", test_ids_inside);
    CU_add_test(suite, "what was accepted stays accepted", test_round);
    CU_add_test(suite, "ignore file", test_ignore);
    CU_add_test(suite, "rows that are none", test_bad_rows);
}
