/* reckon.c - intervals in, verdict out. */
#include "checks/reckon.h"

#include "checks/written.h"
#include "data/units.h"

#include <math.h>
#include <string.h>

/* Doubles are exact to sixteen digits; a miss below this is none. */
static const double noise = 1e-9;

static double half_unit(const struct nc_figure *f)
{
    return 0.5 * pow(10, f->precision);
}

/* Is it a count, or "three times", whose digits are all written out? */
static bool counted_out(const struct nc_figure *f)
{
    return f->precision == 0 &&
           (f->unit == 0 || strcmp(nc_unit_at(f->unit)->dimension, "ratio") == 0);
}

static struct nc_span around(double value, double width)
{
    return (struct nc_span){ value - width, value + width };
}

/* "Some 2,150", "about 46": three digits that are no zeros, or two that are no fives, were counted,
 * and rounded to the last of them at most. */
static bool nearly_exact(const struct nc_figure *f)
{
    const int64_t digit = 9, two_digits = 99, fives = 5;
    const int64_t mantissa = nc_decimal_trim(f->value).mantissa;
    return f->modifier == NC_ABOUT && !f->value.inexact &&
           (mantissa > two_digits || (mantissa > digit && mantissa % fives != 0));
}

/* What a hedge allows, else nothing: the ends that are open stay far away. */
static struct nc_span allowed(const struct nc_figure *f)
{
    if (nearly_exact(f))
        return around(nc_decimal_double(f->value), pow(10, nc_decimal_trim(f->value).exponent));
    return (struct nc_span){ f->has_low ? nc_decimal_double(nc_figure_low(f)) : -INFINITY,
                             f->has_high ? nc_decimal_double(nc_figure_high(f)) : INFINITY };
}

static struct nc_span both(struct nc_span a, struct nc_span b)
{
    return (struct nc_span){ fmin(a.low, b.low), fmax(a.high, b.high) };
}

struct nc_span nc_span_plain(const struct nc_figure *f)
{
    const double value = nc_decimal_double(f->value);
    const double half = counted_out(f) ? 0 : half_unit(f);
    if (f->modifier == NC_EXACT)
        return around(value, half);
    return both(allowed(f), around(value, half));
}

struct nc_span nc_span_wide(const struct nc_figure *f)
{
    return both(nc_span_plain(f), allowed(f));
}

struct nc_span nc_span_claimed(const struct nc_figure *f)
{
    const struct nc_span wide = nc_span_wide(f);
    const double unit = 2 * half_unit(f);
    return (struct nc_span){ wide.low - unit, wide.high + unit };
}

static struct nc_span as_written(const struct nc_figure *f)
{
    return around(nc_decimal_double(f->value), 0);
}

typedef struct nc_span (*reading_fn)(const struct nc_figure *);

static reading_fn plain_reading(const struct nc_reckoning *r)
{
    return r->rounded ? nc_span_wide : nc_span_plain;
}

static double as_printed(const struct nc_reckoning *r, nc_formula_fn formula)
{
    double x[NC_RECKON_INPUTS];
    if (r->known != NULL)
        return r->known->value;
    for (unsigned i = 0; i < r->count; i++)
        x[i] = nc_decimal_double(
            nc_store_figure(r->claim->passage->store, r->inputs[i])->value);
    return formula(x, r->count) * (r->scale > 0 ? r->scale : 1);
}

