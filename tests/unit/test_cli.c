/* test_cli.c - src/cli/: words of the command line become the option record, or a sentence says why
 * not. */
#include "cli/cli.h"
#include "model/level.h"

#include <CUnit/CUnit.h>
#include <string.h>

static struct nc_options *options;
static GError *error;

static int set_up(void)
{
    options = NULL;
    error = NULL;
    return 0;
}

static void forget(void)
{
    nc_options_free(options);
    options = NULL;
    g_clear_error(&error);
}

static enum nc_cli_outcome read(const char *line)
{
    forget();
    options = nc_options_new();
    char **words = g_strsplit(line, " ", -1);
    enum nc_cli_outcome outcome = nc_cli_read(options, (int)g_strv_length(words), words, &error);
    g_strfreev(words);
    return outcome;
}

static const struct nc_output *output(guint row)
{
    return &g_array_index(options->outputs, struct nc_output, row);
}

static void test_defaults(void)
{
    CU_ASSERT_EQUAL_FATAL(read("numcheck a b"), NC_CLI_RUN);
    CU_ASSERT_EQUAL(options->command, NC_CMD_CHECK);
    CU_ASSERT_EQUAL(options->paths->len, 2);
    CU_ASSERT_EQUAL(options->fail_on, NC_WARNING);
    CU_ASSERT_EQUAL(options->severity, NC_WARNING);
    CU_ASSERT_EQUAL_FATAL(options->outputs->len, 1);
    CU_ASSERT_EQUAL(output(0)->format, NC_FORMAT_TABLE);
    CU_ASSERT_PTR_NULL(output(0)->path);
    CU_ASSERT(options->jobs >= 1);
    forget();
}

static void test_commands(void)
{
    CU_ASSERT_EQUAL(read("numcheck groups a"), NC_CLI_RUN);
    CU_ASSERT_EQUAL(options->command, NC_CMD_GROUPS);
    CU_ASSERT_EQUAL(read("numcheck -f csv extract a"), NC_CLI_RUN);
    CU_ASSERT_EQUAL(options->command, NC_CMD_EXTRACT);
    CU_ASSERT_EQUAL(read("numcheck explain 4f09c2 a"), NC_CLI_RUN);
    CU_ASSERT_STRING_EQUAL(options->subject, "4f09c2");
    CU_ASSERT_EQUAL(options->paths->len, 1);
    CU_ASSERT_EQUAL(read("numcheck baseline a"), NC_CLI_RUN);
    CU_ASSERT_STRING_EQUAL(options->write_baseline, "numcheck-baseline.tsv");
    forget();
}

static void test_outputs(void)
{
    CU_ASSERT_EQUAL_FATAL(read("numcheck -o a.csv -o json:b.txt -o csv:- x"), NC_CLI_RUN);
    CU_ASSERT_EQUAL_FATAL(options->outputs->len, 3);
    CU_ASSERT_EQUAL(output(0)->format, NC_FORMAT_CSV);
    CU_ASSERT_STRING_EQUAL(output(0)->path, "a.csv");
    CU_ASSERT_EQUAL(output(1)->format, NC_FORMAT_JSON);
    CU_ASSERT_STRING_EQUAL(output(1)->path, "b.txt");
    CU_ASSERT_PTR_NULL(output(2)->path);
    CU_ASSERT_EQUAL_FATAL(read("numcheck -o a.md -f concise x"), NC_CLI_RUN);
    CU_ASSERT_EQUAL_FATAL(options->outputs->len, 2);
    CU_ASSERT_EQUAL(output(0)->format, NC_FORMAT_CONCISE);
    forget();
}

static void test_values(void)
{
    CU_ASSERT_EQUAL_FATAL(read("numcheck --max-file-size=2G --top=all -j3 --fail-on=never x"),
                          NC_CLI_RUN);
    CU_ASSERT_EQUAL(options->max_file_size, (uint64_t)2 << 30);
    CU_ASSERT_EQUAL(options->top, -1);
    CU_ASSERT_EQUAL(options->jobs, 3);
    CU_ASSERT_EQUAL(options->fail_on, NC_ERROR + 1);
    CU_ASSERT_EQUAL_FATAL(read("numcheck --select=nc3,NC224 --select=NC9 x"), NC_CLI_RUN);
    CU_ASSERT_EQUAL_FATAL(options->select->len, 3);
    CU_ASSERT_STRING_EQUAL(g_ptr_array_index(options->select, 0), "NC3");
    forget();
}

/* Each line is refused, and the message holds the words. */
static const struct {
    const char *line, *words;
} refused[] = {
    { "numcheck", "nothing to read" },
    { "numcheck --al x", "did you mean --all?" },
    { "numcheck grops", "did you mean 'groups'?" },
    { "numcheck -f cvs x", "did you mean 'csv'?" },
    { "numcheck -f sarif x", "later release" },
    { "numcheck -o report.xlsx x", "later release" },
    { "numcheck -o report x", "no format" },
    { "numcheck --select=NC3999 x", "unknown rule" },
    { "numcheck --select= x", "names no rule" },
    { "numcheck --select=NC3,, x", "unknown rule" },
    { "numcheck --max-file-size=0 x", "no size" },
    { "numcheck --max-file-size=5X x", "no size" },
    { "numcheck --max-file-size=99999999999T x", "no size" },
    { "numcheck --top=0 x", "neither a number" },
    { "numcheck -j0 x", "no number of threads" },
    { "numcheck -j2x x", "no number of threads" },
    { "numcheck --color=blue x", "never, auto or always" },
    { "numcheck --story=al x", "did you mean 'all'" },
    { "numcheck extract --top=3 x", "says nothing to" },
    { "numcheck explain", "explain what?" },
    { "numcheck rules x", "takes no path" },
};

static void test_refused(void)
{
    for (size_t i = 0; i < G_N_ELEMENTS(refused); i++) {
        CU_ASSERT_EQUAL_FATAL(read(refused[i].line), NC_CLI_WRONG);
        CU_ASSERT_PTR_NOT_NULL_FATAL(error);
        CU_ASSERT_PTR_NOT_NULL(strstr(error->message, refused[i].words));
    }
    forget();
}

static void test_nearest(void)
{
    static const char *const words[] = { "check", "groups", "extract", NULL };
    CU_ASSERT_STRING_EQUAL(nc_nearest("chekc", words), "check");
    CU_ASSERT_STRING_EQUAL(nc_nearest("Group", words), "groups");
    CU_ASSERT_PTR_NULL(nc_nearest("zzz", words));
    CU_ASSERT_PTR_NULL(nc_nearest("", words));
}

void nc_test_cli(void)
{
    CU_pSuite suite = CU_add_suite("cli", set_up, NULL);
    CU_add_test(suite, "defaults", test_defaults);
    CU_add_test(suite, "commands", test_commands);
    CU_add_test(suite, "outputs", test_outputs);
    CU_add_test(suite, "values", test_values);
    CU_add_test(suite, "what is wrong is refused with a sentence", test_refused);
    CU_add_test(suite, "the nearest word", test_nearest);
}
