/* made.h - a story made by hand for the tests of rules: one thing, its mentions, an article each.
 */
#ifndef NC_TESTS_MADE_H
#define NC_TESTS_MADE_H

#include "check/check.h"

struct made {
    struct nc_store *store;
    struct nc_things *things; /* one story, one thing */
    struct nc_options *options;
};

/* One mention.  What is 0 or NULL is not said. */
struct made_mention {
    const char *number; /* "35000", "6.1" */
    uint8_t modifier; /* NC_EXACT: the number alone, NC_ABOUT: a tenth to each side, bounds open */
    int day;          /* of March 2015; 0 = the article has no date */
    const char *speaker;
    int article; /* 1 = the first article again, ...; 0 = an article of its own */
    uint16_t flags;
    uint64_t shape; /* of the sentence; 0 = like no other */
    const char *unit, *place;
    int part_of; /* 1 = of the first mention, ...; then it is no member of the thing */
    int apart;   /* it looks like one of the thing's and was kept apart */
};

/* A story about one thing with the count mentions; grows: a count that only grows. */
struct made made_story(const struct made_mention *mentions, size_t count, bool grows);

/* Gives back all of it. */
void made_free(struct made *made);

/* All findings of all rules; the caller's to free. */
struct nc_findings *made_check(const struct made *made);

/* The first finding of a rule ("NC301"), NULL when it is silent. */
const struct nc_finding *made_finding(const struct nc_findings *findings, const char *rule);

/* "NC305 NC301": the rules that spoke at warning or above, in the order of the findings; the caller
 * frees. */
char *made_spoken(const struct nc_findings *findings);

#endif
