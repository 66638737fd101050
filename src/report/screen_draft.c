/* screen_draft.c - the screen of `check --draft`: each figure of the draft, in its order, and what
 * the other articles say of it. */
#include "report/view.h"

#include "report/drafted.h"
#include "report/quote.h"
#include "report/words.h"

enum {
    GAP = 2,
    VERDICT = 10, /* columns of "one only" and a gap */
    NARROW = 72,  /* below this what others say stands on a line of its own */
    WORDS_LEAST = 24
};

/* Columns of the lines. */
struct layout {
    size_t line, words; /* the number of the line, the quoted words */
    size_t text;        /* where the verdict's text begins */
    bool below;         /* on a line of its own */
};

static struct layout layout_of(const struct nc_view *view)
{
    const struct nc_report *r = view->page->report;
    const size_t width = view->screen.width;
    struct layout l = { .line = 3, .below = width < NARROW };
    uint32_t last = 0;
    for (guint i = 0; i < r->draft->figures->len; i++)
        last = MAX(last, nc_store_figure(r->store, nc_draft_figure_at(r->draft, i)->figure)->line);
    for (uint32_t most = 999; last > most && l.line < 10; most = most * 10 + 9)
        l.line++;
    l.words = MAX(width * 3 / 10, (size_t)WORDS_LEAST);
    if (l.below)
        l.words = MIN(l.words * 2, width - l.line - GAP - GAP - VERDICT);
    l.text = l.below ? l.line + GAP : l.line + GAP + l.words + GAP + VERDICT;
    return l;
}

static enum nc_style style_of(const struct nc_draft_figure *figure)
{
    if (figure->verdict == NC_DRAFT_AGREES)
        return NC_GREEN;
    if (figure->verdict != NC_DRAFT_DIFFERS)
        return NC_PLAIN;
    return figure->level == NC_ERROR ? NC_RED : NC_YELLOW;
}

/* "NC308 · fae023", where there is a finding to explain. */
static void put_id(const struct nc_view *view, GString *out, uint32_t finding)
{
    if (finding == NC_NONE)
        return;
    g_string_append_printf(out, "%s · ",
                           nc_finding_at(view->page->report->findings, finding)->rule->id);
    nc_view_id(view, out, finding);
}

/* Line, words and verdict; returns how many columns are taken. */
static size_t put_left(struct nc_view *view, const struct layout *l,
                       const struct nc_draft_figure *figure)
{
    const struct nc_page *page = view->page;
    struct nc_screen *s = &view->screen;
    GString *text = g_string_new(NULL);
    g_string_printf(text, "%u", nc_store_figure(page->report->store, figure->figure)->line);
    nc_screen_right(s, NC_DIM, text->str, l->line);
    nc_screen_pad(s, GAP);
    g_string_truncate(text, 0);
    nc_quote(text, nc_excerpts_of(page->excerpts, figure->figure), l->words);
    size_t used = l->line + GAP + nc_screen_width(text->str);
    nc_screen_text(s, NC_PLAIN, text->str);
    const size_t verdict = MAX(l->line + GAP + l->words + GAP, used + GAP);
    nc_screen_pad(s, verdict - used);
    const char *name = nc_draft_verdict_name((enum nc_draft_verdict)figure->verdict);
    nc_screen_text(s, style_of(figure), name);
    used = verdict + strlen(name);
    if (l->below || used >= l->text) {
        nc_screen_end(s);
        used = 0;
    }
    g_string_free(text, TRUE);
    return used;
}

/* What the rules say of the figure inside the draft. */
static void put_remarks(struct nc_view *view, const struct layout *l,
                        const struct nc_draft_figure *figure)
{
    static const char *const labels[] = { "", "Note ", "Warning ", "Error " };
    static const enum nc_style styles[] = { NC_PLAIN, NC_BOLD, NC_YELLOW, NC_RED };
    const struct nc_report *r = view->page->report;
    GString *tail = g_string_new(NULL);
    for (uint32_t i = 0; i < figure->remark_count; i++) {
        const guint row = g_array_index(r->draft->remarks, guint, figure->first_remark + i);
        const struct nc_finding *f = nc_finding_at(r->findings, row);
        if (!nc_finding_shown(r->options, f))
            continue;
        g_string_truncate(tail, 0);
        put_id(view, tail, row);
        const struct nc_para para = { .indent = l->line + GAP,
                                      .hang = l->line + GAP + GAP,
                                      .label = labels[f->level],
                                      .text = nc_store_text(r->store, f->message),
                                      .tail = tail->str,
                                      .label_style = styles[f->level] };
        nc_screen_para(&view->screen, &para);
    }
    g_string_free(tail, TRUE);
}

