/* worked.c - findings that recompute what one article says: a calculation and the words it was read
 * from, without a row for every figure. */
#include "report/view.h"

#include "report/quote.h"
#include "report/words.h"

enum {
    INDENT = 4,
    PASSED_MOST = 12 /* lines of a rule, unless all are asked for */
};

static const struct nc_figure *witness(const struct nc_view *view, const struct nc_finding *f,
                                       guint i)
{
    return nc_store_figure(view->page->report->store,
                           g_array_index(f->witnesses, struct nc_witness, i).figure);
}

bool nc_view_is_worked(const struct nc_view *view, const struct nc_finding *finding)
{
    if (finding->thing != NC_NONE || finding->rule->scope != NC_SCOPE_TEXT ||
        finding->witnesses->len == 0)
        return false;
    for (guint i = 1; i < finding->witnesses->len; i++)
        if (witness(view, finding, i)->in->article != witness(view, finding, 0)->in->article)
            return false;
    return true;
}

void nc_view_want_worked(const struct nc_view *view, const struct nc_finding *finding)
{
    if (!nc_view_is_worked(view, finding))
        return;
    for (guint i = 0; i < finding->witnesses->len; i++)
        nc_excerpts_want(view->page->excerpts,
                         g_array_index(finding->witnesses, struct nc_witness, i).figure);
}

void nc_view_sides(struct nc_view *view, const struct nc_pair *pair)
{
    const bool beside = nc_screen_width(pair->right) <= view->screen.width / 2;
    struct nc_pair left = *pair;
    const struct nc_pair right = { .indent = pair->hang,
                                   .hang = pair->hang,
                                   .left = "",
                                   .right = pair->right,
                                   .right_style = pair->right_style };
    left.right = beside ? pair->right : "";
    nc_screen_pair(&view->screen, &left);
    if (!beside)
        nc_screen_pair(&view->screen, &right);
}

void nc_view_place(const struct nc_view *view, GString *out, const struct nc_finding *finding)
{
    const struct nc_store *store = view->page->report->store;
    uint32_t article = finding->article, line = 0;
    for (guint i = 0; i < finding->witnesses->len; i++) {
        const struct nc_figure *f = witness(view, finding, i);
        line = line == 0 ? f->line : MIN(line, f->line);
        article = f->in->article;
    }
    if (article == NC_NONE)
        return;
    g_string_append(out, nc_store_text(store, nc_store_article(store, article)->path));
    if (line > 0)
        g_string_append_printf(out, ":%u", line);
}

static gint by_place(gconstpointer a, gconstpointer b)
{
    const uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;
    return (left > right) - (left < right);
}

/* "usatoday.com, 27 Nov 2005, corpus/a.txt:9" */
static void put_source(struct nc_view *view, const struct nc_finding *finding)
{
    const struct nc_store *store = view->page->report->store;
    const struct nc_article *a = nc_store_article(store, witness(view, finding, 0)->in->article);
    GString *text = g_string_new(nc_store_text(store, a->publisher));
    g_string_append(text, a->publisher != 0 ? ", " : "");
    if (a->date.month != 0) {
        nc_words_date(text, a->date, view->years);
        g_string_append(text, ", ");
    }
    nc_view_place(view, text, finding);
    const struct nc_para para = {
        .indent = INDENT, .hang = INDENT, .label = "", .text = text->str, .tail = ""
    };
    nc_screen_para(&view->screen, &para);
    g_string_free(text, TRUE);
}

static void put_quote(struct nc_view *view, const GPtrArray *excerpts)
{
    GString *text = g_string_new(NULL);
    nc_quote_marks(text, (const struct nc_excerpt *const *)(void *)excerpts->pdata, excerpts->len);
    const struct nc_para para = {
        .indent = INDENT, .hang = INDENT, .label = "", .text = text->str, .tail = ""
    };
    if (text->len > 0)
        nc_screen_para(&view->screen, &para);
    g_string_free(text, TRUE);
}

