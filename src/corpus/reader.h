/* reader.h - a reader's inside: its buffers and the file it is at.  Floor 3, of corpus/ alone. */
#ifndef NC_CORPUS_READER_H
#define NC_CORPUS_READER_H

#include "corpus/bytes.h"
#include "corpus/draft.h"
#include "corpus/files.h"

/* The file that is being read, and where its articles go. */
struct nc_job {
    uint32_t file;
    struct nc_store *store;
    nc_article_fn emit;
    void *self;
    enum nc_type type;          /* decided */
    uint32_t record;            /* of the next article */
};

struct nc_reader {
    const struct nc_options *options;
    const struct nc_files *files;
    struct nc_bytes raw;        /* the file as it is */
    GString *converted;         /* the file as UTF-8, where it was something else */
    GString *text;              /* the article, where it is no stretch of the file */
    GString *scratch;           /* small things: names, titles */
    GArray *pieces;             /* struct nc_piece */
    GArray *bare;               /* uint32_t: lines of the file's documents that have no text */
    GString *path;              /* of the file, as given and joined */
    uint32_t path_folder;       /* the folder it begins with, or NC_NONE, */
    size_t path_name;           /* and where the name is behind that */
    uint32_t root;              /* bytes of the path that stand for the root given */
    uint32_t folder;            /* the folder that folder_fd is open on, or NC_NONE */
    int folder_fd;
    struct nc_job job;
};

/* Completes what is known of an article from all that is beside its text, and hands it on.  The
 * pieces of the reader must be set; text is ended by NUL. */
void nc_reader_emit(struct nc_reader *reader, struct nc_draft *draft, const char *text, size_t len);

/* Notes a problem with the file; line 0 = as a whole. */
void nc_reader_problem(struct nc_reader *reader, uint32_t line, const char *reason);

/* Notes that the document at `line` (0 = the whole file) holds no text. */
void nc_reader_no_text(struct nc_reader *reader, uint32_t line, const char *reason);

/* Sets the only piece: the text begins at `line`. */
void nc_reader_one_piece(struct nc_reader *reader, uint32_t line, bool flows);

/* The types: text is a whole decoded file, ended by NUL. */
void nc_read_plain(struct nc_reader *reader, const char *text, size_t len);
void nc_read_markdown(struct nc_reader *reader, const char *text, size_t len);
void nc_read_page(struct nc_reader *reader, const char *text, size_t len);
void nc_read_json(struct nc_reader *reader, const char *text, size_t len);
void nc_read_json_lines(struct nc_reader *reader, const char *text, size_t len);

#endif
