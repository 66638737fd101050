/* test_report_screen.c - src/report: a whole run, made by hand, in the formats for people and for
 * programs. */
#include "tests/unit/report_fixture.h"

#include <CUnit/CUnit.h>
#include <stdlib.h>
#include <string.h>

static bool has(const char *text, const char *part)
{
    return strstr(text, part) != NULL;
}

static void test_check(void)
{
    static const char expected[] =
        "3 articles read, dated 2-3 Mar 2021, from 3 publishers.\n"
        "1 thing is told more than once; it does not agree.\n"
        "\n"
        "PLEASE CHECK                                                         1 · warning\n"
        "\n"
        "1. people drowned in Orla                                       4f09c2aa · NC308\n"
        "     15  Ada Brill, mayor  3 Mar  post.example  orla/b.txt:3\n"
        "         Ada Brill said «15» people had drowned              also =herald, 3 Mar\n"
        "     40  police            3 Mar  =herald       orla/c.txt:3\n"
        "         Police said they knew of «40» drowned in Orla\n"
        "    Why   Two speakers, one day, two figures.\n"
        "    Fits  \"at least 12\".\n"
        "\n"
        "Explained, not shown: 1 (--all): people drowned in Orla: 12, then 15: a later\n"
        "report.\n"
        "Not read: orla/locked.txt: permission denied                               NC901\n"
        "Read 3 of 4 files. Passed over, as of other types: 1.\n"
        "\n"
        "0 errors, 1 warning; 1 warning on the files.\n"
        "Every value and quote:  numcheck groups 'orla reports'\n"
        "Why number 1:           numcheck explain 4f09c2aa 'orla reports'\n"
        "A sheet to tick off:    numcheck -o work.csv 'orla reports'\n";
    struct nc_fixture *x = fixture_new();
    char *text = fixture_write(x, NC_FORMAT_TABLE);
    CU_ASSERT_STRING_EQUAL(text, expected);
    CU_ASSERT_EQUAL(x->fetched, 2); /* each article once, those not shown never */
    g_free(text);
    fixture_free(x);
}

static void test_groups(void)
{
    static const char expected[] =
        "3 articles read, dated 2-3 Mar 2021, from 3 publishers.\n"
        "\n"
        "1. people drowned in Orla                                              12+ to 40\n"
        "    12+  Ada Brill, mayor  2 Mar  gazette.example  orla/a.txt:3\n"
        "         At least «12» people drowned\n"
        "     15  Ada Brill, mayor  3 Mar  post.example     orla/b.txt:3\n"
        "         Ada Brill said «15» people had drowned              also =herald, 3 Mar\n"
        "     40  police            3 Mar  =herald          orla/c.txt:3\n"
        "         Police said they knew of «40» drowned in Orla\n"
        "    Warning  the mayor says 15, police say 40.                  NC308 · 4f09c2aa\n"
        "    Fine     12, then 15: a later report.                                  NC306\n";
    struct nc_fixture *x = fixture_new();
    x->options->command = NC_CMD_GROUPS;
    char *text = fixture_write(x, NC_FORMAT_TABLE);
    CU_ASSERT(g_str_has_prefix(text, expected));
    g_free(text);
    fixture_free(x);
}

static void test_width_and_colour(void)
{
    struct nc_fixture *x = fixture_new();
    x->options->width = 50;
    char *text = fixture_write(x, NC_FORMAT_TABLE);
    char **lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line != NULL; line++)
        CU_ASSERT(g_utf8_strlen(*line, -1) <= 50);
    CU_ASSERT(has(text, "orla/b.txt:3"));
    x->options->color = true;
    char *coloured = fixture_write(x, NC_FORMAT_TABLE);
    GRegex *codes = g_regex_new("\033\\[[0-9;]*m", 0, 0, NULL);
    char *plain = g_regex_replace_literal(codes, coloured, -1, 0, "", 0, NULL);
    CU_ASSERT(has(coloured, "\033["));
    CU_ASSERT_STRING_EQUAL(plain, text);
    g_regex_unref(codes);
    g_strfreev(lines);
    g_free(plain);
    g_free(coloured);
    g_free(text);
    fixture_free(x);
}

static void test_all_and_severity(void)
{
    struct nc_fixture *x = fixture_new();
    x->options->all = true;
    char *text = fixture_write(x, NC_FORMAT_CONCISE);
    CU_ASSERT_STRING_EQUAL(
        text, "orla/b.txt:3:16: warning: people drowned in Orla: the mayor says 15, police say 40 "
              "[NC308]\n"
              "orla/a.txt:3:10: note: people drowned in Orla: 12, then 15: a later report [NC306]\n"
              "orla/locked.txt: warning: permission denied [NC901]\n");
    g_free(text);
    x->options->all = false;
    x->options->severity = NC_ERROR;
    text = fixture_write(x, NC_FORMAT_CONCISE);
    CU_ASSERT_STRING_EQUAL(text, "");
    g_free(text);
    fixture_free(x);
}

