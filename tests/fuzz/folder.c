/* folder.c - what libFuzzer makes up goes all the way of `extract`, and what comes out is held to
 * what holds of every text: figures lie in it, on whole characters; CSV has its columns in each
 * row; each line of JSON is an object; all of it is UTF-8. */
#include "tests/fuzz/folder.h"

#include "corpus/corpus.h"
#include "extract/extract.h"
#include "report/column.h"
#include "report/report.h"

#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

static const char folder[] = "input";

/* What a run of the program has, kept from input to input, as a thread keeps it from file to file.
 */
struct run {
    struct nc_options *options;
    struct nc_store *store;
    struct nc_extractor *extractor;
};

/* Text that was written, ended by NUL. */
struct written {
    FILE *out;
    char *text;
    size_t len;
};

static void demand(bool holds, const char *what)
{
    if (holds)
        return;
    fprintf(stderr, "does not hold: %s\n", what);
    abort();
}

void folder_write(const char *name, const uint8_t *data, size_t size)
{
    char *path = g_build_filename(folder, name, NULL);
    demand(mkdir(folder, 0755) == 0 || errno == EEXIST, "the folder can be made");
    FILE *file = fopen(path, "wb");
    demand(file != NULL, "the file can be made");
    fwrite(data, 1, size, file);
    demand(fclose(file) == 0, "the file can be written");
    g_free(path);
}

static void check_figure(const struct nc_reading *reading, const struct nc_store *store,
                         const struct nc_figure *f)
{
    const char *text = reading->text;
    const bool low_first =
        !f->has_low || !f->has_high || nc_decimal_compare(nc_figure_low(f), nc_figure_high(f)) <= 0;
    demand(f->len > 0 && nc_figure_end(f) <= reading->len, "a figure lies in its text");
    demand(((unsigned char)text[f->start] & 0xc0) != 0x80, "a figure begins with a character");
    demand(((unsigned char)text[nc_figure_end(f)] & 0xc0) != 0x80,
           "a figure ends with a character");
    demand(f->line > 0 && f->column > 0, "a figure has a place");
    demand(low_first, "the low end is no higher than the high one");
    const int64_t row = f - nc_store_figure(store, 0), rows = store->figures->len;
    demand(row + f->part_of >= 0 && row + f->part_of < rows, "the whole is a figure");
    demand(row + f->change_with >= 0 && row + f->change_with < rows, "the other end is a figure");
}

/* Every line is an object with all columns. */
static void check_json(const struct written *w)
{
    char **lines = g_strsplit(w->text, "\n", -1);
    for (char **line = lines; *line != NULL && **line != '\0'; line++) {
        json_t *object = json_loads(*line, JSON_REJECT_DUPLICATES, NULL);
        demand(json_object_size(object) == NC_COLUMNS, "a line of JSON is a whole object");
        json_decref(object);
    }
    g_strfreev(lines);
}

/* Every row has all columns and ends with CR LF. */
static void check_csv(const struct written *w)
{
    bool quoted = false;
    unsigned cells = 1;
    for (const char *c = w->text; *c != '\0'; c++) {
        quoted ^= *c == '"';
        if (quoted || (*c != ',' && *c != '\n'))
            continue;
        if (*c == ',') {
            cells++;
            continue;
        }
        demand(cells == NC_COLUMNS && c[-1] == '\r', "a row of CSV has all cells");
        cells = 1;
    }
    demand(!quoted && cells == 1, "CSV ends with a row");
}

static void check_format(const struct run *run, const struct nc_reading *reading,
                         enum nc_format format)
{
    struct written w = { .text = NULL };
    w.out = open_memstream(&w.text, &w.len);
    struct nc_figure_writer *writer = nc_figure_writer_new(w.out, format, run->options);
    nc_figure_writer_article(writer, run->store, 0, run->store->figures->len, reading->text,
                             reading->len);
    nc_figure_writer_end(writer);
    fclose(w.out);
    demand(g_utf8_validate_len(w.text, w.len, NULL), "what is written is UTF-8");
    if (format == NC_FORMAT_JSONL)
        check_json(&w);
    else if (format == NC_FORMAT_CSV)
        check_csv(&w);
    free(w.text);
}

static void take(void *self, const struct nc_reading *reading)
{
    static const enum nc_format formats[] = { NC_FORMAT_CSV, NC_FORMAT_TSV, NC_FORMAT_JSONL,
                                              NC_FORMAT_TABLE, NC_FORMAT_MARKDOWN };
    struct run *run = self;
    demand(g_utf8_validate_len(reading->text, reading->len, NULL), "a text is UTF-8");
    g_array_append_val(run->store->articles, reading->article);
    nc_extract(run->extractor, reading, 1, run->store);
    for (guint i = 0; i < run->store->figures->len; i++)
        check_figure(reading, run->store, nc_store_figure(run->store, i));
    for (size_t i = 0; i < G_N_ELEMENTS(formats); i++)
        check_format(run, reading, formats[i]);
    g_array_set_size(run->store->articles, 0);
    g_array_set_size(run->store->figures, 0);
}

static void open_run(struct run *run)
{
    run->options = nc_options_new();
    run->options->all_kinds = true;
    g_ptr_array_add(run->options->paths, g_strdup(folder));
    run->store = nc_store_new();
    run->extractor = nc_extractor_new(run->options);
}

void folder_extract(void)
{
    static struct run run; /* libFuzzer hands nothing of ours from input to input */
    if (run.options == NULL)
        open_run(&run);
    struct nc_files *files = nc_files_list(run.options, run.store);
    struct nc_reader *reader = nc_reader_new(run.options, files);
    for (uint32_t i = 0; i < nc_files_count(files); i++)
        nc_reader_read(reader, i, run.store, take, &run);
    nc_reader_free(reader);
    nc_files_free(files);
    nc_store_reset(run.store);
}
