/* markdown.c - findings and things as Markdown tables, for a merge request or a wiki. */
#include "report/formats.h"

#include "report/quote.h"
#include "report/rows.h"
#include "report/words.h"

enum { QUOTE_COLUMNS = 90 };

/* A cell with its border. */
static void put_cell(struct nc_writer *w, const char *text)
{
    nc_putc(w, ' ');
    nc_put_markdown(w, text);
    nc_puts(w, " |");
}

static void put_head(struct nc_writer *w, const char *const *names, size_t count)
{
    nc_puts(w, "|");
    for (size_t i = 0; i < count; i++)
        nc_putf(w, " %s |", names[i]);
    nc_puts(w, "\n|");
    nc_put_times(w, "---|", count);
    nc_puts(w, "\n");
}

/* Figure, said by, date, published by, place, words. */
static void put_row(const struct nc_page *page, const struct nc_row *row)
{
    const struct nc_store *store = page->report->store;
    const struct nc_figure *f = nc_store_figure(store, row->figure);
    const struct nc_article *a = nc_store_article(store, f->in->article);
    char date[NC_DATE_TEXT];
    GString *text = g_string_new(NULL);
    put_cell(page->out, row->value);
    put_cell(page->out, f->speaker != 0 ? nc_store_text(store, f->speaker) : "nobody named");
    put_cell(page->out, nc_date_text(a->date, date));
    put_cell(page->out, nc_store_text(store, a->publisher));
    g_string_append_printf(text, "%s:%u", nc_store_text(store, a->path), f->line);
    put_cell(page->out, text->str);
    g_string_truncate(text, 0);
    nc_quote(text, nc_excerpts_of(page->excerpts, row->figure), QUOTE_COLUMNS);
    put_cell(page->out, text->str);
    g_string_free(text, TRUE);
}

static void put_finding(const struct nc_page *page, const struct nc_finding *f,
                        struct nc_rows *rows)
{
    const struct nc_store *store = page->report->store;
    char id[NC_HEX_TEXT + 1] = "";
    nc_hex_text(f->id, id);
    nc_putf(page->out, "\n### %s: ", nc_level_name((enum nc_level)f->level));
    nc_put_markdown(page->out, nc_store_text(store, f->about != 0 ? f->about : f->message));
    nc_puts(page->out, "\n\n");
    nc_put_markdown(page->out, nc_store_text(store, f->message));
    nc_putf(page->out, ". `%s` %s\n", id, f->rule->id);
    if (f->path != 0) {
        nc_puts(page->out, "\nFile: ");
        nc_put_markdown(page->out, nc_store_text(store, f->path));
        nc_putc(page->out, '\n');
    }
    if (rows->items->len == 0)
        return;
    static const char *const names[] = { "figure",       "said by", "date",
                                         "published by", "where",   "words" };
    nc_putc(page->out, '\n');
    put_head(page->out, names, G_N_ELEMENTS(names));
    for (guint i = 0; i < rows->items->len; i++) {
        nc_puts(page->out, "|");
        put_row(page, nc_rows_at(rows, i));
        nc_putc(page->out, '\n');
    }
}

static const struct nc_thing *thing_of(const struct nc_report *r, const struct nc_finding *f)
{
    return f->thing == NC_NONE ? NULL : nc_thing_at(r->things, f->thing);
}

void nc_findings_markdown(const struct nc_page *page)
{
    const struct nc_report *r = page->report;
    struct nc_arena *arena = nc_arena_new();
    const guint count = r->findings->items->len;
    guint shown = 0;
    struct nc_rows *rows = g_new0(struct nc_rows, count + 1);
    for (guint i = 0; i < count; i++) {
        rows[i] = nc_rows_of(arena);
        if (!nc_finding_shown(r->options, nc_finding_at(r->findings, i)))
            continue;
        nc_rows_finding(&rows[i], r, nc_finding_at(r->findings, i));
        nc_rows_want(&rows[i], page->excerpts);
        shown++;
    }
    nc_excerpts_fetch(page->excerpts);
    nc_putf(page->out, "## Findings: %u\n", shown);
    for (guint i = 0; i < count; i++) {
        const struct nc_finding *f = nc_finding_at(r->findings, i);
        nc_rows_spell(&rows[i], page, thing_of(r, f));
        if (nc_finding_shown(r->options, f))
            put_finding(page, f, &rows[i]);
        nc_rows_clear(&rows[i]);
    }
    g_free(rows);
    nc_arena_free(arena);
}

static void put_thing(const struct nc_page *page, const struct nc_thing *thing,
                      struct nc_arena *arena)
{
    static const char *const names[] = { "figure", "said by", "date",     "published by",
                                         "where",  "words",   "articles", "tellers" };
    struct nc_rows rows = nc_rows_of(arena);
    nc_rows_thing(&rows, page->report->store, thing, NULL);
    nc_rows_spell(&rows, page, thing);
    nc_puts(page->out, "\n### ");
    nc_put_markdown(page->out, nc_store_text(page->report->store, thing->about));
    nc_puts(page->out, "\n\n");
    put_head(page->out, names, G_N_ELEMENTS(names));
    for (guint i = 0; i < rows.items->len; i++) {
        const struct nc_row *row = nc_rows_at(&rows, i);
        nc_puts(page->out, "|");
        put_row(page, row);
        nc_putf(page->out, " %u | %u |\n", row->articles, row->tellers);
    }
    nc_rows_clear(&rows);
}

static bool told(const struct nc_report *r, guint row)
{
    return nc_thing_at(r->things, row)->member_count > 1 || r->options->once;
}

void nc_groups_markdown(const struct nc_page *page)
{
    const struct nc_report *r = page->report;
    struct nc_arena *arena = nc_arena_new();
    guint count = 0;
    for (guint i = 0; i < r->things->things->len; i++) {
        const struct nc_thing *thing = nc_thing_at(r->things, i);
        for (uint32_t j = 0; told(r, i) && j < thing->value_count; j++)
            nc_excerpts_want(page->excerpts, nc_value_shown(thing, &thing->values[j]));
        count += told(r, i);
    }
    nc_excerpts_fetch(page->excerpts);
    nc_putf(page->out,
            r->options->once ? "## Things told: %u\n" : "## Things told more than once: %u\n",
            count);
    for (guint i = 0; i < r->things->things->len; i++)
        if (told(r, i))
            put_thing(page, nc_thing_at(r->things, i), arena);
    nc_arena_free(arena);
}
