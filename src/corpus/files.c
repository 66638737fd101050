/* files.c - the list of files: its life, its paths, and the words for what cannot be read. */
#include "corpus/files.h"

#include <errno.h>
#include <string.h>

void nc_path_join(GString *out, const char *folder, const char *name)
{
    g_string_assign(out, folder);
    if (out->len > 0 && out->str[out->len - 1] != '/')
        g_string_append_c(out, '/');
    g_string_append(out, name);
}

void nc_problem_add(struct nc_store *store, const char *path, uint32_t line, const char *reason)
{
    struct nc_problem problem = { .path = nc_pool_addz(store->pool, path), .line = line,
                                  .reason = nc_pool_addz(store->pool, reason) };
    g_array_append_val(store->problems, problem);
}

const char *nc_reason_of_errno(int number)
{
    switch (number) {
    case EACCES:
    case EPERM:        return "permission denied";
    case ENOENT:       return "no such file or folder";
    case ELOOP:        return "symbolic links lead in a circle";
    case ENAMETOOLONG: return "its path is too long";
    case ENXIO:        return "not a regular file";
    case EIO:          return "the disk reports an error";
    case EMFILE:
    case ENFILE:       return "too many open files";
    case EISDIR:       return "a folder, not a file";
    case ENOTDIR:      return "part of its path is not a folder";
    default:           return "the system refuses to read it";
    }
}

void nc_files_free(struct nc_files *files)
{
    if (files == NULL)
        return;
    for (guint i = 0; i < files->folders->len; i++) {
        g_free(nc_files_folder(files, i)->path);
        nc_sheet_free(nc_files_folder(files, i)->sheet);
    }
    g_array_free(files->folders, TRUE);
    g_array_free(files->rows, TRUE);
    g_string_free(files->names, TRUE);
    g_free(files);
}

uint32_t nc_files_count(const struct nc_files *files)
{
    return files->rows->len;
}

uint32_t nc_files_passed(const struct nc_files *files)
{
    return files->passed;
}

const struct nc_sheet_row *nc_files_sheet_row(const struct nc_files *files, uint32_t row)
{
    const struct nc_files_row *file = nc_files_row(files, row);
    GString *name = NULL;
    const struct nc_sheet_row *found = NULL;
    for (uint32_t at = file->folder; at != NC_NONE && found == NULL;) {
        const struct nc_files_folder *folder = nc_files_folder(files, at);
        if (folder->sheet != NULL) {
            if (name == NULL) {
                name = g_string_new(NULL);
                nc_path_join(name, nc_files_folder(files, file->folder)->path,
                             nc_files_name(files, file));
            }
            size_t above = folder->path[0] == '\0' ? 0 : strlen(folder->path);
            above += above > 0 && folder->path[above - 1] != '/';
            found = nc_sheet_find(folder->sheet, name->str + above);
        }
        at = folder->parent;
    }
    if (name != NULL)
        g_string_free(name, TRUE);
    return found;
}
