/* test_metadata.c - src/corpus/metadata.c, front.c, dateline.c, sheet.c, jsonl.c: what is known of
 * an article and from where. */
#include "reading_kit.h"

#include <CUnit/CUnit.h>
#include <string.h>

static const struct {
    const char *text, *title, *date, *dateline;
} firsts[] = {
    { "Flood cuts off valley\n\nThe river rose by 3 metres.\n", "Flood cuts off valley", "", "" },
    { "News / Region / Valley\n\nFlood cuts off valley\n\nThe river rose.\n",
      "Flood cuts off valley", "", "" },
    { "Flood\n\nLAKETOWN, March 6 - The river rose.\n", "Flood", "--03-06", "LAKETOWN" },
    { "LAKETOWN, Oldland, 31 Oct 89 (ABC) -- [TEXT] THE RIVER ROSE\n", "", "1989-10-31",
      "LAKETOWN, Oldland (ABC)" },
    { "LAKE CITY (OLDLAND), 31 OCT 89 (RADIO ONE) -- THE RIVER ROSE\n", "", "1989-10-31",
      "LAKE CITY (OLDLAND) (RADIO ONE)" },
    { "CORRECTED - Flood cuts off valley\n\nLAKETOWN, March 6 - The river rose.\n",
      "CORRECTED - Flood cuts off valley", "--03-06", "LAKETOWN" },
    { "(CORRECTED) - Flood\n\nLAKETOWN, March 6- - The river rose.\n", "(CORRECTED) - Flood",
      "--03-06", "LAKETOWN" },
    { "Flood\n\n(Wire) - The river rose by 3 metres.\n", "Flood", "", "(Wire)" },
    { "Flood\n\nLAKETOWN, Oldland (Wire) - The river rose.\n", "Flood", "",
      "LAKETOWN, Oldland (Wire)" },
    { "Flood\n\n22 December 2016 Last updated at 12:42\nThe river rose.\n", "Flood",
      "2016-12-22", "" },
    { "Flood\n\nBy A. Writer, 22/12/2016\n\nThe river rose.\n", "Flood", "2016-12-22", "" },
    { "Flood\n\nThe mayor visits the bridge in Laketown, December 22, 2016.\n\nThe river rose.\n",
      "Flood", "2016-12-22", "" },
    { "Flood\n\nA bridge broke on December 26, 2004, when the river rose.\n", "Flood", "", "" },
    { "Flood\n\nThe bridge was built on December 26, 2004.\n", "Flood", "", "" },
    { "Flood\n\nA well-known man - the mayor - said the river rose.\n", "Flood", "", "" },
    { "The river rose by 3 metres\nand fell again.\n", "", "", "" },
};

static void test_first_lines(void)
{
    for (size_t i = 0; i < G_N_ELEMENTS(firsts); i++) {
        struct kit *kit = kit_new();
        const struct kit_article *article = kit_one(kit, "a.txt", firsts[i].text);
        CU_ASSERT_PTR_NOT_NULL_FATAL(article);
        CU_ASSERT_STRING_EQUAL(article->title, firsts[i].title);
        CU_ASSERT_STRING_EQUAL(article->date, firsts[i].date);
        CU_ASSERT_STRING_EQUAL(article->dateline, firsts[i].dateline);
        CU_ASSERT_STRING_EQUAL(article->text, firsts[i].text);
        kit_free(kit);
    }
}

