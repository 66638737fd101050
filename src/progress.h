/* progress.h - "files read of files found" on a terminal, for runs that take longer than a second.
 * Floor 4. */
#ifndef NC_PROGRESS_H
#define NC_PROGRESS_H

#include "model/options.h"

struct nc_progress {
    uint32_t total, done;
    gint64 begin, shown;        /* microseconds */
    bool on;
};

/* Nothing done of total files; silent unless options->progress. */
struct nc_progress nc_progress_of(const struct nc_options *options, uint32_t total);

/* So many files more are done; now and then rewrites the line on stderr. */
void nc_progress_add(struct nc_progress *progress, uint32_t files);

/* Wipes the line. */
void nc_progress_end(const struct nc_progress *progress);

#endif
