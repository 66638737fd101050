/* accepted.c - rows of baseline and ignore file against the findings of this run, and a new
 * baseline.
 *
 * Findings and rows are joined through a sorted list of ids, so that thousands of rows cost little.
 */
#include "check/accepted.h"

#include "check/check.h"
#include "check/rows.h"

#include <stdio.h>
#include <string.h>

enum { ID_TEXT = 17 };

struct nc_accepted {
    char *baseline_path, *ignore_path;
    GArray *baseline, *ignore; /* struct nc_row; NULL without a file */
};

/* True when there is no such file to read, or it was read. */
static bool read_rows(const char *path, bool reasons, GArray **rows, GError **error)
{
    if (path == NULL)
        return true;
    *rows = nc_rows_read(path, reasons, error);
    return *rows != NULL;
}

struct nc_accepted *nc_accepted_read(const char *baseline, const char *ignore_file, GError **error)
{
    struct nc_accepted *accepted = g_new0(struct nc_accepted, 1);
    accepted->baseline_path = g_strdup(baseline);
    accepted->ignore_path = g_strdup(ignore_file);
    if (read_rows(baseline, false, &accepted->baseline, error) &&
        read_rows(ignore_file, true, &accepted->ignore, error))
        return accepted;
    nc_accepted_free(accepted);
    return NULL;
}

void nc_accepted_free(struct nc_accepted *accepted)
{
    if (accepted == NULL)
        return;
    if (accepted->baseline != NULL)
        g_array_free(accepted->baseline, TRUE);
    if (accepted->ignore != NULL)
        g_array_free(accepted->ignore, TRUE);
    g_free(accepted->baseline_path);
    g_free(accepted->ignore_path);
    g_free(accepted);
}

struct named {
    char id[ID_TEXT];
    guint row; /* of the finding */
};

static gint named_order(gconstpointer a, gconstpointer b)
{
    return strcmp(((const struct named *)a)->id, ((const struct named *)b)->id);
}

static GArray *names_of(const struct nc_findings *findings)
{
    GArray *names = g_array_sized_new(FALSE, TRUE, sizeof(struct named), findings->items->len);
    for (guint i = 0; i < findings->items->len; i++) {
        struct named name = { .row = i };
        snprintf(name.id, sizeof name.id, "%016" G_GINT64_MODIFIER "x",
                 nc_finding_at(findings, i)->id);
        g_array_append_val(names, name);
    }
    g_array_sort(names, named_order);
    return names;
}

/* The finding whose id alone begins with the row's, NULL when none or several do. */
static struct nc_finding *find(const GArray *names, const struct nc_findings *findings,
                               const char *id)
{
    guint low = 0, high = names->len;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (strcmp(g_array_index(names, struct named, middle).id, id) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == names->len || !g_str_has_prefix(g_array_index(names, struct named, low).id, id))
        return NULL;
    if (low + 1 < names->len &&
        g_str_has_prefix(g_array_index(names, struct named, low + 1).id, id))
        return NULL;
    return nc_finding_at(findings, g_array_index(names, struct named, low).row);
}

static void apply_rows(GArray *rows, const GArray *names, struct nc_findings *findings,
                       enum nc_silence silence)
{
    for (guint i = 0; rows != NULL && i < rows->len; i++) {
        struct nc_row *row = &g_array_index(rows, struct nc_row, i);
        struct nc_finding *finding = find(names, findings, row->fields[NC_ROW_ID]);
        row->matched = finding != NULL;
        if (finding != NULL)
            finding->silence = (uint8_t)silence;
    }
}

static void list_unmatched(const GArray *rows, const char *path, bool ignore,
                           struct nc_store *store, GArray *out)
{
    for (guint i = 0; rows != NULL && i < rows->len; i++) {
        const struct nc_row *row = &g_array_index(rows, struct nc_row, i);
        if (row->matched)
            continue;
        const struct nc_unmatched unmatched = {
            .ignore = ignore,
            .path = nc_pool_addz(store->pool, path),
            .line = row->line,
            .id = nc_pool_addz(store->pool, row->fields[NC_ROW_ID]),
            .rule = nc_pool_addz(store->pool, row->fields[NC_ROW_RULE]),
            .about = nc_pool_addz(store->pool, row->fields[NC_ROW_ABOUT]),
        };
        g_array_append_val(out, unmatched);
    }
}

GArray *nc_accepted_apply(struct nc_accepted *accepted, struct nc_findings *findings,
                          struct nc_store *store)
{
    GArray *names = names_of(findings);
    apply_rows(accepted->baseline, names, findings, NC_ACCEPTED);
    apply_rows(accepted->ignore, names, findings, NC_IGNORED);
    g_array_free(names, TRUE);
    GArray *unmatched = g_array_new(FALSE, TRUE, sizeof(struct nc_unmatched));
    list_unmatched(accepted->baseline, accepted->baseline_path, false, store, unmatched);
    list_unmatched(accepted->ignore, accepted->ignore_path, true, store, unmatched);
    return unmatched;
}

/* Is the finding one that a baseline should hold?  Those about baselines themselves never are. */
static bool to_be_kept(const struct nc_finding *finding, const struct nc_options *options)
{
    int least = MIN(options->fail_on, NC_WARNING);
    return finding->silence != NC_IGNORED && finding->rule->scope != NC_SCOPE_AFTER &&
           finding->level >= MAX(least, NC_NOTE);
}

static const struct nc_row *row_of(const GArray *rows, const char *id)
{
    for (guint i = 0; rows != NULL && i < rows->len; i++) {
        const struct nc_row *row = &g_array_index(rows, struct nc_row, i);
        if (g_str_has_prefix(id, row->fields[NC_ROW_ID]))
            return row;
    }
    return NULL;
}

static void add_row(GArray *rows, const char *id, const struct nc_finding *finding,
                    const struct nc_store *store, const GArray *old)
{
    const struct nc_row *before = row_of(old, id);
    const char *about =
        nc_store_text(store, finding->about != 0 ? finding->about : finding->message);
    struct nc_row row = { .fields = {
                              [NC_ROW_ID] = g_strdup(id),
                              [NC_ROW_RULE] = g_strdup(finding->rule->id),
                              [NC_ROW_LEVEL] = g_strdup(nc_level_name(finding->level)),
                              [NC_ROW_ABOUT] = nc_row_cell(about),
                              [NC_ROW_REASON] =
                                  g_strdup(before != NULL ? before->fields[NC_ROW_REASON] : ""),
                              [NC_ROW_WHO] =
                                  g_strdup(before != NULL ? before->fields[NC_ROW_WHO] : ""),
                              [NC_ROW_DATE] =
                                  g_strdup(before != NULL ? before->fields[NC_ROW_DATE] : ""),
                          } };
    g_array_append_val(rows, row);
}

bool nc_baseline_write(const char *path, const struct nc_store *store,
                       const struct nc_options *options, const struct nc_findings *findings,
                       GError **error)
{
    GArray *old = NULL;
    if (g_file_test(path, G_FILE_TEST_EXISTS) && !read_rows(path, false, &old, error))
        return false;
    GArray *names = names_of(findings), *rows = nc_rows_new();
    for (guint i = 0; i < names->len; i++) {
        const struct named *name = &g_array_index(names, struct named, i);
        const struct nc_finding *finding = nc_finding_at(findings, name->row);
        if (to_be_kept(finding, options))
            add_row(rows, name->id, finding, store, old);
    }
    bool good = nc_rows_write(path, rows, error);
    g_array_free(names, TRUE);
    g_array_free(rows, TRUE);
    if (old != NULL)
        g_array_free(old, TRUE);
    return good;
}
