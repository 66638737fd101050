/* home_rows.c - finds the country of a paper by its host or its name. */
#include "data/homes.h"

#include "data/tables.h"

#include <string.h>

enum { NATIONAL = 2, LONGEST_NAME = 512 };

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool is_letter(char c)
{
    return (lower(c) >= 'a' && lower(c) <= 'z') || (c & 0x80) != 0;
}

const struct nc_home *nc_home_of_host(const char *host, bool *national)
{
    const char *scheme = strstr(host, "://");
    if (scheme != NULL)
        host = scheme + strlen("://");
    const size_t len = strcspn(host, "/:?#");
    size_t label = len;
    while (label > 0 && is_letter(host[label - 1]))
        label--;
    *national = label > 0 && host[label - 1] == '.' && len - label == NATIONAL;
    for (uint16_t i = 0; *national && i < nc_home_count; i++)
        if (lower(host[label]) == nc_homes[i].domain[0] &&
            lower(host[label + 1]) == nc_homes[i].domain[1])
            return &nc_homes[i];
    return NULL;
}

/* Does the word stand in the text by itself? */
static bool holds(const char *text, const char *word)
{
    const size_t len = strlen(word);
    for (const char *at = text; (at = strstr(at, word)) != NULL; at++) {
        const bool begins = at == text || !is_letter(at[-1]);
        if (begins && !is_letter(at[len]))
            return true;
    }
    return false;
}

/* The country of a word of the text among those whose money is `said`, NULL for any money. */
static const struct nc_home *find(const char *from, size_t most, const char *said)
{
    char text[LONGEST_NAME];
    size_t len = 0;
    for (; len < most && from[len] != '\0' && len + 1 < sizeof text; len++)
        text[len] = lower(from[len]);
    text[len] = '\0';
    uint64_t begun = 0; /* by the words of the text: the words of most homes begin otherwise */
    for (size_t at = 0; at < len; at++)
        if (is_letter(text[at]) && (at == 0 || !is_letter(text[at - 1])))
            begun |= nc_home_mark(text + at);
    for (const struct nc_home_word *word = nc_home_words; word->text != NULL; word++)
        if ((begun & word->begins) != 0 &&
            (said == NULL || strcmp(nc_homes[word->home].said, said) == 0) &&
            holds(text, word->text))
            return &nc_homes[word->home];
    return NULL;
}

const struct nc_home *nc_home_of_name(const char *name)
{
    return find(name, LONGEST_NAME, NULL);
}

const struct nc_home *nc_home_of_text(const char *text, size_t len, const char *said)
{
    return find(text, len, said);
}
