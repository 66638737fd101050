/* options.c - the defaults. */
#include "model/options.h"

#include "model/level.h"

static const uint64_t default_limit = (uint64_t)64 << 20;      /* 64 MiB a file */

static void output_clear(void *data)
{
    g_free(((struct nc_output *)data)->path);
}

static void folder_clear(void *data)
{
    struct nc_folder *folder = data;
    g_free(folder->path);
    g_free(folder->publisher);
}

static void lexeme_clear(void *data)
{
    struct nc_lexeme *lexeme = data;
    g_free(lexeme->word);
    g_free(lexeme->same_as);
}

static GArray *list_new(guint size, GDestroyNotify clear)
{
    GArray *list = g_array_new(FALSE, TRUE, size);
    g_array_set_clear_func(list, clear);
    return list;
}

struct nc_options *nc_options_new(void)
{
    struct nc_options *options = g_new0(struct nc_options, 1);
    options->paths = g_ptr_array_new_with_free_func(g_free);
    options->alpha = 0.05;
    options->select = g_ptr_array_new_with_free_func(g_free);
    options->ignore = g_ptr_array_new_with_free_func(g_free);
    options->outputs = list_new(sizeof(struct nc_output), output_clear);
    options->folders = list_new(sizeof(struct nc_folder), folder_clear);
    options->lexemes = list_new(sizeof(struct nc_lexeme), lexeme_clear);
    options->fail_on = NC_WARNING;
    options->severity = NC_WARNING;
    options->max_file_size = default_limit;
    options->jobs = 1;
    options->width = 80;
    return options;
}

void nc_options_free(struct nc_options *options)
{
    if (options == NULL)
        return;
    g_ptr_array_free(options->paths, TRUE);
    g_ptr_array_free(options->select, TRUE);
    g_ptr_array_free(options->ignore, TRUE);
    g_array_free(options->outputs, TRUE);
    g_array_free(options->folders, TRUE);
    g_array_free(options->lexemes, TRUE);
    g_free(options->subject);
    g_free(options->stdin_filename);
    g_free(options->baseline);
    g_free(options->write_baseline);
    g_free(options->config);
    g_free(options->lexicon);
    g_free(options->ignore_file);
    g_free(options->draft);
    g_free(options);
}
