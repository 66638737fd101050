/* say.c - the words that all rules share. */
#include "checks/say.h"

#include "data/units.h"
#include "model/moment.h"

#include <stdlib.h>
#include <string.h>

/* Digits in groups of three: "1234567.5" becomes "1,234,567.5". */
static void say_digits(GString *out, const char *digits)
{
    size_t whole = strcspn(digits, ".e"), at = 0;
    if (*digits == '-')
        g_string_append_c(out, digits[at++]);
    for (; at < whole; at++) {
        g_string_append_c(out, digits[at]);
        size_t left = whole - at - 1;
        if (left > 0 && left % 3 == 0)
            g_string_append_c(out, ',');
    }
    g_string_append(out, digits + whole);
}

/* The word for a power of ten, and the number that stands before it; NULL when plain digits read
 * better. */
static const char *magnitude(struct nc_decimal number, struct nc_decimal *before)
{
    static const struct {
        int power;
        const char *word;
    } words[] = {
        { 12, " trillion" },
        { 9, " billion" },
        { 6, " million" },
    };
    const struct nc_decimal trimmed = nc_decimal_trim(number);
    const double size = llabs(trimmed.mantissa) == 0 ? 0 : nc_decimal_double(trimmed);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const struct nc_decimal one = nc_decimal_of(1, words[i].power);
        if (size < nc_decimal_double(one) || trimmed.exponent < words[i].power - 3)
            continue;
        *before = nc_decimal_of(trimmed.mantissa, trimmed.exponent - words[i].power);
        return words[i].word;
    }
    return NULL;
}

void nc_say_number(GString *out, struct nc_decimal number)
{
    char text[NC_DECIMAL_TEXT];
    struct nc_decimal before = number;
    const char *word = magnitude(number, &before);
    nc_decimal_short(before, text);
    say_digits(out, text);
    if (word != NULL)
        g_string_append(out, word);
}

static void say_unit(GString *out, uint16_t row)
{
    const struct nc_unit *unit = nc_unit_at(row);
    if (strcmp(unit->name, "percent") == 0)
        g_string_append_c(out, '%');
    else if (unit->plain != NULL && *unit->plain != '\0')
        g_string_append_printf(out, " %s", unit->plain);
}

static const char *hedge(uint8_t modifier)
{
    static const char *const words[] = {
        [NC_EXACT] = "",         [NC_ABOUT] = "about ",     [NC_BELOW] = "fewer than ",
        [NC_AT_MOST] = "up to ", [NC_ABOVE] = "more than ", [NC_AT_LEAST] = "at least ",
        [NC_RANGE] = "",
    };
    return words[modifier];
}

static void say_ends(GString *out, const struct nc_value *v)
{
    if (v->has_low && v->has_high) {
        nc_say_number(out, v->low);
        g_string_append(out, " to ");
        nc_say_number(out, v->high);
    } else if (v->has_low || v->has_high) {
        g_string_append(out, v->has_low ? hedge(v->low_open ? NC_ABOVE : NC_AT_LEAST)
                                        : hedge(v->high_open ? NC_BELOW : NC_AT_MOST));
        nc_say_number(out, v->has_low ? v->low : v->high);
    }
}

static void say_with_unit(GString *out, const struct nc_value *v, uint16_t unit, enum nc_kind kind)
{
    char moment[NC_MOMENT_TEXT];
    if (nc_kind_moment(kind)) {
        g_string_append(out, nc_moment_text(kind, v->value, moment));
        return;
    }
    if (v->has_value) {
        g_string_append(out, hedge(v->modifier));
        nc_say_number(out, v->value);
    } else {
        say_ends(out, v);
    }
    say_unit(out, unit);
}

void nc_say_value(GString *out, const struct nc_case *c, const struct nc_value *value)
{
    const uint32_t row = nc_value_shown(c->thing, value);
    say_with_unit(out, value, c->thing->unit, (enum nc_kind)nc_store_figure(c->store, row)->kind);
}

