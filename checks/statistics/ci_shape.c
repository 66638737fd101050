/* ci_shape.c - NC405: an interval has its ends in order, its estimate inside and, for ratios and
 * mean differences, in the middle. */
#include "checks/reckon.h"
#include "checks/rules.h"
#include "checks/statistics/estimate.h"
#include "checks/written.h"

#include <math.h>
#include <string.h>

static void say(const struct nc_claim *claim, enum nc_level level, double stated, double computed,
                const char *what, const char *cause)
{
    struct nc_finding *finding = nc_reckon_say(claim, claim->at[0], level);
    struct nc_pool *pool = claim->passage->store->pool;
    if (finding == NULL)
        return;
    GString *text = g_string_new(NULL);
    nc_reckon_surface(text, claim, claim->at[0]);
    g_string_append_printf(text, " and its interval: %s", what);
    if (level != NC_PASS) {
        g_string_append_c(text, ' ');
        nc_written_number(text, computed);
    }
    finding->message = finding->trace = nc_pool_add(pool, text->str, text->len);
    g_string_free(text, TRUE);
    finding->cause = nc_pool_addz(pool, cause);
    finding->stated = (struct nc_answer){ .kind = NC_ANSWER_NUMBER,
                                          .number = nc_decimal_from_double(stated) };
    finding->computed = (struct nc_answer){ .kind = NC_ANSWER_NUMBER,
                                            .number = nc_decimal_from_double(computed) };
    nc_estimate_witness(claim, finding, claim->at[0]);
}

/* The middle that the interval's ends have, when any of their roundings may: [low, high]. */
static struct nc_span middle(const struct nc_estimate *e, bool ratio)
{
    if (!ratio)
        return (struct nc_span){ (e->low + e->high) / 2 - e->half,
                                 (e->low + e->high) / 2 + e->half };
    const double low = fmax(e->low - e->half, 0);
    return (struct nc_span){ sqrt(low * (e->high - e->half)),
                             sqrt((e->low + e->half) * (e->high + e->half)) };
}

static void judge_middle(const struct nc_claim *claim, const struct nc_estimate *e, bool ratio)
{
    const double loose = 0.1; /* of the width: exact and bootstrap intervals lean a little */
    struct nc_span span = middle(e, ratio);
    const double value = ratio ? sqrt(e->low * e->high) : (e->low + e->high) / 2;
    const double slack = loose * (e->high - e->low) + e->half;
    const bool fits = e->value >= span.low - slack && e->value <= span.high + slack;
    say(claim, fits ? NC_PASS : NC_WARNING, e->value, value,
        fits ? "agrees" : "the estimate is not in its middle,", fits ? "" : "not in the middle");
}

static void claim(const struct nc_claim *claim)
{
    const bool ratio = strcmp(claim->form, "ratio") == 0,
               difference = strcmp(claim->form, "difference") == 0;
    struct nc_estimate e;
    if (!nc_estimate_read(claim, &e) || (ratio && (e.low <= 0 || e.high <= 0)))
        return;
    const double unit = 2 * e.half;
    if (e.low > e.high + unit)
        say(claim, NC_ERROR, e.low, e.high - e.low, "its ends are the wrong way round, width",
            "ends the wrong way round");
    else if (e.value < e.low - unit)
        say(claim, NC_ERROR, e.value, e.low, "the estimate lies below its lower end,",
            "outside its interval");
    else if (e.value > e.high + unit)
        say(claim, NC_ERROR, e.value, e.high, "the estimate lies above its upper end,",
            "outside its interval");
    else if (ratio || difference)
        judge_middle(claim, &e, ratio);
    else
        say(claim, NC_PASS, e.value, e.high, "agrees", "");
}

const struct nc_rule nc_rule_ci_shape = {
    .id = "NC405",
    .name = "ci-shape",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "An estimate lies outside its interval, or the interval is no interval",
    .claim = claim,
};
