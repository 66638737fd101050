/* pattern.c - PCRE2 with JIT and with limits. */
#include "wrap/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    STEPS = 100000,  /* of one match, before it is given up */
    HEAP_KIB = 4096, /* that it may take */
    GROUPS = 64,     /* captures there is room for while matching */
    TRIAL = 40       /* places tried; then a pattern is worth machine code, which takes as long to
                        make as a dozen sentences take without it */
};

struct nc_pattern {
    const char *text;
    pcre2_code *code;
    _Atomic(pcre2_code *) quick; /* the same with machine code; NULL: not made yet */
    atomic_size_t tried; /* places, without it */
    unsigned groups;
    const char *names[NC_PATTERN_GROUPS];
};

struct nc_matcher {
    struct nc_patterns *patterns;
    pcre2_match_data *data;
    pcre2_match_context *limits;
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

static void set_up(struct nc_pattern *pattern)
{
    uint32_t groups = 0;
    pcre2_pattern_info(pattern->code, PCRE2_INFO_CAPTURECOUNT, &groups);
    pattern->groups = groups < NC_PATTERN_GROUPS ? groups : NC_PATTERN_GROUPS - 1;
    for (unsigned i = 0; i < NC_PATTERN_GROUPS; i++)
        pattern->names[i] = "";
    read_names(pattern);
}

/* NULL when it is no pattern: then the reason is in why[room]. */
static pcre2_code *compile(const char *text, char *why, size_t room)
{
    int error = 0;
    size_t at = 0;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)text, PCRE2_ZERO_TERMINATED,
                                     PCRE2_DUPNAMES | PCRE2_USE_OFFSET_LIMIT, &error, &at, NULL);
    if (code == NULL)
        complain(why, room, error, at);
    return code;
}

/* The pattern of a code; NULL of none. */
static struct nc_pattern *pattern_of(const char *text, pcre2_code *code)
{
    if (code == NULL)
        return NULL;
    struct nc_pattern *pattern = calloc(1, sizeof *pattern);
    if (pattern == NULL)
        abort();
    pattern->text = text;
    pattern->code = code;
    set_up(pattern);
    return pattern;
}

struct nc_pattern *nc_pattern_new(const char *text, char *why, size_t room)
{
    return pattern_of(text, compile(text, why, room));
}

/* Tells the library by its release and how it was built: packed code is for that alone. */
static uint64_t library(void)
{
    char version[64] = "";
    uint32_t link_size = 0;
    pcre2_config(PCRE2_CONFIG_VERSION, version);
    pcre2_config(PCRE2_CONFIG_LINKSIZE, &link_size);
    uint64_t hash = link_size;
    for (const char *p = version; *p != '\0'; p++)
        hash = (hash ^ (unsigned char)*p) * UINT64_C(0x100000001b3);
    return hash;
}

/* The library comes first, then what it writes. */
uint64_t *nc_pattern_pack(const char *text, size_t *count)
{
    char why[160];
    uint8_t *bytes = NULL;
    size_t size = 0;
    uint64_t *packed = NULL;
    pcre2_code *code = compile(text, why, sizeof why);
    const pcre2_code *codes[] = { code };
    if (code != NULL && pcre2_serialize_encode(codes, 1, &bytes, &size, NULL) == 1) {
        *count = 1 + (size + sizeof *packed - 1) / sizeof *packed;
        packed = calloc(*count, sizeof *packed);
        if (packed == NULL)
            abort();
        packed[0] = library();
        memcpy(packed + 1, bytes, size);
        pcre2_serialize_free(bytes);
    }
    pcre2_code_free(code);
    return packed;
}

/* NULL when it is not for this library. */
static pcre2_code *unpack(const uint64_t *packed)
{
    pcre2_code *code = NULL;
    if (packed == NULL || packed[0] != library() ||
        pcre2_serialize_decode(&code, 1, (const uint8_t *)(packed + 1), NULL) != 1)
        return NULL;
    return code;
}

void nc_pattern_free(struct nc_pattern *pattern)
{
    if (pattern == NULL)
        return;
    pcre2_code_free(atomic_load(&pattern->quick));
    pcre2_code_free(pattern->code);
    free(pattern);
}

/* An open table; a slot is filled once, and read without the lock. */
enum { PATTERN_BITS = 10, PATTERN_SLOTS = 1 << PATTERN_BITS };

struct nc_patterns {
    _Atomic(struct nc_pattern *) slots[PATTERN_SLOTS];
    unsigned count;
    pthread_mutex_t lock; /* of who fills one */
};

struct nc_patterns *nc_patterns_new(void)
{
    struct nc_patterns *patterns = calloc(1, sizeof *patterns);
    if (patterns == NULL || pthread_mutex_init(&patterns->lock, NULL) != 0)
        abort();
    return patterns;
}

void nc_patterns_free(struct nc_patterns *patterns)
{
    if (patterns == NULL)
        return;
    for (unsigned i = 0; i < PATTERN_SLOTS; i++)
        nc_pattern_free(atomic_load(&patterns->slots[i]));
    pthread_mutex_destroy(&patterns->lock);
    free(patterns);
}

/* The slot of a text: the one that holds its pattern, or the free one where it belongs. */
static unsigned slot_of(struct nc_patterns *patterns, const char *text)
{
    unsigned slot = (unsigned)((uintptr_t)text * UINT64_C(0x9e3779b97f4a7c15) >>
                               (64 - PATTERN_BITS));
    const struct nc_pattern *at;
    while ((at = atomic_load_explicit(&patterns->slots[slot], memory_order_acquire)) != NULL &&
           at->text != text)
        slot = (slot + 1) % PATTERN_SLOTS;
    return slot;
}

