/* select.c - --select and --ignore: beginnings of rule ids, or names. */
#include "check/select.h"

#include <string.h>

static bool is_whole(const struct nc_rule *rule, const char *word)
{
    return g_ascii_strcasecmp(rule->id, word) == 0 || g_ascii_strcasecmp(rule->name, word) == 0;
}

static bool fits(const struct nc_rule *rule, const char *word)
{
    return is_whole(rule, word) || (*word != '\0' && g_ascii_strncasecmp(rule->id, word, strlen(word)) == 0);
}

static bool any(const GPtrArray *words, const struct nc_rule *rule,
                bool (*test)(const struct nc_rule *, const char *))
{
    for (guint i = 0; words != NULL && i < words->len; i++)
        if (test(rule, words->pdata[i]))
            return true;
    return false;
}

bool nc_rule_wanted(const struct nc_rule *rule, const struct nc_options *options)
{
    if (any(options->ignore, rule, fits))
        return false;
    if (rule->off)
        return any(options->select, rule, is_whole);
    return options->select == NULL || options->select->len == 0 || any(options->select, rule, fits);
}

static bool known(const char *word, const struct nc_rule *const *rules)
{
    for (size_t i = 0; rules[i] != NULL; i++)
        if (fits(rules[i], word))
            return true;
    return false;
}

static bool all_known(const GPtrArray *words, const char *option, const struct nc_rule *const *rules,
                      GError **error)
{
    for (guint i = 0; words != NULL && i < words->len; i++)
        if (!known(words->pdata[i], rules)) {
            g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_INVAL,
                        "%s: no rule begins with or is named \"%s\"; `numcheck rules` lists them",
                        option, (const char *)words->pdata[i]);
            return false;
        }
    return true;
}

bool nc_selection_valid(const struct nc_options *options, const struct nc_rule *const *rules,
                        GError **error)
{
    return all_known(options->select, "--select", rules, error)
        && all_known(options->ignore, "--ignore", rules, error);
}
