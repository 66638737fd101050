/* block.c - the rows of one block: a value, who says it, when, where, and in which words. */
#include "report/view.h"

#include "report/quote.h"
#include "report/words.h"

enum {
    INDENT = 4,
    VALUE_LEAST = 3,
    VALUE_MOST = 16, /* at most a quarter of the screen */
    GAP = 2,
    SPEAKER_SMALL = 12, /* on a narrow screen other fields go before it gets smaller */
    SPEAKER_LEAST = 22,
    SPEAKER_MOST = 34,
    ORIGIN_SMALL = 10,
    ORIGIN_LEAST = 18,
    ORIGIN_MOST = 24,
    QUOTE_LEAST = 32,
    QUOTE_MOST = 72
};

/* Columns of a block's fields; 0 = the field is left out. */
struct layout {
    size_t text; /* where the words begin */
    size_t speaker, date, origin;
    bool place; /* stands on the first line too */
};

/* The texts of one row. */
struct texts {
    GString *speaker, *date, *origin, *place, *also, *quote;
    const struct nc_excerpt *excerpt;
};

static struct texts texts_new(void)
{
    return (struct texts){ .speaker = g_string_new(NULL),
                           .date = g_string_new(NULL),
                           .origin = g_string_new(NULL),
                           .place = g_string_new(NULL),
                           .also = g_string_new(NULL),
                           .quote = g_string_new(NULL) };
}

static void texts_free(struct texts *t)
{
    GString *all[] = { t->speaker, t->date, t->origin, t->place, t->also, t->quote };
    for (size_t i = 0; i < G_N_ELEMENTS(all); i++)
        g_string_free(all[i], TRUE);
}

static const struct nc_article *article_of(const struct nc_view *view, uint32_t figure)
{
    const struct nc_store *store = view->page->report->store;
    return nc_store_article(store, nc_store_figure(store, figure)->in->article);
}

static void put_origin(const struct nc_view *view, GString *out, uint32_t figure)
{
    const struct nc_store *store = view->page->report->store;
    const struct nc_article *article = article_of(view, figure);
    if (view->origin == NC_ORIGIN_PUBLISHER)
        g_string_append(out, nc_store_text(store, article->publisher));
    else if (view->origin == NC_ORIGIN_DATELINE)
        nc_words_dateline(out, nc_store_text(store, article->dateline));
}

/* "also latimes.com, 28 Nov"; names when they tell apart and are few. */
static bool put_names(const struct nc_view *view, GString *out, const struct nc_row *row)
{
    if (view->origin != NC_ORIGIN_PUBLISHER || row->articles - 1 > row->other_count)
        return false;
    for (uint32_t i = 0; i < row->other_count; i++)
        if (article_of(view, row->others[i])->publisher == 0)
            return false;
    for (uint32_t i = 0; i < row->other_count; i++) {
        g_string_append(out, i == 0 ? "also " : ", ");
        put_origin(view, out, row->others[i]);
    }
    if (row->other_count == 1 && article_of(view, row->others[0])->date.month > 0) {
        g_string_append(out, ", ");
        nc_words_date(out, article_of(view, row->others[0])->date, view->years);
    }
    return true;
}

/* "3 articles until 18 Feb, 1 teller" */
static void put_articles(const struct nc_view *view, GString *out, const struct nc_row *row)
{
    const struct nc_date shown = article_of(view, row->figure)->date;
    nc_words_count(out, row->articles, "article");
    if (shown.month != 0 && row->until.month != 0 && nc_date_compare(shown, row->until) < 0) {
        g_string_append(out, " until ");
        nc_words_date(out, row->until, view->years);
    }
    if (row->tellers > 0) {
        g_string_append(out, ", ");
        nc_words_count(out, row->tellers, "teller");
    }
}

/* Who calls the number wrong: this article, or another. */
static void put_denial(const struct nc_view *view, GString *out, const struct nc_row *row)
{
    const struct nc_store *store = view->page->report->store;
    const char *gap = out->len > 0 ? "; " : "";
    if ((nc_store_figure(store, row->figure)->flags & NC_FIGURE_WITHDRAWN) != 0)
        g_string_append_printf(out, "%scalled wrong there", gap);
    else if (row->denied != NC_NONE)
        g_string_append_printf(out, "%scalled wrong, %s:%u", gap,
                               nc_store_text(store, article_of(view, row->denied)->path),
                               nc_store_figure(store, row->denied)->line);
}

