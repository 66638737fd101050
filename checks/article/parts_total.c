/* parts_total.c - NC203: parts that make up a total add up to it.
 *
 * A wording binds the total as c, the parts as the figures of its list and as any other letter.
 * How surely the parts are all of them is the wording's to say: where it captures `loose`, only an
 * agreement counts (what adds up was meant to); where it captures `near`, a miss counts only when
 * it is a small one, as parts that are far from the total may not be all. */
#include "checks/marks.h"
#include "checks/reckon.h"
#include "checks/rules.h"

/* How far from the total a sum may be to be one: of any parts, and of those that are `near`. */
static const double least = 0.5, most = 2, near_least = 0.85, near_most = 1.25;

static double sum(const double *x, unsigned count)
{
    double total = 0;
    for (unsigned i = 0; i < count; i++)
        total += x[i];
    return total;
}

/* Is it in the total's unit?  "12 billion euros, of which 7 billion went to rail" leaves it out, as
 * does "nine years in prison and four on licence".  A total may leave out a measure, too: "40
 * tonnes of wheat and 20 of rye, 60 in all". */
static bool fits(const struct nc_figure *part, const struct nc_figure *total)
{
    const bool time = total->kind == NC_KIND_DURATION && part->said->counted == 0;
    const bool bare = part->unit == 0 && (part->precision >= 3 || time);
    const bool measured = part->kind == NC_KIND_MEASURE && total->unit == 0 &&
                          total->kind == NC_KIND_NUMBER && total->said->counted == 0;
    return part->has_value && (part->unit == total->unit || bare || measured) &&
           (part->flags & (NC_FIGURE_EACH | NC_FIGURE_VAGUE)) == 0 && !part->negative &&
           part->value.mantissa >= 0;
}

static bool has(const struct nc_reckoning *r, uint32_t row)
{
    for (unsigned i = 0; i < r->count; i++)
        if (r->inputs[i] == row)
            return true;
    return false;
}

/* Puts a part behind the others; false when it is none. */
static bool add(struct nc_reckoning *r, uint32_t row, const struct nc_figure *total)
{
    const struct nc_figure *part = nc_store_figure(r->claim->passage->store, row);
    if ((part->flags & NC_FIGURE_TWIN) != 0 || has(r, row))
        return true;
    if (r->count == NC_RECKON_INPUTS || !fits(part, total))
        return false;
    r->inputs[r->count++] = row;
    return true;
}

static bool collect(struct nc_reckoning *r, const struct nc_figure *total)
{
    const struct nc_claim *claim = r->claim;
    for (uint32_t i = 0; i < claim->list_count; i++)
        if (claim->list[i] != r->claimed && !add(r, claim->list[i], total))
            return false;
    for (int i = 0; i < NC_CLAIM_LETTERS; i++)
        if (i != 'c' - 'a' && claim->at[i] != NC_NONE && !add(r, claim->at[i], total))
            return false;
    return r->count >= 2;
}

/* "2,100 hatchbacks, 1,800 of them electric": is a later part one of the part before it? */
static bool has_nested(const struct nc_reckoning *r)
{
    const struct nc_passage *p = r->claim->passage;
    bool first = false, later = false;
    for (unsigned i = 0; i < r->count; i++) {
        const struct nc_figure *part = nc_store_figure(p->store, r->inputs[i]);
        const uint32_t past = nc_marks_token(p->tokens, nc_figure_end(part));
        *(i == 0 ? &first : &later) |= nc_marks_of_them(p->tokens, past);
    }
    return later && !first;
}

/* The sum as a share of the total. */
static double share(const struct nc_reckoning *r, const struct nc_figure *total)
{
    double values[NC_RECKON_INPUTS];
    for (unsigned i = 0; i < r->count; i++)
        values[i] =
            nc_decimal_double(nc_store_figure(r->claim->passage->store, r->inputs[i])->value);
    return sum(values, r->count) / nc_decimal_double(total->value);
}

/* Does a figure of the total's unit, or one that lends it a unit, stand before it in its sentence,
 * and the parts behind?  Then that may be the total: "400 people in three towns: 150 in ...". */
static bool rival(const struct nc_reckoning *r)
{
    const struct nc_passage *p = r->claim->passage;
    const uint32_t total = r->claimed;
    for (unsigned i = 0; i < r->count; i++)
        if (r->inputs[i] < total)
            return false;
    if (total == p->first)
        return false;
    const struct nc_figure *f = nc_store_figure(p->store, total),
                           *before = nc_store_figure(p->store, total - 1);
    return before->in->at == f->in->at && nc_kind_quantity(before->kind) &&
           (before->unit == f->unit || fits(f, before));
}

/* "{a} + {b} + {c} is {=}" for as many parts as there are. */
static void calculation(GString *text, unsigned count)
{
    for (unsigned i = 0; i < count; i++)
        g_string_append_printf(text, "%s{%c}", i > 0 ? " + " : "", (int)('a' + i));
    g_string_append(text, " is {=}");
}

static void claim(const struct nc_claim *claim)
{
    const struct nc_figure *total = nc_claim_figure(claim, 'c');
    struct nc_reckoning r = { .claim = claim, .claimed = claim->at['c' - 'a'], .formula = sum };
    if (total == NULL || !total->has_value || total->value.mantissa <= 0 || !collect(&r, total))
        return;
    const bool near = nc_claim_word(claim, "near") != NULL;
    const double part = share(&r, total);
    r.tentative = nc_claim_word(claim, "loose") != NULL || rival(&r) || has_nested(&r) ||
                  part < (near ? near_least : least) || part > (near ? near_most : most);
    r.worst = near ? NC_WARNING : NC_ERROR;
    GString *text = g_string_new(NULL);
    calculation(text, r.count);
    r.text = text->str;
    r.unit = "";
    nc_reckon(&r);
    g_string_free(text, TRUE);
}

const struct nc_rule nc_rule_parts_total = {
    .id = "NC203",
    .name = "parts-total",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "Parts do not add up to the total that they make up",
    .claim = claim,
};
