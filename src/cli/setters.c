/* setters.c - the value of one option goes into the option record. */
#include "cli/cli.h"
#include "numcheck.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static GQuark quark(void)
{
    return g_quark_from_static_string("nc-cli");
}

bool nc_cli_wrong(GError **error, const char *format, ...)
{
    va_list rest;
    va_start(rest, format);
    g_propagate_error(error, g_error_new_valist(quark(), NC_CLI_ERROR_WRONG, format, rest));
    va_end(rest);
    return false;
}

static void *field_of(const struct nc_cli_state *state, const struct nc_cli_option *option)
{
    return (char *)state->options + option->field;
}

bool nc_cli_set_switch(struct nc_cli_state *state, const struct nc_cli_option *option,
                       const char *value, GError **error)
{
    (void)value, (void)error;
    *(bool *)field_of(state, option) = true;
    return true;
}

bool nc_cli_set_text(struct nc_cli_state *state, const struct nc_cli_option *option,
                     const char *value, GError **error)
{
    char **text = field_of(state, option);
    if (*value == '\0')
        return nc_cli_wrong(error, "--%s is empty", option->name);
    g_free(*text);
    *text = g_strdup(value);
    return true;
}

bool nc_cli_set_draft(struct nc_cli_state *state, const struct nc_cli_option *option,
                      const char *value, GError **error)
{
    if (state->options->draft != NULL && strcmp(state->options->draft, value) != 0)
        return nc_cli_wrong(error, "one draft at a time: --%s=%s was given before --%s=%s",
                            option->name, state->options->draft, option->name, value);
    return nc_cli_set_text(state, option, value, error);
}

/* The words one can choose now, "table, csv or json"; the caller frees. */
static char *list_of(const struct nc_choice *choices)
{
    GString *list = g_string_new(NULL);
    for (const struct nc_choice *c = choices; c->word != NULL; c++) {
        if (c->value < 0)
            continue;
        bool last = c[1].word == NULL || c[1].value < 0;
        g_string_append_printf(list, "%s%s", list->len == 0 ? "" : last ? " or " : ", ", c->word);
    }
    return g_string_free(list, FALSE);
}

static int unknown_choice(const struct nc_choice *choices, const char *what, const char *word,
                          GError **error)
{
    const char *words[32] = { NULL };
    for (size_t i = 0; i + 1 < G_N_ELEMENTS(words) && choices[i].word != NULL; i++)
        words[i] = choices[i].word;
    const char *near = nc_nearest(word, words);
    char *list = list_of(choices);
    if (near != NULL)
        nc_cli_wrong(error, "unknown %s '%s'; did you mean '%s'? It can be %s", what, word, near,
                     list);
    else
        nc_cli_wrong(error, "unknown %s '%s': it can be %s", what, word, list);
    g_free(list);
    return -1;
}

int nc_cli_choose(const struct nc_choice *choices, const char *what, const char *word,
                  GError **error)
{
    const struct nc_choice *c = choices;
    while (c->word != NULL && g_ascii_strcasecmp(c->word, word) != 0)
        c++;
    if (c->word == NULL)
        return unknown_choice(choices, what, word, error);
    if (c->value < 0) {
        char *list = list_of(choices);
        nc_cli_wrong(error, "%s '%s' comes with a later release; now it can be %s", what, word,
                     list);
        g_free(list);
    }
    return c->value;
}

bool nc_cli_set_choice(struct nc_cli_state *state, const struct nc_cli_option *option,
                       const char *value, GError **error)
{
    char what[32];
    g_snprintf(what, sizeof what, "value of --%s", option->name);
    int chosen = nc_cli_choose(option->choices, what, value, error);
    if (chosen >= 0)
        *(int *)field_of(state, option) = chosen;
    return chosen >= 0;
}

bool nc_cli_set_format(struct nc_cli_state *state, const struct nc_cli_option *option,
                       const char *value, GError **error)
{
    int format = nc_cli_choose(option->choices, "format", value, error);
    if (format < 0)
        return false;
    state->format_said = true;
    state->format = (enum nc_format)format;
    return true;
}

