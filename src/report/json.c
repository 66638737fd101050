/* json.c - findings, and figures with their groups, as JSON objects. */
#include "report/formats.h"

#include <math.h>

void nc_open_object(struct nc_writer *w, bool lines, bool first)
{
    if (!lines)
        nc_puts(w, first ? "[\n" : ",\n");
    nc_putc(w, '{');
}

void nc_close_object(struct nc_writer *w, bool lines)
{
    nc_puts(w, lines ? "}\n" : "}");
}

void nc_close_array(struct nc_writer *w, bool lines, bool any)
{
    if (!lines)
        nc_puts(w, any ? "\n]\n" : "[]\n");
}

void nc_put_record(const struct nc_page *page, uint32_t row, const struct nc_excerpt *excerpt)
{
    const struct nc_store *store = page->report->store;
    const struct nc_figure *figure = nc_store_figure(store, row);
    const struct nc_figure_record record = {
        .out = page->out,
        .syntax = NC_SYNTAX_JSON,
        .store = store,
        .things = page->report->things,
        .figure = figure,
        .article = nc_article_cell(store, figure),
        .surface = nc_cell_of(NC_CELL_TEXT, excerpt->surface),
        .sentence = nc_cell_of(NC_CELL_TEXT, excerpt->sentence),
    };
    nc_put_figure(&record);
}

void nc_put_published(const struct nc_page *page, uint32_t figure)
{
    static const char *const names[] = { "title", "date", "publisher", "dateline", "url" };
    const struct nc_store *store = page->report->store;
    const struct nc_article *a =
        nc_store_article(store, nc_store_figure(store, figure)->in->article);
    char date[NC_DATE_TEXT];
    const struct nc_cell cells[] = {
        nc_cell_or_null(NC_CELL_TEXT, nc_store_text(store, a->title)),
        nc_cell_or_null(NC_CELL_WORD, nc_date_text(a->date, date)),
        nc_cell_or_null(NC_CELL_TEXT, nc_store_text(store, a->publisher)),
        nc_cell_or_null(NC_CELL_TEXT, nc_store_text(store, a->dateline)),
        nc_cell_or_null(NC_CELL_TEXT, nc_store_text(store, a->url))
    };
    nc_putc(page->out, ',');
    nc_put_members(page->out, names, cells, G_N_ELEMENTS(cells));
}

static void put_witness(const struct nc_page *page, const struct nc_witness *witness)
{
    static const char *const names[] = { "side", "tellers" };
    char side[NC_UINT_TEXT], tellers[NC_UINT_TEXT];
    const size_t side_len = witness->side < 0 ? 0 : nc_uint_text((uint64_t)witness->side, side);
    const struct nc_cell cells[] = {
        { side, side_len, witness->side < 0 ? NC_CELL_NULL : NC_CELL_NUMBER },
        { tellers, nc_uint_text(witness->tellers, tellers), NC_CELL_NUMBER }
    };
    nc_putc(page->out, '{');
    nc_put_record(page, witness->figure, nc_excerpts_of(page->excerpts, witness->figure));
    nc_putc(page->out, ',');
    nc_put_members(page->out, names, cells, G_N_ELEMENTS(cells));
    nc_put_published(page, witness->figure);
    nc_putc(page->out, '}');
}

static void put_verdict(const struct nc_page *page, const struct nc_finding *f)
{
    static const char *const names[] = { "id",    "rule",       "name",   "level",
                                         "cause", "confidence", "message" };
    const struct nc_store *store = page->report->store;
    char id[NC_HEX_TEXT], confidence[NC_DECIMAL_TEXT];
    nc_hex_text(f->id, id);
    const struct nc_cell cells[] = { { id, NC_HEX_TEXT, NC_CELL_WORD },
                                     nc_cell_of(NC_CELL_WORD, f->rule->id),
                                     nc_cell_of(NC_CELL_WORD, f->rule->name),
                                     nc_cell_of(NC_CELL_WORD,
                                                nc_level_name((enum nc_level)f->level)),
                                     nc_cell_or_null(NC_CELL_TEXT, nc_store_text(store, f->cause)),
                                     nc_double_cell(f->confidence, confidence),
                                     nc_cell_of(NC_CELL_TEXT, nc_store_text(store, f->message)) };
    nc_put_members(page->out, names, cells, G_N_ELEMENTS(cells));
}

static struct nc_cell decimal_cell(bool has, struct nc_decimal x, char *scratch)
{
    if (!has)
        return (struct nc_cell){ "", 0, NC_CELL_NULL };
    return (struct nc_cell){ scratch, nc_decimal_text(x, scratch), NC_CELL_NUMBER };
}

static void put_arithmetic(const struct nc_page *page, const struct nc_finding *f)
{
    static const char *const names[] = { "stated", "computed", "low", "high", "tolerance" };
    const struct nc_store *store = page->report->store;
    char scratch[5][NC_DECIMAL_TEXT];
    const struct nc_cell cells[] = { nc_answer_cell(store, &f->stated, scratch[0]),
                                     nc_answer_cell(store, &f->computed, scratch[1]),
                                     decimal_cell(f->has_low, f->low, scratch[2]),
                                     decimal_cell(f->has_high, f->high, scratch[3]),
                                     f->tolerance < 0 ? (struct nc_cell){ "", 0, NC_CELL_NULL }
                                                      : nc_double_cell(f->tolerance, scratch[4]) };
    nc_put_members(page->out, names, cells, G_N_ELEMENTS(cells));
}

