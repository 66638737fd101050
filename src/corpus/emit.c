/* emit.c - what a reader hands on: articles, completed from all that is beside their text, and
 * problems. */
#include "corpus/reader.h"

#include "corpus/metadata.h"
#include "corpus/problem.h"

void nc_reader_problem(struct nc_reader *reader, uint32_t line, const char *reason)
{
    nc_problem_add(reader->job.store, reader->path->str, line, reason);
}

void nc_reader_no_text(struct nc_reader *reader, uint32_t line, const char *reason)
{
    GArray *problems = reader->job.store->problems;
    nc_reader_problem(reader, line, reason);
    g_array_index(problems, struct nc_problem, problems->len - 1).no_text = true;
}

void nc_reader_one_piece(struct nc_reader *reader, uint32_t line, bool flows)
{
    struct nc_piece piece = { .at = 0, .line = line, .column = 1, .flows = flows };
    g_array_set_size(reader->pieces, 0);
    g_array_append_val(reader->pieces, piece);
}

static nc_str intern(const struct nc_reader *reader, struct nc_span span)
{
    return span.at == NULL ? 0 : nc_pool_add(reader->job.store->pool, span.at, span.len);
}

void nc_reader_emit(struct nc_reader *reader, struct nc_draft *draft, const char *text, size_t len)
{
    nc_metadata_complete(reader, draft, text, len);
    struct nc_pool *pool = reader->job.store->pool;
    struct nc_reading reading = {
        .article = { .file = reader->job.file, .record = reader->job.record++,
                     .date = draft->date, .minute = draft->minute, .line = draft->line,
                     .body = draft->body },
        .text = text, .len = len,
        .pieces = (const struct nc_piece *)(const void *)reader->pieces->data,
        .piece_count = reader->pieces->len,
    };
    struct nc_article *article = &reading.article;
    article->path = nc_pool_add(pool, reader->path->str, reader->path->len);
    article->root = reader->root;
    article->id = draft->id.at != NULL ? intern(reader, draft->id) : article->path;
    article->title = intern(reader, draft->title);
    article->publisher = intern(reader, draft->publisher);
    article->url = intern(reader, draft->url);
    article->lang = intern(reader, draft->lang);
    article->dateline = intern(reader, draft->dateline);
    reader->job.emit(reader->job.self, &reading);
}
