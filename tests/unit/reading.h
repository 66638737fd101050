/* reading.h - what the extractor finds in one sentence or two; shared by the tests of src/extract.
 */
#ifndef NC_TESTS_READING_H
#define NC_TESTS_READING_H

#include "model/store.h"

struct nc_found {
    struct nc_store *store;
    const char *text;
};

/* Runs the extractor over a text; the caller gives it back with nc_found_free. */
struct nc_found nc_found_in(const char *text);
void nc_found_free(struct nc_found *found);

/* The first quantity of a text, or its first figure of any kind, as one line:
 * "surface|kind|value|unit|modifier|per", the value "low..high" where it is null; in `out`, which
 * it returns. */
enum { NC_FOUND_LINE = 256 };
const char *nc_found_line(const char *text, bool any_kind, char out[NC_FOUND_LINE]);

/* The interval of the first quantity, "[low,high)" with the brackets of open and closed ends; * is
 * unbounded. */
const char *nc_found_interval(const char *text, char out[NC_FOUND_LINE]);

/* How many quantities a text has. */
unsigned nc_found_count(const char *text);

#endif
