/* figure_lines.c - what `extract` shows to people: one figure a line. */
#include "report/figures.h"

#include "data/units.h"
#include "report/cell.h"
#include "report/excerpt.h"
#include "report/screen.h"
#include "report/words.h"

enum { HEDGE_ROOM = 16 };

/* What one line shows. */
struct line {
    const struct nc_figure *figure;
    char value[HEDGE_ROOM + 2 * NC_DECIMAL_TEXT + 8]; /* empty for a date, a score, a label */
    const char *unit, *per, *counted;
    GString *surface, *reading; /* " = at least 40 km" */
};

/* How the wording bounds the value. */
static const char *hedge_of(const struct nc_figure *f)
{
    static const char *const words[] = { [NC_ABOUT] = "about ",
                                         [NC_BELOW] = "less than ",
                                         [NC_AT_MOST] = "at most ",
                                         [NC_ABOVE] = "more than ",
                                         [NC_AT_LEAST] = "at least " };
    const char *word = f->modifier < G_N_ELEMENTS(words) ? words[f->modifier] : NULL;
    return word != NULL ? word : "";
}

/* The value and what bounds it; the two ends of a range, or the one that is told. */
static void value_text(const struct nc_figure *f, char *out)
{
    *out = '\0';
    if (f->has_value) {
        nc_decimal_short(f->value, g_stpcpy(out, hedge_of(f)));
        return;
    }
    if (f->has_low && f->has_high) {
        const size_t len = nc_decimal_short(nc_figure_low(f), out);
        nc_decimal_short(nc_figure_high(f), g_stpcpy(out + len, " to "));
    } else if (f->has_low) {
        nc_decimal_short(nc_figure_low(f), g_stpcpy(out, "at least "));
    } else if (f->has_high) {
        nc_decimal_short(nc_figure_high(f), g_stpcpy(out, "at most "));
    }
}

static void add_part(GString *out, const char *gap, const char *part)
{
    if (*part == '\0')
        return;
    g_string_append(out, gap);
    g_string_append(out, part);
}

static void put_reading(struct line *l)
{
    g_string_truncate(l->reading, 0);
    add_part(l->reading, " = ", l->value);
    add_part(l->reading, " ", l->unit);
    add_part(l->reading, "/", l->per);
}

enum { SURFACE_COLUMNS = 20 };

/* "people, kill, said by police" */
static void put_context(GString *out, const struct nc_store *store, const struct nc_figure *f)
{
    const char *gap = "  ";
    const nc_str words[] = { f->said->counted, f->said->event };
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        if (words[i] == 0)
            continue;
        g_string_append_printf(out, "%s%s", gap, nc_store_text(store, words[i]));
        gap = ", ";
    }
    if (f->speaker != 0)
        g_string_append_printf(out, "%ssaid by %s", gap, nc_store_text(store, f->speaker));
}

static void put_table_line(struct nc_writer *w, const struct nc_figure_lines *lines,
                           const struct line *l)
{
    const size_t surface = nc_screen_width(l->surface->str);
    GString *text = g_string_new(NULL), *cut = g_string_new(NULL);
    g_string_append_printf(
        text, "  %5u:%-4u %s%*s%s", l->figure->line, l->figure->column, l->surface->str,
        surface < SURFACE_COLUMNS ? (int)(SURFACE_COLUMNS - surface) : 0, "", l->reading->str);
    put_context(text, lines->store, l->figure);
    nc_words_name(cut, *l->value == '\0' ? g_strchomp(text->str) : text->str,
                  (size_t)lines->options->width);
    nc_put_clean(w, cut->str, cut->len);
    nc_putc(w, '\n');
    g_string_free(text, TRUE);
    g_string_free(cut, TRUE);
}

static void put_concise_line(struct nc_writer *w, const char *place, const struct line *l)
{
    GString *text = g_string_new(place);
    g_string_append_printf(text, ": %s%s", l->surface->str, l->reading->str);
    add_part(text, ", ", l->counted);
    nc_put_clean(w, text->str, text->len);
    nc_putc(w, '\n');
    g_string_free(text, TRUE);
}

static void put_markdown_line(struct nc_writer *w, const char *place, const struct line *l)
{
    char *unit = g_strconcat(l->unit, *l->per != '\0' ? "/" : "", l->per, NULL);
    const char *const cells[] = { place, l->surface->str, l->value, unit, l->counted };
    nc_putc(w, '|');
    for (size_t i = 0; i < G_N_ELEMENTS(cells); i++) {
        nc_putc(w, ' ');
        nc_put_markdown(w, cells[i]);
        nc_puts(w, " |");
    }
    nc_putc(w, '\n');
    g_free(unit);
}

void nc_figure_lines_begin(struct nc_writer *w)
{
    nc_puts(w, "| where | as written | value | unit | what is counted |\n|---|---|---|---|---|\n");
}

static void put_line(struct nc_writer *w, const struct nc_figure_lines *lines, const struct line *l)
{
    const struct nc_article *article = nc_store_article(lines->store, l->figure->in->article);
    if (lines->format == NC_FORMAT_TABLE) {
        put_table_line(w, lines, l);
        return;
    }
    char *place = g_strdup_printf("%s:%u:%u", nc_store_text(lines->store, article->path),
                                  l->figure->line, l->figure->column);
    if (lines->format == NC_FORMAT_MARKDOWN)
        put_markdown_line(w, place, l);
    else
        put_concise_line(w, place, l);
    g_free(place);
}

/* The heading of an article's lines. */
static void put_article(struct nc_writer *w, const struct nc_store *store, uint32_t row)
{
    const char *id = nc_store_text(store, nc_store_article(store, row)->id);
    nc_put_clean(w, id, strlen(id));
    nc_putc(w, '\n');
}

bool nc_figure_lines(struct nc_writer *w, const struct nc_figure_lines *lines, uint32_t first,
                     uint32_t end)
{
    bool any = false;
    struct line l = { .surface = g_string_new(NULL), .reading = g_string_new(NULL) };
    for (uint32_t row = first; row < end; row++) {
        const struct nc_figure *f = nc_store_figure(lines->store, row);
        if (!lines->options->all_kinds && !nc_kind_quantity((enum nc_kind)f->kind))
            continue;
        if (!any && lines->format == NC_FORMAT_TABLE)
            put_article(w, lines->store, f->in->article);
        any = true;
        nc_excerpt_surface(l.surface, lines->text, lines->len, f);
        l.figure = f;
        l.unit = nc_unit_at(f->unit)->name;
        l.per = nc_store_text(lines->store, f->said->per);
        l.counted = nc_store_text(lines->store, f->said->counted);
        value_text(f, l.value);
        put_reading(&l);
        put_line(w, lines, &l);
    }
    g_string_free(l.surface, TRUE);
    g_string_free(l.reading, TRUE);
    return any;
}
