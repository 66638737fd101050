/* pipeline.h - files through reading and extraction, on several threads, results in order. Floor 4.
 */
#ifndef NC_PIPELINE_H
#define NC_PIPELINE_H

#include "corpus/corpus.h"
#include "extract/extract.h"
#include "model/options.h"
#include "model/store.h"

/* What one thread works with; lent to the callbacks. */
struct nc_worker {
    const struct nc_options *options;
    struct nc_store *store;     /* articles, figures and problems of the batch at hand */
    GString *out;               /* what the batch prints, where it prints */
    void *parts;                /* the callbacks' own; NULL at first, kept from batch to batch */
    uint32_t files;             /* done in the batch so far */
};

struct nc_pipeline {
    const struct nc_options *options;
    const struct nc_files *files;
    void *self;                 /* handed to the callbacks */
    /* Called on a worker's thread for one article after the other when it and its figures are in
     * the worker's store; may print to worker->out.  NULL = nothing. */
    void (*article)(void *self, struct nc_worker *worker, const struct nc_extracted *article);
    /* Called for one batch after the other, in the order of the files, never two at a time, on any
     * thread.  It must leave the worker's store and out empty. */
    void (*collect)(void *self, struct nc_worker *worker);
    /* Gives back a worker's parts at the end; NULL = nothing to give back. */
    void (*discard)(void *self, void *parts);
};

/* Reads all files with options->jobs threads.  Returns when the last batch was collected. */
void nc_pipeline_run(const struct nc_pipeline *pipeline);

#endif
