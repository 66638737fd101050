/* reading.c - runs the extractor over short texts and writes what it found as lines. */
#include "tests/unit/reading.h"

#include "data/units.h"
#include "extract/extract.h"

#include <stdio.h>
#include <string.h>

struct nc_found nc_found_in(const char *text)
{
    static const struct nc_piece piece = { 0, 1, 1, true };
    struct nc_found found = { nc_store_new(), text };
    struct nc_options *options = nc_options_new();
    struct nc_extractor *extractor = nc_extractor_new(options);
    struct nc_reading reading = {
        .text = text, .len = strlen(text), .pieces = &piece, .piece_count = 1
    };
    reading.article.path = reading.article.id = nc_pool_addz(found.store->pool, "a.txt");
    nc_extract(extractor, &reading, 1, found.store);
    nc_extractor_free(extractor);
    nc_options_free(options);
    return found;
}

void nc_found_free(struct nc_found *found)
{
    nc_store_free(found->store);
    found->store = NULL;
}

static const struct nc_figure *first_of(const struct nc_found *found, bool any_kind)
{
    for (guint i = 0; i < found->store->figures->len; i++) {
        const struct nc_figure *f = nc_store_figure(found->store, i);
        if (any_kind || nc_kind_quantity(f->kind))
            return f;
    }
    return NULL;
}

static void put_value(const struct nc_figure *f, char *out, size_t room)
{
    char low[NC_DECIMAL_TEXT] = "", high[NC_DECIMAL_TEXT] = "";
    if (f->has_value) {
        nc_decimal_text(f->value, low);
        snprintf(out, room, "%s", low);
        return;
    }
    if (!f->has_low || !f->has_high) {
        snprintf(out, room, "-");
        return;
    }
    nc_decimal_text(nc_figure_low(f), low);
    nc_decimal_text(nc_figure_high(f), high);
    snprintf(out, room, "%s..%s", low, high);
}

const char *nc_found_line(const char *text, bool any_kind, char out[NC_FOUND_LINE])
{
    char value[2 * NC_DECIMAL_TEXT + 4];
    struct nc_found found = nc_found_in(text);
    const struct nc_figure *f = first_of(&found, any_kind);
    snprintf(out, NC_FOUND_LINE, "none");
    if (f != NULL) {
        put_value(f, value, sizeof value);
        snprintf(out, NC_FOUND_LINE, "%.*s|%s|%s|%s|%s|%s", (int)(f->len),
                 text + f->start, nc_kind_name(f->kind), value, nc_unit_at(f->unit)->name,
                 nc_modifier_name(f->modifier), nc_store_text(found.store, f->said->per));
    }
    nc_found_free(&found);
    return out;
}

const char *nc_found_interval(const char *text, char out[NC_FOUND_LINE])
{
    char low[NC_DECIMAL_TEXT] = "*", high[NC_DECIMAL_TEXT] = "*";
    struct nc_found found = nc_found_in(text);
    const struct nc_figure *f = first_of(&found, false);
    snprintf(out, NC_FOUND_LINE, "none");
    if (f != NULL) {
        if (f->has_low)
            nc_decimal_text(nc_figure_low(f), low);
        if (f->has_high)
            nc_decimal_text(nc_figure_high(f), high);
        snprintf(out, NC_FOUND_LINE, "%c%s,%s%c", f->low_open ? '(' : '[', low, high,
                 f->high_open ? ')' : ']');
    }
    nc_found_free(&found);
    return out;
}

unsigned nc_found_count(const char *text)
{
    struct nc_found found = nc_found_in(text);
    unsigned count = 0;
    for (guint i = 0; i < found.store->figures->len; i++)
        count += nc_kind_quantity(nc_store_figure(found.store, i)->kind);
    nc_found_free(&found);
    return count;
}
