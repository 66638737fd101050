/* told.h - figures read from a few sentences, for the tests of extraction. */
#ifndef NC_TESTS_TOLD_H
#define NC_TESTS_TOLD_H

#include "extract/extract.h"

struct nc_told {
    struct nc_store *store;
    struct nc_options *options;
    struct nc_extractor *extractor;
};

/* Reads a text as an article of 22 December 2016, a Thursday; give it back with nc_told_free. */
struct nc_told nc_told_read(const char *text);

/* The same without a date. */
struct nc_told nc_told_undated(const char *text);

void nc_told_free(struct nc_told *told);

/* The figure whose surface begins with `surface`, or NULL. */
const struct nc_figure *nc_told_figure(const struct nc_told *told, const char *text,
                                       const char *surface);

/* One field of one figure of a sentence, as a row of a table of cases. */
struct nc_told_case {
    const char *text, *surface, *want;
};

/* Runs a table: `field` gives the text of the field that is compared. */
typedef const char *(*nc_told_field)(const struct nc_told *told, const struct nc_figure *figure);
void nc_told_cases(const struct nc_told_case *cases, size_t count, nc_told_field field);

#endif
