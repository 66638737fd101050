/* range.c - two numbers that make one figure, and numbers that share a unit. */
#include "extract/quantity.h"

#include "data/units.h"
#include "extract/kind.h"
#include "model/figure.h"
#include "lists.h"

#include <string.h>

enum joint {
    JOINT_NONE,
    JOINT_DASH,
    JOINT_TO,
    JOINT_AND,
    JOINT_OR,
    JOINT_LIST,
    JOINT_TIMES, /* "20 x 30 cm" */
    JOINT_OF     /* "280 million of the 1.5 billion shekels" */
};

static enum joint joint_at(const struct nc_view *v, uint32_t at, uint32_t *next)
{
    *next = at + 1;
    if (nc_view_dash(v, at) && nc_view_glued(v, at) && !nc_view_glued(v, at + 1) &&
        nc_view_any(v, at + 1, "or", "and", "to", "")) {
        *next = at + 2; /* "7- or 8-inch" */
        return nc_view_word(v, at + 1, "to") ? JOINT_TO : JOINT_LIST;
    }
    if (nc_view_dash(v, at)) {
        const bool apart = !nc_view_glued(v, at) && nc_view_sign(v, at) == NC_SIGN_EM_DASH;
        const bool even = nc_view_glued(v, at) == nc_view_glued(v, at + 1) && !apart;
        if (nc_view_glued(v, at + 1) && nc_view_word(v, at + 1, "to") && nc_view_dash(v, at + 2)) {
            *next = at + 3; /* "20-to-30" */
            return JOINT_TO;
        }
        return even || nc_view_glued(v, at + 1) ? JOINT_DASH : JOINT_NONE;
    }
    if (nc_view_sign(v, at) == 0x223c || nc_view_sign(v, at) == '~')
        return nc_view_glued(v, at) ? JOINT_DASH : JOINT_NONE;
    if (nc_view_any(v, at, "to", "through", "till", "until"))
        return JOINT_TO;
    if (nc_view_word(v, at, "and"))
        return JOINT_AND;
    if (nc_view_sign(v, at) == NC_SIGN_TIMES || nc_view_any(v, at, "x", "by", "", ""))
        return JOINT_TIMES;
    if (nc_view_word(v, at, "of") && nc_view_any(v, at + 1, "the", "its", "their", "")) {
        *next = at + 2;
        return JOINT_OF;
    }
    return nc_view_word(v, at, "or") ? JOINT_OR : JOINT_NONE;
}

static uint32_t over_hedges(const struct nc_view *v, uint32_t at)
{
    while (nc_view_is(v, at, NC_W_MODIFIER | NC_W_ADV) && nc_view_one_of(v, at, NC_LISTED_HEDGE))
        at++;
    return at;
}

/* The number behind a joint, its sign of money before it. */
static bool read_second(const struct nc_view *v, uint32_t at, struct nc_quantity *b)
{
    enum { LONGEST_SIGN = 3 };
    struct nc_view from = nc_view_of(v->tokens, at, v->end, v->own);
    from.sentence = v->sentence;
    uint32_t begin = over_hedges(v, at);
    if (nc_view_sign(v, begin) == NC_SIGN_MINUS ||
        (nc_view_sign(v, begin) == '-' && nc_view_glued(v, begin + 1)))
        begin++;
    for (uint32_t i = begin; i <= begin + LONGEST_SIGN && nc_view_has(v, i); i++) {
        bool candidate = nc_view_kind(v, i, NC_TOKEN_DIGITS) ||
                         nc_view_is(v, i, NC_W_NUMERAL | NC_W_MAGNITUDE) || nc_view_word(v, i, "a");
        if (candidate && nc_quantity_read(&from, i, b))
            return b->surface.first <= begin &&
                   (b->number.flags & (NC_NUMBER_LABEL | NC_NUMBER_ORDINAL | NC_NUMBER_VAGUE)) == 0;
        if (!nc_view_is(v, i, NC_W_CURRENCY) && nc_view_sign(v, i) != '.')
            return false;
    }
    return false;
}

/* The token before `at` and before the words of doubt that may stand there. */
static uint32_t before_hedges(const struct nc_view *v, uint32_t at)
{
    uint32_t before = at;
    while (nc_view_is(v, before - 1, NC_W_MODIFIER) &&
           nc_view_one_of(v, before - 1, NC_LISTED_HEDGE_OR_THE))
        before--;
    return before - 1;
}

