/* figures.c - the figures of `extract`, written as they are found, article by article. */
#include "report/report.h"

#include "report/excerpt.h"
#include "report/figures.h"
#include "report/record.h"

enum { NC_PART_KEPT = 1 << 20 };

struct nc_figure_writer {
    struct nc_writer out;
    enum nc_format format;
    const struct nc_options *options;
    bool part, any; /* of a whole; has a figure been written? */
    GString *surface, *sentence;
    struct nc_writer place;   /* the article's id in the format's own spelling */
    struct nc_writer spelled; /* the same of the sentence, for its next figure */
    uint32_t sentence_at;     /* which sentence that is; NC_NONE = none */
};

struct nc_figure_writer *nc_figure_writer_new(FILE *out, enum nc_format format,
                                              const struct nc_options *options)
{
    struct nc_figure_writer *writer = g_new0(struct nc_figure_writer, 1);
    writer->out = nc_writer_of(out);
    writer->place = nc_writer_of(NULL);
    writer->spelled = nc_writer_of(NULL);
    writer->format = format;
    writer->options = options;
    writer->part = out == NULL;
    writer->surface = g_string_new(NULL);
    writer->sentence = g_string_new(NULL);
    writer->sentence_at = NC_NONE;
    if (writer->part)
        return writer;
    if (format == NC_FORMAT_CSV || format == NC_FORMAT_TSV)
        nc_put_header(&writer->out, nc_figure_columns, NC_FIGURE_COLUMNS, format == NC_FORMAT_TSV);
    else if (format == NC_FORMAT_MARKDOWN)
        nc_figure_lines_begin(&writer->out);
    return writer;
}

static void spell(struct nc_writer *out, enum nc_format format, const char *text, size_t len)
{
    out->used = 0;
    if (format == NC_FORMAT_JSON || format == NC_FORMAT_JSONL)
        nc_put_json(out, text, len);
    else
        nc_put_csv(out, text, len, format == NC_FORMAT_TSV, true);
}

/* The figure's sentence, folded and spelled; most sentences with one figure have more of them, so
 * it is kept until the next sentence comes. */
static void spell_sentence(struct nc_figure_writer *writer, const struct nc_figure *f,
                           const char *text, size_t len)
{
    if (writer->sentence_at == f->sentence_at && f->sentence_len <= NC_SENTENCE_MAX)
        return;
    g_string_truncate(writer->sentence, 0);
    nc_excerpt_sentence(writer->sentence, text, len, f);
    writer->sentence_at = f->sentence_at;
    spell(&writer->spelled, writer->format, writer->sentence->str, writer->sentence->len);
}

/* Between the figures of a JSON array stands a comma; in a part before each, see paste. */
static void put_json_record(struct nc_figure_writer *writer, const struct nc_figure_record *record)
{
    struct nc_writer *w = &writer->out;
    if (writer->format == NC_FORMAT_JSON)
        nc_puts(w, writer->any || writer->part ? ",\n" : "[\n");
    nc_putc(w, '{');
    nc_put_members(w, nc_figure_columns, record->cells, NC_FIGURE_COLUMNS);
    nc_putc(w, '}');
    if (writer->format == NC_FORMAT_JSONL)
        nc_putc(w, '\n');
}

static void put_figure(struct nc_figure_writer *writer, const struct nc_store *store, uint32_t row,
                       const char *text, size_t len)
{
    const struct nc_figure *f = nc_store_figure(store, row);
    const uint32_t end = (uint32_t)MIN(f->end, len);
    g_string_truncate(writer->surface, 0);
    nc_excerpt_fold(writer->surface, text, (struct nc_stretch){ MIN(f->start, end), end });
    spell_sentence(writer, f, text, len);
    const struct nc_figure_source source = {
        .store = store,
        .surface = { writer->surface->str, writer->surface->len, NC_CELL_TEXT },
        .sentence = { writer->spelled.data, writer->spelled.used, NC_CELL_RAW },
        .article = { writer->place.data, writer->place.used, NC_CELL_RAW },
        .json = writer->format == NC_FORMAT_JSON || writer->format == NC_FORMAT_JSONL
    };
    struct nc_figure_record record;
    nc_figure_record(&record, &source, row);
    if (source.json) {
        put_json_record(writer, &record);
        return;
    }
    nc_put_cells(&writer->out, record.cells, NC_FIGURE_COLUMNS, writer->format == NC_FORMAT_TSV);
    nc_put_row_end(&writer->out, writer->format == NC_FORMAT_TSV);
}

void nc_figure_writer_article(struct nc_figure_writer *writer, const struct nc_store *store,
                              uint32_t first, uint32_t end, const char *text, size_t len)
{
    writer->sentence_at = NC_NONE;
    if (writer->format == NC_FORMAT_TABLE || writer->format == NC_FORMAT_CONCISE ||
        writer->format == NC_FORMAT_MARKDOWN) {
        const struct nc_figure_lines lines = { writer->format, writer->options, store, text, len };
        writer->any |= nc_figure_lines(&writer->out, &lines, first, end);
        return;
    }
    if (first < end) {
        const nc_str id = nc_store_article(store, nc_store_figure(store, first)->article)->id;
        spell(&writer->place, writer->format, nc_store_text(store, id),
              nc_pool_len(store->pool, id));
    }
    for (uint32_t row = first; row < end; row++) {
        if (!writer->options->all_kinds &&
            !nc_kind_quantity((enum nc_kind)nc_store_figure(store, row)->kind))
            continue;
        put_figure(writer, store, row, text, len);
        writer->any = true;
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
    nc_writer_close(&writer->place);
    nc_writer_close(&writer->spelled);
    g_string_free(writer->surface, TRUE);
    g_string_free(writer->sentence, TRUE);
    g_free(writer);
}
