/* csv.c - a sheet to tick off: a row for every figure of every finding, or of every thing. */
#include "report/formats.h"

static const char *const columns[] = {
    "finding", "rule",     "level",  "cause",     "message",  "about",  "group",      "story",
    "article", "title",    "date",   "publisher", "dateline", "url",    "line",       "column",
    "surface", "modifier", "value",  "low",       "high",     "unit",   "counted",    "event",
    "speaker", "tellers",  "stated", "computed",  "sentence", "status", "checked_by", "note"
};

/* Where the parts of a row begin. */
enum {
    FINDING = 0,
    ABOUT = 5,
    ARTICLE = 8,
    PLACE = 14,
    TELLERS = 25,
    ANSWERS = 26,
    SENTENCE = 28,
    COLUMNS = 32
};

/* A row in the making, and room for its numbers. */
struct row {
    struct nc_cell cells[COLUMNS];
    char id[NC_HEX_TEXT], group[NC_HEX_TEXT], date[NC_DATE_TEXT];
    char tellers[NC_UINT_TEXT], line[NC_UINT_TEXT];
    char answers[2][NC_DECIMAL_TEXT];
};

static void row_clear(struct row *row)
{
    for (int i = 0; i < COLUMNS; i++)
        row->cells[i] = (struct nc_cell){ "", 0, NC_CELL_NULL };
}

static struct nc_cell text_cell(const struct nc_store *store, nc_str str)
{
    return nc_cell_of(NC_CELL_TEXT, nc_store_text(store, str));
}

static void fill_finding(struct row *row, const struct nc_store *store, const struct nc_finding *f)
{
    struct nc_cell *c = row->cells + FINDING;
    nc_hex_text(f->id, row->id);
    c[0] = (struct nc_cell){ row->id, NC_HEX_TEXT, NC_CELL_WORD };
    c[1] = nc_cell_of(NC_CELL_WORD, f->rule->id);
    c[2] = nc_cell_of(NC_CELL_WORD, nc_level_name((enum nc_level)f->level));
    c[3] = text_cell(store, f->cause);
    c[4] = text_cell(store, f->message);
    row->cells[ABOUT] = text_cell(store, f->about);
    row->cells[ABOUT + 1] = nc_group_cell(f->group, row->group);
    row->cells[ABOUT + 2] = text_cell(store, f->story);
    row->cells[ANSWERS] = nc_answer_cell(store, &f->stated, row->answers[0]);
    row->cells[ANSWERS + 1] = nc_answer_cell(store, &f->computed, row->answers[1]);
}

static void fill_article(struct row *row, const struct nc_store *store, uint32_t article)
{
    const struct nc_article *a = nc_store_article(store, article);
    struct nc_cell *c = row->cells + ARTICLE;
    c[0] = text_cell(store, a->id);
    c[1] = text_cell(store, a->title);
    c[2] = nc_cell_of(NC_CELL_WORD, nc_date_text(a->date, row->date));
    c[3] = text_cell(store, a->publisher);
    c[4] = text_cell(store, a->dateline);
    c[5] = text_cell(store, a->url);
}

/* The columns that a figure gives, from PLACE to TELLERS. */
static void put_figure(const struct nc_page *page, const struct nc_excerpt *excerpt, uint32_t row,
                       bool tabs)
{
    static const enum nc_column from[] = { NC_COL_LINE,     NC_COL_COLUMN, NC_COL_SURFACE,
                                           NC_COL_MODIFIER, NC_COL_VALUE,  NC_COL_LOW,
                                           NC_COL_HIGH,     NC_COL_UNIT,   NC_COL_COUNTED,
                                           NC_COL_EVENT,    NC_COL_SPEAKER };
    const struct nc_figure_record record = {
        .out = page->out,
        .syntax = tabs ? NC_SYNTAX_TSV : NC_SYNTAX_CSV,
        .store = page->report->store,
        .figure = nc_store_figure(page->report->store, row),
        .surface = nc_cell_of(NC_CELL_TEXT, excerpt->surface),
    };
    for (size_t i = 0; i < G_N_ELEMENTS(from); i++) {
        nc_putc(page->out, tabs ? '\t' : ',');
        nc_put_figure_cell(&record, from[i]);
    }
    nc_putc(page->out, tabs ? '\t' : ',');
}

