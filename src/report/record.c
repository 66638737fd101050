/* record.c - a figure as cells; the one place that knows the order of the columns. */
#include "report/record.h"

#include "data/units.h"

const char *const nc_figure_columns[NC_FIGURE_COLUMNS] = {
    "id",      "article",      "line",  "column",   "start",    "end",    "surface",
    "kind",    "value",        "low",   "high",     "modifier", "unit",   "per",
    "counted", "counted_head", "event", "polarity", "modality", "change", "part_of",
    "place",   "from",         "to",    "speaker",  "sentence", "group"
};

/* The record being filled: the next cell and the free scratch. */
struct filling {
    struct nc_cell *cell;
    char *scratch;
    struct nc_cell value;
};

static void add(struct filling *fill, struct nc_cell cell)
{
    *fill->cell++ = cell;
}

static void add_uint(struct filling *fill, uint64_t x)
{
    const size_t len = nc_uint_text(x, fill->scratch);
    add(fill, (struct nc_cell){ fill->scratch, len, NC_CELL_NUMBER });
    fill->scratch += len;
}

static void add_hex(struct filling *fill, uint64_t x)
{
    nc_hex_text(x, fill->scratch);
    add(fill, (struct nc_cell){ fill->scratch, NC_HEX_TEXT, NC_CELL_WORD });
    fill->scratch += NC_HEX_TEXT;
}

static void add_decimal(struct filling *fill, bool has, struct nc_decimal x)
{
    if (!has) {
        add(fill, (struct nc_cell){ "", 0, NC_CELL_NULL });
        return;
    }
    const size_t len = nc_decimal_text(x, fill->scratch);
    add(fill, (struct nc_cell){ fill->scratch, len, NC_CELL_NUMBER });
    fill->scratch += len;
}

/* A string of the pool; an empty one means none. */
static void add_text(struct filling *fill, const struct nc_store *store, nc_str str)
{
    if (str == 0)
        add(fill, (struct nc_cell){ "", 0, NC_CELL_NULL });
    else
        add(fill, (struct nc_cell){ nc_store_text(store, str), nc_pool_len(store->pool, str),
                                    NC_CELL_TEXT });
}

static void add_date(struct filling *fill, struct nc_date date)
{
    if (date.year == 0 && date.month == 0) {
        add(fill, (struct nc_cell){ "", 0, NC_CELL_NULL });
        return;
    }
    add(fill, nc_cell_or_null(NC_CELL_WORD, nc_date_text(date, fill->scratch)));
    fill->scratch += NC_DATE_TEXT;
}

static void add_row_id(struct filling *fill, const struct nc_store *store, uint32_t row)
{
    if (row == NC_NONE)
        add(fill, (struct nc_cell){ "", 0, NC_CELL_NULL });
    else
        add_hex(fill, nc_store_figure(store, row)->id);
}

static size_t append(char *out, size_t at, const char *text)
{
    const size_t len = strlen(text);
    memcpy(out + at, text, len);
    return at + len;
}

/* {"direction":"up","role":"by","with":"…"} with the id of the figure at the other end, or "up by".
 */
static void add_change(struct filling *fill, const struct nc_figure_source *source,
                       const struct nc_figure *f)
{
    char *out = fill->scratch;
    size_t len = 0;
    if (f->change == NC_CHANGE_NONE) {
        add(fill, (struct nc_cell){ "", 0, NC_CELL_NULL });
        return;
    }
    len = append(out, len, source->json ? "{\"direction\":\"" : "");
    len = append(out, len, nc_change_name((enum nc_change)f->change));
    len = append(out, len, source->json ? "\",\"role\":\"" : " ");
    len = append(out, len, nc_change_role_name((enum nc_change_role)f->change_role));
    if (source->json && f->change_with == NC_NONE)
        len = append(out, len, "\",\"with\":null}");
    else if (source->json) {
        len = append(out, len, "\",\"with\":\"");
        nc_hex_text(nc_store_figure(source->store, f->change_with)->id, out + len);
        len = append(out, len + NC_HEX_TEXT, "\"}");
    }
    add(fill, (struct nc_cell){ out, len, source->json ? NC_CELL_RAW : NC_CELL_WORD });
    fill->scratch += len;
}