void nc_view_worked(struct nc_view *view, const struct nc_finding *finding)
{
    GArray *rows = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    GPtrArray *same = g_ptr_array_new(); /* figures of one sentence */
    for (guint i = 0; i < finding->witnesses->len; i++)
        g_array_append_val(rows, g_array_index(finding->witnesses, struct nc_witness, i).figure);
    g_array_sort(rows, by_place);
    put_source(view, finding);
    for (guint i = 0; i < rows->len; i++) {
        const struct nc_excerpt *e =
            nc_excerpts_of(view->page->excerpts, g_array_index(rows, uint32_t, i));
        const struct nc_excerpt *before = same->len > 0 ? same->pdata[0] : e;
        if (strcmp(before->sentence, e->sentence) != 0) {
            put_quote(view, same);
            g_ptr_array_set_size(same, 0);
        }
        g_ptr_array_add(same, (gpointer)(uintptr_t)e);
    }
    put_quote(view, same);
    g_ptr_array_free(same, TRUE);
    g_array_free(rows, TRUE);
}

/* By rule; those of one rule stay in their order. */
static gint by_rule(gconstpointer a, gconstpointer b)
{
    const struct nc_finding *const *left = a, *const *right = b;
    const int order = strcmp((*left)->rule->id, (*right)->rule->id);
    return order != 0 ? order : (*left > *right) - (*left < *right);
}

static GPtrArray *passed(const struct nc_report *r)
{
    GPtrArray *found = g_ptr_array_new();
    for (guint i = 0; i < r->findings->items->len; i++) {
        const struct nc_finding *f = nc_finding_at(r->findings, i);
        if (f->level == NC_PASS && nc_finding_shown(r->options, f))
            g_ptr_array_add(found, (gpointer)(uintptr_t)f);
    }
    g_ptr_array_sort(found, by_rule);
    return found;
}

/* "percent-change                    12 · NC201" and a line for each, from first to end. */
static void put_rule(struct nc_view *view, const GPtrArray *found, guint first, guint end)
{
    const struct nc_finding *f = found->pdata[first];
    const guint most = view->page->report->options->all ? end : MIN(end, first + PASSED_MOST);
    GString *text = g_string_new(NULL);
    g_string_printf(text, "%u · %s", end - first, f->rule->id);
    const struct nc_pair heading = {
        .left = f->rule->name, .right = text->str, .left_style = NC_BOLD, .right_style = NC_DIM
    };
    nc_screen_pair(&view->screen, &heading);
    for (guint i = first; i < most; i++) {
        f = found->pdata[i];
        g_string_truncate(text, 0);
        nc_view_place(view, text, f);
        const struct nc_pair line = { .indent = 2,
                                      .hang = INDENT,
                                      .left = nc_store_text(view->page->report->store, f->message),
                                      .right = text->str,
                                      .right_style = NC_DIM };
        nc_view_sides(view, &line);
    }
    if (most < end) {
        g_string_printf(text, "  and %u more (--all)", end - most);
        nc_screen_text(&view->screen, NC_DIM, text->str);
        nc_screen_end(&view->screen);
    }
    nc_screen_end(&view->screen);
    g_string_free(text, TRUE);
}

void nc_view_passed(struct nc_view *view)
{
    GPtrArray *found = passed(view->page->report);
    char *right = g_strdup_printf("%u · %s", found->len, nc_level_name(NC_PASS));
    const struct nc_pair heading = { .left = "RECOMPUTED, AND RIGHT",
                                     .right = right,
                                     .left_style = NC_GREEN };
    if (found->len > 0) {
        nc_screen_pair(&view->screen, &heading);
        nc_screen_end(&view->screen);
    }
    for (guint first = 0, end; first < found->len; first = end) {
        const struct nc_rule *rule = ((const struct nc_finding *)found->pdata[first])->rule;
        for (end = first + 1; end < found->len; end++)
            if (((const struct nc_finding *)found->pdata[end])->rule != rule)
                break;
        put_rule(view, found, first, end);
    }
    g_free(right);
    g_ptr_array_free(found, TRUE);
}