/* A row for one figure of what is in the row already. */
static void put_witness(const struct nc_page *page, struct row *row,
                        const struct nc_witness *witness, bool tabs)
{
    const struct nc_store *store = page->report->store;
    const struct nc_excerpt *excerpt = nc_excerpts_of(page->excerpts, witness->figure);
    fill_article(row, store, nc_store_figure(store, witness->figure)->in->article);
    row->cells[TELLERS] =
        (struct nc_cell){ row->tellers, nc_uint_text(witness->tellers, row->tellers),
                          NC_CELL_NUMBER };
    row->cells[SENTENCE] = nc_cell_of(NC_CELL_TEXT, excerpt->sentence);
    nc_put_cells(page->out, row->cells, PLACE, tabs);
    put_figure(page, excerpt, witness->figure, tabs);
    nc_put_cells(page->out, row->cells + TELLERS, COLUMNS - TELLERS, tabs);
    nc_put_row_end(page->out, tabs);
}

/* A finding without figures: a file that was not read, an article as a whole. */
static void put_bare(const struct nc_page *page, struct row *row, const struct nc_finding *f,
                     bool tabs)
{
    const struct nc_store *store = page->report->store;
    if (f->article != NC_NONE)
        fill_article(row, store, f->article);
    else
        row->cells[ARTICLE] = text_cell(store, f->path);
    if (f->line > 0)
        row->cells[PLACE] =
            (struct nc_cell){ row->line, nc_uint_text(f->line, row->line), NC_CELL_NUMBER };
    nc_put_cells(page->out, row->cells, COLUMNS, tabs);
    nc_put_row_end(page->out, tabs);
}

void nc_findings_csv(const struct nc_page *page, bool tabs)
{
    const struct nc_report *r = page->report;
    struct row row;
    nc_put_header(page->out, columns, COLUMNS, tabs);
    for (guint i = 0; i < r->findings->items->len; i++) {
        const struct nc_finding *f = nc_finding_at(r->findings, i);
        if (!nc_finding_shown(r->options, f))
            continue;
        row_clear(&row);
        fill_finding(&row, r->store, f);
        if (f->witnesses->len == 0)
            put_bare(page, &row, f, tabs);
        for (guint j = 0; j < f->witnesses->len; j++)
            put_witness(page, &row, &g_array_index(f->witnesses, struct nc_witness, j), tabs);
    }
}

static void put_thing(const struct nc_page *page, const struct nc_thing *thing, bool tabs)
{
    const struct nc_report *r = page->report;
    struct row row;
    row_clear(&row);
    row.cells[ABOUT] = text_cell(r->store, thing->about);
    row.cells[ABOUT + 1] = nc_group_cell(thing->key, row.group);
    const struct nc_story *story = nc_story_at(r->things, thing->story);
    row.cells[ABOUT + 2] = text_cell(r->store, nc_story_name(r->store, story));
    for (uint32_t i = 0; i < thing->value_count; i++) {
        const struct nc_value *value = &thing->values[i];
        for (uint32_t j = 0; j < value->count; j++) {
            const struct nc_witness witness = { .figure = thing->members[value->first + j],
                                                .tellers = value->tellers };
            put_witness(page, &row, &witness, tabs);
        }
    }
}

void nc_groups_csv(const struct nc_page *page, bool tabs)
{
    const struct nc_report *r = page->report;
    nc_put_header(page->out, columns, COLUMNS, tabs);
    for (guint i = 0; i < r->things->things->len; i++) {
        const struct nc_thing *thing = nc_thing_at(r->things, i);
        if (thing->member_count > 1 || r->options->once)
            put_thing(page, thing, tabs);
    }
}
