/* files.h - the list of files to read, as the walk leaves it.  Floor 3, of corpus/ alone.
 *
 * A run can have 100,000 of them: a row holds numbers, names lie in one block, folders are
 * shared. */
#ifndef NC_CORPUS_FILES_H
#define NC_CORPUS_FILES_H

#include "corpus/bytes.h"
#include "corpus/corpus.h"
#include "corpus/kind.h"
#include "corpus/problem.h"

struct nc_sheet;
struct nc_sheet_row;

struct nc_files_folder {
    char *path;                 /* as given, joined; "" is the working folder; no slash ends it */
    uint32_t root;              /* how many bytes of a joined path stand for the root given */
    uint32_t parent;            /* the folder above it inside the root given, or NC_NONE */
    struct nc_sheet *sheet;     /* its articles.csv, or NULL */
    const char *publisher;      /* of the settings file, lent by the options; or NULL */
};

struct nc_files_row {
    uint32_t name;              /* offset in the names */
    uint32_t folder;            /* NC_NONE = stdin */
    uint8_t type;               /* enum nc_type; NC_TYPE_AUTO = look at the bytes */
    bool disk;                  /* a regular file on a disk, when it was listed */
};

struct nc_files {
    GArray *folders;            /* struct nc_files_folder */
    GArray *rows;               /* struct nc_files_row */
    GString *names;             /* each ended by NUL */
    uint32_t passed;            /* of other types */
    uint32_t documents[NC_DOCUMENT_COUNT]; /* PDF and the like, passed over too */
    GPtrArray *remarks;         /* char *: what helps nobody in sheets and settings */
    struct nc_bytes input;      /* all of stdin: it can be read only once */
    enum nc_read_outcome input_outcome;
    int input_errno;
};

static inline const struct nc_files_row *nc_files_row(const struct nc_files *files, uint32_t row)
{
    return &g_array_index(files->rows, struct nc_files_row, row);
}

static inline struct nc_files_folder *nc_files_folder(const struct nc_files *files, uint32_t row)
{
    return &g_array_index(files->folders, struct nc_files_folder, row);
}

static inline const char *nc_files_name(const struct nc_files *files,
                                        const struct nc_files_row *row)
{
    return files->names->str + row->name;
}

/* Sets out to folder and name, with a slash between where one is needed. */
void nc_path_join(GString *out, const char *folder, const char *name);

/* The sheet's row for a file, from the sheet nearest to it; NULL when no sheet names it. */
const struct nc_sheet_row *nc_files_sheet_row(const struct nc_files *files, uint32_t row);

#endif
