/* settings.c - reads .numcheck.ini; what it does not know it refuses by name. */
#include "settings.h"

#include "model/file.h"
#include "model/level.h"
#include "model/nearest.h"
#include "model/rule.h"
#include "numcheck.h"

#include <math.h>
#include <string.h>

static const char file_name[] = ".numcheck.ini";
static const char main_group[] = "numcheck", folder_group[] = "folder:";

/* One key of a group: reads `value` into the options; returns what is wrong with it, or NULL. */
struct key {
    const char *name;
    const char *(*set)(struct nc_options *options, const char *value);
};

struct word {
    const char *name;
    int value;
};

char *nc_settings_find(void)
{
    char *folder = g_get_current_dir();
    for (;;) {
        char *path = g_build_filename(folder, file_name, NULL);
        char *above = g_path_get_dirname(folder);
        bool top = strcmp(above, folder) == 0;
        g_free(folder);
        folder = above;
        if (g_file_test(path, G_FILE_TEST_EXISTS) || top) {
            g_free(folder);
            if (g_file_test(path, G_FILE_TEST_EXISTS))
                return path;
            g_free(path);
            return NULL;
        }
        g_free(path);
    }
}

/* The value of a word of the list, or -1. */
static int value_of(const struct word *words, const char *name)
{
    for (; words->name != NULL; words++)
        if (g_ascii_strcasecmp(words->name, name) == 0)
            return words->value;
    return -1;
}

static const char *set_fail_on(struct nc_options *options, const char *value)
{
    static const struct word words[] = { { "note", NC_NOTE },
                                         { "warning", NC_WARNING },
                                         { "error", NC_ERROR },
                                         { "never", NC_ERROR + 1 },
                                         { NULL, 0 } };
    int level = value_of(words, value);
    if (level < 0)
        return "it can be note, warning, error or never";
    options->fail_on = level;
    return NULL;
}

static const char *set_story(struct nc_options *options, const char *value)
{
    static const struct word words[] = { { "auto", NC_STORY_AUTO },
                                         { "folder", NC_STORY_FOLDER },
                                         { "all", NC_STORY_ALL },
                                         { NULL, 0 } };
    int mode = value_of(words, value);
    if (mode < 0)
        return "it can be auto, folder or all";
    options->story = (enum nc_story_mode)mode;
    return NULL;
}

static const char *set_tolerance(struct nc_options *options, const char *value)
{
    char *end = NULL;
    double share = g_ascii_strtod(value, &end);
    if (end == value || *end != '\0' || !(share >= 0.0 && share < 1.0))
        return "it must be a share from 0 to less than 1, such as 0.01";
    options->tolerance = share;
    return NULL;
}

static const char *set_min_confidence(struct nc_options *options, const char *value)
{
    char *end = NULL;
    double share = g_ascii_strtod(value, &end);
    if (end == value || *end != '\0' || !(share >= 0.0 && share <= 1.0))
        return "it must be a share from 0 to 1, such as 0.9";
    options->min_confidence = share;
    return NULL;
}

/* Is it the beginning of a rule's id, a family, or a rule's name?  The id that it stands for, else
 * NULL. */
static const char *rule_of(const char *word)
{
    for (const struct nc_rule *const *rule = nc_rules(); *rule != NULL; rule++) {
        if (g_ascii_strcasecmp((*rule)->name, word) == 0)
            return (*rule)->id;
        if (g_ascii_strncasecmp((*rule)->id, word, strlen(word)) == 0)
            return word;
    }
    bool family = g_ascii_strncasecmp(word, "NC", 2) == 0 && strspn(word + 2, "1234569") == 1 &&
                  word[3] == '\0';
    return family ? word : NULL;
}

static const char *set_rules(GPtrArray *list, const char *value)
{
    const char *wrong = NULL;
    char **words = g_strsplit_set(value, ",; ", -1);
    g_ptr_array_set_size(list, 0);
    for (char **word = words; *word != NULL && wrong == NULL; word++) {
        if (**word == '\0')
            continue;
        const char *id = rule_of(*word);
        if (id != NULL)
            g_ptr_array_add(list, g_ascii_strup(id, -1));
        else
            wrong = "it must be beginnings of rule ids or names of rules, as `numcheck rules` "
                    "lists them";
    }
    g_strfreev(words);
    return wrong;
}

static const char *set_select(struct nc_options *options, const char *value)
{
    return set_rules(options->select, value);
}

static const char *set_ignore(struct nc_options *options, const char *value)
{
    return set_rules(options->ignore, value);
}

/* The last folder of the list is the one whose group is being read. */
static const char *set_publisher(struct nc_options *options, const char *value)
{
    struct nc_folder *folder =
        &g_array_index(options->folders, struct nc_folder, options->folders->len - 1);
    if (*value == '\0')
        return "it is empty";
    g_free(folder->publisher);
    folder->publisher = g_strdup(value);
    return NULL;
}

