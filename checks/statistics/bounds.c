/* bounds.c - NC403: p, r, kappa, means on scales and deviations within what is possible. */
#include "checks/reckon.h"
#include "checks/rules.h"
#include "checks/written.h"

#include <math.h>
#include <string.h>

/* Says that the figure of a letter is beyond a bound, or within. */
static void say(const struct nc_claim *claim, char letter, double bound, bool beyond,
                const char *what)
{
    const uint32_t row = claim->at[letter - 'a'];
    struct nc_finding *finding = nc_reckon_say(claim, row, beyond ? NC_ERROR : NC_PASS);
    struct nc_pool *pool = claim->passage->store->pool;
    if (finding == NULL)
        return;
    GString *text = g_string_new(NULL);
    nc_reckon_surface(text, claim, row);
    g_string_append_printf(text, ": %s ", what);
    nc_written_number(text, bound);
    if (!beyond)
        g_string_append(text, ", agrees");
    finding->message = finding->trace = nc_pool_add(pool, text->str, text->len);
    g_string_free(text, TRUE);
    finding->cause = nc_pool_addz(pool, beyond ? "not possible" : "");
    finding->stated = (struct nc_answer){ .kind = NC_ANSWER_NUMBER,
                                          .number = nc_claim_figure(claim, letter)->value };
    finding->computed = (struct nc_answer){ .kind = NC_ANSWER_NUMBER,
                                            .number = nc_decimal_from_double(bound) };
    for (char other = 'a'; other <= 'g'; other++)
        if (claim->at[other - 'a'] != NC_NONE)
            nc_finding_witness(finding, claim->at[other - 'a'], other == letter ? 0 : 1, 1);
}

static bool value_of(const struct nc_claim *claim, char letter, double *out, double *half)
{
    const struct nc_figure *f = nc_claim_figure(claim, letter);
    if (f == NULL || !f->has_value)
        return false;
    *out = nc_decimal_double(f->value);
    *half = 0.5 * pow(10, f->precision);
    return true;
}

static void judge_mean(const struct nc_claim *claim)
{
    const struct nc_figure *range = nc_claim_figure(claim, 'g');
    double points, mean, half, mean_half;
    const bool ends = range != NULL && range->has_high;
    if (ends)
        points = nc_decimal_double(nc_figure_high(range));
    if ((ends || value_of(claim, 'a', &points, &half)) &&
        value_of(claim, 'b', &mean, &mean_half))
        say(claim, 'b', points, mean - 2 * mean_half > points, "the scale ends at");
}

/* A deviation is largest with all answers at the ends: sqrt((high - m) (m - low) n / (n - 1)), and
 * n / (n - 1) is 2 at most. */
static void judge_deviation(const struct nc_claim *claim)
{
    const struct nc_figure *range = nc_claim_figure(claim, 'g');
    double low, high, mean, sd, half, sd_half;
    const bool ends = range != NULL ? range->has_low && range->has_high
                                    : value_of(claim, 'a', &low, &half) &&
                                          value_of(claim, 'b', &high, &half);
    if (!ends || !value_of(claim, 'c', &mean, &half) || !value_of(claim, 'd', &sd, &sd_half))
        return;
    if (range != NULL) {
        low = nc_decimal_double(nc_figure_low(range));
        high = nc_decimal_double(nc_figure_high(range));
    }
    if (mean < low || mean > high)
        return;
    double n = 9, ignored; /* where it is not said, few people */
    value_of(claim, 'e', &n, &ignored);
    const double bound = sqrt((high - mean) * (mean - low) * n / fmax(n - 1, 1));
    say(claim, 'd', bound, sd - 2 * sd_half > bound, "with this mean the deviation is at most");
}

static void claim(const struct nc_claim *claim)
{
    double x, half;
    if (strcmp(claim->form, "scale-mean") == 0) {
        judge_mean(claim);
    } else if (strcmp(claim->form, "scale-sd") == 0) {
        judge_deviation(claim);
    } else if (value_of(claim, 'a', &x, &half)) {
        const bool share = strcmp(claim->form, "share") == 0, r = strcmp(claim->form, "r") == 0;
        const double most = share ? 100 : 1, least = r ? -1 : 0;
        if (x > most || x < least)
            say(claim, 'a', x > most ? most : least, true, x > most ? "at most" : "at least");
    }
}

const struct nc_rule nc_rule_bounds = {
    .id = "NC403",
    .name = "bounds",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "A statistic beyond what is possible",
    .claim = claim,
};