static void put_figure(struct nc_view *view, const struct layout *l,
                       const struct nc_draft_figure *figure)
{
    GString *text = g_string_new(NULL), *tail = g_string_new(NULL);
    nc_drafted_words(text, view->page, figure);
    put_id(view, tail, figure->finding);
    const struct nc_para para = { .at = put_left(view, l, figure),
                                  .indent = l->text,
                                  .hang = l->text,
                                  .label = "",
                                  .text = text->str,
                                  .tail = tail->str };
    nc_screen_para(&view->screen, &para);
    put_remarks(view, l, figure);
    g_string_free(text, TRUE);
    g_string_free(tail, TRUE);
}

static void put_head(struct nc_view *view)
{
    const struct nc_report *r = view->page->report;
    GString *text = g_string_new(NULL), *label = g_string_new(NULL);
    g_string_append_printf(label, "%s  ", nc_store_text(r->store, r->draft->path));
    nc_drafted_sum(text, r->draft);
    const struct nc_para para = {
        .hang = 2, .label = label->str, .label_style = NC_BOLD, .text = text->str, .tail = ""
    };
    nc_screen_para(&view->screen, &para);
    nc_screen_end(&view->screen);
    g_string_free(label, TRUE);
    g_string_free(text, TRUE);
}

/* The finding to explain first: of the gravest figure. */
static uint32_t worst_of(const struct nc_draft_report *draft)
{
    uint32_t worst = NC_NONE;
    uint8_t level = NC_PASS;
    for (guint i = 0; i < draft->figures->len; i++) {
        const struct nc_draft_figure *f = nc_draft_figure_at(draft, i);
        if (f->level <= level || (f->finding == NC_NONE && f->remark_count == 0))
            continue;
        level = f->level;
        worst = f->finding != NC_NONE ? f->finding
                                      : g_array_index(draft->remarks, guint, f->first_remark);
    }
    return worst;
}

/* What to type next. */
static void put_next(struct nc_view *view)
{
    const struct nc_report *r = view->page->report;
    GString *paths = g_string_new(NULL), *name = g_string_new(NULL), *id = g_string_new(NULL);
    nc_words_paths(paths, r->options);
    nc_words_shell(name, r->options->draft);
    const uint32_t worst = worst_of(r->draft);
    if (worst != NC_NONE)
        nc_view_id(view, id, worst);
    char *explain =
        g_strdup_printf("numcheck explain %s --draft=%s %s", id->str, name->str, paths->str);
    char *sheet = g_strdup_printf("numcheck --draft=%s -o draft.csv %s", name->str, paths->str);
    char *groups = g_strdup_printf("numcheck groups %s %s", name->str, paths->str);
    const struct nc_hint hints[] = { { "Every value and quote:", groups },
                                     { "A sheet to tick off:", sheet },
                                     { "Why the worst one differs:", explain } };
    nc_view_hints(view, "", hints, G_N_ELEMENTS(hints) - (worst == NC_NONE ? 1 : 0));
    g_free(explain);
    g_free(sheet);
    g_free(groups);
    g_string_free(paths, TRUE);
    g_string_free(name, TRUE);
    g_string_free(id, TRUE);
}

void nc_draft_screen(const struct nc_page *page)
{
    struct nc_view view = nc_view_of(page);
    const struct layout l = layout_of(&view);
    put_head(&view);
    for (guint i = 0; i < page->report->draft->figures->len; i++)
        put_figure(&view, &l, nc_draft_figure_at(page->report->draft, i));
    if (page->report->draft->figures->len > 0)
        nc_screen_end(&view.screen);
    nc_view_footer(&view);
    nc_screen_end(&view.screen);
    put_next(&view);
    nc_view_clear(&view);
}
