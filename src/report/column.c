/* column.c - the columns of a figure: the one place that knows their order and what each holds.
 *
 * extract writes 27 cells a figure, several times the bytes that it reads: a cell goes straight to
 * its place in the writer's buffer, where room for all the short ones is made once a record. */
#include "report/column.h"

#include "data/units.h"
#include "model/moment.h"
#include "report/record.h"

#include <stddef.h>

enum { SHORT_CELLS = 2048 }; /* room for all cells but texts, with names and separators */

/* Writes a cell at `at` and returns its end; field is what the column holds of the figure. */
typedef char *put_fn(const struct nc_figure_record *record, char *at, const void *field);

/* The same place with room for a text of len bytes, and behind it again for all short cells. */
static char *with_room(const struct nc_figure_record *record, char *at, size_t len)
{
    nc_writer_upto(record->out, at);
    return nc_writer_at(record->out, nc_spelled_most(len) + SHORT_CELLS);
}

/* One of the model's names. */
static char *put_name(char *at, const char *name)
{
    return nc_spell_short(at, name);
}

static char *put_id(const struct nc_figure_record *record, char *at, const void *field)
{
    (void)record;
    nc_sixteen_put(at, nc_sixteen_hex(*(const uint64_t *)field));
    return at + NC_HEX_TEXT;
}

static char *put_other_id(const struct nc_figure_record *record, char *at, const void *field)
{
    const int16_t steps = *(const int16_t *)field;
    return steps == 0 ? at : put_id(record, at, &record->figure[steps].id);
}

static char *put_uint(const struct nc_figure_record *record, char *at, const void *field)
{
    (void)record;
    return at + nc_uint_text(*(const uint32_t *)field, at);
}

static char *put_end(const struct nc_figure_record *record, char *at, const void *field)
{
    (void)field;
    return at + nc_uint_text(nc_figure_end(record->figure), at);
}

static char *put_decimal(char *at, bool has, const struct nc_decimal *x)
{
    return has ? at + nc_decimal_text(*x, at) : at;
}

/* The number of a date or result is for comparison alone. */
static char *put_number(const struct nc_figure_record *record, char *at, bool has,
                        const struct nc_decimal *x)
{
    return put_decimal(at, has && !nc_kind_moment((enum nc_kind)record->figure->kind), x);
}

static char *put_value(const struct nc_figure_record *record, char *at, const void *field)
{
    return put_number(record, at, record->figure->has_value, field);
}

static char *put_low(const struct nc_figure_record *record, char *at, const void *field)
{
    const struct nc_decimal low = nc_figure_low(record->figure);
    (void)field;
    return put_number(record, at, record->figure->has_low, &low);
}

static char *put_high(const struct nc_figure_record *record, char *at, const void *field)
{
    const struct nc_decimal high = nc_figure_high(record->figure);
    (void)field;
    return put_number(record, at, record->figure->has_high, &high);
}

static G_NO_INLINE char *put_text(const struct nc_figure_record *record, char *at, nc_str str)
{
    const struct nc_pool_span span = nc_pool_span(record->store->pool, str);
    if (span.len >= NC_SIXTEEN)
        at = with_room(record, at, span.len);
    return nc_spell_within(record->syntax, at, span.text, span.len);
}

/* A string of the pool made of the article's words; the empty one means none.  As most cells of
 * most figures are empty, these are inline up to that. */
static G_ALWAYS_INLINE inline char *put_str(const struct nc_figure_record *record, char *at,
                                            const void *field)
{
    const nc_str str = *(const nc_str *)field;
    return str == 0 ? nc_spell_none(record->syntax, at) : put_text(record, at, str);
}

static G_NO_INLINE char *put_day(char *at, struct nc_date date)
{
    char text[NC_DATE_TEXT] = "";
    return put_name(at, nc_date_text(date, text));
}

static G_ALWAYS_INLINE inline char *put_date(const struct nc_figure_record *record, char *at,
                                             const void *field)
{
    const struct nc_date date = *(const struct nc_date *)field;
    (void)record;
    return date.month == 0 && date.year == 0 ? at : put_day(at, date);
}

static char *put_kind(const struct nc_figure_record *record, char *at, const void *field)
{
    (void)record;
    return put_name(at, nc_kind_name((enum nc_kind) * (const uint8_t *)field));
}