static void put_also(const struct nc_view *view, GString *out, const struct nc_row *row)
{
    const struct nc_store *store = view->page->report->store;
    if (row->articles > 1 && !put_names(view, out, row))
        put_articles(view, out, row);
    else if (row->articles == 1 && row->again != NC_NONE)
        g_string_append_printf(out, "also line %u", nc_store_figure(store, row->again)->line);
    put_denial(view, out, row);
}

static void fill_texts(const struct nc_view *view, const struct nc_row *row, struct texts *t)
{
    const struct nc_store *store = view->page->report->store;
    const struct nc_figure *f = nc_store_figure(store, row->figure);
    const struct nc_article *article = article_of(view, row->figure);
    GString *all[] = { t->speaker, t->date, t->origin, t->place, t->also, t->quote };
    for (size_t i = 0; i < G_N_ELEMENTS(all); i++)
        g_string_truncate(all[i], 0);
    g_string_append(t->speaker,
                    f->speaker != 0 ? nc_store_text(store, f->speaker) : "nobody named");
    nc_words_date(t->date, article->date,
                  view->years || view->odd[nc_store_figure(store, row->figure)->in->article]);
    put_origin(view, t->origin, row->figure);
    g_string_append_printf(t->place, "%s:%u", nc_store_text(store, article->path), f->line);
    put_also(view, t->also, row);
    t->excerpt = nc_excerpts_of(view->page->excerpts, row->figure);
}

static size_t wider(size_t width, const GString *text)
{
    return MAX(width, nc_screen_width(text->str));
}

/* A narrow screen: where speaker and origin would be a few letters each, the origin is left out,
 * then the date; the path below tells both to those who know it. */
static void squeeze(struct layout *l, size_t width)
{
    size_t room = width > l->text ? width - l->text : 1;
    const size_t date = l->date > 0 ? GAP + l->date : 0;
    const size_t speaker = MIN(l->speaker, SPEAKER_SMALL), origin = MIN(l->origin, ORIGIN_SMALL);
    if (speaker + date > room)
        l->date = 0;
    else
        room -= date;
    if (speaker + GAP + origin > room)
        l->origin = 0;
    if (l->origin > 0) {
        l->origin = MIN(l->origin, room - GAP - speaker);
        room -= GAP + l->origin;
    }
    l->speaker = MIN(l->speaker, room);
}

/* What all rows would like, then what there is room for: names give way first, places never. */
static struct layout layout_of(const struct nc_view *view, const struct nc_rows *rows, guint count)
{
    struct layout l = { .text = VALUE_LEAST };
    struct texts t = texts_new();
    size_t place = 0;
    for (guint i = 0; i < count; i++) {
        const size_t value = nc_screen_width(nc_rows_at(rows, i)->value);
        fill_texts(view, nc_rows_at(rows, i), &t);
        l.text = MAX(l.text, MIN(value, MIN(VALUE_MOST, view->screen.width / 4)));
        l.speaker = wider(l.speaker, t.speaker);
        l.date = wider(l.date, t.date);
        l.origin = wider(l.origin, t.origin);
        place = wider(place, t.place);
    }
    texts_free(&t);
    l.text += INDENT + GAP;
    l.speaker = MIN(l.speaker, SPEAKER_MOST);
    l.origin = MIN(l.origin, ORIGIN_MOST);
    struct layout wish = l;
    const size_t width = view->screen.width;
    const size_t fixed = l.text + (l.date > 0 ? GAP + l.date : 0) + (l.origin > 0 ? GAP : 0);
    if (fixed + l.speaker + l.origin + GAP + place > width) {
        const size_t origin = MIN(l.origin, ORIGIN_LEAST), speaker = MIN(l.speaker, SPEAKER_LEAST);
        l.place = fixed + speaker + origin + GAP + place <= width;
        const size_t taken = fixed + (l.place ? GAP + place : 0);
        l.origin =
            MIN(l.origin, MAX(origin, width > taken + l.speaker ? width - taken - l.speaker : 0));
        l.speaker = MIN(l.speaker, width > taken + l.origin ? width - taken - l.origin : 1);
        if (l.speaker >= MIN(speaker, SPEAKER_SMALL))
            return l;
        squeeze(&wish, width);
        return wish;
    }
    l.place = true;
    return l;
}

