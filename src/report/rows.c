/* rows.c - gathers mentions by value. */
#include "report/rows.h"

#include "data/units.h"
#include "report/words.h"

#include <stdlib.h>

struct nc_rows nc_rows_of(struct nc_arena *arena)
{
    return (struct nc_rows){ arena, g_array_new(FALSE, TRUE, sizeof(struct nc_row)) };
}

void nc_rows_clear(struct nc_rows *rows)
{
    g_array_free(rows->items, TRUE);
    *rows = (struct nc_rows){ 0 };
}

static struct nc_row *row_add(struct nc_rows *rows, uint32_t figure, unsigned tellers)
{
    const struct nc_row row = {
        .figure = figure, .articles = 1, .tellers = tellers, .again = NC_NONE, .denied = NC_NONE
    };
    g_array_append_val(rows->items, row);
    return nc_rows_at(rows, rows->items->len - 1);
}

/* Notes one more mention of the row's value; false when its article is new but all places are
 * taken. */
static bool row_mention(struct nc_row *row, const struct nc_store *store, uint32_t figure)
{
    const uint32_t article = nc_store_figure(store, figure)->in->article;
    if (figure == row->figure)
        return true;
    if (article == nc_store_figure(store, row->figure)->in->article) {
        const uint32_t line = nc_store_figure(store, figure)->line;
        if (row->again == NC_NONE && line != nc_store_figure(store, row->figure)->line)
            row->again = figure;
        return true;
    }
    for (uint32_t i = 0; i < row->other_count; i++)
        if (nc_store_figure(store, row->others[i])->in->article == article)
            return true;
    if (row->other_count == NC_ROW_OTHERS)
        return false;
    row->others[row->other_count++] = figure;
    return true;
}

/* Does its text take the number back? */
static bool is_denial(const struct nc_store *store, uint32_t figure)
{
    return (nc_store_figure(store, figure)->flags & NC_FIGURE_WITHDRAWN) != 0;
}

static bool same_article(const struct nc_store *store, uint32_t a, uint32_t b)
{
    return nc_store_figure(store, a)->in->article == nc_store_figure(store, b)->in->article;
}

/* Has the article of a value's mention i, which stands beside its others, another one? */
static bool tells_beside(const struct nc_store *store, const struct nc_value *value,
                         const uint32_t *members, uint32_t i)
{
    return (i > 0 && same_article(store, members[i - 1], members[i])) ||
           (i + 1 < value->count && same_article(store, members[i], members[i + 1]));
}

/* Appends a value by its mention number `show`.  An article that only takes the number back does
 * not tell it. */
static struct nc_row *add_value(struct nc_rows *rows, const struct nc_store *store,
                                const struct nc_thing *thing, const struct nc_value *value,
                                uint32_t show)
{
    const uint32_t *members = thing->members + value->first;
    struct nc_row *row = row_add(rows, members[show], value->tellers);
    row->articles = value->articles;
    for (uint32_t i = 0; i < value->count; i++) {
        if (i == show)
            continue;
        if (!is_denial(store, members[i]) || is_denial(store, members[show]))
            row_mention(row, store, members[i]);
        else if (row->articles > 1 && !tells_beside(store, value, members, i))
            row->articles--;
    }
    return row;
}

static bool is_odd(const struct nc_store *store, uint32_t figure, const bool *odd)
{
    return odd != NULL && odd[nc_store_figure(store, figure)->in->article];
}

/* The first mention that states the value in an article whose date is trusted, else the first that
 * states it, else the first. */
static uint32_t first_trusted(const struct nc_store *store, const struct nc_thing *thing,
                              const struct nc_value *value, const bool *odd)
{
    uint32_t states = value->count;
    for (uint32_t i = 0; i < value->count; i++) {
        const uint32_t figure = thing->members[value->first + i];
        if (is_denial(store, figure))
            continue;
        if (!is_odd(store, figure, odd))
            return i;
        states = MIN(states, i);
    }
    return states < value->count ? states : 0;
}