static char *put_modifier(const struct nc_figure_record *record, char *at, const void *field)
{
    (void)record;
    return put_name(at, nc_modifier_name((enum nc_modifier) * (const uint8_t *)field));
}

static char *put_modality(const struct nc_figure_record *record, char *at, const void *field)
{
    (void)record;
    return put_name(at, nc_modality_name((enum nc_modality) * (const uint8_t *)field));
}

static char *put_unit(const struct nc_figure_record *record, char *at, const void *field)
{
    const uint16_t unit = *(const uint16_t *)field;
    (void)record;
    return unit == 0 ? at : stpcpy(at, nc_unit_at(unit)->name);
}

static char *put_polarity(const struct nc_figure_record *record, char *at, const void *field)
{
    (void)field;
    *at = record->figure->negative ? '-' : '+';
    return at + 1;
}

/* {"direction":"up","role":"by","with":"…"} with the id of the figure at the other end. */
static char *put_change_object(const struct nc_figure_record *record, char *at)
{
    const struct nc_figure *f = record->figure;
    at = stpcpy(at, "{\"direction\":\"");
    at = put_name(at, nc_change_name((enum nc_change)f->change));
    at = stpcpy(at, "\",\"role\":\"");
    at = put_name(at, nc_change_role_name((enum nc_change_role)f->change_role));
    at = stpcpy(at, f->change_with == 0 ? "\",\"with\":null" : "\",\"with\":\"");
    at = put_other_id(record, at, &f->change_with);
    return stpcpy(at, f->change_with == 0 ? "}" : "\"}");
}

/* In a sheet "up by". */
static char *put_change(const struct nc_figure_record *record, char *at, const void *field)
{
    const struct nc_figure *f = record->figure;
    (void)field;
    if (f->change == NC_CHANGE_NONE)
        return nc_spell_none(record->syntax, at);
    if (record->syntax == NC_SYNTAX_JSON)
        return put_change_object(record, at);
    at = put_name(at, nc_change_name((enum nc_change)f->change));
    *at++ = ' ';
    return put_name(at, nc_change_role_name((enum nc_change_role)f->change_role));
}

/* A cell that came with the record. */
static char *put_cell(const struct nc_figure_record *record, char *at, const struct nc_cell *cell)
{
    return nc_spell_cell(record->syntax, with_room(record, at, cell->len), cell);
}

static char *put_article(const struct nc_figure_record *record, char *at, const void *field)
{
    (void)field;
    return put_cell(record, at, &record->article);
}

static char *put_surface(const struct nc_figure_record *record, char *at, const void *field)
{
    (void)field;
    return put_cell(record, at, &record->surface);
}

static char *put_sentence(const struct nc_figure_record *record, char *at, const void *field)
{
    (void)field;
    return put_cell(record, at, &record->sentence);
}

static G_NO_INLINE char *put_key(const struct nc_figure_record *record, char *at, uint32_t group)
{
    char key[NC_HEX_TEXT];
    const struct nc_cell cell = nc_group_cell(nc_thing_at(record->things, group)->key, key);
    return put_cell(record, at, &cell);
}

static G_ALWAYS_INLINE inline char *put_group(const struct nc_figure_record *record, char *at,
                                              const void *field)
{
    const uint32_t group = *(const uint32_t *)field;
    return record->things == NULL || group == NC_NONE ? nc_spell_none(record->syntax, at)
                                                      : put_key(record, at, group);
}

/* What a column's function writes, and what JSON makes of it. */
enum shape {
    WHOLE, /* all, as the syntax has it; what follows is the same in all of them */
    BARE,  /* digits; nothing is null */
    NAMED, /* a word of ours, which needs quotation marks at most; nothing is null */
    NAME   /* the same, but nothing is an empty string */
};

#define OF(field) offsetof(struct nc_figure, field), false
#define SAID(field) offsetof(struct nc_said, field), true

