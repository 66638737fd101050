/* test_markdown.c - src/corpus/markdown*.c: markup goes, text and places stay. */
#include "reading_kit.h"

#include <CUnit/CUnit.h>
#include <string.h>

static const struct {
    const char *source, *text;
} inlines[] = {
    { "**12** dead, *40* hurt", "12 dead, 40 hurt" },
    { "see [the list](http://x.example/7) now", "see the list now" },
    { "see [the list][7] now", "see the list now" },
    { "he said [sic] 12", "he said [sic] 12" },
    { "rose[^3] by 12", "rose by 12" },
    { "a ![picture 3](p.png) b", "a  b" },
    { "5 * 3 and snake_case_9", "5 * 3 and snake_case_9" },
    { "a _word_ and `code`", "a word and code" },
    { "1\\. no \\*list\\*", "1. no *list*" },
    { "x<br>y <!-- 9 --> &amp; 3 < 4", "xy  & 3 < 4" },
    { "~~13~~ 12 ~ 14", "13 12 ~ 14" },
    { "[open 12", "[open 12" },
    { "> quoted 12", "quoted 12" },
    { "- [x] item 12", "item 12" },
    { "3. item 12", "item 12" },
    { "## Heading 12 ##", "Heading 12" },
    { "| a | 12 |", " a | 12 " },
};

static void test_inline(void)
{
    for (size_t i = 0; i < G_N_ELEMENTS(inlines); i++) {
        struct kit *kit = kit_new();
        const struct kit_article *article = kit_one(kit, "a.md", inlines[i].source);
        CU_ASSERT_PTR_NOT_NULL_FATAL(article);
        CU_ASSERT_STRING_EQUAL(article->text, inlines[i].text);
        kit_free(kit);
    }
}

static void test_blocks(void)
{
    static const char source[] = "---\ndate: 2016-12-22\n---\n# Flood **kills** 12\n"
                                 "First line,\nsecond line.\n"
                                 "- one\n- two\n\n| Town | Dead |\n| --- | ---: |\n| A | 5 |\n"
                                 "```\ncode 99\n```\n\n[1]: http://x.example/98\n***\n"
                                 "Last *probe* here.\n";
    struct kit *kit = kit_new();
    kit->probe = "probe";
    const struct kit_article *article = kit_one(kit, "a.md", source);
    CU_ASSERT_PTR_NOT_NULL_FATAL(article);
    CU_ASSERT_STRING_EQUAL(article->title, "Flood kills 12");
    CU_ASSERT_STRING_EQUAL(article->date, "2016-12-22");
    CU_ASSERT(g_str_has_prefix(article->text,
                               "Flood kills 12\n\nFirst line,\nsecond line.\n\none\n\ntwo\n"));
    CU_ASSERT(g_str_has_prefix(article->text + article->body, "First line,"));
    CU_ASSERT_PTR_NULL(strstr(article->text, "99"));
    CU_ASSERT_PTR_NULL(strstr(article->text, "98"));
    CU_ASSERT_PTR_NULL(strstr(article->text, "---"));
    CU_ASSERT_EQUAL(kit->probe_line, 19);
    CU_ASSERT_EQUAL(kit->probe_column, 7);
    kit_free(kit);
}

static void test_underlined_title(void)
{
    struct kit *kit = kit_new();
    const struct kit_article *article = kit_one(kit, "a.md", "Flood kills 12\n=====\n\nText.\n");
    CU_ASSERT_PTR_NOT_NULL_FATAL(article);
    CU_ASSERT_STRING_EQUAL(article->title, "Flood kills 12");
    CU_ASSERT(g_str_has_suffix(article->text, "\nText.\n"));
    kit_free(kit);
}

static void test_only_markup(void)
{
    struct kit *kit = kit_new();
    kit_file(kit, "a.md", "```\n12\n```\n\n---\n");
    kit_read(kit);
    CU_ASSERT_EQUAL(kit->articles->len, 0);
    CU_ASSERT(kit_no_text(kit, "a.md"));
    kit_free(kit);
}

void nc_test_markdown(void);
void nc_test_markdown(void)
{
    CU_pSuite suite = CU_add_suite("markdown", NULL, NULL);
    CU_add_test(suite, "marks inside a line", test_inline);
    CU_add_test(suite, "headings, lists, tables, code", test_blocks);
    CU_add_test(suite, "an underlined title", test_underlined_title);
    CU_add_test(suite, "nothing but markup", test_only_markup);
}