static void test_front_matter(void)
{
    static const char fenced[] = "---\ntitle: \"Flood: day 2\"\ndate: 2016-12-22 10:05\n"
                                 "tags: [a, b]\nsource: The Post\n---\n12 dead\n";
    struct kit *kit = kit_new();
    const struct kit_article *article = kit_one(kit, "a.txt", fenced);
    CU_ASSERT_PTR_NOT_NULL_FATAL(article);
    CU_ASSERT_STRING_EQUAL(article->title, "Flood: day 2");
    CU_ASSERT_STRING_EQUAL(article->date, "2016-12-22");
    CU_ASSERT_EQUAL(article->minute, 605);
    CU_ASSERT_STRING_EQUAL(article->publisher, "The Post");
    CU_ASSERT_EQUAL(strlen(article->text), strlen(fenced));
    CU_ASSERT_PTR_NULL(strstr(article->text, "2016"));
    CU_ASSERT_STRING_EQUAL(strstr(article->text, "12 dead"), "12 dead\n");
    kit_free(kit);

    kit = kit_new();
    article = kit_one(kit, "a.txt",
                      "Date: 22 December 2016\nURL: https://www.post.example/a\n\n12 dead\n");
    CU_ASSERT_PTR_NOT_NULL_FATAL(article);
    CU_ASSERT_STRING_EQUAL(article->date, "2016-12-22");
    CU_ASSERT_STRING_EQUAL(article->publisher, "post.example");
    kit_free(kit);

    kit = kit_new();
    article = kit_one(kit, "a.txt", "OLDLAND: River rises\n\n12 dead\n");
    CU_ASSERT_PTR_NOT_NULL_FATAL(article);
    CU_ASSERT_STRING_EQUAL(article->title, "OLDLAND: River rises");
    kit_free(kit);
}

static void test_sheet(void)
{
    struct kit *kit = kit_new();
    kit_file(kit, "articles.csv", "title,file,date,publisher\r\n"
                                  "\"Flood, day 2\",a.txt,2016-12-23,Post\r\n"
                                  "Other,sub/b.txt,,Courier\r\n");
    kit_file(kit, "a.txt", "LAKETOWN, March 6 - 12 dead\n");
    kit_file(kit, "sub/b.txt", "12 dead\n");
    kit_file(kit, "sub/2017-01-02-c.txt", "12 dead\n");
    kit_read(kit);
    CU_ASSERT_EQUAL_FATAL(kit->articles->len, 3);
    CU_ASSERT_STRING_EQUAL(kit_article(kit, 0)->title, "Flood, day 2");
    CU_ASSERT_STRING_EQUAL(kit_article(kit, 0)->date, "2016-12-23");
    CU_ASSERT_STRING_EQUAL(kit_article(kit, 0)->dateline, "LAKETOWN");
    CU_ASSERT_STRING_EQUAL(kit_article(kit, 1)->date, "2017-01-02");
    CU_ASSERT_STRING_EQUAL(kit_article(kit, 2)->publisher, "Courier");
    kit_free(kit);
}

static void test_bad_sheet(void)
{
    struct kit *kit = kit_new();
    uint32_t line = 0;
    kit_file(kit, "articles.csv", "file,date\na.txt,\"2016\n");
    kit_file(kit, "a.txt", "12 dead\n");
    kit_read(kit);
    CU_ASSERT_EQUAL(kit->articles->len, 1);
    CU_ASSERT_STRING_EQUAL(kit_reason(kit, "articles.csv", &line), "a quoted cell does not end");
    CU_ASSERT_EQUAL(line, 2);
    kit_free(kit);
}

static void test_folder_publisher(void)
{
    struct kit *kit = kit_new();
    struct nc_folder folder = { g_strdup("wire/"), g_strdup("The Wire") };
    g_array_append_val(kit->options->folders, folder);
    kit_file(kit, "wire/2016/a.txt", "12 dead\n");
    kit_file(kit, "wired/b.txt", "12 dead\n");
    kit_read(kit);
    CU_ASSERT_EQUAL_FATAL(kit->articles->len, 2);
    CU_ASSERT_STRING_EQUAL(kit_article(kit, 0)->publisher, "The Wire");
    CU_ASSERT_STRING_EQUAL(kit_article(kit, 1)->publisher, "");
    kit_free(kit);
}