static bool is_between(const struct nc_view *v, uint32_t at)
{
    return nc_view_any(v, before_hedges(v, at), "between", "", "", "");
}

static bool told_as_range(const struct nc_view *v, uint32_t from)
{
    for (uint32_t i = from; i > v->first && i + 4 > from; i--)
        if (nc_view_one_of(v, i - 1, NC_LISTED_RANGING))
            return true;
    return false;
}

/* "from 10 to 15": a change, unless the text speaks of a range. */
static bool is_change(const struct nc_view *v, const struct nc_quantity *a,
                      const struct nc_quantity *b)
{
    if (!nc_view_any(v, before_hedges(v, a->surface.first), "from", "", "", ""))
        return false;
    uint32_t from = a->surface.first, end = b->surface.end;
    while (from > v->first && !nc_view_word(v, from, "from"))
        from--;
    if (from == v->first && b->unit == 0 && nc_view_kind(v, end, NC_TOKEN_WORD) &&
        !nc_view_is(v, end, NC_W_PREP | NC_W_CONJ))
        return false; /* "From 300 to 400 people came" */
    return !told_as_range(v, from);
}

/* A magnitude behind the second number speaks of the first too: "10 to 15 billion". */
static void share_scale(struct nc_quantity *a, const struct nc_quantity *b)
{
    if (a->unit != 0 && !a->money_sign && !a->shared)
        return; /* "29.9 pct or 101 million shares" */
    const unsigned sized = NC_NUMBER_SCALED | NC_NUMBER_SHARE;
    if ((a->number.flags & sized) != 0 || (b->number.flags & NC_NUMBER_SCALED) == 0)
        return;
    if (nc_decimal_compare(nc_decimal_mul(a->number.value, b->number.scale), b->number.value) >=
            0 &&
        (a->number.flags & NC_NUMBER_GROUPED) != 0)
        return;
    const double most = 10;
    double scaled = nc_decimal_double(a->number.value) * nc_decimal_double(b->number.scale);
    if (scaled > most * nc_decimal_double(b->number.value))
        return; /* "from 900 to 1.2 million" */
    a->number.value = nc_decimal_mul(a->number.value, b->number.scale);
    a->number.precision = (int8_t)(a->number.precision + nc_decimal_trim(b->number.scale).exponent);
    a->number.flags |= NC_NUMBER_SCALED;
    a->shared = true;
}

static bool units_meet(const struct nc_quantity *a, const struct nc_quantity *b)
{
    return a->unit == 0 || b->unit == 0 || a->unit == b->unit;
}

static void share_unit(struct nc_quantity *a, const struct nc_quantity *b)
{
    if (a->unit != 0 || b->unit == 0)
        return;
    a->unit = b->unit;
    a->unit_flags = b->unit_flags;
    a->unit_at = b->unit_at;
    a->shared = true;
}

/* "between 20 and 25,000": the thousands that the second is written with speak of the first too,
 * unless that would make a wide range of a narrow one. */
static void share_thousand(struct nc_quantity *a, const struct nc_quantity *b)
{
    enum { THOUSAND = 3 };
    const double widest = 4;
    const bool whole = a->number.flags == 0 && a->number.value.exponent == 0;
    const double last = nc_decimal_double(b->number.value);
    if (!whole || b->number.flags != NC_NUMBER_GROUPED || (a->money_sign && b->money_sign) ||
        nc_decimal_trim(b->number.value).exponent < THOUSAND)
        return;
    const struct nc_decimal low = nc_decimal_mul(a->number.value, nc_decimal_of(1, THOUSAND));
    if (nc_decimal_double(low) >= last || widest * nc_decimal_double(low) < last)
        return;
    a->number.value = low;
    a->number.precision = THOUSAND;
}

static void join(struct nc_quantity *a, const struct nc_quantity *b)
{
    share_scale(a, b);
    share_thousand(a, b);
    share_unit(a, b);
    a->range = true;
    a->shared = false;
    a->number.high = b->number.value;
    a->number.end = b->number.end;
    a->surface.end = b->surface.end;
    a->number.flags |= b->number.flags & NC_NUMBER_AMBIGUOUS;
    if (a->unit_at.first == a->unit_at.end || b->unit_at.end > a->unit_at.end)
        a->unit_at = b->unit_at;
    if (nc_decimal_compare(a->number.value, a->number.high) > 0) {
        struct nc_decimal low = a->number.high;
        a->number.high = a->number.value;
        a->number.value = low;
    }
}

