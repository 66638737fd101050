/* cli.h - the command line: one table of options, from which reading, --help and the man page come.
 * Floor 5, beside main.c. */
#ifndef NC_CLI_CLI_H
#define NC_CLI_CLI_H

#include "model/nearest.h"
#include "model/options.h"

#include <stdio.h>

enum {
    NC_CLI_ERROR_WRONG = 1,     /* code of the errors below */
    NC_CLI_ERROR_BARE           /* nothing to do was given: the help says more than the message */
};

/* What reading a command line led to. */
enum nc_cli_outcome {
    NC_CLI_RUN,  /* the options are filled: nc_run */
    NC_CLI_DONE, /* help or version was printed */
    NC_CLI_WRONG /* *error says why */
};

/* Fills *options from the settings file and the words of argv; words win over the file.  Help and
 * version go to stdout. */
enum nc_cli_outcome nc_cli_read(struct nc_options *options, int argc, char **argv, GError **error);

struct nc_cli_state;

/* A word that an option can be set to. */
struct nc_choice {
    const char *word; /* NULL ends a list */
    int value;        /* negative = known, but not in this release */
};

struct nc_cli_option {
    const char *name;  /* without dashes */
    char letter;       /* 0 = none */
    const char *value; /* what the help calls its value; NULL = a switch */
    unsigned commands; /* bits 1 << enum nc_command */
    const char *help;  /* for --help and the man page: a clause without a full stop */
    bool common;       /* in the short help too */
    bool (*set)(struct nc_cli_state *state, const struct nc_cli_option *option, const char *value,
                GError **error);
    size_t field; /* where in struct nc_options, for the plain setters */
    const struct nc_choice *choices;
};

struct nc_cli_command {
    const char *name; /* NULL ends the list */
    enum nc_command command;
    const char *arguments; /* "PATH..." */
    const char *help;      /* a clause */
};

/* All options, ended by a row without a name. */
const struct nc_cli_option *nc_cli_options(void);

/* All commands, the default first; ended by a row without a name. */
const struct nc_cli_command *nc_cli_commands(void);

/* The formats by name, those of later releases included. */
const struct nc_choice *nc_cli_formats(void);

/* The short help: what it is for, commands, common options, examples. */
void nc_cli_help(FILE *out);

/* The help of one command: all of its options. */
void nc_cli_help_command(FILE *out, const struct nc_cli_command *command);

/* The man page's list of commands and of options, in mdoc. */
void nc_cli_help_man(FILE *out);

/* What reading a command line keeps beside the options. */
struct nc_cli_state {
    struct nc_options *options;
    int color; /* -1 never, 0 as the terminal asks, 1 always */
    bool silent_progress;
    bool format_said; /* -f was given: the report goes to stdout too */
    enum nc_format format;
    bool select_said, ignore_said;
};

/* Setters, for the table.  Each returns false and sets *error when the value is none. */
typedef bool nc_cli_setter(struct nc_cli_state *state, const struct nc_cli_option *option,
                           const char *value, GError **error);
nc_cli_setter nc_cli_set_switch; /* a bool of the options becomes true */
nc_cli_setter nc_cli_set_text;   /* a char * of the options */
nc_cli_setter nc_cli_set_draft;  /* the same, once */
nc_cli_setter nc_cli_set_choice; /* an int or enum of the options, by the row's choices */
nc_cli_setter nc_cli_set_format, nc_cli_set_output, nc_cli_set_rules, nc_cli_set_size,
    nc_cli_set_top, nc_cli_set_share, nc_cli_set_jobs, nc_cli_set_color, nc_cli_set_no_progress;

/* The word's value, or -1 and *error ("--type: unknown value …; did you mean …"). */
int nc_cli_choose(const struct nc_choice *choices, const char *what, const char *word,
                  GError **error);

/* Sets *error to a sentence; always false, so that a setter can return it. */
bool nc_cli_wrong(GError **error, const char *format, ...) G_GNUC_PRINTF(2, 3);

/* Sets *error: there is no such rule, and which one may be meant; always false. */
bool nc_cli_unknown_rule(const char *word, GError **error);

#endif