/* When the articles that give the value were written, first and last. */
static void date_row(struct nc_row *row, const struct nc_store *store, const struct nc_thing *thing,
                     const struct nc_value *value, const bool *odd)
{
    for (uint32_t i = 0; i < value->count; i++) {
        const uint32_t figure = thing->members[value->first + i];
        const struct nc_date date =
            nc_store_article(store, nc_store_figure(store, figure)->in->article)->date;
        if (is_odd(store, figure, odd) || is_denial(store, figure) || date.month == 0)
            continue;
        if (row->since.month == 0 || nc_date_compare(date, row->since) < 0)
            row->since = date;
        if (row->until.month == 0 || nc_date_compare(date, row->until) > 0)
            row->until = date;
    }
}

/* The mention that calls the value's number, hedged alike or not, wrong; NC_NONE without one. */
static uint32_t denial_of(const struct nc_store *store, const struct nc_thing *thing,
                          const struct nc_value *value)
{
    for (uint32_t i = 0; value->has_value && i < thing->member_count; i++) {
        const struct nc_figure *f = nc_store_figure(store, thing->members[i]);
        if ((f->flags & NC_FIGURE_WITHDRAWN) != 0 && f->has_value && f->unit == thing->unit &&
            nc_decimal_compare(f->value, value->value) == 0)
            return thing->members[i];
    }
    return NC_NONE;
}

/* Within a day by size; those without a date come last. */
static int by_time(const void *a, const void *b)
{
    const struct nc_row *x = a, *y = b;
    if ((x->since.month == 0) != (y->since.month == 0))
        return x->since.month == 0 ? 1 : -1;
    const int by = nc_date_compare(x->since, y->since);
    return by != 0 ? by : (x->size > y->size) - (x->size < y->size);
}

/* Of a value's number, or of the one end that it has. */
static double size_of(const struct nc_value *v)
{
    return nc_decimal_double(v->has_value ? v->value : v->has_low ? v->low : v->high);
}

void nc_rows_thing(struct nc_rows *rows, const struct nc_store *store, const struct nc_thing *thing,
                   const bool *odd)
{
    for (uint32_t i = 0; i < thing->value_count; i++) {
        const struct nc_value *value = &thing->values[i];
        struct nc_row *row =
            add_value(rows, store, thing, value, first_trusted(store, thing, value, odd));
        row->denied = denial_of(store, thing, value);
        row->size = size_of(value);
        date_row(row, store, thing, value, odd);
    }
    g_array_sort(rows->items, by_time);
}

static bool same_number(bool has_a, struct nc_decimal a, bool has_b, struct nc_decimal b)
{
    return has_a == has_b && (!has_a || nc_decimal_compare(a, b) == 0);
}

/* Do two figures read alike in the column of values? */
static bool same_value(const struct nc_figure *a, const struct nc_figure *b)
{
    return a->unit == b->unit && a->modifier == b->modifier &&
           same_number(a->has_value, a->value, b->has_value, b->value) &&
           same_number(a->has_low, nc_figure_low(a), b->has_low, nc_figure_low(b)) &&
           same_number(a->has_high, nc_figure_high(a), b->has_high, nc_figure_high(b));
}

/* A witness that belongs to no value of the thing; the same value stays one row. */
static void add_witness(struct nc_rows *rows, const struct nc_store *store,
                        const struct nc_witness *witness)
{
    const struct nc_figure *f = nc_store_figure(store, witness->figure);
    for (guint i = 0; i < rows->items->len; i++) {
        struct nc_row *row = nc_rows_at(rows, i);
        const struct nc_figure *shown = nc_store_figure(store, row->figure);
        if (row->figure == witness->figure)
            return;
        if (!same_value(shown, f) || shown->said->head != f->said->head ||
            shown->said->event != f->said->event)
            continue;
        row->articles += row_mention(row, store, witness->figure) ? 0 : 1;
        row->articles = MAX(row->articles, row->other_count + 1);
        return;
    }
    row_add(rows, witness->figure, witness->tellers);
}

/* Is the value there already, by any of its mentions? */
static bool has_value(const struct nc_rows *rows, const struct nc_thing *thing,
                      const struct nc_value *value)
{
    for (guint i = 0; i < rows->items->len; i++)
        for (uint32_t j = 0; j < value->count; j++)
            if (nc_rows_at(rows, i)->figure == thing->members[value->first + j])
                return true;
    return false;
}