static const struct key main_keys[] = {
    { "fail-on", set_fail_on },
    { "select", set_select },
    { "ignore", set_ignore },
    { "tolerance", set_tolerance },
    { "story", set_story },
    { "min-confidence", set_min_confidence },
    { NULL, NULL },
};
static const struct key folder_keys[] = { { "publisher", set_publisher }, { NULL, NULL } };

enum { KEYS_MOST = G_N_ELEMENTS(main_keys) - 1 };

static bool refuse(const char *path, const char *group, const char *name, const char *near,
                   GError **error)
{
    const char *kind = name != NULL ? "unknown setting" : "unknown section";
    char *hint = near != NULL ? g_strdup_printf("; did you mean \"%s\"?", near) : g_strdup("");
    g_set_error(error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_KEY_NOT_FOUND, "%s: %s \"%s\"%s%s%s%s",
                path, kind, name != NULL ? name : group, name != NULL ? " in [" : "",
                name != NULL ? group : "", name != NULL ? "]" : "", hint);
    g_free(hint);
    return false;
}

static const struct key *key_named(const struct key *keys, const char *name)
{
    while (keys->name != NULL && strcmp(keys->name, name) != 0)
        keys++;
    return keys->name != NULL ? keys : NULL;
}

static bool unknown_key(const char *path, const char *group, const char *name,
                        const struct key *keys, GError **error)
{
    const char *names[KEYS_MOST + 1] = { NULL };
    for (size_t i = 0; i < KEYS_MOST && keys[i].name != NULL; i++)
        names[i] = keys[i].name;
    return refuse(path, group, name, nc_nearest(name, names), error);
}

static bool read_group(struct nc_options *options, GKeyFile *file, const char *path,
                       const char *group, GError **error)
{
    const struct key *keys = strcmp(group, main_group) == 0 ? main_keys : folder_keys;
    char **names = g_key_file_get_keys(file, group, NULL, NULL);
    bool good = true;
    for (char **name = names; good && *name != NULL; name++) {
        const struct key *key = key_named(keys, *name);
        if (key == NULL) {
            good = unknown_key(path, group, *name, keys, error);
            break;
        }
        char *value = g_key_file_get_string(file, group, *name, NULL);
        const char *wrong =
            value == NULL ? "it is not UTF-8 text" : key->set(options, g_strstrip(value));
        if (wrong != NULL)
            g_set_error(error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_INVALID_VALUE, "%s: %s = %s: %s",
                        path, *name, value != NULL ? value : "", wrong);
        good = wrong == NULL;
        g_free(value);
    }
    g_strfreev(names);
    return good;
}

static bool read_groups(struct nc_options *options, GKeyFile *file, const char *path,
                        GError **error)
{
    static const char *const known[] = { main_group, folder_group, NULL };
    char **groups = g_key_file_get_groups(file, NULL);
    bool good = true;
    for (char **group = groups; good && *group != NULL; group++) {
        bool folder =
            g_str_has_prefix(*group, folder_group) && (*group)[strlen(folder_group)] != '\0';
        if (!folder && strcmp(*group, main_group) != 0) {
            good = refuse(path, *group, NULL, nc_nearest(*group, known), error);
            break;
        }
        if (folder) {
            const struct nc_folder row = { .path = g_strdup(*group + strlen(folder_group)) };
            g_array_append_val(options->folders, row);
        }
        good = read_group(options, file, path, *group, error);
    }
    g_strfreev(groups);
    return good;
}

/* Names the first line that is neither section, setting nor comment, or stands before all
 * sections. */
static bool refuse_line(const char *path, const char *bytes, GError **error)
{
    char **lines = g_strsplit(bytes, "\n", -1);
    const char *wrong = "it is no settings file";
    bool inside = false;
    guint at = 0;
    for (; lines[at] != NULL; at++) {
        const char *line = g_strstrip(lines[at]);
        const bool section = *line == '[' && line[strlen(line) - 1] == ']';
        inside = inside || section;
        if (*line == '\0' || *line == '#' || section)
            continue;
        wrong = inside ? "neither [section], nor setting = value, nor # comment"
                       : "a setting before the first section, such as [numcheck]";
        if (!inside || *line == '[' || strchr(line, '=') == NULL)
            break;
    }
    g_set_error(error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_PARSE, "%s:%u: %s", path,
                lines[at] == NULL ? 1 : at + 1, wrong);
    g_strfreev(lines);
    return false;
}

bool nc_settings_read(struct nc_options *options, const char *path, GError **error)
{
    gsize len = 0;
    char *bytes = nc_file_read(path, &len, error);
    if (bytes == NULL)
        return false;
    GKeyFile *file = g_key_file_new();
    bool good = len == 0 || g_key_file_load_from_data(file, bytes, len, G_KEY_FILE_NONE, NULL);
    good = good ? read_groups(options, file, path, error) : refuse_line(path, bytes, error);
    g_key_file_free(file);
    g_free(bytes);
    return good;
}
