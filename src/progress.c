/* progress.c - one line on stderr, rewritten ten times a second. */
#include "progress.h"

#include <stdio.h>

enum { NC_PATIENCE = 1000000, NC_TICK = 100000 };       /* microseconds */

struct nc_progress nc_progress_of(const struct nc_options *options, uint32_t total)
{
    return (struct nc_progress){ .total = total, .begin = g_get_monotonic_time(),
                                 .on = options->progress };
}

void nc_progress_add(struct nc_progress *progress, uint32_t files)
{
    progress->done += files;
    if (!progress->on)
        return;
    const gint64 now = g_get_monotonic_time();
    if (now - progress->begin < NC_PATIENCE || now - progress->shown < NC_TICK)
        return;
    progress->shown = now;
    fprintf(stderr, "\r%u of %u files read", progress->done, progress->total);
    fflush(stderr);
}

void nc_progress_end(const struct nc_progress *progress)
{
    if (progress->shown != 0)
        fputs("\r\033[K", stderr);
}
