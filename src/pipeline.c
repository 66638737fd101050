/* pipeline.c - batches of files for several threads, collected in order.
 *
 * A thread takes the next batch, works on it, puts the result into a ring and, when nobody else is
 * at it, collects all results whose turn has come.  The ring bounds how far a thread may run ahead,
 * and a batch whose turn it already is hands over what it has as it goes: memory stays small
 * whatever the files are.  Short articles are extracted a bundle at a time. */
#include "pipeline.h"

#include "bundle.h"

#include <pthread.h>

enum {
    NC_BATCH_FILES = 64,
    NC_RING = 16,                   /* results that may wait for their turn */
    NC_HAND_OVER = 1 << 20,         /* bytes printed, */
    NC_HAND_OVER_FIGURES = 1 << 12  /* or figures found, after which a batch hands over early */
};


struct run {
    const struct nc_pipeline *pipeline;
    pthread_mutex_t lock;
    pthread_cond_t moved;           /* turn went on */
    uint32_t next, turn, batches;   /* batch to take, batch to collect */
    bool collecting;
    struct nc_worker *ring[NC_RING];
    GPtrArray *idle;                /* stores and buffers to use again */
};

/* One thread's state. */
struct thread {
    struct run *run;
    struct nc_reader *reader;
    struct nc_extractor *extractor;
    struct nc_bundle *bundle;       /* articles of the present batch that wait */
    struct nc_worker *worker;       /* of the present batch */
    uint32_t batch;
};

static struct nc_worker *worker_new(const struct nc_options *options)
{
    struct nc_worker *worker = g_new0(struct nc_worker, 1);
    worker->options = options;
    worker->store = nc_store_new();
    worker->out = g_string_new(NULL);
    return worker;
}

static void worker_free(const struct nc_pipeline *pipeline, struct nc_worker *worker)
{
    if (pipeline->discard != NULL && worker->parts != NULL)
        pipeline->discard(pipeline->self, worker->parts);
    nc_store_free(worker->store);
    g_string_free(worker->out, TRUE);
    g_free(worker);
}

static void collect(const struct run *run, struct nc_worker *worker)
{
    run->pipeline->collect(run->pipeline->self, worker);
    worker->files = 0;
}

/* Hands over what the batch has so far, when its turn has come; no article may be waiting, as its
 * strings are in the store. */
static void hand_over(struct thread *thread)
{
    struct run *run = thread->run;
    const struct nc_worker *worker = thread->worker;
    if (worker->out->len < NC_HAND_OVER && worker->store->figures->len < NC_HAND_OVER_FIGURES)
        return;
    pthread_mutex_lock(&run->lock);
    const bool mine = run->turn == thread->batch && !run->collecting;
    run->collecting |= mine;
    pthread_mutex_unlock(&run->lock);
    if (!mine)
        return;
    collect(run, thread->worker);
    pthread_mutex_lock(&run->lock);
    run->collecting = false;
    pthread_mutex_unlock(&run->lock);
}

static void extract(struct thread *thread, const struct nc_reading *readings, size_t count)
{
    const struct nc_pipeline *pipeline = thread->run->pipeline;
    const struct nc_extracted *extracted =
        nc_extract(thread->extractor, readings, count, thread->worker->store);
    for (size_t i = 0; i < count && pipeline->article != NULL; i++)
        pipeline->article(pipeline->self, thread->worker, &extracted[i]);
}

/* Extracts what waits. */
static void work_off(struct thread *thread)
{
    extract(thread, thread->bundle->readings, thread->bundle->count);
    nc_bundle_empty(thread->bundle);
}

static void on_article(void *self, const struct nc_reading *reading)
{
    struct thread *thread = self;
    const bool waits = nc_bundle_add(thread->bundle, reading);
    if (waits && !nc_bundle_full(thread->bundle))
        return;
    work_off(thread);
    if (!waits)
        extract(thread, reading, 1);
    hand_over(thread);
}

