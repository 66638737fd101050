/* files.c - the list of files: its life and its paths. */
#include "corpus/files.h"

#include "corpus/sheet.h"

#include <string.h>

void nc_path_join(GString *out, const char *folder, const char *name)
{
    g_string_assign(out, folder);
    if (out->len > 0 && out->str[out->len - 1] != '/')
        g_string_append_c(out, '/');
    g_string_append(out, name);
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
    g_ptr_array_free(files->remarks, TRUE);
    g_string_free(files->names, TRUE);
    nc_bytes_clear(&files->input);
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

char *nc_files_documents(const struct nc_files *files)
{
    GString *text = g_string_new(NULL);
    for (int i = NC_DOCUMENT_NONE + 1; i < NC_DOCUMENT_COUNT; i++) {
        const uint32_t count = files->documents[i];
        if (count == 0)
            continue;
        g_string_append_printf(text, "%s%u %s%s", text->len > 0 ? ", " : "", count,
                               nc_document_noun((enum nc_document)i), count == 1 ? "" : "s");
    }
    return g_string_free(text, FALSE);
}

const GPtrArray *nc_files_remarks(const struct nc_files *files)
{
    return files->remarks;
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
