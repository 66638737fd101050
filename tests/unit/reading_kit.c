/* reading_kit.c - files made for a test are read as a run reads them. */
#include "reading_kit.h"

#include <stdio.h>
#include <string.h>

static void article_clear(void *data)
{
    struct kit_article *a = data;
    char *const strings[] = { a->id, a->rel, a->title, a->publisher, a->url, a->lang, a->dateline,
                              a->text };
    for (size_t i = 0; i < G_N_ELEMENTS(strings); i++)
        g_free(strings[i]);
}

struct kit *kit_new(void)
{
    struct kit *kit = g_new0(struct kit, 1);
    kit->folder = g_dir_make_tmp("numcheck-test-XXXXXX", NULL);
    kit->options = nc_options_new();
    kit->store = nc_store_new();
    kit->articles = g_array_new(FALSE, TRUE, sizeof(struct kit_article));
    g_array_set_clear_func(kit->articles, article_clear);
    return kit;
}

static char *joined(const struct kit *kit, const char *name)
{
    return name[0] == '\0' ? g_strdup(kit->folder) : g_build_filename(kit->folder, name, NULL);
}

void kit_bytes(struct kit *kit, const char *name, const char *bytes, size_t len)
{
    char *path = joined(kit, name), *folder = g_path_get_dirname(path);
    g_mkdir_with_parents(folder, 0755);
    g_file_set_contents(path, bytes, (gssize)len, NULL);
    g_free(path);
    g_free(folder);
}

void kit_file(struct kit *kit, const char *name, const char *text)
{
    kit_bytes(kit, name, text, strlen(text));
}

const char *kit_path(struct kit *kit, const char *name)
{
    char *path = joined(kit, name);
    nc_str str = nc_pool_addz(kit->store->pool, path);
    g_free(path);
    return nc_store_text(kit->store, str);
}

static void take(void *self, const struct nc_reading *reading)
{
    struct kit *kit = self;
    const struct nc_article *a = &reading->article;
    struct kit_article copy = {
        .id = g_strdup(nc_store_text(kit->store, a->id)),
        .rel = g_strdup(nc_store_rel(kit->store, a)),
        .title = g_strdup(nc_store_text(kit->store, a->title)),
        .publisher = g_strdup(nc_store_text(kit->store, a->publisher)),
        .url = g_strdup(nc_store_text(kit->store, a->url)),
        .lang = g_strdup(nc_store_text(kit->store, a->lang)),
        .dateline = g_strdup(nc_store_text(kit->store, a->dateline)),
        .text = g_strndup(reading->text, reading->len),
        .minute = a->minute,
        .body = a->body,
        .line = a->line,
    };
    nc_date_text(a->date, copy.date);
    const char *found = kit->probe == NULL ? NULL : strstr(copy.text, kit->probe);
    if (found != NULL)
        nc_reading_place(reading, (uint32_t)(found - copy.text), &kit->probe_line,
                         &kit->probe_column);
    g_array_append_val(kit->articles, copy);
}

void kit_read(struct kit *kit)
{
    if (kit->options->paths->len == 0)
        g_ptr_array_add(kit->options->paths, g_strdup(kit->folder));
    struct nc_files *files = nc_files_list(kit->options, kit->store);
    struct nc_reader *reader = nc_reader_new(kit->options, files);
    kit->files = nc_files_count(files);
    kit->passed = nc_files_passed(files);
    for (uint32_t i = 0; i < kit->files; i++)
        nc_reader_read(reader, i, kit->store, take, kit);
    nc_reader_free(reader);
    nc_files_free(files);
}

const struct kit_article *kit_one(struct kit *kit, const char *name, const char *text)
{
    kit_file(kit, name, text);
    kit_read(kit);
    return kit->articles->len == 1 ? kit_article(kit, 0) : NULL;
}

const struct kit_article *kit_article(const struct kit *kit, guint i)
{
    return &g_array_index(kit->articles, struct kit_article, i);
}

static const struct nc_problem *problem_of(const struct kit *kit, const char *name)
{
    for (guint i = 0; i < kit->store->problems->len; i++) {
        const struct nc_problem *p = &g_array_index(kit->store->problems, struct nc_problem, i);
        if (g_str_has_suffix(nc_store_text(kit->store, p->path), name))
            return p;
    }
    return NULL;
}

const char *kit_reason(const struct kit *kit, const char *name, uint32_t *line)
{
    const struct nc_problem *p = problem_of(kit, name);
    if (p != NULL && line != NULL)
        *line = p->line;
    return p == NULL ? "" : nc_store_text(kit->store, p->reason);
}

bool kit_no_text(const struct kit *kit, const char *name)
{
    const struct nc_problem *p = problem_of(kit, name);
    return p != NULL && p->no_text;
}

/* Links are removed, never followed. */
static void remove_all(const char *path)
{
    GDir *dir = g_file_test(path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open(path, 0, NULL);
    for (const char *name; dir != NULL && (name = g_dir_read_name(dir)) != NULL;) {
        char *inner = g_build_filename(path, name, NULL);
        remove_all(inner);
        g_free(inner);
    }
    if (dir != NULL)
        g_dir_close(dir);
    remove(path);
}

void kit_free(struct kit *kit)
{
    remove_all(kit->folder);
    g_free(kit->folder);
    nc_options_free(kit->options);
    nc_store_free(kit->store);
    g_array_free(kit->articles, TRUE);
    g_free(kit);
}
