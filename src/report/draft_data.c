/* draft_data.c - a draft against the others for programs, sheets, editors and merge requests. */
#include "report/drafted.h"

#include "report/quote.h"
#include "report/screen.h"
#include "report/words.h"

/* --- JSON: the figure's own members, the verdict, what others give, findings inside the draft
 * --- */

static struct nc_cell finding_cell(const struct nc_report *r, uint32_t finding, char *id)
{
    if (finding == NC_NONE)
        return (struct nc_cell){ "", 0, NC_CELL_NULL };
    nc_hex_text(nc_finding_at(r->findings, finding)->id, id);
    return (struct nc_cell){ id, NC_HEX_TEXT, NC_CELL_WORD };
}

static struct nc_cell rule_cell(const struct nc_report *r, uint32_t finding)
{
    if (finding == NC_NONE)
        return (struct nc_cell){ "", 0, NC_CELL_NULL };
    return nc_cell_of(NC_CELL_WORD, nc_finding_at(r->findings, finding)->rule->id);
}

static struct nc_cell level_cell(const struct nc_draft_figure *figure)
{
    return nc_cell_of(NC_CELL_WORD, nc_level_name((enum nc_level)figure->level));
}

static struct nc_cell verdict_cell(const struct nc_draft_figure *figure)
{
    return nc_cell_of(NC_CELL_WORD, nc_draft_verdict_name((enum nc_draft_verdict)figure->verdict));
}

static struct nc_cell count_cell(uint32_t count, char *digits)
{
    return (struct nc_cell){ digits, nc_uint_text(count, digits), NC_CELL_NUMBER };
}

static void put_other(const struct nc_page *page, const struct nc_draft_other *other)
{
    static const char *const names[] = { "articles", "tellers", "agrees", "withdrawn" };
    char articles[NC_UINT_TEXT], tellers[NC_UINT_TEXT];
    const struct nc_cell cells[] = { count_cell(other->articles, articles),
                                     count_cell(other->tellers, tellers),
                                     nc_cell_of(NC_CELL_RAW, other->agrees ? "true" : "false"),
                                     nc_cell_of(NC_CELL_RAW, other->withdrawn ? "true" : "false") };
    nc_putc(page->out, '{');
    nc_put_record(page, other->figure, nc_excerpts_of(page->excerpts, other->figure));
    nc_putc(page->out, ',');
    nc_put_members(page->out, names, cells, G_N_ELEMENTS(cells));
    nc_put_published(page, other->figure);
    nc_putc(page->out, '}');
}

static void put_verdict(const struct nc_page *page, const struct nc_draft_figure *figure)
{
    static const char *const names[] = { "verdict", "level", "about",   "articles",
                                         "tellers", "rule",  "finding", "others_say" };
    const struct nc_report *r = page->report;
    char articles[NC_UINT_TEXT], tellers[NC_UINT_TEXT], id[NC_HEX_TEXT];
    GString *words = g_string_new(NULL);
    nc_drafted_words(words, page, figure);
    const struct nc_cell cells[] = { verdict_cell(figure),
                                     level_cell(figure),
                                     nc_cell_or_null(NC_CELL_TEXT, nc_drafted_about(r, figure)),
                                     count_cell(figure->articles, articles),
                                     count_cell(figure->tellers, tellers),
                                     rule_cell(r, figure->finding),
                                     finding_cell(r, figure->finding, id),
                                     nc_cell_of(NC_CELL_TEXT, words->str) };
    nc_put_members(page->out, names, cells, G_N_ELEMENTS(cells));
    g_string_free(words, TRUE);
}

static void put_figure(const struct nc_page *page, const struct nc_draft_figure *figure)
{
    const struct nc_report *r = page->report;
    nc_put_record(page, figure->figure, nc_excerpts_of(page->excerpts, figure->figure));
    nc_putc(page->out, ',');
    put_verdict(page, figure);
    nc_puts(page->out, ",\"others\":[");
    for (uint32_t i = 0; i < figure->other_count; i++) {
        nc_put(page->out, ",", i == 0 ? 0 : 1);
        put_other(page, nc_draft_other_at(r->draft, figure->first_other + i));
    }
    nc_puts(page->out, "],\"findings\":[");
    for (uint32_t i = 0; i < figure->remark_count; i++) {
        nc_puts(page->out, i == 0 ? "{" : ",{");
        nc_put_finding(page, nc_finding_at(r->findings, g_array_index(r->draft->remarks, guint,
                                                                      figure->first_remark + i)));
        nc_putc(page->out, '}');
    }
    nc_putc(page->out, ']');
}

void nc_draft_json(const struct nc_page *page, bool lines)
{
    const struct nc_draft_report *draft = page->report->draft;
    for (guint i = 0; i < draft->figures->len; i++) {
        nc_open_object(page->out, lines, i == 0);
        put_figure(page, nc_draft_figure_at(draft, i));
        nc_close_object(page->out, lines);
    }
    nc_close_array(page->out, lines, draft->figures->len > 0);
}

