/* cell.c - records of findings and rules, cell by cell. */
#include "report/cell.h"

char *nc_spell_cell(enum nc_syntax syntax, char *at, const struct nc_cell *cell)
{
    const bool json = syntax == NC_SYNTAX_JSON;
    const bool quotes = json && cell->kind == NC_CELL_WORD;
    if (cell->kind == NC_CELL_TEXT)
        return nc_spell_any(syntax, at, cell->text, cell->len);
    if (cell->kind == NC_CELL_PROSE)
        return nc_spell_within(syntax, at, cell->text, cell->len);
    if (cell->kind == NC_CELL_NULL)
        return nc_spell_none(syntax, at);
    if (quotes)
        *at++ = '"';
    memcpy(at, cell->text, cell->len);
    at += cell->len;
    if (quotes)
        *at++ = '"';
    return at;
}

static void put_cell(struct nc_writer *w, enum nc_syntax syntax, const struct nc_cell *cell)
{
    char *at = nc_writer_at(w, nc_spelled_most(cell->len));
    nc_writer_upto(w, nc_spell_cell(syntax, at, cell));
}

void nc_put_members(struct nc_writer *w, const char *const *names, const struct nc_cell *cells,
                    size_t count)
{
    for (size_t i = 0; i < count; i++) {
        nc_puts(w, i == 0 ? "\"" : ",\"");
        nc_puts(w, names[i]);
        nc_puts(w, "\":");
        put_cell(w, NC_SYNTAX_JSON, &cells[i]);
    }
}

void nc_put_cells(struct nc_writer *w, const struct nc_cell *cells, size_t count, bool tabs)
{
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            nc_putc(w, tabs ? '\t' : ',');
        put_cell(w, tabs ? NC_SYNTAX_TSV : NC_SYNTAX_CSV, &cells[i]);
    }
}

void nc_put_header(struct nc_writer *w, const char *const *names, size_t count, bool tabs)
{
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            nc_putc(w, tabs ? '\t' : ',');
        nc_puts(w, names[i]);
    }
    nc_put_row_end(w, tabs);
}

void nc_put_row_end(struct nc_writer *w, bool tabs)
{
    nc_puts(w, tabs ? "\n" : "\r\n");
}

void nc_put_markdown(struct nc_writer *w, const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '<') {
            nc_puts(w, "&lt;");
        } else {
            if (strchr("|\\`*_[]", *text) != NULL)
                nc_putc(w, '\\');
            nc_putc(w, (unsigned char)*text < ' ' ? ' ' : *text);
        }
    }
}
