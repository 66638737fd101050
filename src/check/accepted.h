/* accepted.h - the findings that a person has accepted: baseline and ignore file.  Floor 3, of
 * check/ alone.
 *
 * Both are tab-separated with the columns id, rule, level, about, reason, who, date; an id may be
 * shortened to a beginning that is unique.  An ignore file needs a reason in each row. */
#ifndef NC_CHECK_ACCEPTED_H
#define NC_CHECK_ACCEPTED_H

#include "model/rule.h"

struct nc_accepted;

/* Reads both files; NULL for a path means there is none.  Returns NULL and sets *error, which names
 * file, line and reason, when one cannot be used. */
struct nc_accepted *nc_accepted_read(const char *baseline, const char *ignore_file, GError **error);

/* Gives back the rows; NULL is fine. */
void nc_accepted_free(struct nc_accepted *accepted);

/* Sets `silence` of each finding that a row names; the ignore file wins.  Returns the rows that
 * named none (struct nc_unmatched, strings in the store's pool), the baseline's first; the caller's
 * to free. */
GArray *nc_accepted_apply(struct nc_accepted *accepted, struct nc_findings *findings,
                          struct nc_store *store);

#endif
