/* walk.c - what the command line names becomes a list of files: folders in sorted order, each file
 * once, links followed but never in a circle. */
#include "corpus/files.h"
#include "corpus/sheet.h"
#include "corpus/kind.h"
#include "corpus/seen.h"
#include "model/eight.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { DEPTH_MAX = 512 };

/* Where a folder lies. */
struct place {
    uint64_t device, inode;
};

struct walk {
    const struct nc_options *options;
    struct nc_files *files;
    struct nc_store *problems;
    struct nc_seen seen;
    struct place *trail;            /* the folders from the root down, for circles */
    size_t depth;                   /* of them */
    uint32_t passing;               /* > 0 inside the resources of a saved page */
};

enum entry_kind { ENTRY_FILE, ENTRY_FOLDER, ENTRY_LINK, ENTRY_UNKNOWN, ENTRY_STRANGE };

struct entry {
    uint32_t name;                  /* offset in the listing's names */
    uint8_t kind;
    uint64_t order;                 /* the first eight bytes of the name: smaller ones come first */
    uint64_t device, inode;
};

struct listing {
    GString *names;
    GArray *entries;                /* struct entry */
};

static void walk_folder(struct walk *walk, uint32_t folder);

static enum entry_kind kind_of_mode(mode_t mode)
{
    if (S_ISREG(mode))
        return ENTRY_FILE;
    return S_ISDIR(mode) ? ENTRY_FOLDER : ENTRY_STRANGE;
}

static enum entry_kind kind_of_dirent(const struct dirent *entry)
{
    switch (entry->d_type) {
    case DT_REG:     return ENTRY_FILE;
    case DT_DIR:     return ENTRY_FOLDER;
    case DT_LNK:     return ENTRY_LINK;
    case DT_UNKNOWN: return ENTRY_UNKNOWN;
    default:         return ENTRY_STRANGE;
    }
}

/* Does the entry name something of a type that is read, or that may be one? */
static bool might_be_read(const char *name)
{
    enum nc_type type;
    enum nc_name_kind kind = nc_name_kind(name, &type);
    return kind == NC_NAME_ARTICLE || kind == NC_NAME_BARE;
}

static void add_row(struct walk *walk, const char *name, struct nc_files_row row)
{
    row.name = (uint32_t)walk->files->names->len;
    g_string_append_len(walk->files->names, name, (gssize)strlen(name) + 1);
    g_array_append_val(walk->files->rows, row);
}

static void problem(struct walk *walk, uint32_t folder, const char *name, const char *reason)
{
    GString *path = g_string_new(NULL);
    if (folder == NC_NONE)
        g_string_assign(path, name);
    else
        nc_path_join(path, nc_files_folder(walk->files, folder)->path, name);
    nc_problem_beside(walk->problems, path->str, reason);
    g_string_free(path, TRUE);
}

/* Does a folder's path hold the words as whole parts: "wire" fits "corpus/wire/2016", not
 * "wired"? */
static bool path_holds(const char *path, const char *words, size_t len)
{
    for (const char *at = path; at != NULL; at = strchr(at, '/')) {
        if (at != path)
            at++;
        if (strncmp(at, words, len) == 0 && (at[len] == '\0' || at[len] == '/'))
            return true;
        if (at == path && *at == '/')
            at++;
    }
    return false;
}

/* Bytes of a folder's name without the slashes at its end. */
static size_t bare_len(const char *name)
{
    size_t len = strlen(name);
    while (len > 1 && name[len - 1] == '/')
        len--;
    return len;
}

/* The publisher that the settings give to the folder at path, or to one above it; the longest name
 * wins. */
static const char *publisher_of(const struct nc_options *options, const char *path)
{
    const char *best = NULL;
    size_t best_len = 0;
    for (guint i = 0; options->folders != NULL && i < options->folders->len; i++) {
        const struct nc_folder *folder = &g_array_index(options->folders, struct nc_folder, i);
        size_t len = bare_len(folder->path);
        if (len > best_len && path_holds(path, folder->path, len)) {
            best = folder->publisher;
            best_len = len;
        }
    }
    return best;
}

static uint32_t add_folder(struct walk *walk, char *path, uint32_t parent, uint32_t root)
{
    struct nc_files_folder folder = { .path = path, .parent = parent, .root = root,
                                      .publisher = publisher_of(walk->options, path) };
    g_array_append_val(walk->files->folders, folder);
    return walk->files->folders->len - 1;
}

static void read_sheet(struct walk *walk, uint32_t folder)
{
    GString *path = g_string_new(NULL);
    nc_path_join(path, nc_files_folder(walk->files, folder)->path, "articles.csv");
    nc_files_folder(walk->files, folder)->sheet =
        nc_sheet_read(path->str, walk->problems, walk->files->remarks);
    g_string_free(path, TRUE);
}