/* The formula over all ends of the inputs. */
static struct nc_span result(const struct nc_reckoning *r, nc_formula_fn formula,
                             reading_fn reading)
{
    const struct nc_store *store = r->claim->passage->store;
    const double scale = r->scale > 0 ? r->scale : 1;
    struct nc_span ends[NC_RECKON_INPUTS], span = { INFINITY, -INFINITY };
    if (r->known != NULL)
        return r->known->span;
    for (unsigned i = 0; i < r->count; i++)
        ends[i] = r->given ? as_written(nc_store_figure(store, r->inputs[i]))
                           : reading(nc_store_figure(store, r->inputs[i]));
    for (unsigned corner = 0; corner < 1u << r->count; corner++) {
        double x[NC_RECKON_INPUTS];
        for (unsigned i = 0; i < r->count; i++)
            x[i] = (corner >> i & 1) != 0 ? ends[i].high : ends[i].low;
        const double y = scale * formula(x, r->count);
        span.low = isnan(y) ? y : fmin(span.low, y);
        span.high = isnan(y) ? y : fmax(span.high, y);
        if (isnan(y))
            break;
    }
    return (struct nc_span){ span.low - r->leeway, span.high + r->leeway };
}

static bool meet(struct nc_span a, struct nc_span b)
{
    const double size = fmax(fmax(fabs(a.low), fabs(a.high)), fmax(fabs(b.low), fabs(b.high)));
    const double slack = noise * (isfinite(size) ? fmax(size, 1) : 1);
    return a.low <= b.high + slack && b.low <= a.high + slack;
}

static struct nc_span claim_span(const struct nc_reckoning *r, bool wide)
{
    if (r->claimed == NC_NONE)
        return around(r->value, wide ? 2 * r->width : r->width);
    const struct nc_figure *f = nc_store_figure(r->claim->passage->store, r->claimed);
    const bool unit = wide && r->slack <= 0;
    const struct nc_span span = unit   ? nc_span_claimed(f)
                                : wide ? nc_span_wide(f)
                                       : plain_reading(r)(f);
    const double slack = (wide ? 2 : 1) * r->slack * fabs(nc_decimal_double(f->value));
    return (struct nc_span){ span.low - slack, span.high + slack };
}

/* Does the claim hold only because the inputs may have been rounded, and not for what is printed:
 * 3m + 4m + 2m for 10m?  That is no fault, and no agreement to speak of.  What is reckoned from
 * rounded figures may be a little off: from 4.2m to 4.8m is 15 %. */
static bool only_by_rounding(const struct nc_reckoning *r)
{
    const double near = 0.03, value = as_printed(r, r->formula);
    return r->known == NULL &&
           !meet(around(value, r->leeway + near * fabs(value)), claim_span(r, false));
}

/* How far the result moves between the ends of one input, all others as printed. */
static double moved_by(const struct nc_reckoning *r, unsigned input)
{
    const struct nc_store *store = r->claim->passage->store;
    double x[NC_RECKON_INPUTS];
    for (unsigned i = 0; i < r->count; i++)
        x[i] = nc_decimal_double(nc_store_figure(store, r->inputs[i])->value);
    const struct nc_span ends = plain_reading(r)(nc_store_figure(store, r->inputs[input]));
    x[input] = ends.low;
    const double low = r->formula(x, r->count);
    x[input] = ends.high;
    return fabs(r->formula(x, r->count) - low) * (r->scale > 0 ? r->scale : 1);
}

/* Would all inputs have to lie near their ends, each on the side that helps?  Taken as spread
 * evenly over what they may be, they are that far off in one case of fifty.  Who claims much finer
 * digits than the inputs have knew those better than they are printed. */
static bool hardly_by_rounding(const struct nc_reckoning *r)
{
    const double rarely = 2, fine = 0.5;
    const struct nc_span claim = claim_span(r, false);
    double variance = 0;
    for (unsigned i = 0; i < r->count && !r->given; i++)
        variance += pow(moved_by(r, i), 2) / 12;
    const double spread = sqrt(variance);
    return isfinite(spread) && claim.high - claim.low > fine * spread &&
           !meet(around(as_printed(r, r->formula), r->leeway + rarely * spread), claim);
}