/* Takes a batch and a worker for it; false when there is none left. */
static bool take(struct thread *thread)
{
    struct run *run = thread->run;
    pthread_mutex_lock(&run->lock);
    while (run->next < run->batches && run->next >= run->turn + NC_RING)
        pthread_cond_wait(&run->moved, &run->lock);
    const bool more = run->next < run->batches;
    if (more) {
        thread->batch = run->next++;
        thread->worker = run->idle->len > 0
                             ? g_ptr_array_steal_index_fast(run->idle, run->idle->len - 1)
                             : worker_new(run->pipeline->options);
    }
    pthread_mutex_unlock(&run->lock);
    return more;
}

/* Puts the result into the ring and collects what is due, unless another thread is at it. */
static void put(struct thread *thread)
{
    struct run *run = thread->run;
    pthread_mutex_lock(&run->lock);
    run->ring[thread->batch % NC_RING] = thread->worker;
    const bool mine = !run->collecting;
    struct nc_worker *due;
    while (mine && (due = run->ring[run->turn % NC_RING]) != NULL) {
        run->collecting = true;
        run->ring[run->turn % NC_RING] = NULL;
        pthread_mutex_unlock(&run->lock);
        collect(run, due);
        pthread_mutex_lock(&run->lock);
        run->collecting = false;
        run->turn++;
        g_ptr_array_add(run->idle, due);
        pthread_cond_broadcast(&run->moved);
    }
    pthread_mutex_unlock(&run->lock);
}

static void *work(void *data)
{
    struct thread *thread = data;
    const struct nc_pipeline *pipeline = thread->run->pipeline;
    const uint32_t count = nc_files_count(pipeline->files);
    thread->reader = nc_reader_new(pipeline->options, pipeline->files);
    thread->extractor = nc_extractor_new(pipeline->options);
    thread->bundle = nc_bundle_new();
    while (take(thread)) {
        const uint32_t first = thread->batch * NC_BATCH_FILES;
        for (uint32_t file = first; file < count && file < first + NC_BATCH_FILES; file++) {
            nc_reader_read(thread->reader, file, thread->worker->store, on_article, thread);
            thread->worker->files++;
        }
        work_off(thread);
        put(thread);
    }
    nc_bundle_free(thread->bundle);
    nc_extractor_free(thread->extractor);
    nc_reader_free(thread->reader);
    return NULL;
}

static void run_threads(struct run *run, uint32_t count)
{
    struct thread *threads = g_new0(struct thread, count);
    pthread_t *ids = g_new0(pthread_t, count);
    uint32_t started = 0;
    for (uint32_t i = 0; i < count; i++)
        threads[i].run = run;
    for (uint32_t i = 1; i < count; i++)        /* the calling thread is the first */
        if (pthread_create(&ids[started], NULL, work, &threads[i]) == 0)
            started++;
    work(&threads[0]);
    for (uint32_t i = 0; i < started; i++)
        pthread_join(ids[i], NULL);
    g_free(ids);
    g_free(threads);
}

void nc_pipeline_run(const struct nc_pipeline *pipeline)
{
    const uint32_t files = nc_files_count(pipeline->files);
    struct run run = {
        .pipeline = pipeline,
        .batches = files / NC_BATCH_FILES + (files % NC_BATCH_FILES != 0),
        .idle = g_ptr_array_new(),
    };
    pthread_mutex_init(&run.lock, NULL);
    pthread_cond_init(&run.moved, NULL);
    const uint32_t jobs = pipeline->options->jobs > 1 ? (uint32_t)pipeline->options->jobs : 1;
    run_threads(&run, MIN(jobs, MAX(run.batches, 1)));
    pthread_cond_destroy(&run.moved);
    pthread_mutex_destroy(&run.lock);
    for (guint i = 0; i < run.idle->len; i++)
        worker_free(pipeline, g_ptr_array_index(run.idle, i));
    g_ptr_array_free(run.idle, TRUE);
}
