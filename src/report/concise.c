/* concise.c - one line a finding or figure, for editors, grep and CI logs. */
#include "report/formats.h"

#include "report/screen.h"
#include "report/words.h"

/* Lines are made in a page of their own, so that what they quote can be cleaned: a line stays a
 * line. */
static void end_line(const struct nc_page *page, struct nc_writer *line)
{
    nc_put_clean(page->out, line->data, line->used);
    nc_putc(page->out, '\n');
    line->used = 0;
}

static void put_place(const struct nc_page *page, uint32_t article, uint32_t line, uint32_t column)
{
    const struct nc_store *store = page->report->store;
    nc_puts(page->out, nc_store_text(store, nc_store_article(store, article)->path));
    if (line > 0)
        nc_putf(page->out, ":%u", line);
    if (column > 0)
        nc_putf(page->out, ":%u", column);
    nc_puts(page->out, ": ");
}

static void put_finding(const struct nc_page *page, const struct nc_finding *f)
{
    const struct nc_store *store = page->report->store;
    const char *about = nc_store_text(store, f->about);
    if (f->witnesses->len > 0) {
        const struct nc_figure *first =
            nc_store_figure(store, g_array_index(f->witnesses, struct nc_witness, 0).figure);
        put_place(page, first->in->article, first->line, first->column);
    } else if (f->article != NC_NONE) {
        put_place(page, f->article, f->line, 0);
    } else if (f->path != 0) {
        nc_puts(page->out, nc_store_text(store, f->path));
        if (f->line > 0)
            nc_putf(page->out, ":%u", f->line);
        nc_puts(page->out, ": ");
    }
    nc_putf(page->out, "%s: ", nc_level_name((enum nc_level)f->level));
    if (*about != '\0')
        nc_putf(page->out, "%s: ", about);
    nc_putf(page->out, "%s [%s]", nc_store_text(store, f->message), f->rule->id);
}

void nc_findings_concise(const struct nc_page *page)
{
    const struct nc_report *r = page->report;
    struct nc_writer line = nc_writer_of(NULL);
    const struct nc_page inner = { r, &line, page->excerpts };
    for (guint i = 0; i < r->findings->items->len; i++) {
        const struct nc_finding *f = nc_finding_at(r->findings, i);
        if (!nc_finding_shown(r->options, f))
            continue;
        put_finding(&inner, f);
        end_line(page, &line);
    }
    nc_writer_close(&line);
}

static void put_member(const struct nc_page *page, const struct nc_thing *thing, uint32_t row)
{
    const struct nc_store *store = page->report->store;
    const struct nc_figure *f = nc_store_figure(store, row);
    const char *speaker = nc_store_text(store, f->speaker);
    put_place(page, f->in->article, f->line, f->column);
    GString *value = g_string_new(NULL);
    nc_words_figure(value, store, f, nc_excerpts_of(page->excerpts, row)->surface);
    nc_putf(page->out, "%s: %s", nc_store_text(store, thing->about), value->str);
    g_string_free(value, TRUE);
    if (*speaker != '\0')
        nc_putf(page->out, ", said by %s", speaker);
}

void nc_groups_concise(const struct nc_page *page)
{
    const struct nc_report *r = page->report;
    struct nc_writer line = nc_writer_of(NULL);
    const struct nc_page inner = { r, &line, page->excerpts };
    for (guint i = 0; i < r->things->things->len; i++) {
        const struct nc_thing *thing = nc_thing_at(r->things, i);
        for (uint32_t j = 0;
             (thing->member_count > 1 || r->options->once) && j < thing->member_count; j++) {
            put_member(&inner, thing, thing->members[j]);
            end_line(page, &line);
        }
    }
    nc_writer_close(&line);
}
