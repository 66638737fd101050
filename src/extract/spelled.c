/* spelled.c - numbers in words: "two hundred and fifty", "tens of thousands". */
#include "extract/number.h"

/* Where the next word of a number stands after `at`: over a hyphen without spaces. */
static uint32_t next_word(const struct nc_view *v, uint32_t at)
{
    if (nc_view_sign(v, at) == '-' && nc_view_glued(v, at) && nc_view_glued(v, at + 1))
        return at + 1;
    return at;
}

static bool small_kind(uint8_t kind)
{
    return kind == NC_NUM_UNIT || kind == NC_NUM_TEEN || kind == NC_NUM_TEN;
}

/* One to ninety-nine at `at`; returns the token after it, or `at` when there is none. */
static uint32_t read_tens(const struct nc_view *v, uint32_t at, int64_t *value)
{
    const struct nc_numeral *numeral = nc_view_numeral(v, at);
    if (!small_kind(numeral->kind))
        return at;
    *value = numeral->value;
    if (numeral->kind != NC_NUM_TEN)
        return at + 1;
    uint32_t next = next_word(v, at + 1);
    const struct nc_numeral *unit = nc_view_numeral(v, next);
    if (unit->kind != NC_NUM_UNIT || unit->value == 0)
        return at + 1;
    *value += unit->value;
    return next + 1;
}

static bool is_article(const struct nc_view *v, uint32_t at)
{
    return nc_view_word(v, at, "a") || nc_view_word(v, at, "an");
}

/* Does "between" or "both" stand before the number whose words end at `at`? */
static bool begins_pair(const struct nc_view *v, uint32_t at)
{
    enum { REACH = 5 };
    for (uint32_t i = at; i > v->first && i + REACH > at; i--)
        if (nc_view_any(v, i - 1, "between", "both", "", ""))
            return true;
    return false;
}

/* "hundred" behind a multiplier, with "and twelve" behind it. */
static uint32_t read_hundreds(const struct nc_view *v, uint32_t at, int64_t *value)
{
    int64_t rest = 0;
    *value *= 100;
    uint32_t next = nc_view_word(v, at, "and") ? at + 1 : next_word(v, at);
    uint32_t end = read_tens(v, next, &rest);
    if (end == next || nc_view_numeral(v, next_word(v, end))->kind == NC_NUM_HUNDRED)
        return at;
    if (nc_view_word(v, at, "and") && nc_view_numeral(v, end)->kind == NC_NUM_SCALE &&
        begins_pair(v, at))
        return at; /* "between a hundred and two thousand" */
    *value += rest;
    return end;
}

/* One to 9,999 below a magnitude: "nineteen hundred", "two hundred and fifty". */
static uint32_t read_group(const struct nc_view *v, uint32_t at, int64_t *value)
{
    uint32_t end = at;
    if (is_article(v, at) || nc_view_numeral(v, at)->kind == NC_NUM_HUNDRED) {
        *value = 1;
        end = is_article(v, at) ? next_word(v, at + 1) : at;
        uint8_t kind = nc_view_numeral(v, end)->kind;
        if (kind != NC_NUM_HUNDRED)
            return kind == NC_NUM_SCALE ? end : at;
    } else {
        end = read_tens(v, at, value);
        if (end == at)
            return at;
    }
    uint32_t next = next_word(v, end);
    if (nc_view_numeral(v, next)->kind == NC_NUM_HUNDRED && *value > 0 && *value < 100)
        return read_hundreds(v, next + 1, value);
    return end;
}

/* The magnitudes at `at`, multiplied: "hundred thousand", "million". */
static uint32_t read_scales(const struct nc_view *v, uint32_t at, int64_t *scale)
{
    const int64_t most = INT64_C(1000000000000000000);
    *scale = 1;
    for (;;) {
        uint32_t next = next_word(v, at);
        const struct nc_numeral *numeral = nc_view_numeral(v, next);
        bool named =
            numeral->kind == NC_NUM_SCALE || (numeral->kind == NC_NUM_HUNDRED && *scale > 1);
        if (!named || *scale > most / numeral->value)
            return at;
        *scale *= numeral->value;
        at = next + 1;
    }
}

static int8_t zeros_of(int64_t value)
{
    int8_t zeros = 0;
    for (; value != 0 && value % 10 == 0; value /= 10)
        zeros++;
    return zeros;
}

/* Is a lower group behind a magnitude joined to it: "two thousand and ten", "one million, two
 * hundred"? */
static uint32_t joined_group(const struct nc_view *v, uint32_t at)
{
    if (nc_view_word(v, at, "and") || (nc_view_sign(v, at) == ',' && nc_view_glued(v, at)))
        return at + 1;
    return next_word(v, at);
}