static void add_place(struct filling *fill, const struct nc_figure_source *source,
                      const struct nc_figure *f)
{
    add_hex(fill, f->id);
    const nc_str id = nc_store_article(source->store, f->article)->id;
    add(fill, source->article.text != NULL
                  ? source->article
                  : nc_cell_of(NC_CELL_TEXT, nc_store_text(source->store, id)));
    add_uint(fill, f->line);
    add_uint(fill, f->column);
    add_uint(fill, f->start);
    add_uint(fill, f->end);
    add(fill, source->surface);
}

/* A bound that is the value itself, as of all that was counted, has its digits. */
static void add_bound(struct filling *fill, bool has, struct nc_decimal x,
                      const struct nc_figure *f)
{
    const struct nc_decimal v = f->value;
    if (has && f->has_value && x.mantissa == v.mantissa && x.exponent == v.exponent)
        add(fill, fill->value);
    else
        add_decimal(fill, has, x);
}

static void add_number(struct filling *fill, const struct nc_figure_source *source,
                       const struct nc_figure *f)
{
    add(fill, nc_cell_of(NC_CELL_WORD, nc_kind_name((enum nc_kind)f->kind)));
    add_decimal(fill, f->has_value, f->value);
    fill->value = fill->cell[-1];
    add_bound(fill, f->has_low, f->low, f);
    add_bound(fill, f->has_high, f->high, f);
    add(fill, nc_cell_of(NC_CELL_WORD, nc_modifier_name((enum nc_modifier)f->modifier)));
    add(fill, nc_cell_of(NC_CELL_WORD, nc_unit_at(f->unit)->name));
    add_text(fill, source->store, f->per);
}

static void add_context(struct filling *fill, const struct nc_figure_source *source,
                        const struct nc_figure *f)
{
    const struct nc_store *store = source->store;
    add_text(fill, store, f->counted);
    add_text(fill, store, f->head);
    add_text(fill, store, f->event);
    add(fill, nc_cell_of(NC_CELL_WORD, f->negative ? "-" : "+"));
    add(fill, nc_cell_of(NC_CELL_WORD, nc_modality_name((enum nc_modality)f->modality)));
    add_change(fill, source, f);
    add_row_id(fill, store, f->part_of);
    add_text(fill, store, f->place);
    add_date(fill, f->from);
    add_date(fill, f->to);
    add_text(fill, store, f->speaker);
    add(fill, source->sentence);
}

void nc_figure_record(struct nc_figure_record *record, const struct nc_figure_source *source,
                      uint32_t row)
{
    const struct nc_figure *f = nc_store_figure(source->store, row);
    /* The arrays' places are taken, not what they hold. */
    /* cppcheck-suppress ctuuninitvar */
    struct filling fill = { .cell = record->cells, .scratch = record->scratch };
    add_place(&fill, source, f);
    add_number(&fill, source, f);
    add_context(&fill, source, f);
    const char *group = "";
    if (source->things != NULL && f->group != NC_NONE)
        group = nc_store_text(source->store, nc_thing_at(source->things, f->group)->key);
    add(&fill, nc_cell_or_null(NC_CELL_TEXT, group));
}

bool nc_finding_shown(const struct nc_options *options, const struct nc_finding *finding)
{
    if (finding->silence != NC_HEARD)
        return false;
    if (finding->level == NC_PASS)
        return options->show_passed;
    return finding->level >= options->severity || options->all;
}

struct nc_cell nc_answer_cell(const struct nc_store *store, const struct nc_answer *answer,
                              char *scratch)
{
    if (answer->kind == NC_ANSWER_NUMBER)
        return (struct nc_cell){ scratch, nc_decimal_text(answer->number, scratch),
                                 NC_CELL_NUMBER };
    if (answer->kind == NC_ANSWER_TEXT)
        return nc_cell_of(NC_CELL_TEXT, nc_store_text(store, answer->text));
    return (struct nc_cell){ "", 0, NC_CELL_NULL };
}

struct nc_cell nc_double_cell(double x, char *scratch)
{
    return nc_cell_of(NC_CELL_NUMBER, g_ascii_formatd(scratch, NC_DECIMAL_TEXT, "%.6g", x));
}

uint32_t nc_finding_article(const struct nc_store *store, const struct nc_finding *finding,
                            uint32_t *line)
{
    *line = finding->line;
    if (finding->witnesses->len == 0)
        return finding->article;
    const uint32_t row = g_array_index(finding->witnesses, struct nc_witness, 0).figure;
    *line = nc_store_figure(store, row)->line;
    return nc_store_figure(store, row)->article;
}
