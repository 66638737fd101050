/* test_page.c - src/corpus/page*.c, wrap/html.c: the article in a web page, and what is left
 * out. */
#include "reading_kit.h"

#include <CUnit/CUnit.h>
#include <string.h>

#define FILLER                                                                                     \
    "The river rose by three metres in one night, and the town, which lies low, was cut off. "    \
    "Boats brought food, blankets and medicine, said the mayor, who had not slept for two days. " \
    "Schools stay closed, trains stand still, and the bridge, built long ago, may not hold. "

static const char page[] =
    "<!DOCTYPE html><html lang='en-GB'><head><title>Flood cuts off town - The Post</title>\n"
    "<meta property='og:site_name' content='The Post'>\n"
    "<meta property='article:published_time' content='2016-12-22T10:05:00Z'>\n"
    "<link rel='canonical' href='https://post.example/flood'>\n"
    "<script>var x = 'script 111';</script><style>p { width: 222px }</style></head>\n"
    "<body><nav><ul><li><a href='/'>Home 333</a></li></ul></nav>\n"
    "<div class='cookie-banner'>We store 444 cookies on your device.</div>\n"
    "<div id='content'><h1>Flood cuts off town</h1>\n"
    "<p>" FILLER "Here 12 people were <b>killed</b>\n   and &pound;5&nbsp;million lost.</p>\n"
    "<!-- comment 555 --><p style='display: none'>hidden 666</p>\n"
    "<h2>The numbers</h2><ul><li>40 houses</li><li>50 cars</li></ul>\n"
    "<p>" FILLER "</p><table><tr><th>Town</th><th>Dead</th></tr><tr><td>A</td><td>5</td></tr>\n"
    "<tr><td>B</td><td>7</td></tr><tr><td>C</td><td>0</td></tr>"
    "<tr><td>D</td><td>0</td></tr></table>\n"
    "<div class='share-buttons'><a href='#'>Share 777</a></div></div>\n"
    "<aside>Most read 888</aside><div class='related'><a href='/b'>Also 999</a></div>\n"
    "<footer>Copyright 1010</footer></body></html>";

static void test_raised(void)
{
    struct kit *kit = kit_new();
    const struct kit_article *article = kit_one(
        kit, "a.html",
        "<p>Some 30<sup>2</sup> people, 40<sup>[7]</sup> cows and 50<sup>a</sup> goats live on 9 km"
        "<sup>2</sup> of grass since the 21<sup>st</sup> of May, with 2 &times; 10<sup>8</sup> ants "
        "in 15<sub>3</sub> hills of CO<sub>2</sub>, <i>&chi;</i><sup>2</sup>(1).");
    CU_ASSERT_PTR_NOT_NULL_FATAL(article);
    CU_ASSERT_STRING_EQUAL(article->text,
                           "Some 30 people, 40 cows and 50 goats live on 9 km\xC2\xB2 of grass "
                           "since the 21st of May, with 2 \xC3\x97 10^8 ants in 15 3 hills of "
                           "CO2, \xCF\x87\xC2\xB2(1).");
    kit_free(kit);
}

static void test_struck(void)
{
    struct kit *kit = kit_new();
    const struct kit_article *article = kit_one(
        kit, "a.html",
        "<title>R&amp;D cuts 12 jobs</title><p>He sold <del>300</del> <ins>400</ins> "
        "cars of <s>5</s> 6 makes, 10<sup>6</sup> bolts and 10<sup>-9</sup> g.");
    CU_ASSERT_PTR_NOT_NULL_FATAL(article);
    CU_ASSERT_STRING_EQUAL(article->title, "R&D cuts 12 jobs");
    CU_ASSERT_PTR_NOT_NULL(
        strstr(article->text, "He sold 400 cars of 6 makes, 10^6 bolts and 10^-9 g."));
    kit_free(kit);
}

static void test_article(void)
{
    struct kit *kit = kit_new();
    kit->probe = "million lost";
    const struct kit_article *article = kit_one(kit, "a.html", page);
    CU_ASSERT_PTR_NOT_NULL_FATAL(article);
    CU_ASSERT_STRING_EQUAL(article->title, "Flood cuts off town");
    CU_ASSERT_STRING_EQUAL(article->publisher, "The Post");
    CU_ASSERT_STRING_EQUAL(article->date, "2016-12-22");
    CU_ASSERT_EQUAL(article->minute, 605);
    CU_ASSERT_STRING_EQUAL(article->url, "https://post.example/flood");
    CU_ASSERT_STRING_EQUAL(article->lang, "en-GB");
    CU_ASSERT(g_str_has_prefix(article->text, "Flood cuts off town\n\nThe river"));
    CU_ASSERT_EQUAL(article->body, 21);
    CU_ASSERT_EQUAL(kit->probe_line, 10);
    CU_ASSERT_EQUAL(kit->probe_column, 22);
    static const char *const kept[] = {
        ("Here 12 people were killed and \xC2\xA3" "5\xC2\xA0million lost."),
        "\n\nThe numbers\n\n40 houses\n\n50 cars\n\n", "Town | Dead", "A | 5"
    };
    for (size_t i = 0; i < G_N_ELEMENTS(kept); i++)
        CU_ASSERT_PTR_NOT_NULL(strstr(article->text, kept[i]));
    static const char *const left_out[] = { "111", "222", "333", "444", "555", "666", "777", "888",
                                            "999", "1010" };
    for (size_t i = 0; i < G_N_ELEMENTS(left_out); i++)
        CU_ASSERT_PTR_NULL(strstr(article->text, left_out[i]));
    kit_free(kit);
}

