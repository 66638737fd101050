/* sink.h - where a report goes: stdout, or a file that appears whole or not at all.  Floor 4. */
#ifndef NC_SINK_H
#define NC_SINK_H

#include <stdbool.h>
#include <stdio.h>

struct nc_sink {
    FILE *out;
    char *temp; /* the file beside the target while it is written; NULL for stdout */
    const char *path;           /* the target, lent; NULL for stdout */
};

/* Opens a sink for path, or for stdout when path is NULL.  False, after a message on stderr, when
 * that is impossible. */
bool nc_sink_open(struct nc_sink *sink, const char *path);

/* Closes the sink; with keep the file takes its name, else it goes away.  False, after a message on
 * stderr, when something was not written.  A reader that closed the pipe early is no failure. */
bool nc_sink_close(struct nc_sink *sink, bool keep);

#endif
