/* ratio.c - shares told by two numbers: "one in five", "two out of three", "nine people in ten". */
#include "extract/quantity.h"

#include "data/units.h"
#include "lists.h"
#include "model/figure.h"

/* "in" or "out of" between two whole numbers; the token of the second one, else 0. */
static uint32_t ratio_joint(const struct nc_view *v, uint32_t at)
{
    if (nc_view_dash(v, at) && nc_view_word(v, at + 1, "in") && nc_view_dash(v, at + 2) &&
        nc_view_glued(v, at + 3))
        return at + 3; /* "1-in-100-year" */
    if (nc_view_word(v, at, "in"))
        return at + 1;
    if (nc_view_word(v, at, "out") && nc_view_word(v, at + 1, "of"))
        return nc_view_word(v, at + 2, "every") ? at + 3 : at + 2;
    return 0;
}

/* "A 1-in-100-year flood", "a one in 50 year storm": how rare such a thing is said to be names its
 * kind. */
static bool names_rarity(const struct nc_view *v, const struct nc_unit_match *unit)
{
    const uint32_t end = unit->at.end;
    const struct nc_token *token = nc_view_token(v, end - 1);
    return nc_unit_at(unit->unit)->kind == NC_KIND_DURATION &&
           v->tokens->text[token->at + token->len - 1] != 's' &&
           nc_view_kind(v, end, NC_TOKEN_WORD) &&
           !nc_view_is(v, end, NC_W_PREP | NC_W_CONJ | NC_W_AUX);
}

/* May the first be so many of the second, behind "in" few of at most a thousand?  "One in 2016" is
 * none, "one in 10,000" and "one in a million" are; "35 out of 114" counts both. */
static bool are_odds(const struct nc_number *part, const struct nc_number *whole, bool in)
{
    enum { FEW = 9, SMALL = 20, MOST = 1000 };
    const unsigned large = NC_NUMBER_GROUPED | NC_NUMBER_SCALED;
    const int64_t n = part->value.mantissa, of = whole->value.mantissa;
    if ((whole->flags & ~(NC_NUMBER_SPELLED | large)) != 0 || part->value.exponent != 0 ||
        whole->value.exponent != 0 || n < 1 || n >= of)
        return false;
    if (!in)
        return n <= FEW || of <= SMALL || nc_decimal_trim(whole->value).exponent > 0;
    return (n <= FEW && (of <= MOST || (whole->flags & large) != 0));
}

static void make_share(struct nc_quantity *q, const struct nc_number *whole)
{
    q->number.value = nc_decimal_div(q->number.value, whole->value);
    if (q->range) /* "1 to 2 cases in every 100" */
        q->number.high = nc_decimal_div(q->number.high, whole->value);
    q->number.precision = q->number.value.exponent;
    q->number.flags |= NC_NUMBER_SHARE;
    q->number.end = q->surface.end = whole->end;
}

static G_NO_INLINE void read_ratio(const struct nc_view *v, struct nc_quantity *q)
{
    struct nc_number whole;
    struct nc_unit_match unit;
    uint32_t at = ratio_joint(v, q->number.end);
    if (at == 0 || !nc_view_has(v, at) || q->unit != 0 ||
        q->number.flags & ~(unsigned)NC_NUMBER_SPELLED)
        return;
    if (nc_view_word(v, at, "every"))
        at++;
    if (!nc_view_has(v, at) || !nc_number_read(v, at, &whole) || whole.first != at)
        return;
    const bool timed = nc_unit_after(v, &whole, &unit);
    if (timed && names_rarity(v, &unit)) {
        q->number.flags |= NC_NUMBER_LABEL;
        q->surface.end = unit.at.end;
        return;
    }
    if ((timed && !nc_view_dash(v, q->number.end)) ||
        !are_odds(&q->number, &whole, nc_view_word(v, q->number.end, "in")))
        return;
    make_share(q, &whole);
}

/* Can nothing stand at token `at` that "in ten" would count?  Verbs that are nouns too may. */
static bool is_open(const struct nc_view *v, uint32_t at)
{
    const uint32_t behind = NC_W_VERB | NC_W_AUX | NC_W_MODAL | NC_W_PREP | NC_W_CONJ | NC_W_ADV;
    if (!nc_view_kind(v, at, NC_TOKEN_WORD))
        return nc_view_sign(v, at) != '%' && nc_view_sign(v, at) != '/' && !nc_view_dash(v, at);
    return nc_view_is(v, at, behind) && !nc_view_is(v, at, NC_W_NOUN | NC_W_UNIT | NC_W_ADJ);
}

/* "Two voters in five", "one home in four": people and what is counted with them; behind "one" any
 * noun, as in "one train in five". */
static bool may_have_odds(const struct nc_view *v, const struct nc_quantity *q, uint32_t noun)
{
    const bool one = nc_decimal_compare(q->number.value, nc_decimal_of(1, 0)) == 0;
    return nc_view_is(v, noun, NC_W_PERSON) || nc_view_one_of(v, noun, NC_LISTED_HAS_ODDS) ||
           (one && nc_view_is(v, noun, NC_W_NOUN) && !nc_view_is(v, noun, NC_W_UNIT));
}

void nc_odds_read(const struct nc_view *v, struct nc_quantity *q)
{
    struct nc_number whole;
    const uint32_t noun = q->number.end, joint = ratio_joint(v, noun + 1);
    const bool every = nc_view_one_of(v, joint, NC_LISTED_EVERY);
    const uint32_t at = every ? joint + 1 : joint;
    const bool number =
        nc_view_is(v, at, NC_W_DIGITS | NC_W_NUMERAL) ||
        (nc_view_word(v, at, "a") && nc_view_is(v, at + 1, NC_W_MAGNITUDE | NC_W_NUMERAL));
    if (joint == 0 || q->unit != 0 || q->surface.end != noun || nc_view_glued(v, noun) ||
        (q->number.flags & ~(unsigned)NC_NUMBER_SPELLED) != 0 || !number ||
        !may_have_odds(v, q, noun) || !nc_number_read(v, at, &whole) || whole.first != at)
        return;
    if (!are_odds(&q->number, &whole, true) || !(every || is_open(v, whole.end)))
        return;
    make_share(q, &whole);
    q->inside = (struct nc_range){ noun, noun + 1 };
}

void nc_ratio_read(const struct nc_view *v, struct nc_quantity *q)
{
    const uint32_t at = q->number.end;
    if (nc_view_any(v, at, "in", "out", "", "") || nc_view_dash(v, at))
        read_ratio(v, q);
}