/* --- CSV: a row a figure, the last three columns empty for the checker --- */

enum { BEFORE = 5, BEHIND = 12, COLUMNS = 28 };

static const char *const columns[COLUMNS] = {
    "article", "verdict",  "level",    "about",    "others_say", "line",       "column",
    "surface", "modifier", "value",    "low",      "high",       "unit",       "counted",
    "event",   "speaker",  "articles", "tellers",  "rule",       "finding",    "message",
    "group",   "story",    "title",    "sentence", "status",     "checked_by", "note"
};

/* What the figure itself gives, from "line" to "speaker". */
static void put_figure_cells(const struct nc_page *page, const struct nc_draft_figure *figure,
                             bool tabs)
{
    static const enum nc_column from[COLUMNS - BEFORE - BEHIND] = {
        NC_COL_LINE, NC_COL_COLUMN, NC_COL_SURFACE, NC_COL_MODIFIER, NC_COL_VALUE,  NC_COL_LOW,
        NC_COL_HIGH, NC_COL_UNIT,   NC_COL_COUNTED, NC_COL_EVENT,    NC_COL_SPEAKER
    };
    const struct nc_figure_record record = {
        .out = page->out,
        .syntax = tabs ? NC_SYNTAX_TSV : NC_SYNTAX_CSV,
        .store = page->report->store,
        .figure = nc_store_figure(page->report->store, figure->figure),
        .surface =
            nc_cell_of(NC_CELL_TEXT, nc_excerpts_of(page->excerpts, figure->figure)->surface),
    };
    for (size_t i = 0; i < G_N_ELEMENTS(from); i++) {
        nc_putc(page->out, tabs ? '\t' : ',');
        nc_put_figure_cell(&record, from[i]);
    }
    nc_putc(page->out, tabs ? '\t' : ',');
}

/* The finding that a row names: of the clash, else the first inside the draft. */
static uint32_t named_of(const struct nc_report *r, const struct nc_draft_figure *figure)
{
    if (figure->finding != NC_NONE || figure->remark_count == 0)
        return figure->finding;
    return g_array_index(r->draft->remarks, guint, figure->first_remark);
}

static void put_row(const struct nc_page *page, const struct nc_draft_figure *figure, bool tabs)
{
    const struct nc_report *r = page->report;
    const struct nc_figure *f = nc_store_figure(r->store, figure->figure);
    const struct nc_article *a = nc_store_article(r->store, f->in->article);
    const struct nc_thing *thing = f->group == NC_NONE ? NULL : nc_thing_at(r->things, f->group);
    const uint32_t finding = named_of(r, figure);
    const nc_str message = finding == NC_NONE ? 0 : nc_finding_at(r->findings, finding)->message;
    const nc_str story =
        thing == NULL ? 0 : nc_story_name(r->store, nc_story_at(r->things, thing->story));
    char articles[NC_UINT_TEXT], tellers[NC_UINT_TEXT];
    char id[NC_HEX_TEXT], group[NC_HEX_TEXT];
    GString *words = g_string_new(NULL);
    nc_drafted_words(words, page, figure);
    const struct nc_cell none = { "", 0, NC_CELL_NULL };
    const struct nc_cell before[BEFORE] = { nc_article_cell(r->store, f), verdict_cell(figure),
                                            level_cell(figure),
                                            nc_cell_of(NC_CELL_TEXT, nc_drafted_about(r, figure)),
                                            nc_cell_of(NC_CELL_TEXT, words->str) };
    const struct nc_cell behind[BEHIND] = {
        count_cell(figure->articles, articles),
        count_cell(figure->tellers, tellers),
        rule_cell(r, finding),
        finding_cell(r, finding, id),
        nc_cell_of(NC_CELL_TEXT, nc_store_text(r->store, message)),
        nc_group_cell(thing == NULL ? 0 : thing->key, group),
        nc_cell_of(NC_CELL_TEXT, nc_store_text(r->store, story)),
        nc_cell_of(NC_CELL_TEXT, nc_store_text(r->store, a->title)),
        nc_cell_of(NC_CELL_TEXT, nc_excerpts_of(page->excerpts, figure->figure)->sentence),
        none,
        none,
        none
    };
    nc_put_cells(page->out, before, BEFORE, tabs);
    put_figure_cells(page, figure, tabs);
    nc_put_cells(page->out, behind, BEHIND, tabs);
    nc_put_row_end(page->out, tabs);
    g_string_free(words, TRUE);
}

void nc_draft_csv(const struct nc_page *page, bool tabs)
{
    const struct nc_draft_report *draft = page->report->draft;
    nc_put_header(page->out, columns, COLUMNS, tabs);
    for (guint i = 0; i < draft->figures->len; i++)
        put_row(page, nc_draft_figure_at(draft, i), tabs);
}