static const struct nc_choice endings[] = {
    { "csv", NC_FORMAT_CSV },
    { "tsv", NC_FORMAT_TSV },
    { "json", NC_FORMAT_JSON },
    { "jsonl", NC_FORMAT_JSONL },
    { "ndjson", NC_FORMAT_JSONL },
    { "md", NC_FORMAT_MARKDOWN },
    { "markdown", NC_FORMAT_MARKDOWN },
    { "txt", NC_FORMAT_TABLE },
    { "html", -1 },
    { "xlsx", -1 },
    { "sarif", -1 },
    { NULL, 0 },
};

static bool known(const struct nc_choice *choices, const char *word)
{
    for (; choices->word != NULL; choices++)
        if (g_ascii_strcasecmp(choices->word, word) == 0)
            return true;
    return false;
}

/* Could the part of a value before its colon be meant for a format?  The letter of a drive is none,
 * nor is a path. */
static bool is_format_word(const char *word)
{
    enum { DRIVE = 1 };
    size_t len = 0;
    while (g_ascii_isalpha(word[len]))
        len++;
    return word[len] == '\0' && len > DRIVE;
}

/* FORMAT:FILE, or a FILE whose ending says the format. */
bool nc_cli_set_output(struct nc_cli_state *state, const struct nc_cli_option *option,
                       const char *value, GError **error)
{
    char **halves = g_strsplit(value, ":", 2);
    bool named = halves[0] != NULL && halves[1] != NULL && is_format_word(halves[0]);
    const char *path = named ? halves[1] : value;
    const char *point = strrchr(value, '.');
    int format = -1;
    if (named)
        format = nc_cli_choose(option->choices, "format", halves[0], error);
    else if (point != NULL && known(endings, point + 1))
        format = nc_cli_choose(endings, "format", point + 1, error);
    else
        nc_cli_wrong(error, "no format follows from the name '%s': say it, as in -o csv:%s", value,
                     value);
    if (format >= 0 && *path == '\0') {
        nc_cli_wrong(error, "--output names no file");
        format = -1;
    }
    if (format >= 0) {
        char *copy = strcmp(path, "-") == 0 ? NULL : g_strdup(path);
        struct nc_output output = { .format = (enum nc_format)format, .path = copy };
        g_array_append_val(state->options->outputs, output);
    }
    g_strfreev(halves);
    return format >= 0;
}

/* A family that the rule book knows, whether or not it has rules in this release: NC, NC1 .. NC6,
 * NC9. */
static bool is_family(const char *word)
{
    return g_ascii_strncasecmp(word, "NC", 2) == 0 &&
           (word[2] == '\0' || (strchr("1234569", word[2]) != NULL && word[3] == '\0'));
}

/* The beginning of rule ids that a word stands for: NC3, nc301, or a rule's name; NULL when none.
 */
static const char *rule_prefix(const char *word)
{
    for (const struct nc_rule *const *rule = nc_rules(); *rule != NULL; rule++) {
        if (g_ascii_strcasecmp((*rule)->name, word) == 0)
            return (*rule)->id;
        if (g_ascii_strncasecmp((*rule)->id, word, strlen(word)) == 0)
            return word;
    }
    return is_family(word) ? word : NULL;
}

bool nc_cli_unknown_rule(const char *word, GError **error)
{
    GPtrArray *words = g_ptr_array_new();
    for (const struct nc_rule *const *rule = nc_rules(); *rule != NULL; rule++) {
        g_ptr_array_add(words, (gpointer)(*rule)->id);
        g_ptr_array_add(words, (gpointer)(*rule)->name);
    }
    g_ptr_array_add(words, NULL);
    const char *near = nc_nearest(word, (const char *const *)words->pdata);
    if (near != NULL)
        nc_cli_wrong(error, "unknown rule '%s'; did you mean %s? 'numcheck rules' lists all", word,
                     near);
    else
        nc_cli_wrong(error, "unknown rule '%s'; 'numcheck rules' lists all", word);
    g_ptr_array_free(words, TRUE);
    return false;
}

