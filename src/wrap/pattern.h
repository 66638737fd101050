/* pattern.h - the door to PCRE2: patterns off the hot path.  Floor 1: includes nothing else of
 * numcheck.
 *
 * Patterns and texts are bytes.  Matching is bounded: what takes too many steps does not match. */
#ifndef NC_WRAP_PATTERN_H
#define NC_WRAP_PATTERN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { NC_PATTERN_GROUPS = 48 }; /* captures that are told, the whole match included */

struct nc_pattern;

/* What a match captured: bytes [from, to) of the text; from > to: the group took no part. */
struct nc_capture {
    size_t from, to;
};

/* Compiles a pattern, for all threads; the caller owns it, the text is lent.  NULL when it is none:
 * then the reason is in why[room], with the place. */
struct nc_pattern *nc_pattern_new(const char *pattern, char *why, size_t room);

/* Gives it back; NULL is fine. */
void nc_pattern_free(struct nc_pattern *pattern);

/* A pattern compiled beforehand, as that takes as long as to match it in a hundred sentences.
 * Allocates the words of it, to be given to nc_patterns_get, and counts them; the caller frees
 * them.  NULL when it is no pattern. */
uint64_t *nc_pattern_pack(const char *pattern, size_t *count);

/* Patterns by their text, for all threads, each compiled when it is first asked for. */
struct nc_patterns;
struct nc_patterns *nc_patterns_new(void);
void nc_patterns_free(struct nc_patterns *patterns);

/* The pattern of a constant text, told by its address; lent.  Where it was packed it is only
 * unpacked, if the library is that which packed it; NULL: it was not.  Ends the program when it is
 * none: the project's own patterns are tested. */
struct nc_pattern *nc_patterns_get(struct nc_patterns *patterns, const char *text,
                                   const uint64_t *packed);

/* What one thread needs to match.  The patterns are lent; NULL: it is for others only. */
struct nc_matcher;
struct nc_matcher *nc_matcher_new(struct nc_patterns *patterns);
void nc_matcher_free(struct nc_matcher *matcher);

/* nc_patterns_get of its patterns. */
struct nc_pattern *nc_matcher_pattern(const struct nc_matcher *matcher, const char *text,
                                      const uint64_t *packed);

/* How many groups it has, without the whole match; at most NC_PATTERN_GROUPS - 1. */
unsigned nc_pattern_groups(const struct nc_pattern *pattern);

/* The name of a group from 1 on, "" without one; lent. */
const char *nc_pattern_name(const struct nc_pattern *pattern, unsigned group);

/* Where to look: for a match that begins at `from` or later, `last` at the latest, in the len bytes
 * at text. */
struct nc_search {
    const char *text;
    size_t len, from, last;
};

static inline struct nc_search nc_search_all(const char *text, size_t len)
{
    return (struct nc_search){ .text = text, .len = len, .from = 0, .last = len };
}

/* The first match.  Fills captures[0 .. nc_pattern_groups], the whole match first; false without a
 * match. */
bool nc_pattern_find(struct nc_pattern *pattern, struct nc_matcher *matcher,
                     const struct nc_search *search, struct nc_capture captures[NC_PATTERN_GROUPS]);

#endif
