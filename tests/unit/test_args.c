/* test_args.c - src/wrap/args.c: options told apart from the rest, wrong words named. */
#include "wrap/args.h"

#include <CUnit/CUnit.h>
#include <string.h>

static const struct nc_arg_spec specs[] = {
    { "format", 'f', true },
    { "jobs", 'j', true },
    { "all", 0, false },
};

static struct nc_args *read(const char *line)
{
    char **words = g_strsplit(line, " ", -1);
    struct nc_args *args =
        nc_args_read((int)g_strv_length(words), words, specs, G_N_ELEMENTS(specs));
    g_strfreev(words);
    return args;
}

static const struct {
    const char *line;
    size_t row;
    const char *value;
} spellings[] = {
    { "x --format=csv", 0, "csv" },
    { "x --format csv", 0, "csv" },
    { "x -f csv", 0, "csv" },
    { "x -fcsv", 0, "csv" },
    { "x -j1", 1, "1" },
    { "x --all", 2, NULL },
};

static void test_spellings(void)
{
    for (size_t i = 0; i < G_N_ELEMENTS(spellings); i++) {
        struct nc_args *args = read(spellings[i].line);
        CU_ASSERT_PTR_NULL(args->wrong);
        CU_ASSERT_EQUAL_FATAL(args->options->len, 1);
        const struct nc_arg *arg = &g_array_index(args->options, struct nc_arg, 0);
        CU_ASSERT_EQUAL(arg->row, spellings[i].row);
        CU_ASSERT_EQUAL(g_strcmp0(arg->value, spellings[i].value), 0);
        nc_args_free(args);
    }
}

static void test_rest(void)
{
    struct nc_args *args = read("x a -f csv - b -- --all");
    CU_ASSERT_PTR_NULL(args->wrong);
    CU_ASSERT_EQUAL(args->options->len, 1);
    CU_ASSERT_EQUAL_FATAL(args->rest->len, 4);
    CU_ASSERT_STRING_EQUAL(g_ptr_array_index(args->rest, 0), "a");
    CU_ASSERT_STRING_EQUAL(g_ptr_array_index(args->rest, 1), "-");
    CU_ASSERT_STRING_EQUAL(g_ptr_array_index(args->rest, 3), "--all");
    nc_args_free(args);
    nc_args_free(NULL);
}

static const struct {
    const char *line, *wrong, *why;
} wrong[] = {
    { "x --formt=csv", "--formt=csv", "unknown option" },
    { "x -z", "-z", "unknown option" },
    { "x --format", "--format", "needs a value" },
    { "x --all=yes", "--all=yes", "takes no value" },
};

static void test_wrong(void)
{
    for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++) {
        struct nc_args *args = read(wrong[i].line);
        CU_ASSERT_PTR_NOT_NULL_FATAL(args->wrong);
        CU_ASSERT(g_str_has_prefix(wrong[i].wrong, args->wrong));
        CU_ASSERT_STRING_EQUAL(args->why, wrong[i].why);
        nc_args_free(args);
    }
}

void nc_test_args(void)
{
    CU_pSuite suite = CU_add_suite("args", NULL, NULL);
    CU_add_test(suite, "every spelling of an option is read", test_spellings);
    CU_add_test(suite, "what is no option stays in order", test_rest);
    CU_add_test(suite, "a wrong word is named with the reason", test_wrong);
}
