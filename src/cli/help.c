/* help.c - the option table, laid out for a screen and for the man page. */
#include "cli/cli.h"
#include "cli/screen.h"

#include <string.h>

enum { HELP_INDENT = 28 };

/* "-f, --format=FORMAT" */
static char *spelled(const struct nc_cli_option *option)
{
    GString *text = g_string_new(NULL);
    if (option->letter != 0)
        g_string_append_printf(text, "-%c, ", option->letter);
    else
        g_string_append(text, "    ");
    g_string_append_printf(text, "--%s", option->name);
    if (option->value != NULL)
        g_string_append_printf(text, "=%s", option->value);
    return g_string_free(text, FALSE);
}

/* Words of `text` from column `at` on, wrapped at `width` with an indent. */
static void print_wrapped(FILE *out, const char *text, size_t at, size_t width)
{
    char **words = g_strsplit(text, " ", -1);
    for (size_t i = 0; words[i] != NULL; i++) {
        if (i > 0 && at + 1 + strlen(words[i]) > width) {
            fprintf(out, "\n%*s", HELP_INDENT, "");
            at = HELP_INDENT;
        } else if (i > 0) {
            fputc(' ', out);
            at++;
        }
        fputs(words[i], out);
        at += strlen(words[i]);
    }
    fputc('\n', out);
    g_strfreev(words);
}

static void print_row(FILE *out, const char *left, const char *right)
{
    int written = fprintf(out, "  %s", left);
    if (written + 2 > HELP_INDENT) {
        fputc('\n', out);
        written = 0;
    }
    fprintf(out, "%*s", HELP_INDENT - written, "");
    print_wrapped(out, right, HELP_INDENT, 80);
}

static void print_options(FILE *out, unsigned commands, bool common_only)
{
    for (const struct nc_cli_option *o = nc_cli_options(); o->name != NULL; o++) {
        if ((o->commands & commands) == 0 || (common_only && !o->common))
            continue;
        char *left = spelled(o);
        print_row(out, left, o->help);
        g_free(left);
    }
}

void nc_cli_help(FILE *out)
{
    fputs("numcheck finds the figures in articles and says where they cannot all be true.\n\n"
          "  numcheck [COMMAND] [OPTION...] PATH...\n\n"
          "A PATH is a file, a folder, or - for standard input. Commands:\n",
          out);
    for (const struct nc_cli_command *c = nc_cli_commands(); c->name != NULL; c++)
        print_row(out, c->name, c->help);
    fputs("\nThe options most used (numcheck COMMAND --help lists all):\n", out);
    print_options(out, ~0u, true);
    fputs("\nExamples:\n"
          "  numcheck articles/                       what cannot be true in this folder?\n"
          "  numcheck groups articles/                every figure told more than once\n"
          "  numcheck -f csv articles/ > work.csv     a sheet to tick off\n",
          out);
}

void nc_cli_help_command(FILE *out, const struct nc_cli_command *command)
{
    fprintf(out, "numcheck %s [OPTION...]%s%s\n", command->name,
            *command->arguments == '\0' ? "" : " ", command->arguments);
    fprintf(out, "%c%s.\n\n", g_ascii_toupper(command->help[0]), command->help + 1);
    print_options(out, 1u << command->command, false);
}

/* A sentence of its own: with a capital, and a full stop unless it asks. */
static void man_sentence(FILE *out, const char *help)
{
    const size_t len = strlen(help);
    fprintf(out, "\n%c%s%s\n", g_ascii_toupper(help[0]), help + 1,
            help[len - 1] == '?' ? "" : ".");
}

/* One option in mdoc: ".It Fl f , Fl -format Ns = Ns Ar FORMAT". */
static void man_option(FILE *out, const struct nc_cli_option *option)
{
    fputs(".It ", out);
    if (option->letter != 0)
        fprintf(out, "Fl %c , ", option->letter);
    fprintf(out, "Fl -%s", option->name);
    if (option->value != NULL)
        fprintf(out, " Ns = Ns Ar %s", option->value);
    man_sentence(out, option->help);
}

static void man_command(FILE *out, const struct nc_cli_command *command)
{
    fprintf(out, ".It Cm %s", command->name);
    if (*command->arguments != '\0')
        fprintf(out, " Ar %s", command->arguments);
    man_sentence(out, command->help);
}

void nc_cli_help_man(FILE *out)
{
    fputs(".Sh COMMANDS\n.Bl -tag -width Ds\n", out);
    for (const struct nc_cli_command *c = nc_cli_commands(); c->name != NULL; c++)
        man_command(out, c);
    fputs(".El\n.Sh OPTIONS\n.Bl -tag -width Ds\n", out);
    for (const struct nc_cli_option *o = nc_cli_options(); o->name != NULL; o++)
        man_option(out, o);
    fputs(".El\n", out);
}