static enum nc_level verdict(const struct nc_reckoning *r)
{
    const enum nc_level worst = r->worst != NC_PASS ? r->worst : r->claim->rule->level;
    if (meet(result(r, r->formula, plain_reading(r)), claim_span(r, false)))
        return only_by_rounding(r) && hardly_by_rounding(r) ? MIN(worst, NC_WARNING) : NC_PASS;
    const bool far = !meet(result(r, r->formula, nc_span_wide), claim_span(r, true));
    return far ? worst : MIN(worst, NC_WARNING);
}

/* --- judged figures ------------------------------------------------------------------------ */

/* Where the figure's last row among the judged is kept. */
static uint32_t *last_of(const struct nc_passage *p, uint32_t figure)
{
    return &g_array_index(p->judged_last, uint32_t, figure - p->first);
}

/* Has the rule judged the figure, or, where `agreed` counts, another one found it right? */
static bool judged_before(const struct nc_claim *claim, uint32_t figure, bool agreed)
{
    uint32_t row = *last_of(claim->passage, figure);
    while (row != 0) {
        const struct nc_judged *j =
            &g_array_index(claim->passage->judged, struct nc_judged, row - 1);
        if (j->rule == claim->rule || (agreed && j->agreed))
            return true;
        row = j->before;
    }
    return false;
}

static void add_judged(const struct nc_claim *claim, uint32_t figure, bool agreed)
{
    uint32_t *last = last_of(claim->passage, figure);
    const struct nc_judged judged = { claim->rule, *last, agreed };
    g_array_append_val(claim->passage->judged, judged);
    *last = claim->passage->judged->len;
}

static bool take(const struct nc_claim *claim, uint32_t figure, bool agreed)
{
    if (figure == NC_NONE)
        return true;
    if (judged_before(claim, figure, true))
        return false;
    add_judged(claim, figure, agreed);
    return true;
}

bool nc_reckon_once(const struct nc_claim *claim, uint32_t figure)
{
    if (judged_before(claim, figure, false))
        return false;
    add_judged(claim, figure, false);
    return true;
}

void nc_reckon_leave(const struct nc_claim *claim, uint32_t figure)
{
    take(claim, figure, false);
}

struct nc_finding *nc_reckon_say(const struct nc_claim *claim, uint32_t claimed,
                                 enum nc_level level)
{
    const struct nc_passage *p = claim->passage;
    if (!take(claim, claimed, level == NC_PASS) || (level == NC_PASS && !p->options->show_passed))
        return NULL;
    struct nc_finding *finding = nc_findings_add(p->store->findings, claim->rule);
    finding->level = (uint8_t)level;
    finding->article = p->article;
    finding->confidence = level == NC_ERROR ? 0.95 : 0.9;
    return finding;
}

/* --- words --------------------------------------------------------------------------------- */

void nc_reckon_surface(GString *out, const struct nc_claim *claim, uint32_t row)
{
    const struct nc_figure *f = nc_store_figure(claim->passage->store, row);
    const gsize at = out->len;
    g_string_append_len(out, claim->passage->tokens->text + f->start, f->len);
    g_strdelimit(out->str + at, "\r\n\t", ' ');
}

void nc_reckon_like(GString *out, const struct nc_claim *claim, uint32_t row, double x)
{
    const struct nc_figure *f = nc_store_figure(claim->passage->store, row);
    nc_written_like(out, f, claim->passage->tokens->text + f->start, f->len, x);
}

/* A result, or an end of what it may be, in the unit of the claim. */
static void append_result(GString *out, const struct nc_reckoning *r, double x)
{
    if (r->claimed != NC_NONE && *r->unit == '\0' && isfinite(x))
        nc_reckon_like(out, r->claim, r->claimed, x);
    else
        nc_written_number(out, x);
}

