/* read.c - one file becomes articles: opened without blocking, read into one buffer, decoded, and
 * handed to the part that knows its type. */
#include "corpus/reader.h"

#include "corpus/decode.h"
#include "corpus/kind.h"
#include "corpus/lines.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <string.h>
#include <unistd.h>

struct nc_reader *nc_reader_new(const struct nc_options *options, const struct nc_files *files)
{
    struct nc_reader *reader = g_new0(struct nc_reader, 1);
    reader->options = options;
    reader->files = files;
    reader->converted = g_string_new(NULL);
    reader->text = g_string_new(NULL);
    reader->scratch = g_string_new(NULL);
    reader->path = g_string_new(NULL);
    reader->pieces = g_array_new(FALSE, FALSE, sizeof(struct nc_piece));
    reader->bare = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    reader->folder = reader->path_folder = NC_NONE;
    reader->folder_fd = -1;
    return reader;
}

void nc_reader_free(struct nc_reader *reader)
{
    if (reader == NULL)
        return;
    if (reader->folder_fd >= 0)
        close(reader->folder_fd);
    nc_bytes_clear(&reader->raw);
    g_string_free(reader->converted, TRUE);
    g_string_free(reader->text, TRUE);
    g_string_free(reader->scratch, TRUE);
    g_string_free(reader->path, TRUE);
    g_array_free(reader->pieces, TRUE);
    g_array_free(reader->bare, TRUE);
    g_free(reader);
}

/* Makes folder_fd the folder of the row, so that its files open by name alone; without it, when the
 * folder itself cannot be opened, whole paths do. */