/* Would the two, the first with the second's magnitude, go upward? */
static bool rises(const struct nc_quantity *a, const struct nc_quantity *b)
{
    struct nc_quantity low = *a;
    share_scale(&low, b);
    return nc_decimal_compare(low.number.value, b->number.value) < 0;
}

/* 2014, 2017: written like years. */
static bool like_year(const struct nc_quantity *q)
{
    const double first = 1500, last = 2100;
    double value = nc_decimal_double(q->number.value);
    return q->unit == 0 && q->number.flags == 0 && q->number.value.exponent == 0 &&
           value >= first && value <= last;
}

/* "From 160 over 100 to 128 over 82": the upper of two that are told together. */
static bool tops_another(const struct nc_view *v, const struct nc_quantity *b)
{
    const uint32_t over = b->surface.end;
    return b->unit == 0 && nc_view_word(v, over, "over") &&
           nc_view_kind(v, over + 1, NC_TOKEN_DIGITS);
}

static bool makes_range(const struct nc_view *v, enum joint joint, const struct nc_quantity *a,
                        const struct nc_quantity *b)
{
    bool left_alone = a->unit == 0 || b->unit != 0 || a->money_sign;
    const bool share = a->unit == 0 && (a->number.flags & NC_NUMBER_SHARE) != 0;
    if (share && b->money_sign)
        return false; /* "fell more than half to $3m" */
    if (!units_meet(a, b) || !left_alone || (like_year(a) && like_year(b) && joint != JOINT_DASH))
        return false;
    switch (joint) {
    case JOINT_DASH:
        return rises(a, b) || (b->number.flags & NC_NUMBER_NEGATIVE) != 0;
    case JOINT_TO:
        return rises(a, b) && !is_change(v, a, b) && !nc_step_is(v, a, b) &&
               !nc_step_resizes(v, a, b) && !tops_another(v, b);
    case JOINT_AND:
        return is_between(v, a->surface.first);
    case JOINT_OR:
        return rises(a, b) && !a->money_sign && !b->money_sign;
    default:
        return false;
    }
}

/* "and 3 days later", "and 10 years ago": a time of its own. */
static bool tells_when(const struct nc_view *v, const struct nc_quantity *q)
{
    return nc_view_one_of(v, q->surface.end, NC_LISTED_TELLS_WHEN);
}

/* "a gain of 195,000 or 12 cents a share": the same told in another way, not a second value. */
static bool tells_otherwise(const struct nc_quantity *a, const struct nc_quantity *b)
{
    const double widest = 1000;
    return nc_unit_at(b->unit)->kind == NC_KIND_MONEY && nc_unit_at(b->unit)->factor < 1 &&
           nc_decimal_double(a->number.value) > widest * nc_decimal_double(b->number.value);
}

/* Is the first so much larger that both are no two guesses at one share?  "up 6,500 or 12%" */
static bool dwarfs(const struct nc_quantity *a, const struct nc_quantity *b)
{
    const int64_t much = 5;
    return nc_decimal_compare(a->number.value,
                              nc_decimal_mul(b->number.value, nc_decimal_of(much, 0))) > 0;
}

/* May the first take the second's unit though both stay figures of their own? */
static bool shares(const struct nc_view *v, enum joint joint, const struct nc_quantity *a,
                   const struct nc_quantity *b)
{
    if (a->unit != 0 || b->unit == 0 || joint == JOINT_DASH)
        return false;
    uint8_t kind = nc_unit_at(b->unit)->kind;
    const bool share = (a->number.flags & NC_NUMBER_SHARE) != 0;
    if (joint == JOINT_OF) /* not "two-thirds of the 3 km" */
        return !share && (kind == NC_KIND_MONEY || kind == NC_KIND_MEASURE);
    if (joint == JOINT_TO && share && b->money_sign)
        return false; /* "fell two-thirds to $210 million" */
    const bool apart = kind == NC_KIND_PERCENT && dwarfs(a, b);
    if (joint == JOINT_OR && (apart || tells_otherwise(a, b)))
        return false;
    return joint != JOINT_AND || (!b->money_sign && !tells_when(v, b));
}

