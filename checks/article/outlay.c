/* outlay.c - so many at so much each. */
#include "checks/article/outlay.h"

#include "checks/marks.h"
#include "data/units.h"
#include "lists.h"

#include <math.h>
#include <string.h>

static const double large = 1e6, /* from here on words of magnitude are written */
    blur = 0.03;                 /* of a power of ten, in decades: 7 % */

static double product(const double *x, unsigned count)
{
    (void)count;
    return x[0] * x[1];
}

static double quotient(const double *x, unsigned count)
{
    (void)count;
    return x[1] > 0 ? x[0] / x[1] : NAN;
}

static double hundredth(const double *x, unsigned count)
{
    return product(x, count) / 100;
}

/* Is the word the unit's name in the singular: "week", "hectare"? */
static bool names(const struct nc_claim_word *word, const struct nc_unit *unit)
{
    return strlen(unit->plain) == word->len + 1 &&
           strncmp(unit->plain, word->text, word->len) == 0;
}

/* The unit of time or measure that a word names; 0 = none. */
static uint16_t unit_of(const struct nc_claim_word *word)
{
    for (uint16_t row = 1; word != NULL && row < nc_units_count(); row++) {
        const struct nc_unit *unit = nc_unit_at(row);
        if ((unit->kind == NC_KIND_DURATION || unit->kind == NC_KIND_MEASURE) && names(word, unit))
            return row;
    }
    return 0;
}

/* "1985" is a year more often than a number of things. */
static bool looks_like_year(const struct nc_figure *f)
{
    const double first = 1900, last = 2099, value = nc_decimal_double(f->value);
    return f->unit == 0 && f->len == strlen("1985") && value >= first && value <= last;
}

/* How many terms a longer one has; of days and hours only so many at most, as nothing need happen
 * on each of them. */
static const struct terms {
    const char *term, *in;
    double count;
    bool most;
    const char *text;
} terms[] = {
    { "month", "year", 12, false, "{a} a month is {=} a year" },
    { "week", "year", 52, false, "{a} a week is {=} a year" },
    { "quarter", "year", 4, false, "{a} a quarter is {=} a year" },
    { "minute", "hour", 60, false, "{a} a minute is {=} an hour" },
    { "second", "minute", 60, false, "{a} a second is {=} a minute" },
    { "day", "year", 365, true, "{a} a day is {=} a year" },
    { "day", "week", 7, true, "{a} a day is {=} a week" },
    { "hour", "day", 24, true, "{a} an hour is {=} a day" },
};

/* "£250 a month, or £3,000 a year"; NULL for others. */
static const struct terms *terms_of(const struct nc_claim *claim)
{
    const struct nc_claim_word *term = nc_claim_word(claim, "term"),
                               *in = nc_claim_word(claim, "long");
    for (size_t i = 0; term != NULL && in != NULL && i < sizeof terms / sizeof *terms; i++)
        if (strncmp(term->text, terms[i].term, term->len) == 0 &&
            strncmp(in->text, terms[i].in, in->len) == 0)
            return &terms[i];
    return NULL;
}

static double itself(const double *x, unsigned count)
{
    (void)count;
    return x[0];
}

void nc_outlay_rates(const struct nc_claim *claim)
{
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *c = nc_claim_figure(claim, 'c');
    const struct terms *known = terms_of(claim);
    if (a == NULL || c == NULL || a->unit != c->unit || known == NULL)
        return;
    const double all = nc_decimal_double(a->value) * known->count;
    const struct nc_reckoning r = {
        .claim = claim,
        .inputs = { claim->at[0] },
        .count = 1,
        .formula = itself,
        .scale = known->count,
        .rounded = true,
        .claimed = claim->at['c' - 'a'],
        .text = known->text,
        .unit = "",
        .tentative = known->most && nc_decimal_double(c->value) < all,
        .worst = NC_WARNING,
    };
    nc_reckon(&r);
}

bool nc_outlay_fits(const struct nc_figure *whole, const struct nc_figure *people,
                    const struct nc_figure *each, const struct nc_claim_word *per)
{
    if (!whole->has_value || !people->has_value || !each->has_value || people->negative ||
        whole->unit != each->unit || looks_like_year(people))
        return false;
    if (people->kind == NC_KIND_DURATION || people->kind == NC_KIND_MEASURE)
        return unit_of(per) == people->unit;
    return people->kind == NC_KIND_NUMBER && unit_of(per) == 0;
}

/* The terms in each unit of the time, where the share is for another than it is told in: "£600 a
 * month for five years"; NULL = none. */
static const struct terms *terms_in(const struct nc_figure *time, const struct nc_claim_word *per)
{
    const struct nc_unit *unit = nc_unit_at(time->unit);
    for (size_t i = 0; per != NULL && i < sizeof terms / sizeof *terms; i++) {
        const struct nc_claim_word in = { "in", terms[i].in, strlen(terms[i].in) };
        if (time->kind == NC_KIND_DURATION && strlen(terms[i].term) == per->len &&
            strncmp(terms[i].term, per->text, per->len) == 0 && names(&in, unit))
            return &terms[i];
    }
    return NULL;
}

