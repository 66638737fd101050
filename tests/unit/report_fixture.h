/* report_fixture.h - a run made by hand for the tests of src/report: three articles on a flood that
 * never was, one thing with three values, two findings. */
#ifndef NC_TESTS_REPORT_FIXTURE_H
#define NC_TESTS_REPORT_FIXTURE_H

#include "report/report.h"

struct nc_fixture {
    struct nc_options *options;
    struct nc_store *store;
    struct nc_things *things;
    struct nc_findings *findings;
    struct nc_texts texts;
    struct nc_report report;
    unsigned fetched; /* how often an article was read again */
};

/* The caller gives it back with fixture_free. */
struct nc_fixture *fixture_new(void);
void fixture_free(struct nc_fixture *fixture);

/* The report in a format; the caller frees it with g_free. */
char *fixture_write(struct nc_fixture *fixture, enum nc_format format);

/* The text of an article. */
const char *fixture_text(uint32_t article);

#endif