/* "5-, 6- and 7-year-olds": the token behind a hyphen that waits for the word behind the last. */
static uint32_t over_torn_dash(const struct nc_view *v, uint32_t at)
{
    const bool torn = nc_view_dash(v, at) && nc_view_glued(v, at) &&
                      (!nc_view_glued(v, at + 1) || nc_view_sign(v, at + 1) == ',');
    return torn ? at + 1 : at;
}

/* Does a comma stand at `at`, or behind the hyphen there? */
static inline bool begins_list(const struct nc_view *v, uint32_t at)
{
    const uint16_t sign = nc_view_sign(v, at);
    return sign == ',' || (sign == '-' && nc_view_sign(v, at + 1) == ',');
}

/* Tells that *q, which took the unit of *last, is an age as that one is: "16- and 17-year-olds". */
static void share_age(const struct nc_view *v, struct nc_quantity *q,
                      const struct nc_quantity *last)
{
    q->age = q->shared && nc_unit_at(q->unit)->kind == NC_KIND_DURATION &&
             nc_age_end(v, last->surface.end) > last->surface.end;
}

/* "3, 5 and 8 km": the unit behind the last number of a list speaks of those before. */
static void read_list(const struct nc_view *v, struct nc_quantity *q)
{
    enum { LONGEST = 6 };
    struct nc_quantity next;
    uint32_t at = q->surface.end;
    for (int i = 0; i < LONGEST; i++) {
        at = over_torn_dash(v, at);
        bool comma = nc_view_sign(v, at) == ',';
        bool last = nc_view_any(v, comma ? at + 1 : at, "and", "or", "", "");
        at += (comma ? 1u : 0u) + (last ? 1u : 0u);
        if ((!comma && !last) || !read_second(v, at, &next) || next.surface.first != at ||
            next.money_sign)
            return;
        if (last || next.unit != 0) {
            const bool scaled = (q->number.flags & NC_NUMBER_SCALED) != 0;       /* "1.2m, or 5%" */
            const bool again = i == 0 && comma && nc_view_word(v, at - 1, "or"); /* "60, or 5%" */
            const bool percent = nc_unit_at(next.unit)->kind == NC_KIND_PERCENT;
            const bool rate = percent ? scaled || again : again && tells_otherwise(q, &next);
            if (last && next.unit != 0 && !rate && !tells_when(v, &next)) {
                share_unit(q, &next);
                share_age(v, q, &next);
            }
            return;
        }
        at = next.surface.end;
    }
}

/* "from 24 to 33-35 billion euros": the second end is a range itself. */
static void read_end_range(const struct nc_view *scope, struct nc_quantity *second)
{
    struct nc_quantity end;
    uint32_t next;
    if (joint_at(scope, second->surface.end, &next) != JOINT_DASH ||
        !read_second(scope, next, &end) || !units_meet(second, &end) || !rises(second, &end))
        return;
    second->number.flags |= end.number.flags & NC_NUMBER_SCALED;
    second->number.scale = end.number.scale;
    second->number.value = end.number.value;
    share_unit(second, &end);
}

/* "three or four hundred (thousand)": the hundred of the second number speaks of a first below ten
 * too. */
static void lend_hundred(const struct nc_view *v, const struct nc_quantity *a,
                         struct nc_quantity *b)
{
    const int64_t hundred = 100, most = 9;
    uint32_t last = b->number.end - 1;
    if ((b->number.flags & NC_NUMBER_SCALED) != 0 && last > b->number.first)
        last--;
    if (nc_view_numeral(v, last)->kind != NC_NUM_HUNDRED || a->number.flags != NC_NUMBER_SPELLED ||
        a->number.end != a->number.first + 1 || a->number.value.mantissa > most)
        return;
    const struct nc_decimal scale = nc_decimal_mul(b->number.scale, nc_decimal_of(hundred, 0));
    if (nc_decimal_compare(nc_decimal_mul(a->number.value, scale), b->number.value) >= 0)
        return; /* "between nine and a hundred" */
    b->number.scale = scale;
    b->number.flags |= NC_NUMBER_SCALED;
}

