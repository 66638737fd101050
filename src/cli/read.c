/* read.c - the words of the command line become the option record. */
#include "cli/cli.h"
#include "cli/screen.h"
#include "numcheck.h"
#include "settings.h"
#include "wrap/args.h"

#include <string.h>

static const char baseline_name[] = "numcheck-baseline.tsv";
static const char ignore_name[] = "numcheck-ignore.tsv";

static size_t option_count(void)
{
    size_t count = 0;
    while (nc_cli_options()[count].name != NULL)
        count++;
    return count;
}

static struct nc_args *read_words(int argc, char **argv)
{
    size_t count = option_count();
    struct nc_arg_spec *specs = g_new0(struct nc_arg_spec, count);
    for (size_t i = 0; i < count; i++) {
        const struct nc_cli_option *option = &nc_cli_options()[i];
        specs[i] = (struct nc_arg_spec){ option->name, option->letter, option->value != NULL };
    }
    struct nc_args *args = nc_args_read(argc, argv, specs, count);
    g_free(specs);
    return args;
}

static bool wrong_option(const struct nc_args *args, GError **error)
{
    const char **names = g_new0(const char *, option_count() + 1);
    for (size_t i = 0; i < option_count(); i++)
        names[i] = nc_cli_options()[i].name;
    char *stem = g_strndup(args->wrong, strcspn(args->wrong, "="));
    const char *near = NULL;
    if (g_str_has_prefix(stem, "--") && strcmp(args->why, "unknown option") == 0)
        near = nc_nearest(stem + 2, names);
    if (near != NULL)
        nc_cli_wrong(error, "%s: %s; did you mean --%s?", stem, args->why, near);
    else
        nc_cli_wrong(error, "%s: %s", stem, args->why);
    g_free(stem);
    g_free(names);
    return false;
}

static const struct nc_cli_command *command_named(const char *word)
{
    for (const struct nc_cli_command *c = nc_cli_commands(); c->name != NULL; c++)
        if (strcmp(c->name, word) == 0)
            return c;
    return NULL;
}

/* A first word that is neither command nor file, but nearly a command, is a slip. */
static bool is_slip(const char *word, GError **error)
{
    const char *names[16] = { NULL };
    for (size_t i = 0; nc_cli_commands()[i].name != NULL; i++)
        names[i] = nc_cli_commands()[i].name;
    if (strcmp(word, "-") == 0 || strpbrk(word, "./") != NULL ||
        g_file_test(word, G_FILE_TEST_EXISTS))
        return false;
    const char *near = nc_nearest(word, names);
    if (near == NULL)
        return false;
    nc_cli_wrong(error, "unknown command '%s', and no file of that name; did you mean '%s'?", word,
                 near);
    return true;
}

/* Takes the command off the words that are no options; NULL and *error when it is a slip. */
static const struct nc_cli_command *take_command(struct nc_args *args, GError **error)
{
    const char *first = args->rest->len > 0 ? g_ptr_array_index(args->rest, 0) : NULL;
    const struct nc_cli_command *command = first != NULL ? command_named(first) : NULL;
    if (command != NULL) {
        g_ptr_array_remove_index(args->rest, 0);
        return command;
    }
    if (first != NULL && is_slip(first, error))
        return NULL;
    return &nc_cli_commands()[0];
}

static const struct nc_arg *find_arg(const struct nc_args *args, const char *name)
{
    const struct nc_arg *found = NULL;
    for (guint i = 0; i < args->options->len; i++) {
        const struct nc_arg *arg = &g_array_index(args->options, struct nc_arg, i);
        if (strcmp(nc_cli_options()[arg->row].name, name) == 0)
            found = arg;
    }
    return found;
}

static bool set_options(struct nc_cli_state *state, const struct nc_args *args,
                        const struct nc_cli_command *command, GError **error)
{
    for (guint i = 0; i < args->options->len; i++) {
        const struct nc_arg *arg = &g_array_index(args->options, struct nc_arg, i);
        const struct nc_cli_option *option = &nc_cli_options()[arg->row];
        if ((option->commands & 1u << command->command) == 0)
            return nc_cli_wrong(error, "--%s says nothing to 'numcheck %s'", option->name,
                                command->name);
        if (option->set != NULL && !option->set(state, option, arg->value, error))
            return false;
    }
    return true;
}

static bool is_rule(const char *word)
{
    for (const struct nc_rule *const *rule = nc_rules(); *rule != NULL; rule++)
        if (g_ascii_strcasecmp((*rule)->id, word) == 0 ||
            g_ascii_strcasecmp((*rule)->name, word) == 0)
            return true;
    return false;
}

/* What `explain` is asked about: a rule, or the beginning of a finding's id with paths after it. */
static bool take_subject(struct nc_options *options, const struct nc_args *args, GError **error)
{
    if (args->rest->len == 0)
        return nc_cli_wrong(error,
                            "explain what? A rule such as NC301, or a finding and its paths");
    const char *subject = g_ptr_array_index(args->rest, 0);
    bool hex = strspn(subject, "0123456789abcdefABCDEF") == strlen(subject);
    if (!is_rule(subject) && !hex)
        return nc_cli_unknown_rule(subject, error);
    if (!is_rule(subject) && args->rest->len < 2)
        return nc_cli_wrong(error,
                            "to explain finding %s its articles are needed: "
                            "numcheck explain %s PATH...",
                            subject, subject);
    options->subject = g_strdup(subject);
    return true;
}

