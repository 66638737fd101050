/* figures.c - the figures of `extract`, written as they are found, article by article. */
#include "report/report.h"

#include "report/column.h"
#include "report/excerpt.h"
#include "report/figures.h"

enum { NC_PART_KEPT = 1 << 20 };

struct nc_figure_writer {
    struct nc_writer out;
    enum nc_format format;
    const struct nc_options *options;
    bool part, any;                 /* of a whole; has a figure been written? */
    struct nc_figure_record record; /* the one being written */
    struct nc_writer article;       /* the article's id as it is spelled */
    struct nc_writer surface;
    uint32_t sentence_at;                /* the sentence spelled last; NC_NONE = none */
    char sentence[6 * NC_SENTENCE_ROOM]; /* as it is spelled: for the next figure in it too */
};

static bool is_lines(enum nc_format format)
{
    return format == NC_FORMAT_TABLE || format == NC_FORMAT_CONCISE || format == NC_FORMAT_MARKDOWN;
}

struct nc_figure_writer *nc_figure_writer_new(FILE *out, enum nc_format format,
                                              const struct nc_options *options)
{
    struct nc_figure_writer *writer = g_new0(struct nc_figure_writer, 1);
    writer->out = nc_writer_of(out);
    writer->article = nc_writer_of(NULL);
    writer->surface = nc_writer_of(NULL);
    writer->format = format;
    writer->options = options;
    writer->part = out == NULL;
    writer->record.out = &writer->out;
    writer->record.syntax = nc_syntax_of(format);
    if (writer->part)
        return writer;
    if (format == NC_FORMAT_CSV || format == NC_FORMAT_TSV)
        nc_put_columns(&writer->out, writer->record.syntax);
    else if (format == NC_FORMAT_MARKDOWN)
        nc_figure_lines_begin(&writer->out);
    return writer;
}

/* Most sentences with one figure have more of them: it is spelled once for all. */
static void spell_sentence(struct nc_figure_writer *writer, const char *text, size_t len)
{
    const struct nc_figure *f = writer->record.figure;
    char folded[NC_SENTENCE_ROOM];
    if (writer->sentence_at == f->in->at && f->in->len <= NC_SENTENCE_MAX)
        return;
    const size_t used = (size_t)(nc_excerpt_sentence(folded, text, len, f) - folded);
    const char *end = nc_spell(writer->record.syntax, writer->sentence, folded, used);
    writer->sentence_at = f->in->at;
    writer->record.sentence =
        (struct nc_cell){ writer->sentence, (size_t)(end - writer->sentence), NC_CELL_RAW };
}

/* Few surfaces need folding: the others are spelled from where they stand. */
static void fold_surface(struct nc_figure_writer *writer, const char *text, size_t len)
{
    struct nc_writer *surface = &writer->surface;
    const struct nc_stretch mark = nc_excerpt_mark(len, writer->record.figure);
    if (nc_excerpt_plain(text, len, mark)) {
        writer->record.surface =
            (struct nc_cell){ text + mark.from, mark.to - mark.from, NC_CELL_PROSE };
        return;
    }
    surface->used = 0;
    char *at = nc_writer_at(surface, mark.to - mark.from + NC_SIXTEEN);
    nc_writer_upto(surface, nc_excerpt_fold(at, text, len, mark));
    writer->record.surface = (struct nc_cell){ surface->data, surface->used, NC_CELL_PROSE };
}

static void spell_article(struct nc_figure_writer *writer)
{
    struct nc_writer *article = &writer->article;
    const struct nc_cell id = nc_article_cell(writer->record.store, writer->record.figure);
    article->used = 0;
    nc_put_text(article, writer->record.syntax, id.text, id.len);
    writer->record.article = (struct nc_cell){ article->data, article->used, NC_CELL_RAW };
}

/* Between the figures of a JSON array stands a comma; in a part before each, see paste. */
static void put_object(struct nc_figure_writer *writer)
{
    struct nc_writer *w = &writer->out;
    if (writer->format == NC_FORMAT_JSON)
        nc_puts(w, writer->any || writer->part ? ",\n" : "[\n");
    nc_putc(w, '{');
    nc_put_figure(&writer->record);
    nc_putc(w, '}');
    if (writer->format == NC_FORMAT_JSONL)
        nc_putc(w, '\n');
}

static void put_figure(struct nc_figure_writer *writer, const char *text, size_t len)
{
    fold_surface(writer, text, len);
    spell_sentence(writer, text, len);
    if (writer->record.syntax == NC_SYNTAX_JSON)
        put_object(writer);
    else
        nc_put_figure(&writer->record);
    writer->any = true;
}

void nc_figure_writer_article(struct nc_figure_writer *writer, const struct nc_store *store,
                              uint32_t first, uint32_t end, const char *text, size_t len)
{
    if (is_lines(writer->format)) {
        const struct nc_figure_lines lines = { writer->format, writer->options, store, text, len };
        writer->any |= nc_figure_lines(&writer->out, &lines, first, end);
        return;
    }
    if (first == end)
        return;
    writer->record.store = store;
    writer->record.figure = nc_store_figure(store, first);
    spell_article(writer);
    writer->sentence_at = NC_NONE;
    for (uint32_t row = first; row < end; row++) {
        writer->record.figure = nc_store_figure(store, row);
        if (writer->options->all_kinds ||
            nc_kind_quantity((enum nc_kind)writer->record.figure->kind))
            put_figure(writer, text, len);
    }
}

void nc_figure_writer_paste(struct nc_figure_writer *writer, struct nc_figure_writer *part)
{
    const char *bytes = part->out.data;
    size_t len = part->out.used;
    part->out.used = 0;
    if (writer == NULL || len == 0)
        return;
    if (writer->format == NC_FORMAT_JSON && !writer->any) {
        const size_t comma = strlen(",\n");
        nc_puts(&writer->out, "[\n");
        bytes += comma;
        len -= comma;
    }
    nc_pass(&writer->out, bytes, len);
    writer->any = true;
    if (part->out.room > NC_PART_KEPT) { /* what one huge article needed is not held for good */
        nc_writer_close(&part->out);
        part->out = nc_writer_of(NULL);
    }
}

void nc_figure_writer_end(struct nc_figure_writer *writer)
{
    if (writer->format == NC_FORMAT_JSON && !writer->part)
        nc_puts(&writer->out, writer->any ? "\n]\n" : "[]\n");
    nc_writer_close(&writer->out);
    nc_writer_close(&writer->article);
    nc_writer_close(&writer->surface);
    g_free(writer);
}
