/* args.c - the only file that includes popt. */
#include "wrap/args.h"

#include <popt.h>

/* popt's table for the specs; val is the row + 1, as 0 means "nothing to report" to popt. */
static struct poptOption *table_new(const struct nc_arg_spec *specs, size_t count)
{
    struct poptOption *table = g_new0(struct poptOption, count + 1);
    for (size_t i = 0; i < count; i++)
        table[i] = (struct poptOption){
            .longName = specs[i].name,
            .shortName = specs[i].letter,
            .argInfo = specs[i].takes_value ? POPT_ARG_STRING : POPT_ARG_NONE,
            .val = (int)i + 1,
        };
    return table;
}

static const char *reason(int code)
{
    switch (code) {
    case POPT_ERROR_BADOPT:
        return "unknown option";
    case POPT_ERROR_NOARG:
        return "needs a value";
    case POPT_ERROR_UNWANTEDARG:
        return "takes no value";
    default:
        return poptStrerror(code);
    }
}

static void arg_clear(void *data)
{
    g_free(((struct nc_arg *)data)->value);
}

static void read_options(poptContext context, struct nc_args *args)
{
    int code;
    while ((code = poptGetNextOpt(context)) > 0) {
        char *value = poptGetOptArg(context);
        struct nc_arg arg = { .row = (size_t)code - 1, .value = g_strdup(value) };
        free(value);
        g_array_append_val(args->options, arg);
    }
    if (code == -1)
        return;
    args->wrong = g_strdup(poptBadOption(context, POPT_BADOPTION_NOALIAS));
    args->why = g_strdup(reason(code));
}

struct nc_args *nc_args_read(int argc, char **argv, const struct nc_arg_spec *specs, size_t count)
{
    struct nc_args *args = g_new0(struct nc_args, 1);
    args->options = g_array_new(FALSE, FALSE, sizeof(struct nc_arg));
    g_array_set_clear_func(args->options, arg_clear);
    args->rest = g_ptr_array_new_with_free_func(g_free);
    struct poptOption *table = table_new(specs, count);
    poptContext context = poptGetContext(NULL, argc, (const char **)argv, table, 0);
    read_options(context, args);
    for (const char *word; (word = poptGetArg(context)) != NULL;)
        g_ptr_array_add(args->rest, g_strdup(word));
    poptFreeContext(context);
    g_free(table);
    return args;
}

void nc_args_free(struct nc_args *args)
{
    if (args == NULL)
        return;
    g_array_free(args->options, TRUE);
    g_ptr_array_free(args->rest, TRUE);
    g_free(args->wrong);
    g_free(args->why);
    g_free(args);
}
