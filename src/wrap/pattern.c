/* pattern.c - PCRE2 with JIT and with limits. */
#include "wrap/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    STEPS = 100000, /* of one match, before it is given up */
    HEAP_KIB = 4096 /* that it may take */
};

struct nc_pattern {
    pcre2_code *code;
    pcre2_match_data *data;
    pcre2_match_context *limits;
    unsigned groups;
    const char *names[NC_PATTERN_GROUPS];
};

static void complain(char *why, size_t room, int error, size_t at)
{
    PCRE2_UCHAR text[128] = "";
    pcre2_get_error_message(error, text, sizeof text);
    snprintf(why, room, "%s at character %zu", (const char *)text, at + 1);
}

/* A row of the name table is the group's number in two bytes and its name. */
static void read_names(struct nc_pattern *pattern)
{
    uint32_t count = 0, size = 0;
    PCRE2_SPTR table = NULL;
    pcre2_pattern_info(pattern->code, PCRE2_INFO_NAMECOUNT, &count);
    pcre2_pattern_info(pattern->code, PCRE2_INFO_NAMEENTRYSIZE, &size);
    pcre2_pattern_info(pattern->code, PCRE2_INFO_NAMETABLE, &table);
    for (uint32_t i = 0; i < count; i++, table += size) {
        const unsigned group = (unsigned)table[0] << 8 | table[1];
        if (group <= pattern->groups)
            pattern->names[group] = (const char *)table + 2;
    }
}

/* Memory checkers do not understand code that is made at run time: NUMCHECK_JIT=off. */
static bool wants_jit(void)
{
    const char *wish = getenv("NUMCHECK_JIT");
    return wish == NULL || strcmp(wish, "off") != 0;
}

static void set_up(struct nc_pattern *pattern)
{
    uint32_t groups = 0;
    pcre2_pattern_info(pattern->code, PCRE2_INFO_CAPTURECOUNT, &groups);
    pattern->groups = groups < NC_PATTERN_GROUPS ? groups : NC_PATTERN_GROUPS - 1;
    for (unsigned i = 0; i < NC_PATTERN_GROUPS; i++)
        pattern->names[i] = "";
    read_names(pattern);
    if (wants_jit())
        pcre2_jit_compile(pattern->code, PCRE2_JIT_COMPLETE); /* without it it still matches */
    pattern->data = pcre2_match_data_create_from_pattern(pattern->code, NULL);
    pattern->limits = pcre2_match_context_create(NULL);
    if (pattern->data == NULL || pattern->limits == NULL)
        abort(); /* as GLib does where memory ends */
    pcre2_set_match_limit(pattern->limits, STEPS);
    pcre2_set_heap_limit(pattern->limits, HEAP_KIB);
}

struct nc_pattern *nc_pattern_new(const char *text, char *why, size_t room)
{
    int error = 0;
    size_t at = 0;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)text, PCRE2_ZERO_TERMINATED, PCRE2_DUPNAMES,
                                     &error, &at, NULL);
    if (code == NULL) {
        complain(why, room, error, at);
        return NULL;
    }
    struct nc_pattern *pattern = calloc(1, sizeof *pattern);
    if (pattern == NULL)
        abort();
    pattern->code = code;
    set_up(pattern);
    return pattern;
}

void nc_pattern_free(struct nc_pattern *pattern)
{
    if (pattern == NULL)
        return;
    pcre2_match_context_free(pattern->limits);
    pcre2_match_data_free(pattern->data);
    pcre2_code_free(pattern->code);
    free(pattern);
}

enum { PATTERNS = 64 };

struct nc_patterns {
    struct {
        const char *text;
        struct nc_pattern *pattern;
    } known[PATTERNS];
    unsigned count;
};

struct nc_patterns *nc_patterns_new(void)
{
    struct nc_patterns *patterns = calloc(1, sizeof *patterns);
    if (patterns == NULL)
        abort();
    return patterns;
}

void nc_patterns_free(struct nc_patterns *patterns)
{
    for (unsigned i = 0; patterns != NULL && i < patterns->count; i++)
        nc_pattern_free(patterns->known[i].pattern);
    free(patterns);
}

struct nc_pattern *nc_patterns_get(struct nc_patterns *patterns, const char *text)
{
    char why[160] = "more patterns than there is room for";
    unsigned i = 0;
    while (i < patterns->count && patterns->known[i].text != text)
        i++;
    if (i < patterns->count)
        return patterns->known[i].pattern;
    struct nc_pattern *pattern = i < PATTERNS ? nc_pattern_new(text, why, sizeof why) : NULL;
    if (pattern == NULL) {
        fprintf(stderr, "numcheck: %s: %s\n", text, why);
        abort();
    }
    patterns->known[i].text = text;
    patterns->known[i].pattern = pattern;
    patterns->count++;
    return pattern;
}

unsigned nc_pattern_groups(const struct nc_pattern *pattern)
{
    return pattern->groups;
}

const char *nc_pattern_name(const struct nc_pattern *pattern, unsigned group)
{
    return pattern->names[group];
}

bool nc_pattern_find(struct nc_pattern *pattern, const char *text, size_t len, size_t from,
                     struct nc_capture captures[NC_PATTERN_GROUPS])
{
    const int got = pcre2_match(pattern->code, (PCRE2_SPTR)text, len, from, 0, pattern->data,
                                pattern->limits);
    if (got <= 0)
        return false;
    const size_t *ends = pcre2_get_ovector_pointer(pattern->data);
    for (unsigned i = 0; i <= pattern->groups; i++)
        captures[i] = (int)i < got && ends[2 * i] != PCRE2_UNSET
                          ? (struct nc_capture){ ends[2 * i], ends[2 * i + 1] }
                          : (struct nc_capture){ 1, 0 };
    return true;
}
