/* figure_lines.c - what `extract` shows to people: one figure a line. */
#include "report/figures.h"

#include "data/units.h"
#include "report/excerpt.h"

/* What one line shows. */
struct line {
    const struct nc_figure *figure;
    char value[2 * NC_DECIMAL_TEXT + 8];
    const char *unit, *counted;
    GString *surface;
};

/* The value; the two ends of a range. */
static void value_text(const struct nc_figure *f, char *out)
{
    size_t len = 0;
    if (f->has_value) {
        nc_decimal_text(f->value, out);
        return;
    }
    if (f->has_low)
        len = nc_decimal_text(f->low, out);
    memcpy(out + len, " to ", 5);
    if (f->has_high)
        nc_decimal_text(f->high, out + len + 4);
}

static void put_table_line(struct nc_writer *w, const struct line *l)
{
    nc_putf(w, "  %5u:%-4u %s%*s = %s%s%s%s%s\n", l->figure->line, l->figure->column,
            l->surface->str, (int)MAX(0, 20 - g_utf8_strlen(l->surface->str, -1)), "", l->value,
            *l->unit != '\0' ? " " : "", l->unit, *l->counted != '\0' ? "  " : "", l->counted);
}

static void put_markdown_cell(struct nc_writer *w, const char *text)
{
    nc_puts(w, " ");
    for (; *text != '\0'; text++) {
        if (*text == '|' || *text == '\\')
            nc_putc(w, '\\');
        nc_putc(w, *text);
    }
    nc_puts(w, " |");
}

static void put_markdown_line(struct nc_writer *w, const char *place, const struct line *l)
{
    nc_puts(w, "|");
    put_markdown_cell(w, place);
    put_markdown_cell(w, l->surface->str);
    put_markdown_cell(w, l->value);
    put_markdown_cell(w, l->unit);
    put_markdown_cell(w, l->counted);
    nc_puts(w, "\n");
}

void nc_figure_lines_begin(struct nc_writer *w)
{
    nc_puts(w, "| where | as written | value | unit | what is counted |\n|---|---|---|---|---|\n");
}

static void put_line(struct nc_writer *w, const struct nc_figure_lines *lines, const struct line *l)
{
    const struct nc_article *article = nc_store_article(lines->store, l->figure->article);
    if (lines->format == NC_FORMAT_TABLE) {
        put_table_line(w, l);
        return;
    }
    char *place = g_strdup_printf("%s:%u:%u", nc_store_text(lines->store, article->path),
                                  l->figure->line, l->figure->column);
    if (lines->format == NC_FORMAT_MARKDOWN)
        put_markdown_line(w, place, l);
    else
        nc_putf(w, "%s: %s = %s%s%s%s%s\n", place, l->surface->str, l->value,
                *l->unit != '\0' ? " " : "", l->unit, *l->counted != '\0' ? ", " : "", l->counted);
    g_free(place);
}

bool nc_figure_lines(struct nc_writer *w, const struct nc_figure_lines *lines, uint32_t first,
                     uint32_t end)
{
    bool any = false;
    struct line l = { .surface = g_string_new(NULL) };
    for (uint32_t row = first; row < end; row++) {
        const struct nc_figure *f = nc_store_figure(lines->store, row);
        if (!lines->options->all_kinds && !nc_kind_quantity((enum nc_kind)f->kind))
            continue;
        if (!any && lines->format == NC_FORMAT_TABLE)
            nc_putf(w, "%s\n",
                    nc_store_text(lines->store, nc_store_article(lines->store, f->article)->id));
        any = true;
        g_string_truncate(l.surface, 0);
        const uint32_t stop = (uint32_t)MIN(f->end, lines->len);
        nc_excerpt_fold(l.surface, lines->text, (struct nc_stretch){ MIN(f->start, stop), stop });
        l.figure = f;
        l.unit = nc_unit_at(f->unit)->name;
        l.counted = nc_store_text(lines->store, f->counted);
        value_text(f, l.value);
        put_line(w, lines, &l);
    }
    g_string_free(l.surface, TRUE);
    return any;
}