static const struct column {
    char name[NC_SIXTEEN];
    put_fn *put;
    size_t at; /* of the field in the figure, */
    bool said; /* or in what is said of it */
    enum shape shape;
} columns[NC_COLUMNS] = {
    { "id", put_id, OF(id), NAMED },
    { "article", put_article, 0, false, WHOLE },
    { "line", put_uint, OF(line), BARE },
    { "column", put_uint, OF(column), BARE },
    { "start", put_uint, OF(start), BARE },
    { "end", put_end, 0, false, BARE },
    { "surface", put_surface, 0, false, WHOLE },
    { "kind", put_kind, OF(kind), NAMED },
    { "value", put_value, OF(value), BARE },
    { "low", put_low, 0, false, BARE },
    { "high", put_high, 0, false, BARE },
    { "modifier", put_modifier, OF(modifier), NAMED },
    { "unit", put_unit, OF(unit), NAME },
    { "per", put_str, SAID(per), WHOLE },
    { "counted", put_str, SAID(counted), WHOLE },
    { "counted_head", put_str, SAID(head), WHOLE },
    { "event", put_str, SAID(event), WHOLE },
    { "polarity", put_polarity, 0, false, NAMED },
    { "modality", put_modality, OF(modality), NAMED },
    { "change", put_change, 0, false, WHOLE },
    { "part_of", put_other_id, OF(part_of), NAMED },
    { "place", put_str, SAID(place), WHOLE },
    { "from", put_date, SAID(from), NAMED },
    { "to", put_date, SAID(to), NAMED },
    { "speaker", put_str, OF(speaker), WHOLE },
    { "sentence", put_sentence, 0, false, WHOLE },
    { "group", put_group, OF(group), WHOLE },
};

/* A cell of a sheet; in JSON, of all shapes but WHOLE, without quotation marks and null. */
static char *put_cell_of(const struct nc_figure_record *record, char *at, enum nc_column column)
{
    const char *figure = (const char *)record->figure;
    const char *row = columns[column].said ? (const char *)record->figure->said : figure;
    return columns[column].put(record, at, row + columns[column].at);
}

/* A value of JSON. */
static char *put_json(const struct nc_figure_record *record, char *at, enum nc_column column)
{
    const enum shape shape = columns[column].shape;
    if (shape == WHOLE)
        return put_cell_of(record, at, column);
    const bool quotes = shape != BARE;
    *at = '"';
    char *end = put_cell_of(record, at + quotes, column);
    if (end == at + quotes && shape != NAME)
        return nc_spell_none(NC_SYNTAX_JSON, at);
    *end = '"';
    return end + quotes;
}

struct nc_cell nc_article_cell(const struct nc_store *store, const struct nc_figure *figure)
{
    const struct nc_pool_span id =
        nc_pool_span(store->pool, nc_store_article(store, figure->in->article)->id);
    return (struct nc_cell){ id.text, id.len, NC_CELL_TEXT };
}

void nc_put_columns(struct nc_writer *w, enum nc_syntax syntax)
{
    const char *names[NC_COLUMNS];
    for (size_t i = 0; i < NC_COLUMNS; i++)
        names[i] = columns[i].name;
    nc_put_header(w, names, NC_COLUMNS, syntax == NC_SYNTAX_TSV);
}

static char *put_members(const struct nc_figure_record *record, char *at)
{
    for (enum nc_column i = 0; i < NC_COLUMNS; i++) {
        *at++ = '"';
        at = nc_spell_short(at, columns[i].name);
        *at++ = '"';
        *at++ = ':';
        at = put_json(record, at, i);
        *at++ = ',';
    }
    return at - 1;
}

/* Unrolled: a call by pointer whose column changes each time is foretold badly. */
static char *put_row(const struct nc_figure_record *record, char *at)
{
    const bool tabs = record->syntax == NC_SYNTAX_TSV;
#pragma GCC unroll 27
    for (enum nc_column i = 0; i < NC_COLUMNS; i++) {
        at = put_cell_of(record, at, i);
        *at++ = tabs ? '\t' : ',';
    }
    at[-1] = tabs ? '\n' : '\r';
    *at = '\n';
    return at + !tabs;
}

void nc_put_figure(const struct nc_figure_record *record)
{
    char *at = nc_writer_at(record->out, SHORT_CELLS);
    const bool json = record->syntax == NC_SYNTAX_JSON;
    nc_writer_upto(record->out, json ? put_members(record, at) : put_row(record, at));
}

void nc_put_figure_cell(const struct nc_figure_record *record, enum nc_column column)
{
    char *at = nc_writer_at(record->out, SHORT_CELLS);
    const bool json = record->syntax == NC_SYNTAX_JSON;
    nc_writer_upto(record->out, (json ? put_json : put_cell_of)(record, at, column));
}
