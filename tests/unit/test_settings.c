/* test_settings.c - .numcheck.ini and the desk's words: settings.c, lexicon_file.c. */
#include "settings.h"

#include "model/level.h"

#include <CUnit/CUnit.h>
#include <glib/gstdio.h>
#include <string.h>

static char *scratch(const char *text)
{
    char *path = NULL;
    int file = g_file_open_tmp("numcheck-XXXXXX", &path, NULL);
    CU_ASSERT_FATAL(file >= 0);
    g_close(file, NULL);
    CU_ASSERT_TRUE(g_file_set_contents(path, text, -1, NULL));
    return path;
}

static void test_read(void)
{
    char *path =
        scratch("[numcheck]\nfail-on = error\nselect = NC3, outlier\nignore=nc306\n"
                "tolerance = 0.02\nstory = folder\nmin-confidence = 0.7\n[folder:wire]\npublisher = Example Wire\n");
    struct nc_options *options = nc_options_new();
    CU_ASSERT_TRUE_FATAL(nc_settings_read(options, path, NULL));
    CU_ASSERT_EQUAL(options->fail_on, NC_ERROR);
    CU_ASSERT_EQUAL(options->select->len, 2);
    CU_ASSERT_STRING_EQUAL(options->select->pdata[1], "NC309");
    CU_ASSERT_STRING_EQUAL(options->ignore->pdata[0], "NC306");
    CU_ASSERT_DOUBLE_EQUAL(options->tolerance, 0.02, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(options->min_confidence, 0.7, 1e-12);
    CU_ASSERT_EQUAL(options->story, NC_STORY_FOLDER);
    CU_ASSERT_EQUAL_FATAL(options->folders->len, 1);
    const struct nc_folder *folder = &g_array_index(options->folders, struct nc_folder, 0);
    CU_ASSERT_STRING_EQUAL(folder->path, "wire");
    CU_ASSERT_STRING_EQUAL(folder->publisher, "Example Wire");
    nc_options_free(options);
    g_unlink(path);
    g_free(path);
}

static const struct {
    const char *text, *complaint;
} refused[] = {
    { "[numcheck]\ntolerence = 0.1\n",
      "unknown setting \"tolerence\" in [numcheck]; did you mean \"tolerance\"?" },
    { "[numchek]\nstory = all\n", "unknown section \"numchek\"; did you mean \"numcheck\"?" },
    { "[numcheck]\nstory = none\n", "story = none: it can be auto, folder or all" },
    { "[numcheck]\ntolerance = 5\n", "tolerance = 5: it must be a share" },
    { "[numcheck]\nmin-confidence = 2\n", "min-confidence = 2: it must be a share" },
    { "[numcheck]\nselect = NC777\n", "select = NC777: it must be" },
    { "[folder:wire]\npublishr = A\n", "did you mean \"publisher\"?" },
    { "fail-on = error\n", "" },
};

static void test_refused(void)
{
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        char *path = scratch(refused[i].text);
        struct nc_options *options = nc_options_new();
        GError *error = NULL;
        CU_ASSERT_FALSE(nc_settings_read(options, path, &error));
        CU_ASSERT_PTR_NOT_NULL_FATAL(error);
        CU_ASSERT_PTR_NOT_NULL(strstr(error->message, refused[i].complaint));
        CU_ASSERT_PTR_NOT_NULL(strstr(error->message, path));
        g_error_free(error);
        nc_options_free(options);
        g_unlink(path);
        g_free(path);
    }
}

static const struct {
    const char *text, *complaint;
    guint rows;
} lexicons[] = {
    { "kind,word,same_as\ncounted,Rangers,soldier\nevent,swamp,flood\n", NULL, 2 },
    { "counted,ranger\n", ":1: a row has three cells", 0 },
    { "counted,ranger,soldier\nnoun,a,b\n", ":2: noun: the kind must be", 1 },
    { "unit,,km\n", ":1: word and same_as", 0 },
    { "unit,quoll,kg\nunit,marklet,dubloon\n", ":2: dubloon: no such unit", 1 },
};

static void test_lexicon(void)
{
    for (size_t i = 0; i < sizeof lexicons / sizeof *lexicons; i++) {
        char *path = scratch(lexicons[i].text);
        struct nc_options *options = nc_options_new();
        GError *error = NULL;
        CU_ASSERT_EQUAL(nc_lexicon_read(options, path, &error), lexicons[i].complaint == NULL);
        CU_ASSERT_EQUAL(options->lexemes->len, lexicons[i].rows);
        CU_ASSERT(lexicons[i].complaint == NULL ||
                  strstr(error->message, lexicons[i].complaint) != NULL);
        g_clear_error(&error);
        if (lexicons[i].rows == 2)
            CU_ASSERT_STRING_EQUAL(g_array_index(options->lexemes, struct nc_lexeme, 0).word,
                                   "rangers");
        nc_options_free(options);
        g_unlink(path);
        g_free(path);
    }
}

void nc_test_settings(void)
{
    CU_pSuite suite = CU_add_suite("settings", NULL, NULL);
    CU_add_test(suite, "all keys", test_read);
    CU_add_test(suite, "what is no setting is refused by name", test_refused);
    CU_add_test(suite, "a desk's own words", test_lexicon);
}
