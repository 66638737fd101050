/* currency_rate.c - NC223: the sums that one text gives in two currencies have one rate, and that
 * which it tells. */
#include "checks/reckon.h"
#include "checks/rules.h"
#include "checks/written.h"
#include "data/units.h"

#include <math.h>
#include <string.h>

/* Rates of two pairs that differ by less may be of two days, or rounded. */
static const double usual_drift = 1.15;

/* A sum and the same in another currency: rows of figures. */
struct pair {
    uint32_t first, second;
};

/* How much of the first currency one of the second is. */
static struct nc_span rate_of(const struct nc_store *store, struct pair pair)
{
    const struct nc_span a = nc_span_plain(nc_store_figure(store, pair.first)),
                         b = nc_span_plain(nc_store_figure(store, pair.second));
    return (struct nc_span){ a.low / b.high, a.high / b.low };
}

static double exact_rate(const struct nc_store *store, struct pair pair)
{
    return nc_decimal_double(nc_store_figure(store, pair.first)->value) /
           nc_decimal_double(nc_store_figure(store, pair.second)->value);
}

/* "20 pounds, or about $25" */
static bool is_or(const struct nc_passage *p, const struct nc_figure *a, const struct nc_figure *b)
{
    static const char link[] = ", or ";
    const size_t nearest = strlen(link), reach = 16;
    return b->start >= nc_figure_end(a) + nearest && b->start - nc_figure_end(a) < reach &&
           memcmp(p->tokens->text + nc_figure_end(a), link, nearest) == 0;
}

/* Money with a value and two ends above zero.  Cents of no currency are those of "a share". */
static bool is_sum(const struct nc_figure *f)
{
    if (f->kind != NC_KIND_MONEY || !f->has_value || f->unit == nc_unit_find("cent"))
        return false;
    const struct nc_span span = nc_span_plain(f);
    return span.low > 0 && isfinite(span.high);
}

/* Is the figure in brackets or "or" behind the one before, and are both money with a value? */
static bool is_pair(const struct nc_passage *p, uint32_t row)
{
    const struct nc_figure *b = nc_store_figure(p->store, row);
    if (row == p->first || b->kind != NC_KIND_MONEY)
        return false;
    const struct nc_figure *a = nc_store_figure(p->store, row - 1);
    return a->kind == b->kind && a->unit != b->unit &&
           ((b->flags & NC_FIGURE_TWIN) != 0 || is_or(p, a, b)) && a->said->per == b->said->per &&
           is_sum(a) && is_sum(b);
}

/* Is it told of a year, whose rate may be another? */
static bool is_dated(const struct nc_passage *p, struct pair pair)
{
    return nc_store_figure(p->store, pair.first)->said->from.year != 0 ||
           nc_store_figure(p->store, pair.second)->said->from.year != 0;
}

/* Two pairs of one couple of currencies: the first pair's rate by the second's is 1. */
static void judge(const struct nc_passage *p, struct pair one, struct pair other)
{
    const struct nc_claim claim = { .passage = p, .rule = &nc_rule_currency_rate };
    const struct nc_span a = rate_of(p->store, one), b = rate_of(p->store, other);
    const double quotient = exact_rate(p->store, one) / exact_rate(p->store, other);
    const bool agrees = a.low <= b.high * usual_drift && b.low <= a.high * usual_drift;
    if (agrees ? fabs(log(quotient)) > log(usual_drift) /* by the width of round figures alone */
               : is_dated(p, one) || is_dated(p, other))
        return;
    struct nc_finding *finding =
        nc_reckon_say(&claim, other.second, agrees ? NC_PASS : NC_WARNING);
    if (finding == NULL)
        return;
    GString *text = g_string_new(NULL);
    nc_reckon_surface(text, &claim, one.first);
    g_string_append(text, " for ");
    nc_reckon_surface(text, &claim, one.second);
    g_string_append(text, " is a rate of ");
    nc_written_number(text, exact_rate(p->store, one));
    g_string_append(text, ", ");
    nc_reckon_surface(text, &claim, other.first);
    g_string_append(text, " for ");
    nc_reckon_surface(text, &claim, other.second);
    g_string_append(text, " one of ");
    nc_written_number(text, exact_rate(p->store, other));
    g_string_append(text, agrees ? ", agrees" : ": one text has one rate");
    finding->message = finding->trace = nc_pool_add(p->store->pool, text->str, text->len);
    g_string_free(text, TRUE);
    finding->cause = nc_pool_addz(p->store->pool, agrees ? "" : "two rates");
    finding->stated = (struct nc_answer){ .kind = NC_ANSWER_NUMBER, .number = nc_decimal_of(1, 0) };
    finding->computed = (struct nc_answer){ .kind = NC_ANSWER_NUMBER,
                                            .number = nc_decimal_from_double(quotient) };
    nc_finding_witness(finding, other.second, 0, 1);
    nc_finding_witness(finding, other.first, 0, 1);
    nc_finding_witness(finding, one.first, 1, 1);
    nc_finding_witness(finding, one.second, 1, 1);
}

/* Each pair is held against the one before in the same two currencies. */
static void read(const struct nc_passage *p)
{
    enum { MOST = 64 };
    struct pair pairs[MOST];
    uint32_t count = 0;
    for (uint32_t row = p->first; row < p->end && count < MOST; row++) {
        if (!is_pair(p, row))
            continue;
        const struct pair pair = { row - 1, row };
        for (uint32_t i = count; i-- > 0;)
            if (nc_store_figure(p->store, pairs[i].first)->unit ==
                    nc_store_figure(p->store, pair.first)->unit &&
                nc_store_figure(p->store, pairs[i].second)->unit ==
                    nc_store_figure(p->store, pair.second)->unit) {
                judge(p, pairs[i], pair);
                break;
            }
        pairs[count++] = pair;
    }
}

static double divided(const double *x, unsigned count)
{
    (void)count;
    return x[1] > 0 ? x[0] / x[1] : NAN;
}

static double times(const double *x, unsigned count)
{
    (void)count;
    return x[0] * x[1];
}

/* a is a sum, b the same in another currency and d what one of either costs in the other. */
static void claim(const struct nc_claim *claim)
{
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *b = nc_claim_figure(claim, 'b'),
                           *d = nc_claim_figure(claim, 'd');
    if (a == NULL || b == NULL || d == NULL || !is_sum(a) || !is_sum(b) || !is_sum(d) ||
        a->unit == b->unit || (d->unit != a->unit && d->unit != b->unit))
        return;
    const bool of_first = d->unit == a->unit;
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0], claim->at['d' - 'a'] },
        .count = 2,
        .formula = of_first ? divided : times,
        .rounded = true,
        .claimed = claim->at[1],
        .text = of_first ? "{a} by {b} is {=}" : "{a} times {b} is {=}",
        .unit = "",
        .worst = NC_WARNING,
    };
    nc_reckon(&reckoning);
}

const struct nc_rule nc_rule_currency_rate = {
    .id = "NC223",
    .name = "currency-rate",
    .level = NC_WARNING,
    .scope = NC_SCOPE_TEXT,
    .title = "Two sums in two currencies have two rates",
    .claim = claim,
    .read = read,
};