/* --- lines for editors, a table for merge requests --- */

static void put_place(GString *out, const struct nc_store *store, const struct nc_figure *f)
{
    const struct nc_article *a = nc_store_article(store, f->in->article);
    g_string_append_printf(out, "%s:%u:%u", nc_store_text(store, a->path), f->line, f->column);
}

static void end_line(const struct nc_page *page, GString *line)
{
    nc_put_clean(page->out, line->str, line->len);
    nc_putc(page->out, '\n');
    g_string_truncate(line, 0);
}

static void put_line(const struct nc_page *page, const struct nc_draft_figure *figure,
                     GString *line)
{
    const struct nc_report *r = page->report;
    const struct nc_figure *f = nc_store_figure(r->store, figure->figure);
    const char *about = nc_drafted_about(r, figure);
    const bool rival = figure->verdict == NC_DRAFT_ONE && figure->alike != NC_NONE;
    const bool open = figure->verdict == NC_DRAFT_NOWHERE || figure->verdict == NC_DRAFT_CLOSE;
    const uint8_t level = open || rival                         ? NC_NOTE
                          : figure->verdict == NC_DRAFT_DIFFERS ? figure->level
                                                                : NC_PASS;
    put_place(line, r->store, f);
    g_string_append_printf(line, ": %s: %s%s", nc_level_name((enum nc_level)level), about,
                           *about != '\0' ? ": " : "");
    nc_words_figure(line, r->store, f, nc_excerpts_of(page->excerpts, figure->figure)->surface);
    g_string_append_printf(line,
                           " %s: ", nc_draft_verdict_name((enum nc_draft_verdict)figure->verdict));
    nc_drafted_words(line, page, figure);
    if (figure->finding != NC_NONE)
        g_string_append_printf(line, " [%s]",
                               nc_finding_at(r->findings, figure->finding)->rule->id);
    end_line(page, line);
    for (uint32_t i = 0; i < figure->remark_count; i++) {
        const struct nc_finding *finding = nc_finding_at(
            r->findings, g_array_index(r->draft->remarks, guint, figure->first_remark + i));
        if (!nc_finding_shown(r->options, finding))
            continue;
        put_place(line, r->store, f);
        g_string_append_printf(line, ": %s: %s [%s]", nc_level_name((enum nc_level)finding->level),
                               nc_store_text(r->store, finding->message), finding->rule->id);
        end_line(page, line);
    }
}

void nc_draft_concise(const struct nc_page *page)
{
    const struct nc_draft_report *draft = page->report->draft;
    GString *line = g_string_new(NULL);
    for (guint i = 0; i < draft->figures->len; i++)
        put_line(page, nc_draft_figure_at(draft, i), line);
    g_string_free(line, TRUE);
}

enum { QUOTE_COLUMNS = 60 };

static void put_markdown_row(const struct nc_page *page, const struct nc_draft_figure *figure)
{
    const struct nc_report *r = page->report;
    GString *words = g_string_new(NULL), *says = g_string_new(NULL);
    nc_quote(words, nc_excerpts_of(page->excerpts, figure->figure), QUOTE_COLUMNS);
    nc_drafted_words(says, page, figure);
    for (uint32_t i = 0; i < figure->remark_count; i++) {
        const guint row = g_array_index(r->draft->remarks, guint, figure->first_remark + i);
        if (nc_finding_shown(r->options, nc_finding_at(r->findings, row)))
            g_string_append_printf(
                says, ". %s", nc_store_text(r->store, nc_finding_at(r->findings, row)->message));
    }
    nc_putf(page->out, "| %u | ", nc_store_figure(r->store, figure->figure)->line);
    nc_put_markdown(page->out, words->str);
    nc_putf(page->out, " | %s | ", nc_draft_verdict_name((enum nc_draft_verdict)figure->verdict));
    nc_put_markdown(page->out, says->str);
    nc_puts(page->out, " |\n");
    g_string_free(words, TRUE);
    g_string_free(says, TRUE);
}

void nc_draft_markdown(const struct nc_page *page)
{
    const struct nc_draft_report *draft = page->report->draft;
    GString *text = g_string_new(NULL);
    nc_drafted_sum(text, draft);
    nc_puts(page->out, "## ");
    nc_put_markdown(page->out, nc_store_text(page->report->store, draft->path));
    nc_putf(page->out, "\n\n%s\n", text->str);
    if (draft->figures->len > 0)
        nc_puts(page->out, "\n| line | words | verdict | what others say |\n|---|---|---|---|\n");
    for (guint i = 0; i < draft->figures->len; i++)
        put_markdown_row(page, nc_draft_figure_at(draft, i));
    g_string_free(text, TRUE);
}