static void put_whereabouts(const struct nc_page *page, const struct nc_finding *f)
{
    static const char *const names[] = { "about", "story", "group", "article", "line" };
    const struct nc_store *store = page->report->store;
    char digits[NC_UINT_TEXT], group[NC_HEX_TEXT];
    uint32_t line;
    const uint32_t article = nc_finding_article(store, f, &line);
    const nc_str where = article == NC_NONE ? f->path : nc_store_article(store, article)->id;
    const struct nc_cell cells[] = { nc_cell_or_null(NC_CELL_TEXT, nc_store_text(store, f->about)),
                                     nc_cell_or_null(NC_CELL_TEXT, nc_store_text(store, f->story)),
                                     nc_group_cell(f->group, group),
                                     nc_cell_or_null(NC_CELL_TEXT, nc_store_text(store, where)),
                                     { digits, nc_uint_text(line, digits),
                                       line == 0 ? NC_CELL_NULL : NC_CELL_NUMBER } };
    nc_put_members(page->out, names, cells, G_N_ELEMENTS(cells));
}

/* A number for machines, "null" where there is none. */
static struct nc_cell exact_cell(double x, char *scratch)
{
    if (!isfinite(x))
        return (struct nc_cell){ "", 0, NC_CELL_NULL };
    return nc_cell_of(NC_CELL_NUMBER, g_ascii_formatd(scratch, NC_DECIMAL_TEXT, "%.15g", x));
}

static struct nc_cell place_cell(uint32_t at, char *scratch)
{
    return (struct nc_cell){ scratch, nc_uint_text(at, scratch), NC_CELL_NUMBER };
}

static void put_test(const struct nc_page *page, const struct nc_test *test)
{
    static const char *const types[] = { "t", "F", "Chi2", "r", "Z", "Q" };
    static const char *const names[] = { "type",       "comparator",   "p_comparator",
                                         "df1",        "df2",          "statistic",
                                         "p_reported", "p_computed",   "start",
                                         "end" };
    char scratch[7][NC_DECIMAL_TEXT];
    const char comparator[] = { test->comparator, '\0' }, p[] = { test->p_comparator, '\0' };
    const struct nc_cell cells[] = {
        nc_cell_of(NC_CELL_WORD, types[test->type]),
        nc_cell_of(NC_CELL_WORD, comparator),
        nc_cell_of(NC_CELL_WORD, test->p_comparator == 'n' ? "ns" : p),
        exact_cell(test->df1, scratch[0]),
        exact_cell(test->df2, scratch[1]),
        exact_cell(test->statistic, scratch[2]),
        exact_cell(test->p_reported, scratch[3]),
        exact_cell(test->p_computed, scratch[4]),
        place_cell(test->start, scratch[5]),
        place_cell(test->end, scratch[6]),
    };
    nc_puts(page->out, ",\"test\":{");
    nc_put_members(page->out, names, cells, G_N_ELEMENTS(cells));
    nc_puts(page->out, test->one_tailed ? ",\"one_tailed\":true" : ",\"one_tailed\":false");
    nc_puts(page->out,
            test->decision_error ? ",\"decision_error\":true}" : ",\"decision_error\":false}");
}

void nc_put_finding(const struct nc_page *page, const struct nc_finding *f)
{
    put_verdict(page, f);
    nc_putc(page->out, ',');
    put_arithmetic(page, f);
    nc_putc(page->out, ',');
    put_whereabouts(page, f);
    nc_puts(page->out, ",\"figures\":[");
    for (guint i = 0; i < f->witnesses->len; i++) {
        nc_put(page->out, ",", i == 0 ? 0 : 1);
        put_witness(page, &g_array_index(f->witnesses, struct nc_witness, i));
    }
    nc_putc(page->out, ']');
    if (f->test != NULL)
        put_test(page, f->test);
}

void nc_findings_json(const struct nc_page *page, bool lines)
{
    const struct nc_findings *findings = page->report->findings;
    bool any = false;
    for (guint i = 0; i < findings->items->len; i++) {
        const struct nc_finding *f = nc_finding_at(findings, i);
        if (!nc_finding_shown(page->report->options, f))
            continue;
        nc_open_object(page->out, lines, !any);
        nc_put_finding(page, f);
        nc_close_object(page->out, lines);
        any = true;
    }
    nc_close_array(page->out, lines, any);
}

static void put_story(const struct nc_page *page, uint32_t row)
{
    static const char *const names[] = { "story" };
    const struct nc_store *store = page->report->store;
    const uint32_t group = nc_store_figure(store, row)->group;
    const char *story = "";
    if (group != NC_NONE) {
        const struct nc_thing *thing = nc_thing_at(page->report->things, group);
        const struct nc_story *told = nc_story_at(page->report->things, thing->story);
        story = nc_store_text(store, nc_story_name(store, told));
    }
    const struct nc_cell cell = nc_cell_or_null(NC_CELL_TEXT, story);
    nc_putc(page->out, ',');
    nc_put_members(page->out, names, &cell, 1);
}

/* The order is that of the articles, so that each is read once and nothing is kept. */
void nc_groups_json(const struct nc_page *page, bool lines)
{
    const struct nc_report *r = page->report;
    bool any = false;
    for (guint row = 0; row < r->store->figures->len; row++) {
        const struct nc_figure *f = nc_store_figure(r->store, row);
        if (!r->options->all_kinds && !nc_kind_quantity((enum nc_kind)f->kind))
            continue;
        nc_open_object(page->out, lines, !any);
        nc_put_record(page, row, nc_excerpts_next(page->excerpts, row));
        put_story(page, row);
        nc_close_object(page->out, lines);
        any = true;
    }
    nc_close_array(page->out, lines, any);
}