/* Does another number of things or sum stand before the first in its sentence?  Then the total may
 * be for both: "30 million of bonds and 2 million shares at ...". */
static bool rival(const struct nc_claim *claim, const struct nc_reckoning *r)
{
    const struct nc_store *store = claim->passage->store;
    const uint32_t row = MIN(MIN(r->inputs[0], r->inputs[1]), r->claimed);
    if (row == claim->passage->first)
        return false;
    const struct nc_figure *first = nc_store_figure(store, row),
                           *before = nc_store_figure(store, row - 1);
    if (before->in->at != first->in->at || !nc_kind_quantity(before->kind))
        return false;
    return before->unit == nc_store_figure(store, r->claimed)->unit ||
           before->unit == nc_store_figure(store, r->inputs[0])->unit;
}

/* How many powers of ten the claim is above what is computed; 0.5 when it is no power of ten. */
static double decades(const struct nc_claim *claim, const struct nc_reckoning *r)
{
    const struct nc_store *store = claim->passage->store;
    const double x[] = { nc_decimal_double(nc_store_figure(store, r->inputs[0])->value),
                         nc_decimal_double(nc_store_figure(store, r->inputs[1])->value) };
    const double claimed = nc_decimal_double(nc_store_figure(store, r->claimed)->value);
    const double off = log10(claimed / (r->formula(x, 2) * (r->scale > 0 ? r->scale : 1)));
    return fabs(off - round(off)) < blur ? round(off) : 0.5;
}

static const char *cause_of(double off)
{
    if (fabs(off) == 3)
        return off > 0 ? "billion for million, or million for thousand"
                       : "million for billion, or thousand for million";
    return fabs(off) >= 1 ? "a factor of ten, a hundred or more" : NULL;
}

static bool is_large(const struct nc_figure *f)
{
    return nc_decimal_double(f->value) >= large;
}

/* Is the whole that is shared by several more than what each gets? */
static bool more_than_one(const struct nc_figure *whole, const struct nc_figure *people,
                          const struct nc_figure *each)
{
    return nc_decimal_double(people->value) > 1 &&
           nc_decimal_compare(whole->value, each->value) > 0;
}

/* Is c what so many a at b each make, in its own unit or in hundredths of it, or over longer terms
 * than b is told for? */
static bool makes(const struct nc_figure *a, const struct nc_figure *b, const struct nc_figure *c,
                  const struct nc_claim_word *per)
{
    struct nc_figure each = *b, people = *a;
    each.unit = nc_unit_hundredths(c->unit, b->unit) ? c->unit : b->unit;
    people.unit = terms_in(a, per) != NULL ? unit_of(per) : a->unit;
    return nc_outlay_fits(c, &people, &each, per);
}

/* "Bringing in £290,000 after fees": more or less than so many at so much. */
static bool is_net(const struct nc_claim *claim, const struct nc_figure *total)
{
    const struct nc_tokens *t = claim->passage->tokens;
    const uint32_t past = nc_marks_token(t, nc_figure_end(total));
    return nc_marks_in(NC_LISTED_OUTLAY_NET, t, past + nc_marks_break(t, past));
}

void nc_outlay_claim(const struct nc_claim *claim, bool scale)
{
    const bool shared = claim->at['f' - 'a'] != NC_NONE;
    const char first = shared ? 'd' : 'a';
    const struct nc_figure *a = nc_claim_figure(claim, first),
                           *b = nc_claim_figure(claim, (char)(first + 1)),
                           *c = nc_claim_figure(claim, (char)(first + 2));
    const struct nc_claim_word *per = nc_claim_word(claim, "per");
    if (a == NULL || b == NULL || c == NULL ||
        !(shared ? nc_outlay_fits(a, b, c, per) && more_than_one(a, b, c)
                 : makes(a, b, c, per)))
        return;
    struct nc_reckoning r = {
        .claim = claim,
        .inputs = { claim->at[first - 'a'], claim->at[first - 'a' + 1] },
        .count = 2,
        .formula = shared ? quotient : nc_unit_hundredths(c->unit, b->unit) ? hundredth : product,
        .claimed = claim->at[first - 'a' + 2],
        .text = shared ? "{a} shared by {b} is {=} each" : "{a} times {b} is {=}",
        .unit = "",
    };
    char text[64];
    const struct terms *over = shared ? NULL : terms_in(a, per);
    if (over != NULL) {
        g_snprintf(text, sizeof text, "{b} per %s over {a} is {=}", over->term);
        r.text = text;
        r.scale = over->count;
    }
    const double off = decades(claim, &r);
    const bool power = off != 0.5;
    if (scale != (power && (is_large(a) || is_large(b) || is_large(c))))
        return;
    r.cause = power ? cause_of(off) : NULL;
    r.tentative = nc_claim_word(claim, "loose") != NULL || rival(claim, &r) || is_net(claim, c) ||
                  (over != NULL && over->most);
    nc_reckon(&r);
}
