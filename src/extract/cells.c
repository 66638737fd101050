/* cells.c - "Lorries handled (thousands)": the magnitude that a caption gives the cells under it.
 */
#include "extract/cells.h"

/* The zeros that a word of magnitude adds; 0 for any other word. */
static int8_t zeros_of(const struct nc_view *v, uint32_t at)
{
    enum { THOUSAND = 3, MILLION = 6, BILLION = 9 };
    if (nc_view_any(v, at, "million", "", "", "") || nc_view_word(v, at, "millions"))
        return MILLION;
    if (nc_view_any(v, at, "billion", "", "", "") || nc_view_word(v, at, "billions"))
        return BILLION;
    return nc_view_word(v, at, "thousand") || nc_view_word(v, at, "thousands") ? THOUSAND : 0;
}

int8_t nc_cells_zeros(const struct nc_view *v, uint32_t *word)
{
    enum { WORDS = 5 };
    uint32_t at = v->end;
    while (at > v->first && at + WORDS > v->end && nc_view_sign(v, at - 1) != ')')
        at--;
    if (at < v->first + 3 || nc_view_sign(v, at - 1) != ')')
        return 0;
    const int8_t zeros = zeros_of(v, at - 2);
    const bool in = nc_view_word(v, at - 3, "in");
    *word = at - 2;
    return nc_view_sign(v, at - 3 - in) == '(' ? zeros : 0;
}

bool nc_cells_rule(const struct nc_view *v, const struct nc_sentence *sentence)
{
    enum { CELLS = 2 };
    uint32_t cells = 0;
    if (!sentence->heading || (sentence->classes & (NC_W_AUX | NC_W_MODAL | NC_W_SAY)) != 0)
        return false;
    for (uint32_t i = v->first; i < v->end; i++)
        cells += nc_view_kind(v, i, NC_TOKEN_DIGITS);
    return cells >= CELLS;
}

void nc_cells_scale(struct nc_quantity *q, int8_t zeros)
{
    if (zeros == 0 || q->unit != 0 ||
        (q->number.flags & (NC_NUMBER_SPELLED | NC_NUMBER_SCALED | NC_NUMBER_VAGUE)) != 0)
        return;
    const struct nc_decimal scale = nc_decimal_of(1, zeros);
    q->number.value = nc_decimal_mul(q->number.value, scale);
    q->number.high = nc_decimal_mul(q->number.high, scale);
    q->number.precision = (int8_t)(q->number.precision + zeros);
    q->number.flags |= NC_NUMBER_SCALED;
}
