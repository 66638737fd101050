/* forms.c - numbers whose form tells what they measure: "in her late 30s", "fivefold", "doubled".
 */
#include "extract/quantity.h"

#include "data/units.h"

enum { DECADE = 10 };

/* The decade that begins at token `at`, "30s" or "thirties": its first year, and the token behind
 * it in *end; 0 when there is none. */
static int64_t decade_at(const struct nc_view *v, uint32_t at, uint32_t *end)
{
    struct nc_number n;
    const struct nc_numeral *numeral = nc_view_numeral(v, at);
    if (numeral->kind == NC_NUM_DECADE) {
        *end = at + 1;
        return numeral->value;
    }
    if (!nc_view_kind(v, at, NC_TOKEN_DIGITS) || nc_view_token(v, at)->len != 2 ||
        !nc_view_glued(v, at + 1) || !nc_view_word(v, at + 1, "s") ||
        !nc_digits_read(v->tokens->text + nc_view_token(v, at)->at, 2, &n) ||
        n.value.mantissa % DECADE != 0)
        return 0;
    *end = at + 2;
    return n.value.mantissa;
}

/* "30-something", "twenty-somethings": the token behind, 0 when none stands there. */
static uint32_t something_end(const struct nc_view *v, uint32_t at)
{
    const bool word = nc_view_kind(v, at + 2, NC_TOKEN_WORD) && nc_view_dash(v, at + 1) &&
                      nc_view_glued(v, at + 1) && nc_view_glued(v, at + 2);
    return word && nc_view_one_of(v, at + 2, NC_LISTED_SOMETHING) ? at + 3 : 0;
}

/* The first year of the ages that "30-something" tells of, 0 when there is none. */
static int64_t something_at(const struct nc_view *v, uint32_t at, uint32_t *end)
{
    struct nc_number n;
    *end = something_end(v, at);
    if (*end == 0)
        return 0;
    const struct nc_numeral *numeral = nc_view_numeral(v, at);
    if (numeral->kind == NC_NUM_TEN)
        return numeral->value;
    if (!nc_view_kind(v, at, NC_TOKEN_DIGITS) || nc_view_token(v, at)->len != 2 ||
        !nc_digits_read(v->tokens->text + nc_view_token(v, at)->at, 2, &n))
        return 0;
    return n.value.mantissa % DECADE == 0 ? n.value.mantissa : 0;
}

/* The token of "early", "mid", "late" before a decade; `at` where there is none. */
static uint32_t part_before(const struct nc_view *v, uint32_t at)
{
    uint32_t part = at;
    if (part > v->first + 1 && nc_view_dash(v, part - 1) && nc_view_glued(v, part))
        part--;
    return part > v->first && nc_view_any(v, part - 1, "early", "mid", "late", "") ? part - 1 : at;
}

/* Does whose age it is stand before token `at`: "his", "their"; also over another decade, as in
 * "in their 60s and 70s"? */
static bool is_owned(const struct nc_view *v, uint32_t at)
{
    uint32_t end;
    if (at > v->first + 2 && nc_view_any(v, at - 1, "and", "or", "to", "")) {
        const uint32_t digits = nc_view_word(v, at - 2, "s") ? at - 3 : at - 2;
        if (decade_at(v, digits, &end) != 0 && end == at - 1)
            at = part_before(v, digits);
    }
    return at > v->first && (nc_view_any(v, at - 1, "his", "her", "their", "my") ||
                             nc_view_any(v, at - 1, "our", "your", "its", ""));
}

bool nc_decade_read(const struct nc_view *v, uint32_t at, struct nc_quantity *out)
{
    uint32_t end, first = at;
    int64_t decade = decade_at(v, at, &end);
    if (decade != 0) {
        first = part_before(v, at);
        if (!is_owned(v, first))
            return false;
    } else {
        decade = something_at(v, at, &end);
        if (decade == 0)
            return false;
    }
    int64_t low = 0, high = DECADE - 1;
    if (nc_view_word(v, first, "early")) {
        high = 4;
    } else if (nc_view_word(v, first, "mid")) {
        low = 3;
        high = 7;
    } else if (nc_view_word(v, first, "late")) {
        low = DECADE / 2;
    }
    *out = (struct nc_quantity){
        .unit = nc_unit_find("year"), .age = true, .range = true, .surface = { first, end }
    };
    out->number = (struct nc_number){ .first = at,
                                      .end = end,
                                      .value = nc_decimal_of(decade + low, 0),
                                      .high = nc_decimal_of(decade + high, 0),
                                      .scale = nc_decimal_of(1, 0) };
    out->unit_at = out->surface;
    return true;
}

/* Does "double" stand as a verb: "will double", "to more than double"? */
static bool is_infinitive(const struct nc_view *v, uint32_t at)
{
    enum { REACH = 3 };
    for (uint32_t i = at; i > v->first && i + REACH > at; i--) {
        if (nc_view_word(v, i - 1, "to") || nc_view_is(v, i - 1, NC_W_MODAL))
            return true;
        if (!nc_view_is(v, i - 1, NC_W_MODIFIER | NC_W_ADV) && !nc_view_word(v, i - 1, "than"))
            return false;
    }
    return false;
}

/* Does the word at `at`, "doubled", "halving", tell a change by its factor?  Not "doubled over",
 * "a double bed", "the doubled edge". */
static bool tells_factor(const struct nc_view *v, uint32_t at)
{
    if (nc_view_any(v, at + 1, "up", "down", "back", "as") || nc_view_dash(v, at + 1) ||
        (nc_view_word(v, at + 1, "over") && !nc_view_is(v, at + 2, NC_W_DET)) ||
        (nc_view_upper(v, at) && at > v->first))
        return false;
    if (nc_view_is(v, at, NC_W_GERUND))
        return !nc_view_kind(v, at + 1, NC_TOKEN_WORD) ||
               nc_view_is(v, at + 1, NC_W_PREP | NC_W_DET);
    if (nc_view_is(v, at, NC_W_PARTICIPLE))
        return at > v->first && !nc_view_is(v, at - 1, NC_W_DET);
    return is_infinitive(v, at);
}

bool nc_fold_read(const struct nc_view *v, uint32_t at, struct nc_quantity *out)
{
    const struct nc_numeral *numeral = nc_view_numeral(v, at);
    const bool factor = numeral->kind == NC_NUM_FACTOR && tells_factor(v, at);
    if (!factor &&
        (numeral->kind != NC_NUM_FOLD || (at > v->first && nc_view_is(v, at - 1, NC_W_AUX))))
        return false; /* "the aim is twofold" */
    *out = (struct nc_quantity){ .unit = nc_unit_find("times"),
                                 .factor = factor,
                                 .surface = { at, at + 1 } };
    out->number = (struct nc_number){ .first = at,
                                      .end = at + 1,
                                      .value = nc_decimal_of(numeral->value, 0),
                                      .scale = nc_decimal_of(1, 0),
                                      .flags = NC_NUMBER_SPELLED };
    if (factor && numeral->high > 1) {
        out->number.value = nc_decimal_div(out->number.value, nc_decimal_of(numeral->high, 0));
        out->number.precision = out->number.value.exponent;
    }
    out->unit_at = out->surface;
    return true;
}
