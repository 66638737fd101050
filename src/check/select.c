/* select.c - --select and --ignore: beginnings of rule ids, or names. */
#include "check/select.h"

#include <string.h>

static bool is_whole(const struct nc_rule *rule, const char *word)
{
    return g_ascii_strcasecmp(rule->id, word) == 0 || g_ascii_strcasecmp(rule->name, word) == 0;
}

static bool fits(const struct nc_rule *rule, const char *word)
{
    return is_whole(rule, word) ||
           (*word != '\0' && g_ascii_strncasecmp(rule->id, word, strlen(word)) == 0);
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
