/* granularity.c - NC406: means, shares and deviations that whole numbers can have. */
#include "checks/reckon.h"
#include "checks/rules.h"
#include "checks/statistics/grain.h"

#include <math.h>
#include <string.h>

/* A printed number as digits and decimals; false when it is negative or has a magnitude word. */
static bool printed(const struct nc_figure *f, int64_t *digits, int *decimals)
{
    if (f == NULL || !f->has_value || f->modifier != NC_EXACT || f->precision > 0)
        return false;
    *decimals = -f->precision;
    const struct nc_decimal scaled = nc_decimal_mul(f->value, nc_decimal_of(1, *decimals));
    const double value = nc_decimal_double(scaled);
    *digits = llround(value);
    return value >= 0 && value < 1e12 && fabs(value - (double)*digits) < 1e-6;
}

static bool whole(const struct nc_figure *f, int64_t *out)
{
    int decimals;
    return printed(f, out, &decimals) && decimals == 0 && f->unit == 0;
}

static void read_ends(const struct nc_claim *claim, struct nc_grain *grain)
{
    const struct nc_figure *range = nc_claim_figure(claim, 'g');
    if (range != NULL && range->has_low && range->has_high) {
        grain->least = llround(nc_decimal_double(nc_figure_low(range)));
        grain->most = llround(nc_decimal_double(nc_figure_high(range)));
        grain->ends = true;
        return;
    }
    grain->ends = whole(nc_claim_figure(claim, 'e'), &grain->least) &&
                  whole(nc_claim_figure(claim, 'f'), &grain->most);
}

/* How many people: "a mean over 120 nurses" has no more than these. */
static bool people(const struct nc_figure *f, int64_t *out)
{
    if (f == NULL || !f->has_value || f->unit != 0 || f->precision != 0 || f->value.exponent < 0 ||
        (f->modifier != NC_EXACT && f->modifier != NC_ABOVE))
        return false;
    *out = llround(nc_decimal_double(f->value));
    return true;
}

/* Binds the figures of the sentence; false when one of them is no plain number. */
static bool read_grain(const struct nc_claim *claim, struct nc_grain *grain)
{
    const struct nc_figure *mean = nc_claim_figure(claim, 'b'), *sd = nc_claim_figure(claim, 'c');
    *grain = (struct nc_grain){ .sd = -1, .items = 1 };
    if (claim->at[0] == claim->at[1] || !people(nc_claim_figure(claim, 'a'), &grain->n) ||
        !printed(mean, &grain->mean, &grain->mean_decimals))
        return false;
    if (sd != NULL && !printed(sd, &grain->sd, &grain->sd_decimals))
        return false;
    if (nc_claim_figure(claim, 'd') != NULL && !whole(nc_claim_figure(claim, 'd'), &grain->items))
        return false;
    if (strcmp(claim->form, "percent") == 0)
        grain->mean_decimals += 2;
    read_ends(claim, grain);
    return true;
}

static const char *reason_of(enum nc_grain_verdict verdict, bool share)
{
    if (verdict == NC_GRAIN_POSSIBLE)
        return "agrees";
    if (verdict == NC_GRAIN_NO_MEAN)
        return share ? "no count gives this share" : "no sum of whole numbers gives this mean";
    return share ? "no count gives this share and this deviation"
                 : "no whole numbers have this mean and this standard deviation";
}

static void say(const struct nc_claim *claim, const struct nc_grain *grain,
                enum nc_grain_verdict verdict, bool share)
{
    const enum nc_level level = verdict == NC_GRAIN_POSSIBLE ? NC_PASS : NC_WARNING;
    struct nc_finding *finding = nc_reckon_say(claim, claim->at[1], level);
    if (finding == NULL)
        return;
    const struct nc_figure *mean = nc_claim_figure(claim, 'b');
    const struct nc_decimal nearest = nc_decimal_of(nc_grain_nearest(grain), mean->precision);
    GString *text = g_string_new(NULL);
    nc_reckon_surface(text, claim, claim->at[1]);
    g_string_append_printf(text, " of %" G_GINT64_FORMAT, grain->n);
    if (grain->items > 1)
        g_string_append_printf(text, " on %" G_GINT64_FORMAT " items", grain->items);
    g_string_append_printf(text, ": %s", reason_of(verdict, share));
    if (verdict == NC_GRAIN_NO_MEAN) {
        char number[NC_DECIMAL_TEXT];
        nc_decimal_text(nearest, number);
        g_string_append_printf(text, "; the nearest possible is %s", number);
    }
    struct nc_pool *pool = claim->passage->store->pool;
    finding->message = finding->trace = nc_pool_add(pool, text->str, text->len);
    finding->cause = nc_pool_addz(pool, verdict == NC_GRAIN_POSSIBLE ? "" : "granularity");
    g_string_free(text, TRUE);
    finding->stated = (struct nc_answer){ .kind = NC_ANSWER_NUMBER, .number = mean->value };
    finding->computed = (struct nc_answer){ .kind = NC_ANSWER_NUMBER, .number = nearest };
    for (int i = 1; i < 4; i++)
        if (claim->at[i] != NC_NONE)
            nc_finding_witness(finding, claim->at[i], 0, 1);
    nc_finding_witness(finding, claim->at[0], 1, 1);
}

static void claim(const struct nc_claim *claim)
{
    struct nc_grain grain;
    const bool share = strcmp(claim->form, "proportion") == 0;
    if (!read_grain(claim, &grain))
        return;
    const enum nc_grain_verdict verdict =
        share ? nc_grain_judge_share(&grain) : nc_grain_judge(&grain);
    if (verdict != NC_GRAIN_POWERLESS)
        say(claim, &grain, verdict, share);
}

const struct nc_rule nc_rule_granularity = {
    .id = "NC406",
    .name = "granularity",
    .level = NC_WARNING,
    .scope = NC_SCOPE_TEXT,
    .title = "A mean, share or deviation that whole numbers cannot have",
    .claim = claim,
};
