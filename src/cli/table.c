/* table.c - every command and every option, once: reading, help and man page are made of it. */
#include "cli/cli.h"
#include "model/level.h"

#include <stddef.h>

enum {
    CHECK = 1 << NC_CMD_CHECK,
    GROUPS = 1 << NC_CMD_GROUPS,
    EXTRACT = 1 << NC_CMD_EXTRACT,
    EXPLAIN = 1 << NC_CMD_EXPLAIN,
    RULES = 1 << NC_CMD_RULES,
    BASELINE = 1 << NC_CMD_BASELINE,
    COMPARING = CHECK | GROUPS | EXPLAIN | BASELINE,
    READING = COMPARING | EXTRACT,
    PRINTING = CHECK | GROUPS | EXTRACT | RULES,
    EVERY = READING | RULES
};

static const struct nc_choice formats[] = {
    { "table", NC_FORMAT_TABLE }, { "concise", NC_FORMAT_CONCISE },   { "csv", NC_FORMAT_CSV },
    { "tsv", NC_FORMAT_TSV },     { "json", NC_FORMAT_JSON },         { "jsonl", NC_FORMAT_JSONL },
    { "markdown", NC_FORMAT_MARKDOWN }, { "html", -1 }, { "xlsx", -1 }, { "sarif", -1 },
    { "junit", -1 },              { "github", -1 },                   { NULL, 0 },
};

static const struct nc_choice fail_levels[] = {
    { "error", NC_ERROR }, { "warning", NC_WARNING }, { "note", NC_NOTE },
    { "never", NC_ERROR + 1 }, { NULL, 0 },
};

static const struct nc_choice levels[] = {
    { "error", NC_ERROR }, { "warning", NC_WARNING }, { "note", NC_NOTE }, { NULL, 0 },
};

static const struct nc_choice stories[] = {
    { "auto", NC_STORY_AUTO }, { "folder", NC_STORY_FOLDER }, { "all", NC_STORY_ALL }, { NULL, 0 },
};

static const struct nc_choice types[] = {
    { "auto", NC_TYPE_AUTO }, { "text", NC_TYPE_TEXT }, { "markdown", NC_TYPE_MARKDOWN },
    { "html", NC_TYPE_HTML }, { "json", NC_TYPE_JSON }, { "jsonl", NC_TYPE_JSONL }, { NULL, 0 },
};

static const struct nc_choice dumps[] = {
    { "articles", NC_DUMP_ARTICLES }, { "sentences", NC_DUMP_SENTENCES },
    { "figures", NC_DUMP_FIGURES },   { "groups", NC_DUMP_GROUPS },       { NULL, 0 },
};

static const struct nc_choice colors[] = {
    { "never", 0 }, { "auto", 1 }, { "always", 2 }, { NULL, 0 },
};

/* clang-format off: one option is two or three lines */
#define FIELD(name) offsetof(struct nc_options, name)

