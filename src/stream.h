/* stream.h - runs that print as they read and keep nothing: extract, and --dump of the early
 * stages. Floor 4. */
#ifndef NC_STREAM_H
#define NC_STREAM_H

#include "corpus/corpus.h"
#include "model/outcome.h"
#include "progress.h"

/* Reads the files and prints each article's figures, tokens or text, in the order of the files, to
 * all outputs of the options.  Problems go to the store, and each to stderr as one line. */
enum nc_outcome nc_stream(const struct nc_options *options, const struct nc_files *files,
                          struct nc_store *store, struct nc_progress *progress);

#endif