/* A file without an ending is passed over in a walk when its first bytes are no text. */
static bool bare_text(const struct walk *walk, uint32_t folder, const char *name)
{
    char head[512];
    GString *path = g_string_new(NULL);
    nc_path_join(path, nc_files_folder(walk->files, folder)->path, name);
    int fd = open(path->str, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    g_string_free(path, TRUE);
    if (fd < 0)
        return true;                /* the reader will say why */
    ssize_t got = read(fd, head, sizeof head);
    close(fd);
    bool wide = got >= 2 && (memcmp(head, "\xFF\xFE", 2) == 0 || memcmp(head, "\xFE\xFF", 2) == 0);
    return got <= 0 || wide || !nc_bytes_binary(head, (size_t)got);
}

/* Counts a file that is passed over; pictures and scripts of a saved page are of no kind. */
static void pass(const struct walk *walk, const char *name)
{
    const enum nc_document document =
        walk->passing > 0 ? NC_DOCUMENT_NONE : nc_document_of_name(name);
    if (document == NC_DOCUMENT_NONE)
        walk->files->passed++;
    else
        walk->files->documents[document]++;
}

static void take_file(struct walk *walk, uint32_t folder, const char *name,
                      const struct entry *entry)
{
    enum nc_type type;
    enum nc_name_kind kind = nc_name_kind(name, &type);
    if (kind == NC_NAME_OURS)
        return;
    bool take = walk->passing == 0 && kind != NC_NAME_OTHER;
    if (take && kind == NC_NAME_BARE) {
        type = walk->options->type;
        take = bare_text(walk, folder, name);
    }
    if (!take)
        pass(walk, name);
    else if (nc_seen_add(&walk->seen, entry->device, entry->inode))
        add_row(walk, name, (struct nc_files_row){ .folder = folder, .type = (uint8_t)type,
                                                   .disk = nc_on_disk(entry->device) });
}

/* Is it the folder where a browser put the images and scripts of a page that lies beside it? */
static bool page_resources(const struct listing *listing, const char *name)
{
    static const char *const tails[] = { "_files", ".files" };
    for (size_t t = 0; t < G_N_ELEMENTS(tails); t++) {
        if (!g_str_has_suffix(name, tails[t]))
            continue;
        size_t stem = strlen(name) - strlen(tails[t]);
        for (guint i = 0; i < listing->entries->len; i++) {
            const struct entry *entry = &g_array_index(listing->entries, struct entry, i);
            const char *other = listing->names->str + entry->name;
            if (strncmp(name, other, stem) == 0 && g_str_has_prefix(other + stem, ".htm"))
                return true;
        }
    }
    return false;
}

static bool on_trail(const struct walk *walk, const struct entry *entry)
{
    for (size_t i = 0; i < walk->depth; i++)
        if (walk->trail[i].inode == entry->inode && walk->trail[i].device == entry->device)
            return true;
    return false;
}

static void take_folder(struct walk *walk, uint32_t folder, const char *name,
                        const struct entry *entry)
{
    if (name[0] == '.')
        return;
    if (on_trail(walk, entry)) {
        problem(walk, folder, name, "the link leads back to a folder above it");
        return;
    }
    if (walk->depth == DEPTH_MAX) {
        problem(walk, folder, name, "more than 512 folders deep");
        return;
    }
    if (!nc_seen_add(&walk->seen, entry->device, entry->inode))
        return;
    GString *path = g_string_new(NULL);
    const struct nc_files_folder *above = nc_files_folder(walk->files, folder);
    nc_path_join(path, above->path, name);
    uint32_t row = add_folder(walk, g_string_free(path, FALSE), folder, above->root);
    walk->trail[walk->depth++] = (struct place){ entry->device, entry->inode };
    walk_folder(walk, row);
    walk->depth--;
}

static void take_entry(struct walk *walk, uint32_t folder, const struct listing *listing,
                       const struct entry *entry)
{
    const char *name = listing->names->str + entry->name;
    bool resources = entry->kind == ENTRY_FOLDER && page_resources(listing, name);
    walk->passing += resources;
    if (entry->kind == ENTRY_FILE)
        take_file(walk, folder, name, entry);
    else if (entry->kind == ENTRY_FOLDER)
        take_folder(walk, folder, name, entry);
    else if (name[0] == '.')
        ;                           /* hidden: not even a dead link is worth a word */
    else if (walk->passing > 0 || !might_be_read(name))
        walk->files->passed++;
    else if (entry->kind == ENTRY_STRANGE)
        problem(walk, folder, name, "not a regular file");
    else
        problem(walk, folder, name, entry->inode == ELOOP ? "symbolic links lead in a circle"
                                                          : "the link leads nowhere");
    walk->passing -= resources;
}

/* Finds out what a link leads to; one that leads nowhere keeps its kind, the reason in `inode`. */
static void resolve(int fd, const char *name, struct entry *entry)
{
    struct stat st;
    if (fstatat(fd, name, &st, 0) != 0) {
        entry->kind = ENTRY_LINK;
        entry->inode = (uint64_t)errno;
        return;
    }
    entry->kind = (uint8_t)kind_of_mode(st.st_mode);
    entry->device = (uint64_t)st.st_dev;
    entry->inode = (uint64_t)st.st_ino;
}

/* By bytes of the whole path: a folder sorts as if its slash were part of its name. */
static gint by_path(gconstpointer a, gconstpointer b, gpointer names)
{
    const struct entry *x = a, *y = b;
    if (x->order != y->order)
        return x->order < y->order ? -1 : 1;
    const char *p = (const char *)names + x->name, *q = (const char *)names + y->name;
    while (*p != '\0' && *p == *q) {
        p++;
        q++;
    }
    int c = *p != '\0' ? (unsigned char)*p : x->kind == ENTRY_FOLDER ? '/' : 0;
    int d = *q != '\0' ? (unsigned char)*q : y->kind == ENTRY_FOLDER ? '/' : 0;
    return c - d;
}

/* The eight bytes that a name begins with as a number that sorts like them. */
static uint64_t order_of(const char *name, size_t len, bool folder)
{
    const size_t eight = sizeof(uint64_t);
    if (len >= eight)
        return GUINT64_SWAP_LE_BE(nc_eight_at(name));
    const uint64_t slash = folder ? (uint64_t)'/' << 8 * len : 0;
    return GUINT64_SWAP_LE_BE(nc_few_at(name, len) | slash);
}

/* Lists a folder; true when there is an articles.csv in it. */
static bool list(struct listing *listing, DIR *dir)
{
    bool sheet = false;
    struct stat st;
    uint64_t device = fstat(dirfd(dir), &st) == 0 ? (uint64_t)st.st_dev : 0;
    /* One thread walks; the manual of readdir_r itself advises against it. */
    /* cppcheck-suppress readdirCalled */
    for (const struct dirent *item; (item = readdir(dir)) != NULL;) {
        if (strcmp(item->d_name, ".") == 0 || strcmp(item->d_name, "..") == 0)
            continue;
        struct entry entry = { .name = (uint32_t)listing->names->len, .device = device,
                               .inode = (uint64_t)item->d_ino,
                               .kind = (uint8_t)kind_of_dirent(item) };
        if (entry.kind == ENTRY_LINK || entry.kind == ENTRY_UNKNOWN)
            resolve(dirfd(dir), item->d_name, &entry);
        const size_t len = strlen(item->d_name);
        entry.order = order_of(item->d_name, len, entry.kind == ENTRY_FOLDER);
        sheet = sheet || strcmp(item->d_name, "articles.csv") == 0;
        g_string_append_len(listing->names, item->d_name, (gssize)len + 1);
        g_array_append_val(listing->entries, entry);
    }
    return sheet;
}

static void walk_folder(struct walk *walk, uint32_t folder)
{
    const char *path = nc_files_folder(walk->files, folder)->path;
    DIR *dir = opendir(path[0] == '\0' ? "." : path);
    if (dir == NULL) {
        nc_problem_beside(walk->problems, path, nc_reason_of_errno(errno));
        return;
    }
    struct listing listing = { .names = g_string_new(NULL),
                               .entries = g_array_new(FALSE, FALSE, sizeof(struct entry)) };
    if (list(&listing, dir) && walk->passing == 0)
        read_sheet(walk, folder);
    closedir(dir);
    g_array_sort_with_data(listing.entries, by_path, listing.names->str);
    for (guint i = 0; i < listing.entries->len; i++)
        take_entry(walk, folder, &listing, &g_array_index(listing.entries, struct entry, i));
    g_string_free(listing.names, TRUE);
    g_array_free(listing.entries, TRUE);
}

/* A folder named on the command line; `path` as given. */
static void start_folder(struct walk *walk, const char *path, const struct stat *st)
{
    if (!nc_seen_add(&walk->seen, (uint64_t)st->st_dev, (uint64_t)st->st_ino))
        return;
    char *own = g_strdup(path);
    for (size_t len = strlen(own); len > 1 && own[len - 1] == '/'; len--)
        own[len - 1] = '\0';
    uint32_t root = (uint32_t)strlen(own) + (strcmp(own, "/") != 0);
    walk->depth = 1;
    walk->trail[0] = (struct place){ (uint64_t)st->st_dev, (uint64_t)st->st_ino };
    walk_folder(walk, add_folder(walk, own, NC_NONE, root));
}

/* The row of the folder that a file named on the command line lies in; the last one is tried
 * first. */
static uint32_t folder_of_file(struct walk *walk, const char *path, size_t len)
{
    for (guint i = walk->files->folders->len; i-- > 0;) {
        const struct nc_files_folder *folder = nc_files_folder(walk->files, i);
        if (strlen(folder->path) == len && strncmp(folder->path, path, len) == 0
            && folder->root >= len && folder->root <= len + 1)
            return i;
    }
    uint32_t root = (uint32_t)(len == 0 || path[len - 1] == '/' ? len : len + 1);
    uint32_t folder = add_folder(walk, g_strndup(path, len), NC_NONE, root);
    read_sheet(walk, folder);
    return folder;
}

/* A file named on the command line is read whatever its name says. */
static void start_file(struct walk *walk, const char *path, const struct stat *st)
{
    if (!nc_seen_add(&walk->seen, (uint64_t)st->st_dev, (uint64_t)st->st_ino))
        return;
    const char *slash = strrchr(path, '/');
    const char *name = slash == NULL ? path : slash + 1;
    size_t len = slash == NULL ? 0 : slash == path ? 1 : (size_t)(slash - path);
    enum nc_type type;
    if (nc_name_kind(name, &type) != NC_NAME_ARTICLE)
        type = walk->options->type;
    const bool disk = S_ISREG(st->st_mode) && nc_on_disk((uint64_t)st->st_dev);
    const uint32_t folder = folder_of_file(walk, path, len);
    add_row(walk, name,
            (struct nc_files_row){ .folder = folder, .type = (uint8_t)type, .disk = disk });
}

/* "-": taken once, and kept, since no second reader could read it again. */
static void start_input(struct walk *walk)
{
    struct nc_files *files = walk->files;
    if (files->input.at != NULL)
        return;
    files->input_outcome =
        nc_bytes_read(&files->input, STDIN_FILENO, walk->options->max_file_size,
                      NC_SOURCE_STREAM);
    files->input_errno = errno;
    add_row(walk, "-", (struct nc_files_row){ .folder = NC_NONE,
                                              .type = (uint8_t)walk->options->type });
}

static void start(struct walk *walk, const char *path)
{
    struct stat st;
    if (strcmp(path, "-") == 0)
        start_input(walk);
    else if (stat(path, &st) == 0 && S_ISDIR(st.st_mode))
        start_folder(walk, path, &st);
    else if (stat(path, &st) == 0)
        start_file(walk, path, &st);
    else if (errno == ENOENT && lstat(path, &st) == 0)
        problem(walk, NC_NONE, path, "the link leads nowhere");
    else
        problem(walk, NC_NONE, path, nc_reason_of_errno(errno));
}

static bool fits_some(const struct nc_files *files, const char *name)
{
    for (guint i = 0; i < files->folders->len; i++)
        if (path_holds(nc_files_folder(files, i)->path, name, bare_len(name)))
            return true;
    return false;
}

/* Names the folders of the settings that fit none of this run and do not lie here either: slips. */
static void note_idle_folders(const struct walk *walk)
{
    const GArray *folders = walk->options->folders;
    for (guint i = 0; walk->files->folders->len > 0 && i < folders->len; i++) {
        const char *name = g_array_index(folders, struct nc_folder, i).path;
        if (!fits_some(walk->files, name) && access(name, F_OK) != 0)
            g_ptr_array_add(walk->files->remarks,
                            g_strdup_printf("[folder:%s] of the settings fits no folder", name));
    }
}

struct nc_files *nc_files_list(const struct nc_options *options, struct nc_store *problems)
{
    struct nc_files *files = g_new0(struct nc_files, 1);
    files->folders = g_array_new(FALSE, FALSE, sizeof(struct nc_files_folder));
    files->rows = g_array_new(FALSE, FALSE, sizeof(struct nc_files_row));
    files->names = g_string_new(NULL);
    files->remarks = g_ptr_array_new_with_free_func(g_free);
    struct walk walk = { .options = options, .files = files, .problems = problems };
    walk.trail = g_new(struct place, DEPTH_MAX);
    if (options->draft != NULL) /* first, so that it keeps the name given here */
        start(&walk, options->draft);
    for (guint i = 0; i < options->paths->len; i++)
        start(&walk, g_ptr_array_index(options->paths, i));
    note_idle_folders(&walk);
    g_free(walk.trail);
    nc_seen_clear(&walk.seen);
    return files;
}