void nc_say_figure(GString *out, const struct nc_case *c, uint32_t figure)
{
    const struct nc_figure *f = nc_store_figure(c->store, figure);
    const struct nc_value value = {
        .value = f->value,
        .low = nc_figure_low(f),
        .high = nc_figure_high(f),
        .has_value = f->has_value,
        .has_low = f->has_low,
        .has_high = f->has_high,
        .low_open = f->low_open,
        .high_open = f->high_open,
        .modifier = f->modifier,
    };
    say_with_unit(out, &value, f->unit, (enum nc_kind)f->kind);
}

void nc_say_bounds(GString *out, const struct nc_value *value)
{
    if (value->has_low && value->has_high && nc_decimal_compare(value->low, value->high) == 0) {
        g_string_append(out, "exactly ");
        nc_say_number(out, value->low);
    } else {
        say_ends(out, value);
    }
}

void nc_say_teller(GString *out, const struct nc_case *c, uint32_t figure)
{
    const struct nc_figure *f = nc_store_figure(c->store, figure);
    const struct nc_article *article = nc_store_article(c->store, f->in->article);
    nc_str who = f->speaker != 0           ? f->speaker
                 : article->publisher != 0 ? article->publisher
                                           : article->id;
    g_string_append(out, nc_store_text(c->store, who));
}

void nc_say_date(GString *out, struct nc_date date)
{
    static const char *const months[] = { "",    "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
    if (date.day != 0 && date.month != 0)
        g_string_append_printf(out, "%d ", date.day);
    if (date.month != 0)
        g_string_append(out, months[date.month]);
    if (date.year != 0)
        g_string_append_printf(out, "%s%d", date.month != 0 ? " " : "", date.year);
}

/* How far a figure's value may be from what was meant, by rounding or hedge. */
static struct nc_decimal slack(const struct nc_figure *f)
{
    if (!f->has_low || !f->has_high)
        return nc_decimal_of(0, 0);
    const struct nc_decimal below = nc_decimal_sub(f->value, nc_figure_low(f));
    const struct nc_decimal above = nc_decimal_sub(nc_figure_high(f), f->value);
    return nc_decimal_compare(below, above) > 0 ? below : above;
}

/* What rounding explains of the distance between two figures. */
static void say_rounding(GString *out, struct nc_decimal apart, struct nc_decimal rounding)
{
    const int order = nc_decimal_compare(rounding, apart);
    if (rounding.mantissa == 0)
        return;
    if (order > 0) {
        g_string_append(out, ", which rounding could explain, but nobody writes one for the other");
    } else if (order == 0) {
        g_string_append(out, ", just more than rounding explains");
    } else {
        g_string_append(out, "; rounding explains ");
        nc_say_number(out, rounding);
        g_string_append(out, " at most");
    }
}

void nc_say_gap(GString *out, const struct nc_case *c, uint32_t a, uint32_t b)
{
    const struct nc_figure *x = nc_store_figure(c->store, a), *y = nc_store_figure(c->store, b);
    if (!x->has_value || !y->has_value || x->unit != y->unit ||
        nc_kind_moment((enum nc_kind)x->kind))
        return;
    const bool x_larger = nc_decimal_compare(x->value, y->value) > 0;
    const struct nc_decimal apart =
        x_larger ? nc_decimal_sub(x->value, y->value) : nc_decimal_sub(y->value, x->value);
    g_string_append(out, "They are ");
    nc_say_number(out, apart);
    g_string_append(out, " apart");
    say_rounding(out, apart, nc_decimal_add(slack(x), slack(y)));
    g_string_append(out, ". ");
}

void nc_say_where(GString *out, const struct nc_case *c, uint32_t figure)
{
    const struct nc_figure *f = nc_store_figure(c->store, figure);
    const struct nc_article *article = nc_store_article(c->store, f->in->article);
    g_string_append_printf(out, "%s:%u", nc_store_text(c->store, article->id), f->line);
}

const char *nc_say_between(uint32_t item, uint32_t count, const char *last)
{
    if (item == 0)
        return "";
    return item + 1 < count ? ", " : last;
}

nc_str nc_say_end(GString *text, const struct nc_case *c)
{
    nc_str str = nc_pool_add(c->store->pool, text->str, text->len);
    g_string_free(text, TRUE);
    return str;
}

bool nc_say_moment(const struct nc_case *c)
{
    return nc_kind_moment((enum nc_kind)nc_store_figure(c->store, c->thing->members[0])->kind);
}