/* May the token at `at` begin a joint?  Few words and signs do; of those "of" goes on. */
static bool may_be_joint(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_kind(v, at, NC_TOKEN_WORD))
        return true;
    if (nc_view_word(v, at, "of"))
        return nc_view_any(v, at + 1, "the", "its", "their", "");
    return nc_view_any(v, at, "to", "and", "or", "by") || nc_view_any(v, at, "x", "till", "", "") ||
           nc_view_any(v, at, "through", "until", "", "");
}

/* "20, maybe 30, men", "20, if not 30": the second number is what the first may be too. */
static bool read_doubt(const struct nc_view *v, struct nc_quantity *q)
{
    const double widest = 5;
    struct nc_quantity second;
    uint32_t at = q->surface.end + 1;
    if (nc_view_word(v, at, "or"))
        at++;
    if (nc_view_word(v, at, "if") && nc_view_word(v, at + 1, "not"))
        at += 2;
    else if (nc_view_one_of(v, at, NC_LISTED_MAYBE))
        at++;
    else
        return false;
    if ((q->number.flags & (NC_NUMBER_VAGUE | NC_NUMBER_LABEL)) != 0 ||
        !read_second(v, at, &second) || second.surface.first != at || !rises(q, &second) ||
        !units_meet(q, &second) || second.money_sign ||
        nc_decimal_double(second.number.value) > widest * nc_decimal_double(q->number.value))
        return false;
    join(q, &second);
    const uint32_t end = q->surface.end;
    const uint32_t no_noun = NC_W_PREP | NC_W_CONJ | NC_W_AUX | NC_W_MODAL | NC_W_PRON | NC_W_DET |
                             NC_W_SAY | NC_W_PARTICIPLE | NC_W_ADV | NC_W_VERB;
    const bool noun =
        nc_view_is(v, end + 1, NC_W_NOUN | NC_W_PERSON) || !nc_view_is(v, end + 1, no_noun);
    if (nc_view_sign(v, end) == ',' && nc_view_kind(v, end + 1, NC_TOKEN_WORD) && noun)
        q->surface.end = end + 1; /* what is counted stands behind the comma */
    return true;
}

/* "from 1.2m in 2010 to 3.4m", "profit for 2019 to £134m": a year and what a level came to.  "For"
 * leads to counts too: "sold for 2000 to 3000 pounds". */
static bool is_year_and_level(const struct nc_view *v, const struct nc_quantity *q,
                              const struct nc_quantity *second)
{
    if (!nc_year_before_level(v, &q->number))
        return false;
    return !nc_view_word(v, q->number.first - 1, "for") || second->money_sign ||
           (second->number.flags & (NC_NUMBER_SCALED | NC_NUMBER_GROUPED)) != 0;
}

static G_NO_INLINE void read_joined(const struct nc_view *scope, struct nc_quantity *q)
{
    struct nc_quantity second;
    uint32_t next;
    if (q->unit == 0 && begins_list(scope, q->surface.end)) {
        if (!read_doubt(scope, q))
            read_list(scope, q);
        return;
    }
    enum joint joint = joint_at(scope, q->surface.end, &next);
    if (joint == JOINT_NONE || !read_second(scope, next, &second))
        return;
    if (like_year(q) && is_year_and_level(scope, q, &second))
        return;
    if (joint != JOINT_AND || is_between(scope, q->surface.first))
        lend_hundred(scope, q, &second);
    if ((q->number.flags & NC_NUMBER_VAGUE) != 0) { /* "several hundred or even 1,000 tonnes" */
        if (joint == JOINT_OR || joint == JOINT_TO)
            share_unit(q, &second);
        return;
    }
    if (makes_range(scope, joint, q, &second)) {
        join(q, &second);
        return;
    }
    if (joint == JOINT_TO)
        read_end_range(scope, &second);
    if (shares(scope, joint, q, &second)) {
        share_unit(q, &second);
        share_age(scope, q, &second);
    }
    if ((joint == JOINT_TO || joint == JOINT_OR) && units_meet(q, &second))
        share_scale(q, &second);
}

void nc_range_read(const struct nc_view *scope, struct nc_quantity *q)
{
    if ((q->number.flags & (NC_NUMBER_LABEL | NC_NUMBER_ORDINAL)) == 0 &&
        may_be_joint(scope, q->surface.end))
        read_joined(scope, q);
}
