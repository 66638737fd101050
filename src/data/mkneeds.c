/* mkneeds.c - reads the figures that a pattern cannot do without from its own text.
 *
 * Of alternatives the least of each letter counts, of parts in a row the sum; what may be left out
 * counts nothing, and what is only looked ahead at counts beside the rest, not on top of it. */
#include "data/mkneeds.h"

#include "data/tally.h"

#include <glib.h>
#include <string.h>

static uint64_t alternatives(const char **at);

/* One figure of a class such as [NM]; 0 when it may be something else. */
static uint64_t class_of(const char **at)
{
    const char *first = ++*at;
    bool figures = true;
    if (*first == '^')
        figures = false;
    for (; **at != '\0' && (**at != ']' || *at == first); (*at)++) {
        if (**at == '\\' && (*at)[1] != '\0')
            (*at)++;
        figures &= g_ascii_isupper(**at) || (**at == '-' && *at > first);
    }
    const bool single = *at == first + 1;
    if (**at == ']')
        (*at)++;
    if (!figures)
        return 0;
    return single ? nc_tally_of(*first) : UINT64_C(1) << 4 * (NC_TALLY_FIELDS - 1);
}

/* A group from its bracket on; *ahead when it only looks at what follows. */
static uint64_t group(const char **at, bool *ahead)
{
    bool counts = true;
    (*at)++;
    if (g_str_has_prefix(*at, "?=")) {
        *ahead = true;
        *at += 2;
    } else if (g_str_has_prefix(*at, "?:") || g_str_has_prefix(*at, "?>")) {
        *at += 2;
    } else if (g_str_has_prefix(*at, "?<") && g_ascii_isalpha((*at)[2])) {
        *at = strchr(*at, '>') != NULL ? strchr(*at, '>') + 1 : *at + strlen(*at);
    } else if (**at == '?') {
        counts = false; /* looks behind, or for what may not be there */
        (*at)++;
        *at += strspn(*at, "<=!");
    }
    const uint64_t needs = alternatives(at);
    if (**at == ')')
        (*at)++;
    return counts ? needs : 0;
}

static uint64_t atom(const char **at, bool *ahead)
{
    if (**at == '(')
        return group(at, ahead);
    if (**at == '[')
        return class_of(at);
    if (**at == '\\' && (*at)[1] != '\0') {
        *at += 2;
        return 0;
    }
    return nc_tally_of(*(*at)++);
}

/* Passes how often an atom stands; true when it may be left out. */
static bool optional(const char **at)
{
    const bool count = **at == '{' && (g_ascii_isdigit((*at)[1]) || (*at)[1] == ',');
    const bool none = **at == '?' || **at == '*' || (count && !strchr("123456789", (*at)[1]));
    if (count)
        *at += strcspn(*at, "}");
    if (count || none || **at == '+') {
        (*at)++;
        *at += strspn(*at, "?+");
    }
    return none;
}

static uint64_t row(const char **at)
{
    uint64_t passed = 0, seen = 0;
    while (**at != '\0' && **at != '|' && **at != ')') {
        bool ahead = false;
        const uint64_t needs = atom(at, &ahead);
        if (optional(at))
            continue;
        if (ahead)
            seen = nc_tally_more(seen, needs);
        else
            passed = nc_tally_add(passed, needs);
    }
    return nc_tally_more(passed, seen);
}

static uint64_t alternatives(const char **at)
{
    uint64_t needs = row(at);
    while (**at == '|') {
        (*at)++;
        needs = nc_tally_less(needs, row(at));
    }
    return needs;
}

uint64_t mk_needs_of(const char *pattern)
{
    const char *at = pattern;
    const uint64_t needs = alternatives(&at);
    return *at == '\0' ? needs : 0;
}