static bool take_paths(struct nc_options *options, const struct nc_args *args, GError **error)
{
    const bool explaining = options->command == NC_CMD_EXPLAIN;
    if (explaining && !take_subject(options, args, error))
        return false;
    options->show_passed |= explaining; /* what agreed has an id, too */
    if (options->command == NC_CMD_RULES && args->rest->len > 0)
        return nc_cli_wrong(error, "'numcheck rules' takes no path");
    for (guint at = explaining ? 1 : 0; at < args->rest->len; at++)
        g_ptr_array_add(options->paths, g_strdup(g_ptr_array_index(args->rest, at)));
    return true;
}

/* The ignore file that lies here or in a folder given, if there is one. */
static char *find_ignore_file(const struct nc_options *options)
{
    if (g_file_test(ignore_name, G_FILE_TEST_IS_REGULAR))
        return g_strdup(ignore_name);
    for (guint i = 0; i < options->paths->len; i++) {
        char *path = g_build_filename(g_ptr_array_index(options->paths, i), ignore_name, NULL);
        if (g_file_test(path, G_FILE_TEST_IS_REGULAR))
            return path;
        g_free(path);
    }
    return NULL;
}

/* What is decided once all words are read. */
static void settle(struct nc_cli_state *state)
{
    struct nc_options *options = state->options;
    if (options->outputs->len == 0 || state->format_said) {
        struct nc_output screen = { .format = state->format, .path = NULL };
        g_array_prepend_val(options->outputs, screen);
    }
    if (options->command == NC_CMD_BASELINE && options->write_baseline == NULL)
        options->write_baseline =
            g_strdup(options->baseline != NULL ? options->baseline : baseline_name);
    if (options->ignore_file == NULL)
        options->ignore_file = find_ignore_file(options);
    options->width = nc_terminal_width();
    options->color = nc_screen_color(state->color);
    bool wanted = !state->silent_progress && (options->progress || !options->quiet);
    options->progress = wanted && nc_screen_watched();
}

/* The settings file comes first, so that words of the command line win over it. */
static bool read_settings(struct nc_options *options, const struct nc_args *args, GError **error)
{
    const struct nc_arg *said = find_arg(args, "config");
    char *path = said != NULL ? g_strdup(said->value) : nc_settings_find();
    bool good = path == NULL || nc_settings_read(options, path, error);
    g_free(path);
    return good;
}

static enum nc_cli_outcome fill(struct nc_options *options, const struct nc_args *args,
                                const struct nc_cli_command *command, GError **error)
{
    struct nc_cli_state state = { .options = options, .format = NC_FORMAT_TABLE };
    options->command = command->command;
    options->jobs = (int)g_get_num_processors();
    if (!read_settings(options, args, error) || !set_options(&state, args, command, error) ||
        !take_paths(options, args, error))
        return NC_CLI_WRONG;
    if (options->lexicon != NULL && !nc_lexicon_read(options, options->lexicon, error))
        return NC_CLI_WRONG;
    bool needs_path = command->command != NC_CMD_RULES && command->command != NC_CMD_EXPLAIN;
    if (options->draft != NULL && options->paths->len == 0 && needs_path)
        return nc_cli_wrong(error,
                            "nothing to hold %s against: give the folder with the other "
                            "reports",
                            options->draft),
               NC_CLI_WRONG;
    if (needs_path && options->paths->len == 0) {
        nc_cli_wrong(error, "nothing to read: give a file, a folder, or - for standard input");
        if (error != NULL)
            (*error)->code = NC_CLI_ERROR_BARE;
        return NC_CLI_WRONG;
    }
    settle(&state);
    return NC_CLI_RUN;
}

static enum nc_cli_outcome read_args(struct nc_options *options, struct nc_args *args,
                                     GError **error)
{
    if (args->wrong != NULL) {
        wrong_option(args, error);
        return NC_CLI_WRONG;
    }
    if (find_arg(args, "version") != NULL) {
        printf("numcheck %s\n", nc_version());
        return NC_CLI_DONE;
    }
    bool bare = args->rest->len == 0;
    const struct nc_cli_command *command = take_command(args, error);
    if (command == NULL)
        return NC_CLI_WRONG;
    if (find_arg(args, "help") == NULL)
        return fill(options, args, command, error);
    if (bare)
        nc_cli_help(stdout);
    else
        nc_cli_help_command(stdout, command);
    return NC_CLI_DONE;
}

enum nc_cli_outcome nc_cli_read(struct nc_options *options, int argc, char **argv, GError **error)
{
    struct nc_args *args = read_words(argc, argv);
    enum nc_cli_outcome outcome = read_args(options, args, error);
    nc_args_free(args);
    return outcome;
}