static void fill(struct nc_patterns *patterns, const char *text, const uint64_t *packed)
{
    char why[160] = "more patterns than there is room for";
    const unsigned slot = slot_of(patterns, text); /* another thread may have filled it */
    if (atomic_load(&patterns->slots[slot]) != NULL)
        return;
    struct nc_pattern *pattern = NULL;
    if (patterns->count < PATTERN_SLOTS / 2)
        pattern = pattern_of(text, unpack(packed));
    if (patterns->count < PATTERN_SLOTS / 2 && pattern == NULL)
        pattern = nc_pattern_new(text, why, sizeof why);
    if (pattern == NULL) {
        fprintf(stderr, "numcheck: %s: %s\n", text, why);
        abort();
    }
    patterns->count++;
    atomic_store_explicit(&patterns->slots[slot], pattern, memory_order_release);
}

struct nc_pattern *nc_patterns_get(struct nc_patterns *patterns, const char *text,
                                   const uint64_t *packed)
{
    struct nc_pattern *pattern = atomic_load_explicit(&patterns->slots[slot_of(patterns, text)],
                                                      memory_order_acquire);
    if (pattern != NULL)
        return pattern;
    pthread_mutex_lock(&patterns->lock);
    fill(patterns, text, packed);
    pthread_mutex_unlock(&patterns->lock);
    return atomic_load(&patterns->slots[slot_of(patterns, text)]);
}

struct nc_matcher *nc_matcher_new(struct nc_patterns *patterns)
{
    struct nc_matcher *matcher = calloc(1, sizeof *matcher);
    if (matcher == NULL)
        abort();
    matcher->patterns = patterns;
    matcher->data = pcre2_match_data_create(GROUPS, NULL);
    matcher->limits = pcre2_match_context_create(NULL);
    if (matcher->data == NULL || matcher->limits == NULL)
        abort(); /* as GLib does where memory ends */
    pcre2_set_match_limit(matcher->limits, STEPS);
    pcre2_set_heap_limit(matcher->limits, HEAP_KIB);
    return matcher;
}

void nc_matcher_free(struct nc_matcher *matcher)
{
    if (matcher == NULL)
        return;
    pcre2_match_context_free(matcher->limits);
    pcre2_match_data_free(matcher->data);
    free(matcher);
}

struct nc_pattern *nc_matcher_pattern(const struct nc_matcher *matcher, const char *text,
                                      const uint64_t *packed)
{
    return nc_patterns_get(matcher->patterns, text, packed);
}

unsigned nc_pattern_groups(const struct nc_pattern *pattern)
{
    return pattern->groups;
}

const char *nc_pattern_name(const struct nc_pattern *pattern, unsigned group)
{
    return pattern->names[group];
}

/* Memory checkers do not understand code that is made at run time: NUMCHECK_JIT=off. */
static bool wants_quick(void)
{
    const char *wish = getenv("NUMCHECK_JIT");
    return wish == NULL || strcmp(wish, "off") != 0;
}

/* Makes the machine code, in a copy: other threads may be matching.  What cannot be had is not
 * asked for again. */
static void make_quick(struct nc_pattern *pattern)
{
    pcre2_code *quick = pcre2_code_copy(pattern->code), *none = NULL;
    if (quick == NULL)
        abort();
    if (wants_quick())
        pcre2_jit_compile(quick, PCRE2_JIT_COMPLETE); /* without it it still matches */
    if (!atomic_compare_exchange_strong(&pattern->quick, &none, quick))
        pcre2_code_free(quick);
}

static const pcre2_code *quick_of(struct nc_pattern *pattern)
{
    if (atomic_load(&pattern->quick) == NULL)
        make_quick(pattern);
    return atomic_load(&pattern->quick);
}

static int match(struct nc_matcher *matcher, const pcre2_code *code,
                 const struct nc_search *search)
{
    pcre2_set_offset_limit(matcher->limits, search->last);
    return pcre2_match(code, (PCRE2_SPTR)search->text, search->len, search->from, 0, matcher->data,
                       matcher->limits);
}

/* What gives up without machine code is tried again with it, which needs fewer steps: the answer
 * does not depend on how often a pattern was asked before. */
bool nc_pattern_find(struct nc_pattern *pattern, struct nc_matcher *matcher,
                     const struct nc_search *search, struct nc_capture captures[NC_PATTERN_GROUPS])
{
    const size_t places = search->last - search->from + 1;
    int got = PCRE2_ERROR_MATCHLIMIT;
    if (atomic_load_explicit(&pattern->tried, memory_order_relaxed) + places < TRIAL) {
        atomic_fetch_add(&pattern->tried, places);
        got = match(matcher, pattern->code, search);
    }
    if (got == PCRE2_ERROR_MATCHLIMIT)
        got = match(matcher, quick_of(pattern), search);
    if (got <= 0)
        return false;
    const size_t *ends = pcre2_get_ovector_pointer(matcher->data);
    for (unsigned i = 0; i <= pattern->groups; i++)
        captures[i] = (int)i < got && ends[2 * i] != PCRE2_UNSET
                          ? (struct nc_capture){ ends[2 * i], ends[2 * i + 1] }
                          : (struct nc_capture){ 1, 0 };
    return true;
}