static void test_sheet(void)
{
    struct nc_fixture *x = fixture_new();
    char *text = fixture_write(x, NC_FORMAT_CSV);
    char **lines = g_strsplit(text, "\r\n", -1);
    CU_ASSERT_EQUAL(g_strv_length(lines), 5); /* header, two figures, the unread file, the end */
    CU_ASSERT(g_str_has_prefix(lines[0], "finding,rule,level,cause,message,about,group,story,"));
    CU_ASSERT(g_str_has_suffix(lines[0], ",sentence,status,checked_by,note"));
    CU_ASSERT(
        has(lines[1], "\"Flood, they say \"\"new\"\"\",2021-03-03,post.example,,,3,16,15,=,15,"));
    CU_ASSERT(has(lines[2], ",2021-03-03,'=herald,"));
    CU_ASSERT(has(lines[3], ",NC901,warning,,permission denied,,,,orla/locked.txt,"));
    g_strfreev(lines);
    g_free(text);
    fixture_free(x);
}

static void test_objects(void)
{
    struct nc_fixture *x = fixture_new();
    char *text = fixture_write(x, NC_FORMAT_JSONL);
    CU_ASSERT(g_str_has_prefix(
        text, "{\"id\":\"4f09c2aa00000001\",\"rule\":\"NC308\",\"name\":\"speakers\","
              "\"level\":\"warning\",\"cause\":\"other speaker\",\"confidence\":1,"));
    CU_ASSERT(has(text, "\"sentence\":\"Ada Brill said 15 people had drowned, "
                        "\\\"and we = still search\\\".\",\"group\":\"0000000000000d0a\",\"side\":0,"));
    CU_ASSERT(has(text, "\"article\":\"orla/locked.txt\",\"line\":null,\"figures\":[]}\n"));
    g_free(text);
    x->options->command = NC_CMD_GROUPS;
    text = fixture_write(x, NC_FORMAT_JSON);
    CU_ASSERT(g_str_has_prefix(
        text, "[\n{\"id\":\"000000000000abc0\",\"article\":\"orla/a.txt\",\"line\":3,"));
    CU_ASSERT(has(
        text,
        "\"value\":12,\"low\":12,\"high\":null,\"modifier\":\">=\",\"unit\":\"\",\"per\":null,"));
    CU_ASSERT(g_str_has_suffix(text, "\"story\":\"Orla flood\"}\n]\n"));
    g_free(text);
    fixture_free(x);
}

static void test_explain(void)
{
    struct nc_fixture *x = fixture_new();
    char *text = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&text, &len);
    const struct nc_explained explained = { .finding = nc_finding_at(x->findings, 0) };
    nc_report_explain(out, &x->report, &explained);
    fclose(out);
    CU_ASSERT(has(text, "orla/b.txt:3:16, post.example, 3 Mar 2021"));
    CU_ASSERT(has(text, "Could be 15 and nothing\n"));
    CU_ASSERT(has(text, "Agree in: what is counted, event."));
    CU_ASSERT(has(text, "  - no later report\n"));
    CU_ASSERT(has(text, "numcheck explain NC308\n"));
    free(text);
    fixture_free(x);
}

static void test_rules(void)
{
    struct nc_fixture *x = fixture_new();
    char *text = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&text, &len);
    nc_report_rules(out, NC_FORMAT_TABLE, x->options, x->report.rules);
    nc_report_rules(out, NC_FORMAT_CSV, x->options, x->report.rules);
    fclose(out);
    CU_ASSERT(has(text, "NC312 one-source error   yes one speaker, two figures\n"));
    CU_ASSERT(has(text, "NC312,one-source,error,yes,\"one speaker, two figures\"\r\n"));
    free(text);
    fixture_free(x);
}

void nc_test_report_screen(void)
{
    CU_pSuite suite = CU_add_suite("report_screen", NULL, NULL);
    CU_add_test(suite, "check opens what cannot be true", test_check);
    CU_add_test(suite, "groups show every value in order of time", test_groups);
    CU_add_test(suite, "a narrow screen, and colour that changes no word", test_width_and_colour);
    CU_add_test(suite, "notes are for --all, --severity hides warnings", test_all_and_severity);
    CU_add_test(suite, "a row a figure, formulas guarded", test_sheet);
    CU_add_test(suite, "objects have their keys in order", test_objects);
    CU_add_test(suite, "a finding is replayed", test_explain);
    CU_add_test(suite, "rules are listed", test_rules);
}
