/* unit_rows.c - rows of the unit table, comparison and conversion. */
#include "data/units.h"

#include "data/tables.h"

#include <stdlib.h>
#include <string.h>

static int by_name(const void *name, const void *row)
{
    return strcmp(name, nc_units[*(const uint16_t *)row].name);
}

uint16_t nc_unit_find(const char *name)
{
    const uint16_t *row =
        bsearch(name, nc_units_by_name, nc_unit_count, sizeof *nc_units_by_name, by_name);
    return row == NULL ? 0 : *row;
}

uint16_t nc_units_count(void)
{
    return nc_unit_count;
}

bool nc_unit_hundredths(uint16_t whole, uint16_t part)
{
    static const char *const units[][2] = { { "GBP", "penny" }, { "USD", "cent" },
                                            { "EUR", "cent" } };
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (strcmp(nc_unit_at(part)->name, units[i][1]) == 0 &&
            strcmp(nc_unit_at(whole)->name, units[i][0]) == 0)
            return true;
    return false;
}

bool nc_unit_comparable(uint16_t a, uint16_t b)
{
    if (a == b)
        return true;
    if (strcmp(nc_units[a].dimension, nc_units[b].dimension) != 0)
        return false;
    return nc_units[a].kind != NC_KIND_MONEY;
}

struct nc_decimal nc_unit_convert(struct nc_decimal x, uint16_t from, uint16_t to)
{
    const struct nc_unit *a = &nc_units[from], *b = &nc_units[to];
    if (from == to)
        return x;
    if (a->offset == 0 && b->offset == 0) {
        struct nc_decimal scaled = nc_decimal_mul(x, nc_decimal_from_double(a->factor));
        return nc_decimal_div(scaled, nc_decimal_from_double(b->factor));
    }
    double si = nc_decimal_double(x) * a->factor + a->offset;
    return nc_decimal_from_double((si - b->offset) / b->factor);
}
