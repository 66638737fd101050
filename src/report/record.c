/* record.c - what the formats ask of a finding: whether it is shown, its numbers, its place. */
#include "report/record.h"

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

struct nc_cell nc_group_cell(uint64_t key, char scratch[NC_HEX_TEXT])
{
    if (key == 0)
        return (struct nc_cell){ "", 0, NC_CELL_NULL };
    nc_hex_text(key, scratch);
    return (struct nc_cell){ scratch, NC_HEX_TEXT, NC_CELL_WORD };
}

uint32_t nc_finding_article(const struct nc_store *store, const struct nc_finding *finding,
                            uint32_t *line)
{
    *line = finding->line;
    if (finding->witnesses->len == 0)
        return finding->article;
    const uint32_t row = g_array_index(finding->witnesses, struct nc_witness, 0).figure;
    *line = nc_store_figure(store, row)->line;
    return nc_store_figure(store, row)->in->article;
}