static bool whole_group_follows(const struct nc_view *v, uint32_t at, uint32_t next, int64_t last)
{
    int64_t group = 0, scale = 1;
    uint32_t end = read_group(v, next, &group);
    if (end == next || nc_view_numeral(v, next)->kind == NC_NUM_SCALE || is_article(v, next))
        return false;
    read_scales(v, end, &scale);
    if (at == next)
        return scale < last && group < last / scale;
    if (nc_view_sign(v, at) == ',')
        return scale < last && scale * group < last && last > 1 && (scale > 1 || group >= 100);
    return scale == 1 && group < 1000 && last > 100; /* "and": "a thousand and one" */
}

bool nc_spelled_read(const struct nc_view *v, uint32_t at, struct nc_number *out)
{
    int64_t total = 0, last = INT64_C(1000000000000000000), scale = 1, group = 0;
    uint32_t next = at, end = at;
    do {
        group = 0;
        uint32_t after = read_group(v, next, &group);
        if (after == next && !(next == at && nc_view_numeral(v, at)->kind == NC_NUM_SCALE))
            break;
        group = after == next ? 1 : group;
        end = read_scales(v, after, &scale);
        if (scale != 1 && group > INT64_C(900000000000000000) / scale)
            return false;
        total += group * scale;
        last = scale;
        next = joined_group(v, end);
    } while (last > 1 && whole_group_follows(v, end, next, last));
    if (end == at)
        return false;
    *out = (struct nc_number){ .first = at,
                               .end = end,
                               .value = nc_decimal_of(total, 0),
                               .scale = nc_decimal_of(last, 0),
                               .flags = NC_NUMBER_SPELLED };
    out->precision = last > 1 ? zeros_of(last) : 0;
    if (last > 1)
        out->flags |= NC_NUMBER_SCALED;
    return true;
}

/* A named unit behind a vague word: hundred, dozens, thousands; its bounds, or 1 and 1. */
static uint32_t vague_unit(const struct nc_view *v, uint32_t at, int64_t *low, int64_t *high)
{
    const struct nc_numeral *n = nc_view_numeral(v, at);
    switch (n->kind) {
    case NC_NUM_HUNDRED:
    case NC_NUM_SCALE:
    case NC_NUM_DOZEN:
        *low = *high = n->value;
        return at + 1;
    case NC_NUM_VAGUE_SCALE:
        *low = *high = n->value;
        return at + 1;
    default:
        return at;
    }
}

/* "the test scores", "two scores": results, no forties. */
static bool are_results(const struct nc_view *v, uint32_t at)
{
    if (nc_view_word(v, at, "scores") && nc_view_word(v, at + 1, "of") &&
        nc_view_kind(v, at + 2, NC_TOKEN_DIGITS))
        return true;
    return nc_view_word(v, at, "scores") && !nc_view_word(v, at + 1, "of") && at > v->first &&
           nc_view_kind(v, at - 1, NC_TOKEN_WORD) &&
           (nc_view_is(v, at - 1, NC_W_DET) ||
            !nc_view_is(v, at - 1, NC_W_PREP | NC_W_CONJ | NC_W_MODIFIER | NC_W_GERUND | NC_W_ADV));
}

bool nc_vague_read(const struct nc_view *v, uint32_t at, struct nc_number *out)
{
    const int64_t most = INT64_C(1000000000000);
    const struct nc_numeral *n = nc_view_numeral(v, at);
    if ((n->kind != NC_NUM_VAGUE && n->kind != NC_NUM_VAGUE_SCALE && n->kind != NC_NUM_PAIR) ||
        are_results(v, at))
        return false;
    int64_t low = n->value, high = n->high;
    uint32_t end = at + 1;
    for (;;) {
        int64_t unit_low = 1, unit_high = 1;
        uint32_t next = nc_view_word(v, end, "of") ? end + 1 : end;
        uint32_t after = vague_unit(v, next, &unit_low, &unit_high);
        if (after == next || high > most || unit_high > most)
            break;
        low *= unit_low;
        high *= unit_high;
        end = after;
    }
    const bool tens = n->kind == NC_NUM_VAGUE_SCALE && nc_view_word(v, end, "of");
    if (end == at + 1 && (n->kind == NC_NUM_PAIR || (n->value < 20 && !tens)))
        return false; /* "several", "a couple": no stated size */
    if (nc_view_any(v, end, "upon", "and", "", "") && end == at + 1 &&
        nc_view_numeral(v, end + 1) == n)
        end += 2; /* "thousands upon thousands" */
    *out = (struct nc_number){ .first = at,
                               .end = end,
                               .value = nc_decimal_of(low, 0),
                               .high = nc_decimal_of(high, 0),
                               .scale = nc_decimal_of(1, 0),
                               .precision = zeros_of(low),
                               .flags = NC_NUMBER_SPELLED | NC_NUMBER_VAGUE };
    return true;
}