/* "{a}" and the like are put in. */
static void append_calculation(GString *out, const struct nc_reckoning *r, double value)
{
    for (const char *p = r->text; *p != '\0'; p++) {
        if (p[0] != '{' || p[1] == '\0' || p[2] != '}') {
            g_string_append_c(out, *p);
            continue;
        }
        if (p[1] == '=') {
            append_result(out, r, value);
            g_string_append(out, r->unit);
        } else if ((unsigned)(p[1] - 'a') < r->count) {
            nc_reckon_surface(out, r->claim, r->inputs[p[1] - 'a']);
        }
        p += 2;
    }
}

/* Does the result hold when two neighbours of the claim's written digits change places?  A number
 * does not begin with a zero then, and what is rounded in the inputs explains no more than this. */
static bool swapped(const struct nc_reckoning *r, const struct nc_figure *f)
{
    const double unit = 2 * half_unit(f), most = 1e15, near = 0.005;
    const double written = nearbyint(fabs(nc_decimal_double(f->value)) / unit);
    const double printed = fabs(as_printed(r, r->formula));
    const struct nc_span span = result(r, r->formula, nc_span_plain);
    for (double place = 1; written < most && place * 10 <= written; place *= 10) {
        const double low = fmod(floor(written / place), 10),
                     high = fmod(floor(written / place / 10), 10);
        const double other = written + 9 * place * (low - high);
        if (other != written && (low > 0 || written >= 100 * place) &&
            fabs(other * unit - printed) <= fmax(unit, near * printed) &&
            meet(span, around(other * unit, unit / 2)))
            return true;
    }
    return false;
}

/* Does it hold for the claim times or over ten? */
static bool point_moved(const struct nc_reckoning *r)
{
    const struct nc_span span = result(r, r->formula, nc_span_plain), claim = claim_span(r, false);
    return meet(span, (struct nc_span){ 10 * claim.low, 10 * claim.high }) ||
           meet(span, (struct nc_span){ claim.low / 10, claim.high / 10 });
}

/* The first known slip that explains the claim. */
static const char *cause_of(const struct nc_reckoning *r)
{
    if (r->known != NULL)
        return r->known->cause;
    if (r->cause != NULL)
        return r->cause;
    for (const struct nc_slip_cause *c = r->causes; c != NULL && c->cause != NULL; c++)
        if (meet(result(r, c->formula, nc_span_plain), claim_span(r, false)))
            return c->cause;
    if (r->claimed == NC_NONE)
        return NULL;
    return swapped(r, nc_store_figure(r->claim->passage->store, r->claimed)) ? "digits swapped"
           : point_moved(r) ? "decimal point moved"
                            : NULL;
}

static void append_claim(GString *out, const struct nc_reckoning *r, bool agrees)
{
    if (agrees && r->claimed == NC_NONE && r->said != NULL)
        return;
    g_string_append(out, agrees ? ", \"" : ", the text says ");
    if (r->claimed != NC_NONE)
        nc_reckon_surface(out, r->claim, r->claimed);
    else if (r->said != NULL)
        g_string_append(out, r->said);
    else
        g_string_append_len(out, r->claim->passage->tokens->text + r->claim->start,
                            r->claim->end - r->claim->start);
    if (agrees)
        g_string_append(out, "\" agrees");
}

static void append_span(GString *out, const struct nc_reckoning *r, struct nc_span span)
{
    append_result(out, r, span.low);
    if (span.high > span.low) {
        g_string_append(out, " to ");
        append_result(out, r, span.high);
    }
    g_string_append(out, r->unit);
}

/* One reading of the figures: "as written, 24.7 to 25.3 against 14.5 to 15.5: apart". */
static void append_reading(GString *out, const struct nc_reckoning *r, bool wide)
{
    const struct nc_span found = result(r, r->formula, wide ? nc_span_wide : nc_span_plain);
    const struct nc_span claimed = claim_span(r, wide);
    g_string_append(out, wide ? "Zeros at the end taken for rounding, and the claim one unit off: "
                              : "Digits as they are written: ");
    append_span(out, r, found);
    g_string_append(out, " recomputed, ");
    append_span(out, r, claimed);
    g_string_append_printf(out, " claimed. These %s\n",
                           meet(found, claimed) ? "meet" : "do not meet");
}