bool nc_cli_set_rules(struct nc_cli_state *state, const struct nc_cli_option *option,
                      const char *value, GError **error)
{
    bool select = strcmp(option->name, "select") == 0;
    GPtrArray *list = select ? state->options->select : state->options->ignore;
    bool *said = select ? &state->select_said : &state->ignore_said;
    if (!*said) /* the command line replaces what the settings file says */
        g_ptr_array_set_size(list, 0);
    *said = true;
    char **words = g_strsplit(value, ",", -1);
    bool fine = *words != NULL || nc_cli_wrong(error, "--%s names no rule", option->name);
    for (char **word = words; fine && *word != NULL; word++) {
        const char *prefix = *g_strstrip(*word) == '\0' ? NULL : rule_prefix(*word);
        if (prefix != NULL)
            g_ptr_array_add(list, g_ascii_strup(prefix, -1));
        else
            fine = nc_cli_unknown_rule(*word, error);
    }
    g_strfreev(words);
    return fine;
}

/* Digits only, up to `most`. */
static bool read_number(const char *text, uint64_t most, uint64_t *number, char **end)
{
    if (!g_ascii_isdigit(*text))
        return false;
    errno = 0;
    *number = g_ascii_strtoull(text, end, 10);
    return errno == 0 && *number <= most;
}

static int shift_of(const char *suffix)
{
    static const char *const suffixes[] = { "", "K", "M", "G", "T" };
    for (int i = 0; i < (int)G_N_ELEMENTS(suffixes); i++) {
        size_t len = strlen(suffixes[i]);
        if (g_ascii_strncasecmp(suffix, suffixes[i], len) != 0)
            continue;
        const char *rest = suffix + len;
        if (*rest == '\0' || (i > 0 && g_ascii_strcasecmp(rest, "iB") == 0) ||
            g_ascii_strcasecmp(rest, "B") == 0)
            return 10 * i;
    }
    return -1;
}

bool nc_cli_set_size(struct nc_cli_state *state, const struct nc_cli_option *option,
                     const char *value, GError **error)
{
    uint64_t number = 0;
    char *end = NULL;
    int shift = read_number(value, UINT64_MAX, &number, &end) ? shift_of(end) : -1;
    if (shift < 0 || number == 0 || number > (UINT64_MAX >> 1) >> shift)
        return nc_cli_wrong(error, "--%s: '%s' is no size; write 500K, 64M or 2G", option->name,
                            value);
    state->options->max_file_size = number << shift;
    return true;
}

bool nc_cli_set_share(struct nc_cli_state *state, const struct nc_cli_option *option,
                      const char *value, GError **error)
{
    char *end = NULL;
    const double share = g_ascii_strtod(value, &end);
    if (end == value || *end != '\0' || !(share >= 0.0 && share <= 1.0))
        return nc_cli_wrong(error, "--%s: '%s' is no share from 0 to 1, such as 0.9", option->name,
                            value);
    *(double *)field_of(state, option) = share;
    return true;
}

bool nc_cli_set_top(struct nc_cli_state *state, const struct nc_cli_option *option,
                    const char *value, GError **error)
{
    uint64_t number = 0;
    char *end = NULL;
    bool all = strcmp(value, "all") == 0;
    if (!all && (!read_number(value, 1000000, &number, &end) || *end != '\0' || number == 0))
        return nc_cli_wrong(error, "--%s: '%s' is neither a number from 1 nor 'all'", option->name,
                            value);
    state->options->top = all ? -1 : (int)number;
    return true;
}

bool nc_cli_set_jobs(struct nc_cli_state *state, const struct nc_cli_option *option,
                     const char *value, GError **error)
{
    uint64_t number = 0;
    char *end = NULL;
    if (!read_number(value, 256, &number, &end) || *end != '\0' || number == 0)
        return nc_cli_wrong(error, "--%s: '%s' is no number of threads from 1 to 256", option->name,
                            value);
    state->options->jobs = (int)number;
    return true;
}

bool nc_cli_set_color(struct nc_cli_state *state, const struct nc_cli_option *option,
                      const char *value, GError **error)
{
    int chosen = nc_cli_choose(option->choices, "value of --color", value, error);
    state->color = chosen - 1;
    return chosen >= 0;
}

bool nc_cli_set_no_progress(struct nc_cli_state *state, const struct nc_cli_option *option,
                            const char *value, GError **error)
{
    (void)option, (void)value, (void)error;
    state->silent_progress = true;
    return true;
}