static void test_json_ld(void)
{
    static const char ld[] =
        "<html><head><title>x</title><script type='application/ld+json'>\n<![CDATA[\n"
        "{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"no\"},{\"@type\":[\"NewsArticle\"],"
        "\"headline\":\"Flood\",\"datePublished\":\"2016-12-22\",\"publisher\":{\"name\":\"Post\"},"
        "\"articleBody\":\"" FILLER FILLER "12 dead\"}]}\n]]></script></head>"
        "<body><div id=app></div></body></html>";
    struct kit *kit = kit_new();
    const struct kit_article *article = kit_one(kit, "a.html", ld);
    CU_ASSERT_PTR_NOT_NULL_FATAL(article);
    CU_ASSERT_STRING_EQUAL(article->title, "Flood");
    CU_ASSERT_STRING_EQUAL(article->date, "2016-12-22");
    CU_ASSERT_STRING_EQUAL(article->publisher, "Post");
    CU_ASSERT(g_str_has_suffix(article->text, "12 dead"));
    kit_free(kit);
}

static void test_no_article(void)
{
    struct kit *kit = kit_new();
    kit_file(kit, "a.html", "<html><body><img src='a.png'><script>1</script></body></html>");
    kit_read(kit);
    CU_ASSERT_EQUAL(kit->articles->len, 0);
    CU_ASSERT(kit_no_text(kit, "a.html"));
    kit_free(kit);
}

/* Nothing there is worth a vote: all that is no side matter is read. */
static void test_no_paragraph(void)
{
    static const char *const pages[][2] = {
        { "<body>Police said 12 people died.<br>The mill burnt.</body>",
          "Police said 12 people died.\nThe mill burnt." },
        { "<body><table><tr><td>Dead</td><td>12</td></tr></table></body>", "Dead | 12" },
        { "<body><nav><a href='/'>Home 1</a></nav><ul><li>12 dead</li></ul></body>", "12 dead" },
    };
    for (size_t i = 0; i < G_N_ELEMENTS(pages); i++) {
        struct kit *kit = kit_new();
        const struct kit_article *article = kit_one(kit, "a.html", pages[i][0]);
        CU_ASSERT_PTR_NOT_NULL_FATAL(article);
        CU_ASSERT_STRING_EQUAL(article->text, pages[i][1]);
        kit_free(kit);
    }
}

/* A paragraph is an article, however short; broken markup is read as browsers do. */
static void test_small_and_broken(void)
{
    static const char *const pages[] = {
        "<p>Police said 12 people were killed in the flood.",
        "<html><body><div><p>Police said 12 people were killed in the flood.</div></b></p>",
        "<body><table><tr><td>Police said 12 people were killed in the flood.",
        "<p>Police said 12 &bogus; <b>people</i> were killed in the flood.<",
    };
    for (size_t i = 0; i < G_N_ELEMENTS(pages); i++) {
        struct kit *kit = kit_new();
        const struct kit_article *article = kit_one(kit, "a.html", pages[i]);
        CU_ASSERT_PTR_NOT_NULL_FATAL(article);
        CU_ASSERT_PTR_NOT_NULL(strstr(article->text, "were killed in the flood."));
        kit_free(kit);
    }
}

/* Elements inside each other without end stop the reading, not the program. */
static void test_deep(void)
{
    struct kit *kit = kit_new();
    GString *deep = g_string_new("<p>Police said 12 people were killed in the flood.</p>");
    for (int i = 0; i < 20000; i++)
        g_string_append(deep, "<div><i>");
    kit_file(kit, "a.html", deep->str);
    kit_read(kit);
    CU_ASSERT_EQUAL(kit->articles->len, 1);
    g_string_free(deep, TRUE);
    kit_free(kit);
}

static void test_charset(void)
{
    struct kit *kit = kit_new();
    const struct kit_article *article =
        kit_one(kit, "a.html",
                "<meta charset=windows-1252><p>Police said \x80" "5 was lost by 12 people.");
    CU_ASSERT_PTR_NOT_NULL_FATAL(article);
    CU_ASSERT_PTR_NOT_NULL(strstr(article->text, "\xE2\x82\xAC" "5 was lost"));
    kit_free(kit);
}

void nc_test_page(void);
void nc_test_page(void)
{
    CU_pSuite suite = CU_add_suite("page", NULL, NULL);
    CU_add_test(suite, "struck words, powers and a title in pieces", test_struck);
    CU_add_test(suite, "the article, and nothing around it", test_article);
    CU_add_test(suite, "raised and lowered", test_raised);
    CU_add_test(suite, "JSON-LD", test_json_ld);
    CU_add_test(suite, "a page without text", test_no_article);
    CU_add_test(suite, "a page without a paragraph", test_no_paragraph);
    CU_add_test(suite, "small and broken pages", test_small_and_broken);
    CU_add_test(suite, "elements without end", test_deep);
    CU_add_test(suite, "a page names its charset", test_charset);
}