static void test_json_lines(void)
{
    struct kit *kit = kit_new();
    uint32_t line = 0;
    kit_file(kit, "a.jsonl",
             "\xEF\xBB\xBF{\"id\":7,\"text\":\"Flood\\n\\n12 dead\","
             "\"date\":\"2016-12-22T10:05:00Z\",\"publisher\":\"Post\",\"url\":\"u\","
             "\"lang\":\"en\"}\n"
             "\n{\"id\":\"x\",\"maintext\":\"13 dead\",\"title\":\"T\",\"date\":null,"
             "\"source_domain\":\"post.example\",\"date_publish\":\"2016-12-23 00:00:00\"}\n"
             "{oops\n{\"text\":\"\"}\n[1]\n");
    kit_read(kit);
    CU_ASSERT_EQUAL_FATAL(kit->articles->len, 2);
    const struct kit_article *a = kit_article(kit, 0), *b = kit_article(kit, 1);
    CU_ASSERT_STRING_EQUAL(a->id, "7");
    CU_ASSERT_STRING_EQUAL(a->title, "Flood");
    CU_ASSERT_EQUAL(a->body, 7);
    CU_ASSERT_EQUAL(a->minute, 605);
    CU_ASSERT_STRING_EQUAL(a->lang, "en");
    CU_ASSERT_STRING_EQUAL(b->id, "x");
    CU_ASSERT_EQUAL(b->line, 3);
    CU_ASSERT_STRING_EQUAL(b->date, "2016-12-23");
    CU_ASSERT_STRING_EQUAL(b->publisher, "post.example");
    CU_ASSERT_EQUAL(kit->store->problems->len, 3);
    CU_ASSERT(g_str_has_prefix(kit_reason(kit, "a.jsonl", &line), "not valid JSON"));
    CU_ASSERT_EQUAL(line, 4);
    kit_free(kit);
}

static void test_json_list(void)
{
    struct kit *kit = kit_new();
    kit_file(kit, "a.json",
             "[\n  {\"text\": \"12 ] } dead\"},\n\n  {\"text\": \"13 \\\" dead\"}\n]\n");
    kit_file(kit, "b.json", "{\n \"id\": \"b\",\n \"text\": \"14 dead\"\n}\n");
    kit_file(kit, "c.json", "{\"name\": \"no article\"}");
    kit_file(kit, "d.json", "{\"text\": \"cut");
    kit_file(kit, "e.json", "[{\"text\": \"15 dead\"},\n {\"text\": oops}]");
    kit_read(kit);
    CU_ASSERT_EQUAL_FATAL(kit->articles->len, 4);
    CU_ASSERT_STRING_EQUAL(kit_article(kit, 1)->text, "13 \" dead");
    CU_ASSERT_EQUAL(kit_article(kit, 1)->line, 4);
    CU_ASSERT_STRING_EQUAL(kit_article(kit, 2)->id, "b");
    CU_ASSERT(kit_no_text(kit, "c.json"));
    CU_ASSERT(g_str_has_prefix(kit_reason(kit, "d.json", NULL), "not valid JSON"));
    uint32_t line = 0;
    CU_ASSERT(g_str_has_prefix(kit_reason(kit, "e.json", &line), "not valid JSON"));
    CU_ASSERT_EQUAL(line, 2);
    kit_free(kit);
}

void nc_test_metadata(void);
void nc_test_metadata(void)
{
    CU_pSuite suite = CU_add_suite("metadata", NULL, NULL);
    CU_add_test(suite, "title, date and dateline from the first lines", test_first_lines);
    CU_add_test(suite, "front matter", test_front_matter);
    CU_add_test(suite, "articles.csv", test_sheet);
    CU_add_test(suite, "a broken articles.csv", test_bad_sheet);
    CU_add_test(suite, "publishers of the settings", test_folder_publisher);
    CU_add_test(suite, "JSON Lines", test_json_lines);
    CU_add_test(suite, "JSON documents and lists", test_json_list);
}
