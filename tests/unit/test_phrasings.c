/* test_phrasings.c - the tables of phrasings, src/check/skeleton.c and src/wrap/pattern.c. */
#include "check/skeleton.h"
#include "checks/all.h"
#include "reading.h"
#include "text/text.h"
#include "wrap/pattern.h"

#include <CUnit/CUnit.h>
#include <string.h>

static bool rule_reads(const char *id)
{
    const struct nc_rule *const *rule = nc_all_rules();
    while (*rule != NULL && strcmp((*rule)->id, id) != 0)
        rule++;
    return *rule != NULL && (*rule)->claim != NULL;
}

static void test_every_pattern(void)
{
    CU_ASSERT(nc_phrasing_count > 0);
    for (uint16_t i = 0; i < nc_phrasing_count; i++) {
        const struct nc_phrasing *phrasing = &nc_phrasings[i];
        char why[160] = "";
        struct nc_pattern *pattern = nc_pattern_new(phrasing->pattern, why, sizeof why);
        if (pattern == NULL)
            printf("# %s %s: %s\n", phrasing->rule, phrasing->form, why);
        CU_ASSERT_PTR_NOT_NULL_FATAL(pattern);
        CU_ASSERT(nc_pattern_groups(pattern) > 0);
        CU_ASSERT(rule_reads(phrasing->rule));
        nc_pattern_free(pattern);
    }
}

static void test_no_pattern(void)
{
    char why[160] = "";
    CU_ASSERT_PTR_NULL(nc_pattern_new("a(b", why, sizeof why));
    CU_ASSERT_PTR_NOT_NULL(strstr(why, "at character 4"));
}

static void test_captures(void)
{
    char why[160];
    struct nc_pattern *pattern = nc_pattern_new("(?<a>x)(?<down>y)?", why, sizeof why);
    struct nc_capture captures[NC_PATTERN_GROUPS];
    CU_ASSERT_PTR_NOT_NULL_FATAL(pattern);
    CU_ASSERT_EQUAL_FATAL(nc_pattern_groups(pattern), 2);
    CU_ASSERT_STRING_EQUAL(nc_pattern_name(pattern, 2), "down");
    CU_ASSERT_FATAL(nc_pattern_find(pattern, "..xy.x", 6, 0, captures));
    CU_ASSERT(captures[1].from == 2 && captures[2].from == 3 && captures[2].to == 4);
    CU_ASSERT_FATAL(nc_pattern_find(pattern, "..xy.x", 6, 4, captures));
    CU_ASSERT(captures[1].from == 5 && captures[2].from > captures[2].to);
    CU_ASSERT_FALSE(nc_pattern_find(pattern, "..xy.x", 6, 6, captures));
    nc_pattern_free(pattern);
}

/* The skeleton of a text's last two sentences. */
static void check_skeleton(const char *text, const char *expected)
{
    struct nc_found found = nc_found_in(text);
    struct nc_tokens tokens = { 0 };
    struct nc_skeleton skeleton;
    uint32_t row = 0;
    nc_tokens_cut(&tokens, text, strlen(text));
    nc_skeleton_init(&skeleton);
    nc_skeleton_reset(&skeleton);
    skeleton.store = found.store;
    skeleton.tokens = &tokens;
    for (size_t i = 0; i < tokens.sentence_count; i++) {
        const struct nc_sentence *sentence = &tokens.sentences[i];
        const uint32_t first = row;
        while (row < found.store->figures->len &&
               nc_store_figure(found.store, row)->start < sentence->at + sentence->len)
            row++;
        nc_skeleton_add(&skeleton, sentence, first, row);
    }
    nc_skeleton_write(&skeleton);
    CU_ASSERT_STRING_EQUAL(skeleton.text->str, expected);
    nc_skeleton_clear(&skeleton);
    nc_tokens_clear(&tokens);
    nc_found_free(&found);
}

static void test_skeleton(void)
{
    check_skeleton("Fees rose from £4 in 2010 to £5, a 25% increase.",
                   "fees rose from M in @d to M , a P increase . ");
    check_skeleton("Half of them – 20 men – lost 4.8 percentage points. He saw “12 men”.",
                   "H of them - N men - lost Q . | he saw \" N men \" . ");
}

/* A pattern that would try for ages is given up, and says no. */
static void test_bounded(void)
{
    char why[160], text[41];
    struct nc_pattern *pattern = nc_pattern_new("(?:a+)+(?<a>b)", why, sizeof why);
    struct nc_capture captures[NC_PATTERN_GROUPS];
    memset(text, 'a', sizeof text);
    CU_ASSERT_PTR_NOT_NULL_FATAL(pattern);
    CU_ASSERT_FALSE(nc_pattern_find(pattern, text, sizeof text - 1, 0, captures));
    nc_pattern_free(pattern);
}

void nc_test_phrasings(void);
void nc_test_phrasings(void)
{
    CU_pSuite suite = CU_add_suite("phrasings", NULL, NULL);
    CU_add_test(suite, "skeletons", test_skeleton);
    CU_add_test(suite, "every phrasing is a pattern of a rule that reads", test_every_pattern);
    CU_add_test(suite, "what is no pattern is told", test_no_pattern);
    CU_add_test(suite, "captures", test_captures);
    CU_add_test(suite, "a match that takes too long is none", test_bounded);
}
