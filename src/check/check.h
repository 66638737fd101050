/* check.h - runs the rules, gives findings their ids, applies baseline and ignore file.  Floor 3.
 */
#ifndef NC_CHECK_CHECK_H
#define NC_CHECK_CHECK_H

#include "model/rule.h"

/* The findings of all selected rules, sorted: worst level first, then rule, then place; each with
 * its id. `rules` is a list ended by NULL, in the order of their precedence.  Baseline and ignore
 * file of the options are applied (silence).  Returns NULL and sets *error when one of these files
 * cannot be used. */
struct nc_findings *nc_check(struct nc_store *store, const struct nc_things *things,
                             const struct nc_texts *texts, const struct nc_options *options,
                             const struct nc_rule *const *rules, GError **error);

/* Writes the findings that a baseline should hold: warnings and errors, and notes when
 * options->fail_on is NC_NOTE; ignored ones and those about baselines are left out.  Sorted by id;
 * reason, who and date of rows that the file already holds are kept.  Written beside the file, then
 * renamed.  False and *error set when it cannot be read or written. */
bool nc_baseline_write(const char *path, const struct nc_store *store,
                       const struct nc_options *options, const struct nc_findings *findings,
                       GError **error);

#endif