/* The steps for explain: both readings of the figures, and what follows. */
static nc_str trace_of(const struct nc_reckoning *r, bool agrees)
{
    GString *text = g_string_new(NULL);
    append_calculation(text, r, as_printed(r, r->formula));
    g_string_append_c(text, '\n');
    append_reading(text, r, false);
    if (!agrees)
        append_reading(text, r, true);
    const nc_str trace = nc_pool_add(r->claim->passage->store->pool, text->str, text->len);
    g_string_free(text, TRUE);
    return trace;
}

static void fill(struct nc_finding *finding, const struct nc_reckoning *r, bool agrees)
{
    struct nc_pool *pool = r->claim->passage->store->pool;
    const double value = as_printed(r, r->formula);
    const struct nc_span span = result(r, r->formula, plain_reading(r));
    const char *cause = agrees ? NULL : cause_of(r);
    GString *text = g_string_new(NULL);
    append_calculation(text, r, value);
    *text->str = g_ascii_toupper(*text->str);
    append_claim(text, r, agrees);
    if (cause != NULL)
        g_string_append_printf(text, ": %s?", cause);
    finding->message = nc_pool_add(pool, text->str, text->len);
    finding->trace = trace_of(r, agrees);
    if (r->slack > 0)
        finding->tolerance = r->slack;
    finding->cause = nc_pool_addz(pool, cause != NULL ? cause : agrees ? "" : "arithmetic");
    g_string_free(text, TRUE);
    finding->computed =
        (struct nc_answer){ .kind = NC_ANSWER_NUMBER, .number = nc_decimal_from_double(value) };
    finding->has_low = isfinite(span.low);
    finding->has_high = isfinite(span.high);
    if (finding->has_low)
        finding->low = nc_decimal_from_double(span.low);
    if (finding->has_high)
        finding->high = nc_decimal_from_double(span.high);
}

static void add_witnesses(struct nc_finding *finding, const struct nc_reckoning *r)
{
    if (r->claimed != NC_NONE) {
        const struct nc_figure *f = nc_store_figure(r->claim->passage->store, r->claimed);
        finding->stated = (struct nc_answer){ .kind = NC_ANSWER_NUMBER, .number = f->value };
        nc_finding_witness(finding, r->claimed, 0, 1);
    } else {
        finding->stated = (struct nc_answer){ .kind = NC_ANSWER_NUMBER,
                                              .number = nc_decimal_from_double(r->value) };
    }
    for (unsigned i = 0; i < r->count; i++)
        if (r->inputs[i] != r->claimed)
            nc_finding_witness(finding, r->inputs[i], 1, 1);
}

static bool usable(const struct nc_reckoning *r)
{
    const struct nc_store *store = r->claim->passage->store;
    if (r->count == 0 || r->count > NC_RECKON_INPUTS)
        return false;
    for (unsigned i = 0; i < r->count; i++)
        if (r->inputs[i] == NC_NONE ||
            (r->known == NULL && !nc_store_figure(store, r->inputs[i])->has_value))
            return false;
    if (r->claimed == NC_NONE ? !r->stated : !nc_store_figure(store, r->claimed)->has_value)
        return false;
    return isfinite(as_printed(r, r->formula));
}

bool nc_reckon(const struct nc_reckoning *r)
{
    if (!usable(r))
        return false;
    const enum nc_level level = verdict(r);
    if (r->tentative && level != NC_PASS)
        return false;
    if (level == NC_PASS && only_by_rounding(r))
        return take(r->claim, r->claimed, true);
    struct nc_finding *finding = nc_reckon_say(r->claim, r->claimed, level);
    if (finding == NULL)
        return level == NC_PASS;
    fill(finding, r, level == NC_PASS);
    add_witnesses(finding, r);
    return true;
}
