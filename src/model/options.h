/* options.h - what the user asked for; filled by main.c and the settings file.  Floor 1. */
#ifndef NC_MODEL_OPTIONS_H
#define NC_MODEL_OPTIONS_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum nc_command {
    NC_CMD_CHECK, NC_CMD_GROUPS, NC_CMD_EXTRACT, NC_CMD_EXPLAIN, NC_CMD_RULES, NC_CMD_BASELINE
};

enum nc_format {
    NC_FORMAT_TABLE,
    NC_FORMAT_CONCISE,
    NC_FORMAT_CSV,
    NC_FORMAT_TSV,
    NC_FORMAT_JSON,
    NC_FORMAT_JSONL,
    NC_FORMAT_MARKDOWN
};

enum nc_type {
    NC_TYPE_AUTO,
    NC_TYPE_TEXT,
    NC_TYPE_MARKDOWN,
    NC_TYPE_HTML,
    NC_TYPE_JSON,
    NC_TYPE_JSONL
};

enum nc_story_mode { NC_STORY_AUTO, NC_STORY_FOLDER, NC_STORY_ALL };

enum nc_dump { NC_DUMP_NONE, NC_DUMP_ARTICLES, NC_DUMP_SENTENCES, NC_DUMP_FIGURES, NC_DUMP_GROUPS };

/* One -o: where a report goes. */
struct nc_output {
    enum nc_format format;
    char *path;                 /* NULL = stdout */
};

/* A folder of the settings file: `[folder:wire] publisher=...`. */
struct nc_folder {
    char *path, *publisher;
};

/* A row of --lexicon: `word` is to be read like `same_as`. */
struct nc_lexeme {
    enum { NC_LEXEME_COUNTED, NC_LEXEME_EVENT, NC_LEXEME_UNIT } kind;
    char *word, *same_as;       /* lower case; the short name of a unit as it is */
};

struct nc_options {
    enum nc_command command;
    GPtrArray *paths;           /* char *, as given */
    char *subject;              /* explain: rule or beginning of a finding's id */
    GArray *outputs;            /* struct nc_output; never empty once the command line is read */
    enum nc_type type;          /* of stdin, and of files whose ending says nothing */
    char *stdin_filename;
    int fail_on;                /* enum nc_level; NC_ERROR + 1 = never */
    int severity;               /* enum nc_level: least one shown */
    GPtrArray *select, *ignore; /* char *, prefixes of rule ids */
    bool show_passed, all_kinds, all, once, allow_unread, quiet, verbose;
    int top;                    /* findings opened on the screen; -1 = all, 0 = not said */
    enum nc_story_mode story;
    enum nc_dump dump;
    char *baseline, *write_baseline, *config, *lexicon, *ignore_file;
    char *draft;                /* held against the other articles; NULL = none */
    uint64_t max_file_size;     /* bytes */
    int jobs;                   /* threads, 1 at least */
    bool color;                 /* decided: may the table use colour? */
    bool progress;              /* decided: stderr is a terminal and it was not switched off */
    int width;                  /* columns of the screen, 80 in a pipe */
    double min_confidence;      /* findings less sure are silent; 0 */
    double alpha;               /* threshold of significance; 0.05 */
    double tolerance;           /* relative, added to what the wording allows; 0 */
    GArray *folders;            /* struct nc_folder */
    GArray *lexemes;            /* struct nc_lexeme */
};

enum { NC_OPTIONS_BESIDE = 4 }; /* so few texts may be put side by side */

/* Did the user put so few texts side by side, and say that they tell one thing? */
static inline bool nc_options_beside(const struct nc_options *options, size_t texts)
{
    return options->story == NC_STORY_ALL && texts <= NC_OPTIONS_BESIDE;
}

/* All at their defaults; the caller owns it. */
struct nc_options *nc_options_new(void);

/* Gives back everything; NULL is fine. */
void nc_options_free(struct nc_options *options);

#ifdef __cplusplus
}
#endif

#endif