/* A field of words cut to its columns; returns how many it took. */
static size_t put_field(struct nc_view *view, const char *text, size_t columns, bool name)
{
    GString *cut = g_string_new(NULL);
    if (name)
        nc_words_name(cut, text, columns);
    else
        nc_words_short(cut, text, columns);
    const size_t width = nc_screen_width(cut->str);
    nc_screen_text(&view->screen, NC_PLAIN, cut->str);
    g_string_free(cut, TRUE);
    return width;
}

/* The value, to the right in its column; on a line of its own when it is wider. */
static void put_value(struct nc_view *view, const struct layout *l, const char *value)
{
    struct nc_screen *s = &view->screen;
    nc_screen_pad(s, INDENT);
    if (nc_screen_width(value) > l->text - INDENT - GAP) {
        nc_screen_text(s, NC_BOLD, value);
        nc_screen_end(s);
        nc_screen_pad(s, l->text);
        return;
    }
    nc_screen_right(s, NC_BOLD, value, l->text - INDENT - GAP);
    nc_screen_pad(s, GAP);
}

/* Value, speaker, date, origin, place; empty fields at the end leave no spaces. */
static size_t put_first_line(struct nc_view *view, const struct layout *l, const struct nc_row *row,
                             const struct texts *t)
{
    const struct {
        const GString *text;
        size_t columns;
    } fields[] = { { t->speaker, l->speaker },
                   { t->date, l->date },
                   { t->origin, l->origin },
                   { t->place, l->place ? nc_screen_width(t->place->str) : 0 } };
    put_value(view, l, row->value);
    size_t at = l->text, used = l->text;
    for (size_t i = 0; i < G_N_ELEMENTS(fields); i++) {
        if (fields[i].columns == 0)
            continue;
        if (fields[i].text->len > 0) {
            nc_screen_pad(&view->screen, at > used ? at - used : used > l->text ? GAP : 0);
            at = MAX(at, used > l->text ? used + GAP : at);
            used = at + put_field(view, fields[i].text->str, fields[i].columns, i == 0);
        }
        at += fields[i].columns + GAP;
    }
    return used;
}

static void put_pair(struct nc_view *view, const struct layout *l, const char *left,
                     const char *right)
{
    const struct nc_pair pair = {
        .indent = l->text, .hang = l->text, .left = left, .right = right, .right_style = NC_DIM
    };
    if (*left != '\0' || *right != '\0')
        nc_screen_pair(&view->screen, &pair);
}

/* The words, as many as leave room for `right` beside them; it goes below when they would be few,
 * with `last` at the end of that line. */
static void put_words(struct nc_view *view, const struct layout *l, struct texts *t,
                      const char *right, const char *last)
{
    const size_t side = nc_screen_width(right), width = view->screen.width - l->text;
    const bool beside = side == 0 || width >= side + GAP + QUOTE_LEAST;
    const size_t room = beside && side > 0 ? width - side - GAP : width;
    nc_quote(t->quote, t->excerpt, MIN(room, QUOTE_MOST));
    put_pair(view, l, t->quote->str, beside ? right : "");
    put_pair(view, l, beside ? "" : right, last);
}

/* Two lines where they suffice.  The place stands at the end of the first, else at the end of the
 * second, and who else gives the value at the end of the other one. */
static void put_row(struct nc_view *view, const struct layout *l, const struct nc_row *row,
                    struct texts *t)
{
    fill_texts(view, row, t);
    const size_t used = put_first_line(view, l, row, t), width = view->screen.width;
    const size_t also = nc_screen_width(t->also->str);
    const bool beside = !l->place && also > 0 && used + GAP + also <= width;
    if (beside) {
        nc_screen_pad(&view->screen, width - used - also);
        nc_screen_text(&view->screen, NC_DIM, t->also->str);
    }
    nc_screen_end(&view->screen);
    if (l->place)
        put_words(view, l, t, t->also->str, "");
    else
        put_words(view, l, t, t->place->str, beside ? "" : t->also->str);
}

void nc_view_rows(struct nc_view *view, const struct nc_rows *rows, guint most)
{
    const guint count = MIN(rows->items->len, most);
    const struct layout l = layout_of(view, rows, count);
    struct texts t = texts_new();
    for (guint i = 0; i < count; i++)
        put_row(view, &l, nc_rows_at(rows, i), &t);
    if (count < rows->items->len) {
        nc_screen_pad(&view->screen, l.text);
        g_string_truncate(t.quote, 0);
        nc_words_count(t.quote, rows->items->len - count, "more value");
        nc_screen_text(&view->screen, NC_DIM, t.quote->str);
        nc_screen_end(&view->screen);
    }
    texts_free(&t);
}
