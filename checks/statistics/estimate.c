/* estimate.c - reads estimates and intervals. */
#include "checks/statistics/estimate.h"

#include <math.h>
#include <string.h>

static bool number(const struct nc_figure *f, double *out, double *half)
{
    if (f == NULL || !f->has_value)
        return false;
    *out = nc_decimal_double(f->value);
    *half = fmax(*half, 0.5 * pow(10, f->precision));
    return true;
}

/* "9.4-12.2" by its digits: what looks like a label too. */
static bool ends_of_text(const struct nc_claim *claim, const struct nc_figure *f,
                         struct nc_estimate *out)
{
    const char *text = claim->passage->tokens->text + f->start;
    char *behind;
    out->low = g_ascii_strtod(text, &behind);
    const char *rest = behind;
    if (behind == text)
        return false;
    while (*rest != '\0' && !g_ascii_isdigit(*rest) && rest < text + f->len)
        rest++;
    out->high = g_ascii_strtod(rest, &behind);
    return behind > rest && behind <= text + f->len;
}

/* Do the words around the estimate, before its interval, tell of a fall? */
static bool says_fall(const struct nc_claim *claim, uint32_t interval)
{
    static const char *const words[] = { "fell",  "fall",  "drop", "decreas", "reduc", "declin",
                                         "lower", "loss",  "lost", "less",    "fewer", "shrank",
                                         "cut ",  "worse", "down", "diminish" };
    const size_t reach = 100;
    const struct nc_store *store = claim->passage->store;
    const char *text = claim->passage->tokens->text;
    const size_t at = nc_claim_figure(claim, 'a')->start;
    const size_t end = nc_store_figure(store, interval)->start;
    size_t from = at > reach ? at - reach : 0;
    for (size_t i = from; i + 1 < at; i++)
        from = text[i] == '.' && g_ascii_isspace(text[i + 1]) ? i : from;
    char *near = g_ascii_strdown(text + from, (gssize)(end > from ? end - from : 0));
    bool fall = false;
    for (size_t i = 0; i < G_N_ELEMENTS(words) && !fall; i++)
        fall = strstr(near, words[i]) != NULL;
    g_free(near);
    return fall;
}

/* "Fell by 2.1 (95% CI -4.0 to -0.2)": the word says what the sign of the interval says. */
static void turn(const struct nc_claim *claim, struct nc_estimate *e)
{
    const uint32_t row = claim->at['b' - 'a'] != NC_NONE ? claim->at['b' - 'a']
                                                          : claim->at['g' - 'a'];
    const bool outside = nc_estimate_outside(e);
    struct nc_estimate turned = *e;
    turned.value = -e->value;
    if (outside && e->value > 0 && e->low < 0 && !nc_estimate_outside(&turned) &&
        says_fall(claim, row))
        *e = turned;
}

bool nc_estimate_outside(const struct nc_estimate *e)
{
    return e->value < e->low - 2 * e->half || e->value > e->high + 2 * e->half;
}

static bool read_ends(const struct nc_claim *claim, struct nc_estimate *out)
{
    const struct nc_figure *range = nc_claim_figure(claim, 'g');
    if (range == NULL)
        return number(nc_claim_figure(claim, 'b'), &out->low, &out->half) &&
               number(nc_claim_figure(claim, 'c'), &out->high, &out->half);
    if (!nc_kind_quantity(range->kind))
        return ends_of_text(claim, range, out);
    if (!range->has_low || !range->has_high)
        return false;
    out->low = nc_decimal_double(nc_figure_low(range));
    out->high = nc_decimal_double(nc_figure_high(range));
    out->half = fmax(out->half, 0.5 * pow(10, range->precision));
    return true;
}

bool nc_estimate_read(const struct nc_claim *claim, struct nc_estimate *out)
{
    const double usual = 95;
    double none = 0;
    *out = (struct nc_estimate){ .level = usual };
    if (!number(nc_claim_figure(claim, 'a'), &out->value, &out->half))
        return false;
    if (claim->at['d' - 'a'] != NC_NONE && !number(nc_claim_figure(claim, 'd'), &out->level, &none))
        return false;
    if (!read_ends(claim, out))
        return false;
    turn(claim, out);
    return true;
}

void nc_estimate_witness(const struct nc_claim *claim, struct nc_finding *finding,
                         uint32_t claimed)
{
    static const char letters[] = { 'a', 'b', 'c', 'g' };
    if (claimed != NC_NONE)
        nc_finding_witness(finding, claimed, 0, 1);
    for (size_t i = 0; i < sizeof letters; i++) {
        const uint32_t row = claim->at[letters[i] - 'a'];
        if (row != NC_NONE && row != claimed)
            nc_finding_witness(finding, row, 1, 1);
    }
}