static const struct nc_cli_option options[] = {
    { .name = "format", .letter = 'f', .value = "FORMAT", .commands = PRINTING, .common = true,
      .help = "table (the default), concise, csv, tsv, json, jsonl or markdown",
      .set = nc_cli_set_format, .choices = formats },
    { .name = "output", .letter = 'o', .value = "[FORMAT:]FILE", .commands = PRINTING,
      .common = true,
      .help = "write the report to FILE, in the format of its ending; can be given again",
      .set = nc_cli_set_output, .choices = formats },
    { .name = "fail-on", .value = "LEVEL", .commands = READING, .common = true,
      .help = "exit with 1 from this level on: error, warning (the default), note or never",
      .set = nc_cli_set_choice, .field = FIELD(fail_on), .choices = fail_levels },
    { .name = "severity", .value = "LEVEL", .commands = COMPARING,
      .help = "least level that is shown: error, warning (the default) or note",
      .set = nc_cli_set_choice, .field = FIELD(severity), .choices = levels },
    { .name = "min-confidence", .value = "SHARE", .commands = COMPARING,
      .help = "only findings of a kind of which so many turned out right: 0.9 for nine in ten",
      .set = nc_cli_set_share, .field = FIELD(min_confidence) },
    { .name = "alpha", .value = "SHARE", .commands = COMPARING,
      .help = "threshold of significance for reported tests (0.05)",
      .set = nc_cli_set_share, .field = FIELD(alpha) },
    { .name = "select", .value = "RULES", .commands = COMPARING,
      .help = "only these rules: beginnings of ids or names, with commas between: NC3,NC224",
      .set = nc_cli_set_rules },
    { .name = "ignore", .value = "RULES", .commands = COMPARING,
      .help = "all rules but these",
      .set = nc_cli_set_rules },
    { .name = "draft", .value = "FILE", .commands = CHECK | EXPLAIN, .common = true,
      .help = "hold one draft against the PATHs: what do they say of each of its figures?",
      .set = nc_cli_set_draft, .field = FIELD(draft) },
    { .name = "all", .commands = COMPARING, .common = true,
      .help = "show the notes too: differences that are explained",
      .set = nc_cli_set_switch, .field = FIELD(all) },
    { .name = "once", .commands = COMPARING,
      .help = "show figures that one article alone tells",
      .set = nc_cli_set_switch, .field = FIELD(once) },
    { .name = "top", .value = "N", .commands = COMPARING, .common = true,
      .help = "open N findings on the screen, the rest one line each; all opens every one",
      .set = nc_cli_set_top },
    { .name = "show-passed", .commands = COMPARING,
      .help = "show what was computed again and agreed",
      .set = nc_cli_set_switch, .field = FIELD(show_passed) },
    { .name = "all-kinds", .commands = READING,
      .help = "list dates, times, scores, ordinals and labels too",
      .set = nc_cli_set_switch, .field = FIELD(all_kinds) },
    { .name = "story", .value = "HOW", .commands = READING,
      .help = "what is one story: auto (the default), folder, or all that is given",
      .set = nc_cli_set_choice, .field = FIELD(story), .choices = stories },
    { .name = "baseline", .value = "FILE", .commands = COMPARING, .common = true,
      .help = "stay silent on the findings that FILE accepts",
      .set = nc_cli_set_text, .field = FIELD(baseline) },
    { .name = "write-baseline", .value = "FILE", .commands = CHECK | BASELINE,
      .help = "accept the findings of this run: write them to FILE",
      .set = nc_cli_set_text, .field = FIELD(write_baseline) },
    { .name = "config", .value = "FILE", .commands = EVERY,
      .help = "settings file, instead of the nearest .numcheck.ini upward from here",
      .set = nc_cli_set_text, .field = FIELD(config) },
    { .name = "lexicon", .value = "FILE", .commands = READING,
      .help = "own words for counted things, events and units: a CSV with kind,word,same_as",
      .set = nc_cli_set_text, .field = FIELD(lexicon) },
    { .name = "allow-unread", .commands = READING,
      .help = "an article that cannot be read is no failure",
      .set = nc_cli_set_switch, .field = FIELD(allow_unread) },
    { .name = "max-file-size", .value = "SIZE", .commands = READING,
      .help = "largest file to read, 64M unless told; suffixes K, M, G",
      .set = nc_cli_set_size },
    { .name = "type", .value = "TYPE", .commands = READING,
      .help = "what standard input and files without an ending hold: text, markdown, html, "
              "json or jsonl",
      .set = nc_cli_set_choice, .field = FIELD(type), .choices = types },
    { .name = "stdin-filename", .value = "NAME", .commands = READING,
      .help = "name for standard input in the report; its ending says the type",
      .set = nc_cli_set_text, .field = FIELD(stdin_filename) },
    { .name = "dump", .value = "STAGE", .commands = CHECK | GROUPS | EXTRACT,
      .help = "print what lies between the stages: articles, sentences, figures or groups",
      .set = nc_cli_set_choice, .field = FIELD(dump), .choices = dumps },
    { .name = "jobs", .letter = 'j', .value = "N", .commands = READING,
      .help = "threads; one for each processor unless told. The output never depends on it",
      .set = nc_cli_set_jobs },
    { .name = "color", .value = "WHEN", .commands = EVERY,
      .help = "auto (the default: on a terminal), always or never",
      .set = nc_cli_set_color, .choices = colors },
    { .name = "progress", .commands = READING,
      .help = "say on a terminal how far the reading is, even with --quiet",
      .set = nc_cli_set_switch, .field = FIELD(progress) },
    { .name = "no-progress", .commands = READING,
      .help = "never say how far the reading is",
      .set = nc_cli_set_no_progress },
    { .name = "quiet", .letter = 'q', .commands = EVERY,
      .help = "only errors on standard error",
      .set = nc_cli_set_switch, .field = FIELD(quiet) },
    { .name = "verbose", .letter = 'v', .commands = EVERY,
      .help = "say more on standard error: files passed over, settings used",
      .set = nc_cli_set_switch, .field = FIELD(verbose) },
    { .name = "version", .letter = 'V', .commands = EVERY, .help = "print the version" },
    { .name = "help", .letter = 'h', .commands = EVERY, .common = true,
      .help = "print this help; after a command, all of its options" },
    { .name = NULL },
};

static const struct nc_cli_command commands[] = {
    { "check", NC_CMD_CHECK, "PATH...", "say which figures cannot all be true (the default)" },
    { "groups", NC_CMD_GROUPS, "PATH...", "list every figure told more than once with its values" },
    { "extract", NC_CMD_EXTRACT, "PATH...", "list every figure with unit and context" },
    { "explain", NC_CMD_EXPLAIN, "RULE | FINDING PATH...",
      "print a rule's page, or how one finding came about" },
    { "rules", NC_CMD_RULES, "", "list the rules" },
    { "baseline", NC_CMD_BASELINE, "PATH...", "accept today's findings: numcheck-baseline.tsv" },
    { NULL, NC_CMD_CHECK, NULL, NULL },
};

/* clang-format on */

const struct nc_cli_option *nc_cli_options(void)
{
    return options;
}

const struct nc_cli_command *nc_cli_commands(void)
{
    return commands;
}

const struct nc_choice *nc_cli_formats(void)
{
    return formats;
}