/* A finding's figures, sorted by row, and which of them belong to a value of its thing. */
struct named {
    uint32_t figure;
    guint order; /* among the witnesses: those to show come first */
    bool placed;
};

static int by_figure(const void *a, const void *b)
{
    const struct named *x = a, *y = b;
    return (x->figure > y->figure) - (x->figure < y->figure);
}

static struct named *named_of(const struct nc_finding *finding)
{
    const guint count = finding->witnesses->len;
    struct named *named = g_new0(struct named, count + 1);
    for (guint i = 0; i < count; i++) {
        named[i].figure = g_array_index(finding->witnesses, struct nc_witness, i).figure;
        named[i].order = i;
    }
    qsort(named, count, sizeof *named, by_figure);
    return named;
}

static struct named *find_named(struct named *named, guint count, uint32_t figure)
{
    const struct named key = { .figure = figure };
    return bsearch(&key, named, count, sizeof *named, by_figure);
}

/* The values of the thing that have a witness, in the thing's order, each by its first witness: a
 * finding inside one article must show that article. */
static void add_values(struct nc_rows *rows, const struct nc_store *store,
                       const struct nc_thing *thing, struct named *named, guint count)
{
    for (uint32_t i = 0; i < thing->value_count; i++) {
        const struct nc_value *value = &thing->values[i];
        uint32_t show = value->count;
        guint first = count;
        for (uint32_t j = 0; j < value->count; j++) {
            struct named *one = find_named(named, count, thing->members[value->first + j]);
            if (one == NULL)
                continue;
            one->placed = true;
            show = one->order < first ? j : show;
            first = MIN(first, one->order);
        }
        if (show < value->count && !has_value(rows, thing, value))
            add_value(rows, store, thing, value, show);
    }
}

void nc_rows_finding(struct nc_rows *rows, const struct nc_report *report,
                     const struct nc_finding *finding)
{
    const guint count = finding->witnesses->len;
    struct named *named = named_of(finding);
    if (finding->thing != NC_NONE)
        add_values(rows, report->store, nc_thing_at(report->things, finding->thing), named, count);
    for (guint i = 0; i < count; i++) {
        const struct nc_witness *witness = &g_array_index(finding->witnesses, struct nc_witness, i);
        if (!find_named(named, count, witness->figure)->placed)
            add_witness(rows, report->store, witness);
    }
    g_free(named);
}

void nc_rows_want(const struct nc_rows *rows, struct nc_excerpts *excerpts)
{
    for (guint i = 0; i < rows->items->len; i++)
        nc_excerpts_want(excerpts, nc_rows_at(rows, i)->figure);
}

/* "940 miles (1,513 km)": the thing's unit, to four digits. */
static void put_converted(GString *out, const struct nc_figure *f, const struct nc_thing *thing)
{
    if (!f->has_value || f->unit == thing->unit || !nc_unit_comparable(f->unit, thing->unit))
        return;
    char digits[NC_DECIMAL_TEXT];
    const double x = nc_decimal_double(nc_unit_convert(f->value, f->unit, thing->unit));
    g_ascii_formatd(digits, sizeof digits, "%.4g", x);
    const double rounded = g_ascii_strtod(digits, NULL);
    g_string_append(out, " (");
    nc_words_quantity(out, nc_decimal_from_double(rounded), thing->unit, "");
    g_string_append(out, ")");
}

void nc_rows_spell(struct nc_rows *rows, const struct nc_page *page, const struct nc_thing *thing)
{
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < rows->items->len; i++) {
        struct nc_row *row = nc_rows_at(rows, i);
        const struct nc_figure *f = nc_store_figure(page->report->store, row->figure);
        g_string_truncate(text, 0);
        nc_words_figure(text, page->report->store, f,
                        nc_excerpts_of(page->excerpts, row->figure)->surface);
        if (thing != NULL)
            put_converted(text, f, thing);
        row->value = nc_arena_copy(rows->arena, text->str, text->len);
    }
    g_string_free(text, TRUE);
}
