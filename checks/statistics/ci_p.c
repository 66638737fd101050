/* ci_p.c - NC404: an interval and a p-value tell the same. */
#include "checks/reckon.h"
#include "checks/rules.h"
#include "checks/statistics/estimate.h"
#include "checks/written.h"
#include "wrap/num.h"

#include <math.h>
#include <string.h>

/* The normal quantile of an interval's level; 0 for a level that is none. */
static double quantile(double level)
{
    const double levels[][2] = { { 90, 1.6448536 }, { 95, 1.9599640 }, { 99, 2.5758293 } };
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        if (fabs(level - levels[i][0]) < 0.01)
            return levels[i][1];
    return 0;
}

/* z = estimate / standard error, the error from the interval's width; of ratios their logarithms.
 * (D. Altman and J. Bland, BMJ 343 (2011) d2304.) */
static double z_of(double value, double low, double high, double level, bool ratio)
{
    if (ratio && (value <= 0 || low <= 0 || high <= 0))
        return NAN;
    const double width = ratio ? log(high / low) : high - low;
    return fabs(ratio ? log(value) : value) / (width / (2 * quantile(level)));
}

/* The p-values that roundings allow. */
static struct nc_span p_span(const struct nc_estimate *e, bool ratio)
{
    struct nc_span span = { INFINITY, -INFINITY };
    for (unsigned corner = 0; corner < 8; corner++) {
        const double value = e->value + ((corner & 1) != 0 ? e->half : -e->half),
                     low = e->low + ((corner & 2) != 0 ? e->half : -e->half),
                     high = e->high + ((corner & 4) != 0 ? e->half : -e->half),
                     p = nc_num_p_z(z_of(value, low, high, e->level, ratio));
        if (isnan(p))
            return (struct nc_span){ 0, 1 };
        span.low = fmin(span.low, p);
        span.high = fmax(span.high, p);
    }
    return span;
}

/* Intervals come from t, exact and adjusted methods too, so p may be off by this much of z. */
static const double loose_z = 0.12;

static bool size_fits(const struct nc_span *span, double least, double most)
{
    const double wide = 3.0; /* p doubles and more for a tenth of z where it is small */
    return least <= span->high * wide + loose_z / 10 && most >= span->low / wide - loose_z / 10;
}

static enum nc_level judge(const struct nc_claim *claim, const struct nc_estimate *e, bool ratio)
{
    const double alpha = claim->passage->options->alpha, null = ratio ? 1 : 0;
    const struct nc_figure *f = nc_claim_figure(claim, 'e');
    const struct nc_span span = p_span(e, ratio);
    const bool outside = null < e->low - e->half || null > e->high + e->half,
               inside = null > e->low + e->half && null < e->high - e->half;
    if (f == NULL) /* ns */
        return outside && span.high < alpha / 2 ? NC_ERROR : NC_PASS;
    const double p = nc_decimal_double(f->value), half = 0.5 * pow(10, f->precision);
    const bool below = f->modifier == NC_BELOW || f->modifier == NC_AT_MOST,
               above = f->modifier == NC_ABOVE || f->modifier == NC_AT_LEAST;
    const double least = below ? 0 : p - half, most = above ? 1 : p + half;
    if (fabs(e->level - 100 * (1 - alpha)) < 0.01 &&
        ((outside && least > alpha && span.high < alpha / 2) ||
         (inside && most < alpha && span.low > 1.5 * alpha)))
        return NC_ERROR;
    return size_fits(&span, least, most) ? NC_PASS : NC_WARNING;
}

static const double least_told = 0.001;

static void claim(const struct nc_claim *claim)
{
    const bool ratio = strcmp(claim->form, "ratio") == 0;
    struct nc_estimate e;
    const uint32_t claimed = claim->at['e' - 'a'];
    if (!nc_estimate_read(claim, &e) || e.high <= e.low || quantile(e.level) <= 0 ||
        nc_estimate_outside(&e) ||
        isnan(z_of(e.value, e.low, e.high, e.level, ratio)))
        return;
    const enum nc_level level = judge(claim, &e, ratio);
    if (level != NC_PASS && !ratio && e.low > 0 && judge(claim, &e, true) == NC_PASS)
        return; /* a ratio that is not called one */
    struct nc_finding *finding = nc_reckon_say(claim, claimed, level);
    if (finding == NULL)
        return;
    const double p = nc_num_p_z(z_of(e.value, e.low, e.high, e.level, ratio));
    struct nc_pool *pool = claim->passage->store->pool;
    GString *text = g_string_new("From the interval p is ");
    if (p < least_told)
        g_string_append(text, "below 0.001");
    else
        nc_written_number(text, p);
    if (claimed != NC_NONE) {
        g_string_append(text, level == NC_PASS ? ", the text's " : ", the text says ");
        nc_reckon_surface(text, claim, claimed);
    }
    g_string_append(text, level == NC_PASS ? " agrees" : "");
    finding->message = finding->trace = nc_pool_add(pool, text->str, text->len);
    g_string_free(text, TRUE);
    finding->cause = nc_pool_addz(pool, level == NC_PASS ? "" : "p does not fit the interval");
    if (claimed != NC_NONE)
        finding->stated = (struct nc_answer){ .kind = NC_ANSWER_NUMBER,
                                              .number = nc_claim_figure(claim, 'e')->value };
    finding->computed = (struct nc_answer){ .kind = NC_ANSWER_NUMBER,
                                            .number = nc_decimal_from_double(p) };
    nc_estimate_witness(claim, finding, claimed);
}

const struct nc_rule nc_rule_ci_p = {
    .id = "NC404",
    .name = "ci-p",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "A p-value does not fit the confidence interval beside it",
    .claim = claim,
};
