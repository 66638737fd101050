/* sample.c - gathers the figures of a run and tests their digits. */
#include "checks/corpus/sample.h"

#include "checks/say.h"
#include "wrap/num.h"

#include <math.h>

enum { NO_DIGIT = -1 };

static const double threshold = 0.01; /* of p: what is uneven by chance in one run of a hundred */

static bool fit(const struct nc_figure *f)
{
    const bool amount = f->kind == NC_KIND_NUMBER || f->kind == NC_KIND_MONEY;
    return amount && f->has_value && f->modifier == NC_EXACT && f->value.mantissa > 0 &&
           (f->flags & (NC_FIGURE_SPELLED | NC_FIGURE_VAGUE | NC_FIGURE_TWIN)) == 0;
}

GArray *nc_sample_of(const struct nc_case *c, nc_sample_fn wanted)
{
    GArray *values = g_array_new(FALSE, FALSE, sizeof(double));
    GHashTable *known = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    for (uint32_t i = 0; i < c->store->figures->len; i++) {
        const struct nc_figure *f = nc_store_figure(c->store, i);
        if (!fit(f) || !wanted(f))
            continue;
        const struct nc_decimal v = nc_decimal_trim(f->value);
        const uint64_t scale = (uint8_t)v.exponent, key = (uint64_t)v.mantissa ^ scale << 56;
        const double value = nc_decimal_double(v);
        if (g_hash_table_add(known, g_memdup2(&key, sizeof key)))
            g_array_append_val(values, value);
    }
    g_hash_table_destroy(known);
    return values;
}

int nc_sample_digits(const struct nc_figure *f)
{
    int digits = 0;
    for (int64_t rest = nc_decimal_trim(f->value).mantissa; rest > 0; rest /= 10)
        digits++;
    return digits;
}

/* The statistic, its degrees of freedom, and the digit that is furthest from what is expected. */
static double chi_of(const struct nc_digits *d, unsigned *df, int *furthest)
{
    double chi = 0, most = 0;
    *df = 0;
    *furthest = NO_DIGIT;
    for (int i = 0; i < 10; i++) {
        const double expected = d->share[i] * d->count;
        if (expected <= 0)
            continue;
        const double part = (d->seen[i] - expected) * (d->seen[i] - expected) / expected;
        chi += part;
        (*df)++;
        *furthest = part > most ? i : *furthest;
        most = fmax(most, part);
    }
    (*df)--;
    return chi;
}

void nc_sample_test(struct nc_case *c, const struct nc_rule *rule, const struct nc_digits *digits,
                    const char *what, const char *why)
{
    unsigned df;
    int furthest = 0;
    const double chi = chi_of(digits, &df, &furthest), p = nc_num_p_chi(chi, df);
    if (p >= threshold && !c->options->show_passed)
        return;
    struct nc_finding *finding = nc_findings_add(c->out, rule);
    GString *text = g_string_new(NULL);
    g_string_printf(text, "%s %u different figures are %s: ", what, digits->count,
                    p < threshold ? "uneven" : "as expected");
    g_string_append_printf(text, "chi-square %.1f, %u degrees of freedom, ", chi, df);
    g_string_append_printf(text, p < 0.0001 ? "p below 0.0001" : "p = %.4f", p);
    if (furthest != NO_DIGIT)
        g_string_append_printf(text, "; furthest off is %d: %u, where %.0f would be expected",
                               furthest, digits->seen[furthest],
                               digits->share[furthest] * digits->count);
    finding->message = finding->trace = nc_say_end(text, c);
    finding->level = p < threshold ? NC_NOTE : NC_PASS;
    finding->cause = nc_pool_addz(c->store->pool, p < threshold ? "uneven digits" : "");
    finding->why = nc_pool_addz(c->store->pool, why);
    finding->computed = (struct nc_answer){ .kind = NC_ANSWER_NUMBER,
                                            .number = nc_decimal_from_double(p) };
}

void nc_sample_too_little(struct nc_case *c, const struct nc_rule *rule, unsigned count,
                          const char *reason)
{
    struct nc_finding *finding = nc_findings_add(c->out, rule);
    GString *text = g_string_new(NULL);
    g_string_printf(text, "No test of the digits of %u different figures: %s", count, reason);
    finding->message = finding->trace = nc_say_end(text, c);
    finding->cause = nc_pool_addz(c->store->pool, "not checked");
}