static int folder_fd(struct nc_reader *reader, uint32_t folder)
{
    if (reader->folder == folder)
        return reader->folder_fd;
    if (reader->folder_fd >= 0)
        close(reader->folder_fd);
    const char *path = nc_files_folder(reader->files, folder)->path;
    reader->folder = folder;
    reader->folder_fd = open(path[0] == '\0' ? "." : path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return reader->folder_fd;
}

static int open_file(struct nc_reader *reader, const struct nc_files_row *row)
{
    const int flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
    int folder = folder_fd(reader, row->folder);
    if (folder < 0)
        return open(reader->path->str, flags);
    return openat(folder, nc_files_name(reader->files, row), flags);
}

static void say_too_large(struct nc_reader *reader)
{
    uint64_t limit = reader->options->max_file_size;
    bool mebi = limit >= (1 << 20) && limit % (1 << 20) == 0;
    g_string_printf(reader->scratch, "larger than %" PRIu64 " %s (--max-file-size)",
                    mebi ? limit >> 20 : limit, mebi ? "MiB" : "bytes");
    nc_reader_problem(reader, 0, reader->scratch->str);
}

/* Notes why the bytes cannot be had; true when they can. */
static bool judge(struct nc_reader *reader, enum nc_read_outcome outcome, int number)
{
    if (outcome == NC_READ_TOO_LARGE)
        say_too_large(reader);
    else if (outcome == NC_READ_NOT_REGULAR)
        nc_reader_problem(reader, 0, "not a regular file");
    else if (outcome == NC_READ_BINARY)
        nc_reader_problem(reader, 0, "binary data, not text");
    else if (outcome == NC_READ_FAILED)
        nc_reader_problem(reader, 0, nc_reason_of_errno(number));
    return outcome == NC_READ_OK;
}

/* The file's bytes, lent until the next call; NULL after noting why they cannot be had. */
static const struct nc_bytes *load(struct nc_reader *reader, const struct nc_files_row *row)
{
    const struct nc_files *files = reader->files;
    if (row->folder == NC_NONE)
        return judge(reader, files->input_outcome, files->input_errno) ? &files->input : NULL;
    int fd = open_file(reader, row);
    if (fd < 0) {
        nc_reader_problem(reader, 0, nc_reason_of_errno(errno));
        return NULL;
    }
    enum nc_read_outcome outcome =
        nc_bytes_read(&reader->raw, fd, reader->options->max_file_size,
                      row->disk ? NC_SOURCE_DISK : NC_SOURCE_FILE);
    int number = errno;
    close(fd);
    return judge(reader, outcome, number) ? &reader->raw : NULL;
}

/* Notes a document that cannot be read yet; true when it is one. */
static bool say_document(struct nc_reader *reader, enum nc_document document)
{
    if (document == NC_DOCUMENT_NONE)
        return false;
    g_string_printf(reader->scratch, "%ss are not read yet; give the text itself",
                    nc_document_noun(document));
    nc_reader_problem(reader, 0, reader->scratch->str);
    return true;
}

/* Sets path, root and type for the row. */
static void begin(struct nc_reader *reader, const struct nc_files_row *row)
{
    reader->job.type = row->type;
    reader->root = 0;
    if (row->folder != NC_NONE) {
        const struct nc_files_folder *folder = nc_files_folder(reader->files, row->folder);
        if (reader->path_folder != row->folder)
            nc_path_join(reader->path, folder->path, "");
        else
            g_string_truncate(reader->path, reader->path_name);
        reader->path_folder = row->folder;
        reader->path_name = reader->path->len;
        g_string_append(reader->path, nc_files_name(reader->files, row));
        reader->root = folder->root;
        return;
    }
    const char *name = reader->options->stdin_filename;
    reader->path_folder = NC_NONE;
    g_string_assign(reader->path, name != NULL ? name : "-");
    enum nc_type type;
    if (row->type == NC_TYPE_AUTO && name != NULL
        && nc_name_kind(name, &type) == NC_NAME_ARTICLE)
        reader->job.type = type;
}

static void read_as(struct nc_reader *reader, enum nc_type type, const struct nc_decoded *decoded)
{
    switch (type) {
    case NC_TYPE_MARKDOWN: nc_read_markdown(reader, decoded->text, decoded->len); break;
    case NC_TYPE_HTML:     nc_read_page(reader, decoded->text, decoded->len); break;
    case NC_TYPE_JSON:     nc_read_json(reader, decoded->text, decoded->len); break;
    case NC_TYPE_JSONL:    nc_read_json_lines(reader, decoded->text, decoded->len); break;
    default:               nc_read_plain(reader, decoded->text, decoded->len); break;
    }
}

/* Decodes the bytes; a page may name its charset, and stray bytes in it are forgiven. */
static const char *decode(struct nc_reader *reader, const struct nc_bytes *bytes,
                          struct nc_decoded *out)
{
    char charset[NC_DECLARED_NAME];
    enum nc_type type = reader->job.type;
    bool page = type == NC_TYPE_HTML
             || (type == NC_TYPE_AUTO && nc_type_of_content(bytes->at, bytes->len) == NC_TYPE_HTML);
    bool declared = page && nc_declared_charset(bytes->at, bytes->len, charset);
    return nc_decode(bytes, declared ? charset : NULL, page, reader->converted, out);
}

void nc_reader_read(struct nc_reader *reader, uint32_t file, struct nc_store *store,
                    nc_article_fn emit, void *self)
{
    const struct nc_files_row *row = nc_files_row(reader->files, file);
    reader->job = (struct nc_job){ .file = file, .store = store, .emit = emit, .self = self };
    begin(reader, row);
    if (reader->job.type == NC_TYPE_AUTO &&
        say_document(reader, nc_document_of_name(reader->path->str)))
        return;
    const struct nc_bytes *bytes = load(reader, row);
    if (bytes == NULL || say_document(reader, nc_document_of_bytes(bytes->at, bytes->len)))
        return;
    if (nc_text_blank(bytes->at, bytes->len)) {
        nc_reader_no_text(reader, 0,
                          bytes->len == 0 ? "the file is empty" : "nothing but white space");
        return;
    }
    struct nc_decoded decoded;
    const char *reason = decode(reader, bytes, &decoded);
    if (reason != NULL) {
        nc_reader_problem(reader, 0, reason);
        return;
    }
    if (reader->job.type == NC_TYPE_AUTO)
        reader->job.type = nc_type_of_content(decoded.text, decoded.len);
    read_as(reader, reader->job.type, &decoded);
}
