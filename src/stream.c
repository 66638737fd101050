/* stream.c - prints as it reads: figures of extract, articles and sentences of --dump. */
#include "stream.h"

#include "dump.h"
#include "pipeline.h"
#include "report/report.h"
#include "sink.h"

/* One place to print to. */
struct outlet {
    struct nc_sink sink;
    struct nc_figure_writer *writer;    /* NULL when dumping */
    bool open;
};

struct stream {
    const struct nc_options *options;
    struct nc_store *store;
    struct nc_progress *progress;
    struct outlet *outlets;
    guint count;
    uint32_t articles;
    bool fine;
};

static bool figures_wanted(const struct nc_options *options)
{
    return options->dump == NC_DUMP_NONE || options->dump == NC_DUMP_FIGURES;
}

static void open_all(struct stream *s)
{
    s->count = s->options->outputs->len;
    s->outlets = g_new0(struct outlet, s->count);
    for (guint i = 0; i < s->count; i++) {
        const struct nc_output *output = &g_array_index(s->options->outputs, struct nc_output, i);
        struct outlet *outlet = &s->outlets[i];
        outlet->open = nc_sink_open(&outlet->sink, output->path);
        s->fine &= outlet->open;
        if (outlet->open && figures_wanted(s->options))
            outlet->writer = nc_figure_writer_new(outlet->sink.out, output->format, s->options);
    }
}

static void close_all(struct stream *s)
{
    for (guint i = 0; i < s->count; i++) {
        struct outlet *outlet = &s->outlets[i];
        if (outlet->writer != NULL)
            nc_figure_writer_end(outlet->writer);
        if (outlet->open)
            s->fine &= nc_sink_close(&outlet->sink, true);
    }
    g_free(s->outlets);
}

/* A thread formats into writers of its own, one for each outlet. */
static struct nc_figure_writer **parts_of(const struct stream *s, struct nc_worker *worker)
{
    if (worker->parts == NULL) {
        struct nc_figure_writer **parts = g_new0(struct nc_figure_writer *, s->count);
        for (guint i = 0; i < s->count; i++) {
            const struct nc_output *output =
                &g_array_index(s->options->outputs, struct nc_output, i);
            parts[i] = nc_figure_writer_new(NULL, output->format, s->options);
        }
        worker->parts = parts;
    }
    return worker->parts;
}

static void discard(void *self, void *parts)
{
    const struct stream *s = self;
    struct nc_figure_writer **writers = parts;
    for (guint i = 0; i < s->count; i++)
        nc_figure_writer_end(writers[i]);
    g_free(writers);
}

static void on_article(void *self, struct nc_worker *worker, const struct nc_extracted *article)
{
    const struct stream *s = self;
    const struct nc_reading *reading = article->reading;
    if (figures_wanted(s->options)) {
        struct nc_figure_writer **parts = parts_of(s, worker);
        for (guint i = 0; i < s->count; i++)
            nc_figure_writer_article(parts[i], worker->store, article->first, article->end,
                                     reading->text, reading->len);
    } else if (s->options->dump == NC_DUMP_ARTICLES) {
        nc_dump_article(worker->out, worker->store, reading);
    } else {
        nc_dump_sentences(worker->out, worker->store, reading, article->tokens);
    }
}

static void print(const struct stream *s, struct nc_worker *worker)
{
    struct nc_figure_writer **parts = worker->parts;
    for (guint i = 0; i < s->count; i++) {
        const struct outlet *outlet = &s->outlets[i];
        if (outlet->open && worker->out->len > 0)
            fwrite(worker->out->str, 1, worker->out->len, outlet->sink.out);
        if (parts == NULL)
            continue;
        nc_figure_writer_paste(outlet->writer, parts[i]);
    }
    g_string_truncate(worker->out, 0);
}

static void say_problem(const struct nc_store *store, const struct nc_problem *problem)
{
    fprintf(stderr, "numcheck: %s", nc_store_text(store, problem->path));
    if (problem->line != 0)
        fprintf(stderr, ":%u", problem->line);
    fprintf(stderr, ": not read: %s [%s]\n", nc_store_text(store, problem->reason),
            problem->no_text ? "NC904" : "NC901");
}

static void collect(void *self, struct nc_worker *worker)
{
    struct stream *s = self;
    print(s, worker);
    s->articles += worker->store->articles->len;
    for (guint i = 0; i < worker->store->problems->len; i++)
        say_problem(worker->store,
                    &g_array_index(worker->store->problems, struct nc_problem, i));
    g_array_set_size(worker->store->articles, 0);
    g_array_set_size(worker->store->figures, 0);
    nc_store_take(s->store, worker->store);             /* the problems alone */
    nc_progress_add(s->progress, worker->files);
}

enum nc_outcome nc_stream(const struct nc_options *options, const struct nc_files *files,
                          struct nc_store *store, struct nc_progress *progress)
{
    struct stream s = { .options = options, .store = store, .progress = progress, .fine = true };
    for (guint i = 0; i < store->problems->len; i++)
        say_problem(store, &g_array_index(store->problems, struct nc_problem, i));
    open_all(&s);
    const struct nc_pipeline pipeline = {
        .options = options, .files = files, .self = &s,
        .article = on_article, .collect = collect, .discard = discard,
    };
    nc_pipeline_run(&pipeline);
    nc_progress_end(progress);
    close_all(&s);
    if (s.articles == 0 && store->problems->len == 0) {
        fputs("numcheck: nothing to read: no article in what was given\n", stderr);
        return NC_FAILED;
    }
    const bool unread = store->problems->len > 0 && !options->allow_unread;
    return s.fine && !unread ? NC_CLEAN : NC_FAILED;
}
